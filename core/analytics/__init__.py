"""What happens on the platform, for analysts."""
