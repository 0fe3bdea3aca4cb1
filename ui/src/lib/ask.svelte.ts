import { untrack } from "svelte";
import { backend, subscribe, toTrouble, type Area, type Trouble } from "./backend";
import { areasOf } from "./backend/areas";
import type { commands } from "./backend/bindings";
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

type Commands = typeof commands;

/** A command that reads, and whose areas are known. */
export type Query = keyof typeof areasOf;

/**
 * Asks a query when the component appears, and again when one of its areas, the language or the
 * place changes.
 */
export function ask<Q extends Query>(
  query: Q,
  args?: () => Parameters<Commands[Q]>,
): Ask<Awaited<ReturnType<Commands[Q]>>> {
  const command = backend[query] as (
    ...args: Parameters<Commands[Q]>
  ) => Promise<Awaited<ReturnType<Commands[Q]>>>;
  const none = [] as unknown as Parameters<Commands[Q]>;
  return askTogether(() => command(...(args?.() ?? none)), [query]);
}

/** Asks several queries in one, and again when an area of one of them changes. */
export function askTogether<T>(question: () => Promise<T>, queries: readonly Query[]): Ask<T> {
  const asked = new Ask(question);
  const areas = queries.flatMap((query): readonly Area[] => areasOf[query]);
  $effect(() => {
    void texts.language;
    void session.place?.id;
    untrack(() => void asked.again());
  });
  $effect(() => subscribe(areas, () => void asked.again()));
  return asked;
}
