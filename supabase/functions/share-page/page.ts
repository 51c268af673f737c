/** The HTML of the share page: text in, escaped document out; no script, one inline style. */
import { escape } from "../_shared/html.ts";
import { type Reaction, REACTIONS, SYMBOLS, wordsIn } from "./reactions.ts";

/** What `get_shared_card` and `get_public_card` return; texts are plain, sizes in pixels. */
export interface ShownCard {
  card_id: string;
  title: string | null;
  message: string | null;
  sender_name: string | null;
  language: string;
  direction: "ltr" | "rtl";
  width: number | null;
  height: number | null;
  image_path: string;
  festival_name: string;
  updated_at: string;
  /** Whether the image shows these texts: not while a changed card waits to be rendered. */
  is_current: boolean;
  /** The username of who made it; of public cards only, null while its account is suspended. */
  author?: string | null;
}

/** Where the page and what belongs to it are, in public: `version` changes with the image, `site` is the front end. */
export interface Addresses {
  page: string;
  icon: string;
  site: string | null;
  version: string;
}

// What crawlers take of the text of an image.
const MOST_ALT = 420;
// As core/cards/framing.py makes it.
const PREVIEW = { type: "image/jpeg", width: 1200, height: 630 };

const STYLE = `
:root { color-scheme: light dark; --paper: #fdf6ec; --ink: #3b2314; --soft: #7d5f49; --glow: #f4a93b33; --line: #3b231426 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #17110f; --ink: #f6e9dc; --soft: #c3a28a; --glow: #f4a93b1f; --line: #ffffff26 }
}
* { box-sizing: border-box }
body {
  margin: 0; min-height: 100vh; min-height: 100dvh; display: grid; grid-template-rows: 1fr auto;
  background: radial-gradient(60rem 40rem at 50% -10%, var(--glow), transparent) var(--paper);
  color: var(--ink); font: 1.0625rem/1.6 system-ui, "Noto Sans", sans-serif;
}
main {
  display: grid; grid-template-columns: minmax(0, 1fr); align-content: center; justify-items: center; gap: 1.25rem;
  padding: 1.5rem 1rem; text-align: center;
}
figure { margin: 0; width: 100%; display: grid; gap: 1.25rem; justify-items: center }
figcaption { width: 100%; display: grid; gap: .75rem; justify-items: center }
img {
  display: block; height: auto; max-width: 100%;
  border-radius: .75rem; box-shadow: 0 1.25rem 3rem #0004; background: var(--glow);
}
h1 { margin: 0; font-size: clamp(1.125rem, 4vw, 1.5rem); font-weight: 600; text-wrap: balance }
p { margin: 0; color: var(--soft); overflow-wrap: anywhere }
.message { max-width: 34rem; color: var(--ink); white-space: pre-line }
a { color: inherit }
form { display: grid; gap: .75rem; justify-items: center }
form div { display: flex; flex-wrap: wrap; gap: .5rem; justify-content: center }
button {
  display: inline-flex; align-items: center; gap: .5rem; min-height: 2.75rem; padding: .25rem 1rem;
  border: 1px solid var(--line); border-radius: 2rem; background: none; color: inherit; font: inherit;
  line-height: 1.5; cursor: pointer;
}
button:hover, button[aria-pressed=true] { background: var(--glow); border-color: #f4a93b }
button:focus-visible { outline: 2px solid #f4a93b; outline-offset: 2px }
:lang(ur) { line-height: 2.1 }
footer { padding: 1rem; text-align: center; font-size: .875rem; color: var(--soft) }
`;

/** A whole document, and its one style, which the policy of the answer allows. */
export interface Page {
  html: string;
  style: string;
}

interface Parts {
  language: string;
  direction: string;
  head: string;
  main: string;
  footer?: string;
  style?: string;
}

function layout({ language, direction, head, main, footer = "", style = "" }: Parts): Page {
  const whole = STYLE + style;
  const html = `<!doctype html>
<html lang="${escape(language)}" dir="${direction === "rtl" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${head}
<style>${whole}</style>
</head>
<body>
<main>${main}</main>
<footer>${footer}<span lang="en" dir="ltr">Tyohaarify</span></footer>
</body>
</html>
`;
  return { html, style: whole };
}

function sizes(card: ShownCard): [number, number] | null {
  const { width, height } = card;
  return Number.isInteger(width) && Number.isInteger(height) ? [width!, height!] : null;
}

