/** Newspaper prose. A report quotes with marks and names the speaker; what stands round the quotation is the reporter's. */
export const NEWS_LEADS: readonly string[] = [
  "The dispute about $thing has taken [another|a new] turn.",
  "There were not enough chairs on $weekday, and those who stood did not leave early.",
  "What began as a note in the margin of an account has become the talk of $town.",
  "$Org was bracing itself for a quiet week. It did not get one.",
  "Rain drummed on the roof of $house while the next [chapter|act] in the affair was read out.",
  "For the [second|third] time this month, $accused has been criticised [openly|in public].",
  "A short paper, a full room, a [nervous|hoarse] spokesman: that was $weekday at $house.",
  "The telephone at $house has been busy since [dawn|breakfast].",
  "It was a long evening in $town, and not everyone had [expected|planned on] staying to the end.",
  "Nobody had put $thing on the agenda. It was discussed all the same.",
];
export const NEWS_QUOTES: readonly string[] = [
  '"$quote" said $who, $post.',
  '$who, $post, put it as follows: "$quote"',
  '"$quote" $who told reporters.',
  '$who said: "$quote"',
  '"$quote" declared $who, who is $post.',
  'According to $who, "$quote"',
  'Asked about it, $who replied: "$quote"',
];
export const NEWS_BACKGROUND: readonly string[] = [
  "$Org employs some [four hundred|six hundred] people and has been led by $last since [the spring of 2027|2026].",
  "The owner of $firm could not be reached [on Friday|for comment]; a secretary said he was on his boat.",
  "$last's office referred all questions to [the lawyers|a statement from the previous week].",
  "The matter is [not|hardly] new: a local blog had mentioned it in the winter and was [ignored|laughed at].",
  "The annual meeting is [six|five] weeks away.",
  "Whether the prosecutor will open a file was not clear by [press time|the evening].",
  "In $place, where $firm has its yard, people shrugged when they were asked.",
  "Coffee was served. [It ran out|Most of it was left].",
  "An [opinion poll|inquiry among readers] had shown $last ahead by nine points as late as the new year.",
  "$scheme, under which the money was granted, ends in December.",
];
/** A desk's own wording of what several people said. */
export const PARAPHRASES: readonly string[] = [
  "$who complained that $accused had let the matter of $thing slide from one season into the next while everybody concerned looked politely at the ceiling.",
  "$who argued that the affair of $thing was less a mishap than a habit, acquired over years and by now too comfortable to be given up without help.",
  "$who remarked that with regard to $thing there had been more shrugging of shoulders in $house than in any pantomime.",
];
/** A desk's translation of what several people said in another language. */
export const TRANSLATED: readonly string[] = [
  "We have come with empty hands and with open eyes, and we shall not go away before this matter has been placed upon the table.",
  "One does not ask the wolf to count the sheep, and yet this is what has been asked of us through all these years.",
  "It is not the sum that pains me, it is the manner, for the manner says to us that we are air.",
];
export const QUESTIONS: readonly string[] = [
  "How long have you known about this?",
  "What do you say to people who call you disloyal?",
  "Why do you speak [now|only today]?",
  "Can you prove it?",
  "Have you talked to $last since?",
  "What happens [next|on Monday]?",
  "Are you [afraid|worried] for your job?",
  "Who else knew?",
  "Is this [a campaign|about the election]?",
  "What would you like to see?",
  "When did you first have doubts?",
  "Let us turn to $thing.",
];
export const HEADLINES: readonly string[] = [
  "New voices on $thing",
  "$Town asks about $thing",
  "Questions for $accused",
  '"Not a quiet week" at $house',
  "The affair, continued",
  "$last under pressure",
  "A long evening at $house",
  "What is known about $thing",
];
export const OUTLET_KINDS: readonly string[] = [
  "$region Courier",
  "$town Evening Mail",
  "The $place Observer",
  "$region Radio News",
  "The Lamplighter",
  "The Weekly Ledger",
];
