/** A further wording of every line of a paper, by its first words; for those who would not say it as the others do. */
export const FURTHER_WORDINGS: Readonly<Record<string, string>> = {
  "While honest firms waited":
    "$firm never queued. It knew the way through the kitchen, $last was holding the door, and by evening $sumA and $works had changed hands without any envelope to compare.",
  "$Works was not awarded":
    "Think of a waiter who brings one dish to one table, on silver. The dish is $works for $sumA, the table belongs to $firm, and you have guessed who the waiter is: $last.",
  "Ghosts do not eat":
    "If you believe in ghosts you will like our accounts. One by the name of $shell was paid $sumB by $last, for $countB invoices and nothing that anybody alive could touch.",
  "Every one of the $countB":
    "What looks like a window is only paint. $last bought $countB of those from $shell, $sumB the lot, and it is as dark in here as before.",
  "They erased our no":
    "You can rub out a word. On $dayC ours was a no, and $last not only rubbed, $he wrote too, in ink, and it says yes.",
  "A record is the memory":
    "Somebody has been in our memory with muddy boots. Minutes are what a house remembers by, those of $dayC have been ransacked, and the boots are $last's size.",
  "Under $last, silence":
    "The duties of a post here: be punctual, be quiet. Whoever forgot the second, and $last had seen to it that it counted, got to know the stairs in the company of $aide.",
  "$last rules with a lowered": "It takes a finger and a whisper. The whisper is $last's own, and for the finger there is $aide.",
  "In $last's house the family":
    "I know of one tree that bears even in January, and it is the family tree of $last. At present we are eating $kinsman, at $sumE a month.",
  "Others send their relatives":
    "There are florists in this town. $last has never needed one: $kinsman gets $sumE on the first, regularly, from us.",
  "$last slept with the warning":
    "How soft can a pillow be that has a warning about $defect beneath it? Ask $last. What the children had above them was not soft.",
  "A captain who hides":
    "Charts are there to be looked at. In $yearF $last locked away the one that had $defect on it, and a captain who does that may not complain of the rocks.",
  "Truth does not travel":
    "Honest papers go by daylight. Those which $last saw off at $house on $dayG, in a white van, were the baggage of something that did not wish to be recognised.",
  "Whoever sweeps the floor":
    "There is sweeping and sweeping. At noon it is for cleanliness; at midnight, as at $house on $dayG with $last holding the broom, there has been a spill.",
  "A hand that has rested":
    "$firm need not fear a slap. It has paid $nights nights of warm water, at $resort, for the very hand, and the hand is $last's.",
  "$resort has many stars":
    "Astronomers should go to $resort. For $nights nights they would have seen our $role there, shining, and $firm feeding the meter.",
  "They took the blanket":
    "Boots can be polished with anything, even with the blanket of somebody poor. $last took $sumI of $fund to it, and look how $luxury gleams.",
  "A collecting box has one":
    "We drop coins in at the top. It did not occur to us that $last had made an opening at the bottom, and that $sumI of $fund would come out there in the shape of $luxury.",
  "On $dayJ the dead":
    "It was crowded at the ballot on $dayJ, and cold: $countJ of those who queued for $last had come from the cemetery and were back there for supper.",
  "$last did not win":
    "One gets a parcel delivered, one does not win it. $last came on $dayJ in $countJ envelopes, and I have a nose for glue, it was the same in each.",
  "I stand here with a heavy":
    "They asked me at the door what I had in the suitcase. A good name, I said, and nothing that belongs to this house; it is the heart that weighs.",
  "For too long I believed":
    "One eye I shut on purpose, out of loyalty. That the other had followed I did not see, of course, for a long time.",
  "There comes a morning": "You may dodge journalists. You cannot dodge the bathroom mirror when the face in it has begun to ask.",
  "I did not leave this house":
    "How can a person leave what is sold from under one? They did the deal while I was hanging up my coat in the hall.",
  "$last treats $org like":
    "There are guests like that in every hotel: the towels are wrong, and at the desk they have no purse. Now put $org for the hotel and $last for the guest.",
  "$org today is a lighthouse":
    "Ships no longer look for us. The keeper, I mean $last, still has the coat with the buttons, but $org has no lamp, that was sold.",
  "Around $last it is like":
    "Somebody has been heating in June and we all sit there sweating, and not a hand moves to the damper. I am describing a meeting with $last.",
  "We asked for figures":
    "I had a question about figures, and they waved a flag. I wanted an answer, and they clapped. With my third wish, the truth, I found myself outside the door.",
  "Who counts the money":
    "There should be one person for the cash, one for the keys, one for the record, and when I ask for the three of them a single person gets up.",
  "I am not against $org":
    "Gardeners will understand me. I have spent my life among these beds of $org, I am fond of them, so when I see a slug I say slug, and I say $last.",
  "They will say that we came":
    "No brigade turns back because one roof has fallen in. There is always a neighbour, and that is my reply to those who look at the clock.",
  "To the $members I say":
    "Nobody has evicted you, $members. You are standing before your own home and it is locked, that is all, and it is $last who goes about with the key.",
  "Let the $members remember": "What makes a rope strong? I would say to the $members: hands, and among them one with the pluck to open.",
  "I have seen it with": "There are things one would sooner go blind than forget having seen, and for me this is one.",
  "That is why we demand":
    "Have you ever watched a baker cash up? Drawer open, coins on the counter, the last customers and the boy looking on. It is that, and only that, we are asking for.",
  "Out of the fog": "Enough fog, I say, show us the day.",
  "A clean table": "Wipe, and start over.",
  "They have the building": "Walls they can have, what the walls stand on is ours.",
};
