// Ways through the page: from mark to mark, from the text to the panel, and back.
import { el, byID, motion, say } from "./dom.js";
import { kinds, entryOf } from "./body.js";

const narrow = matchMedia("(max-width: 60rem)"); // the panel is a sheet; viewer.css has the same width

const listed = 60; // places of a thing that its entry lists
const aboveSheet = 140; // pixels from the top at which a mark is seen while its entry is open

let all = []; // the first piece of every mention, in the order of the text
let selected = null; // {kind, index}: whose mentions n and p visit; null for all
let current = null; // the mark that was visited last
let back = null; // where Escape returns to

// forget is for a new article.
export function forget() {
  selected = current = back = null;
}

// collect takes the marks of an article, or of one that more is shown of.
export function collect() {
  all = [...byID("article").querySelectorAll(".m.first")];
  if (all.length > 0 && !current) all[0].tabIndex = 0;
  document.body.classList.toggle("marked", all.length > 0);
  tell();
}

const visible = (m) => !byID("article").classList.contains(`no-${m.dataset.kind}`);
const of = (kind, index) => all.filter((m) => m.dataset.kind === kind && m.dataset.index === String(index));
const list = () => (selected ? of(selected.kind, selected.index) : all).filter(visible);

// tell writes into the pill which mention of how many this is.
function tell() {
  const marks = list();
  const at = marks.indexOf(current);
  const name = selected && marks[0] ? words(marks[0]).slice(0, 40) : "Marks";
  showMap(marks);
  byID("where").replaceChildren(el("b", {}, name), at < 0 ? ` ${marks.length}` : ` ${at + 1} of ${marks.length}`);
}

// showMap shows beside the text where in the page the mentions of what is selected
// are, as browsers do for what they find.
function showMap(marks) {
  const most = 300;
  const ticks = selected && marks.length <= most ? marks : [];
  const height = document.documentElement.scrollHeight;
  byID("map").replaceChildren(...ticks.map((m) => {
    const tick = el("i", { class: m === current ? `tick ${m.dataset.kind} now` : `tick ${m.dataset.kind}` });
    tick.style.top = `${((m.getBoundingClientRect().top + scrollY) / height) * 100}%`;
    return tick;
  }));
}

// words are those of a mark; the sign of a quotation stands for all of it.
const words = (m) => (m.dataset.kind === "quote" ? m.parentNode : m).textContent;

// select marks all mentions of a thing, in the text and in the panel.
export function select(kind, index) {
  for (const old of document.querySelectorAll(".same")) old.classList.remove("same");
  selected = kind ? { kind, index } : null;
  if (kind) {
    for (const m of byID("article").querySelectorAll(`.m.${kind}[data-index="${index}"]`)) m.classList.add("same");
    if (kind === "quote") byID("article").querySelector(`q[data-quote="${index}"]`)?.classList.add("same");
    byID(entryOf(kind, index))?.classList.add("same");
  }
  tell();
}

// visit goes to a mark. Only it is in the order of Tab from now on.
export function visit(m, scroll = true) {
  if (!m) return;
  for (const old of document.querySelectorAll('.m[tabindex="0"]')) old.tabIndex = -1;
  document.querySelector(".current")?.classList.remove("current");
  current = m;
  m.tabIndex = 0;
  m.classList.add("current");
  m.focus({ preventScroll: true });
  if (scroll) m.scrollIntoView({ block: "center", behavior: motion() });
  tell();
}

// step goes to the next mark (1) or the one before (-1), from the one visited last
// or else from what is on the screen.
export function step(by) {
  const marks = list();
  if (marks.length === 0) return say("There is no mark here");
  let at = marks.indexOf(current);
  if (at >= 0) at = (at + by + marks.length) % marks.length;
  else {
    at = marks.findIndex((m) => (current ? current.compareDocumentPosition(m) & Node.DOCUMENT_POSITION_FOLLOWING : m.getBoundingClientRect().top >= 60));
    if (by < 0) at = (at <= 0 ? marks.length : at) - 1;
    at = Math.max(at, 0);
  }
  closeSheet();
  visit(marks[at]);
}

// openEntry opens an entry of the panel and goes there.
export function openEntry(id, from) {
  const entry = made(id);
  if (!entry) return;
  back = from || document.activeElement;
  openSheet();
  for (const other of byID("entries").querySelectorAll("details[open]")) if (other !== entry) other.open = false;
  entry.open = true;
  entry.querySelector("summary").focus({ preventScroll: true });
  requestAnimationFrame(() => {
    within(byID("entries"), entry);
    requestAnimationFrame(() => within(byID("entries"), entry)); // entries that were never in view have their height only now
  });
  if (narrow.matches && from?.closest("#article")) scrollTo({ top: scrollY + from.getBoundingClientRect().top - aboveSheet, behavior: motion() });
}

