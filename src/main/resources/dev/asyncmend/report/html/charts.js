// The summary: how many findings by level, recipe and folder. Each bar is a filter.

const LEVELS = ["safe", "unsafe", "advice"];
const MEANING = {
  safe: "the fix changes nothing but the defect",
  unsafe: "the fix may change behaviour",
  advice: "for a person to decide",
};
const MOST_BARS = 8;

/** How many findings there are of each value. */
function tally(findings, valueOf) {
  const counts = new Map();
  for (const finding of findings) {
    const value = valueOf(finding);
    const count = counts.get(value) ?? { safe: 0, unsafe: 0, advice: 0, all: 0 };
    count[finding.level]++;
    count.all++;
    counts.set(value, count);
  }
  return [...counts].sort(
    (one, other) => other[1].all - one[1].all || (one[0] < other[0] ? -1 : 1),
  );
}

/** The folder of a file as charts know it: deep enough to tell some apart, and no deeper. */
function foldersOf(paths) {
  const folders = [...new Set(paths)].map((path) => path.split("/").slice(0, -1));
  const deepest = Math.max(0, ...folders.map((folder) => folder.length));
  const cut = (folder, depth) => folder.slice(0, depth).join("/") || ".";
  let depth = 1;
  while (depth < deepest && new Set(folders.map((folder) => cut(folder, depth))).size < 4) {
    depth++;
  }
  return (path) => cut(path.split("/").slice(0, -1), depth);
}

function drawCharts(findings, choose) {
  byId("charts").replaceChildren(
    levelChart(findings, choose),
    barChart("By recipe", tally(findings, (one) => one.name), (value) => choose({ recipe: value })),
    barChart("By folder", tally(findings, (one) => one.folder), (value) => choose({ folder: value })),
  );
}

function figureOf(title, ...children) {
  return h("figure", null, h("figcaption", null, title), children);
}

function levelChart(findings, choose) {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, 0]));
  findings.forEach((finding) => counts[finding.level]++);
  const legend = LEVELS.map((level) =>
    h(
      "li",
      null,
      h(
        "button",
        { type: "button", class: "bar", "data-level": level, onclick: () => choose({ level }) },
        h("span", { class: `dot ${level}` }),
        h("span", { class: "label" }, level, h("small", null, MEANING[level])),
        h("span", { class: "number" }, String(counts[level])),
      ),
    ),
  );
  return figureOf(
    "By level",
    h("div", { class: "levels" }, ring(counts, findings.length), h("ul", { class: "bars" }, legend)),
  );
}

function ring(counts, all) {
  const radius = 46;
  const round = 2 * Math.PI * radius;
  const circle = { cx: 60, cy: 60, r: radius, fill: "none", "stroke-width": 16 };
  let turned = 0;
  const arcs = LEVELS.filter((level) => counts[level] > 0).map((level) => {
    const length = (counts[level] / all) * round;
    const gap = counts[level] === all ? 0 : 1.5;
    const dash = { "stroke-dasharray": `${Math.max(1, length - gap)} ${round}`, "stroke-dashoffset": -turned };
    turned += length;
    return svg("circle", { ...circle, ...dash, class: `arc ${level}`, transform: "rotate(-90 60 60)" });
  });
  const label = LEVELS.map((level) => `${counts[level]} ${level}`).join(", ");
  return svg(
    "svg",
    { class: "ring", viewBox: "0 0 120 120", role: "img", "aria-label": label },
    svg("circle", { ...circle, class: "track" }),
    arcs,
    svg("text", { x: 60, y: 62, "text-anchor": "middle", class: all > 999 ? "total long" : "total" }, all.toLocaleString("en")),
    svg("text", { x: 60, y: 78, "text-anchor": "middle", class: "unit" }, all === 1 ? "finding" : "findings"),
  );
}

function barChart(title, rows, choose) {
  const most = Math.max(1, ...rows.map(([, count]) => count.all));
  const bars = (shown) =>
    shown.map(([value, count]) =>
      h(
        "li",
        null,
        h(
          "button",
          { type: "button", class: "bar", "data-value": value, onclick: () => choose(value) },
          h("span", { class: "label" }, h("span", { class: "cut" }, visible(value))),
          barOf(count, most),
          h("span", { class: "number" }, String(count.all)),
        ),
      ),
    );
  const list = h("ul", { class: "bars" }, bars(rows.slice(0, MOST_BARS)));
  const hidden = rows.length - MOST_BARS;
  const more = h(
    "button",
    {
      type: "button",
      class: "plain more",
      onclick: () => {
        const next = h("div", null, bars(rows.slice(MOST_BARS)));
        const first = next.firstChild;
        list.append(...next.childNodes);
        more.remove();
        first.querySelector("button").focus();
      },
    },
    `${hidden} more`,
  );
  return figureOf(title, list, hidden > 0 ? more : null);
}

function barOf(count, most) {
  let x = 0;
  const parts = LEVELS.filter((level) => count[level] > 0).map((level) => {
    const width = (100 * count[level]) / most;
    const part = svg("rect", { x, y: 0, width, height: 10, class: `part ${level}` });
    x += width;
    return part;
  });
  return svg(
    "svg",
    { class: "strip", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    parts,
  );
}
