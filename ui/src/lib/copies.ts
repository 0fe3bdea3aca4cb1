import { backend } from "./backend";
import { t } from "./i18n";
import { attempt, toasts } from "./toasts.svelte";

/** Saves a copy of everything that the person entered. */
export function saveCopy(): void {
  void attempt(async () => {
    const { path } = await backend.exportData();
    toasts.say(t("export-saved"), path);
  });
}
