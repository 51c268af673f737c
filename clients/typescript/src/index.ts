/** A typed client of the Tyohaarify API. `schema.ts` is made by `./dev clients`. */

import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./schema.ts";

export type { components, operations, paths } from "./schema.ts";

export type Tyohaarify = Client<paths>;
export type Job = components["schemas"]["Job"];
export type Problem = components["schemas"]["Problem"];

/** Calls any operation of the API by its path; `token` is asked for before each request. */
export function tyohaarify(
  baseUrl: string,
  token: () => string | undefined = () => undefined,
): Tyohaarify {
  const api = createClient<paths>({ baseUrl });
  api.use({
    onRequest({ request }) {
      const given = token();
      if (given !== undefined) request.headers.set("Authorization", `Bearer ${given}`);
      return request;
    },
  });
  return api;
}

/** What the API refused, with its stable `code`. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** The answer's data. Throws ProblemError when the API refused. */
export async function data<T>(answer: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await answer;
  if (error !== undefined) throw new ProblemError(error as Problem);
  return data as T;
}

/** The job now and after each change, until it has ended; by server-sent events. */
export async function* followJob(api: Tyohaarify, id: string): AsyncGenerator<Job> {
  const answer = await data(
    api.GET("/api/v1/jobs/{job_id}/events", {
      params: { path: { job_id: id } },
      parseAs: "stream",
    }),
  );
  const decoder = new TextDecoder();
  let text = "";
  for await (const part of answer as ReadableStream<Uint8Array>) {
    const events = (text + decoder.decode(part, { stream: true })).split(/\r?\n\r?\n/);
    text = events.pop() ?? "";
    for (const event of events) {
      const line = event.split(/\r?\n/).find((each) => each.startsWith("data:"));
      if (line !== undefined) yield JSON.parse(line.slice(5)) as Job;
    }
  }
}
