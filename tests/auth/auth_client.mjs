/** Every auth flow as a front end does it, with supabase-js; run by test_auth_javascript.py. */
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "@supabase/supabase-js";

const [url, key, mailUrl, email, newEmail, username] = process.argv.slice(2);
const password = "correct horse battery";
const newPassword = "another long one";
const redirect = "http://127.0.0.1:3000/welcome";
const tokens = {};
const seen = { [email]: 0, [newEmail]: 0 };

/** A client with a memory of its own, as each browser has. */
function browser() {
  const memory = new Map();
  const storage = {
    getItem: (name) => memory.get(name) ?? null,
    setItem: (name, value) => void memory.set(name, value),
    removeItem: (name) => void memory.delete(name),
  };
  const auth = { flowType: "pkce", storage, detectSessionInUrl: false, autoRefreshToken: false };
  return createClient(url, key, { auth });
}

async function must(answer) {
  const { data, error } = await answer;
  if (error) throw error;
  return data;
}

async function keep(name, client) {
  const { session } = await must(client.auth.getSession());
  tokens[name] = session.access_token;
  return session;
}

// Not of Auth: the platform sends it once an address is confirmed, whenever it gets to it.
const isWelcome = ({ subject }) =>
  subject.startsWith("Welcome to") || subject.includes("स्वागत");

/** The next mail of Auth to an address, waited for. */
async function nextMail(to) {
  for (let tries = 0; tries < 100; tries += 1) {
    const mails = await (await fetch(`${mailUrl}/messages?to=${to}`)).json();
    const next = mails.reverse().filter((mail) => !isWelcome(mail))[seen[to]];
    if (next) {
      seen[to] += 1;
      return (await fetch(`${mailUrl}/messages/${next.id}`)).json();
    }
    await pause(100);
  }
  throw new Error(`no mail came to ${to}`);
}

const codeIn = ({ text }) => /^\d{6}/m.exec(text)[0];

async function follow({ links }) {
  const link = links.find((one) => one.includes("/auth/v1/verify?"));
  const answer = await fetch(link, { redirect: "manual" });
  return new URL(answer.headers.get("location")).searchParams;
}

const supabase = browser();

// Register: the mail's link comes back with a code, which this client alone can exchange.
await must(
  supabase.auth.signUp({
    email,
    password,
    options: { data: { username, locale: "hi" }, emailRedirectTo: redirect },
  }),
);
const registration = await follow(await nextMail(email));
await must(supabase.auth.exchangeCodeForSession(registration.get("code")));
await keep("registered", supabase);

// Sign out here, sign in again.
await supabase.auth.signOut({ scope: "local" });
await must(supabase.auth.signInWithPassword({ email, password }));
await keep("password", supabase);

// Profile.
const { user } = await must(supabase.auth.getUser());
await must(supabase.from("profiles").update({ first_name: "आशा" }).eq("id", user.id));
const profile = await must(supabase.from("profiles").select("*").eq("id", user.id).single());

// The next token says what is true by then.
await must(supabase.auth.refreshSession());
await keep("refreshed", supabase);

// Sessions: list them, end one.
const other = browser();
await must(other.auth.signInWithPassword({ email, password }));
const { session: otherSession } = await must(other.auth.getSession());
const sessions = await must(supabase.rpc("my_sessions"));
const { session_id } = (await must(other.auth.getClaims())).claims;
const revoked = await must(supabase.rpc("revoke_session", { session_id }));
const { error: afterRevoking } = await other.auth.refreshSession(otherSession);

// Magic link, and the code beside it.
const phone = browser();
await must(phone.auth.signInWithOtp({ email, options: { emailRedirectTo: redirect } }));
const magic = await follow(await nextMail(email));
await must(phone.auth.exchangeCodeForSession(magic.get("code")));
await keep("magic_link", phone);
await pause(1100);
await must(phone.auth.signInWithOtp({ email }));
const token = codeIn(await nextMail(email));
await must(phone.auth.verifyOtp({ email, token, type: "email" }));
await keep("code", phone);

// Forgot the password.
await pause(1100);
const forgetful = browser();
await must(forgetful.auth.resetPasswordForEmail(email, { redirectTo: redirect }));
const recovery = await follow(await nextMail(email));
await must(forgetful.auth.exchangeCodeForSession(recovery.get("code")));
await keep("recovery", forgetful);
await must(forgetful.auth.updateUser({ password: newPassword }));
const notice = await nextMail(email);

// Change the address: both mailboxes have to agree.
await must(forgetful.auth.updateUser({ email: newEmail }, { emailRedirectTo: redirect }));
const first = await follow(await nextMail(email));
await follow(await nextMail(newEmail));
// supabase-js forgets its verifier in updateUser, so the code of these links is of no use to it.
await must(forgetful.auth.refreshSession());
await keep("email_change", forgetful);

// Sign out everywhere.
const last = browser();
await must(last.auth.signInWithPassword({ email: newEmail, password: newPassword }));
const { session: lastSession } = await must(last.auth.getSession());
await forgetful.auth.signOut({ scope: "global" });
const { error: afterSigningOut } = await last.auth.refreshSession(lastSession);

console.log(
  JSON.stringify({
    tokens,
    profile,
    sessions: sessions.length,
    revoked,
    after_revoking: afterRevoking?.code,
    after_signing_out: afterSigningOut?.code,
    notice: notice.subject,
    first: first.get("message"),
  }),
);
