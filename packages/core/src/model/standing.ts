/** How far the words of an utterance count as its speaker's. */
export const Standing = {
  /** A text of the speaker's own, or prose. */
  own: 0,
  /** Told by another, of a known occasion. */
  reported: 1,
  /** Told by another under a name that another source, or the transcript, contradicts: counts for nobody until a person has decided. */
  doubtful: 2,
  /** Told by another, of an occasion that is not known. */
  unplaced: 3,
} as const;
