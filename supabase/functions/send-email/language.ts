/** Which language a user reads. */
import { SECRET_KEY, supabase } from "../_shared/supabase.ts";
import type { User } from "./mails.ts";

/** What the user said on signing up, else what the profile says, as "hi"; "en" when neither can be read. */
export async function languageOf(user: User): Promise<string> {
  const said = user.user_metadata?.locale;
  const locale = typeof said === "string" && said ? said : await readProfile(user.id);
  return locale.split("-")[0].toLowerCase();
}

async function readProfile(userId: string): Promise<string> {
  try {
    const query = new URLSearchParams({ select: "locale", id: `eq.${userId}` });
    const answer = await supabase(`/rest/v1/profiles?${query}`, SECRET_KEY);
    const [profile] = await answer.json();
    return profile.locale;
  } catch {
    return "en"; // a new user's profile may not be there yet: Auth calls before it commits
  }
}
