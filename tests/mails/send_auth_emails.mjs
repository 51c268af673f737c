/**
 * Send e-mails as the embedded Auth and the function send-email do, to the SMTP server on 127.0.0.1 at the port
 * in the arguments: each template of config.toml in two languages, then each text of the standard input as
 * subject and body. Write what was meant: [{subject, html, text}].
 */
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { Mailer } from "../../local/supabase/auth/mailer.mjs";
import { asOneLine, asPlainText } from "../../supabase/functions/_shared/plain_text.mjs";
import { compile } from "../../supabase/functions/_shared/templates.mjs";

const TYPES = ["signup", "magiclink", "recovery", "email_change", "reauthentication", "password_changed"];
const NAMES = ["confirmation", "magic_link", ...TYPES.slice(2)];
const [port, folder] = process.argv.slice(2);
const env = { SMTP_PORT: Number(port), ORIGIN: "http://127.0.0.1", SITE_URL: "http://127.0.0.1" };
const project = parse(readFileSync("supabase/config.toml", "utf8"));
const meant = [];

async function send(mailer, source, type, data) {
  const user = { email: "asha@example.com", raw_user_meta_data: data };
  await mailer.send(type, { to: user.email, user, redirectTo: "http://127.0.0.1/?a=1", code: "424242", hash: "c0ffee" });
  const link = new URLSearchParams({ token: "c0ffee", type, redirect_to: "http://127.0.0.1/?a=1" });
  const values = {
    ConfirmationURL: `http://127.0.0.1/auth/v1/verify?${link}`,
    Token: "424242",
    Email: user.email,
    NewEmail: "",
    Data: data,
  };
  const html = compile(source.body, { html: true, name: "body" })(values);
  const subject = compile(source.subject, { html: false, name: "subject" })(values);
  meant.push({ subject: asOneLine(subject), html, text: asPlainText(html) });
}

const { template, notification } = project.auth.email;
const ours = new Mailer(project, env, (path) => path);
for (const [index, type] of TYPES.entries()) {
  const one = { ...template, ...notification }[NAMES[index]];
  const body = readFileSync(one.content_path, "utf8");
  for (const locale of ["en", "hi"]) await send(ours, { subject: one.subject, body }, type, { locale });
}

let input = "";
for await (const chunk of process.stdin) input += chunk;
const named = { subject: "{{ .Data.name }}", body: readFileSync(`${folder}/named.html`, "utf8") };
const namedTemplate = { ...named, content_path: "named.html" };
const names = Object.fromEntries(Object.keys(template).map((name) => [name, namedTemplate]));
const other = new Mailer({ ...project, auth: { email: { template: names } } }, env, () => `${folder}/named.html`);
for (const name of JSON.parse(input)) await send(other, named, "signup", { name });
process.stdout.write(JSON.stringify(meant));
