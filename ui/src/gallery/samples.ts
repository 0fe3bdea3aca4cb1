import type {
  ContactView,
  ConfirmationView,
  DueView,
  FactView,
  GuidePage,
  GuideCard,
  HoursSpanView,
  LanguageView,
  OfferedLanguage,
  PaperView,
  SharedStepView,
  SourceView,
  StepCard,
  TalkerView,
  Text,
  TopicView,
} from "$lib/backend";
import { deviceDay } from "$lib/dates";
import { directionOf } from "$lib/i18n/locale";

// Made-up content for the stories: none of it is advice.

export function text(value: string, language = "de"): Text {
  return { value, language, direction: directionOf(language) };
}

export const longWord = text("Aufenthaltserlaubnisverlängerungsantragsformular");
export const arabic = text("تصريح الإقامة الإلكتروني", "ar");

export const source: SourceView = {
  url: "https://example.org/anmeldung",
  title: "Musterstadt: Wohnsitz anmelden",
  verified: "2026-11-02",
};

export const due: DueView = {
  date: "2026-12-01",
  last: null,
  reason: null,
  daysLeft: 12,
  overdue: false,
  kind: "legal",
  basis: "§ 17 BMG",
};

export const card: StepCard = {
  id: "register-address",
  topic: "arrival",
  title: text("Wohnsitz anmelden"),
  summary: text("Melden Sie sich beim Bürgerbüro an, sobald Sie eingezogen sind."),
  applies: "yes",
  state: "ready",
  waitsFor: [],
  horizon: "week",
  opens: null,
  due,
};

export const topics: TopicView[] = [
  {
    id: "arrival",
    title: text("Ankommen"),
    icon: "map-pin",
    tally: { done: 1, total: 4 },
  },
  {
    id: "housing",
    title: text("Wohnen und Nebenkostenabrechnungen"),
    icon: "house",
    tally: { done: 0, total: 3 },
  },
  { id: "health", title: arabic, icon: "heart-pulse", tally: { done: 2, total: 2 } },
];

const openSpan = (times: string): HoursSpanView => ({ times, ask: false, comment: null });

export const contact: ContactView = {
  id: "citizens-office",
  name: text("Bürgerbüro Mitte"),
  officialName: text("Einwohnermelde- und Staatsangehörigkeitsangelegenheiten"),
  note: text("Bringen Sie Ihren Pass mit."),
  topics: ["arrival"],
  address: ["Rathausplatz 1", "12345 Musterstadt"],
  phone: "+49 1234 5678-90",
  email: "buergerbuero-mitte@musterstadt.example.org",
  web: "https://www.musterstadt.example.org/buergerservice/termine",
  appointment: "https://termine.musterstadt.example.org/",
  hours: {
    state: "open",
    comment: null,
    change: { date: deviceDay(), time: "18:00", state: "closed" },
    always: false,
    week: [
      {
        weekday: 1,
        spans: [openSpan("08:00–12:00"), openSpan("14:00–18:00")],
        askOtherwise: false,
      },
      { weekday: 2, spans: [openSpan("08:00–12:00")], askOtherwise: true },
      { weekday: 3, spans: [], askOtherwise: false },
    ],
    schoolHolidays: false,
    sun: false,
  },
  byAppointment: true,
  free: true,
  emergency: false,
  languages: ["de", "en", "ar"],
  unconfirmed: ["hours", "phone"],
  source,
  reviewOverdue: false,
};

export const emergency: ContactView[] = [
  { ...contact, id: "police", name: text("Polizei"), note: null, phone: "110", emergency: true },
  {
    ...contact,
    id: "ambulance",
    name: text("Feuerwehr und Rettungsdienst"),
    note: text("Auch bei Vergiftungen"),
    phone: "112",
    emergency: true,
  },
];

export const paper: PaperView = {
  id: "landlord-confirmation",
  name: text("Wohnungsgeberbestätigung"),
  officialName: text("Wohnungsgeberbestätigung nach § 19 Bundesmeldegesetz"),
  note: text("Der Vermieter unterschreibt sie."),
  held: false,
  lasts: { count: 3, upTo: null, unit: "month" },
};

const fact: FactView = {
  id: "moved-in",
  kind: "choice",
  text: text("Sind Sie schon eingezogen?"),
  help: text("Es zählt der Tag, an dem Sie die Schlüssel bekommen haben."),
  answers: [
    { id: "yes", text: text("Ja"), excludesOthers: false },
    { id: "no", text: text("Nein, ich suche noch"), excludesOthers: false },
    { id: "none", text: longWord, excludesOthers: true },
  ],
  countries: [],
  answer: null,
};
export const facts = {
  choice: fact,
  choices: { ...fact, id: "children", kind: "choices" },
  country: { ...fact, id: "citizenship", kind: "country", countries: ["UA", "SY", "TR", "BR"] },
  countries: { ...fact, id: "passports", kind: "countries", countries: ["UA", "SY", "TR", "BR"] },
  date: { ...fact, id: "day", kind: "date", text: text("Wann sind Sie eingezogen?") },
  dates: { ...fact, id: "days", kind: "dates", text: text("Wann sind Ihre Kinder geboren?") },
} as const satisfies Record<string, FactView>;

export const guide: GuidePage = {
  html: `<p>So melden Sie sich an. Mehr bei <a href="#/today">Heute</a>.</p><h2>Was Sie brauchen</h2>
<ul><li>Pass</li><li>Wohnungsgeberbestätigung</li></ul><blockquote>Ohne Termin warten Sie lange.</blockquote>
<table><tr><th>Tag</th><th>Zeit</th></tr><tr><td>Montag</td><td>8 bis 12 Uhr</td></tr></table>`,
  language: "de",
  direction: "ltr",
  machine: false,
};

export const pages: GuideCard[] = [
  {
    id: "violence",
    topic: "health",
    title: text("Hilfe bei Gewalt zu Hause"),
    summary: text("Auch nachts und auch ohne Papiere"),
    parent: null,
  },
  { id: "trafficking", topic: "work", title: arabic, summary: null, parent: null },
];

export const languages: LanguageView[] = [
  language("de", "Deutsch"),
  language("en", "English"),
  language("ar", "العربية"),
  {
    ...language("vi", "Tiếng Việt"),
    origin: "installed",
    publisher: "Stadt Musterstadt",
    translated: 87,
    machine: true,
  },
  { ...language("uk", null), origin: "content", translated: 0 },
];

export const offered: OfferedLanguage[] = [
  {
    id: "ckb",
    name: "کوردیی ناوەندی",
    direction: "rtl",
    translated: 60,
    size: 41_000,
    publisher: "Stadt Musterstadt",
  },
  {
    id: "tlh",
    name: "tlhIngan Hol",
    direction: "ltr",
    translated: null,
    size: null,
    publisher: "Stadt Musterstadt",
  },
];

function language(id: string, name: string | null): LanguageView {
  return {
    id,
    name,
    direction: directionOf(id),
    translated: 100,
    machine: false,
    origin: "inside",
    publisher: null,
  };
}

export const confirmation: ConfirmationView = {
  state: "confirmed",
  by: "Stadt Musterstadt",
  until: "2027-06-30",
};

export const me: TalkerView = {
  name: "Jana",
  invites: true,
  role: "mentor",
  relay: "relay.example.org",
  isOpen: true,
  trouble: null,
  reached: true,
  confirmation,
  tellsWhenRead: true,
};

export const shared: SharedStepView = {
  id: "register-address",
  title: text("Wohnsitz anmelden"),
  inPlan: true,
  mark: "begun",
  due: "2026-12-01",
};
