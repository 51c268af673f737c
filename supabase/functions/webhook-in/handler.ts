/** Checks a message and hands it to the database, which knows whether it came before. */
import { Refusal } from "../_shared/refusal.ts";
import { Rejected, rpc, SECRET_KEY, Unavailable } from "../_shared/supabase.ts";
import { parseSecrets, receive } from "../_shared/webhooks.ts";

const SOURCE = /^[a-z][a-z0-9-]{0,49}$/;
const LARGEST_BODY = 256 * 1024;

const refuse = (status: number, code: string, message: string, headers: HeadersInit = {}) =>
  Response.json({ code, message }, { status, headers: { "cache-control": "no-store", ...headers } });

/** A source without secrets is answered like a wrong signature, so that a guess learns nothing. */
function secretsOf(source: string): string[] {
  if (!SOURCE.test(source)) return [];
  return parseSecrets(Deno.env.get(`WEBHOOK_SECRET_${source.toUpperCase().replaceAll("-", "_")}`));
}

async function accept(request: Request): Promise<Response> {
  const [source = "", ...rest] = new URL(request.url).pathname.split("/").slice(2);
  if (!source || rest.length) return refuse(404, "not_found", "Send events to /webhook-in/<source>");
  if (request.method !== "POST") return refuse(405, "method_not_allowed", "Use POST", { allow: "POST" });
  const { id, body } = await receive(request, secretsOf(source), LARGEST_BODY);
  const isNew = await rpc<boolean>("receive_webhook", { source, message_id: id, body }, SECRET_KEY);
  return Response.json({ received: isNew }, { status: isNew ? 202 : 200 });
}

export async function handle(request: Request): Promise<Response> {
  try {
    return await accept(request);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.status, error.code, error.message);
    // What JSON can hold and Postgres cannot: NUL and half a surrogate pair.
    if (error instanceof Rejected) return refuse(400, "invalid_input", "The message cannot be stored");
    if (!(error instanceof Unavailable)) throw error;
    console.error(`webhook-in: ${error.message}`);
    return refuse(503, "unavailable", "Try again later", { "retry-after": "5" });
  }
}
