import { deepEqual, equal, match, ok } from "node:assert/strict";
import { siteAddress } from "./addresses.ts";
import { cardPage, messagePage, type ShownCard } from "./page.ts";
import { type Reaction, REACTIONS, wordsIn } from "./reactions.ts";
import { isFromHere, isVisit, readVisitor, visitorCookie } from "./visitors.ts";

const ADDRESS = "https://cards.example/functions/v1/share-page/abc";
const VISITOR = { id: "4c1b0e5e-7c0f-4a43-9a39-0a2a6a6d3f11", reaction: "joy" as const };
const CANARY = `"'><img src=x onerror=alert(1)>{{7*7}}`;
const CARD: ShownCard = {
  card_id: VISITOR.id,
  title: CANARY,
  message: CANARY,
  sender_name: CANARY,
  language: "hi",
  direction: "ltr",
  width: 1080,
  height: 1350,
  image_path: "u/cards/c.png",
  festival_name: CANARY,
  updated_at: "2026-11-22T10:00:00+00:00",
  is_current: true,
};

const ADDRESSES = {
  page: ADDRESS,
  icon: "https://cards.example/icon",
  site: "https://app.example/",
  version: "v1",
};
const pageOf = (card: ShownCard, sent: Reaction | null = null, site: string | null = ADDRESSES.site) =>
  cardPage(card, { ...ADDRESSES, site }, sent).html;

const get = (headers: HeadersInit, method = "GET") => new Request(ADDRESS, { method, headers });

Deno.test("whatever a card says stays text", () => {
  const page = pageOf({ ...CARD, language: CANARY });
  ok(!page.includes("<img src=x"));
  equal(page.match(/<img /g)?.length, 1);
  ok(!page.includes(`"'`));
  match(page, /\{\{7\*7\}\}/);
});

Deno.test("crawlers are told of the picture by an address that changes with it", () => {
  const page = pageOf(CARD);
  match(page, new RegExp(`<meta property="og:image" content="${ADDRESS}/preview.jpg\\?v=v1">`));
  match(page, /<meta property="og:image:width" content="1200">/);
  match(page, new RegExp(`<meta property="og:url" content="${ADDRESS}">`));
});

Deno.test("the text of the picture is as long as crawlers take it", () => {
  const page = pageOf({ ...CARD, title: "Joy", message: "नमस्ते ".repeat(120) });
  const alt = page.match(/<meta property="og:image:alt" content="([^"]*)">/)![1];
  equal([...new Intl.Segmenter().segment(alt)].length, 420);
  match(alt, /…$/);
});

Deno.test("the room of the image is kept before it is there, if its size is known", () => {
  const { html, style } = cardPage(CARD, ADDRESSES, null);
  match(html, / width="1080" height="1350" alt=/);
  match(style, /aspect-ratio: 1080 \/ 1350/);
  ok(html.includes(`<style>${style}</style>`));
  ok(!cardPage({ ...CARD, width: null }, ADDRESSES, null).style.includes("aspect-ratio"));
});

Deno.test("the page leads to the front end in the language of the card, if there is one", () => {
  match(pageOf(CARD), /<p lang="hi" dir="ltr"><a href="https:\/\/app.example\/">अपना कार्ड बनाएँ<\/a>/);
  match(pageOf({ ...CARD, language: "ur" }), /<p lang="ur" dir="rtl"><a href=/);
  ok(!pageOf(CARD, null, null).includes("<a "));
  for (
    const [setting, address] of [
      ["https://app.example", "https://app.example/"],
      ["javascript:alert(1)", null],
      ["app.example", null],
      ["", null],
    ] as const
  ) {
    Deno.env.set("SITE_URL", setting);
    equal(siteAddress(), address, setting);
  }
  Deno.env.delete("SITE_URL");
  equal(siteAddress(), null);
});

Deno.test("a page without a title, message or sender leaves no hole", () => {
  const page = pageOf({ ...CARD, title: "", message: null, sender_name: "", festival_name: "Diwali" });
  match(page, /<h1 dir="auto">Diwali<\/h1>/);
  match(page, /alt="Diwali"/);
  ok(!/null|undefined|—/.test(page));
});

Deno.test("the form speaks the language of the card, and English where it has no words", () => {
  match(pageOf(CARD), /lang="hi" dir="ltr">\n<p role="status">अपनी भावना भेजें/);
  match(pageOf({ ...CARD, language: "ur-PK" }), /lang="ur" dir="rtl">/);
  for (const language of ["xx", "__proto__", "constructor", ""]) equal(wordsIn(language).language, "en");
  for (const language of ["en", "hi", "ur", "bn", "mr", "gu", "pa", "ta", "te", "kn", "ml"]) {
    const words = wordsIn(language);
    const all = [
      words.language,
      words.make,
      words.ask,
      words.sent,
      ...REACTIONS.map((name) => words.names[name]),
    ];
    equal(words.language, language);
    equal(all.filter(Boolean).length, 9);
  }
});

