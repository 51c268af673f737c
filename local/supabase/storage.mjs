/** Where Lite's Storage differs from hosted Supabase's in what clients see: corrected per request. */
import { create as contentDisposition } from "content-disposition";
import { withBody } from "./limits.mjs";
import { LIST, listFolder } from "./listing.mjs";
import { mediaType } from "./media_types.mjs";

const SIGN_MANY = /^\/storage\/v1\/object\/sign\/[^/]+$/;
const SIGN = /^\/storage\/v1\/object\/(upload\/)?sign\//;
const FILE = /^\/storage\/v1\/object\/(?!info\/|list\/|upload\/)/;
const AUTHENTICATED = "/storage/v1/object/authenticated/";
const SHOWN_TYPES = /^(image\/(png|jpeg|webp|avif|gif)|audio\/.+|video\/.+|application\/pdf)$/;
const MAX_SIGNED = 1000;
const OBJECT = "/storage/v1/object/";
const NAMES_IN_BODY = /^\/storage\/v1\/object\/(move$|copy$|[^/]+$)/;
const LONGEST_NAME = 1024;

const badRequest = (c, error, message) => c.json({ statusCode: "400", error, message }, 400);

/**
 * Hono middleware around /storage/v1.
 * @param tokens verifies what signed addresses carry  @param toLite answers a request, in its context
 */
export function likeHostedStorage(tokens, toLite) {
  return async (c, next) => {
    // First: the names of a form's file are names of the request, too.
    if (mediaType(c.req.header("content-type")) === "multipart/form-data" && !(await unwrapForm(c))) {
      return badRequest(c, "InvalidRequest", "The form is malformed, or has no file");
    }
    const refusal = await refuse(c, tokens);
    if (refusal) return refusal;
    if (c.req.method === "POST" && SIGN_MANY.test(c.req.path)) return signMany(c, toLite);
    if (c.req.method === "POST" && LIST.test(c.req.path)) return listFolder(c, toLite);
    const url = new URL(c.req.url);
    if (url.pathname.startsWith(AUTHENTICATED)) {
      // Lite knows this address by its older name only.
      url.pathname = `${OBJECT}${url.pathname.slice(AUTHENTICATED.length)}`;
      c.res = await toLite(c, new Request(url, c.req.raw));
    } else {
      await next();
    }
    if (c.req.method === "POST" && c.res.ok && SIGN.test(c.req.path)) {
      c.res = c.json(withHostedNames(await c.res.json()));
    }
    makeInert(c);
  };
}

async function refuse(c, tokens) {
  if (!(await namesAreClean(c))) return badRequest(c, "InvalidKey", "The name of an object is not valid");
  // Lite would answer 500 to the token of a signed address gone stale.
  const token = c.req.query("token");
  if (token === undefined) return null;
  try {
    await tokens.verify(token);
    return null;
  } catch {
    return badRequest(c, "InvalidJWT", "The signed address is not valid, or no longer");
  }
}

// Two names must never be one file, and none may lead out of its folder.
async function namesAreClean(c) {
  if (!c.req.path.startsWith(OBJECT)) return true;
  const names = [decodedPath(c).slice(OBJECT.length)];
  // Lite reads the names whatever type the body is said to be.
  if (NAMES_IN_BODY.test(c.req.path)) {
    const body = await c.req.raw.clone().json().catch(() => null);
    const { sourceKey, destinationKey, prefixes } = body ?? {};
    names.push(...[sourceKey, destinationKey, prefixes ?? []].flat().filter((name) => typeof name === "string"));
  }
  return names.every(isClean);
}

// The gateway has refused paths that cannot be decoded.
const decodedPath = (c) => decodeURIComponent(new URL(c.req.url).pathname);

function isClean(name) {
  if (name.length > LONGEST_NAME || !name.isWellFormed() || /[\u0000-\u001f\u007f\\]/.test(name)) return false;
  const parts = name.replace(/\/$/, "").split("/");
  return parts.every((part) => part !== "" && part !== "." && part !== "..");
}

// Browsers send a form whose file has no name, which Lite does not find: send it the file itself.
async function unwrapForm(c) {
  const form = await c.req.raw.formData().catch(() => new FormData());
  const file = [...form.values()].find((value) => value instanceof Blob);
  if (!file) return false;
  const seconds = form.get("cacheControl");
  c.req.raw = withBody(c.req.raw, file, {
    "content-type": file.type || "application/octet-stream",
    "content-length": String(file.size),
    "cache-control": seconds ? `max-age=${seconds}` : undefined,
  });
  return true;
}

// Lite's route for many paths is shadowed by its route for one.
async function signMany(c, toLite) {
  const { expiresIn, paths } = (await c.req.json().catch(() => null)) ?? {};
  const areTexts = Array.isArray(paths) && paths.every((path) => typeof path === "string");
  if (!areTexts || paths.length > MAX_SIGNED) {
    return badRequest(c, "InvalidRequest", `paths must be a list of at most ${MAX_SIGNED} texts`);
  }
  const signed = [];
  for (const path of paths) signed.push(await signOne(c, toLite, path, expiresIn));
  return c.json(signed);
}

async function signOne(c, toLite, path, expiresIn) {
  if (!isClean(path)) return { path, signedURL: null, error: "The name of an object is not valid" };
  const address = new URL(c.req.url);
  address.pathname += `/${path.split("/").map(encodeURIComponent).join("/")}`;
  address.search = "";
  const headers = new Headers(c.req.raw.headers);
  headers.delete("content-length");
  const answer = await toLite(
    c,
    new Request(address, { method: "POST", headers, body: JSON.stringify({ expiresIn }) }),
  );
  const body = await answer.json();
  if (!answer.ok) return { path, signedURL: null, error: body.message };
  return { path, ...withHostedNames(body), error: null };
}

// Clients join these addresses to their own base; hosted Storage calls them so.
function withHostedNames({ signedUrl, token, ...rest }) {
  const address = signedUrl.replace("/storage/v1", "");
  return token ? { ...rest, url: address, token } : { ...rest, signedURL: address };
}

function isFile(c) {
  return ["GET", "HEAD"].includes(c.req.method) && c.res.ok && FILE.test(c.req.path);
}

// Files are other people's: opened in a browser, one must never act on this origin, where Studio lives.
function makeInert(c) {
  c.res.headers.set("x-content-type-options", "nosniff");
  c.res.headers.set("content-security-policy", "default-src 'none'; sandbox");
  // Lite tells the type by the name, so a page could pass for the picture it was uploaded as.
  if (isFile(c) && !SHOWN_TYPES.test(mediaType(c.res.headers.get("content-type")))) {
    c.res.headers.set("content-type", "application/octet-stream");
    c.res.headers.set("content-disposition", "attachment");
  }
  const name = c.req.query("download");
  if (name === undefined || !c.res.ok) return;
  const filename = name || decodedPath(c).split("/").at(-1);
  c.res.headers.set("content-disposition", contentDisposition(filename, { fallback: false }));
}
