import { beforeEach, describe, expect, it, vi } from "vitest";
import type { SpeechRate } from "../src/lib/backend";
import type { Engine, Outcome } from "../src/lib/voice/engine";
import type { Voice } from "../src/lib/voice/match";
import { toPassages } from "../src/lib/voice/passages";
import { Reader } from "../src/lib/voice/reader.svelte";
import type { Sentence } from "../src/lib/voice/sentences";

vi.mock("@tauri-apps/api/event", () => ({ listen: () => Promise.resolve(() => {}) }));

/** A voice that speaks until it is told how it ended. */
class Mouth implements Engine {
  advice = "voice-install";
  said: [text: string, language: string, rate: SpeechRate][] = [];
  speaks:
    | {
        end: (outcome: Outcome) => void;
        fail: (error: unknown) => void;
        word: (at: number) => void;
      }
    | undefined;
  constructor(readonly languages: string[]) {}

  voices(): Promise<Voice[]> {
    const voice = (language: string) => ({ id: language, name: language, language, local: true });
    return Promise.resolve(this.languages.map(voice));
  }
  say(sentence: Sentence, voice: Voice, rate: SpeechRate, word: (at: number) => void) {
    this.said.push([sentence.text, voice.language, rate]);
    return new Promise<Outcome>((end, fail) => (this.speaks = { end, fail, word }));
  }
  hush(): Promise<void> {
    this.speaks?.end("cut");
    this.speaks = undefined;
    return Promise.resolve();
  }
}

const text = toPassages([
  { text: "Зробіть це першим. Це важливо.", language: "uk", block: 1 },
  { text: "Anmeldung", language: "de", block: 2 },
]);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("reading aloud", () => {
  let rate: SpeechRate;
  const failed = vi.fn();
  const marked: string[] = [];
  const follower = {
    sentence: (sentence: Sentence) => void marked.push(sentence.text),
    word: (_: Sentence, word: number) => void marked.push(`word ${word}`),
    clear: () => void marked.push("clear"),
  };
  beforeEach(() => {
    rate = "normal";
    marked.length = 0;
    failed.mockClear();
  });

  async function begin(languages: string[]): Promise<{ mouth: Mouth; reader: Reader }> {
    const mouth = new Mouth(languages);
    const reader = new Reader(
      () => Promise.resolve(mouth),
      () => rate,
      failed,
    );
    void reader.read(text, follower);
    await settled();
    return { mouth, reader };
  }

  async function endOf(mouth: Mouth): Promise<void> {
    mouth.speaks?.end("whole");
    await settled();
  }

  it("says one sentence after the other, each with its voice, and marks it", async () => {
    const { mouth, reader } = await begin(["uk", "de"]);
    expect(reader.state).toBe("speaking");
    mouth.speaks?.word(1);
    await endOf(mouth);
    await endOf(mouth);
    await endOf(mouth);
    expect(mouth.said).toEqual([
      ["Зробіть це першим.", "uk", "normal"],
      ["Це важливо.", "uk", "normal"],
      ["Anmeldung", "de", "normal"],
    ]);
    expect(marked).toEqual(["Зробіть це першим.", "word 1", "Це важливо.", "Anmeldung", "clear"]);
    expect(reader.state).toBe("silent");
  });

  it("goes on after a pause at the beginning of the sentence", async () => {
    const { mouth, reader } = await begin(["uk", "de"]);
    await endOf(mouth);
    reader.pause();
    await settled();
    expect([reader.state, mouth.said.length]).toEqual(["paused", 2]);
    void reader.resume();
    await settled();
    expect(reader.state).toBe("speaking");
    expect(mouth.said.map(([said]) => said)).toEqual([
      "Зробіть це першим.",
      "Це важливо.",
      "Це важливо.",
    ]);
  });

  it("says the sentence again when the speed changes", async () => {
    const { mouth, reader } = await begin(["uk"]);
    rate = "slow";
    void reader.sayAgain();
    await settled();
    expect(mouth.said.map(([said, , speed]) => [said, speed])).toEqual([
      ["Зробіть це першим.", "normal"],
      ["Зробіть це першим.", "slow"],
    ]);
    reader.pause();
    await reader.sayAgain();
    expect(mouth.said).toHaveLength(2);
  });

  it("stops for good", async () => {
    const { mouth, reader } = await begin(["uk"]);
    reader.stop();
    await settled();
    expect([reader.state, mouth.said.length, marked.at(-1)]).toEqual(["silent", 1, "clear"]);
    await reader.resume();
    expect(mouth.said).toHaveLength(1);
  });

  it("waits when another program has silenced it", async () => {
    const { mouth, reader } = await begin(["uk"]);
    mouth.speaks?.end("cut");
    await settled();
    expect([reader.state, mouth.said.length]).toEqual(["paused", 1]);
  });

  it("leaves out a language without a voice, and says which", async () => {
    const { mouth, reader } = await begin(["uk"]);
    expect(reader.skipped).toEqual([{ language: "de", advice: "voice-install" }]);
    await endOf(mouth);
    await endOf(mouth);
    expect(mouth.said.map(([said]) => said)).not.toContain("Anmeldung");
    expect(reader.state).toBe("silent");
  });

  it("reads nothing if it could read less than half, and says why", async () => {
    const { mouth, reader } = await begin(["de", "ru"]);
    expect(mouth.said).toEqual([]);
    expect(reader.state).toBe("silent");
    expect(reader.missing).toEqual([{ language: "uk", advice: "voice-install" }]);
    reader.stop();
    expect(reader.missing).toEqual([]);
  });

  it("ends when the voice fails", async () => {
    const { mouth, reader } = await begin(["uk"]);
    mouth.speaks?.fail("no sound");
    await settled();
    expect(reader.state).toBe("silent");
    expect(failed).toHaveBeenCalledExactlyOnceWith("no sound");
  });

  it("reads the new screen when it is asked to before the old one is done", async () => {
    const { mouth, reader } = await begin(["uk", "de"]);
    void reader.read(text.slice(1), follower);
    await settled();
    expect(mouth.said.map(([said]) => said)).toEqual(["Зробіть це першим.", "Anmeldung"]);
    expect(reader.state).toBe("speaking");
  });
});
