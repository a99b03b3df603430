/**
 * Tells a language by its letters and commonest words, where these leave no doubt. Cheap, and needs no model.
 * Precision before everything: what is not certain is left to the model, or stays unknown.
 */

/** Scripts written by one language among those that newspapers use. */
const ONE_LANGUAGE_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Lao}/gu, "lo"],
  [/\p{Script=Khmer}/gu, "km"],
  [/\p{Script=Myanmar}/gu, "my"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Telugu}/gu, "te"],
  [/\p{Script=Kannada}/gu, "kn"],
  [/\p{Script=Malayalam}/gu, "ml"],
  [/\p{Script=Gujarati}/gu, "gu"],
  [/\p{Script=Gurmukhi}/gu, "pa"],
  [/\p{Script=Sinhala}/gu, "si"],
];

/** Commonest words of English. */
const ENGLISH = wordSet("the and that with for this have from which by are been they were will their would our has not his of is was");
/** The same with words that other languages have too: many kinds of them beside some that are English alone decide as well. */
const ENGLISH_WIDE = wordSet(
  [...ENGLISH].join(" ") +
    " to in on at it be as or an a we our you he she i us all who but so can more over about today said these those had into",
);
const ENGLISH_ALONE = wordSet("the and that with this have from which they were their would");
/** Commonest words of Spanish; many kinds of those alone make it Spanish and neither Portuguese, Galician, Catalan nor Italian. */
const SPANISH = wordSet("de la que el en y a los las del se por con para una su al lo como más pero sus le ha un es no o sin");
const SPANISH_ALONE = wordSet("y los las el sus más también pero fue años según hasta");
/** Roman Urdu has no spelling rules; these are the commonest ways to write its commonest words. Roman Hindi looks the same. */
const ROMAN_URDU = wordSet(
  "hai hain nahi nahin nai kya kia ke ki ka ko aur or yeh ye woh wo mein main se jo hum tum aap kar raha rahe rahi gaya gayi gaye tha thi " +
    "lekin magar bhi koi kuch apni apna apne wale wala wali liye hoga hogi hoge karna karne kiya hota hoti hote jab tab ab phir sab par pe ne " +
    "iss is uss us unka unki inka hamara hamari mera meri tera mulk log logon baat",
);
const ROMAN_URDU_ALONE = wordSet(
  "hai hain nahi nahin kya aur yeh woh mein hum aap raha rahe rahi gaya lekin magar bhi kuch apni apna liye",
);

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const share = (count: number, total: number): number => (total === 0 ? 0 : count / total);
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of a sample when letters and words prove it.
 *
 * @param sample  some 200 characters; more is no harm.
 * @returns       a BCP 47 tag (`ur-Latn` for Roman Urdu), or `undefined` when they do not.
 */
export function guessByScript(sample: string): string | undefined {
  if (isMostlyAscii(sample)) return guessLatin(sample);
  const letters = countOf(sample, /\p{L}/gu);
  const isMostly = (pattern: RegExp): boolean => share(countOf(sample, pattern), letters) > 0.6;
  if (letters < 6) return undefined;
  if (isMostly(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)) return guessEastAsian(sample);
  if (letters < 12) return undefined;
  if (isMostly(/\p{Script=Arabic}/gu)) return guessArabicScript(sample);
  if (isMostly(/\p{Script=Latin}/gu)) return guessLatin(sample);
  if (isMostly(/\p{Script=Devanagari}/gu)) return guessDevanagari(sample);
  return ONE_LANGUAGE_SCRIPTS.find(([pattern]) => isMostly(pattern))?.[1];
}

/** Whether plain Latin letters are so many that nothing else needs counting: the usual case, told without a regular expression. */
function isMostlyAscii(sample: string): boolean {
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const small = sample.charCodeAt(i) | 0x20;
    if (small >= 0x61 && small <= 0x7a) letters++;
  }
  return letters >= 12 && share(letters, sample.length) > 0.6;
}

