/** Registrations of addresses: until the owner of a mailbox confirms, none of them is believed. */
import { randomUUID } from "node:crypto";
import { METHODS, now } from "./mail_tokens.mjs";

/** Passwords that count only once their client has proved itself. Every statement may run again. */
export const REGISTRATIONS_SCHEMA = `
  create table if not exists auth.unproved_passwords (
    user_id uuid primary key references auth.users (id) on delete cascade,
    encrypted_password text not null
  )`;

/** @param Tokens the class made by withMailTokens */
export const withRegistrations = (Tokens) =>
  class extends Tokens {
    async signUp(email, password, data) {
      return this.inTransaction(async () => {
        await this.#oneAtATime(email);
        try {
          return await this.#register(email, password, data, null);
        } catch (refusal) {
          // Lite's answer to an address it knows.
          if (refusal.code !== "over_email_send_rate_limit") throw refusal;
          return this.#registerAgain(email, password, data);
        }
      });
    }

    async #register(email, password, data, lastSentAt) {
      const answer = await super.signUp(email, password, data);
      if (answer.session) return answer;
      const user = await this.repo.findUserById(answer.user.id);
      await this.sendToken(user, "signup", "confirmation", lastSentAt);
      return answer;
    }

    /**
     * Replace an account that was never confirmed: names, links and identities of the earlier registration are gone.
     * The owner of the mailbox cannot tell the e-mails of two registrations apart, so neither password counts by
     * a link or a code alone; see exchangePkceCode.
     */
    async #registerAgain(email, password, data) {
      const before = await this.repo.findUserByEmail(email);
      if (!before || !(await this.removeUnconfirmed(before.id))) return { user: this.#strange(before, data) };
      const answer = await this.#register(email, password, data, before.confirmation_sent_at);
      const { id, encrypted_password } = await this.repo.findUserById(answer.user.id);
      await this.repo.insertInto("unproved_passwords").values({ user_id: id, encrypted_password }).execute();
      await this.repo.updateUser(id, { encrypted_password: null });
      return answer;
    }

    // Nobody learns here who has an account: a confirmed user gets no e-mail, and looks like a new one.
    #strange(user, data) {
      const time = now();
      return {
        ...this.mapUserToResponse(this.repo.parseUserJson(user), [], "signup"),
        id: randomUUID(),
        app_metadata: { provider: "email", providers: ["email"] },
        user_metadata: data ?? {},
        created_at: time,
        updated_at: time,
        confirmation_sent_at: time,
        email_confirmed_at: undefined,
        last_sign_in_at: undefined,
        new_email: undefined,
        email_change_sent_at: undefined,
      };
    }

    /** Delete an account, unless it was confirmed meanwhile; returns whether it is gone. */
    async removeUnconfirmed(id) {
      const unconfirmed = this.repo.deleteFrom("users").where("id", "=", id).where("email_confirmed_at", "is", null);
      return Number((await unconfirmed.executeTakeFirst()).numDeletedRows) > 0;
    }

    /** Give a mailbox's owner the account that others registered: nothing but its id and address stays. */
    async startOver(user) {
      const { id, email } = user;
      const { locale } = this.repo.parseUserJson(user).raw_user_meta_data ?? {};
      const data = { sub: id, email, email_verified: true, phone_verified: false };
      await this.removeUnconfirmed(id);
      await this.repo.createUser({ id, email, raw_user_meta_data: { ...data, ...(locale && { locale }) } });
      const identity = { id: randomUUID(), provider: "email", provider_id: id, user_id: id, identity_data: data };
      await this.repo.createIdentity(identity);
      return this.repo.findUserById(id);
    }

    /** The client that registered follows the link of its own registration: now its password counts. */
    async exchangePkceCode(code, verifier) {
      const flow = code && (await this.repo.findFlowStateByAuthCode(code));
      const session = await super.exchangePkceCode(code, verifier);
      if (flow.authentication_method === METHODS.signup) await this.#believePassword(flow.user_id);
      return session;
    }

    async #believePassword(id) {
      const unproved = this.repo.deleteFrom("unproved_passwords").where("user_id", "=", id);
      const found = await unproved.returning("encrypted_password").executeTakeFirst();
      if (!found) return;
      // One that was set since then stays.
      const user = this.repo.update("users").set(found).where("id", "=", id);
      await user.where("encrypted_password", "is", null).execute();
    }

    // Whoever comes at the same moment is told to wait, and holds no connection meanwhile.
    async #oneAtATime(email) {
      const lock = (on) => on.fn("pg_try_advisory_xact_lock", [on.fn("hashtext", [on.val(`auth ${email}`)])]);
      const { taken } = await this.repo.db.selectNoFrom((on) => lock(on).as("taken")).executeTakeFirst();
      if (!taken) this.assertNotTooSoon(now());
    }
  };
