import type { SpeechRate } from "$lib/backend";
import { speechFailed, type Engine, type Outcome } from "./engine";
import type { Voice } from "./match";
import { wordAt, type Sentence } from "./sentences";

/** How long a browser may take to list its voices, in milliseconds. */
const listing = 2000;

/** A factor on the usual speed of a voice. */
const factors: Record<SpeechRate, number> = {
  slowest: 0.6,
  slow: 0.8,
  normal: 1,
  fast: 1.25,
  fastest: 1.6,
};

/** The Web Speech API, where a browser or the system's web view has it. */
export class WebVoice implements Engine {
  readonly advice: string;
  readonly #synthesis: SpeechSynthesis | undefined;
  // Held, because Chromium drops an utterance without references, and never reports its end.
  #end: { utterance: SpeechSynthesisUtterance; cut: () => void } | undefined;

  constructor(synthesis: SpeechSynthesis | undefined) {
    this.#synthesis = synthesis;
    this.advice = synthesis ? "voice-install" : "voice-unsupported";
    // Chromium begins to list its voices when it is asked first, and answers with none.
    synthesis?.getVoices();
  }

  async voices(): Promise<Voice[]> {
    const voices = await this.#list();
    return voices.map((voice) => ({
      id: voice.voiceURI,
      name: voice.name,
      language: voice.lang,
      local: voice.localService,
      preferred: voice.default,
    }));
  }

  async #list(): Promise<SpeechSynthesisVoice[]> {
    const synthesis = this.#synthesis;
    if (!synthesis) return [];
    const known = synthesis.getVoices();
    if (known.length > 0) return known;
    return new Promise((resolve) => {
      const answer = () => {
        clearTimeout(wait);
        synthesis.removeEventListener?.("voiceschanged", answer);
        resolve(synthesis.getVoices());
      };
      const wait = setTimeout(answer, listing);
      synthesis.addEventListener?.("voiceschanged", answer);
    });
  }

  say(
    sentence: Sentence,
    voice: Voice,
    rate: SpeechRate,
    onword: (word: number) => void,
  ): Promise<Outcome> {
    const synthesis = this.#synthesis;
    // Gone since it was listed: the browser would take another one, of any language.
    const spoken = synthesis
      ?.getVoices()
      .find((each) => each.voiceURI === voice.id && each.lang === voice.language);
    if (!synthesis || !spoken) return Promise.reject(speechFailed);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = spoken;
    utterance.lang = spoken.lang;
    utterance.rate = factors[rate];
    return new Promise((resolve, reject) => {
      utterance.onboundary = ({ name, charIndex }) => {
        const word = name === "sentence" ? undefined : wordAt(sentence, charIndex);
        if (word !== undefined) onword(word);
      };
      utterance.onend = () => resolve("whole");
      utterance.onerror = ({ error }) => {
        if (error === "canceled" || error === "interrupted") resolve("cut");
        else {
          console.warn("the voice failed", error);
          reject(speechFailed);
        }
      };
      this.#end = { utterance, cut: () => resolve("cut") };
      synthesis.speak(utterance);
    });
  }

  async hush(): Promise<void> {
    // Not every engine reports the end of what was cancelled.
    this.#end?.cut();
    this.#end = undefined;
    this.#synthesis?.cancel();
  }
}
