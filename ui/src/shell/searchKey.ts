type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Ctrl+K or ⌘K, anywhere; "/" too where it would not be typed into something. */
export function isSearchKey(pressed: Pressed, inField: boolean): boolean {
  if (pressed.altKey) return false;
  if (!pressed.ctrlKey && !pressed.metaKey) return pressed.key === "/" && !inField;
  // On an Arabic or Cyrillic keyboard the key where K lies gives no Latin letter.
  const latin = /^[a-z]$/i.test(pressed.key);
  const isK = latin ? pressed.key.toLowerCase() === "k" : pressed.code === "KeyK";
  return isK && !pressed.shiftKey;
}
