"""Mails: what each says, in the reader's language, and how it gets there."""
