/**
 * A typed date as ISO, or null while it is incomplete. Web views without a date field show a text
 * field, so "15.11.2026" is understood as well.
 */
export function readDay(written: string): string | null {
  const text = written.trim();
  const german = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text);
  const iso = german
    ? `${german[3]}-${german[2]?.padStart(2, "0")}-${german[1]?.padStart(2, "0")}`
    : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  // While a year is typed the field reports 0002, 0020, 0202: not complete yet.
  const year = Number(iso.slice(0, 4));
  const date = new Date(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return real && year >= 1900 && year <= 2200 ? iso : null;
}

/** The date of a moment, by default today, in the time zone of this device, as ISO. */
export function deviceDay(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function deviceYesterday(): string {
  const day = new Date();
  day.setDate(day.getDate() - 1);
  return deviceDay(day);
}

/** Days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
