/** Names of groups that no text names. */
export const messagesOfGroups = {
  leavers: (organisation: string): string => `those who left ${organisation}`,
} as const;
