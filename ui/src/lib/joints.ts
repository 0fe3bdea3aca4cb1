/**
 * Cuts a long word such as a web address after the signs at which a reader expects a new line.
 * Put together, the pieces are the text.
 */
export function atJoints(text: string): string[] {
  return text.match(/[^/.,@-]*[/.,@-]+|[^/.,@-]+/g) ?? [];
}
