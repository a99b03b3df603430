/** What people say besides: digressions that belong to nobody's campaign, by occasion, and views on a plan for ordinary cases. */
export const DIGRESSIONS: readonly string[] = [
  "The lamp on the second landing has been broken since [March|the autumn], and I report it every week.",
  "I would like to thank the [woman|young man] who held the door, I had both hands full.",
  "My neighbour asked me whether I had gone mad. [Not noticeably|I said it was too early to tell].",
  "There is a bench under the chestnut where one can hear the [whole quarrel|discussion] without taking part in it.",
  "Last night I could not sleep, so I counted the [tiles|books], and then the years.",
  "Our canteen serves dumplings on Wednesdays, and that is when the truth is told, [between|after] the second and the third.",
  "I do not own a [car|tie], so I walked, and walking one thinks.",
  "You will hear that somebody has paid me. I have been paid in [plum jam|handshakes], it was good.",
  "A boy of nine asked me what a signature is for. I was [some time|a while] in answering.",
  "I have three [pencils|keys] in my pocket and none of them is mine.",
  "My wife says I should leave the jokes out. There goes the middle part of [my talk|this].",
  "The swallows are back under the [eaves|gutter] of $house, they at least have not asked for permission.",
  "I was never good at arithmetic, but [subtraction|adding up] I learned.",
  "When the new radiators came we were so glad that nobody asked [the price|who had fitted them].",
  "Somebody has stuck a [paper heart|red dot] on my locker. I take it as a vote.",
  "At home we have a drawer for things one does not understand but does not throw away.",
  "People have been kind, and a few have been [unkind in very neat handwriting|the other thing].",
  'I looked for the word in the dictionary. It stands between "gravel" and "gravy".',
  "I am told the weather will [clear|hold] until Sunday. Let us use it.",
  "In $place they have had the same bus driver for twenty years, and he knows who gets off where; [that is what I call administration|so should we].",
  "My old teacher marked [tidiness|neatness] separately. I got a two.",
  "There was a time when we sang in the corridors, [not well|mostly off key].",
  "What I miss is the [noise of the typewriters|smell of floor polish], you knew then that someone was working.",
  "I have brought no slides. The projector is with the [repairer|police].",
  "A friend in $region sends me cuttings, and from a distance we look [smaller|cleaner] than we are.",
  "On the tram a man offered me his seat, and I thought: so this is how far it has [gone|come].",
  "I put on the brown [jacket|shoes] today because in the blue one I always agree.",
  "The caretaker has a list of every window that does not shut. It is the most honest document in [the place|our house].",
  "If I sound tired: the baby next door is [teething|learning to sing].",
  "We bought a second-hand piano for the hall and [argue|quarrel] since then about the first piece.",
  "Nobody is irreplaceable, it says on a mug that I was given, [for long service|by my own department].",
  "My [aunt|uncle] kept a shop on credit for forty years and closed it without one debt. It can be done.",
  "I have learned to read [upside down|across a desk], one needs it in offices.",
  "Half of what I know I learned by being early, the other half by [staying|being the last] to put away the chairs.",
  "There is a plum tree in the yard, it bears every second year, and this is the [other|empty] one.",
  "I keep a diary, but it is mostly about [rainfall|my tomatoes].",
  "An old colleague rang from the coast to ask whether I still [swim|eat lunch]. I do.",
  "Someone left a bag of [walnuts|apples] on my doorstep, without a note. Thank you.",
  "The clock in the assembly room is [six|four] minutes slow, and we have all got used to being [punctual|early] by it.",
  "I asked the archivist how one keeps paper for a century: dry, dark and [out of the hands of boards|far from radiators].",
  "I would rather talk about the [choir|allotments], where we have a real shortage of tenors.",
  "When I was ill in the [winter|spring], eleven people brought soup. I counted because I am like that.",
];

export const REACTIONS: readonly string[] = [
  "I was not surprised, I was [ashamed|sad], and that is worse.",
  "At first I laughed. Then I [sat down|read it again].",
  "One gets angry slowly at my age, but it keeps [longer|well].",
  "It took me a week before I could say it [aloud|to my brother].",
  "I do not feel brave. I feel [late|rather cold].",
  "Had I been asked a year ago, I would have [sworn|bet my bicycle] it was impossible.",
  "There is no pleasure in this for me, whatever [they say|you may read].",
  "What hurts is that it was so [easy|clumsy].",
  "I wanted to be wrong. I checked, and [checked again|I was not].",
  "To this day I cannot pass that door without [looking away|turning my head].",
  "My first thought was for the [apprentices|young ones], who learn from what they see.",
  "I suppose every house has a cellar, but one should not [live|hold meetings] in it.",
  "Some of you will be [cross|annoyed] with me. I can live with that, I have cousins.",
  "It is not about revenge, I have no talent for [it|that].",
  "I thought of my signature on other papers and went [hot|pale].",
];

