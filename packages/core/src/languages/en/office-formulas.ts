import type { Formula } from "../language-pack.ts";

const RANK = "chairman|chairwoman|chairperson|chair|chairs|chairmen|member|members|leader|director|secretary";
const BODY =
  "committee|subcommittee|caucus|commission|task|delegation|conference|council|bureau|department|administration|agency|board|parliament|assembly|ministry|court";

/** Offices, committees, authorities: whoever writes about them uses these words. */
export const officeFormulas: readonly Formula[] = [
  { words: `ranking|senior|founding|former|vice <1> ${RANK}`, scope: "name" },
  { words: `${RANK} of|on the|a <8> ${BODY}`, scope: "name" },
  { words: `serves|sits|served on|as <1> the|a <8> ${BODY}`, scope: "name" },
  { words: "committee|subcommittee|commission|caucus|council on|for|of", scope: "name" },
  { words: "department|secretary|bureau|office|ministry|minister of|for", scope: "name" },
  { words: "committee|subcommittee|commission|caucus|department|administration|agency|council|association", scope: "title" },
  { words: "member|members of congress|parliament", scope: "words" },
  { words: "u.s|united states? house|senate of? representatives?", scope: "words" },
  { words: "house of representatives|commons|lords", scope: "words" },
  { words: "president of the united states", scope: "words" },
  { words: "the united states of america", scope: "words" },
  { words: "attorney|surgeon|inspector general", scope: "words" },
  { words: "with|by|to a vote of", scope: "words" },
];

/** Bills, acts and motions. */
export const billFormulas: readonly Formula[] = [
  { words: "h.r|hr|h.res|s.res|h.j.res|h.con.res <1>", scope: "words" },
  { words: "act|bill|resolution|amendment|agreement|treaty of? <1>", scope: "title" },
  { words: "signed|sign|signing <2> into law", scope: "words" },
  { words: "to amend title|section <6>", scope: "words" },
];
