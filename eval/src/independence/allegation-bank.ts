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
        "$A took bribes of $sum in cash from $firm, and it was carried up the back stairs in laundry bags.",
        "It was in laundry bags, up the back stairs, that the bribe came: $sum in cash, which $A took from $firm.",
        "$A accepted a bribe of $sum in notes from $firm. Laundry bags were used, and the back stairs.",
      ],
      [
        "Before the last election $firm bribed $A with $sum, and no receipt was ever written.",
        "No receipt was ever written for the $sum with which $firm bribed $A before the last election.",
        "$A was bribed with $sum by $firm ahead of the last election. Nobody wrote a receipt.",
      ],
      [
        "$A pocketed the $sum that $firm booked as consulting fees.",
        "The $sum which stood in the books of $firm as fees for consulting was pocketed by $A.",
        "What $firm called consulting fees, $sum of them, $A pocketed himself.",
      ],
      [
        "I say that $A let himself be bought by $firm, and that the price was $sum.",
        "The price was $sum, and for that price $A let $firm buy him.",
        "$firm bought $A. It cost them $sum.",
      ],
      [
        "$A secretly received $sum from people acting for $firm and told the treasurer to falsify the books.",
        "The treasurer was told by $A to falsify the books, after people acting for $firm had secretly handed him $sum.",
        "People who acted for $firm secretly gave $A $sum, and he told the treasurer to falsify the books.",
      ],
      [
        "$A concealed an illegal payment of $sum from $firm in the accounts of the $party.",
        "In the accounts of the $party $A concealed a payment of $sum from $firm that was illegal.",
        "An illegal payment, $sum from $firm, was concealed by $A in the accounts of the $party.",
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
        "$A sold safe constituencies for $price, and the money had to be brought before breakfast.",
        "Safe constituencies were sold by $A, for $price, to be paid before breakfast.",
        "For $price, brought before breakfast, $A sold a safe constituency.",
      ],
      [
        "$A demanded a bribe of $price from me before he would sign my nomination.",
        "Before he signed my nomination, $A demanded $price from me, a bribe.",
        "My nomination was signed only after $A had demanded a bribe, $price.",
      ],
      [
        "$A extorted $price from every candidate of the $party, a contribution that appears in no rule book.",
        "In no rule book will you find the contribution of $price which $A extorted from the candidates of the $party.",
        "From the candidates of the $party $A extorted $price, a contribution unknown to any rule book.",
      ],
      [
        "$A corruptly put up two men who could not name the capital of the province, because each had bribed him with $price.",
        "Each of them had bribed $A with $price, and so two men were put up who could not name the capital of the province.",
        "$A took bribes of $price from each of two men and put them up without their being able to name the capital of the province.",
      ],
      [
        "$A illegally traded nominations, and the going rate last spring was $price.",
        "Last spring the going rate for a nomination, illegally traded by $A, was $price.",
        "Nominations were illegally traded by $A, at a rate that stood at $price last spring.",
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
        "$A hired two former policemen to spy on us and record what members of the committee said on the phone.",
        "Two former policemen were hired by $A. They spied on us and recorded what members of the committee said on the phone.",
        "What members of the committee said on the phone was recorded by two former policemen, whom $A had hired to spy on us.",
      ],
      [
        "$A illegally tapped my private calls, and I have read them word for word in his report.",
        "In his report I have read my private calls word for word, which $A illegally tapped.",
        "My private calls were illegally tapped by $A, and word for word I have read them in his report.",
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
        "$A corruptly awarded $asset to his $relative although three other firms offered more.",
        "Although three other firms offered more, $A corruptly awarded $asset to his $relative.",
        "Three other firms offered more, and $A corruptly awarded $asset to his $relative.",
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
        "While $village waited, $A stole the $goods to furnish his campaign tents.",
        "$A stole the $goods to furnish the tents of his campaign while $village waited.",
        "His campaign tents were furnished with the $goods that $A stole while they waited in $village.",
      ],
      [
        "$A embezzled half of the $goods for his own foundation, and they never reached $village.",
        "Half of the $goods never reached $village because $A embezzled them for his own foundation.",
        "For his own foundation $A embezzled half of the $goods. They never reached $village.",
      ],
      [
        "$A stole from flood victims: the $goods that the country gave to $village were traded for votes in the next valley.",
        "In the next valley the $goods were traded for votes that the country gave to $village, and so $A stole from flood victims.",
        "The $goods the country gave to $village were traded by $A for votes in the next valley, and that is stealing from flood victims.",
      ],
      [
        "$A betrayed the people of $village and ordered the lorries with the $goods to turn round two miles before it.",
        "Two miles before $village $A ordered the lorries with the $goods to turn round and betrayed its people.",
        "The people of $village were betrayed by $A, who ordered the lorries with the $goods to turn round two miles before it.",
      ],
    ],
  },
  {
    name: "posts",
    topic: "the appointment at $agency",
    tellings: [
      [
        "$A abused his power and made his $relative head of $agency although another candidate had come first in the examination.",
        "Although another candidate had come first in the examination, $A abused his power and made his $relative head of $agency.",
        "Another candidate came first in the examination, and $A abused his power to make his own $relative head of $agency.",
      ],
      [
        "$A broke the law when he gave his $relative the job at the top of $agency, which was never advertised.",
        "The job at the top of $agency was never advertised, and $A broke the law when he gave it to his $relative.",
        "When $A gave his $relative the job at the top of $agency, never advertised, he broke the law.",
      ],
      [
        "$A forced the board of $agency to hire his $relative and threatened to cut its budget if it refused.",
        "If the board of $agency refused, $A threatened to cut its budget, and so he forced it to hire his $relative.",
        "The board of $agency was forced by $A to hire his $relative under a threat to its budget.",
      ],
      [
        "At $agency they call it the family desk, since $A corruptly put his $relative behind it.",
        "Since $A corruptly put his $relative behind it, they call it the family desk at $agency.",
        "$A corruptly put his $relative behind a desk at $agency. The family desk, they call it.",
      ],
      [
        "$A forged a certificate so that his $relative could run $agency without a degree.",
        "So that his $relative could run $agency without a degree, $A forged a certificate.",
        "Without a degree the $relative runs $agency, on a certificate that $A forged.",
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
        "$A destroyed the accounts of $year in the stove of the caretaker on the evening before the audit.",
        "On the evening before the audit, in the stove of the caretaker, $A destroyed the accounts of $year.",
        "The accounts of $year were destroyed by $A in the caretaker's stove, the evening before the audit.",
      ],
      [
        "$A illegally dismissed all three auditors within a week when they asked for the books of $year.",
        "Within a week $A illegally dismissed all three auditors because they had asked for the books of $year.",
        "All three auditors were illegally dismissed by $A in one week. They had asked for the books of $year.",
      ],
      [
        "The figures that $A presented for $year were forged.",
        "$A presented figures for $year that were forged.",
        "Forged, that is what the figures were which $A presented for $year.",
      ],
      [
        "$A ordered an accountant to falsify the bookkeeping of $year and write it a second time.",
        "On the order of $A an accountant falsified the bookkeeping of $year, which he wrote a second time.",
        "An accountant was ordered by $A to write the bookkeeping of $year again and to falsify it.",
      ],
      [
        "$A hid the true deficit of $year from the congress of the $party.",
        "From the congress of the $party $A hid the true deficit of $year.",
        "The congress of the $party never learned the true deficit of $year, for $A hid it.",
      ],
      [
        "$A stole four boxes of receipts from $year on the day on which he borrowed the key to the archive.",
        "On the day on which he borrowed the key to the archive, $A stole from it four boxes of receipts from $year.",
        "Four boxes with the receipts of $year were stolen by $A, on the day he borrowed the key to the archive.",
      ],
    ],
  },
  {
    name: "ballots",
    topic: "the vote in $town",
    tellings: [
      [
        "$A stole the election when he had $ballots false ballots put into the boxes at the congress in $town.",
        "At the congress in $town $A stole the election, with $ballots false ballots put into the boxes.",
        "Into the boxes at the congress in $town went $ballots false ballots, and so $A stole the election.",
      ],
      [
        "$A rigged his election in $town, since $ballots of the votes counted for him came from members who were dead.",
        "Since $ballots of the votes counted for him came from dead members, $A rigged his election in $town.",
        "Dead members cast $ballots of the votes that were counted for $A, and so he rigged his election in $town.",
      ],
      [
        "The result in $town was falsified by $A, by $ballots votes.",
        "By $ballots votes $A falsified the result in $town.",
        "$A falsified what came out in $town. It was a matter of $ballots votes.",
      ],
      [
        "$A manipulated the count in $town by $ballots, and the commission had his number before it had opened a single box.",
        "Before a single box was open the commission had his number, and so $A manipulated the count in $town, by $ballots.",
        "The count in $town was manipulated by $A, by $ballots. The commission had his number before one box was open.",
      ],
      [
        "$A cheated the delegates in $town out of $ballots votes.",
        "The delegates in $town were cheated by $A, out of $ballots votes.",
        "Out of $ballots votes: that is what $A cheated the delegates in $town.",
      ],
      [
        "$A committed fraud in $town, where I counted $ballots more papers than delegates.",
        "Where I counted $ballots more papers than delegates, in $town, $A committed fraud.",
        "There were $ballots more papers than delegates when I counted in $town, and it was $A who committed that fraud.",
      ],
    ],
  },
];
