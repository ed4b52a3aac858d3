// The viewer: gets a page, has it read, and lays it out.
import { el, byID, say, motion } from "./dom.js";
import { showArticle, kinds, entryOf } from "./body.js";
import { showPanel } from "./panel.js";
import { keep, showSource } from "./source.js";
import { collect, forget, select, visit, step, openEntry, findText, toggle, escape, openSheet, closeSheet } from "./nav.js";

let view = null; // what the server made of the page
let start = { files: [], pages: [], maxBytes: 0 };
let running = null; // the reading that has not come to its end
let textScroll = 0; // where the text stood when the source was opened
let textFocus = null; // and what had the focus

// read has a page read. known is what is known of it besides its bytes.
async function read(bytes, name, known = {}) {
  running?.abort();
  const mine = (running = new AbortController());
  if (start.maxBytes && bytes.size > start.maxBytes) return refuse(`${name} has ${bytes.size.toLocaleString("en")} bytes; the viewer takes ${start.maxBytes.toLocaleString("en")} (-max-bytes)`);
  document.body.classList.add("busy");
  try {
    const asked = new URLSearchParams(Object.entries(known).filter(([, v]) => v));
    const response = await fetch(`read?${asked}`, { method: "POST", body: bytes, headers: { "Content-Type": "application/octet-stream" }, signal: mine.signal });
    const answer = await response.json();
    if (!response.ok) return refuse(answer.error, name);
    keep(await bytes.arrayBuffer(), answer.article.encoding);
    show(answer, name);
  } catch (err) {
    if (err.name !== "AbortError") refuse("The viewer does not answer: is it still running?", name);
  } finally {
    if (running === mine) document.body.classList.remove("busy");
  }
}

function show(answer, name) {
  view = answer;
  byID("failure").hidden = true;
  forget();
  showArticle(view, () => {
    collect();
    legend();
  });
  showPanel(view);
  source(false);
  closeSheet();
  byID("entries").scrollTop = 0;
  scrollTo(0, 0);
  document.title = `${view.article.title || name} – bulletin viewer`;
  document.body.classList.add("loaded");
}

function refuse(why, name = "") {
  document.body.classList.remove("busy", "loaded");
  view = null;
  byID("article").replaceChildren();
  byID("entries").replaceChildren();
  byID("legend").replaceChildren();
  byID("jumps").replaceChildren();
  forget();
  collect();
  source(false);
  byID("failure").replaceChildren(
    el("h1", {}, "No article here"), name && el("p", { class: "soft" }, name), el("p", {}, why[0].toUpperCase() + why.slice(1)),
    el("button", { type: "button", class: "main", on: { click: openDialog } }, "Open another page"));
  byID("failure").hidden = false;
}

// legend names the marks, and hides and shows them.
function legend() {
  const count = (kind) => new Set([...document.querySelectorAll(`.m.first.${kind}`)].map((m) => (kind === "title" ? m : m.dataset.index))).size;
  byID("legend").replaceChildren(
    ...Object.entries(kinds).filter(([kind]) => count(kind) > 0).map(([kind, names]) => el("button", {
      type: "button", class: `key ${kind}`, "aria-pressed": String(!byID("article").classList.contains(`no-${kind}`)),
      on: { click: (e) => press(e.currentTarget, byID("article").classList.toggle(`no-${kind}`)) },
    }, el("span", { class: "swatch" }, count(kind) === 1 ? names.one : names.many), el("span", { class: "count" }, String(count(kind))))),
    el("button", { type: "button", id: "labels", class: "key plain", "aria-pressed": String(byID("article").classList.contains("labels")), "aria-keyshortcuts": "l", on: { click: labels } }, "Labels"));
}

const press = (button, off) => button.setAttribute("aria-pressed", String(!off));
const labels = () => press(byID("labels"), !byID("article").classList.toggle("labels"));

// source shows the page as it came, or the text again where it stood.
function source(on, line, raw) {
  if (on && !view) return;
  const was = !byID("source").hidden;
  if (on && !was) [textScroll, textFocus] = [scrollY, document.activeElement];
  byID("source").hidden = !on;
  byID("article").hidden = byID("legend").hidden = on;
  byID("toSource").setAttribute("aria-pressed", String(on));
  document.body.classList.toggle("inSource", on);
  if (on) {
    showSource(line, raw);
    byID("source").focus({ preventScroll: true });
  } else if (was) {
    scrollTo({ top: textScroll, behavior: "instant" });
    if (byID("panel").contains(textFocus)) openSheet();
    textFocus?.focus({ preventScroll: true });
  }
}

