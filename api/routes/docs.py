"""The API's description for people, served without any other site: /docs and /redoc."""

from typing import Annotated, Literal

from fastapi import APIRouter
from fastapi.params import Path as InPath
from fastapi.responses import FileResponse, HTMLResponse, Response

from api.deps import ServicesDep

router = APIRouter(include_in_schema=False)

ASSETS = {
    "swagger-ui.css": "swagger-ui-dist/swagger-ui.css",
    "swagger-ui-bundle.js": "swagger-ui-dist/swagger-ui-bundle.js",
    "favicon-32x32.png": "swagger-ui-dist/favicon-32x32.png",
    "redoc.standalone.js": "redoc/bundles/redoc.standalone.js",
}
SCRIPTS = {
    "swagger-ui.js": """SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#page",
  deepLinking: true,
  docExpansion: "none",
  persistAuthorization: false,
  validatorUrl: null,
});
""",
    "redoc.js": 'Redoc.init("/openapi.json", {}, document.getElementById("page"));\n',
}
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tyohaarify API</title>
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
{styles}</head>
<body style="margin: 0">
<div id="page"></div>
{scripts}</body>
</html>
"""
# Both pages write styles into the document; ReDoc searches in a worker that it makes of a blob.
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self';"
    " img-src 'self' data:; font-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)


@router.get("/docs")
async def show_swagger_ui() -> HTMLResponse:
    """Swagger UI, where requests can be tried."""
    return _page(["swagger-ui.css"], ["swagger-ui-bundle.js", "swagger-ui.js"])


@router.get("/redoc")
async def show_redoc() -> HTMLResponse:
    """ReDoc, for reading."""
    return _page([], ["redoc.standalone.js", "redoc.js"])


@router.get("/docs/{name}")
async def get_asset(
    name: Annotated[
        Literal[
            "swagger-ui.css",
            "swagger-ui-bundle.js",
            "swagger-ui.js",
            "favicon-32x32.png",
            "redoc.standalone.js",
            "redoc.js",
        ],
        InPath(),
    ],
    services: ServicesDep,
) -> Response:
    """A part of the two pages, from the npm packages."""
    if name in SCRIPTS:
        return Response(SCRIPTS[name], media_type="text/javascript")
    file = services.settings.node_modules / ASSETS[name]
    return FileResponse(file, headers={"Cache-Control": "public, max-age=86400"})


def _page(styles: list[str], scripts: list[str]) -> HTMLResponse:
    html = PAGE.format(
        styles="".join(f'<link rel="stylesheet" href="/docs/{name}">\n' for name in styles),
        scripts="".join(f'<script src="/docs/{name}"></script>\n' for name in scripts),
    )
    return HTMLResponse(html, headers={"Content-Security-Policy": CSP})
