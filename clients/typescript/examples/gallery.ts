import process from "node:process";
import { data, tyohaarify } from "../src/index.ts";

const api = tyohaarify(process.env["TYOHAARIFY_URL"] ?? "");

// A gallery on a phone: only the fields that a tile shows. The others are undefined.
const newest = await data(
  api.GET("/api/v1/templates", {
    params: { query: { fields: ["name", "preview_image_url"], limit: 6 } },
  }),
);
const trending = await data(
  api.GET("/api/v1/templates/trending", {
    params: { query: { fields: ["name", "score"], limit: 6 } },
  }),
);
const found = await data(
  api.POST("/api/v1/templates/search", {
    body: { query: "diwali", fields: ["slug"], limit: 6 },
  }),
);

const names: (string | undefined)[] = newest.items.map((tile) => tile.name);
if (names.includes(undefined)) throw new Error("A tile has no name.");
console.log(
  JSON.stringify({ newest: newest.items, trending: trending.items, found: found.items }),
);
