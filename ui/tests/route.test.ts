import { describe, expect, it } from "vitest";
import { href, parseRoute, screenKey, type Route } from "../src/lib/route";

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
  ["#/settings", { name: "settings", page: "overview" }],
  ["#/settings/answers", { name: "settings", page: "answers" }],
  ["#/welcome/language", { name: "welcome", page: "language", question: null }],
  ["#/welcome/questions?at=dates", { name: "welcome", page: "questions", question: "dates" }],
];

describe("routes", () => {
  it.each(routes)("%s is read and written", (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(href(route)).toBe(hash);
  });

  it.each(["", "#", "#/", "#/nonsense", "#/step", "#/step/", "#/settings/x", "#/today/x", "#main"])(
    "%j leads nowhere",
    (hash) => expect(parseRoute(hash)).toBeNull(),
  );

  it("takes any step id there and back", () => {
    const route: Route = { name: "step", step: "de/ö?&#%" };
    expect(parseRoute(href(route))).toEqual(route);
    expect(parseRoute("#/step/%E0%A4%A")).toEqual({ name: "step", step: "%E0%A4%A" });
  });

  it("keeps the screen when only the filter changes", () => {
    expect(screenKey({ name: "plan", topic: "health" })).toBe(
      screenKey({ name: "plan", topic: null }),
    );
    expect(screenKey({ name: "step", step: "a" })).not.toBe(screenKey({ name: "step", step: "b" }));
  });
});
