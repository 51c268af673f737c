/** Sessions as hosted Supabase Auth keeps them: opened by whom, how, and what a replay does. */
import { randomUUID } from "node:crypto";

/** GoTrue's table of how each session was opened; Lite has none. Every statement may run again. */
export const AUTH_SCHEMA = `
  create table if not exists auth.mfa_amr_claims (
    id uuid primary key,
    session_id uuid not null references auth.sessions (id) on delete cascade,
    authentication_method text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (session_id, authentication_method)
  )`;

/**
 * @param Lite the class of Lite's Auth service, of which one object serves one request
 * @returns that class with hosted sessions; `request` is {body, url, ip, userAgent, sessionId}
 */
export const withSessions = (Lite) =>
  class extends Lite {
    method = "password";

    constructor(repo, config, mailer, request) {
      super(repo, config, mailer);
      this.request = request;
    }

    /** All that `work` does through `this.repo`, or nothing when it throws. Not to be nested. */
    inTransaction(work) {
      return this.repo.transaction(async (repo) => {
        const outer = this.repo;
        this.repo = repo;
        try {
          return await work();
        } finally {
          this.repo = outer;
        }
      });
    }

    async createSessionForUser(...parameters) {
      const session = await super.createSessionForUser(...parameters);
      const { ip, userAgent } = this.request;
      const sessions = this.repo.update("sessions").set({ ip, user_agent: userAgent });
      await sessions.where("id", "=", session.session_id).execute();
      const claim = {
        id: randomUUID(),
        session_id: session.session_id,
        authentication_method: this.method,
      };
      await this.repo.insertInto("mfa_amr_claims").values(claim).execute();
      return session;
    }

    /** Two refreshes at once must not give one token two children, hence the lock. */
    async refreshSession(token) {
      const answer = await this.inTransaction(async () => {
        const row = this.repo.table("refresh_tokens").select("id").where("token", "=", token ?? "");
        await row.forUpdate().execute();
        // A refusal revokes the family, which must outlive this transaction.
        return super.refreshSession(token).catch((refusal) => refusal);
      });
      if (answer instanceof Error) throw answer;
      return answer;
    }

    /** A late answer is no replay: within the reuse interval the living token is handed out again. */
    async refreshWithRevokedToken(token) {
      const age = Date.now() - Date.parse(token.updated_at);
      if (token.session_id && age <= (this.config.refresh_token_reuse_interval ?? 0) * 1000) {
        const family = await this.repo.findRefreshTokensBySession(token.session_id);
        const living = family.find(({ revoked }) => !revoked);
        // Lite hands out what descends from a token in one step, and takes anything more for a replay.
        if (living) return super.refreshWithRevokedToken({ ...token, token: living.parent });
      }
      return super.refreshWithRevokedToken(token);
    }

    async exchangePkceCode(code, verifier) {
      const flow = code && (await this.repo.findFlowStateByAuthCode(code));
      if (flow) this.method = flow.authentication_method;
      return super.exchangePkceCode(code, verifier);
    }
  };
