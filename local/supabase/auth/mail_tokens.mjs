/** The codes and links that go out by e-mail, at most so often. */
import { randomUUID } from "node:crypto";
import { challengeOf } from "./pkce.mjs";

const DURATION = /(\d+(?:\.\d+)?)(ms|s|m|h)/g;
const DAY_MS = 86_400_000;
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** How Supabase Auth names the way a session was opened, where that is not the kind of the mail. */
export const METHODS = { signup: "email/signup" };

export const now = () => new Date().toISOString();

/** "1m30s" → 90000, as the Supabase CLI writes durations. */
const milliseconds = (text) =>
  [...text.matchAll(DURATION)].reduce((sum, [, amount, unit]) => sum + amount * UNITS[unit], 0);

/**
 * @param Codes the class made by withCodes  @param mails sends the branded mails
 * @param AuthError Lite's error class (status, code, message)
 */
export const withMailTokens = (Codes, mails, AuthError) =>
  class extends Codes {
    /** Called within a transaction: no mail, no token. `column` names where the token is kept. */
    async sendToken(user, type, column, lastSentAt = user[`${column}_sent_at`]) {
      this.assertNotTooSoon(lastSentAt);
      const { code, hash } = this.makeToken(user, user.email, await this.startFlow(user, type));
      await this.repo.updateUser(user.id, { [`${column}_token`]: hash, [`${column}_sent_at`]: now() });
      await this.mail(type, user, user.email, { code, hash });
    }

    /** To both mailboxes when both have to agree. */
    async sendEmailChange(user, lastSentAt) {
      this.assertNotTooSoon(lastSentAt);
      const prefix = await this.startFlow(user, "email_change");
      const ours = this.doublyConfirmed(user) ? this.makeToken(user, user.email, prefix) : null;
      const theirs = this.makeToken(user, user.email_change, prefix);
      await this.repo.updateUser(user.id, {
        email_change_token_current: ours?.hash ?? null,
        email_change_token_new: theirs.hash,
        email_change_sent_at: now(),
        email_change_confirm_status: 0,
      });
      if (ours) await this.mail("email_change", user, user.email, ours);
      await this.mail("email_change", user, user.email_change, theirs);
    }

    doublyConfirmed(user) {
      return Boolean((this.config.email?.double_confirm_changes ?? true) && user.email);
    }

    async mail(type, user, to, token) {
      const redirectTo = this.resolveEmailRedirect(this.request.url.searchParams.get("redirect_to"));
      try {
        await mails.send(type, { to, user: this.repo.parseUserJson(user), redirectTo, ...token });
      } catch (error) {
        console.error(`the ${type} mail was not sent:`, error.message);
        throw new AuthError(500, "unexpected_failure", `Error sending ${type} email`);
      }
    }

    assertNotTooSoon(lastSentAt) {
      const wait = milliseconds(this.config.email?.max_frequency ?? "1m");
      const left = lastSentAt ? Date.parse(lastSentAt) + wait - Date.now() : 0;
      if (left <= 0) return;
      const message = `For security purposes, you can only request this after ${Math.ceil(left / 1000)} seconds.`;
      throw new AuthError(429, "over_email_send_rate_limit", message);
    }

    /** Remembers the PKCE challenge of the client that asked; returns the prefix of the mail's token. */
    async startFlow(user, type) {
      const challenge = challengeOf(this.request.body, AuthError);
      if (!challenge) return "";
      const method = METHODS[type] ?? type;
      await this.createFlow({
        auth_code: randomUUID(),
        user_id: user.id,
        authentication_method: method,
        provider_type: method,
        ...challenge,
      });
      return "pkce_";
    }

    /** Begins a flow that ends when its client comes back, and forgets those nobody came back to. */
    async createFlow(flow) {
      await this.repo.deleteFlowStatesCreatedBefore(new Date(Date.now() - DAY_MS).toISOString());
      return this.repo.createFlowState({ id: randomUUID(), ...flow });
    }

    /** The code that the client of a PKCE flow exchanges for its session. */
    async issueCode(user, method) {
      const flows = this.repo.table("flow_state").selectAll().where("user_id", "=", user.id);
      const mine = flows.where("authentication_method", "=", method).orderBy("created_at", "desc");
      const flow = await mine.executeTakeFirst();
      if (!flow) {
        const message = "invalid flow state, no valid flow state found";
        throw new AuthError(404, "flow_state_not_found", message);
      }
      // The code's few minutes count from here, not from the sending of the mail.
      await this.repo.updateFlowState(flow.id, { auth_code_issued_at: now(), created_at: now() });
      return { auth_code: flow.auth_code };
    }
  };
