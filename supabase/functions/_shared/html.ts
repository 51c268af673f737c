/** Text in HTML. */

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Text as content or as a quoted attribute; null and undefined are empty. */
export function escape(text: unknown): string {
  return String(text ?? "").replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
