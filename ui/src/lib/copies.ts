import { tick } from "svelte";
import { backend, type TakenCopy } from "./backend";
import { textOf } from "./i18n";
import { router } from "./router.svelte";
import { session } from "./session.svelte";
import { attempt, toasts } from "./toasts.svelte";

/** Saves a copy of everything that the person entered. */
export function saveCopy(): void {
  void attempt(async () => {
    const { path } = await backend.exportData();
    toasts.say(textOf("export-saved"), path);
  });
}

/** Shows the app with what was taken over, even if the welcome was not finished. */
export async function showTaken({ taken }: TakenCopy): Promise<void> {
  await session.refresh();
  router.replace({ name: "today" });
  // A new screen clears the toasts.
  await tick();
  toasts.say(textOf("copy-taken", { taken }));
}
