/**
 * The brief: ten questions in order, each answered with cited sentences, "none found in N statements", or "not assessed" with the reason.
 * Sentences come from templates; every count and name comes from rows. Cost: linear in the rows given.
 */
import { briefMessages, type CorpusCounts } from "../messages/brief.ts";
import { levelMessages } from "../messages/brief-levels.ts";
import { count } from "../messages/english.ts";
import type { BriefLineRow } from "../model/tables/brief-line.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { Span } from "../model/span.ts";
import type { Move } from "../counting/collect-moves.ts";
import type { SharedLine } from "./shared-line.ts";
import { introducePeople } from "./introduce-people.ts";
import { useFamilyNames } from "./family-names.ts";
import { nameVoices } from "./name-voices.ts";
import { toldWords } from "./told-words.ts";
import { measuredRecall } from "./measured-recall.ts";
import { tellIndependence, type IndependenceInput } from "./tell-independence.ts";
import { tellLevels, tellShared, type LevelsInput } from "./tell-levels.ts";
import { tellAlignment, type AlignmentInput } from "./tell-alignment.ts";
import { tellAnnouncements, type AnnouncementsInput } from "./tell-announcements.ts";
import { tellAnswers, type AnswersInput } from "./tell-answers.ts";
import { tellDemands, type DemandsInput } from "./tell-demands.ts";
import { tellEvidence, type EvidenceInput } from "./tell-evidence.ts";
import { companyMoves, tellMoves, type KnownMove } from "./tell-moves.ts";
import { tellStanding, type StandingInput } from "./tell-standing.ts";
import { tellTargets, type TargetsInput } from "./tell-targets.ts";
import type { Scene } from "./scene.ts";
import type { Tell } from "./tell.ts";

export interface BriefInput {
  readonly corpus: CorpusCounts;
  /** Whether the level `words` was run. */
  readonly hasWords: boolean;
  /** Whether the level `voices` was run: whether texts were searched for who says what, and who belongs to what. */
  readonly hasVoices: boolean;
  /** Lines that count, best first; only the first few are told. */
  readonly lines: readonly SharedLine[];
  readonly lineCount: number;
  readonly setAsideCount: number;
  /** What repeats above the words. */
  readonly levels: LevelsInput;
  readonly independence: IndependenceInput;
  readonly standing: StandingInput;
  readonly evidence: EvidenceInput;
  readonly announcements: AnnouncementsInput;
  readonly targets: TargetsInput;
  readonly alignment: AlignmentInput;
  readonly answers: AnswersInput;
  readonly demands: DemandsInput;
  /** Letter of each allegation that the brief tells, by item, in order. */
  readonly letters: ReadonlyMap<string, string>;
  /** Affiliations that the input gives, and how many people have one. */
  readonly affiliationCount: number;
  readonly affiliatedCount: number;
  /** Who left and joined what, in order of day. */
  readonly moves: readonly Move[];
  /** Those of them that are told one by one (`chooseMoves`). */
  readonly toldMoves: readonly KnownMove[];
  /** Beginnings of sources without speaker and without date, a few of each, and how many there are. */
  readonly withoutSpeaker: { readonly count: number; readonly examples: readonly Span[] };
  readonly withoutDate: { readonly count: number; readonly examples: readonly Span[] };
  readonly problemCount: number;
  /** Language tags with their number of sources, most frequent first. */
  readonly languages: readonly (readonly [string, number])[];
  readonly actorName: (actorId: string) => string;
  /** Full names of the people who may be told of; the second time a name is told, the family name stands for it. */
  readonly people: Iterable<string>;
  /** What people are, by full name: `councillor, Coastal Alliance`. Those who left one body are not introduced: question 1 tells of them. */
  readonly introductions: ReadonlyMap<string, string>;
}

export interface Brief {
  readonly lines: readonly BriefLineRow[];
  readonly parts: readonly PartRow[];
}

const LINE_CHARACTERS = 80;

