/** What was written and not sent, by conversation: it stays while one looks something up. */
export const drafts = new Map<string, string>();
