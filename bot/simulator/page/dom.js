// Elements are built here and nowhere else. Data becomes text nodes and attributes, never markup.

const SVG = "http://www.w3.org/2000/svg";
const SAFE_SCHEMES = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);

export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function icon(name, extra = "") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `icon ${extra}`.trim());
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

export function iconButton(name, label, onclick, props = {}) {
  return h(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...props },
    icon(name),
  );
}

// A link that a bot sent may not run a script in this page.
export function safeUrl(text) {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`);
    return SAFE_SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

export function initials(person) {
  const first = [...(person.first_name || "?").trim()][0] || "?";
  const last = [...(person.last_name || "").trim()][0] || "";
  return (first + last).toLocaleUpperCase();
}

export function avatar(person, extra = "") {
  const hue = (Number(person.id) * 137 + 25) % 360;
  return h("span", { class: `avatar ${extra}`.trim(), style: `--hue:${hue}`, "aria-hidden": "true" }, initials(person));
}

export function fullName(person) {
  return [person.first_name, person.last_name].filter(Boolean).join(" ");
}

// Arrow keys walk among the buttons of a group by where they stand on the screen.
export function walkWithArrows(event, buttons) {
  const from = buttons.indexOf(document.activeElement);
  const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (!step || from < 0) return false;
  const centre = (button) => {
    const box = button.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const [x, y] = centre(buttons[from]);
  const [dx, dy] = step;
  let best = null;
  for (const button of buttons) {
    const [bx, by] = centre(button);
    const along = (bx - x) * dx + (by - y) * dy;
    const across = Math.abs((bx - x) * dy) + Math.abs((by - y) * dx);
    if (along < 4 || (dx && across > 8)) continue;
    const cost = along * 4 + across;
    if (!best || cost < best.cost) best = { button, cost };
  }
  if (!best) return false;
  event.preventDefault();
  best.button.focus();
  return true;
}

export function focusable(root) {
  const selector =
    "a[href],button:not([disabled]),input:not([disabled]):not([type=hidden]),select,textarea,[tabindex='0']";
  return [...root.querySelectorAll(selector)].filter((element) => element.offsetParent !== null);
}

// What a person chose for this browser (theme, columns, what is unread); the conversation itself is the server's.
export const memory = {
  get(key, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(`chatpanel.${key}`)) ?? otherwise;
    } catch {
      return otherwise;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(`chatpanel.${key}`, JSON.stringify(value));
    } catch {
      // A private window may refuse; the choice then lasts until the reload.
    }
  },
};
