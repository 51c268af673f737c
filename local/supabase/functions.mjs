/** /functions/v1/<name>: verified here as the hosted gateway does, served by the Deno runner. */
import { createHash } from "node:crypto";
import { proxy } from "hono/proxy";

/** What the runner asks of its caller, so that nothing but this gateway reaches it. */
export const runnerKey = (secretKey) => createHash("sha256").update(`runner:${secretKey}`).digest("hex");

const refused = (c, status, code, message, headers) => c.json({ code, message }, status, headers);

export class FunctionsGateway {
  #settings;
  #tokens;
  #runner;
  #key;

  constructor(project, env, tokens) {
    this.#settings = project.functions ?? {};
    this.#tokens = tokens;
    this.#runner = `http://127.0.0.1:${env.FUNCTIONS_PORT}`;
    this.#key = runnerKey(env.SECRET_KEY);
  }

  async handle(c) {
    const denial = await this.#verify(c);
    if (denial) return denial;
    const { host, search, pathname, protocol, port } = new URL(c.req.url);
    const target = `${this.#runner}${pathname.slice("/functions/v1".length)}${search}`;
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

  async #verify(c) {
    const name = c.req.param("name");
    const verifyJwt = this.#settings[name]?.verify_jwt ?? true;
    if (!verifyJwt || c.req.method === "OPTIONS") return null;
    const [scheme, token] = (c.req.header("authorization") ?? "").split(" ");
    if (scheme.toLowerCase() !== "bearer" || !token) {
      return refused(c, 401, "UNAUTHORIZED_NO_AUTH_HEADER", "Missing authorization header");
    }
    try {
      await this.#tokens.verify(token);
      return null;
    } catch {
      return refused(c, 401, "UNAUTHORIZED_INVALID_JWT_FORMAT", "Invalid JWT");
    }
  }
}
