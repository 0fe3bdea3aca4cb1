/**
 * Splits a long word such as a web address after punctuation, where a line may break. Joined, the
 * pieces are the text.
 */
export function atJoints(text: string): string[] {
  return text.match(/[^/.,@-]*[/.,@-]+|[^/.,@-]+/g) ?? [];
}