Deno.test("the reaction sent before is pressed, and only that", () => {
  const page = pageOf(CARD, "wow");
  equal(page.match(/aria-pressed="true"/g)?.length, 1);
  match(page, /value="wow" aria-pressed="true"/);
  match(page, /आपकी भावना पहुँच गई/);
  ok(!pageOf(CARD).includes('aria-pressed="true"'));
});

Deno.test("a public card names its author and asks for no reaction", () => {
  const page = pageOf({ ...CARD, author: "asha_<b>" });
  match(page, /@asha_&lt;b&gt;/);
  for (const shown of [page, pageOf({ ...CARD, author: null })]) {
    ok(!shown.includes("<form"));
  }
  ok(pageOf(CARD).includes("<form"));
});

Deno.test("a message page has nothing to send", () => ok(!messagePage("a", "b").html.includes("<form")));

Deno.test("people are counted; machines, early loads and the way back from the form are not", () => {
  ok(
    isVisit(get({ "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0", "sec-fetch-site": "none" })),
  );
  ok(isVisit(get({ "user-agent": "Mozilla/5.0 (Linux; Android 15; Cubot X30) Chrome/140.0" })));
  ok(isVisit(get({})));
  ok(!isVisit(get({}, "HEAD")));
  ok(!isVisit(get({ "sec-fetch-site": "same-origin" })));
  for (const name of ["sec-purpose", "purpose", "x-moz"]) ok(!isVisit(get({ [name]: "prefetch;prerender" })));
  for (
    const agent of [
      "facebookexternalhit/1.1",
      "Twitterbot/1.0",
      "WhatsApp/2.23.20.0",
      "TelegramBot (like TwitterBot)",
      "Slackbot-LinkExpanding 1.0",
      "LinkedInBot/1.0",
      "Mozilla/5.0 (compatible; Discordbot/2.0)",
      "Mozilla/5.0 (compatible; Googlebot/2.1)",
      "Mozilla/5.0 (compatible; bingbot/2.0)",
      "SkypeUriPreview Preview/0.5",
    ]
  ) ok(!isVisit(get({ "user-agent": agent })), agent);
});

Deno.test("a form counts only when this origin sent it", () => {
  const origin = "https://cards.example";
  const post = (headers: HeadersInit) => isFromHere(get(headers, "POST"), origin);
  ok(post({ origin, "sec-fetch-site": "same-origin" }));
  ok(post({ origin }));
  ok(!post({}));
  ok(!post({ origin: "null" }));
  ok(!post({ origin: "https://evil.example" }));
  ok(!post({ origin: "http://cards.example" }));
  ok(!post({ origin: "https://cards.example.evil.example" }));
  ok(!post({ origin, "sec-fetch-site": "cross-site" }));
  ok(!post({ origin, "sec-fetch-site": "same-site" }));
});

Deno.test("the cookie is for this page alone and holds what was put in", () => {
  const cookie = visitorCookie(VISITOR, ADDRESS);
  const attributes = cookie.split("; ");
  for (const part of ["Path=/functions/v1/share-page/abc", "HttpOnly", "SameSite=Lax", "Secure"]) {
    ok(attributes.includes(part), part);
  }
  ok(!visitorCookie(VISITOR, "http://127.0.0.1/x").includes("Secure"));
  const value = attributes[0];
  equal(JSON.stringify(readVisitor(get({ cookie: `a=b; ${value}` }))), JSON.stringify(VISITOR));
  for (
    const wrong of ["", value + "x", value.replace("joy", "<b>"), value.replace("4c1b", "zzzz"), "reaction"]
  ) {
    equal(readVisitor(get({ cookie: wrong })), null);
  }
});

Deno.test("while the data plane is away visitors are asked to come back", async () => {
  Deno.env.set("SUPABASE_URL", "http://127.0.0.1:1");
  const { handle } = await import("./handler.ts");
  const answer = await handle(new Request(`http://x/share-page/${"a".repeat(43)}`));
  deepEqual([answer.status, answer.headers.get("retry-after")], [503, "5"]);
  equal(answer.headers.get("cache-control"), "no-store");
  ok(!(await answer.text()).includes("127.0.0.1"));
});
