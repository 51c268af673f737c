/** Media types of headers, by the WHATWG MIME standard. */
import { MIMEType } from "node:util";

/** Return the type of a Content-Type, in lower case and without parameters; "" if it is missing or malformed. */
export function mediaType(header) {
  try {
    return new MIMEType(header ?? "").essence;
  } catch {
    return "";
  }
}
