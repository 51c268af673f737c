/** Registrations of addresses: until the owner of a mailbox confirms, none of them is believed. */
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { compare } from "bcryptjs";
import { METHODS, now } from "./mail_tokens.mjs";

const RETRY_MS = 25;

/**
 * The code challenge of each registration and, once another one conflicted with it, its password: that counts only
 * when the client that registered has proved itself. Every statement may run again.
 */
export const REGISTRATIONS_SCHEMA = `
  create table if not exists auth.unproved_passwords (
    user_id uuid primary key references auth.users (id) on delete cascade,
    encrypted_password text
  );
  alter table auth.unproved_passwords alter column encrypted_password drop not null;
  alter table auth.unproved_passwords add column if not exists code_challenge text`;

// False also for a user whose password is unproved.
const isOf = async ({ encrypted_password }, password) =>
  Boolean(encrypted_password) && typeof password === "string" && compare(password, encrypted_password);

/** @param Tokens the class made by withMailTokens */
export const withRegistrations = (Tokens) =>
  class extends Tokens {
    async signUp(email, password, data) {
      try {
        return await this.inTransaction(() => this.#signUp(email, password, data));
      } catch (refusal) {
        if (email) await this.contest(email, password);
        throw refusal;
      }
    }

    async #signUp(email, password, data) {
      // A request that comes at the same moment is told to wait, and holds no connection meanwhile.
      if (!(await this.#lock(email))) this.assertNotTooSoon(now());
      try {
        return await this.#register(email, password, data, null);
      } catch (refusal) {
        // Lite's answer to an address it knows.
        if (refusal.code !== "over_email_send_rate_limit") throw refusal;
        return this.#registerAgain(email, password, data);
      }
    }

    /**
     * Make the password of an unconfirmed address unproved, because a registration with another one was refused. The
     * owner of the mailbox may have sent either, and confirms the one that stands by its e-mail.
     */
    async contest(email, password) {
      // Waits for a registration under way, which may be the one that stands; holds no connection meanwhile.
      const isDone = () =>
        this.inTransaction(async () => {
          if (!(await this.#lock(email))) return false;
          const user = await this.repo.findUserByEmail(email);
          if (user && !(await isOf(user, password))) await this.#unprove(user.id);
          return true;
        });
      while (!(await isDone())) await setTimeout(RETRY_MS);
    }

    /** Move the password of an unconfirmed user to the unproved ones. */
    async #unprove(user_id) {
      const users = this.repo.table("users").select("encrypted_password").where("id", "=", user_id);
      const unconfirmed = users.where("email_confirmed_at", "is", null).where("encrypted_password", "is not", null);
      const found = await unconfirmed.forUpdate().executeTakeFirst();
      if (!found) return;
      const values = this.repo.insertInto("unproved_passwords").values({ user_id, ...found });
      await values.onConflict((on) => on.column("user_id").doUpdateSet(found)).execute();
      await this.repo.updateUser(user_id, { encrypted_password: null });
    }

    async #register(email, password, data, lastSentAt) {
      const answer = await super.signUp(email, password, data);
      if (answer.session) return answer;
      const user = await this.repo.findUserById(answer.user.id);
      await this.sendToken(user, "signup", "confirmation", lastSentAt);
      const registration = { user_id: user.id, code_challenge: this.request.body.code_challenge || null };
      await this.repo.insertInto("unproved_passwords").values(registration).execute();
      return answer;
    }

    /**
     * Replace an account that was never confirmed: names, links and identities of the earlier registration are gone.
     * The owner of the mailbox cannot tell the e-mails of two registrations apart, so neither password counts by
     * a link or a code alone; see exchangePkceCode. The same password again is the same client's second try.
     */
    async #registerAgain(email, password, data) {
      const before = await this.repo.findUserByEmail(email);
      if (!before || !(await this.removeUnconfirmed(before.id))) return { user: this.#strange(before, data) };
      const answer = await this.#register(email, password, data, before.confirmation_sent_at);
      if (!(await isOf(before, password))) await this.#unprove(answer.user.id);
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
      if (flow.authentication_method === METHODS.signup) await this.#believePassword(flow);
      return session;
    }

    // The client that asks for the e-mail again begins such a flow too, on top of a registration that may be another's.
    async #believePassword({ user_id, code_challenge }) {
      const unproved = this.repo.deleteFrom("unproved_passwords").where("user_id", "=", user_id);
      const found = await unproved.returningAll().executeTakeFirst();
      if (!found?.encrypted_password || found.code_challenge !== code_challenge) return;
      // One that was set since then stays.
      const user = this.repo.update("users").set({ encrypted_password: found.encrypted_password });
      await user.where("id", "=", user_id).where("encrypted_password", "is", null).execute();
    }

    /** Return whether this transaction got the lock on registrations of an address. */
    async #lock(email) {
      const lock = (on) => on.fn("pg_try_advisory_xact_lock", [on.fn("hashtext", [on.val(`auth ${email}`)])]);
      const { taken } = await this.repo.db.selectNoFrom((on) => lock(on).as("taken")).executeTakeFirst();
      return taken;
    }
  };
