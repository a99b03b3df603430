import { panFindings } from "./pan-findings.ts";
import { passimFindings } from "./passim-findings.ts";
import type { PeerReader } from "./peer-finding.ts";
import { textpairFindings } from "./textpair-findings.ts";

/** Readers of what other programs found, by the name of their format. */
export const peerReaders = { passim: passimFindings, textpair: textpairFindings, pan: panFindings } as const satisfies Readonly<
  Record<string, PeerReader>
>;
