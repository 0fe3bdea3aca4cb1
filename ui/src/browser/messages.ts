// Messages between page and worker.

/** To the worker: open the app first, then run commands. */
export type Order =
  | { open: { languages: readonly string[]; parts: readonly string[]; forgets: boolean } }
  | { id: number; command: string; args: string };

/** From the worker: the result of a command as JSON, an event, parts fetched, a file to save. */
export type News =
  | { id: number; result: string }
  | { id: number; error: string; isTrouble: boolean }
  | { event: string }
  | { fetched: readonly string[] }
  | { name: string; bytes: Uint8Array<ArrayBuffer> };
