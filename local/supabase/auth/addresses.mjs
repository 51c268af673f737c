/** E-mail addresses, in the one form that finds an account and counts its attempts. */
import { isAddress } from "../../../supabase/functions/_shared/addresses.mjs";

/** Return whether a reader of e-mails may decode a part of the address (RFC 2047) to another address or to new lines. */
export const hasEncodedWord = (address) => address.includes("=?");

/**
 * Return the address in lower case, or null for what hosted Auth does not take either: other letters than
 * ASCII (of which several may look, or be lowered, alike), spaces, quotes; and for a domain without a dot or an
 * encoded word.
 */
export function normalAddress(text) {
  if (!isAddress(text) || hasEncodedWord(text)) return null;
  return text.includes(".", text.indexOf("@")) ? text.toLowerCase() : null;
}
