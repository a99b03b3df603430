import { english } from "./en/english.ts";
import type { LanguagePack } from "./language-pack.ts";
import { urdu } from "./ur/urdu.ts";
import { chinese } from "./zh/chinese.ts";

/** Every pack, ordered by tag. */
export const languagePacks: readonly LanguagePack[] = [english, urdu, chinese];

/** The pack of a language: that of the tag itself, else of its primary subtag; `undefined` when there is none. */
export function findLanguagePack(tag: string): LanguagePack | undefined {
  const wanted = tag.toLowerCase();
  const primary = wanted.split("-")[0];
  return languagePacks.find((pack) => pack.tag === wanted) ?? languagePacks.find((pack) => pack.tag === primary);
}
