import { describe, expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import type { Extent } from "../model/extent.ts";
import type { SpeakerInput } from "../model/source-input.ts";
import { parseIsoDate } from "../text/parse-iso-date.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { peopleLexicon } from "./people-lexicon.ts";
import { listPeople } from "./people-list.ts";
import { resolveSources } from "./resolve-sources.ts";

/** Attributions marked in the text: `[source]` speaks, `{content}` is what is said; a content without a source before or after it has none. */
function resolved(marked: string, speakers: readonly SpeakerInput[] = [], date = "2031-05-01"): string[] {
  let text = "";
  const found: { start: number; end: number; kind: string }[] = [];
  for (const piece of marked.split(/([[\]{}])/u)) {
    if (piece === "[" || piece === "{") found.push({ start: text.length, end: -1, kind: piece });
    else if (piece === "]" || piece === "}") found.findLast((mark) => mark.end < 0)!.end = text.length;
    else text += piece;
  }
  const attributions = found.map((mark): FoundAttribution => ({
    form: mark.kind === "{" ? "direct" : "indirect",
    rule: "",
    cueClass: "speech",
    source: mark.kind === "[" ? mark : null,
    cue: null,
    content: [mark.kind === "{" ? mark : { start: text.length, end: text.length }],
    parent: null,
  }));
  const list = listPeople(speakers, peopleLexicon(english), parseIsoDate);
  return resolveSources(text, attributions, { list, pack: english, at: Date.parse(date) }).map(({ speaker, others, how }) => {
    const names = [speaker, ...others].map((one) =>
      one.kind === "listed" ? `#${one.actorId}` : one.kind === "named" ? one.name : `?${one.label}`,
    );
    return `${names.join(" + ")} by ${how}`;
  });
}

const deputies: readonly SpeakerInput[] = [
  { speaker_id: "ada", name: "Ada Brook", aliases: [], party: "Blue List", role: "treasurer", valid_to: "2031-04-01" },
  { speaker_id: "carl", name: "Carl Lake", aliases: [], party: "Blue List", role: "treasurer", valid_from: "2031-04-01" },
];

describe("resolveSources", () => {
  test("names, with titles and appositions on either side", () => {
    expect(
      resolved(
        "[Ada Brook, a deputy of the Lantern League], said so. [Its spokeswoman, Nora Lake], agreed; [party leader Carl Hill] did not.",
      ),
    ).toEqual(["Ada Brook by text_name", "Nora Lake by text_name", "Carl Hill by text_name"]);
  });

  test("the list's actor is meant by full name, title and family name", () => {
    expect(resolved("[Ada Brook] said so. [Ms Brook] went on.", deputies)).toEqual(["#ada by list_name", "#ada by text_short"]);
  });

  test("a role means the one person of the text in it; former ones by the list's dates", () => {
    const text = "Ada Brook met Carl Lake. [The former treasurer] said no. [The treasurer] said yes.";
    expect(resolved(text, deputies)).toEqual(["#ada by role", "#carl by role"]);
  });

  test("a role that the list alone can fill needs the organisation in the text", () => {
    expect(resolved("The Blue List met. [The treasurer] said no.", deputies)).toEqual(["#carl by role_list"]);
    expect(resolved("Nobody met. [The treasurer] said no.", deputies)).toEqual(["?The treasurer by none"]);
  });

  test("of two in one role neither is chosen, unless one of them spoke last", () => {
    const text = "Ada Brook, a doctor, met Carl Lake, a doctor. [The doctor] said no. [Mr Lake] smiled. [The doctor] said yes.";
    expect(resolved(text)).toEqual(["?The doctor by none", "Carl Lake by text_short", "Carl Lake by role_chain"]);
  });

  test("a pronoun means the nearest subject that agrees, not the nearest name", () => {
    expect(resolved("Mr Carl Lake opened a letter from Ms Ada Brook. [He] said so.")).toEqual(["Carl Lake by pronoun"]);
    expect(resolved("Mr Carl Lake opened a letter from Ms Ada Brook. [She] said so.")).toEqual(["Ada Brook by pronoun"]);
  });

  test("a pronoun in the middle of the words is not their subject", () => {
    const text = "Ms Ada Brook used a simile. Ms Vera Hill, she said, ran the town.";
    const at = (words: string): Extent => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const source = { start: text.lastIndexOf("she"), end: text.lastIndexOf("she") + 3 };
    const cut = [at("Ms Vera Hill, she said, ran").start, text.lastIndexOf("ran")] as const;
    const content = [
      { start: cut[0], end: cut[0] + "Ms Vera Hill,".length },
      { start: cut[1], end: text.length },
    ];
    const whole = { form: "indirect", rule: "", cueClass: "speech", source, cue: null, parent: null } as const;
    const list = listPeople([], peopleLexicon(english), parseIsoDate);
    const named = (found: FoundAttribution): unknown =>
      resolveSources(text, [found], { list, pack: english, at: null }).map(({ speaker }) =>
        speaker.kind === "named" ? speaker.name : null,
      );
    expect(named({ ...whole, content })).toEqual(["Ada Brook"]);
    expect(named({ ...whole, content: content.slice(1) })).toEqual(["Vera Hill"]);
  });

  test("a pronoun behind somebody without a name is nobody else", () => {
    expect(resolved("[Ada Brook] said no. [A neighbour] disagreed. [She] said yes.").slice(1)).toEqual([
      "?A neighbour by none",
      "?A neighbour by none",
    ]);
  });

  test("a role the language does not list is told by its ending", () => {
    expect(resolved("[Ada Brook] left. A signwriter in Halvic was asked in March. [She] said yes.").at(-1)).toBe("?A signwriter by none");
  });

  test("one without gender takes that of the first pronoun, and keeps it", () => {
    expect(resolved("[Kim Brook] spoke. [She] said no. [He] said yes.")).toEqual([
      "Kim Brook by text_name",
      "Kim Brook by pronoun",
      "?He by none",
    ]);
  });

  test("a spokesman stands for the body, the company for the one that spoke", () => {
    expect(resolved("[A spokeswoman for Northwater Fund] said no. [She] smiled.")).toEqual([
      "Northwater Fund by spokesman",
      "Northwater Fund by pronoun",
    ]);
    expect(resolved("[Corvane Foods] said no. [The company] said yes.").at(-1)).toBe("Corvane Foods by body");
    expect(resolved("The Lantern League met. [The new party] said no.").at(-1)).toBe("?The new party by none");
  });

  test("names inside a quotation speak for nobody outside it", () => {
    expect(resolved("[Ada Brook] said: {“Mr Carl Lake is late.”} [She] smiled; [he] said no.").slice(2)).toEqual([
      "Ada Brook by pronoun",
      "?he by none",
    ]);
  });

  test("a quotation without a source carries on the speaker before it, and none from nowhere", () => {
    expect(resolved("{“Yes,”} [Ada Brook] said. {“And no.”}").at(-1)).toBe("Ada Brook by chain");
    expect(resolved("{“Yes,”} it was written.")).toEqual(["? by none"]);
  });

  test("a joint statement has every one of its speakers", () => {
    expect(resolved("[Ada Brook and Carl Lake] said so.")).toEqual(["Ada Brook + Carl Lake by text_name"]);
    expect(resolved("[Ada Brook of Halvic and Pelsk] said so.")).toEqual(["Ada Brook by text_name"]);
  });

  test("somebody of somebody is not that somebody", () => {
    expect(
      resolved("Ada Brook came. [Ms Brook's lawyer] said no. [Friends of Ada Brook] said yes. [League officials] said nothing."),
    ).toEqual(["?Ms Brook's lawyer by none", "?Friends of Ada Brook by none", "?League officials by none"]);
  });

  test("a name behind a noun, an owner or an office is the head", () => {
    expect(
      resolved("[Physical therapist Kim Brook] said so. [Pell Prairie’s Ada Lake] agreed. [The client, oilman Carl Hill], did not."),
    ).toEqual(["Kim Brook by text_name", "Ada Lake by text_name", "Carl Hill by text_name"]);
    expect(resolved("[Council President Ada Brook] said so.")).toEqual(["Ada Brook by text_name"]);
  });

  test("somebody's coach is not the coach of the text", () => {
    expect(resolved("[Coach Kim Brook] smiled. [Ada Lake] did not. [Her coach] said no.").at(-1)).toBe("?Her coach by none");
  });

  test("somebody of a kind is nobody by name, a firm is one with its joint names", () => {
    expect(resolved("[Sen. Ada Brook] left. [The Republican] said no.").at(-1)).toBe("?The Republican by none");
    expect(resolved("[Hollis & Grace LLP] met. [The firm] said no.")).toEqual([
      "Hollis & Grace LLP by text_name",
      "Hollis & Grace LLP by body",
    ]);
  });

  test("both of a joint statement may be taken up, by their own pronouns", () => {
    expect(resolved("[Anna Pell and Boris Quill] met. [They] said no. [He] said yes. [She] left.").slice(1)).toEqual([
      "?They by none",
      "Boris Quill by pronoun",
      "Anna Pell by pronoun",
    ]);
  });

  test("an open pronoun adds nobody whom a later one could take up", () => {
    expect(resolved("When [he] came in, Mr Carl Lake said yes. [He] went on.")).toEqual(["?he by none", "Carl Lake by pronoun"]);
  });

  test("what somebody owns is not somebody: an office of the governor is no governor", () => {
    expect(resolved("[Gov. Tess Marlow] left. [The governor’s office] said no.").at(-1)).toBe("?The governor’s office by none");
    expect(resolved("[A co-author, Dr. Paul Stamm of Marrow University,] said no.")).toEqual(["Paul Stamm by text_name"]);
    expect(resolved("Town manager Rod Pike met Ada Lake. [The manager] said no.")).toEqual(["Rod Pike by role"]);
  });

  test("she is no board and no list", () => {
    expect(resolved("[Ada Brook] smiled. [The school board] plans a sale. [She] said no.").at(-1)).toBe("Ada Brook by pronoun");
  });

  test("a headline's words are no names, those of the text are", () => {
    const text = "Senator Brook Applauds Passage of Harbor Dredging Act\n\n[Senator Ada Brook] spoke. [Senator Brook] went on.";
    expect(resolved(text)).toEqual(["Ada Brook by text_name", "Ada Brook by text_short"]);
  });

  test("no attributions, no results", () => {
    expect(resolved("Ada Brook came.")).toEqual([]);
  });
});
