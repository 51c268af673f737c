"""Reports of the platform, as tables and as pages."""
