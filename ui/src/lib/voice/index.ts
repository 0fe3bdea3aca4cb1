import { session } from "$lib/session.svelte";
import { inBrowser } from "$lib/shell";
import { backend, type SpeechRate } from "$lib/backend";
import { toasts, attempt } from "$lib/toasts.svelte";
import { rateBeside, type Engine } from "./engine";
import { gather } from "./gather";
import { Highlights } from "./highlights";
import { toPassages } from "./passages";
import { findVoice, spokenLanguage, type Found } from "./match";
import { Reader } from "./reader.svelte";
import { ShellVoice } from "./shellVoice";
import { WebVoice } from "./webVoice";

export type { Missing } from "./match";
export { rateBeside, rates } from "./engine";

let chosen: Promise<Engine> | undefined;

/** The app's core where it can speak, else the web view. */
function engine(): Promise<Engine> {
  chosen ??= choose();
  return chosen;
}

async function choose(): Promise<Engine> {
  const speaks = !inBrowser && (await backend.voices()) !== null;
  // Web views of Android do not have it.
  return speaks ? new ShellVoice() : new WebVoice(window.speechSynthesis);
}

/** The names of the speeds. */
export const rateMessages: Record<SpeechRate, string> = {
  slowest: "voice-rate-slowest",
  slow: "voice-rate-slow",
  normal: "voice-rate-normal",
  fast: "voice-rate-fast",
  fastest: "voice-rate-fastest",
};

const rate = (): SpeechRate => session.view?.settings.speechRate ?? "normal";

export const reader = new Reader(engine, rate, (error) => toasts.fail(error));

/** Reads a part of the page aloud. */
export function readAloud(root: Element): Promise<void> {
  const { pieces, nodes } = gather(root);
  return reader.read(toPassages(pieces), new Highlights(nodes));
}

/** Speaks slower or faster from now on. */
export async function changeRate(steps: number): Promise<void> {
  const next = rateBeside(rate(), steps);
  if (next === undefined) return;
  if (await attempt(() => session.changeSettings({ speechRate: next }))) await reader.sayAgain();
}

/** The voice of each language, or what to do about a missing one. */
export async function listVoices(
  languages: readonly string[],
): Promise<{ language: string; found: Found }[]> {
  const speaker = await engine();
  const voices = await speaker.voices();
  return [...new Set(languages.map(spokenLanguage))].map((language) => ({
    language,
    found: findVoice(voices, language, speaker.advice),
  }));
}
