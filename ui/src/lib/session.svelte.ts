import { MediaQuery } from "svelte/reactivity";
import { withGiven } from "./ask.svelte";
import {
  areasOf,
  backend,
  subscribe,
  toTrouble,
  type Settings,
  type StartView,
  type Trouble,
} from "./backend";
import { useFontsOf } from "./fonts";
import { texts } from "./i18n";
import { builtInTexts } from "./i18n/builtIn";
import { loadPlurals } from "./i18n/plurals";

declare global {
  interface Window {
    /** The first screen, if the shell has asked for it already. */
    firstScreen?: ReturnType<typeof backend.firstScreen>;
  }
}

/** State of the whole interface: language, place, settings, lock. */
class Session {
  view = $state.raw<StartView>();
  trouble = $state.raw<Trouble>();

  get place() {
    return this.view?.place ?? null;
  }

  get language(): string {
    return this.view?.settings.language ?? this.view?.suggested ?? texts.language;
  }

  /** Loads everything that the first screen shows, in one round trip. */
  begin = (): Promise<void> => this.#begin(window.firstScreen ?? backend.firstScreen());

  /** Opens the app again after it failed to open, or asks once more for the first screen. */
  beginAgain = async (): Promise<void> => {
    try {
      await backend.openAgain();
      await this.#begin(backend.firstScreen());
    } catch (error) {
      await this.#fail(error);
    }
  };

  async #begin(asked: ReturnType<typeof backend.firstScreen>): Promise<void> {
    let isOutdated = false;
    const stop = subscribe(areasOf.firstScreen, () => (isOutdated = true));
    try {
      const { start, texts: layers, inside } = await asked;
      await loadPlurals(layers.map((layer) => layer.language));
      texts.give(start.settings.language ?? start.suggested, layers);
      void useFontsOf(texts.languages);
      await withGiven(isOutdated ? {} : (inside ?? {}), () => this.#show(start));
    } catch (error) {
      await this.#fail(error);
    } finally {
      stop();
    }
  }

  load = async (): Promise<void> => {
    try {
      const view = await backend.start();
      await texts.show(view.settings.language ?? view.suggested);
      this.#show(view);
    } catch (error) {
      await this.#fail(error);
    }
  };

  /** The texts depend on the place, so they may have changed with the content. */
  async refresh(): Promise<void> {
    await this.load();
    await texts.refresh(this.language);
    void useFontsOf(texts.languages);
  }

  async chooseLanguage(language: string): Promise<void> {
    const before = this.language;
    const isAlsoRead = this.view?.settings.also.includes(language) ?? false;
    await texts.show(language);
    this.#put({ language });
    try {
      await backend.chooseLanguage(language);
    } catch (error) {
      await texts.show(before);
      this.#put({ language: before });
      throw error;
    }
    // Both languages have changed places, and what is missing in one comes from the other.
    if (isAlsoRead) await this.refresh();
    else void useFontsOf(texts.languages);
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    if (!this.view) return;
    await backend.changeSettings({ ...this.view.settings, ...change });
    this.#put(change);
  }

  /** Without the app there are no texts either: use those built into the page. */
  async #fail(error: unknown): Promise<void> {
    if (texts.isEmpty) {
      const layers = await builtInTexts(navigator.languages);
      // The app may have answered in the meantime.
      if (texts.isEmpty) texts.lend(layers);
    }
    this.trouble = toTrouble(error);
  }

  #show(view: StartView): void {
    this.view = view;
    this.trouble = undefined;
  }

  #put(change: Partial<Settings>): void {
    if (this.view) this.view = { ...this.view, settings: { ...this.view.settings, ...change } };
  }
}

export const session = new Session();

const wantsContrast = new MediaQuery("prefers-contrast: more");

/** Applies the settings to <html>. A contrast of "system" becomes what the system asks for. */
export function dress(html: HTMLElement): void {
  const settings = session.view?.settings;
  html.lang = texts.language;
  html.dir = texts.direction;
  html.dataset.theme = settings?.theme ?? "system";
  html.dataset.contrast = wantsContrast.current ? "more" : (settings?.contrast ?? "system");
  html.dataset.textSize = settings?.textSize ?? "normal";
}
