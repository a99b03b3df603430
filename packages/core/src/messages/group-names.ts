/** Names of groups that no text names. */
export const messagesOfGroups = {
  leavers: (organisation: string): string => `those who left ${organisation}`,
  /** A party of which the list of speakers gives one or two letters names nobody by itself. */
  listed: (organisation: string): string => (isMark(organisation) ? `those listed as ${organisation}` : organisation),
  speakers: (organisation: string): string =>
    isMark(organisation) ? messagesOfGroups.listed(organisation) : `speakers of ${organisation}`,
} as const;

const isMark = (organisation: string): boolean => /^\p{Lu}{1,2}$/u.test(organisation);
