/**
 * A small language for options: each is declared once, with type, default, range, unit and help.
 * Command flags, `info` rows, stage keys and the reference follow from the declaration.
 */
import { HymnsheetError } from "../errors/hymnsheet-error.ts";

interface OptionText {
  /** One sentence for `--help` and the reference. */
  readonly help: string;
}

export interface NumberOption extends OptionText {
  readonly type: "integer" | "number";
  readonly default: number;
  /** Smallest and largest allowed value, both included. */
  readonly minimum: number;
  readonly maximum: number;
  /** What one step means: "bits", "tokens", "bytes"; "1" for a pure number. */
  readonly unit: string;
}

export interface BooleanOption extends OptionText {
  readonly type: "boolean";
  readonly default: boolean;
}

export interface EnumOption<Value extends string = string> extends OptionText {
  readonly type: "enum";
  readonly values: readonly Value[];
  readonly default: NoInfer<Value>;
}

export type OptionDeclaration = NumberOption | BooleanOption | EnumOption;
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

/** The value type of one declaration. */
export type OptionValue<Declaration extends OptionDeclaration> = Declaration extends { type: "boolean" }
  ? boolean
  : Declaration extends { type: "enum"; values: readonly (infer Value)[] }
    ? Value
    : number;

/** All options of a declaration with their values: what an analysis receives. */
export type OptionValues<Declarations extends OptionDeclarations> = {
  readonly [Name in keyof Declarations]: OptionValue<Declarations[Name]>;
};

/**
 * Declares a group of options by their camelCase names.
 *
 * @returns  the declarations as given, frozen, with their literal types.
 * @throws   INVARIANT when a default breaks its own range.
 */
export function declareOptions<const Declarations extends OptionDeclarations>(declarations: Declarations): Declarations {
  for (const [name, declaration] of Object.entries(declarations)) {
    const complaint = complaintAbout(declaration, declaration.default);
    if (complaint !== undefined) throw new HymnsheetError("INVARIANT", `default of option ${name} ${complaint}`);
  }
  return Object.freeze(declarations);
}

/**
 * Fills what was not given with defaults and checks what was.
 *
 * @param given  values by name; `undefined` counts as not given.
 * @returns      a value for every declared option, in the order of declaration.
 * @throws       OPTION_UNKNOWN for a name that is not declared; OPTION_RANGE for a value of the wrong type or out of range.
 */
export function resolveOptions<Declarations extends OptionDeclarations>(
  declarations: Declarations,
  given: { readonly [Name in keyof Declarations]?: OptionValue<Declarations[Name]> | undefined } = {},
): OptionValues<Declarations> {
  for (const name of Object.keys(given))
    if (!Object.hasOwn(declarations, name))
      throw new HymnsheetError("OPTION_UNKNOWN", `there is no option ${name}`, {
        value: name,
        advice: `Options are: ${Object.keys(declarations).join(", ")}.`,
      });
  const values: Record<string, unknown> = {};
  for (const [name, declaration] of Object.entries(declarations)) {
    const value: unknown = given[name] ?? declaration.default;
    const complaint = complaintAbout(declaration, value);
    if (complaint !== undefined)
      throw new HymnsheetError("OPTION_RANGE", `option ${name} ${complaint}`, {
        value: String(value),
        advice: `Give ${rangeOf(declaration)}; without it ${String(declaration.default)} is used.`,
      });
    values[name] = value;
  }
  // Each value was checked against the declaration that its type is computed from.
  return Object.freeze(values) as OptionValues<Declarations>;
}

/** The allowed values in words: "an integer from 1 to 64 (tokens)", "true or false", "one of: a, b". */
export function rangeOf(declaration: OptionDeclaration): string {
  switch (declaration.type) {
    case "boolean":
      return "true or false";
    case "enum":
      return `one of: ${declaration.values.join(", ")}`;
    case "integer":
    case "number": {
      const unit = declaration.unit === "1" ? "" : ` (${declaration.unit})`;
      return `${declaration.type === "integer" ? "an integer" : "a number"} from ${declaration.minimum} to ${declaration.maximum}${unit}`;
    }
  }
}

/** The command-line flag of an option: `minimumBits` becomes `--minimum-bits`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function complaintAbout(declaration: OptionDeclaration, value: unknown): string | undefined {
  const isAllowed =
    declaration.type === "boolean"
      ? typeof value === "boolean"
      : declaration.type === "enum"
        ? typeof value === "string" && declaration.values.includes(value)
        : typeof value === "number" &&
          value >= declaration.minimum &&
          value <= declaration.maximum &&
          (declaration.type === "number" || Number.isInteger(value));
  return isAllowed ? undefined : `must be ${rangeOf(declaration)}, not ${String(value)}`;
}
