"""Texts of many lengths and scripts that every card must hold."""

from itertools import cycle, islice

ENGLISH = "Wishing you light, love and a year of sweet beginnings. "
HINDI = "दीपों की रोशनी आपके घर में सुख, शांति और समृद्धि लाए। "
URDU = "آپ کو اور آپ کے اہلِ خانہ کو عید کی دلی مبارک باد، اللہ آپ کو خوش رکھے، "
TAMIL = "உங்கள் இல்லத்தில் மகிழ்ச்சியும் வளமும் என்றும் பெருகட்டும். "
MALAYALAM = "നിങ്ങൾക്കും കുടുംബത്തിനും സ്നേഹവും സമൃദ്ധിയും നിറഞ്ഞ ആശംസകൾ. "


def filled(sentence: str, length: int) -> str:
    """The sentence over and over, cut at exactly `length` characters that are not spaces."""
    return "".join(islice(cycle(sentence), length)).rstrip().ljust(length, "।")


def card(language: str, title: str, message: str, to: str = "", by: str = "") -> dict[str, str]:
    """The texts of a card."""
    return {
        "language": language,
        "title": title,
        "message": message,
        "recipient_name": to,
        "sender_name": by,
    }


TEXTS = {
    "short English": card("en", "With Love", "With all our love.", "Meera", "Arjun"),
    "150 English": card("en", "Warm Wishes", filled(ENGLISH, 150), "Meera Auntie", "The Iyers"),
    "500 English": card(
        "en", "Wishing You Joy", filled(ENGLISH, 500), "Meera Auntie & family", "Arjun and Kavya"
    ),
    "short Hindi": card("hi", "शुभकामनाएँ", "आपको ढेर सारा प्यार।", "माँ", "अदिति"),
    "150 Hindi": card("hi", "हार्दिक शुभकामनाएँ", filled(HINDI, 150), "दादी जी", "शर्मा परिवार"),
    "500 Hindi": card("hi", "हार्दिक शुभकामनाएँ", filled(HINDI, 500), "दादा-दादी जी", "शर्मा परिवार"),
    "500 Tamil": card("ta", "இனிய வாழ்த்துகள்", filled(TAMIL, 500), "பாட்டிக்கு", "மீனா"),
    "500 Malayalam": card("ml", "ആശംസകൾ", filled(MALAYALAM, 500), "അമ്മയ്ക്ക്", "അനു"),
    "short Urdu": card("ur", "عید مبارک", "آپ کو عید مبارک ہو", "امی جان", "احمد"),
    "500 Urdu": card("ur", "عید مبارک", filled(URDU, 500), "پیارے ابو اور امی", "آپ کا احمد"),
    "no names": card("en", "Warm Wishes", filled(ENGLISH, 150)),
    "a poem": card("en", "Warm Wishes", "\n".join(["A line of verse for you,"] * 12), "Meera"),
    "250 empty lines": card("en", "Warm Wishes", "a" + "\n" * 248 + "b", "Meera", "Arjun"),
    "the longest of all": card(
        "en", filled(ENGLISH, 120), filled(ENGLISH, 500), filled(ENGLISH, 60), filled(ENGLISH, 60)
    ),
    "the longest in Hindi": card(
        "hi", filled(HINDI, 120), filled(HINDI, 500), filled(HINDI, 60), filled(HINDI, 60)
    ),
    "words without an end": card("en", "Warm Wishes", "abcdefghij" * 9, "Meera", "abcdefghij" * 4),
}
