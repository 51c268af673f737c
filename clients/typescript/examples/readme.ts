import process from "node:process";
import { createClient } from "@supabase/supabase-js";
import { data, followJob, tyohaarify } from "../src/index.ts";

const { SUPABASE_URL = "", SUPABASE_KEY = "", TYOHAARIFY_URL = "" } = process.env;
const { EMAIL = "", PASSWORD = "" } = process.env;

// Sign in and read the gallery: from Supabase, under row-level security.
const supabase = createClient(SUPABASE_URL, SUPABASE_KEY);
const login = await supabase.auth.signInWithPassword({ email: EMAIL, password: PASSWORD });
const free = { is_featured: true, is_premium: false };
const gallery = await supabase.from("templates").select("id, name").match(free).throwOnError();

// Generate a card, follow its job and share it: by the API, as the same user.
const api = tyohaarify(TYOHAARIFY_URL, () => login.data.session?.access_token);
const body = { template_id: gallery.data[0]?.id, message: "शुभ दीपावली, दादी!", language: "hi" };
const { card, job } = await data(api.POST("/api/v1/cards/generate", { body }));
for await (const { status, progress } of followJob(api, job.id)) console.log(status, progress);
const share = { params: { path: { card_id: card.id } } };
console.log((await data(api.POST("/api/v1/cards/{card_id}/share", share))).share_url);
