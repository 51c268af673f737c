/**
 * Serves every folder `supabase/functions/<name>` at /<name>/..., as the Supabase Edge Runtime does:
 * one worker per function, so that one that throws, hangs or fails to load leaves the others alone.
 * Only the host calls it; what a visitor may call is decided there (local/supabase/functions.mjs).
 *
 *   deno run --no-prompt --no-config --no-lock --unstable-no-legacy-abort --allow-env
 *     --allow-net=127.0.0.1,localhost --allow-read=local/functions,supabase/functions
 *     local/functions/main.ts
 */
const FUNCTIONS = new URL("../../supabase/functions/", import.meta.url);
const BOOT_MS = 15_000;
const ANSWER_MS = 150_000; // the wall-clock limit of hosted functions
const RETIRE_MS = 10_000;

const port = Number(Deno.env.get("FUNCTIONS_PORT"));
const secretKey = Deno.env.get("SUPABASE_SERVICE_ROLE_KEY");
if (!port || !secretKey) {
  console.error("functions: FUNCTIONS_PORT and SUPABASE_SERVICE_ROLE_KEY must be set");
  Deno.exit(1);
}
const runnerKey = await sha256(`runner:${secretKey}`);

interface Running {
  worker: Worker;
  origin: Promise<string>;
}
const running = new Map<string, Running>();

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const refuse = (status: number, code: string, message: string, headers: HeadersInit = {}) =>
  Response.json({ code, message }, { status, headers });

function start(name: string, entry: URL): Running {
  const script = new URL("worker.ts", import.meta.url);
  const worker = new Worker(script, { type: "module", name });
  const origin = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("did not call Deno.serve in time")), BOOT_MS);
    worker.onmessage = ({ data }) => {
      clearTimeout(timer);
      if (data.port) resolve(`http://127.0.0.1:${data.port}`);
      else reject(new Error(data.error));
    };
    worker.onerror = (event) => {
      event.preventDefault(); // or it would end the runner
      clearTimeout(timer);
      if (running.get(name)?.worker === worker) running.delete(name);
      reject(new Error(event.message));
    };
  });
  worker.postMessage({ entry: entry.href, runnerKey });
  return { worker, origin };
}

async function exists(entry: URL): Promise<boolean> {
  try {
    return (await Deno.stat(entry)).isFile;
  } catch {
    return false;
  }
}

/** The base address of a function's worker, started on its first request; null: no such function. */
async function originOf(name: string): Promise<string | null> {
  const entry = new URL(`${name}/index.ts`, FUNCTIONS);
  if (!/^[a-z0-9][a-z0-9_-]*$/i.test(name) || !(await exists(entry))) return null;
  const found = running.get(name) ?? start(name, entry);
  running.set(name, found);
  try {
    return await found.origin;
  } catch (error) {
    found.worker.terminate();
    if (running.get(name) === found) running.delete(name);
    throw error;
  }
}

async function serve(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (request.headers.get("x-runner-key") !== runnerKey) {
    if (url.pathname === "/health") return Response.json({ ok: true }); // for the supervisor
    return refuse(403, "FORBIDDEN", "Call functions through the Supabase address");
  }
  const name = url.pathname.split("/")[1];
  let origin: string | null;
  try {
    origin = await originOf(name);
  } catch (error) {
    console.error(`${name}: failed to load: ${(error as Error).message}`);
    return refuse(503, "BOOT_ERROR", "The function failed to start; see the logs", { "retry-after": "5" });
  }
  if (!origin) return refuse(404, "NOT_FOUND", "Requested function was not found");
  return await forward(request, name, `${origin}${url.pathname}${url.search}`);
}

async function forward(request: Request, name: string, target: string): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set("accept-encoding", "identity"); // compression is the business of the outer hop
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), ANSWER_MS);
  const { method, body } = request;
  try {
    return await fetch(target, { method, headers, body, redirect: "manual", signal: limit.signal });
  } catch (error) {
    if (!limit.signal.aborted) {
      console.error(`${name}: ${(error as Error).message}`);
      return refuse(500, "WORKER_ERROR", "The function stopped before it answered");
    }
    console.error(`${name}: no answer in ${ANSWER_MS / 1000} s; stopped`);
    running.get(name)?.worker.terminate();
    running.delete(name);
    return refuse(504, "WORKER_TIMEOUT", "The function did not answer in time");
  } finally {
    clearTimeout(timer);
  }
}

/** Let the requests under way finish, then free the worker; the next request starts the new code. */
function retire(name: string): void {
  const old = running.get(name);
  running.delete(name);
  if (old) setTimeout(() => old.worker.terminate(), RETIRE_MS);
}

async function followChanges(): Promise<void> {
  const root = await Deno.realPath(FUNCTIONS);
  for await (const { paths, kind } of Deno.watchFs(root)) {
    if (kind === "access") continue;
    const changed = new Set(paths.map((path) => path.slice(root.length + 1).split("/")[0]));
    const shared = [...changed].some((folder) => folder.startsWith("_"));
    for (const name of shared ? [...running.keys()] : changed) retire(name);
  }
}

followChanges().catch((error) => console.error(`functions: not watching for changes: ${error.message}`));
Deno.serve({
  hostname: "127.0.0.1",
  port,
  onListen: () => console.log(`functions: serving on 127.0.0.1:${port}`),
}, serve);
