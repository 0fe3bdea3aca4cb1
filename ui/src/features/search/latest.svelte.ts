import { toTrouble, type Trouble } from "$lib/backend";

/**
 * Answers to a question that changes with every key. One is on its way at a time, and after it
 * the newest; those in between are never asked. An answer is taken only while its question is
 * still the newest, and the old one stays until then.
 */
export class Latest<T> {
  answer = $state.raw<{ question: string; data: T }>();
  trouble = $state.raw<Trouble>();
  readonly #find: (question: string) => Promise<T>;
  #newest: string | undefined;
  #waiting = false;
  #running = false;

  constructor(find: (question: string) => Promise<T>) {
    this.#find = find;
  }

  ask(question: string): void {
    this.#newest = question;
    this.#waiting = true;
    if (!this.#running) void this.#run();
  }

  /** What is found may be another thing now. */
  again = (): void => {
    if (this.#newest !== undefined) this.ask(this.#newest);
  };

  /** Nothing is asked any more, and what was on its way is not taken. */
  forget(): void {
    this.#newest = undefined;
    this.#waiting = false;
    this.answer = undefined;
    this.trouble = undefined;
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting && this.#newest !== undefined) {
      const question = this.#newest;
      this.#waiting = false;
      try {
        const data = await this.#find(question);
        if (this.#isNewest(question)) this.#take(question, data);
      } catch (error) {
        if (this.#isNewest(question)) this.trouble = toTrouble(error);
      }
    }
    this.#running = false;
  }

  #isNewest(question: string): boolean {
    return !this.#waiting && question === this.#newest;
  }

  #take(question: string, data: T): void {
    this.answer = { question, data };
    this.trouble = undefined;
  }
}
