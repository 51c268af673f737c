/** Checks that Auth is asking, and sends what it asks for. */
import { Refusal } from "../_shared/refusal.ts";
import { Unavailable } from "../_shared/supabase.ts";
import { parseSecrets, receive } from "../_shared/webhooks.ts";
import { deliver } from "./delivery.ts";
import { composeMails, parseCall } from "./mails.ts";

const LARGEST_BODY = 256 * 1024;

const refuse = (status: number, message: string, headers: HeadersInit = {}) =>
  Response.json({ error: { http_code: status, message } }, { status, headers });

async function send(request: Request): Promise<Response> {
  if (request.method !== "POST") return refuse(405, "Use POST", { allow: "POST" });
  const secrets = parseSecrets(Deno.env.get("SEND_EMAIL_HOOK_SECRET"));
  const { body } = await receive(request, secrets, LARGEST_BODY);
  await Promise.all(composeMails(parseCall(body)).map(deliver));
  return Response.json({});
}

export async function handle(request: Request): Promise<Response> {
  try {
    return await send(request);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.status, error.message);
    if (!(error instanceof Unavailable)) throw error;
    console.error(`send-email: ${error.message}`);
    return refuse(503, "The mail cannot be sent right now", { "retry-after": "2" });
  }
}
