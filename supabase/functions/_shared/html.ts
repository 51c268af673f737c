/** Text in HTML and out of it. */

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const CHARACTERS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(ENTITIES).map(([character, entity]) => [entity, character])),
  "&#34;": '"',
  "&nbsp;": " ",
  "&zwnj;": "",
};

/** Text as content or as a quoted attribute; null and undefined are empty. */
export function escape(text: unknown): string {
  return String(text ?? "").replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** Markup without tags as text again. */
export function unescape(markup: string): string {
  return markup.replace(/&(?:amp|lt|gt|quot|#34|#39|nbsp|zwnj);/g, (entity) => CHARACTERS[entity]);
}
