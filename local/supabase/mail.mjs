/** Sends Lite's mails to the loopback SMTP catcher, with links that lead where hosted Supabase's do. */
import { SmtpEmailDriver } from "@supabase/lite";

export class VerificationMailer {
  #driver;
  #requests;
  #links;

  /** @param requests AsyncLocalStorage that holds the URL of the request being served */
  constructor(project, env, requests) {
    const { admin_email, sender_name } = project.local_smtp ?? {};
    const from = { name: sender_name ?? project.project_id, address: admin_email ?? "noreply@localhost" };
    this.#driver = new SmtpEmailDriver({ host: "127.0.0.1", port: env.SMTP_PORT, from, timeoutMs: 5000 });
    this.#requests = requests;
    this.#links = {
      site: new URL("/auth/v1/verify", env.SITE_URL).href,
      api: new URL("/auth/v1/verify", env.ORIGIN).href,
      redirect: new URLSearchParams({ redirect_to: env.SITE_URL }).toString(),
    };
  }

  async send(message) {
    const redirectTo = this.#requests.getStore()?.searchParams.get("redirect_to");
    const rewrite = (text) => text && this.#rewrite(text, redirectTo);
    await this.#driver.send({ ...message, html: rewrite(message.html), text: rewrite(message.text) });
  }

  // Lite points its links at the site, and forgets `redirect_to`: `GET /verify` checks it when used.
  #rewrite(text, redirectTo) {
    const { site, api, redirect } = this.#links;
    const pointed = text.replaceAll(site, api);
    if (!redirectTo) return pointed;
    return pointed.replaceAll(redirect, new URLSearchParams({ redirect_to: redirectTo }).toString());
  }
}
