"""What administrators and moderators do; the database checks their rights and keeps the log."""
