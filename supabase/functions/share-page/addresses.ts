/** The public addresses of the share page and of the front end. */
import { SUPABASE_URL } from "../_shared/supabase.ts";

const PATH = "/functions/v1/share-page";

/** Return where visitors find the share page: SUPABASE_URL may be an inner address, the gateway knows better. */
export function publicAddress({ headers }: Request): string {
  const configured = Deno.env.get("SHARE_URL");
  if (configured) return configured.replace(/\/+$/, "");
  const inner = new URL(SUPABASE_URL);
  return `${forwardedOrigin(headers, inner.protocol) ?? inner.origin}${PATH}`;
}

/** Return where the front end is, or null if the setting names no address of the web. */
export function siteAddress(): string | null {
  const configured = Deno.env.get("SITE_URL") ?? "";
  return /^https?:\/\//i.test(configured) && URL.canParse(configured) ? new URL(configured).href : null;
}

/** Return the origin of the X-Forwarded headers, or null if they name none: a host, and nothing beside it. */
function forwardedOrigin(headers: Headers, innerProtocol: string): string | null {
  const scheme = headers.get("x-forwarded-proto") ?? innerProtocol.slice(0, -1);
  const host = headers.get("x-forwarded-host");
  if (!host || !["http", "https"].includes(scheme)) return null;
  const address = `${scheme}://${host}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.href !== `${url.origin}/` || /[\s/\\?#@]/.test(host)) return null;
  const port = headers.get("x-forwarded-port");
  if (port && !url.port) url.port = port;
  return url.origin;
}
