/** Where a decision about a name holds: in one source, in the sources of one outlet or of one folder. */
export type ActorScope =
  | { readonly kind: "source"; readonly sourceId: string }
  | { readonly kind: "outlet"; readonly outletId: string }
  | { readonly kind: "folder"; readonly folder: string };

/** What a scope asks of a source; a headline has the place of its text. */
export interface SourcePlace {
  readonly sourceId: string;
  /** Actor of its outlet; "" when none is given. */
  readonly outletId: string;
  /** Path as given, with `/` between folders. */
  readonly path: string;
}

/** Whether a source lies in the scope. A folder is named by one or more whole names of its path, so a corpus may be moved. */
export function isInScope(scope: ActorScope, place: SourcePlace): boolean {
  switch (scope.kind) {
    case "source":
      return place.sourceId === scope.sourceId;
    case "outlet":
      return place.outletId === scope.outletId;
    case "folder":
      return `/${place.path}`.includes(`/${scope.folder}/`);
  }
}

/** Value of a review that says whom a name means where: `ACTOR|source=ID`, `ACTOR|outlet=ID` or `ACTOR|folder=NAME`. */
export function writeScoped(actorId: string, scope: ActorScope): string {
  switch (scope.kind) {
    case "source":
      return `${actorId}|source=${scope.sourceId}`;
    case "outlet":
      return `${actorId}|outlet=${scope.outletId}`;
    case "folder":
      return `${actorId}|folder=${scope.folder}`;
  }
}

/** Reads what `writeScoped` wrote; undefined for anything else. */
export function readScoped(value: string): { readonly actorId: string; readonly scope: ActorScope } | undefined {
  const [, actorId, kind, name] = /^([^|]+)\|(source|outlet|folder)=(.+)$/su.exec(value) ?? [];
  if (actorId === undefined || name === undefined) return undefined;
  if (kind === "source") return { actorId, scope: { kind, sourceId: name } };
  return kind === "outlet" ? { actorId, scope: { kind, outletId: name } } : { actorId, scope: { kind: "folder", folder: name } };
}
