"""Festivals: when they fall."""
