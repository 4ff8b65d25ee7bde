// One person's chat with the bot: a column of the page. It shows what the server says and sends what the person does.

import { get, post } from "./api.js";
import { Composer } from "./composer.js";
import { avatar, fullName, h, icon, iconButton } from "./dom.js";
import { Payments } from "./invoice.js";
import { Queries } from "./keyboard.js";
import { Log } from "./log.js";
import { personMenu } from "./people.js";
import { alertSheet, contactSheet } from "./sheets.js";
import { dateFormats, isRightToLeft, money, sizeOf, words } from "./words.js";

const TOAST_MS = 3500;
const ACTION_MS = 6000;

export class Chat {
  #seq = 0;
  #actionTimer = 0;
  #early = [];
  #loaded = false;

  constructor(app, person) {
    this.app = app;
    this.person = person;
    this.queries = new Queries();
    this.payments = new Payments(this);
    this.element = h("section", { class: "column", data: { person: person.id } });
    this.#build();
  }

  get bot() {
    return this.app.bot;
  }

  // Rebuilt when the person's language changes: words, dates and direction all follow it.
  #build() {
    const language = this.person.language_code || "en";
    this.say = words(language);
    this.dates = dateFormats(language);
    this.element.lang = language;
    this.element.dir = isRightToLeft(language) ? "rtl" : "ltr";
    this.element.setAttribute("aria-label", `${fullName(this.person)}, chat`);
    this.log = new Log(this);
    this.composer = new Composer(this);
    this.status = h("span", { class: "status", dir: "auto" });
    this.toasts = h("div", { class: "toasts", role: "status", "aria-live": "assertive" });
    this.dock = h("footer", { class: "dock" });
    this.stage = h("div", { class: "stage" }, this.log.scroller, this.log.jump);
    this.content = h("div", { class: "content" }, this.#head(), this.stage, this.dock);
    this.element.replaceChildren(this.content, this.toasts);
    this.#showStatus(null);
  }

