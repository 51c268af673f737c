/** Which language a user reads. */
import { SECRET_KEY, supabase } from "../_shared/supabase.ts";
import type { User } from "./mails.ts";

/** What the user said on signing up, else what the profile says; English when neither can be read. */
export async function localeOf(user: User): Promise<string> {
  const said = user.user_metadata?.locale;
  if (typeof said === "string") return said.toLowerCase();
  try {
    const query = new URLSearchParams({ select: "locale", id: `eq.${user.id}` });
    const answer = await supabase(`/rest/v1/profiles?${query}`, SECRET_KEY);
    const [profile] = await answer.json();
    return profile.locale.toLowerCase();
  } catch {
    return "en"; // a new user's profile may not be there yet: Auth calls before it commits
  }
}
