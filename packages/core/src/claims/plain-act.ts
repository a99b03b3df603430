import type { ClaimTokens } from "../text/claim-tokens.ts";
import type { ClaimLexicon } from "./claim-lexicon.ts";
import type { Clause } from "./split-clauses.ts";

/** Words behind the verb of a clause in which the act may stand: "went on to approve", "had the page taken out", "I watched him leave". */
const REACH = 12;

/** Whether a clause tells an act that would blame whoever is attacked, and is not denied: one of the verbs with one of its objects. */
export function isPlainAct({ words }: ClaimTokens, { from, to, verb, cue }: Clause, lexicon: ClaimLexicon): boolean {
  if (verb === undefined || cue?.isDenial === true) return false;
  for (let i = Math.max(from, verb.at - 1); i < verb.end; i++) if (lexicon.negations.has(words[i]!)) return false;
  return lexicon.plainActs.some(({ verbs, objects }) => {
    for (let i = verb.end - 1; i < Math.min(to, verb.end + REACH) && !lexicon.subordinators.has(words[i]!); i++) {
      if (!verbs.has(words[i]!)) continue;
      for (let k = from; k < to; k++) if (k !== i && objects.has(words[k]!)) return true;
    }
    return false;
  });
}
