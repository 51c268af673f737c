"""Pictures people send: admitted by their content, cleaned, and made in the sizes pages need."""
