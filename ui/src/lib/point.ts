import { tick } from "svelte";

/** Scrolls an entry of a list into view and focuses it. */
export async function pointAt(css: string): Promise<void> {
  await tick();
  const entry = document.querySelector(css);
  entry?.scrollIntoView({ block: "center" });
  entry?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
}
