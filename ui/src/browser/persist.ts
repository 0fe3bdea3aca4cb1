// Asks the browser not to evict the person's data.
import { promised } from "$lib/promised.svelte";
import { forgets } from "$lib/shell";

/** Commands that store something. */
const entries = [
  "answer_fact",
  "hold_document",
  "mark_step",
  "mark_steps",
  "set_note",
  "set_own_due",
  "take_copy",
  "take_copy_link",
];

let asked = false;

/** Asks once there is something to lose, and only once: some browsers ask the person in turn. */
export function persistAfter(command: string): void {
  if (asked || !entries.includes(command) || forgets()) return;
  asked = true;
  navigator.storage
    .persist()
    .catch(() => false)
    .then((kept) => {
      if (!kept) promised.refuse();
    });
}
