import { backend } from "./backend";

/** The font family in `--font` of a language pack, for devices without its script. */
const FAMILY = "Language";

let shown: FontFace[] = [];
let turn = 0;

/** Uses the fonts of these languages in place of the previous ones. Most have none. */
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
    // Continue with the device's own fonts.
    console.warn("fonts of a language", error);
  }
}

function bytes(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}
