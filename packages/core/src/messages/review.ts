/** What commands say about decisions of people. */

export const reviewMessages = {
  waiting: (count: number): string =>
    count === 1
      ? "One decision found no finding: what it was about is not there any more. It is kept and takes hold when the finding comes back."
      : `${count} decisions found no finding: what they were about is not there any more. They are kept and take hold when the findings come back.`,
  unconfirmed: ({ namingCount, unconfirmedCount }: { readonly namingCount: number; readonly unconfirmedCount: number }): string =>
    namingCount === 0
      ? "No sentence names anybody."
      : `${unconfirmedCount} of ${namingCount} ${namingCount === 1 ? "sentence that names somebody was" : "sentences that name somebody were"} confirmed by nobody.`,
};
