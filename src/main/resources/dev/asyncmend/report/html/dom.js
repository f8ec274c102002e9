// Makes elements and shows text. Nothing in this page ever reads text as HTML.

/** What was found. */
const DATA = JSON.parse(document.getElementById("data").textContent);

const SVG = "http://www.w3.org/2000/svg";

/** Control characters, marks that turn the direction of text, line separators, and the invisible. */
const ODD =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** The element of the page with this id. */
function byId(id) {
  return document.getElementById(id);
}

/**
 * An element. Attributes that begin with "on" are listeners; those that are false or null are left
 * out. Children are nodes, texts, or lists of them.
 */
function h(tag, attributes, ...children) {
  return furnish(document.createElement(tag), attributes, children);
}

/** The same for pictures. */
function svg(tag, attributes, ...children) {
  return furnish(document.createElementNS(SVG, tag), attributes, children);
}

function furnish(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null));
  return element;
}

/** "3 findings", "1 finding". */
function counted(number, thing) {
  return `${number.toLocaleString("en")} ${thing}${number === 1 ? "" : "s"}`;
}

/** Text as nodes, where each character that hides or lies is a label that says which one it is. */
function visible(text) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(ODD)) {
    nodes.push(text.slice(at, match.index));
    nodes.push(odd(match[0]));
    at = match.index + 1;
  }
  nodes.push(text.slice(at));
  return nodes.filter((node) => node !== "");
}

function odd(sign) {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return h("span", { class: "odd", title: "an invisible character" }, `U+${code}`);
}

/** A sentence in which what stands between backticks is code. */
function prose(text) {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part) => (/^`.+`$/.test(part) ? h("code", null, visible(part.slice(1, -1))) : visible(part)));
}

/** The same with stress between asterisks. */
function stressed(text) {
  return text
    .split(/(`[^`]+`|\*[^*`\s][^*`]*\*)/)
    .map((part) => (/^\*.+\*$/.test(part) ? h("em", null, visible(part.slice(1, -1))) : prose(part)));
}

/** The few things of Markdown that cards use: paragraphs, lists, blocks of code. */
function markdown(text) {
  const blocks = [];
  for (const part of text.split(/^(```[^\n]*\n[\s\S]*?^```)$/m)) {
    if (part.startsWith("```")) {
      const lines = part.split("\n").slice(1, -1);
      blocks.push(h("pre", { tabindex: "0" }, h("code", null, coloured(lines, ""))));
    } else {
      blocks.push(...part.split(/\n\s*\n/).map(paragraph));
    }
  }
  return blocks;
}

function paragraph(text) {
  if (text.trim() === "") {
    return null;
  }
  const [first, ...items] = `\n${text.trim()}`.split(/\n- /);
  const list =
    items.length === 0 ? null : h("ul", null, items.map((item) => h("li", null, stressed(item))));
  return [first.trim() === "" ? null : h("p", null, stressed(first.trim())), list];
}
