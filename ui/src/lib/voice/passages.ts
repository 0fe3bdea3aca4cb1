/** The text of one text node of the page. */
export type Piece = { text: string; language: string; block: unknown };

/** Where a character stands: in which piece, and how far in. */
export type Spot = { piece: number; offset: number };

/** A text in one language without a break, as a voice speaks it. */
export type Passage = { text: string; language: string; spots: Spot[] };

// Invisible characters that a voice might stumble over: soft hyphens, zero-width spaces, and marks
// of direction. The joiners U+200C and U+200D stay, Persian is spelled with them.
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const speakable = /[\p{L}\p{N}]/u;

/**
 * Joins pieces that stand in the same block and language. White space is collapsed as on the page;
 * each character keeps the place it came from.
 */
export function toPassages(pieces: readonly Piece[]): Passage[] {
  const passages: (Passage & { block: unknown })[] = [];
  pieces.forEach(({ text, language, block }, piece) => {
    const last = passages.at(-1);
    const isSame = last !== undefined && last.block === block && last.language === language;
    const open = isSame ? last : { text: "", language, spots: [], block };
    if (!isSame) passages.push(open);
    for (let offset = 0; offset < text.length; offset++) {
      const letter = text.charAt(offset);
      if (invisible.test(letter)) continue;
      const isSpace = /\s/.test(letter);
      if (isSpace && (open.text === "" || open.text.endsWith(" "))) continue;
      open.text += isSpace ? " " : letter;
      open.spots.push({ piece, offset });
    }
  });
  return passages
    .filter(({ text }) => speakable.test(text))
    .map(({ text, language, spots }) => ({ text, language, spots }));
}
