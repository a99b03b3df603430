import { describeDetector } from "./detector.contract.ts";
import { flagWaving } from "./flag-waving.ts";

describeDetector(flagWaving, {
  positives: [
    ["God keep our island.", "God keep our island"],
    ["We are the freest nation on earth.", "freest nation on earth"],
    ["It is the promise of our founders.", "our founders"],
    ["As true islanders we share the last loaf.", "As true islanders"],
  ],
  nearMisses: [
    "The island has nine bays and one airport.",
    "Our flag flies on ships registered here for tax reasons.",
    "The national bank lends to Patriot Act offices.",
    "The state of the Union is strong.",
  ],
});
