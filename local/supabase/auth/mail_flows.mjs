/** What goes through a mailbox, as in hosted Supabase Auth: each change and its mail, or neither. */
import { randomUUID } from "node:crypto";
import { normalAddress } from "./addresses.mjs";
import { METHODS } from "./mail_tokens.mjs";
import { withFragment, withQuery } from "./redirects.mjs";

const DAY_MS = 86_400_000;
const LONGEST_PASSWORD = 72; // bytes: bcrypt ignores the rest
const COLUMNS = new Map([
  ["signup", ["confirmation_token"]],
  ["magiclink", ["recovery_token", "confirmation_token"]],
  ["recovery", ["recovery_token"]],
  ["email_change", ["email_change_token_new", "email_change_token_current"]],
]);
const ONE_OF_TWO = "Confirmation link accepted. Please proceed to confirm link sent to the other email";

/** Lite writes a token and mails it in one step; here the mails are sent apart. */
export const SILENT = { sendConfirmation() {}, sendEmailChange() {} };

/** @param Registrations the class made by withRegistrations  @param AuthError Lite's error class */
export const withMailFlows = (Registrations, AuthError) => {
  const nonceRefused = () =>
    new AuthError(422, "reauthentication_not_valid", "Nonce has expired or is invalid");
  return class extends Registrations {
    async signUp(email, password, data) {
      if (email) this.#checkAddress(email);
      return super.signUp(email, password, data);
    }

    #confirm(user) {
      return this.sendToken(user, "signup", "confirmation");
    }

    /** A magic link for people with an account; for others, unless forbidden, one that makes it. */
    async signInWithOtp(email, { shouldCreateUser } = {}) {
      const user = await this.#findUser(email);
      if (user?.confirmed_at) return this.#sendRecoverable(user, "magiclink");
      if (!user && shouldCreateUser === false) {
        throw new AuthError(422, "otp_disabled", "Signups not allowed for otp");
      }
      const { session } = await this.signUp(email, randomUUID(), this.request.body.data);
      if (!session) return;
      // Without confirmations Lite signs the new user in at once, though nobody proved anything yet.
      await this.repo.deleteUserSessions(session.user_id);
      await this.#sendRecoverable(await this.repo.findUserById(session.user_id), "magiclink");
    }

    requestMagicLink(email) {
      return this.signInWithOtp(email);
    }

    async recover(email) {
      const user = await this.#findUser(email);
      if (user) await this.#sendRecoverable(user, "recovery");
    }

    async resend(type, email) {
      if (type !== "signup" && type !== "email_change") return super.resend(type, email);
      const user = await this.#findUser(email);
      if (type === "signup" && user && !user.confirmed_at) {
        await this.inTransaction(() => this.#confirm(user));
      }
      if (type === "email_change" && user?.email_change) {
        await this.inTransaction(() => this.sendEmailChange(user, user.email_change_sent_at));
      }
    }

    async reauthenticate(userId) {
      const user = await this.repo.findUserById(userId);
      await this.inTransaction(() => this.sendToken(user, "reauthentication", "reauthentication"));
    }

    async updateUser(userId, { data, password, email }) {
      if (email) this.#checkAddress(email);
      if (password) this.assertPasswordStrong(password);
      const nonce = password ? await this.#proveOwner(await this.repo.findUserById(userId)) : null;
      return this.inTransaction(async () => {
        if (nonce && !(await this.repo.claimUserToken(userId, "reauthentication_token", nonce))) {
          throw nonceRefused();
        }
        const before = await this.repo.findUserById(userId);
        const changes = { data, password: password ?? undefined, email: email ?? undefined };
        const answer = await super.updateUser(userId, changes);
        if (password) await this.#announcePassword(before);
        if (email && email.toLowerCase() !== before.email) {
          await this.sendEmailChange(await this.repo.findUserById(userId), before.email_change_sent_at);
        }
        return answer;
      });
    }

    assertPasswordStrong(password) {
      if (Buffer.byteLength(password) > LONGEST_PASSWORD) {
        const message = `Password cannot be longer than ${LONGEST_PASSWORD} bytes`;
        throw new AuthError(422, "validation_failed", message);
      }
      super.assertPasswordStrong(password);
    }

    /** By the code of an e-mail and its address, or by the token in the e-mail's link. */
    async verifyOtp({ email, token, token_hash, type }) {
      this.method = "otp";
      const proof = token_hash
        ? { token: token_hash, columns: COLUMNS.get(type) ?? [] }
        : await this.#proofOf(type, normalAddress(email), token);
      return this.inTransaction(async () => {
        const { user, column } = await this.claimToken(proof.token, proof.columns);
        if (type === "email_change" && (await this.#waitsForTheOther(user))) {
          return { code: "200", msg: ONE_OF_TWO };
        }
        // A code by mail proves the address also when its mail was the one of a sign-up.
        const meaning = column === "confirmation_token" ? "signup" : type;
        const isStrange = !user.email_confirmed_at && column === "recovery_token";
        return this.completeVerifyOtp(isStrange ? await this.startOver(user) : user, column, meaning);
      });
    }

    async #proofOf(type, address, code) {
      const user = address && code && (await this.#waitingUser(type, address));
      if (!user) throw this.codeRefused();
      const columns = type === "email_change" ? [changeColumn(user, address)] : (COLUMNS.get(type) ?? []);
      const found = await this.guessCode(user, columns, address, code);
      if (!found) throw this.codeRefused();
      return { token: found.token, columns: [found.column] };
    }

    // Of several accounts that ask for one address only the last is meant, or each guess would be many.
    async #waitingUser(type, address) {
      const user = await this.repo.findUserByEmail(address);
      if (type !== "email_change" || user?.email_change) return user;
      const asking = this.repo.table("users").selectAll().where("email_change", "=", address);
      return asking.orderBy("email_change_sent_at", "desc").executeTakeFirst();
    }

    /** What GET /verify does: where the browser goes next. A PKCE link ends in a code to exchange. */
    async followLink({ token = "", type, redirect_to }) {
      const target = this.resolveEmailRedirect(redirect_to);
      const isPkce = token.startsWith("pkce_");
      this.linkMethod = isPkce ? (METHODS[type] ?? type) : null;
      const result = await this.verifyOtp({ token_hash: token, type }).then(
        (answer) => linkResult(answer, type),
        linkError,
      );
      if (!isPkce) return withFragment(target, result);
      const address = withQuery(target, result).href;
      return result.code ? address : withFragment(address, result);
    }

    createSessionForUser(user, ...rest) {
      if (this.linkMethod) return this.issueCode(user, this.linkMethod);
      return super.createSessionForUser(user, ...rest);
    }

    async #findUser(email) {
      this.#checkAddress(email);
      const user = await this.repo.findUserByEmail(email);
      return user && this.repo.parseUserJson(user);
    }

    #checkAddress(email) {
      if (normalAddress(email)) return;
      const message = "Unable to validate email address: invalid format";
      throw new AuthError(400, "validation_failed", message);
    }

    #sendRecoverable(user, type) {
      return this.inTransaction(() => this.sendToken(user, type, "recovery"));
    }

    // Both mailboxes must agree to a change of address, in either order.
    async #waitsForTheOther(user) {
      const waits = this.doublyConfirmed(user) && user.email_change_confirm_status === 0;
      if (!waits && (await this.repo.findUserByEmail(user.email_change ?? ""))) {
        const message = "A user with this email address has already been registered";
        throw new AuthError(422, "email_exists", message);
      }
      await this.repo.updateUser(user.id, { email_change_confirm_status: waits ? 1 : 0 });
      return waits;
    }

    // A session older than a day may be a stolen laptop's: the mailbox decides. Returns the token to claim.
    async #proveOwner(user) {
      if (!this.config.email?.secure_password_change) return null;
      const session = await this.repo.findSessionById(this.request.sessionId);
      if (session && Date.now() - Date.parse(session.created_at) < DAY_MS) return null;
      const { nonce } = this.request.body;
      if (!nonce) {
        const message = "Password update requires reauthentication";
        throw new AuthError(400, "reauthentication_needed", message);
      }
      const found = await this.guessCode(user, ["reauthentication_token"], user.email, nonce);
      if (!found) throw nonceRefused();
      return found.token;
    }

    // Whoever knew the old password is signed out; the owner is told.
    async #announcePassword(user) {
      const { sessionId } = this.request;
      await this.repo.deleteRefreshTokensForUser(user.id, sessionId);
      await this.repo.deleteUserSessions(user.id, sessionId);
      if (user.email) await this.mail("password_changed", user, user.email, {});
    }
  };
};

const changeColumn = (user, address) =>
  address === user.email ? "email_change_token_current" : "email_change_token_new";

function linkResult(answer, type) {
  if (answer.auth_code) return { code: answer.auth_code };
  if (answer.msg) return { message: answer.msg };
  const { access_token, refresh_token, expires_in, expires_at, token_type } = answer;
  return { access_token, refresh_token, expires_in, expires_at, token_type, type };
}

function linkError({ status, code, message }) {
  if (status) return { error: "access_denied", error_code: code, error_description: message };
  console.error("verify:", message);
  const error_description = "Verification failed";
  return { error: "server_error", error_code: "unexpected_failure", error_description };
}
