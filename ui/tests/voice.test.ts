import { afterEach, describe, expect, it, vi } from "vitest";
import { rateBeside } from "../src/lib/voice/engine";
import { toLines } from "../src/lib/voice/lines";
import { findVoice, type Voice } from "../src/lib/voice/match";
import { toPassages, type Piece } from "../src/lib/voice/passages";
import { atWords, toSentences, wordAt, type Sentence } from "../src/lib/voice/sentences";
import { WebVoice } from "../src/lib/voice/webVoice";

const piece = (text: string, language = "de", block: unknown = "p"): Piece => ({
  text,
  language,
  block,
});
const passagesOf = (...pieces: Piece[]) =>
  toPassages(pieces).map(({ text, language }) => [language, text.trim()]);
const sentencesOf = (text: string, language = "de") =>
  toSentences(toPassages([piece(text, language)])).map((sentence) => sentence.text);
function sentence(text: string, language = "de"): Sentence {
  const [first] = toSentences(toPassages([piece(text, language)]));
  if (!first) throw new Error("no sentence");
  return first;
}

describe("passages", () => {
  it("are the texts of a block, however many elements they stand in", () => {
    expect(
      passagesOf(piece("Bis "), piece("14. Dezember"), piece("."), piece("Warum?", "de", "h2")),
    ).toEqual([
      ["de", "Bis 14. Dezember."],
      ["de", "Warum?"],
    ]);
  });

  it("end where another language begins", () => {
    expect(
      passagesOf(piece("الأساس: ", "ar"), piece("§ 17 BMG", "de"), piece(" وغيره", "ar")),
    ).toEqual([
      ["ar", "الأساس:"],
      ["de", "§ 17 BMG"],
      ["ar", "وغيره"],
    ]);
  });

  it("leave out what nobody can say", () => {
    expect(passagesOf(piece("\n  "), piece(" · ", "en"), piece("§", "de", "p2"))).toEqual([]);
  });

  it("say nothing of invisible characters, and keep the joiners of Persian", () => {
    expect(passagesOf(piece("Anmel\u00addung in \u2068Jena\u2069\n   heute"))).toEqual([
      ["de", "Anmeldung in Jena heute"],
    ]);
    expect(passagesOf(piece("می\u200cخوانم", "fa"))).toEqual([["fa", "می\u200cخوانم"]]);
  });

  it("know where each character stands on the page", () => {
    const pieces = [piece("\n  Heute  "), piece("um \u206810\u2069 Uhr")];
    const [passage] = toPassages(pieces);
    expect(passage?.text).toBe("Heute um 10 Uhr");
    const original = passage?.spots.map(({ piece, offset }) => pieces[piece]?.text.charAt(offset));
    expect(original?.join("").replace(/\s/g, " ")).toBe(passage?.text);
  });
});

describe("sentences", () => {
  it("end as the language ends them", () => {
    expect(sentencesOf("Melden Sie sich an. Warum? Das Gesetz verlangt es!")).toEqual([
      "Melden Sie sich an.",
      "Warum?",
      "Das Gesetz verlangt es!",
    ]);
    expect(sentencesOf("لماذا؟ القانون يطلب ذلك.", "ar")).toEqual(["لماذا؟", "القانون يطلب ذلك."]);
  });

  it.each([
    ["de", "Bis zum 14. Dezember 2026 ist Zeit."],
    ["de", "Zimmer Nr. 5, z. B. Dienstag, bzw. Mittwoch."],
    ["uk", "Це діє з 2026 р. Адреса: вул. Шевченка."],
    ["pl", "Do 14. Grudnia mają Państwo czas."],
  ])("in %s do not end at a date or an abbreviation", (language, text) => {
    expect(sentencesOf(text, language)).toEqual([text]);
  });

  it("are cut before each word, so that the pieces are the whole", () => {
    const said = sentence("„Guten Tag“, sagt sie.");
    expect(atWords(said)).toEqual(["„Guten ", "Tag“, ", "sagt ", "sie."]);
    const arabic = sentence("سجّل سكنك في المكتب.", "ar");
    expect(atWords(arabic)).toEqual(["سجّل ", "سكنك ", "في ", "المكتب."]);
    expect(atWords(arabic).join("")).toBe(arabic.text);
  });

  it("know the word at a character", () => {
    const said = sentence("„Guten Tag“, sagt sie.");
    expect([0, 1, 3, 7, 10, 13].map((at) => wordAt(said, at))).toEqual([undefined, 0, 0, 1, 1, 2]);
  });

  it("in plain German are sentences too", () => {
    expect(sentencesOf("Das ist leicht. Das geht schnell.", "de-simple")).toHaveLength(2);
  });
});

const voice = (language: string, more: Partial<Voice> = {}): Voice => ({
  id: `${language} ${more.name ?? ""}`,
  name: language,
  language,
  local: true,
  ...more,
});

