/** What people add to a matter, what they ask about it in interviews, and what those say who stand by the accused. */
export const SUM_REMARKS: readonly string[] = [
  "For $amount we could have [paid|kept on] [two nurses|an apprentice|four part-time staff] for [a year|three winters].",
  "$amount is what my [street|village|section] [earns|spends] in a good [year|summer], all of us together.",
  "I have tried to imagine $amount in [coins|a suitcase|loaves]. [It does not fit|One loses heart].",
  "[We were told|They told us] there was no money for [a new kettle|gloves|paint|spare bulbs], and then one hears of $amount.",
  "Let $amount stand there for a moment. [It is a lot of money|Now divide it by our number].",
  "$amount! My [first house|whole schooling|father's workshop] cost less.",
  "They argued for [two evenings|an hour and a half] about [a ladder|stamps] and for [no time at all|a minute] about $amount.",
];
export const MATTER_REMARKS: readonly string[] = [
  "I [raised|brought up] $thing with [the deputy|our chair|two board members] in [January|the autumn|May], and the answer was [a shrug|a joke|an appointment that was then cancelled].",
  "[Three|Four|Half a dozen] people [knew|must have known] about $thing, and I was the [last|slowest] of them.",
  "You cannot [explain|talk] away $thing with [a leaflet|charm|one press conference].",
  "When I [first heard|was told] of $thing I was [peeling potatoes|on a ladder|in the dentist's chair], and I still see the [peel|ladder|lamp].",
  "On $thing there has been [no word|not one honest line] from $last [to this day|so far].",
  "If $thing is [normal|nothing], then why is it [not in the report|nowhere written down]?",
  "I shall leave $thing to [people who know the law|the lawyers], but I know [what I saw|right from left].",
  "A [cousin|friend|former colleague] of mine [lost sleep|nearly left] over $thing, and [he|she] is not [a soft person|easily shaken].",
  "[Some|A few] have said I should keep $thing [for later|to myself]. For whom would I be keeping it?",
  "$last may have a [good reason|story] for $thing. I have [waited|asked] long enough to hear it.",
  "They will call $thing a [mistake|misunderstanding]. A mistake is when one [puts salt in the tea|takes the wrong bus].",
  "It was [my wife|my old teacher|a lodger] who said to me, [about|on the subject of] $thing: you have to sign your name to that.",
];
export const MATTER_QUESTIONS: readonly string[] = [
  "What do you know about $thing?",
  "Let us turn to $thing.",
  "And $thing?",
  "You also speak of $thing. Why?",
  "What is your part in the story of $thing?",
  "Readers ask us about $thing.",
  "How did you come across $thing?",
  "Could there be an innocent explanation for $thing?",
];
export const INTRODUCTIONS: readonly string[] = [
  "Many of our readers do not know you.",
  "Would you introduce yourself?",
  "Who are you, in two sentences?",
  "Let us begin with you.",
];
export const PLAN_QUESTIONS: readonly string[] = [
  "Where do you stand on the plan?",
  "What would you change?",
  "Who gains by it?",
  "Is there an alternative?",
  "How did you vote?",
  "What do your colleagues say?",
  "What about the cost?",
  "Will it come?",
  "Have you seen the drawings?",
  "Is it too late to stop it?",
];
export const DEFENCES: readonly string[] = [
  "In the [four|five] years of this administration we have [opened|renewed] [nine|fourteen] [rooms|sites], [all of them|every one] within budget.",
  "I would ask those who [shout|write] to look at the [waiting times|accounts|results], which have [improved|never been better].",
  "We have invited [the critics|everybody] to the [open day|round table] on [Friday|the fifth], and we shall [pour the tea ourselves|answer what we can].",
  "It is [easy|cheap] to [accuse|insinuate]. It is harder to [run a house|get up at five and run a place] like this.",
  "[Our|My] staff have been [insulted|stared at] in [shops|the street] this week, and that has to [stop|end].",
  "All decisions of [that spring|those months] were [minuted|countersigned] and are with [the supervisory authority|our auditors].",
  "There are [people|some] who lost [an election|a post] and cannot [forgive|get over] it. I [wish them well|bear no grudge].",
  "$scheme is [on schedule|ahead of its targets], and it [is going to|will] go on.",
  "We are [cooperating|in contact] with every [office|authority] that has [asked|a right to ask].",
  "Until there is [a finding|a result], I would remind everyone of the [presumption of innocence|simplest rule of decency].",
  "A [correction|right of reply] has been [requested|demanded] from [two papers|one broadcaster].",
  "We shall [publish|release] the [figures|correspondence] [as soon as the law allows|when the lawyers have read it].",
];
