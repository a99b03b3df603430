import { describe, expect, it } from "vitest";
import { withAskedLanguages } from "./asked-languages.ts";

const languages = (given: string, asked = "abcdefghijkl"): string =>
  withAskedLanguages(
    given.split(" ").map((language, i) => ({ sourceId: "abcdefghijkl"[i]!, language })),
    (id) => asked.includes(id),
  )
    .map(({ language }) => language)
    .join(" ");

describe("the language of a text that is asked about and tells none", () => {
  it("is that of the others", () => expect(languages("en und en und")).toBe("en en en en"));

  it("stays unknown where nobody asks", () => expect(languages("en und en und", "b")).toBe("en en en und"));

  it("stays unknown where no text tells its own, or more than one in ten tells another", () => {
    expect(languages("und und")).toBe("und und");
    expect(languages("en en en de und")).toBe("en en en de und");
    expect(languages("en en en en en en en en en de und")).toBe("en en en en en en en en en de en");
  });
});
