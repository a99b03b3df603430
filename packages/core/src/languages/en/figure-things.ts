import type { ThingField } from "../figure-words.ts";

/** Nouns of things one can see, touch or meet, by field, in the singular. Chosen by hand for this project. */
export const figureThings: Readonly<Record<ThingField, string>> = {
  animal:
    "ant ape albatross ass bat bear beast beaver bee beetle bird boar buffalo bug bull bulldog butterfly buzzard calf camel canary cat caterpillar cattle " +
    "cheetah chick chicken cicada cobra cock cockerel cockroach cod colt cow coyote crab crane cricket crocodile crow cub cuckoo deer dinosaur dog dolphin " +
    "donkey dove dragonfly duck duckling eagle eel egg elephant elk ewe falcon fawn ferret fish flea fledgling flock fly foal fox frog gazelle gerbil giraffe gnat " +
    "goat goldfish goose gorilla grasshopper grouse gull hamster hare hawk hedgehog hen herd heron herring hippo hive hog horse hornet hound hyena insect jackal " +
    "jackdaw jackrabbit jellyfish kangaroo kid kitten lamb lark leech lemming leopard lion lioness lizard llama lobster locust louse lynx mackerel maggot magpie " +
    "mammoth mare mastiff minnow mite mole mongoose monkey moose mosquito moth mouse mule mustang nag nest newt nightingale octopus opossum ostrich otter owl ox oyster " +
    "panda panther parrot peacock pelican penguin pheasant pig pigeon piglet piranha poodle pony porcupine puppy puma python quail rabbit raccoon ram rat " +
    "raven reindeer rhino rhinoceros robin rook rooster salmon sardine scorpion seagull seal serpent shark sheep shrew shrimp skunk sloth slug snail snake sow sparrow " +
    "spider squid squirrel stallion starling steed stork swallow swan swarm termite terrier tick tiger toad tortoise trout turkey turtle viper vulture walrus wasp " +
    "weasel whale wolf woodpecker worm wren yak zebra hoof claw paw tail feather fur fang snout beak horn mane wing shell antler carcass mongrel stray whelk cub kestrel " +
    "lapdog watchdog bloodhound sheepdog greyhound bullfrog barnacle gosling heifer hornets bullock",
  body:
    "ankle arm artery back beard belly bladder blood bone bowel brain brow cheek chin corpse ear elbow eye eyeball eyelid eyelash finger fingernail fist foot forehead " +
    "gall gum gut hair hand heart heel hip jaw kidney knee knuckle leg limb lip liver lung mouth muscle nail navel neck nerve nose nostril palm pulse rib scalp scar shin " +
    "shoulder skeleton skin skull spine stomach thigh throat thumb toe toenail tongue tooth tumor tumour ulcer vein waist wart whisker wound wrist bruise blister boil fever cough " +
    "hiccup hiccups sneeze itch rash cancer plague poison toothache headache hangover measles flu virus disease cold corpse splinter pimple abscess kidney enema",
  food:
    "almond apple apricot bacon bagel banana barley bean beef beer beet berry biscuit bran brandy bread breakfast broth brownie bun burger butter cabbage cake candy caramel carrot casserole " +
    "celery cheese cherry chestnut chili chip chocolate chowder christening cider cinnamon clam cocoa coconut coffee cookie corn cornflake cracker cream crumb crumpet crust cucumber " +
    "custard dessert dinner dough doughnut dumpling fig flour fudge garlic ginger grape grapefruit gravy gruel ham hamburger hash hay honey icing jam jelly juice ketchup kipper " +
    "leek lemon lemonade lettuce lime loaf lollipop lunch marmalade marzipan meal meat meatball melon milk mint molasses muffin mushroom mustard mutton noodle nut oat oatmeal oil olive onion " +
    "orange pancake parsley pasta pastry pea peach peanut pear pepper pickle pie pineapple pizza plum popcorn pork porridge potato pretzel prune pudding pumpkin raisin raspberry " +
    "rhubarb rice rum salad salt sandwich sauce sausage sherry soup soufflé souffle spaghetti spice spinach steak stew strawberry sugar supper sweet syrup taffy tart tea toast toffee " +
    "tomato treacle truffle turnip vinegar vodka walnut watermelon wheat whiskey whisky wine yeast yogurt yoghurt omelette pancakes leftovers gruel crumbs vitamin pill medicine aspirin dose antidote narcotic drug",
  household:
    "alarm apron armchair bench bookshelf clothesline coaster crate desk domino-set duvet hutch kettledrum nightstand queue rocking-chair saltshaker table tabletop tea-towel typewriter wastebasket " +
    " attic balloon bandage basin basket bath bathtub bauble bed bedsheet bell belt biscuit blanket blind blouse bolt bookcase bookend boot bottle bow bowl box bracelet brick broom brush bucket " +
    "bulb button cage calendar candle candlestick canopy cap cape card cardigan carpet casket chain chair chalk chandelier chest chimney clasp cloak clock clockwork cloth clothes coat cobweb coffin collar " +
    "comb corset cot couch cradle crayon crumb crutch cup cupboard curtain cushion diaper dish dishwasher doily doll door doorbell doorknob doormat doornail drain drawer dress duster dustbin " +
    "earring envelope eraser faucet fence fiddle fireplace flag floor flowerpot fork frame fridge furniture gate glass glasses glove glue grate hammock hamper handbag handkerchief handle hanger hat heater " +
    "hinge jacket jar jewel jigsaw jug kettle key keyhole knife knob lace ladder ladle lamp lampshade lantern latch laundry letter lid lightbulb linen lock locket luggage magnet mailbox mantelpiece " +
    "mask mat match matchbox matchstick mattress mirror mitten mop mug napkin necklace needle nightgown nightcap ornament oven overcoat pacifier padlock pail paint pajamas pan pants parasol parcel pen pencil penny perfume pew photograph " +
    "piano picture pillow pin pincushion pipe pitcher plate plug pocket porcelain postcard poster pot purse puzzle pyjamas quilt rag rattle ribbon ring robe rocker rope rosary rubber rug saucepan saucer scarf " +
    "scissors screw seal shade shawl sheet shelf shirt shoe shoelace shutter sieve silk sink skirt sleeve slipper soap sock sofa spectacles sponge spoon stain stair staircase stamp stocking stool stove straw " +
    "string suit suitcase sweater tablecloth tack tap tapestry teacup teapot telephone thimble thread thermometer tie tile tin toaster toilet toothbrush toothpick toothpaste torch towel toy tray trinket trouser trousers trunk " +
    "tub umbrella underwear urn vase velvet veil vest wallet wallpaper wardrobe wedding whistle wick wig window windowpane windscreen yarn zipper fiddle mousetrap rattle mould mold dust rust moths parcel bookmark diary novel horoscope prayer wink " +
    "leash halter muzzle saddle bridle spur stirrup horseshoe birdcage fishbowl aquarium teabag hearse tombstone gravestone shroud epitaph obituary eulogy cheque receipt menu",
  nature:
    "acorn ash avalanche bark bay beach blaze blizzard bloom blossom bog boulder bough bramble branch breeze brook bush cactus canyon cave cavern cinder clay cliff cloud coal coral cork creek daffodil daisy dandelion dawn daylight desert dew diamond dune dusk " +
    "earth earthquake eclipse ember fern fire firestorm flame flash flint flood flower fog forest fountain frost galaxy gale geyser glacier gold granite grass gravel grove gust hail hailstone hailstorm harvest heather hedge hill horizon hurricane ice iceberg icicle " +
    "iron island ivory ivy jungle lake landslide lava lawn lead leaf lightning lily limestone log magma marble marsh meadow meteor midnight mire mist moon moonlight morning night moss mountain mountaintop mud mushroom nettle oak oasis ocean orchid pearl pebble petal pine planet plant pond puddle " +
    "quicksand quicksilver rain rainbow raindrop rainstorm reed reef ripple river rock root rose ruby sand sandcastle sandstorm sap sea seaweed seed shadow shoot shore shower shrub silver sky slag sleet smog smoke snow snowball snowdrift snowflake snowman soil spark splash spring sprout star starlight steam " +
    "steel stem stick stone storm stream stubble stump summit sun sunbeam sunflower sunlight sunrise sunset sunshine surf swamp thaw thicket thistle thorn thunder thunderbolt thunderclap thunderstorm tide timber tinder tornado tree trunk tsunami tulip twig twister typhoon universe vine volcano water " +
    "waterfall wave weather web weed whirlpool whirlwind wildfire willow wind winter woods wood zephyr harmattan monsoon drought undergrowth brushfire prairie tumbleweed sunspot kudzu moat",
  people:
    "acrobat actor actress admiral alchemist altar-boy angler apprentice archer arsonist artist astrologer athlete auctioneer aunt baby babysitter bachelor bailiff baker ballerina bandit banker barber bard barmaid barman bartender bather beekeeper beggar bellboy bishop blacksmith bodyguard boxer " +
    "boy bricklayer bride bridegroom bridesmaid bride brigand bully burglar bus-driver butcher butler captive captain carpenter cashier castaway chambermaid chauffeur chef child choir choirboy churchwarden clown coachman cobbler conductor conjurer conjuror cook cooper coroner cowboy crook cyclist " +
    "dancer dentist detective dictator diver drummer drunk drunkard duchess duke emperor executioner explorer falconer farmer ferryman fiddler fireman fisherman fishmonger florist foreman fortune-teller fugitive gambler gamekeeper gangster gardener gatekeeper ghostwriter girl glassblower glazier goalkeeper " +
    "goatherd goldsmith governess grandfather grandmother gravedigger greengrocer grocer groom guest gypsy haberdasher hairdresser handyman hangman hawker headmaster headwaiter heir hermit highwayman hitchhiker horseman hostage hostess housekeeper housewife hunter husband illusionist infant inmate innkeeper innocent ironmonger " +
    "jailer janitor jeweller jeweler jester jockey juggler juror kidnapper knight lad lady lamplighter landlady landlord laundress librarian lifeguard locksmith lodger lover lumberjack lunatic madman magician maid maiden mason masseur matador matchmaker merchant mermaid messenger midwife miller milkman milkmaid miner miser monarch monk mourner " +
    "murderer musician nanny nun nurse nursemaid oracle orchestra organist orphan outlaw painter passenger patient pawnbroker peasant peddler pedlar phantom photographer pianist pickpocket piper pilgrim pilot pirate plasterer plumber poacher poet poker-player policeman porter postman potter preacher priest prince princess prisoner " +
    "prophet publican puppet puppeteer quack queen racketeer referee robber roofer saddler sailor salesman schoolboy schoolgirl schoolmaster scribe sculptor seamstress sentry servant shepherd sheriff shoemaker shopkeeper showman singer skipper sleeper sleepwalker smith smuggler soldier somnambulist sorcerer spy squire stable-boy stepmother stoker " +
    "stowaway stranger student suitor sultan surgeon swimmer swindler tailor tanner taxidermist teenager tenant thief tightrope toddler toreador tourist tramp trapeze trapper troubadour tsar twin twins tycoon uncle undertaker usher valet ventriloquist villain violinist virgin visitor vintner waiter waitress wanderer watchmaker watchman weaver " +
    "widow widower wife witness woodcutter woodsman wrestler cousin nephew niece bridegroom cabinetmaker chimney-sweep clockmaker gondolier grandma grandpa granny grandparent bookie bookmaker loan-shark usurer moneylender",
  place:
    "abattoir abbey alley altar arch attic auditorium bakery balcony bank bar bazaar barbershop barn barracks basement bastion bazaar belfry bordello boutique brewery bridge brothel cabin cabaret cafe cafeteria canal carnival casino castle cathedral cellar cell cemetery chapel church circus citadel cliff coop corral corridor cottage courtyard " +
    "crypt den ditch dollhouse doorway dungeon farm farmyard fairground fort fortress fountain funeral funfair garage garden gallows ghetto graveyard grave greenhouse gutter gym hallway harbor harbour hayloft haystack henhouse hotel house household hut igloo inn jail jungle kennel kitchen laboratory labyrinth ladder landfill laundry lighthouse lobby " +
    "lodge mansion marketplace maze madhouse mausoleum menagerie mill mine minefield monastery monument morgue museum mosque nursery orchard palace pantry parlour parlor pasture pigpen pigsty pit playground porch prison pub pyramid railing ranch ravine restaurant roof room ruin saloon scaffold scaffolding schoolyard shack shed shelter shipwreck slaughterhouse stable stall steeple store " +
    "sty swamp synagogue tavern temple tenement tent theater theatre thicket throne tollbooth tomb tower townhouse trench tunnel vault vestibule villa vineyard wall warehouse windmill workhouse yard zoo greenhouse sandpit quarry sewer cesspool",
  play:
    "accordion ace acrobatics ballet ball ballroom balloon banjo bat bingo bonfire boomerang bugle canvas carousel cartoon cello checkers checkmate chess choir choreography clarinet comedy concert confetti dance dice domino drum fairytale film firecracker firework firework fireworks flute football game golf guitar gymnast harp hopscotch " +
    "hula jigsaw joke kaleidoscope karaoke kite limerick lottery lullaby magic marathon marble marionette masquerade melody merry-go-round mime minstrel movie nursery-rhyme opera orchestra organ paintbrush pantomime paintbrush pinball pinata piñata playhouse poem poker polka puppet puppetry raffle rattle riddle rodeo roulette saxophone seesaw serenade skate sled slingshot soccer " +
    "song soap-opera stage statue sudoku symphony tambourine tango tarot teddy tennis tombola toy treadmill trampoline trapeze trombone trophy trumpet tune ukulele violin waltz whistle yo-yo xylophone hymn jukebox tap-dance soap-bubble bubble sequel rerun blockbuster mystery thriller",
  story:
    "angel apparition banshee bogeyman centaur cinderella cyclops demon devil dragon dwarf elf fairy genie ghost ghoul giant goblin god goddess gnome gremlin grail hydra leprechaun leviathan mermaid minotaur mirage miracle monster mummy nightmare ogre omen oracle paradise phantom phoenix pied piper saint santa satyr siren sorcery specter spectre sphinx spirit spook sprite talisman titan troll unicorn vampire warlock werewolf witch wizard zombie frankenstein " +
    "pharaoh dream fable tale parable curse spell potion hell purgatory scarecrow werewolf boomerang holocaust",
  tool:
    "ammunition anchor anvil arrow axe ax bait barb barrel battery bayonet beam bellows blade bludgeon blowtorch bomb bomber bonfire brake bulldozer bullet bullseye buoy cable cannon catapult chisel clamp cleaver club clutch cog compass conveyor cord crane crowbar cudgel dagger dart detonator drill dynamite engine explosive filter firearm firecracker firehose fuse " +
    "furnace gear gearbox generator grenade grindstone guillotine gun gunpowder hacksaw hammer handcuff harness harpoon hatchet hoe hook hose hourglass incubator jack jackhammer javelin kiln knob lance landmine lasso lathe lawnmower lens lever lightning-rod loom machine machinery machete magnet mallet meter microscope missile mortar musket net nozzle nutcracker oar pendulum pickaxe pin piston pitchfork plow plough pliers pump punch " +
    "rack radar rake razor rifle rivet rod roller rope rudder saber sabre saw scaffold scale scalpel screw screwdriver scythe searchlight shackle shears shield shotgun shovel sickle siege siren slingshot snare sledge sledgehammer snowplow spade spear spike spindle spring sprinkler steamroller straitjacket strait-jacket jacket stretcher switch sword syringe tank telescope thermostat tinderbox tong tool torch torpedo tourniquet trap treadmill trigger trowel turbine tweezers valve " +
    "vacuum vise vending wedge weight wheel whetstone whip winch wire wrench yoke noose gallows tripwire timebomb blunderbuss speedometer pinball thermometer stopwatch metronome",
  travel:
    "airplane aeroplane ambulance ark armada automobile barge bicycle bike boat boxcar bus cab canoe caravan car caravan carriage cart chariot coach cockpit crutch dinghy dirigible dinghy elevator escalator ferry freighter galleon galley glider gondola gravy-train hearse helicopter hull jalopy jeep jet juggernaut kayak lifeboat liner locomotive lorry mast merry-go-round moped motorbike " +
    "motorcycle omnibus paddle parachute passenger pram propeller pushchair raft railroad rickshaw rocket rowboat sail sailboat scooter ship sled sledge sleigh snowmobile spaceship stagecoach steamboat steamer streetcar submarine taxi titanic toboggan tractor trailer train tram tricycle trolley truck tugboat tug van wagon wheelbarrow wheelchair yacht zeppelin rollercoaster crossroads detour roundabout",
};

/** Plurals that no ending tells. */
export const figurePlurals =
  "men man, women woman, children child, geese goose, feet foot, teeth tooth, mice mouse, lice louse, oxen ox, wolves wolf, calves calf, leaves leaf, loaves loaf, knives knife, wives wife, thieves thief, " +
  "shelves shelf, hooves hoof, halves half, people person, dice die, ashes ash, matches match, grandchildren grandchild, dwarves dwarf, elves elf, scarves scarf, cuffs cuff";
