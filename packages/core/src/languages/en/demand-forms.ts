import { inflectVerb } from "./inflect-verb.ts";

const entries = (list: string): (readonly [string, readonly string[]])[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [verb = "", ...particles] = entry.split("_");
      return [verb, particles] as const;
    });

/** Every form of each verb of a list, as phrases; what follows it is joined by `_`: "call_on|upon". */
export function everyForm(list: string): readonly string[] {
  return entries(list).map(([verb, particles]) => {
    const { base, third, past, participle, gerund } = inflectVerb(verb);
    return [[...new Set([base, third, past, participle, gerund])].join("|"), ...particles].join(" ");
  });
}

/** The past participle of each verb of a list, as phrases. */
export function participles(list: string): readonly string[] {
  return entries(list).map(([verb, particles]) => [inflectVerb(verb).participle, ...particles].join(" "));
}
