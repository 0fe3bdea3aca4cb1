import { describe, expect, it } from "vitest";
import { formatDate, formatMoment, formatTime, formatVersion } from "../src/lib/i18n/format";
import { texts } from "../src/lib/i18n";

function speak(language: string): void {
  texts.give(language, [{ language, direction: "ltr", sources: [] }]);
}
/** Spaces at which a line does not break, made visible. */
const visible = (text: string) => text.replace(/[\u00a0\u202f]/g, "_");

describe("a date", () => {
  it.each([
    ["de", "long", "29._November_2026"],
    ["de", "weekday", "Sonntag, 29._November"],
    ["en", "long", "29_November_2026"],
    ["en", "briefYear", "29_Nov_2026"],
    ["uk", "long", "29_листопада_2026_р."],
    ["ru", "brief", "29_нояб."],
    ["es", "full", "domingo, 29_de_noviembre_de_2026"],
    ["fr", "weekday", "dimanche 29_novembre"],
    ["ar", "long", "29_نوفمبر_2026"],
  ] as const)("in %s, %s, keeps its day, month and year together", (language, shape, written) => {
    speak(language);
    expect(visible(formatDate("2026-11-29", shape))).toBe(written);
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
    ["de", "29._November_2026 um 22:19"],
    ["en", "29_November_2026 at 22:19"],
    ["pl", "29_listopada_2026, 22:19"],
    ["ru", "29_ноября_2026_г. в 22:19"],
    ["ar", "29_نوفمبر_2026 في 22:19"],
  ])("in %s has a comma or a word before the time", (language, written) => {
    speak(language);
    expect(visible(formatMoment(evening))).toBe(written);
  });

  it.each(["de", "en", "ar", "fa", "tr"])("in %s is told around the clock", (language) => {
    speak(language);
    expect(formatTime(evening)).toBe("22:19");
  });
});

describe("the version of a pack", () => {
  it("that is a day is written as one", () => {
    speak("de");
    expect(visible(formatVersion("2026.11.22"))).toBe("22._November_2026");
    expect(formatVersion("2026.13.22")).toBe("2026.13.22");
    expect(formatVersion("1.4.0")).toBe("1.4.0");
  });
});