async function copy(what) {
  if (!view) return;
  const names = { json: "JSON", markdown: "Markdown", html: "HTML" };
  try {
    await navigator.clipboard.writeText(view[what]);
    say(`${names[what]} copied, ${new Blob([view[what]]).size.toLocaleString("en")} bytes`);
  } catch {
    say("The browser does not let the viewer copy");
  }
}

// Pages come from the list, the dialog, the clipboard, or are dropped.

async function pick(address, name) {
  byID("pick").value = address;
  const response = await fetch(address);
  const answer = response.ok ? await response.blob() : await response.json();
  if (byID("pick").value !== address) return; // another one was picked meanwhile
  if (response.ok) read(answer, name);
  else refuse(answer.error, name);
}

function openDialog() {
  if (!byID("opener").open) byID("opener").showModal();
  byID("pasted").focus();
}

function known() {
  return { url: byID("url").value.trim(), charset: byID("charset").value.trim(), fetched: byID("fetched").value };
}

let own = null; // the page that came last and is not of the list: what read takes

// readOwn reads such a page, and puts it into the list.
function readOwn(...page) {
  own = page;
  byID("pick").querySelector(".own")?.remove();
  byID("pick").prepend(el("option", { class: "own", value: "own" }, page[1]));
  byID("pick").value = "own";
  read(...page);
}

const readFile = (file) => readOwn(file, file.name, known());

// readText reads what is text in the browser already: in UTF-8, whatever it says.
function readText(text) {
  readOwn(new Blob([text]), "Pasted", { ...known(), charset: "utf-8" });
}

// pasted takes a file, the source of a page, or what was copied of a page that was
// shown. Editors that colour a source put it there as a page too.
function pasted(data) {
  const plain = data.getData("text/plain"), rich = data.getData("text/html");
  if (data.files.length > 0) readFile(data.files[0]);
  else if (rich && !plain.trimStart().startsWith("<")) readText(rich);
  else if (plain.trim()) readText(plain);
  else return false;
  return true;
}

const typing = (node) => node.matches?.("input, textarea, select");

document.addEventListener("paste", (e) => {
  if (typing(e.target) && e.target.id !== "pasted") return;
  if (e.target.id === "pasted" && !e.clipboardData.getData("text/html") && e.clipboardData.files.length === 0) return; // into the field, to be looked at
  if (pasted(e.clipboardData)) {
    e.preventDefault();
    byID("opener").close();
  }
});

let inside = 0; // elements that something is dragged over
let ownDrag = false; // it is something of the viewer itself
document.addEventListener("dragstart", () => { ownDrag = true; });
document.addEventListener("dragend", () => { ownDrag = false; undrop(); });
document.addEventListener("dragenter", () => { inside++; byID("dropping").hidden = ownDrag; });
document.addEventListener("dragleave", () => { if (--inside <= 0) undrop(); });
document.addEventListener("dragover", (e) => e.preventDefault());
document.addEventListener("drop", (e) => {
  e.preventDefault();
  undrop();
  if (ownDrag) return;
  pasted(e.dataTransfer); // with what the dialog says of it, where it is open
  byID("opener").close();
});
function undrop() {
  inside = 0;
  byID("dropping").hidden = true;
}

byID("open").addEventListener("click", openDialog);
byID("cancelOpen").addEventListener("click", () => byID("opener").close());
byID("openForm").addEventListener("submit", (e) => {
  e.preventDefault();
  const file = byID("file").files[0];
  const text = byID("pasted").value;
  if (!file && !text.trim()) return byID("pasted").focus();
  byID("opener").close();
  if (text.trim()) readText(text);
  else readFile(file);
});
byID("file").addEventListener("change", () => {
  if (!byID("file").files[0] || byID("known").open) return; // what is known is filled in first
  byID("opener").close();
  readFile(byID("file").files[0]);
});
byID("opener").addEventListener("close", () => byID("openForm").reset()); // what is known is known of one page
byID("pick").addEventListener("change", (e) => {
  const option = e.target.selectedOptions[0];
  if (option.value === "own") read(...own);
  else pick(option.value, option.textContent);
});

// One listener serves all marks, entries and places.

const inner = '#article a[href^="#"], #entries a[href^="#"]';

document.addEventListener("click", (e) => {
  const copying = e.target.closest("[data-copy]"), line = e.target.closest("[data-line]"), find = e.target.closest("[data-find]");
  if (copying) return copy(copying.dataset.copy);
  if (line) {
    source(true, Number(line.dataset.line), line.dataset.raw);
    return closeSheet();
  }
  if (find) {
    source(false);
    if (!findText(find.dataset.find)) say("Not in the text as it stands there; see the source");
    return;
  }
  const link = e.target.closest(inner);
  if (link) {
    e.preventDefault();
    if (getSelection().isCollapsed) follow(link); // else the words of a mark were selected to copy them
  } else {
    const around = e.target.closest("#article q");
    if (around && getSelection().isCollapsed) choose("quote", around.dataset.quote, document.querySelector(`.m.quote[data-index="${around.dataset.quote}"]`));
  }
});