  #head() {
    const { person } = this;
    const menu = iconButton("dots", this.say("personMenu"), () => personMenu(this), { "aria-haspopup": "dialog" });
    const away = iconButton("close", this.say("hide"), () => this.app.hide(person.id), {
      class: "icon-button hide-column",
    });
    return h(
      "header",
      { class: "column-head" },
      avatar(person),
      h(
        "div",
        { class: "who" },
        h(
          "h2",
          {},
          h("bdi", { class: "who-name" }, fullName(person)),
          h("span", { class: "tag", title: person.language_code }, (person.language_code || "?").slice(0, 2)),
          person.role === "owner" ? h("span", { class: "tag owner" }, this.say("owner")) : null,
        ),
        this.status,
      ),
      menu,
      away,
    );
  }

  // ---- what the server says

  async load() {
    const state = await get(`chats/${this.person.chat_id}`);
    this.#seq = state.seq;
    this.state = state;
    for (const message of state.messages) this.payments.note(message);
    this.log.replace(state.messages);
    this.composer.setCommands(state.commands, state.menu_button);
    this.composer.setKeyboard(state.reply_keyboard);
    this.#showStatus(state.action);
    this.#showDock();
    this.#loaded = true;
    for (const event of this.#early.splice(0)) this.receive(event);
  }

  receive(event) {
    if (!this.#loaded) return this.#early.push(event);
    if (event.seq <= this.#seq) return;
    this.#seq = event.seq;
    this.#handlers[event.type]?.(event);
  }

  #handlers = {
    message: ({ message }) => {
      if (message.from?.is_bot) this.#showStatus(null);
      this.payments.note(message);
      this.log.add(message);
      this.#showDock();
    },
    edit: ({ message }) => this.log.edit(message),
    delete: ({ message_id }) => {
      this.log.remove(message_id);
      this.#showDock();
    },
    reply_keyboard: ({ markup }) => this.composer.setKeyboard(markup),
    action: ({ action, until_ms }) => this.#showStatus(action ? { name: action, until_ms } : null),
    toast: ({ callback_query_id, text, show_alert }) => {
      this.queries.answered(callback_query_id);
      if (!text) return;
      if (show_alert) alertSheet(this, text);
      else this.toast(text);
    },
    callback_done: ({ callback_query_id }) => this.queries.answered(callback_query_id),
    inline_results: (event) => this.composer.offers.receive(event),
    invoice: (event) => this.payments.receive(event),
    commands: async () => {
      const state = await get(`chats/${this.person.chat_id}`).catch(() => null);
      if (!state) return;
      this.composer.setCommands(state.commands, state.menu_button);
      // A bot that introduces itself tells of its commands along with its description.
      this.state.description = state.description;
      if (this.log.size === 0) this.#showDock();
    },
  };

  async personChanged(person) {
    const rebuilt =
      person.language_code !== this.person.language_code ||
      fullName(person) !== fullName(this.person) ||
      person.role !== this.person.role;
    this.person = person;
    if (typeof person.blocked === "boolean" && this.state) this.state.blocked = person.blocked;
    if (rebuilt) {
      this.#build();
      await this.load();
    } else if (this.#loaded) {
      this.#showDock();
      this.#showStatus(null);
    }
  }

  // ---- what the person does

  post(what, body) {
    return post(`chats/${this.person.chat_id}/${what}`, body);
  }

  // True where the server took it; a refusal is told in the chat.
  async act(what, body) {
    try {
      await this.post(what, body);
      return true;
    } catch (error) {
      this.refused(error);
      return false;
    }
  }

  send(text, replyTo) {
    return this.act("text", replyTo ? { text, reply_to: replyTo } : { text });
  }

  start(payload = "") {
    return this.act("start", { payload });
  }

  async setBlocked(blocked) {
    if (!(await this.act("block", { blocked }))) return;
    this.state.blocked = blocked;
    this.#showDock();
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.toast(this.say("copied"));
    } catch {
      this.toast(this.say("notCopied"));
    }
  }

  // Links that start this bot, and links of invoices, are followed here. True where it was one.
  follow(address, event) {
    if (/^https:\/\/t\.me\/(\$|%24|invoice\/)/i.test(address)) {
      event?.preventDefault();
      this.payments.openLink(address.replace(/%24/i, "$"));
      return true;
    }
    const link = /^(?:https?:\/\/(?:t\.me|telegram\.me)\/|tg:\/\/resolve\?domain=)(\w+)(?:[?&]start=([\w-]*))?$/i.exec(
      address,
    );
    if (!link || link[1].toLowerCase() !== this.bot.username?.toLowerCase()) return false;
    event?.preventDefault();
    this.start(link[2] || "");
    return true;
  }

  focus() {
    const target =
      this.element.querySelector(".sheet") ||
      (this.dock.dataset.shows === "composer" ? this.composer.input : this.dock.querySelector("button"));
    target?.focus({ preventScroll: true });
  }

  openContact() {
    contactSheet(this);
  }

  price({ total_amount, currency }) {
    if (total_amount === null) return "★";
    return money(total_amount, currency, this.person.language_code);
  }

  bytes(count) {
    return sizeOf(count, this.person.language_code);
  }

  // ---- what is shown around the messages

  refused(error) {
    this.toast(error.message, "bad");
  }

  toast(text, kind = "") {
    const line = h("div", { class: `toast ${kind}`.trim() }, h("span", { dir: "auto" }, text));
    this.toasts.append(line);
    while (this.toasts.childElementCount > 3) this.toasts.firstElementChild.remove();
    setTimeout(() => line.remove(), TOAST_MS + text.length * 25);
  }

  #showStatus(action) {
    clearTimeout(this.#actionTimer);
    const forMs = action ? Math.min(Math.max(action.until_ms - this.app.nowMs(), 0), ACTION_MS) : 0;
    this.status.classList.toggle("active", forMs > 0);
    if (forMs > 0) {
      const dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
      this.status.replaceChildren(this.say(action.name === "typing" ? "typing" : "sending"), dots);
      this.#actionTimer = setTimeout(() => this.#showStatus(null), forMs);
    } else {
      this.status.replaceChildren(this.say("withBot", { bot: this.bot.first_name }));
    }
  }

  #showDock() {
    const empty = this.log.size === 0;
    this.stage.querySelector(".intro")?.remove();
    if (empty) this.stage.append(this.#intro());
    const wanted = this.state.blocked ? "blocked" : empty ? "start" : "composer";
    if (this.dock.dataset.shows === wanted) return;
    this.dock.dataset.shows = wanted;
    const held = this.dock.contains(document.activeElement);
    if (wanted === "composer") {
      this.dock.replaceChildren(this.composer.element);
      this.composer.shown();
      if (held) this.composer.focus();
    } else if (wanted === "start") {
      this.dock.replaceChildren(this.#bigButton("start", () => this.start(), "primary"));
    } else {
      this.dock.replaceChildren(
        h("p", { class: "blocked-line", dir: "auto" }, icon("block"), this.say("blocked")),
        this.#bigButton("unblock", () => this.setBlocked(false)),
      );
    }
  }

  #bigButton(word, onclick, style = "") {
    return h("button", { type: "button", class: `button big ${style}`.trim(), onclick }, this.say(word));
  }

  // The hint is for whoever sits at this browser, so it speaks the browser's language.
  #intro() {
    const hint = words(navigator.language);
    return h(
      "div",
      { class: "intro" },
      h("span", { class: "bot-mark" }, icon("bot")),
      h("h3", { dir: "auto" }, this.bot.first_name),
      this.state.description ? h("p", { dir: "auto" }, this.state.description) : null,
      h(
        "p",
        { class: "hint", dir: "auto" },
        hint("startHint", { name: this.person.first_name, start: this.say("start") }),
      ),
    );
  }
}
