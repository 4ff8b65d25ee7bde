// The foot of a chat: the field to write in, the list of commands, attachments and the bot's reply keyboard.

import { base64 } from "./api.js";
import { h, icon, iconButton, memory } from "./dom.js";
import { replyKeyboard } from "./keyboard.js";
import { popup } from "./sheets.js";

const TEXT_MAX = 4096;
const FILE_MAX_BYTES = 20 * 1024 * 1024;
const STICKERS = ["👍", "❤️", "😂", "🎉", "🔥", "🙏", "🤔", "😢"];

export class Composer {
  #chat;
  #commands = [];
  #matches = [];
  #chosen = -1;
  #markup = null;
  #folded = false;
  #mode = null;

  constructor(chat) {
    this.#chat = chat;
    const say = chat.say;
    const listId = `commands-${chat.person.id}`;
    this.input = h("textarea", {
      rows: 1,
      dir: "auto",
      placeholder: say("message"),
      "aria-label": say("message"),
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": listId,
      enterkeyhint: "send",
      autocomplete: "off",
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(event),
      onpaste: (event) => this.#pasted(event),
      onblur: () => setTimeout(() => this.#suggest([]), 150),
    });
    this.list = h("ul", { class: "commands", id: listId, role: "listbox", "aria-label": say("commands"), hidden: true });
    this.left = h("span", { class: "left", "aria-live": "polite" });
    this.menu = h("button", { type: "button", class: "menu-button", hidden: true, onclick: () => this.#openMenu() }, icon("menu"), h("span", {}, say("menu")));
    this.sender = iconButton("send", say("send"), () => this.submit(), { class: "icon-button send", disabled: true });
    this.attach = iconButton("clip", say("attach"), (event) => this.#attachMenu(event.currentTarget), { "aria-haspopup": "menu" });
    this.fold = iconButton("keyboard", say("keyboard"), () => this.#toggleKeyboard(), { hidden: true, "aria-expanded": "true" });
    this.context = h("div", { class: "context", hidden: true });
    this.picker = h("input", { type: "file", hidden: true, tabindex: "-1", "aria-hidden": "true" });
    const field = h("div", { class: "field" }, this.input, this.left, this.fold);
    this.bar = h("div", { class: "composer" }, this.menu, this.attach, field, this.sender);
    this.keyboard = h("div", { class: "keyboard-dock" });
    this.element = h("div", { class: "dock-inner" }, this.list, this.context, this.bar, this.keyboard, this.picker);
    this.input.value = memory.get(`draft.${chat.person.id}`, "");
  }

  focus() {
    this.input.focus();
  }

  fill(text) {
    this.input.value = text;
    this.input.focus();
    this.#typed();
  }

  setCommands(commands, menuButton) {
    this.#commands = commands || [];
    this.menu.hidden = !this.#commands.length && menuButton?.type !== "web_app";
    this.menu.lastChild.textContent = (menuButton?.type === "web_app" && menuButton.text) || this.#chat.say("menu");
    this.#sized();
  }

  // ---- the reply keyboard

  setKeyboard(markup) {
    const keys = markup?.keyboard?.length ? markup : null;
    if (JSON.stringify(keys) !== JSON.stringify(this.#markup)) this.#folded = false;
    this.#markup = keys;
    this.keyboard.replaceChildren(...(keys ? [replyKeyboard(keys, this.#chat)] : []));
    this.input.placeholder = markup?.input_field_placeholder || this.#chat.say("message");
    this.#showKeyboard();
    if (markup?.force_reply) this.replyTo(this.#chat.log.last((message) => message.from?.id === this.#chat.bot.id));
  }

  keyboardUsed() {
    if (!this.#markup?.one_time_keyboard) return;
    this.#folded = true;
    this.#showKeyboard();
  }

  #toggleKeyboard() {
    this.#folded = !this.#folded;
    this.#showKeyboard();
    if (!this.#folded) this.keyboard.querySelector("button")?.focus();
  }

  #showKeyboard() {
    this.fold.hidden = !this.#markup;
    this.fold.setAttribute("aria-expanded", String(!this.#folded));
    this.keyboard.hidden = !this.#markup || this.#folded;
    this.#chat.log.grown();
  }

  // ---- answering and correcting

  replyTo(message) {
    if (message) this.#setMode({ kind: "reply", message });
  }

  correct(message) {
    this.#setMode({ kind: "edit", message });
    this.fill(message.text || message.caption || "");
  }

  #setMode(mode) {
    this.#mode = mode;
    this.context.hidden = !mode;
    if (!mode) return this.context.replaceChildren();
    const title = this.#chat.say(mode.kind === "edit" ? "editMessage" : "reply");
    const text = (mode.message.text || mode.message.caption || "").slice(0, 120);
    this.context.replaceChildren(
      icon(mode.kind === "edit" ? "pencil" : "reply"),
      h("span", { class: "context-text" }, h("strong", {}, title), h("span", { dir: "auto" }, text)),
      iconButton("close", this.#chat.say("cancel"), () => this.#setMode(null)),
    );
    this.input.focus();
  }

  // ---- writing

  #typed() {
    const text = this.input.value;
    memory.set(`draft.${this.#chat.person.id}`, text || null);
    this.#sized();
    const typed = /^\/([a-z0-9_]*)$/i.exec(text);
    this.#suggest(typed ? this.#commands.filter((item) => item.command.startsWith(typed[1].toLowerCase())) : []);
  }

  #sized() {
    const text = this.input.value;
    const left = TEXT_MAX - text.length;
    this.left.textContent = left < 200 ? String(left) : "";
    this.left.classList.toggle("over", left < 0);
    this.sender.disabled = !text.trim() || left < 0;
    this.bar.classList.toggle("writing", text.length > 0);
    this.input.style.blockSize = "auto";
    this.input.style.blockSize = `${Math.min(this.input.scrollHeight, 160)}px`;
  }

  async submit() {
    const text = this.input.value.trim();
    if (!text || text.length > TEXT_MAX) return;
    const mode = this.#mode;
    this.fill("");
    this.#setMode(null);
    const sent =
      mode?.kind === "edit"
        ? await this.#chat.act("edit", { message_id: mode.message.message_id, text })
        : await this.#chat.send(text, mode?.message.message_id);
    if (!sent && !this.input.value) this.fill(text);
  }

  #key(event) {
    if (event.isComposing) return;
    const open = !this.list.hidden;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      return this.#choose((this.#chosen + step + this.#matches.length) % this.#matches.length);
    }
    if (open && event.key === "Tab" && !event.shiftKey) {
      event.preventDefault();
      return this.fill(`/${this.#matches[Math.max(0, this.#chosen)].command} `);
    }
    if (event.key === "Escape") {
      if (open) this.#suggest([]);
      else if (this.#mode) this.#setMode(null);
      else return;
      event.stopPropagation();
      return;
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (open && this.#chosen >= 0) return this.#pick(this.#matches[this.#chosen]);
      return this.submit();
    }
    if (event.key === "ArrowUp" && !this.input.value) {
      event.preventDefault();
      this.#chat.log.focusButtons();
    }
  }

  // ---- commands

  #openMenu() {
    if (!this.#commands.length) return this.#chat.toast(this.#chat.say("notSimulated"));
    if (!this.list.hidden) return this.#suggest([]);
    this.input.focus();
    this.#suggest(this.#commands);
    this.#choose(0);
  }

  #suggest(matches) {
    this.#matches = matches;
    this.list.hidden = matches.length === 0;
    this.input.setAttribute("aria-expanded", String(matches.length > 0));
    this.input.removeAttribute("aria-activedescendant");
    this.#chosen = -1;
    this.list.replaceChildren(
      ...matches.map((item, index) =>
        h(
          "li",
          { role: "option", id: `${this.list.id}-${index}`, "aria-selected": "false", onpointerdown: (event) => event.preventDefault(), onclick: () => this.#pick(item) },
          h("bdi", { class: "command-name", dir: "ltr" }, `/${item.command}`),
          h("span", { dir: "auto" }, item.description),
        ),
      ),
    );
    if (matches.length && this.input.value.length > 1) this.#choose(0);
  }

  #choose(index) {
    this.#chosen = index;
    for (const [at, option] of [...this.list.children].entries()) {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) option.scrollIntoView({ block: "nearest" });
    }
    this.input.setAttribute("aria-activedescendant", `${this.list.id}-${index}`);
  }

  #pick(item) {
    this.fill("");
    this.#suggest([]);
    this.#chat.send(`/${item.command}`);
  }

  // ---- attachments

  #attachMenu(anchor) {
    const say = this.#chat.say;
    const stickers = h("div", { class: "sticker-row", role: "group", "aria-label": say("sticker") });
    const menu = popup(this.#chat, anchor, [
      { icon: "photo", text: say("photo"), action: () => this.#choosePhoto() },
      { icon: "file", text: say("file"), action: () => this.#chooseFile() },
      { icon: "microphone", text: say("voice"), action: () => this.#chat.act("voice") },
      { icon: "person", text: say("contact"), action: () => this.#chat.openContact() },
      stickers,
    ]);
    for (const emoji of STICKERS) {
      const press = () => {
        menu.close();
        this.#chat.act("sticker", { emoji });
      };
      stickers.append(h("button", { type: "button", role: "menuitem", "aria-label": `${say("sticker")} ${emoji}`, onclick: press }, emoji));
    }
  }

  #choosePhoto() {
    this.picker.accept = "image/*";
    this.#choose_("photo");
  }

  #chooseFile() {
    this.picker.removeAttribute("accept");
    this.#choose_("document");
  }

  #choose_(as) {
    this.picker.onchange = () => {
      const [file] = this.picker.files;
      this.picker.value = "";
      if (file) this.upload(file, as);
    };
    this.picker.click();
  }

  async upload(file, as) {
    if (file.size > FILE_MAX_BYTES) return this.#chat.toast(this.#chat.say("tooLarge"));
    const mime = file.type || "application/octet-stream";
    this.element.classList.add("uploading");
    const content = await base64(file).catch(() => null);
    if (content !== null) await this.#chat.act("file", { name: file.name || "file", mime, base64: content, as });
    this.element.classList.remove("uploading");
  }

  #pasted(event) {
    const [file] = event.clipboardData?.files || [];
    if (!file) return;
    event.preventDefault();
    this.upload(file, file.type.startsWith("image/") ? "photo" : "document");
  }
}
