// Where a value was read, and the ways from there to the text and the source.
import { el } from "./dom.js";
import { inText } from "./nav.js";
import { lineOf } from "./source.js";

// Origins whose words stand in the text as it is shown, or above it. Those of a
// label or of a meta element may stand there too, but were not read there.
const shown = new Set(["text", "dateline", "body", "caption", "heading", "title", "line", "first line", "title prefix"]);

// evidenceOf gives the evidence of a field, what was chosen first.
export function evidenceOf(a, field) {
  return (a.evidence || []).filter((e) => e.field === field).sort((x, y) => Boolean(y.chosen) - Boolean(x.chosen));
}

// evidence shows where the value of a field was read, and which others were seen.
export function evidence(a, field, label = "") {
  const rows = evidenceOf(a, field);
  if (rows.length === 0) return el("p", { class: "none" }, "No single place: it follows from the rest.");
  return el("div", { class: "evidence" }, label && el("h3", {}, label), rows.map(row));
}

function row(e) {
  const line = lineOf(e);
  return el("div", { class: e.chosen ? "seen chosen" : "seen" },
    el("p", { class: "origin" },
      el("span", { class: "verdict" }, e.chosen ? "read" : "passed over"), " ", originName(e), e.place && e.place !== e.origin && [" · ", el("code", {}, e.place)]),
    e.raw && el("blockquote", {}, e.raw),
    el("p", { class: "ways" },
      shown.has(e.origin) && e.raw && inText(e.raw) && el("button", { type: "button", "data-find": e.raw }, "In the text"),
      line > 0 && el("button", { type: "button", "data-line": String(line), "data-raw": e.raw }, `Source, line ${line}`)));
}

const originName = (e) => e.origin[0].toUpperCase() + e.origin.slice(1);