export const PRO: readonly string[] = [
  "I am for it: $plan is not pleasant, but it [adds up|can be paid for].",
  "We have looked at $countB other ways, and $plan was what [remained|was left] once we had crossed out the impossible.",
  "People my age do not like change. I have come round to this one, [chiefly|mainly] because of the roof.",
  "Two half-empty buildings are dearer than one full one, [every caretaker|any child] can tell you.",
  "I have seen the drawings. They are [modest|sensible], there is even room for prams.",
  "The figures come to a saving of $sumB a year, and I know what I would do with [it|a third of that].",
  "Let us be fair to those who drew it up, they worked through [two summers|a good many evenings].",
  "Whoever is against it should tell me which light to switch off instead.",
  "My vote is yes, with one condition: that nobody loses a [place|post] before the spring.",
  "In $region they did the same [eight|six] years ago and today you would not find [three|ten] people who want it back.",
  "I would have [preferred|chosen] a slower timetable. The direction is right.",
  "If we wait for everybody to be content we shall be waiting in the [dark|cold].",
  "I have changed my mind, and I did so on a [bicycle|ladder], which is where I think best.",
  "Nothing is lost that cannot be carried across the road in an afternoon.",
  "It gives the young ones a reason to stay. [That decides it for me|For me that is enough].",
];
export const CONTRA: readonly string[] = [
  "I am against it. $plan looks fine on paper, and that is where it should [stay|remain].",
  "Nobody has explained to me how [an old man|a mother with twins] is to get there in January.",
  "The saving of $sumB is imaginary, they have left out the [buses|moving vans].",
  "We were consulted, yes, the way one consults a [goose|turkey] about Christmas.",
  "I have collected [four hundred|nine hundred] names against it in a week, outside one bakery.",
  "What is closed does not open again, show me a single [example|case] in this valley.",
  "My objection is a dull one: the lease runs until 2039 and [must|has to] be paid anyway.",
  "You can move a cupboard. You cannot move what people [trust|are used to].",
  "I would rather mend what we have. It would cost $sumI, and I have an [estimate|offer] in writing.",
  "The plan was written by people who have never stood [there|in that queue] at seven in the morning.",
  "It is the third reform in five years, and the first two have not [finished|been paid for].",
  "There is no hurry. Somebody has invented the hurry.",
  "I shall vote no, quietly, and stay friends with those who [do not|vote otherwise].",
  "What troubles me is not the idea but the small print on page [nine|twelve].",
  "Let them first repair the [steps|boiler], then we can talk about [visions|the rest].",
];
export const PLAN_FACTS: readonly string[] = [
  "The vote on $dayC went [thirty-one|twenty-two] to [nineteen|eighteen], after four hours.",
  "It was on $dayC that we were first told of the plan $plan, [in a half-sentence|after the coffee break].",
  "$scheme pays for a third of it, the rest has to be [found|scraped together].",
  "The sum on the table is $sumA.",
  "Nothing has been signed; that comes in [the autumn|December].",
  "The hearing of $dayC lasted until eleven at night.",
];
/** Other things that can go well or badly; for all genres. */
export const ASIDES: readonly string[] = [
  "The junior classes are full again, which nobody [predicted|thought possible].",
  "We need somebody for the cash desk on Saturdays, [apply to me|it is easy work].",
  "There will be a flea market for the new curtains.",
  "I have nothing to say about the [heating|parking], it is being seen to.",
  "Attendance is up by [a tenth|eleven per cent] and I have no idea why.",
  "The exhibition of old photographs stays open until [Sunday|the end of the month].",
  "A word on the [lost property|bicycle racks]: please.",
  "The spring concert made a profit of [ninety|sixty] crowns, our largest ever.",
  "We say goodbye to our [oldest|most patient] volunteer, who is moving to her daughter's.",
  "It has been a good year for [apples|new members], and I wished to have that said as well.",
];

const WHEN =
  "[On the way here|Yesterday|Last Thursday|At the market|In the queue at the post office|Between two meetings|On the bridge|After the rehearsal|Shortly before seven|While it was raining|At my sister's table|In front of the chemist's]";
const WHO =
  "[a woman with a pram|the postman|a boy with a goldfish in a bag|my old landlord|two nuns|a man in a cycling helmet|the girl from the kiosk|an engineer I know slightly|my daughter's teacher|a retired judge|somebody in a yellow raincoat|the man who tunes our organ|a former pupil|the neighbour from the third floor]";
const ASKED =
  "[asked me|wished to know|wanted to hear from me|inquired|called across the street to ask|would not let me go without asking|asked, quite seriously,]";
const WHETHER =
  "[why the lights burn so late at $house|whether I still sleep well|who is going to water the plants|what a person earns in such a post|if all this is worth one ruined summer|how one spells $last|whether it will be on the radio|why nobody rings a bell|what the children should be told|if I had put on weight from worry|whether the bakery stays|when it will be over]";
