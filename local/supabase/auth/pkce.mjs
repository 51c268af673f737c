/** Proof keys (RFC 7636): what a client commits to when it asks for a link or a provider. */
const CHALLENGE = /^[\w.~-]{43,128}$/;

/** @returns null without a challenge, else the columns of auth.flow_state; throws `AuthError` */
export function challengeOf({ code_challenge, code_challenge_method }, AuthError) {
  if (!code_challenge) return null;
  const method = (code_challenge_method ?? "plain").toLowerCase();
  if (!CHALLENGE.test(code_challenge) || !["s256", "plain"].includes(method)) {
    throw new AuthError(400, "validation_failed", "The code challenge or its method is not valid");
  }
  return { code_challenge, code_challenge_method: method };
}
