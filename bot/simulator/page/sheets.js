// What lies over a chat and asks for an answer: sheets, alerts and small menus. Each stays within its own column,
// so that one person's open question does not stop the others. Escape closes, and the focus goes back.

import { focusable, h, icon, iconButton } from "./dom.js";
import { withPlus } from "./media.js";

let made = 0;

// Who is typing in one column is not torn away by what the bot shows in another.
export function mayFocus(chat) {
  const column = document.activeElement?.closest(".column");
  return !column || column === chat.element;
}

export function sheet(chat, { title, content, buttons = [], role = "dialog", onclose = () => {} }) {
  const before = document.activeElement;
  const id = `sheet-${(made += 1)}`;
  const close = () => {
    if (!layer.isConnected || layer.classList.contains("closing")) return;
    layer.classList.add("closing");
    if (!chat.element.querySelector(".sheet-layer:not(.closing)")) chat.content.inert = false;
    setTimeout(() => layer.remove(), 200);
    onclose();
    if (!mayFocus(chat)) return;
    if (before?.isConnected && before !== document.body && before.offsetParent) before.focus({ preventScroll: true });
    else chat.composer.focus();
  };
  const foot = h("div", { class: "sheet-buttons" }, buttons);
  const panel = h(
    "div",
    { class: "sheet", role, "aria-modal": "true", "aria-labelledby": id, tabindex: "-1" },
    h(
      "div",
      { class: "sheet-head" },
      h("h2", { id, dir: "auto" }, title),
      iconButton("close", chat.say("close"), close),
    ),
    h("div", { class: "sheet-body" }, content),
    foot,
  );
  const layer = h("div", { class: "sheet-layer", onpointerdown: (event) => event.target === layer && close() }, panel);
  layer.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else if (event.key === "Tab") keepInside(event, panel);
  });
  const free = mayFocus(chat);
  chat.element.append(layer);
  chat.content.inert = true;
  const first = panel.querySelector("[data-first]") || foot.querySelector("button") || panel;
  if (free) first.focus({ preventScroll: true });
  return { close, panel, body: panel.querySelector(".sheet-body"), foot, title: panel.querySelector("h2") };
}

function keepInside(event, panel) {
  const all = focusable(panel);
  if (!all.length) return;
  const [first, last] = [all[0], all[all.length - 1]];
  const out = event.shiftKey
    ? document.activeElement === first || document.activeElement === panel
    : document.activeElement === last;
  if (!out) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

export function button(text, onclick, style = "", props = {}) {
  return h(
    "button",
    { type: "button", class: `button ${style}`.trim(), onclick, ...props },
    h("span", { dir: "auto" }, text),
  );
}

export function alertSheet(chat, text) {
  const opened = sheet(chat, {
    title: chat.bot.first_name,
    role: "alertdialog",
    content: h("p", { dir: "auto", class: "alert-text" }, text),
    buttons: [button(chat.say("ok"), () => opened.close(), "primary")],
  });
  opened.panel.classList.add("alert");
  return opened;
}

// ---- the contact sheet: the own number, or another person's to see how the bot takes it

export function contactSheet(chat) {
  const { say, person } = chat;
  const share = async () => {
    opened.close();
    if (await chat.act("contact", {})) chat.composer.keyboardUsed();
  };
  const phone = withPlus(person.phone);
  const own = h(
    "div",
    { class: "own-number" },
    icon("phone"),
    h(
      "span",
      {},
      h("bdi", { class: "card-title" }, person.first_name),
      h("bdi", { class: "number", dir: "ltr" }, phone || say("noPhone")),
    ),
  );
  const opened = sheet(chat, {
    title: say("shareTitle"),
    content: [
      h("p", { dir: "auto" }, say("shareAbout", { bot: chat.bot.first_name })),
      own,
      otherContact(chat, () => opened.close()),
    ],
    buttons: [
      button(say("cancel"), () => opened.close()),
      button(say("share"), share, "primary", { disabled: !phone, "data-first": true }),
    ],
  });
  return opened;
}

function otherContact(chat, close) {
  const { say } = chat;
  const others = chat.app.people().filter((other) => other.id !== chat.person.id && other.phone);
  const sendOther = (phone, firstName) => {
    close();
    chat.act("forward_contact", { phone, first_name: firstName });
  };
  const rows = others.map((other) =>
    h(
      "button",
      { type: "button", class: "choice", onclick: () => sendOther(other.phone, other.first_name) },
      icon("person"),
      h("bdi", {}, other.first_name),
      h("bdi", { class: "card-note", dir: "ltr" }, withPlus(other.phone)),
    ),
  );
  const name = h("input", {
    type: "text",
    name: "name",
    dir: "auto",
    "aria-label": say("name"),
    placeholder: say("name"),
    required: true,
    maxlength: 64,
  });
  const phone = h("input", {
    type: "tel",
    name: "phone",
    dir: "ltr",
    "aria-label": say("phone"),
    placeholder: "+254711000222",
    required: true,
    maxlength: 20,
  });
  const form = h(
    "form",
    { class: "inline-form" },
    name,
    phone,
    h("button", { type: "submit", class: "button" }, say("send")),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sendOther(phone.value.trim(), name.value.trim());
  });
  return h("details", { class: "more" }, h("summary", { dir: "auto" }, say("otherContact")), rows, form);
}

// ---- small menus

export function popup(chat, anchor, items) {
  const before = document.activeElement;
  const onOutside = (event) => {
    if (!menu.contains(event.target)) close(false);
  };
  const close = (restore = true) => {
    menu.remove();
    anchor.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", onOutside, true);
    if (restore && before?.isConnected) before.focus({ preventScroll: true });
  };
  const menu = h("div", { class: "popup", role: "menu" });
  for (const item of items) {
    if (item instanceof Node) menu.append(item);
    else if (item) menu.append(menuItem(item, close));
  }
  menu.addEventListener("keydown", (event) => {
    const all = focusable(menu);
    const at = all.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      all[(at + step + all.length) % all.length].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  chat.element.append(menu);
  place(menu, anchor, chat.element);
  anchor.setAttribute("aria-expanded", "true");
  setTimeout(() => document.addEventListener("pointerdown", onOutside, true));
  focusable(menu)[0]?.focus({ preventScroll: true });
  return { close };
}

function menuItem(item, close) {
  const press = () => {
    close();
    item.action();
  };
  return h(
    "button",
    { type: "button", role: "menuitem", class: item.danger ? "danger" : null, onclick: press },
    icon(item.icon),
    h("span", { dir: "auto" }, item.text),
  );
}

function place(menu, anchor, column) {
  const [box, frame] = [anchor.getBoundingClientRect(), column.getBoundingClientRect()];
  const { offsetWidth: width, offsetHeight: height } = menu;
  const left = Math.min(Math.max(8, box.left - frame.left), frame.width - width - 8);
  const above = box.top - frame.top - height - 6;
  const top = above > 8 ? above : Math.min(box.bottom - frame.top + 6, frame.height - height - 8);
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
