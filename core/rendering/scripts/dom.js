// The document by its prototypes: elements of a card may be named so that they hide properties of
// the document, and of forms.
const getter = (prototype, name) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name);
  return (node) => get.call(node);
};
const parentOf = getter(Node.prototype, "parentElement");
const textOf = getter(Node.prototype, "textContent");
const attributeOf = (element, name) => Element.prototype.getAttribute.call(element, name);
const hasAttribute = (element, name) => Element.prototype.hasAttribute.call(element, name);
const setAttributes = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes))
    Element.prototype.setAttribute.call(element, name, value);
};
const all = (selector, root) =>
  root
    ? [...Element.prototype.querySelectorAll.call(root, selector)]
    : [...Document.prototype.querySelectorAll.call(document, selector)];
const boxOf = (element) => Element.prototype.getBoundingClientRect.call(element);
const childrenOf = getter(Element.prototype, "children");
const contains = (element, other) => Node.prototype.contains.call(element, other);
const htmlStyleOf = getter(HTMLElement.prototype, "style");
const svgStyleOf = getter(SVGElement.prototype, "style");
// The declarations of an element; undefined if it can have none.
const styleOf = (element) => {
  if (element instanceof HTMLElement) return htmlStyleOf(element);
  return element instanceof SVGElement ? svgStyleOf(element) : undefined;
};
const setText = (element, text) => Element.prototype.replaceChildren.call(element, text);
const textNodesOf = (root) => {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};
const setStyles = (element, styles) => {
  for (const [name, value] of Object.entries(styles))
    styleOf(element).setProperty(name, value, value === "" ? "" : "important");
};
