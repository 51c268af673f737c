/**
 * The embedded Supabase: Auth, REST, Storage and Studio of Supabase Lite on Postgres, and the way to
 * the edge functions, on one loopback port. Its environment is listed in environment.mjs.
 */
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { readEnvironment, readProjectConfig } from "./environment.mjs";

const GRACE_MS = 1000;

process.env.LITE_TELEMETRY = "0";
process.env.EXPERIMENTAL_STORAGE = "1";

async function start() {
  const env = readEnvironment(process.env);
  const project = readProjectConfig(process.env);
  for (const folder of [env.STATE_DIR, env.STORAGE_DIR]) mkdirSync(folder, { recursive: true });
  process.chdir(env.STATE_DIR); // Lite writes beside its working directory
  // Imported late: Lite reads its environment when it is loaded.
  const { createLite, ensureSchema, followSchema } = await import("./lite.mjs");
  const { Tokens } = await import("./tokens.mjs");
  const { FunctionsGateway } = await import("./functions.mjs");
  const { StudioGate } = await import("./studio.mjs");
  const { createGateway } = await import("./gateway.mjs");

  const lite = await createLite(project, env);
  const sql = lite.connection.driver;
  await ensureSchema(lite);
  await followSchema(lite);

  const hook = project.auth?.hook?.custom_access_token;
  const tokens = new Tokens({ sql, secret: env.JWT_SECRET, origin: env.ORIGIN, hook });
  const functions = new FunctionsGateway(project, env, tokens);
  const isReady = () => systemSchemasExist(sql);
  if (!(await isReady())) throw new Error("Lite could not create the schemas auth and storage");
  const gateway = createGateway({
    lite,
    tokens,
    functions,
    studio: new StudioGate(env),
    project,
    isReady,
  });

  const server = createAdaptorServer({ fetch: gateway.fetch, overrideGlobalObjects: false });
  server.listen(env.HOST_PORT, "127.0.0.1", () => console.log(`supabase: serving ${env.ORIGIN}`));
  server.once("error", (error) => stop(error));
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => shutDown(server, sql));
}

// Requests under way get a second to finish; the supervisor waits two.
async function shutDown(server, sql) {
  const closed = once(server, "close");
  server.close();
  await Promise.race([closed, setTimeout(GRACE_MS)]);
  server.closeAllConnections();
  await sql.end({ timeout: 0.5 });
  process.exit(0);
}

async function systemSchemasExist(sql) {
  try {
    const [row] = await sql`
      select to_regclass('auth.users') is not null and to_regclass('storage.objects') is not null as ready`;
    return row.ready;
  } catch {
    return false;
  }
}

function stop(error) {
  // The first line only: what follows it in Lite's messages is its whole configuration, keys included.
  console.error(`supabase host: ${error.message.split("\n")[0]}`);
  process.exit(1);
}

// A connection that Postgres closed must not take the host down; the next request opens another.
process.on("unhandledRejection", (reason) => console.error("supabase host:", reason?.message ?? reason));
// The driver writes to the socket it has just lost, in a callback of its own that nobody can catch.
process.on("uncaughtException", (error) => {
  if (!/node_modules\/postgres\//.test(error.stack)) stop(error);
  console.error("supabase host:", error.message);
});
start().catch(stop);
