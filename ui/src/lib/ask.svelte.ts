import { tick, untrack } from "svelte";
import { areasOf, backend, subscribe, toTrouble, type Trouble } from "./backend";

/** A query's state as a screen shows it. */
export interface Asked<T> {
  readonly data: T | undefined;
  readonly trouble: Trouble | undefined;
  readonly again: () => unknown;
}

/** A query and its latest response. The old response stays until the new one arrives. */
export class Ask<T> implements Asked<T> {
  data = $state.raw<T>();
  trouble = $state.raw<Trouble>();
  readonly #query: () => Promise<T>;
  #turn = 0;

  constructor(query: () => Promise<T>, data?: T) {
    this.#query = query;
    this.data = data;
  }

  again = async (): Promise<void> => {
    const turn = ++this.#turn;
    try {
      const data = await this.#query();
      if (turn !== this.#turn) return;
      this.data = data;
      this.trouble = undefined;
    } catch (error) {
      if (turn === this.#turn) this.trouble = toTrouble(error);
    }
  };
}

type Query = keyof typeof areasOf;
type Command<Q extends Query> = (typeof backend)[Q];
type Arguments<Q extends Query> = Parameters<Command<Q>>;
type View<Q extends Query> = Awaited<ReturnType<Command<Q>>>;

/** Responses that came with the first screen, for the components that appear with it. */
let given: { [Q in Query]?: View<Q> } = {};

/**
 * While `show` runs, queries without arguments have these responses at once, so that the first
 * screen is painted complete.
 */
export async function withGiven(
  responses: { [Q in Query]?: View<Q> },
  show: () => void,
): Promise<void> {
  given = responses;
  show();
  await tick();
  given = {};
}

/**
 * Runs a query when the component appears, and again when its arguments or one of its areas
 * change.
 */
export function ask<Q extends Query>(
  query: Q,
  ...[args]: Arguments<Q> extends [] ? [] : [args: () => Arguments<Q>]
): Ask<View<Q>> {
  const command = backend[query] as (...args: unknown[]) => Promise<View<Q>>;
  const read = (): unknown[] => args?.() ?? [];
  const asked = new Ask(() => command(...read()), given[query] as View<Q> | undefined);
  let isGiven = query in given;
  $effect(() => {
    read();
    if (!isGiven) untrack(() => void asked.again());
    isGiven = false;
  });
  $effect(() => subscribe(areasOf[query], () => void asked.again()));
  return asked;
}

/** Two queries that are shown together, once both have a response. */
export function both<A, B>(first: Asked<A>, second: Asked<B>): Asked<[A, B]> {
  return {
    get data(): [A, B] | undefined {
      if (first.data === undefined || second.data === undefined) return undefined;
      return [first.data, second.data];
    },
    get trouble() {
      return first.trouble ?? second.trouble;
    },
    again: () => Promise.all([first.again(), second.again()]),
  };
}
