import { backend, type LinkKindView } from "./backend";
import { parseRoute, readInside, type Route } from "./route";
import { router } from "./router.svelte";
import { attempt } from "./toasts.svelte";

/**
 * Every link of the page comes through here, those in guides too: "#/…" and lotse: lead inside,
 * and everything else is opened by the system, never in this window.
 */
export function followLink(event: MouseEvent): void {
  // The second button opens a menu and follows nothing.
  if (event.defaultPrevented || event.button === 2 || !(event.target instanceof Element)) return;
  const link = event.target.closest("a[href]");
  const url = link?.getAttribute("href");
  if (!url) return;
  event.preventDefault();
  const inside = url.startsWith("#/") ? (parseRoute(url) ?? { name: "today" }) : readInside(url);
  if (inside) void visit(inside);
  else void attempt(() => backend.openLink(url));
}

/** Goes to a screen; to a page of which nothing may be kept without leaving a trace. */
export async function visit(route: Route): Promise<void> {
  if (route.name === "guide" && (await isDiscreet(route.guide))) router.conceal(route);
  else router.go(route);
}

async function isDiscreet(guide: string): Promise<boolean> {
  try {
    return (await backend.guide(guide)).discreet;
  } catch {
    // The screen says what is wrong with it.
    return false;
  }
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
    await visit(readInside(link) ?? routeOfLink(await backend.linkKind(link), link));
  });
}
