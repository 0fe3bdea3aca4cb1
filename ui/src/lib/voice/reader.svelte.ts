import type { SpeechRate } from "$lib/backend";
import type { Engine } from "./engine";
import { toLines, type Line } from "./lines";
import type { Missing } from "./match";
import type { Passage } from "./passages";
import type { Sentence } from "./sentences";

/** Shows the position of the reader. */
export type Follower = {
  sentence(sentence: Sentence): void;
  word(sentence: Sentence, word: number): void;
  clear(): void;
};

/** Reads passages aloud, sentence by sentence, each with its own voice language. */
export class Reader {
  state = $state<"silent" | "starting" | "speaking" | "paused">("silent");
  /** Languages of passages that are left out. */
  skipped = $state.raw<Missing[]>([]);
  /** Why nothing is read although the person asked for it. */
  missing = $state.raw<Missing[]>([]);

  readonly #engine: () => Promise<Engine>;
  readonly #rate: () => SpeechRate;
  readonly #onfail: (error: unknown) => void;
  #lines: Line[] = [];
  #at = 0;
  #follower: Follower | undefined;
  /** Number of the current run; an older run stops. */
  #run = 0;

  constructor(
    engine: () => Promise<Engine>,
    rate: () => SpeechRate,
    onfail: (error: unknown) => void,
  ) {
    this.#engine = engine;
    this.#rate = rate;
    this.#onfail = onfail;
  }

  /** Reads passages from the first one. Says what is missing if less than half can be read. */
  async read(passages: readonly Passage[], follower: Follower): Promise<void> {
    this.stop();
    const run = ++this.#run;
    this.state = "starting";
    this.#follower = follower;
    try {
      const engine = await this.#engine();
      const voices = await engine.voices();
      if (run !== this.#run) return;
      const { lines, missing, share } = toLines(passages, voices, engine.advice);
      if (share < 0.5) {
        this.state = "silent";
        this.missing = missing;
        return;
      }
      this.#lines = lines;
      this.#at = 0;
      this.skipped = missing;
      await this.#speak();
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  pause(): void {
    if (this.state !== "speaking") return;
    this.#interrupt();
    this.state = "paused";
  }

  /** Goes on at the beginning of the sentence: half of one is hard to understand. */
  async resume(): Promise<void> {
    if (this.state === "paused") await this.#speak();
  }

  stop(): void {
    if (this.state !== "silent") this.#interrupt();
    this.#follower?.clear();
    this.#follower = undefined;
    this.#lines = [];
    this.skipped = [];
    this.missing = [];
    this.state = "silent";
  }

  /** Repeats the sentence at the rate that was chosen while it was spoken. */
  async sayAgain(): Promise<void> {
    if (this.state !== "speaking") return;
    this.#interrupt();
    await this.#speak();
  }

  #interrupt(): void {
    this.#run++;
    void this.#engine()
      .then((engine) => engine.hush())
      .catch((error: unknown) => console.error(error));
  }

  async #speak(): Promise<void> {
    const run = ++this.#run;
    this.state = "speaking";
    try {
      const engine = await this.#engine();
      for (let line = this.#lines[this.#at]; line; line = this.#lines[++this.#at]) {
        const { sentence, voice } = line;
        this.#follower?.sentence(sentence);
        const outcome = await engine.say(sentence, voice, this.#rate(), (word) => {
          if (run === this.#run) this.#follower?.word(sentence, word);
        });
        if (run !== this.#run) return;
        if (outcome === "cut") {
          // By another program, such as a screen reader, which has precedence.
          this.state = "paused";
          return;
        }
      }
      this.stop();
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.stop();
    this.#onfail(error);
  }
}
