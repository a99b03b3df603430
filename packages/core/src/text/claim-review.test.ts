import { describe, expect, it } from "vitest";
import { parseIsoDate } from "./parse-iso-date.ts";
import { claimReviewsIn, readCheck } from "./claim-review.ts";

const review = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  "@id": "https://gauge.invalid/checks/7#review",
  url: "https://gauge.invalid/checks/7",
  datePublished: "2031-02-01",
  name: "Did the toll cost 4,000 jobs?",
  claimReviewed: "The harbour toll  cost\n4,000 jobs",
  author: { "@type": "Organization", name: "The Gauge", url: "https://gauge.invalid" },
  itemReviewed: { "@type": "Claim", appearance: [{ "@type": "CreativeWork", author: { "@type": "Person", name: "Ada Brook" } }] },
  reviewRating: { "@type": "Rating", ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: "Mostly false" },
};

describe("ClaimReview", () => {
  it("is read with who claimed what, how it was rated, by whom and when", () =>
    expect(readCheck(review, parseIsoDate)).toEqual({
      check: {
        check_id: "https://gauge.invalid/checks/7#review",
        text: "The harbour toll cost 4,000 jobs",
        title: "Did the toll cost 4,000 jobs?",
        claimant: "Ada Brook",
        rating: "Mostly false",
        publisher: "The Gauge",
        url: "https://gauge.invalid/checks/7",
        reviewed_at: Date.UTC(2031, 1, 1),
      },
      badDate: "",
    }));

  it.each([
    ["alone", review],
    ["in a list", [{ "@type": "WebSite" }, review]],
    ["in a graph", { "@graph": [{ "@type": "Article" }, { ...review, "@type": ["Review", "schema:ClaimReview"] }] }],
    ["in a feed", { dataFeedElement: [{ item: [review] }] }],
  ])("is found %s", (_, value) => expect(claimReviewsIn(value)).toHaveLength(1));

  it("is not seen in what is no review", () => expect(claimReviewsIn({ "@type": "NewsArticle", headline: "x", review: null })).toEqual([]));

  it("is read from a table under names in any spelling; a rating in figures is told with the best one", () => {
    expect(readCheck({ ID: "a|b", Claim_Reviewed: "x y", "Review Date": "soon", Rating: "False" }, parseIsoDate)).toMatchObject({
      check: { check_id: "a/b", text: "x y", rating: "False", reviewed_at: null },
      badDate: "soon",
    });
    expect(readCheck({ claim: "x", reviewRating: { ratingValue: "2", bestRating: "5" } }, parseIsoDate)?.check.rating).toBe("2 of 5");
    expect(readCheck({ title: "no claim" }, parseIsoDate)).toBeNull();
  });
});
