/** What people think of it all: remarks on topic with many fillings, in nobody's particular wording. */
const SIZE = "[decisions of this size|matters like these|sums of that order|things that concern us all|appointments and contracts]";
const CLOSED =
  "[behind a closed door|over lunch|on the telephone|between two people|without a vote|in a side room|by nod|after everybody had gone home]";
const BODY = "[the committee|the assembly|the auditors|the control board|our delegates|the people who pay|the oversight panel]";
const LEARNS =
  "[heard of it from the newspaper|came to know afterwards|had to nod at it|received a summary|got a folder at the door|found it in an annex]";
const WEAK =
  "[I blame myself too|we were lazy|nobody wanted to spoil the evening|I raised my hand with the others|we liked the coffee|we let it pass|I signed where they told me to sign]";
const THEN = "[back then|in those years|at the time|that winter|when it would have counted|the first time round]";
const VIRTUE = "[patience|a good memory|a second signature|a filing cabinet with a lock|curiosity|one stubborn clerk|daylight]";
const HELPS =
  "[helps more than any speech|is cheaper than a lawsuit|was what we lacked|would have been enough|is what I recommend|has saved other houses]";
const PEOPLE =
  "[the young colleagues|those at the counter|the night staff|people with temporary contracts|our volunteers|the cleaners|the beginners]";
const PAY =
  "[will pay for it|notice it first|ask me what comes next|deserve better than this|have stopped asking|are looking for other jobs|stand there with the questions]";
const OTHER = "[in $place|across the river|in the neighbouring district|at my brother's firm|abroad|where I did my training]";
const BETTER =
  "[every expense hangs on a board|two people sign, always|the chair changes after six years|the books lie open in the hall|minutes are read aloud before they are approved|one simply asks the treasurer]";
const ASKME = "[If you ask me|To my mind|As I see it|In my opinion]";
const TRUST = "[trust|respect|the habit of asking|our good name|confidence in a signature|a quiet conscience]";
const GOES =
  "[goes by the staircase and returns by the chimney, if at all|is lent, never given|takes a year to earn and a day to lose|was our only capital|cannot be ordered from a catalogue|wears thin where one rubs it]";

export const COMMENTARY: readonly string[] = [
  `Nobody [forbade|prevented] ${BODY} from asking. It was [lazier|warmer] not to.`,
  `I was taught that [a receipt|an order|a vote] comes first and the [lorry|applause|money] second.`,
  `[A rule|A statute] is a [handrail|lantern]: one [notices|values] it on the [third|last] step, in the dark.`,
  `How do I explain to ${PEOPLE} that ${SIZE} can be done ${CLOSED}?`,
  `There are [two|three] signatures missing under [all this|the whole business], and one of them [is mine|could have been mine].`,
  `[Order|Care] begins with [an inventory|a date and a name], as my [first foreman|grandmother] would have told ${BODY}.`,
  `[Suspicion|Envy] is a poor counsellor, and so is [politeness|the wish to be liked].`,
  `What ${PEOPLE} [want|expect] of us is [not heroism|nothing grand]: a list, a total, a [date|stamp].`,
  `You can tell a [sound|healthy] house by [how it treats|what happens to] the person who [asks twice|returns the form].`,
  `[Somewhere|At some point] between the [second|third] and the fourth reorganisation we stopped [reading|counting].`,
  `[A chair|An office] belongs to whoever [will sit on it next|comes after us]; the present owner [borrows it|holds it in trust].`,
  `I can [forgive|understand] [haste|vanity|bad luck]. I find it [hard|harder] to [forgive|understand] [contempt|planning|tidiness of that sort].`,
  `[Rumours|Whispers] grow where [the light|a notice board] is missing; that is [botany|no mystery].`,
  `[Reform|Renewal] is a word I [have heard|was promised] [each spring|at every jubilee]. I would [settle for|be happy with] [an orderly file|working locks].`,
  `Loyal to [what|whom]? To ${PEOPLE}, I should [hope|say].`,
  `[Silence|Keeping still] has a price list too, and ${PEOPLE} [know it by heart|have read it].`,
  `What I cannot accept is that ${SIZE} were settled ${CLOSED} and that ${BODY} ${LEARNS}.`,
  `${SIZE} were settled ${CLOSED}, as if ${BODY} did not exist.`,
  `${WEAK}, ${THEN}, and I say so before somebody else does.`,
  `${THEN} ${WEAK}.`,
  `${VIRTUE} ${HELPS}.`,
  `${ASKME}, ${VIRTUE} ${HELPS}.`,
  `It is ${PEOPLE} who ${PAY}.`,
  `${PEOPLE} ${PAY}; I meet them on the stairs.`,
  `${OTHER} ${BETTER}, and the roof has not fallen in.`,
  `Why is it that ${OTHER} ${BETTER}, and with us it cannot be done?`,
  `${TRUST} ${GOES}.`,
  `${ASKME}, ${TRUST} ${GOES}.`,
  `${BODY} ${LEARNS}. That is how it worked here, and ${WEAK}.`,
  `Suppose that ${OTHER} ${BETTER}. Would ${BODY} object?`,
];

const SPOKE = "[I have spoken to|I have written to|I went to see|I sat for an hour with|I asked|I rang]";
const OFFICE =
  "[the treasurer|the ombudsman|the previous chair|our lawyer|the accounts office|a member of the board|two of the auditors|the district office in $place]";
const RESULT =
  "[and got a friendly reply without content|and was told to come back after the holidays|and we agreed to differ|who listened, and wrote nothing down|and learned that a form is missing|who said that it was complicated|and came away with a leaflet|and heard a long sigh]";
const DOUBT =
  "[I may be mistaken in details|Some of it may look different in a month|I do not know everything|I have only seen my corner of it|A court may think otherwise|I can be corrected]";
const STILL =
  "[but what I know I have said|and I would welcome it|that is why I speak only of what I can stand for|I shall be the first to apologise if so|but I count correctly|still, somebody has to begin]";
const NEXT = "[On Monday|Next week|In the first days of the month|Before the summer|After the holidays|By the end of the quarter]";
const DO =
  "[I shall sit at my desk as always|we shall meet in the small hall|there will be a count of hands|the letters go out|I am going to ask the same question again|I shall be in the third row, with a notebook]";

export const PROCEDURE: readonly string[] = [
  `${SPOKE} ${OFFICE} ${RESULT}.`,
  `${DOUBT}, ${STILL}.`,
  `${DOUBT}. ${STILL}.`,
  `${NEXT} ${DO}.`,
  `${SPOKE} ${OFFICE}. ${NEXT} ${DO}.`,
];
