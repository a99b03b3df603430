import { isRecord } from "./json-lines-reader.ts";
import { problemFinding, type ProblemFinding } from "./reader.ts";

/** A place in a text that the input names: a given sentence, a mention of somebody. */
export interface GivenPlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
}

/**
 * The places of a field that lie in the text, in the order given; `undefined` when the field is not there.
 * Offsets count in the text as it was given: `shift` units that were taken away at its start are taken off.
 */
export function placesOf(
  field: "units" | "mentions",
  value: unknown,
  body: { readonly text: string; readonly shift: number },
  line: number | null,
  problems: ProblemFinding[],
): readonly GivenPlace[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) {
    problems.push(problemFinding("field_unusable", line, field));
    return undefined;
  }
  const places: GivenPlace[] = [];
  const ids = new Set<string>();
  for (const [index, entry] of (value as unknown[]).entries()) {
    const place = isRecord(entry) ? placeOf(entry, index, body.shift) : undefined;
    const isInside = place !== undefined && place.start >= 0 && place.start < place.end && place.end <= body.text.length;
    const isComplete = place !== undefined && !ids.has(place.id) && (field === "units" || (place.name ?? "") !== "");
    if (isInside && isComplete) places.push(place);
    else problems.push(problemFinding("place_outside", line, field, place?.id ?? String(index + 1)));
    if (place !== undefined) ids.add(place.id);
  }
  return places;
}

function placeOf(entry: Readonly<Record<string, unknown>>, index: number, shift: number): GivenPlace | undefined {
  const { id, start, end, name } = entry;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  return {
    id: typeof id === "string" || typeof id === "number" ? String(id) : String(index + 1),
    // Checked as integers above.
    start: Math.max(0, (start as number) - shift),
    end: (end as number) - shift,
    ...(typeof name === "string" ? { name } : {}),
  };
}
