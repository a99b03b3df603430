import { describeDetector } from "./detector.contract.ts";
import { tricolon } from "./tricolon.ts";

describeDetector(tricolon, {
  positives: [
    ["There was no hearing, no vote, no record.", "no hearing | no vote | no record"],
    ["We came to open the gates, to mend the roof and to feed the horses.", "to open the gates | to mend the roof | to feed the horses"],
    ["It creates jobs, lowers prices, and takes us home.", "creates jobs | lowers prices | takes us home"],
    ["We asked for our homes, our boats and our names.", "our homes | our boats | our names"],
    ["Be polite. Be brief. Be many.", "Be polite | Be brief | Be many"],
  ],
  nearMisses: [
    "They sell bread, cheese and wine.",
    "We met in Africa, in Asia, and in Europe.",
    "Fix the roof, feed the horses, open the gates and close the wells.",
    "We mended the roof and fed the horses.",
    "Rapid, rapid, rapid.",
    "",
  ],
});
