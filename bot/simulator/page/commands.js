// The list of the bot's commands above the field: all of them from the menu button, fewer with each letter after "/".

import { h } from "./dom.js";

export class CommandList {
  all = [];
  #matches = [];
  #chosen = -1;
  #input;
  #pick;

  constructor(chat, input, pick) {
    this.#input = input;
    this.#pick = pick;
    const id = `commands-${chat.person.id}`;
    this.list = h("ul", { class: "commands", id, role: "listbox", "aria-label": chat.say("commands"), hidden: true });
  }

  typed(text) {
    const start = /^\/([a-z0-9_]*)$/i.exec(text)?.[1];
    this.#show(start === undefined ? [] : this.all.filter((item) => item.command.startsWith(start.toLowerCase())));
    if (start) this.#choose(0);
  }

  toggle() {
    if (!this.list.hidden) return this.close();
    this.#show(this.all);
    this.#choose(0);
  }

  close() {
    this.#show([]);
  }

  // True where the key was for the list.
  key(event) {
    if (this.list.hidden) return false;
    const chosen = this.#matches[Math.max(0, this.#chosen)].command;
    if (event.key === "ArrowDown") this.#choose((this.#chosen + 1) % this.#matches.length);
    else if (event.key === "ArrowUp") this.#choose((this.#chosen < 1 ? this.#matches.length : this.#chosen) - 1);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Tab" && !event.shiftKey) this.#complete(chosen);
    else if (event.key === "Enter" && this.#chosen >= 0) this.#take(chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #complete(command) {
    this.#input.value = `/${command} `;
    this.#input.dispatchEvent(new Event("input"));
  }

  #take(command) {
    this.close();
    this.#pick(command);
  }

  #show(matches) {
    this.#matches = matches;
    this.#chosen = -1;
    this.list.hidden = matches.length === 0;
    this.#input.setAttribute("aria-expanded", String(matches.length > 0));
    this.#input.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(...matches.map((item, index) => this.#option(item, index)));
  }

  #option(item, index) {
    const props = { role: "option", id: `${this.list.id}-${index}`, "aria-selected": "false" };
    // The field keeps the focus, else the list would close before the click.
    props.onpointerdown = (event) => event.preventDefault();
    props.onclick = () => this.#take(item.command);
    return h(
      "li",
      props,
      h("bdi", { class: "command-name", dir: "ltr" }, `/${item.command}`),
      h("span", { dir: "auto" }, item.description),
    );
  }

  #choose(index) {
    const options = [...this.list.children];
    if (!options.length) return;
    this.#chosen = index;
    for (const [at, option] of options.entries()) option.setAttribute("aria-selected", String(at === index));
    options[index].scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", options[index].id);
  }
}
