/** Bodies of requests, read no further than they may be long. */
import { Refusal } from "./refusal.ts";

/** The body as text; throws Refusal 413 beyond `largest` bytes, 400 for what is not UTF-8. */
export async function readText(request: Request, largest: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > largest) throw new Refusal(413, "body_too_large", `The body exceeds ${largest} bytes`);
    parts.push(part);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      await new Blob(parts as BlobPart[]).arrayBuffer(),
    );
  } catch {
    throw new Refusal(400, "invalid_body", "The body is not UTF-8 text");
  }
}

/** The form in a body; throws Refusal 413 beyond `largest` bytes, 400 for a body of another type. */
export async function readForm(request: Request, largest: number): Promise<FormData> {
  const content = await readText(request, largest);
  const type = request.headers.get("content-type") ?? "";
  try {
    return await new Response(content, { headers: { "content-type": type } }).formData();
  } catch {
    throw new Refusal(400, "invalid_form", "The body is not a form");
  }
}
