/** Finds the card behind a token, or a public one, and answers with its page or its image, or takes a reaction. */
import { readForm } from "../_shared/body.ts";
import { Refusal } from "../_shared/refusal.ts";
import { PUBLIC_KEY, Rejected, rpc, SECRET_KEY, supabase, Unavailable } from "../_shared/supabase.ts";
import { publicAddress, siteAddress } from "./addresses.ts";
import {
  entityTag,
  html,
  isKnown,
  methodNotAllowed,
  notFound,
  refused,
  SECURITY,
  unavailable,
} from "./answers.ts";
import { ICON, ICON_NAME } from "./icon.ts";
import { cardPage, type ShownCard } from "./page.ts";
import { isReaction } from "./reactions.ts";
import { isFromHere, isVisit, readVisitor, UUID, visitorCookie } from "./visitors.ts";

/** Hosted Supabase lets work go on after the answer only when it is told of it. */
declare const EdgeRuntime: { waitUntil(work: Promise<unknown>): void } | undefined;

const TOKEN = /^[A-Za-z0-9_-]{22,128}$/;
const PREVIEW_NAME = "preview.jpg";
const FILES = ["image", PREVIEW_NAME];
const IMAGE_TYPES = ["image/png", "image/jpeg", "image/webp", "image/avif"];
const READING = ["GET", "HEAD"];
const LARGEST_FORM = 1024;
// A link that is taken back is gone everywhere a minute later; who has seen its page has seen it.
const PAGE_CACHING = "public, max-age=0, s-maxage=60, must-revalidate";
const OWN_PAGE_CACHING = "private, no-cache";
// The address changes with the picture.
const IMAGE_CACHING = "public, max-age=3600, s-maxage=60, immutable";
// Of a changed card that waits to be rendered again: the address is that of the picture to come.
const OLD_IMAGE_CACHING = "no-store";
const ICON_CACHING = "public, max-age=86400";
const IMAGE_HEADERS = { "content-security-policy": "default-src 'none'; sandbox" };

async function findShared(token: string): Promise<ShownCard | null> {
  return TOKEN.test(token) ? await rpc<ShownCard | null>("get_shared_card", { token }, PUBLIC_KEY) : null;
}

async function findPublic(id: string): Promise<ShownCard | null> {
  return UUID.test(id) ? await rpc<ShownCard | null>("get_public_card", { card_id: id }, PUBLIC_KEY) : null;
}

const imageTag = (card: ShownCard) => entityTag(`${card.image_path} ${card.updated_at}`);

/** Counted beside the answer: nobody waits for it, and a failure costs a count. */
function countView(token: string): void {
  const counted = rpc("record_share_view", { token }, PUBLIC_KEY).catch((error) =>
    console.error(`share-page: a view was not counted: ${error.message}`)
  );
  if (typeof EdgeRuntime !== "undefined") EdgeRuntime.waitUntil(counted);
}

async function showPage(request: Request, card: ShownCard, address: string): Promise<Response> {
  const visitor = readVisitor(request);
  const addresses = {
    page: address,
    icon: `${publicAddress(request)}/${ICON_NAME}`,
    site: siteAddress(),
    version: (await imageTag(card)).slice(1, 17),
  };
  const page = cardPage(card, addresses, visitor?.reaction ?? null);
  const headers = {
    etag: await entityTag(page.html),
    "cache-control": visitor ? OWN_PAGE_CACHING : PAGE_CACHING,
    vary: "cookie",
  };
  if (isKnown(request, headers.etag)) {
    return new Response(null, { status: 304, headers: { ...SECURITY, ...headers } });
  }
  return await html(page, 200, new URL(address).origin, headers);
}

