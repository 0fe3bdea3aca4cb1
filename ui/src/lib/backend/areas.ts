import type { commands, Topic } from "./bindings";

/** What each query depends on: when one of these changes, its answer may be another. */
export const areasOf = {
  about: ["content", "lock", "settings"],
  changes: ["answers", "content", "progress", "settings", "update"],
  content: ["answers", "content", "progress", "settings", "update"],
  conversation: ["content", "settings", "talk"],
  countUnread: ["talk"],
  desk: ["content", "settings", "talk"],
  document: ["answers", "content", "progress", "settings"],
  guide: ["content", "settings"],
  invitation: ["talk"],
  listContacts: ["content", "settings"],
  listEmployers: ["content", "settings"],
  listEvents: ["content", "settings"],
  listGuides: ["content", "settings"],
  listQuestions: ["answers", "content", "settings"],
  plan: ["answers", "content", "progress", "settings"],
  previewTrouble: ["content"],
  recentSearches: ["searches"],
  search: ["content", "settings"],
  step: ["answers", "content", "progress", "settings"],
  talk: ["content", "settings", "talk"],
  today: ["answers", "content", "progress", "settings", "update"],
} as const satisfies Partial<Record<keyof typeof commands, readonly Topic[]>>;
