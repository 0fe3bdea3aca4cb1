import { readBase64 } from "./base64";
import type { ApiError } from "./backend";

/** Maximum number of pixels: enough for a code and quick to scan. The app shrinks larger ones. */
const MOST_PIXELS = 1 << 20;

/** A picture in greyscale: one byte per pixel, row by row from the top, in base 64. */
export async function greyOf(file: Blob): Promise<{ width: number; pixels: string }> {
  const picture = await createImageBitmap(file).catch(() => {
    throw { code: "no-code-in-picture", args: {} } satisfies ApiError;
  });
  const shrink = Math.min(1, Math.sqrt(MOST_PIXELS / (picture.width * picture.height)));
  const width = Math.max(1, Math.floor(picture.width * shrink));
  const height = Math.max(1, Math.floor(picture.height * shrink));
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("there is no canvas");
  // Transparent pixels become white.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
  const { data } = context.getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * at, 4 * at + 3);
    // Luma weights of ITU-R BT.601.
    grey[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  return { width, pixels: await readBase64(new Blob([grey])) };
}
