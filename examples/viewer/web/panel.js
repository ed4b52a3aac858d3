// The fields: a section for each sort of thing, an entry for each value. An entry
// opens to show where the value was read and where it stands in the text.
import { el, byID } from "./dom.js";
import { kinds, day } from "./body.js";
import { evidence, evidenceOf } from "./evidence.js";
import { mentions, markIn, within } from "./nav.js";

// showPanel fills the panel.
export function showPanel(view) {
  const a = view.article;
  const parts = [warnings(a), page(a), event(a), people(a), organizations(a), dates(a), quotes(a), files(a), repairs(a)].filter(Boolean);
  byID("entries").replaceChildren(...parts, made(view));
  byID("jumps").replaceChildren(...parts.map((part) => el("button", { type: "button", on: { click: () => jump(part) } }, part.dataset.name)));
}

// jump goes to a section of the panel.
function jump(part) {
  const first = part.querySelector("summary");
  first.focus({ preventScroll: true });
  within(byID("entries"), first);
}

const most = 300; // entries of a section that are made at once

// section makes a section of what list holds; make gives the entry of one of them.
function section(title, kind, list, make = (ready) => ready) {
  const all = (list || []).filter(Boolean);
  if (all.length === 0) return null;
  const part = el("section", { class: `part ${kind}`, "data-name": title },
    el("h2", {}, el("span", {}, title), el("span", { class: "count" }, all.length.toLocaleString("en"))));
  const add = (from) => {
    part.append(...all.slice(from, from + most).map((x, i) => make(x, from + i)));
    const left = all.length - from - most;
    if (left > 0) part.append(el("button", { type: "button", class: "more", on: { click: (e) => { e.currentTarget.remove(); add(from + most); } } }, `${left.toLocaleString("en")} more`));
  };
  add(0);
  return part;
}

// entry is a value that opens. Its detail is made when it is opened first: an
// article may name thousands.
function entry(id, summary, detail) {
  const box = el("details", { class: "entry", id }, el("summary", {}, summary));
  box.addEventListener("toggle", () => {
    if (box.open && !box.querySelector(".detail")) box.append(el("div", { class: "detail" }, detail()));
  });
  return box;
}

const pair = (name, value, ...more) => [el("span", { class: "name" }, name), el("span", { class: "is" }, value, more)];

function page(a) {
  const row = (field, name, value) => value && entry(`field-${field}`, pair(name, value), () => evidence(a, field));
  const dateline = a.dateline && [a.dateline.agency, a.dateline.place, a.dateline.date && day(a.dateline.date)].filter(Boolean).join(" · ");
  return section("Page", "page", [
    row("title", "Title", a.title), row("kicker", "Kicker", a.kicker), row("subtitle", "Subtitle", a.subtitle),
    row("published", "Published", a.published && zoned(a, a.published)), row("modified", "Modified", a.modified && zoned(a, a.modified)),
    row("source", "Source", a.source),
    ...(a.credits || []).map((c, i) => entry(`field-credits-${i}`, pair(capital(c.role), c.name || c.organization, c.name && c.organization && el("small", {}, c.organization)), () => evidence(a, `credits[${i}]`))),
    row("views", "Views", a.views && (a.views.raw || String(a.views.n))),
    row("dateline", "Dateline", dateline),
    row("docNumber", "Number", a.docNumber),
    row("breadcrumb", "Breadcrumb", a.breadcrumb && a.breadcrumb.map((l) => l.text).join(" › ")),
    row("section", "Section", a.section), row("siteName", "Site", a.siteName),
    row("keywords", "Keywords", a.keywords && a.keywords.join(", ")), row("summary", "Summary", a.summary),
    row("url", "Address", a.url),
    row("kind", "Kind", a.kind),
    row("text", "Text", a.text && `from “${a.text.slice(0, 14).trim()}…”`),
  ]);
}

// zoned shows a date and, where it has a time, whose.
function zoned(a, edtf) {
  if (!edtf.includes("T") || /(Z|[+-]\d\d:\d\d)$/.test(edtf) || !a.assumedZone) return day(edtf);
  return [day(edtf), el("small", {}, `zone not stated, ${a.assumedZone} assumed`)];
}

const capital = (s) => s[0].toUpperCase() + s.slice(1);

