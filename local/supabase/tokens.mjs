/** Access tokens as hosted Supabase Auth makes them: full claims, then the custom-access-token hook. */
import { jwtVerify, SignJWT } from "jose";
import { withFragment } from "./auth/redirects.mjs";
import { mediaType } from "./media_types.mjs";

const HOOK_TIMEOUT_MS = 2000; // as in Supabase Auth

/** The hook refused or failed; `status` and `message` are for the client. */
export class HookError extends Error {
  constructor(status, message, options) {
    super(message, options);
    this.status = status;
  }
}

export class Tokens {
  #sql;
  #key;
  #issuer;
  #hook;

  /** @param sql a postgres.js client  @param hook `[auth.hook.custom_access_token]` of config.toml */
  constructor({ sql, secret, origin, hook }) {
    this.#sql = sql;
    this.#key = new TextEncoder().encode(secret);
    this.#issuer = `${origin}/auth/v1`;
    this.#hook = hook?.enabled ? parseHook(hook.uri) : null;
  }

  /** The claims of a valid, unexpired token of ours; throws otherwise. */
  async verify(token) {
    return (await jwtVerify(token, this.#key, { algorithms: ["HS256"] })).payload;
  }

  /**
   * Every token leaves Lite through a response: replace it there, once its transaction is committed
   * and the hook can see the user.
   * @param {Response} response of a request to /auth/v1  @param {URL} url of that request
   */
  async reissueIn(response, url) {
    const values = new URLSearchParams(URL.parse(response.headers.get("location"))?.hash.slice(1));
    if (values.has("access_token")) return this.#reissueInRedirect(response, values);
    const isJson = mediaType(response.headers.get("content-type")) === "application/json";
    if (!response.ok || !isJson) return response;
    const body = await response.json();
    const headers = new Headers(response.headers);
    headers.delete("content-length");
    if (typeof body?.access_token !== "string") {
      return Response.json(body, { status: response.status, headers });
    }
    try {
      const access_token = await this.#reissue(body.access_token, isRefresh(url));
      return Response.json({ ...body, access_token }, { status: response.status, headers });
    } catch (error) {
      const { status, message } = asHookError(error);
      return Response.json({ code: status, error_code: "unexpected_failure", msg: message }, { status });
    }
  }

  async #reissueInRedirect(response, values) {
    const headers = new Headers(response.headers);
    const target = headers.get("location");
    headers.delete("content-length");
    try {
      values.set("access_token", await this.#reissue(values.get("access_token"), false));
      headers.set("location", withFragment(target, values));
    } catch (error) {
      const error_description = asHookError(error).message;
      const refusal = { error: "server_error", error_code: "unexpected_failure", error_description };
      headers.set("location", withFragment(target, refusal));
    }
    return new Response(null, { status: response.status, headers });
  }

  async #reissue(token, isRefresh) {
    // The answer may carry values of the request: only a token that Lite signed is signed again.
    const lite = await this.verify(token);
    const [user] = await this.#sql`
      select raw_app_meta_data as app_metadata, raw_user_meta_data as user_metadata,
             coalesce(phone, '') as phone, is_anonymous
      from auth.users where id = ${lite.sub}`;
    const amr = await this.#sql`
      select authentication_method as method, floor(extract(epoch from created_at))::int as timestamp
      from auth.mfa_amr_claims where session_id = ${lite.session_id} order by created_at desc`;
    const claims = { ...lite, ...user, iss: this.#issuer, email: lite.email ?? "", aal: "aal1", amr };
    const method = isRefresh ? "token_refresh" : (amr[0]?.method ?? "password");
    return new SignJWT(await this.#hooked(claims, method, isRefresh))
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .sign(this.#key);
  }

  // Supabase Auth asks the hook before it keeps a new session; Lite has kept it by now.
  async #hooked(claims, method, isRefresh) {
    try {
      return await this.#runHook(claims, method);
    } catch (error) {
      if (!isRefresh) await this.#sql`delete from auth.sessions where id = ${claims.session_id}`;
      throw error;
    }
  }

  async #runHook(claims, authentication_method) {
    if (!this.#hook) return claims;
    const { schema, name } = this.#hook;
    const event = { user_id: claims.sub, claims, authentication_method };
    const answer = await this.#sql.begin(async (sql) => {
      const [found] = await sql`select to_regprocedure(${`${schema}.${name}(jsonb)`}) is not null as yes`;
      if (!found.yes) return { claims };
      // The role Supabase Auth uses, so that a grant forgotten in a migration shows here too.
      await sql`select set_config('role', 'supabase_auth_admin', true),
                       set_config('statement_timeout', ${String(HOOK_TIMEOUT_MS)}, true)`;
      const [row] = await sql`select ${sql(schema)}.${sql(name)}(${sql.json(event)}) as answer`;
      return row.answer;
    });
    if (answer?.error) throw new HookError(answer.error.http_code ?? 500, answer.error.message);
    if (answer?.claims?.sub !== claims.sub) throw new Error("the hook returned no claims of this user");
    return answer.claims;
  }
}

function parseHook(uri) {
  const [, schema, name] = new URL(uri).pathname.split("/");
  return { schema, name };
}

const isRefresh = (url) => url.searchParams.get("grant_type") === "refresh_token";

function asHookError(error) {
  if (error instanceof HookError) return error;
  console.error("custom access token hook failed:", error.message);
  return new HookError(500, "Error running the custom access token hook", { cause: error });
}
