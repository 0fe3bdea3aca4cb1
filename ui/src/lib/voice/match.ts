/** A voice of the device or of a service that a browser speaks through. */
export type Voice = {
  id: string;
  name: string;
  /** A BCP 47 tag, as the voice names it. */
  language: string;
  /** It speaks on this device, and sends nothing anywhere. */
  local: boolean;
  /** The voice that the device would choose itself. */
  preferred?: boolean;
};

/** A language without a voice, and the message that says what to do about it. */
export type Missing = { language: string; advice: string };

export type Found = { voice: Voice } | { voice: undefined; missing: Missing };

/**
 * The voice that speaks a language. One of another language is never taken, nor one for another
 * script of it, nor one that would send the text to somebody. `advice` is the message for a language
 * that nobody speaks.
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

/** What is to be told apart when somebody asks for a voice: plain German has that of German. */
export function spokenLanguage(tag: string): string {
  return likely(tag)?.language ?? tag;
}
