import { expect, it } from "vitest";
import { isLikelyActor, telltaleBody } from "./likely-actor.ts";

it.each(["Nancy Pelosi", "Osama bin Laden", "William C. Thompson, Jr.", "Lou Jiwei", "Ada Quill-Marten"])("%s may be a person", (name) => {
  expect(isLikelyActor(name, true)).toBe(true);
  expect(telltaleBody(name)).toBe(false);
});

it.each(["Congressional Democrats", "House Homeland Security Committee", "City Council of Berkeley", "White House", "State Department"])(
  "%s is a body, whatever it was taken for",
  (name) => {
    expect([isLikelyActor(name, true), isLikelyActor(name, false), telltaleBody(name)]).toEqual([true, true, true]);
  },
);

it.each([
  "D.C.",
  "Iraq",
  "South Carolina",
  "North Korea",
  "Hurricane Katrina",
  "Celebrates National Adoption Day",
  "High Intensity Drug Trafficking Area",
  "Democratic National Convention",
  "Small Business",
  "Sadly",
  "Century Afterschool Learning Centers Program",
])("%s is nobody", (name) => expect([isLikelyActor(name, true), isLikelyActor(name, false)]).toEqual([false, false]));

it("one word alone is a body where it is capitals, or one that needs no other word", () => {
  expect(["GAO", "Administration", "Congress", "Department", "Coalition", "Government"].map((name) => isLikelyActor(name, false))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
