import type { CostView, OfferedLanguage, PeriodView, Text } from "../backend";
import { readDay } from "../dates";
import { textOf, texts, unmarked } from ".";

/** Dates have no time: they are read and written as UTC, so that no time zone shifts them. */
function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

const shapes = {
  long: { day: "numeric", month: "long", year: "numeric" },
  brief: { day: "numeric", month: "short" },
  briefYear: { day: "numeric", month: "short", year: "numeric" },
  short: { day: "numeric", month: "long" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  month: { month: "short" },
  number: { day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export function formatDate(iso: string, shape: keyof typeof shapes = "long"): string {
  const date = day(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(texts.locale, { ...shapes[shape], timeZone: "UTC" }).format(date);
}

/** 1 is Monday, as in ISO 8601; 1 January 2024 was one. */
export function formatWeekday(weekday: number): string {
  const date = day(`2024-01-0${weekday}`);
  return new Intl.DateTimeFormat(texts.locale, { weekday: "long", timeZone: "UTC" }).format(date);
}

/** Polish has nothing between the date and the time. */
const withComma = (
  { type, value }: Intl.DateTimeFormatPart,
  index: number,
  parts: Intl.DateTimeFormatPart[],
) => (type === "literal" && value === " " && parts[index + 1]?.type === "hour" ? ", " : value);

/**
 * A moment such as 2026-11-22T19:42:00Z, in the time zone of this device. Around the clock, as
 * opening hours and letters in Germany.
 */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(texts.locale, {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
  })
    .formatToParts(moment)
    .map(withComma)
    .join("");
}

/** The time of day of a moment, in the time zone of this device. */
export function formatTime(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(texts.locale, { timeStyle: "short", hourCycle: "h23" }).format(
    moment,
  );
}

/** The version of a pack: most are a day, such as 2026.11.22. */
export function formatVersion(version: string): string {
  const day = /^(\d{4})\.(\d\d)\.(\d\d)$/.exec(version);
  if (!day) return version;
  const date = readDay(day.slice(1).join("-"));
  return date === null ? version : formatDate(date);
}

/** An amount of data in kilobytes or megabytes. */
export function formatBytes(bytes: number): string {
  const [size, unit] =
    bytes < 1_000_000 ? [Math.ceil(bytes / 1000), "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(texts.locale, {
    style: "unit",
    unit,
    maximumFractionDigits: 1,
  }).format(size);
}

/** The size and publisher of a language to download. Not every directory has the size. */
export function formatOffer({
  size,
  publisher,
}: Pick<OfferedLanguage, "size" | "publisher">): Text {
  if (size === null) return textOf("language-from", { publisher });
  return textOf("language-offer", { size: formatBytes(size), publisher });
}

export function formatNumber(number: number): string {
  return new Intl.NumberFormat(texts.locale).format(number);
}

/** A percentage. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(texts.locale, { style: "percent" }).format(share / 100);
}

export function formatList(items: string[]): string {
  return new Intl.ListFormat(texts.locale, { type: "conjunction" }).format(items);
}

/** The name of a language in that of the interface. */
export function nameLanguage(language: string): Text {
  // Devices have no name for plain language.
  if (language === "de-simple") return textOf("language-de-simple");
  try {
    const name = new Intl.DisplayNames(texts.locale, { type: "language" }).of(language);
    return unmarked(name ?? language);
  } catch {
    return unmarked(language);
  }
}

/** The name of a language on its own line. */
export function languageLine(language: string): Text {
  const name = nameLanguage(language);
  return { ...name, value: capitalised(name.value) };
}

/** A date or a name on its own line: within a sentence, many languages write them small. */
export function capitalised(words: string): string {
  const [first = ""] = words;
  return first.toLocaleUpperCase(texts.locale) + words.slice(first.length);
}

/** The name of a language as plain text, for attributes and arguments. */
export function formatLanguage(language: string): string {
  return nameLanguage(language).value;
}

function formatMoney(amount: string, currency: string): string {
  const number = Number(amount);
  if (Number.isNaN(number)) return `${amount} ${currency}`;
  return new Intl.NumberFormat(texts.locale, {
    style: "currency",
    currency,
    minimumFractionDigits: Number.isInteger(number) ? 0 : 2,
  }).format(number);
}

export function formatCost({ amount, upTo, currency, per }: CostView): Text {
  if (Number(amount) === 0 && upTo === null) return textOf("cost-free");
  const from = formatMoney(amount, currency);
  const whole =
    upTo === null
      ? unmarked(from)
      : textOf("cost-range", { from, to: formatMoney(upTo, currency) });
  const args = { sum: whole.value };
  switch (per) {
    case "month":
      return textOf("cost-per-month", args);
    case "quarter":
      return textOf("cost-per-quarter", args);
    case "year":
      return textOf("cost-per-year", args);
    case "lesson":
      return textOf("cost-per-lesson", args);
    case null:
      return whole;
  }
}

const periods = {
  day: "period-days",
  week: "period-weeks",
  month: "period-months",
  year: "period-years",
} as const;
const periodRanges = {
  day: "period-days-range",
  week: "period-weeks-range",
  month: "period-months-range",
  year: "period-years-range",
} as const;

export function formatPeriod({ count, upTo, unit }: PeriodView): Text {
  if (upTo === null) return textOf(periods[unit], { count });
  return textOf(periodRanges[unit], { from: count, count: upTo });
}
