/** Normal forms that stand before a person's name. */
export const titles: readonly string[] = (
  "mr mrs ms miss dr prof professor sir dame lord lady " +
  "president premier chancellor minister secretary governor gov mayor senator sen senators sens representative rep representatives reps " +
  "congressman congresswoman congressmen delegate speaker leader whip chairman chairwoman chairperson chair commissioner councillor councilman councilwoman " +
  "ambassador judge justice general gen colonel col major captain lieutenant sergeant admiral sheriff chief director " +
  "reverend rev father bishop cardinal pope imam rabbi king queen prince princess"
).split(" ");
