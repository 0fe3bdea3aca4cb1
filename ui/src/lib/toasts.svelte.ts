import { toTrouble, type Text, type Trouble } from "./backend";

type Toast = { key: number; trouble: Trouble } | { key: number; text: Text; path?: string };

/** Short messages above the navigation: what failed, what was saved. */
class Toasts {
  list = $state.raw<Toast[]>([]);
  #key = 0;
  #fade: ReturnType<typeof setTimeout> | undefined;

  say(text: Text, path?: string): void {
    this.#show(path === undefined ? { text } : { text, path });
  }

  fail(error: unknown): void {
    this.#show({ trouble: toTrouble(error) });
  }

  dismiss(key: number): void {
    this.list = this.list.filter((toast) => toast.key !== key);
  }

  clear(): void {
    this.list = [];
  }

  // One at a time: the newest is about what the person has just done.
  #show(toast: { trouble: Trouble } | { text: Text; path?: string }): void {
    clearTimeout(this.#fade);
    this.list = [{ key: ++this.#key, ...toast }];
    // A path or a trouble stays until it is dismissed; a plain message disappears.
    if ("text" in toast && toast.path === undefined)
      this.#fade = setTimeout(() => this.clear(), 8000);
  }
}

export const toasts = new Toasts();

/** Runs an action and shows a toast if it fails. True on success. */
export async function attempt(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    toasts.fail(error);
    return false;
  }
}

/** An action of a button, one at a time. A toast shows its failure. */
export class Attempt {
  busy = $state(false);

  /** Runs the action unless another one is running. True on success. */
  run = async (action: () => Promise<unknown>): Promise<boolean> => {
    if (this.busy) return false;
    this.busy = true;
    const done = await attempt(action);
    this.busy = false;
    return done;
  };
}
