import type { BesideWords } from "../agenda-words.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** English. The trained weights of mentions go by these lists: change one, train anew. */
export const besideWords: BesideWords = {
  pronouns: words("he she they him her his their them it its you your"),
  ours: words("my our"),
  theirs: words("your their his her its"),
  determiners: words("the our my your their his her its a an this that"),
  prepositions: words("by against to with from of for about on in at under"),
  before: words(
    "by against to with from of for about on in at under called thank urge ask call calls commend applaud join joined than like between and",
  ),
  behind: words(
    "must should ought could would will may might can cannot has had have is was were are not never now said says to and who of",
  ),
  helpers: words("must should ought can could may might will would has had have is was were are did does do never not cannot"),
  duties: words("must should ought need needs to"),
  bodies: words("republicans democrats house senate congress court agency bank company gop bureau tories conservatives greens"),
  titles: words("senator congressman congresswoman rep representative chairman chairwoman judge dr sister sir lord"),
};
