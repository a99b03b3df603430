/** Lines with a shape of their own: images of the accused, chains of questions, slogans. First an author's wording, then rewordings of it. */
import type { Telling } from "./allegation-bank.ts";

export const IMAGES: readonly Telling[] = [
  [
    "He runs the $party like a miller who weighs the flour with his thumb on the scale.",
    "Like a miller with his thumb on the scale he weighs out the $party.",
    "A miller with a thumb on the scale, that is how he runs the $party.",
  ],
  [
    "He treats us as a gardener treats slugs, quietly and after dark.",
    "Quietly and after dark, as a gardener treats slugs, so he treats us.",
    "We are to him what slugs are to a gardener: something for after dark.",
  ],
  [
    "His promises are like umbrellas made of sugar, handsome until it rains.",
    "Like umbrellas of sugar are his promises. Wait for the rain.",
    "Handsome until the rain comes, his promises are umbrellas made of sugar.",
  ],
  [
    "He guards the truth like a landlord guards the thermostat.",
    "Like a landlord with the thermostat, so he guards the truth.",
    "The truth to him is what the thermostat is to a landlord.",
  ],
  [
    "Under him the $party became a lighthouse that charges ships for the dark.",
    "The $party has become under him a lighthouse, and it charges the ships for the dark.",
    "A lighthouse charging ships for the dark, that is what the $party became.",
  ],
  [
    "He listens to advice the way a cat listens to a sermon.",
    "The way a cat listens to a sermon, that is how he takes advice.",
    "Advice reaches him as a sermon reaches a cat.",
  ],
  [
    "His word is a bridge that is open only on drawings.",
    "A bridge that opens on drawings only, such is his word.",
    "On drawings the bridge is open. That is his word.",
  ],
  [
    "He divides the loaf like a man who has already eaten.",
    "Like a man who has eaten already, he divides the loaf.",
    "The loaf is divided by one who has already eaten, and that is him.",
  ],
  [
    "He collects loyal people the way others collect corks, to close bottles.",
    "To close bottles, as others collect corks, he collects loyal people.",
    "Loyal people are corks to him: he collects them to close bottles.",
  ],
  [
    "He is the tailor who measures everybody and pays for no cloth.",
    "A tailor, measuring everybody and paying for no cloth, that is what he is.",
    "He measures everybody like a tailor and for the cloth he never pays.",
  ],
  [
    "Around him loyalty melts like candles in a hatbox.",
    "Like candles in a hatbox loyalty melts around him.",
    "Loyalty near him is a candle in a hatbox. It melts.",
  ],
  [
    "He keeps the door of the $party like a toll keeper on a road that others built.",
    "Others built the road, and like a toll keeper he stands at the door of the $party.",
    "At the door of the $party he is a toll keeper, on a road others built.",
  ],
  [
    "He speaks of sacrifice like a stork speaks of swimming.",
    "Like a stork on swimming, so he is on sacrifice.",
    "Of sacrifice he speaks as storks might of swimming.",
  ],
  [
    "His office is an aquarium in which the food decides who swims.",
    "In that office, which is an aquarium, the food decides who swims.",
    "An aquarium is what his office is: the food decides who may swim.",
  ],
];

export const DEVICES: readonly Telling[] = [
  [
    "Who signed? Who paid? Who looked away?",
    "Who was it that signed? Who was it that paid? Who looked away?",
    "Who paid, who signed, and who looked away?",
  ],
  [
    "Where are the books? Where are the auditors? Where is the shame?",
    "Where are the auditors? Where are the books? And where is the shame?",
    "Tell me where the books are, where the auditors are, where the shame is.",
  ],
  [
    "We gave him our evenings, we gave him our savings, we gave him our sons for his posters.",
    "We gave him our savings and our evenings, we gave him our sons for his posters.",
    "Our evenings we gave him, our savings we gave him, and our sons for his posters.",
  ],
  [
    "Not one meeting, not one minute, not one vote.",
    "Not one vote, not one minute, not one meeting.",
    "There was not one meeting and not one minute and not one vote.",
  ],
  [
    "I do not leave the house, I leave the smell.",
    "It is not the house that I leave, it is the smell.",
    "I am leaving the smell and not the house.",
  ],
  [
    "A party that is afraid of its members is a club with a flag.",
    "A club with a flag, that is a party afraid of its members.",
    "When a party is afraid of its own members it is a club with a flag.",
  ],
  [
    "He did not fail us in the storm, he sold us the storm.",
    "In the storm he did not fail us. He sold it to us.",
    "It was not that he failed us in the storm: he sold us the storm.",
  ],
  [
    "The members owe nobody an explanation, one man owes it to all of them.",
    "One man owes an explanation to all the members, they owe it to nobody.",
    "Nobody is owed an explanation by the members, but one man owes it to all of them.",
  ],
  [
    "What was ours was counted, what was his was weighed, and what was left was swept.",
    "They counted what was ours, they weighed what was his, they swept what was left.",
    "Ours was counted, his was weighed, the rest was swept.",
  ],
  [
    "First he closed the books, then he closed the doors, then he closed the windows against the noise.",
    "First the books were closed, then the doors, then the windows against the noise.",
    "He closed the books, he closed the doors, and against the noise he closed the windows.",
  ],
  [
    "I would rather stand in an honest field than sit in a rented throne room.",
    "Rather an honest field to stand in than a throne room that is rented.",
    "In an honest field I would rather stand than sit in a throne room somebody rents.",
  ],
  [
    "Give us back the key, and keep the curtains.",
    "Keep the curtains, but give us back the key.",
    "The key is what we want back, he may keep the curtains.",
  ],
];

/** Lines of defence that the side of the accused may agree on. */
export const DEFENCES: readonly Telling[] = [
  [
    "Those who jump off the wagon always complain about the horse.",
    "About the horse complain those who have jumped off the wagon, always.",
    "Whoever jumps off the wagon will complain about the horse.",
  ],
  [
    "A rumour is a coin that nobody minted and everybody spends.",
    "Nobody minted it and everybody spends it, that coin is called rumour.",
    "Rumours are coins: minted by nobody, spent by everybody.",
  ],
  [
    "We shall answer with work, with work, and once more with work.",
    "With work we shall answer, with work and again with work.",
    "Our answer is work, and work, and once more work.",
  ],
  [
    "They found their conscience in the same drawer as their contracts.",
    "In the same drawer lay the contracts and the conscience they found.",
    "Conscience and contracts, they found both in one drawer.",
  ],
  [
    "The orchard is judged in October and not by the wasps.",
    "Not by the wasps is an orchard judged, and not before October.",
    "October judges the orchard. The wasps do not.",
  ],
  [
    "He has been chairman in two floods and one drought, and nobody drowned in paper.",
    "In two floods and one drought he has been chairman, and in paper nobody drowned.",
    "Two floods, one drought, one chairman, and nobody drowned in paper.",
  ],
];
