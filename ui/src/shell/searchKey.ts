type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Ctrl+K or ⌘K anywhere, and "/" outside of fields. */
export function isSearchKey(pressed: Pressed, inField: boolean): boolean {
  if (pressed.altKey) return false;
  if (!pressed.ctrlKey && !pressed.metaKey) return pressed.key === "/" && !inField;
  // On an Arabic or Cyrillic keyboard the K key yields no Latin letter.
  const latin = /^[a-z]$/i.test(pressed.key);
  const isK = latin ? pressed.key.toLowerCase() === "k" : pressed.code === "KeyK";
  return isK && !pressed.shiftKey;
}
