/**
 * Events from outside, signed as Standard Webhooks says.
 *
 *   POST /webhook-in/<source>    202 and the outbox event inbound.created; 200 when the id came before
 *
 * The secrets of a source are in the setting WEBHOOK_SECRET_<SOURCE>, in capitals with `_` for `-`.
 */
import { handle } from "./handler.ts";

Deno.serve(handle);
