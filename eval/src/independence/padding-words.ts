/** Words for what speakers say of their own: people, places, things and days of a small country. Names of lists stand for words drawn from them. */
import type { WordLists } from "./expand.ts";

const list = (words: string): string[] => words.split(";");

export const PADDING_WORDS: WordLists = {
  trader: list(
    "surveyor;ferryman;glazier;porter;beekeeper;forester;bus driver;midwife;locksmith;choir mistress;shepherd;vet;plumber;stationmaster;sailor;baker;nun;librarian;fitter;farmer;nurse;postman;judge;teller;carpenter;sergeant;weaver;cook;miner;chemist;roofer;typist;dentist;gardener;piano tuner;cobbler",
  ),
  manner: list(
    "retired;young;stubborn;left-handed;cheerful;sleepless;tall;newly married;half-deaf;patient;red-haired;famous;talkative;silent;hungry;elderly;short-sighted;worried;well-read;soaked",
  ),
  person: list(
    "a @manner @trader;the @trader from @street;my neighbour, a @trader;a @trader of @number;the @manner @trader;a @trader with a @quality @part;somebody's @kin, a @trader;the old @trader of @street;a @trader I know from @street;our @trader",
  ),
  kin: list("grandmother;uncle;godson;widow;twin;tenant;cousin;daughter;landlord;lodger"),
  part: list("knee;hat;voice;coat;dog;moustache;bicycle;cough;smile;memory;ladder;watch"),
  quality: list(
    "bad;blue;borrowed;slow;loud;crooked;patched;grand;small;broken;heavy;wooden;yellow;cheap;rusty;foreign;thin;enormous;damp;silver",
  ),
  street: list(
    "Anchor Row;Bell Lane;the hill quarter;Corn Street;Dyer's Steps;the east bank;Fuller Street;Gannet Point;Hay Yard;the island;Juniper Way;Kiln Road;the lower town;Mill Bridge;Nettle Alley;the old harbour;Potter's End;Quarry Side;Rope Walk;Salt Gate;Thorn Square;the upper lock;Vine Court;Wool Market",
  ),
  place: list(
    "at @street;near @street;behind @street;in a @shop at @street;by the @quality @landmark;under the @landmark;at the @landmark;outside a @shop;in the @shop on @street;not far from the @landmark",
  ),
  shop: list(
    "laundry;tyre shop;clinic;reading room;bakery;garage;canteen;hardware shop;school kitchen;cinema;registry;print shop;greenhouse;boathouse;barracks;chapel;brewery;post office",
  ),
  landmark: list(
    "weighbridge;viaduct;gasworks;memorial;lock;quarry;tram stop;pier;swimming baths;allotments;fountain;crane;cattle pens;signal box;water tower;bus stop;lighthouse;bandstand",
  ),
  time: list(
    "last autumn;on a Sunday in @month;the other week;@number years ago;when the clocks went back;during the harvest;in the week after Easter;one evening in @month;before the thaw;the year of the drought;yesterday;shortly before Christmas;on market day;the night the power failed;in @month;late in @month;one wet @day;that @day;on a @day",
  ),
  month: list("January;February;March;April;May;June;July;August;September;October;November"),
  day: list("Monday;Tuesday;Wednesday;Thursday;Friday;Saturday"),
  object: list(
    "bag;timetable;lantern;button;map;jar;photograph;rope;cheese;umbrella;list;key;pump;letter;bulb;drawing;accordion;level;flask;ladder;owl;glove;kettle;hammer;basket;ledger;trumpet;sieve;candle;bucket",
  ),
  thing: list(
    "a @quality @object;the @quality @object of @person;a @object full of @stuff;a @object and a @object;@number pounds of @stuff;the @object from @street;my @quality @object",
  ),
  stuff: list("nails;plums;leeks;coal;feathers;stamps;salt;moss;walnuts;sawdust;herring;candle wax;gravel;buttons;paint;oats;cork;string"),
  subject: list(
    "drains;roof;lighting;fence;timetable;rent;wall;pipes;pavement;benches;playground;wages;bridge;well;noise;lift;ramp;school bus;kindergarten;post box;clock;fire hydrants;railings;waiting list;milk price;water pressure",
  ),
  matter: list(
    "the @subject at @street;the @subject of the @landmark;the @subject in every @shop;the @subject;the @subject and the @subject;the @quality @subject at the @landmark",
  ),
  verdict: list(
    "the @object was @quality already;nobody had asked about the @subject;the form was for a @shop;there was no money and plenty of @stuff;it was @street and not @street;we should try again in @month;a @quality committee would look;the @trader who knew had retired;it had been decided by @trader;children notice the @subject first;the @subject would settle it;only a @trader could sign;the @object came first",
  ),
  feeling: list(
    "I laughed about the @object;I went home by @street that day;the @object has stayed with me;I paid for the @stuff;I had no answer but a @object;I still owe him for the @stuff;I was ashamed of my @object;we shook hands over the @stuff;I learned more there than any @trader;the kettle boiled over on the @trader;it rained on the @object;nobody slept but the @trader;I wrote it on a @object;my wife tells it with a @trader in it",
  ),
  relation: list(
    "my father;my mother;my aunt at @street;my brother the @trader;my grandfather;my first teacher;my godmother;my sister;my uncle, a @trader",
  ),
  trade: list(
    "mended @object after @object;kept hens in a @shop;drove the @quality snow plough;sold @stuff;taught a @trader arithmetic;baked for @street;painted every @landmark;dug wells at @street;carried @stuff for a @trader;ran the @shop",
  ),
  beast: list("goat;soup;ladder;lock;river;stone;lamp;wind;oven;mule;frost;bell;boot;spade;hen;mirror;candle;rope;hedge;kettle"),
  does: list("remembers;forgives;weighs;outlives;praises;borrows;warms;betrays;teaches;follows;mends;counts;wakes;fears;buries;crowns"),
  saying: list(
    "the @quality @beast @does the @beast;a @beast never @does its @beast;no @beast @does a @quality @beast;one @beast @does another;whoever @does the @beast will meet the @beast;first the @beast, then the @beast",
  ),
  number: list(
    "four;seven;nine;eleven;fourteen;nineteen;twenty-two;thirty-one;forty;fifty-three;sixty-odd;eighty;a hundred and six;two hundred;seventeen;twenty-six;thirty-eight;forty-five;seventy-one;ninety",
  ),
  unit: list(
    "letters;families;kilometres of pipe;school children;signatures;lamp posts;tons of @stuff;appointments;chairs;complaints;trees;tickets;beds;miles of fence;shop windows;cows;bags of @stuff;names on a @object",
  ),
  institution: list(
    "the district office;the water board;the savings bank;the harbour authority;the school inspectorate;the health fund;the co-operative;the roads department;the land registry;the tram company;the chamber of crafts;the fire brigade;the office at @street;the @shop inspectorate",
  ),
  plan: list(
    "to repair the @subject;a second @shop;an honest @subject;lights at every @landmark;one counter instead of @number;a @trader in every @shop;a new @subject before a new @landmark;to open the @shop on a @day;rent that a @trader can pay;fewer forms and a @quality @object;a @subject for @street;a @landmark that carries a lorry",
  ),
  verb: list(
    "asked me about;complained of;explained to me;had a story about;wanted to know everything about;would not be moved on;wept, frankly, over;brought papers on;was right about;drew a sketch of;lost patience with;spoke for @number minutes on",
  ),
  wish: list(
    "I mention it for the @trader at @street;it has nothing to do with the @subject;you will forgive the @quality detour;I shall come to the @object;that is all about the @subject;write down the @object if you like;it belongs here like a @object;it is not a large matter, unless you are a @trader;please do not print the @trader's name",
  ),
};
