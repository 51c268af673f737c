/** Who sent a message: signatures of Standard Webhooks (https://www.standardwebhooks.com). */
import { Webhook } from "npm:standardwebhooks@1.1.1";
import { readText } from "./body.ts";
import { Refusal } from "./refusal.ts";

const HEADERS = ["webhook-id", "webhook-timestamp", "webhook-signature"] as const;
const SECRET = /^(?:v1,)?(whsec_[A-Za-z0-9+/]{32,}={0,2})$/;

const DEEPEST = 64;
const LONGEST_ID = 255;

/** A message whose sender is proven. */
export interface Message {
  id: string;
  body: Record<string, unknown>;
}

/** Secrets as Supabase writes them, `v1,whsec_<base64>`, several divided by `|` while one replaces another. */
export function parseSecrets(setting: string | undefined): string[] {
  return (setting ?? "").split("|").map((secret) => secret.trim()).filter(Boolean).map((secret) => {
    const found = SECRET.exec(secret);
    if (!found) throw new Error("a webhook secret is not of the form v1,whsec_<base64 of at least 24 bytes>");
    return found[1];
  });
}

/**
 * The message of a request, once its signature by one of the secrets is proven. The signature covers the
 * bytes as they came: a body that was parsed and written again does not match.
 * Throws Refusal: 400 for what is missing or malformed, 401 for a wrong or old signature, 413.
 */
export async function receive(request: Request, secrets: string[], largest: number): Promise<Message> {
  const headers = Object.fromEntries(HEADERS.map((name) => [name, request.headers.get(name) ?? ""]));
  const missing = HEADERS.filter((name) => !headers[name]);
  if (missing.length) throw new Refusal(400, "missing_header", `The header ${missing[0]} is missing`);
  if (headers["webhook-id"].length > LONGEST_ID) {
    throw new Refusal(400, "invalid_header", `The webhook-id exceeds ${LONGEST_ID} characters`);
  }
  const text = await readText(request, largest);
  if (!secrets.some((secret) => isSigned(secret, text, headers))) {
    throw new Refusal(401, "invalid_signature", "The signature is not valid, or too old");
  }
  return { id: headers["webhook-id"], body: parseObject(text) };
}

function isSigned(secret: string, text: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(text, headers, { jsonParse: false }); // in constant time; 5 minutes either way
    return true;
  } catch {
    return false;
  }
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value = JSON.parse(text);
    if (value && typeof value === "object" && !Array.isArray(value) && !isDeeper(value, DEEPEST)) {
      return value;
    }
  } catch {
    // said below
  }
  throw new Refusal(400, "invalid_json", `The body is not a JSON object of at most ${DEEPEST} levels`);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (!value || typeof value !== "object") return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
