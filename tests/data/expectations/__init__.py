"""What every kind of caller may do with every relation. A relation without an entry fails."""

from tests.data.expectations.content import CARDS, FESTIVALS, TEMPLATES
from tests.data.expectations.files import FILES
from tests.data.expectations.people import PEOPLE

EXPECTED = {**PEOPLE, **FESTIVALS, **TEMPLATES, **CARDS, **FILES}
