import { parseRoute, type Route } from "./route.ts";

/**
 * Follows the address. A view opened by a link starts at its top with the focus on its heading; going back returns to where one was.
 */
export class Router {
  route: Route = $state.raw(parseRoute(location.hash));
  private readonly scrolled = new Map<string, number>();
  private current = location.hash;
  private isLink = false;

  /** Starts to follow; returns the end of it. */
  follow(): () => void {
    const changed = (): void => {
      this.current = location.hash;
      this.route = parseRoute(location.hash);
      const wasLink = this.isLink;
      this.isLink = false;
      requestAnimationFrame(() => this.arrive(wasLink));
    };
    const clicked = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[href^='#/']") : null;
      if (link) this.isLink = true;
    };
    const scrolled = (): void => {
      this.scrolled.set(this.current, window.scrollY);
    };
    window.addEventListener("hashchange", changed);
    window.addEventListener("scroll", scrolled, { passive: true });
    document.addEventListener("click", clicked);
    return () => {
      window.removeEventListener("hashchange", changed);
      window.removeEventListener("scroll", scrolled);
      document.removeEventListener("click", clicked);
    };
  }

  /** Opens an address as a link would. */
  go(address: string): void {
    this.isLink = true;
    location.hash = address;
  }

  /** Changes the address without a new entry in the history and without moving the reader. */
  replace(address: string): void {
    history.replaceState(history.state, "", address);
    this.current = location.hash;
    this.route = parseRoute(location.hash);
  }

  private arrive(wasLink: boolean): void {
    if (!wasLink) {
      window.scrollTo(0, this.scrolled.get(this.current) ?? 0);
      return;
    }
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }
}
