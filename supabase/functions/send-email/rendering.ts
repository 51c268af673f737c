/** Fills Auth's mail templates (`{{ .Token }}`, `{{ .Data.first_name }}`) and makes their plain text. */
import { escape, unescape } from "../_shared/html.ts";

/** What a template may name; a value that is not there is empty. */
export type Values = Record<string, unknown>;

const FIELD = /\{\{-?\s*\.(\w+(?:\.\w+)*)\s*-?\}\}/g;
const BLOCK_END = /<(?:br|\/p|\/h[1-6]|\/td|\/tr|\/div|\/li)\b[^>]*>/gi;

/** Subject (the document's title), HTML and plain text; every value is escaped. */
export function renderMail(
  template: string,
  values: Values,
): { subject: string; html: string; text: string } {
  const html = template.replace(FIELD, (_, path) => escape(lookUp(path.split("."), values)));
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "Tyohaarify";
  return { subject: toLine(title), html, text: toText(html) };
}

function lookUp(path: string[], values: Values): unknown {
  let found: unknown = values;
  for (const name of path) {
    found = found && typeof found === "object" && Object.hasOwn(found, name) ? (found as Values)[name] : "";
  }
  return typeof found === "object" ? "" : found;
}

const toLine = (markup: string) => unescape(markup).replace(/\s+/g, " ").trim();

/** The words of a document, a line for each block, addresses of links after their words. */
function toText(html: string): string {
  const lines = html
    .replace(/<(head|style|title)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, "")
    .replace(/\s+/g, " ")
    .replace(
      /<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi,
      (_, link, words) => link === words ? link : `${words}: ${link}`,
    )
    .replace(BLOCK_END, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n");
  return lines.map(toLine).filter(Boolean).join("\n\n") + "\n";
}
