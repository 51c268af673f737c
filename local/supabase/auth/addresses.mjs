/** E-mail addresses, in the one form that finds an account and counts its attempts. */

// The HTML standard's pattern for <input type=email>, with a dot in the domain; hosted Auth's is the same but for the dot.
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const ADDRESS = new RegExp(`^[a-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${LABEL}(?:\\.${LABEL})+$`);
const LONGEST = 255;

/**
 * Return the address in lower case, or null for what hosted Auth does not take either: other letters than
 * ASCII (of which several may look, or be lowered, alike), spaces, quotes, a dot at the end.
 */
export function normalAddress(text) {
  if (typeof text !== "string" || text.length > LONGEST || !/^[\x21-\x7e]+$/.test(text)) return null;
  const address = text.toLowerCase();
  return ADDRESS.test(address) ? address : null;
}
