Deno.serve(() => new Response("first"));
