/** Whether this is the web app, without Talk and updates, and not the installed app. */
export const inBrowser: boolean = import.meta.env.MODE === "browser";

/** The URL of this page, for other devices; none in the installed app. */
export const pageAddress = (): string | null =>
  inBrowser ? location.origin + location.pathname : null;

const forgetting = "lotse-forgets";

/** Whether the data ends with the tab: on a computer that others use too. */
export const forgets = (): boolean => inBrowser && sessionStorage.getItem(forgetting) !== null;

/** Restarts with the first screen, without persisting anything. */
export function startForgetting(): void {
  sessionStorage.setItem(forgetting, "");
  history.replaceState(null, "", window.location.pathname);
  window.location.reload();
}
