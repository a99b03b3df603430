/**
 * Words of blame and how strong they are, from 0.5 to 4, as people rated them; rounded to halves. From the VADER lexicon, (c) 2016 C.J. Hutto,
 * MIT licence; Hutto & Gilbert (2014), ICWSM, "VADER". Signs and shorthand of chats are left out.
 */
export const censureWords = `
  -0.5: accidental accusing adversatively adverseness affected aggresses aggressing aggressive aggressivity agitato alarming alarmism
    amazons amoralism amoralisms amorphous amortised amortize amusias antagonizes anxieties anxiety apathetically apathies apologizing
    apprehensibly apprehensively apprehensiveness avert averted averts avoids awaited awkward awkwardness axe backs badass bailout barrier
    bashful battlegrounds battlement battlements battlers battleship battleships battlewagon battlewagons bias bitterbrush bitterbrushes
    bittern bitterns bitterroots bitters bittersweet bittersweetness bittersweets bitterweeds blah blam blurry boldfaced boreal borecole
    borecoles boreholes borer borescopes btdt cautious censored challenged challengingly champac champaks champer champerties champerty
    chilling clouded cock cocky collide colliding complacent complainant confront confronter confronting confusedly constrained
    contradictories costly craze crazed crazier craziest crazing creditor crush cutting cynics damnedest daze dazed dazedly dazedness
    dazes defences defensemen defensively defensiveness defensives deferring demand depressurization depressurizations depressurize
    depressurized depressurizes depressurizing detached determinantal devilfishes dilemma discarding dithering dodging dominances dominate
    domination dominations dominative dominators dominatrices dominatrix doomsayer dorks dragged drags dreadlock dreadlocks dreadnought
    dreadnoughts dumbbells dumbcane dumbcanes dumbfound dumbfounds dumbing dumbwaiters dumpcart dumplings dumpster dwellers dwells
    dynamites embittered emptied emptier emptiers empties emptins emptying exaggerate exaggerated exaggerates exaggerating exhaustive
    exhaustively exploit expose exposed exposes fainthearted falling fatalism fatalist ferocious ferocity feudalisms feudalities feudality
    feudalization feudalize feudalizes feudalizing feudally feudaries feudatories feudatory feudists fighters flatterer flees flirtations
    flirtatiously flirted flirter flirtier flunkeys foemen foetal foolfishes foreclosure franticness freaks freebase freebasing freeboot
    freebooters freeloader freeloaders freemartin freewheelers freezers freezes freezing friendlessness fumelike fumes fumets fumette
    funky funneling funnelled geekiest geeks geeky giddy gigo gloomy gossip grating gratingly gravel graveled graveling gravelling gravels
    gravestone gravestones greenwashing grievers grimiest grimily griming grossed grosser grossing grossular grossularite grossularites
    grossulars grrr hard hardier heh hid hide hides homesick hurtle hurtled hysterical idk ignorers immorality impatiens imposed imposes
    imposing impressment indecisively indifference indoctrinated indoctrinates indoctrinating ineffective inferiors inhibin inhibited
    inhibiting inhibitor ironic irony isolations isolator isolators joypop joypoppers keening killdeers killdees killie killifish
    killifishes killock killocks lamella lamellae lamellibranchs lamenters lawsuits leave liards lobbying longing looming looms looses
    louseworts lowballing lowborn lowboys lowbrows lowdowns lowercased lowerclassman lowered lowers lowing lowland lowlander lowlanders
    lowlands lowlights lowlihead lowrider lowse ludicrously lurking maniacal mediocrity meh melancholia melancholic misericordes miss moan
    moaned moaning moans monopolizing nah nbif neatherd nerdier nerdish nerdy nerves nervously neurotics nimjd nimq noisy noob noyb
    numbfish numbfishes numbs obsessed obsessively obsessives offline opportunistic overlooked overreaction oversimplify overstatements
    overwhelm overwhelmingly oxymoron panicles panicums paradox paranoiacs parley passively pay peculiarly perversenesses perverters
    petrifactions petrification petrifications pettier pitilessness postponing pressurise pressurised pressurising pressurizations
    pressurize pressurizers pressurizes pressurizing pretend pretends preventing pricked pricker prickers pricket prickled prickliness
    pricky prizefight prizefighters profiteered profiteering promiscuous protested puzzled questioned questioning ragee rainy rapeseeds
    rebel rebellion reluctantly remorsefully remorsefulness repressurize repressurizing resent resentences resignedly richweeds rig rigid
    rigidified rigidifies rigidify rigidities rigidity rigidly rigidness rigorously riskily robed ruderals safecracker safecrackings
    scarecrows sceptics screw screwball screwballs screwers screwier screwiness screwworm screwworms sentenced sentencing serious
    seriously seriousness shake shakeable shaken shakeup shakeups shakily shakiness shaking shitake shittim shittimwood shocker shockingly
    shook shortages shylocked shyly silencing sillibub sillily skeptics smarting snobbier snobbiest snobbisms solemn solemnified
    solemnifies solemnized solemnizing sorry startled startlement startlers startles startlingly stealth stealthier stealths stealthy
    stinkbug stinkhorn stinkpots stinkweed stinkwood stopping stops strain strainers strike strikers stubbornest stunned submissiveness
    suretyship suspecting swear teasel teaseling teaselled teaselling teasels teasers teasing teasingly tenderfeet tenderfoot tenderfoots
    tenderloin tensioned thwarted thwarting thwarts timidities timidly tmi tough toughens toughest toughie toughies toughing toughness
    toughy tout touted touting touts tragedian tragedienne tragicomic tranquilized tranquilizer tranquilizers tranquilizes tranquilizing
    tranquillized tranquillizer tranquillizers trembler trembles trick tricked trickie trickier trickinesses trickishly trickishness
    trickledown trickling trickly tricks tricksier tricky trivial triviality trivializations trivialized trivializing trivium trustbuster
    unbiased unconfirmed unmatched vague viciousnesses victimologies victimologist victimologists vigorish vulnerabilities wag walkouts
    warn warns warsaw warsaws warship warships wavering weakfish weakfishes weepie weird weirder weirdnesses weirds wellhole whiners
    wimpishness wimple wimples winnow winnower winnowers winnowing winnows wiseacres wisecrack wisecracked wisecracker wisecracking
    wisecracks worshipless
  -1: absentee absentees accusation accuse accused aches adversaries adversary adversative adversatives adversely aggravating aggression
    aggressor aggressors agitation agitational alarmists alarms alas alienation allergic alone amoralities amorally antagonisms anxious
    anxiously anxiousness apathetic apathy apeshit apprehensions arguable arguably aversions aversively avoid avoidances ayor bashfulness
    battled battlefields battlefront battlefronts battler battling biased bitching bittering blocked blocks bore bored boredoms borers
    bothers bribe cancel cancelled cancelling cancels carelessly censors charged charges cheerlessly childish chuckleheads collapsed
    collapses collapsing collides collisions colluding combats comedones comedown comedowns complainants complaining complaint
    confrontationist confrontationists confronted confronts confuse confusing confusion confusional confusions contemptibility contempts
    contemptuousness contentious contradictable contradiction contradictor contradictorily controversial controversially cornered cover-up
    cramp crazinesses critic criticisms criticizable critics crudely crudes cut cuts darkness deafening dearths defeaters defenselessly
    defer defiant degradable delayed demanded demanding deniers deprivals derail deride derided derides derision devilfish devilments
    devilwood devilwoods difficulties diffident disappear disappeared disbelieve discard discards discourageable disguise disguised
    disguises disillusion disinclined disorganized disputes disregard disregarding distorting distract distractedly distracting
    distractions dizzy dodgy dominating dooms doomy dorkier dorkiest dorky doubted doubtfully doubtfulness doubts downside drag droopy
    drop dud dulling dullish dulls dully dumbbell dumbfounder dumbfounders dumbfounding dumbstruck dumper dumpers dumpiness dumpings
    dumpsters dynamited dynamiter eery egotisms egotistical embarrass embarrassedly emptily empty ennui envied envier enviers envies
    envious envy envying exclude exclusion excruciates exhaust exhaustibility exhaustible exhaustions exhaustiveness exhausts expelled
    exposing faithless faithlessly fascists fatalistic fatalists fatigue fatiguing faultfinder feeble ferociously ferociousness ferocities
    feudal feudalism feudalist feudalistic feudalized feudary feudist flustered foolfish foolhardily foolish foolscaps forbiddances forget
    forgetful forgotten freaked freakishly freebooting frights fud fume fumers geek gloominesses glooms gossiped gossiper gossipers
    gossipmonger gossipries gossipry gratings graved gravelled gravelly graven graver gravers graves graveside graveyard graveyards greeds
    grievant grievants grimace grimalkin grimalkins grimed grimes grimmest grimness grosses grossly grouched grouches guilt guiltily
    haunting haunts hesitance hesitancies hesitancy hesitant hesitantly hesitate hesitation hesitations hiding hoax hooligans horrent
    huckster humiliates humiliating hunger hurtles ignorable ignorances ignorant ignorantness ignores immobilized immoralities impatient
    impose impotent inaction inadequately indecision indecisions indecisive indecisivenesses indifferent ineffectual ineffectually
    inferiority inhibitions inhibitors inhibitory inhibits inquisition insensitive interrupted interrupter interrupting intimidate
    intimidatingly intimidatory irrationals irreversible isolate itchy jealz jerked jerks jumpy killdeer lagged lagging lamebrains
    lameness lamenter lames lawsuit lethargic liabilities liability libertine limitation limited litigation litigious lone loneness loners
    loom loomed lossy loused lousily lousing low lowball lowballs lowdown lowed lower lowering lowish lowliness lowlinesses lowly lows
    lurk lurks madder maniacs manipulation masochisms masochists melancholics melancholies mia mischiefs miserere misread missed misses
    missing mistakable mistakenly mistaking mocker mongering monopolize monopolized monopolizes moodier moping moronity mubar naggingly
    nags naive nastiness nerd nervous nervousness neuroticism nimby no nosey numbed numbest numbing numbness obsess obsesses obsessions
    obsessive obsessiveness obsolete obstinate offence offend offended offense offensives outrageously outrageousness overreact oversell
    overselling overstatement overwhelms paranoia paranoid pathetical perpetrators persecutes perversions perversities pervertedly
    pervertedness perverting pesky pessimists petty phobic pileup pique pissoir piteous pitiable pitiableness pitiably pitier pities
    pitifullest pitifully pitifulness pity pityingly pityriasis poisonwood possessive postpone postponed postpones pressure pressured
    pressurises pricking prickle prickles prickling prickly pricks promiscuities promiscuousness propaganda protest protesters protests
    provoked provoking pseudoscience pu pushy questionable ranter ranters rebelled rebelling rebellions rebellious rebelliousness rebels
    refuse refused reluctant remorse remorseful repetitive repressiveness resentence resentenced resenting resents resignation
    resignations resigned resignedness resigner resigners resigning restless restlessness restriction revenged ridiculousness
    rigidification rigidifications rigorous risk risked risker risks risky ruderal ruining ruinousness safecrackers safecracking sapfu
    sappy sarcasm sarcasms sarcastic sarcastically savagenesses scarecrow sceptic sceptical scepticism screams screwer screwing screws
    screwups severeness shakedown shakeouts shakier shakiest shaky shamefast shitakes shockable shockers short-sighted short-sightedness
    shortage shrew shy shyer shying shynesses shysters silliness sillinesses skeptic skeptically skepticism skepticisms slash slashed
    slashes slashing smog smothered smothery smugger sneaky snobbish snobbishly snobbishness snobbism snubbing sob sobering solemnity
    squelched stall stalled stalling stammer stammered stammerer stammerers stammering stammers startler stereotyped stinkards stinkbugs
    stinkers stinkhorns stinks stop stopped strainer strains strange strangely strongyloidosis struck struggler stubbornness stuck stutter
    stuttered stutterer stutterers stutters submissively subversive suing sulky supremacists suspect suspected suspiciousness swearing
    tears teased teaseled teaseler teaselers teaser teases tensed tensely tenses tensest tensing tensional tensioners thorny timid timider
    timidest timidness timorous tits torn toughish toughly toughs tragedians tremble trembled tremblers trembly tremulous tricker
    trickeries trickery trickiest trickily trickiness trickish tricksiness trickster tricksy trite trivialise trivialised trivialises
    trivialities trivialization trivialize trivializes unaware unbelieving uncertain unclear uncompelling unconcerned uncontrolled
    uncredited undecided underestimate underestimated underestimates undermine unresearched unsophisticated unstoppable unsure unwanted
    uptightness vanity victim victimhoods victimise victimises vindicating vociferous vulnerability vulnerable vulnerableness vulnerably
    warfare warmouths warned warnings weakish weakside weapon weaponry weary weepers weirdest weirdies weirdly weirdness weirdos weirdy
    wellaway whined whiner whining whorehouse wimpier wimpiest wimpiness wimps wimpy wiseacre wisenheimer woebegoneness woesome worn
    worried worrits wowser zealots zzz
  -1.5: abandoning abandonments abandons accidentally accidents accusations accuses ache ached acrimonious adversarial adverse adversities
    afflicted aggress aggressed aggressions aggressively aggressivities agitate agitatedly agitates agitations agitative agitator
    agonising alarm alarmed amoral amorality angriness annoyance annoyed annoyers annoying antagonistic antagonists antagonized anti
    appalling argue argued arguer arguers argues argument argumentative argumentive arguments arrest ashamedly aversive avoidance avoided
    avoiders avoiding awkwardly awol axed bamboozle bamboozled bamboozles battle battlefield battleground battles bereaving bitterish
    bitterness bizarre blame blameful blamefully blames blameworthiness blind blocking boredom bores boresome boring bother botheration
    botherations bothered bothering bothersome boycott boycotted boycotting boycotts brainwashing bummer burdened burdener burdeners
    burdening burdens careless carelessness carelessnesses chagrined chastises chastising cheerless cheerlessness chuckleheaded clueless
    coerced collision combat complain complained complainers complainingly complains complaints condemn conflict conflicting conflicts
    confrontation confrontational confrontations confronters confused confusedness confuses confusingly contagions contagious contemptible
    contemptibly contradict contradicted contradicting contradictions contradictoriness contradictors contradictory contradicts cowardly
    crap crash crazily craziness crazy cried cries critical criticises criticising criticize criticized criticizer criticizers criticizes
    criticizing crushing cynic cynical cynically cynicism cynicisms damn damnable damnably damnations damned damning deadlock debt decay
    decayed decayer decayers decaying decays deceive deceives deceiving defeater defeating defeatism defeatist defeats defeatures defect
    defected defection defections defectors defects defenseless defenselessness deficit degradations dehumanizes delay demoralized denier
    denounce deny denying depressant depressants depressible depressing depressive depressives depressors depriver deprivers deprives
    derailed derails deriding despair despairer despairers desperate desperately desperateness despise despised despisers destructible
    detained detention deviled devilishly devilries deviltries difficult difficultly difficulty dirt dirtier disadvantaged
    disadvantageousness disadvantages disagree disagreeable disagreeableness disagreeably disagreed disagreeing disagreement disagrees
    disappears disappoint disappointedly disappoints discarded discomfortable discomforted discomforting discomforts disconsolation
    discord discouraged discourager disguising disillusioning disillusionment disillusionments disillusions disjointed dislike disliked
    dislikes disliking disorder disoriented disparaged disparages dispute disputed disputing disquiet disregarded disregards disruption
    disruptions disruptive dissatisfied distort distorted distorts distractable distracted distractibility distractible distractingly
    distraction distractive distracts distresses distressfully distressing distrustfulness distrusts disturb disturbance disturbances
    disturbed disturber doom doomsayers doomsaying doomsayings doomsters dork doubt doubtable doubter doubters doubtful doubting
    doubtingly douche drained dreads dreary drunk dubious dull dullard dulled duller dullest dullness dumbed dumber dumbfounded dumbly
    dumbs dump dumped dumpier dumpiest dumping dumps dumpy dupe eerie egotism egotistic egotists embarrassable embarrassed embarrasses
    embarrassing embarrassingly embarrassments emergency emptinesses enraged enslaved enslaves envyingly error errors excluded excruciated
    exhausted exhauster exhausters exhausting exhaustion expelling expels exploits failingly fallen falsified farce fatalisms fatigued
    fatigues fatiguingly fault faulted faultfinders faultiness faulting faulty fearsome feud feuding feuds fidgety fiery fight fighting
    fights fire firing flop flops flu flunk flunkers flunkies flunking fooled foolhardier foolhardiest foolhardiness foolhardy fooling
    foolisher foolishest forbid forbiddance forbidder forbidders forbids fought frantically freakier freakiest freakiness freakishness
    freakouts freaky freebooter freeloaded freeloading freeloads freezingly frenzy friendless fright frighted frighten frightens
    frightfully frighting frowning funeral funerals gag gagged ghost glamourless gloomier gossiping gossipmongers gossipped gossips
    gossipy grave graveless gravely graveness gravesides gravest greed greediness greedy grievances grieve grievously grimacing grime
    grimier griminess grimly grimmer grouchily grouching guiltiest guilts gullibility gullible gun hacked hapless haplessness hardship
    harried haunt helplessly helplessnesses hesitated hesitater hesitaters hesitates hesitating hesitatingly hindrance hooligan horridly
    hostile hostiles humiliated humorless humorlessness hurting hurtling idealless ignorance ignorantly ignore ignored ignorer ignoring
    illness immoralism immoralists impatiently imperfect impersonal impolite inability inadequacies inadequacy inadequate inadequateness
    inadequatenesses incapable inconvenience inconvenient indecisiveness indoctrinate ineffectively ineffectiveness ineffectuality
    ineffectualness inferior inflamed inhibit inhibition inhibitive injured insane insecurely insignificant insincerity interrogated
    interrupt interrupters interruptible interruption interruptions interruptive interruptor interrupts intimidates intimidations
    intimidator intimidators irrational irrationalism irrationalists irrationalities irrationality irrationally irresolute irritabilities
    irritability irritableness irritates irritations isolated isolates isolation jaded jealousness jealousy jerk joylessly killjoys lack
    lackadaisical lag lags lamebrain lamentable lamentableness lamentably lamentation lamented laments lamer lamest laughingstocks lazy
    leak leaked lethargy lied lonelier lonelinesses lonely loner lonesome lonesomely lonesomes loose lose loses losing loss losses lost
    louse louses lousiness lowballed lowermost lowest lowlier lowlife lowness luckless ludicrous lunatics madly maniacally manipulated
    manipulating masochism masochist masochistically melancholias menaced mess messed messy misbehaved misbehaves misbehaving mischief
    miserly misers misgiving misinformation misinformed misinterpreted misleading misreporting mistake mistaken mistaker mistakers
    mistakes misunderstand misunderstands misunderstood mlm mocked mockeries mockers mockery mocking mooch mooched moocher mooches
    mooching moodily moodiness moodinesses moody moronically morons mourned mourner mournful mournfully mumpish nag nagana nagged naggers
    naggier nagging naggy needy neglecter neglecters neglecting neurotic niggas nimy nitl nonsense numb numbingly numbly nuts obsessing
    obsession obsessional obsessionally obstacle obstacles odd offences offender offenders offenses ominous oppressive optionless
    outrageousnesses overload overreacted overweight painfuller paining panicky paranoiac paranoias paranoids peril perplexed persecuted
    persecuting perturbed perversion perverter pessimism pessimist pessimistic petrify pettiest phobia phobics piss pissant pissers pisses
    pissing pitied pitiers pitying pleasureless poorer prblm prejudicially pressures pressuring prick pricklier prickliest problem
    problematics problems profitless promiscuously prosecute prosecuted provoke provokes punishabilities punishability quaking
    rancidnesses rant rants rash rebeldom reckless reeker reekers refusing regretfulness regrets regretted regretter regretting reject
    rejecter rejectingly reluctance reluctancy repress repressed represses repressible repression repressions repressive repressively
    repressor resented resentfully resign resigns restlessly restrict restricted restricting restricts revengefully ridiculed ridiculer
    ridiculers ridiculous ridiculously ridiculousnesses rigged riskier riskiest riskiness riskinesses risking robing rudeness ruinable
    ruinated ruinates ruinating ruinations ruing scapegoat scapegoats scarer scarers scares scarey scold scorn scream screamed screamers
    screaming screwup screwy seditious seduced selfishly selfishness severe severed severer severest shakedowns shakeout shameless
    shamelessly shamelessness shames shitted shock shocked shocking shocks shoot shylocking shylocks shyness shyster skeptical slam
    sleeplessness sluggish smartasses smear smh smileless smothering smuggest smuggle smuggled smugglers smuggles smugness smugnesses
    snobbily snobbishnesses snobby snobs sobbing sore sorrowing sorrows spam spammers spiritless spitefulness spites startle stealable
    stealer stenches stereotype stifled stingy stink stinker stinkier stinkingly stinko stinky strained straining stressed stressing
    strikes struggle struggled strugglers struggles stubborn stubborner stubbornly stubbornnesses stunk stupidness stuttering submissive
    sucks sulking sullen suspects suspend suspicion suspicions suspicious suspiciously sux swindles talentless tantrums tease tempers
    tense tenseness tenser tension tensioner tensioning tensions thieved threaten threatener threatens timidity toothless tragediennes
    trap traumata traumatized traumatizes trembling trickers tricksters trivialising trouble troubler tumor turmoil uglified unappreciated
    unapproved uncertainly uncertainness uncertainties uncertainty uncomfortable uncomfortably uncontrollability uncontrollable
    uncontrollably unconvinced undermined undermines undermining unease uneasier uneasily uneasiness uneasy unequal unfocused
    unfortunately unfriendly ungratefulness unimportant unimpressed unimpressive unkind unmotivated unprotected unsatisfied unsecured
    unsettled unstable unsuccessful unsuccessfully unsupported unsurely unwelcome upset upsets uptight uselessly uselessness vicious
    viciously victimised victimizations victimizers victimizes victims virtueless vultures walkout warning wasting weakened weakener
    weakeners weakening weakens weakhearted weaklier weakling weaklings weaknesses weaponed weepies weeps weepy weirdie weirdoes whine
    whiney whoremasters wimp wimpish wiseasses wisenheimers witch woefully worriers worriment worrisome worrying worrywarts
  -2: abandon abandoned abandoner abandoners abductions abhor abusing accident aching admonished adversity affectionless aggravated
    aggravates aggressiveness aghast agitated agitating agitators agonise agonized agony amort angering angerly angrily anguished
    anguishes animosity annoy annoyances annoyer annoys antagonism antagonist antagonistically antagonize appalled appallingly appalls
    apprehension arguing argumentatively arrested arrests arrogances arrogant arrogantly ashamed atab attack attacked attacking attacks
    aversion avoider awful badly banish bankster banned bastardies bastardise bastardizations bastardized bastardizes beaten beating
    belittle belittled bereave bereaved bereaves bitchier bitter bittered bitterer bitterly blamable blamably blamed blamer blamers
    blaming block bloody bomb broke broken brutalization bsod btd bully burden burdensome catastrophic censor chagrin chaotic charmless
    chastised cheat cheaters cheats choked chokes choking chucklehead collapse comfortless complainer condemned conflictive contagion
    contemptibilities contemptibleness contemptuous contradictious coward criticise criticised criticism crudeness crudenesses cruder
    crushed crushes cry crying cunt damage damaged damager damagers damages damagingly damnableness damnifies damnify damningly damns
    dangerous dangerously dangerousness dangers darkest deceit deceitful deceived deception defeat defeated defeatists defeature defecting
    defective defectively defectiveness defectives defector degradative degrade degraded degrader degraders degrades dehumanize
    dehumanized deject dejected dejects denied denies denounces depress depresses depressions depressively depressor deprival deprivation
    deprivations deprive deprived depriving despairingly desperation desperations despiser despises despondent destroyed destroyer
    destructed destructibility destructionists destructivity detain devastation devastations deviling devilish devilling devilment dipshit
    dire dirty disabling disadvantage disadvantageous disadvantageously disagreeablenesses disagreements disappointed disappointing
    disappointingly disappointments discomfort discontented discourage discouragement discouragements discouragers discourages
    discouraging discouragingly discredited disdain disgrace disgraced disgusts dishearten disheartened disheartening dishearteningly
    disheartenments disheartens disillusioned dismay dismayed dismaying dismayingly dismays disparage disparaging displeased disqualified
    disrespect disrespected dissatisfaction dissatisfactions dissatisfactory dissatisfies dissatisfy distressed distressful distressingly
    distrust distrustful distrustfully distrusting disturbers disturbs dolorous doomful doomsdayer doomster downcast dread dreadful drowns
    dullards dullnesses dumbheads dumbness dumpish duped dysfunction egotistically embarrassment emptiest emptiness enemies enrages
    erroneous eviction eviler exasperated excruciations expel exploited exploiting fag failings fails failures faithlessness fake fakes
    faking falsify faultfinding faultier faultiest faultily faults fcol fear feared fearful fearfuller fearfully fearfulness fears feuded
    fightings flunked flunker flunkey flunks flunky foe foeman foes foetors fool fooleries foolery foolishly foolishness foolishnesses
    fools forbidden forbidding forbiddingly forced foughten frantic fraudulent freak freaking freakish freakout freeload frightened
    frightening frighteningly frightfulness frustrate frustrates frustrating frustratingly frustration frustrations fucks fumed furiously
    futile gloomed gloomful gloomiest gloominess glooming glum goddamn goddamned goddamns goddams gossipping greedier greedily greenwash
    grief grievance grieved griever grieves grievous grimaced grimaces grimy gross grossest grossness grouch grouchier grouchiness grouchy
    guiltier guiltiness guilty harass harmed harms harsh harsher hateful hater haters hates haunted heartbreaker heartbreakers
    heartbreaking heartbreakingly heartbreaks heartless heavyhearted helpless helplessness heroin heroinism homesickness homesicknesses
    hooliganism hopeless hopelessly horrendously horribles hostilely hostilities hurters hurtfulness hurts hypocritical hysteria hysterics
    idealess ignorami ignoramus ill illiteracy illnesses imbecile immoral immoralist immorally impatience impolitely impoliteness
    imprisoned incapacitated incensed incompetent inconsiderate indignant infected inferiorities inferiorly infringement infuriate injury
    insecure insecureness insecurities insecurity insensitivity insincere insincerely insipid insulter insulters insulting insults
    intimidated intimidating intimidation irrationalist irresponsible irritable irritably irritants irritate irritated irritating
    irritatingly irritative jackass jailed jealous jealousies jealously jeopardy killjoy lame lamely lament lamentations lamenting
    libelous lies loathe loathed loathes loneliness lonesomeness lousier lowbrow lowery lowliest lowlifes lowlight lowlives ludicrousness
    lugubrious lunatic mad maddening madness maniac masochistic meaningless melancholiac melancholy menace mindless misbehave miser
    miserable miserably misrepresentation misunderstanding mock mocks molest molestation molested molesters moochers moodiest mope moron
    mourn mourners mournfuller mournfulness mourning murderess nagger nasties nastily neglect neglectful neglectfully neglectfulness
    neglects neurotically nme notorious numbskulls obliterated obnoxious obnoxiousness offends offensive oppressed outrageous outraging
    overreacts pained painful pains panicked panicking panics passionless pathetically penalty perjury perpetrator persecute perverse
    perversely perverseness perversive pessimisms pessimistically petrifaction phobias pisser pitiful pitifuller pitiless pitilessly
    poisoned polluted polluter polluters pollutes poor powerless prejudiced prejudices prejudicing problematic problematical
    problematically promiscuity prosecutes prosecution protesting puked pukes puking punishable punished punisher punishes punishment
    punishments qq raged rages rebelliously recession reeked reeking regret regretful regretfully regrettably regretters rejectees
    rejecters rejecting rejections rejective rejector rejects remorselessly repressing repressors repulsed resentful resentfulness
    resentment resentments revengefulness revenger revengers revenges ridicule ridicules ridiculing robs rude rudely ruder rudesby ruined
    ruiner ruins sad saddening saddens sadly sadness savage savaged savagely savageries scandal scandals scare scared scaremonger
    scaremongers scaring scary scornful screwed screwiest sedition selfish selfishnesses severely shame shamefacedly shamefacedness
    shameful shamefully shamelessnesses shattered shits shittier shitting shylock sicken sickener sickeners sickeningly sickens sins
    sluttish sluttishly sluttishnesses smartass smother smothers smuggler smuggling snob snobbery snub snubbed snubs sobbed somber
    sorrowful spammer spamming spiteful stabbed stabs stampede stank starve starving steal stealers stealings stinkiest stolen stress
    stresses stressor stressors struggling stupidities stupidity stupidly suck sucked suckered suckering sucky suffered sufferer suffering
    suffers suspended swindling tantrum temper terrible terribleness thieve thieveries thievery thoughtless threatened threateners
    threateningly threating threats ticked tired torturously totalitarian tragedies tragic tragics trauma traumas traumatises traumatising
    traumatizations treason troubled troublemaker troublemakers troublemaking troublers troubles troublesomely troublesomeness troublous
    troublously ugh uglier uglies uglification uglifies uglify uglifying uglily unacceptable unattractive undeserving undesirable
    uneasiest uneasinesses unemployment unfair unfortunate unfortunates unfulfilled ungrateful ungratefully unhappily unhappinesses
    unhappy unintelligent uninvolved uninvolving unloved unlovelier unloveliest unloveliness unlovely unpleasant unsavory unworthy
    upsetter upsetters upsetting useless vain vexation vexing victimhood victimized victimizer villainesses villainous violate violation
    violators vitriolic vulture warfares warring waste wasted weak weaken weaker weakliest weakly weakness weapons weeper weepier weeping
    weepings weirdo wept whines whoredom whorehouses whoremaster whoremongers whoreson wickeder wickedly wickedness wickednesses widowed
    wiseass woe woeful woefulness woes worriedly worrier worries worriments worrisomely worrisomeness worrit worry worrywart worse
    worsened worsening worsens worser worthless wreck wrong wronged yucky zealot
  -2.5: abandonment abducted abhorred abused abuser abusers abuses abusiveness aggravate agonised agonises agonize agonizes agonizing
    agonizingly alarmingly anger angered angers angrier angry anguishing antagonizing appall arrogance ass assassinations assaulted
    assaulting assaults assfucking attacker attackers bad ban bankrupt bastard bastardised bastardises bastardising bastardization
    bastardize bastardizing bastardly bastardy betraying betrays bfd bfe bitched bitcheries bitchery bitchily bitchiness bitchy bitterest
    blameworthy brutalise brutalities brutalizations brutalized casualty chaos chastise cheated cheater cheating choke cocksuckers
    compassionless condemns conspiracy contemptuously corpse crappy crestfallen crime criminal criminals crude crudest crueler cruelest
    crueller cruelties curse cwot damaging damnation damnatory damnifying damnit danger dangered dangering dearth degradation degradingly
    dehumanizing dejecting depressed depressingly depression despaired despairing despairs despisement despisements despising destroy
    destroyers destroying destroys destruct destructing destruction destructionist destructions destructively destructiveness destructs
    devastatingly devilishness devilkin devilled devils dick died dirtiest disappointment disasters disconsolate disgusted disgustful
    disgusting disheartenment dishonest dissatisfying distraught distress distressfulness distrusted disturbing disturbingly doa doomsdays
    downhearted dreaded dreadfully dreadfuls dreading drown dullsville dumb dumbass dumbest dumbhead effin egotist enemy enrage evildoers
    evildoings evilest evils excruciate fail failed failing failure fascist fatal fearfullest fearing felonies felony fiasco fired fkm
    foetid foreclosures frauds fraudster fraudsters fraudulence frightful frustrated fuck fuked fuming furious fury gloom goddam goddammed
    grieving grievousness grim grouchiest harassed harasser harasses harassing harassment harassments harm harmfully harmfulness harming
    hate hatefully hating heartbreak horrible horribleness horribly horrid horridness horrified horrify horrifying horror horrors
    hostility humiliate humiliatingly humiliation humiliations hurt hurter hurtful hurtfully idiot idiotic ignoramuses illegal
    impolitenesses incompetence indignation infuriates infuriating injustice insanity insult insulted insultingly irritant irritation
    joyless joylessness killingly kills lamebrained lazier laziest liar liars livid loathing loneliest loser losers lousiest lousy lowbred
    lying miseries miserliness misery mofo molester moronic mourningly mourns murderesses naggiest nastier nastiest nastinesses nasty
    negative negativity neglected nfc nfw numbskull obnoxiously offending offensiveness outcry outrage outraged outrages pain painfully
    painfulness panic pathetic perversity pervert perverted petrified petrifies petrifying pissants pita po poison poisoner poisonings
    poisonous poisons pollute poorest poverty prblms prejudice prejudicial prejudicialness prison prisoner prisoners puke punish punishers
    punishing punitive racists rage raging rancid rancidity rancidly rancidness reek regrettable rejected rejectee rejection remorseless
    retard retarded revenge revengeful riot riots rob robber rotten rudest ruination ruinous ruinously sabotage sadden saddened sadder
    savageness savagery savages scam scandalous shamed shamefaced shamefulness shamefulnesses shit shitheads shitty sick sickened
    sickening sin sinful sluts sluttier sluttishness slutty snafu sobs son-of-a-bitch sorrow sorrowed sorrower sorrowfully sorrowfulness
    spite spited spitefully spitefulnesses starved starves stealing steals stench stenchful stenchy stinkard stinking stinkpot strangled
    stressful stressfully stricken stupid stupider stupidest stupidnesses stupids sucker suckers suffer sufferers swindle tard
    terriblenesses terribly terrifies terrify terrifying terror terrorization terrors thief thieves threat threatening tortured torturer
    tortures torturous totalitarianism tragical tragically trapped traumatic traumatised traumatism traumatize traumatizing travesty
    treasonous troublesome troubling trustless ugliness uglinesses ugly unethical unhappier unhappiest unhappiness unhealthy unjust
    unlovable unloving unprofessional viciousness victimising victimization victimize victimizing villain villainies villainousness
    villainy violated violater violaters violates violating violations violative violator virulent wanker warmongering warred wars weakest
    weep weepiest whoredoms whoremonger whoresons wicked woebegone worsen wrathful wth
  -3: abduction abhorrent abhors abuse abusive abusively abusivenesses afu angriest anguish assassination assault assaultive assholes
    bastards betray betrayal betrayed bitch bitches bitchiest brutal brutalised brutalises brutalising brutality brutalize brutalizes
    brutally bullied bullshit bullying cocksucker condemnation contempt crisis cruel cruellest cruelly cruelness cruelty cunts damnified
    death degrading destructive devastate devastated devastates devastative devastator devastators devilry deviltry dickhead die direful
    disaster disastrous disgust disgustedly disgustingly dismal doomed dooming doomsday douchebag dreadfulness drowned dx enraging enslave
    evildoer evildoing eviller evilness excruciatingly faggots fatalities fatally ffs foetor fraud fubar fuckers fuckface fuckhead
    fucktard fuking greediest harassers harshest hated hatred havoc heartlessly heartlessness hellish hopelessness horrendous horridnesses
    horrifically horrifies infuriated irate jackasses kia maddest miserableness molestations molesting molests motherfucking murderee
    murderees murderous murderously murderousness murders obliterate obscene offensively perverts pissed poisoners poisoning poisonously
    racism racist rageful remorselessness repulse ruin ruinate saddest scams scumbag shithead sinister slut sluttiest stab terrified
    terrorise terrorising terrorisms terrorists terrorized terrorizes terrorizing torture torturing traumatically traumatise
    traumatization ugliest vile villainess villainously violence violent violently war warmonger warmongers whored whores wickedest worst
    wtf
  -3.5: apocalyptic brutalizing cancer catastrophe dead devastating devil evil evillest evilly excruciating excruciation faggot fatality
    fu fucked fucker hatefulness heartbroken hell horrific horrifyingly kill killed killer killers killing killings motherfucker murder
    murdered murderer murderers murdering nigger rape raped raper rapers rapes rapists shittiest suicidal suicide terrorised terrorises
    terrorism terrorist terroristic terrorize torturers tragedy twat villains whore
  -4: raping rapist slavery
`;
