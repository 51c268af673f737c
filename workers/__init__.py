"""Background work: the Celery app, the relay that feeds it, and thin tasks over the domain."""
