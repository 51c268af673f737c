import { Webhook } from "npm:standardwebhooks@1.1.1";
import { equal, rejects, throws } from "node:assert/strict";
import { Refusal } from "./refusal.ts";
import { parseSecrets, receive } from "./webhooks.ts";

const [OLD, NEW] = ["old", "new"].map((name) => `whsec_${btoa(name.padEnd(32, "."))}`);
const BODY = '{"type": "card.printed",  "data": {"ü": 1.0}}';

function signed(body: string, secrets: string[], age = 0, id = "msg_1"): Request {
  const at = new Date(Date.now() - age * 1000);
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(" "),
  };
  return new Request("http://x/", { method: "POST", body, headers });
}

function changed(request: Request, header: string, value: string | null): Request {
  const headers = new Headers(request.headers);
  if (value === null) headers.delete(header);
  else headers.set(header, value);
  return new Request(request, { headers });
}

const accept = (request: Request, secrets = [NEW]) => receive(request, secrets, 1000);
const refuses = (request: Request, status: number, secrets = [NEW]) =>
  rejects(accept(request, secrets), (error: Refusal) => error.status === status);

Deno.test("a signed message is taken as it was sent", async () => {
  const message = await accept(signed(BODY, [NEW]));
  equal(message.id, "msg_1");
  equal(JSON.stringify(message.body), '{"type":"card.printed","data":{"ü":1}}');
});

Deno.test("while a secret is replaced, either side may be ahead", async () => {
  await accept(signed(BODY, [OLD]), [NEW, OLD]);
  await accept(signed(BODY, [OLD, NEW]), [NEW]);
  await refuses(signed(BODY, [OLD]), 401);
});

Deno.test("another body, the same body written anew, another id or time is refused", async () => {
  const request = signed(BODY, [NEW]);
  const { headers } = request;
  for (const body of [BODY + " ", JSON.stringify(JSON.parse(BODY)), "{}", ""]) {
    await refuses(new Request("http://x/", { method: "POST", body, headers }), 401);
  }
  await refuses(changed(signed(BODY, [NEW]), "webhook-id", "msg_2"), 401);
  const later = String(Number(headers.get("webhook-timestamp")) + 1);
  await refuses(changed(signed(BODY, [NEW]), "webhook-timestamp", later), 401);
});

Deno.test("a message is taken for five minutes either way", async () => {
  for (const age of [290, -290]) await accept(signed(BODY, [NEW], age));
  for (const age of [310, -310]) await refuses(signed(BODY, [NEW], age), 401);
});

Deno.test("a missing header is named; a malformed one proves nothing", async () => {
  for (const header of ["webhook-id", "webhook-timestamp", "webhook-signature"]) {
    await refuses(changed(signed(BODY, [NEW]), header, null), 400);
  }
  for (const signature of ["v1", "v1,", "v2,AAAA", ",", "v1,!!!", "v1a,AAAA v1,"]) {
    await refuses(changed(signed(BODY, [NEW]), "webhook-signature", signature), 401);
  }
  for (const time of ["soon", "1e99", "-1"]) {
    await refuses(changed(signed(BODY, [NEW]), "webhook-timestamp", time), 401);
  }
  await refuses(signed(BODY, [NEW], 0, "x".repeat(256)), 400);
});

Deno.test("without a secret nothing is proven", () => refuses(signed(BODY, [NEW]), 401, []));

Deno.test("a signed body that is no small JSON object is refused", async () => {
  for (const body of ["[]", "null", "1", "{", "{} {}", `{"a":${"[".repeat(64)}${"]".repeat(64)}}`]) {
    await refuses(signed(body, [NEW]), 400);
  }
  await refuses(signed(JSON.stringify("x".repeat(1000)), [NEW]), 413);
  const { headers } = signed("{}", [NEW]);
  await refuses(new Request("http://x/", { method: "POST", body: new Uint8Array([0xff]), headers }), 400);
});

Deno.test("secrets are written as Supabase writes them", () => {
  equal(parseSecrets(`v1,${OLD}|${NEW}`).join(), `${OLD},${NEW}`);
  equal(parseSecrets(undefined).length, 0);
  for (const wrong of ["hunter2", "v1,whsec_hunter2", "v2,whsec_" + "A".repeat(32), "whsec_short"]) {
    throws(() => parseSecrets(wrong), (error: Error) => !error.message.includes(wrong));
  }
});
