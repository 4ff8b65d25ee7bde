// The two keyboards of a bot: buttons under a message, and the keyboard docked below the chat.

import { h, icon, walkWithArrows } from "./dom.js";

const STYLES = new Set(["primary", "success", "danger"]);
const STARTS_WITH_EMOJI = /^\p{Extended_Pictographic}/u;
const WAIT_FOR_ANSWER_MS = 30_000;

export function inlineKeyboard(message, chat) {
  let rows = message.reply_markup?.inline_keyboard || [];
  if (message.invoice && !rows.flat().some((button) => button.pay)) rows = [[{ text: "", pay: true }], ...rows];
  if (!rows.length) return null;
  const keyboard = h("div", { class: "inline-keyboard", role: "group", "aria-label": chat.say("buttons") });
  for (const [y, row] of rows.entries()) {
    const line = h("div", { class: "keyboard-row" });
    for (const [x, button] of row.entries()) line.append(inlineButton(button, `${y}.${x}`, message, chat));
    keyboard.append(line);
  }
  keyboard.addEventListener("keydown", (event) => {
    if (event.key === "Escape") chat.composer.focus();
    else walkWithArrows(event, [...keyboard.querySelectorAll("button")]);
  });
  return keyboard;
}

function inlineButton(button, place, message, chat) {
  const kind = inlineKind(button);
  const label = kind === "pay" ? payLabel(button, message, chat) : button.text;
  const classes = ["inline-button", STYLES.has(button.style) ? button.style : "", kind === "pay" ? "pay" : ""];
  const press = (event) => inlineActions[kind](button, { message, chat, element: event.currentTarget });
  const marks = { url: "arrow-out", copy: "copy", here: "pencil", elsewhere: "forward", web: "window" };
  return h(
    "button",
    { type: "button", class: classes.join(" ").trim(), data: { place }, onclick: press, title: button.url || null },
    h("span", { dir: direction(label), class: "button-text" }, label),
    marks[kind] ? icon(marks[kind], "corner") : null,
    h("span", { class: "spinner", "aria-hidden": "true" }),
  );
}

// A label without letters ("‹", "2/7") points the way its chat is read.
function direction(label) {
  return /\p{L}/u.test(label) ? "auto" : null;
}

function payLabel(button, message, chat) {
  if (chat.payments.paid(message)) return chat.say("receipt");
  const price = chat.price(message.invoice);
  return button.text ? button.text.replace(/\s*(?:⭐️?|XTR)\s*/u, " ★ ").trim() : chat.say("payPrice", { price });
}

function inlineKind(button) {
  if (button.pay) return "pay";
  if (button.callback_data !== undefined) return "data";
  if (button.url || button.login_url) return "url";
  if (button.copy_text) return "copy";
  if (button.switch_inline_query_current_chat !== undefined) return "here";
  if (button.switch_inline_query !== undefined || button.switch_inline_query_chosen_chat) return "elsewhere";
  return "web";
}

const inlineActions = {
  pay: (_, { message, chat }) => chat.payments.open(message),
  url: (button, { chat }) => {
    const address = button.url || button.login_url.url;
    if (!chat.follow(address)) window.open(address, "_blank", "noopener,noreferrer");
  },
  copy: (button, { chat }) => chat.copy(button.copy_text.text),
  here: (button, { chat }) => chat.composer.fill(`@${chat.bot.username} ${button.switch_inline_query_current_chat}`),
  elsewhere: (button, { chat }) => chat.composer.fill(`@${chat.bot.username} ${button.switch_inline_query ?? ""}`),
  web: (_, { chat }) => chat.toast(chat.say("notSimulated")),
  data: (button, { message, chat, element }) => tap(button, message, chat, element),
};

// A tapped button waits until the bot answers the query, as in the real clients.
async function tap(button, message, chat, element) {
  if (element.classList.contains("waiting")) return;
  element.classList.add("waiting");
  element.setAttribute("aria-busy", "true");
  const rest = () => {
    element.classList.remove("waiting");
    element.removeAttribute("aria-busy");
  };
  try {
    const answer = await chat.post("tap", { message_id: message.message_id, data: button.callback_data });
    chat.queries.wait(answer.callback_query_id, rest, WAIT_FOR_ANSWER_MS);
  } catch (error) {
    rest();
    chat.refused(error);
  }
}

// The answer may come by the stream before the request that asked for it has returned.
export class Queries {
  #waiting = new Map();
  #answered = new Set();

  wait(id, done, limitMs) {
    if (this.#answered.delete(id)) return done();
    const timer = setTimeout(() => this.answered(id), limitMs);
    this.#waiting.set(id, () => {
      clearTimeout(timer);
      done();
    });
  }

  answered(id) {
    const done = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (done) done();
    else if (this.#answered.size < 500) this.#answered.add(id);
  }
}

export function replyKeyboard(markup, chat) {
  const dock = h("div", {
    class: `reply-keyboard ${markup.resize_keyboard ? "" : "tall"}`.trim(),
    role: "group",
    "aria-label": chat.say("keyboard"),
  });
  for (const row of markup.keyboard) {
    const line = h("div", { class: "keyboard-row" });
    for (const button of row) line.append(replyButton(typeof button === "string" ? { text: button } : button, chat));
    dock.append(line);
  }
  dock.addEventListener("keydown", (event) => {
    if (event.key === "Escape") chat.composer.focus();
    else walkWithArrows(event, [...dock.querySelectorAll("button")]);
  });
  return dock;
}

function replyButton(button, chat) {
  const press = async () => {
    if (button.request_contact) return chat.openContact();
    const other = [
      "request_location",
      "request_users",
      "request_chat",
      "request_poll",
      "request_managed_bot",
      "web_app",
    ];
    if (other.some((name) => button[name])) return chat.toast(chat.say("notSimulated"));
    await chat.send(button.text);
    chat.composer.keyboardUsed();
  };
  const style = STYLES.has(button.style) ? button.style : "";
  return h(
    "button",
    { type: "button", class: `reply-button ${style}`.trim(), onclick: press },
    button.request_contact && !STARTS_WITH_EMOJI.test(button.text) ? icon("phone") : null,
    h("span", { dir: direction(button.text) }, button.text),
  );
}
