/** Renders the branded mails of config.toml and sends them to the loopback SMTP catcher. */
import { readFileSync } from "node:fs";
import { SmtpEmailDriver } from "@supabase/lite";
import nodemailer from "nodemailer";
import { EMAIL_ENCODING, withEncodedSubject } from "../../../supabase/functions/_shared/email_encoding.mjs";
import { asOneLine, asPlainText } from "../../../supabase/functions/_shared/plain_text.mjs";
import { compile } from "../../../supabase/functions/_shared/templates.mjs";

// What Lite and its clients call the mails → what config.toml calls them.
const NAMES = {
  signup: "confirmation",
  magiclink: "magic_link",
  recovery: "recovery",
  email_change: "email_change",
  reauthentication: "reauthentication",
};
const NOTICES = ["password_changed"];

export class Mailer {
  #driver;
  #templates;
  #verify;
  #siteUrl;

  /** @param {(path: string) => string} resolvePath a path in config.toml → a path to read */
  constructor(project, env, resolvePath) {
    const { admin_email, sender_name } = project.local_smtp ?? {};
    const from = { name: sender_name ?? project.project_id, address: admin_email ?? "noreply@localhost" };
    const server = { host: "127.0.0.1", port: env.SMTP_PORT, timeoutMs: 5000 };
    this.#driver = new SmtpEmailDriver({ ...server, from, createTransport });
    this.#templates = readTemplates(project.auth?.email ?? {}, resolvePath);
    this.#verify = `${env.ORIGIN}/auth/v1/verify`;
    this.#siteUrl = env.SITE_URL;
  }

  /**
   * @param type one of NAMES or NOTICES; a notice that config.toml does not enable is not sent
   * @param mail {to, user: row of auth.users, redirectTo, code, hash}
   */
  async send(type, { to, user, redirectTo, code = "", hash = "" }) {
    const template = this.#templates[type];
    if (!template) return;
    const link = new URLSearchParams({ token: hash, type, redirect_to: redirectTo });
    const values = {
      ConfirmationURL: `${this.#verify}?${link}`,
      Token: code,
      TokenHash: hash,
      SiteURL: this.#siteUrl,
      RedirectTo: redirectTo,
      Email: user.email ?? "",
      NewEmail: user.email_change ?? "",
      SendingTo: to,
      Data: user.raw_user_meta_data,
    };
    const html = template.body(values);
    await this.#driver.send({ to, subject: asOneLine(template.subject(values)), html, text: asPlainText(html) });
  }
}

function createTransport(options) {
  const transport = nodemailer.createTransport(options, EMAIL_ENCODING);
  return { sendMail: (email) => transport.sendMail(withEncodedSubject(email)) };
}

function readTemplates({ template = {}, notification = {} }, resolvePath) {
  const entries = Object.entries(NAMES).map(([type, name]) => {
    if (!template[name]) throw new Error(`config.toml has no [auth.email.template.${name}]`);
    return [type, template[name]];
  });
  const notices = NOTICES.filter((name) => notification[name]?.enabled).map((name) => [name, notification[name]]);
  const compileOne = ({ subject, content_path }) => ({
    subject: compile(subject, { html: false, name: content_path }),
    body: compile(readFileSync(resolvePath(content_path), "utf8"), { html: true, name: content_path }),
  });
  return Object.fromEntries([...entries, ...notices].map(([type, one]) => [type, compileOne(one)]));
}
