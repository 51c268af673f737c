/** /functions/v1/<name>: verified here as the hosted gateway does, served by the Deno runner. */
import { createHash } from "node:crypto";
import { bearerAuth } from "hono/bearer-auth";
import { HTTPException } from "hono/http-exception";
import { proxy } from "hono/proxy";

const PREFIX = "/functions/v1/";

/** What the runner asks of its caller, so that nothing but this gateway reaches it. */
export const runnerKey = (secretKey) => createHash("sha256").update(`runner:${secretKey}`).digest("hex");

const refused = (c, status, code, message, headers) => c.json({ code, message }, status, headers);

export class FunctionsGateway {
  #settings;
  #authenticate;
  #runner;
  #key;

  constructor(project, env, tokens) {
    this.#settings = project.functions ?? {};
    this.#authenticate = bearerOf(tokens);
    this.#runner = `http://127.0.0.1:${env.FUNCTIONS_PORT}`;
    this.#key = runnerKey(env.SECRET_KEY);
  }

  async handle(c) {
    const { host, search, pathname, protocol, port } = new URL(c.req.url);
    // Also when it is written with escapes, which the router reads and the runner does not.
    if (!pathname.startsWith(PREFIX)) return refused(c, 404, "NOT_FOUND", "Requested function was not found");
    const path = pathname.slice(PREFIX.length);
    const denial = await this.#verify(c, path.split("/", 1)[0]);
    if (denial) return denial;
    const target = `${this.#runner}/${path}${search}`;
    try {
      return await proxy(target, {
        raw: c.req.raw,
        redirect: "manual",
        headers: {
          ...c.req.header(),
          "x-runner-key": this.#key,
          "x-forwarded-host": host,
          "x-forwarded-port": port,
          "x-forwarded-proto": protocol.slice(0, -1),
          "x-forwarded-for": "127.0.0.1",
        },
      });
    } catch (error) {
      if (c.req.raw.signal.aborted) return refused(c, 499, "CLIENT_CLOSED", "The client went away");
      console.error("functions:", error.cause?.message ?? error.message);
      return refused(c, 503, "SERVICE_UNAVAILABLE", "Edge functions are not running", { "retry-after": "2" });
    }
  }

  async #verify(c, name) {
    const verifyJwt = this.#settings[name]?.verify_jwt ?? true;
    if (!verifyJwt || c.req.method === "OPTIONS") return null;
    try {
      await this.#authenticate(c, () => {});
      return null;
    } catch (error) {
      if (error instanceof HTTPException) return error.getResponse();
      throw error;
    }
  }
}

/** Hono middleware: 401, as the hosted gateway answers it, without a valid access token. */
function bearerOf(tokens) {
  const refusal = (code, message) => ({ message: () => Response.json({ code, message }, { status: 401 }) });
  const missing = refusal("UNAUTHORIZED_NO_AUTH_HEADER", "Missing authorization header");
  return bearerAuth({
    verifyToken: (token) => tokens.verify(token).then(() => true, () => false),
    noAuthenticationHeader: missing,
    invalidAuthenticationHeader: missing,
    invalidToken: refusal("UNAUTHORIZED_INVALID_JWT_FORMAT", "Invalid JWT"),
  });
}
