import { backend, type LinkKindView } from "./backend";
import { parseRoute, routeOfUri, type Route } from "./route";
import { router } from "./router.svelte";
import { attempt } from "./toasts.svelte";

/**
 * Follows every link of the page, also those in guides: "#/…" and lotse: lead inside, everything
 * else is opened by the system and never in this window.
 */
export function followLink(event: MouseEvent): void {
  // The secondary button opens a menu.
  if (event.defaultPrevented || event.button === 2 || !(event.target instanceof Element)) return;
  const link = event.target.closest("a[href]");
  const url = link?.getAttribute("href");
  if (!url) return;
  event.preventDefault();
  const inside = url.startsWith("#/") ? (parseRoute(url) ?? { name: "today" }) : routeOfUri(url);
  if (inside) void visit(inside);
  else void attempt(() => backend.openLink(url));
}

/** Goes to a screen; if it is discreet, without leaving a trace in the history. */
export async function visit(route: Route): Promise<void> {
  if (await isDiscreet(route)) router.conceal(route);
  else router.go(route);
}

async function isDiscreet(route: Route): Promise<boolean> {
  if (route.name !== "guide") return route.name === "copy" && route.link !== "";
  try {
    return (await backend.guide(route.guide)).discreet;
  } catch {
    // The screen shows the error.
    return false;
  }
}

/** The screen on which the person decides what to do with a Lotse link. */
function routeOfLink(kind: LinkKindView, link: string): Route {
  return { name: kind === "ticket" ? "mentor" : kind, link };
}

/** Shows what a pasted Lotse link is for, in place of the present screen. */
export function showLink(kind: LinkKindView, link: string): void {
  const route = routeOfLink(kind, link);
  if (route.name === "copy") router.conceal(route);
  else router.replace(route);
}

/** Follows the link that the system or the address has handed over, if there is one. */
export async function followHandedOver(): Promise<void> {
  const { link: inAddress } = router;
  if (inAddress !== null) {
    router.link = null;
    await backend.handOver(inAddress);
  }
  const link = await backend.takeLink();
  if (link === null) return;
  await attempt(async () => {
    await visit(routeOfUri(link) ?? routeOfLink(await backend.linkKind(link), link));
  });
}
