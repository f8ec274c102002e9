// How a finding is known, as a picture: a box for each step, from the place outwards.

const CHAIN = { letter: 7.4, line: 18, pad: 12, gap: 26, most: 92 };

/** The picture; null where the place says it all. */
function chainOf(finding, width) {
  if (finding.chain.length === 0) {
    return null;
  }
  const room = Math.min(CHAIN.most, Math.max(24, Math.floor((width - 60) / CHAIN.letter)));
  const steps = [
    { path: finding.path, line: finding.at[0], text: plain(finding.message), first: true },
    ...finding.chain,
  ].map((step) => boxOf(step, room));
  const widest = Math.max(...steps.map((step) => step.width));
  let top = 1;
  const parts = [];
  steps.forEach((step, at) => {
    if (at > 0) {
      parts.push(arrow(24, top - CHAIN.gap, top - 2));
    }
    parts.push(drawn(step, top, widest));
    top += step.height + CHAIN.gap;
  });
  const height = top - CHAIN.gap + 1;
  const size = { width: widest + 2, height, viewBox: `0 0 ${widest + 2} ${height}` };
  const told = steps.map((step) => `${step.place}: ${step.lines.join(" ")}`).join("; then ");
  return svg("svg", { ...size, class: "chain", role: "img", "aria-label": `How it is known: ${told}` }, parts);
}

function plain(text) {
  return text.replace(/`/g, "");
}

function boxOf(step, room) {
  const lines = wrapped(plain(step.text), room);
  const place = shortened(`${step.path}:${step.line}`, room);
  const letters = Math.max(place.length, ...lines.map((line) => line.length));
  return {
    first: step.first,
    place,
    lines,
    width: letters * CHAIN.letter + 2 * CHAIN.pad,
    height: (lines.length + 1) * CHAIN.line + 2 * CHAIN.pad - 6,
  };
}

function drawn(step, top, widest) {
  const texts = [step.place, ...step.lines].map((line, at) =>
    svg(
      "text",
      { x: 1 + CHAIN.pad, y: top + CHAIN.pad + 9 + at * CHAIN.line, class: at === 0 && "place" },
      line.replace(ODD, "\ufffd"),
    ),
  );
  const box = { x: 1, y: top, width: widest, height: step.height, rx: 7 };
  return [svg("rect", { ...box, class: step.first ? "box first" : "box" }), texts];
}

function arrow(x, from, to) {
  return [
    svg("line", { x1: x, y1: from + 1, x2: x, y2: to - 6, class: "arrow" }),
    svg("path", { d: `M ${x - 5} ${to - 7} L ${x + 5} ${to - 7} L ${x} ${to} Z`, class: "tip" }),
  ];
}

/** The end of a path says more than its beginning. */
function shortened(text, room) {
  return text.length <= room ? text : `…${text.slice(text.length - room + 1)}`;
}

function wrapped(text, room) {
  const lines = [""];
  for (const word of text.split(" ").flatMap((one) => one.match(new RegExp(`.{1,${room}}`, "gu")) ?? [""])) {
    const longer = lines.at(-1) === "" ? word : `${lines.at(-1)} ${word}`;
    if (longer.length > room) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  return lines;
}
