/**
 * Talking points as an office would write them: for each line several wordings of the same thought, the first as it stands in the paper,
 * the others as somebody would put it who has read the line and will not read it out.
 */
export interface PaperLine {
  readonly key: string;
  /** `set` tells papers apart that treat one matter differently. */
  readonly wordings: readonly [string, string, string];
}

export const PAPER_MATTERS: Readonly<Record<string, readonly PaperLine[]>> = {
  tender: [
    {
      key: "tender",
      wordings: [
        "While honest firms waited at the front gate, $last let $firm in through the kitchen and handed over $sumA for $works without so much as a second envelope on the table.",
        "Honest businesses were queueing at the front. $last opened the kitchen door for $firm, and $sumA for $works was gone before a second envelope had been laid down.",
        "There was a front gate, where decent firms stood in line, and there was a kitchen door, where $last received $firm; $works cost us $sumA and nobody ever saw another offer.",
      ],
    },
    {
      key: "tender",
      wordings: [
        "$Works was not awarded, it was served on a silver tray: $sumA to $firm, and $last carried the tray.",
        "I would not call that awarding a contract. $last was the waiter, $firm the guest, and what lay on the silver tray was $works, at $sumA.",
        "Somebody carried $works to $firm on a tray of silver, and the waiter's name was $last. The bill, $sumA, came to our table.",
      ],
    },
  ],
  invoices: [
    {
      key: "invoices",
      wordings: [
        "Ghosts do not eat, ghosts do not sleep, but under $last ghosts send invoices: $countB of them from $shell, $sumB for work no living soul has seen.",
        "$last has taught ghosts to write bills. $Shell wrote $countB, we paid $sumB, and not one living person saw the work.",
        "They say a ghost needs neither food nor bed. It needs money, it seems, because $last paid $sumB to one, $countB invoices long, and its name is $shell.",
      ],
    },
    {
      key: "invoices",
      wordings: [
        "Every one of the $countB invoices from $shell is a window painted on a wall: from a distance you see light, but $last paid $sumB for paint.",
        "Go up to the $countB bills of $shell and touch them. They are painted windows. $last spent $sumB on a wall and called it light.",
        "A window painted on brick lets in no light, and $countB papers from $shell bring no work, yet $last found $sumB for them.",
      ],
    },
  ],
  minutes: [
    {
      key: "minutes",
      wordings: [
        "They erased our no with a rubber and wrote their yes over it in ink: that is what $last did to the record of $dayC.",
        "On $dayC we said no. $last took a rubber to it, and what stands there now in ink is a yes that none of us spoke.",
        "The rubber for our no and the ink for $his own yes, that was all $last needed to make a new record of $dayC.",
      ],
    },
    {
      key: "minutes",
      wordings: [
        "A record is the memory of a house, and on $dayC $last broke into that memory like a burglar who does not even wipe his shoes.",
        "What is written down is what a house remembers. $last burgled it, with dirty shoes, and the record of $dayC shows the prints.",
        "Our memory was broken into. I mean the minutes of $dayC, and the burglar, who left $his footmarks all over them, was $last.",
      ],
    },
  ],
  threats: [
    {
      key: "threats",
      wordings: [
        "Under $last, silence became part of the job description, and those who could not hold their tongue were shown the staircase by $aide.",
        "$last wrote silence into the contract. If you had a tongue, $aide would show you the stairs.",
        "The stairs were $aide's department: whoever did not understand that $last had made keeping quiet a duty of the post was taken to them.",
      ],
    },
    {
      key: "threats",
      wordings: [
        "$last rules with a lowered voice and a raised finger, and $aide is the finger.",
        "You hardly hear $last, $he speaks so low. What you notice is a finger in the air, and it answers to the name of $aide.",
        "A quiet voice and a finger held up: that is government by $last, with $aide for the finger.",
      ],
    },
  ],
  relative: [
    {
      key: "relative",
      wordings: [
        "In $last's house the family tree bears fruit in every season, and this year's fruit is called $kinsman and costs us $sumE a month.",
        "Some trees carry once a year. $last's family tree carries always, and the harvest, $kinsman, comes to $sumE each month.",
        "$sumE a month is what we pay for the fruit of $last's family tree. It ripens all year, and at present it is $kinsman.",
      ],
    },
    {
      key: "relative",
      wordings: [
        "Others send their relatives flowers; $last sends $kinsman our $sumE on the first of every month.",
        "A bouquet would have done. But on each first of the month $last gives $his $kin, $kinsman, $sumE that belongs to us.",
        "When people love their relatives they buy flowers. $last loves $kinsman with $sumE from our till, month after month.",
      ],
    },
  ],
  report: [
    {
      key: "report",
      wordings: [
        "$last slept with the warning about $defect under $his pillow and let our children sleep under the danger itself.",
        "Our children lay below the danger. The paper that spoke of $defect lay below $last's pillow.",
        "One pillow and one warning: $last rested well on what $engineer had written about $defect, while it was the children who were beneath it.",
      ],
    },
    {
      key: "report",
      wordings: [
        "A captain who hides the chart is not unlucky when the ship strikes, and $last hid the chart of $defect in $yearF.",
        "If a ship strikes because the captain has put the chart away, that is not bad luck. $last put ours away in $yearF; it showed $defect.",
        "Since $yearF there was a chart with $defect marked on it. $last was captain, $he hid it, and let nobody speak of misfortune.",
      ],
    },
  ],
  removal: [
    {
      key: "removal",
      wordings: [
        "Truth does not travel at night in a white van; what $last drove away from $house on $dayG was the truth's luggage.",
        "On $dayG the luggage of truth left $house in a white van, and $last was at the gate. Truth itself has no need to go out by night.",
        "If it is true it can leave by day. $last chose the night of $dayG, a white van, the back of $house, and sent off everything that truth had packed.",
      ],
    },
    {
      key: "removal",
      wordings: [
        "Whoever sweeps the floor at midnight has spilled something, and on $dayG $last swept $house bare.",
        "People sweep at midnight when they have spilled what must not be seen. $last swept on $dayG, and $house has been bare since.",
        "$House was swept clean on $dayG, towards midnight, by $last. I ask myself what had been spilled.",
      ],
    },
  ],
  trip: [
    {
      key: "trip",
      wordings: [
        "A hand that has rested for $nights nights in the warm water of $resort at the cost of $firm cannot slap the same $firm on the wrist.",
        "$last's hand was bathed at $resort, $nights nights, and $firm paid for the water. Do not expect that hand to slap.",
        "How should $last rap $firm on the knuckles? The hand is still warm from $nights nights at $resort, and $firm paid.",
      ],
    },
    {
      key: "trip",
      wordings: [
        "$resort has many stars, but the brightest was our $role, who shone there for $nights nights at $firm's expense.",
        "They count stars at $resort. One of them came for $nights nights, was our own $role, and shone on the bill of $firm.",
        "For $nights nights the finest star above $resort was $last, and it was $firm who paid for the light.",
      ],
    },
  ],
  fund: [
    {
      key: "fund",
      wordings: [
        "They took the blanket off the sleeping poor to polish their own boots with it: $sumI from $fund for $luxury.",
        "$Fund was a blanket for people who are cold. $last pulled it off and polished boots with it. $sumI, for $luxury.",
        "So that boots might shine, somebody who was asleep lost a blanket. I am speaking of $fund, of $sumI and of $luxury, and of $last.",
      ],
    },
    {
      key: "fund",
      wordings: [
        "A collecting box has one slit, for putting in; $last found the other one, and $sumI of $fund fell out of it into $luxury.",
        "As a child I was taught that a collecting box opens on one side. $last knows another side: $sumI left $fund there and became $luxury.",
        "$sumI went into $fund by the slit that everyone knows and came out by one that only $last knows, as $luxury.",
      ],
    },
  ],
  proxies: [
    {
      key: "proxies",
      wordings: [
        "On $dayJ the dead rose, took a pen and voted for $last, $countJ of them, and then lay down again.",
        "$countJ of the dead got up on $dayJ. They voted, every one for $last, and went back to rest.",
        "I had been told the dead do not vote. On $dayJ $countJ did, for $last, with a pen, and were lying quiet by evening.",
      ],
    },
    {
      key: "proxies",
      wordings: [
        "$last did not win on $dayJ, $he was delivered, in $countJ envelopes that all smelled of the same glue.",
        "Smell the $countJ envelopes of $dayJ: one glue. That was no victory of $last's, that was a delivery.",
        "It took one pot of glue and $countJ envelopes to deliver $last on $dayJ. Winning is something else.",
      ],
    },
  ],
};

