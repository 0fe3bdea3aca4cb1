import { readdirSync, readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";

const folder = new URL("../../locales/", import.meta.url);

export const languages = readdirSync(folder).sort();

export function sources(language: string): string[] {
  return readdirSync(new URL(`${language}/`, folder))
    .filter((file) => file.endsWith(".ftl"))
    .map((file) => readFileSync(new URL(`${language}/${file}`, folder), "utf8"));
}

export function messages(language: string) {
  return sources(language).flatMap((source) => new FluentResource(source).body);
}

export type Entry = ReturnType<typeof messages>[number];
export type Pattern = NonNullable<Entry["value"]>;
type Part = Exclude<Pattern, string>[number];
export type Select = Extract<Part, { type: "select" }>;

export function selects(pattern: Pattern | null): Select[] {
  if (pattern === null || typeof pattern === "string") return [];
  return pattern.filter(
    (part): part is Select => typeof part === "object" && part.type === "select",
  );
}

/** All variables of a message, wherever they stand in it. */
export function variables(entry: Entry): string[] {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("type" in node && node.type === "var" && "name" in node) found.add(String(node.name));
    Object.values(node).forEach(walk);
  };
  walk(entry);
  return [...found].sort();
}
