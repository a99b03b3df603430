import { antithesisWords } from "./antithesis-words.ts";
import { labelWords } from "./label-words.ts";
import { questionWords } from "./question-words.ts";
import { tellingWords } from "./telling-words.ts";
import { deviceVerbs } from "./device-verbs.ts";
import type { DeviceWords } from "../device-words.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** Closed classes and endings of English; written by hand. */
export const deviceWords: DeviceWords = {
  classes: {
    article: words("a an the"),
    possessive: words("my your his her its our their whose mine yours hers ours theirs"),
    determiner: words(
      "this that these those each every any some no all both either neither another such other others more most less fewer few many much several enough own same",
    ),
    pronoun: words(
      "i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves themselves one nobody everybody somebody anybody noone everyone someone anyone nothing everything something anything there " +
        "i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'll it'd we're we've we'd we'll they're they've they'd they'll there's that's who who's whoever",
    ),
    preposition: words(
      "of in on at by for with from to into onto upon over under between among against without within through throughout across along around about above below behind beside beyond before after during since until till toward towards near off out up down per via despite like as than beneath inside outside amid amongst except regarding concerning including",
    ),
    coordinator: words("and or but nor yet so"),
    subordinator: words(
      "because although though while when whenever where wherever if unless whether since until before after that as than lest once whereas which who whom",
    ),
    auxiliary: words(
      "am is are was were be been being have has had having do does did doing i'm i've you're you've he's she's it's we're we've they're they've there's that's who's isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't ain't",
    ),
    modal: words(
      "will would shall should can could may might must ought cannot can't won't wouldn't shouldn't couldn't mustn't i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd let let's",
    ),
    negation: words(
      "not no never none nothing nobody nor neither without cannot can't won't wouldn't shouldn't couldn't mustn't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't ain't",
    ),
    question: words("who whom whose what which when where why how who's what's where's how's"),
    adverb: words(
      "then now here there also still just even only too very so indeed perhaps again ever always often once today tomorrow yesterday tonight however therefore thus meanwhile instead rather already almost quite really simply",
    ),
    interjection: words("oh ah well yes no look please hello friends"),
    number: words(
      "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion first second third fourth fifth",
    ),
  },
  otherFunctionWords: words("etc s t"),
  verbs: deviceVerbs,
  antithesis: antithesisWords,
  questions: questionWords,
  labels: labelWords,
  telling: tellingWords,
  irregular: (
    "went go,gone go,goes go,came come,did do,done do,does do,was be,were be,been be,is be,are be,am be,has have,had have,said say,told tell,made make,took take,taken take,gave give,given give,got get,gotten get," +
    "knew know,known know,thought think,saw see,seen see,found find,left leave,felt feel,brought bring,bought buy,sold sell,built build,sent send,spent spend,lost lose,met meet,paid pay,kept keep,held hold,heard hear,led lead," +
    "stood stand,understood understand,won win,wrote write,written write,spoke speak,spoken speak,broke break,broken break,chose choose,chosen choose,fell fall,fallen fall,rose rise,risen rise,grew grow,grown grow,threw throw,thrown throw," +
    "drew draw,drawn draw,flew fly,flown fly,began begin,begun begin,ran run,sang sing,sat sit,slept sleep,swept sweep,taught teach,caught catch,fought fight,sought seek,stole steal,stolen steal,wore wear,worn wear,tore tear,torn tear," +
    "swore swear,sworn swear,bore bear,born bear,ate eat,eaten eat,drove drive,driven drive,rode ride,ridden ride,hid hide,hidden hide,bit bite,shook shake,shaken shake,forgot forget,forgotten forget,shot shoot,dealt deal,meant mean," +
    "men man,women woman,children child,people person,feet foot,lives life,wives wife,knives knife,lying lie,dying die,tying tie"
  ).split(","),
  endings: words("'s ies|y ied|y sses|ss ches|ch shes|sh xes|x zes|z ness ss|ss us|us is|is s ing ed ly e"),
  shortestStem: 3,
};
