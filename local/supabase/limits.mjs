/** Request size limits that keep streams streaming. */

const UNITS = { B: 1, KB: 1e3, KIB: 1024, MB: 1e6, MIB: 1024 ** 2, GB: 1e9, GIB: 1024 ** 3 };

/** "10MiB" → 10485760, as the Supabase CLI writes sizes. */
export function sizeInBytes(text) {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(text) ?? [];
  const factor = UNITS[unit?.toUpperCase()];
  if (!factor) throw new Error(`config.toml: ${text} is not a size such as 10MiB`);
  return Math.floor(amount * factor);
}

/** Hono middleware: 413 for a body above `limit` bytes, whether it says its length or not. */
export function withBodyLimit(limit) {
  const tooLarge = (c) => c.json({ code: "413", message: `The body is larger than ${limit} bytes` }, 413);
  return async (c, next) => {
    const { raw } = c.req;
    const length = raw.headers.get("content-length");
    if (Number(length) > limit) return tooLarge(c);
    if (length !== null || !raw.body) return next();
    let size = 0;
    const counted = new TransformStream({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (size > limit) controller.error(new Error("body too large"));
        else controller.enqueue(chunk);
      },
    });
    c.req.raw = withBody(raw, raw.body.pipeThrough(counted));
    await next();
    if (size > limit) c.res = tooLarge(c);
  };
}

/** The same request with another body, and `headers` laid over its own (undefined removes one). */
export function withBody(request, body, headers = {}) {
  const merged = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) merged.delete(name);
    else merged.set(name, value);
  }
  const { url, method, signal } = request;
  return new Request(url, { method, headers: merged, body, signal, duplex: "half" });
}
