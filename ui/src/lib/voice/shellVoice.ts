import { areasOf, backend, subscribe, type SpeechRate, type VoiceView } from "$lib/backend";
import { speechFailed, type Engine, type Outcome } from "./engine";
import type { Voice } from "./match";
import { atWords, type Sentence } from "./sentences";

/** The system's voices, which the app's core speaks with where the web view has none. */
export class ShellVoice implements Engine {
  readonly advice = "voice-install-linux";
  // One call after the other: a `hush` that overtook a `say` would not stop its sentence.
  #last: Promise<unknown> = Promise.resolve();

  async voices(): Promise<Voice[]> {
    return toVoices((await backend.voices()) ?? []);
  }

  async say(
    sentence: Sentence,
    voice: Voice,
    rate: SpeechRate,
    onword: (word: number) => void,
  ): Promise<Outcome> {
    const number = await this.#next(() => backend.say(atWords(sentence), voice.id, rate));
    return new Promise((resolve, reject) => {
      const look = async () => {
        const speech = await backend.speech();
        if (speech.number !== number) return end(() => resolve("cut"));
        if (speech.state === "speaking") {
          if (speech.piece !== null) onword(speech.piece);
        } else if (speech.state === "failed") {
          end(() => reject(speechFailed));
        } else {
          const outcome = speech.state === "spoken" ? "whole" : "cut";
          end(() => resolve(outcome));
        }
      };
      const notify = () => void look().catch((error: unknown) => end(() => reject(error)));
      const stop = subscribe(areasOf.speech, notify);
      const end = (settle: () => void) => {
        stop();
        settle();
      };
      // It may have ended before the listener was added.
      notify();
    });
  }

  async hush(): Promise<void> {
    await this.#next(() => backend.hush());
  }

  #next<T>(call: () => Promise<T>): Promise<T> {
    const next = this.#last.then(call);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

function toVoices(views: VoiceView[]): Voice[] {
  return views.map((view) => ({ ...view, local: true }));
}
