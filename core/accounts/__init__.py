"""Accounts: who people are, how they prove it, and the sessions they have."""
