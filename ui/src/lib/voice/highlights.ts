import type { Spot } from "./passages";
import type { Sentence } from "./sentences";

/** The ranges under the names of styles/parts.css; undefined where there are no highlights. */
const [sentences, words] = [register("spoken-sentence"), register("spoken-word")];

// Registered once and emptied: WebKit does not paint over a highlight that is taken away.
function register(name: string): Highlight | undefined {
  if (typeof CSS === "undefined" || !CSS.highlights) return undefined;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}

/** Highlights what is being spoken, and brings it into sight. */
export class Highlights {
  readonly #nodes: readonly Text[];
  #block: HTMLElement | undefined;

  constructor(nodes: readonly Text[]) {
    this.#nodes = nodes;
  }

  sentence({ spots }: Sentence): void {
    this.clear();
    const range = this.#range(spots);
    if (!range) return;
    if (sentences) sentences.add(range);
    else this.#markBlock(range);
    bringIntoSight(range);
  }

  word(sentence: Sentence, index: number): void {
    const word = sentence.words[index];
    const range = word && this.#range(sentence.spots.slice(word.from, word.to));
    words?.clear();
    if (range) words?.add(range);
  }

  clear(): void {
    sentences?.clear();
    words?.clear();
    this.#block?.removeAttribute("data-spoken");
    this.#block = undefined;
  }

  /** Undefined if the page has changed since. */
  #range(spots: readonly Spot[]): Range | undefined {
    const [first, last] = [spots[0], spots.at(-1)];
    if (!first || !last) return undefined;
    const [start, end] = [this.#nodes[first.piece], this.#nodes[last.piece]];
    if (!start?.isConnected || !end?.isConnected) return undefined;
    if (first.offset > start.length || last.offset >= end.length) return undefined;
    const range = new Range();
    range.setStart(start, first.offset);
    range.setEnd(end, last.offset + 1);
    return range;
  }

  /** Older browsers cannot mark a part of a text without changing the page. */
  #markBlock(range: Range): void {
    this.#block = range.startContainer.parentElement ?? undefined;
    this.#block?.setAttribute("data-spoken", "");
  }
}

function bringIntoSight(range: Range): void {
  const scroller = range.startContainer.parentElement?.closest("[data-scroller]");
  if (!scroller) return;
  const [text, view] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (text.top >= view.top && text.bottom <= view.bottom) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollBy({
    // A third of the way down, so that what follows is in view too.
    top: text.top - view.top - view.height / 3,
    behavior: isCalm ? "instant" : "smooth",
  });
}
