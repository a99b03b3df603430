import { describeDetector } from "./detector.contract.ts";
import { enumeration } from "./enumeration.ts";

describeDetector(enumeration, {
  positives: [
    ["Salt, rope, patience and bread.", "Salt | rope | patience | bread"],
    ["The union built a well, a canteen, a library and a chapel.", "a well | a canteen | a library | a chapel"],
    [
      "Protect yourself, protect your parents, protect your neighbour, protect the nurse.",
      "Protect yourself | protect your parents | protect your neighbour | protect the nurse",
    ],
  ],
  nearMisses: [
    "We saw a stove, a banner and a boat.",
    "She met Anna Holm, Piet Moss, Carla Reed and Jon Vell.",
    "Farm or mill, coast or hill, young or old, we all pay.",
    "It was, however, late, and nobody came.",
  ],
});
