import { describe, expect, test } from "vitest";
import type { ActorRow } from "../model/tables/actor.ts";
import { isFitToName } from "./fit-to-name.ts";

const fit = (name: string, kind: ActorRow["kind"] = "person", origin: ActorRow["origin"] = "text"): boolean =>
  isFitToName({ name, kind, origin });

describe("who is told as accused or attacked", () => {
  test.each(["Corvan Ashdell", "Don W. Fox", "Nancy van der Poel", "Iain O’Dowd", "J.D. Marsh", "JB Quill", "Mary-Ann Tull", "عمران خان"])(
    "%s is a person",
    (name) => {
      expect(fit(name)).toBe(true);
    },
  );

  test.each([
    "Tax Cuts",
    "Jobs Act",
    "H.R.",
    "D.C.",
    "America",
    "Medicare",
    "Puerto Rico",
    "Social Security",
    "New Jersey",
    "World War II",
    "Tax Plan",
    "I’m",
    "Californians",
    "Making History",
    "House Ways",
    "GOP Tax Scam",
    "Require DHS",
    "D-San Jose",
    "Capitol Stephen Ayers",
    "San Jose",
    "Acting Director",
    "Red China",
    "Southeast Asia",
  ])("%s is nobody who could answer", (name) => {
    expect(fit(name)).toBe(false);
  });

  test("a body is one by its name, whatever it was taken for", () => {
    const bodies = ["Congressional Republicans", "White House", "Harvest Bloc", "House Appropriations Committee"].map((name) => fit(name));
    expect(bodies).toEqual([true, true, true, true]);
    const organisations = ["GOP", "Republicans", "D", "NE", "Treasury", "Administration", "Department"];
    expect(organisations.map((name) => fit(name, "organisation"))).toEqual([true, true, false, false, false, false, false]);
  });

  test("whoever the input or a person names is told under any name", () => {
    expect([fit("D", "organisation", "given"), fit("Tax Cuts", "person", "review")]).toEqual([true, true]);
  });
});