function guessEastAsian(sample: string): string {
  const kana = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return share(kana, kana + countOf(sample, /\p{Script=Han}/gu)) > 0.1 ? "ja" : "zh";
}

/**
 * Urdu has ٹ ڈ ڑ ے ں ہ ھ; Pashto, Sindhi, Kurdish and Uyghur have letters of their own; Persian has پ چ ژ گ ک ی and neither;
 * Arabic has ة and ى and begins every third word with ال. A keyboard of another language makes some of them, so shares decide.
 */
function guessArabicScript(sample: string): string | undefined {
  const letters = countOf(sample, /\p{Script=Arabic}/gu);
  const shareOf = (pattern: RegExp): number => share(countOf(sample, pattern), letters);
  if (shareOf(/[ټډړږښڅځۍې]/g) > 0.02) return "ps";
  if (shareOf(/[ڄڃڇڊڌڍڏڙڪڳڱڻڀٺٽ]/g) > 0.03) return "sd";
  if (shareOf(/[ڕڵێۆۇۈۋ]/g) > 0.02) return undefined;
  if (shareOf(/[ٹڈڑےںہھ]/g) > 0.04) return "ur";
  const words = sample.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "");
  const arabic = share(countOf(sample, /[ةىأإ]/g), letters) + share(words.filter((word) => /^[وفبك]?ال/.test(word)).length, words.length);
  const persian = share(
    words.filter((word) => /^(?:از|به|در|را|که|است|این|آن|با|برای|می|های|شد|بود|تا|و)$/.test(word)).length,
    words.length,
  );
  if (arabic > 0.2 && persian < 0.15 && shareOf(/[پچژگکی]/g) < 0.03) return "ar";
  if (persian > 0.2 && arabic < 0.1) return "fa";
  return undefined;
}

/** Hindi and Marathi by their copulas and conjunctions; Nepali and others are left to the model. */
function guessDevanagari(sample: string): string | undefined {
  const words = new Set(sample.split(/[^\p{L}\p{M}]+/u));
  const count = (list: string): number => list.split(" ").filter((word) => words.has(word)).length;
  const hindi = count("है हैं और नहीं के को में से ने था थी हुए");
  const marathi = count("आहे आहेत आणि नाही होते होता च्या या ते");
  if (hindi >= 2 && marathi === 0) return "hi";
  return marathi >= 2 && hindi === 0 ? "mr" : undefined;
}

/** Every word that counts for or against a language written in Latin letters. */
const LATIN_WORDS: ReadonlySet<string> = new Set([...ENGLISH_WIDE, ...SPANISH, ...SPANISH_ALONE, ...ROMAN_URDU]);

function guessLatin(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 6) return undefined;
  const listed = words.filter((word) => LATIN_WORDS.has(word));
  const distinct = new Set(listed);
  const shareOf = (list: ReadonlySet<string>): number => share(listed.filter((word) => list.has(word)).length, words.length);
  const kinds = (list: ReadonlySet<string>): number => [...distinct].filter((word) => list.has(word)).length;
  const alone = kinds(ENGLISH_ALONE);
  if (kinds(ROMAN_URDU_ALONE) >= 2 && shareOf(ROMAN_URDU) > 0.35) return "ur-Latn";
  if (alone >= 2 && kinds(ENGLISH) >= 3 && shareOf(ENGLISH) > 0.2) return "en";
  if (alone >= 1 && kinds(ENGLISH_WIDE) >= 5 && shareOf(ENGLISH_WIDE) > 0.28) return "en";
  if (alone >= 3 && shareOf(ENGLISH_ALONE) > 0.04 && shareOf(ENGLISH_WIDE) > 0.18) return "en";
  return kinds(SPANISH_ALONE) >= 3 && shareOf(SPANISH) > 0.3 ? "es" : undefined;
}
