"""Compute when Indian festivals fall from the positions of Sun and Moon.

An independent source for the calendar: astronomy-engine gives apparent positions, the rules here
are those of the almanacs (a tithi must last at a certain hour of the day, in a lunar month that is
named by the sign of the Sun at its new moon). Longitudes are sidereal, ayanamsa of Lahiri.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import astronomy  # type: ignore[import-untyped]  # the package has no types

UJJAIN = astronomy.Observer(23.18, 75.77, 490)
PATNA = astronomy.Observer(25.6, 85.1, 50)
INDIA = timedelta(hours=5, minutes=30)
EPOCH = datetime(2000, 1, 1, 12, tzinfo=UTC)
# Of Lahiri at J2000, and its growth a year, in degrees.
AYANAMSA, PRECESSION = 23.857, 0.01397
DEGREES_OF_TITHI, DEGREES_OF_SIGN, DEGREES_OF_NAKSHATRA = 12, 30, 360 / 27
# Signs of the zodiac by their number.
MESHA, KARKA, SIMHA, KANYA, TULA, MAKARA, KUMBHA, MINA = 0, 3, 4, 5, 6, 9, 10, 11


@dataclass(frozen=True)
class LunarRule:
    """A tithi (1 to 30) of the month that begins with the Sun in ``sign``, and its hour."""

    sign: int
    tithi: int
    hour: str
    days_later: int = 0
    place: astronomy.Observer = UJJAIN


def lunar_date(rule: LunarRule, year: int) -> date:
    """Return the day on which the tithi of the rule lasts at its hour; the first of two."""
    begin = list(_months(rule.sign, year))[-1]
    expected = begin.AddDays((rule.tithi - 0.5) * 29.53 / 30)
    days = [_india(expected) + timedelta(days=n) for n in range(-2, 3)]
    found = [day for day in days if tithi(moment(day, rule.hour, rule.place)) == rule.tithi]
    if not found:
        # Begins after the hour of one day and ends before that of the next: the day it ends.
        found = [
            day for day in days if tithi(moment(day, rule.hour, rule.place)) % 30 + 1 == rule.tithi
        ][-1:]
    return found[0] + timedelta(days=rule.days_later)


def solar_entry(longitude: float, year: int, month: int) -> datetime:
    """Return when the Sun enters this sidereal longitude, in Indian time, near a month's middle."""
    low = astronomy.Time.Make(year, month, 5, 0, 0, 0)
    high = low.AddDays(20)
    for _ in range(40):
        middle = low.AddDays((high.ut - low.ut) / 2)
        behind = (sun(middle) - longitude + 180) % 360 < 180
        low, high = (middle, high) if behind else (low, middle)
    return _local(low)


def nakshatra_date(nakshatra: int, sign: int, year: int, month: int) -> date:
    """Return the last day in a sign of the Sun with the Moon in a nakshatra (0-26) at sunrise."""
    days = [date(year, month, 10) + timedelta(days=n) for n in range(45)]
    return [
        day
        for day in days
        if int(sun(at := moment(day, "sunrise", UJJAIN)) // DEGREES_OF_SIGN) == sign
        and int(moon(at) // DEGREES_OF_NAKSHATRA) == nakshatra
    ][-1]


def moment(day: date, hour: str, place: astronomy.Observer) -> astronomy.Time:
    """Return sunrise, noon, afternoon, sunset, midnight or moonrise of a day in India."""
    midnight = datetime.combine(day, datetime.min.time(), UTC) - INDIA
    start = astronomy.Time((midnight - EPOCH) / timedelta(days=1))
    rise = _event(astronomy.Body.Sun, place, astronomy.Direction.Rise, start)
    fall = _event(astronomy.Body.Sun, place, astronomy.Direction.Set, rise)
    if hour == "moonrise":
        return _event(astronomy.Body.Moon, place, astronomy.Direction.Rise, rise.AddDays(0.25))
    if hour == "midnight":
        return start.AddDays(1)
    parts = {"sunrise": 0.0, "noon": 0.5, "afternoon": 0.7, "sunset": 1.05}
    return rise.AddDays((fall.ut - rise.ut) * parts[hour])


def tithi(at: astronomy.Time) -> int:
    """Return the lunar day, 1 to 30."""
    return int(astronomy.MoonPhase(at) // DEGREES_OF_TITHI) + 1


def sun(at: astronomy.Time) -> float:
    """Return the sidereal longitude of the Sun in degrees."""
    return float((astronomy.SunPosition(at).elon - _ayanamsa(at)) % 360)


def moon(at: astronomy.Time) -> float:
    """Return the sidereal longitude of the Moon in degrees."""
    return float((astronomy.EclipticGeoMoon(at).lon - _ayanamsa(at)) % 360)


def _months(sign: int, year: int) -> Iterator[astronomy.Time]:
    """Yield the new moons of a year with the Sun in a sign; of two the first is intercalary."""
    at = astronomy.Time.Make(year - 1, 12, 20, 0, 0, 0)
    for _ in range(14):
        at = astronomy.SearchMoonPhase(0, at, 40)
        if int(sun(at) // DEGREES_OF_SIGN) == sign and _india(at) < date(year, 12, 15):
            yield at
        at = at.AddDays(20)


def _ayanamsa(at: astronomy.Time) -> float:
    return AYANAMSA + float(at.ut) / 365.25 * PRECESSION


def _event(
    body: astronomy.Body,
    place: astronomy.Observer,
    direction: astronomy.Direction,
    start: astronomy.Time,
) -> astronomy.Time:
    found = astronomy.SearchRiseSet(body, place, direction, start, 2)
    assert found is not None
    return found


def _local(at: astronomy.Time) -> datetime:
    return EPOCH + timedelta(days=float(at.ut)) + INDIA


def _india(at: astronomy.Time) -> date:
    return _local(at).date()
