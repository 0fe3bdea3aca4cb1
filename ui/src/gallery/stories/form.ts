import Button from "$components/form/Button.svelte";
import ChoiceRow from "$components/form/ChoiceRow.svelte";
import CopyText from "$components/form/CopyText.svelte";
import CountryField from "$components/form/CountryField.svelte";
import DateInput from "$components/form/DateInput.svelte";
import DatesField from "$components/form/DatesField.svelte";
import FactField from "$components/form/FactField.svelte";
import Form from "$components/form/Form.svelte";
import LanguageList from "$components/form/LanguageList.svelte";
import LanguagePicker from "$components/form/LanguagePicker.svelte";
import NameField from "$components/form/NameField.svelte";
import PasteField from "$components/form/PasteField.svelte";
import PlacePicker from "$components/form/PlacePicker.svelte";
import ReadCode from "$components/form/ReadCode.svelte";
import { Submission } from "$lib/submission.svelte";
import { facts, languages, longWord } from "../samples";
import { nothing, story, words } from "../story";

const failed = new Submission();
failed.trouble = { code: "wrong-pin", args: {} };
const busy = new Submission();
busy.busy = true;

const form = { onsubmit: nothing, submit: "action-next", children: words("Felder") };
const countries = { name: "countries", codes: ["UA", "SY", "TR", "BR"], onpick: nothing };
const paste = {
  name: "link",
  label: "invitation-paste",
  explain: "invitation-paste-explain",
  example: "lotse://invitation/…",
  value: "",
};
const fact = { answer: null, onanswer: nothing };

export default {
  Button: story(Button, {
    primary: { look: "primary", children: words("Weiter") },
    secondary: { children: words("Überspringen") },
    quiet: { look: "quiet", children: words("Drucken") },
    danger: { look: "danger", children: words("Alles löschen") },
    disabled: { disabled: true, children: words("Weiter") },
    "long word": { children: words(longWord.value) },
  }),
  ChoiceRow: story(ChoiceRow, {
    checkbox: { type: "checkbox", children: words("Auch per E-Mail") },
    checked: { type: "checkbox", checked: true, children: words("Auch per E-Mail") },
    radio: { type: "radio", name: "radio", children: words("Ja") },
    "long word": { type: "radio", name: "radio", children: words(longWord.value) },
    disabled: { type: "checkbox", disabled: true, children: words("Geht jetzt nicht") },
  }),
  CopyText: story(CopyText, {
    link: {
      text: `lotse://invitation/1${"abcdefgh".repeat(16)}`,
      label: "inviting-link",
      action: "inviting-copy",
      said: "inviting-copied",
    },
  }),
  CountryField: story(CountryField, {
    empty: { ...countries, value: [], several: false },
    "several chosen": { ...countries, value: ["ua", "br"], several: true },
  }),
  DateInput: story(DateInput, {
    empty: { value: null, onpick: nothing, "aria-label": "Tag" },
    given: { value: "2026-11-28", onpick: nothing, "aria-label": "Tag" },
    disabled: { value: "2026-11-28", onpick: nothing, disabled: true, "aria-label": "Tag" },
  }),
  DatesField: story(DatesField, {
    empty: { name: "days", value: [], onpick: nothing },
    two: { name: "more-days", value: ["2019-04-01", "2022-09-30"], onpick: nothing },
  }),
  FactField: story(FactField, {
    choice: { ...fact, fact: facts.choice },
    choices: { ...fact, fact: facts.choices, answer: { kind: "choices", value: ["yes"] } },
    country: { ...fact, fact: facts.country, answer: { kind: "choice", value: "ua" } },
    countries: { ...fact, fact: facts.countries },
    date: { ...fact, fact: facts.date, answer: { kind: "date", value: "2026-11-01" } },
    dates: { ...fact, fact: facts.dates },
  }),
  Form: story(Form, {
    plain: form,
    busy: { ...form, submission: busy },
    error: { ...form, submission: failed },
    disabled: { ...form, disabled: true },
    "two buttons": { ...form, look: "danger", buttons: words("Abbrechen") },
  }),
  LanguageList: story(LanguageList, {
    "none chosen": { languages, chosen: null, onchoose: nothing },
    chosen: { languages, chosen: "ar", onchoose: nothing },
  }),
  LanguagePicker: story(LanguagePicker, {
    "none chosen": { chosen: null, onchoose: nothing },
  }),
  NameField: story(NameField, {
    empty: { label: "mentor-name", explain: "mentor-name-explain", value: "" },
    arabic: { label: "mentor-name", explain: "mentor-name-explain", value: "ليلى" },
  }),
  PasteField: story(PasteField, {
    empty: paste,
    error: { ...paste, wrong: true, value: "lotse://nonsense" },
  }),
  PlacePicker: story(PlacePicker, { chosen: { chosen: "de-musterstadt", onchoose: nothing } }),
  ReadCode: story(ReadCode, { plain: { onread: nothing } }),
};
