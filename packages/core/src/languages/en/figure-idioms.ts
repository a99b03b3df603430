/**
 * Set phrases with a picture in them, that cannot well be meant literally. Written for this project from common knowledge of English.
 * A word; `a|b` either; `a~` in any form of the verb or noun; `a?` may be absent; `%` a possessive; `<3>` up to three words of any kind.
 */
export const figureIdioms: readonly string[] = (
  "kick~ the can <2> down the road, kick~ the can down the|%, tighten~ %|the belt~, make~ ends meet, made ends meet, " +
  "level~? the? playing field, level playing field~, rubber stamp~, rubber stamped, drop~ the ball, pass~ the buck, " +
  "passed the buck, the buck stops, bury~|buried|burying % head~ in the sand, head~ in the sand, turn~ a blind eye, " +
  "turn~ a deaf ear, blank check~|cheque~, no strings attached, with strings attached, pork barrel, pork barreling, field day, " +
  "under % belt, put~|putting food on the|% table, food on the table, tip of the iceberg, the straw that broke, last straw, " +
  "elephant in the room, white elephant, sacred cow~, red herring~, drain~ the swamp, fish~ expedition, smoking gun, " +
  "silver bullet~, magic bullet, magic wand, silver lining~, slippery slope, house of cards, ivory tower, powder keg, " +
  "ticking time bomb, time bomb, wash~ % hands of, rob~|robbing peter to pay paul, shoot~|shot <2> in the foot, " +
  "stab~|stabbed <3> in the back, back~ to the wall, twist~ % arm~, at arm's length, pull~ the rug, pull~ the wool over, " +
  "pull~ the plug, pull~ strings, pull~ % weight, pull~ out all the stops, call a spade, calls a spade, hold~|held % nose~, " +
  "hold~|held % feet to the fire, feet to the fire, hold~|held % tongue, hold~ the fort, hold~|held the line, burn~ % bridges, " +
  "burn~ the candle at both ends, burning the midnight oil, burn~ the midnight oil, build~ bridges, cut~|cutting corners, " +
  "cut~ to the chase, cut~ the mustard, cut~ the gordian knot, gordian knot, cross~ the rubicon, line~ in the sand, " +
  "toe~ the line, walk~ a tightrope, walk~ a fine line, ahead of the curve, behind the curve, asleep at the wheel|switch, " +
  "reinvent~ the wheel, spin~|spinning % wheels, cog~ in the machine|wheel, on the back burner, back burner, " +
  "add~ fuel to the fire|flames, fuel to the fire, fan~ the flames, play~ with fire, baptism of fire, " +
  "light at the end of the tunnel, shed~ <2> light on|upon, see the light of day, cast~ a <2> shadow, cloud~ on the horizon, " +
  "a dark cloud, calm before the storm, weather~ the storm, ride~|rode|riding out the storm, tip~ the scales, " +
  "tip~ the balance, turn~ the tide, stem~ the tide, rising tide, a rising tide lifts, sea change, test~ the waters, " +
  "muddy~|muddied the waters, dead in the water, keep~|kept <3> head~ above water, water under the bridge, " +
  "drop~ in the bucket|ocean, come hell or high water, throw~|threw|thrown <2> overboard, rock~ the boat, miss~ the boat, " +
  "in the same boat, all in one boat, jump~|jumping ship, sink~ or swim, smooth sailing, take~|took the wind out, " +
  "sail~ close to the wind, any port in a storm, port of call, run~|ran|running aground, run~|ran a tight ship, " +
  "right the ship, on an even keel, between the devil and, between a rock and a hard place, leave~|left no stone unturned, " +
  "carved|set|written in stone, stone's throw, stepping stone~, kill~|killing two birds, stumbling block~, rule~ of the road, " +
  "fork in the road, road to nowhere|ruin, one way street, two way street, " +
  "go~|went|going|gone|head~ down that|this|the path|road, down the garden path, fall~|fell|fallen|slip~ through the cracks, " +
  "on the wrong foot, in the driver's seat, in the fast lane, jump~ on the bandwagon, on the bandwagon, train wreck, " +
  "off the rails, light~ years ahead, full speed ahead, full steam ahead, put~|putting the brakes on, " +
  "put~|putting the cart <3> before the horse, cart before the horse, straight from the horse's mouth, beat~ a dead horse, " +
  "flog~ a dead horse, dark horse, trojan horse, change horses, stalking horse, hold~ % horses, free rein, in the saddle, " +
  "bit between, locking the stable door, from the frying pan, out of the frying pan, throw~|threw|thrown the baby out, " +
  "the baby out with the bathwater, throw~|threw|thrown <5> to the <1> wolves, throw~|threw|thrown <3> under the bus, " +
  "under the bus, throw~|threw in the towel, throw~|threw|thrown cold water, throw~|threw caution to the wind~, " +
  "throw~|threw a wrench, spanner in the works, wolf in sheep's clothing, cry~|cried|crying wolf, wolf from the door, " +
  "wolf at the door, lion's share, lion's den, the lion shall lie down, into the lion~ den, snake in the grass, snake oil, " +
  "can of worms, bee in % bonnet, bee~ in % bonnet, bark~ up the wrong tree, bark~ on the other side of the fence, " +
  "on the other side of the fence, sit~|sat|sitting on the fence, mend~ fences, kill~ the goose, the golden goose, " +
  "golden egg~, lay~ the golden egg~, goose that lays|laid, wild goose chase, cook~ % goose, duck~ in a row, sitting duck~, " +
  "dead duck, water off a duck's back, guinea pig~, pig in a poke, when pigs fly, lipstick on a pig, cat out of the bag, " +
  "cat and mouse, game of chicken, chickens <3> home to roost, home to roost, count~ % chickens, rule~ the roost, " +
  "crocodile tears, smell~|smelled|smelt a rat, the rat~ are the first, rat~ <2> sinking ship, rat race, eat~|ate crow, " +
  "as the crow flies, the early bird, eagle eye~, hawk~ and doves, straight and narrow, there is something fishy, " +
  "something fishy, big fish, small fry, fish out of water, other fish to fry, bigger fish, hook line and sinker, " +
  "take~|took the bait, off the hook, a shot across the bow~, long shot, shot in the arm, shot in the dark, shot~ heard round, " +
  "shot~ heard around, jump~ the gun, stick~|stuck to % guns, bite~|bit the bullet, bite~|bit the hand that, " +
  "dodge~ <1> bullet, loaded gun, lock stock and barrel, over a barrel, scrape~|scraping the bottom of the barrel, " +
  "bottom of the barrel, bad apple~, rotten apple~, one bad apple, apple of % eye, upset the apple cart, low hanging fruit, " +
  "bear~|bore fruit, borne fruit, forbidden fruit, sour grapes, bowl of cherries, hot potato, couch potato, small potatoes, " +
  "carrot~ and stick~, pie in the sky, slice of the pie, piece of the pie|cake, icing on the cake, have~ <1> cake and eat, " +
  "breadbasket of, bread and circuses, half a loaf, crumbs from, spill~|spilled|spilt the beans, cool beans, in a nutshell, " +
  "tough nut, sledgehammer to crack, nuts and bolts, take~|took|taken <3> with a grain of salt, pinch of salt, " +
  "salt of the earth, rub~|rubbing salt, salt in the wound~, bitter pill, sugar coat~, sugarcoat~, poison~ pill, " +
  "poison~ the well, taste of % own medicine, bad taste in, left a bad taste, bitter taste, food for thought, " +
  "on a silver platter, silver platter, silver spoon, come~|came to the table, seat at the table, under the table, " +
  "turn~ the tables, lay~|laid % cards, put~ % cards on the table, play~ % cards, house money, ace in the hole, ace up, " +
  "trump card~, wild card~, stack~ the deck, stacked deck, deck is stacked, luck of the draw, when the chips are down, " +
  "roll~ the dice, roll of the dice, loaded dice, zero sum game, shell game, waiting game, numbers game, musical chairs, " +
  "ball is in % court, curve ball, curveball~, home run, step~ up to the plate, move~ the goal posts, moving the goalposts, " +
  "moved the goalposts, move~ the ball, slam dunk, full court press, monday morning quarterback~, hail mary, knockout blow, " +
  "below the belt, on the ropes, pull~ punches, pull no punches, roll~ with the punches, punch above, " +
  "throw~ % hat in the ring, hat~ in the ring, take~|took the gloves off, gloves are off, jump~|jumping through hoops, " +
  "three ring circus, dog and pony show, smoke and mirrors, smoke screen, steal~|stole the show, steal~|stole the limelight, " +
  "wait~ in the wings, in the wings, final curtain, face the music, march~ to the beat, beat of % own drum, " +
  "bang~|beat~ the drum, beating the drum~ of, play~ second fiddle, pay~|paid the piper, same old song, sing~ the same tune, " +
  "sing~ from the same, hymn sheet, change~ % tune, call the tune, swan song, blow~|blew|blowing % own trumpet, " +
  "blow~|blew|blowing a hole, blow~ <2> out of the water, blow~|blew the whistle, blow~|blew off steam, let~ off steam, " +
  "run out of steam, pick~ up steam, strike~|struck a <2> blow, death blow, death knell, kiss of death, nail in the|% coffin, " +
  "nail~ in the coffin, foot in the door, foot the bill, footing the bill, put~ % foot down, foot in <1> mouth, " +
  "best foot forward, drag~ % feet, dragging % feet, dragged % feet, cold feet, back on % feet, get~ % feet wet, " +
  "leg to stand on, pull~ % leg, cost an arm and a leg, an arm and a leg, hand over fist, hand~ tied, tie~|tied|tying % hands, " +
  "hand~ are tied, upper hand, hand in glove, sleight of hand, keep~ % fingers crossed, finger on the pulse, pointing fingers, " +
  "point~ the finger, lift~ a finger, lifted a finger, slip~ through % fingers, rule~ of thumb, under % thumb, sore thumb, " +
  "thumb % nose~, thumbs up, wear~ <1> heart on, heart of gold, heart of stone, break~|broke|broken % heart, close to % heart, " +
  "gut punch, get~ off % back, turn~|turned % back~ on, break~|broke|broken the back of, break the camel's back, " +
  "broke the camel's back, cold shoulder, chip on % shoulder, shoulder to the wheel, millstone around, noose around, " +
  "neck and neck, stick~|stuck % neck out, pain in the neck, breathe~ down % neck, save face, saving face, lose face, " +
  "slap in the face, slapped in the face, fly~ in the face of, flies in the face, flew in the face, two faced, egg on % face, " +
  "tongue in cheek, turn~ the other cheek, cheek by jowl, lip service, tight lipped, skin in the game, skin of % teeth, " +
  "thick skinned, tooth and nail, armed to the teeth, cut % teeth, teeth into, set <1> teeth on edge, long in the tooth, " +
  "bite~ off more, tongue tied, ear to the ground, ear~ to the ground, fall~|fell|fallen on deaf ears, deaf ears, wet behind, " +
  "all ears, an eye for an eye, see eye to eye, saw eye to eye, eye of the storm, eyes wide open, bird's eye, blink of an eye, " +
  "raise~ eyebrows, raised eyebrows, apple cart, split~ hairs, bad blood, blood on % hands, blood sweat and tears, " +
  "blood out of a stone, flesh and blood, skeleton~ in the closet|cupboard, bare bones, bone of contention, bone to pick, " +
  "bag of bones, cut to the bone, chilled to the bone, nerve~ of steel, back~ of the envelope, band aid, bandaid, " +
  "sticking plaster, open wound, lick~ % wounds, reopen~ old wounds, bleeding dry, bled dry, bleed~ <2> dry, on life support, " +
  "clean bill of health, bitter medicine, on steroids, open floodgates, open~ the floodgates, slam~ the door, " +
  "shut~ the door on, door to door combat, get~ the ball rolling, ball rolling, snowball effect, mountain out of a molehill, " +
  "molehill, downhill from, over the hill, move~ mountains, move~ heaven and earth, tip of the spear, double edged sword, " +
  "two edged sword, fall~|fell on % sword, sword of damocles, hang~ by a thread, pandora's box, achilles heel, midas touch, " +
  "catch 22, fiddle~|fiddled while rome, while rome burn~, all roads lead, rome was, rise from the ashes, " +
  "rising from the ashes, phoenix from, deal with the devil, devil's advocate, devil is in the detail~, " +
  "the devil in the detail~, pound of flesh, forty pieces, thirty pieces of silver, judas kiss, david and goliath, " +
  "prodigal son, writing on the wall, handwriting on the wall, salt and light, sword~ into plowshares, " +
  "sword~ into ploughshares, beat~ <2> swords, land of milk and honey, milk and honey, crumbs off, wear~|wore many hats, " +
  "old hat, at the drop of a hat, hat in hand, feather in % cap, birds of a feather, feather % nest~, " +
  "stir~ up a hornet's nest, hornet's|hornets nest, hornets' nest, ruffle~ feathers, spread~ % wings, under % wing, " +
  "clip~ % wings, air % dirty laundry, dirty laundry, laundry list, hang~ <2> out to dry, hot under the collar, keep~ % shirt, " +
  "lose % shirt, lost % shirt, roll~ up % sleeves, rolled up % sleeves, rolling up % sleeves, up % sleeve~, " +
  "laugh~ up % sleeve, line~|lining % pockets, lined % pockets, deep pockets, burn~ a hole in, purse strings, pinch~ pennies, " +
  "penny pinching, penny wise, watch~ every penny, cost~ a pretty penny, pretty penny, dime a dozen, nickel and dime, " +
  "nickel and dimed, other side of the coin, two sides of the same coin, sides of the coin, cash cow~, pot of gold, " +
  "worth % weight in gold, glitters is, silver tongued, brass tacks, top brass, sell~ <3> down the river, sold down the river, " +
  "sell~ snake, sell like hot, bang for the|% buck, more bang for, fast buck, quick buck, break~|broke|breaking the bank, " +
  "laugh~ all the way to the bank, seeing red, green with envy, grass is greener, blue in the face, true colors|colours, " +
  "show~ % true colors, with flying colors|colours, black sheep, white flag, white knight, under the radar, under the rug, " +
  "sweep~|swept <3> under the rug|carpet, under the carpet, on thin ice, thin ice, break~|broke|broken the ice, " +
  "out in the cold, left out in the cold, snowball's chance, skate~ on, in the limelight, keep~ <2> in the dark, " +
  "leap in the dark, leap~ of faith, dead letter, dead weight, dead wood, deadwood, over % dead body, six feet under, " +
  "dig~|digging % own grave, turn~ in % grave, roll~ over in % grave, whistling past, rest on % laurels, resting on % laurels, " +
  "nip~ <2> in the bud, beat~ around the bush, root~ and branch, root of all evil, take~|took|taken <1> root, put~ down roots, " +
  "out on a limb, go~ out on a limb, turn~ over a new leaf, sow~ the seeds, sowing the seeds, sown the seeds, " +
  "plant~ the seed~, fertile ground, bed of roses, rose colored|coloured glasses, primrose path, thorn in % side, " +
  "thorn in the side, grasp~ the nettle, last nail, wither~ on the vine, heard <2> through the grapevine, make hay, " +
  "needle in a haystack, out to pasture, greener pastures, plow ahead, separate~ the wheat, wheat from the chaff, " +
  "wood for the trees, forest for the trees, not out of the woods, out of the woods, neck of the woods, can't see the forest, " +
  "knock on wood, chip off the old block, hit the ground running, cut the ground, scorched earth, salt the earth, " +
  "raining cats, rain~ on % parade, come~ rain, storm in a teacup, tempest in a teapot, lightning rod, " +
  "lightning strike~ twice, steal % thunder, bolt from the blue, head in the clouds, cloud nine, every cloud, " +
  "reach for the stars, over the moon, shoot~ for the moon, sky is the limit, sky's the limit, set in the sun, day in the sun, " +
  "sea legs, bridge to nowhere, bridge too far, bridge the gap, cross that bridge, bull by the horns, bull in a china shop, " +
  "bull's eye|eye, bullseye, hit~ the bull's, hit~ the nail on the head, nail on the head, hit~ the mark, miss~ the mark, " +
  "wide of the mark, hit~ a brick wall, up against the wall, fly on the wall, the wall~ have ears, glass house~, hit the roof, " +
  "house in order, houses in order, bring~|brought the house down, home stretch, nobody home, get~ % own house, in % backyard, " +
  "own backyard, not in my backyard, foot soldiers, take~ the bull, sacrificial lamb, lamb~ to the slaughter, get~|got % goat, " +
  "monkey on % back, monkey business, monkey wrench, throw a monkey, eight hundred pound gorilla, 800 pound gorilla, " +
  "gorilla in the room, herd~ cats, herding cats, let sleeping dogs, dog eat dog, go~ to the dogs, top dog, in the doghouse, " +
  "tail wag~ the dog, tail wagging, wag~ the dog, every dog has, hot dog, bark is worse, call off the dogs, throw~ <2> a bone, " +
  "bone~ to pick, put~ to bed, get~ into bed with, strange bedfellows, bedfellows, wake~ up call, pipe dream, " +
  "castles in the air, load~ the dice, jump the track, bite the dust, gather~ dust, gathering dust, when the dust settles, " +
  "dust settle~, wipe the slate, clean slate, blank slate, back to square one, square one, back to the drawing board, " +
  "square peg, round hole, vicious circle, come full circle, square deal, run~ circles around, circle the wagons, " +
  "circling the wagons, fix~ bayonets, stand~|stood tall, walk~ on eggshells, eggshells, egg~ in one basket, all % eggs, " +
  "hatch~ a plot, tread~ water, treading water, swim~ against the tide|current, against the grain, separate the grain, " +
  "grain of truth, kernel of truth, naked truth, chapter and verse, close the book~ on, cook~ the books, cooking the books, " +
  "cooked the books, read between the lines, read the riot act, sign on the dotted, dot the i, pull~ <2> out of a hat, " +
  "rabbit out of, rabbit hole, breed like rabbits, pandora box, sleep at the switch, bullet proof, firing line, up in arms, " +
  "up in smoke, go~|went up in flames, out of thin air, clear the air, thin air, castle in, batten down, all hands on deck, " +
  "walk the plank, loose cannon, cannon fodder, sail through, wind in % sails, wind~ of change, throw~ to the wind~, " +
  "straw~ in the wind, clutch~ at straws, grasp~ at straws, grasping at straws, draw~ the short straw, straw man, straw men, " +
  "ride roughshod, rode roughshod, riding roughshod, rides roughshod, ridden roughshod, take~ for a ride, taken for a ride, " +
  "bumpy ride, roller coaster, wheel~ <1> come off, drive~ a wedge, drove a wedge, drive~ wedges, wedge~ <6> drive, " +
  "wedge that <3> attempted, rotten to the core, loose end~, at the end of % rope, enough rope, money where % mouth, " +
  "bottomless pit, money down the drain, down the drain, down the tubes, circling the drain, leave~ <2> holding the bag, " +
  "holding the bag, in the bag, bag of tricks, pack of lies, tissue of lies, web of lies, string~ along, apron strings, " +
  "purse string~, loosen the purse, cup of tea, tea leaves, cup runneth, bitter cup, kettle of fish, pot calling the kettle, " +
  "pot shot~, pressure cooker, boiling point, simmer down, flash in the pan, too many cooks, recipe for disaster, " +
  "recipe for <2> ruin, cookie cutter, that's the way the cookie, smart cookie, jump~ from the frying, pass the hat, " +
  "tighten the screws, turn~ the screw, screw loose, stuck in the mud, name dragged through, drag~ <4> through the mud, " +
  "sling~ mud, mud slinging, mudslinging, throw~ mud, paint~ with a broad brush, broad brush, paint~ into a corner, " +
  "painted <2> into a corner, corner the market, turn~ the corner, turned the corner, crystal ball, magic carpet, " +
  "spell it out, open sesame, genie <3> bottle, back in the bottle, message in a bottle, old wine in, skating on, " +
  "hit~ rock bottom, rock bottom, rock solid, point~ fingers at, ground zero for, strike~|struck a blow at" +
  ", perfect storm, uphill battle, through the roof, turn~ the page, olive branch~, brick wall, wake up call~"
).split(", ");
