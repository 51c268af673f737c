/** What a front end does, with the official client; called by test_host_data.py, prints JSON. */
import { createClient } from "@supabase/supabase-js";

const [url, key, email] = process.argv.slice(2);
const client = createClient(url, key, { auth: { persistSession: false, autoRefreshToken: false } });

function must({ data, error }) {
  if (error) throw error;
  return data;
}

const { user } = must(await client.auth.signInWithPassword({ email, password: "correct horse battery" }));
const { username } = must(await client.from("members").select("username").single());
const note = must(
  await client.from("notes").insert({ title: "from js", doc: { a: [1] } }).select("title, doc").single(),
);
const [{ id: nearest }] = must(await client.rpc("nearest", { query: "[0,1,0]" }));

const bucket = client.storage.from("users");
const file = new Blob([new Uint8Array([137, 80, 78, 71])], { type: "image/png" });
must(await bucket.upload(`${user.id}/avatars/me.png`, file));
const downloaded = must(await bucket.download(`${user.id}/avatars/me.png`)).size;
const { signedUrl } = must(await bucket.createSignedUrl(`${user.id}/avatars/me.png`, 60));
const signed = (await fetch(signedUrl)).status;
const { token } = must(await bucket.createSignedUploadUrl(`${user.id}/avatars/two.png`));
must(await bucket.uploadToSignedUrl(`${user.id}/avatars/two.png`, token, file));
const uploaded = must(await bucket.exists(`${user.id}/avatars/two.png`)) ? "ok" : "missing";
const { words } = must(await client.functions.invoke("echo", { body: { words: "Namaste from js" } })).json;

console.log(JSON.stringify({
  username,
  note,
  nearest,
  downloaded,
  signed,
  uploaded_by_signed_address: uploaded,
  invoked: words,
}));
