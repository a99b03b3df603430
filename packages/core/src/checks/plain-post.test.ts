import { describe, expect, it } from "vitest";
import { plainPost } from "./plain-post.ts";

describe("plainPost", () => {
  it.each([
    ["The toll cost jobs pic.twitter.com/abc — Ada Brook (@adabrook) May 3, 2031", "The toll cost jobs"],
    ["Jobs are gone.https://short.invalid/x #HarbourToll #FakeNews2031", "Jobs are gone. Harbour Toll Fake News 2031"],
    ["Ask @AdaBrook about it", "Ask Ada Brook about it"],
  ])("takes from “%s” what the platform added", (given, plain) => expect(plainPost(given)).toBe(plain));

  it.each(["He paid 4-5 million — twice (in May).", "A dash – and more – stays", "Write to ada@brook.invalid"])(
    "leaves the words of “%s” alone",
    (given) => expect(plainPost(given).replace(/\s/gu, "")).toContain(given.slice(0, 8).replace(/\s/gu, "")),
  );

  it("gives plain words back as they are, and nothing for nothing", () => {
    expect(plainPost("He paid 4-5 million — twice (in May).")).toBe("He paid 4-5 million — twice (in May).");
    expect(plainPost("")).toBe("");
  });
});
