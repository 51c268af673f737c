/**
 * `[auth.rate_limit]` of config.toml, counted for each e-mail address: hosted Supabase counts for each
 * IP address, but all callers of this host share one. So a password or a six-digit code cannot be guessed.
 */
const WINDOW_MS = 300_000;
const MOST_ADDRESSES = 10_000;
const LIMITS = {
  "POST /signup": "sign_in_sign_ups",
  "POST /token password": "sign_in_sign_ups",
  "POST /otp": "sign_in_sign_ups",
  "POST /magiclink": "sign_in_sign_ups",
  "POST /recover": "sign_in_sign_ups",
  "POST /resend": "sign_in_sign_ups",
  "POST /verify": "token_verifications",
};

export class RateLimits {
  #settings;
  #windows = new Map();

  constructor(settings = {}) {
    this.#settings = settings;
  }

  /** Counts one request: 0 when it may go on, else the seconds until the next one may. */
  take(route, grantType, address, now = Date.now()) {
    const name = LIMITS[route === "POST /token" ? `${route} ${grantType}` : route];
    const limit = this.#settings[name];
    if (!limit || !address) return 0;
    const key = `${name} ${address.toLowerCase()}`;
    const window = this.#windows.get(key);
    if (!window || window.ends <= now) {
      this.#forgetOldest();
      this.#windows.set(key, { ends: now + WINDOW_MS, count: 1 });
      return 0;
    }
    window.count += 1;
    return window.count > limit ? Math.ceil((window.ends - now) / 1000) : 0;
  }

  #forgetOldest() {
    if (this.#windows.size >= MOST_ADDRESSES) this.#windows.delete(this.#windows.keys().next().value);
  }
}
