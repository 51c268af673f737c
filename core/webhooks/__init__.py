"""Webhooks: addresses of users that are told of what happens to what is theirs."""
