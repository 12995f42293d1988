/**
 * What the page does beyond being read: a drawer that shows evidence without leaving the place, keys, search,
 * a tree that arrow keys walk. Plain JavaScript, as it stands in the page.
 */
export const script = String.raw`
(() => {
"use strict";
document.documentElement.classList.add("js");
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const one = (selector, root = document) => root.querySelector(selector);
const drawer = one("#drawer"), keys = one("#keys"), status = one("#status"), tree = one("[role=tree]");
const say = (text) => { status.textContent = ""; status.textContent = text; };
const hashOf = (link) => decodeURIComponent((link.getAttribute("href") || "").slice(1));
const address = (id) => { try { history.replaceState(null, "", "#" + encodeURIComponent(id)); } catch { /* a page from disk may not */ } };

/* Evidence */
let trail = [], place = 0, opener = null;
const findingOf = (element) => element && element.closest("[data-finding],[role=treeitem]");
const evidenceIn = (finding) => {
  const seen = new Set();
  return all("a.ev", finding).filter((link) => !seen.has(link.hash) && seen.add(link.hash));
};
function show(index) {
  const link = trail[index];
  const target = link && document.getElementById(hashOf(link));
  const report = target && target.closest(".report");
  if (!report) return false;
  place = index;
  all("a.ev[aria-current]").forEach((other) => other.removeAttribute("aria-current"));
  link.setAttribute("aria-current", "true");
  const id = target.id, body = one(".body", report).cloneNode(true);
  const pieces = all("[id],[data-of]", body).filter((piece) => piece.id === id || piece.dataset.of === id);
  pieces.forEach((piece) => piece.classList.add("hit"));
  all("[id]", body).forEach((element) => element.removeAttribute("id"));
  const text = one(".text", drawer);
  text.dir = "auto";
  text.replaceChildren(...body.childNodes);
  const siglum = one(".siglum", report).textContent;
  one("h2", drawer).textContent = siglum + ", " + one("h3 bdi", report).textContent;
  one(".count", drawer).textContent = trail.length > 1 ? index + 1 + " of " + trail.length : "";
  one("[data-step='-1']", drawer).disabled = index === 0;
  one("[data-step='1']", drawer).disabled = index === trail.length - 1;
  one(".whole", drawer).href = "#" + id;
  const url = one("a[data-url]", report), out = one(".publisher", drawer);
  out.hidden = !url;
  if (url) out.href = url.href.replace(/#.*/, "") + "#:~:text=" + fragment(pieces.map((piece) => piece.textContent).join(""));
  drawer.hidden = false;
  const hit = pieces[0];
  if (hit) text.scrollTop = hit.offsetTop - text.offsetTop - text.clientHeight / 3;
  uncover(link);
  address(id);
  return true;
}
/* The page stays where it is, unless the drawer covers what was chosen. */
function uncover(link) {
  document.body.style.paddingBottom = drawer.offsetHeight + "px";
  const under = link.getBoundingClientRect().bottom + 16 - drawer.getBoundingClientRect().top;
  if (under > 0 && !drawer.contains(link)) scrollBy({ top: under, behavior: "instant" });
}
function fragment(words) {
  const encode = (text) => encodeURIComponent(text).replace(/-/g, "%2D");
  const list = words.trim().split(/\s+/);
  return list.length < 12 ? encode(list.join(" ")) : encode(list.slice(0, 5).join(" ")) + "," + encode(list.slice(-5).join(" "));
}
function open(link) {
  const finding = findingOf(link);
  trail = finding ? evidenceIn(finding) : [link];
  const index = trail.findIndex((other) => other.hash === link.hash);
  if (index < 0) { trail = [link]; }
  if (!show(Math.max(index, 0))) return false;
  if (!drawer.contains(document.activeElement)) opener = document.activeElement === document.body ? link : document.activeElement;
  one("h2", drawer).focus({ preventScroll: true });
  return true;
}
function step(by) {
  if (!trail[place + by]) return;
  show(place + by);
  say(one(".count", drawer).textContent + ", " + one("h2", drawer).textContent);
}
function close() {
  drawer.hidden = true;
  document.body.style.paddingBottom = "";
  all("a.ev[aria-current]").forEach((link) => link.removeAttribute("aria-current"));
  if (opener && opener.isConnected) opener.focus({ preventScroll: true });
}
document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const link = event.target.closest("a.ev");
  if (link && open(link)) return event.preventDefault();
  if (event.target.closest("#drawer .n")) close();
});
one("[data-close]", drawer).addEventListener("click", close);
all("[data-step]", drawer).forEach((button) => button.addEventListener("click", () => step(Number(button.dataset.step))));
one(".whole", drawer).addEventListener("click", () => { opener = null; drawer.hidden = true; });

function unfold(element) {
  if (element.tagName === "DETAILS") element.open = true;
  if (element.getAttribute("role") === "group" && element.previousElementSibling) element.previousElementSibling.setAttribute("aria-expanded", "true");
}

/* Places: whatever an address names is opened */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let element = target; element; element = element.parentElement) unfold(element);
  if (target) target.scrollIntoView();
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();
addEventListener("beforeprint", () => all("details:not([open])").forEach((details) => { details.open = true; details.dataset.print = ""; }));
addEventListener("afterprint", () => all("[data-print]").forEach((details) => { details.open = false; delete details.dataset.print; }));

/* The tree */
const items = () => all("[role=treeitem]", tree).filter((item) => !item.closest("[aria-expanded=false] + [role=group]"));
function stand(item) {
  if (!item) return;
  all("[tabindex='0']", tree).forEach((other) => { other.tabIndex = -1; });
  item.tabIndex = 0;
  item.focus();
}
if (tree) {
  all("[role=treeitem]", tree).forEach((item, index) => { item.tabIndex = index ? -1 : 0; });
  tree.addEventListener("click", (event) => {
    const item = event.target.closest("[aria-expanded]");
    if (!item || event.target.closest("a,summary") || String(getSelection())) return;
    item.setAttribute("aria-expanded", String(item.getAttribute("aria-expanded") === "false"));
    stand(item);
  });
  tree.addEventListener("keydown", (event) => {
    const item = event.target;
    if (item.getAttribute("role") !== "treeitem" || event.ctrlKey || event.metaKey || event.altKey) return;
    const list = items(), index = list.indexOf(item), expanded = item.getAttribute("aria-expanded");
    const group = item.closest("[role=group]"), parent = group && group.previousElementSibling;
    const act = {
      ArrowDown: () => stand(list[index + 1]),
      ArrowUp: () => stand(list[index - 1]),
      Home: () => stand(list[0]),
      End: () => stand(list[list.length - 1]),
      ArrowRight: () => expanded === "false" ? item.setAttribute("aria-expanded", "true") : expanded && stand(list[index + 1]),
      ArrowLeft: () => expanded === "true" ? item.setAttribute("aria-expanded", "false") : stand(parent),
      Enter: () => { const link = one("a", item); if (link) link.click(); },
    }[event.key];
    if (!act) return;
    act();
    event.preventDefault();
  });
}

/* Search */
const tools = document.createElement("div");
tools.className = "tools";
tools.setAttribute("role", "search");
tools.innerHTML = '<label class="vh" for="find">Search the findings</label><input id="find" type="search" placeholder="Search the findings" autocomplete="off"><span class="count"></span><button type="button">Keys</button>';
one("main").prepend(tools);
const find = one("#find");
one("button", tools).addEventListener("click", () => keys.showModal());
const findings = () => all("[data-finding]").filter((finding) => !finding.closest(".out"));
find.addEventListener("input", () => {
  const wanted = find.value.trim().toLowerCase();
  let count = 0;
  all("[data-finding]").forEach((finding) => {
    const has = finding.textContent.toLowerCase().includes(wanted);
    finding.classList.toggle("out", !has);
    if (has) count++;
  });
  one(".count", tools).textContent = wanted ? count + (count === 1 ? " finding" : " findings") : "";
});

/* Keys */
const box = one("input", keys);
try { box.checked = localStorage.getItem("stemma-keys") !== "off"; } catch { /* no store: keys stay on */ }
box.addEventListener("change", () => { try { localStorage.setItem("stemma-keys", box.checked ? "on" : "off"); } catch { /* for this visit only */ } });
one("[data-close]", keys).addEventListener("click", () => keys.close());
let current = null;
function go(finding) {
  if (!finding) return;
  current = finding;
  for (let element = finding.parentElement; element; element = element.parentElement) unfold(element);
  const target = finding.tagName === "DETAILS" ? one("summary", finding) : finding;
  if (target === finding) finding.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest" });
  if (finding.id) address(finding.id);
}
const here = () => findingOf(document.activeElement) || current;
function move(by) {
  const list = findings(), index = list.indexOf(here());
  go(list[index < 0 ? (by > 0 ? 0 : list.length - 1) : index + by]);
}
function copy() {
  const finding = here();
  if (!finding) return;
  const words = (one(".text", finding) || one("h3", finding) || finding).textContent.trim().replace(/\s+/g, " ");
  const lines = evidenceIn(finding).map((link) => {
    const target = document.getElementById(hashOf(link)), report = target && target.closest(".report");
    if (!report) return "";
    const url = one("a[data-url]", report);
    return one(".siglum", report).textContent + ", " + one("h3 bdi", report).textContent + ": “" + target.textContent.trim() + "”" + (url ? " <" + url.href + ">" : "");
  }).filter(Boolean);
  const text = [words, ...lines].join("\n");
  const done = () => say("Copied with " + lines.length + " passages");
  const fallback = () => {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    done();
  };
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, fallback);
  else fallback();
}
const acts = {
  j: () => move(1),
  k: () => move(-1),
  o: () => { const finding = here(); if (finding && finding.tagName === "DETAILS") finding.open = !finding.open; },
  e: () => {
    if (!drawer.hidden) return step(1);
    const finding = here() || findings()[0];
    if (!finding) return;
    if (finding.tagName === "DETAILS") finding.open = true;
    const [first] = evidenceIn(finding);
    if (first) open(first);
  },
  t: () => stand(one("[tabindex='0']", tree) || items()[0]),
  d: () => { const list = all(".difference:not(.out)"); go(list[list.indexOf(here()) + 1] || list[0]); },
  c: copy,
  "/": () => find.focus(),
  "?": () => keys.showModal(),
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || keys.open) return;
  if (event.key === "Escape") {
    if (!drawer.hidden) return close();
    if (event.target === find) { find.value = ""; find.dispatchEvent(new Event("input")); find.blur(); }
    return;
  }
  if (!box.checked || event.target.closest("input,textarea,select,[contenteditable]")) return;
  const act = Object.hasOwn(acts, event.key) && acts[event.key];
  if (!act) return;
  act();
  event.preventDefault();
});
})();
`;
