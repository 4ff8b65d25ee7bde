// The drawer with the raw Bot API calls: what the bot really asked, how long it took, and what it did wrong.

import { get } from "./api.js";
import { h, icon, iconButton, memory } from "./dom.js";

const KEPT = 500;
const SHOWN_FIRST = 200;
const TOKENS = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;

export class Drawer {
  #calls = [];
  #clearedId = 0;
  #only = false;
  #query = "";

  constructor(onchange) {
    this.onchange = onchange;
    const filter = h("input", {
      type: "search",
      placeholder: "Filter: method, text…",
      "aria-label": "Filter the calls",
      oninput: (event) => this.#filter(event.currentTarget.value),
    });
    this.only = h(
      "button",
      { type: "button", class: "toggle", "aria-pressed": "false", onclick: () => this.#toggleOnly() },
      "Errors only",
    );
    this.rows = h("div", { class: "calls" });
    this.empty = h("p", { class: "calls-empty" }, "No calls yet. Each request of the bot appears here.");
    this.element = h(
      "aside",
      { class: "drawer", id: "drawer", "aria-label": "Bot API calls", hidden: true },
      h(
        "div",
        { class: "drawer-head" },
        h("h2", {}, "Bot API calls"),
        iconButton("copy", "Copy what is listed", () => this.#copyAll()),
        iconButton("trash", "Clear the list", () => this.#clear()),
        iconButton("close", "Close the drawer", () => this.toggle(false)),
      ),
      h("div", { class: "drawer-tools" }, filter, this.only),
      this.rows,
      this.empty,
    );
    this.element.addEventListener("keydown", (event) => event.key === "Escape" && this.toggle(false));
  }

  get open() {
    return !this.element.hidden;
  }

  get violations() {
    return this.#calls.filter((call) => call.violation).length;
  }

  toggle(open = !this.open) {
    this.element.hidden = !open;
    memory.set("drawer", open);
    this.onchange();
    if (open) this.element.querySelector("input").focus();
  }

  async load() {
    const answer = await get(`calls?limit=${SHOWN_FIRST}`);
    const calls = Array.isArray(answer) ? answer : answer.calls || [];
    this.#calls = calls.filter((call) => call.id > this.#clearedId).sort((a, b) => a.id - b.id);
    this.#draw();
  }

  add(call) {
    if (this.#calls.some((known) => known.id === call.id)) return;
    this.#calls.push(call);
    if (this.#calls.length > KEPT) this.#calls.shift();
    if (this.#matches(call)) this.rows.prepend(row(call));
    while (this.rows.childElementCount > KEPT) this.rows.lastElementChild.remove();
    this.empty.hidden = this.rows.childElementCount > 0;
    this.onchange();
  }

  #draw() {
    this.rows.replaceChildren(...this.#listed().map(row));
    this.empty.hidden = this.rows.childElementCount > 0;
    this.onchange();
  }

  #listed() {
    return this.#calls.filter((call) => this.#matches(call)).reverse();
  }

  #matches(call) {
    if (this.#only && !call.violation && call.status < 400) return false;
    // The bot asks for updates all the time; that is only listed when it is looked for.
    if (!this.#query) return call.method.toLowerCase() !== "getupdates";
    return `${call.method} ${call.status} ${JSON.stringify(call.params)} ${call.violation || ""}`
      .toLowerCase()
      .includes(this.#query);
  }

  #filter(text) {
    this.#query = text.trim().toLowerCase();
    this.#draw();
  }

  #toggleOnly() {
    this.#only = !this.#only;
    this.only.setAttribute("aria-pressed", String(this.#only));
    this.#draw();
  }

  #clear() {
    this.#clearedId = Math.max(0, ...this.#calls.map((call) => call.id));
    this.#calls = [];
    this.#draw();
  }

  #copyAll() {
    navigator.clipboard?.writeText(JSON.stringify(this.#listed(), null, 2)).catch(() => {});
  }
}

function row(call) {
  const bad = call.violation ? "violation" : call.status >= 400 ? "refused" : "";
  const about = call.params?.text || call.params?.caption || call.params?.action || "";
  const body = h("div", { class: "call-body" });
  const details = h(
    "details",
    { class: `call ${bad}`.trim() },
    h(
      "summary",
      {},
      h("span", { class: "call-method" }, call.method),
      h("span", { class: "call-about", dir: "auto" }, String(about).slice(0, 80)),
      h("span", { class: "call-status" }, String(call.status)),
      h("span", { class: "call-ms" }, `${Math.round(call.ms)} ms`),
      call.violation ? h("span", { class: "call-violation" }, icon("warning"), call.violation) : null,
    ),
    body,
  );
  // The JSON of hundreds of calls is only built for those that are looked at.
  details.addEventListener("toggle", () => {
    if (!details.open || body.childElementCount) return;
    const copy = () => navigator.clipboard?.writeText(JSON.stringify(call, null, 2)).catch(() => {});
    body.append(
      part("params", opened(call.params)),
      part("result", call.result ?? call.result_short),
      h("button", { type: "button", class: "button", onclick: copy }, "Copy this call"),
    );
  });
  return details;
}

function part(name, value) {
  return h("div", {}, h("h3", {}, name), h("pre", { dir: "ltr", tabindex: "0" }, coloured(pretty(value))));
}

// Keyboards and entities travel as JSON in a string; they are shown as what they are.
function opened(params) {
  const readable = (value) => {
    if (typeof value !== "string" || !/^[[{]/.test(value)) return value;
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  };
  return Object.fromEntries(Object.entries(params || {}).map(([name, value]) => [name, readable(value)]));
}

function pretty(value) {
  if (typeof value !== "string") return JSON.stringify(value ?? null, null, 2);
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}

function coloured(json) {
  const nodes = [];
  let at = 0;
  for (const match of json.matchAll(TOKENS)) {
    nodes.push(json.slice(at, match.index));
    const [whole, text, colon, word] = match;
    const kind = text ? (colon ? "key" : "text") : word ? "word" : "number";
    nodes.push(h("span", { class: `json-${kind}` }, whole));
    at = match.index + whole.length;
  }
  nodes.push(json.slice(at));
  return nodes;
}
