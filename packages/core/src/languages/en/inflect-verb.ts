import type { VerbForms } from "../attribution-cues.ts";

/** Base, past and participle of verbs whose past the rules do not give; gerund where its last letter is not doubled or dropped by rule. */
const IRREGULAR = (
  "forecast forecast forecast,broadcast broadcast broadcast,cost cost cost,hit hit hit,shut shut shut,spread spread spread,say said said,tell told told,think thought thought,know knew known,feel felt felt,find found found,see saw seen,hear heard heard," +
  "write wrote written,speak spoke spoken,swear swore sworn,mean meant meant,read read read,show showed shown,understand understood understood," +
  "foresee foresaw foreseen,forget forgot forgotten,choose chose chosen,seek sought sought,forbid forbade forbidden,bid bade bidden," +
  "foretell foretold foretold,hold held held,make made made,give gave given,take took taken,put put put,set set set,let let let,lay laid laid," +
  "draw drew drawn,throw threw thrown,withdraw withdrew withdrawn,undertake undertook undertaken,begin began begun,go went gone,come came come," +
  "get got got,bet bet bet,learn learned learned,dream dreamed dreamed,stick stuck stuck,bring brought brought,buy bought bought," +
  "overrule overruled overruled,retell retold retold,reckon reckoned reckoned,rethink rethought rethought,be was been,have had had,do did done," +
  "catch caught caught,drive drove driven,overhear overheard overheard,uphold upheld upheld,meet met met,strike struck struck,ring rang rung," +
  "break broke broken,spell spelled spelled,sing sang sung,weep wept wept,shoot shot shot,fight fought fought,stand stood stood,tear tore torn,lead led led,leave left left,keep kept kept,forgive forgave forgiven,cut cut cut,misunderstand misunderstood misunderstood,rebut rebutted rebutted"
).split(",");

const PAST_OF = new Map(IRREGULAR.map((entry) => [entry.split(" ")[0]!, entry.split(" ")]));
/** Verbs stressed on their last syllable that double its consonant. */
const DOUBLING = new Set(
  "admit permit commit refer infer defer deter concur quip plan beg stop plot bar chat jot rap slam hit prefer regret rebut allot opt swap sum prod rap vet jab tut drop slip snap bet let get put set forget begin cut pan sob spot map".split(
    " ",
  ),
);
const VOWEL_THEN_Y = /[aeiou]y$/u;
const SIBILANT = /(?:s|x|z|ch|sh|o)$/u;

/** The forms of an English verb; a particle behind it ("point out") stays out of them. */
export function inflectVerb(base: string): VerbForms {
  const irregular = PAST_OF.get(base);
  const regular = regularPast(base);
  return { base, third: thirdPerson(base), past: irregular?.[1] ?? regular, participle: irregular?.[2] ?? regular, gerund: gerund(base) };
}

function thirdPerson(base: string): string {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (base.endsWith("y") && !VOWEL_THEN_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return base + (SIBILANT.test(base) ? "es" : "s");
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (base.endsWith("y") && !VOWEL_THEN_Y.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith("c")) return `${base}ked`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerund(base: string): string {
  if (base === "be") return "being";
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("ee") || base.endsWith("oe") || base.endsWith("ye")) return `${base}ing`;
  if (base.endsWith("e")) return `${base.slice(0, -1)}ing`;
  if (base.endsWith("c")) return `${base}king`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** Plural of an English noun. */
export function pluralNoun(noun: string): string {
  if (noun.endsWith("y") && !VOWEL_THEN_Y.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  if (noun === "hypothesis" || noun === "analysis" || noun === "thesis") return `${noun.slice(0, -2)}es`;
  return noun + (/(?:s|x|z|ch|sh)$/u.test(noun) ? "es" : "s");
}
