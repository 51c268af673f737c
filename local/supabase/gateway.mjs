/** The public Supabase origin: one HTTP surface over Lite, Studio and the functions. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { getConnInfo } from "@hono/node-server/conninfo";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { timeout } from "hono/timeout";
import { likeHostedStorage } from "./storage.mjs";
import { sizeInBytes, withBody, withBodyLimit } from "./limits.mjs";

const DEADLINE_MS = 30_000;
const MIB = 1024 * 1024;
const AUTH_BODY = 64 * 1024; // an address, a password and what a registration says of somebody
const STATIC = dirname(fileURLToPath(import.meta.resolve("@supabase/lite/static/favicon.ico")));
const EXPOSED = ["Content-Range", "Content-Location", "Preference-Applied", "X-Supabase-Api-Version", "ETag"];

/**
 * @param {{lite, tokens, functions, studio, project, isReady: () => Promise<boolean>}} parts
 * @returns {Hono}
 */
export function createGateway(parts) {
  const { lite, tokens, functions, studio, isReady } = parts;
  const app = new Hono();
  // Admin mode is Lite's; an unknown peer is never admin.
  const toLite = (c, request = c.req.raw) =>
    lite.fetch(request, {
      peerAddress: studio.admits(c) ? "127.0.0.1" : null,
      ip: getConnInfo(c).remote.address,
    });
  const whenReady = async (response) => {
    return response.status < 500 || (await isReady()) ? response : unavailable();
  };

  app.onError(answerError);
  useLimits(app, parts.project);
  app.get("/health", async (c) => ((await isReady()) ? c.json({ ok: true }) : c.json({ ok: false }, 503)));
  app.all("/functions/v1/:name", (c) => functions.handle(c));
  app.all("/functions/v1/:name/*", (c) => functions.handle(c));
  app.use("/auth/v1/*", refuseBodiesThatAreNoObject);
  app.all("/auth/v1/*", async (c) => tokens.reissueIn(await whenReady(await toLite(c)), new URL(c.req.url)));
  app.all("/rest/v1/*", async (c) => whenReady(await likeHostedErrors(await toLite(c))));
  app.use("/storage/v1/*", likeHostedStorage(tokens, toLite));
  app.all("/storage/v1/*", async (c) => whenReady(await toLite(c)));
  app.get(
    "/static/*",
    serveStatic({ root: STATIC, rewriteRequestPath: (path) => path.slice("/static".length) }),
  );
  app.post("/studio/session", withBodyLimit(MIB), (c) => studio.signIn(c));
  app.get("/_system/*", (c) => (studio.admits(c) ? toLite(c) : studio.signInPage(c)));
  app.get("*", (c) => (studio.knows(c) ? toLite(c) : studio.signInPage(c)));
  return app;
}

// Lite has no code for a check that fails; hosted REST answers 400 with Postgres's own.
async function likeHostedErrors(response) {
  if (response.status !== 500) return response;
  const body = await response.clone().json().catch(() => ({}));
  if (!/violates check constraint/.test(body.message)) return response;
  const message = body.message.replace(/^PostgresError: /, "");
  return Response.json({ ...body, code: "23514", message }, { status: 400 });
}

function answerError(error, c) {
  if (error instanceof HTTPException) {
    return c.json({ code: "timeout", message: error.message }, error.status);
  }
  console.error(`${c.req.method} ${c.req.path}:`, error.message);
  return c.json({ code: "unexpected_failure", message: "Internal server error" }, 500);
}

function useLimits(app, project) {
  const upload = sizeInBytes(project.storage?.file_size_limit ?? "50MiB") + MIB;
  const limits = { "/auth/v1": AUTH_BODY, "/rest/v1": 10 * MIB, "/storage/v1": upload, "/functions/v1": 20 * MIB };
  for (const [path, limit] of Object.entries(limits)) app.use(`${path}/*`, withBodyLimit(limit));
  for (const path of ["list/:bucket", "sign/:bucket", ":method"]) {
    app.use(`/storage/v1/object/${path}`, withBodyLimit(2 * MIB)); // names, not files
  }
  for (const path of ["/auth/v1", "/rest/v1", "/storage/v1"]) {
    app.use(`${path}/*`, cors({ origin: "*", exposeHeaders: EXPOSED, maxAge: 3600 }));
    app.use(`${path}/*`, refuseMalformedAddresses);
  }
  for (const path of ["/auth/v1", "/rest/v1"]) app.use(`${path}/*`, timeout(DEADLINE_MS));
}

// Lite would answer these, and the bodies below, with 500.
function refuseMalformedAddresses(c, next) {
  const malformed = () => c.json({ code: "400", message: "The address is malformed" }, 400);
  if (c.req.url.includes("%00")) return malformed();
  try {
    decodeURIComponent(new URL(c.req.url).pathname);
  } catch {
    return malformed();
  }
  return next();
}

async function refuseBodiesThatAreNoObject(c, next) {
  // Apple comes back with a form.
  const isCallback = c.req.path === "/auth/v1/callback";
  if (isCallback || !["POST", "PUT"].includes(c.req.method)) return next();
  const text = await c.req.raw.text();
  if (text && (!/^\s*\{/.test(text) || text.includes("\\u0000"))) {
    const msg = "The body must be a JSON object without NUL characters";
    return c.json({ code: 400, error_code: "bad_json", msg }, 400);
  }
  c.req.raw = withBody(c.req.raw, text || null);
  return next();
}

function unavailable() {
  const body = { code: "unavailable", message: "The database is not reachable; try again" };
  return Response.json(body, { status: 503, headers: { "retry-after": "2" } });
}
