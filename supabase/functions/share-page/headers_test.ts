import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { readForm } from "../_shared/body.ts";
import { Refusal } from "../_shared/refusal.ts";
import { isKnown } from "./answers.ts";
import { readVisitor, visitorCookie } from "./visitors.ts";

const VISITOR = { id: "4c1b0e5e-7c0f-4a43-9a39-0a2a6a6d3f11", reaction: "joy" as const };
const VALUE = `${VISITOR.id}.${VISITOR.reaction}`;
const TAG = '"0123456789abcdef"';

const get = (headers: HeadersInit) => new Request("https://cards.example/x", { headers });

Deno.test("the visitor is read from a cookie however browsers and proxies write it", () => {
  for (
    const cookie of [
      `reaction=${VALUE}`,
      `a=b;reaction=${VALUE};c=d`,
      `reaction="${VALUE}"`,
      `reaction=${VALUE.replaceAll("-", "%2D")}`,
      `  reaction = ${VALUE}  `,
      `__proto__=x; reaction=${VALUE}`,
    ]
  ) deepEqual(readVisitor(get({ cookie })), VISITOR, cookie);
});

Deno.test("a cookie that is not of this page names no visitor", () => {
  for (
    const cookie of [
      `xreaction=${VALUE}`,
      `Reaction=${VALUE}`,
      `reaction=${VALUE}.joy`,
      `reaction=${VALUE}=`,
      `reaction=${VALUE}, reaction=x`,
      `reaction=.joy`,
      `reaction=%`,
      `reaction="${VALUE}`,
    ]
  ) equal(readVisitor(get({ cookie })), null, cookie);
});

Deno.test("a cookie keeps to its page also when the address has a query or escapes", () => {
  const cookie = visitorCookie(VISITOR, "https://cards.example/a;b%3B/c?x=1#y".replace(";", "%3B"));
  const [pair, ...attributes] = cookie.split("; ");
  equal(pair, `reaction=${VALUE}`);
  deepEqual(
    [...attributes].sort(),
    ["HttpOnly", "Max-Age=31536000", "Path=/a%3Bb%3B/c", "SameSite=Lax", "Secure"].sort(),
  );
});

Deno.test("a tag is known in a list, weak or strong, and by a star", () => {
  for (const known of [TAG, `W/${TAG}`, `"a" , ${TAG}`, `"a",W/${TAG},"b"`, "*"]) {
    ok(isKnown(get({ "if-none-match": known }), TAG), known);
  }
  for (const other of ["", "0123456789abcdef", `w/${TAG}`, `${TAG}x`, `"x${TAG}`]) {
    ok(!isKnown(get({ "if-none-match": other }), TAG), other);
  }
  ok(isKnown(get({ "if-none-match": TAG, "cache-control": "no-cache" }), TAG), "as the gateway sends it");
});

Deno.test("a form is read by its type however it is written, and nothing else is", async () => {
  const post = (type: string, body = "reaction=joy") =>
    readForm(new Request("http://x/", { method: "POST", body, headers: { "content-type": type } }), 1024);
  for (const type of ["", "; charset=utf-8", ";charset=UTF-8"]) {
    for (const name of ["application/x-www-form-urlencoded", "Application/X-WWW-Form-Urlencoded"]) {
      equal((await post(name + type)).get("reaction"), "joy");
    }
  }
  for (const type of ["application/x-www-form-urlencodedx", "text/plain", "application/json", "x"]) {
    await rejects(() => post(type), (error) => error instanceof Refusal && error.status === 400);
  }
  const long = "x".repeat(2000);
  const form = "application/x-www-form-urlencoded";
  await rejects(() => post(form, long), (error) => error instanceof Refusal && error.status === 413);
});

Deno.test("the public address is that of the gateway, or the inner one when its headers name no host", async () => {
  Deno.env.set("SUPABASE_URL", "http://127.0.0.1:1");
  const { publicAddress } = await import("./addresses.ts");
  const address = (host: string, scheme?: string, port?: string) =>
    publicAddress(get({
      "x-forwarded-host": host,
      ...(scheme && { "x-forwarded-proto": scheme }),
      ...(port && { "x-forwarded-port": port }),
    })).replace("/functions/v1/share-page", "");
  equal(address("Cards.Example", "https", "443"), "https://cards.example");
  equal(address("cards.example", "https", "8443"), "https://cards.example:8443");
  equal(address("cards.example:8443", "https", "8443"), "https://cards.example:8443");
  equal(address("cards.example:443", "https", "443"), "https://cards.example");
  equal(address("[::1]", "http", "8000"), "http://[::1]:8000");
  equal(address("[::1]:8000", "http", "8000"), "http://[::1]:8000");
  equal(address("127.0.0.1", "http", "none"), "http://127.0.0.1");
  for (
    const [host, scheme] of [
      ["a.example, b.example", "https"],
      ["a.example/b", "https"],
      ["a.example\\b", "https"],
      ["me@a.example", "https"],
      ["a.example?b", "https"],
      ["a.example#b", "https"],
      ["a.example:port", "https"],
      ["a b", "https"],
      ["a.example", "javascript"],
      ["a.example", "https, http"],
    ]
  ) equal(address(host, scheme), "http://127.0.0.1:1", `${scheme} ${host}`);
});
