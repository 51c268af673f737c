/** Which addresses the links of e-mails and providers may lead back to. */
import { BlockList, isIP } from "node:net";

const LONGEST = 2048;
// A browser strips or rewrites these before it parses: the address it opens is not the one that was checked.
const REWRITTEN = /[\u0000-\u0020\u007f\\]/;
// These run, or show, the text of the address itself.
const ACTIVE = new Set(["about:", "blob:", "data:", "file:", "filesystem:", "javascript:", "vbscript:", "view-source:"]);
const ENCODED_SLASH = /%2f|%5c/i;
const PATTERN = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)(.*)$/i;

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** The site and the allow-list of a project. */
export class Redirects {
  #siteUrl;
  #home;
  #site;
  #patterns;

  /**
   * @param {string} siteUrl `site_url`
   * @param {string[]} patterns `additional_redirect_urls`: globs, as hosted Supabase Auth takes them
   * @throws {Error} with one line for the operator when one of them is not an absolute URL
   */
  constructor(siteUrl, patterns = []) {
    if (!URL.canParse(siteUrl)) throw new Error(`site_url is not a URL: ${siteUrl}`);
    this.#siteUrl = siteUrl;
    this.#home = new URL(siteUrl).href;
    this.#site = originOf(new URL(siteUrl));
    this.#patterns = patterns.map(compile);
  }

  /** Return the first candidate that is allowed, as browsers write it and without a fragment, else `site_url`. */
  resolve(...candidates) {
    for (const candidate of candidates) {
      const url = parse(candidate);
      if (url && this.#allows(url)) return url.href === this.#home ? this.#siteUrl : url.href;
    }
    return this.#siteUrl;
  }

  #allows(url) {
    const origin = originOf(url);
    if (origin === this.#site) return true;
    if (isRemoteAddress(url.hostname)) return false;
    const path = `${url.pathname || "/"}${url.search}`;
    return this.#patterns.some((pattern) => pattern.origin.test(origin) && pattern.path.test(path));
  }
}

/** Return `address` with the values as its fragment, in the place of one that it may have. */
export function withFragment(address, values) {
  return `${address.split("#", 1)[0]}#${new URLSearchParams(values)}`;
}

/** Return `address` with the values in its query. */
export function withQuery(address, values) {
  const url = new URL(address);
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
  return url;
}

/** @param Lite the class of Lite's Auth service  @returns that class with its redirects checked by `redirects` */
export const withRedirects = (Lite, redirects) =>
  class extends Lite {
    resolveEmailRedirect(address) {
      return redirects.resolve(address);
    }

    resolveOAuthReferrer(address, referer) {
      return redirects.resolve(address, referer);
    }

    resolveOAuthRedirectTarget({ referrer }) {
      return redirects.resolve(referrer);
    }
  };

const originOf = ({ protocol, host }) => `${protocol}//${host}`;

// Null unless the address means the same to every parser: its origin must be written as browsers write it.
function parse(candidate) {
  if (typeof candidate !== "string" || candidate.length > LONGEST) return null;
  if (REWRITTEN.test(candidate) || !URL.canParse(candidate)) return null;
  const url = new URL(candidate);
  if (ACTIVE.has(url.protocol) || url.username || url.password) return null;
  const origin = originOf(url);
  if (candidate.slice(0, origin.length).toLowerCase() !== origin.toLowerCase()) return null;
  if (!["", "/", "?", "#"].includes(candidate.charAt(origin.length))) return null;
  if (ENCODED_SLASH.test(url.pathname)) return null;
  url.hash = "";
  return url;
}

// Hosted Auth takes no IP address from the allow-list, unless it is this machine's own.
function isRemoteAddress(hostname) {
  const address = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(address);
  return family !== 0 && !LOOPBACK.check(address, `ipv${family}`);
}

// The two parts are matched apart, so that no wildcard of the host reaches into the path.
function compile(pattern) {
  const [, scheme, host, path] = PATTERN.exec(pattern) ?? [];
  if (!scheme) throw new Error(`additional_redirect_urls: ${pattern} does not begin with a scheme and "://"`);
  const origin = `${scheme.toLowerCase()}://${host}`;
  const bare = host.endsWith("**") ? "/**" : "/";
  return { origin: globToRegExp(origin, "[^./:]"), path: globToRegExp(path || bare, "[^./]") };
}

// `*` any characters but separators, `**` any, `?` one but a separator, `[ab]`, `[!ab]`, `{a,b}`, `\` quotes.
function globToRegExp(glob, character) {
  const tokens = glob.matchAll(/\\(.)|\*\*+|\*|\?|\[(!?)([^\]]+)\]|\{([^}]*)\}|[^]/gs);
  let source = "";
  for (const [token, escaped, not, members, choices] of tokens) {
    if (escaped) source += RegExp.escape(escaped);
    else if (token.startsWith("**")) source += "[^]*?";
    else if (token === "*") source += `${character}*?`;
    else if (token === "?") source += character;
    else if (members) source += `[${not ? "^" : ""}${members.replace(/[\\^[\]]/g, "\\$&")}]`;
    else if (choices !== undefined) source += `(?:${choices.split(",").map(RegExp.escape).join("|")})`;
    else source += RegExp.escape(token);
  }
  return new RegExp(`^${source}$`, "su");
}
