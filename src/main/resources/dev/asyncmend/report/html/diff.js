// What a fix makes of lines: pieces of files before and after it, and which lines belong together.

const CONTEXT = 3;
const MOST_PAIRS = 250000;

/** The line of a source with this number; null where it is not in the page. */
function lineOf(path, number) {
  const run = runOf(path, number);
  return run === undefined ? null : run.code[number - run.line];
}

function runOf(path, number) {
  return (DATA.sources[path] ?? []).find(
    (one) => one.line <= number && number < one.line + one.code.length,
  );
}

/** The lines from `first` to `last` of a file as far as they are in the page. */
function excerpt(path, first, last) {
  const run = runOf(path, Math.max(1, first)) ?? runOf(path, last);
  if (run === undefined) {
    return { line: first, code: [], inside: "" };
  }
  const from = Math.max(first, run.line);
  const code = run.code.slice(from - run.line, last + 1 - run.line);
  return { line: from, code, inside: insideAt(run, from) };
}

/** The quotes of the string in which a line of a run begins. */
function insideAt(run, line) {
  let inside = run.inside;
  if (line > run.line) {
    const skipped = `${run.code.slice(0, line - run.line).join("\n")}\n`;
    inside = openAt(skipped, inside);
  }
  return inside;
}

function openAt(text, inside) {
  let at = inside === "" ? 0 : closing(text, 0, inside);
  if (inside !== "" && at === text.length && !text.trimEnd().endsWith(inside)) {
    return inside;
  }
  TOKEN.lastIndex = at;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    if (token.groups.string !== undefined) {
      at = closing(text, TOKEN.lastIndex, token[3]);
      if (token[3].length === 3 && !text.startsWith(token[3], at - 3)) {
        return token[3];
      }
      TOKEN.lastIndex = at;
    }
  }
  return "";
}

/** The files that a fix changes, each with its pieces; the finding's own file comes first. */
function filesOf(finding) {
  const paths = [...new Set(finding.fix.edits.map((edit) => edit.path))];
  paths.sort((a, b) => (b === finding.path) - (a === finding.path));
  return paths.map((path) => ({
    path,
    hunks: hunksOf(path, finding.fix.edits.filter((edit) => edit.path === path)),
  }));
}

function hunksOf(path, edits) {
  const groups = [];
  let last = -Infinity;
  for (const edit of edits) {
    if (edit.at[0] - last > 2 * CONTEXT) {
      groups.push([]);
    }
    groups.at(-1).push(edit);
    last = Math.max(last, edit.at[2]);
  }
  let shift = 0;
  return groups.map((group) => {
    const hunk = hunkOf(path, group, shift);
    shift += hunk.after.length - hunk.before.length;
    return hunk;
  });
}

function hunkOf(path, edits, shift) {
  const end = Math.max(...edits.map((edit) => edit.at[2]));
  const { line, code, inside } = excerpt(path, edits[0].at[0] - CONTEXT, end + CONTEXT);
  const starts = [];
  let length = 0;
  for (const one of code) {
    starts.push(length);
    length += one.length + 1;
  }
  const place = (row, column) => starts[row - line] + column - 1;
  let text = code.join("\n");
  for (const edit of [...edits].reverse()) {
    const written = edit.text.replace(/\r\n?/g, "\n");
    text =
      text.slice(0, place(edit.at[0], edit.at[1])) + written + text.slice(place(edit.at[2], edit.at[3]));
  }
  return { line, newLine: line + shift, before: code, after: text.split("\n"), inside };
}

/** The pieces of a patch as git writes it, by files. */
function filesOfPatch(patch) {
  const files = [];
  let hunk = null;
  for (const line of patch.split("\n")) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line);
    if (head !== null) {
      hunk = { line: Number(head[1]), newLine: Number(head[2]), before: [], after: [], inside: "" };
      files.at(-1).hunks.push(hunk);
    } else if (line.startsWith("diff --git ")) {
      files.push({ path: "", hunks: [] });
      hunk = null;
    } else if (hunk !== null && /^[ +-]/.test(line)) {
      const code = line.slice(1).replace(/\r$/, "");
      if (line[0] !== "+") {
        hunk.before.push(code);
      }
      if (line[0] !== "-") {
        hunk.after.push(code);
      }
    }
  }
  return files;
}

/** Rows of a side-by-side view: the numbers of lines, from 0, on the left and the right. */
function aligned(before, after) {
  const rows = [];
  let from = 0;
  let newFrom = 0;
  for (const [left, right] of [...common(before, after), [before.length, after.length]]) {
    const height = Math.max(left - from, right - newFrom);
    for (let at = 0; at < height; at++) {
      rows.push([
        from + at < left ? from + at : null,
        newFrom + at < right ? newFrom + at : null,
      ]);
    }
    if (left < before.length || right < after.length) {
      rows.push([left, right]);
    }
    from = left + 1;
    newFrom = right + 1;
  }
  return rows;
}

/** Pairs of equal lines, as many as there can be: their longest common subsequence. */
function common(before, after) {
  if (before.length * after.length > MOST_PAIRS) {
    return [];
  }
  const width = after.length + 1;
  const best = new Uint32Array((before.length + 1) * width);
  for (let left = before.length - 1; left >= 0; left--) {
    for (let right = after.length - 1; right >= 0; right--) {
      best[left * width + right] =
        before[left] === after[right]
          ? best[(left + 1) * width + right + 1] + 1
          : Math.max(best[(left + 1) * width + right], best[left * width + right + 1]);
    }
  }
  const pairs = [];
  let left = 0;
  let right = 0;
  while (left < before.length && right < after.length) {
    if (before[left] === after[right]) {
      pairs.push([left++, right++]);
    } else if (best[(left + 1) * width + right] >= best[left * width + right + 1]) {
      left++;
    } else {
      right++;
    }
  }
  return pairs;
}

/** What differs in two versions of a line, from and to for each; null where too little is alike. */
function differing(old, now) {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) {
    tail++;
  }
  // Whole words: half a name says nothing.
  while (head > 0 && /\w/.test(old[head - 1]) && /\w/.test((old[head] ?? "") + (now[head] ?? ""))) {
    head--;
  }
  while (tail > 0 && /\w/.test(old.at(-tail)) && /\w/.test((old.at(-1 - tail) ?? "") + (now.at(-1 - tail) ?? ""))) {
    tail--;
  }
  const alike = old.slice(0, head).trim().length + old.slice(old.length - tail).trim().length;
  if (alike === 0) {
    return null;
  }
  return { old: [head, old.length - tail], now: [head, now.length - tail] };
}
