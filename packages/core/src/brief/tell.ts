import type { BriefLineRow } from "../model/tables/brief-line.ts";
import type { Span } from "../model/span.ts";

/** Adds a sentence to the brief, with the places it rests on. `namesPerson`: whether it names somebody as having said or done something; `likelihood`: its likelihood word, where it has one. */
export type Tell = (
  question: number,
  state: BriefLineRow["state"],
  template: string,
  text: string,
  spans?: readonly Span[],
  namesPerson?: boolean,
  likelihood?: string,
) => void;
