// Answers with what it was asked, as far as a function can see it.
Deno.serve(async (request) => {
  const url = new URL(request.url);
  if (url.searchParams.has("stream")) return new Response(request.body);
  const text = await request.text();
  return Response.json(
    {
      method: request.method,
      path: url.pathname,
      query: url.search,
      headers: Object.fromEntries(request.headers),
      json: text ? JSON.parse(text) : null,
    },
    { status: 201, headers: { "x-from-function": "yes" } },
  );
});
