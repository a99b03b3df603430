export type Theme = "light" | "dark" | "system";

const KEY = "hymnsheet-theme";
const isTheme = (word: string | null): word is Theme => word === "light" || word === "dark" || word === "system";

/** What was chosen before; a browser may refuse to remember anything for a file. */
function remembered(): Theme {
  try {
    const word = localStorage.getItem(KEY);
    return isTheme(word) ? word : "system";
  } catch {
    return "system";
  }
}

/** The colours of the page: those of the system unless the reader chooses. */
export class ThemeChoice {
  chosen: Theme = $state(remembered());

  constructor() {
    this.apply();
  }

  choose(theme: Theme): void {
    this.chosen = theme;
    this.apply();
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // The choice holds for this visit.
    }
  }

  private apply(): void {
    if (this.chosen === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = this.chosen;
  }
}
