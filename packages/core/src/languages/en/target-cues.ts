import type { TargetCues } from "../target-cues.ts";
import { censureWords } from "./censure-words.ts";
import { praiseWords } from "./praise-words.ts";
import { readLearntWords } from "../learnt-words.ts";
import { learntWords } from "./trained/learnt-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Lists by strength, `1.5: word word`, a line that begins with blanks going on with the strength before it. */
function* valences(list: string): Generator<[string, number]> {
  let strength = 0;
  for (const entry of list.trim().split(/\s+/u)) {
    if (entry.endsWith(":")) strength = Number(entry.slice(0, -1));
    else yield [entry, strength];
  }
}

/** Written for this project, save the words of praise and blame. */
export const targetCues: TargetCues = {
  negations: words(
    "not no never n't cannot without neither nor nothing nobody none hardly barely scarcely fails failed refuse refused refuses deny denied denies lack lacks lacked",
  ),
  helpers: words(
    "is are was were be been being am has have had do does did will would shall should can could may might must 's 're 've 'll 'd to n't not also just still even already now then so very too only never ever always often really actually himself herself itself themselves",
  ),
  be: words("is are was were be been being get gets got"),
  openers: words(
    "the a an his her their its our my your this that these those some any former then mr mrs ms dr president senator sen rep gov governor of",
  ),
  prepositions: words(
    "against for by with of to on from about over at in under between among around after before into like toward towards",
  ),
  clauseBounds: words(", ; : - ( ) “ ” but while although though because and who which that when whether if as where"),
  saying: words(
    "said says say told tells tell added adds asked asks wrote writes tweeted tweets argued argues claimed claims noted notes explained explains stated states declared declares replied replies called calls insisted insists",
  ),
  pronouns: words("he she him her his hers they them their it its we us our i me my you your who"),
  valence: new Map([...valences(praiseWords), ...valences(censureWords)]),
  learnt: readLearntWords(learntWords),
  idle: words("the a an of to in on at for and or is are was were be been it its that this as by with from he she his her they their"),
};
