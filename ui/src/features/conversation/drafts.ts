/** Unsent texts by conversation. They survive a visit to another screen. */
export const drafts = new Map<string, string>();
