Deno.serve({ port: 1 }, (request) => {
  if (request.method === "PUT") void Promise.reject(new Error("nobody waits for this"));
  if (request.method !== "GET") return new Response("alive");
  throw new Error("the password is hunter2");
});
