import type { CoverageView, PlaceView, StartView, TextLayer } from "$lib/backend";
import { directionOf } from "$lib/i18n/locale";
import { emergency, languages, offered, text } from "./samples";

const files = import.meta.glob<string>("../../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function layer(language: string): TextLayer {
  const sources = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  return {
    language,
    direction: directionOf(language),
    sources: sources.map(([, source]) => source),
  };
}

const places: PlaceView[] = [
  place("de-musterstadt", "Musterstadt"),
  place("de-beispielhausen", "Beispielhausen an der Unteren Musterach"),
];

function place(id: string, name: string): PlaceView {
  return { id, name: text(name), state: text("Musterland"), district: null, hasPack: true };
}

const coverage: CoverageView = {
  place: { ...place("de-ml//Musterdorf", "Musterdorf"), district: "Musterkreis", hasPack: false },
  layer: "state",
  region: null,
  nearby: places.map((place, at) => ({ place, kilometres: 12 + 9 * at })),
};

const start: StartView = {
  locked: false,
  languages,
  suggested: "de",
  settings: {
    language: "de",
    also: [],
    textSize: "normal",
    theme: "system",
    contrast: "system",
    speechRate: "normal",
  },
  place: places[0] ?? null,
  welcomed: true,
  notices: [],
};

/** Responses to the commands that components call themselves; null for all others. */
const responses: Record<string, (args: Record<string, unknown>) => unknown> = {
  start: () => start,
  texts: ({ language }) => [layer(String(language)), layer("de")],
  find_places: () => ({ places, isCut: false }),
  coverage: () => coverage,
  list_languages: () => ({ here: languages, offered, canLook: true, looking: false }),
  language_fonts: () => [],
  emergency_contacts: () => emergency,
};

/** Stands in for the shell, so that the components run in any browser. */
export const shell = {
  invoke: (command: string, args: Record<string, unknown> = {}): Promise<unknown> =>
    Promise.resolve(responses[command]?.(args) ?? null),
  transformCallback: () => 0,
};
