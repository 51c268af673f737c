/**
 * `[auth.rate_limit]` of config.toml. Hosted Supabase counts for each IP address; here requests are counted for each account,
 * in the form its address is looked up by, and wrong passwords and codes for each IP address too.
 */
import { createHash } from "node:crypto";
import { BlockList, isIPv6 } from "node:net";

const WINDOW_MS = 300_000;
const MOST_KEYS = 100_000;
// All callers on this machine, the API among them, share its addresses.
const MACHINE_FACTOR = 20;
const SETTINGS = {
  mails: "sign_in_sign_ups",
  passwords: "sign_in_sign_ups",
  codes: "token_verifications",
};
const GROUPS = {
  "POST /signup": "mails",
  "POST /otp": "mails",
  "POST /magiclink": "mails",
  "POST /recover": "mails",
  "POST /resend": "mails",
  "POST /token password": "passwords",
  "POST /verify": "codes",
};

const MACHINE = new BlockList();
MACHINE.addSubnet("127.0.0.0", 8, "ipv4");
MACHINE.addAddress("::1", "ipv6");

export class RateLimits {
  #settings;
  #windows = new Map();

  constructor(settings = {}) {
    this.#settings = settings;
  }

  /** Count a request that names an address: 0 when it may go on, else the seconds until the next one may. */
  take(route, address) {
    const group = GROUPS[route];
    return group && address ? this.#take(group, `${group} address`, digest(address.toLowerCase()), 1) : 0;
  }

  /** Count a guess at a code of an account, by whichever address it was found. */
  takeForUser(id) {
    return this.#take("codes", "codes user", id, 1);
  }

  /** Count a guess ("passwords" or "codes") of an IP address before its answer is known. */
  takeForIp(group, ip) {
    return this.#take(group, `${group} ip`, ip, isOfMachine(ip) ? MACHINE_FACTOR : 1);
  }

  /** The guess was right: it does not count. */
  giveBack(group, ip) {
    const window = this.#windows.get(`${group} ip`)?.get(ip);
    if (window) window.count -= 1;
  }

  // Each kind has its windows: a flood of one cannot push out those of another.
  #take(group, kind, key, factor, now = Date.now()) {
    const limit = this.#settings[SETTINGS[group]] * factor;
    if (!limit) return 0;
    const windows = this.#windows.get(kind) ?? new Map();
    this.#windows.set(kind, windows);
    let window = windows.get(key);
    if (!window || window.ends <= now) {
      windows.delete(key);
      if (windows.size >= MOST_KEYS) windows.delete(windows.keys().next().value);
      window = { ends: now + WINDOW_MS, count: 0 };
      windows.set(key, window);
    }
    window.count += 1;
    return window.count > limit ? Math.ceil((window.ends - now) / 1000) : 0;
  }
}

// Short, however long the text is that a client sends.
const digest = (text) => createHash("sha256").update(text).digest("base64");
const isOfMachine = (ip) => !ip || MACHINE.check(ip, isIPv6(ip) ? "ipv6" : "ipv4");
