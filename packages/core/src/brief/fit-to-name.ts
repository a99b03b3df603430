/**
 * Whether somebody whom only a text names is told as accused or attacked. Names are found by their capitals, so laws, places, weeks and
 * programmes are found among them; telling one of these as a person would be absurd, and a body that is passed over still stands in the tables.
 */
import type { ActorRow } from "../model/tables/actor.ts";

/** Ends of names that belong to nobody who could answer: laws, plans, places, times. */
const THINGS = new Set(
  (
    "act acts amendment amendments agreement accord avenue bill bills budget building city code coast constitution county credit credits cut cuts day days " +
    "deal defense defence district doctrine east fund funds health healthcare care history hill initiative island islands jersey jobs lake law laws louis medicaid medicare " +
    "mexico month north order peace plan plans policy port program programme programs project reform reforms report republic resolution rico river road scam " +
    "security service services sea south state states statement strategy street system tax territories territory treaty valley village war " +
    "wars republican democrat director subcommittee hurricane chairman water way ways week west world year york carolina dakota hampshire virginia china russia iran iraq israel korea japan germany france britain england spain cuba vietnam ukraine syria libya egypt india pakistan " +
    "afghanistan europe africa asia australia canada brazil panama haiti poland italy greece nations domain isthmus canal gulf ocean pacific atlantic bay " +
    "america americas americans ii iii iv vii"
  ).split(" "),
);
/** Beginnings of such names. */
const OF_THINGS = new Set(
  (
    "new north south east west united making working world social tax fiscal great civil american medicare medicaid state hurricane capitol " +
    "federal national international former acting require allow ensure protect support help make keep stop end give provide create improve establish " +
    "increase reduce prevent promote secure strengthen expand extend authorize direct urge call honor congratulate thank meet read click contact visit " +
    "watch follow saint san los las el the a an our your their his her this that these those every"
  ).split(" "),
);
/** A body by its own name: what it is stands in it. */
const BODY =
  /\b(?:party|league|bloc|alliance|front|movement|committee|commission|council|ministry|senate|house|assembly|parliament|congress|government|administration|republicans|democrats|conservatives|labour|gop|campaign|association|federation|agency|department|police|army|court|bank|company|corporation|board|union)\b/iu;
/** What one word alone names: "the Administration" of some year and some country does not. */
const ONE_WORD = /^(?:republicans|democrats|conservatives|labour|congress|parliament|senate)$/iu;
const CAPITALS = /^\p{Lu}{3,6}$/u;
const NAME_WORD = /^(?:\p{Lu}[\p{Ll}'’.-]*\p{L}[\p{L}'’.-]*|\p{Lu}\.|\p{Lo}{2,}|van|von|de|da|di|del|al|bin|der)$/u;

/** `D-San` of a party and a district, `DHS`; not `J.D.` or `JB`. */
const NO_NAME_WORD = /^(?:\p{Lu}-\p{Lu}|\p{Lu}{3,}$)/u;

/** Whether a name says of itself that it is a body's, whatever it was taken for. */
export const isBodyName = (name: string): boolean => BODY.test(name);

/** @returns true for whoever the input or a person's decision names. */
export function isFitToName({ kind, name, origin }: Pick<ActorRow, "kind" | "name" | "origin">): boolean {
  if (origin !== "text") return true;
  const words = name.split(" ");
  const [first = "", last = ""] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()];
  if (THINGS.has(last) || name === "") return false;
  if (kind === "organisation" || kind === "group" || BODY.test(name))
    return CAPITALS.test(name) || (words.length > 1 ? BODY.test(name) : ONE_WORD.test(name));
  if (kind !== "person" || words.length < 2 || words.length > 5) return false;
  return words.every((word) => NAME_WORD.test(word) && !NO_NAME_WORD.test(word)) && !OF_THINGS.has(first);
}
