import { describe, expect, it } from "vitest";
import { countryName, filterCountries, fold, listCountries } from "../src/lib/countries";

const codes = ["UA", "SY", "TR", "CI", "CZ", "DE", "GB", "IR", "EG", "AT", "AX", "XK", "QQ"];
const found = (language: string, typed: string) =>
  filterCountries(listCountries(codes, language), typed).map((each) => each.code);

describe("countries", () => {
  it("are called what they are called in one's own language", () => {
    expect(countryName("SY", "de")).toBe("Syrien");
    expect(countryName("sy", "ar")).toBe("سوريا");
    expect(countryName("XK", "en")).toBe("Kosovo");
  });

  it("are called by their code when their name is unknown", () => {
    expect(countryName("QQ", "de")).toBe("QQ");
    expect(countryName("nonsense", "de")).toBe("NONSENSE");
  });

  it("stand in the order of one's own language", () => {
    const names = listCountries(["AX", "ZW", "AT", "EG"], "de").map((each) => each.name);
    expect(names).toEqual(["Ägypten", "Ålandinseln", "Österreich", "Simbabwe"]);
    const swedish = listCountries(["EG", "AX", "DE"], "sv").map((each) => each.code);
    expect(swedish).toEqual(["EG", "DE", "AX"]);
  });

  it.each([
    ["de", "syr", ["SY"]],
    ["de", "SYRIEN", ["SY"]],
    ["de", "turkei", ["TR"]],
    ["de", "Tuerkei", ["TR"]],
    ["de", "osterr", ["AT"]],
    ["de", "cote", ["CI"]],
    ["de", "côte d'ivoire", ["CI"]],
    ["en", "deutschland", ["DE"]],
    ["en", "kingdom", ["GB"]],
    ["en", "qqq", []],
    ["ar", "اوكران", ["UA"]],
    ["ar", "أوكرانيا", ["UA"]],
    ["ar", "ايران", ["IR"]],
    ["ar", "syria", ["SY"]],
    ["ar", "syrien", ["SY"]],
  ])("in %s are found by %j", (language, typed, expected) =>
    expect(found(language, typed)).toEqual(expected),
  );

  it("that begin with what was typed come first, and all are there when nothing is", () => {
    expect(found("de", "i")[0]).toBe("IR");
    const cambodia = listCountries(["KH", "KZ"], "en");
    expect(filterCountries(cambodia, "ka").map((each) => each.code)).toEqual(["KZ", "KH"]);
    expect(found("de", "  ")).toHaveLength(codes.length);
  });
});

describe("words made alike", () => {
  it.each([
    ["Österreich", "osterreich"],
    ["Côte d’Ivoire", "cote d ivoire"],
    ["إيـران", "ايران"],
    ["سُورِيَا", "سوريا"],
    ["STRASSE ", "strasse"],
    ["Straße", "strasse"],
  ])("%j is compared as %j", (text, alike) => expect(fold(text)).toBe(alike));
});
