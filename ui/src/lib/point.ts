import { tick } from "svelte";

/** Brings one entry of a list into view, such as that to which a guide leads. */
export async function pointAt(css: string): Promise<void> {
  await tick();
  const entry = document.querySelector(css);
  entry?.scrollIntoView({ block: "center" });
  entry?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
}