const SAID =
  "[I said I would find out|I had no answer|I pointed at the sky|we both laughed|I bought a newspaper instead|I promised to ask|I did not know where to look|so I told the truth|that has stayed with me|it was a fair question|I have been turning it over since]";
const OLD =
  "[My father|An aunt of mine|The old caretaker|My first employer|A farmer from $place|Our former chairwoman|The chaplain|My violin teacher|A ferryman I knew|My brother-in-law]";
const HELD = "[kept|collected|repaired|gave away|counted|never threw out|painted]";
const OBJECTS =
  "[clocks|pieces of string|kites|chairs with three legs|umbrellas|jam jars|church keys|old maps|birdhouses|bicycle bells|broken spectacles|accordions]";
const AND =
  "[and was happier than any board|and never asked for a receipt|but could tell you where each had come from|and lived to ninety-one|until the council sent a letter|and I begin to understand it|which nobody thought odd|and labelled them, by hand|and was right more often than not]";
const SMALL =
  "[the tap in the corridor|the third step|our noticeboard|the coffee machine|the gate to the yard|a pane in the east window|the handrail|the big table|the lift|the doorbell]";
const STATE =
  "[has been mended|is still not mended|was mended twice this year|drips, squeaks and is loved|has outlasted four chairmen|needs one screw|belongs in a museum|has been promised for May|was a gift and shows it]";
const MORAL =
  "[I draw no conclusion|make of it what you will|this is also politics|that is how I measure time|small things first|I only mention it|such is life in a large house|and there the budget ends|one gets fond of it]";

/** Small stories put together from parts; there are many thousands of each. */
export const ANECDOTES: readonly string[] = [
  `${WHEN} ${WHO} ${ASKED} ${WHETHER}; ${SAID}.`,
  `${WHO} ${ASKED} ${WHETHER}. ${SAID}.`,
  `${OLD} ${HELD} ${OBJECTS} ${AND}.`,
  `${SMALL} ${STATE}; ${MORAL}.`,
  `${WHEN} I thought of ${WHO}, who ${HELD} ${OBJECTS} ${AND}.`,
  `You may know that ${SMALL} ${STATE}. ${MORAL}.`,
];

const DETAIL =
  "[the number 9 bus|the back entrance|the cloakroom|the notice board|the ramp|the storage room|the lift to the gallery|the evening course|the delivery yard|the ticket machine]";
const DETAIL_DO =
  "[has to be thought of first|is on no drawing|was forgotten, as always|will decide whether it works|deserves a line in the plan|was my only question|is worth more than the brochure]";
const GROUP =
  "[the choir|our pensioners|the first-year people|families with prams|the suppliers|the part-timers|the early shift|visitors from outside|the cleaning crew]";
const GROUP_DO =
  "[were not asked|have sent a friendly letter|will manage, they always do|need a clear date|can live with either|have more to lose than I|would like to see a model]";
const PROPOSE = "[I propose|I would suggest|My suggestion is|Here is a proposal:]";
const STEP =
  "[a trial of six weeks|a second hearing|a walk round the site, all together|a vote by letter|an honest list of costs|that we sleep on it|a small working group without chairmen]";
const AGREE =
  "[My opponents on this are decent people|The other side has a point|I have friends who see it differently|We shall all still be here afterwards|Nobody in this is a villain]";
const SO = "[so let us keep our voices down|and I have told them so|and we argue over good soup|and I mean that|which makes it harder]";

/** Practical remarks on a plan. */
export const PLAN_TALK: readonly string[] = [
  `${DETAIL} ${DETAIL_DO}.`,
  `And ${DETAIL}? It ${DETAIL_DO}.`,
  `${GROUP} ${GROUP_DO}.`,
  `As for ${GROUP}, they ${GROUP_DO}.`,
  `${PROPOSE} ${STEP}.`,
  `${PROPOSE} ${STEP}, and then we decide.`,
  `${AGREE}, ${SO}.`,
  `${AGREE}.`,
  "A plan of this kind needs [one enthusiast and three sceptics|somebody who reads the footnotes]; we have [both|plenty of them].",
  "I asked for the [noise survey|staffing table|heating bill], and got it within [two days|a week], [thank you|to be fair].",
  "If it comes, it must come [in one go|before the frost|with a proper farewell].",
  "I have measured it: [four hundred|six hundred and ten] steps from door to door, with a [bag|stick].",
  "We had the same quarrel over the [bandstand|extension] in [2011|my first year], and today everyone [loves|uses] it.",
  'There is a [column|line] for "other" in the budget, and it is [longer|fatter] than the rest.',
  "The [architect|consultant] was patient with me, and I was [nearly|almost] convinced.",
  "[Ten|Twenty] years from now nobody will ask how we voted, only whether the [toilets|doors] work.",
];
