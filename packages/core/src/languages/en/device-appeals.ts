import type { AppealPhrases, DeviceAppeals } from "../device-appeals.ts";

const none: AppealPhrases = { lists: {}, phrases: [], not: [] };

export const deviceAppeals: DeviceAppeals = { fear: none, flag: none, whataboutism: none, dilemma: none, bandwagon: none };
