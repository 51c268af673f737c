"""Cards: asking for one, reading it, sharing it, and drawing its picture."""