// made gives an entry, which a long section may not have made yet.
function made(id) {
  for (;;) {
    const entry = byID(id), more = byID("entries").querySelector(`.part.${id.split("-")[0]} .more`);
    if (entry || !more) return entry;
    more.click();
  }
}

// within scrolls a box, and nothing around it, so that a child is at its top.
export function within(box, child) {
  const over = child.closest(".part").querySelector("h2").offsetHeight; // it stays at the top
  const top = box.scrollTop + child.getBoundingClientRect().top - box.getBoundingClientRect().top - over;
  box.scrollTo({ top, behavior: "instant" });
}

// mentions lists where a thing stands in the text, each with the words around it.
export function mentions(kind, index, name = "") {
  const marks = of(kind, index);
  if (marks.length === 0 && inText(name)) return el("p", { class: "ways" }, el("button", { type: "button", "data-find": name }, "In the text")); // its words are marks of other things
  if (marks.length === 0) return el("p", { class: "none" }, "Not marked in the text.");
  const word = kinds[kind].one;
  return [el("h3", {}, marks.length === 1 ? "In the text" : `In the text, ${marks.length.toLocaleString("en")} times`),
    el("ol", { class: "places" }, marks.slice(0, listed).map((m, i) => el("li", {},
      el("button", { type: "button", class: "place", "aria-label": `${word}, place ${i + 1}: ${words(m)}`, on: { click: (e) => go(e.currentTarget, m) } }, context(m))))),
    marks.length > listed && el("p", { class: "none" }, `and ${(marks.length - listed).toLocaleString("en")} more: n and p visit them all`)];
}

// go goes to a mark, from where Escape leads back.
export function go(from, m) {
  back = from;
  select(m.dataset.kind, m.dataset.index);
  closeSheet();
  visit(m);
}

// markIn is the mark of a kind that stands in a span of the text.
export const markIn = (kind, index, span) => of(kind, index).find((m) => span && span.start <= Number(m.dataset.at) && Number(m.dataset.at) < span.end);

// context is a mark with a little of its line on either side.
function context(m) {
  const block = m.closest("p, li, td, h2, h3, h4, h5, h6, pre");
  const node = m.dataset.kind === "quote" ? m.parentNode : m;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEndBefore(node);
  const before = range.toString();
  range.setStartAfter(node);
  range.setEndAfter(block.lastChild);
  const after = range.toString();
  const short = (s) => (s.length > 60 ? s.slice(0, 60) + "…" : s);
  return [before.length > 14 ? "…" + before.slice(-14) : before, el("b", {}, short(words(m))), after.length > 16 ? after.slice(0, 16) + "…" : after];
}

const lines = "h1, .kicker, .subtitle, .text p, li, td, h2, h3, h4, h5, h6, pre, figcaption";

// inText tells whether words stand on one line of the article.
export const inText = (words) => [...byID("article").querySelectorAll(lines)].some((block) => block.textContent.includes(words));

// findText goes to words of the text that no mark stands for: what evidence quotes.
export function findText(words) {
  for (const block of byID("article").querySelectorAll(lines)) {
    const at = block.textContent.indexOf(words);
    if (at < 0) continue;
    back = document.activeElement;
    closeSheet();
    const range = rangeOf(block, at, at + words.length);
    if (window.Highlight) CSS.highlights.set("found", new Highlight(range));
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    const box = range.getBoundingClientRect();
    scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: motion() });
    return true;
  }
  return false;
}

function rangeOf(block, start, end) {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let at = 0, node; (node = walker.nextNode()); at += node.length) {
    if (at <= start && start < at + node.length) range.setStart(node, start - at);
    if (at < end && end <= at + node.length) { range.setEnd(node, end - at); break; }
  }
  return range;
}

// toggle goes from the text to the panel, and back to where one was.
export function toggle() {
  if (byID("panel").contains(document.activeElement)) {
    closeSheet();
    (current || all.find(visible) || byID("reader")).focus();
    return;
  }
  back = document.activeElement;
  openSheet();
  (byID("entries").querySelector(".same summary") || byID("entries").querySelector("summary") || byID("panel")).focus();
}

// escape goes one step back; it tells whether there was one.
export function escape() {
  CSS.highlights?.delete("found");
  if (narrow.matches && !byID("panel").inert) {
    closeSheet();
    (current || byID("openPanel")).focus();
    back = null;
  } else if (back?.isConnected && back !== document.activeElement && back !== document.body) {
    const to = back;
    back = null;
    if (byID("panel").contains(to)) openSheet();
    to.focus();
  } else {
    select(null);
  }
}

export function openSheet() {
  byID("panel").inert = false;
  document.body.classList.add("sheet");
  byID("openPanel").setAttribute("aria-expanded", "true");
}

export function closeSheet() {
  document.body.classList.remove("sheet");
  byID("panel").inert = narrow.matches;
  byID("openPanel").setAttribute("aria-expanded", "false");
}
narrow.addEventListener("change", closeSheet);
