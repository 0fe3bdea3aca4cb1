import { href, parseRoute, screenKey, type Route } from "./route";

class Router {
  route = $state.raw<Route>({ name: "today" });
  /** Where the screen was scrolled to when it was left; null if one did not come back to it. */
  #offset: number | null = null;
  #unsettled = true;
  #entry = 0;
  readonly #offsets = new Map<number, number>();

  start(): () => void {
    history.scrollRestoration = "manual";
    this.#read();
    const read = () => this.#read();
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }

  go(route: Route): void {
    const address = href(route);
    // A page that leaves no trace has Today's address: going there changes no address.
    if (address === location.hash) this.#read();
    else location.hash = address;
  }

  /** Goes there without leaving a trace for "back". */
  replace(route: Route): void {
    // The same screen stays the same visit, with its place in the page.
    const state: unknown = screenKey(route) === screenKey(this.route) ? history.state : null;
    history.replaceState(state, "", href(route));
    this.#read();
  }

  /**
   * Shows a page of which nothing may be kept: in place of the one before, under the address of
   * Today. Neither back nor forward leads to it, nor does a new start.
   */
  conceal(route: Route): void {
    history.replaceState(null, "", href({ name: "today" }));
    this.#read(route);
  }

  /** Remembers how far the present screen is scrolled. */
  remember(offset: number): void {
    if (!this.#unsettled) this.#offsets.set(this.#entry, offset);
  }

  /** Once for each visit: how far to scroll (null: a new visit), or undefined if done before. */
  settle(): number | null | undefined {
    if (!this.#unsettled) return undefined;
    this.#unsettled = false;
    return this.#offset;
  }

  #read(route: Route = parseRoute(location.hash) ?? { name: "today" }): void {
    const state: unknown = history.state;
    const known = typeof state === "number" ? state : undefined;
    const moved = screenKey(route) !== screenKey(this.route);
    this.#entry = known ?? Date.now() + Math.random();
    if (known === undefined) history.replaceState(this.#entry, "");
    if (moved) {
      this.#offset = known === undefined ? null : (this.#offsets.get(known) ?? 0);
      this.#unsettled = true;
    }
    this.route = route;
  }
}

export const router = new Router();
