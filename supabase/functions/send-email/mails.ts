/** From what Auth asks for to finished mails. */
import { isAddress } from "../_shared/addresses.mjs";
import { Refusal } from "../_shared/refusal.ts";
import { type Content, findTemplate, renderMail } from "./rendering.ts";

/** The parts of a user that mails need; `new_email` while the address is being changed. */
export interface User {
  id: string;
  email: string;
  new_email?: string;
  user_metadata?: Record<string, unknown>;
}

/** A call of the hook, as Auth writes it. */
export interface Call {
  user: User;
  email_data: Record<string, string>;
}

/** A mail ready to be sent to one address. */
export interface Mail extends Content {
  to: string;
}

// Auth's names of actions → the names of templates in config.toml; a notice is named after itself.
const TEMPLATES: Record<string, string> = {
  signup: "confirmation",
  invite: "invite",
  magiclink: "magic_link",
  email: "magic_link",
  recovery: "recovery",
  email_change: "email_change",
  reauthentication: "reauthentication",
};

/** The call in a body; throws Refusal 400 when it is none. */
export function parseCall(body: Record<string, unknown>): Call {
  const { user, email_data: data } = body as Partial<Record<string, Record<string, unknown>>>;
  const texts = Object.values(data ?? {}).every((value) => typeof value === "string");
  if (typeof user?.id !== "string" || !data?.email_action_type || !texts) {
    throw new Refusal(400, "invalid_input", "The body is not a call of the send-email hook");
  }
  return body as unknown as Call;
}

/** One mail, or two when a change of address has to be confirmed at both. */
export function composeMails(call: Call): Mail[] {
  const { user, email_data: data } = call;
  if (data.email_action_type !== "email_change") {
    return [compose(call, user.email, data.token, data.token_hash)];
  }
  const next = user.new_email ?? user.email;
  if (!data.token_hash_new) return [compose(call, next, data.token, data.token_hash)];
  // Auth's hashes are crossed over here: the "new" one belongs to the present address.
  return [
    compose(call, user.email, data.token, data.token_hash_new),
    compose(call, next, data.token_new, data.token_hash),
  ];
}

function compose(call: Call, to: string, token: string, hash: string): Mail {
  const { user, email_data: data } = call;
  const action = data.email_action_type;
  if (!isAddress(to)) throw new Refusal(400, "invalid_input", "The address of the user is malformed");
  const template = findTemplate(TEMPLATES[action] ?? action.replace(/_notification$/, ""));
  if (!template) throw new Refusal(400, "invalid_input", `There is no mail for ${action}`);
  const values = {
    Token: token,
    TokenHash: hash,
    ConfirmationURL: hash ? confirmationAddress(data, hash) : "",
    RedirectTo: data.redirect_to,
    SiteURL: Deno.env.get("SITE_URL") ?? data.redirect_to,
    Email: user.email,
    NewEmail: user.new_email ?? "",
    SendingTo: to,
    Data: user.user_metadata ?? {},
  };
  return { to, ...renderMail(template, values) };
}

/** Auth's `site_url` is its own public address, with or without its path. */
function confirmationAddress(data: Record<string, string>, hash: string): string {
  const address = new URL("/auth/v1/verify", data.site_url);
  address.search = new URLSearchParams({
    token: hash,
    type: data.email_action_type,
    redirect_to: data.redirect_to,
  }).toString();
  return address.href;
}
