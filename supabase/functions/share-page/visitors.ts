/** What a request tells about who looks: a person or a machine, from this page or from elsewhere. */
import { parse, serialize } from "npm:hono@4.13.19/utils/cookie";
import { isReaction, type Reaction } from "./reactions.ts";

const COOKIE = "reaction";
const YEAR_S = 365 * 24 * 3600;
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
// Those that fetch a link to show what is behind it, or to index it. A Cubot is a telephone.
const MACHINE =
  /(?<!cu)bot\b|crawl|spider|slurp|preview|embed|externalhit|facebookcatalog|meta-external|whatsapp|skypeuripreview|vkshare|curl\/|wget\/|python-/i;

/** A visitor who reacted; the id is for this link only. */
export interface Visitor {
  id: string;
  reaction: Reaction;
}

/** Whether somebody looks at the page now: no machine, no browser that loads it ahead, no way back to it. */
export function isVisit(request: Request): boolean {
  const { headers } = request;
  const purpose = `${headers.get("sec-purpose")} ${headers.get("purpose")} ${headers.get("x-moz")}`;
  return request.method === "GET" &&
    !/prefetch|preview|prerender/i.test(purpose) &&
    headers.get("sec-fetch-site") !== "same-origin" &&
    !MACHINE.test(headers.get("user-agent") ?? "");
}

/** Whether a form was sent by a page of this origin. Browsers always say so; who does not is refused. */
export function isFromHere(request: Request, origin: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  return request.headers.get("origin") === origin && (site === null || site === "same-origin");
}

/** Return the visitor that the cookie names, or null. */
export function readVisitor(request: Request): Visitor | null {
  const value = parse(request.headers.get("cookie") ?? "", COOKIE)[COOKIE] ?? "";
  const [id, reaction, ...rest] = value.split(".");
  return !rest.length && UUID.test(id) && isReaction(reaction) ? { id, reaction } : null;
}

/** Return a cookie that only the page at this address is sent, and no script sees. */
export function visitorCookie({ id, reaction }: Visitor, address: string): string {
  const { pathname, protocol } = new URL(address);
  const secure = protocol === "https:";
  const options = { path: pathname, maxAge: YEAR_S, httpOnly: true, sameSite: "Lax", secure } as const;
  return serialize(COOKIE, `${id}.${reaction}`, options);
}
