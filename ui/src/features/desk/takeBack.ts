import { tick } from "svelte";
import { backend } from "$lib/backend";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";
import { attempt, toasts } from "$lib/toasts.svelte";

/** Nobody can accept the invitation any more, and nothing of it is left. */
export async function takeBack(conversation: string, said: string): Promise<void> {
  const done = await attempt(async () => {
    await backend.leaveConversation(conversation, false);
    await backend.eraseConversation(conversation);
  });
  if (!done) return;
  router.replace({ name: "desk" });
  // The next screen begins without what was said on this one.
  await tick();
  toasts.say(t(said));
}
