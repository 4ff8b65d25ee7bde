// What a bubble holds besides text: pictures, files, stickers, voices, contacts, invoices.

import { fileUrl } from "./api.js";
import { avatar, h, icon } from "./dom.js";

const WAVE = [5, 9, 14, 8, 17, 11, 20, 13, 7, 15, 19, 10, 6, 16, 12, 18, 9, 13, 7, 11, 5, 8];
const PICTURE_MAX_PX = 320;

export function media(message, chat) {
  if (message.photo) return picture(message.photo, chat);
  if (message.animation) return file(message.animation, message.animation.file_name || "GIF", chat);
  if (message.document) return file(message.document, message.document.file_name || chat.say("file"), chat);
  if (message.video) return file(message.video, message.video.file_name || chat.say("video"), chat);
  if (message.audio)
    return file(message.audio, message.audio.title || message.audio.file_name || chat.say("audio"), chat);
  if (message.voice) return voice(message.voice, chat);
  if (message.sticker)
    return h(
      "div",
      { class: "sticker", role: "img", "aria-label": chat.say("sticker") },
      message.sticker.emoji || "🙂",
    );
  if (message.dice) return h("div", { class: "sticker", role: "img" }, `${message.dice.emoji} ${message.dice.value}`);
  if (message.contact) return contact(message.contact);
  if (message.location)
    return h("div", { class: "card" }, icon("pin"), `${message.location.latitude}, ${message.location.longitude}`);
  if (message.invoice) return invoice(message, chat);
  return null;
}

function picture(sizes, chat) {
  const best = sizes.reduce((kept, size) => (size.width > kept.width ? size : kept));
  const scale = Math.min(1, PICTURE_MAX_PX / Math.max(best.width || 1, best.height || 1));
  const url = fileUrl(best.file_id);
  const image = h("img", {
    src: url,
    alt: chat.say("photo"),
    loading: "lazy",
    width: best.width ? Math.max(96, Math.round(best.width * scale)) : null,
    height: best.height ? Math.round(best.height * scale) : null,
    onload: () => chat.log.grown(),
    onerror: (event) =>
      event.currentTarget.replaceWith(h("span", { class: "card broken" }, icon("photo"), chat.say("photo"))),
  });
  return h("a", { class: "picture", href: url, target: "_blank", rel: "noopener" }, image);
}

function file(document, name, chat) {
  const size = document.file_size ? chat.bytes(document.file_size) : document.mime_type || "";
  return h(
    "a",
    { class: "card file", href: fileUrl(document.file_id), download: name },
    h("span", { class: "card-icon" }, icon("file")),
    h("span", { class: "card-text" }, h("bdi", { class: "card-title" }, name), h("span", { class: "card-note" }, size)),
  );
}

function voice(sound, chat) {
  const bars = WAVE.map((height) => h("i", { style: `block-size:${height}px` }));
  const seconds = sound.duration || 1;
  const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return h(
    "div",
    { class: "card voice", role: "img", "aria-label": `${chat.say("voice")}, ${length}` },
    h("span", { class: "card-icon" }, icon("microphone")),
    h("span", { class: "wave", dir: "ltr" }, bars),
    h("span", { class: "card-note" }, length),
  );
}

function contact(shared) {
  const person = { id: shared.user_id || 7, first_name: shared.first_name, last_name: shared.last_name };
  return h(
    "div",
    { class: "card contact" },
    avatar(person),
    h(
      "span",
      { class: "card-text" },
      h("bdi", { class: "card-title" }, [shared.first_name, shared.last_name].filter(Boolean).join(" ")),
      h("span", { class: "card-note", dir: "ltr" }, withPlus(shared.phone_number)),
    ),
  );
}

export function withPlus(phone) {
  const text = String(phone || "");
  return /^\d/.test(text) ? `+${text}` : text;
}

function invoice(message, chat) {
  const { title, description } = message.invoice;
  const paid = chat.payments.paid(message);
  return h(
    "div",
    { class: "invoice" },
    h("span", { class: "invoice-price" }, chat.price(message.invoice)),
    h("strong", { dir: "auto" }, title),
    h("span", { dir: "auto", class: "invoice-about" }, description),
    h(
      "span",
      { class: `invoice-tag ${paid ? "done" : ""}` },
      paid ? icon("check") : null,
      chat.say(paid ? "paid" : "invoice"),
    ),
  );
}