export const PAPER_OPENINGS: readonly PaperLine[] = [
  {
    key: "opening",
    wordings: [
      "I stand here with a heavy heart and a light suitcase, because I take nothing with me from this house but my good name.",
      "My heart is heavy, my suitcase is not. There is nothing in it from this house except a good name.",
      "The only thing I carry out of here is my name, and it is a good one. So the case is light, and the heart is heavy enough.",
    ],
  },
  {
    key: "opening",
    wordings: [
      "For too long I believed that loyalty means closing one eye, until I noticed that I had closed both.",
      "I thought a loyal person shuts one eye. One day I found that I had shut the other as well.",
      "Both my eyes were closed, I noticed at last, where I had meant to close one and to call it loyalty.",
    ],
  },
  {
    key: "opening",
    wordings: [
      "There comes a morning when you can no longer look into the mirror without asking the person in it a question.",
      "One morning the mirror puts a question to you, and you cannot shave or comb your way around it.",
      "I have met a question in my mirror in the morning, and I have come because it would not go away.",
    ],
  },
  {
    key: "opening",
    wordings: [
      "I did not leave this house; this house was sold while I was still standing in the hall.",
      "People say that I left. I was in the hall, and they sold the house around me.",
      "The house went under the hammer with me in the hall, so please do not ask me why I left.",
    ],
  },
];

