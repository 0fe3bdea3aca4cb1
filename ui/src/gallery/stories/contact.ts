import ContactCard from "$components/contact/ContactCard.svelte";
import ContactWays from "$components/contact/ContactWays.svelte";
import EmergencyButton from "$components/contact/EmergencyButton.svelte";
import EmergencyNumbers from "$components/contact/EmergencyNumbers.svelte";
import HelpPages from "$components/contact/HelpPages.svelte";
import OpeningHours from "$components/contact/OpeningHours.svelte";
import type { HoursView } from "$lib/backend";
import { deviceDay } from "$lib/dates";
import { arabic, contact, emergency, pages, text } from "../samples";
import { story } from "../story";

const monday = { date: "2026-11-30", time: "08:00", state: "open" } as const;
const closed: HoursView = {
  state: "closed",
  comment: null,
  change: monday,
  always: false,
  week: [],
  schoolHolidays: false,
  sun: false,
};
const ask: HoursView = {
  ...closed,
  state: "ask",
  comment: text("nach Vereinbarung"),
  change: null,
  week: [
    { weekday: 1, spans: [], askOtherwise: true },
    {
      weekday: 2,
      spans: [{ times: "13:00–16:00", ask: true, comment: text("nur mit Termin") }],
      askOtherwise: false,
    },
  ],
};

export default {
  ContactCard: story(ContactCard, {
    full: { contact },
    bare: {
      contact: {
        ...contact,
        note: null,
        phone: null,
        email: null,
        web: null,
        appointment: null,
        hours: null,
        byAppointment: false,
        free: false,
        languages: [],
        unconfirmed: [],
      },
    },
    "arabic name, overdue": { contact: { ...contact, name: arabic, reviewOverdue: true } },
  }),
  ContactWays: story(ContactWays, { all: { contact } }),
  EmergencyButton: story(EmergencyButton, {
    numbers: { contacts: emergency },
    "with help": { contacts: emergency, help: pages },
  }),
  EmergencyNumbers: story(EmergencyNumbers, {
    full: { contacts: emergency },
    brief: { contacts: emergency, brief: true },
  }),
  HelpPages: story(HelpPages, { two: { pages } }),
  OpeningHours: story(OpeningHours, {
    open: { hours: contact.hours ?? closed },
    closed: { hours: closed },
    "opens today": { hours: { ...closed, change: { ...monday, date: deviceDay() } } },
    "never known": { hours: { ...closed, change: null } },
    "to be asked for": { hours: ask },
    "to be asked for until it opens": { hours: { ...ask, change: monday } },
    "unknown from a day on": { hours: { ...closed, change: { ...monday, state: "ask" } } },
    always: { hours: { ...closed, state: "open", change: null, always: true } },
    "until another day": { hours: { ...closed, state: "open", change: monday } },
    "school holidays and sun": { hours: { ...ask, schoolHolidays: true, sun: true } },
  }),
};
