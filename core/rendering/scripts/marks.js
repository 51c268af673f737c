// Takes the marks out of the document. Returns the places of the texts: the number of the span and
// its range. Places that no layout shows directly (titles of documents and drawings, styles,
// definitions) are left out.
const MARK = /\ufff0([\u{e0030}-\u{e0039}]*)\ufff1|\ufff2/gu;
const numberOfMark = (digits) =>
  Number([...digits].map((digit) => digit.codePointAt(0) - 0xe0030).join(""));
const UNSHOWN = "head,title,desc,metadata,style,script,noscript,template,defs," +
  "symbol,pattern,mask,clipPath,marker";
const takeMarks = () => {
  const places = [], open = [];
  const walker = Document.prototype.createTreeWalker.call(
    document, document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      for (const name of Element.prototype.getAttributeNames.call(node)) {
        const value = Element.prototype.getAttribute.call(node, name);
        if (/[\ufff0\ufff2]/.test(value))
          setAttributes(node, { [name]: value.replace(MARK, "") });
      }
      continue;
    }
    const marked = node.data;
    if (!/[\ufff0\ufff2]/.test(marked)) continue;
    const parent = parentOf(node);
    const shown = parent && !Element.prototype.closest.call(parent, UNSHOWN);
    let text = "", last = 0;
    for (const mark of marked.matchAll(MARK)) {
      text += marked.slice(last, mark.index);
      last = mark.index + mark[0].length;
      if (mark[1] !== undefined) {
        open.push({ span: numberOfMark(mark[1]), start: [node, text.length] });
      } else {
        const place = open.pop();
        if (place && shown) places.push({ ...place, end: [node, text.length] });
      }
    }
    node.data = text + marked.slice(last);
  }
  // Ranges follow their texts when soft hyphens are put in.
  return places.map(({ span, start, end }) => {
    const range = Document.prototype.createRange.call(document);
    range.setStart(...start);
    range.setEnd(...end);
    return { span, range };
  });
};
