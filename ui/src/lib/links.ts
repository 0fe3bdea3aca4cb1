import { backend, type LinkKindView } from "./backend";
import { readInside, type Route } from "./route";
import { router } from "./router.svelte";
import { attempt } from "./toasts.svelte";

/**
 * Every link of the page comes through here, those in guides too: "#/…" is the router's,
 * lotse: leads inside, and everything else is opened by the system, never in this window.
 */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || !(event.target instanceof Element)) return;
  const link = event.target.closest("a[href]");
  const url = link?.getAttribute("href");
  if (!url || url.startsWith("#/")) return;
  event.preventDefault();
  const inside = readInside(url);
  if (inside) router.go(inside);
  else void attempt(() => backend.openLink(url));
}

/** Where somebody decides what becomes of a link of ours. */
export function routeOfLink(kind: LinkKindView, link: string): Route {
  return { name: kind === "ticket" ? "mentor" : kind, link };
}

/** Goes where the link leads that the system has handed over, if there is one. */
export async function followHandedOver(): Promise<void> {
  const link = await backend.takeLink();
  if (link === null) return;
  await attempt(async () => {
    router.go(readInside(link) ?? routeOfLink(await backend.linkKind(link), link));
  });
}
