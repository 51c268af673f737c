/** Hands mails over: to a provider's HTTP API when MAIL_API_KEY is set, else by SMTP. */
import nodemailer from "npm:nodemailer@9.1.1";
import { EMAIL_ENCODING, withEncodedSubject } from "../_shared/email_encoding.mjs";
import { Unavailable } from "../_shared/supabase.ts";
import type { Mail } from "./mails.ts";

// Auth waits five seconds for its hook.
const TIMEOUT_MS = 4000;
const DEFAULT_API = "https://api.resend.com/emails";

const sender = () => Deno.env.get("MAIL_FROM") ?? "Tyohaarify <hello@tyohaarify.example>";

/** Sends one mail; throws Unavailable when it was not taken. */
export async function deliver(mail: Mail): Promise<void> {
  const key = Deno.env.get("MAIL_API_KEY");
  try {
    await (key ? sendByApi(mail, key) : sendBySmtp(mail));
  } catch (error) {
    // The first line: what follows may repeat the mail.
    throw new Unavailable(`the mail was not taken: ${(error as Error).message.split("\n")[0]}`);
  }
}

/** A POST of {from, to, subject, html, text} with a bearer key, as Resend and what is compatible take it. */
async function sendByApi({ to, ...content }: Mail, key: string): Promise<void> {
  const answer = await fetch(Deno.env.get("MAIL_API_URL") ?? DEFAULT_API, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ from: sender(), to: [to], ...content }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`the API answered ${answer.status}`);
}

async function sendBySmtp({ to, ...content }: Mail): Promise<void> {
  const transport = nodemailer.createTransport(smtpOptions(), EMAIL_ENCODING);
  try {
    const email = withEncodedSubject({ from: sender(), to: { name: "", address: to }, ...content });
    await transport.sendMail(email);
  } finally {
    transport.close();
  }
}

/** Encrypted unless the server is on this machine: from the start on port 465, else by STARTTLS. */
function smtpOptions() {
  const host = Deno.env.get("SMTP_HOST");
  if (!host) throw new Error("set SMTP_HOST, or MAIL_API_KEY");
  const port = Number(Deno.env.get("SMTP_PORT") ?? "465");
  const user = Deno.env.get("SMTP_USER");
  const isLocal = ["127.0.0.1", "localhost"].includes(host);
  return {
    host,
    port,
    secure: port === 465,
    requireTLS: !isLocal,
    ignoreTLS: isLocal,
    auth: user ? { user, pass: Deno.env.get("SMTP_PASSWORD") ?? "" } : undefined,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
