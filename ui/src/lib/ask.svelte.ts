import { untrack } from "svelte";
import { areasOf, backend, subscribe, toTrouble, type Trouble } from "./backend";

/** What a screen shows: the latest answer, or why there is none. */
export type Asked<T> = {
  readonly data: T | undefined;
  readonly trouble: Trouble | undefined;
  readonly again: () => unknown;
};

type Query = keyof typeof areasOf;
type Arguments<Q extends Query> = Parameters<(typeof backend)[Q]>;
type Answer<Q extends Query> = Awaited<ReturnType<(typeof backend)[Q]>>;

/** A question to the app and its latest answer. The old answer stays until the new one is here. */
export class Ask<T> implements Asked<T> {
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

/** Asks when the component appears and again when something changes that the query reads. */
export function ask<Q extends Query>(
  query: Q,
  ...[values]: Arguments<Q> extends [] ? [] : [values: () => Arguments<Q>]
): Ask<Answer<Q>> {
  const command = backend[query] as (...values: unknown[]) => Promise<Answer<Q>>;
  return askTogether([query], () => command(...(values?.() ?? [])));
}

/** Asks several queries for one answer, and again when something changes that one of them reads. */
export function askTogether<T>(queries: readonly Query[], question: () => Promise<T>): Ask<T> {
  const asked = new Ask(question);
  const areas = queries.flatMap((query) => areasOf[query]);
  $effect(() => untrack(() => void asked.again()));
  $effect(() => subscribe(areas, () => void asked.again()));
  return asked;
}
