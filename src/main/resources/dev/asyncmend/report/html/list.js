// The list: what is shown of the findings, a page at a time, so that thousands of them stay fluid.

const PAGE = 50;

/** What review adds to rows; nothing in a report. */
const extras = { row: () => null, key: () => false, keys: [] };

const state = { text: "", levels: new Set(), recipe: "", folder: "", wanted: () => true, page: 0 };
const opened = new Set();
let shown = [];

/** The findings that the filters let through. */
function filtered() {
  const words = state.text.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return DATA.findings.filter(
    (finding) =>
      state.wanted(finding) &&
      (state.levels.size === 0 || state.levels.has(finding.level)) &&
      (state.recipe === "" || finding.name === state.recipe) &&
      (state.folder === "" || finding.folder === state.folder) &&
      words.every((word) => finding.haystack.includes(word)),
  );
}

function pages() {
  return Math.max(1, Math.ceil(shown.length / PAGE));
}

/** Shows what the filters let through, from the first page on. */
function refilter() {
  shown = filtered();
  state.page = 0;
  render();
}

/** Shows the page of the list; all of it on paper. */
function render(everything = false) {
  state.page = Math.min(state.page, pages() - 1);
  const first = everything ? 0 : state.page * PAGE;
  const part = everything ? shown : shown.slice(first, first + PAGE);
  const totals = new Map();
  shown.forEach((finding) => totals.set(finding.path, (totals.get(finding.path) ?? 0) + 1));
  const groups = [];
  for (const finding of part) {
    if (groups.at(-1)?.path !== finding.path) {
      groups.push({ path: finding.path, findings: [] });
    }
    groups.at(-1).findings.push(finding);
  }
  byId("findings").replaceChildren(...groups.map((group) => groupOf(group, totals)), nothing());
  byId("count").textContent =
    shown.length === DATA.findings.length
      ? counted(shown.length, "finding")
      : `${shown.length.toLocaleString("en")} of ${counted(DATA.findings.length, "finding")}`;
  drawFilters();
  drawPages();
}

function nothing() {
  const text = DATA.findings.length === 0 ? "Nothing was found." : "No finding is like that.";
  return shown.length === 0 ? h("p", { class: "empty" }, text) : "";
}

function groupOf(group, totals) {
  const at = group.path.lastIndexOf("/") + 1;
  return h(
    "section",
    { class: "file" },
    h(
      "h3",
      null,
      h("span", { class: "folder" }, visible(group.path.slice(0, at))),
      visible(group.path.slice(at)),
      h("span", { class: "many" }, String(totals.get(group.path))),
    ),
    h("ul", null, group.findings.map(itemOf)),
  );
}

function itemOf(finding) {
  const open = opened.has(finding);
  const detail = h("div", { class: "detail", id: `d${finding.index}`, hidden: !open });
  const button = h(
    "button",
    {
      type: "button",
      class: "row",
      "aria-expanded": String(open),
      "aria-controls": `d${finding.index}`,
      onclick: () => toggle(finding),
    },
    h("span", { class: `badge ${finding.level}` }, finding.level),
    h("span", { class: "message" }, prose(finding.message)),
    h("span", { class: "name" }, visible(finding.name)),
    h("span", { class: "place" }, finding.place ?? [h("span", { class: "unseen" }, "line "), String(finding.at[0])]),
  );
  const item = h(
    "li",
    { class: "finding", id: `f${finding.index}` },
    h("div", { class: "head" }, h("h4", null, button), extras.row(finding)),
    detail,
  );
  if (open) {
    fill(finding, detail);
  }
  return item;
}

function fill(finding, detail) {
  const width = Math.min(byId("findings").clientWidth || 800, 1100) - 40;
  detail.replaceChildren(...[detailOf(finding, width)].flat(Infinity).filter((node) => node !== null));
}

