/** E-mail addresses, in the one form that finds an account and counts its attempts. */
import { isAddress } from "../../../supabase/functions/_shared/addresses.mjs";

/**
 * Return the address in lower case, or null for what hosted Auth does not take either: other letters than
 * ASCII (of which several may look, or be lowered, alike), spaces, quotes; and for a domain without a dot.
 */
export function normalAddress(text) {
  return isAddress(text) && text.includes(".", text.indexOf("@")) ? text.toLowerCase() : null;
}