/** Answer with the first of the files that Storage has: cards rendered long ago have no preview. */
async function showImage(request: Request, card: ShownCard, paths: string[]): Promise<Response> {
  const etag = await entityTag(`${paths[0]} ${card.updated_at}`);
  const headers = {
    ...SECURITY,
    etag,
    "cache-control": card.is_current ? IMAGE_CACHING : OLD_IMAGE_CACHING,
  };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  for (const path of paths) {
    const address = path.split("/").map(encodeURIComponent).join("/");
    const file = await supabase(`/storage/v1/object/users/${address}`, SECRET_KEY);
    const type = file.headers.get("content-type") ?? "";
    if (file.ok && IMAGE_TYPES.includes(type)) {
      const length = file.headers.get("content-length");
      return new Response(request.method === "HEAD" ? null : file.body, {
        headers: {
          ...headers,
          ...IMAGE_HEADERS,
          "content-type": type,
          ...(length && { "content-length": length }),
        },
      });
    }
    await file.body?.cancel();
    if (file.status >= 500) throw new Unavailable(`storage answered ${file.status}`);
    console.error(`share-page: card ${card.card_id} has no ${path} in storage (${file.status} ${type})`);
  }
  return await notFound();
}

/** Answer with the icon of the pages, which is the same for all. */
function showIcon(request: Request): Response {
  if (!READING.includes(request.method)) return methodNotAllowed(READING.join(", "));
  const headers = {
    ...SECURITY,
    ...IMAGE_HEADERS,
    "content-type": "image/svg+xml",
    "cache-control": ICON_CACHING,
  };
  return new Response(request.method === "HEAD" ? null : ICON, { headers });
}

/** Return the files that a part of a card's address stands for, the best first; none for another part. */
function filesOf(card: ShownCard, part: string): string[] {
  const preview = card.image_path.replace(/\.[^./]+$/, ".jpg");
  return { image: [card.image_path], [PREVIEW_NAME]: [preview, card.image_path] }[part] ?? [];
}

async function react(request: Request, token: string, address: string): Promise<Response> {
  if (!isFromHere(request, new URL(address).origin)) {
    return await refused(403, "Reactions are sent from the page of the card.");
  }
  const reaction = (await readForm(request, LARGEST_FORM)).get("reaction");
  if (!isReaction(reaction)) return await refused(400, "There is no such reaction.");
  const visitor = { id: readVisitor(request)?.id ?? crypto.randomUUID(), reaction };
  const args = { token, reaction, visitor_id: visitor.id };
  const taken = await rpc<boolean>("react_to_shared_card", args, PUBLIC_KEY);
  const headers = new Headers({ ...SECURITY, location: address, "cache-control": "no-store" });
  if (taken) headers.set("set-cookie", visitorCookie(visitor, address));
  return new Response(null, { status: 303, headers });
}

async function answerPublic(request: Request, path: string[]): Promise<Response> {
  const [id = "", part = "", ...rest] = path;
  if (!["", ...FILES].includes(part) || rest.length) return await notFound();
  if (!READING.includes(request.method)) return methodNotAllowed(READING.join(", "));
  const card = await findPublic(id);
  if (!card) return await notFound();
  return part
    ? await showImage(request, card, filesOf(card, part))
    : await showPage(request, card, `${publicAddress(request)}/cards/${id}`);
}

async function answerShared(request: Request, path: string[]): Promise<Response> {
  const [token = "", part = "", ...rest] = path;
  if (!["", "react", ...FILES].includes(part) || rest.length) return await notFound();
  const methods = part === "react" ? ["POST"] : READING;
  if (!methods.includes(request.method)) return methodNotAllowed(methods.join(", "));
  const card = await findShared(token);
  if (!card) return await notFound();
  const address = `${publicAddress(request)}/${token}`;
  if (part === "react") return await react(request, token, address);
  if (part) return await showImage(request, card, filesOf(card, part));
  if (isVisit(request)) countView(token);
  return await showPage(request, card, address);
}

export async function handle(request: Request): Promise<Response> {
  try {
    const path = new URL(request.url).pathname.split("/").slice(2);
    // No token is that short.
    if (path.length === 1 && path[0] === ICON_NAME) return showIcon(request);
    return path[0] === "cards"
      ? await answerPublic(request, path.slice(1))
      : await answerShared(request, path);
  } catch (error) {
    if (error instanceof Refusal) return await refused(error.status, error.message);
    if (!(error instanceof Unavailable || error instanceof Rejected)) throw error;
    console.error(`share-page: ${error.message}`);
    return await unavailable();
  }
}
