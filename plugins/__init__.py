"""The plugin host and the built-in plugins."""
