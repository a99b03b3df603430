/** English verbs whose content is an infinitive: what somebody wills, plans, promises or refuses. */

/** "plans to sell". */
export const infinitiveVerbs =
  "plan intend want hope expect agree decline refuse seek propose promise pledge vow threaten offer wish decide aim aspire prefer " +
  "choose hesitate long yearn ask demand elect resolve swear volunteer prepare mean desire consent claim profess pretend " +
  "undertake opt dread hate love like yearn purport request commit disdain plot scheme deign care beg";

/** "urged banks to lend": somebody stands between verb and infinitive. Passive: "was urged to lend". */
export const objectInfinitiveVerbs =
  "urge ask tell order want expect advise encourage persuade instruct direct request command warn invite convince beg implore " +
  "press pressure remind caution recommend counsel exhort entreat bid lobby forbid " +
  "believe consider estimate think report say allege rumor rumour suppose assume presume know understand show find predict project claim prefer wish like intend mean " +
  "enjoin coax nudge plead petition";

/** Passives whose subject belongs to what is said: "sales are expected to rise". */
export const raisingVerbs =
  "expect say believe think consider report allege rumor rumour suppose assume presume know understand estimate predict project forecast claim hope intend plan deem find reckon show anticipate slate schedule propose regard view describe see fear accuse suspect";
