/** English verbs whose content is a noun phrase: "criticized the plan", "announced a loss". */

/** Said about it. */
export const speechObjectVerbs =
  "announce criticize criticise praise denounce condemn blame accuse deny confirm reject dismiss oppose endorse support defend propose " +
  "recommend demand request urge cite mention describe discuss disclose reveal report predict forecast project estimate acknowledge admit " +
  "concede promise pledge threaten warn propound advocate applaud hail welcome attack assail blast deride decry deplore lambaste lambast castigate " +
  "chastise rebuke ridicule mock slam rap scold fault berate bash pan lament bemoan protest contest dispute challenge question refute rebut " +
  "disavow repudiate disclaim explain outline detail stress emphasize emphasise underscore underline highlight reiterate repeat quote invoke " +
  "declare proclaim pronounce call label term dub brand characterize characterise portray depict tout trumpet promote extol laud salute " +
  "commend compliment thank congratulate apologize suggest propose order ban prohibit forbid approve veto back allege assert claim state " +
  "express voice convey communicate reaffirm affirm affirm volunteer note raise pose answer address summarize summarise sketch counter " +
  "blast skewer vilify malign disparage belittle downplay minimize exaggerate overstate understate liken compare credit herald bill advertise " +
  "reply caution plug champion espouse preach teach specify stipulate set_out lay_out recount relate recall foretell negotiate rule_out put_off " +
  "confess plead disparage chide upbraid censure admonish indict charge lambaste scorn excoriate flay hint_at offer vow protest solicit";

/** Thought about it. */
export const thoughtObjectVerbs =
  "expect anticipate fear favor favour prefer support oppose believe doubt consider regard view see respect admire love like dislike hate detest loathe " +
  "distrust mistrust trust suspect resent regret envision envisage foresee imagine remember appreciate value cherish envy dread abhor despise " +
  "contemplate weigh ponder study accept tolerate recognize recognise rate rank deem judge assume presume enjoy treasure know understand underestimate overestimate " +
  "question dispute desire crave relish rue applaud welcome mull misunderstand reconsider disregard";

/** Wanted or decided. */
export const intentionObjectVerbs = "want seek demand need plan intend desire wish propose request urge pursue favor favour";

/** Shown by it. */
export const evidenceObjectVerbs = "show indicate suggest reflect imply prove demonstrate reveal confirm signal illustrate document";
