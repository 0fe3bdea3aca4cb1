import { href, linkOfHash, parseRoute, screenKey, type Route, type Target } from "./route";
import { forgets } from "./shell";

/** State of a history entry. */
type Visit = {
  entry?: number;
  /** Where the entry leads, if it is not to be seen: on a shared computer. */
  address?: string;
};

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
    if (address === this.#address()) this.#read();
    else if (forgets()) {
      history.pushState({ address } satisfies Visit, "");
      this.#read();
    } else location.hash = address;
  }

  /** Replaces the present screen, which "back" then skips. */
  replace(target: Target): void {
    // The same screen stays the same visit, with its scroll position.
    this.#put(target, screenKey(target) === screenKey(this.route) ? this.#visit() : null);
    this.#read();
  }

  /**
   * Shows a discreet page in place of the present screen, under the address of Today. Neither back
   * nor forward leads to it, nor does a new start.
   */
  conceal(route: Route): void {
    this.#put({ name: "today" }, null);
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
    const visit = this.#visit();
    const known = visit?.entry;
    const moved = screenKey(route) !== screenKey(this.route);
    this.#entry = known ?? Date.now() + Math.random();
    if (known === undefined) history.replaceState({ ...visit, entry: this.#entry }, "");
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
    return parseRoute(this.#address()) ?? { name: "today" };
  }

  #address(): string {
    return this.#visit()?.address ?? location.hash;
  }

  #visit(): Visit | null {
    return history.state;
  }

  /** Replaces the present entry of the history. */
  #put(target: Target, visit: Visit | null): void {
    const address = href(target);
    if (forgets()) history.replaceState({ ...visit, address } satisfies Visit, "");
    else history.replaceState(visit, "", address);
  }
}

export const router = new Router();
