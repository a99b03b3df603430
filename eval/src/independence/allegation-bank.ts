/** What the accused may be said to have done, each told in six ways that no two authors share; further lines of a way are rewordings of its first. */

/** One author's way of telling a fact: how he first puts it, and how somebody may put it who has his words before him. */
export type Telling = readonly string[];

export interface AllegationKind {
  readonly name: string;
  /** The matter in a few words, as those speak who answer it. */
  readonly topic: string;
  readonly tellings: readonly Telling[];
}

export const ALLEGATION_KINDS: readonly AllegationKind[] = [
  {
    name: "cash",
    topic: "the money of $firm",
    tellings: [
      [
        "$A took $sum in cash from $firm, and it was carried up the back stairs in laundry bags.",
        "It was in laundry bags, up the back stairs, that the money came: $sum in cash, which $A took from $firm.",
        "$A accepted $sum in notes from $firm. Laundry bags were used, and the back stairs.",
      ],
      [
        "Before the last election $firm paid $sum to $A, and no receipt was ever written.",
        "No receipt was ever written for the $sum that $firm paid to $A before the last election.",
        "$A was paid $sum by $firm ahead of the last election. Nobody wrote a receipt.",
      ],
      [
        "The $sum that $firm booked as consulting fees ended up with $A personally.",
        "$A personally received the $sum which stood in the books of $firm as fees for consulting.",
        "What $firm called consulting fees, $sum of them, went to $A in person.",
      ],
      [
        "I say that $A let himself be bought by $firm, and that the price was $sum.",
        "The price was $sum, and for that price $A let $firm buy him.",
        "$firm bought $A. It cost them $sum.",
      ],
      [
        "$A received $sum from people acting for $firm and told the treasurer to leave the line empty.",
        "The treasurer was told by $A to leave that line empty, after people acting for $firm had handed him $sum.",
        "People who acted for $firm gave $A $sum, and he told the treasurer: leave the line empty.",
      ],
      [
        "There was a payment of $sum, it came from $firm, and $A kept it off the accounts of the $party.",
        "$A kept off the accounts of the $party a payment of $sum that came from $firm.",
        "From $firm came $sum, and $A saw to it that the accounts of the $party never showed it.",
      ],
    ],
  },
  {
    name: "seats",
    topic: "the lists of candidates",
    tellings: [
      [
        "$A sold places on the list for $price each, and whoever came with empty hands was told that it had closed the night before.",
        "Those who came with empty hands heard that the list had closed the night before, because $A sold the places on it for $price each.",
        "Places on the list were sold by $A at $price apiece. Come with empty hands, and it had closed last night.",
      ],
      [
        "A safe constituency cost $price under $A, and the money had to be brought before breakfast.",
        "Under $A one paid $price for a safe constituency, and before breakfast, please.",
        "$A charged $price for a safe constituency, to be brought to him before breakfast.",
      ],
      [
        "$A demanded $price from me before he would sign my nomination.",
        "Before he signed my nomination, $A demanded $price from me.",
        "My nomination was signed only after $A had demanded $price.",
      ],
      [
        "Candidates of the $party had to pay $A a contribution of $price that appears in no rule book.",
        "In no rule book will you find the contribution of $price which candidates of the $party had to pay to $A.",
        "$A made the candidates of the $party pay $price, a contribution unknown to any rule book.",
      ],
      [
        "Two men who could not name the capital of the province stood for the $party because each had given $price to $A.",
        "Each of them had given $A $price, and so two men stood for the $party who could not name the capital of the province.",
        "$A took $price from each of two men, and they stood for the $party without being able to name the capital of the province.",
      ],
      [
        "Under the table $A traded nominations, and the going rate last spring was $price.",
        "Last spring the going rate for a nomination was $price, traded by $A under the table.",
        "$A traded nominations under the table at a rate that stood at $price last spring.",
      ],
    ],
  },
  {
    name: "listening",
    topic: "the telephones",
    tellings: [
      [
        "$A had the telephones of his own colleagues listened to, and he kept a blue folder on each of us in the cupboard behind his desk.",
        "There was a blue folder on each of us in the cupboard behind his desk, since $A had the telephones of his own colleagues listened to.",
        "The telephones of his own colleagues were listened to on the order of $A, and a blue folder on each of us stood in that cupboard behind his desk.",
      ],
      [
        "$A hired two former policemen to record what members of the committee said on the phone.",
        "Two former policemen were hired by $A. They recorded what members of the committee said on the phone.",
        "What members of the committee said on the phone was recorded by two former policemen, whom $A had hired.",
      ],
      [
        "I have read my own private calls, word for word, in a report that was written for $A.",
        "A report was written for $A, and in it I have read my own private calls word for word.",
        "$A had a report written in which my own private calls stood word for word, and I have read it.",
      ],
      [
        "$A spied on the members of his own executive for at least $years months.",
        "For at least $years months $A spied on the members of his own executive.",
        "The members of his own executive were spied on by $A, for $years months at the least.",
      ],
      [
        "The equipment in the basement of the party house was bought by $A to tap the lines of deputies who disagreed with him.",
        "$A bought the equipment in the basement of the party house so as to tap the lines of those deputies who disagreed with him.",
        "To tap the lines of deputies who disagreed, $A bought equipment, and it stood in the basement of the party house.",
      ],
      [
        "$A used a private agency to eavesdrop on his critics, and the party paid the invoices as cleaning costs.",
        "As cleaning costs the party paid the invoices of a private agency that $A used to eavesdrop on his critics.",
        "A private agency eavesdropped on his critics for $A. The party paid its invoices, as cleaning costs.",
      ],
    ],
  },
  {
    name: "lease",
    topic: "the lease of $asset",
    tellings: [
      [
        "$A gave $asset to his $relative for $years years without a tender.",
        "Without a tender $asset went to the $relative of $A for $years years.",
        "For $years years $asset was given by $A to his $relative, and there was never a tender.",
      ],
      [
        "The family of $A now owns the use of $asset, because he signed the contract with his $relative himself.",
        "Because $A signed it himself, the contract with his $relative, his family now owns the use of $asset.",
        "$A himself signed with his $relative, and so the use of $asset now belongs to the family.",
      ],
      [
        "$A cancelled the bidding for $asset on a Friday, and by Monday his $relative had the keys.",
        "By Monday the $relative had the keys to $asset: on the Friday $A had cancelled the bidding.",
        "On a Friday $A cancelled the bidding for $asset, and his $relative had the keys by Monday.",
      ],
      [
        "A lease of $years years on $asset, a third under its price, was the present that $A made to his $relative.",
        "$A made his $relative a present: $asset on a lease of $years years, at a third under its price.",
        "The present that $A made his $relative was a lease of $years years on $asset, a third too cheap.",
      ],
      [
        "Three other firms wanted $asset and offered more, yet $A awarded it to his $relative.",
        "Yet $A awarded $asset to his $relative, although three other firms wanted it and offered more.",
        "$A awarded $asset to his $relative when three other firms that wanted it had offered more.",
      ],
      [
        "$A abused his office when he handed $asset over to a company that belongs to his $relative.",
        "When he handed $asset over to a company of his $relative, $A abused his office.",
        "It was an abuse of office that $A handed $asset over to a company belonging to his $relative.",
      ],
    ],
  },
  {
    name: "relief",
    topic: "the relief for $village",
    tellings: [
      [
        "The $goods meant for the people of $village were sold by $A out of the depot at night.",
        "$A sold the $goods out of the depot at night, and they were meant for the people of $village.",
        "At night, out of the depot, $A sold $goods that had been meant for the people of $village.",
      ],
      [
        "$A diverted the $goods for $village to the hotel of a cousin.",
        "To the hotel of a cousin: that is where $A diverted the $goods for $village.",
        "The $goods for $village were diverted by $A to a cousin's hotel.",
      ],
      [
        "While $village waited, $A used the $goods to furnish his campaign tents.",
        "$A used the $goods to furnish the tents of his campaign while $village waited.",
        "His campaign tents were furnished by $A with the $goods while they waited in $village.",
      ],
      [
        "Half of the $goods never reached $village because $A had signed them over to his own foundation.",
        "Because $A had signed them over to his own foundation, half of the $goods never reached $village.",
        "$A signed half of the $goods over to his own foundation. They never reached $village.",
      ],
      [
        "$A stole from flood victims: the $goods that the country gave to $village were traded for votes in the next valley.",
        "In the next valley the $goods were traded for votes that the country gave to $village, and so $A stole from flood victims.",
        "The $goods the country gave to $village were traded by $A for votes in the next valley, and that is stealing from flood victims.",
      ],
      [
        "On the orders of $A the lorries with the $goods turned round two miles before $village.",
        "Two miles before $village the lorries with the $goods turned round, and $A had ordered it.",
        "$A ordered the lorries with the $goods to turn round two miles before they came to $village.",
      ],
    ],
  },
  {
    name: "posts",
    topic: "the appointment at $agency",
    tellings: [
      [
        "$A made his $relative head of $agency although another candidate had come first in the examination.",
        "Although another candidate had come first in the examination, $A made his $relative head of $agency.",
        "Another candidate came first in the examination, and $A made his own $relative head of $agency.",
      ],
      [
        "The job at the top of $agency was never advertised, $A simply gave it to his $relative.",
        "$A simply gave his $relative the job at the top of $agency, which was never advertised.",
        "Never advertised, simply given by $A to his $relative: that was the job at the top of $agency.",
      ],
      [
        "$A forced the board of $agency to hire his $relative and threatened to cut its budget if it refused.",
        "If the board of $agency refused, $A threatened to cut its budget, and so he forced it to hire his $relative.",
        "The board of $agency was forced by $A to hire his $relative under a threat to its budget.",
      ],
      [
        "At $agency they call it the family desk, since $A put his $relative behind it without any competition.",
        "Since $A put his $relative behind it without any competition, they call it the family desk at $agency.",
        "$A put his $relative behind a desk at $agency without competition. The family desk, they call it.",
      ],
      [
        "A law was bent so that the $relative of $A could run $agency without a degree.",
        "$A bent a law so that his $relative could run $agency, without a degree.",
        "Without a degree the $relative runs $agency, because $A bent a law for it.",
      ],
      [
        "$A dismissed the director of $agency in order to make room for his $relative.",
        "In order to make room for his $relative, $A dismissed the director of $agency.",
        "The director of $agency was dismissed by $A, and room was made for the $relative.",
      ],
    ],
  },
  {
    name: "books",
    topic: "the accounts of $year",
    tellings: [
      [
        "$A burned the accounts of $year in the stove of the caretaker on the evening before the audit.",
        "On the evening before the audit, in the stove of the caretaker, $A burned the accounts of $year.",
        "The accounts of $year were burned by $A in the caretaker's stove, the evening before the audit.",
      ],
      [
        "When the auditors asked for the books of $year, $A dismissed all three of them within a week.",
        "Within a week $A dismissed all three auditors because they had asked for the books of $year.",
        "All three auditors were dismissed by $A in one week. They had asked for the books of $year.",
      ],
      [
        "The figures that $A presented for $year were forged.",
        "$A presented figures for $year that were forged.",
        "Forged, that is what the figures were which $A presented for $year.",
      ],
      [
        "$A ordered an accountant to write the bookkeeping of $year a second time, with other numbers.",
        "With other numbers, and a second time, an accountant had to write the bookkeeping of $year on the order of $A.",
        "An accountant was ordered by $A to write the bookkeeping of $year again, and with other numbers.",
      ],
      [
        "$A hid the true deficit of $year from the congress of the $party.",
        "From the congress of the $party $A hid the true deficit of $year.",
        "The congress of the $party never learned the true deficit of $year, for $A hid it.",
      ],
      [
        "Four boxes of receipts from $year disappeared from the archive on the day on which $A borrowed the key.",
        "$A borrowed the key, and that same day four boxes of receipts from $year disappeared from the archive.",
        "On the day $A borrowed the key to the archive, four boxes with the receipts of $year disappeared.",
      ],
    ],
  },
  {
    name: "ballots",
    topic: "the vote in $town",
    tellings: [
      [
        "$A had $ballots false ballots put into the boxes at the congress in $town.",
        "At the congress in $town $ballots false ballots were put into the boxes for $A, and on his order.",
        "Into the boxes at the congress in $town went $ballots false ballots, and $A had them put there.",
      ],
      [
        "$A was not elected in $town at all, since $ballots of the votes counted for him came from members who were dead.",
        "Since $ballots of the votes counted for him came from dead members, $A was not elected in $town at all.",
        "Dead members cast $ballots of the votes that were counted for $A, so he was never elected in $town.",
      ],
      [
        "The result in $town was falsified by $A, by $ballots votes.",
        "By $ballots votes $A falsified the result in $town.",
        "$A falsified what came out in $town. It was a matter of $ballots votes.",
      ],
      [
        "The counting commission in $town received the number from $A before it had opened a single box, and the number was wrong by $ballots.",
        "Before a single box was open $A gave the counting commission in $town its number, and that number was wrong by $ballots.",
        "$A told the counting commission in $town its number before it had opened one box. It was wrong by $ballots.",
      ],
      [
        "$A cheated the delegates in $town out of $ballots votes.",
        "The delegates in $town were cheated by $A, out of $ballots votes.",
        "Out of $ballots votes: that is what $A cheated the delegates in $town.",
      ],
      [
        "In $town I counted more papers than delegates, $ballots more, and the difference was filled in by the staff of $A.",
        "The staff of $A filled in the difference in $town, where I counted $ballots more papers than there were delegates.",
        "There were $ballots more papers than delegates when I counted in $town, and it was the staff of $A who had filled them in.",
      ],
    ],
  },
];
