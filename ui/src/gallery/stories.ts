import type { Story } from "./story";
import browser from "./stories/browser";
import contact from "./stories/contact";
import form from "./stories/form";
import page from "./stories/page";
import place from "./stories/place";
import step from "./stories/step";
import talk from "./stories/talk";
import text from "./stories/text";

/** The stories by folder and component. */
export const stories: Record<string, Record<string, Story>> = {
  browser,
  contact,
  form,
  page,
  place,
  step,
  talk,
  text,
};
