import type { commands, Topic } from "./bindings";

/**
 * The areas that each query depends on, besides content, language and place: `ask` always follows
 * those three.
 */
export const areasOf = {
  about: ["lock"],
  changes: ["answers", "progress", "update"],
  content: ["answers", "progress", "settings", "update"],
  conversation: ["talk"],
  countUnread: ["talk"],
  desk: ["talk"],
  document: ["answers", "progress"],
  findPlaces: ["update"],
  guide: [],
  invitation: ["talk"],
  listContacts: [],
  listEmployers: ["settings"],
  listEvents: [],
  listGuides: [],
  listQuestions: ["answers"],
  plan: ["answers", "progress"],
  previewShares: ["answers", "progress"],
  previewTrouble: [],
  recentSearches: ["searches"],
  start: ["lock", "settings"],
  step: ["answers", "progress"],
  talk: ["talk"],
  today: ["answers", "progress", "update"],
} as const satisfies Partial<Record<keyof typeof commands, readonly Topic[]>>;
