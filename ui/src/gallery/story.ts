import { createRawSnippet, type Component, type Snippet } from "svelte";

/** A component with its variants: their names and properties. */
export type Story = {
  component: Component<Record<string, unknown>>;
  variants: Record<string, Record<string, unknown>>;
  /** It covers the page, so it is only shown when asked for. */
  covers: boolean;
};

// The properties of an element are an interface, which only a record of `any` allows.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function story<Props extends Record<string, any>>(
  component: Component<Props, Record<string, unknown>, string>,
  variants: Record<string, NoInfer<Props>>,
  covers = false,
): Story {
  return { component: component as unknown as Story["component"], variants, covers };
}

/** Words as the content of a component. */
export function words(text: string): Snippet<unknown[]> & Snippet {
  return createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
}

export const nothing = (): void => {};
