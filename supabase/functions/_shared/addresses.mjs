/** E-mail addresses, as hosted Supabase Auth and browsers read them. */

// The HTML standard's pattern for <input type=email>, letter for letter; it takes linear time.
const LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
const ADDRESS = new RegExp(`^[a-zA-Z0-9.!#$%&'*+\\/=?^_\`{|}~-]+@${LABEL}(?:\\.${LABEL})*$`);
const LONGEST = 255;

/**
 * Whether a value is one address and nothing beside it: no name, no list, no quotes, no comment, ASCII only.
 * @param {unknown} value @returns {value is string}
 */
export function isAddress(value) {
  return typeof value === "string" && value.length <= LONGEST && ADDRESS.test(value);
}
