/** Text in HTML and out of it. */

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const CHARACTERS = Object.fromEntries(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
);

/** Text as content or as a quoted attribute; null and undefined are empty. */
export function escape(text: unknown): string {
  return String(text ?? "").replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** What `escape` made, and what stands for space, as text again. */
export function unescape(markup: string): string {
  return markup.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity])
    .replace(/&(?:nbsp|zwnj);/g, " ");
}
