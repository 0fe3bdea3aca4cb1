import type { GuideCard } from "$lib/backend";

export type Branch = { card: GuideCard; beneath: Branch[] };

/**
 * The guides as a tree, in the order of the packs. Each appears exactly once, even with an unknown
 * parent or in a cycle, which a faulty pack may contain.
 */
export function tree(cards: GuideCard[]): Branch[] {
  const ids = new Set(cards.map((card) => card.id));
  const taken = new Set<string>();
  const grow = (card: GuideCard): Branch => {
    taken.add(card.id);
    const beneath = cards.filter((each) => each.parent === card.id && !taken.has(each.id));
    return { card, beneath: beneath.map(grow) };
  };
  const roots = cards.filter((card) => card.parent === null || !ids.has(card.parent)).map(grow);
  const circles = cards.flatMap((card) => (taken.has(card.id) ? [] : [grow(card)]));
  return [...roots, ...circles];
}
