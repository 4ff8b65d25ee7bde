// One message becomes one bubble, or one line in the middle for what the service itself says.

import { h, icon, iconButton } from "./dom.js";
import { formatted } from "./entities.js";
import { inlineKeyboard } from "./keyboard.js";
import { media } from "./media.js";
import { popup } from "./sheets.js";

const BIG_EMOJI = /^(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{FE0F}\u{200D}]*){1,3}$/u;

export function isOwn(message) {
  return !message.from?.is_bot;
}

export function plainText(message, chat) {
  if (message.text || message.caption) return message.text || message.caption;
  const kinds = ["photo", "document", "sticker", "voice", "video", "audio", "contact", "invoice"];
  const kind = kinds.find((name) => message[name]);
  return kind ? chat.say(kind) : serviceText(message, chat) || chat.say("unsupported");
}

export function bubble(message, chat) {
  const service = serviceText(message, chat);
  if (service) return serviceLine(message, service, chat);
  const own = isOwn(message);
  const content = media(message, chat);
  const text = message.text ?? message.caption;
  const bare = !content && text && !message.entities?.length && BIG_EMOJI.test(text);
  const kinds = [
    own ? "own" : "theirs",
    message.sticker || message.dice || bare ? "bare" : "",
    message.photo ? "with-picture" : "",
  ];
  const body = h("div", { class: "body", dir: "auto" });
  if (text) body.append(...formatted(text, message.entities || message.caption_entities, chat));
  if (!text && !content) body.append(h("em", {}, chat.say("unsupported")));
  if (!text && content) body.classList.add("only-meta");
  body.append(meta(message, chat));
  const box = h(
    "div",
    { class: `bubble ${bare ? "big-emoji" : ""}`.trim() },
    forwardedFrom(message, chat),
    message.via_bot ? h("div", { class: "via", dir: "auto" }, chat.say("via", { bot: message.via_bot.username })) : null,
    quoted(message, chat),
    content,
    body,
  );
  // Without a mouse there is no hovering: there a tap on the bubble opens its menu.
  box.addEventListener("click", (event) => {
    if (!matchMedia("(hover: none)").matches || event.target.closest("a, button, [role=button]")) return;
    openMenu(message, chat, own, box);
  });
  const keyboard = inlineKeyboard(message, chat);
  const row = h("li", { class: `row ${kinds.join(" ")}`.trim(), data: { id: message.message_id } });
  row.append(
    h("div", { class: `stack ${keyboard ? "has-keyboard" : ""}`.trim() }, box, keyboard),
    actions(message, chat, own),
  );
  return row;
}

function meta(message, chat) {
  const edited = message.edit_date || message._edited;
  const when = new Date(message.date * 1000);
  return h(
    "span",
    { class: "meta" },
    edited ? h("span", {}, chat.say("edited")) : null,
    h("time", { datetime: when.toISOString(), title: chat.dates.full.format(when) }, chat.dates.time.format(when)),
  );
}

function quoted(message, chat) {
  const original = message.reply_to_message;
  if (!original) return null;
  const who = isOwn(original) ? chat.person.first_name : chat.bot.first_name;
  return h(
    "button",
    { type: "button", class: "quoted", onclick: () => chat.log.reveal(original.message_id) },
    h("strong", { dir: "auto" }, who),
    h("span", { dir: "auto" }, message.quote?.text || plainText(original, chat).slice(0, 140)),
  );
}

function forwardedFrom(message, chat) {
  const origin = message.forward_origin;
  if (!origin) return null;
  const name = origin.sender_user?.first_name || origin.sender_user_name || origin.chat?.title || "?";
  return h("div", { class: "forwarded", dir: "auto" }, icon("forward"), chat.say("forwarded", { name }));
}

// The menu of a message appears beside it on hover and on focus.
function actions(message, chat, own) {
  const open = (event) => openMenu(message, chat, own, event.currentTarget);
  return h(
    "div",
    { class: "row-actions" },
    iconButton("dots", chat.say("messageMenu"), open, { "aria-haspopup": "menu" }),
  );
}

function openMenu(message, chat, own, anchor) {
  const text = message.text || message.caption || plainText(message, chat);
  const correct = { icon: "pencil", text: chat.say("editMessage"), action: () => chat.composer.correct(message) };
  popup(chat, anchor, [
    { icon: "reply", text: chat.say("reply"), action: () => chat.composer.replyTo(message) },
    own && message.text && !message.via_bot ? correct : null,
    { icon: "copy", text: chat.say("copy"), action: () => chat.copy(text) },
  ]);
}

function serviceText(message, chat) {
  const payment = message.successful_payment;
  if (payment)
    return chat.say("paidLine", {
      price: chat.price(payment),
      title: message.reply_to_message?.invoice?.title || chat.bot.first_name,
    });
  const refund = message.refunded_payment;
  if (refund) return chat.say("refundLine", { price: chat.price(refund) });
  if (message.pinned_message) return chat.say("pinned", { text: plainText(message.pinned_message, chat).slice(0, 60) });
  if (message.write_access_allowed) return chat.say("allowed");
  return null;
}

function serviceLine(message, text, chat) {
  const paid = message.successful_payment;
  const charge = (paid || message.refunded_payment)?.telegram_payment_charge_id;
  const copy = charge
    ? h(
        "button",
        { type: "button", class: "charge", title: chat.say("copy"), onclick: () => chat.copy(charge) },
        h("bdi", {}, charge),
      )
    : null;
  return h(
    "li",
    { class: `row service ${paid ? "receipt" : ""}`, data: { id: message.message_id } },
    h("div", { class: "service-line" }, paid ? icon("check") : null, h("span", { dir: "auto" }, text), copy),
  );
}

export function daySeparator(when, chat) {
  const day = (date) => Math.round(new Date(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
  const ago = day(new Date()) - day(when);
  const text = ago === 0 || ago === 1 ? chat.dates.relative.format(-ago, "day") : chat.dates.day.format(when);
  return h("li", { class: "day", role: "separator" }, h("span", {}, text));
}
