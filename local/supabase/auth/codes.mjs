/** The codes of e-mails: hashed with what they belong to, and dead after a few wrong guesses. */
import { createHmac, randomInt } from "node:crypto";

const MOST_WRONG = 5;

/** How often each code was guessed wrong. Every statement may run again. */
export const CODES_SCHEMA = `
  create table if not exists auth.wrong_codes (
    user_id uuid not null references auth.users (id) on delete cascade,
    kind text not null,
    token text not null,
    guesses integer not null,
    primary key (user_id, kind)
  )`;

/** @param Sessions the class made by withSessions  @param AuthError Lite's error class (status, code, message) */
export const withCodes = (Sessions, AuthError) =>
  class extends Sessions {
    /** Return a new code for a user's mailbox, and the token that is kept of it. */
    makeToken(user, address, prefix) {
      const digits = this.otpLength;
      const code = String(randomInt(10 ** digits)).padStart(digits, "0");
      return { code, hash: prefix + this.#hashOf(user, address, code) };
    }

    // The parts stay apart: "a@x1" + "23" is not "a@x12" + "3". Keyed, or all codes could be tried as links.
    #hashOf({ id }, address, code) {
      const key = createHmac("sha256", this.config.jwt_secret);
      return key.update(JSON.stringify([id, address, code])).digest("hex");
    }

    /**
     * Return {column, token} for the right code of a user, or null. Wrong guesses are counted for each code, under a
     * lock, so that many at once are no more than many in a row; after five the code is dead, its link is not.
     * Not to be called within a transaction: a refusal must not undo the count.
     * Throws 429 when the account's guesses are used up.
     */
    async guessCode(user, columns, address, code) {
      const wait = this.request.limits.takeForUser(user.id);
      if (wait) throw new AuthError(429, "over_request_rate_limit", "Request rate limit reached");
      const hash = this.#hashOf(user, address, code);
      return this.inTransaction(async () => {
        const row = await this.#lock(user.id);
        const counts = await this.repo.table("wrong_codes").selectAll().where("user_id", "=", user.id).execute();
        const isAlive = (column) => {
          if (!row?.[column] || this.isTokenExpired(row, column)) return false;
          const count = counts.find(({ kind, token }) => kind === column && token === row[column]);
          return (count?.guesses ?? 0) < MOST_WRONG;
        };
        const alive = columns.filter(isAlive);
        const right = alive.find((column) => [hash, `pkce_${hash}`].includes(row[column]));
        if (right) return { column: right, token: row[right] };
        for (const column of alive) await this.#countWrong(user.id, column, row[column], counts);
        return null;
      });
    }

    async #lock(id) {
      return this.repo.table("users").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
    }

    async #countWrong(user_id, kind, token, counts) {
      const before = counts.find((one) => one.kind === kind && one.token === token)?.guesses ?? 0;
      const values = { user_id, kind, token, guesses: before + 1 };
      await this.repo.deleteFrom("wrong_codes").where("user_id", "=", user_id).where("kind", "=", kind).execute();
      await this.repo.insertInto("wrong_codes").values(values).execute();
    }

    /** Return the user whose token in one of the columns is this; it is spent by that. Throws 403 otherwise. */
    async claimToken(token, columns) {
      for (const column of columns) {
        const user = await this.repo.findUserByToken(column, token);
        if (!user || this.isTokenExpired(user, column)) continue;
        if (await this.repo.claimUserToken(user.id, column, token)) return { user, column };
      }
      throw this.codeRefused();
    }

    codeRefused() {
      return new AuthError(403, "otp_expired", "Email link is invalid or has expired");
    }
  };
