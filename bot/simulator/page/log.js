// The list of messages of one chat: what is shown of it, where it is scrolled to, and what is unread.

import { h, icon } from "./dom.js";
import { bubble, daySeparator, isOwn } from "./message.js";

const STEP = 120;
const NEAR_BOTTOM_PX = 48;
const GROUP_S = 300;

export class Log {
  #chat;
  #messages = new Map();
  #rows = new Map();
  #from = 0;
  #below = 0;
  #stuck = true;

  constructor(chat) {
    this.#chat = chat;
    this.list = h("ol", { class: "messages" });
    this.earlier = h(
      "button",
      { type: "button", class: "earlier", hidden: true, onclick: () => this.#showEarlier() },
      chat.say("earlier"),
    );
    this.scroller = h(
      "div",
      { class: "log", tabindex: "0", role: "log", "aria-label": chat.say("messages"), "aria-live": "off" },
      this.earlier,
      this.list,
    );
    this.count = h("span", { class: "badge", hidden: true });
    this.jump = h(
      "button",
      {
        type: "button",
        class: "jump",
        hidden: true,
        "aria-label": chat.say("jump"),
        title: chat.say("jump"),
        onclick: () => this.toBottom(true),
      },
      icon("down"),
      this.count,
    );
    this.scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.grown()).observe(this.scroller);
  }

  get size() {
    return this.#messages.size;
  }

  get(id) {
    return this.#messages.get(id);
  }

  last(test = () => true) {
    return [...this.#messages.values()].reverse().find(test);
  }

  // The first filling is not read aloud; what comes later is.
  replace(messages) {
    this.scroller.setAttribute("aria-live", "off");
    const keepPlace = this.#rows.size > 0 && !this.#stuck ? this.scroller.scrollTop : null;
    const present = messages.filter((message) => !message._deleted);
    this.#messages = new Map(present.map((message) => [message.message_id, message]));
    this.#from = Math.max(0, present.length - STEP);
    this.#rows.clear();
    this.list.replaceChildren();
    for (const message of present.slice(this.#from)) this.#row(message);
    this.#arrange();
    if (keepPlace === null) this.toBottom();
    else this.scroller.scrollTop = keepPlace;
    setTimeout(() => this.scroller.setAttribute("aria-live", "polite"), 300);
  }

  add(message) {
    if (this.#messages.has(message.message_id)) return this.edit(message);
    this.#messages.set(message.message_id, message);
    const own = isOwn(message);
    const follow = this.#stuck || own;
    const row = this.#row(message);
    row.classList.add("arriving");
    this.#arrange();
    if (follow) this.toBottom(true);
    else if (!own) this.#unread(this.#below + 1);
  }

  edit(message) {
    if (!this.#messages.has(message.message_id)) return this.add(message);
    this.#messages.set(message.message_id, message);
    const old = this.#rows.get(message.message_id);
    if (!old) return;
    const held = old.contains(document.activeElement) ? document.activeElement : null;
    const row = bubble(message, this.#chat);
    row.classList.add("edited-now");
    old.replaceWith(row);
    this.#rows.set(message.message_id, row);
    this.#arrange();
    if (held) this.#holdFocus(row, held);
    this.grown();
  }

  // Who presses buttons with the keyboard stays among the buttons when the bot redraws them.
  #holdFocus(row, held) {
    const place = held.dataset.place;
    const same = place && row.querySelector(`[data-place="${place}"]`);
    (same || row.querySelector(".inline-button") || this.scroller).focus({ preventScroll: true });
  }

  remove(id) {
    this.#messages.delete(id);
    const row = this.#rows.get(id);
    this.#rows.delete(id);
    if (!row) return;
    if (row.contains(document.activeElement)) this.scroller.focus({ preventScroll: true });
    const gone = () => {
      row.remove();
      this.#arrange();
      this.grown();
    };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return gone();
    row.classList.add("leaving");
    setTimeout(gone, 180);
  }

  redraw(id) {
    const message = this.#messages.get(id);
    const old = this.#rows.get(id);
    if (!message || !old) return;
    const row = bubble(message, this.#chat);
    old.replaceWith(row);
    this.#rows.set(id, row);
    this.#arrange();
  }

  reveal(id) {
    while (!this.#rows.has(id) && this.#from > 0) this.#showEarlier();
    const row = this.#rows.get(id);
    row?.scrollIntoView({ block: "center", behavior: this.#behaviour() });
    row?.classList.remove("edited-now");
    requestAnimationFrame(() => row?.classList.add("edited-now"));
  }

  focusButtons() {
    const keyboards = this.list.querySelectorAll(".inline-keyboard");
    keyboards[keyboards.length - 1]?.querySelector("button").focus();
  }

  grown() {
    if (this.#stuck) this.toBottom();
  }

  toBottom(smooth = false) {
    this.#stuck = true;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth ? this.#behaviour() : "instant" });
    this.#unread(0);
    this.jump.hidden = true;
  }

  #behaviour() {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  }

  #row(message) {
    const row = bubble(message, this.#chat);
    this.#rows.set(message.message_id, row);
    this.list.append(row);
    return row;
  }

  #showEarlier() {
    const end = this.#from;
    this.#from = Math.max(0, end - STEP);
    const before = this.scroller.scrollHeight;
    const rows = [...this.#messages.values()].slice(this.#from, end).map((message) => {
      const row = bubble(message, this.#chat);
      this.#rows.set(message.message_id, row);
      return row;
    });
    this.list.prepend(...rows);
    this.#arrange();
    this.scroller.scrollTop += this.scroller.scrollHeight - before;
  }

  // Days stand between messages; neighbours of one sender stand closer together.
  #arrange() {
    for (const day of this.list.querySelectorAll(".day")) day.remove();
    let previous = null;
    for (const row of [...this.list.children]) {
      const message = this.#messages.get(Number(row.dataset.id));
      if (!message) continue;
      const when = new Date(message.date * 1000);
      const newDay = !previous || new Date(previous.message.date * 1000).toDateString() !== when.toDateString();
      if (newDay) row.before(daySeparator(when, this.#chat));
      const joined =
        !newDay &&
        previous.message.from?.id === message.from?.id &&
        message.date - previous.message.date < GROUP_S &&
        !row.classList.contains("service") &&
        !previous.row.classList.contains("service");
      row.classList.toggle("joined", joined);
      previous?.row.classList.toggle("continues", joined);
      row.classList.remove("continues");
      previous = { row, message };
    }
    this.earlier.hidden = this.#from === 0;
  }

  #scrolled() {
    const rest = this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight;
    const near = rest < NEAR_BOTTOM_PX;
    if (near) {
      this.#stuck = true;
      this.#unread(0);
    } else if (this.#lastTop > this.scroller.scrollTop) {
      this.#stuck = false;
    }
    this.#lastTop = this.scroller.scrollTop;
    this.jump.hidden = this.#stuck;
  }

  #lastTop = 0;

  #unread(count) {
    this.#below = count;
    this.count.textContent = count > 99 ? "99+" : String(count);
    this.count.hidden = count === 0;
  }
}
