import { describe, expect, it } from "vitest";
import { href, linkOfHash, parseRoute, routeOfUri, screenKey, type Route } from "../src/lib/route";

const routes: [string, Route][] = [
  ["#/today", { name: "today" }],
  ["#/plan", { name: "plan", topic: null }],
  ["#/plan?topic=housing", { name: "plan", topic: "housing" }],
  ["#/step/register-address", { name: "step", step: "register-address" }],
  ["#/contacts", { name: "contacts", topic: null, contact: null }],
  [
    "#/contacts?topic=health&at=de-jena%2Fregistration-office",
    { name: "contacts", topic: "health", contact: "de-jena/registration-office" },
  ],
  ["#/changes", { name: "changes" }],
  ["#/guides", { name: "guides", topic: null }],
  ["#/guides?topic=housing", { name: "guides", topic: "housing" }],
  ["#/guides/waste", { name: "guide", guide: "waste" }],
  ["#/events", { name: "events", topic: null, event: null }],
  ["#/events?topic=work&at=cafe", { name: "events", topic: "work", event: "cafe" }],
  ["#/search", { name: "search", query: "" }],
  ["#/search?q=anmeldung+kita", { name: "search", query: "anmeldung kita" }],
  ["#/documents/passport", { name: "document", document: "passport" }],
  ["#/talk", { name: "talk" }],
  ["#/talk/invitation", { name: "invitation", link: "" }],
  [
    "#/talk/invitation?link=lotse%3A%2F%2Finvitation%2F1abc",
    { name: "invitation", link: "lotse://invitation/1abc" },
  ],
  ["#/talk/mentor", { name: "mentor", link: "" }],
  ["#/talk/confirmation", { name: "confirmation", link: "" }],
  ["#/talk/0a1b", { name: "conversation", conversation: "0a1b", write: false }],
  ["#/talk/0a1b?write=yes", { name: "conversation", conversation: "0a1b", write: true }],
  ["#/talk/0a1b/share", { name: "share", conversation: "0a1b" }],
  ["#/talk/0a1b/peer", { name: "peer", conversation: "0a1b" }],
  ["#/talk/0a1b/report", { name: "report", conversation: "0a1b", message: null }],
  ["#/talk/0a1b/report?at=7f", { name: "report", conversation: "0a1b", message: "7f" }],
  ["#/desk", { name: "desk" }],
  ["#/desk/0a1b", { name: "inviting", conversation: "0a1b" }],
  ["#/settings", { name: "settings" }],
  ["#/settings/answers", { name: "answers" }],
  ["#/settings/content", { name: "content" }],
  ["#/settings/employer", { name: "employer" }],
  ["#/copy", { name: "copy", link: "" }],
  ["#/welcome/language", { name: "welcome-language" }],
  ["#/welcome/questions?at=dates", { name: "welcome-questions", question: "dates" }],
];

describe("routes", () => {
  it.each(routes)("%s is read and written", (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(href(route)).toBe(hash);
  });

  it.each([
    "",
    "#",
    "#/",
    "#/nonsense",
    "#/step",
    "#/step/",
    "#/settings/x",
    "#/today/x",
    "#/changes/x",
    "#/events/x",
    "#/guides/a/b",
    "#/search/x",
    "#/documents",
    "#/documents/",
    "#/talk//share",
    "#/talk/0a1b/nonsense",
    "#/talk/0a1b/share/x",
    "#/talk/mentor/share",
    "#/desk/0a1b/x",
    "#main",
  ])("%j leads nowhere", (hash) => expect(parseRoute(hash)).toBeNull());

  it("takes any step id there and back", () => {
    const route: Route = { name: "step", step: "de/ö?&#%" };
    expect(parseRoute(href(route))).toEqual(route);
    expect(parseRoute("#/step/%E0%A4%A")).toEqual({ name: "step", step: "%E0%A4%A" });
  });

  it.each(["كيف اسجل؟", "a&b=c?d#e+f %", '" OR NEAR(* \0', " ", "👩‍⚕️"])(
    "takes the search for %j there and back",
    (query) =>
      expect(parseRoute(href({ name: "search", query }))).toEqual({ name: "search", query }),
  );

  it("keeps what somebody entered out of the address", () => {
    const copy: Route = { name: "copy", link: "lotse://copy/AXja" };
    expect(href(copy)).toBe("#/copy");
    expect(parseRoute("#/copy?link=lotse%3A%2F%2Fcopy%2FAXja")).toEqual({ name: "copy", link: "" });
    // It is another screen all the same.
    expect(screenKey(copy)).not.toBe(screenKey({ name: "copy" }));
  });

  it.each([
    ["#lotse://copy/AXja", "lotse://copy/AXja"],
    ["#lotse:step/tax-id", "lotse:step/tax-id"],
    ["#/copy", null],
    ["#main", null],
    ["", null],
  ])("the address %j hands over the link %j", (hash, link) => expect(linkOfHash(hash)).toBe(link));

  it("keeps the screen when only the filter changes", () => {
    expect(screenKey({ name: "plan", topic: "health" })).toBe(
      screenKey({ name: "plan", topic: null }),
    );
    expect(screenKey({ name: "search", query: "kita" })).toBe(
      screenKey({ name: "search", query: "" }),
    );
    expect(screenKey({ name: "document", document: "a" })).not.toBe(
      screenKey({ name: "document", document: "b" }),
    );
    expect(screenKey({ name: "step", step: "a" })).not.toBe(screenKey({ name: "step", step: "b" }));
    expect(screenKey({ name: "guide", guide: "a" })).not.toBe(
      screenKey({ name: "guides", topic: null }),
    );
  });

  it.each([
    ["lotse:step/tax-id", "#/step/tax-id"],
    ["lotse:contact/city-hall", "#/contacts?at=city-hall"],
    ["lotse:guide/waste", "#/guides/waste"],
    ["lotse:event/cafe", "#/events?at=cafe"],
    ["lotse:document/passport", "#/documents/passport"],
  ])("%s of a guide leads to %s", (url, hash) => {
    const route = routeOfUri(url);
    expect(route && href(route)).toBe(hash);
  });

  it.each(["https://example.org/lotse:step/x", "lotse:open/code", "lotse:step/", "tel:110"])(
    "%s does not lead inside",
    (url) => expect(routeOfUri(url)).toBeNull(),
  );
});
