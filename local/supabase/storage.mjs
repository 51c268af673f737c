/** Where Lite's Storage differs from hosted Supabase's in what clients see: corrected per request. */
import { withBody } from "./limits.mjs";
import { LIST, listFolder } from "./listing.mjs";

const SIGN_MANY = /^\/storage\/v1\/object\/sign\/[^/]+$/;
const SIGN = /^\/storage\/v1\/object\/(upload\/)?sign\//;
const FILE = /^\/storage\/v1\/object\/(?!info\/|list\/|upload\/)/;
const AUTHENTICATED = "/storage/v1/object/authenticated/";
const SHOWN_TYPES = /^(image\/(png|jpeg|webp|avif|gif)|audio\/|video\/|application\/pdf)/;
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
    const refusal = await refuse(c, tokens);
    if (refusal) return refusal;
    if (c.req.method === "POST" && SIGN_MANY.test(c.req.path)) return signMany(c, toLite);
    if (c.req.method === "POST" && LIST.test(c.req.path)) return listFolder(c, toLite);
    if (c.req.header("content-type")?.startsWith("multipart/form-data") && !(await unwrapForm(c))) {
      return badRequest(c, "InvalidRequest", "The form is malformed, or has no file");
    }
    if (c.req.path.startsWith(AUTHENTICATED)) {
      // Lite knows this address by its older name only.
      const address = c.req.url.replace("/object/authenticated/", "/object/");
      c.res = await toLite(c, new Request(address, c.req.raw));
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
  const names = [];
  try {
    names.push(decodeURIComponent(new URL(c.req.url).pathname.slice(OBJECT.length)));
  } catch {
    return false;
  }
  const isJson = c.req.header("content-type")?.startsWith("application/json");
  if (isJson && NAMES_IN_BODY.test(c.req.path)) {
    const body = await c.req.raw.clone().json().catch(() => null);
    const { sourceKey, destinationKey, prefixes } = body ?? {};
    names.push(...[sourceKey, destinationKey, prefixes ?? []].flat().filter((name) => typeof name === "string"));
  }
  return names.every(isClean);
}

function isClean(name) {
  if (name.length > LONGEST_NAME || /[\u0000-\u001f\u007f\\]/.test(name)) return false;
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
  const { expiresIn, paths } = await c.req.json().catch(() => ({}));
  const areTexts = Array.isArray(paths) && paths.every((path) => typeof path === "string");
  if (!areTexts || paths.length > MAX_SIGNED) {
    return badRequest(c, "InvalidRequest", `paths must be a list of at most ${MAX_SIGNED} texts`);
  }
  const signed = [];
  for (const path of paths) signed.push(await signOne(c, toLite, path, expiresIn));
  return c.json(signed);
}

async function signOne(c, toLite, path, expiresIn) {
  const address = `${new URL(c.req.url).href}/${path.split("/").map(encodeURIComponent).join("/")}`;
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
  if (isFile(c) && !SHOWN_TYPES.test(c.res.headers.get("content-type") ?? "")) {
    c.res.headers.set("content-type", "application/octet-stream");
    c.res.headers.set("content-disposition", "attachment");
  }
  const name = c.req.query("download");
  if (name === undefined || !c.res.ok) return;
  const filename = encodeURIComponent(name || c.req.path.split("/").at(-1));
  c.res.headers.set("content-disposition", `attachment; filename*=UTF-8''${filename}`);
}
