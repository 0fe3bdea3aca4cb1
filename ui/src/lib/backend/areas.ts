// Written by `cargo xtask gen` from the `#[command]` methods of `App`; do not edit.
import type { Area, commands } from "./bindings";

/** The areas that each query depends on: it is asked again when one of them changes. */
export const areasOf = {
  about: ["content", "lock", "settings"],
  changes: ["answers", "content", "settings", "update"],
  content: ["content", "settings", "update"],
  conversation: ["answers", "content", "progress", "settings", "talk"],
  countUnread: ["talk"],
  desk: ["answers", "content", "progress", "settings", "talk"],
  document: ["answers", "content", "progress"],
  findPlaces: ["content", "update"],
  guide: ["content"],
  listContacts: ["content"],
  listEmployers: ["content", "settings"],
  listEvents: ["content"],
  listGuides: ["content"],
  listQuestions: ["answers", "content"],
  mentors: ["talk"],
  plan: ["answers", "content", "progress"],
  previewShares: ["answers", "content", "progress"],
  previewTrouble: ["content"],
  recentSearches: ["searches"],
  start: ["content", "lock", "settings"],
  step: ["answers", "content", "progress"],
  talk: ["content", "settings", "talk"],
  texts: ["content", "settings"],
  today: ["answers", "content", "progress", "update"],
} as const satisfies Partial<Record<keyof typeof commands, readonly Area[]>>;
