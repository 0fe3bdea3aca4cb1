import { describe, expect, it } from "vitest";
import { tree, type Branch } from "../src/features/guides/tree";
import type { GuideCard } from "../src/lib/backend";

function card(id: string, parent: string | null = null): GuideCard {
  const title = { value: id, language: "de", direction: "ltr" as const };
  return { id, topic: "everyday", title, summary: null, parent };
}

const shape = (branches: Branch[]): unknown =>
  branches.map(({ card, beneath }) => (beneath.length > 0 ? [card.id, shape(beneath)] : card.id));

describe("the tree of guides", () => {
  it("puts each guide under its parent and keeps the order of the packs", () => {
    const cards = [card("paper", "waste"), card("city"), card("waste", "city"), card("rent")];
    expect(shape(tree(cards))).toEqual([["city", [["waste", ["paper"]]]], "rent"]);
  });

  it("shows a guide whose parent stands elsewhere", () => {
    expect(shape(tree([card("waste", "city")]))).toEqual(["waste"]);
  });

  it("loses nothing and ends when guides stand beneath each other in a circle", () => {
    const cards = [card("a", "b"), card("b", "a"), card("self", "self"), card("c")];
    expect(shape(tree(cards))).toEqual(["c", ["a", ["b"]], "self"]);
  });
});
