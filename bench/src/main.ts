/** `npm run bench [-- NAME...] [--quick] [--seed N] [--args "WORDS FOR ANALYZE"]`. Without a name: sotu, congress, growth. */
import { parseArgs } from "node:util";
import type { BenchRequest } from "./bench-request.ts";
import { benchCrash } from "./crash.ts";
import { benchHostile } from "./hostile.ts";
import { benchLevels } from "./levels.ts";
import { benchPeers } from "./peers/bench-peers.ts";
import { benchSameBytes } from "./same-bytes.ts";
import { benchAddresses, benchCongress, benchGrowth } from "./speed.ts";
import { benchVoices } from "./voices.ts";

const BENCHES: Readonly<Record<string, (request: BenchRequest) => Promise<void>>> = {
  sotu: benchAddresses,
  congress: benchCongress,
  growth: benchGrowth,
  "same-bytes": benchSameBytes,
  crash: benchCrash,
  hostile: benchHostile,
  voices: benchVoices,
  levels: benchLevels,
  peers: benchPeers,
};

const DEFAULTS = ["sotu", "congress", "growth"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    args: { type: "string", default: "" },
  },
});

const unknown = positionals.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 2;
} else {
  const request: BenchRequest = {
    isQuick: values.quick,
    isKept: !values.quick,
    seed: Number(values.seed),
    programArgs: values.args.split(" ").filter((word) => word !== ""),
  };
  for (const name of positionals.length > 0 ? positionals : DEFAULTS) await BENCHES[name]!(request);
}
