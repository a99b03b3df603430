import type { TellingWords } from "../telling-words.ts";

/** English; written by hand. */
export const tellingWords: TellingWords = {
  rejecting: [
    "so-called",
    "so called",
    "they|he|she speak|speaks|talk|talks|prattle of|about",
    "they|he|she call|calls|called it|him|her|us|them|this|that",
    "what they|he|she call|calls",
    "there is no such thing as",
    "it is not",
    "is no",
  ],
  quoting: [
    "they|he|she|you|some|others|opponents|critics|people|colleagues|who <3> say|says|said|ask|asks|asked|claim|claims|claimed|tell|tells|told|wrote|writes|cry|cried|shout|shouted|reads|read",
    "according to",
    "in his|her|their words",
    "the phrase|words|slogan|label",
  ],
};
