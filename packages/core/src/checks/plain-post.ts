/**
 * What a post says, without what its platform adds: links, the signature and date that a copy of it ends with, the marks of hashtags and names.
 */

const LINK = /(?:https?:\/\/|www\.)\S+|\b(?:pic\.twitter\.com|t\.co|bit\.ly|fb\.me|youtu\.be)\/\S+/giu;
/** "— Ada Brook (@ada) May 3, 2031" and the like at the end. */
const SIGNATURE = /\s*[—–-]{1,2}\s*[^—–]{0,80}\(@\w{1,30}\)[^.!?]{0,30}$/u;
const TAG = /[#@]([\p{L}\p{N}_]+)/gu;
/** Where a word in one piece is several: "FakeNews", "TaxBill2017", "NFLBoycott". */
const JOINTS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L}{2})|_/gu;

/**
 * The words of a post as a sentence would have them; a text without such marks is given back with single blanks.
 * A link that stands right behind a word is cut off from it.
 */
export function plainPost(text: string): string {
  return text
    .replace(/(?<=\S)(?=https?:\/\/|pic\.twitter\.com\/)/giu, " ")
    .replace(LINK, " ")
    .trimEnd()
    .replace(SIGNATURE, "")
    .replace(TAG, (_, name: string) => ` ${name.replace(JOINTS, " ")} `)
    .replace(/\s+/gu, " ")
    .trim();
}
