import { toTrouble, type Trouble } from "$lib/backend";

/**
 * Responses to a query that changes with every key press. One request runs at a time and the newest
 * query follows it; those in between are skipped. A response counts only while its query is still
 * the newest, and the previous response stays until then.
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

  /** Repeats the newest query, when its hits may have changed. */
  again = (): void => {
    if (this.#newest !== undefined) this.ask(this.#newest);
  };

  /** Drops the query and any pending response. */
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
