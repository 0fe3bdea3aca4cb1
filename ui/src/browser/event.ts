// Stands in for @tauri-apps/api/event when the interface is built for a browser.
import { owner } from "./owner";

type Listener = (event: { payload: unknown }) => void;

export async function listen(_name: string, listener: Listener): Promise<() => void> {
  return owner.listen((payload) => listener({ payload }));
}

export const once = listen;

// The interface emits nothing.
export async function emit(): Promise<void> {}
export const emitTo = emit;
