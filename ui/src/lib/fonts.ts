import { backend } from "./backend";

/** The family in `--font` that a language brings, for devices without its script. */
const FAMILY = "Language";

let shown: FontFace[] = [];
let turn = 0;

/** Shows the fonts of these languages in place of those before. Most bring none. */
export async function useFontsOf(languages: readonly string[]): Promise<void> {
  const mine = ++turn;
  try {
    const files = await Promise.all(languages.map((language) => backend.languageFonts(language)));
    const faces = files.flat().map((file) => new FontFace(FAMILY, bytes(file)));
    await Promise.all(faces.map((face) => face.load()));
    if (mine !== turn) return;
    for (const face of shown) document.fonts.delete(face);
    for (const face of faces) document.fonts.add(face);
    shown = faces;
  } catch (error) {
    // The device's own fonts go on.
    console.warn("fonts of a language", error);
  }
}

function bytes(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}
