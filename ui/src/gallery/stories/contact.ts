import ContactCard from "$components/contact/ContactCard.svelte";
import ContactWays from "$components/contact/ContactWays.svelte";
import EmergencyButton from "$components/contact/EmergencyButton.svelte";
import EmergencyNumbers from "$components/contact/EmergencyNumbers.svelte";
import HelpPages from "$components/contact/HelpPages.svelte";
import OpeningHours from "$components/contact/OpeningHours.svelte";
import type { HoursView } from "$lib/backend";
import { deviceDay } from "$lib/dates";
import { arabic, contact, emergency, pages } from "../samples";
import { story } from "../story";

const closed: HoursView = {
  open: false,
  until: null,
  next: { date: "2026-11-30", time: "08:00" },
  week: [],
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
    "opens today": { hours: { ...closed, next: { date: deviceDay(), time: "14:00" } } },
    "never known": { hours: { ...closed, next: null } },
  }),
};
