/** What keeps Lite's Storage from behaving as hosted Supabase's: corrected here, request by request. */

const badRequest = (c, error, message) => c.json({ statusCode: "400", error, message }, 400);

/** Hono middleware around /storage/v1. @param tokens verifies what signed addresses carry */
export function likeHostedStorage(tokens) {
  return async (c, next) => {
    const refusal = await refuse(c, tokens);
    if (refusal) return refusal;
    await next();
    if (c.req.method === "POST" && c.res.ok && /\/object\/(upload\/)?sign\//.test(c.req.path)) {
      c.res = c.json(withHostedNames(await c.res.json()));
    }
    makeInert(c);
  };
}

// What Lite would answer with 500: a NUL in a path, and the token of a signed address gone stale.
async function refuse(c, tokens) {
  if (c.req.url.includes("%00")) return badRequest(c, "InvalidKey", "Invalid key");
  const token = c.req.query("token");
  if (token === undefined) return null;
  try {
    await tokens.verify(token);
    return null;
  } catch {
    return badRequest(c, "InvalidJWT", "The signed address is not valid, or no longer");
  }
}

// Clients join these addresses to their own base; hosted Storage calls them so.
function withHostedNames(body) {
  if (Array.isArray(body)) return body.map(withHostedNames);
  const { signedUrl, token, ...rest } = body;
  const address = signedUrl ? signedUrl.replace("/storage/v1", "") : null;
  return token ? { ...rest, url: address, token } : { ...rest, signedURL: address };
}

// Files are other people's: opened in a browser, one must never act on this origin, where Studio lives.
function makeInert(c) {
  c.res.headers.set("x-content-type-options", "nosniff");
  c.res.headers.set("content-security-policy", "default-src 'none'; sandbox");
  const name = c.req.query("download");
  if (name === undefined || !c.res.ok) return;
  const filename = encodeURIComponent(name || c.req.path.split("/").at(-1));
  c.res.headers.set("content-disposition", `attachment; filename*=UTF-8''${filename}`);
}
