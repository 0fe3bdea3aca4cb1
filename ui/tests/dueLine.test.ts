import { render } from "svelte/server";
import { beforeEach, describe, expect, it } from "vitest";
import DueLine from "../src/components/step/DueLine.svelte";
import { due } from "../src/gallery/samples";
import { texts } from "../src/lib/i18n";
import { sources } from "./locales";

// The period ends on 6 December, a Sunday, so the law allows the Monday after it.
const shifted = { ...due, date: "2026-12-06", last: "2026-12-07" };
const words = (look: "beside" | "brief" | "whole") =>
  render(DueLine, { props: { due: shifted, look } })
    .body.replace(/<[^>]*>|[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ");

describe("a deadline that the law shifts", () => {
  beforeEach(() =>
    texts.give("de", [{ language: "de", direction: "ltr", sources: sources("de") }]),
  );

  it.each(["beside", "whole"] as const)("is no legal deadline on its safe day, %s", (look) => {
    expect(words(look)).toContain("6. Dezember 2026");
    expect(words(look)).not.toContain("Gesetzliche Frist");
  });

  it("has the day of the law where there is room for it", () => {
    expect(words("whole")).toContain("Nach dem Gesetz bis 7. Dezember 2026");
  });
});
