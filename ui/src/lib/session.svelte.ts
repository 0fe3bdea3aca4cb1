import { MediaQuery } from "svelte/reactivity";
import { backend, toTrouble, type Settings, type StartView, type Trouble } from "./backend";
import { texts } from "./i18n";

/** State of the whole interface: language, place, settings, lock. */
class Session {
  view = $state.raw<StartView>();
  trouble = $state.raw<Trouble>();

  get place() {
    return this.view?.place ?? null;
  }

  get language(): string {
    return this.view?.settings.language ?? this.view?.suggested ?? "de";
  }

  load = async (): Promise<void> => {
    try {
      const view = await backend.start();
      await texts.show(view.settings.language ?? view.suggested);
      this.view = view;
      this.trouble = undefined;
    } catch (error) {
      this.trouble = toTrouble(error);
    }
  };

  /** The texts depend on the place, so they may have changed with the content. */
  async refresh(): Promise<void> {
    await this.load();
    await texts.refresh(this.language);
  }

  async chooseLanguage(language: string): Promise<void> {
    await Promise.all([backend.chooseLanguage(language), texts.load(language)]);
    await texts.show(language);
    this.#put({ language });
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    if (!this.view) return;
    await backend.changeSettings({ ...this.view.settings, ...change });
    this.#put(change);
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
