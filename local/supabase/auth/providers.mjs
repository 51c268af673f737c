/**
 * Sign-in with Google, Apple (OpenID Connect), GitHub and Facebook (OAuth 2): where to send the
 * browser, and who came back. `[auth.external.<name>] url` puts another server in the provider's place.
 */
import { createHmac } from "node:crypto";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { withQuery } from "./redirects.mjs";

const TIMEOUT_MS = 10_000;
const ALGORITHMS = ["RS256", "ES256"];

/** @returns the answer's JSON; throws with the status for anything but success */
async function ask(url, options = {}) {
  const headers = { accept: "application/json", ...options.headers };
  const answer = await fetch(url, { ...options, headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${new URL(url).origin} answered ${answer.status}`);
  return answer.json();
}

async function exchange(endpoint, { code, redirectUri, clientId, secret }) {
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    client_id: clientId,
    client_secret: secret,
    redirect_uri: redirectUri,
    code,
  });
  const tokens = await ask(endpoint, { method: "POST", body });
  if (!tokens.access_token) throw new Error(`no access token: ${tokens.error ?? "none given"}`);
  return tokens;
}

/**
 * One provider: `authorizeUrl()` and `profile(tokens, form)`, which gives
 * {sub, emails: [{email, verified, primary}], claims} with claims as GoTrue stores them.
 */
class OpenId {
  #issuer;
  #scope;
  #extra;
  #metadata;
  #keys;

  constructor(issuer, scope, extra = {}) {
    this.#issuer = issuer.replace(/\/$/, "");
    this.#scope = scope;
    this.#extra = extra;
  }

  async #discover() {
    if (this.#metadata) return this.#metadata;
    const metadata = await ask(`${this.#issuer}/.well-known/openid-configuration`);
    if (metadata.issuer !== this.#issuer) throw new Error(`${this.#issuer} names another issuer`);
    this.#keys = createRemoteJWKSet(new URL(metadata.jwks_uri), { timeoutDuration: TIMEOUT_MS });
    return (this.#metadata = metadata);
  }

  async authorizeUrl(query) {
    const { authorization_endpoint } = await this.#discover();
    return withQuery(authorization_endpoint, { ...this.#extra, ...scoped(query, this.#scope, " ") }).href;
  }

  async tokens(request) {
    return exchange((await this.#discover()).token_endpoint, request);
  }

  async profile({ id_token }, { clientIds, form }) {
    const { issuer } = await this.#discover();
    const checks = { issuer, audience: clientIds, algorithms: ALGORITHMS, requiredClaims: ["sub", "exp"] };
    const { payload } = await jwtVerify(id_token ?? "", this.#keys, checks);
    const { iss, sub, email, picture } = payload;
    const name = payload.name ?? appleName(form.user);
    const verified = [true, "true"].includes(payload.email_verified); // Apple once sent a string
    return {
      sub,
      emails: email ? [{ email, verified, primary: true }] : [],
      claims: { iss, sub, name, full_name: name, picture, avatar_url: picture },
    };
  }
}

// Apple tells the name once, beside the code of the first sign-in, and not in the token.
function appleName(user) {
  try {
    const { firstName, lastName } = JSON.parse(user).name;
    return [firstName, lastName].filter(Boolean).join(" ") || undefined;
  } catch {
    return undefined;
  }
}

class GitHub {
  #web;
  #api;

  constructor(url) {
    this.#web = url ?? "https://github.com";
    this.#api = url ? `${url}/api/v3` : "https://api.github.com"; // as GitHub Enterprise has it
  }

  authorizeUrl(query) {
    return withQuery(`${this.#web}/login/oauth/authorize`, scoped(query, "user:email", " ")).href;
  }

  tokens(request) {
    return exchange(`${this.#web}/login/oauth/access_token`, request);
  }

  async profile({ access_token }) {
    const headers = { authorization: `Bearer ${access_token}` };
    const user = await ask(`${this.#api}/user`, { headers });
    const emails = await ask(`${this.#api}/user/emails`, { headers });
    const { login, name, avatar_url } = user;
    const names = { user_name: login, preferred_username: login, name, full_name: name };
    return {
      sub: String(user.id),
      emails: emails.map(({ email, verified, primary }) => ({ email, verified, primary })),
      claims: { iss: this.#api, sub: String(user.id), ...names, avatar_url },
    };
  }
}

class Facebook {
  #web;
  #graph;

  constructor(url) {
    this.#web = url ?? "https://www.facebook.com";
    this.#graph = url ?? "https://graph.facebook.com";
  }

  authorizeUrl(query) {
    return withQuery(`${this.#web}/dialog/oauth`, scoped(query, "email", ",")).href;
  }

  tokens(request) {
    return exchange(`${this.#graph}/oauth/access_token`, request);
  }

  async profile({ access_token }, { secret }) {
    const appsecret_proof = createHmac("sha256", secret).update(access_token).digest("hex");
    const fields = "id,name,email,picture";
    const query = { fields, appsecret_proof, access_token };
    const { id, name, email, picture } = await ask(withQuery(`${this.#graph}/me`, query));
    const avatar_url = picture?.data?.url;
    return {
      sub: id,
      // Facebook hands out an address only when its owner has confirmed it.
      emails: email ? [{ email, verified: true, primary: true }] : [],
      claims: { iss: this.#graph, sub: id, name, full_name: name, picture: avatar_url, avatar_url },
    };
  }
}

// The client may ask for more than the minimum, separated by commas or blanks.
function scoped({ scopes = "", ...query }, minimum, separator) {
  const wanted = new Set([...minimum.split(separator), ...scopes.split(/[\s,]+/)].filter(Boolean));
  return { ...query, response_type: "code", scope: [...wanted].join(separator) };
}

const MAKE = {
  google: (url) => new OpenId(url ?? "https://accounts.google.com", "openid email profile"),
  apple: (url) =>
    new OpenId(url ?? "https://appleid.apple.com", "email name", { response_mode: "form_post" }),
  github: (url) => new GitHub(url),
  facebook: (url) => new Facebook(url),
};

/**
 * The providers that are on: by `enabled`, or because the environment has their id and secret.
 * @param external `[auth.external]` of config.toml, its env(...) resolved
 */
export function makeProviders(external) {
  const providers = new Map();
  for (const [name, settings] of Object.entries(external)) {
    if (!MAKE[name] || !settings.enabled) continue;
    const { client_id, secret, url, redirect_uri, email_optional = false } = settings;
    const clientIds = client_id.split(",").map((id) => id.trim());
    const server = MAKE[name](url?.replace(/\/$/, ""));
    providers.set(name, { name, server, clientIds, secret, redirectUri: redirect_uri, email_optional });
  }
  return providers;
}
