import { tick } from "svelte";

/**
 * Leads a keyboard and a screen reader back to the beginning of the screen, when what they
 * were on is gone or stands somewhere else.
 */
export async function focusHeading(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>("#main h1")?.focus({ preventScroll: true });
}
