// Written by `cargo xtask gen` from the `#[command]` methods of `App`; do not edit.
import type { Area, commands } from "./bindings";

/** The areas that each query depends on: it is asked again when one of them changes. */
export const areasOf = {
  about: ["content", "lock", "settings"],
  changes: ["answers", "content", "progress", "settings", "update"],
  content: ["answers", "content", "progress", "settings", "update"],
  conversation: ["content", "progress", "settings", "talk"],
  countUnread: ["talk"],
  desk: ["content", "settings", "talk"],
  document: ["answers", "content", "progress", "settings"],
  findPlaces: ["content", "update"],
  firstScreen: ["answers", "content", "lock", "progress", "settings", "talk", "update"],
  guide: ["answers", "content", "progress", "settings"],
  invitation: ["talk"],
  listContacts: ["content", "settings"],
  listEmployers: ["content", "settings"],
  listEvents: ["content", "settings"],
  listGuides: ["content", "settings"],
  listQuestions: ["answers", "content", "settings"],
  mentors: ["talk"],
  plan: ["answers", "content", "progress", "settings"],
  previewShares: ["answers", "content", "progress", "settings"],
  previewTrouble: ["content"],
  recentSearches: ["searches"],
  safetyNumber: ["talk"],
  search: ["content", "settings"],
  start: ["content", "lock", "settings"],
  step: ["answers", "content", "progress", "settings"],
  talk: ["content", "settings", "talk"],
  texts: ["content", "settings"],
  today: ["answers", "content", "progress", "settings", "update"],
} as const satisfies Partial<Record<keyof typeof commands, readonly Area[]>>;
