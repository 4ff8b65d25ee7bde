// Text with Telegram's entities becomes nodes. Offsets are UTF-16 units, which is how JavaScript counts too.

import { h, icon, safeUrl } from "./dom.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

export function formatted(text, entities, chat) {
  const sorted = [...(entities || [])]
    .map((entity) => ({ ...entity, end: Math.min(entity.offset + entity.length, text.length) }))
    .filter((entity) => entity.offset >= 0 && entity.offset < entity.end)
    .sort((a, b) => a.offset - b.offset || b.end - a.end);
  return build(text, 0, text.length, sorted, chat);
}

function build(text, start, end, entities, chat) {
  const nodes = [];
  const waiting = [...entities];
  let at = start;
  while (waiting.length) {
    const entity = waiting.shift();
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inside = [];
    while (waiting.length && waiting[0].offset < entity.end) {
      const inner = waiting.shift();
      inside.push({ ...inner, end: Math.min(inner.end, entity.end) });
      if (inner.end > entity.end) splitOff(waiting, { ...inner, offset: entity.end });
    }
    const children = () => build(text, entity.offset, entity.end, inside, chat);
    nodes.push(wrapped(entity, text.slice(entity.offset, entity.end), children, chat));
    at = entity.end;
    // The line feed after a block is the block's own end, not an empty line.
    if (BLOCKS.has(entity.type) && text[at] === "\n" && waiting[0]?.offset !== at) at += 1;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function splitOff(waiting, rest) {
  const index = waiting.findIndex((entity) => entity.offset > rest.offset);
  waiting.splice(index < 0 ? waiting.length : index, 0, rest);
}

function wrapped(entity, covered, children, chat) {
  switch (entity.type) {
    case "bold":
    case "italic":
    case "underline":
    case "strikethrough":
      return h(TAGS[entity.type], {}, children());
    case "code":
      return h("code", { ...pressable(() => chat.copy(covered)), title: chat.say("copy") }, covered);
    case "pre":
      return codeBlock(entity, covered, chat);
    case "blockquote":
      return h("blockquote", {}, children());
    case "expandable_blockquote":
      return expandable(children());
    case "spoiler":
      return spoiler(children(), chat);
    case "url":
      return link(covered, covered, chat);
    case "text_link":
      return link(entity.url, children(), chat);
    case "email":
      return link(`mailto:${covered}`, covered, chat);
    case "phone_number":
      return link(`tel:${covered.replace(/[^+\d]/g, "")}`, covered, chat);
    case "bot_command":
      return h("button", { type: "button", class: "command-link", onclick: () => chat.send(covered) }, covered);
    case "mention":
    case "text_mention":
    case "hashtag":
    case "cashtag":
      return h("span", { class: "mention" }, covered);
    default:
      return h("span", {}, children());
  }
}

function link(address, children, chat) {
  const href = safeUrl(address);
  if (!href) return h("span", {}, children);
  const onclick = (event) => chat.follow(href, event);
  return h("a", { href, target: "_blank", rel: "noopener noreferrer", title: href, onclick }, children);
}

function codeBlock(entity, covered, chat) {
  const copy = h(
    "button",
    { type: "button", class: "copy-code", onclick: () => chat.copy(covered) },
    icon("copy"),
    chat.say("copy"),
  );
  const head = h("span", { class: "code-head" }, h("span", {}, entity.language || ""), copy);
  return h("pre", { dir: "ltr" }, head, h("code", {}, covered));
}

function expandable(children) {
  const quote = h("blockquote", { class: "folded", "aria-expanded": "false" }, children);
  const toggle = () => quote.setAttribute("aria-expanded", String(!quote.classList.toggle("folded")));
  for (const [name, value] of Object.entries(pressable(toggle))) {
    if (name.startsWith("on")) quote.addEventListener(name.slice(2), value);
    else quote.setAttribute(name, value);
  }
  return quote;
}

function spoiler(children, chat) {
  const inner = h("span", { "aria-hidden": "true" }, children);
  const reveal = (event) => {
    if (node.classList.contains("shown")) return;
    event.preventDefault();
    event.stopPropagation();
    node.classList.add("shown");
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
    node.removeAttribute("tabindex");
    inner.removeAttribute("aria-hidden");
  };
  const node = h("span", { class: "spoiler", ...pressable(reveal), "aria-label": chat.say("spoiler") }, inner);
  node.addEventListener("click", reveal, { capture: true });
  return node;
}

function pressable(action) {
  return {
    role: "button",
    tabindex: "0",
    onclick: action,
    onkeydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      action(event);
    },
  };
}
