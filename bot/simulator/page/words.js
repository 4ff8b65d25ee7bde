// What the chat itself says (not the bot), in the person's language where we speak it, else in English;
// and how dates, amounts and sizes are written there.

import { OTHERS } from "./translations.js";

const ENGLISH = {
  message: "Message", send: "Send", attach: "Attach", menu: "Menu", commands: "Commands", keyboard: "Bot keyboard",
  buttons: "Buttons", messages: "Messages", earlier: "Show earlier messages", jump: "Jump to the newest message",
  start: "Start", startHint: "Press {start} to talk to the shop as {name}", withBot: "with {bot}", typing: "typing",
  sending: "sending a file", owner: "Owner", hide: "Hide this chat", personMenu: "Person and settings",
  messageMenu: "Message menu", edited: "edited", reply: "Reply", editMessage: "Edit", copy: "Copy", copied: "Copied",
  notCopied: "The browser does not allow copying", cancel: "Cancel", close: "Close", ok: "OK", done: "Done",
  tryAgain: "Try again", name: "Name", phone: "Phone", noPhone: "no number", photo: "Photo", file: "File",
  document: "File", video: "Video", audio: "Audio", voice: "Voice message", sticker: "Sticker", contact: "Contact",
  invoice: "Invoice", receipt: "Receipt", paid: "Paid", payTitle: "Check out", payPrice: "Pay {price}",
  total: "Total", paying: "Asking the shop…", payFailed: "The payment did not go through",
  payNote: "A rehearsal: no real Stars move. {bot} is asked before the payment is made.",
  declineInstead: "Let the payment fail instead", paidLine: "You paid {price} for {title}",
  refundLine: "{price} were refunded", pinned: "Pinned: {text}", allowed: "The bot may write to you now",
  forwarded: "Forwarded from {name}", via: "via @{bot}", offers: "What the bot offers", unsupported: "This kind of message is not shown here",
  spoiler: "Hidden text, press to show", shareTitle: "Share your phone number?",
  shareAbout: "{bot} will see the number and your name.", share: "Share",
  otherContact: "Try another person's contact", blocked: "You blocked this bot", unblock: "Unblock",
  BOT_PRECHECKOUT_TIMEOUT: "The shop did not answer within ten seconds. Nothing was charged.",
  PAYMENT_FAILED: "The payment was declined. Nothing was charged.",
  INVOICE_ALREADY_PAID: "This invoice is already paid.", PAYMENT_IN_PROGRESS: "This payment is already under way.",
  tooLarge: "Files may have at most 20 MB", notSimulated: "This button does nothing in the simulator",
};

const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur", "ps", "yi", "dv", "ckb"]);
export const LANGUAGES = ["en", "es", "pt", "fr", "ar", "hi", "id", "ru", "sw", "tr", "he", "fa", "de", "zh"];

const base = (language) => String(language || "en").toLowerCase().split(/[-_]/)[0];

export function isRightToLeft(language) {
  return RIGHT_TO_LEFT.has(base(language));
}

export function words(language) {
  const own = OTHERS[base(language)] || {};
  return (key, values = {}) => (own[key] ?? ENGLISH[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

function localised(language, make) {
  try {
    return make(String(language).replace("_", "-"));
  } catch {
    return make("en");
  }
}

export function dateFormats(language) {
  return localised(language, (locale) => ({
    time: new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }),
    day: new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" }),
    full: new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "medium" }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
  }));
}

export function languageName(code) {
  return localised("en", () => new Intl.DisplayNames(["en"], { type: "language" }).of(code));
}

// Amounts arrive in the currency's smallest unit; Stars have no smaller one.
export function money(amount, currency, language) {
  return localised(language, (locale) => {
    if (currency === "XTR") return `★ ${new Intl.NumberFormat(locale).format(amount)}`;
    const format = new Intl.NumberFormat(locale, { style: "currency", currency });
    return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits);
  });
}

export function sizeOf(bytes, language) {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const shape = { style: "unit", unit: units[step], unitDisplay: step ? "short" : "long", maximumFractionDigits: 1 };
  return localised(language, (locale) => new Intl.NumberFormat(locale, shape).format(bytes / 1000 ** step));
}
