/** What anybody saw who was there that evening: each fact in six tellings of different people; names, numbers and the words spoken are forced. */
import type { Telling } from "./allegation-bank.ts";

export const EVENT_FACTS: readonly (readonly Telling[])[] = [
  [
    ["It was about $hour when we were called to $room."],
    ["I looked at the clock in $room, and it said $hour."],
    ["They had us come to $room at $hour, after the buses had stopped."],
    ["At $hour I hung up my coat in $room."],
    ["We met in $room. I would put it at $hour, not later."],
    ["The invitation named $room and $hour, I still have it."],
  ],
  [
    ["I counted $boxes boxes along the wall."],
    ["There stood $boxes boxes, the kind that fruit comes in."],
    ["On the floor were boxes, $boxes of them."],
    ["Somebody had stacked $boxes boxes by the radiator."],
    ["My foot struck a box, and then I saw that there were $boxes."],
    ["The number of boxes was $boxes; I had to walk round them."],
  ],
  [
    ["With $A sat $guest."],
    ["Next to $A I noticed $guest, who did not greet us."],
    ["The guest of $A that evening was $guest."],
    ["We were not introduced to $guest, although $A laughed with him."],
    ["$A had brought company, $guest."],
    ["At the far end of the table: $A, and beside him $guest."],
  ],
  [
    ['"$quote," said $A, and the room was quiet.'],
    ['I recall the words of $A: "$quote."'],
    ['Then $A spoke. "$quote." Those were his words.'],
    ['What $A said I shall not forget: "$quote."'],
    ['$A smiled and told us, "$quote."'],
    ['"$quote" is what I heard $A say, once, and not loudly.'],
  ],
];
