import process from "node:process";
import { data, followJob, tyohaarify } from "../src/index.ts";

const { TYOHAARIFY_URL = "", EMAIL = "", PASSWORD = "" } = process.env;

// Sign in. The token is valid for half an hour.
let token: string | undefined;
const api = tyohaarify(TYOHAARIFY_URL, () => token);
const session = await data(
  api.POST("/api/v1/auth/login", { body: { email: EMAIL, password: PASSWORD } }),
);
token = session.access_token;

// Choose a featured template for Diwali: the filters are typed.
const festivals = await data(api.GET("/api/v1/festivals", { params: { query: { q: "diwali" } } }));
const festival = festivals.items.find((each) => each.slug === "diwali");
if (festival === undefined) throw new Error("There is no Diwali.");
const query = { festival_id: festival.id, is_featured: true, is_premium: false };
const templates = await data(api.GET("/api/v1/templates", { params: { query } }));
const [template] = templates.items;
if (template === undefined) throw new Error("There are no templates.");

// Generate a card. A second request with the same key creates no second card.
const { card, job } = await data(
  api.POST("/api/v1/cards/generate", {
    params: { header: { "Idempotency-Key": crypto.randomUUID() } },
    body: { template_id: template.id, message: "शुभ दीपावली, दादी!", language: "hi" },
  }),
);

// Follow its job.
let status = job.status;
for await (const change of followJob(api, job.id)) status = change.status;
if (status !== "succeeded") throw new Error(`The card was not rendered: ${status}.`);

// Share it, and read it as a visitor with the link.
const share = await data(
  api.POST("/api/v1/cards/{card_id}/share", {
    params: { path: { card_id: card.id } },
    body: { expires_in_days: 30 },
  }),
);
const shared = await data(
  tyohaarify(TYOHAARIFY_URL).GET("/api/v1/cards/shared/{token}", {
    params: { path: { token: share.token } },
  }),
);
console.log(JSON.stringify({ link: share.share_url, message: shared.message }));
