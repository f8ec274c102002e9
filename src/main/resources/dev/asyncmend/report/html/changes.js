// Shows code: an excerpt with what is meant, and what a fix changes, side by side.

/** What a fix changes, one table a file. */
function changesOf(files) {
  return files.map((file) =>
    h(
      "div",
      { class: "code" },
      h("div", { class: "path" }, visible(file.path)),
      h(
        "table",
        { class: "diff" },
        h("caption", { class: "unseen" }, "What changes in ", visible(file.path)),
        h("colgroup", null, ["no", "", "no", ""].map((name) => h("col", { class: name }))),
        h(
          "thead",
          { class: "unseen" },
          h("tr", null, ...["Line", "Before", "Line", "After"].map((name) => h("th", { scope: "col" }, name))),
        ),
        file.hunks.map((hunk, at) => h("tbody", { class: at > 0 && "apart" }, rowsOf(hunk))),
      ),
    ),
  );
}

function rowsOf(hunk) {
  const oldParts = colours(hunk.before, hunk.inside);
  const newParts = colours(hunk.after, hunk.inside);
  return aligned(hunk.before, hunk.after).map(([left, right]) => {
    const old = left === null ? null : hunk.before[left];
    const now = right === null ? null : hunk.after[right];
    const same = old === now;
    const differ = same || old === null || now === null ? null : differing(old, now);
    return h(
      "tr",
      { class: same && "same" },
      side(old, hunk.line + left, oldParts[left], same ? "" : "old", differ?.old ?? null),
      side(now, hunk.newLine + right, newParts[right], same ? "" : "new", differ?.now ?? null),
    );
  });
}

function side(line, number, parts, kind, mark) {
  if (line === null) {
    return [h("td", { class: "no none" }), h("td", { class: "none" })];
  }
  const sign = kind === "old" ? "-" : kind === "new" ? "+" : " ";
  const code = h("code", null, codeOf(line, parts, mark));
  return [
    h("td", { class: `no ${kind}` }, String(number)),
    h("td", { class: `line ${kind}` }, h("span", { class: "sign" }, sign), code),
  ];
}

/** The lines around a finding, with the place that is meant marked. */
function frameOf(finding) {
  const [line, column, endLine, endColumn] = finding.at;
  const last = Math.min(endLine, line + 12);
  const piece = excerpt(finding.path, line - CONTEXT, last + CONTEXT);
  const parts = colours(piece.code, piece.inside);
  const rows = piece.code.map((code, at) => {
    const number = piece.line + at;
    const meant = number >= line && number <= endLine;
    const from = number === line ? column - 1 : code.search(/\S|$/);
    const to = number === endLine ? endColumn - 1 : code.length;
    return h(
      "tr",
      { class: meant && "meant" },
      h("td", { class: "no" }, String(number)),
      h("td", { class: "line" }, h("code", null, codeOf(code, parts[at], meant ? [from, to] : null))),
    );
  });
  return h(
    "div",
    { class: "code" },
    h("div", { class: "path" }, visible(finding.path)),
    h(
      "table",
      { class: "frame" },
      h("caption", { class: "unseen" }, "The code around it"),
      h("colgroup", null, ["no", ""].map((name) => h("col", { class: name }))),
      h("tbody", null, rows),
    ),
  );
}
