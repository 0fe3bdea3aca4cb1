import { readdirSync } from "node:fs";
import type { Component } from "svelte";
import { render } from "svelte/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { shell } from "../src/gallery/backend";
import { stories } from "../src/gallery/stories";
import { texts } from "../src/lib/i18n";
import { languages } from "./locales";

const all = Object.entries(stories).flatMap(([folder, components]) =>
  Object.entries(components).map(([name, story]) => ({ path: `${folder}/${name}`, story })),
);

describe("the gallery", () => {
  beforeEach(() => vi.stubGlobal("window", { __TAURI_INTERNALS__: shell }));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it("has a story for each component", () => {
    const components = readdirSync(new URL("../src/components", import.meta.url), {
      recursive: true,
    })
      .map(String)
      .filter((file) => file.endsWith(".svelte"))
      .map((file) => file.replaceAll("\\", "/").replace(".svelte", ""));
    expect(all.map(({ path }) => path).toSorted()).toEqual(components.toSorted());
  });

  describe.each(languages)("in %s", (language) => {
    beforeEach(() => texts.show(language));

    it.each(all)("$path renders, with a text for all that it says", ({ story }) => {
      const warned = vi.spyOn(console, "warn").mockReturnValue();
      for (const props of Object.values(story.variants))
        render(story.component as Component, { props });
      expect(warned).not.toHaveBeenCalled();
    });
  });
});
