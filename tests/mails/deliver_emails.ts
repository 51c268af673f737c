/** Send each {to, subject, html, text} of the standard input as the function send-email does. */
import { deliver } from "../../supabase/functions/send-email/delivery.ts";

for (const mail of JSON.parse(await new Response(Deno.stdin.readable).text())) await deliver(mail);
