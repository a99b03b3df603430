/** English nouns and adjectives that ascribe: "the claim that ...", "plans to ...", "is confident that ...". */

/** Nouns of saying with "that" or a bare infinitive. */
export const speechNouns =
  "claim statement assessment assertion allegation announcement report argument contention charge accusation complaint warning prediction forecast suggestion " +
  "remark comment answer observation admission acknowledgment acknowledgement confirmation denial insistence assurance declaration testimony explanation reply response rumor rumour " +
  "speculation hint estimate projection proposal recommendation pledge promise vow threat demand request call plea appeal advice criticism protest reminder disclosure " +
  "revelation message word ruling verdict conclusion finding theory proposition talk advisory objection confession boast complaint concession disclaimer news dictum edict decree directive instruction order petition gossip caveat premise thesis retort question query";

/** Nouns of thinking. */
export const thoughtNouns =
  "belief hope fear view opinion idea notion feeling sense conviction doubt suspicion expectation concern worry assumption thought impression understanding " +
  "realization realisation recognition perception confidence certainty wish attitude optimism pessimism skepticism scepticism anxiety regret faith presumption supposition hypothesis judgment judgement consensus guess misgiving reservation wisdom contempt knowledge awareness guilt apprehension";

/** Nouns of knowing. */
export const evidenceNouns = "evidence indication sign proof signal testimony finding";

/** Nouns of will, with an infinitive. */
export const intentionNouns =
  "plan intention decision desire agreement proposal offer promise pledge vow threat refusal commitment willingness reluctance determination wish order request demand " +
  "resolve readiness aim goal bid ambition hope recommendation call invitation eagerness unwillingness resolution vote consent permission aspiration instruction urge longing preference hesitation";

/** Adjectives of thinking with "that" or a clause: "sure", "afraid". */
export const clauseAdjectives =
  "angered troubled heartened stunned saddened sure clear certain confident convinced optimistic pessimistic hopeful afraid fearful worried concerned aware unaware doubtful skeptical sceptical happy glad pleased " +
  "delighted sorry disappointed surprised amazed astonished shocked upset angry furious proud satisfied positive adamant insistent mindful conscious " +
  "suspicious unsure uncertain grateful thankful relieved thrilled puzzled sad mad dismayed appalled outraged ashamed alarmed annoyed nervous anxious frustrated bullish bearish resentful jealous distressed unhappy ecstatic unconvinced wary apprehensive encouraged determined";

/** Adjectives of will with an infinitive. */
export const infinitiveAdjectives =
  "willing unwilling eager reluctant ready prepared determined anxious hesitant inclined keen content happy glad loath disposed committed unprepared pleased afraid proud";

/** Adjectives of thinking with a preposition. */
export const prepositionAdjectives =
  "critical: of; supportive: of; fond: of; proud: of; afraid: of; aware: of; sure: of about; certain: of about; confident: of about in; optimistic: about; pessimistic: about; worried: about; concerned: about over with; skeptical: of about; sceptical: of about; " +
  "wary: of; suspicious: of; enthusiastic: about; happy: with about; unhappy: with about; pleased: with by; satisfied: with; dissatisfied: with; disappointed: with by in; angry: about at over; upset: about by over with; nervous: about; excited: about; opposed: to; eager: for; adamant: about; anxious: for about; scared: of about; thrilled: with about by; grateful: for to; desperate: for; insistent: on; hostile: to; receptive: to; open: to; tired: of; " +
  "bullish: on about; bearish: on about; interested: in; cautious: about; comfortable: with; uncomfortable: with; frustrated: by with; fearful: of; mindful: of; conscious: of; apprehensive: about; convinced: of; hopeful: of about; contemptuous: of; scornful: of; appreciative: of; " +
  "furious: about at over; outraged: by at; alarmed: by; sympathetic: to; committed: to; jealous: of; envious: of; ashamed: of; intent: on; keen: on; bitter: about; doubtful: about of; uneasy: about; impressed: by with; bothered: by; puzzled: by; dismissive: of; ambivalent: about";

/** What a speaker may be called: opens appositions, and sources without a name. */
export const speakerNouns =
  "spokesman spokeswoman spokesperson official officer analyst economist president chairman chairwoman chief director executive manager minister secretary senator governor mayor lawyer attorney " +
  "professor researcher scientist expert adviser advisor aide leader source critic trader dealer investor banker broker strategist consultant author editor " +
  "head partner founder owner member chief vice deputy assistant judge prosecutor detective doctor physician report study survey poll memo letter document filing suit lawsuit complaint article story newspaper paper statement release";

/** Nouns of saying and thinking with a preposition, when somebody owns or voices them: "her criticism of the plan", "raised questions about it". */
export const prepositionNouns =
  "criticism: of; critique: of; attack: on against; condemnation: of; denunciation: of; accusation: of; allegation: of; denial: of; insistence: on; endorsement: of; " +
  "opposition: to; support: for; praise: for of; concern: about over; question: about; doubt: about; worry: about; call: for; demand: for; request: for; rejection: of; " +
  "complaint: about; fear: of about; hope: for of; warning: about of; confidence: in; skepticism: about of; scepticism: about of; belief: in; claim: of; charge: of; threat: of; prediction: of; " +
  "disdain: for; contempt: for; admiration: for; preference: for; defense: of; defence: of; reservation: about; optimism: about; pessimism: about; anger: over at about; outrage: over at; " +
  "frustration: with over; dissatisfaction: with; apology: for; plea: for; approval: of; disapproval: of; suspicion: of; assessment: of; rebuke: of; mockery: of; dismissal: of; enthusiasm: for; unease: about";
