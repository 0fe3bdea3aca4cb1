import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  backend,
  type ApiError,
  type FirstScreen,
  type StartView,
  type TextLayer,
} from "../src/lib/backend";
import { attribute, t, texts } from "../src/lib/i18n";
import { builtInTexts } from "../src/lib/i18n/builtIn";
import { session } from "../src/lib/session.svelte";
import { troubleMessages } from "../src/lib/troubles";

const languages = Object.keys(import.meta.glob("../../locales/*/common.ftl")).map((path) =>
  path.replace(/^.*locales\/|\/.*$/g, ""),
);

vi.mock("@tauri-apps/api/event", () => ({ listen: () => Promise.resolve(() => {}) }));

const page = vi.hoisted(() => {
  const page = {
    matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
    firstScreen: undefined as Promise<never> | undefined,
  };
  vi.stubGlobal("window", page);
  return page;
});

const failure = (code: ApiError["code"]): ApiError => ({ code, args: {} });
const opened = {
  start: { settings: { language: "de" }, suggested: "de", languages: [] },
  texts: [{ language: "de", direction: "ltr", sources: ["app-name = Lotse"] }],
  inside: null,
} as unknown as FirstScreen;

describe("an app that does not open", () => {
  const openAgain = vi.spyOn(backend, "openAgain").mockResolvedValue(null);
  const firstScreen = vi.spyOn(backend, "firstScreen");
  beforeEach(() => void vi.clearAllMocks());

  it("says so in the language of the system, and opens when it is asked again", async () => {
    page.firstScreen = Promise.reject(failure("key-store-silent"));
    vi.stubGlobal("navigator", { languages: ["be-BY", "ar-SY"] });
    await session.begin();
    expect(session.trouble?.code).toBe("key-store-silent");
    expect([texts.language, texts.direction]).toEqual(["ar", "rtl"]);
    expect(t("error-key-store-silent")).toContain("مفتاح");

    firstScreen.mockRejectedValueOnce(failure("disk-full"));
    await session.beginAgain();
    expect(openAgain).toHaveBeenCalledOnce();
    expect(session.trouble?.code).toBe("disk-full");

    firstScreen.mockResolvedValueOnce(opened);
    await session.beginAgain();
    expect(session.trouble).toBeUndefined();
    expect(texts.language).toBe("de");
  });
});

describe("a second language that becomes the first", () => {
  afterEach(() => void vi.restoreAllMocks());

  it("gives the former first one as the second, also for missing texts", async () => {
    const layer = (language: string): TextLayer => ({
      language,
      direction: "ltr",
      sources: language === "de" ? ["app-name = Lotse"] : ["nav-today = اليوم"],
    });
    const start = (language: string, also: string[]) =>
      ({ ...opened.start, settings: { ...opened.start.settings, language, also } }) as StartView;
    const stored = { first: "de", also: ["ar"] };
    vi.spyOn(backend, "languageFonts").mockResolvedValue([]);
    vi.spyOn(backend, "start").mockImplementation(() =>
      Promise.resolve(start(stored.first, stored.also)),
    );
    vi.spyOn(backend, "texts").mockImplementation((language) =>
      Promise.resolve([language, ...stored.also.filter((each) => each !== language)].map(layer)),
    );
    vi.spyOn(backend, "chooseLanguage").mockImplementation((language) => {
      Object.assign(stored, { first: language, also: [stored.first] });
      return Promise.resolve(null);
    });
    await session.refresh();
    await session.chooseLanguage("ar");
    expect(session.view?.settings).toMatchObject({ language: "ar", also: ["de"] });
    expect(texts.languages).toEqual(["ar", "de"]);
    expect(t("app-name")).toBe("Lotse");
  });
});

describe("texts that are part of the page", () => {
  it.each(languages)("say every error in %s, with a way to try again", async (language) => {
    texts.lend((await builtInTexts([`${language}-XY`])).slice(0, 1));
    expect(texts.language).toBe(language);
    const warn = vi.spyOn(console, "warn");
    for (const id of Object.values(troubleMessages))
      for (const said of [
        t(id, { limit: 1 }),
        attribute(id, "safe", { limit: 1 }),
        attribute(id, "do", { limit: 1 }),
      ])
        expect(said).not.toMatch(/^error-/);
    for (const id of ["app-name", "action-retry", "loading"]) expect(t(id)).not.toBe(id);
    expect(t("page-title", { heading: "Lotse" })).toContain("Lotse");
    expect(warn).not.toHaveBeenCalled();
  });

  it("are English for those who speak none of the languages", async () => {
    const layers = await builtInTexts(["C", "be"]);
    expect(layers.map(({ language }) => language)).toEqual(["en"]);
    const both = await builtInTexts(["de-AT"]);
    expect(both.map(({ language }) => language)).toEqual(["de", "en"]);
  });
});
