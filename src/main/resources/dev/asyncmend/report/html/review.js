// Review: a decision about each fix, kept in this tab; what was accepted is looked at once more, then written.

const ACCEPT = "accept";
const REJECT = "reject";
const APPLY = "Apply accepted…";
const decisions = new Map();
let ended = false;

/** Findings that this run may fix; those with one and the same fix share its number. */
function decidable(finding) {
  return finding !== undefined && finding.fix !== null && finding.fix.applies;
}

function makeReview() {
  document.title = "asyncmend review";
  document.documentElement.classList.add("reviewing");
  byId("kind").textContent = "review";
  remember();
  byId("levels").after(chooser());
  extras.row = controlsOf;
  extras.key = (key, finding) => {
    const decision = { y: ACCEPT, n: REJECT }[key];
    if (decision === undefined || ended) {
      return false;
    }
    if (decidable(finding)) {
      decide([finding], decision);
      move(1);
    }
    return true;
  };
  extras.keys = [
    ["y", "accept the fix, go on"],
    ["n", "reject it, go on"],
  ];
  document.body.append(bar(), h("dialog", { id: "plan", "aria-labelledby": "plan-title" }));
  showBar();
}

/** A switch between what can be decided and all that was found. */
function chooser() {
  const button = h("button", { type: "button", class: "chip", id: "all" }, "Also without a fix");
  let all = false;
  const show = () => {
    state.wanted = all ? () => true : decidable;
    button.setAttribute("aria-pressed", String(all));
  };
  button.addEventListener("click", () => {
    all = !all;
    show();
    refilter();
  });
  show();
  return button;
}

/** What was decided before the tab was loaded again. */
function remember() {
  try {
    JSON.parse(sessionStorage.getItem(location.pathname) ?? "[]").forEach(([number, decision]) =>
      decisions.set(number, decision),
    );
  } catch {
    // Nothing is remembered then.
  }
}

function keep() {
  try {
    sessionStorage.setItem(location.pathname, JSON.stringify([...decisions]));
  } catch {
    // Loading the page again begins anew then.
  }
}

function controlsOf(finding) {
  if (!decidable(finding)) {
    return null;
  }
  const button = (decision, name) =>
    h(
      "button",
      {
        type: "button",
        class: decision,
        "aria-pressed": String(decisions.get(finding.fix.number) === decision),
        "aria-label": `${name}: ${finding.message}, line ${finding.at[0]}`,
        disabled: ended,
        onclick: () => decide([finding], decision),
      },
      name,
    );
  const buttons = [button(ACCEPT, "Accept"), button(REJECT, "Reject")];
  return h("div", { class: "decision", role: "group", "data-fix": finding.fix.number }, buttons);
}

/** Takes decisions about fixes; the same once more takes it back for a single one. */
function decide(findings, decision) {
  const numbers = new Set(findings.map((finding) => finding.fix.number));
  for (const number of numbers) {
    if (numbers.size === 1 && decisions.get(number) === decision) {
      decisions.delete(number);
    } else {
      decisions.set(number, decision);
    }
  }
  keep();
  for (const group of document.querySelectorAll(".decision")) {
    for (const button of group.children) {
      const on = button.classList.contains(decisions.get(Number(group.dataset.fix)));
      button.setAttribute("aria-pressed", String(on));
    }
  }
  showBar();
}

function bar() {
  const action = (id, name, onclick, kind = "plain") => h("button", { type: "button", id, class: kind, onclick }, name);
  return h(
    "section",
    { id: "decide", "aria-label": "Decisions" },
    h("output", { id: "decided", "aria-live": "polite" }),
    action("accept-shown", "Accept all listed", () => decide(shown.filter(decidable), ACCEPT)),
    action("reject-shown", "Reject all listed", () => decide(shown.filter(decidable), REJECT)),
    action("leave", "Close without writing", leave),
    action("apply", APPLY, showPlan, "main"),
  );
}

function showBar() {
  if (ended) {
    return;
  }
  const all = new Set(DATA.findings.filter(decidable).map((finding) => finding.fix.number));
  const taken = [...all].filter((number) => decisions.get(number) === ACCEPT).length;
  const left = [...all].filter((number) => decisions.get(number) === REJECT).length;
  byId("decided").textContent = `${taken} accepted · ${left} rejected · ${all.size - taken - left} open`;
  byId("apply").disabled = taken === 0;
}

/** Asks asyncmend; what went wrong is told in the dialogue. */
async function post(action, numbers) {
  let answer;
  try {
    answer = await fetch(action, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(numbers),
    });
  } catch {
    return { lines: ["asyncmend does not answer any more; its terminal says how it ended."] };
  }
  return answer.ok ? answer.json() : { lines: [`asyncmend refused this: ${await answer.text()}`] };
}

async function showPlan() {
  byId("apply").disabled = true;
  byId("apply").textContent = "Working…";
  const accepted = [...decisions].filter(([, decision]) => decision === ACCEPT).map(([number]) => number);
  const plan = await post("plan", accepted);
  byId("apply").disabled = false;
  byId("apply").textContent = APPLY;
  if (plan.files === undefined) {
    dialogue("This did not work", plan.lines, [], null);
    return;
  }
  const more = plan.mended - plan.wanted;
  const notes = [
    `${counted(plan.mended, "finding")} mended in ${counted(plan.files.length, "file")}.`,
    more > 0 ? `${more} of them ${more === 1 ? "follows" : "follow"} from what you accepted.` : null,
    more < 0 ? `That is ${-more} fewer than you accepted.` : null,
    ...plan.troubles,
  ].filter((line) => line !== null);
  const files = plan.files.map((file) => ({ path: file.path, hunks: filesOfPatch(file.patch)[0]?.hunks ?? [] }));
  const write = plan.files.length === 0 ? null : () => end("write", [plan.plan]);
  dialogue("What will be written", notes, changesOf(files), write);
}

function dialogue(title, lines, content, write) {
  const dialog = byId("plan");
  const back = h("button", { type: "button", id: "back", onclick: () => dialog.close() }, "Back");
  const go = h("button", { type: "button", id: "write", class: "main", onclick: write ?? (() => {}) }, "Write");
  dialog.replaceChildren(
    h("h2", { id: "plan-title" }, title),
    ...lines.map((line) => h("p", null, visible(line))),
    h("div", { class: "plan", tabindex: "0" }, content),
    h("div", { class: "actions" }, back, write === null ? null : go),
  );
  if (!dialog.open) {
    dialog.showModal();
  }
}

function leave() {
  end("close", []);
}

/** Ends the review, written or not; the page stays to be read. */
async function end(action, numbers) {
  const answer = await post(action, numbers);
  if (!answer.written) {
    dialogue("Nothing was written", answer.lines, [], null);
    return;
  }
  ended = true;
  byId("plan").close();
  byId("decide").replaceChildren(
    h(
      "div",
      { id: "ended", role: "status", tabindex: "-1" },
      answer.lines.map((line) => h("p", null, prose(line))),
      h("p", null, "asyncmend has ended; this tab can be closed."),
    ),
  );
  render();
  byId("ended").focus();
}
