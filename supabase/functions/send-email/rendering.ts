/** Auth's mail templates, filled in: the ones that config.toml names, brought along by templates.json. */
import { asOneLine, asPlainText } from "../_shared/plain_text.mjs";
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

/** The template of a name; undefined when config.toml has none. */
export function findTemplate(name: string): Source | undefined {
  return Object.hasOwn(sources, name) ? (sources as Record<string, Source>)[name] : undefined;
}

/** A mail's subject, HTML with every value escaped, and plain text. */
export function renderMail({ subject, body }: Source, values: Record<string, unknown>): Content {
  const html: string = compile(body, { html: true, name: "body" })(values);
  const line: string = compile(subject, { html: false, name: "subject" })(values);
  return { subject: asOneLine(line), html, text: asPlainText(html) };
}