/** Keep the room of the image before it is there: as wide as the page has room, and never too high for it. */
function imageBox([width, height]: [number, number]): string {
  return `img { width: min(100%, 34rem, 78vh * ${width} / ${height}); aspect-ratio: ${width} / ${height} }\n`;
}

/** Cut a text at a letter, and say so. */
function shortened(text: string, most: number): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : text;
}

function openGraph(addresses: Addresses, title: string, description: string): string {
  const properties: [string, string | number][] = [
    ["og:type", "website"],
    ["og:site_name", "Tyohaarify"],
    ["og:url", addresses.page],
    ["og:title", title],
    ["og:description", description],
    ["og:image", `${addresses.page}/preview.jpg?v=${addresses.version}`],
    ["og:image:type", PREVIEW.type],
    ["og:image:width", PREVIEW.width],
    ["og:image:height", PREVIEW.height],
    ["og:image:alt", shortened(title === description ? title : `${title}: ${description}`, MOST_ALT)],
  ];
  const tags = properties.map(([name, value]) => `<meta property="${name}" content="${escape(value)}">`);
  return [
    `<meta name="description" content="${escape(description.replace(/\s+/g, " "))}">`,
    ...tags,
    `<meta name="twitter:card" content="summary_large_image">`,
    `<link rel="icon" type="image/svg+xml" href="${escape(addresses.icon)}">`,
  ].join("\n");
}

/** The form a visitor reacts with; a button that is pressed says what was sent before. */
function reactionForm(language: string, address: string, sent: Reaction | null): string {
  const words = wordsIn(language);
  const buttons = REACTIONS.map((reaction) =>
    `<button name="reaction" value="${reaction}" aria-pressed="${reaction === sent}">` +
    `<span aria-hidden="true">${SYMBOLS[reaction]}</span>${escape(words.names[reaction])}</button>`
  );
  const direction = words.language === "ur" ? "rtl" : "ltr";
  return `<form method="post" action="${escape(address)}/react" lang="${words.language}" dir="${direction}">
<p role="status">${escape(sent ? words.sent : words.ask)}</p>
<div>${buttons.join("")}</div>
</form>`;
}

/** The link to the front end, if there is one. */
function makeYourOwn(language: string, site: string | null): string {
  if (!site) return "";
  const { make, language: found } = wordsIn(language);
  const direction = found === "ur" ? "rtl" : "ltr";
  return `<p lang="${found}" dir="${direction}"><a href="${escape(site)}">${escape(make)}</a></p>\n`;
}

/**
 * The page of a card. `sent` is what this visitor sent before. Reactions belong to share links: a public card
 * takes none.
 */
export function cardPage(card: ShownCard, addresses: Addresses, sent: Reaction | null): Page {
  const title = card.title || card.festival_name;
  const image = `${addresses.page}/image?v=${addresses.version}`;
  const size = sizes(card);
  const box = size ? ` width="${size[0]}" height="${size[1]}"` : "";
  const heading = title.toLowerCase().includes(card.festival_name.toLowerCase())
    ? title
    : `${title} · ${card.festival_name}`;
  const graph = openGraph(addresses, title, card.message || title);
  const message = card.message ? `<p class="message" dir="auto">${escape(card.message)}</p>` : "";
  const sender = card.sender_name ? `<p dir="auto">— ${escape(card.sender_name)}</p>` : "";
  const author = card.author ? `<p dir="ltr">@${escape(card.author)}</p>` : "";
  const below = card.author === undefined ? reactionForm(card.language, addresses.page, sent) : author;
  const main = `<figure>
<img src="${escape(image)}"${box} alt="${escape(heading)}">
<figcaption><h1 dir="auto">${escape(heading)}</h1>${message}${sender}</figcaption>
</figure>
${below}`;
  return layout({
    language: card.language,
    direction: card.direction,
    head: `<title>${escape(heading)}</title>\n${graph}`,
    main,
    footer: makeYourOwn(card.language, addresses.site),
    style: size ? imageBox(size) : "",
  });
}

/** A page that only says something, in English. */
export function messagePage(title: string, text: string): Page {
  const main = `<h1>${escape(title)}</h1><p>${escape(text)}</p>`;
  return layout({ language: "en", direction: "ltr", head: `<title>${escape(title)}</title>`, main });
}
