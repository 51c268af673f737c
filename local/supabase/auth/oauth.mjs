/** Sign-in with a provider, for every provider of providers.mjs; Lite itself knows two. */
import { randomUUID } from "node:crypto";
import { hasEncodedWord } from "./addresses.mjs";
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
      const mailable = profile.emails.filter(({ email }) => !hasEncodedWord(email));
      const emails = mailable.map((one) => ({ ...one, email: one.email.toLowerCase() }));
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
      const identity = await this.#findIdentity(provider, sub, primary);
      const user = identity ? await this.repo.findUserById(identity.user_id) : await this.#findAccount(emails);
      if (!user && this.config.enable_signup === false) {
        throw new AuthError(422, "signup_disabled", "Signups not allowed for this instance");
      }
      // An account that nobody confirmed may be anybody's: the owner of the address gets a new one.
      const isStrange = user && !identity && (await this.removeUnconfirmed(user.id));
      const isNew = !user || isStrange;
      const email = isNew ? await this.#addressFor(primary, emails) : { ...primary, email: user.email };
      const id = isNew ? await this.#createUser(provider, email, data) : user.id;
      const identityId = await this.#keepIdentity(identity, { provider, sub, id, data });
      await this.updateUserMetaDataAndProviders(id, data);
      const found = this.repo.parseUserJson(await this.repo.findUserById(id));
      return { user: found, identityId, email, data };
    }

    // An account that was never confirmed ends when the provider names another address: the old one was a claim
    // that the new one does not prove, and the e-mail to the old one must not confirm the new one.
    async #findIdentity(provider, sub, primary) {
      const identity = await this.repo.findIdentityByProviderAndId(provider, sub);
      if (!identity) return null;
      const user = await this.repo.findUserById(identity.user_id);
      const isSame = (user.email ?? "") === (primary?.email ?? "");
      return !isSame && (await this.removeUnconfirmed(user.id)) ? null : identity;
    }

    // Only addresses that a provider or an e-mail has verified lead to an account: Lite also takes an identity
    // that merely names one, which would let the owner of the address into the account of an attacker.
    async #findAccount(emails) {
      const verified = emails.filter((one) => one.verified).map((one) => one.email);
      const identities = await this.repo.findIdentitiesByEmails(verified);
      const proved = identities.filter(({ identity_data }) => identity_data.email_verified === true);
      const byIdentity = await this.#usersOf(proved.map(({ user_id }) => this.repo.findUserById(user_id)));
      const byAddress = () => this.#usersOf(verified.map((email) => this.repo.findUserByEmail(email)));
      const [user, another] = byIdentity.length ? byIdentity : await byAddress();
      if (another) throw new AuthError(500, "unexpected_failure", "Multiple accounts with the same email address");
      return user ?? null;
    }

    async #usersOf(queries) {
      const users = (await Promise.all(queries)).filter((user) => user && !user.is_sso_user);
      return [...new Map(users.map((user) => [user.id, user])).values()];
    }

    // The first address, unless it is only claimed and another account has it: then a verified one, or none.
    async #addressFor(primary, emails) {
      const isTaken = primary && !primary.verified && (await this.repo.findUserByEmail(primary.email));
      if (primary && !isTaken) return primary;
      return emails.find((one) => one.verified) ?? { email: "", verified: false };
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
