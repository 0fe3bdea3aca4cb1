import { mount } from "svelte";
import App from "./App.svelte";
import { session } from "$lib/session.svelte";
import "./styles/index.css";

// Started before the interface is built, so that both proceed in parallel.
void session.begin();
warmUp();
const target = document.getElementById("app");
if (target) mount(App, { target });

/** Prepares what the first screen needs anyway, while the answer is on its way. */
function warmUp(): void {
  void document.fonts.load("1em 'Noto Sans'");
  void new Intl.DateTimeFormat().format();
}
