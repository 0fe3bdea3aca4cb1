import { mount } from "svelte";
import App from "./App.svelte";
import { session } from "$lib/session.svelte";
import "./styles/index.css";

// Asked before anything is built: the answer is on its way meanwhile.
void session.load();
const target = document.getElementById("app");
if (target) mount(App, { target });
