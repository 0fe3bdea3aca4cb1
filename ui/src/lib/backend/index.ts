import { commands, events, type ApiError, type Area } from "./bindings";

export type * from "./bindings";
export { areasOf } from "./areas";

export const backend = commands;

/** What can go wrong, plus the one thing that the contract does not know: a fault of ours. */
export type Trouble = ApiError | { code: "unexpected"; args: Record<string, string> };

function isApiError(error: unknown): error is ApiError {
  return typeof error === "object" && error !== null && "code" in error && "args" in error;
}

export function toTrouble(error: unknown): Trouble {
  if (isApiError(error)) return error;
  console.error(error);
  return { code: "unexpected", args: {} };
}

type Listener = { areas: readonly Area[]; tell: (areas: readonly Area[]) => void };
const listeners = new Set<Listener>();
let listening: Promise<unknown> | undefined;

/** Calls `tell` whenever one of the areas changed; returns the way to stop. */
export function subscribe(
  areas: readonly Area[],
  tell: (areas: readonly Area[]) => void,
): () => void {
  // One ear to the shell serves the whole interface and stays open as long as it lives.
  listening ??= events.appEvent.listen((event) => {
    const changed = event.payload.areas;
    for (const listener of [...listeners]) {
      if (listener.areas.some((area) => changed.includes(area))) listener.tell(changed);
    }
  });
  const listener = { areas, tell };
  listeners.add(listener);
  return () => listeners.delete(listener);
}
