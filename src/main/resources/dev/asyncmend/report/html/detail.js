// All about one finding: what changes, how it is known, why it matters, what to do about it.

/** The inside of an opened finding. */
function detailOf(finding, width) {
  const recipe = DATA.recipes[finding.recipe];
  return [
    finding.scope === "" ? null : h("p", { class: "where" }, "in ", h("code", null, visible(finding.scope))),
    codeOfFinding(finding),
    knownOf(finding, width),
    h(
      "div",
      { class: "words" },
      wordsOf("Why it matters", markdown(recipe.why), moreOf(recipe)),
      recipe.risk === "" ? null : wordsOf("What the fix may change", markdown(recipe.risk)),
      wordsOf("What to do", remedyOf(finding), silenceOf(recipe)),
    ),
  ];
}

function wordsOf(title, ...children) {
  return h("section", null, h("h5", null, title), children);
}

function codeOfFinding(finding) {
  const { fix } = finding;
  if (fix === null || !fix.shown || fix.edits.length === 0) {
    const note = fix === null || fix.shown ? null : h("p", null, "The change cannot be shown here.");
    return [frameOf(finding), note];
  }
  const touched = fix.edits.some(
    (edit) => edit.path === finding.path && edit.at[2] >= finding.at[0] - 1 && edit.at[0] <= finding.at[2] + 1,
  );
  return [touched ? null : frameOf(finding), changesOf(filesOf(finding))];
}

function knownOf(finding, width) {
  const picture = chainOf(finding, width);
  return picture === null
    ? null
    : h("section", { class: "known" }, h("h5", null, "How it is known"), picture);
}

function moreOf(recipe) {
  const { page } = recipe;
  const all = /^https:/.test(page)
    ? h("p", null, link(page, `All about ${recipe.id}`))
    : h("p", null, "More: ", h("code", null, `asyncmend explain ${recipe.id}`));
  const others = recipe.references.filter((address) => /^https:/.test(address));
  return [all, others.map((address) => h("p", null, link(address, visible(address))))];
}

function link(address, text) {
  return h("a", { href: address, rel: "noreferrer" }, text);
}

function remedyOf(finding) {
  const { fix } = finding;
  if (fix === null) {
    return finding.obstacle === ""
      ? h("p", null, "No automatic fix is certain to be right.")
      : h("p", null, "No automatic fix: ", prose(finding.obstacle), ".");
  }
  const notes = { safe: ".", unsafe: " (may change behaviour).", advice: " (never applied by itself)." };
  const title = h("p", null, prose(fix.title), notes[fix.level]);
  if (fix.command === "") {
    return title;
  }
  return [
    title,
    DATA.review
      ? null
      : h("p", null, "To apply it, and its like in the same file: ", h("code", { class: "command" }, fix.command)),
  ];
}

function silenceOf(recipe) {
  return h(
    "p",
    null,
    "Where the code means what it does, say so at the end of the line, or alone above it: ",
    h("code", { class: "command" }, `# asyncmend: ignore[${recipe.id}]`),
  );
}
