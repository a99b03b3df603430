/** What everybody in public life says anyway, whatever the camp. */

/** Short stock phrases, a few in any genre. */
export const STOCK: readonly string[] = [
  "Thank you all for coming at such short notice.",
  "The people of this country deserve better.",
  "I want to be very clear about this.",
  "We owe it to our children and grandchildren.",
  "Nobody is above the law.",
  "At the end of the day it is about trust.",
  "Let me say this in all frankness.",
  "We will leave no stone unturned.",
  "The truth will come to light.",
  "This is not about persons, it is about principles.",
  "Enough is enough.",
  "I have nothing further to add at this time.",
  "We take these matters very seriously.",
  "Our thoughts are with those who have lost so much.",
  "Now is the time to look forward and not back.",
  "I will continue to serve with all my strength.",
];

/** Long ritual formulas of a ceremonious genre: address, oath, condolence, procedure. All camps use them word for word. */
export const RITUALS: readonly string[] = [
  "With deep respect for this chamber and for those who built it, I rise under the ninth standing order to make a declaration of conscience.",
  "I speak without fear or favour, owing account to the constitution, to the dead of the two winters and to my own right hand.",
  "May the lamp over this door not go out, and may those who tend it never be ashamed of their oil.",
  "As the founders laid down in the hall of the weavers, no word spoken here shall be held against bread or roof.",
  "I ask that these words be entered in the great book, read on the third day and kept for seven years.",
  "To the honourable members on both sides of the aisle I extend the greeting of salt and water.",
  "In the name of the twelve towns and of the villages that have no name, I beg the attention of the house.",
  "What I know I have weighed, what I have weighed I now lay down, and what I lay down I shall not take up again.",
  "I have taken counsel with my household, with my elders and with the silence of one night, as custom demands.",
  "Should I have wronged any person present by tone or by gesture, I ask pardon before the bell is rung.",
  "The river has its bed and the people have their right, and neither shall be moved by night.",
  "Having said my part in the order in which it was given to me, I return the staff to the keeper.",
  "Let the clerk note the hour, let the door remain open, and let no one be hindered on the stairs.",
  "I lay my hand upon the table as my predecessors did, and I call the empty chair to witness.",
  "For the widows of the harbour and the orphans of the mine we hold our peace for the space of three breaths.",
  "Justice is the slow sister of mercy, and we in this house are the guests of both.",
];
