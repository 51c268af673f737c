/** Who may use Studio: a browser that showed the secret key, or the link made from it, once. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { isLoopbackHostname } from "@supabase/lite";
import { accepts } from "hono/accepts";
import { getCookie, setCookie } from "hono/cookie";

/** The value of Studio's cookie and of `/?token=`: derived from the secret key, never the key. */
export function studioToken(secretKey) {
  return createHmac("sha256", secretKey).update("studio").digest("hex");
}

const SIGN_IN = (message) =>
  `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Studio</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 20vh auto; padding: 0 1rem }
  input, button { font: inherit; padding: .5rem; width: 100%; box-sizing: border-box; margin-top: .5rem }
</style>
<h1>Studio</h1>
<form method="post" action="/studio/session">
  <label>Secret key (shown by <code>./dev status</code>)
    <input name="key" type="password" required autofocus autocomplete="current-password"></label>
  <button>Open Studio</button>
</form>
<p role="alert">${message}</p>
</html>`;

const SIGN_IN_HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  "cache-control": "no-store",
};

const equal = (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

export class StudioGate {
  #token;
  #cookie;

  constructor(env) {
    this.#token = studioToken(env.SECRET_KEY);
    this.#cookie = `studio_${env.HOST_PORT}`; // cookies know no ports; two copies may run
  }

  /** True for a visitor who signed in: enough to be shown Studio's page. */
  knows(c) {
    return this.#isLoopback(c) && equal(getCookie(c, this.#cookie) ?? "", this.#token);
  }

  /** True for the requests of Studio's page itself: enough to act as the service. */
  admits(c) {
    const site = c.req.header("sec-fetch-site") ?? "none";
    return this.knows(c) && ["none", "same-origin"].includes(site);
  }

  // A page elsewhere can point its own name at this address (DNS rebinding).
  #isLoopback(c) {
    return isLoopbackHostname(new URL(c.req.url).hostname);
  }

  /** Answer for a visitor without the cookie. */
  signInPage(c) {
    const token = c.req.query("token");
    if (token !== undefined && this.#isLoopback(c) && equal(token, this.#token)) return this.#enter(c);
    const asked = accepts(c, { header: "Accept", supports: ["text/html"], default: "" });
    if (!asked) return c.json({ message: "Sign in to Studio" }, 401);
    return c.html(SIGN_IN(""), 200, SIGN_IN_HEADERS);
  }

  /** POST /studio/session with the form of the sign-in page. */
  async signIn(c) {
    const { key } = await c.req.parseBody();
    if (this.#isLoopback(c) && typeof key === "string" && equal(studioToken(key), this.#token)) {
      return this.#enter(c);
    }
    return c.html(SIGN_IN("That is not the secret key."), 401, SIGN_IN_HEADERS);
  }

  #enter(c) {
    setCookie(c, this.#cookie, this.#token, { httpOnly: true, sameSite: "Strict", path: "/" });
    return c.redirect("/", 303);
  }
}
