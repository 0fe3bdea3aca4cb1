import { tick } from "svelte";
import { backend } from "$lib/backend";
import { textOf } from "$lib/i18n";
import { router } from "$lib/router.svelte";
import { attempt, toasts } from "$lib/toasts.svelte";

/** Withdraws an invitation and erases its conversation. */
export async function takeBack(conversation: string, said: string): Promise<void> {
  const done = await attempt(async () => {
    await backend.leaveConversation(conversation, false);
    await backend.eraseConversation(conversation);
  });
  if (!done) return;
  router.replace({ name: "desk" });
  // A new screen clears the toasts.
  await tick();
  toasts.say(textOf(said));
}
