import { Webhook } from "npm:standardwebhooks@1.1.1";
import { deepEqual } from "node:assert/strict";

Deno.env.set("SUPABASE_URL", "http://127.0.0.1:1");
const { handle } = await import("./handler.ts");

const [OLD, NEW] = ["old", "new"].map((name) => `whsec_${btoa(name.padEnd(32, "."))}`);

function send(source: string, secret: string): Promise<Response> {
  const at = new Date();
  const headers = {
    "webhook-id": "msg_1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign("msg_1", at, "{}"),
  };
  return handle(new Request(`http://x/webhook-in/${source}`, { method: "POST", body: "{}", headers }));
}

Deno.test("each source has secrets of its own, two while one replaces the other", async () => {
  Deno.env.set("WEBHOOK_SECRET_PRINT_SHOP", `v1,${NEW}|v1,${OLD}`);
  Deno.env.set("WEBHOOK_SECRET_POST", `v1,${NEW}`);
  const answers = [
    await send("print-shop", OLD),
    await send("print-shop", NEW),
    await send("post", OLD),
    await send("secret_post", NEW),
    await send("unknown", NEW),
  ];
  // 503: the signature was right, and there is no database here.
  deepEqual(answers.map((answer) => answer.status), [503, 503, 401, 401, 401]);
  deepEqual(answers[0].headers.get("retry-after"), "5");
});
