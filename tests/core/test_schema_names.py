"""Schemas of the OpenAPI description have names that read well in generated clients."""

import pytest

from api.schema_names import rename_schemas


def described(*names: str) -> dict[str, object]:
    reference = {"$ref": f"#/components/schemas/{names[0]}"}
    return {"paths": reference, "components": {"schemas": {name: {} for name in names}}}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Page_Card_", "CardPage"),
        ("ItemList_Template_", "TemplateList"),
        ("SearchPage_TemplateSearchResult_", "TemplateSearchResultPage"),
        ("Body_upload_festival_image", "FestivalImageUpload"),
        ("Card", "Card"),
    ],
)
def test_a_schema_and_its_references_get_a_plain_name(name: str, expected: str) -> None:
    assert rename_schemas(described(name)) == {
        "paths": {"$ref": f"#/components/schemas/{expected}"},
        "components": {"schemas": {expected: {"title": expected}}},
    }


def test_two_schemas_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="the same name"):
        rename_schemas(described("Page_Card_", "CardPage"))
