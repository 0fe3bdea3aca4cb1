/** A voice of the device or of a service that a browser speaks through. */
export type Voice = {
  id: string;
  name: string;
  /** A BCP 47 tag, as the voice names it. */
  language: string;
  /** It speaks on this device, without sending the text anywhere. */
  local: boolean;
  /** The default voice of the device. */
  preferred?: boolean;
};

/** A language without a voice, and the message that says what to do about it. */
export type Missing = { language: string; advice: string };

export type Found = { voice: Voice } | { voice: undefined; missing: Missing };

/** The voice for a language; never one of another language or script, or one that sends the text
 * to a server. `advice` is the message for a language without a voice.
 */
export function findVoice(voices: readonly Voice[], language: string, advice: string): Found {
  const wanted = likely(language);
  const fitting = voices.flatMap((voice) => {
    const spoken = likely(voice.language);
    const fits =
      wanted && spoken && wanted.language === spoken.language && wanted.script === spoken.script;
    return fits ? { voice, isOfRegion: wanted.region === spoken.region } : [];
  });
  const local = fitting.filter(({ voice }) => voice.local);
  const best =
    local.find(({ voice, isOfRegion }) => isOfRegion && voice.preferred) ??
    local.find(({ isOfRegion }) => isOfRegion) ??
    local.find(({ voice }) => voice.preferred) ??
    local[0];
  if (best) return { voice: best.voice };
  const missing = {
    language: spokenLanguage(language),
    advice: fitting.length > 0 ? "voice-only-online" : advice,
  };
  return { voice: undefined, missing };
}

/** A tag with its usual script and region, such as fa-Arab-IR. Android writes "de_DE". */
function likely(tag: string): Intl.Locale | undefined {
  try {
    const { language, script, region } = new Intl.Locale(tag.replaceAll("_", "-"));
    return new Intl.Locale(language, {
      ...(script && { script }),
      ...(region && { region }),
    }).maximize();
  } catch {
    return undefined;
  }
}

/** The language as far as voices distinguish it: plain German has the voice of German. */
export function spokenLanguage(tag: string): string {
  return likely(tag)?.language ?? tag;
}
