/** Responses of the share page, each with the headers that keep it safe and say how long it may be kept. */
import fresh from "npm:fresh@2.0.0";
import { messagePage, type Page } from "./page.ts";

export const SECURITY = {
  "x-content-type-options": "nosniff",
  // The address holds the token: no other site is told. The page's own form needs it for its Origin.
  "referrer-policy": "same-origin",
  "x-robots-tag": "noindex",
};

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** `origin` is where images and the form may lead; null for a page that has neither. */
export async function html(
  page: Page,
  status: number,
  origin: string | null,
  headers: HeadersInit,
): Promise<Response> {
  const target = origin ?? "'none'";
  const style = btoa(String.fromCharCode(...await sha256(page.style)));
  const policy = [
    "default-src 'none'",
    `img-src ${target}`,
    `style-src 'sha256-${style}'`,
    "base-uri 'none'",
    `form-action ${target}`,
    "frame-ancestors 'none'",
  ];
  return new Response(page.html, {
    status,
    headers: {
      ...SECURITY,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy.join("; "),
      ...headers,
    },
  });
}

function message(title: string, text: string, status: number, headers: HeadersInit = {}): Promise<Response> {
  return html(messagePage(title, text), status, null, { "cache-control": "no-store", ...headers });
}

export const notFound = () =>
  message("This card is not here", "The link may have ended, or a part of it may be missing.", 404);

export const unavailable = () =>
  message("One moment", "The card cannot be opened right now. Please try again.", 503, {
    "retry-after": "5",
  });

export const refused = (status: number, text: string) => message("That did not work", text, status);

export const methodNotAllowed = (allow: string) =>
  new Response(null, { status: 405, headers: { ...SECURITY, allow } });

/** A strong tag of what a response says. */
export async function entityTag(text: string): Promise<string> {
  const digest = await sha256(text);
  return `"${Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}

/** Whether the client already has the content that carries this tag. */
export function isKnown(request: Request, etag: string): boolean {
  // This header alone: a gateway that forwards it by `fetch` adds `cache-control: no-cache` to the request.
  return fresh({ "if-none-match": request.headers.get("if-none-match") ?? "" }, { etag });
}
