/**
 * Words of praise and how strong they are, from 0.5 to 4, as people rated them; rounded to halves. From the VADER lexicon, (c) 2016 C.J. Hutto,
 * MIT licence; Hutto & Gilbert (2014), ICWSM, "VADER". Signs and shorthand of chats are left out.
 */
export const praiseWords = `
  0.5: aboard acquits activeness admitted adopt adopts adorns affronted amazon amazonite amazonstones ambivalent amoretti amoretto
    amorettos amorists amorphously amorphousness amortise amortises amortizable amortization amortizations amortizes amusable amusia
    anticipation apologised apologising apologize apology assets assuror assurors authority await awaits ayc backed backing bashfully
    beauticians benefice beneficiation benignancy benignly blameless blamelessness boldface boldfaces boldfacing boreen boreens brights
    brisk brooding bwahaha bz calmatives calmodulin careful carefully casually challenge challenger challengers challenges challenging
    champagnes champaign champaigns champers champertous champignon champignons champing charmeuse charmeuses cleaner cleared clears
    comedienne comedo commitments commits committing compelled competitive contend contender contestable convincer convincers convinces
    convincingness crazes creatin creatine creatinine creationism creationists crediting daredevil darings defence defenceman defencemen
    defender defenders defense defenseman defenses defensibility defensibly defensive delicate delicates delicatessen delicatessens
    demonstration determinableness determinant devotees dignitaries discounted diviner diving divinise dominantly dominants dominates
    dominatrixes dumbwaiter dumpling dwell dwelled dweller dwelling dynamite dynamiters dynamiting dynamometer dynamometers dynamometric
    dynamometry dynamos dynamotor easel easements emotional energetics engagements engrossed enthral escape escapes escaping excelsior
    excitative exciton excitonic excitor exclusive excuse exempt exhaustless expands explorations extend extends faille fantastico
    favoritism favoritisms feeling fervid fighter flagship flatter flatterers flatters flattery flirtatious flirtatiousness flirters
    flirtiest flirts flirty foehns foetus foetuses freeboard freeboards freedmen freehand freehold freeholder freeholders freelanced
    freelancers freelances freelancing freemasonries freemasonry freesia freesias freestyle freestyler freestyles freeware freeway
    freewheel freewheeled freewheeler freewheeling freewheels freeze fumeless fumer fumet funnel funneled funnelform funnelling funnels
    fysa geekier giggler graciles gracilis graticule graticules gratin gratins gratis greets grey growing guiltlessly guiltlessness hail
    harmonica harmonicas harmonicist heron heronries heronry herons honoraria honorarium humoral hurtless idealising idealists idealogues
    ijs importancies impressionable impressionisms impressionists impressments impressure indestructible infatuated infatuation
    inquisitive intellection intense intricate invite iou isolatable isolationism isolationist joker joyridden joyrider joystick joysticks
    keened keener keeners keens kidding killick laidback lamedh lamellas lamellibranch landmark laughable launched legal legally
    libertarianism libertarianisms libertarians libertinage libertines lobby longingly longings lousewort lowe lowercase lowriders
    mandatory matter matters meritocracy meritocrat methodical misericorde mmk nastic nasturtium nasturtiums neath nerdiest numbat number
    numberable numbles offenseless opportunism opportunisms opportunist opportunists outmaneuvered oversells oversimplification
    oversimplifies overwhelmed painlessness panicle panicled paniculate partiers passionflower passionflowers peaceniks peculiar
    peculiarities peculiarity pensive perfectas perfectionistic perfectionists piqued pls plz pmfji pmji popularises pressurized
    pressurizer pretending prevent prevented prevents prickets privileging prizefighting prizefights profiteers profiter profiterole
    profiteroles promisors radian radians rapture raptures ratified reach reached reaches relaxants relentless reliant repressurized
    repressurizes resentencing resolved resolvent resolvents resolver resolves retained richweed safes safetyman scoop screwbean
    screwdriver screwdrivers screwlike securers securitization securitizations securitize securitizing sentence sentences sentimentalising
    sentimentalisms sentimentalists sentimentalizations shakers shittah sigh sillimanite sillimanites silly slap slicker slickest smarted
    smartweed smartweeds smilax smilaxes smugly solemnify solemnifying solemnities solemnization solemnize solemnizes solid solutions
    soothed speculative spirit startlements startling stealthiest stealthily stealthiness stout strongbox strongboxes stronghold strongman
    strongmen strongyl strongyles strongyls stuns successions supremacist supremacy suprematists suretyships surprisals surpriser
    surprisers swears teas teashops teaspoon teaspoonful teaspoonfuls teaspoons teaspoonsful tendered tenderer tenderheartedness tendering
    tenderization tenderize tenderized tenderizer tenderizes tenderizing tenderloins tenderometer tenderometers tenders tensionless
    thriller thrillers tolerances tolerantly toughed toughen toughened tougher toughnesses tragicomedy tranquil tranquilize tranquillities
    tranquillizes treasurer treasurers treasurership tricking trickled trickles triumphalist trivially troubleshooting troubleshoots
    trustees trusteeship trusteeships trustor unequaled verdict verdicts vested victimless victimology vigilant vigorishes vigorously
    vigorousness vigours vindicate vitalised vitalism vitalist vitalists want warmblooded warming warmouth warmup warstle weaponless
    welladay welled wellhead wellheads wellies wellsite welly whimsical whitewash wisecrackers wiseguys wisents wishes withdrawal
    worshipful worshipper yearning yoyo zealous
  1: abilities absolve acceptability acceptations accepted acquit acquitted activenesses actives adequate admiralty admit admits adorn
    adorned adorners adorning adornments advanced advantage adventurer adventurers adventuress adventurists agreed agreements agrees alert
    allow alright amazonstone amorino amoristic amortized amortizing amuser amusingly apologises appease appeased appeases appeasing
    apprehensible assurer assurers attachment attachments attractancy attractor attractors audacious avid awardees awarder bargain
    beautician beneficed benefices beneficiate benevolentness benignantly benignities bffn blamelessly blithe bolder boldnesses brightener
    brighteners brightwork brilliantine buoyant calmative casual certain certainties certainty champagne champed championed champy chance
    chances cheerio cheerleader cheerleaders cheerleading cheerleads chic chuckled chuckler chucklers chuckles chucklesome chucklingly
    clarifies cleverish comedians comforters commit committed compassionateness compelling comprehensive conciliate conciliated
    conciliates consent consents consolable convince convivial crazyweed create created creates creating creation creationisms creationist
    creditableness cutesie dearies debonair decisive defensible definite delicately desired determinable determinably determinacy
    determinate determinately determinateness determinations determinative determinatives determinator devotements devotional devotionals
    divinations divined diviners divines divining dominance doubtless doubtlessly doubtlessness dream dynamical dynamics dynamisms
    dynamists dynamitic eased easing endorsed energies energy engager engagers engages ensuring entertainers entitled entrusted
    excitability excitableness excitants excitatory excitons exhaustlessness exonerating exploration fad faultlessness favors fearlessly
    fearlessness fervent festivalgoers fine fitness flatteries flatteringly flawlessly flexibilities flexible flirting forgive forgiveness
    forgivers freebased freebases freeborn freedman freedoms freeform freeholds freelance freelancer freer freers frees freestanding
    freestylers freethinker freethinkers freethinking freewheelingly freewill freewriting frisky fulfills fyi gg giggles gigglier
    gigglingly giggly glamorising glamourize glorioles gn god graced gracility gracioso grandee grandees granted grants greeted grinned
    grinner grins gt guarantee guiltless hago hailed happing harmless harmlessness harmonicists harmonium harmoniums harmonizations
    heavenwards helpers helping heroicomic heroicomical hhok honorariums humor humored humoresque humoresques humorist humoured hurraying
    idealisms idealize idealogy ideals immortal immune important impressibility impressible impression impressionism impressionist
    impressions increased innocenter innocents inspirators inspirits intact intellections intellectively intellectualists intellectualized
    intellectualizing intelligibly interests intrigues invigorated invigorations invigorator invigorators jaunty jho jhomf jj jk jocular
    join joke jokes jokesters jokey joking joyride joyrides joyriding joyrode jp jt justifiably keenly laughableness laughably lenient
    libertarian libertinisms livelihood livelihoods lown loyalism loyalisms loyalists luckiness lucking magnification magnifications
    meriting meritocrats merrythought musm neaten neatens neater neats nicety nurturers ok okay opportuneness opportunistically
    optimizations outgoing outreach painless painlessly palatableness palatably pardoned pardons partyer partyers passive peacenik
    perfective perfectiveness perfectives playfulness playing plays pleasers pmbi poised popularised popularising popularizations
    popularizers prepared pressureless prizefighter prizer prizers profitabilities profitability profiteer profitwise promisee promisees
    promisingly promisor promissory prospect prospects radiances radiancies radiants raptured reaching readiness recommended recommends
    relaxant relaxations relaxins relievable relievers resolute resolvable respectableness respectiveness restore restores restoring
    retreat richening richens romanticized romanticizing safeguarding safelight safelights salient securement securities sentimentalise
    sentimentalised sentimentalism sentimentalist sentimentalities sentimentality sentimentalization sentimentalize sentimentalized
    sentimentalizes sentimentalizing share shares significance significant sillier sillies silliest singleminded smarty smug sociabilities
    sociability solemnly solidarity solve solved solves spark sparkling stable stamina steadfast stimulate stimulated stimulates straight
    strongholds strongly substantial succeeder succession successional successionally successive successively successiveness successor
    successors superiorities superiors supporter supportive supremacies surefire surer surety surprise surprised surprises surprising
    surprisingly surviving swift swiftly tenderers tendernesses terrorless tnx tolerance tolerant top toughening tranquillest
    tranquillizing tranquilly treasure treasurerships treasuries treasury triumphalists troubleshoot troubleshooter troubleshooters
    trustee trusties trustors txs unbelievable urgent usefulness validated vigor vigors vigour virtuose virtuosi vision visioning visions
    vital vitalise vitalises vitalities vitalizations vitally vitals vitamin warm warmed warmer warmers warms warmups well wells wilco
    willingness wiselier wiser wishing worship worshiper worshipers worshipfully worshiping worshippers worth wowsers wp xtc yeah yep yolo
  1.5: ability absolved absolves absolving accept acceptabilities acceptable acceptableness acceptably acceptances acceptant acceptation
    accepting accepts accomplishes achievable acquitting active actively admiral admirals admiralties admirations admirers admires
    admiring adorer adores adorner adornment advantaged advantageous advantageousness advantages advantaging adventure adventured
    adventures adventuresome adventuresomeness adventuresses adventurism adventurist adventuristic adventurous adventurously affectionally
    affections agree agreeablenesses agreeably agreeing alive amorist amuse amusement amusements amusers amuses amusing amusive apologise
    apologized apologizes applauded applauds appreciate appreciations appreciativeness appreciators appreciatory approves asset assurance
    assurances assure assured assuredly assuredness assures assurgent assuring astonished astound attract attractant attractants attracts
    awarded awarders beaut beautifier beautifiers beauts benefic beneficences beneficialness benefits benefitted benevolence benevolently
    benign benignity blessedly blessedness bold boldest boldly boldness bolds boost boosted boosting boosts brightens brighter brightly
    brightness brightnesses calm calmed calmer calmest calming calmly calmness calmnesses calms capable captivated carefree certainly
    charitable charitablenesses charitably charm charminger cheerer cheerlead cheerled cherish chuckle chuckling clarity clean clear
    clearly clevernesses comedian comedic comediennes comedies comedy comfort comfortableness comforting comfortingly commitment
    compassionated compassionately compassionates compassionating competent complimentarily compliments conciliating contented
    contentedness contentment convinced convincing convincingly cool courtesy coziness creations creatively creativities creativity credit
    creditabilities creditably credited credits curious cutely cutesier cuteys cutie daring daringness darlingly dear definitely
    delectables delighting desirable desire desirous determination determined devote devoted devotedly devotee devotement devotes diamond
    dignities dignity divination divinatory dreams dynamic dynamically dynamism dynamist dynamistic eager eagerly eagerness eagers ease
    easeful easefully easement eases easily easiness easygoing easygoingness efficiencies efficiency efficiently elation elegancies
    embrace empathetic enchanted encouraged encourager encouragers endorse endorsement endorses energization energizations energizers
    engage engaged engaging engagingly enlightens ensure entertain entertained entertainer enthuse enthuses enthusiast enthusiasts
    excitabilities excitable excited exciters exhilarating exonerates expand exultantly ez fair faithed fan fantasticality fantasticalness
    fantasticate favor favorably favorer favorers favorited favourer favourers favouring festivalgoer festivals fiestas fit flattered
    flattering flexibility flexibly flirtation focused foolproof forgave forgivable forgivably forgiven forgiver forgives forgivingly
    freebee freebees freed freedwoman freedwomen freehanded freehearted freeman freemen freeness freenesses freest fresh friended
    friendships funnier funnies funninesses funnyman funnymen gained gains gallant gentler gga giggled gigglers giggliest giggling giver
    givers giving gl gladly glamorise glamorization glamorize glamorizers glamors glorifiers gloriole graces gracile gracing grander grant
    granting gratification gratified gratifies gratify greater greet greeting grinners grinning growth ha hardy harmlessly harmonics
    harmonies harmonised harmonising harmonize harmonized harmonizer harmonizers harmonizes harmonizing harmony healthy heavens heavenward
    help helper helps heros highlight hilarious holiday holidays honoraries honorary honorer honorers honorific honorifics honourers hoped
    hopefully hopefulness huge huggable hugged hugger humerous humoristic humorists humorous humors humouring idealise idealism idealist
    idealistically idealities idealizations idealizer idealizing importance importancy importantly impressionistic impressionistically
    impressiveness improvements improvers incentive incentives increase innocence innocent innocently innovation inspiratory inspirited
    integrity intellective intellectualistic intellectualities intellectuality intellectualization intellectualize intellectually
    intellectualness intellectuals intelligencer intelligencers intelligences intelligentsia intelligibility intelligible intelligibleness
    interested interestedly interesting interestingly invigoration inviting invulnerable irresistible jewel joked jokester jollities
    joyriders justified jw keen keenness kewl kissed kisser kissers kk laoj laugher laughers lawl leet like liking livelier liveliness
    livelong loyalist lts luckie lucks lylb magnificoes meaningful meditative mercy merited meritoriously meritoriousness merits merrier
    merrymakers merrythoughts motivate motivation natural nbd neatening neatest neatly neatness niceness niceties nifty novel np ntmu
    nurtural nurturance nurturances nurturant nurture openness opportune opportunely opportunities optimal optimally optimisation
    optimised optimises optimising optimistic optimists optimization optimizer original palatable pardon pardoning partied partier parties
    party partying passional peaceable peacekeeper peacekeepers peacekeepings peacemaking perfecta perfecters perfectible perfectionism
    perfectionist perfecto perfects picturesque play played playfully pleasanter pleasantries please pleaser pleases popularise
    popularities popularization popularize popularizes popularizing positivism positivists pray praying prays prettied pretties pride
    privilege privileges profitably profited profiting prominent promise promised promiser promisers promises promising promote promotes
    promoting protect protects proudhearted radiance radiancy radiantly rapturous ready reassurance reassurances reassure reassured
    reassures reassuring recommend redeemed reinvigorating relaxedly relaxer relaxers relaxes relaxin reliefs relieve relieved relievedly
    reliever relieves relieving relievo relishing rescues resolve resolvers resolving respectably respecters respectfully respectfulnesses
    respectively respects responsible responsive restful restored revive revives rewarder riskless robust romancer romancers romances
    romantic romanticise romanticised romanticises romanticists romanticization safeguard safeguarded safeguards safekeeping safeness
    safest safeties satisfactorily satisfactoriness satisfactory scrumptiously secure secured securely secureness securer secures securing
    securitized securitizes security sentimental shared shockproof sincere sincerities smart smartened smartening smartens smartie
    smarties smartly smartnesses smarts smile smiler smiley smileys sociableness sociably sok solution solving soothe soothing sparkles
    special spirited splendiferousness strengthen strengtheners strengths stressless stresslessness stronger strongish stunning succeeders
    superiority support supported supportiveness supports supremos sure surefootedly surefootedness surest sureties surprisal survivor
    sympathy tenderest tenderhearted terrifically thank thks thoughtful thoughtfully thrill thrills thx tranquilest tranquilities
    tranquilness treat truer trustfully trustier trustily trustiness trusting trustingly trustingness truth truthfulness tx ty unified
    untarnished validate validates validating valuableness value values valuing vigoroso vindicates virtues virtuosa vitality vitalization
    vitalize vitalized vitalizes vitalizing warmest warmish warmly warmness wealthy welcomed welcomer welcomes welldoers welling
    wellspring wellsprings wised wiseliest wises wisewomen wish worshipfulness worshipping worships worthwhile x-p xp xqzt yeees yes
    youthful yvw
  2: acceptance accomplish accomplished admirableness admire admirer adorability adorable adorably adorations adored adorers
    advantageously adventurousness affectional affectionate affectionately affectioned agog agreeability agreeable agreeableness agreement
    amazed amazedly amazements amazes ambitious amorous amorousness amused amusedly amusingness aok applaud applauding applause
    appreciating appreciatively approval approved ardent astounded astounding astoundingly astounds attracted attracting attraction
    attractions attractive attractively attractiveness attractivenesses awardee awarding awards beatific beautification beautified
    beautifies beautifuler beneficently beneficial beneficiaries beneficiary benefit benefitting benevolences benignant better bless
    blesseder blessers blessing braved braveries bravery braves breathtaking bright brighten brightened brilliantines brilliants care
    cared carefulness cares caring champ championing championship championships champs charitableness charities charity charmed charmer
    charmers charmingly charms cheerers cheerfuller cheerfully cheerfulness cheeriest cheers cherishable cherisher cherishers cherishes
    cherishing classy clever cleverer comedically comfortably comforted comforter comforts commend commended compassion compassionate
    compliment complimentary complimented confident confidently congratulate considerate contentedly courage courageousness creative
    creativeness creditability creditable creditworthiness cute cutenesses cutes cutesiest cutesy cutey cutiepie cuties daringly darlings
    dearer dearie dearly dearness dears deary dedicated deliciously deliciousness delightedness delighter delightfulness delights
    devotedness devoting devotion devotionally devotions dignified dignifies dignify dignifying dignitary divinities easier easiest easy
    effective effectively efficient elegance elegances elegancy elegant elegantly encouragement encouragements encourages encouragingly
    energetic energetically energise energised energises energising energize energizer energizes energizing engagement enjoy enjoyable
    enjoyableness enjoyably enjoyer enjoyers enjoyments enlightened entertaining entertainingly entertainment enthused enthusiasm
    enthusiasms enthusiastic enthusing esteemed excel excelled excitant excitation excitations excite excitement excitements exciter
    excites exciting excitingly exonerate exonerated fab faith faithful faithfully faithfulness faiths fame fantastical fantasticalities
    fascinated fascinates fascination faultless faultlessly fav fave favorable favorableness favored favoring favorite favorites favour
    favoured favours fearless festival festive festively festivities festivity ff fiesta foaf fond fondly forgiving forgivingness
    fortunate freebie freebies freeing freely friend friending friendlier friendlies friendlily friendliness friendly friends friendship
    ftw fulfill fulfilled funner funnily funniness funning funny gaining gallantly generously genial gentle gentlest gently gift giggle gj
    glad glamor glamorised glamorises glamorized glamorizing glamorously glamourous glamours glories glorification glorifies good goodness
    gorgeousnesses grace graceful gracefuller gracefulness grand grandeurs grateful gratefuller gratefully gratefulness gratifications
    gratifyingly gratz greetings grin hagd hagn haha hahas hak hand handsome handsomely handsomer harmonic harmonically harmonious
    harmoniously harmoniousness harmonise harmonization heartwarming helpful helpfulness heroines heroisms heroize heroized heroizes
    heroizing hhoj honester honesties honestly honesty honor honorability honorableness honorarily honoree honorifically honourable
    honoured honourer honouring honours hope hopes hoping hug huggers hugging hugs hugz humoring humour humourous hurrahed hurrahs
    hurrayed idealised idealises idealistic ideality idealization idealized idealizers idealizes ideally impress impressed impresses
    impressively improve improved improvement improver improves improving influential innocency innovate innovates innovative inspirations
    inspirator inspired inspirer inspirers inspires inspiring inspirit inspiriting inspiritingly intellect intellects intellectualism
    intellectualist intellectualizes intelligence intelligent intelligential intelligently interest interestingness invigorate invigorates
    invigorating invigoratingly invincible jewels jollies jollification jollifications jollify jollity jovial joys keenest kinder kindly
    kindness kiss kissable kissably kissy kmuf laughed laughing laughings laughs laughter laughters lighthearted likeable liked likes
    liveliest livelily lively lmbao lol lovelies loyal loyally loyalties luck lucked luckier lucky lulz magnifico marvel marvels mature
    medal merit meritorious merriments merriness merrymaker merrymaking mirthfully mml motivated motivating neat neatened nh nice nicely
    nicenesses nicer nicest noble nurtured nurturer nurtures nurturing okays once-in-a-lifetime opportunity optimality optimisations
    optimise optimisms optimistically optimize optimized optimizers optimizes optimizing passion passions peaceableness peaceably peaceful
    peacefuller peacefulness peacekeeping peacemaker peaces peacetime peacetimes perfecter perfectibilities perfectibility perfectively
    perfectivity playful pleasantly pleasantry pleased pleasurability pleasures popular popularity popularized popularizer popularly
    positivenesses positivisms positivist positivistic powerful praised praiser praisers praiseworthily preciously preciousness prettier
    pretty privileged prizes proactive profit profitable profits progress promoted prosperous protected proud prouder proudful qt radiant
    reassuringly reinvigorated reinvigorates reinvigoration rejoice rejoiced rejoices relax relaxed relaxedness relaxing relief rescued
    respect respectabilities respectable respected respecter respectful respectfulness respecting respective rewardable rewarded rewarders
    rewards richened richly richness richnesses roflcopter romanced romancing romantically romanticism romanticisms romanticist
    romanticizations romanticize romanticizes romantics rotglmao safe safely safer safety satisfaction satisfactions satisfiable satisfied
    satisfies satisfy satisfying satisfyingly save saved scrumptious sentimentally serene sharing sincerely sincereness sincerer sincerest
    slaw smarten smarter smartness smiles smiling sociable sparkle splendidly splendiferously splendorous splendors splendour splendours
    splendrous sprightly stimulating strength strengthened strengthener strengthening strengthens strongest suave succeed succeeded
    succeeding succeeds successfully sunny sunshine sunshiny superiorly supporters supporting supremest supremo surefooted surely sureness
    sweet sweetie sweeties sweetly sweetness sweets talent talents tenderly tenderness terrific thanked thankfuller thankfullest
    thankfully thankfulness thanks thoughtfulness thrilled thrilling thrillingly tranquiler tranquility tranquillity treasures treasuring
    triumph triumphal triumphalisms triumphed triumphs true trueness truest truly trustability trusted truster trustful trustfulness
    trustiest trusts trustworthiness trusty truthful truthfully truths united urw useful usefully valuable valuables valued vbg vindicated
    virtue virtuosas virtuosic virtuosity virtuoso virtuosos virtuously virtuousness vitalising vivacious vwp warmhearted warmth wealth
    wealthier wealthiest wealthily welcome welcomely welcomeness welcomers welcoming wellborn wellness winnable winned winners wise wisely
    wiseness wisest woo woot worthy wows wtg yw
  2.5: aas aayf admirability admirable admirably admiration admired admiringly adorableness adore adoring adoringly adventuring affection
    amaze amazement amoroso amorously appreciated appreciates appreciation appreciative appreciator award awardable beauteous beauteously
    beauteousness beauties beautifications beautifulest beautifully beautifulness beautify beautifying beloved beneficent beneficially
    benevolent bl blesser blesses blessings bliss bonus bonuses brave bravely braver bravest brightening brilliancies brilliancy bwahahah
    celebrate celebrated celebrates celebrating champions charmingest cheer cheered cheerful cheerier cheerily cheeriness cheering cheerly
    cheery cherished cleverest cleverly cleverness comfortable complimenting confidence congrats courageous courageously courteous
    creditworthy cuteness cuter darlingness dauntless dearest delicious delighted delightedly delighters delightfully delightsome divine
    divinest divinity divinize earnest ecstasies ecstatic encourage encouraging energized enjoyed enjoying enjoyment enjoys enlighten
    enlightening enterprising entertainments entertains enthusiastically ethical excellences excellencies excellency excellent excelling
    excels excitedly fabulous fantastic fascinate fascinating festiveness flawless fondness free friendliest fun funned funniest fwb gain
    gallantry generosities generosity generous generousness gla glamorizer glamorizes glamorous glamour gloried glorified glorifier
    glorify glorifying gloriousness glory gorgeously gracefully gracious graciously graciousness grandest grandeur gratifying gratitude
    hahaha handsomeness handsomest happier happily happiness happy heartfelt heaven heavenliest heavenliness heavenlinesses helpfully hero
    heroes heroic heroically heroics heroine honest honorable honorably honorees honoring honors honour hooray hopeful humorously
    humorousness hurrah hurrahing hurray hurrays ideal iluaaf impressing impressive inspiration inspirational inspirationally inspire
    inspiringly intellectual iyq jollied jollier jollily jolliness jolly jollying joyance joyfuller joyfully joyfulness joying justice kfy
    kind kindnesses kisses kissing kudos laugh laughingly liberties liberty lmfao lmso lolz lovers loves lovingness loyalty luckily ly
    lylab lylas magnific magnifical magnifically magnificence magnificences masterpieces merriest merrily merriment merry merrymakings
    mirth mirthful muah mwah optimism optimist overjoyed passionate passionately passionateness peace peacefully peacemakers perfect
    perfected perfecting perfection perfections pleasant pleasantest pleasantness pleasantnesses pleasing pleasurable pleasurableness
    pleasurably pleasure pleasured positive positively positiveness positiver positives positivities positivity praise praises
    praiseworthiness praiseworthy praising precious prettiest prize prized prizewinner prizewinners profitableness proudest proudly ptl
    reinvigorate relaxation remarkable rescue respectability revered reward rewarding rewardingly rich richer riches richest rofl roflmao
    romance romanticising rotfl rotflmfao securest self-confident sexy sfete sgtm smiled smilingly sophisticated splendent splendidness
    splendiferous strong success successes successfulness sunnier sunniest superior supreme supremely supremeness supremer survived swak
    sympathetic talented tenderheartedly tgif thankful tia tops treasurable treasured triumphant triumphantly triumphing trust trustable
    trustworthily trustworthy tyvm valuably vibrant vip virtuous visionary vwd warmheartedness wd wealthiness welldoer winning winningly
    winnings wins wisdom won wonderful woohoo worshiped worshipped wowed wowing x-d xoxozzz yay yummy ywia
  3: adoration alol amazing ambw amor awesome beautiful beauty beneficence best bff blessed blessedest blissful blockbuster brightest
    brilliance brilliances brilliant brilliantly champion charming cheerfullest congratulation congratulations cutest darling delectable
    delectably delight delightful divinely ecstasy ecstatically ecstatics elated enrapture euphoric excellence excellently exhilarated
    exhilarates exuberant exultant fabulousness freedom funnest glee gleeful glorious gloriously godsend gorgeous gorgeousness
    gracefullest great greatest hallelujah happiest heavenlier heavenly heroical heroism honestest honored jolliest joy joyed joyful
    joyous joyously joyousness jubilant lifesaver lmao lovable love loved lovely lover loverly loving lovingly luckiest lyb lyl
    magnificent marvelous masterpiece miracle outstanding paradise peacefullest perfectest perfectly perfectness pleasuring positivest
    prizewinning pukka rejoicing rotflmao rotflol rotgl sete smartest soulmate splendid splendor successful super superb sweethearts
    tenderheartednesses vbs win winner wonderfully wonderfulness wow xd xlnt xoxo
  3.5: aml ecstacy euphoria ilu ily lya magnificently sweetheart
`;
