/** A request that is not carried out: `status` and `code` for programs, `message` for people. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }
}
