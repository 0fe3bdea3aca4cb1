import { findVoice, type Found, type Missing, type Voice } from "./match";
import type { Passage } from "./passages";
import { toSentences, type Sentence } from "./sentences";

/** A sentence with the voice that says it. */
export type Line = { sentence: Sentence; voice: Voice };

/** The readable part of a text: its lines, the languages without a voice, and its share. */
type Readable = { lines: Line[]; missing: Missing[]; share: number };

/** Finds a voice for each sentence of a text. `advice` is the message about a missing one. */
export function toLines(
  passages: readonly Passage[],
  voices: readonly Voice[],
  advice: string,
): Readable {
  const found = new Map<string, Found>();
  const missing = new Map<string, Missing>();
  const lines: Line[] = [];
  let [all, spoken] = [0, 0];
  for (const sentence of toSentences(passages)) {
    const { language, text } = sentence;
    const match = found.get(language) ?? findVoice(voices, language, advice);
    found.set(language, match);
    all += text.length;
    if (match.voice) {
      spoken += text.length;
      lines.push({ sentence, voice: match.voice });
    } else {
      missing.set(match.missing.language, match.missing);
    }
  }
  return { lines, missing: [...missing.values()], share: all === 0 ? 0 : spoken / all };
}
