/** Moves with the arrow keys between the search field and the hits. */
export function walk(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const way = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (way === 0 || altKey || ctrlKey || metaKey || shiftKey || event.isComposing) return;
  const stops = [...document.querySelectorAll<HTMLElement>("#main :is([name=search], [data-hit])")];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  const next = here < 0 ? undefined : stops[here + way];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
