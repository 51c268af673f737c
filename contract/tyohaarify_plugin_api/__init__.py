"""Write plugins for Tyohaarify: hooks, models and provider protocols. All a plugin imports."""

from tyohaarify_plugin_api.hooks import (
    API_VERSION,
    ENTRY_POINT_GROUP,
    PROJECT_NAME,
    hookimpl,
    hookspec,
)
from tyohaarify_plugin_api.models import (
    ExportRequest,
    ExportResponse,
    FestivalInfo,
    LanguageTag,
    Manifest,
    MessageRequest,
    MessageResponse,
    PersonName,
    Relationship,
    ScanRequest,
    ScanResponse,
    Tone,
)
from tyohaarify_plugin_api.providers import (
    DeclinedError,
    Exporter,
    MessageWriter,
    NoProviderError,
    Scanner,
)

__all__ = [
    "API_VERSION",
    "ENTRY_POINT_GROUP",
    "PROJECT_NAME",
    "DeclinedError",
    "ExportRequest",
    "ExportResponse",
    "Exporter",
    "FestivalInfo",
    "LanguageTag",
    "Manifest",
    "MessageRequest",
    "MessageResponse",
    "MessageWriter",
    "NoProviderError",
    "PersonName",
    "Relationship",
    "ScanRequest",
    "ScanResponse",
    "Scanner",
    "Tone",
    "hookimpl",
    "hookspec",
]
