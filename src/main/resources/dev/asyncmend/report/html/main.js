// Puts the page together.

const THEMES = { auto: "Auto", light: "Light", dark: "Dark" };

function makeTheme() {
  const remembered = () => {
    try {
      return localStorage.getItem("asyncmend-theme");
    } catch {
      return null; // a browser that keeps nothing for files
    }
  };
  let theme = Object.hasOwn(THEMES, remembered() ?? "") ? remembered() : "auto";
  const show = () => {
    document.documentElement.dataset.theme = theme;
    byId("theme").textContent = `Theme: ${THEMES[theme]}`;
  };
  byId("theme").addEventListener("click", () => {
    const names = Object.keys(THEMES);
    theme = names[(names.indexOf(theme) + 1) % names.length];
    try {
      localStorage.setItem("asyncmend-theme", theme);
    } catch {
      // It holds for this visit then.
    }
    show();
  });
  show();
}

function prepare() {
  const folderOf = foldersOf(DATA.findings.map((finding) => finding.path));
  DATA.findings.forEach((finding, index) => {
    finding.index = index;
    finding.name = DATA.recipes[finding.recipe].id;
    finding.folder = folderOf(finding.path);
    finding.haystack = [finding.message, finding.path, finding.name, finding.scope].join("\n").toLowerCase();
  });
}

function headline() {
  const found = DATA.findings.length;
  const files = new Set(DATA.findings.map((finding) => finding.path)).size;
  const where = found === 0 ? `in ${counted(DATA.files, "file")}` : `in ${files} of ${counted(DATA.files, "file")}`;
  const silent = DATA.suppressed === 0 ? "" : ` · ${DATA.suppressed} suppressed`;
  byId("headline").textContent = `${counted(found, "finding")} ${where}${silent}`;
  byId("about").textContent = `Made by asyncmend ${DATA.version}`.trim();
}

function showProblems() {
  if (DATA.problems.length > 0) {
    const box = byId("problems");
    box.hidden = false;
    box.querySelector("summary").textContent = counted(DATA.problems.length, "problem");
    box.querySelector("ul").replaceChildren(...DATA.problems.map((line) => h("li", null, visible(line))));
  }
}

/** Paper has no pages to turn and nothing to open. */
function makePrintable() {
  window.addEventListener("beforeprint", () => render(true));
  window.addEventListener("afterprint", () => render());
}

function openLinked() {
  let id = "";
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    return; // no address of ours
  }
  const finding = DATA.findings.find((one) => one.id === id);
  if (finding !== undefined) {
    reveal(finding, true);
  }
}

makeTheme();
prepare();
headline();
showProblems();
makeFilters();
if (DATA.findings.length > 0) {
  drawCharts(DATA.findings, choose);
}
makeKeys();
makePrintable();
if (DATA.review) {
  makeReview();
}
refilter();
openLinked();
