import { mount } from "svelte";
import App from "./App.svelte";
import { session } from "$lib/session.svelte";
import "./styles/index.css";

// Started before the interface is built, so that both proceed in parallel.
void session.begin();
const target = document.getElementById("app");
if (target) mount(App, { target });
