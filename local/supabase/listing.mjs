/** Storage listings one folder deep, as hosted Supabase answers them; Lite lists whole trees. */
import { withBody } from "./limits.mjs";

export const LIST = /^\/storage\/v1\/object\/list\/[^/]+$/;
const MOST = 10_000;
const DEFAULT_LIMIT = 100;
const NO_FILE = { id: null, updated_at: null, created_at: null, last_accessed_at: null, metadata: null };

/** Asks Lite for everything below the wanted folder, and keeps what was really asked for. */
export async function listFolder(c, toLite) {
  const wanted = await c.req.json().catch(() => ({}));
  const folder = String(wanted.prefix ?? "").replace(/^\/+|\/+$/g, "");
  const prefix = folder ? `${folder}/` : "";
  const body = JSON.stringify({ prefix, sortBy: wanted.sortBy, limit: MOST });
  const headers = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };
  const answer = await toLite(c, withBody(c.req.raw, body, headers));
  if (!answer.ok) return answer;
  const { limit = DEFAULT_LIMIT, offset = 0, search = "" } = wanted;
  const entries = oneLevel(await answer.json(), prefix)
    .filter(({ name }) => name.toLowerCase().startsWith(String(search).toLowerCase()));
  return c.json(entries.slice(offset, offset + limit));
}

// A LIKE of Lite's also finds names that only look like the prefix: `_` matches any character.
function oneLevel(files, prefix) {
  const folders = new Set();
  const found = [];
  for (const file of files.filter(({ name }) => name.startsWith(prefix))) {
    const [name, ...below] = file.name.slice(prefix.length).split("/");
    if (below.length === 0) found.push({ ...file, name });
    else folders.add(name);
  }
  return [...[...folders].sort().map((name) => ({ name, ...NO_FILE })), ...found];
}
