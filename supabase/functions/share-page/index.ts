/**
 * The page behind a share link, for people without an account.
 *
 *   GET /share-page/<token>         HTML with the card, its sender and Open Graph data
 *   GET /share-page/<token>/image   the card's image
 *
 * A token that is malformed, unknown, expired or revoked gets one and the same 404, so that a guess
 * learns nothing. When the data plane is down the answer is 503 with Retry-After.
 *
 * Hosted Supabase serves HTML from functions on a custom domain only; elsewhere it turns it into text.
 */
import { cardPage, messagePage, STYLE_HASH } from "./page.ts";
import type { SharedCard } from "./page.ts";

const SUPABASE_URL = Deno.env.get("SUPABASE_URL")!;
const PUBLIC_KEY = Deno.env.get("SUPABASE_PUBLISHABLE_KEY") ?? Deno.env.get("SUPABASE_ANON_KEY")!;
const SECRET_KEY = Deno.env.get("SUPABASE_SECRET_KEY") ?? Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")!;

const TOKEN = /^[A-Za-z0-9_-]{22,128}$/;
const IMAGE_TYPES = ["image/png", "image/jpeg", "image/webp", "image/avif"];
const DEADLINE_MS = 10_000;

const SECURITY = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};

class Unavailable extends Error {}

function html(body: string, status: number, imageOrigin: string, headers: HeadersInit = {}): Response {
  const policy = [
    "default-src 'none'",
    `img-src ${imageOrigin}`,
    `style-src '${STYLE_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return new Response(body, {
    status,
    headers: {
      ...SECURITY,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy.join("; "),
      ...headers,
    },
  });
}

const notFound = () =>
  html(
    messagePage("This card is not here", "The link may have ended, or a part of it may be missing."),
    404,
    "'none'",
    { "cache-control": "no-store" },
  );

const unavailable = () =>
  html(messagePage("One moment", "The card cannot be opened right now. Please try again."), 503, "'none'", {
    "cache-control": "no-store",
    "retry-after": "5",
  });

/** Calls Supabase with a key; throws Unavailable when it gives no answer. */
async function supabase(path: string, key: string, init: RequestInit = {}): Promise<Response> {
  const headers = { apikey: key, authorization: `Bearer ${key}`, "content-type": "application/json" };
  try {
    return await fetch(`${SUPABASE_URL}${path}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
  } catch (error) {
    throw new Unavailable(`${path.split("?")[0]}: ${(error as Error).message}`);
  }
}

async function findCard(token: string): Promise<SharedCard | null> {
  if (!TOKEN.test(token)) return null;
  const answer = await supabase("/rest/v1/rpc/get_shared_card", PUBLIC_KEY, {
    method: "POST",
    body: JSON.stringify({ token }),
  });
  if (!answer.ok) throw new Unavailable(`get_shared_card answered ${answer.status}: ${await answer.text()}`);
  return await answer.json();
}

async function entityTag(card: SharedCard): Promise<string> {
  const version = new TextEncoder().encode(`${card.image_path} ${card.updated_at}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", version));
  return `"${Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}

function matches(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match") ?? "";
  return known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

async function image(request: Request, card: SharedCard): Promise<Response> {
  const etag = await entityTag(card);
  const headers = { ...SECURITY, etag, "cache-control": "private, max-age=60" };
  if (matches(request, etag)) return new Response(null, { status: 304, headers });
  const path = card.image_path.split("/").map(encodeURIComponent).join("/");
  const file = await supabase(`/storage/v1/object/users/${path}`, SECRET_KEY);
  const type = file.headers.get("content-type") ?? "";
  if (file.ok && IMAGE_TYPES.includes(type)) {
    const length = file.headers.get("content-length");
    const body = request.method === "HEAD" ? null : file.body;
    return new Response(body, {
      headers: {
        ...headers,
        "content-type": type,
        "content-security-policy": "default-src 'none'; sandbox",
        ...(length ? { "content-length": length } : {}),
      },
    });
  }
  await file.body?.cancel();
  if (file.status >= 500) throw new Unavailable(`storage answered ${file.status}`);
  console.error(`share-page: card ${card.card_id} has no image in storage (${file.status} ${type})`);
  return notFound();
}

/** The origin the visitor sees: SUPABASE_URL may be an inner address, the gateway knows better. */
function publicOrigin(request: Request): string {
  const host = request.headers.get("x-forwarded-host");
  if (!host) return new URL(SUPABASE_URL).origin;
  const scheme = request.headers.get("x-forwarded-proto") ?? new URL(SUPABASE_URL).protocol.slice(0, -1);
  const port = request.headers.get("x-forwarded-port");
  const usual = { http: "80", https: "443" }[scheme];
  const suffix = port && port !== usual && !/:\d+$/.test(host) ? `:${port}` : "";
  return new URL(`${scheme}://${host}${suffix}`).origin;
}

async function handle(request: Request): Promise<Response> {
  if (!["GET", "HEAD"].includes(request.method)) {
    return new Response(null, { status: 405, headers: { ...SECURITY, allow: "GET, HEAD" } });
  }
  const [token = "", part, ...rest] = new URL(request.url).pathname.split("/").slice(2);
  if ((part && part !== "image") || rest.length) return notFound();
  const card = await findCard(token);
  if (!card) return notFound();
  if (part) return await image(request, card);
  const origin = publicOrigin(request);
  const address = `${origin}/functions/v1/share-page/${token}`;
  return html(cardPage(card, address), 200, origin, { "cache-control": "public, max-age=60" });
}

Deno.serve(async (request) => {
  try {
    return await handle(request);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.error(`share-page: ${error.message}`);
    return unavailable();
  }
});
