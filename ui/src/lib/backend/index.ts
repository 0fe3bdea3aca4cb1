import { commands, events, type ApiError, type Area } from "./bindings";

export { areasOf } from "./areas";
export type * from "./bindings";

export const backend = commands;

/** An error of the app, or an unexpected one: a bug. */
export type Trouble = ApiError | { code: "unexpected"; args: Record<string, string> };

function isApiError(error: unknown): error is ApiError {
  return typeof error === "object" && error !== null && "code" in error && "args" in error;
}

export function toTrouble(error: unknown): Trouble {
  if (isApiError(error)) return error;
  console.error(error);
  return { code: "unexpected", args: {} };
}

type Listener = { areas: readonly Area[]; notify: () => void };
const listeners = new Set<Listener>();
let listening: Promise<unknown> | undefined;

/** Calls `notify` whenever one of the areas changes; returns a function that unsubscribes. */
export function subscribe(areas: readonly Area[], notify: () => void): () => void {
  // One listener serves the whole interface and is never removed.
  listening ??= events.appEvent.listen((event) => {
    const changed = event.payload.areas;
    for (const listener of [...listeners]) {
      if (listener.areas.some((area) => changed.includes(area))) listener.notify();
    }
  });
  const listener = { areas, notify };
  listeners.add(listener);
  return () => listeners.delete(listener);
}
