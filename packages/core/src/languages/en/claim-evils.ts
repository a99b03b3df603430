import { inflectVerb } from "./inflect-verb.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** All forms of verbs, as alternatives of one word of a phrase. */
const forms = (list: string): string =>
  words(list)
    .flatMap((base) => {
      const { third, past, participle, gerund } = inflectVerb(base);
      return [...new Set([base, third, past, participle, gerund])];
    })
    .join("|");

/**
 * English. Words of blame for what happens without anybody: they charge whoever does it, and else only beside another word of blame.
 * Chosen by reading what releases of Congress and addresses were wrongly taken for charges by.
 */
export const evils = words(`
  crisis foreign threat threats threaten threatens threatened threatening danger dangers dangerous terrorist terrorists terrorism terror disaster disasters disastrous violence violent victim victims gang
  gangs pollution uninsured damage damages damaging damaged burden burdens burdensome weapons jail jails jailed tragic fear fears harm harms harmful unprecedented toxic overdue cash lose loses lost losing slow slowed slowing burn
  burns burned burnt burning flee flees fled fleeing kill kills killed killing killer killers murder murders murdered murderer murderers massacre massacres massacred genocide slavery slave slaves enemy enemies evil
  hostile hostility hatred hateful starvation starve starved starving starves deadly fatal rebellion invasion invade invaded raid raids nightmare terrible desperate misery poison poisons poisoned poisoning hostage hostages
  slaughter slaughters slaughtered waste wasteful wasted wasting crime crimes criminal criminals illegal illegally wrong wrongs wronged abuse abuses abused abusive abusing traffic traffics trafficked trafficking
  lynch lynched lynching rob doctor doctors torture tortured torturing torments torment tormented devastate devastates devastated devastating devastation ravage ravaged ravages ravaging wreck wrecked wreckage ruin ruins ruined
  partisan opposed oppose opposes opposing unnecessary loophole loopholes cut cuts cutting deficit broken attack attacks punish punishes punished punitive fraud theft violation violations crush crushed
  crushing cripple crippled crippling impoverish impoverished imprison imprisoned imprisonment deport deported deporting deportation discrimination harassment harass harassed destroy destroyed destroying destruction destructive
  extreme excessive senseless shot shoot shooting stab stabbed detain detained detains senseless suspicious chaos disgrace scare scary scared haunt haunted haunts haunting spies spy stubborn desperate poor ugly
  fire fired terrorize terrorized terrorizing terrorised looted looting vandalism vandalized hijack hijacked hijacking hijackers kidnap kidnapped kidnapping invaded bombard bombarded besieged siege sabotage subvert smuggle smuggled
  smuggling smugglers convict convicted whip jam warp indifferent speculative plot plots trick tricks harassing stall stalled stalling stifle stifled stifling sidelines sideline curtail curtailed curtails mandates mandate penalties
  backlog bailout bailouts intolerance oppression oppressed repression persecution persecuted prejudice bias biased injustice unjust unfair tyranny dictatorship aggression tragic
  annex annexed blockade blockaded inflict inflicted suffer endanger endangered jeopardize derail derailed impose imposed imposes imposing block blocked blocks blocking reject rejected rejects silence ignore overlook overlooked
  rape raped rapes raping poverty propaganda regime regimes idle sheep rush rushed rushes rushing luxury unpaid patronage privilege pork ghost drunk leak leaks leaked
`);

const REMEDY_VERBS = forms(`
  fight combat prevent stop reduce curb address tackle eliminate repeal cure counter defeat deter detect investigate prosecute punish ban prohibit oppose condemn confront resist overcome avoid mitigate
  lessen alleviate minimize minimise halt outlaw criminalize criminalise fix repair restore rebuild recover respond remedy protect defend shield safeguard expose denounce reject undo survive suffer mourn
  commemorate disrupt dismantle destroy
`);

/** Behind these an evil is what is fought, feared or suffered. */
export const remedies: readonly string[] = [
  REMEDY_VERBS,
  "to|will|must end|close|target|identify|track|monitor|control|treat",
  "ending|end to",
  "closes|closing|closed <2> loophole|loopholes",
  "root|roots|rooting out",
  "crack|cracks|cracking|cracked down",
  "against",
  "victim|victims|survivor|survivors|families|family of",
  "war|fight|battle|struggle on|against|with",
  "response|responses|responding to",
  "relief|protection|protections|recovery|prevention|penalties|penalty|punishment|punishments|sentence|sentences|defense|defence|safety|security|awareness|reduction|remedy|solution|solutions|aid|assistance|insurance",
  "cut|cuts|cutting through",
  "help|helps|helping|helped",
  "charged|indicted|arrested|convicted|sentenced|pled|pleaded",
  "accountable",
  "whether|if",
  "no|any <2> indication|evidence|sign|proof <3> of|that|there",
  "tolerate|tolerates|tolerated|warning|warnings|warns|warned",
  "free of|from",
  "instead of",
  "rather than",
];

/** Phrases whose words of blame charge nobody. */
export const notBlame: readonly string[] = [
  `${forms("cut slash lower reduce")} <4> tax|taxes|rates|rate|tape|costs|cost|spending|waste|deficit|crime|emissions|bureaucracy|regulations|prices|ribbon`,
  "tax|rate cut|cuts|cutting",
  "in|out of <3> pocket|pockets",
  "back|more|money|dollars <3> in|into <3> pocket|pockets of?",
  `${forms("kill capture defeat destroy bomb")} <6> terrorist|terrorists|insurgents|militants|leader|enemy|enemies|cancer|bacteria|virus`,
  "voted|vote|votes|voting against",
  "lose|loses|lost|losing|flee|flees|fled|fleeing|suffer|slow|slowed|starve|starved|scared|fear|fears|feared",
  "those|person|persons|individual|individuals|anyone|offender|offenders|alien|aliens|defendants|someone <4> convicted|guilty|accused of",
  "numbers|figures|facts|cameras don't|dont|do|not <1> lie",
  "burn|burns|burned|burning bright|brightly",
  "in <2> pockets of",
  "ruled|declared|held|found|rule|declare|strike|struck <5> unconstitutional|illegal|unlawful|invalid",
  "criminal justice|background|code|law|division|court|courts|proceedings|history|penalties|record|records|aliens|alien",
  "illegal|illegally immigrant|immigrants|immigration|alien|aliens|drug|drugs|trafficking|substances|entry|crossings|narcotics|arms|wildlife|dumping|logging|fishing|in",
  "domestic violence",
  "cash receipts|flow|crops|assistance|value|balance|prize|machine",
  "wrong direction|track|message|signal|approach|priorities|policy|time|side",
  "failed|fail|fails|failing to <1> receive|garner|pass|meet|win|gain|materialize|materialise|qualify|appear|attract|reach",
  "failed|failing|failure state|states|schools|banks|infrastructure|economy",
  "waste fraud and? abuse",
  "substance|drug|alcohol|child|sexual|opioid|prescription abuse",
  "pollution|crime|damage|disaster|disasters|violence|burden|cost reduction|control|relief|prevention|insurance",
];
