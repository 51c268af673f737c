import { deepEqual, equal, match, ok, rejects, throws } from "node:assert/strict";
import { Unavailable } from "../_shared/supabase.ts";
import { deliver } from "./delivery.ts";
import { type Call, composeMails, parseCall } from "./mails.ts";
import { renderMail } from "./rendering.ts";

const CANARY = `"'><script>alert(1)</script>{{ .Token }}\r\nBcc: x@evil.example`;
const MAIL = { to: "asha@example.com", subject: "Hello", html: "<p>Hi</p>", text: "Hi" };
const LINKS = ["signup", "invite", "magiclink", "email", "recovery", "email_change"];
const ACTIONS = [...LINKS, "reauthentication", "password_changed_notification"];

const call = (action: string, changes: Record<string, string> = {}, locale = "en"): Call => ({
  user: {
    id: "4c1b0e5e-7c0f-4a43-9a39-0a2a6a6d3f11",
    email: "asha@example.com",
    new_email: "asha@new.example",
    user_metadata: { first_name: CANARY, locale },
  },
  email_data: {
    email_action_type: action,
    token: "123456",
    token_hash: "hash-one",
    redirect_to: "https://app.example/welcome?a=1&b=2",
    site_url: "https://project.example/auth/v1",
    ...changes,
  },
});

Deno.test("every action has its mail in English and in Hindi", () => {
  for (const action of ACTIONS) {
    const [english] = composeMails(call(action));
    const [hindi] = composeMails(call(action, {}, "hi"));
    for (const mail of [english, hindi]) {
      ok(mail.subject.length > 5, action);
      ok(!/\{\{|\}\}|undefined|null/.test(mail.html), action);
      if (LINKS.includes(action)) match(mail.text, /https:\/\/project\.example\/auth\/v1\/verify\?/);
      if (action === "reauthentication") match(mail.text, /123456/);
    }
    match(hindi.subject, /[\u0900-\u097f]/, action);
    ok(!/[\u0900-\u097f]/.test(english.subject), action);
    equal(composeMails(call(action, {}, "fr"))[0].subject, english.subject);
  }
});

Deno.test("the link leads to Auth, carries the hash and comes back to the app", () => {
  for (const site of ["https://project.example", "https://project.example/auth/v1"]) {
    const [mail] = composeMails(call("recovery", { site_url: site }));
    const link = new URL(/https:\S+verify\S+/.exec(mail.text)![0]);
    equal(link.href.split("?")[0], "https://project.example/auth/v1/verify");
    deepEqual(Object.fromEntries(link.searchParams), {
      token: "hash-one",
      type: "recovery",
      redirect_to: "https://app.example/welcome?a=1&b=2",
    });
  }
});

Deno.test("a change of address is confirmed at both, each with its own token", () => {
  const [present, next] = composeMails(
    call("email_change", { token_new: "654321", token_hash_new: "hash-two" }),
  );
  deepEqual([present.to, next.to], ["asha@example.com", "asha@new.example"]);
  match(present.text, /token=hash-two/);
  match(next.text, /token=hash-one/);
  const single = composeMails(call("email_change"));
  deepEqual(single.map((mail) => mail.to), ["asha@new.example"]);
});

Deno.test("what a user calls himself stays text, in one line of the subject", () => {
  const source = {
    subject: "Hello {{ .Data.first_name }}",
    body: '<p title="{{.Data.first_name}}">{{ .Data.first_name }}</p>',
  };
  const mail = renderMail(source, { Token: "123456", Data: { first_name: CANARY } });
  ok(!/<script|'>|123456/.test(mail.html));
  ok(!/[\r\n]/.test(mail.subject));
  ok(mail.text.includes("<script>alert(1)</script>"));
});

Deno.test("a name of 60,000 blanks does not stop the mail", () => {
  for (const blank of [" ", "\t", "\u00a0", "\u3000"]) {
    const name = `a${blank.repeat(60_000)}b`;
    const began = performance.now();
    const mail = renderMail({ subject: "", body: "<p>{{ .Data.name }}</p>" }, { Data: { name } });
    ok(performance.now() - began < 2000, "a pattern that takes the square of the blanks needs longer");
    match(mail.text, /^a.*b$/);
  }
});

Deno.test("a template reaches its own values only", () => {
  const body = "{{ .Data.name }}|{{ .Data.toString }}|{{ .constructor.name }}|{{ .Nothing.at.all }}";
  equal(renderMail({ subject: "", body }, { Data: { name: "A" } }).html, "A|||");
});

Deno.test("plain text keeps words, links and order", () => {
  const body = `<head><style>p{}</style></head><body><h1>One &amp;\n two</h1><p>Three<br>four</p><p>
    <a class="b" href="https://a.example/?x=1&amp;y=2"><b>Go</b></a></p><p><a href="https://b.example">https://b.example</a></p>`;
  const lines = ["One & two", "Three", "four", "Go: https://a.example/?x=1&y=2", "https://b.example"];
  equal(renderMail({ subject: "", body }, {}).text, lines.join("\n"));
});

Deno.test("an address that Auth takes gets its mail", () => {
  for (
    const email of ["a.b+c@x.example", "A@X.Example", "o'hara@x.example", "a@localhost", "a@xn--p1ai.example"]
  ) {
    equal(composeMails({ ...call("signup"), user: { id: "x", email } })[0].to, email);
  }
});

Deno.test("addresses that would reach somebody else, and unknown actions, are refused", () => {
  for (
    const email of [
      "a@x.example, b@y.example",
      "a@x.example\r\nBcc: b@y.example",
      "<a@x.example>",
      "a",
      "a b@x.example",
      '"a b"@x.example',
      "a(b)@x.example",
      "a@b@x.example",
      "group:a@x.example",
      "a@x.example:25",
      "a@[127.0.0.1]",
      "a\u0000@x.example",
      "a@x.example.",
      "a@-x.example",
      "a@x\u3002example",
      "@x.example",
      `${"a".repeat(300)}@x.example`,
    ]
  ) {
    throws(() => composeMails({ ...call("signup"), user: { id: "x", email } }), /malformed/);
  }
  for (
    const body of [{}, { user: {} }, { user: { id: "x" }, email_data: {} }, { user: null, email_data: null }]
  ) {
    throws(() => parseCall(body), /not a call/);
  }
  for (const action of ["constructor", "nothing"]) throws(() => composeMails(call(action)), /no mail/);
});

Deno.test("a provider's API takes the mail with its key; its refusal is for trying again", async () => {
  const seen: unknown[] = [];
  let status = 200;
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async (request) => {
    seen.push(request.headers.get("authorization"), await request.json());
    return new Response("secret detail", { status });
  });
  Deno.env.set("MAIL_API_KEY", "re_1");
  Deno.env.set("MAIL_API_URL", `http://127.0.0.1:${server.addr.port}/emails`);
  Deno.env.set("MAIL_FROM", "Tyohaarify <hi@cards.example>");
  try {
    await deliver(MAIL);
    deepEqual(seen, ["Bearer re_1", {
      ...MAIL,
      from: "Tyohaarify <hi@cards.example>",
      to: ["asha@example.com"],
    }]);
    status = 422;
    await rejects(
      deliver(MAIL),
      (error: Error) => error instanceof Unavailable && !error.message.includes("secret"),
    );
  } finally {
    for (const name of ["MAIL_API_KEY", "MAIL_API_URL", "MAIL_FROM"]) Deno.env.delete(name);
    await server.shutdown();
  }
});

Deno.test("without a way to send it says which settings are missing", () =>
  rejects(deliver(MAIL), /SMTP_HOST, or MAIL_API_KEY/));
