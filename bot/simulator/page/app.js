// The page: who is shown in which column, what each hears of the stream, theme and drawer. All talk is the server's.

import { get, Stream } from "./api.js";
import { Chat } from "./chat.js";
import { h, iconButton, memory } from "./dom.js";
import { Drawer } from "./drawer.js";
import { PeopleBar } from "./people.js";

const COLUMN_MIN_PX = 352;
const COLUMNS_MAX = 3;
const THEMES = ["auto", "light", "dark"];
const THEME_ICONS = { auto: "auto", light: "sun", dark: "moon" };

class App {
  #people = new Map();
  #chats = new Map();
  #wanted = memory.get("columns", null);
  #unread = memory.get("unread", {});
  #shown = [];
  #aheadMs = 0;

  constructor() {
    this.columns = document.querySelector("#columns");
    this.bar = new PeopleBar(this);
    this.drawer = new Drawer(() => this.#drawerChanged());
    this.banner = h(
      "div",
      { class: "banner", role: "status", hidden: true },
      h("span", { class: "spinner" }),
      "Connection lost. Trying again…",
      h("button", { type: "button", class: "button", onclick: () => this.stream.connect() }, "Try now"),
    );
    this.title = h(
      "h1",
      {},
      h("span", { class: "mark", "aria-hidden": "true" }),
      h("bdi", { class: "title-text" }, ""),
    );
    this.themeButton = iconButton("auto", "", () => this.#nextTheme(), { class: "icon-button theme" });
    this.callsButton = h(
      "button",
      {
        type: "button",
        class: "calls-button",
        "aria-expanded": "false",
        "aria-controls": "drawer",
        onclick: () => this.drawer.toggle(),
      },
      "Calls",
      h("span", { class: "badge bad", hidden: true }),
    );
    document
      .querySelector("#bar")
      .append(this.title, this.bar.element, h("div", { class: "tools" }, this.themeButton, this.callsButton));
    document.querySelector("#page").append(this.drawer.element);
    document.querySelector("#bar").after(this.banner);
    this.stream = new Stream({
      resync: () => this.#resync(),
      receive: (event) => this.#receive(event),
      status: (status) => (this.banner.hidden = status === "connected"),
    });
    this.#setTheme(memory.get("theme", "auto"));
    new ResizeObserver(() => this.#layout()).observe(this.columns);
    document.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("visibilitychange", () => this.#read());
  }

  async start() {
    await this.stream.connect();
    if (memory.get("drawer", false) && innerWidth > 1100) this.drawer.toggle(true);
  }

  // The simulator's clock, which tests move forward.
  nowMs() {
    return Date.now() + this.#aheadMs;
  }

  people() {
    return [...this.#people.values()];
  }

  // ---- the stream

  async #resync() {
    const state = await get("state");
    this.bot = state.bot;
    this.#aheadMs = state.now_ms ? state.now_ms - Date.now() : 0;
    this.title.querySelector(".title-text").textContent = state.bot.first_name;
    const changed = state.people.filter((person) => this.#chats.has(person.id));
    this.#people = new Map(state.people.map((person) => [person.id, person]));
    await Promise.all(changed.map((person) => this.#chats.get(person.id).personChanged(person)));
    await Promise.all([...this.#chats.values()].map((chat) => chat.load()));
    this.#layout();
    await this.drawer.load().catch(() => {});
    return state.seq;
  }

  #receive(event) {
    if (event.type === "reset" || event.type === "bot") return this.stream.connect();
    if (event.type === "call") return this.drawer.add(event);
    if (event.type === "person")
      return this.changed(event.blocked === undefined ? event.person : { ...event.person, blocked: event.blocked });
    if (event.chat_id === null || event.chat_id === undefined) {
      for (const chat of this.#chats.values()) chat.receive(event);
      return;
    }
    const person = this.people().find((someone) => someone.chat_id === event.chat_id);
    if (!person) return;
    this.#chats.get(person.id)?.receive(event);
    if (event.type === "message" && event.message.from?.is_bot) this.#arrived(person.id);
  }

  async changed(person) {
    this.#people.set(person.id, { ...this.#people.get(person.id), ...person });
    await this.#chats.get(person.id)?.personChanged(this.#people.get(person.id));
    this.#drawBar();
  }

  // ---- what is unread

  #arrived(id) {
    if (this.#shown.includes(id) && document.visibilityState === "visible") return;
    this.#unread[id] = (this.#unread[id] || 0) + 1;
    memory.set("unread", this.#unread);
    this.#drawBar();
  }

  #read() {
    if (document.visibilityState !== "visible") return;
    for (const id of this.#shown) delete this.#unread[id];
    memory.set("unread", this.#unread);
    this.#drawBar();
  }

  // ---- columns

  #room() {
    return Math.min(COLUMNS_MAX, Math.max(1, Math.floor(this.columns.clientWidth / COLUMN_MIN_PX)));
  }

  show(id) {
    const room = this.#room();
    const visible = this.#shown;
    if (!visible.includes(id)) {
      const kept = visible.length < room ? visible : visible.slice(0, room - 1);
      this.#wanted = [...kept, id, ...this.#wanted.filter((other) => other !== id && !kept.includes(other))];
      this.#layout();
    }
    const chat = this.#chats.get(id);
    chat?.element.scrollIntoView({ block: "nearest", inline: "nearest" });
    chat?.focus();
  }

  hide(id) {
    this.#wanted = this.#wanted.filter((other) => other !== id);
    this.#layout();
    this.#chats.get(this.#shown[0])?.focus();
  }

  chatForSheets() {
    const active = this.#shown.find((id) => this.#chats.get(id).element.contains(document.activeElement));
    return this.#chats.get(active ?? this.#shown[0]);
  }

  // The first people fill the room until somebody is chosen or closed.
  #layout() {
    if (!this.#people.size) return;
    const known = this.people().map((person) => person.id);
    if (!this.#wanted) this.#wanted = this.#firstChoice();
    this.#wanted = this.#wanted.filter((id) => this.#people.has(id));
    if (!this.#wanted.length) this.#wanted = known.slice(0, 1);
    const shown = this.#wanted.slice(0, this.#room());
    memory.set("columns", this.#wanted);
    const same = shown.length === this.#shown.length && shown.every((id, index) => id === this.#shown[index]);
    this.#shown = shown;
    if (!same) {
      const chats = shown.map((id) => this.#chat(id));
      const elements = new Set(chats.map((chat) => chat.element));
      for (const old of [...this.columns.children]) if (!elements.has(old)) old.remove();
      for (const [index, chat] of chats.entries()) {
        if (this.columns.children[index] !== chat.element)
          this.columns.insertBefore(chat.element, this.columns.children[index] || null);
        chat.log.grown();
      }
      this.columns.style.setProperty("--columns", String(shown.length));
      this.columns.dataset.count = String(shown.length);
    }
    this.#read();
  }

  // A customer and the owner beside one another, then whoever else there is room for.
  #firstChoice() {
    const ids = (role) =>
      this.people()
        .filter((person) => person.role === role)
        .map((person) => person.id);
    const [first, ...others] = ids("customer");
    return [first, ids("owner")[0], ...others].filter(Boolean).slice(0, COLUMNS_MAX);
  }

  #chat(id) {
    let chat = this.#chats.get(id);
    if (!chat) {
      chat = new Chat(this, this.#people.get(id));
      this.#chats.set(id, chat);
      chat.load().catch((error) => chat.refused(error));
    }
    return chat;
  }

  #drawBar() {
    const waiting = Object.values(this.#unread).reduce((sum, count) => sum + count, 0);
    document.title = `${waiting ? `(${waiting}) ` : ""}${this.bot.first_name} · simulator`;
    this.bar.draw({ people: this.people(), shown: this.#shown, unread: (id) => this.#unread[id] || 0 });
  }

  // ---- theme, drawer, keys

  #nextTheme() {
    this.#setTheme(THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length]);
  }

  #setTheme(theme) {
    this.theme = theme;
    memory.set("theme", theme);
    document.documentElement.dataset.theme = theme;
    const label = `Theme: ${theme}`;
    this.themeButton.setAttribute("aria-label", label);
    this.themeButton.title = label;
    this.themeButton.querySelector("use").setAttribute("href", `#i-${THEME_ICONS[theme]}`);
  }

  #drawerChanged() {
    const { open, violations } = this.drawer;
    this.callsButton.setAttribute("aria-expanded", String(open));
    document.querySelector("#page").classList.toggle("with-drawer", open);
    const badge = this.callsButton.querySelector(".badge");
    badge.textContent = String(violations);
    badge.title = `${violations} calls that Telegram would refuse`;
    badge.hidden = violations === 0;
    if (!open && this.drawer.element.contains(document.activeElement)) this.callsButton.focus();
  }

  #key(event) {
    if (!event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    const chat = this.#chats.get(this.#shown[Number(event.key) - 1]);
    if (!chat) return;
    event.preventDefault();
    chat.focus();
  }
}

const app = new App();
app.start();
