import type { NoticeCode, Trouble } from "./backend";

// Records, so that a new code without a text does not get past svelte-check.
export const troubleMessages: Record<Trouble["code"], string> = {
  "store-failed": "error-store-failed",
  "store-newer": "error-store-newer",
  "store-locked": "error-store-locked",
  "wrong-pin": "error-wrong-pin",
  "pin-too-short": "error-pin-too-short",
  "disk-full": "error-disk-full",
  "unknown-step": "error-unknown-step",
  "unknown-fact": "error-unknown-fact",
  "unknown-answer": "error-unknown-answer",
  "unknown-document": "error-unknown-document",
  "unknown-place": "error-unknown-place",
  "unknown-contact": "error-unknown-contact",
  "unknown-language": "error-unknown-language",
  "date-invalid": "error-date-invalid",
  "date-out-of-range": "error-date-out-of-range",
  "note-too-long": "error-note-too-long",
  "query-too-long": "error-query-too-long",
  "link-refused": "error-link-refused",
  "link-failed": "error-link-failed",
  "save-failed": "error-save-failed",
  "content-damaged": "error-content-damaged",
  "content-missing": "error-content-missing",
  unexpected: "error-unexpected",
};

export const noticeMessages: Record<NoticeCode, string> = {
  "user-data-set-aside": "notice-user-data-set-aside",
  "content-rebuilt": "notice-content-rebuilt",
};