/** The brief as rows; every question has at least one line, also for an empty corpus. */
export function writeBrief(input: BriefInput): Brief {
  const lines: BriefLineRow[] = [];
  const parts: PartRow[] = [];
  const tell: Tell = (question, state, template, text, spans = [], namesPerson = false, likelihood = undefined) => {
    const lineNo = lines.length + 1;
    lines.push({ line_no: lineNo, question, text, template, state, likelihood: likelihood ?? null, names_person: namesPerson });
    spans.forEach((span, seq) => {
      const { source_id, span_start, span_end } = span;
      parts.push({ owner_table: "brief_line", owner_id: String(lineNo), role: "source", seq, source_id, span_start, span_end });
    });
  };
  const { corpus, actorName, letters } = input;
  const lastDay = corpus.lastSource === null ? null : (corpus.lastSource.to ?? corpus.lastSource.from + 1) - 1;
  const scene: Scene = { corpus, actorName, company: companyMoves(input.toldMoves).map(({ move }) => move.actorId), letters, lastDay };

  tellMoves({ ...input, listedCount: input.affiliationCount, listedPeople: input.affiliatedCount }, tell);
  tellStanding(input.standing, scene, tell);
  tellWords(input, scene, tell);
  tellLevels(input.levels, { ledger: input.evidence.state === "run" ? input.evidence.ledger : [], answers: input.answers }, scene, tell);
  tellIndependence(input.independence, scene, tell);
  tellEvidence(input.evidence, scene, tell);
  tellAnnouncements(input.announcements, scene, tell);
  tellTargets(input.targets, scene, tell);
  tellAlignment(input.alignment, scene, tell);
  tellAnswers(input.answers, scene, tell);
  tellDemands(input.demands, scene, tell);
  tellLimits(input, tell);
  const introduced = introducePeople(
    lines.map(({ text }) => text),
    // Only those whom a sentence names: a corpus may hold thousands.
    new Map(
      [...new Set(input.people)].flatMap((name) => (input.introductions.has(name) ? [[name, input.introductions.get(name) ?? ""]] : [])),
    ),
  );
  const texts = useFamilyNames(introduced, input.people);
  return { lines: lines.map((line, index) => ({ ...line, text: texts[index] ?? line.text })), parts };
}

function tellWords(input: BriefInput, scene: Scene, tell: Tell): void {
  if (!input.hasWords) tell(2, "not_assessed", "words_not_run", briefMessages.notAssessed(briefMessages.wordsNotRun));
  else if (input.lineCount === 0) {
    const none = input.corpus.statements > 0 ? briefMessages.noSharedLine(input.corpus) : briefMessages.noStatements;
    tell(2, "none_found", "no_shared_line", none);
  } else {
    const told = input.lines;
    const earliest = told.flatMap((line) => nameVoices(line, scene).spans.slice(0, 1));
    const { figures, devices, claims, outline } = input.levels;
    const counts = [
      count(input.lineCount, "line"),
      ...(figures.count > 0 ? [count(figures.count, "image")] : []),
      ...(devices.count > 0 ? [count(devices.count, "device")] : []),
      ...(claims.count > 0 ? [count(claims.count, "allegation")] : []),
      ...(outline.count > 0 ? [count(outline.count, "order of points", "orders of points")] : []),
    ];
    tell(2, "cited", "shared_lines", briefMessages.shared(counts, input.corpus), earliest);
    if (told.length > 0)
      tellShared("words", told, (line) => levelMessages.quoted(toldWords(line.item.text, LINE_CHARACTERS), ""), scene, tell);
  }
}

function tellLimits(input: BriefInput, tell: Tell): void {
  tell(10, "cited", "coverage", briefMessages.coverage(input.corpus, input.languages));
  if (input.hasWords && input.setAsideCount > 0) tell(10, "cited", "set_aside", briefMessages.setAside(input.setAsideCount));
  const { withoutSpeaker, withoutDate } = input;
  if (withoutSpeaker.count > 0)
    tell(10, "cited", "without_speaker", briefMessages.withoutSpeaker(withoutSpeaker.count, input.hasVoices), withoutSpeaker.examples);
  if (withoutDate.count > 0) tell(10, "cited", "without_date", briefMessages.withoutDate(withoutDate.count), withoutDate.examples);
  if (input.problemCount > 0) tell(10, "cited", "problems", briefMessages.problems(input.problemCount));
  const missing = languagesWithoutWords(input.levels);
  if (input.languages.length > 1 || missing.length > 0) tell(10, "cited", "languages", briefMessages.languages(missing));
  if (input.evidence.state === "run") tell(10, "cited", "recall", briefMessages.recall(measuredRecall));
  tell(10, "not_assessed", "out_of_reach", briefMessages.outOfReach);
}

/** Languages of a few sources that levels which did run have no words for; levels with the same languages together. */
function languagesWithoutWords(levels: LevelsInput): [string[], string[]][] {
  const byLanguages = new Map<string, [string[], string[]]>();
  for (const level of ["figures", "devices", "claims", "outline"] as const) {
    const { state, notCovered } = levels[level];
    if (state !== "run" || notCovered.length === 0) continue;
    const tags = notCovered.map(([tag]) => tag);
    const alike = byLanguages.get(tags.join(" ")) ?? [[], tags];
    alike[0].push(levelMessages.lookedFor[level]);
    byLanguages.set(tags.join(" "), alike);
  }
  return [...byLanguages.values()];
}
