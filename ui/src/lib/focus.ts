import { tick } from "svelte";

/**
 * Moves the focus to the heading of the screen, after the focused element has disappeared or
 * moved.
 */
export async function focusHeading(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>("#main h1")?.focus({ preventScroll: true });
}
