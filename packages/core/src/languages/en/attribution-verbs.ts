/**
 * English verbs of saying, thinking and knowing, by what may follow them. A word may stand in several lists.
 */

/** Say what somebody uttered: "that ...", a bare clause, a question, a quotation. */
export const speechVerbs =
  "say add aver note claim argue insist maintain contend assert admit acknowledge concede announce declare state predict forecast suggest warn " +
  "report reply respond answer explain stress emphasize emphasise underscore remark observe comment allege charge deny confirm complain " +
  "promise pledge vow swear threaten propose recommend advise agree disagree estimate reveal disclose indicate signal hint imply reiterate repeat " +
  "counter retort rejoin protest object testify attest certify affirm reaffirm write tweet post joke quip boast brag lament grumble gripe moan " +
  "caution advocate demand urge request order instruct rule hold decree conclude mention point_out spell_out recall relate recount narrate " +
  "speculate theorize theorise hypothesize postulate posit reason guess figure assure reassure inform tell notify remind ask inquire enquire " +
  "question wonder query propound profess proclaim pronounce preach teach intone continue interject interpose volunteer venture confide confess " +
  "whisper mutter murmur mumble shout yell scream cry exclaim cheer chant snap bark snarl growl sigh gasp sneer scoff chide scold admonish rebuke " +
  "specify stipulate clarify elaborate detail describe outline summarize summarise sum_up put_it rejoice enthuse gush marvel fume rage thunder " +
  "rail plead beg implore entreat appeal opine muse ponder fret worry tout preface begin go_on " +
  "conjecture caution project advertise publicize bet wager cite quote sing hiss stammer shrug_off chorus parry rebut submit venture pipe_up chip_in " +
  "blog e-mail email telegraph cable radio text wire relay convey communicate";

/** Hold a belief or an attitude. */
export const thoughtVerbs =
  "think believe feel hope fear find_out figure_out expect assume suppose presume suspect doubt imagine consider reckon figure guess know understand realize realise " +
  "recognize recognise remember forget wonder worry wish anticipate foresee envision envisage trust regret judge deem " +
  "gather conceive surmise infer deduce decide determine resolve agree accept acknowledge appreciate see care mind dream fancy visualize " +
  "contemplate calculate conclude hypothesize intend want prefer pray take_it pretend sense perceive";

/** Show or find out. */
export const evidenceVerbs =
  "show find indicate suggest demonstrate prove reveal confirm establish discover learn hear see notice document illustrate conclude verify determine " +
  "observe ascertain calculate signal imply";

/** Only with a quotation: manners of speaking and gestures. */
export const quotationVerbs =
  "laugh smile grin chuckle giggle nod shrug wink sob weep croak drawl purr coo beam smirk grimace frown groan wail howl roar bellow boom blurt " +
  "babble ramble jeer taunt mock tease coax soothe correct interrupt prompt press conclude finish end open offer greet toast sigh warble deadpan " +
  "retort crow gloat hector fire_back shoot_back hit_back call_out read go";

/** Ask: what follows is a question. */
export const askingVerbs =
  "ask wonder inquire enquire question query decide determine know see discuss debate explain consider understand learn find_out figure_out show describe tell say reveal disclose doubt study examine explore review investigate specify weigh ponder guess imagine realize remember";

/** Somebody may stand between the verb and what is said. */
export const addresseeVerbs =
  "tell inform assure reassure remind warn advise notify persuade convince caution promise ask show teach brief instruct admonish alert write satisfy e-mail email urge counter";
