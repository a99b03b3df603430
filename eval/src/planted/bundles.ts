/** Puts whole real releases of one speaker together into texts of 6 to 9 thousand characters. */
import type { Dice } from "@hymnsheet/core/algo/random";
import type { Release } from "../releases.ts";

const BUNDLE_LEAST = 6000;
const BUNDLE_MOST = 9000;

export interface Bundle {
  readonly releases: readonly Release[];
  readonly text: string;
}

const SEAM = "\n\n";

/**
 * Bundles of one speaker's releases in drawn order; a release is in one bundle at most.
 * Releases that would lift a bundle above the upper limit are passed over; an unfinished bundle is dropped.
 */
export function bundleReleases(releases: readonly Release[], dice: Dice): Bundle[] {
  const bundles: Bundle[] = [];
  let open: Release[] = [];
  let length = 0;
  for (const release of dice.shuffled(releases)) {
    const added = release.text.length + (open.length === 0 ? 0 : SEAM.length);
    if (length + added > BUNDLE_MOST) continue;
    open.push(release);
    length += added;
    if (length >= BUNDLE_LEAST) {
      bundles.push({ releases: open, text: open.map((member) => member.text).join(SEAM) });
      open = [];
      length = 0;
    }
  }
  return bundles;
}
