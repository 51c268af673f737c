"""What the project promises, measured; run by `./dev bench NAME`."""
