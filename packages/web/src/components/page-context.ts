import { createContext } from "svelte";
import type { Messages } from "@hymnsheet/core/messages/messages";
import type { Corpus } from "../data/corpus.ts";

/** What every view is given: the words of its language and the findings. */
export interface PageContext {
  readonly m: Messages;
  readonly corpus: Corpus;
}

export const [getPage, setPage] = createContext<PageContext>();
