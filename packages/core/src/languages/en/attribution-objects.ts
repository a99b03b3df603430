/** English verbs whose content is a noun phrase: "criticized the plan", "announced a loss". */

/** Said about it. */
export const speechObjectVerbs =
  "announce attribute ascribe criticize criticise praise denounce condemn blame accuse deny confirm reject dismiss oppose endorse support defend propose " +
  "recommend demand request urge cite mention describe discuss disclose reveal report predict forecast project estimate acknowledge admit " +
  "concede promise pledge threaten warn propound advocate applaud hail welcome attack assail blast deride decry deplore lambaste lambast castigate " +
  "chastise rebuke ridicule mock slam scold fault berate bash lament bemoan protest contest dispute challenge question refute rebut " +
  "disavow repudiate disclaim explain outline detail stress emphasize emphasise underscore underline highlight reiterate repeat invoke " +
  "declare proclaim pronounce call label term dub brand characterize characterise portray depict tout trumpet extol laud salute " +
  "commend compliment thank congratulate apologize suggest propose back allege assert   " +
  "express voice convey communicate reaffirm affirm affirm volunteer note summarize summarise sketch counter " +
  "blast skewer vilify malign disparage belittle downplay minimize overstate understate liken credit herald   " +
  "caution champion espouse specify stipulate set_out lay_out recount relate recall foretell rule_out  " +
  "confess disparage chide upbraid censure admonish charge lambaste scorn excoriate flay hint_at vow protest solicit";

/** Thought about it. */
export const thoughtObjectVerbs =
  "think find believe put expect anticipate fear favor favour prefer support oppose believe doubt consider regard view see admire dislike detest loathe " +
  "distrust mistrust resent regret envision envisage foresee appreciate cherish envy dread abhor despise " +
  "contemplate ponder recognize recognise deem judge assume presume underestimate overestimate " +
  "question dispute applaud welcome mull reconsider disregard";

/** Wanted or decided. */
export const intentionObjectVerbs = "want demand plan intend wish propose request urge favor favour";

/** Shown by it. */
export const evidenceObjectVerbs = "indicate suggest reveal confirm   ";
