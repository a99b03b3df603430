import { inflectVerb } from "./inflect-verb.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** All forms of verbs as alternatives. */
function forms(list: string): string[] {
  return words(list).flatMap((base) => {
    const { third, past, participle, gerund } = inflectVerb(base);
    return [...new Set([base, third, past, participle, gerund])];
  });
}

const STRONG_VERBS = `
  abuse assassinate betray blackmail bribe bug bungle burgle butcher cheat conspire corrupt coerce cripple curtail deceive defame defraud defy desecrate despoil devastate deport
  destroy discriminate disenfranchise disgrace disobey distort embezzle endanger enslave entrap evade evict exploit extort fabricate falsify flout forge gag gerrymander gouge
  grab harass hijack hoodwink humiliate hush impoverish imprison infringe intimidate invade jeopardize kidnap launder libel loot lynch maim massacre mismanage mistreat misuse
  mislead misrepresent molest murder mutilate neglect obstruct oppress outlaw overcharge overrule oust persecute plagiarize plot plunder poison pollute pillage prey ransack
  rape ravage rig rob ruin sabotage scam scapegoat shirk shred siphon slander slaughter smear smuggle squander steal stonewall strangle subvert surveil suppress swallow swindle
  tamper terrorize threaten torment torture traffic trample undermine usurp vandalize victimize violate wiretap withhold worsen wreck bully brutalize burglarise backstab besmirch
  doctor eavesdrop fleece fudge gut incite kowtow mock overlook profiteer purge renege scuttle shortchange sideline starve stifle whitewash wrong botch connive crush muzzle
`;
const IRREGULAR_STRONG = words("stole stolen overthrew overthrown withheld misled lied lying overran slew slain bled bribed");

