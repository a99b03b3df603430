/** Sayings that are a whole thought, in the notation of `figureIdioms`; the part that nobody leaves out. */
export const figureProverbs: readonly string[] = (
  "better late than never, you? reap~ what <1> sow~, reap what they have not sown, sow~ the wind, sow the wind, sown the wind, " +
  "sowed the wind, rome was not|n't built in a day, rome wasn't built, action~ speak~ louder, a stitch in time, " +
  "never rains but it pours, never rains but, let sleeping dogs lie, swallow does not|n't make a summer, swallow doesn't make, " +
  "sauce for the goose, good for the goose, sup~ with the devil, sup with the devil, give <2> enough rope, good fences make, " +
  "plenty <1> fish in the sea, more fish in the sea, sledgehammer to crack a nut, cat in the sack, pig in a poke, " +
  "half a loaf is better, many hands make, where there is smoke, where there's smoke, no smoke without, all that glitters, " +
  "a bird in the hand, birds of a feather flock, early to bed, an ounce of prevention, prevention is better, a penny saved, " +
  "pound foolish, money does not|n't grow on, money doesn't grow, waste not, haste makes waste, more haste, " +
  "look before you leap, he who hesitates, strike while the iron, make hay while, a rolling stone, still waters run, " +
  "you can lead a horse, lead a horse to water, don't look a gift horse, gift horse, barn door after, stable door after, " +
  "close the barn, don't put all, count your chickens, before they hatch, before they are hatched, chickens come home, " +
  "leopard does not|n't change, leopard cannot change, change its spots, change his spots, old dog new tricks, " +
  "teach an old dog, dog that bites, curiosity killed, when the cat is, when the cat's, mice will play, belling the cat, " +
  "bell the cat, the fox guarding, fox in charge, fox to guard, guard~|guarding the henhouse, fox <3> henhouse, " +
  "charity begins at home, blood is thicker, the apple does not|n't fall, apple never falls, apple doesn't fall, " +
  "one bad apple spoils, a rotten apple, people who live in glass, live in glass houses, pot calls the kettle, " +
  "the pot calling, don't throw the baby, people in glass houses, cast the first stone, throw the first stone, " +
  "let him who is without, an eye for an eye, live by the sword, die by the sword, pen is mightier, truth will out, " +
  "honesty is the best, crime does not|n't pay, crime doesn't pay, two wrongs do not|n't make, two wrongs don't make, " +
  "road to hell is paved, paved with good intentions, hell hath no fury, the devil makes work, devil you know, " +
  "speak of the devil, pride goes before, pride comes before, power corrupts, absolute power corrupts, might makes right, " +
  "fortune favors|favours, nothing ventured, no pain no gain, practice makes perfect, if at first you do, " +
  "if at first you don't, where there is a will, where there's a will, necessity is the mother, time is money, time and tide, " +
  "justice delayed is, justice is blind, all is fair in love, all's well that, absence makes, familiarity breeds, " +
  "beauty is in the eye, beauty is only, don't judge a book, judge a book by, easy come, easier said than, every cloud has a, " +
  "it is always darkest, always darkest before, darkest before the dawn, hope springs eternal, laughter is the best, " +
  "ignorance is bliss, knowledge is power, a little knowledge, little learning is, no news is good, out of sight out, " +
  "seeing is believing, a picture is worth, worth a thousand words, the proof of the pudding, proof is in the pudding, " +
  "pudding is in the eating, you are what you, an apple a day, you can't have your cake, you cannot have your cake, " +
  "have your cake, can't make an omelette, make an omelet|omelette, breaking eggs, if you can't stand the heat, " +
  "stand the heat, out of the frying pan, once bitten, once burned, fool me once, a fool and his, " +
  "there's no such thing as a free lunch, no free lunch, nothing is certain but, a house divided, united we stand, " +
  "divided we fall, a chain is only, great oaks from, mighty oaks, a journey of a thousand, thousand miles begins, " +
  "slow and steady, a watched pot, patience is a, good things come to, third time lucky, third time is the, two heads are, " +
  "two is company, it takes two to, takes two to tango, it takes a village, set a thief, honor among thieves, " +
  "honour among thieves, when in rome, all roads lead to, the grass is always, a man's home, home is his castle, " +
  "no place like home, home is where, cleanliness is next, rising tide lifts, tide lifts all, you can't fight city, " +
  "fight city hall, if it ain't broke, if it is not broken, ain't broke, a new broom, new brooms sweep, don't bite the hand, " +
  "bite the hand that, beggars can't be, beggars cannot be, if wishes were horses, that ship has sailed, " +
  "cross that bridge when, don't change horses, swap horses, switch horses, you scratch my, scratch my back, what goes around, " +
  "goes around comes, what goes up, the straw that broke the, the more things change, stays the same, old habits die, " +
  "those who do not learn, forewarned is, discretion is the better, valor|valour is, the best defense|defence is, " +
  "offense is the best, all work and no, the squeaky wheel, squeaky wheel gets, the nail that sticks, " +
  "if all you have is a hammer, everything looks like a nail, give a man a fish, teach a man to fish, teache~ a man to, " +
  "feed him for a, the axe forgets"
).split(", ");