function toggle(finding, open = !opened.has(finding)) {
  const item = byId(`f${finding.index}`);
  const detail = byId(`d${finding.index}`);
  if (open) {
    opened.add(finding);
    fill(finding, detail);
    history.replaceState(null, "", `#${encodeURIComponent(finding.id)}`);
  } else {
    opened.delete(finding);
    detail.replaceChildren();
  }
  detail.hidden = !open;
  item.querySelector(".row").setAttribute("aria-expanded", String(open));
}

/** Goes to a finding wherever it is in the list, without filters where they hide it. */
function reveal(finding, open) {
  if (!shown.includes(finding)) {
    Object.assign(state, { text: "", recipe: "", folder: "", wanted: () => true });
    state.levels.clear();
    shown = filtered();
  }
  const page = Math.floor(shown.indexOf(finding) / PAGE);
  if (page !== state.page || byId(`f${finding.index}`) === null) {
    state.page = page;
    render();
  }
  if (open) {
    toggle(finding, true);
  }
  const item = byId(`f${finding.index}`);
  item.querySelector(".row").focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
}

function turnTo(page) {
  state.page = page;
  render();
  byId("list").scrollIntoView();
  byId("findings").querySelector(".row")?.focus({ preventScroll: true });
}

function drawPages() {
  const last = pages() - 1;
  const step = (name, page, id) =>
    h("button", { type: "button", id, disabled: page < 0 || page > last, onclick: () => turnTo(page) }, name);
  byId("pages").hidden = last === 0;
  byId("pages").replaceChildren(
    step("← Previous", state.page - 1, "previous"),
    h("span", null, `Page ${state.page + 1} of ${last + 1}`),
    step("Next →", state.page + 1, "next"),
  );
}

/** Takes a filter on, or off where it is on already. */
function choose({ level, recipe, folder }) {
  if (level !== undefined && !state.levels.delete(level)) {
    state.levels.add(level);
  }
  if (recipe !== undefined) {
    state.recipe = state.recipe === recipe ? "" : recipe;
  }
  if (folder !== undefined) {
    state.folder = state.folder === folder ? "" : folder;
  }
  refilter();
}

function clearFilters() {
  Object.assign(state, { text: "", recipe: "", folder: "" });
  state.levels.clear();
  refilter();
}

function drawFilters() {
  byId("search").value = state.text === byId("search").value.trim() ? byId("search").value : state.text;
  byId("recipe").value = state.recipe;
  byId("folder").value = state.folder;
  const active = state.text !== "" || state.recipe !== "" || state.folder !== "" || state.levels.size > 0;
  byId("clear").hidden = !active;
  for (const button of document.querySelectorAll("[data-level]")) {
    button.setAttribute("aria-pressed", String(state.levels.has(button.dataset.level)));
  }
  for (const button of document.querySelectorAll("[data-value]")) {
    const on = [state.recipe, state.folder].includes(button.dataset.value);
    button.setAttribute("aria-pressed", String(on));
  }
}

function makeFilters() {
  byId("levels").replaceChildren(
    ...LEVELS.map((level) =>
      h(
        "button",
        { type: "button", class: "chip", "data-level": level, onclick: () => choose({ level }) },
        h("span", { class: `dot ${level}` }),
        level,
      ),
    ),
  );
  fillSelect("recipe", "All recipes", DATA.findings.map((finding) => finding.name));
  fillSelect("folder", "All folders", DATA.findings.map((finding) => finding.folder));
  byId("search").addEventListener("input", (event) => {
    state.text = event.target.value.trim();
    refilter();
  });
  byId("clear").addEventListener("click", () => {
    clearFilters();
    byId("search").focus();
  });
}

function fillSelect(id, all, values) {
  const names = [...new Set(values)].sort();
  byId(id).replaceChildren(
    h("option", { value: "" }, all),
    ...names.map((name) => h("option", { value: name }, visible(name).map((part) => part.textContent ?? part).join(""))),
  );
  byId(id).addEventListener("change", (event) => {
    state[id] = event.target.value;
    refilter();
  });
}
