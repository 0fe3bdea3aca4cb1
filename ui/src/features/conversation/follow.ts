/** Distance in pixels that counts as being at the end. */
const NEAR = 80;

/**
 * Keeps a conversation that is scrolled to its end there while messages arrive, the keyboard opens or
 * the composer grows. A position further up is left alone.
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

  /** Runs an action that prepends messages, without moving what is in view. */
  async keepPlace(action: () => Promise<void>): Promise<void> {
    const fromEnd = this.#fromEnd();
    this.#atEnd = false;
    await action();
    const scroller = this.#scroller;
    scroller?.scrollTo({ top: scroller.scrollHeight - fromEnd });
  }

  #fromEnd(): number {
    return this.#scroller ? this.#scroller.scrollHeight - this.#scroller.scrollTop : 0;
  }
}
