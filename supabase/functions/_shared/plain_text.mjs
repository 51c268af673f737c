const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#34": '"', "#39": "'", nbsp: " ", zwnj: "" };

/**
 * What a reader of a mail without HTML gets: the words, with each link's address after its label.
 * @param {string} html @returns {string}
 */
export function asPlainText(html) {
  return html
    .replace(/<(head|style)\b.*?<\/\1>|<!--.*?-->|<div\b[^>]*\bdata-preview\b.*?<\/div>/gs, "")
    .replace(
      /<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gs,
      (_, href, label) => (label.includes(href) ? href : `${label}: ${href}`),
    )
    // In one step: a pattern of blanks around a line break takes the square of a run without one.
    .replace(/\s+/g, (blanks) => (blanks.includes("\n") ? " " : blanks))
    .replace(/<(br|\/p|\/h1|\/tr|\/div)\b[^>]*>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&([a-z]+|#\d+);/g, (entity, name) => ENTITIES[name] ?? entity)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** As in the e-mails of the workers; a line of a header may have 998 bytes. */
const LONGEST_LINE = 150;
const GRAPHEMES = new Intl.Segmenter();

/**
 * Return the text as one line of at most 150 characters, for a header: the name of a user must not begin
 * another one. A longer text is cut off between letters, with an ellipsis.
 * @param {string} text @returns {string}
 */
export function asOneLine(text) {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (line.length <= LONGEST_LINE) return line;
  const end = LONGEST_LINE - 1;
  return `${line.slice(0, GRAPHEMES.segment(line).containing(end).index || end).trimEnd()}…`;
}
