"""The ClamAV scanner: asks the clamd at CLAMD_URL about each file."""

from collections.abc import Sequence

from tyohaarify_plugin_api import (
    API_VERSION,
    Manifest,
    Scanner,
    ScanRequest,
    ScanResponse,
    hookimpl,
)

from plugins.builtin.clamav.clamd import Clamd
from plugins.builtin.clamav.settings import ClamavSettings


class ClamavScanner:
    """Sends files to clamd, so clamd needs no access to ours. Errors as of `Clamd.scan`."""

    name = "clamav"

    def __init__(self, clamd: Clamd) -> None:
        self._clamd = clamd

    async def scan(self, request: ScanRequest) -> ScanResponse:
        """Names the signature that matched."""
        threat = await self._clamd.scan(request.content)
        return ScanResponse(is_clean=not threat, threat=threat)


@hookimpl
def manifest() -> Manifest:
    """Name the plugin."""
    return Manifest(
        name="clamav",
        version="1.0.0",
        description="Scans uploads for malware with ClamAV, where CLAMD_URL is set.",
        api_version=API_VERSION,
    )


@hookimpl
def register_scanners() -> Sequence[Scanner]:
    """Give the one scanner, if there is a clamd to ask. A wrong address is an error."""
    url = ClamavSettings().clamd_url
    return [ClamavScanner(Clamd(url))] if url else []
