/**
 * The part of Go's template language that our mails use, so that one file serves hosted Supabase Auth
 * the embedded host and the function send-email: {{ .Name }}, {{ .Data.name }}, {{ if .Name }}, {{ if eq .Name "one" "other" }},
 * {{ else if … }}, {{ else }}, {{ end }}, and {{- -}} for trimming.
 */
const ACTION = /\{\{(-?)\s*(.*?)\s*(-?)\}\}/gs;
const PATH = /^\.\w+(\.\w+)*$/;
const EQUALS = /^eq\s+(\.\w+(?:\.\w+)*)((?:\s+"[^"]*")+)$/;

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };
const asText = (text) => text;
const asHtml = (text) => text.replace(/[&<>"']/g, (character) => ESCAPES[character]);

/**
 * @param {string} source  @param {{html: boolean, name: string}} options `name` is for errors
 * @returns {(values: object) => string} throws at once for what is not in the language above
 */
export function compile(source, { html, name }) {
  const tokens = tokenize(source);
  const [nodes, end] = parse(tokens, 0, name);
  if (end < tokens.length) throw new Error(`${name}: {{ ${tokens[end].action} }} without {{ if }}`);
  const escape = html ? asHtml : asText;
  return (values) => render(nodes, values, escape);
}

function tokenize(source) {
  const tokens = [];
  let start = 0;
  let trimsNext = false;
  const addText = (text) => tokens.push({ text: trimsNext ? text.trimStart() : text });
  for (const match of source.matchAll(ACTION)) {
    const [whole, trimBefore, action, trimAfter] = match;
    const text = source.slice(start, match.index);
    addText(trimBefore ? text.trimEnd() : text);
    tokens.push({ action });
    start = match.index + whole.length;
    trimsNext = Boolean(trimAfter);
  }
  addText(source.slice(start));
  return tokens;
}

// Returns the nodes up to the {{ else }} or {{ end }} that closes them, and where that stands.
function parse(tokens, start, name) {
  const nodes = [];
  for (let index = start; index < tokens.length; index += 1) {
    const { text, action } = tokens[index];
    if (action === undefined) nodes.push({ text });
    else if (action === "end" || /^else\b/.test(action)) return [nodes, index];
    else if (action.startsWith("if ")) {
      const [branches, end] = parseIf(tokens, index, name);
      nodes.push({ branches });
      index = end;
    } else if (PATH.test(action)) nodes.push({ value: toLookup(action) });
    else throw new Error(`${name}: {{ ${action} }} is not supported`);
  }
  return [nodes, tokens.length];
}

function parseIf(tokens, start, name) {
  const branches = [];
  let index = start;
  while (index < tokens.length && tokens[index].action !== "end") {
    const condition = tokens[index].action.replace(/^else\b\s*/, "").replace(/^if\s+/, "");
    const [nodes, next] = parse(tokens, index + 1, name);
    branches.push({ test: toTest(condition, name), nodes });
    index = next;
  }
  if (index >= tokens.length) throw new Error(`${name}: {{ if }} without {{ end }}`);
  return [branches, index];
}

function toTest(condition, name) {
  if (!condition) return () => true;
  if (PATH.test(condition)) return (values) => Boolean(toLookup(condition)(values));
  const [, path, literals] = EQUALS.exec(condition) ?? [];
  if (!path) throw new Error(`${name}: {{ if ${condition} }} is not supported`);
  const texts = [...literals.matchAll(/"([^"]*)"/g)].map(([, text]) => text);
  return (values) => texts.includes(toLookup(path)(values));
}

function toLookup(path) {
  const names = path.slice(1).split(".");
  const step = (value, key) => (Object.hasOwn(value ?? {}, key) ? value[key] : undefined);
  return (values) => names.reduce(step, values);
}

function render(nodes, values, escape) {
  return nodes
    .map((node) => {
      if (node.text !== undefined) return node.text;
      if (node.value) return escape(String(node.value(values) ?? ""));
      const taken = node.branches.find(({ test }) => test(values));
      return taken ? render(taken.nodes, values, escape) : "";
    })
    .join("");
}
