// The page as it came: its lines around the place that is asked for.
import { el, byID } from "./dom.js";

const around = 120; // lines shown on either side
const head = 2000; // lines in which meta elements are looked for
const longest = 4000; // characters of a line that are shown at once

let lines = [];
let from = 0, to = 0; // what is shown
let here = 0, wanted = ""; // the line asked for, from 1, and what stood there

// keep takes a page; nothing is shown before it is asked for.
export function keep(bytes, encoding) {
  let decoder;
  try { decoder = new TextDecoder(encoding || "utf-8"); } catch { decoder = new TextDecoder(); }
  lines = decoder.decode(bytes).split("\n");
}

// lineOf is the line of evidence; that of a meta element, which has no line, is
// looked for. 0 is unknown.
export function lineOf(e) {
  if (e.line) return e.line;
  const place = e.place || "";
  let words = [];
  if (place.startsWith("meta ")) words = [`"${place.slice(5)}"`, `'${place.slice(5)}'`, `=${place.slice(5)}`];
  else if (place === "title") words = ["<title"];
  else if (place.startsWith("JSON-LD")) words = ["ld+json"];
  for (const word of words.map((w) => w.toLowerCase())) {
    const at = lines.slice(0, head).findIndex((l) => l.slice(0, 40000).toLowerCase().includes(word));
    if (at >= 0) return at + 1;
  }
  return 0;
}

// showSource shows the lines around one, with what stood there marked.
export function showSource(line = 1, raw = "") {
  here = Math.min(Math.max(line, 1), lines.length);
  wanted = raw;
  from = Math.max(here - 1 - around, 0);
  to = Math.min(here + around, lines.length);
  draw();
  const target = byID("source").querySelector("mark") || byID("source").querySelector(".here");
  target?.scrollIntoView({ block: "center", behavior: "instant" });
}

function draw() {
  const place = placeOf();
  const rows = [];
  for (let i = from; i < to; i++) rows.push(row(i, place));
  byID("source").replaceChildren(
    el("p", { class: "soft count" }, `${lines.length.toLocaleString("en")} lines; ${from + 1} to ${to} are shown`),
    from > 0 && more("Earlier lines", () => { from = Math.max(from - 2 * around, 0); }),
    el("ol", {}, rows),
    to < lines.length && more("Later lines", () => { to = Math.min(to + 2 * around, lines.length); }) || "");
}

function more(text, widen) {
  return el("button", { type: "button", class: "more", on: { click: () => { widen(); draw(); byID("source").focus({ preventScroll: true }); } } }, text);
}

// placeOf finds what was read: on the line itself or, for a block begins on its
// line, on one of the next.
function placeOf() {
  if (!wanted) return { line: -1 };
  for (let i = here - 1; i < Math.min(here + 40, lines.length); i++) {
    const at = lines[i].indexOf(wanted);
    if (at >= 0) return { line: i, at };
  }
  return { line: -1 };
}

function row(i, place) {
  let text = lines[i].replace(/\r$/, ""), at = place.line === i ? place.at : -1;
  if (text.length > longest) {
    const start = Math.max(at - longest / 2, 0);
    const cut = text.slice(start, start + longest);
    at = at < 0 ? at : at - start + (start > 0 ? 1 : 0);
    text = (start > 0 ? "…" : "") + cut + (start + longest < text.length ? "…" : "");
  }
  const parts = at < 0 ? [text] : [text.slice(0, at), el("mark", {}, text.slice(at, at + wanted.length)), text.slice(at + wanted.length)];
  return el("li", { class: i === here - 1 ? "here" : "", "data-n": String(i + 1) }, el("code", {}, parts));
}