describe("the voice of a language", () => {
  const advice = "voice-install";
  const found = (voices: Voice[], language: string) => {
    const match = findVoice(voices, language, advice);
    return match.voice?.language ?? (match.voice ? "" : match.missing.advice);
  };

  it("speaks that language, also in another country", () => {
    expect(found([voice("en-US"), voice("de-AT"), voice("ar-SA")], "de")).toBe("de-AT");
    expect(found([voice("ru-LV"), voice("ru")], "ru")).toBe("ru");
    expect(found([voice("de_DE")], "de-simple")).toBe("de_DE");
  });

  it("is never one of another language, not even of a close one", () => {
    expect(found([voice("de"), voice("ru"), voice("pl")], "uk")).toBe(advice);
    expect(found([voice("ar"), voice("not a tag"), voice("")], "fa")).toBe(advice);
  });

  it("is never one of another script", () => {
    expect(found([voice("fa-Latn")], "fa")).toBe(advice);
    expect(found([voice("fa-LATN"), voice("fa")], "fa")).toBe("fa");
  });

  it("speaks on this device, and the one the device prefers", () => {
    const online = voice("uk-UA", { local: false, name: "Online" });
    expect(found([online], "uk")).toBe("voice-only-online");
    const chosen = findVoice(
      [
        online,
        voice("uk-UA", { name: "Olena" }),
        voice("uk-UA", { name: "Ivan", preferred: true }),
      ],
      "uk",
      advice,
    );
    expect(chosen.voice?.name).toBe("Ivan");
  });
});

describe("what can be read of a text", () => {
  const text = toPassages([
    piece("Цей крок важливий для вас. Зробіть його першим.", "uk", 1),
    piece("Anmeldung", "de", 2),
  ]);

  it("is each sentence with a voice of its own language", () => {
    const { lines, missing, share } = toLines(text, [voice("de"), voice("uk")], "");
    expect(lines.map((line) => [line.voice.language, line.sentence.text])).toEqual([
      ["uk", "Цей крок важливий для вас."],
      ["uk", "Зробіть його першим."],
      ["de", "Anmeldung"],
    ]);
    expect([missing, share]).toEqual([[], 1]);
  });

  it("leaves out what has no voice, and says so", () => {
    const { lines, missing, share } = toLines(text, [voice("de")], "voice-install");
    expect(lines.map((line) => line.sentence.text)).toEqual(["Anmeldung"]);
    expect(missing).toEqual([{ language: "uk", advice: "voice-install" }]);
    expect(share).toBeLessThan(0.5);
  });
});

describe("the speed", () => {
  it("has an end in both directions", () => {
    expect([rateBeside("normal", 1), rateBeside("normal", -1)]).toEqual(["fast", "slow"]);
    expect([rateBeside("fastest", 1), rateBeside("slowest", -1)]).toEqual([undefined, undefined]);
  });
});

describe("the voices of a browser", () => {
  type Utterance = {
    text: string;
    lang: string;
    rate: number;
    onend: () => void;
    onerror: (event: { error: string }) => void;
    onboundary: (event: { name: string; charIndex: number }) => void;
  };
  class FakeUtterance {
    constructor(readonly text: string) {}
  }
  const german = { voiceURI: "g", name: "Anna", lang: "de-DE", localService: true, default: true };

  function browser(voices: object[] = [german]) {
    vi.stubGlobal("SpeechSynthesisUtterance", FakeUtterance);
    const said: Utterance[] = [];
    const synthesis = {
      getVoices: () => voices,
      speak: (utterance: Utterance) => said.push(utterance),
      cancel: vi.fn(),
    };
    return { said, synthesis: synthesis as unknown as SpeechSynthesis };
  }
  afterEach(() => void vi.unstubAllGlobals());

  it("say a sentence word by word", async () => {
    const { said, synthesis } = browser();
    const engine = new WebVoice(synthesis);
    const [anna] = await engine.voices();
    if (!anna) throw new Error("no voice");
    const words: number[] = [];
    const end = engine.say(sentence("Guten Tag."), anna, "fast", (word) => words.push(word));
    said[0]?.onboundary({ name: "word", charIndex: 0 });
    said[0]?.onboundary({ name: "sentence", charIndex: 0 });
    said[0]?.onboundary({ name: "word", charIndex: 6 });
    said[0]?.onend();
    expect(await end).toBe("whole");
    expect(words).toEqual([0, 1]);
    expect(said[0]).toMatchObject({ text: "Guten Tag.", lang: "de-DE", rate: 1.25 });
  });

  it("are silent at once, whatever the browser reports", async () => {
    const { synthesis } = browser();
    const engine = new WebVoice(synthesis);
    const [anna] = await engine.voices();
    if (!anna) throw new Error("no voice");
    const end = engine.say(sentence("Guten Tag."), anna, "normal", () => {});
    await engine.hush();
    expect(await end).toBe("cut");
    expect(synthesis.cancel).toHaveBeenCalled();
  });

  it("fail as the app fails", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const { said, synthesis } = browser();
    const engine = new WebVoice(synthesis);
    const [anna] = await engine.voices();
    if (!anna) throw new Error("no voice");
    const end = engine.say(sentence("Guten Tag."), anna, "normal", () => {});
    said[0]?.onerror({ error: "audio-hardware" });
    await expect(end).rejects.toMatchObject({ code: "speech-failed" });
    const gone = engine.say(sentence("Hallo."), voice("de"), "normal", () => {});
    await expect(gone).rejects.toMatchObject({ code: "speech-failed" });
  });

  it("are none where there is no such thing", async () => {
    const engine = new WebVoice(undefined);
    expect(await engine.voices()).toEqual([]);
    expect(engine.advice).toBe("voice-unsupported");
  });
});
