/** So near to the end counts as being there. */
const NEAR = 80;

/**
 * Follows a conversation: who is at its end stays there while messages come, the keyboard
 * opens or the text that is written grows; who reads further up is left in peace.
 */
export class Follow {
  #scroller: Element | undefined;
  #atEnd = true;

  start(list: HTMLElement): () => void {
    const scroller = list.closest("[data-scroller]");
    const main = list.closest("main");
    if (!scroller || !main) return () => {};
    this.#scroller = scroller;
    const look = () => (this.#atEnd = this.#fromEnd() - scroller.clientHeight < NEAR);
    const observer = new ResizeObserver(() => {
      if (this.#atEnd) this.toEnd();
    });
    scroller.addEventListener("scroll", look, { passive: true });
    observer.observe(scroller);
    observer.observe(main);
    return () => {
      scroller.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }

  toEnd(): void {
    this.#atEnd = true;
    this.#scroller?.scrollTo({ top: this.#scroller.scrollHeight });
  }

  /** Does something that makes the list longer at its beginning. */
  async keepPlace(deed: () => Promise<void>): Promise<void> {
    const fromEnd = this.#fromEnd();
    this.#atEnd = false;
    await deed();
    const scroller = this.#scroller;
    scroller?.scrollTo({ top: scroller.scrollHeight - fromEnd });
  }

  #fromEnd(): number {
    return this.#scroller ? this.#scroller.scrollHeight - this.#scroller.scrollTop : 0;
  }
}
