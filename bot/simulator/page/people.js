// The people who chat with the bot: the switcher on top, a person's menu, and the form for a new one.

import { patch, post } from "./api.js";
import { avatar, fullName, h, icon, iconButton } from "./dom.js";
import { withPlus } from "./media.js";
import { button, sheet } from "./sheets.js";
import { LANGUAGES, languageName } from "./words.js";

export class PeopleBar {
  #app;

  constructor(app) {
    this.#app = app;
    this.element = h("nav", { class: "people", "aria-label": "People" });
  }

  draw({ people, shown, unread }) {
    const held = document.activeElement?.dataset?.chip;
    const chips = people.map((person) => {
      const count = unread(person.id);
      const name = fullName(person);
      const label = `${name}${person.role === "owner" ? ", owner" : ""}${count ? `, ${count} unread` : ""}`;
      return h(
        "button",
        {
          type: "button",
          class: "chip",
          "aria-pressed": String(shown.includes(person.id)),
          "aria-label": label,
          title: label,
          data: { chip: person.id },
          onclick: () => this.#app.show(person.id),
        },
        avatar(person, "small"),
        h("bdi", {}, person.first_name),
        person.role === "owner" ? icon("crown", "crown") : null,
        count ? h("span", { class: "badge" }, count > 99 ? "99+" : String(count)) : null,
      );
    });
    const add = iconButton("plus", "New person", () => newPerson(this.#app), {
      class: "icon-button add",
      "aria-haspopup": "dialog",
    });
    this.element.replaceChildren(...chips, add);
    if (shown.length === 1)
      this.element.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (held) this.element.querySelector(`[data-chip="${held}"]`)?.focus();
  }
}

export function personMenu(chat) {
  const { person, app } = chat;
  const change = async (fields) => {
    try {
      await app.changed(await patch(`people/${person.id}`, fields));
    } catch (error) {
      chat.refused(error);
    }
  };
  const language = languageSelect(person.language_code, (code) => {
    opened.close();
    change({ language_code: code });
  });
  const phone = h("input", {
    type: "tel",
    dir: "ltr",
    value: withPlus(person.phone),
    placeholder: "none",
    maxlength: 20,
  });
  const payload = h("input", {
    type: "text",
    dir: "ltr",
    placeholder: "ref_42",
    maxlength: 64,
    pattern: "[A-Za-z0-9_\\-]*",
  });
  const blocked = Boolean(chat.state?.blocked);
  const block = () => {
    opened.close();
    chat.setBlocked(!blocked);
  };
  const opened = sheet(chat, {
    title: fullName(person),
    content: [
      h(
        "p",
        { class: "card-note", dir: "ltr" },
        [person.username ? `@${person.username}` : null, `id ${person.id}`].filter(Boolean).join(" · "),
      ),
      labelled("Language", language),
      form(labelled("Phone number", phone), "Save", () => {
        opened.close();
        change({ phone: phone.value.trim() });
      }),
      form(labelled("Start link with payload", payload), "Open", () => {
        opened.close();
        chat.start(payload.value.trim());
      }),
      h(
        "button",
        { type: "button", class: `choice ${blocked ? "" : "danger"}`, onclick: block },
        icon("block"),
        h("span", { dir: "auto" }, blocked ? "Unblock the bot" : "Block the bot"),
      ),
      h(
        "button",
        { type: "button", class: "choice", onclick: () => (opened.close(), newPerson(app)) },
        icon("plus"),
        h("span", { dir: "auto" }, "New person"),
      ),
    ],
  });
  opened.panel.classList.add("person-sheet");
}

function newPerson(app) {
  const chat = app.chatForSheets();
  const name = h("input", {
    type: "text",
    name: "first_name",
    required: true,
    maxlength: 64,
    autocomplete: "off",
    placeholder: "Amina",
    dir: "auto",
    "data-first": true,
  });
  const phone = h("input", {
    type: "tel",
    name: "phone",
    dir: "ltr",
    maxlength: 20,
    value: inventedPhone(app.people()),
  });
  const language = languageSelect("en", () => {});
  const owner = h("input", { type: "checkbox", name: "owner" });
  const error = h("p", { class: "pay-error", role: "alert" });
  const submit = async () => {
    const role = owner.checked ? "owner" : "customer";
    const fields = { first_name: name.value.trim(), language_code: language.value, phone: phone.value.trim(), role };
    try {
      const person = await post("people", fields);
      opened.close();
      await app.changed(person.person || person);
      app.show((person.person || person).id);
    } catch (refused) {
      error.textContent = refused.message;
    }
  };
  const fields = h(
    "form",
    { class: "stacked" },
    labelled("First name", name),
    labelled("Language", language),
    labelled("Phone number", phone),
    h("label", { class: "check" }, owner, "Plays the owner"),
    error,
  );
  fields.id = "new-person";
  fields.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  const opened = sheet(chat, {
    title: "New person",
    content: fields,
    buttons: [
      button("Cancel", () => opened.close()),
      button("Add", () => {}, "primary", { type: "submit", form: "new-person" }),
    ],
  });
}

function inventedPhone(people) {
  const taken = new Set(people.map((person) => withPlus(person.phone)));
  for (let number = 700000101; ; number += 101) if (!taken.has(`+254${number}`)) return `+254${number}`;
}

function languageSelect(current, onchange) {
  const codes = LANGUAGES.includes(current) || !current ? LANGUAGES : [current, ...LANGUAGES];
  const options = codes.map((code) =>
    h("option", { value: code, selected: code === current }, `${languageName(code)} (${code})`),
  );
  return h("select", { onchange: (event) => onchange(event.currentTarget.value) }, options);
}

function labelled(text, control) {
  return h("label", { class: "labelled" }, h("span", {}, text), control);
}

function form(content, action, submit) {
  const element = h(
    "form",
    { class: "with-button" },
    content,
    h("button", { type: "submit", class: "button" }, action),
  );
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  return element;
}
