import { resolveOptions } from "@hymnsheet/core/model/options/define-option";
import { reuseOptions, type ReuseOptions } from "@hymnsheet/core/model/options/reuse-options";
import { familyOptions, type FamilyOptions } from "@hymnsheet/core/reuse/family-options";
import { boilerplateOptions, type BoilerplateOptions } from "@hymnsheet/core/reuse/boilerplate-options";
import { judgementOptions, type JudgementOptions } from "@hymnsheet/core/independence/judgement-options";
import { levelOptions, type LevelOptions } from "@hymnsheet/core/model/options/level-options";
import { runtimeOptions, type RuntimeOptions } from "@hymnsheet/core/model/options/runtime-options";
import { builtLevels, levels, type Level } from "@hymnsheet/core/model/levels";

/** Compares sentences by their words alone: any language, nothing to load. */
export const LEXICAL = "lexical";

/** Everything a run can be told. */
export interface RunOptions {
  /** Name of the project, printed on the report. */
  readonly name: string;
  /** Whether people and texts are invented, printed on every output. */
  readonly isInvented: boolean;
  readonly levels: readonly Level[];
  readonly reuse: ReuseOptions;
  readonly families: FamilyOptions;
  readonly boilerplate: BoilerplateOptions;
  readonly level: LevelOptions;
  readonly judgements: JudgementOptions;
  /** Name of the model that compares sentences by meaning; `lexical` for none. Never a path, so that a project can be moved. */
  readonly encoder: string;
  /** Hash of the published checks to compare with; "" for none. */
  readonly checks: string;
  /** Hash of the background corpus that rarity is also taken from; "" for none. */
  readonly background: string;
  /** What stands in for chance in a corpus too small to tell: "" for the shipped set of its language, `none`, or the hash of another project's. */
  readonly compare: string;
  /** The user's policy problems in one line; "" for those of the language. */
  readonly agenda: string;
  /** Workers, memory and the like: never change a result. */
  readonly runtime: RuntimeOptions;
}

/** Run options with every default filled in. */
export function defaultRunOptions(): RunOptions {
  return {
    name: "",
    isInvented: false,
    levels: levels.filter((level) => builtLevels.has(level)),
    reuse: resolveOptions(reuseOptions),
    families: resolveOptions(familyOptions),
    boilerplate: resolveOptions(boilerplateOptions),
    level: resolveOptions(levelOptions),
    judgements: resolveOptions(judgementOptions),
    encoder: LEXICAL,
    checks: "",
    background: "",
    compare: "",
    agenda: "",
    runtime: resolveOptions(runtimeOptions),
  };
}

/** The options that can change results. The size of blocks, as workers and memory, cannot; nor can the project's name. */
export function resultOptions({
  levels: asked,
  reuse,
  families,
  boilerplate,
  level,
  judgements,
  encoder,
  checks,
  background,
  compare,
  agenda,
}: RunOptions): Readonly<Record<string, string | number | boolean>> {
  const { blockBytes: _size, ...matching } = reuse;
  return {
    levels: asked.toSorted().join(","),
    ...matching,
    ...families,
    ...boilerplate,
    ...level,
    ...judgements,
    encoder,
    ...(checks === "" ? {} : { checks }),
    ...(background === "" ? {} : { background }),
    ...(compare === "" ? {} : { compare }),
    ...(agenda === "" ? {} : { agenda }),
  };
}

/** The same as one line of `name=value` pairs by name. */
export function describeOptions(options: RunOptions): string {
  return Object.entries(resultOptions(options))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(" ");
}

/** The options as the manifest of a project keeps them. */
export function optionsForManifest(options: RunOptions): Record<string, string | number | boolean | null> {
  const { name, isInvented } = options;
  return { ...resultOptions(options), name, isInvented };
}

/** The options a project was made with; what its manifest does not say has its default. */
export function optionsFromManifest(kept: Readonly<Record<string, string | number | boolean | null>>): RunOptions {
  const pick = (declarations: object): object =>
    Object.fromEntries(Object.keys(declarations).flatMap((name) => (kept[name] === undefined ? [] : [[name, kept[name]]])));
  const named = new Set(String(kept["levels"] ?? "words").split(","));
  return {
    name: String(kept["name"] ?? ""),
    isInvented: kept["isInvented"] === true,
    levels: levels.filter((level) => named.has(level)),
    reuse: resolveOptions(reuseOptions, pick(reuseOptions)),
    families: resolveOptions(familyOptions, pick(familyOptions)),
    boilerplate: resolveOptions(boilerplateOptions, pick(boilerplateOptions)),
    level: resolveOptions(levelOptions, pick(levelOptions)),
    judgements: resolveOptions(judgementOptions, pick(judgementOptions)),
    encoder: String(kept["encoder"] ?? LEXICAL),
    checks: String(kept["checks"] ?? ""),
    background: String(kept["background"] ?? ""),
    compare: String(kept["compare"] ?? ""),
    agenda: String(kept["agenda"] ?? ""),
    runtime: resolveOptions(runtimeOptions),
  };
}
