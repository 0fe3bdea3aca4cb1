import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Direction, Text, TextLayer } from "../backend";
import { firstLocale, textLocales } from "./locale";
import { loadPlurals } from "./plurals";

export type Args = Record<string, FluentVariable>;

/** The texts of one language, parsed on first use: a fallback is often not needed. */
class Layer {
  readonly #layer: TextLayer;
  #bundle: FluentBundle | undefined;

  constructor(layer: TextLayer) {
    this.#layer = layer;
  }

  get language(): string {
    return this.#layer.language;
  }

  get direction(): Direction {
    return this.#layer.direction;
  }

  get bundle(): FluentBundle {
    this.#bundle ??= this.#parse();
    return this.#bundle;
  }

  #parse(): FluentBundle {
    const bundle = new FluentBundle(textLocales(this.language), { useIsolating: true });
    for (const source of this.#layer.sources) {
      // A later source is the city's own wording and overrides.
      bundle.addResource(new FluentResource(source), { allowOverrides: true });
    }
    return bundle;
  }
}

function layers(texts: TextLayer[]): Layer[] {
  const layers = texts.map((layer) => new Layer(layer));
  // Parsed now, so that the switch itself is quick.
  void layers[0]?.bundle;
  return layers;
}

export class Texts {
  #layers = $state.raw<Layer[]>([]);
  #known: Record<string, Layer[]> = {};
  /** The language that was requested last. */
  #wanted = "";
  readonly #fetch: (language: string) => Promise<TextLayer[]>;

  constructor(fetch: (language: string) => Promise<TextLayer[]>) {
    this.#fetch = fetch;
  }

  get language(): string {
    return this.#layers[0]?.language ?? "und";
  }

  get direction(): Direction {
    return this.#layers[0]?.direction ?? "ltr";
  }

  /** For every Intl formatter: the language with Western digits and the Gregorian calendar. */
  get locale(): string {
    return firstLocale(this.languages);
  }

  /** The languages in which texts are looked up, the chosen one first. */
  get languages(): string[] {
    return this.#layers.map((layer) => layer.language);
  }

  async show(language: string): Promise<void> {
    this.#wanted = language;
    const layers = this.#known[language] ?? (await this.#read(language));
    this.#known[language] = layers;
    if (this.#wanted === language) this.#layers = layers;
  }

  /**
   * Fetches the texts again, for instance after a change of city. The known ones stay until the
   * new ones are here: without any, the page would lose its texts and its direction.
   */
  async refresh(language: string): Promise<void> {
    this.#wanted = language;
    const layers = await this.#read(language);
    this.#known = { [language]: layers };
    // The person may have chosen another language in the meantime.
    if (this.#wanted === language) this.#layers = layers;
  }

  /** Uses texts that came with another response. */
  give(language: string, texts: TextLayer[]): void {
    this.#wanted = language;
    this.#layers = this.#known[language] = layers(texts);
  }

  /** There are no texts at all. */
  get isEmpty(): boolean {
    return this.#layers.length === 0;
  }

  /** Uses some of the texts until all are loaded. */
  lend(texts: TextLayer[]): void {
    this.#layers = layers(texts);
  }

  async #read(language: string): Promise<Layer[]> {
    const texts = await this.#fetch(language);
    await loadPlurals(texts.map((layer) => layer.language));
    return layers(texts);
  }

  message(id: string, args?: Args, attribute?: string): Text {
    let broken: Text | undefined;
    for (const layer of this.#layers) {
      const found = layer.bundle.getMessage(id);
      const pattern = attribute ? found?.attributes[attribute] : found?.value;
      if (!pattern) continue;
      const errors: Error[] = [];
      const message = {
        value: layer.bundle.formatPattern(pattern, args, errors),
        language: layer.language,
        direction: layer.direction,
      };
      if (errors.length === 0) return message;
      console.warn(`text ${id} in ${layer.language}`, errors);
      broken ??= message;
    }
    if (!broken && this.#layers.length > 0) console.warn(`text ${id} is missing`);
    return broken ?? { value: id, language: this.language, direction: this.direction };
  }
}
