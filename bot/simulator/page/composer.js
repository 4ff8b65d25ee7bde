// The foot of a chat: the field to write in, the lists above it, attachments and the bot's reply keyboard.

import { base64 } from "./api.js";
import { CommandList } from "./commands.js";
import { h, icon, iconButton, memory } from "./dom.js";
import { replyKeyboard } from "./keyboard.js";
import { Offers } from "./offers.js";
import { popup } from "./sheets.js";

const TEXT_MAX = 4096;
const FILE_MAX_BYTES = 20 * 1024 * 1024;
const STICKERS = ["👍", "❤️", "😂", "🎉", "🔥", "🙏", "🤔", "😢"];

export class Composer {
  #chat;
  #markup = null;
  #folded = false;
  #mode = null;

  constructor(chat) {
    this.#chat = chat;
    const say = chat.say;
    this.input = h("textarea", {
      rows: 1,
      placeholder: say("message"),
      "aria-label": say("message"),
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": `commands-${chat.person.id}`,
      enterkeyhint: "send",
      autocomplete: "off",
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(event),
      onpaste: (event) => this.#pasted(event),
      onfocus: () => this.offers.typed(this.input.value),
      onblur: () => {
        this.commands.close();
        this.offers.close();
      },
    });
    this.commands = new CommandList(chat, this.input, (command) => this.#command(command));
    this.offers = new Offers(chat, this.input, () => this.fill(""));
    this.left = h("span", { class: "left", "aria-live": "polite" });
    this.menu = h(
      "button",
      {
        type: "button",
        class: "menu-button",
        hidden: true,
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => this.#openMenu(),
      },
      icon("menu"),
      h("span", {}, say("menu")),
    );
    this.sender = iconButton("send", say("send"), () => this.submit(), { class: "icon-button send", disabled: true });
    this.attach = iconButton("clip", say("attach"), (event) => this.#attachMenu(event.currentTarget), {
      "aria-haspopup": "menu",
    });
    this.fold = iconButton("keyboard", say("keyboard"), () => this.#toggleKeyboard(), {
      hidden: true,
      "aria-expanded": "true",
    });
    this.context = h("div", { class: "context", hidden: true });
    this.picker = h("input", { type: "file", hidden: true, tabindex: "-1", "aria-hidden": "true" });
    const field = h("div", { class: "field" }, this.input, this.left, this.fold);
    this.bar = h("div", { class: "composer" }, this.menu, this.attach, field, this.sender);
    this.keyboard = h("div", { class: "keyboard-dock" });
    this.element = h(
      "div",
      { class: "dock-inner" },
      this.commands.list,
      this.offers.list,
      this.context,
      this.bar,
      this.keyboard,
      this.picker,
    );
    this.input.value = memory.get(`draft.${chat.person.id}`, "");
    this.#sized();
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }

  shown() {
    this.#sized();
  }

  fill(text) {
    this.input.value = text;
    this.input.focus();
    this.#typed();
  }

  setCommands(commands, menuButton) {
    this.commands.all = commands || [];
    this.menu.hidden = !this.commands.all.length && menuButton?.type !== "web_app";
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
    this.commands.typed(text);
    this.offers.typed(text);
  }

  #sized() {
    const text = this.input.value;
    // An empty field with dir=auto would start from the left in a right-to-left chat.
    if (text) this.input.dir = "auto";
    else this.input.removeAttribute("dir");
    const parts = Math.ceil(text.length / TEXT_MAX);
    this.left.textContent =
      parts > 1 ? `× ${parts}` : text.length > TEXT_MAX - 200 ? String(TEXT_MAX - text.length) : "";
    this.sender.disabled = !text.trim();
    this.bar.classList.toggle("writing", text.length > 0);
    this.input.style.blockSize = "auto";
    if (this.input.scrollHeight) this.input.style.blockSize = `${Math.min(this.input.scrollHeight, 160)}px`;
  }

  async submit() {
    const text = this.input.value.trim();
    if (!text) return;
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
    if (this.commands.key(event) || this.offers.key(event)) return;
    if (event.key === "Escape" && this.#mode) {
      event.stopPropagation();
      return this.#setMode(null);
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      return this.submit();
    }
    if (event.key === "ArrowUp" && !this.input.value) {
      event.preventDefault();
      this.#chat.log.focusButtons();
    }
  }

  #openMenu() {
    if (!this.commands.all.length) return this.#chat.toast(this.#chat.say("notSimulated"));
    this.input.focus();
    this.commands.toggle();
  }

  #command(command) {
    this.fill("");
    this.#chat.send(`/${command}`);
  }

  // ---- attachments

  #attachMenu(anchor) {
    const say = this.#chat.say;
    const sticker = (emoji) => {
      menu.close();
      this.#chat.act("sticker", { emoji });
    };
    const stickers = STICKERS.map((emoji) =>
      h(
        "button",
        { type: "button", role: "menuitem", "aria-label": `${say("sticker")} ${emoji}`, onclick: () => sticker(emoji) },
        emoji,
      ),
    );
    const menu = popup(this.#chat, anchor, [
      { icon: "photo", text: say("photo"), action: () => this.#choosePhoto() },
      { icon: "file", text: say("file"), action: () => this.#chooseFile() },
      { icon: "microphone", text: say("voice"), action: () => this.#chat.act("voice") },
      { icon: "person", text: say("contact"), action: () => this.#chat.openContact() },
      h("div", { class: "sticker-row", role: "group", "aria-label": say("sticker") }, stickers),
    ]);
  }

  #choosePhoto() {
    this.picker.accept = "image/*";
    this.#pickFile("photo");
  }

  #chooseFile() {
    this.picker.removeAttribute("accept");
    this.#pickFile("document");
  }

  #pickFile(as) {
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
