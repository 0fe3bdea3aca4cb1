import type { Passage, Spot } from "./passages";

/** A part of a sentence, from one character to before another. */
type Span = { from: number; to: number };

/** A sentence of a passage, with its words. */
export type Sentence = { text: string; language: string; spots: Spot[]; words: Span[] };

// Dots that do not end a sentence, although a capital letter may follow: "am 14. Dezember", "z. B.",
// "2026 г.", "Nr. 5". Two sentences spoken as one are the lesser evil.
const goesOn =
  /(?:^|[^\p{L}\p{N}])(?:\d{1,2}|\p{L}|Nr|Abs|Art|Str|bzw|ca|ggf|inkl|evtl|max|min|Tel|St|Std|Dr|Hr|Fr|vgl|nr|ust|art|str|al|стр|тел|вул|ул)\.\s*$/u;

/** The sentences of a text in the order in which they are spoken. */
export function toSentences(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap((passage) => {
    const split = joinAtDots(segments(passage.text, passage.language, "sentence"));
    return split.flatMap(({ from, to }) => {
      const end = from + passage.text.slice(from, to).trimEnd().length;
      if (end === from) return [];
      const text = passage.text.slice(from, end);
      const { language } = passage;
      return {
        text,
        language,
        spots: passage.spots.slice(from, end),
        words: words(text, language),
      };
    });
  });
}

type Segment = Span & { text: string; isWord: boolean };

function segments(text: string, language: string, granularity: "sentence" | "word"): Segment[] {
  const segmenter = new Intl.Segmenter(language, { granularity });
  return [...segmenter.segment(text)].map(({ segment, index, isWordLike }) => ({
    from: index,
    to: index + segment.length,
    text: segment,
    isWord: isWordLike === true,
  }));
}

function joinAtDots(parts: Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (!before || !goesOn.test(before.text)) joined.push(part);
    else joined[joined.length - 1] = { ...before, to: part.to, text: before.text + part.text };
  }
  return joined;
}

function words(text: string, language: string): Span[] {
  return segments(text, language, "word")
    .filter(({ isWord }) => isWord)
    .map(({ from, to }) => ({ from, to }));
}

/**
 * A sentence cut before each of its words, for a voice that reports marks between them; what stands
 * before the first word belongs to it.
 */
export function atWords({ text, words }: Sentence): string[] {
  if (words.length === 0) return [text];
  return words.map((_, index) =>
    text.slice(index === 0 ? 0 : words[index]?.from, words[index + 1]?.from),
  );
}

/** The word that a character belongs to, or the last one before it. */
export function wordAt({ words }: Sentence, offset: number): number | undefined {
  const index = words.findLastIndex(({ from }) => from <= offset);
  return index < 0 ? undefined : index;
}
