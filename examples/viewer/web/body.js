// The article as a reader sees it: its head, then its blocks with the marks.
import { el, byID, away } from "./dom.js";

export const kinds = {
  person: { one: "person", many: "people", list: "people" },
  title: { one: "post", many: "posts", list: "people" },
  organization: { one: "organisation", many: "organisations", list: "organizations" },
  date: { one: "date", many: "dates", list: "dates" },
  quote: { one: "quote", many: "quotes", list: "quotes" },
};

// entryOf is the panel's entry of what a mark is of: a post stands with its person.
export const entryOf = (kind, index) => `${kind === "title" ? "person" : kind}-${index}`;

// showArticle fills the reading column.
// A text of very many blocks is shown in portions, for the browser would stand still;
// grown is called whenever there is more of it.
export function showArticle(view, grown) {
  const a = view.article;
  const lang = a.language || "";
  const text = el("div", { class: "text", lang });
  begun = new Set();
  const add = (from) => {
    text.append(...blocks(view.body.slice(from, from + portion)));
    const left = view.body.length - from - portion;
    if (left > 0) text.append(el("button", { type: "button", class: "more", on: { click: (e) => { e.currentTarget.remove(); add(from + portion); } } }, `The text goes on: ${left.toLocaleString("en")} more paragraphs`));
    grown();
  };
  byID("article").replaceChildren(head(a, lang), text);
  add(0);
}

const portion = 1000; // blocks

// fieldLink leads from a value in the head to its entry in the panel.
function fieldLink(field, ...children) {
  return el("a", { class: "value", href: `#field-${field}` }, children);
}

function head(a, lang) {
  const line = [];
  const add = (field, ...what) => line.push(fieldLink(field, what));
  if (a.source) add("source", a.source);
  if (a.published) add("published", el("time", {}, day(a.published)));
  for (const [i, c] of (a.credits || []).entries()) add(`credits-${i}`, el("span", { class: "role" }, c.role), " ", c.name || c.organization);
  if (a.views) add("views", `${a.views.raw || a.views.n} views`);
  return el("header", { lang },
    a.breadcrumb && el("p", { class: "crumbs" }, fieldLink("breadcrumb", a.breadcrumb.map((l) => l.text).join(" › "))),
    a.kicker && el("p", { class: "kicker" }, fieldLink("kicker", a.kicker)),
    el("h1", {}, a.title ? fieldLink("title", a.title) : el("span", { class: "soft" }, "No title")),
    a.subtitle && el("p", { class: "subtitle" }, fieldLink("subtitle", a.subtitle)),
    line.length > 0 && el("p", { class: "line" }, line));
}

// day shows an EDTF date with a blank before the time of day.
export const day = (edtf) => edtf.replace("T", " ");

function blocks(body) {
  const out = [];
  for (let i = 0; i < body.length; i++) {
    const b = body[i];
    if (b.kind !== "preformatted") {
      out.push(block(b));
      continue;
    }
    const pre = el("pre", {}, pieces(b.lines[0]));
    while (body[i + 1]?.kind === "preformatted") pre.append("\n", ...pieces(body[++i].lines[0]));
    out.push(pre);
  }
  return out;
}

function block(b) {
  const lines = b.lines || [];
  switch (b.kind) {
    case "heading":
      return el(`h${Math.min(Math.max(b.level, 2), 6)}`, {}, pieces(lines[0]));
    case "quote":
      return el("blockquote", {}, el("p", {}, pieces(lines[0])));
    case "list":
      return el(b.ordered ? "ol" : "ul", b.ordered && b.start !== 1 ? { start: String(b.start || 0) } : {}, lines.map((l) => el("li", {}, pieces(l))));
    case "table":
      return el("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "Table" },
        el("table", {}, el("tbody", {}, b.rows.map((row) => el("tr", {}, row.map((cell) => el("td", {}, pieces(cell))))))));
    case "image":
      return el("figure", {}, el("div", { class: "picture", role: "img", "aria-label": b.alt || "Picture" }, el("span", {}, b.alt || "Picture")),
        lines.length > 0 && el("figcaption", {}, pieces(lines[0])));
  }
  return el("p", {}, pieces(lines[0] || []));
}

// pieces makes the nodes of a line. What stands in one quotation lies in one element,
// so that its ground is not broken where it names somebody.
function pieces(line) {
  const out = [];
  let around = null, quote = 0;
  for (const p of line) {
    if (p.quote !== quote) around = p.quote ? quotation(p.quote - 1) : null;
    if (p.quote && p.quote !== quote) out.push(around);
    quote = p.quote;
    if (around) around.append(piece(p));
    else out.push(piece(p));
  }
  return out;
}

// quotation begins one. Its sign is its mark: the words may be those of other marks.
function quotation(index) {
  const first = !begun.has(index);
  begun.add(index);
  return el("q", { "data-quote": String(index) },
    first && el("a", { class: "m quote first", href: `#${entryOf("quote", index)}`, tabindex: "-1", draggable: "false", "data-kind": "quote", "data-index": String(index), "data-label": kinds.quote.one, "aria-label": "quote", title: "quote" }));
}

let begun = new Set(); // quotations that have their sign

function piece(p) {
  let node = document.createTextNode(p.text);
  if (p.code) node = el("code", {}, node);
  if (p.emphasis) node = el("em", {}, node);
  if (p.strong) node = el("strong", {}, node);
  if (p.mark && p.mark !== "quote") return mark(p, node);
  return p.link ? away(p.link, node) : node;
}

// mark is a link to the entry in the panel. Of all marks one is in the order of
// Tab; from there arrows lead on (nav.js).
function mark(p, node) {
  return el("a", {
    class: `m ${p.mark}${p.first ? " first" : ""}`, href: `#${entryOf(p.mark, p.index)}`, tabindex: "-1", draggable: "false",
    "data-kind": p.mark, "data-index": String(p.index), "data-at": String(p.at || 0), "data-label": kinds[p.mark].one, title: kinds[p.mark].one,
  }, node);
}
