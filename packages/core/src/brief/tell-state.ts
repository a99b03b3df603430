import { briefMessages } from "../messages/brief.ts";
import type { LookState } from "./scene.ts";
import type { Tell } from "./tell.ts";

/** Says why a question is not assessed; false when it is, and nothing is told. */
export function tellState(question: keyof typeof briefMessages.notInThisVersion, state: LookState, tell: Tell): boolean {
  if (state === "run") return false;
  const template = state === "to_come" ? "not_in_this_version" : state;
  const reason =
    state === "to_come"
      ? briefMessages.notInThisVersion[question]
      : state === "not_run"
        ? briefMessages.notLookedAt[question]
        : briefMessages.noWordsFor[question];
  tell(question, "not_assessed", template, briefMessages.notAssessed(reason));
  return true;
}
