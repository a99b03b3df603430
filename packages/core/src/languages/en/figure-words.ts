import type { FigureWords } from "../figure-words.ts";
import { figureIdioms } from "./figure-idioms.ts";
import { figureProverbs } from "./figure-proverbs.ts";
import { figurePlurals, figureThings } from "./figure-things.ts";

/** What English adds to find figures of speech. */
export const figureWords: FigureWords = {
  things: figureThings,
  plurals: figurePlurals,
  tradeEndings: "keeper monger ferryman smith wright herd fisher tamer maker digger charmer catcher sweeper peddler teller breeder",
  homeNouns:
    "act address administration agenda agency agreement aid aide amendment answer approach argument article assembly association authority ballot benefit bill board budget bureau business cabinet call campaign candidate case cause caucus chamber change charge " +
    "citizen city claim clause code college committee commission community company conference congress constitution contract cost council country county court crime criminal crisis date day deal debate debt decade decision defendant deficit degree democracy democrat department deputy desire " +
    "discussion district document duty economy education election employee employer enemy era example expert fact factor family federation figure firm form framework friend fund future goal government governor group guy healthcare history hospital household idea incentive individual industry initiative " +
    "insurance interest investment issue job journalist judge judgment judiciary justice land language law lawyer leader leadership league legislation legislator legislature level list loan lot majority man manner market matter mayor measure mechanism media meeting member minister ministry minority mission model month " +
    "movement nation nature need neighbor neighbour network newspaper number office officer official operation opinion opponent opposition option order organization organisation package parent parliament part party partner past patriot payment peer pension people period person philosophy place plan platform plant player point police policy politician population " +
    "position power premier present presidency president press price principle problem procedure process professional program programme project promise proposal provision public purpose question race rate reason record reform region regulation relief remark report reporter representative republic republican request requirement resident resolution resource response result revenue right risk role rule " +
    "salary sanction scheme scholar school scientist secretary section sector security senate senator sentence service session settlement side signal situation size society solution source speaker speech spending staff standard state statement statute step story strategy strike subject subsidy sum summit support survey system target tax taxpayer teacher term territory test theory thing time today topic " +
    "town trade treaty trial troop truth union unit university use value veteran victim victory view village vote voter wage war way week will woman word work worker world year zone bank bill call cent dollar euro percent payment purchase cash check conference fellow colleague being hand-out option crisis statement waste fraud lack approval amount number series variety kind sort type combination shortage absence win loss deterrent day item drug",
  abstractEndings: "tion sion ment ness ity ism ance ence ship hood dom acy ency ancy logy",
  anybody:
    "person man woman individual citizen human being adult fellow guy somebody someone everyone everybody anyone anybody nobody one people friend neighbour neighbor member professional child soldier criminal family business company kid spirit wing shell flock herd",
  kin: "mother father parent sister brother son daughter grandfather grandmother uncle aunt cousin husband wife child predecessor neighbour neighbor friend colleague",
  stockVehicles:
    "clockwork wildfire hotcake domino sardine thunder lightning charm dream glove leech vulture sheep magic plague bull hawk mushroom rocket sieve log lamb fly",
  phraseEnds:
    "a an the of in on at by for from with without within into onto over under upon about above across after against along among around before behind below beneath beside between beyond during except inside near off out outside past since through throughout till to toward towards until up via down " +
    "and or but nor so yet as than like if when while where whereas because although though unless that which who whom whose what why how " +
    "i you he she it we they me him us them my your his her its our their this these those some any no every each either neither both all " +
    "is are was were be been being am do does did done doing have has had having will would shall should can could may might must ought not never only just even still also then there here too very more most less least much many " +
    "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't it's he's she's that's they're we're i'm you're",
  openers: "a an the my your his her its our their this that these those some another one's old",
  beforeLiking:
    "i we you they would wouldn't should i'd we'd you'd he'd she'd they'd do don't does doesn't did didn't to who really also people might may could can't cannot will won't never always if whatever whichever",
  beforeExample:
    "somebody someone anyone anybody people person persons someone things thing something anything nothing everything those that ones one guy guys men women folks man woman everyone everybody countries country states state nations companies firms places towns cities programs groups organizations families workers members leaders officials issues bill bills legislation agencies schools",
  afterLike:
    "this that these those it him me us them you her so many most all other others every each no none nobody what how when where why whether if any anyone anything everyone everybody everything someone somebody something nothing mine ours yours theirs hers himself herself itself themselves myself ourselves yourself to is are was we i he she they there here minded i'm they're he's it's we're both two three four five six seven eight nine ten several few",
  seeming: "look looks looked looking seem seems seemed seeming appear appears appeared",
  measures:
    "well much many few little soon far early late long often recently frequently close quickly possible likely good bad same such least most rich important high low great fully just true certain good recently likely necessary needed regards for to the",
  sizes: "large big wide tall high long deep small short thick thin heavy narrow broad old young strong loud fast far near great",
  qualities:
    "quick jittery cold dead clear fit right flat tough hard soft light white black red green blue pale brown dry wet cool hot warm sharp blunt thin fat plump slim sober drunk mad crazy nutty daft blind deaf dumb mute quiet silent noisy bright dull dim sly cunning wise innocent guilty proud vain meek mild gentle fierce brave bold timid " +
    "free busy happy merry cheerful gay sad miserable sick fresh stale sweet sour bitter smooth rough slippery straight crooked stiff limp steady solid firm shaky weak strong poor rich rare common plain pretty ugly old new young pure clean dirty slow swift nervous calm patient stubborn tight loose thick deep empty full hungry thirsty naked helpless useless welcome safe sound sure regular snug keen neat tall big large small easy simple hoarse lean lively mean nimble obstinate playful slick slippery thorny tricky tasty transparent tender tiny touchy",
  knowing:
    "know knows knew think thinks thought believe believes believed say says said suppose supposed understand understood agree agrees want wants wanted expect expected",
  distancing: "so-called socalled supposed alleged self-styled",
  tellers: "they he she some opponents critics others people somebody",
  telling:
    "speak speaks spoke talk talks talked tell tells told call calls called say says said claim claims claimed describe describes described",
  imagining: "imagine picture",
  copulas: "is are was were be been being am 's isn't aren't it's he's she's that's they're we're i'm you're remains became becomes become",
  negatedCopulas: "isn't aren't wasn't weren't ain't",
  negations: "not no never nor neither cannot nobody isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't wouldn't ain't",
  personPronouns: "he him his she her",
  subjectPronouns: "i you he she it we they",
  mockTitles:
    "sultan pharaoh emperor empress king queen prince princess tsar czar kaiser caesar nero caligula napoleon khan shah maharaja rajah pasha vizier baron baroness duke duchess lord lady count pope priest priestess cardinal bishop archbishop saint prophet messiah oracle guru wizard witch sorcerer magician dean admiral " +
    "general marshal field-marshal commodore generalissimo regent viceroy monarch overlord warlord godfather patriarch matriarch champion chieftain kingpin grandmaster ringmaster",
  nicknameHeads:
    "butcher arsonist executioner hangman undertaker gravedigger pickpocket poisoner wrecker octopus broom hammer fox wolf viper snake vulture hyena jackal shark spider rat leech parasite lapdog poodle puppet parrot scarecrow architect mother father conscience saviour savior guardian angel devil demon dragon lion tiger bulldog pitbull rottweiler " +
    "mouthpiece errand-boy doormat rubber-stamp undertaker gravedigger grave-digger liar thief traitor quisling judas brutus scourge terror sphinx chameleon weathervane weathercock windbag scrooge robin-hood houdini clown jester",
  callings:
    "traitor deserter turncoat coward liar demagogue demagog tyrant despot butcher thug crony henchman lackey stooge minion goon bully crook swindler fraudster charlatan quack impostor huckster profiteer racketeer predator parasite leech vulture jackal hyena viper monster dinosaur barbarian savage fanatic zealot warmonger agitator wrecker saboteur " +
    "rabble-rouser cynic naysayer doomsayer obstructionist hypocrite weasel puppet lapdog poodle quisling bloodsucker freeloader hoodlum hooligan scoundrel villain fiend ogre murderer killer cutthroat plunderer looter pirate marauder madman lunatic maniac clown buffoon windbag fool",
  roles:
    "architect conscience guardian scourge terror dean bishop saint general admiral marshal commodore count lord chief champion king queen prince princess father mother angel devil hammer broom sphinx mouthpiece liar thief traitor lion",
  contempt:
    "traitor turncoat coward liar demagogue demagog tyrant despot thug crony henchman lackey stooge minion goon crook swindler charlatan huckster parasite leech vulture jackal hyena viper dinosaur fanatic warmonger hypocrite weasel lapdog poodle quisling bloodsucker scoundrel buffoon windbag",
  rooms: "floor stairs stair hall office corridor dock desk ward row street house attic landing cupboard",
  nameCalling: (
    "job killer~, job killing machine, witch hunt~, paper tiger~, fifth column~, puppet state~, puppet regime~, puppet government~, rogue state~, rogue nation~, rogue regime~, outlaw state~, outlaw regime~, outlaw nation~, " +
    "evil empire, axis of evil, banana republic~, robber baron~, fat cat~, rent shark~, empty suit~, ambulance chaser~, tin god~, mad dog~, kangaroo court~, scab master~, bean counter~, cry baby, cry babies, rubber stamp with, dog in the manger, snake oil salesman|salesmen, gravy train"
  ).split(", "),
  nicknameAdjectives:
    "crooked lying lyin sleepy crazy shady slippery sneaky wobbly cheating creepy phony phoney pocahontas lazy greedy bloody lucky gloomy silent mad honest dirty tricky slick shifty",
  idioms: figureIdioms,
  proverbs: figureProverbs,
};
