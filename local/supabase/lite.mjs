/** Supabase Lite on Postgres, with the corrections that make it behave as hosted Supabase does. */
import { createApi } from "@supabase/lite/cli";
import { createPostgresConnection } from "@supabase/lite/postgres";
import { CODES_SCHEMA } from "./auth/codes.mjs";
import { Mailer } from "./auth/mailer.mjs";
import { hostedAuth } from "./auth/middleware.mjs";
import { makeProviders } from "./auth/providers.mjs";
import { Redirects } from "./auth/redirects.mjs";
import { REGISTRATIONS_SCHEMA } from "./auth/registrations.mjs";
import { AUTH_SCHEMA } from "./auth/sessions.mjs";
import { liteConfig, projectPath } from "./environment.mjs";
import { safeFiles } from "./files.mjs";

// "2026-11-22 11:36:18.27+00" is no RFC 3339; clients reject it.
const toRfc3339 = (text) => text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");
// Lite hands JSON over as text already; encoding it again would store a string.
const toJson = (value) => (typeof value === "string" ? value : JSON.stringify(value));

const TYPES = {
  json: { to: 114, from: [114], serialize: toJson, parse: JSON.parse },
  jsonb: { to: 3802, from: [3802], serialize: toJson, parse: JSON.parse },
  timestamp: { to: 1114, from: [1114], serialize: (value) => value, parse: toRfc3339 },
  timestamptz: { to: 1184, from: [1184], serialize: (value) => value, parse: toRfc3339 },
};

function connect(url) {
  const connection = createPostgresConnection({
    url,
    postgresOptions: {
      types: TYPES,
      max: 10,
      connect_timeout: 3,
      backoff: () => 0.2, // seconds: a restarted Postgres is found at once
      onnotice: () => {},
      // Lite sets roles per transaction, so what bootstrap.sql sets for each role at login does not
      // reach them; this is what the authenticator of hosted Supabase has.
      connection: { application_name: "supabase-lite", statement_timeout: 8000 },
    },
  });
  // Unless told that row-level security is on, Lite grants every table to every role on the first
  // request, which would undo the column grants, or runs it as superuser when no table has policies yet.
  connection.rlsState = "active";
  // bootstrap.sql has auth.uid() and its kin as hosted Supabase defines them; Lite would replace them.
  connection.config.baseSchema = "";
  // Studio is shown this; it has no use for the database's password.
  connection.config.url = undefined;
  return connection;
}

/** Create the Lite app; the caller then calls `ensureSchema()` and `followSchema()`. */
export async function createLite(project, env) {
  const connection = connect(env.DATABASE_URL);
  const local = (await createApi({ withSupabaseClient: false })).project.local;
  const auth = hostedAuth({
    mails: new Mailer(project, env, projectPath),
    providers: makeProviders(project.auth.external),
    redirects: new Redirects(env.SITE_URL, project.auth.additional_redirect_urls),
    rateLimits: project.auth.rate_limit,
  });
  local.getConfig = () => ({
    ...liteConfig(project, env),
    connection,
    options: { server: { middlewares: [auth] } },
  });
  const lite = await local.createApp(undefined, { admin: true });
  lite._storageAdapter = safeFiles(
    lite._storageAdapter.constructor,
    env.STORAGE_DIR,
    (bucket, name) => cacheControl(lite.connection.driver, bucket, name),
  );
  return lite;
}

async function cacheControl(sql, bucket, name) {
  const [file] = await sql`
    select metadata ->> 'cacheControl' as value from storage.objects where bucket_id = ${bucket} and name = ${name}`;
  return file?.value ?? "no-cache";
}

/** Make what hosted Supabase has in the schemas auth and storage. */
export async function ensureSchema(lite) {
  await lite.ensureSystemSchema();
  for (const schema of [AUTH_SCHEMA, CODES_SCHEMA, REGISTRATIONS_SCHEMA]) await lite.connection.driver.unsafe(schema);
}

/** Forget the cached schema on each `notify pgrst`, which bootstrap.sql sends after every DDL. */
export async function followSchema(lite) {
  const forget = () => lite.connection.clearSchemaCache();
  await lite.connection.driver.listen("pgrst", forget, forget);
}
