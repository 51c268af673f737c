/** Calls to the project the functions belong to. */

/** The project as functions reach it; visitors may know it by another address. */
export const SUPABASE_URL = Deno.env.get("SUPABASE_URL")!;
/** What a visitor without an account may do. */
export const PUBLIC_KEY = Deno.env.get("SUPABASE_PUBLISHABLE_KEY") ?? Deno.env.get("SUPABASE_ANON_KEY")!;
/** Acts past row-level security. */
export const SECRET_KEY = Deno.env.get("SUPABASE_SECRET_KEY") ?? Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")!;

const DEADLINE_MS = 10_000;

/** A service did not answer, or not usefully; asking again later may help. */
export class Unavailable extends Error {}

/** The database does not take these values; asking again does not help. */
export class Rejected extends Error {}

/** Sends a request with a key; throws Unavailable when there is no answer. */
export async function supabase(path: string, key: string, init: RequestInit = {}): Promise<Response> {
  const headers = { apikey: key, authorization: `Bearer ${key}`, "content-type": "application/json" };
  try {
    return await fetch(`${SUPABASE_URL}${path}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
  } catch (error) {
    throw new Unavailable(`${path.split("?")[0]}: ${(error as Error).message}`);
  }
}

/** What a database function returns; throws Rejected for values it does not take, else Unavailable. */
export async function rpc<Result>(
  name: string,
  args: Record<string, unknown>,
  key: string,
): Promise<Result> {
  const answer = await supabase(`/rest/v1/rpc/${name}`, key, { method: "POST", body: JSON.stringify(args) });
  const text = await answer.text();
  if (answer.ok) return (text ? JSON.parse(text) : null) as Result;
  const problem = `${name} answered ${answer.status}: ${text}`;
  throw answer.status === 400 ? new Rejected(problem) : new Unavailable(problem);
}