/** Charges by their words alone. */
export const strongBlame: readonly string[] = [
  ...forms(STRONG_VERBS),
  ...IRREGULAR_STRONG,
  "lie|lies to|about",
  "fail|fails|failed|failing to",
  "fail|fails|failed us|him|her|them|our|the|its|their|his",
  "refuse|refuses|refused|refusing to",
  "neglected|neglects|declined to",
  "looked|looks|look away",
  "turned|turns|turning <2> blind eye",
  "turned|turns|turning <1> back|backs on",
  "cover|covered|covers|covering <1> up",
  "covered it|this|that up",
  "cover up",
  "kept <3> quiet|secret|hidden|dark",
  "swept <4> carpet|rug",
  "behind <3> back|backs",
  "took|taken|accepted|pocketed|pockets <5> money|bribe|bribes|bribery|cash|million|millions|crowns|dollars|pounds|kickback|kickbacks|coin|gold|funds|envelope|envelopes",
  "take|takes|received|receives|got|gets <5> bribe|bribes|bribery|kickback|kickbacks|envelope|envelopes",
  "pocketed|pockets|pocketing",
  "line|lines|lined|lining <2> pockets|pocket",
  "own|his|her|their pocket|pockets|purse",
  "helped himself|herself|themselves",
  "paid himself|herself|themselves",
  "kept <5> for himself|herself|themselves",
  "in|into the|his|her pocket|pockets of",
  "on <3> payroll",
  "in <2> pay of",
  "paid by <3> company|companies|firm|firms|lobby|lobbyists|developer|developers|foreign|foreigners|embassy|regime|ministry|oligarch|bank|banks|corporation|corporations|contractor|contractors",
  "sell|sold|sells|selling out",
  "sold|sells|selling|sell <4> vote|votes|seats|seat|office|offices|candidacy|candidacies|places|honours|contracts|chairs|tickets|titles|drugs",
  "candidacies|seats|votes|offices|chairs|places|tickets|titles|lists <4> sold|sale|selling",
  "put <5> for sale",
  "tap|tapped|taps|tapping <4> phone|phones|telephones|telephone|line|lines",
  "phones|telephones|telephone|calls|calls|lines <4> tapped|bugged|listened|recorded|monitored",
  "listened <5> phone|phones|telephones|telephone",
  "spied|spies|spying on",
  "blow|blows|blew|blown up",
  "shot|shoots|shooting <2> unarmed|civilians|peasants|workers|miners|protesters|children",
  "opened fire",
  "fired|fires on|at",
  "kill|kills|killed|killing",
  "drove|drives|driven|chased|forced|thrown <6> off|out",
  "locked|locks|lock up",
  "beat|beats|beaten|beating",
  "plant|plants|planted|planting <2> drugs|evidence",
  "hid|hides|hiding|hidden|buried|buries|burying|concealed|conceals|concealing|shredded|burned|burnt|destroyed <4> deaths|truth|audit|report|evidence|files|letter|letters|papers|records|facts|documents|money|numbers|losses|results",
  "tore|tears|torn up",
  "waved <3> through",
  "without <4> tender|bidding|competition|trial|hearing|charge|warrant|vote|consent|permission|asking|debate|proof|evidence|cause",
  "no tender|bidding|competition",
  "without|no <3> quotation|quotations|quote|quotes|bids|receipt|receipts|invoice|invoices",
  "not one|a <1> quotation|quote|bid|receipt|invoice",
  "in private with",
  "never <2> tender",
  "not <5> tender",
  "in cash",
  "did|does|do|doing|done nothing",
  "told nobody",
  "did not|didn't|doesn't|never do|did|done his|her|their|its job|duty",
  "kicked out the inspectors",
  "broke|breaks|broken|breaking <2> law|laws|promise|promises|oath|word|faith",
  "broken promise|promises",
  "played|plays|playing politics|games",
  "pack|packs|packed|packing <1> lies",
  "tax dodge",
  "no better than",
  "a|the|another|one big|great|monstrous|plain|complete|total|outright|barefaced lie",
  "is|was a lie",
  "witch hunt",
  "axis of evil",
  "out of touch",
  "hands <3> blood",
  "rip off",
  "ripped off",
  "dragged|dragging|drags <3> feet",
  "at <2> expense of",
  "poison gas",
  "hostage",
  "meant|intended|collected|donated|raised|given for <12> his|her|himself|herself|service",
  "listened <2> to on <8> telephones|phones",
  "kept <6> files|records|folders <2> on",
  "was|were let go",
  "charged|debited|collected|billed|paid <8> twice",
  "paid again without knowing",
  "more than once in a year|month",
  "votes|vote|ballots|ballot|signatures <6> never cast|given|signed",
  "minutes|record|records|result|accounts <6> otherwise|altered|changed|rewritten",
  "order|ordered|orders|instruction|instructions <8> closed|shut|chained|locked",
  "been|were warned|told <12> laughed|ignored|nothing",
  "gate|gates|door|doors|exit|exits <3> chained|locked|shut|closed|padlocked",
  "convicted|guilty of",
  "commit|commits|committed|committing|perpetrated|perpetrating|complicit|engaged|engaging|engages <5> fraud|theft|crime|crimes|abuse|abuses|murder|murders|torture|violence|violations|harassment|atrocities|discrimination|sabotage|bribery|perjury",
  "guilty of",
  "is|was|are|were|amounts|amounted|nothing|plain|pure|sheer|outright <3> theft|fraud|robbery|corruption|blackmail|extortion|bribery|sabotage|criminal|illegal|unlawful",
  "abuse|abused|abuses|abusing <3> power|office|position|trust|authority",
  "cut|cuts|cutting|cut|slashed|slashes|slashing <3> funding|services|benefits|pensions|wages|nurses|teachers|jobs|staff",
  "cuts to|in <4> medicare|medicaid|social|education|services|schools|hospitals|pensions|benefits|programs|funding|care|health",
  "rushed|rushing|rush|rammed|ramming <5> through",
  "nothing more than",
  "dumped|dumping|dumps",
  "drugged",
  "been bought",
  "patted down",
  "bought <3> off|silence|silent",
  "buys <3> silence|page",
  "false stories|story|statement|statements|claims|numbers|charges|accounts",
  "erroneously|falsely|wrongly|illegally|unlawfully|secretly|deliberately|recklessly|brutally|needlessly",
  "set|sets|put|puts <6> dangerous|wrong path|course|road",
  "chose|chosen|prefer|prefers not",
  "shocking|brutal|savage butcheries|atrocities|murders|crimes",
  "gave|give|gives|giving <6> cousin|brother|nephew|son|wife|friends|cronies|in-law",
  "went to his|her <2> cousin|brother|nephew|son|wife|friend|friends|cronies",
  "lock|locked|locking up <6> lands|land",
  "used <3> gas|torture|force",
  "dictator|tyrant|despot|thug|crook|crooks|thieves|butcher|liar|liars|traitor|traitors|puppet|coward|cowards",
  "on the backs of",
  "handout|handouts|giveaway|giveaways to",
  "explode|explodes|exploding|balloon|balloons <3> deficit|debt",
  "deficit exploding",
  "scam",
  "gut|guts|gutted|gutting",
  "kick|kicks|kicked|kicking <5> off <4> coverage|insurance|care|rolls",
  "raise|raises|raising taxes on",
  "tax|taxes hike|increase on <2> middle|working|families",
  "job killing|destroying|crushing",
];

