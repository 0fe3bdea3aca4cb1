import type { ContactView } from "$lib/backend";
import { texts } from "$lib/i18n";
import { formatLanguage } from "$lib/i18n/format";
import { sortedByName } from "$lib/i18n/sort";

export type Wish = { name: string; open: boolean; language: string | null };

/** Lower case without diacritics: "buro" finds "Büro", "ا" finds "أ". */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase("en")
    .replaceAll("ß", "ss");
}

export function matches(contact: ContactView, topic: string | null, wish: Wish): boolean {
  if (topic !== null && !contact.topics.includes(topic)) return false;
  if (wish.open && contact.hours?.state !== "open") return false;
  if (wish.language !== null && !contact.languages.includes(wish.language)) return false;
  const text = plain(`${contact.name.value} ${contact.note?.value ?? ""}`);
  return plain(wish.name)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The languages that are spoken at any of the contacts, sorted by name. */
export function spokenAt(contacts: readonly Pick<ContactView, "languages">[]): string[] {
  const languages = new Set(contacts.flatMap((contact) => contact.languages));
  return sortedByName([...languages], formatLanguage, texts.locale);
}
