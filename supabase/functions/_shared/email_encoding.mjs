/** How e-mails are encoded, so that they arrive to the character. */
import { Buffer } from "node:buffer";

// A line has at most 76 characters (RFC 2047): "Subject: ", 12 around the base64, and 52 of base64. A longer
// first word would be folded to a line of its own, and some readers show the blank before it.
const WORD_BYTES = 39;

/**
 * Nodemailer's options for text parts. Base64 leaves nothing for servers on the way to change: no "From " that
 * a mailbox writes as ">From ", no dots, blanks at the ends of lines, or long lines.
 */
export const EMAIL_ENCODING = { encoding: "base64", textEncoding: "base64" };

/**
 * Return an e-mail for nodemailer with its subject encoded. Nodemailer leaves a subject in ASCII as it is, and
 * readers decode one that looks like an encoded word: to another text, or to lines.
 * @template {{subject: string}} Email
 * @param {Email} email @returns {Omit<Email, "subject"> & {headers: object}}
 */
export function withEncodedSubject({ subject, ...email }) {
  return { ...email, headers: { subject: { prepared: true, foldLines: true, value: encoded(subject) } } };
}

function encoded(text) {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes("=?")) return text;
  const words = [""];
  for (const character of text) {
    if (Buffer.byteLength(words.at(-1) + character) > WORD_BYTES) words.push("");
    words[words.length - 1] += character;
  }
  return words.map((word) => `=?utf-8?b?${Buffer.from(word).toString("base64")}?=`).join(" ");
}
