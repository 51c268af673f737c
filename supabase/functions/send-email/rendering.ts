/** Auth's mail templates, filled in: the ones that config.toml names, brought along by templates.json. */
import { unescape } from "../_shared/html.ts";
import { compile } from "../_shared/templates.mjs";
import sources from "./templates.json" with { type: "json" };

/** A template as config.toml has it; both parts are in Auth's template language. */
export interface Source {
  subject: string;
  body: string;
}

/** What the reader gets. */
export interface Content {
  subject: string;
  html: string;
  text: string;
}

const BLOCK_END = /<(?:br|\/p|\/h[1-6]|\/td|\/tr|\/div|\/li)\b[^>]*>/gi;
const UNSEEN = /<(head|style)\b[\s\S]*?<\/\1>|<div\b[^>]*\bdata-preview\b[\s\S]*?<\/div>|<!--[\s\S]*?-->/gi;
const LINK = /<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi;

/** The template of a name; undefined when config.toml has none. */
export function findTemplate(name: string): Source | undefined {
  return Object.hasOwn(sources, name) ? (sources as Record<string, Source>)[name] : undefined;
}

/** A mail's subject, HTML with every value escaped, and plain text. */
export function renderMail({ subject, body }: Source, values: Record<string, unknown>): Content {
  const html: string = compile(body, { html: true, name: "body" })(values);
  const line: string = compile(subject, { html: false, name: "subject" })(values);
  return { subject: line.replace(/\s+/g, " ").trim(), html, text: toText(html) };
}

/** The words of a document, a line for each block, addresses of links after their words. */
function toText(html: string): string {
  const lines = html
    .replace(UNSEEN, "")
    .replace(/\s+/g, " ")
    .replace(LINK, (_, link, words) => words.includes(link) ? link : `${words}: ${link}`)
    .replace(BLOCK_END, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n");
  return lines.map((line) => unescape(line).replace(/\s+/g, " ").trim()).filter(Boolean).join("\n\n") + "\n";
}
