import { untrack } from "svelte";

/**
 * The value of a property when the component appears. Later ones do not reach it: a field then
 * belongs to the person, and another id is another screen, which the shell mounts afresh.
 */
export function initial<T>(read: () => T): T {
  return untrack(read);
}