const WEAK_VERBS = `
  abandon accuse attack block censor conceal cut deny deprive dodge dump evade ignore impose insult lie oppose punish reject scrap seize sell silence slash strip tolerate waste weaken bury hide
  annex antagonize backtrack banish bankrupt belittle besiege blockade bombard browbeat bulldoze capitulate collude condone confiscate contaminate contravene counterfeit debase decimate demean demonize denigrate derail
  detain dither divert embroil exacerbate exterminate flaunt flee flog foment forsake frustrate gamble hamper hinder hoard impede imperil infiltrate inflame inflict instigate interfere jail jam malign meddle menace misspend
  obfuscate overspend overstate pander peddle penalize polarize provoke raid repress retaliate scare shackle shoot skimp slander smash smother snatch spoil spurn stab stall stoke subjugate tarnish taunt torpedo torch trample
  trick twist undercut vilify warp whip squeeze axe burn lose haunt invent pretend leak drag duck ditch dismantle disband downplay exclude overlook pollute rush slow sneak
`;

/** Words that blame only together with others. */
export const weakBlame: readonly string[] = [
  ...forms(WEAK_VERBS),
  ...words(`
    abuse abuses atrocity atrocities backroom blackmail bloated bloodshed bogus bribe bribes bribery broken brother brother-in-law brutal brutality cash catastrophe chaos coward cowardly
    cowards corrupt corruption cousin cousins cover-up crime crimes criminal criminals crisis crony cronies crook crooks cruel cruelty damage damaging danger dangerous deceit deception deficit
    despicable destructive dictator dictatorship dirty disastrous disaster disgrace disgraceful dishonest dishonesty disgusting enemy evil excessive extreme extremist extremists failed failure failures fake false
    falsehood fanatics fear fiasco foreign fraud fraudulent gang gangs greed greedy guilty harm harmful hatred hostile hostility hypocrisy hypocrite hypocrites illegal illegally illegitimate
    immoral impunity incompetence incompetent indefensible indifferent inept inexcusable injustice irresponsible kickback kickbacks killer killers lawless lawlessness lies liar liars lies loophole loopholes
    mafia mess misguided misconduct murderer murderers mockery nepotism nephew nightmare notorious outrage outrageous oppression oppressive partisan payroll persecution persecutions pretext
    propaganda puppet racist racism ransom rampant reckless recklessness red-tape regime repressive repression ruthless scandal scandalous scheme secret secretly secrecy sham shameful shameless shame sinister
    spies spy stole tender terror terrorism terrorist terrorists theft thief thieves thug thugs traitor traitors treason tyranny tyrant unaccountable unconstitutional unconscionable undemocratic
    unfair unjust unlawful unnecessary unprecedented unpunished vicious victims villain villainy violence violations violent wasteful weapons wicked wrong wrongdoing wrongly wrongs
    abusive aggression aggressor aggressors alibi ambush antics arrogance arrogant arson assault assaults backward backroom bandit bandits barbaric barbarism betrayal bias biased bigot bigotry bloodthirsty bluff boondoggle
    bribery brute bungling bureaucratic burden burdensome callous cartel censorship cheap cheat cheats childish clique clueless collusion complacent complicit complicity conceit conspiracy conspirator contempt
    cowardice craven crippling cronyism cynical cynicism deadly dealings debacle decadent deceitful defiance defiant delinquent demagogue dereliction desperate despot despotic devious dictatorial dilapidated disaster
    discrimination discriminatory disgraced dishonour disloyal disloyalty disregard disrespect distortion divisive dodgy dogma drunk dupe dysfunction dysfunctional egregious embezzlement entrenched exploitation extortion
    extravagance extravagant fabricated fabrication faithless fanatic farce fascist fatal feeble feud flawed folly foolish forgery fraudster fraudsters frivolous genocide ghost gimmick gimmicks gluttony graft greed gridlock
    hack half-truths handouts harassment hateful haphazard heartless heedless heinous hoax hollow hypocritical idle ignorance ignorant illicit impostor inaction inadequate incitement incoherent inhuman inhumane insane insolence insult
    insulting intimidation intolerance intolerant intransigence invasion irresponsibility junta laundering laxity lazy lavish ludicrous luxury malice malicious malign manipulation massacre massacres meddling menace mercenary
    mischief misdeeds misery misinformation mismanagement misrule misuse monopolist monopolies monopoly monster monstrous murderous mutiny naive negligence negligent oligarch oligarchs onerous oppressor oppressors overpaid overspending parasite
    patronage peculation perjury perverse pillage pirates plot plots ploy plunder pointless poison pollution pork pretence prejudice privilege profiteers profligate punitive purge quack racketeering raid raids rapacious rebellion repressive
    resentment retaliation revenge rigged rogue rotten ruin sabotage sadistic savage savagery scapegoat secretive selfish selfishness senseless servile shady shoddy sinecure slander slave slavery slipshod sloth slush smear smears
    squalid stale starvation stinginess stubborn stunt subversive subterfuge surveillance suspicious swindle sycophants tainted tampering tantrum terrible threat threats torture toxic tragic treacherous treachery trickery trick tricks tyrannical
    ugly unarmed unchecked underhand undemocratic unethical unfit unfunded unlawfully unpaid unprovoked unqualified unscrupulous unsafe untruth untrue untrustworthy unwarranted unworkable usurper vandal vandals vanity venal vengeful vested
    vindictive vulgar warmonger warmongers weakness willful worthless wrecked wretched wrongful zealot zealots blackout bailout bailouts payoff payoffs backlog neglect neglected ignorant underfunded uninsured overdue stalling
    in-law chalet backdoor overreach mandates tea-trolley purse smuggled illicit
  `),
  "only for|when himself|the|herself",
  "brother in law",
  "son in law",
  "without so much as",
  "job killing",
  "red tape",
  "special interests",
  "so called",
  "too little|late",
  "meant for",
  "supposed to",
  "his|her own",
  "cost|costs <4> crowns|million|thousand|dollars|jobs",
  "at <4> crowns|apiece",
];

/** What public people owe; not doing it blames. */
export const duties: readonly string[] = [
  ...forms(`
    act address answer approve ask budget call care check consult correct declare deliver disclose enforce explain finance fine fix fund help hear inform investigate keep listen open pass pay produce protect
    provide publish reach register reply report respect respond return say secure sign stop talk tell touch warn work address respond build lift
  `),
];
