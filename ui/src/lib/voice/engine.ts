import type { SpeechRate, Trouble } from "$lib/backend";
import type { Voice } from "./match";
import type { Sentence } from "./sentences";

/** How a sentence ended: spoken to its end, or interrupted, maybe by another program. */
export type Outcome = "whole" | "cut";

/** A speech engine: the web view, or the system through the shell. */
export type Engine = {
  /** The message that says what to do about a missing voice. */
  readonly advice: string;
  voices(): Promise<Voice[]>;
  /** Speaks a sentence; `onword` gets the index of each word, if the voice reports any. */
  say(
    sentence: Sentence,
    voice: Voice,
    rate: SpeechRate,
    onword: (word: number) => void,
  ): Promise<Outcome>;
  /** Stops speaking. */
  hush(): Promise<void>;
};

/** The voice failed. */
export const speechFailed: Trouble = { code: "speech-failed", args: {} };

/** From the slowest to the fastest. */
export const rates = [
  "slowest",
  "slow",
  "normal",
  "fast",
  "fastest",
] as const satisfies SpeechRate[];

/** The rate this many steps faster or slower; undefined beyond the last. */
export function rateBeside(rate: SpeechRate, steps: number): SpeechRate | undefined {
  return rates[rates.indexOf(rate) + steps];
}
