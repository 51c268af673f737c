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
