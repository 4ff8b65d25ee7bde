// What the bot offers while words are typed after its name: a list above the field, one of which is sent.

import { h } from "./dom.js";

const PAUSE_MS = 180;
const NEAR_END_PX = 60;
const LONGEST = 256;

export class Offers {
  #chat;
  #input;
  #sent;
  #timer = 0;
  #words = null;
  #awaits = null;
  #items = [];
  #chosen = -1;
  #next = "";
  #dismissed = false;

  // `sent` is called when something of it was taken, and the words have done their work.
  constructor(chat, input, sent) {
    this.#chat = chat;
    this.#input = input;
    this.#sent = sent;
    const id = `offers-${chat.person.id}`;
    this.list = h("ul", { class: "offers", id, role: "listbox", "aria-label": chat.say("offers"), hidden: true });
    this.list.addEventListener("scroll", () => this.#scrolled(), { passive: true });
  }

  typed(text) {
    const words = this.#wordsIn(text);
    if (words === this.#words) return this.#show(!this.#dismissed);
    this.#words = words;
    this.#dismissed = false;
    clearTimeout(this.#timer);
    if (words === null) return this.#clear();
    this.#chosen = -1; // what is shown still is for other words
    this.list.setAttribute("aria-busy", "true");
    this.#show(true);
    this.#timer = setTimeout(() => this.#ask(""), PAUSE_MS);
  }

  close() {
    this.#show(false);
  }

  // The answer tells what it is for, so it may come before the request that asked has returned.
  receive({ inline_query_id, query, offset, results, next_offset, button }) {
    if (query !== this.#words || offset !== this.#awaits) return;
    this.#awaits = null;
    this.list.removeAttribute("aria-busy");
    const above = button && !offset ? [{ start: button.start_parameter || "", title: button.text }] : [];
    const fresh = [...above, ...results.map((result) => ({ ...result, query: inline_query_id }))];
    if (!offset) this.list.replaceChildren();
    this.#items = offset ? [...this.#items, ...fresh] : fresh;
    this.#next = next_offset;
    this.list.append(...fresh.map((item, index) => this.#option(item, this.#items.length - fresh.length + index)));
    this.#show(!this.#dismissed);
    if (offset) return;
    this.list.scrollTop = 0;
    this.#choose(above.length && results.length ? 1 : 0);
  }

  // True where the key was for the list.
  key(event) {
    if (this.list.hidden) return false;
    const count = this.#items.length;
    if (event.key === "ArrowDown") this.#choose((this.#chosen + 1) % count);
    else if (event.key === "ArrowUp") this.#choose((this.#chosen + count - 1) % count);
    else if (event.key === "Escape") this.#dismiss();
    else if (event.key === "Enter" && !event.shiftKey && this.#chosen >= 0) this.#take(this.#items[this.#chosen]);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  // What stands behind "@bot ", as the simulator tells it back; null where nothing is typed to the bot.
  #wordsIn(text) {
    const [name] = /^@\w+\s/.exec(text) || [];
    if (name?.slice(1, -1).toLowerCase() !== this.#chat.bot.username?.toLowerCase()) return null;
    return [...text.slice(name.length).trim()].slice(0, LONGEST).join("");
  }

  async #ask(offset) {
    const words = this.#words;
    this.#awaits = offset;
    try {
      await this.#chat.post("inline", { query: words, offset });
    } catch {
      this.#awaits = null;
      if (words === this.#words && !offset) this.#clear();
    }
  }

  #scrolled() {
    const { scrollTop, clientHeight, scrollHeight } = this.list;
    if (!this.#next || this.#awaits !== null || scrollTop + clientHeight < scrollHeight - NEAR_END_PX) return;
    this.#ask(this.#next);
  }

  #dismiss() {
    this.#dismissed = true;
    this.#show(false);
  }

  #clear() {
    this.#awaits = null;
    this.#items = [];
    this.#next = "";
    this.list.replaceChildren();
    this.list.removeAttribute("aria-busy");
    this.#show(false);
  }

  #take(item) {
    const { start, query, id } = item;
    if (start === undefined) this.#chat.act("choose", { inline_query_id: query, result_id: id });
    else this.#chat.start(start);
    this.#sent();
  }

  #show(wanted) {
    const open = wanted && this.#items.length > 0 && document.activeElement === this.#input;
    const was = !this.list.hidden;
    this.list.hidden = !open;
    if (!open && !was) return;
    this.#input.setAttribute("aria-expanded", String(open));
    this.#input.setAttribute("aria-controls", open ? this.list.id : `commands-${this.#chat.person.id}`);
    if (open) this.#mark();
    else this.#input.removeAttribute("aria-activedescendant");
  }

  #option(item, index) {
    const props = { role: "option", id: `${this.list.id}-${index}`, "aria-selected": "false" };
    // The field keeps the focus, else the list would close before the click.
    props.onpointerdown = (event) => event.preventDefault();
    props.onclick = () => this.#take(item);
    props.onpointermove = () => this.#point(index);
    if (item.start !== undefined) return h("li", { ...props, class: "above" }, h("span", { dir: "auto" }, item.title));
    const hue = (Number(item.id) * 47 + 210) % 360 || 210;
    return h(
      "li",
      props,
      h("span", { class: "tile", style: `--hue:${hue}`, "aria-hidden": "true" }, firstSign(item.title)),
      h(
        "span",
        { class: "about" },
        h("strong", { dir: "auto" }, item.title),
        item.description ? h("span", { dir: "auto" }, item.description) : null,
      ),
    );
  }

  #choose(index) {
    if (!this.#items.length) return;
    this.#chosen = index;
    this.#mark();
    this.list.children[index].scrollIntoView({ block: "nearest" });
  }

  // Only a mouse that moves: a list that opens under one at rest stays as the keys have chosen.
  #point(index) {
    this.#chosen = index;
    this.#mark();
  }

  #mark() {
    const options = [...this.list.children];
    for (const [at, option] of options.entries()) option.setAttribute("aria-selected", String(at === this.#chosen));
    const chosen = options[this.#chosen];
    if (chosen) this.#input.setAttribute("aria-activedescendant", chosen.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }
}

// An emoji is several characters that stand for one.
function firstSign(title) {
  const [first] = new Intl.Segmenter().segment(title.trim());
  return (first?.segment || "?").toLocaleUpperCase();
}
