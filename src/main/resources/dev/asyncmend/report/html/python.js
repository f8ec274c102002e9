// Colours for Python: comments, strings, numbers, words. Not a parser, and never in the way.

const WORDS = new Set(
  ("and as assert async await break case class continue def del elif else except finally for from " +
    "global if import in is lambda match nonlocal not or pass raise return try while with yield").split(" "),
);
const VALUES = new Set(["None", "True", "False", "self", "cls"]);
const TOKEN =
  /(?<comment>#[^\n]*)|(?<string>[rRbBuUfFtT]{0,2}("""|'''|"|'))|(?<number>\b(?:0[xXoObB][\da-fA-F_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?j?)\b)|(?<mark>^[ \t]*@[\w.]+)|(?<word>[\p{L}_][\p{L}\p{N}_]*)/gmu;

/** For each line the parts that have a colour: from, to, kind; in order, apart from each other. */
function colours(lines, inside) {
  const text = lines.join("\n");
  const spans = [];
  let at = 0;
  if (inside !== "") {
    at = closing(text, 0, inside);
    spans.push([0, at, "string"]);
  }
  let before = "";
  TOKEN.lastIndex = at;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const kind = kindOf(token, before);
    if (kind === "string") {
      TOKEN.lastIndex = closing(text, TOKEN.lastIndex, token[3]);
    }
    if (kind !== "") {
      spans.push([token.index, TOKEN.lastIndex, kind]);
    }
    before = token[0];
  }
  return byLine(lines, spans);
}

function kindOf(token, before) {
  const { comment, string, number, mark, word } = token.groups;
  if (word !== undefined) {
    if (before === "def" || before === "class") {
      return "name";
    }
    return WORDS.has(word) ? "word" : VALUES.has(word) ? "value" : "";
  }
  return comment ? "comment" : string ? "string" : number ? "number" : mark ? "mark" : "";
}

/** The place behind the end of a string. */
function closing(text, from, quote) {
  let at = from;
  while (at < text.length && !text.startsWith(quote, at)) {
    if (quote.length === 1 && text[at] === "\n") {
      return at;
    }
    at += text[at] === "\\" ? 2 : 1;
  }
  return Math.min(text.length, at + quote.length);
}

function byLine(lines, spans) {
  const result = [];
  let start = 0;
  let first = 0;
  for (const line of lines) {
    const end = start + line.length;
    const parts = [];
    while (first < spans.length && spans[first][1] <= start) {
      first++;
    }
    for (let at = first; at < spans.length && spans[at][0] < end; at++) {
      const [from, to, kind] = spans[at];
      parts.push([Math.max(from, start) - start, Math.min(to, end) - start, kind]);
    }
    result.push(parts);
    start = end + 1;
  }
  return result;
}

/** Lines as one piece of coloured code. */
function coloured(lines, inside) {
  const parts = colours(lines, inside);
  return lines.map((line, at) => [codeOf(line, parts[at], null), at + 1 < lines.length ? "\n" : null]);
}

/** One line as nodes; what lies in `mark`, from and to, is marked besides. */
function codeOf(line, parts, mark) {
  const cuts = new Set([0, line.length]);
  parts.forEach(([from, to]) => cuts.add(from).add(to));
  mark?.forEach((place) => cuts.add(Math.min(place, line.length)));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, at) => {
    const from = places[at];
    const kind = parts.find((part) => part[0] <= from && to <= part[1])?.[2];
    const marked = mark !== null && mark[0] <= from && to <= mark[1];
    const names = [kind && `py-${kind}`, marked && "changed"].filter(Boolean).join(" ");
    const nodes = visible(line.slice(from, to));
    return names === "" ? nodes : h("span", { class: names }, nodes);
  });
}
