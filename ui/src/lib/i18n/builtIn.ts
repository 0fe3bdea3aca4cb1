import type { TextLayer } from "../backend";
import { directionOf } from "./locale";

/** Texts that are part of the page, for when the app does not open. They are loaded only then.
 */
const files = import.meta.glob<string>("../../../../locales/*/{common,errors}.ftl", {
  query: "?raw",
  import: "default",
});

const last = "en";

/** The texts in the first available of the wanted languages, then English. */
export async function builtInTexts(wanted: readonly string[]): Promise<TextLayer[]> {
  const paths = Object.keys(files);
  const available = new Set(paths.map(languageOf));
  const spoken = wanted.flatMap(fromNarrow);
  const first = spoken.find((language) => available.has(language)) ?? last;
  return Promise.all(
    [...new Set([first, last])].map(async (language) => ({
      language,
      direction: directionOf(language),
      sources: await Promise.all(
        paths.filter((path) => languageOf(path) === language).map((path) => files[path]?.() ?? ""),
      ),
    })),
  );
}

/** A tag and the wider ones that contain it: de-simple-AT, de-simple, de. */
function fromNarrow(tag: string): string[] {
  const parts = tag.toLowerCase().split(/[-_]/);
  return parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join("-"));
}

const languageOf = (path: string): string => path.split("/").at(-2) ?? "";
