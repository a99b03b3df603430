/** How much of a project one report file carries. The rest stays in the tables, and the page says how much that is. */
export interface ReportBudget {
  /** Lines with the highest rarity times speakers. */
  readonly items: number;
  /** Places per line: every speaker's earliest first, then the rest in order of time. */
  readonly members: number;
  /** Places per line that come with the text around them. */
  readonly excerpts: number;
  /** UTF-16 units of text on either side of a place. */
  readonly context: number;
  readonly suppressedItems: number;
  readonly problems: number;
  readonly outlets: number;
  readonly statements: number;
  /** Events told one by one, and texts that can be read whole, with the units of text these may have together. */
  readonly events: number;
  readonly texts: number;
  readonly textUnits: number;
  readonly conflicts: number;
  readonly outletPairs: number;
  /** Places at which sources say where they have words from. */
  readonly declared: number;
  readonly affiliations: number;
  /** Images, devices and allegations, each; places of one; claims suggested for one allegation. */
  readonly levelItems: number;
  readonly levelMembers: number;
  readonly suggestions: number;
  /** Pairs of statements whose order of points is drawn. */
  readonly outlinePairs: number;
  /** Speakers among whom all judged pairs come, pairs beside allegations, pairs with their terms, common texts, and speakers of one of these. */
  readonly judgedSpeakers: number;
  readonly besidePairs: number;
  readonly judgedTerms: number;
  readonly sheets: number;
  readonly sheetSpeakers: number;
  /** Allegations with their grounds and answers; of one of them, speakers, and places that offer a ground or answer it. */
  readonly ledgerItems: number;
  readonly ledgerSpeakers: number;
  readonly ledgerPlaces: number;
  /** Speakers and groups with a profile, targets, and places of one target. */
  readonly profiled: number;
  readonly targets: number;
  readonly targetPlaces: number;
  /** Announcements, denials and turns from praise to attack, each; chains of demands; pairs of groups over time. */
  readonly recorded: number;
  readonly chains: number;
  readonly groupPairs: number;
}

/** Largest file a report may become, in bytes. */
export const REPORT_BYTES = 10_000_000;

export const fullBudget: ReportBudget = {
  items: 200,
  members: 200,
  excerpts: 40,
  context: 300,
  suppressedItems: 120,
  problems: 200,
  outlets: 100,
  statements: 4000,
  events: 120,
  texts: 100,
  textUnits: 800_000,
  conflicts: 100,
  outletPairs: 120,
  declared: 120,
  affiliations: 600,
  levelItems: 80,
  levelMembers: 40,
  suggestions: 4,
  outlinePairs: 60,
  judgedSpeakers: 80,
  besidePairs: 1500,
  judgedTerms: 900,
  sheets: 20,
  sheetSpeakers: 60,
  ledgerItems: 80,
  ledgerSpeakers: 40,
  ledgerPlaces: 80,
  profiled: 32,
  targets: 24,
  targetPlaces: 12,
  recorded: 80,
  chains: 40,
  groupPairs: 20,
};

/** The next smaller budget; the number of lines shrinks last. */
export function smallerBudget(budget: ReportBudget): ReportBudget {
  const half = (value: number, least: number): number => Math.max(least, Math.floor(value / 2));
  const smaller = {
    ...budget,
    members: half(budget.members, 12),
    excerpts: half(budget.excerpts, 6),
    statements: half(budget.statements, 200),
    suppressedItems: half(budget.suppressedItems, 20),
    events: half(budget.events, 12),
    texts: half(budget.texts, 4),
    textUnits: half(budget.textUnits, 40_000),
    conflicts: half(budget.conflicts, 20),
    outletPairs: half(budget.outletPairs, 12),
    declared: half(budget.declared, 12),
    affiliations: half(budget.affiliations, 60),
    levelItems: half(budget.levelItems, 10),
    levelMembers: half(budget.levelMembers, 8),
    suggestions: half(budget.suggestions, 1),
    outlinePairs: half(budget.outlinePairs, 4),
    judgedSpeakers: half(budget.judgedSpeakers, 12),
    besidePairs: half(budget.besidePairs, 60),
    judgedTerms: half(budget.judgedTerms, 60),
    sheets: half(budget.sheets, 2),
    sheetSpeakers: half(budget.sheetSpeakers, 12),
    ledgerItems: half(budget.ledgerItems, 8),
    ledgerSpeakers: half(budget.ledgerSpeakers, 8),
    ledgerPlaces: half(budget.ledgerPlaces, 8),
    profiled: half(budget.profiled, 8),
    targets: half(budget.targets, 6),
    targetPlaces: half(budget.targetPlaces, 2),
    recorded: half(budget.recorded, 10),
    chains: half(budget.chains, 5),
    groupPairs: half(budget.groupPairs, 3),
  };
  return budget.excerpts > 6 || budget.members > 12
    ? smaller
    : { ...smaller, items: half(budget.items, 1), context: half(budget.context, 40) };
}
