import { inflectVerb } from "./inflect-verb.ts";

/** All forms of verbs, as alternatives of a phrase. */
export const forms = (verbs: string): string =>
  [...new Set(verbs.split("|").flatMap((verb) => Object.values(inflectVerb(verb))))].filter((form) => form !== "").join("|");
/** Forms that tell of something done: "shows", "showed", "shown". */
export const told = (verbs: string): string =>
  [...new Set(verbs.split("|").flatMap((verb) => ((x) => [x.base, x.third, x.past, x.participle])(inflectVerb(verb))))].join("|");
/** Forms that a single thing or body takes: "shows", "showed", "shown". */
export const tells = (verbs: string): string =>
  [...new Set(verbs.split("|").flatMap((verb) => ((x) => [x.third, x.past, x.participle])(inflectVerb(verb))))].join("|");
/** Past forms alone. */
export const past = (verbs: string): string =>
  verbs
    .split("|")
    .map((verb) => inflectVerb(verb).past)
    .join("|");
const both = (nouns: string): string =>
  nouns
    .split("|")
    .flatMap((noun) => [
      noun,
      noun.endsWith("y") && !/[aeiou]y$/u.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : noun.endsWith("s") || noun.endsWith("ch")
          ? `${noun}es`
          : `${noun}s`,
    ])
    .join("|");

/** Papers that are named for what they say and seldom for anything else. */
export const papers = `${both(
  "document|memo|email|invoice|ledger|filing|transcript|affidavit|dossier|payslip|timesheet|deposition|diary|logbook|registry|register|certificate|contract|telegram|voucher|payroll|passport|notebook|spreadsheet|cheque|deed|lease|printout|roster|fax",
)}|papers|memorandum|memoranda|minutes|correspondence|records|paperwork|files|mails|cables|messages|dispatches|despatches|protocols|logs|texts|chats|archives`;
export const recordings = `${both("recording|tape|video|audio|photograph|photo|picture|clip|cassette|voicemail|screenshot|film|videotape|livestream|selfie")}|footage|cctv|dashcam|bodycam`;
/** What counts and measures. */
export const figures = `${both("survey|poll|estimate|measurement|projection|forecast|simulation|experiment|tally|study|calculation|analysis|questionnaire")}|figures|statistics|data|numbers|studies|samples|readings|tests|trials|research|census|polling|analyses|metrics|surveys|evaluation`;
/** Bodies whose conclusion is an official finding. */
export const inquirers = `${both("inspector|auditor|audit|court|judge|tribunal|jury|watchdog|coroner|regulator|investigation|investigator|review|panel|arbitrator|magistrate|parliamentarian|examiner|ombudsman|inquest|commissioner")}|juries|inquiry|enquiry|inquiries|commission|gao|comptroller|police|detectives|fbi|oig|ofsted|ofcom|ombudsmen|justices|inspectorate`;
/** What they do when they are done. */
export const found = `${told("find|conclude|rule|establish|determine|uphold|convict|acquit|clear|dismiss|confirm|fine|sanction|uncover|reveal|exonerate|condemn|report|discover|document|reject|blame|fault|rebuke|reprimand|declare|decide|hold|warn|note|criticise|criticize|censure|overturn|quash|describe")}|threw|struck|concluding`;
/** What a promise or an admission speaks of. */
export const proof = "proof|evidence|proofs|substantiation|corroboration";
/** What follows the name of a page, a table. */
export const numbers =
  "#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty";
/** What follows the name of an annex. */
export const letters = `${numbers}|a|b|c|d|e|f|g|h|i|ii|iii|iv`;
/** People without a name. */
export const others = `${both("resident|villager|neighbour|neighbor|constituent|farmer|worker|driver|officer|colleague|friend|investor|owner|volunteer|grower|member|parent|teacher|doctor|nurse|veteran|student|witness|official|employee|local|insider|source|expert|business|employer|leader|bloke|mother|father|patient|customer|sailor|soldier|guard|clerk|servant|tenant|landlord|miner|trucker|shopkeeper|aide|girl|boy|cousin|eyewitness|bystander|passenger|shopper|pensioner|mayor|sheriff|fellow|lad|merchant|trader|engineer|lawyer|builder|contractor|prisoner|refugee|migrant|voter|activist|observer|acquaintance|taxpayer|taxi|relative|brother|sister|uncle|aunt|foreman|porter|caretaker|cook|waiter|secretary|journalist|reporter|agent|adviser|advisor|staffer|candidate|councillor|delegate|subscriber|listener|reader|viewer|caller|delegation|associate|diplomat|survivor")}|people|families|those|many|several|others|everyone|everybody|someone|somebody|staff|fishermen|women|men|woman|man|folk|folks|persons|person|businessmen|policemen|policeman|businessman|crew|passers|civil|numerous|countless`;
/** Newspapers, stations, agencies. */
export const outlets =
  "post|times|journal|guardian|telegraph|reuters|ap|press|bloomberg|cnn|bbc|politico|axios|buzzfeed|herald|tribune|gazette|chronicle|nbc|abc|cbs|npr|msnbc|newspaper|newspapers|magazine|daily|mail|mirror|observer|independent|examiner|globe|today|hill|atlantic|yorker|media|outlets|broadcaster|broadcasters|tabloid|tabloids|weekly|courier|sun|news|paper|papers|bulletin|radio";
