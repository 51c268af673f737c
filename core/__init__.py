"""The domain: cards, messages, jobs, rendering. Imports neither FastAPI nor Celery."""
