import type { HitKind } from "./backend";

/** A parameter in the query of an address: its name, and how to read and write it. */
type Parameter<T> = {
  key: string;
  read(value: string | null): T;
  write(value: T): string | null;
};
type Entry = {
  /** The address after `#/`; `:name` is a parameter. */
  path: string;
  query: Record<string, Parameter<unknown>>;
  /** The parameters that make it another screen; a change of the others only filters it. */
  key: readonly string[];
  /** The place in the navigation to which the screen belongs. */
  room: string;
};

const optional = (key: string): Parameter<string | null> => ({
  key,
  read: (value) => value,
  write: (value) => value,
});
const text = (key: string): Parameter<string> => ({
  key,
  read: (value) => value ?? "",
  write: (value) => value,
});
const flag = (key: string): Parameter<boolean> => ({
  key,
  read: (value) => value !== null,
  write: (value) => (value ? "yes" : null),
});
/** Stays out of the address, and so out of the history. */
const unwritten: Parameter<string> = { key: "", read: () => "", write: () => null };

/** Every screen. Which component shows it is in shell/screens.ts: lib knows no feature. */
const routes = {
  "welcome-language": { path: "welcome/language", query: {}, key: [], room: "welcome" },
  "welcome-place": { path: "welcome/place", query: {}, key: [], room: "welcome" },
  "welcome-questions": {
    path: "welcome/questions",
    query: { question: optional("at") },
    key: ["question"],
    room: "welcome",
  },
  // Also on a new device, before the welcome is over.
  copy: { path: "copy", query: { link: unwritten }, key: ["link"], room: "welcome" },
  today: { path: "today", query: {}, key: [], room: "today" },
  changes: { path: "changes", query: {}, key: [], room: "today" },
  plan: { path: "plan", query: { topic: optional("topic") }, key: [], room: "plan" },
  step: { path: "step/:step", query: {}, key: ["step"], room: "plan" },
  document: { path: "documents/:document", query: {}, key: ["document"], room: "plan" },
  contacts: {
    path: "contacts",
    query: { topic: optional("topic"), contact: optional("at") },
    key: [],
    room: "contacts",
  },
  guides: { path: "guides", query: { topic: optional("topic") }, key: [], room: "guides" },
  guide: { path: "guides/:guide", query: {}, key: ["guide"], room: "guides" },
  events: {
    path: "events",
    query: { topic: optional("topic"), event: optional("at") },
    key: [],
    room: "events",
  },
  search: { path: "search", query: { query: text("q") }, key: [], room: "search" },
  talk: { path: "talk", query: {}, key: [], room: "talk" },
  invitation: {
    path: "talk/invitation",
    query: { link: text("link") },
    key: ["link"],
    room: "talk",
  },
  mentor: { path: "talk/mentor", query: { link: text("link") }, key: ["link"], room: "talk" },
  confirmation: {
    path: "talk/confirmation",
    query: { link: text("link") },
    key: ["link"],
    room: "talk",
  },
  conversation: {
    path: "talk/:conversation",
    query: { write: flag("write") },
    key: ["conversation"],
    room: "talk",
  },
  share: { path: "talk/:conversation/share", query: {}, key: ["conversation"], room: "talk" },
  peer: { path: "talk/:conversation/peer", query: {}, key: ["conversation"], room: "talk" },
  safety: { path: "talk/:conversation/safety", query: {}, key: ["conversation"], room: "talk" },
  report: {
    path: "talk/:conversation/report",
    query: { message: optional("at") },
    key: ["conversation"],
    room: "talk",
  },
  desk: { path: "desk", query: {}, key: [], room: "talk" },
  inviting: { path: "desk/:conversation", query: {}, key: ["conversation"], room: "talk" },
  settings: { path: "settings", query: {}, key: [], room: "settings" },
  answers: { path: "settings/answers", query: {}, key: [], room: "settings" },
  content: { path: "settings/content", query: {}, key: [], room: "settings" },
  employer: { path: "settings/employer", query: {}, key: [], room: "settings" },
  about: { path: "settings/about", query: {}, key: [], room: "settings" },
} as const satisfies Record<string, Entry>;

type Routes = typeof routes;
export type RouteName = keyof Routes;
export type RoomName = Routes[RouteName]["room"];

type InPath<Path extends string> = Path extends `${infer Part}/${infer Rest}`
  ? InPath<Part> | InPath<Rest>
  : Path extends `:${infer Name}`
    ? Name
    : never;
