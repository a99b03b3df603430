/**
 * Whether a name that a text alone gives may be a person or a body. Such names are found by their capitals, so places, weeks, laws and programmes
 * are among them ("D.C.", "Hurricane Katrina", "National Adoption Day"), and nobody attacks or praises these. Linear in the words of the name.
 */

/** Ends of names of what nobody is: laws, plans, places, times, papers. */
const THINGS: ReadonlySet<string> = new Set(
  (
    "act acts amendment amendments agreement accord area areas avenue award awards bay beach bill bills budget building bridge center centre centers city coast code constitution convention county credit credits cut cuts " +
    "day days deal debate decade defense defence district doctrine east education efficiency energy environment fair festival forum fund funds grant grants harbor harbour health healthcare " +
    "highway hill history hospital initiative intelligence internet island islands jobs kingdom lake law laws library medicaid medicare medal month mountain museum north ocean opportunity order park peace plan plans " +
    "pier plaza policy port prize program programme programs project projects province railway reform reforms region report republic research resolution river road room safety school schools scam section security " +
    "service services session sheet south space sea square state states station statement strategy street summit support survey system tax technology territories territory test tower town trade training transportation treaty " +
    "university valley village war wars water way ways week west workshop world year york zone hurricane america americas americans ii iii iv vii " +
    "mexico carolina carolinas dakota hampshire jersey virginia columbia korea africa arabia zealand lanka leone salvador rico louis orleans francisco angeles antonio diego vegas"
  ).split(" "),
);
/** Beginnings of such names. */
const OF_THINGS: ReadonlySet<string> = new Set(
  (
    "new north south east west united making working world social tax fiscal great civil american hurricane operation project lake mount saint national internal small high low mid central " +
    "northern southern eastern western celebrates announces introduces requires supports opposes votes honors house-passed senate-passed"
  ).split(" "),
);
const BODY =
  /\b(?:party|league|bloc|alliance|front|movement|committee|subcommittee|commission|council|ministry|senate|house|assembly|parliament|congress|congressional|government|administration|republicans?|democrats?|democratic|conservatives|liberals|tories|labour|labor|gop|campaign|association|federation|foundation|society|institute|academy|agency|department|bureau|authority|police|army|navy|force|guard|corps|court|bank|company|corporation|corp|inc|ltd|llc|group|board|office|trust|union|workers|teachers|coalition|caucus|centre|center|network|times|post|news|gazette|echo|herald|tribune|journal)\b/iu;
/** Bodies of which one word is enough; "the Government" and "the Commission" are another one in each text. */
const ONE_WORD = /^(?:administration|republicans|democrats|conservatives|liberals|tories|labour|congress|parliament|senate)$/iu;
const CAPITALS = /^(?:the )?\p{Lu}{3,6}$/u;
const NAME_WORD =
  /^(?:\p{Lu}[\p{Ll}'’.-]*\p{L}[\p{L}'’.-]*|\p{Lu}\.?|\p{Lo}{2,}|van|von|de|da|do|dos|di|del|della|la|le|al|bin|ibn|ben|der|den|ter|y|e)$/u;
const SUFFIX = /,? (?:jr|sr|ii|iii|iv)\.?$/iu;

/** Whether a name tells a body by one of its words, whatever it was taken for. */
export const telltaleBody = (name: string): boolean => BODY.test(name);

/** @param name  as a text gives it; of those whom the list of speakers or a source names, nobody asks. */
export function isLikelyActor(name: string, isPerson: boolean): boolean {
  const words = name.replace(SUFFIX, "").split(" ");
  const [first = "", last = ""] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()];
  if (words.length === 1) return CAPITALS.test(name) ? !isPerson : ONE_WORD.test(name);
  // Whether it is a body is told by the end of its name, or by what it is of: "House Republicans", "City Council of Berkeley".
  if (telltaleBody(name)) return !THINGS.has(last) || /^(?:white house|new york (?:times|post))$/iu.test(name);
  if (THINGS.has(last)) return false;
  if (!isPerson) return CAPITALS.test(name);
  return words.length <= 5 && words.every((word) => NAME_WORD.test(word)) && !OF_THINGS.has(first);
}
