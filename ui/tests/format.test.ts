import { describe, expect, it } from "vitest";
import { formatDate, formatMoment, formatTime, formatVersion } from "../src/lib/i18n/format";
import { texts } from "../src/lib/i18n";

function speak(language: string): void {
  texts.give(language, [{ language, direction: "ltr", sources: [] }]);
}
/** With plain spaces: some engines write others before abbreviations. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("a date", () => {
  it.each([
    ["de", "long", "29. November 2026"],
    ["de", "weekday", "Sonntag, 29. November"],
    ["en", "long", "29 November 2026"],
    ["en", "briefYear", "29 Nov 2026"],
    ["uk", "long", "29 листопада 2026 р."],
    ["ru", "brief", "29 нояб."],
    ["es", "full", "domingo, 29 de noviembre de 2026"],
    ["fr", "weekday", "dimanche 29 novembre"],
    ["ar", "long", "29 نوفمبر 2026"],
  ] as const)("in %s, %s, is written as the language does", (language, shape, written) => {
    speak(language);
    expect(plain(formatDate("2026-11-29", shape))).toBe(written);
  });

  it("that cannot be read stays as it is", () => {
    speak("de");
    expect(formatDate("soon")).toBe("soon");
  });
});

describe("a moment", () => {
  // Without a zone: in that of the device.
  const evening = "2026-11-29T22:19:00";

  it.each([
    ["de", "29. November 2026 um 22:19"],
    ["en", "29 November 2026 at 22:19"],
    ["pl", "29 listopada 2026, 22:19"],
    ["ru", "29 ноября 2026 г. в 22:19"],
    ["ar", "29 نوفمبر 2026 في 22:19"],
  ])("in %s has a comma or a word before the time", (language, written) => {
    speak(language);
    expect(plain(formatMoment(evening))).toBe(written);
  });

  it.each(["de", "en", "ar", "fa", "tr"])("in %s is told around the clock", (language) => {
    speak(language);
    expect(formatTime(evening)).toBe("22:19");
  });
});

describe("the version of a pack", () => {
  it("that is a day is written as one", () => {
    speak("de");
    expect(plain(formatVersion("2026.11.22"))).toBe("22. November 2026");
    expect(formatVersion("2026.13.22")).toBe("2026.13.22");
    expect(formatVersion("1.4.0")).toBe("1.4.0");
  });
});
