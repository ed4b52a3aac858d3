// The page is made of elements and text nodes; no string is ever read as markup.

// el makes an element. What a page said comes as a child, and becomes a text node.
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "on") for (const [event, f] of Object.entries(value)) node.addEventListener(event, f);
    else if (value === true) node.setAttribute(key, "");
    else if (value !== false && value !== undefined && value !== "") node.setAttribute(key, value);
  }
  node.append(...children.flat(Infinity).filter((c) => c || c === 0)); // what is not there may be false, null or ""
  return node;
}

export const byID = (id) => document.getElementById(id);

// say tells what was done, to eyes and to screen readers.
export function say(text) {
  const toast = byID("toast");
  toast.textContent = text;
  toast.classList.add("shown");
  clearTimeout(say.timer);
  say.timer = setTimeout(() => toast.classList.remove("shown"), 2600);
}

// away makes a link that leaves the viewer, or plain text where it leads nowhere:
// an address that begins with a path has no page here that it could belong to.
export function away(address, ...children) {
  let scheme = "";
  try { scheme = new URL(address).protocol; } catch { /* relative */ }
  if (!["http:", "https:", "ftp:", "mailto:", "tel:"].includes(scheme)) {
    return address ? el("span", { class: "nowhere", title: address }, children) : el("span", {}, children);
  }
  return el("a", { href: address, rel: "noopener noreferrer nofollow", target: "_blank" }, children);
}

// motion is how to scroll: at once for those who asked for no movement.
export const motion = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");
