import type { LabelWords } from "../label-words.ts";

/** English; written by hand. */
export const labelWords: LabelWords = {
  heads:
    "scam scams racket rackets hoax shakedown giveaway giveaways boondoggle boondoggles takeover takeovers sham charade ripoff lobby cartel cartels mafia cronies crony thugs goons barons baron kingpin sharks shark vultures " +
    "princelings lackeys stooges henchmen hacks hucksters profiteers swindlers crooks looters moochers parasites fat-cats fatcats elites bureaucrats apparatchiks ideologues zealots fanatics radicals extremists hardliners warmongers hawks " +
    "slush bailout-club gravy hostage-takers handouts trough amnesty gang gangs clique junta regime regimes czar czars tsar tsars overlord overlords overreach tantrum tantrums",
  weakHeads:
    "scheme schemes machine club merchants merchant masters master clerks fleet agenda charade circus crowd mob tax takeover interests bill law plan deal government care lobby budget cuts",
  modifiers:
    "smear spin hate fear propaganda parachute phantom special backroom sweetheart crooked corrupt rigged puppet shadow ghost sham fake phony job-killing anti-immigrant anti-worker anti-family anti-woman extremist radical extreme socialist communist fascist nanny lot transit oil rent",
  bare: "tyrant dictator strongman butcher warlord madman thug job-killer jobkiller monopolist demagogue boondoggle warmonger scab-master scabs quisling turncoat traitors",
  taxed:
    "income sales property estate payroll corporate excise gas gasoline fuel carbon wealth capital gains inheritance gift value added consumption land import luxury federal state local city county national business employer social security medicare a the this that any no new their our his her your its my own higher lower such every each one another additional tobacco cigarette alcohol soda sugar tourist hotel road vehicle car energy tonnage whisky whiskey internal direct indirect graduated flat minimum alternative poll head transaction transactions windfall profit profits stamp sin hidden middle-class class and or of in to for on minimum health insurance device devices medical",
  tax: "tax taxes levy",
  compoundEnds: "killing killer killers busting crushing grabbing mongering monger mongers shark sharks master masters happy hating grab",
  titles:
    "sultan pharaoh emperor empress king queen tsar czar kaiser caesar lord lords baron barons duke archduke count viceroy vizier maharaja rajah khan shah doge prince princes princeling princess godfather pope cardinal archbishop bishop " +
    "napoleon nero butcher admiral commodore marshal general captain commander monarch potentate mandarin oligarch kingpin knight chieftain regent despot mogul satrap margrave",
  phrases: [
    "special interests",
    "washington bureaucrats|insiders|elites|elite|swamp",
    "unelected bureaucrats",
    "fat cats",
    "wall street speculators|speculator|bankers|bankster|banksters|gamblers",
    "death tax|taxes|panels|panel",
    "tax scam",
    "tax cut? scam",
    "government takeover",
    "pit bull",
    "attack dog",
    "temper tantrum|tantrums",
    "echo chamber",
    "witch hunt",
    "slush fund|funds",
    "sweetheart deal|deals",
    "gravy train",
    "nanny state",
    "deep state",
    "brutal|ruthless|murderous|evil dictator|regime|tyrant",
    "rogue regime|regimes|nation|state",
    "murderous regime",
    "backroom deal|deals",
    "corporate welfare",
    "crony capitalism|capitalists",
    "job killer|killers",
    "smear campaign|machine",
    "radical left|right",
    "puppet government|regime",
    "ponzi scheme",
  ],
  names:
    "act bill program initiative campaign tour committee caucus coalition foundation day week month fund amendment resolution party club center summit",
  distancing: "so-called",
  ranking: "first before over above not",
  calls: [
    "no more",
    "never again",
    "not one more|penny|inch|cent",
    "nothing about us without",
    "hands off",
    "bring the|our <1> home",
    "count us in",
    "power to the",
    "stop the",
    "save our|the",
    "yes we can",
    "not in our|my name",
    "justice for",
    "freedom for",
    "lock <1> up",
    "drain the swamp",
    "repeal and replace",
    "keep the promise",
    "tax the rich",
    "jobs now",
  ],
  formulas: [
    "thank you",
    "god bless",
    "good morning|evening|afternoon",
    "ladies and gentlemen",
    "mr speaker|president|chairman",
    "no question|doubt|problem|sir|way|comment",
    "to be continued",
    "for immediate release",
  ],
};
