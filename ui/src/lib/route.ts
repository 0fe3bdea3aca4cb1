export type Route =
  | { name: "welcome"; page: "language" | "place" | "questions"; question: string | null }
  | { name: "today" }
  | { name: "plan"; topic: string | null }
  | { name: "step"; step: string }
  | { name: "contacts"; topic: string | null; contact: string | null }
  | { name: "changes" }
  | { name: "guides"; topic: string | null }
  | { name: "guide"; guide: string }
  | { name: "events"; topic: string | null; event: string | null }
  | { name: "search"; query: string }
  | { name: "document"; document: string }
  | { name: "talk" }
  | { name: "invitation"; link: string }
  | { name: "mentor"; link: string }
  | { name: "confirmation"; link: string }
  | { name: "conversation"; conversation: string; write: boolean }
  | { name: "share"; conversation: string }
  | { name: "peer"; conversation: string }
  | { name: "report"; conversation: string; message: string | null }
  | { name: "desk" }
  | { name: "inviting"; conversation: string }
  | { name: "settings"; page: (typeof settingsPages)[number] };

const welcomePages = ["language", "place", "questions"] as const;
const linkPages = ["invitation", "mentor", "confirmation"] as const;
const talkPages = ["share", "peer", "report"] as const;
const settingsPages = ["overview", "answers", "content", "employer", "about"] as const;

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find((each) => each === value);
}

export function parseRoute(hash: string): Route | null {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const params = new URLSearchParams(query);
  const [name, ...rest] = path.split("/");
  const part = rest[0] === undefined || rest[0] === "" ? undefined : safeDecode(rest[0]);
  if (rest.length > 1 && name !== "talk") return null;
  switch (name) {
    case "welcome": {
      const page = oneOf(welcomePages, part ?? "language");
      return page ? { name, page, question: params.get("at") } : null;
    }
    case "today":
    case "changes":
      return part ? null : { name };
    case "plan":
      return part ? null : { name, topic: params.get("topic") };
    case "step":
      return part ? { name, step: part } : null;
    case "contacts":
      return part ? null : { name, topic: params.get("topic"), contact: params.get("at") };
    case "guides":
      return part ? { name: "guide", guide: part } : { name, topic: params.get("topic") };
    case "events":
      return part ? null : { name, topic: params.get("topic"), event: params.get("at") };
    case "search":
      return part ? null : { name, query: params.get("q") ?? "" };
    case "documents":
      return part ? { name: "document", document: part } : null;
    case "talk":
      return parseTalk(part, rest.slice(1), params);
    case "desk":
      return part ? { name: "inviting", conversation: part } : { name };
    case "settings": {
      const page = oneOf(settingsPages, part ?? "overview");
      return page ? { name, page } : null;
    }
    default:
      return null;
  }
}

/** What lies beneath #/talk: pages for links of ours, and each conversation with its own pages. */
function parseTalk(
  part: string | undefined,
  [page, ...more]: string[],
  params: URLSearchParams,
): Route | null {
  if (!part) return page === undefined ? { name: "talk" } : null;
  const named = oneOf(linkPages, part);
  if (named) return page === undefined ? { name: named, link: params.get("link") ?? "" } : null;
  if (page === undefined)
    return { name: "conversation", conversation: part, write: params.has("write") };
  const name = oneOf(talkPages, page);
  if (!name || more.length > 0) return null;
  if (name === "report") return { name, conversation: part, message: params.get("at") };
  return { name, conversation: part };
}

export function href(route: Route): string {
  switch (route.name) {
    case "welcome":
      return `#/welcome/${route.page}${query({ at: route.question })}`;
    case "today":
    case "changes":
      return `#/${route.name}`;
    case "plan":
      return `#/plan${query({ topic: route.topic })}`;
    case "step":
      return `#/step/${encodeURIComponent(route.step)}`;
    case "contacts":
      return `#/contacts${query({ topic: route.topic, at: route.contact })}`;
    case "guides":
      return `#/guides${query({ topic: route.topic })}`;
    case "guide":
      return `#/guides/${encodeURIComponent(route.guide)}`;
    case "events":
      return `#/events${query({ topic: route.topic, at: route.event })}`;
    case "search":
      return `#/search${query({ q: route.query })}`;
    case "document":
      return `#/documents/${encodeURIComponent(route.document)}`;
    case "talk":
    case "desk":
      return `#/${route.name}`;
    case "invitation":
    case "mentor":
    case "confirmation":
      return `#/talk/${route.name}${query({ link: route.link })}`;
    case "conversation":
      return `${talk(route.conversation)}${query({ write: route.write ? "yes" : null })}`;
    case "share":
    case "peer":
      return `${talk(route.conversation)}/${route.name}`;
    case "report":
      return `${talk(route.conversation)}/report${query({ at: route.message })}`;
    case "inviting":
      return `#/desk/${encodeURIComponent(route.conversation)}`;
    case "settings":
      return route.page === "overview" ? "#/settings" : `#/settings/${route.page}`;
  }
}

const talk = (conversation: string) => `#/talk/${encodeURIComponent(conversation)}`;

/** Where a link of a guide leads, if it leads inside: lotse:step/…, contact, guide, event, document. */
export function readInside(url: string): Route | null {
  const [, kind, id] = /^lotse:(step|contact|guide|event|document)\/(.+)$/.exec(url) ?? [];
  if (!id) return null;
  switch (kind) {
    case "step":
      return { name: "step", step: id };
    case "contact":
      return { name: "contacts", topic: null, contact: id };
    case "guide":
      return { name: "guide", guide: id };
    case "document":
      return { name: "document", document: id };
    default:
      return { name: "events", topic: null, event: id };
  }
}

/** Two routes with the same key are one screen: only its filter changed, so focus stays put. */
export function screenKey(route: Route): string {
  switch (route.name) {
    case "welcome":
      return `welcome/${route.page}/${route.question ?? ""}`;
    case "step":
      return `step/${route.step}`;
    case "guide":
      return `guide/${route.guide}`;
    case "document":
      return `document/${route.document}`;
    case "settings":
      return `settings/${route.page}`;
    case "invitation":
    case "mentor":
    case "confirmation":
      return `${route.name}/${route.link}`;
    case "conversation":
    case "share":
    case "peer":
    case "report":
    case "inviting":
      return `${route.name}/${route.conversation}`;
    default:
      return route.name;
  }
}

function query(params: Record<string, string | null>): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
