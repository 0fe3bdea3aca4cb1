import type { HitKind } from "$lib/backend";
import type { Route } from "$lib/route";

/** The page of what was found. */
export function leadsTo(kind: HitKind, id: string): Route {
  switch (kind) {
    case "step":
      return { name: "step", step: id };
    case "guide":
      return { name: "guide", guide: id };
    case "document":
      return { name: "document", document: id };
    case "contact":
      return { name: "contacts", topic: null, contact: id };
    case "event":
      return { name: "events", topic: null, event: id };
  }
}
