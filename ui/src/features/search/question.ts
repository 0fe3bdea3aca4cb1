const longest = 1000;

/** The text to ask for: not endless, and half a character, which has no form in UTF-8, is none. */
export function toQuestion(text: string): string {
  const question = text.slice(0, longest).toWellFormed();
  return question.trim() === "" ? "" : question;
}
