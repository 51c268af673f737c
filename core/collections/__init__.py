"""Collections: templates people keep together."""
