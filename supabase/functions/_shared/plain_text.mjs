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

/**
 * The text as one line, for a header: what a user is called must not begin another one.
 * @param {string} text @returns {string}
 */
export function asOneLine(text) {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