type InQuery<Query> = {
  [Name in keyof Query]: Query[Name] extends Parameter<infer Value> ? Value : never;
};
/** The parameters of a route, which its component takes as properties. */
export type Parameters<Name extends RouteName> = {
  [Each in InPath<Routes[Name]["path"]>]: string;
} & InQuery<Routes[Name]["query"]>;

type Named<Name extends RouteName> = { name: Name } & Parameters<Name>;
export type Route = { [Name in RouteName]: Named<Name> }[RouteName];
/** Where a link leads: a route whose parameters in the query may be left out. */
export type Target = {
  [Name in RouteName]: { name: Name } & Omit<Parameters<Name>, keyof Routes[Name]["query"]> &
    Partial<InQuery<Routes[Name]["query"]>>;
}[RouteName];

type Values = Record<string, unknown>;

export function parseRoute(hash: string): Route | null {
  const [path = "", search] = hash.replace(/^#\/?/, "").split("?");
  const found = match(path.replace(/\/$/, "").split("/"));
  if (!found) return null;
  const params = new URLSearchParams(search);
  const query = Object.entries<Parameter<unknown>>(routes[found.name].query);
  const read = query.map(([name, { key, read }]) => [name, read(params.get(key))]);
  return { name: found.name, ...found.values, ...Object.fromEntries(read) };
}

/** The possible next parts of an address; a parameter is under ":". */
type Branch = { name?: RouteName; parameter?: string; beneath: Map<string, Branch> };

const root: Branch = { beneath: new Map() };
for (const name of Object.keys(routes) as RouteName[]) {
  let branch = root;
  for (const part of routes[name].path.split("/")) {
    const key = part.startsWith(":") ? ":" : part;
    const next = branch.beneath.get(key) ?? { beneath: new Map() };
    branch.beneath.set(key, next);
    if (key === ":") branch.parameter = part.slice(1);
    branch = next;
  }
  branch.name = name;
}

/** Follows an address part by part. A fixed part wins over a parameter. */
function match(parts: string[]): { name: RouteName; values: Values } | null {
  let branch = root;
  const values: Values = {};
  for (const part of parts) {
    const fixed = part === ":" ? undefined : branch.beneath.get(part);
    const next = fixed ?? branch.beneath.get(":");
    if (!next || part === "") return null;
    if (!fixed && branch.parameter) values[branch.parameter] = safeDecode(part);
    branch = next;
  }
  return branch.name ? { name: branch.name, values } : null;
}

export function href(target: Target): string {
  const { path, query } = routes[target.name];
  const values = target as Values;
  const filled = path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(String(values[name])));
  const params = new URLSearchParams();
  for (const [name, parameter] of Object.entries<Parameter<unknown>>(query)) {
    const value = name in values ? parameter.write(values[name]) : null;
    if (value) params.set(parameter.key, value);
  }
  return params.size > 0 ? `#/${filled}?${params}` : `#/${filled}`;
}

/** Two routes with the same key are one screen: only its filter changed, so focus stays put. */
export function screenKey(target: Target): string {
  const values = target as Values;
  return [target.name, ...routes[target.name].key.map((name) => values[name] ?? "")].join("/");
}

export function roomOf(route: Route): RoomName {
  return routes[route.name].room;
}

const entries: Record<HitKind, (id: string) => Route> = {
  step: (id) => ({ name: "step", step: id }),
  guide: (id) => ({ name: "guide", guide: id }),
  document: (id) => ({ name: "document", document: id }),
  contact: (id) => ({ name: "contacts", topic: null, contact: id }),
  event: (id) => ({ name: "events", topic: null, event: id }),
};

/** The screen of an entry. */
export function routeOf(kind: HitKind, id: string): Route {
  return entries[kind](id);
}

/** Where a link in a pack's text leads if it leads inside, such as lotse:step/tax-id. */
export function routeOfUri(uri: string): Route | null {
  const [, kind, id] = /^lotse:(\w+)\/(.+)$/.exec(uri) ?? [];
  return kind && id && kind in entries ? routeOf(kind as HitKind, id) : null;
}

/** The Lotse link in the fragment, with which another device has opened the page. */
export function linkOfHash(hash: string): string | null {
  return hash.startsWith("#lotse:") ? hash.slice(1) : null;
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
