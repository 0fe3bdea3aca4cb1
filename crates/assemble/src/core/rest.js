// Loads the second module: when idle, or immediately when the core calls into it.
const url = new URL("rest.wasm", import.meta.url);

/** Exports of the core, which the second module imports. */
let core;
let loading;
let isLoaded = false;

export function link(exports) {
  core = exports;
}

/** Loads the rest, unless it is there already. */
export function loadRest() {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load() {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  begin(await WebAssembly.compile(await answer.arrayBuffer()));
}

/** Functions that stand in for those of the rest, by their place in the core's table. */
export const placeholder = new Proxy(
  {},
  {
    get:
      (_, place) =>
      (...given) => {
        loadNow();
        return core["%table"].get(Number(place))(...given);
      },
  },
);

function loadNow() {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${url}: ${request.status}`);
  begin(new WebAssembly.Module(request.response));
  loading = Promise.resolve();
}

/** Only once: a second instance would reset data that has changed since. */
function begin(module) {
  if (isLoaded) return;
  new WebAssembly.Instance(module, { core });
  isLoaded = true;
}
