import type { Span } from "@hymnsheet/core/model/span";

/** Which view the address names; everything behind `#`, so that one file holds all views and the back button works. */
export type Route =
  | {
      readonly view:
        | "overview"
        | "figures"
        | "devices"
        | "allegations"
        | "speakers"
        | "timeline"
        | "who_said_it"
        | "affiliations"
        | "sources"
        | "set_aside"
        | "calibration"
        | "ledger"
        | "answers"
        | "agenda"
        | "alignment"
        | "demands"
        | "brief"
        | "run"
        | "not_found";
    }
  /** `place` is where the reader is taken; undefined for the beginning. */
  | { readonly view: "source"; readonly sourceId: string; readonly place: RoutePlace | undefined }
  | { readonly view: "lines"; readonly filter: LineFilter }
  | { readonly view: "line"; readonly itemId: string }
  /** `itemId` is empty for all they say; `a` and `b` are empty where no pair is chosen. */
  | { readonly view: "independence"; readonly itemId: string; readonly a: string; readonly b: string }
  | { readonly view: "common_text"; readonly sheetId: string }
  | { readonly view: "compare" | "outline"; readonly a: string; readonly b: string };

export interface RoutePlace {
  readonly start: number;
  readonly end: number;
}

export type LineOrder = "rank" | "speakers" | "first" | "length";

export interface LineFilter {
  readonly text: string;
  readonly speakerId: string;
  readonly order: LineOrder;
}

export const noFilter: LineFilter = { text: "", speakerId: "", order: "rank" };

const isOrder = (word: string | null): word is LineOrder => word === "rank" || word === "speakers" || word === "first" || word === "length";

/** In an address, in the place of an item: all they say. No id is this word: ids of items begin with "item_". */
const ALL = "all";

/** Addresses of the views. */
export const href = {
  overview: "#/",
  lines: "#/lines",
  figures: "#/figures",
  devices: "#/devices",
  allegations: "#/allegations",
  outline: "#/outline",
  independence: "#/independence",
  commonText: "#/common-text",
  calibration: "#/calibration",
  ledger: "#/ledger",
  answers: "#/answers",
  agenda: "#/agenda",
  alignment: "#/alignment",
  demands: "#/demands",
  brief: "#/brief",
  speakers: "#/speakers",
  timeline: "#/timeline",
  compare: "#/compare",
  whoSaidIt: "#/who-said-it",
  affiliations: "#/affiliations",
  sources: "#/sources",
  setAside: "#/set-aside",
  run: "#/run",
  line: (itemId: string): string => `#/lines/${encodeURIComponent(itemId)}`,
  source: (sourceId: string): string => `#/sources/${encodeURIComponent(sourceId)}`,
  place: ({ source_id, span_start, span_end }: Span): string => `#/sources/${encodeURIComponent(source_id)}/${span_start}-${span_end}`,
  /** Everything about an allegation, or about all they say where `itemId` is empty. */
  independent: (itemId: string): string => `#/independence/${itemId === "" ? ALL : encodeURIComponent(itemId)}`,
  judgedPair: (itemId: string, a: string, b: string): string =>
    `#/independence/${itemId === "" ? ALL : encodeURIComponent(itemId)}/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
  sheet: (sheetId: string): string => `#/common-text/${encodeURIComponent(sheetId)}`,
  outlinePair: (a: string, b: string): string => `#/outline/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
  pair: (a: string, b: string): string => `#/compare/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
  filtered: ({ text, speakerId, order }: LineFilter): string => {
    const query = new URLSearchParams();
    if (text !== "") query.set("text", text);
    if (speakerId !== "") query.set("speaker", speakerId);
    if (order !== "rank") query.set("order", order);
    return query.size === 0 ? "#/lines" : `#/lines?${query.toString()}`;
  },
};

/** The view an address names; an address nobody wrote is `not_found`. */
export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [view = "", ...rest] = path.split("/").map(decode);
  const parameters = new URLSearchParams(query);
  switch (view) {
    case "":
      return { view: "overview" };
    case "lines":
      return rest[0] === undefined || rest[0] === ""
        ? { view: "lines", filter: readFilter(parameters) }
        : { view: "line", itemId: rest[0] };
    case "compare":
    case "outline":
      return { view, a: rest[0] ?? "", b: rest[1] ?? "" };
    case "independence":
      return { view, itemId: rest[0] === ALL ? "" : (rest[0] ?? ""), a: rest[1] ?? "", b: rest[2] ?? "" };
    case "common-text":
      return { view: "common_text", sheetId: rest[0] ?? "" };
    case "sources":
      return rest[0] === undefined || rest[0] === ""
        ? { view: "sources" }
        : { view: "source", sourceId: rest[0], place: readPlace(rest[1] ?? "") };
    case "who-said-it":
      return { view: "who_said_it" };
    case "set-aside":
      return { view: "set_aside" };
    case "figures":
    case "devices":
    case "allegations":
    case "speakers":
    case "timeline":
    case "affiliations":
    case "calibration":
    case "ledger":
    case "answers":
    case "agenda":
    case "alignment":
    case "demands":
    case "brief":
    case "run":
      return { view };
    default:
      return { view: "not_found" };
  }
}

function readFilter(parameters: URLSearchParams): LineFilter {
  const order = parameters.get("order");
  return { text: parameters.get("text") ?? "", speakerId: parameters.get("speaker") ?? "", order: isOrder(order) ? order : "rank" };
}

function readPlace(word: string): RoutePlace | undefined {
  const [, start = "", end = ""] = /^(\d{1,9})-(\d{1,9})$/u.exec(word) ?? [];
  return start === "" || Number(end) <= Number(start) ? undefined : { start: Number(start), end: Number(end) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
