// The keyboard: one key each for what is done often.

const KEYS = [
  ["j", "next finding"],
  ["k", "previous finding"],
  ["Enter", "open or close the finding"],
  ["/", "search"],
  ["[ ]", "previous, next page"],
  ["Esc", "leave the search, clear it"],
  ["?", "show the keys"],
];

function makeKeys() {
  document.addEventListener("keydown", onKey);
  byId("help").addEventListener("click", showKeys);
}

function showKeys() {
  byId("keys")
    .querySelector("dl")
    .replaceChildren(
      ...[...KEYS, ...extras.keys].map(([key, what]) =>
        h("div", null, h("dt", null, h("kbd", null, key)), h("dd", null, what)),
      ),
    );
  byId("keys").showModal();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
    return;
  }
  if (event.target.closest("input, select, textarea")) {
    leaveField(event);
    return;
  }
  if (act(event.key)) {
    event.preventDefault();
  }
}

function leaveField(event) {
  if (event.key === "Escape") {
    if (event.target.id === "search" && event.target.value !== "") {
      state.text = "";
      event.target.value = "";
      refilter();
    } else {
      event.target.blur();
    }
    event.preventDefault();
  } else if (event.key === "Enter" && event.target.id === "search" && shown.length > 0) {
    reveal(shown[0], false);
    event.preventDefault();
  }
}

/** Does what a key means; whether it means something. */
function act(key) {
  switch (key) {
    case "j":
      return move(1);
    case "k":
      return move(-1);
    case "/":
      byId("search").focus();
      byId("search").select();
      return true;
    case "[":
      return turn(-1);
    case "]":
      return turn(1);
    case "?":
      showKeys();
      return true;
    default:
      return extras.key(key, current());
  }
}

/** The finding that has the focus. */
function current() {
  const item = document.activeElement?.closest?.(".finding");
  return item ? DATA.findings[Number(item.id.slice(1))] : undefined;
}

function move(by) {
  const finding = current();
  const at = finding === undefined ? (by > 0 ? state.page * PAGE : -1) : shown.indexOf(finding) + by;
  if (at >= 0 && at < shown.length) {
    reveal(shown[at], false);
  }
  return true;
}

function turn(by) {
  const page = state.page + by;
  if (page >= 0 && page < pages()) {
    turnTo(page);
  }
  return true;
}
