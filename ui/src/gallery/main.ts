import { mount } from "svelte";
import { session } from "$lib/session.svelte";
import { shell } from "./backend";
import Gallery from "./Gallery.svelte";
import "../styles/index.css";

Object.assign(window, { __TAURI_INTERNALS__: shell });

const asked = new URLSearchParams(location.search);
await session.load();
await session.chooseLanguage(asked.get("language") ?? "de");
const target = document.getElementById("app");
if (target) mount(Gallery, { target, props: { only: asked.get("only") } });
