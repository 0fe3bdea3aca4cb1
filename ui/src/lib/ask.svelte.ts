import { untrack } from "svelte";
import { subscribe, toTrouble, type Area, type Trouble } from "./backend";
import { session } from "./session.svelte";
import { texts } from "./i18n";

/** A question to the app and its latest answer. The old answer stays until the new one is here. */
export class Ask<T> {
  data = $state.raw<T>();
  trouble = $state.raw<Trouble>();
  readonly #question: () => Promise<T>;
  #turn = 0;

  constructor(question: () => Promise<T>) {
    this.#question = question;
  }

  again = async (): Promise<void> => {
    const turn = ++this.#turn;
    try {
      const data = await this.#question();
      if (turn !== this.#turn) return;
      this.data = data;
      this.trouble = undefined;
    } catch (error) {
      if (turn === this.#turn) this.trouble = toTrouble(error);
    }
  };
}

/** Asks when the component appears and again when a area, the language or the place changes. */
export function ask<T>(question: () => Promise<T>, areas: readonly Area[]): Ask<T> {
  const asked = new Ask(question);
  $effect(() => {
    void texts.language;
    void session.place?.id;
    untrack(() => void asked.again());
  });
  $effect(() => subscribe([...areas, "content"], () => void asked.again()));
  return asked;
}
