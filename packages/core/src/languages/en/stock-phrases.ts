import type { Formula } from "../language-pack.ts";

const phrases: readonly string[] = [
  "thank you <2> mr|madam speaker|president|chairman|chairwoman|chair",
  "i yield back the balance of my time",
  "i yield the floor",
  "i rise today to",
  "i ask unanimous consent",
  "i ask my colleagues to join me",
  "i urge <2> my colleagues <4> to support|oppose|vote|join|pass",
  "look|looking forward to <3>",
  "will continue to work|working|fight|fighting|push|pushing|stand|do|monitor",
  "continue to work with my colleagues",
  "i|we am|are proud|pleased|honored|grateful|glad|happy|delighted to",
  "my|our thoughts|hearts|condolences and|go prayers|out",
  "thoughts and prayers <3>",
  "god bless you|america|the|our",
  "on both sides of the aisle",
  "across the aisle",
  "at the end of the day",
  "now more than ever",
  "i want to thank",
  "thank you for your attention to this <2> matter|issue|request",
  "look forward to your <2> response|reply",
  "the <1> men and women in|of|who <3> uniform|military|service|forces|serve",
  "it is my hope that",
  "there is no doubt that",
  "the fact of the matter is",
  "one of the most important",
  "as soon as possible",
  "in the coming days|weeks|months",
  "for the first time in",
  "first and foremost",
  "the american people",
];

/** Courtesies and rituals of public speech: anybody says them, nobody has them from anybody. */
export const stockPhrases: readonly Formula[] = phrases.map((words) => ({ words, scope: "words" }));
