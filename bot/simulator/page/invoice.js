// The sheet that pays an invoice: the item, its price, and how the payment fares. The server decides; this shows.

import { h, icon } from "./dom.js";
import { button, mayFocus, sheet } from "./sheets.js";

export class Payments {
  #chat;
  #states = new Map();
  #open = null;

  constructor(chat) {
    this.#chat = chat;
  }

  paid(message) {
    return this.#states.get(message.message_id)?.state === "paid";
  }

  // The receipt answers the invoice that it pays; so a reload knows what is paid.
  note(message) {
    const invoice = message.successful_payment && message.reply_to_message;
    if (invoice?.invoice) this.#states.set(invoice.message_id, { state: "paid" });
  }

  receive({ message_id, link, state, error }) {
    const id = message_id || link;
    this.#states.set(id, { state, error });
    if (this.#open?.id === id) this.#open.sheet.show({ state, error });
    if (state !== "paying") this.#chat.log.redraw(id);
  }

  open(message) {
    this.#show(message.message_id, { message_id: message.message_id }, message.invoice);
  }

  openLink(link) {
    this.#show(link, { link }, { title: this.#chat.bot.first_name, description: link, total_amount: null });
  }

  #show(id, what, item) {
    const onclose = () => {
      if (this.#open?.id === id) this.#open = null;
    };
    this.#open = { id, sheet: invoiceSheet(this.#chat, { what, item, known: this.#states.get(id), onclose }) };
  }
}

// `what` names the invoice to the server: a message or a link.
function invoiceSheet(chat, { what, item, known, onclose }) {
  const { say } = chat;
  const { title, description } = item;
  const price = chat.price(item);
  const state = h("div", { class: "pay-state", role: "status", "aria-live": "assertive" });
  const opened = sheet(chat, {
    title: say("payTitle"),
    content: [
      h(
        "div",
        { class: "pay-item" },
        h("span", { class: "pay-star" }, icon("star")),
        h("div", {}, h("strong", { dir: "auto" }, title), h("p", { dir: "auto" }, description)),
      ),
      h("dl", { class: "pay-lines" }, h("div", {}, h("dt", {}, say("total")), h("dd", {}, price))),
      h("p", { class: "fine-print", dir: "auto" }, say("payNote", { bot: chat.bot.first_name })),
      state,
    ],
    onclose,
  });
  opened.panel.classList.add("pay-sheet");

  const ask = () =>
    setButtons(
      button(say("cancel"), opened.close),
      button(say("payPrice", { price }), () => pay(true), "primary", { "data-first": true }),
      decline,
    );
  const decline = h("button", { type: "button", class: "quiet", onclick: () => pay(false) }, say("declineInstead"));
  const setButtons = (...buttons) => {
    const free = mayFocus(chat);
    opened.foot.replaceChildren(...buttons);
    if (free)
      (opened.foot.querySelector("[data-first]") || opened.foot.querySelector("button"))?.focus({
        preventScroll: true,
      });
  };
  const pay = async (ok) => {
    show({ state: "paying" });
    try {
      await chat.post("pay", { ...what, ok });
    } catch (error) {
      show({ state: "failed", error: error.message });
    }
  };
  const show = (news) => {
    opened.panel.dataset.state = news.state;
    if (news.state === "paying") {
      state.replaceChildren(h("span", { class: "spinner big", "aria-hidden": "true" }), say("paying"));
      const free = mayFocus(chat);
      opened.foot.replaceChildren();
      if (free) opened.panel.focus({ preventScroll: true });
    } else if (news.state === "paid") {
      state.replaceChildren(h("span", { class: "state-mark good" }, icon("check")), h("strong", {}, say("paid")));
      setButtons(button(say("done"), opened.close, "primary", { "data-first": true }));
    } else {
      state.replaceChildren(
        h("span", { class: "state-mark bad" }, icon("close")),
        h("strong", {}, say("payFailed")),
        news.error ? h("span", { dir: "auto", class: "pay-error" }, say(news.error)) : null,
      );
      setButtons(
        button(say("close"), opened.close),
        button(say("tryAgain"), () => pay(true), "primary", { "data-first": true }),
      );
    }
  };
  if (known?.state === "paying" || known?.state === "paid") show(known);
  else ask();
  return { ...opened, show };
}
