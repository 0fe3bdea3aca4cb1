// Stands in for @tauri-apps/api/event when the interface is built for a browser.
import { owner } from "./owner";

type Listener = (event: { payload: unknown }) => void;

export async function listen(_name: string, listener: Listener): Promise<() => void> {
  return owner.listen((payload) => listener({ payload }));
}

export async function once(name: string, listener: Listener): Promise<() => void> {
  const stop = await listen(name, (event) => {
    stop();
    listener(event);
  });
  return stop;
}

// The interface emits nothing.
export async function emit(): Promise<void> {}

export async function emitTo(): Promise<void> {}
