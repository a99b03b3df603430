import { parseRoute, type Route } from "./route.ts";

/** A view that is not tall enough after so many frames never will be. */
const FRAMES_TO_RETURN = 60;

/**
 * Follows the address. A view opened by a link starts at its top with the focus on its heading; going back returns to where one was.
 */
export class Router {
  route: Route = $state.raw(parseRoute(location.hash));
  private readonly scrolled = new Map<string, number>();
  private current = location.hash;
  private isLink = false;
  private isReturning = false;

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
      if (!link) return;
      this.isLink = true;
      this.scrolled.set(this.current, window.scrollY);
    };
    const scrolled = (): void => {
      if (!this.isReturning) this.scrolled.set(this.current, window.scrollY);
    };
    // The browser would move the page before the view is drawn.
    history.scrollRestoration = "manual";
    window.addEventListener("hashchange", changed);
    window.addEventListener("scroll", scrolled, { passive: true });
    document.addEventListener("click", clicked);
    requestAnimationFrame(() => this.toPlace());
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
      this.returnTo(this.scrolled.get(this.current) ?? 0, FRAMES_TO_RETURN);
      return;
    }
    if (this.toPlace()) return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }

  /** Goes to the place that the address names; false where it names none that the page holds. */
  private toPlace(): boolean {
    const place = document.querySelector<HTMLElement>("main [data-place]");
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
    return place !== null;
  }

  /** Goes to a place as soon as the view is tall enough to have it. */
  private returnTo(place: number, frames: number): void {
    window.scrollTo(0, place);
    this.isReturning = frames > 0 && Math.abs(window.scrollY - place) > 1;
    if (this.isReturning) requestAnimationFrame(() => this.returnTo(place, frames - 1));
  }
}
