/** What `analyze --fill` says when it is done. */

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

export const fillMessages = {
  written: (path: string, files: number, guesses: number, gaps: number): string =>
    `${path}: ${count(files, "file")}, ${count(guesses, "guess").replace(/guesss$/, "guesses")} to check, ${count(gaps, "gap")} left for you.\n`,
  unreadable: (path: string): string =>
    `${path}: not touched, because some of its rows cannot be read. Run analyze once to see which, and mend them.\n`,
  unchanged: (path: string): string => `${path}: nothing to add.\n`,
  advice:
    "Check the columns named under “guessed”, correct them, and take the names out of that column. Then run analyze without --fill.\n",
  nothing: "No .txt, .md or .html files were found; tables and JSON hold their own columns.\n",
} as const;
