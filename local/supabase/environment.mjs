/** The host's environment: read once, checked at the door. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "smol-toml";

const NAMES = [
  "HOST_PORT",
  "DATABASE_URL",
  "JWT_SECRET",
  "PUBLISHABLE_KEY",
  "SECRET_KEY",
  "STORAGE_DIR",
  "SMTP_PORT",
  "SITE_URL",
  "FUNCTIONS_PORT",
  "STATE_DIR",
];
const PORTS = ["HOST_PORT", "SMTP_PORT", "FUNCTIONS_PORT"];
const PROJECT = resolve(import.meta.dirname, "../../supabase");

/** One line for the operator: what is missing or wrong. */
export class EnvironmentError extends Error {}

/**
 * @param {NodeJS.ProcessEnv} source
 * @returns the ten settings by name, ports as numbers, and `ORIGIN`, the public Supabase origin
 * @throws {EnvironmentError}
 */
export function readEnvironment(source) {
  const missing = NAMES.filter((name) => !source[name]);
  if (missing.length) throw new EnvironmentError(`missing environment: ${missing.join(", ")}`);
  const env = Object.fromEntries(NAMES.map((name) => [name, source[name]]));
  for (const name of PORTS) {
    env[name] = Number(source[name]);
    if (!Number.isInteger(env[name]) || env[name] < 1 || env[name] > 65535) {
      throw new EnvironmentError(`${name} is not a port number: ${source[name]}`);
    }
  }
  if (env.JWT_SECRET.length < 32) throw new EnvironmentError("JWT_SECRET is shorter than 32 characters");
  env.STORAGE_DIR = resolve(env.STORAGE_DIR);
  env.ORIGIN = `http://127.0.0.1:${env.HOST_PORT}`;
  return env;
}

/** supabase/config.toml as the Supabase CLI reads it. */
export function readProjectConfig() {
  return parse(readFileSync(resolve(PROJECT, "config.toml"), "utf8"));
}

// Lite refuses keys it does not know, and the CLI's file has some: these are the ones it obeys.
const LITE = {
  api: ["schemas", "extra_search_path", "max_rows"],
  auth: [
    "additional_redirect_urls",
    "enable_anonymous_sign_ins",
    "enable_manual_linking",
    "enable_refresh_token_rotation",
    "enable_signup",
    "external",
    "jwt_expiry",
    "minimum_password_length",
    "password_requirements",
    "refresh_token_reuse_interval",
    "sessions",
  ],
  email: [
    "double_confirm_changes",
    "enable_confirmations",
    "max_frequency",
    "otp_expiry",
    "otp_length",
    "secure_password_change",
  ],
};

const pick = (source, names) =>
  Object.fromEntries(
    names.filter((name) => source?.[name] !== undefined).map((name) => [name, source[name]]),
  );

/** The settings Lite needs: the project's own, with what only this machine knows laid over them. */
export function liteConfig({ project_id, api, auth, storage }, env) {
  return {
    project_id,
    api: { ...pick(api, LITE.api), external_url: env.ORIGIN },
    auth: {
      ...pick(auth, LITE.auth),
      email: {
        ...pick(auth?.email, LITE.email),
        enable_signup: auth?.email?.enabled ?? true,
        template: withTemplatePaths(auth?.email?.template),
      },
      site_url: env.SITE_URL,
      jwt_secret: env.JWT_SECRET,
      publishable_key: env.PUBLISHABLE_KEY,
      secret_key: env.SECRET_KEY,
    },
    storage: pick(storage, ["enabled", "file_size_limit", "buckets"]),
    studio: { enabled: true },
  };
}

// The CLI takes `content_path` from the project's root; the host works in its own directory.
function withTemplatePaths(templates = {}) {
  const absolute = ([name, template]) => [
    name,
    template.content_path
      ? { ...template, content_path: resolve(PROJECT, "..", template.content_path) }
      : template,
  ];
  return Object.fromEntries(Object.entries(templates).map(absolute));
}
