import { href, linkOfHash, parseRoute, screenKey, type Route, type Target } from "./route";

class Router {
  route = $state.raw<Route>({ name: "today" });
  /** The Lotse link that was in the address, until it is followed. */
  link = $state.raw<string | null>(null);
  /** The screen that the address named at the start, until the welcome is over. */
  wanted: Route | null = null;
  /** Scroll position at which the screen was left; null on a new visit. */
  #offset: number | null = null;
  #unsettled = true;
  #entry = 0;
  readonly #offsets = new Map<number, number>();

  start(): () => void {
    history.scrollRestoration = "manual";
    this.#read();
    this.wanted = this.route;
    const read = () => this.#read();
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }

  go(target: Target): void {
    const address = href(target);
    // A concealed page has Today's address, so going to Today does not change the address.
    if (address === location.hash) this.#read();
    else location.hash = address;
  }

  /** Replaces the present screen, which "back" then skips. */
  replace(target: Target): void {
    // The same screen stays the same visit, with its scroll position.
    const state: unknown = screenKey(target) === screenKey(this.route) ? history.state : null;
    history.replaceState(state, "", href(target));
    this.#read();
  }

  /**
   * Shows a discreet page in place of the present screen, under the address of Today. Neither back
   * nor forward leads to it, nor does a new start.
   */
  conceal(route: Route): void {
    history.replaceState(null, "", href({ name: "today" }));
    this.#read(route);
  }

  /** Remembers the scroll position of the present screen. */
  remember(offset: number): void {
    if (!this.#unsettled) this.#offsets.set(this.#entry, offset);
  }

  /** Once per visit, the position to scroll to (null on a new visit); undefined after that. */
  settle(): number | null | undefined {
    if (!this.#unsettled) return undefined;
    this.#unsettled = false;
    return this.#offset;
  }

  #read(route: Route = this.#readAddress()): void {
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

  #readAddress(): Route {
    const link = linkOfHash(location.hash);
    if (link !== null) {
      this.link = link;
      // The content of a link must not stay in the history.
      history.replaceState(null, "", href({ name: "today" }));
    }
    return parseRoute(location.hash) ?? { name: "today" };
  }
}

export const router = new Router();
