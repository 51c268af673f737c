"""The embedded data plane: real Postgres, Valkey and Supabase services without Docker or root."""
