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

/** supabase/config.toml as the Supabase CLI reads it, sign-in providers completed from `source`. */
export function readProjectConfig(source) {
  const project = parse(readFileSync(resolve(PROJECT, "config.toml"), "utf8"));
  project.auth.external = externalProviders(project.auth.external ?? {}, source);
  return project;
}

/** The CLI takes paths in config.toml from the project's root; the host works in its own directory. */
export const projectPath = (path) => resolve(PROJECT, "..", path);

// A provider whose id and secret the environment has is on; one without them is off.
function externalProviders(external, source) {
  const complete = ([name, settings]) => {
    const of = (key) => {
      const [, variable] = /^env\((\w+)\)$/.exec(settings[key] ?? "") ?? [];
      return variable ? source[variable] : settings[key];
    };
    const [client_id, secret] = [of("client_id"), of("secret")];
    const url = source[`SUPABASE_AUTH_EXTERNAL_${name.toUpperCase()}_URL`] ?? of("url");
    return [name, { ...settings, enabled: Boolean(client_id && secret), client_id, secret, url }];
  };
  return Object.fromEntries(Object.entries(external).map(complete));
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
