import type { DemandRow } from "../../model/tables/demand.ts";
import type { RulingRow } from "../../model/tables/ruling.ts";
import { capitalise, count, countWord } from "./words.ts";

const outcomes: Readonly<Record<RulingRow["outcome"], string>> = {
  accepted: "granted",
  partly: "granted in part",
  deferred: "put off",
  rejected: "refused",
};
const statuses: Readonly<Record<DemandRow["status"], string>> = { open: "no decision found here", ...outcomes };
const reasons: Readonly<Record<RulingRow["reason_kind"], string>> = {
  evidence: "lack of evidence",
  jurisdiction: "jurisdiction",
  time: "time",
  cost: "cost",
  politics: "politics",
  other: "a ground of its own",
  none: "no ground stated",
};
const ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
const nth = (n: number): string => ordinals[n] ?? `${count(n)}th`;

/** What was demanded of whom, and what was decided on what ground. */
export const demands = {
  /** @param last  the last outcome of each chain that was decided. */
  title: (all: number, last: readonly RulingRow["outcome"][], open: number): string => {
    const parts = [
      ...(["rejected", "deferred", "partly", "accepted"] as const).flatMap((outcome) => {
        const decided = last.filter((other) => other === outcome).length;
        return decided === 0 ? [] : [all === 1 ? outcomes[outcome] : `${countWord(decided)} ${outcomes[outcome]}`];
      }),
      ...(open > 0 && open < all ? [`${countWord(open)} without a decision here`] : []),
      ...(open === all ? [all === 1 ? "no decision on it found here" : "no decision on any found here"] : []),
    ];
    return `${capitalise(countWord(all))} ${all === 1 ? "demand" : "demands"}${parts.length === 0 ? "" : `, ${parts.join(", ")}`}`;
  },
  lede: "Demands for the same thing of the same addressee stand together, with every decision in order, its ground in the words that state it, and the kind of that ground. That no decision is found here does not say that there is none.",
  counted: "Counted: demands in a speaker's words, and decisions of whoever they were put to.",
  of: (names: string): string => `of ${names}`,
  ofNobody: "addressed to nobody by name",
  asked: (n: number): string => (n === 1 ? "asked once here" : `asked ${count(n)} times here`),
  status: (status: DemandRow["status"]): string => statuses[status] ?? status,
  openTitle: (n: number): string => `Open demands (${count(n)})`,
  openSub: "No decision on these is found in this corpus.",
  decidedTitle: (n: number): string => `Decided (${count(n)})`,
  demand: "Demand",
  decision: "Decision",
  ground: "Ground",
  outcome: (outcome: RulingRow["outcome"], times: number): string =>
    `${outcomes[outcome] ?? outcome}${times > 1 ? `, for the ${nth(times)} time` : ""}`,
  /** What is granted on evidence is not granted for want of it. */
  reasonKind: (kind: RulingRow["reason_kind"], outcome: RulingRow["outcome"]): string =>
    kind === "evidence" && (outcome === "accepted" || outcome === "partly") ? "evidence" : (reasons[kind] ?? kind),
  behind: (allegations: string): string => `rests on ${allegations}`,
  moreDemands: (n: number): string => `${capitalise(countWord(n))} more ${n === 1 ? "place asks" : "places ask"} the same`,
  moreReports: (n: number): string => `${capitalise(countWord(n))} more ${n === 1 ? "place tells" : "places tell"} it`,
  when: "When",
  who: "Who",
  noDecision: "no decision found here",
};
