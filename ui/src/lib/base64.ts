/** The bytes of a file in base 64. */
export function readBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error("the file cannot be read"));
    reader.onload = () => {
      // data:application/octet-stream;base64,…; nothing after the colon when it is empty.
      const url = String(reader.result);
      resolve(url.includes(",") ? url.slice(url.indexOf(",") + 1) : "");
    };
    reader.readAsDataURL(file);
  });
}
