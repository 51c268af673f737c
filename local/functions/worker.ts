/** One edge function: loads its module and serves the handler it gives to `Deno.serve`. */
/// <reference lib="deno.worker" />
type Handler = (request: Request, info: Deno.ServeHandlerInfo) => Response | Promise<Response>;

const listen = Deno.serve;
let handler: Handler | undefined;

// Functions name no port, and would all ask for the same one: take the handler, keep the socket ours.
Object.assign(Deno, {
  serve(...given: (Handler | { handler?: Handler })[]) {
    const options = given.find((value) => typeof value === "object") as { handler?: Handler };
    handler = (given.find((value) => typeof value === "function") as Handler) ?? options?.handler;
    return { finished: new Promise(() => {}), shutdown: () => Promise.resolve(), ref() {}, unref() {} };
  },
});

addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  console.error(`${self.name}: unhandled rejection:`, event.reason);
});

function failed(error: unknown): Response {
  console.error(`${self.name}:`, error);
  return Response.json({ code: "INTERNAL", message: "Internal Server Error" }, { status: 500 });
}

self.onmessage = async ({ data: { entry, runnerKey } }) => {
  try {
    await import(entry);
    if (!handler) throw new Error("does not call Deno.serve");
  } catch (error) {
    console.error(`${self.name}:`, error);
    self.postMessage({ error: "could not be loaded" });
    return;
  }
  const serve = handler;
  listen({
    hostname: "127.0.0.1",
    port: 0,
    onListen: ({ port }) => self.postMessage({ port }),
    onError: failed,
  }, (request, info) => {
    if (request.headers.get("x-runner-key") !== runnerKey) return new Response(null, { status: 403 });
    const headers = new Headers(request.headers);
    headers.delete("x-runner-key");
    return serve(new Request(request, { headers }), info);
  });
};
