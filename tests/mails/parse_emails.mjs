/**
 * Read a JSON list of e-mails (base64 of their bytes) from the standard input; write, for each, what
 * two parsers make of it: [{parser, subject, from, to, headers, text, html}].
 */
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";

const mailbox = ({ name, address }) => [name, address];

async function withPostalMime(bytes) {
  const { subject, from, to, headers, text, html } = await PostalMime.parse(bytes);
  const named = headers.map(({ key, value }) => [key, value]);
  return { parser: "postal-mime", subject, from: mailbox(from), to: to.map(mailbox), headers: named, text, html };
}

async function withMailparser(bytes) {
  const { subject, from, to, headerLines, text, html } = await simpleParser(bytes, { keepDeliveryStatus: true });
  const named = headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]);
  return {
    parser: "mailparser",
    subject,
    from: mailbox(from.value[0]),
    to: to.value.map(mailbox),
    headers: named,
    text,
    html,
  };
}

let input = "";
for await (const chunk of process.stdin) input += chunk;
const found = [];
for (const email of JSON.parse(input)) {
  const bytes = Buffer.from(email, "base64");
  found.push(await withPostalMime(bytes), await withMailparser(bytes));
}
process.stdout.write(JSON.stringify(found));
