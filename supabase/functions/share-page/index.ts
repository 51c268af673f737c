/**
 * The page of a shared or public card, for people without an account. No script runs on it.
 *
 *   GET  /share-page/<token>         HTML with the card, its sender and Open Graph data
 *   GET  /share-page/<token>/image   the card's image
 *   GET  /share-page/<token>/preview.jpg   the card in a small JPEG of 1200 x 630, for previews of the link
 *   POST /share-page/<token>/react   a reaction from the page's own form; back to the page
 *   GET  /share-page/cards/<id>      a public card, with its author and without the form
 *   GET  /share-page/cards/<id>/image, /share-page/cards/<id>/preview.jpg
 *   GET  /share-page/favicon.svg
 *
 * A token that is malformed, unknown, expired or revoked, and a card that is not public, get one and the same 404, so that a guess
 * learns nothing. When the data plane is down the answer is 503 with Retry-After.
 *
 * Hosted Supabase serves HTML from functions on a custom domain only; elsewhere it turns it into text.
 */
import { handle } from "./handler.ts";

Deno.serve(handle);
