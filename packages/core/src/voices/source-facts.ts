import type { SourcePlace } from "../counting/actor-scope.ts";
import type { SourceInput } from "../model/source-input.ts";
import { titledSource } from "./title-source.ts";

/** Half-open interval of time in milliseconds since 1970 UTC. */
export interface TimeInterval {
  readonly from: number;
  readonly to: number;
}

/** Whether two times share a moment; false where one of them is not known. */
export function timesMeet(a: TimeInterval | null, b: TimeInterval | null): boolean {
  return a !== null && b !== null && a.from < b.to && b.from < a.to;
}

/** When a text says that something was said. */
export interface ToldTime extends TimeInterval {
  /** False where the time is carried over from words near by rather than stated beside these. Default: stated. */
  readonly isStated?: boolean;
}

/** What is known of a source once it has been read, without its text. */
export interface SourceFacts extends Omit<SourceInput, "text" | "id" | "language" | "date"> {
  readonly id: string;
  /** BCP 47 tag, or `und`. */
  readonly language: string;
  /** The source's date as an interval; null when not known. */
  readonly date: TimeInterval | null;
  readonly sha256: string;
  readonly charCount: number;
  readonly astralCount: number;
}

/** Whom an actor is taken for in a source, as people decided; himself by default. */
export type ActorIn = (actorId: string, place?: SourcePlace) => string;

/** What a decision about a name asks of a source; a headline lies where its text does. */
export function placeOf({ id, outlet, path }: Pick<SourceFacts, "id" | "outlet" | "path">): SourcePlace {
  return { sourceId: titledSource(id), outletId: actorKey(outlet ?? ""), path };
}

/** A name or id as it is used for an actor: composed, one blank between words, no bar (it separates key columns). */
export function actorKey(name: string): string {
  return name.normalize("NFC").replaceAll("|", "/").replace(/\s+/gu, " ").trim();
}

/** The form in which two spellings of a name are compared. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
