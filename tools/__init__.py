"""What `./dev` runs: the command line around the product, never part of it."""
