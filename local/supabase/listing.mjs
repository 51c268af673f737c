/** Storage listings one folder deep, as hosted Supabase answers them; Lite lists whole trees. */
import { withBody } from "./limits.mjs";

export const LIST = /^\/storage\/v1\/object\/list\/[^/]+$/;
const MOST = 10_000;
const LONGEST_PREFIX = 2048; // names end at 1024 characters: no object lies below a longer one
const DEFAULT_LIMIT = 100;
const NO_FILE = { id: null, updated_at: null, created_at: null, last_accessed_at: null, metadata: null };

/** Ask Lite for everything below a folder, and keep the entries that the request asks for. */
export async function listFolder(c, toLite) {
  const sent = await c.req.json().catch(() => null);
  const query = typeof sent === "object" && sent ? sent : {};
  const asked = String(query.prefix ?? "");
  if (asked.length > LONGEST_PREFIX) return c.json([]);
  // Split, not trimmed by a pattern: `/+$` takes the square of a long run of slashes within the name.
  const names = asked.split("/");
  const folder = names.slice(names.findIndex(Boolean), names.findLastIndex(Boolean) + 1).join("/");
  const prefix = folder ? `${folder}/` : "";
  const body = JSON.stringify({ prefix, sortBy: query.sortBy, limit: MOST });
  const headers = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };
  const answer = await toLite(c, withBody(c.req.raw, body, headers));
  if (!answer.ok) return answer;
  const { limit = DEFAULT_LIMIT, offset = 0, search = "" } = query;
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
