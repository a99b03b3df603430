import { Option, type Command } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { OptionDeclaration, OptionDeclarations } from "@hymnsheet/core/model/options/define-option";

/** `minimumBits` as `--minimum-bits`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Adds one flag per declared option; defaults and ranges come from the declaration alone. */
export function addDeclaredFlags(command: Command, declarations: OptionDeclarations): void {
  for (const [name, declaration] of Object.entries(declarations)) {
    const value =
      declaration.type === "boolean"
        ? " [yes|no]"
        : declaration.type === "enum"
          ? ` <${declaration.values.join("|")}>`
          : ` <${declaration.type}>`;
    const option = new Option(`${flagOf(name)}${value}`, describe(declaration));
    option.argParser((given: string) => parse(name, declaration, given));
    if (declaration.type === "boolean") option.preset("yes");
    command.addOption(option);
  }
}

/** The values that were given for the declared options, by name. */
export function givenOptions<D extends OptionDeclarations>(
  declarations: D,
  given: Readonly<Record<string, unknown>>,
): Record<string, never> {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(declarations)) if (given[name] !== undefined) values[name] = given[name];
  // Each value was parsed by its own declaration above; `resolveOptions` checks the range.
  return values as Record<string, never>;
}

function describe(declaration: OptionDeclaration): string {
  if (declaration.type === "boolean") return `${declaration.help} Default: ${declaration.default ? "yes" : "no"}.`;
  if (declaration.type === "enum") return `${declaration.help} Default: ${declaration.default}.`;
  const unit = declaration.unit === "1" ? "" : ` ${declaration.unit}`;
  return `${declaration.help} ${declaration.minimum} to ${declaration.maximum}${unit}; default ${declaration.default}.`;
}

function parse(name: string, declaration: OptionDeclaration, given: string): unknown {
  if (declaration.type === "enum") return given;
  if (declaration.type === "boolean") {
    if (given === "yes" || given === "no") return given === "yes";
    throw new HymnsheetError("OPTION_RANGE", `${flagOf(name)} takes yes or no`, { value: given });
  }
  const value = Number(given);
  if (given.trim() === "" || Number.isNaN(value)) {
    throw new HymnsheetError("OPTION_RANGE", `${flagOf(name)} takes a number`, { value: given, advice: describe(declaration) });
  }
  return value;
}
