/** Puts our Auth service in the place of Lite's, request by request. */
import { withBody } from "../limits.mjs";
import { normalAddress } from "./addresses.mjs";
import { withCodes } from "./codes.mjs";
import { withMailFlows, SILENT } from "./mail_flows.mjs";
import { withMailTokens } from "./mail_tokens.mjs";
import { withProviders } from "./oauth.mjs";
import { RateLimits } from "./rate_limits.mjs";
import { withRedirects } from "./redirects.mjs";
import { withRegistrations } from "./registrations.mjs";
import { withSessions } from "./sessions.mjs";

const PREFIX = "/auth/v1";
// Clients know two more names for kinds of codes that Lite does know.
const KINDS = new Map([
  ["email", "magiclink"],
  ["invite", "signup"],
]);
const TEXTS = [
  ...["email", "password", "nonce", "type", "token", "token_hash", "refresh_token"],
  ...["auth_code", "code_verifier", "code_challenge", "code_challenge_method", "scope"],
];
const LONGEST_TEXT = 4096;
// Lite looks at addresses with a pattern that takes the square of their length.
const LONGEST_ADDRESS = 255;

const isText = (name, value) =>
  typeof value === "string" && value.length <= (name === "email" ? LONGEST_ADDRESS : LONGEST_TEXT);

/**
 * Hono middleware for Lite's app.
 * @param {{mails, providers: Map, redirects: Redirects, rateLimits: object}} parts
 */
export function hostedAuth({ mails, providers, redirects, rateLimits }) {
  const limits = new RateLimits(rateLimits);
  let Service;
  return async (c, next) => {
    if (!c.req.path.startsWith(`${PREFIX}/`)) return next();
    const lite = c.get("authService");
    Service ??= await derive(lite, { mails, providers, redirects });
    const body = await readBody(c);
    if (!body) return refuse(c, 400, "bad_json", "The body is nested too deeply");
    const odd = TEXTS.find((name) => !isText(name, body[name] ?? ""));
    if (odd) return refuse(c, 400, "bad_json", `${odd} must be a text, and not so long`);
    const route = `${c.req.method} ${c.req.path.slice(PREFIX.length)}`;
    const guess = guessIn(route, c.req.query("grant_type"), body);
    const ip = c.env?.ip ?? null;
    const wait = limits.take(guess === "passwords" ? `${route} password` : route, body.email)
      || (guess && limits.takeForIp(guess, ip));
    const service = new Service(lite.repo, lite.config, SILENT, toRequest(c, body, ip, limits));
    if (wait) {
      if (route === "POST /signup" && normalAddress(body.email)) await service.contest(body.email, body.password);
      c.header("retry-after", String(wait));
      return refuse(c, 429, "over_request_rate_limit", "Request rate limit reached");
    }
    c.set("authService", service);
    if (route === "GET /verify" && c.req.query("type")) return followLink(c, service);
    await next();
    if (guess && c.res.status < 400) limits.giveBack(guess, ip);
    if (route === "GET /settings") c.res = await withProvidersShown(c.res, providers);
  };
}

async function derive(lite, { mails, providers, redirects }) {
  // Lite does not export the class of the errors that its routes answer as they should.
  const { constructor: AuthError } = await lite.resend("").catch((error) => error);
  const Sessions = withSessions(withRedirects(lite.constructor, redirects));
  const Tokens = withMailTokens(withCodes(Sessions, AuthError), mails, AuthError);
  const Flows = withMailFlows(withRegistrations(Tokens), AuthError);
  return withProviders(Flows, providers, AuthError);
}

// Lite's routes parse every body as JSON, whatever its content type says, and refuse what they cannot parse; until then an
// empty body will do. Null for what cannot be written again.
async function readBody(c) {
  // Only this route takes a form: Apple comes back with one.
  const isForm = c.req.path === `${PREFIX}/callback`;
  if (isForm || !["POST", "PUT"].includes(c.req.method)) return {};
  const text = await c.req.raw.text();
  const send = (content) => {
    c.req.raw = withBody(c.req.raw, content || null, { "content-length": undefined });
  };
  let body;
  try {
    body = JSON.parse(text) ?? {};
  } catch {
    send(text);
    return {};
  }
  if (KINDS.has(body.type)) body = { ...body, type: KINDS.get(body.type) };
  if (normalAddress(body.email)) body = { ...body, email: normalAddress(body.email) };
  try {
    send(JSON.stringify(body));
  } catch {
    return null; // deeper than the stack
  }
  return body;
}

// The tokens of links are no guess: they have 256 bits.
function guessIn(route, grantType, { nonce, token_hash }) {
  if (route === "POST /token") return grantType === "password" ? "passwords" : null;
  if (route === "POST /verify") return token_hash ? null : "codes";
  return route === "PUT /user" && nonce ? "codes" : null;
}

function toRequest(c, body, ip, limits) {
  return {
    body,
    url: new URL(c.req.url),
    ip,
    limits,
    userAgent: c.req.header("user-agent")?.slice(0, 500) ?? null,
    // Known only once Lite has checked the token.
    get sessionId() {
      return c.get("sessionId");
    },
  };
}

async function followLink(c, service) {
  const { type, ...rest } = c.req.query();
  return c.redirect(await service.followLink({ ...rest, type: KINDS.get(type) ?? type }), 303);
}

function refuse(c, status, error_code, msg) {
  return c.json({ code: status, error_code, msg }, status, { "x-sb-error-code": error_code });
}

async function withProvidersShown(response, providers) {
  const settings = await response.json();
  const shown = Object.fromEntries([...providers.keys()].map((name) => [name, true]));
  return Response.json({ ...settings, external: { ...settings.external, ...shown } });
}
