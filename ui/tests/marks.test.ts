import { readdirSync, readFileSync } from "node:fs";
import type { Component } from "svelte";
import { parse } from "svelte/compiler";
import { render } from "svelte/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import BackLink from "../src/components/page/BackLink.svelte";
import Dialog from "../src/components/page/Dialog.svelte";
import TroubleBox from "../src/components/page/TroubleBox.svelte";
import DueLine from "../src/components/step/DueLine.svelte";
import Tally from "../src/components/step/Tally.svelte";
import Figures from "../src/features/step/Figures.svelte";
import { words } from "../src/gallery/story";
import { texts, textOf, unmarked } from "../src/lib/i18n";
import { sources } from "./locales";

type Node = { type: string; [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

function children(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isNode)
      .map((child): [string, Node] => [key, child]),
  );
}

const named = (node: unknown): string | undefined =>
  isNode(node) && node.type === "Identifier" ? String(node.name) : undefined;

/** What is declared in a component: variables with what they are set to, functions. */
function declarations(root: Node): Map<string, Node> {
  const found = new Map<string, Node>();
  const walk = (node: Node): void => {
    const name = named(node.id);
    if (name && node.type === "VariableDeclarator" && isNode(node.init)) found.set(name, node.init);
    if (name && node.type === "FunctionDeclaration" && isNode(node.body))
      found.set(name, node.body);
    children(node).forEach(([, child]) => walk(child));
  };
  walk(root);
  return found;
}

const sayers = new Set([
  ...["t", "attribute", "textOf", "message"],
  ...["formatCost", "formatPeriod", "formatLanguage", "nameLanguage"],
]);

/** Whether a text of the interface is part of what an expression results in. */
function says(expression: Node, declared: Map<string, Node>, seen = new Set<string>()): boolean {
  const { type, callee } = expression;
  if (type === "CallExpression" && isNode(callee)) {
    const name = named(callee) ?? named(callee.property);
    if (name && sayers.has(name)) return true;
  }
  const name = named(expression);
  const set = name && !seen.has(name) && declared.get(name);
  if (set) return says(set, declared, new Set([...seen, name]));
  return children(expression).some(
    ([key, child]) =>
      !((key === "property" || key === "key") && !expression.computed) &&
      says(child, declared, seen),
  );
}

function isMarked(element: Node): boolean {
  return children(element).some(
    ([key, each]) =>
      key === "attributes" &&
      (each.name === "lang" ||
        (isNode(each.expression) && named(each.expression.callee) === "marksOf")),
  );
}

/** The texts of the interface that a component prints without their language. */
function unmarkedTexts(source: string): string[] {
  const root = parse(source, { modern: true }) as unknown as Node;
  const declared = declarations(root);
  const found: string[] = [];
  const walk = (node: Node, marked: boolean): void => {
    if (node.type === "ExpressionTag") {
      if (!marked && says(node, declared))
        found.push(source.slice(Number(node.start), Number(node.end)));
      return;
    }
    const isElement = node.type === "RegularElement" || node.type === "SvelteElement";
    const inside = isElement ? isMarked(node) : marked;
    for (const [key, child] of children(node)) if (key !== "attributes") walk(child, inside);
  };
  if (isNode(root.fragment)) walk(root.fragment, false);
  return found;
}

describe("texts on the page", () => {
  const folder = new URL("../src/", import.meta.url);
  const components = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".svelte") && !file.startsWith("gallery"))
    // The component that marks them.
    .filter((file) => !file.endsWith("T.svelte"));

  it.each(components)("are marked with their language in %s", (file) => {
    expect(unmarkedTexts(readFileSync(new URL(file, folder), "utf8"))).toEqual([]);
  });

  it.each([
    ['<p>{t("cost-free")}</p>', '{t("cost-free")}'],
    ['{#if a}<b>{a ?? t("x")}</b>{/if}', '{a ?? t("x")}'],
    ['<p>{attribute("x", "safe")}</p>', '{attribute("x", "safe")}'],
    ["<p>{formatCost(cost).value}</p>", "{formatCost(cost).value}"],
    ['{#each a as b}{@const c = t("x")}<p>{c}</p>{/each}', "{c}"],
    ['<script>const said = $derived(t("x"));</script><p>{said}</p>', "{said}"],
    ['<script>function f() { return t("x"); }</script><p>{f()}</p>', "{f()}"],
  ])("are found where they are not: %s", (source, printed) => {
    expect(unmarkedTexts(source)).toEqual([printed]);
  });

  it.each([
    '<p aria-label={t("x")}>{name}</p>',
    '<T id="x" args={{ name: t("y") }} />',
    "<option {...marksOf(none)}>{none.value}</option>",
    "<p lang={note.language}>{note.value}</p>",
  ])("are not looked for where nothing is printed, or with its language: %s", (source) => {
    const script = '<script>const none = textOf("x"), note = textOf("y"), name = "";</script>';
    expect(unmarkedTexts(script + source)).toEqual([]);
  });
});

describe("an interface with a single text in its first language", () => {
  afterEach(() => vi.restoreAllMocks());

  const foreign = (html: string) =>
    [...html.matchAll(/<span lang="en" dir="ltr"[^>]*>([^<]*)<\/span>/g)].map((match) =>
      (match[1] ?? "").replace(/[\u2068\u2069]/g, ""),
    );

  async function show<Props extends Record<string, unknown>>(
    // The properties of each component are others.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    component: Component<any>,
    props: () => Props,
  ): Promise<string[]> {
    texts.give("ar", [
      { language: "ar", direction: "rtl", sources: ["nav-plan = خطتي"] },
      { language: "en", direction: "ltr", sources: sources("en") },
    ]);
    return foreign(render(component, { props: props() }).body);
  }

  it("marks a deadline and the days that are left", async () => {
    const due = { kind: "legal", date: "2026-11-28", last: null, daysLeft: 3, overdue: false };
    expect(await show(DueLine, () => ({ due }))).toHaveLength(2);
  });

  it("marks costs and periods, but not a sum", async () => {
    const cost = { amount: "10", upTo: null, currency: "EUR" };
    const step = {
      costs: [
        { ...cost, per: null },
        { ...cost, per: "month" },
      ],
      takes: { count: 2, upTo: null, unit: "week" },
      unconfirmed: [],
    };
    const marked = await show(Figures, () => ({ step }));
    expect(marked).toContain("2 weeks");
    expect(marked).toHaveLength(4);
  });

  it("marks progress in words", async () => {
    expect(await show(Tally, () => ({ tally: { done: 1, total: 3 } }))).toHaveLength(1);
  });

  it("marks all three parts of an error", async () => {
    const trouble = { code: "disk-full", args: {} };
    expect(await show(TroubleBox, () => ({ trouble }))).toHaveLength(3);
  });

  it("marks the heading of a dialog and its button", async () => {
    const props = () => ({ heading: textOf("erase-heading"), children: words("") });
    expect(await show(Dialog, props)).toHaveLength(2);
  });

  it("marks neither its own text nor a name", async () => {
    const to = { name: "plan" };
    expect(await show(BackLink, () => ({ to, label: textOf("nav-plan") }))).toEqual([]);
    expect(await show(BackLink, () => ({ to, label: unmarked("Leyla") }))).toEqual([]);
  });
});