function event(a) {
  const e = a.event;
  if (!e) return null;
  const row = (field, name, value) => value && entry(`field-event-${field}`, pair(name, value), () => evidence(a, `event.${field}`));
  return section("Event", "event", [
    row("name", "Name", e.name), row("place", "Place", e.place), row("dates", "Days", e.dates),
    ...(e.organizers || []).map((o, i) => entry(`field-event-organizers-${i}`, pair(capital(o.role.replace("_", "-")), o.name), () => evidence(a, `event.organizers[${i}]`))),
    row("attendance", "People", e.attendance && (e.attendance.raw || String(e.attendance.n))),
  ]);
}

function people(a) {
  const roles = new Map((a.event?.people || []).map((p) => [p.person, p.role]));
  return section("People", "person", a.people, (p, i) => entry(`person-${i}`, [
    el("strong", { class: p.name ? "is" : "is soft" }, p.name || "not named"),
    (p.posts || []).map((post) => el("span", { class: "post" }, postText(post))),
    roles.has(i) && el("span", { class: "did" }, roles.get(i)),
  ], () => [
    mentions("person", i),
    (p.posts || []).map((post, j) => evidenceOf(a, `people[${i}].posts[${j}]`).length > 0 && evidence(a, `people[${i}].posts[${j}]`, postText(post), markIn("title", i, post.span))),
    p.name && evidence(a, `people[${i}]`, "Name", markIn("person", i, p.mentions?.[0])),
    said(a, p.name),
  ]));
}

// postText says what somebody is, and of what.
function postText(post) {
  const when = [post.former && "former", post.acting && "acting"].filter(Boolean).join(", ");
  return [[when, post.title].filter(Boolean).join(" "), post.organization].filter(Boolean).join(" · ");
}

// said leads to what somebody said.
function said(a, name) {
  const own = (a.quotes || []).map((q, i) => [q, i]).filter(([q]) => name && q.speaker === name);
  if (own.length === 0) return "";
  return [el("h3", {}, "Said"), el("ul", { class: "places" }, own.map(([q, i]) => el("li", {}, el("a", { href: `#quote-${i}`, class: "place" }, q.text))))];
}

function organizations(a) {
  return section("Organisations", "organization", a.organizations, (o, i) => entry(`organization-${i}`, [
    el("strong", { class: "is" }, o.name), o.kind && el("span", { class: "did" }, o.kind),
    o.aliases && el("span", { class: "post" }, `also ${o.aliases.join(", ")}`),
  ], () => mentions("organization", i, o.name)));
}

function dates(a) {
  return section("Dates", "date", a.dates, (d, i) => entry(`date-${i}`, [
    el("strong", { class: "is" }, d.text), el("span", { class: "did" }, d.kind), el("span", { class: "post" }, d.date ? day(d.date) : "no day"),
  ], () => mentions("date", i)));
}

function quotes(a) {
  return section("Quotes", "quote", a.quotes, (q, i) => entry(`quote-${i}`, [
    el("strong", { class: q.speaker ? "is" : "is soft" }, q.speaker || q.speakerTitle || "nobody named"), !q.direct && el("span", { class: "did" }, "reported"),
    el("span", { class: "post words", lang: a.language }, q.text),
  ], () => mentions("quote", i)));
}

function files(a) {
  const captions = (a.images || []).map((img, i) => img.caption && entry(`field-images-${i}`, pair("Caption", img.caption), () => evidence(a, `images[${i}].caption`)));
  const attached = (a.attachments || []).map((f, i) => entry(`field-attachments-${i}`, pair("Attached", f.text || f.url), () => evidence(a, `attachments[${i}]`)));
  return section("Files", "page", [...captions, ...attached]);
}

function warnings(a) {
  return section("Doubts", "warning", a.warnings, (w, i) => entry(`warning-${i}`, pair(w.field, `${w.code}: ${w.text}`), () => {
    const id = `field-${w.field}`;
    if (byID(id)) return el("a", { href: `#${id}`, class: "place" }, "Its entry");
    return evidenceOf(a, w.field).length > 0 ? evidence(a, w.field) : el("p", { class: "none" }, "The page has no place for it that could be read.");
  }));
}

function repairs(a) {
  return section("Repaired", "repair", a.repairs, (r, i) => entry(`repair-${i}`, pair(r.kind, el("span", {}, el("del", {}, r.before || " "), " → ", el("ins", {}, r.after || "nothing"))),
    () => r.after && el("p", { class: "ways" }, el("button", { type: "button", "data-find": r.after }, "In the text"))));
}

// made says how the page was read.
function made(view) {
  const a = view.article;
  return el("p", { class: "made" }, [a.language, a.encoding, `${[...(a.text || "")].length.toLocaleString("en")} characters`, `${view.took} ms`].filter(Boolean).join(" · "));
}
