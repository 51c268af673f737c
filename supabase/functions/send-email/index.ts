/**
 * Auth's send-email hook: Auth asks for a mail, this renders it in the user's language and sends it.
 *
 *   POST /send-email    {user, email_data}, signed as Standard Webhooks says; 200 {} once handed over
 *
 * Errors have the form Auth reads, {error: {http_code, message}}; after a 503 it tries again.
 */
import { handle } from "./handler.ts";

Deno.serve(handle);