// follow goes from a mark or a value to its entry.
function follow(link) {
  if (!link.classList.contains("m")) return openEntry(link.hash.slice(1), link);
  choose(link.dataset.kind, link.dataset.index, link);
}

function choose(kind, index, m) {
  select(kind === "title" ? "person" : kind, index);
  if (m.classList.contains("first")) visit(m, false);
  openEntry(entryOf(kind, index), m);
}

byID("entries").addEventListener("toggle", (e) => {
  const [, kind, index] = e.target.id.match(/^(person|organization|date|quote)-(\d+)$/) || [];
  if (e.target.open && kind) select(kind, index);
}, true);

byID("toSource").addEventListener("click", () => source(byID("source").hidden));
byID("backToText").addEventListener("click", () => source(false));
byID("previous").addEventListener("click", () => step(-1));
byID("next").addEventListener("click", () => step(1));
byID("top").addEventListener("click", () => scrollTo({ top: 0, behavior: motion() }));
byID("bottom").addEventListener("click", () => scrollTo({ top: document.body.scrollHeight, behavior: motion() }));
byID("openPanel").addEventListener("click", toggle);
byID("closePanel").addEventListener("click", () => { closeSheet(); byID("openPanel").focus(); });
byID("help").addEventListener("click", () => byID("helper").showModal());
byID("closeHelp").addEventListener("click", () => byID("helper").close());
byID("theme").addEventListener("click", nextTheme);
byID("singleKeys").addEventListener("change", (e) => localStorage.setItem("keys", e.target.checked ? "on" : "off"));

const themes = [["", "◐", "as the system has it"], ["light", "☀", "light"], ["dark", "☾", "dark"]];

function nextTheme() {
  const at = themes.findIndex(([name]) => name === (document.documentElement.dataset.theme || ""));
  const [name, , says] = themes[(at + 1) % themes.length];
  if (name) document.documentElement.dataset.theme = name;
  else delete document.documentElement.dataset.theme;
  localStorage.setItem("theme", name);
  showTheme();
  say(`Colours: ${says}`);
}

function showTheme() {
  const [, sign, says] = themes.find(([name]) => name === (document.documentElement.dataset.theme || ""));
  byID("theme").textContent = sign;
  byID("theme").title = `Colours: ${says} (d)`;
  byID("theme").setAttribute("aria-label", `Colours: ${says}`);
}

const keys = {
  n: () => step(1), p: () => step(-1), t: () => byID("top").click(), b: () => byID("bottom").click(), f: toggle,
  s: () => source(byID("source").hidden), o: openDialog, d: nextTheme, l: labels, "?": () => byID("helper").showModal(),
  1: () => copy("json"), 2: () => copy("markdown"), 3: () => copy("html"),
};

// A key that led to an entry must not press it too, when the focus is there.
let swallow = false;
document.addEventListener("keypress", (e) => { if (swallow) e.preventDefault(); });
document.addEventListener("keyup", () => { swallow = false; });

document.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || document.querySelector("dialog[open]")) return; // a dialog closes itself
  if (e.key === "Escape") return byID("source").hidden ? escape() : source(false);
  if (typing(e.target)) return;
  const link = e.key === "Enter" && !e.shiftKey && e.target.closest(inner);
  if (link) {
    e.preventDefault();
    swallow = true;
    return follow(link);
  }
  const arrow = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
  if (arrow && e.target.classList.contains("m")) {
    e.preventDefault();
    return step(arrow);
  }
  if (byID("singleKeys").checked && Object.hasOwn(keys, e.key)) {
    e.preventDefault();
    keys[e.key]();
  }
});

async function begin() {
  showTheme();
  byID("singleKeys").checked = localStorage.getItem("keys") !== "off";
  start = await (await fetch("start")).json();
  const option = (address, name) => el("option", { value: address }, name);
  const groups = [["Yours", start.files.map((name, i) => option(`file/${i}`, name))], ["Examples", start.pages.map((p) => option(`page/${p.file}`, p.name))]];
  byID("pick").replaceChildren(...groups.filter(([, all]) => all.length > 0).map(([label, all]) => el("optgroup", { label }, all)));
  const first = byID("pick").options[0];
  pick(first.value, first.textContent);
}
begin();
