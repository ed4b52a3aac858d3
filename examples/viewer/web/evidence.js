// Where a value was read, and the ways from there to the text and the source.
import { el } from "./dom.js";
import { inText, go } from "./nav.js";
import { lineOf } from "./source.js";

// Origins whose words stand in the text as it is shown, or above it. Those of a
// label or of a meta element may stand there too, but were not read there.
const shown = new Set(["text", "dateline", "body", "caption", "heading", "title", "line", "first line", "title prefix"]);

// evidenceOf gives the evidence of a field, what was chosen first.
export function evidenceOf(a, field) {
  return (a.evidence || []).filter((e) => e.field === field).sort((x, y) => Boolean(y.chosen) - Boolean(x.chosen));
}

// evidence shows where the value of a field was read, and which others were seen.
// mark is where it stands in the text, for what is marked there.
export function evidence(a, field, label = "", mark = null) {
  const rows = evidenceOf(a, field);
  if (rows.length === 0) return el("p", { class: "none" }, "No single place: it follows from the rest.");
  return el("div", { class: "evidence" }, label && el("h3", {}, label), rows.map((e) => row(e, mark)));
}

function row(e, mark) {
  const line = lineOf(e);
  const toText = () => {
    if (mark) return el("button", { type: "button", on: { click: (event) => go(event.currentTarget, mark) } }, "In the text");
    return shown.has(e.origin) && e.raw && inText(e.raw) && el("button", { type: "button", "data-find": e.raw }, "In the text");
  };
  return el("div", { class: e.chosen ? "seen chosen" : "seen" },
    el("p", { class: "origin" },
      el("span", { class: "verdict" }, e.chosen ? "read" : "passed over"), " ", originName(e), e.place && e.place !== e.origin && [" · ", el("code", {}, e.place)]),
    e.raw && el("blockquote", {}, e.raw),
    el("p", { class: "ways" },
      toText(),
      line > 0 && el("button", { type: "button", "data-line": String(line), "data-raw": e.raw }, `Source, line ${line}`)));
}

const originName = (e) => e.origin[0].toUpperCase() + e.origin.slice(1);
