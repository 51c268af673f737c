"""What administrators, moderators and analysts do; the database checks their permissions."""

from api.routes.admin import insights, moderation, reports, templates, users
from api.routing import Router

router = Router(prefix="/admin", tags=["admin"])
for module in (users, templates, moderation, insights, reports):
    router.include_router(module.router)
