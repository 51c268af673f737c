/** Sign-in with a provider, for every provider of providers.mjs; Lite itself knows two. */
import { randomUUID } from "node:crypto";
import { challengeOf } from "./pkce.mjs";

const OURS = ["provider", "scopes", "code_challenge", "code_challenge_method", "redirect_to"];
const CLAIMS = ["iss", "sub", "name", "full_name", "picture", "avatar_url", "user_name", "preferred_username"];

/** @param Flows the class made by withMailFlows  @param providers made by makeProviders */
export const withProviders = (Flows, providers, AuthError) =>
  class extends Flows {
    /** GET /authorize: remembers who asked, and gives the address of the provider's consent page. */
    async getExternalProviderRedirectUrl(query, { refererHeader, defaultRedirectUri }) {
      const { name, server, clientIds, redirectUri, email_optional } = this.#provider(query.provider);
      const challenge = challengeOf(query, AuthError);
      const flow = await this.createFlow({
        authentication_method: "oauth",
        provider_type: name,
        referrer: this.resolveOAuthReferrer(query.redirect_to, refererHeader),
        email_optional,
        ...(challenge && { auth_code: randomUUID(), ...challenge }),
      });
      const extra = Object.entries(query).filter(([key]) => !OURS.includes(key));
      return server.authorizeUrl({
        ...Object.fromEntries(extra),
        scopes: query.scopes,
        client_id: clientIds[0],
        redirect_uri: redirectUri || defaultRedirectUri,
        state: flow.id,
      });
    }

    /** The callback with a code: who came back becomes a user with a session, or a code for one. */
    async handleExternalProviderCallback(flow, form, { defaultRedirectUri }) {
      if (!form.code) {
        throw new AuthError(400, "bad_oauth_callback", "OAuth callback without an authorization code");
      }
      const { tokens, profile } = await this.#ask(flow, form, defaultRedirectUri);
      const emails = profile.emails.map((one) => ({ ...one, email: one.email.toLowerCase() }));
      if (!emails.length && !flow.email_optional) {
        throw new AuthError(500, "unexpected_failure", "Error getting user email from external provider");
      }
      this.method = "oauth";
      const result = await this.inTransaction(async () => {
        const { user, identityId, email, data } = await this.#findOrCreate(flow, profile, emails);
        if (user.banned_until && Date.parse(user.banned_until) > Date.now()) {
          throw new AuthError(403, "user_banned", "User is banned");
        }
        const refusal = user.confirmed_at ? null : await this.#confirm(user, identityId, email, data);
        // The answer must outlive the transaction: with it the mail that lets the user go on.
        if (refusal) return { refusal };
        const target = this.resolveOAuthRedirectTarget(flow);
        return this.issueOAuthCallbackResult(user, flow, tokens, target);
      });
      if (result.refusal) throw result.refusal;
      return result;
    }

    #provider(name) {
      const provider = providers.get(String(name ?? "").toLowerCase());
      if (provider) return provider;
      const message = "Unsupported provider: provider is not enabled";
      throw new AuthError(400, "validation_failed", message);
    }

    async #ask(flow, form, defaultRedirectUri) {
      const { name, server, clientIds, secret, redirectUri } = this.#provider(flow.provider_type);
      const client = { clientId: clientIds[0], clientIds, secret, form };
      try {
        const request = { ...client, code: form.code, redirectUri: redirectUri || defaultRedirectUri };
        const tokens = await server.tokens(request);
        return { tokens, profile: await server.profile(tokens, client) };
      } catch (error) {
        console.error(`sign-in with ${name} failed:`, error.message);
        throw new AuthError(500, "unexpected_failure", "Unable to exchange external code");
      }
    }

    // An identity known before, else the account with one of the verified addresses, else a new one.
    async #findOrCreate(flow, { sub, claims }, emails) {
      const provider = flow.provider_type;
      const primary = emails.find((one) => one.primary) ?? emails[0];
      const known = Object.entries(claims).filter(([name, value]) => CLAIMS.includes(name) && value);
      const data = {
        ...Object.fromEntries(known),
        provider_id: sub,
        ...(primary && { email: primary.email }),
        email_verified: primary?.verified ?? false,
        phone_verified: false,
      };
      const found = await this.determineAccountLinking(emails, provider, sub);
      const { decision, candidateEmail: email } = found;
      if (decision === "MultipleAccounts") {
        throw new AuthError(500, "unexpected_failure", "Multiple accounts with the same email address");
      }
      if (decision === "CreateAccount" && this.config.enable_signup === false) {
        throw new AuthError(422, "signup_disabled", "Signups not allowed for this instance");
      }
      // An account that nobody confirmed may be anybody's: the owner of the address gets a new one.
      const isStrange = decision === "LinkAccount" && (await this.removeUnconfirmed(found.user.id));
      const isNew = !found.user || isStrange;
      const id = isNew ? await this.#createUser(provider, email, data) : found.user.id;
      const identityId = await this.#keepIdentity(found.identity, { provider, sub, id, data });
      await this.updateUserMetaDataAndProviders(id, data);
      const user = this.repo.parseUserJson(await this.repo.findUserById(id));
      return { user, identityId, email, data };
    }

    async #createUser(provider, { email }, data) {
      const id = randomUUID();
      const app = { provider, providers: [provider] };
      const user = { id, email: email || null, raw_app_meta_data: app, raw_user_meta_data: data };
      await this.repo.createUser(user);
      return id;
    }

    async #keepIdentity(known, { provider, sub, id, data }) {
      if (known) {
        const last_sign_in_at = new Date().toISOString();
        await this.repo.updateIdentity(known.id, { identity_data: data, last_sign_in_at });
        return known.id;
      }
      const identity = { id: randomUUID(), provider, provider_id: sub, user_id: id, identity_data: data };
      return (await this.repo.createIdentity(identity)).id;
    }

    // Nobody had proved the account's address: whoever set its password does not keep it.
    async #confirm(user, identityId, { email, verified }, data) {
      await this.removeUnconfirmedIdentities(user.id, identityId, data);
      if (verified) {
        const raw_user_meta_data = { ...data, email_verified: true };
        const confirmed_at = new Date().toISOString();
        await this.repo.updateUser(user.id, { confirmed_at, raw_user_meta_data });
        return null;
      }
      if (user.email) await this.sendToken(user, "signup", "confirmation");
      const next = user.email ? "A confirmation mail has been sent to it" : "Verify it there first";
      const message = `The provider has not verified this email address. ${next}`;
      return new AuthError(422, "provider_email_needs_verification", message);
    }
  };