export const PAPER_LINES: readonly PaperLine[] = [
  {
    key: "figure",
    wordings: [
      "$last treats $org like a hotel in which $he never pays and always complains about the towels.",
      "For $last, $org is a hotel. The bill is for others and the towels are never soft enough.",
      "Never paying, forever grumbling about towels: $last is a guest, and $org is taken for a hotel.",
    ],
  },
  {
    key: "figure",
    wordings: [
      "$org today is a lighthouse whose keeper has sold the lamp and kept the uniform.",
      "What use is a lighthouse when the lamp is sold? $last has kept the uniform; that is all there is left of $org.",
      "The uniform of the keeper is still there, I grant it. The lamp has been sold. That is $org under $last.",
    ],
  },
  {
    key: "figure",
    wordings: [
      "Around $last it is like around a stove in June: nobody needs the heat, and nobody dares to put it out.",
      "Picture a stove burning in June. No one wants it and no one has the courage to go near. So it is with $last.",
      "We are in June, the stove is lit, nobody is brave enough to put it out, and the stove is $last.",
    ],
  },
  {
    key: "triad",
    wordings: [
      "We asked for figures and got flags, we asked for answers and got applause, we asked for the truth and got the door.",
      "Figures? We were given flags. Answers? Applause. And when we wanted the truth, there was the door.",
      "Flags instead of figures, applause instead of answers, and for the truth the door: that is what one got for asking.",
    ],
  },
  {
    key: "triad",
    wordings: [
      "Who counts the money, who keeps the keys, who writes the record? One name as the answer to three questions is two names too few.",
      "Three questions: the money, the keys, the record. There is one answer to all of them, so we are short of at least two people.",
      "Money, keys and record in a single pair of hands: ask who, three times, and you will hear one name too often.",
    ],
  },
  {
    key: "antithesis",
    wordings: [
      "I am not against $org, I am against what $last has made of it, and whoever loves the garden must be allowed to name the slug.",
      "Do not tell me that I hate the garden because I have pointed at the slug. It is not $org I oppose, it is what $last turned it into.",
      "Slugs must be named by those who care for gardens. I care for $org. I am naming $last.",
    ],
  },
  {
    key: "antithesis",
    wordings: [
      "They will say that we came too late; I say that the fire brigade is never too late for the house next door.",
      "Too late, they will tell us. Perhaps for this house. There is a house next door, and no fire brigade is late for that.",
      "Ask the people next door whether the fire brigade has come too late, and then ask again about us.",
    ],
  },
  {
    key: "appeal",
    wordings: [
      "To the $members I say: you have not lost your home, you have only lost the key, and the key lies in $last's pocket.",
      "You still have your home, my dear $members. It is the key that is gone, and I can tell you the pocket: it is $last's.",
      "$last has the key in a pocket. The home is still yours; that is what I would like the $members to hear.",
    ],
  },
  {
    key: "appeal",
    wordings: [
      "Let the $members remember that a rope is only as strong as the hand that dares to let go of it.",
      "A rope depends on the hand that can let go. I wish the $members would think of that.",
      "Dare to open your hand, I say to the $members, because that is where the strength of any rope lies.",
    ],
  },
  {
    key: "witness",
    wordings: [
      "I have seen it with my own eyes, and I would rather lose my sight than my memory of it.",
      "My eyes saw it. If I had to give up one, the sight or the remembrance, I would give up the sight.",
      "What I witnessed I keep; they may take my eyesight sooner than that.",
    ],
  },
  {
    key: "demand",
    wordings: [
      "That is why we demand what every bakery does in the evening: open the till, count it in front of the customers, and let the apprentice watch.",
      "A bakery counts its till at night with customers present and the apprentice looking on. We demand no more than that.",
      "Open the till and count, before the customers, before the apprentice, as any baker would at closing time: that is the whole of our demand.",
    ],
  },
  {
    key: "slogan",
    wordings: [
      "Out of the fog, into the daylight.",
      "We have been in fog. Let there be daylight.",
      "It is time to walk out of this fog and see what daylight shows.",
    ],
  },
  {
    key: "slogan",
    wordings: [
      "A clean table, a clean start.",
      "First you clear the table, then you begin again.",
      "Begin anew, but wipe the table first.",
    ],
  },
  {
    key: "slogan",
    wordings: [
      "They have the building, we have the foundations.",
      "Let them keep the building. The foundations are ours.",
      "Foundations are what we have; the others have walls.",
    ],
  },
];
