/** The five reactions and the words of the page, in the language of the card. */

export const REACTIONS = ["love", "joy", "wow", "thanks", "blessing"] as const;
export type Reaction = typeof REACTIONS[number];

export const SYMBOLS: Record<Reaction, string> = {
  love: "❤️",
  joy: "😊",
  wow: "✨",
  thanks: "🙏",
  blessing: "🌸",
};

/** The words of the page: of its link to the front end, of the form before and after, and the reactions. */
export interface Words {
  language: string;
  make: string;
  ask: string;
  sent: string;
  names: Record<Reaction, string>;
}

// The reactions are in the order of REACTIONS.
const TEXTS: Record<string, [make: string, ask: string, sent: string, ...names: string[]]> = {
  en: [
    "Make your own card",
    "Send a reaction",
    "Your reaction has been sent",
    "Love",
    "Joy",
    "Wow",
    "Thanks",
    "Blessing",
  ],
  hi: ["अपना कार्ड बनाएँ", "अपनी भावना भेजें", "आपकी भावना पहुँच गई", "प्यार", "ख़ुशी", "वाह", "धन्यवाद", "आशीर्वाद"],
  ur: [
    "اپنا کارڈ بنائیں",
    "اپنا ردِعمل بھیجیں",
    "آپ کا ردِعمل پہنچ گیا",
    "محبت",
    "خوشی",
    "واہ",
    "شکریہ",
    "دعا",
  ],
  bn: [
    "নিজের কার্ড বানান",
    "আপনার প্রতিক্রিয়া জানান",
    "আপনার প্রতিক্রিয়া পৌঁছে গেছে",
    "ভালোবাসা",
    "আনন্দ",
    "বাহ",
    "ধন্যবাদ",
    "আশীর্বাদ",
  ],
  mr: ["तुमचे कार्ड बनवा", "तुमची भावना पाठवा", "तुमची भावना पोहोचली", "प्रेम", "आनंद", "वा", "धन्यवाद", "आशीर्वाद"],
  gu: [
    "તમારું કાર્ડ બનાવો",
    "તમારી લાગણી મોકલો",
    "તમારી લાગણી પહોંચી ગઈ",
    "પ્રેમ",
    "આનંદ",
    "વાહ",
    "આભાર",
    "આશીર્વાદ",
  ],
  pa: ["ਆਪਣਾ ਕਾਰਡ ਬਣਾਓ", "ਆਪਣੀ ਭਾਵਨਾ ਭੇਜੋ", "ਤੁਹਾਡੀ ਭਾਵਨਾ ਪਹੁੰਚ ਗਈ", "ਪਿਆਰ", "ਖ਼ੁਸ਼ੀ", "ਵਾਹ", "ਧੰਨਵਾਦ", "ਅਸੀਸ"],
  ta: [
    "உங்கள் அட்டையை உருவாக்குங்கள்",
    "உங்கள் உணர்வை அனுப்புங்கள்",
    "உங்கள் உணர்வு அனுப்பப்பட்டது",
    "அன்பு",
    "மகிழ்ச்சி",
    "அருமை",
    "நன்றி",
    "ஆசி",
  ],
  te: ["మీ కార్డును తయారు చేయండి", "మీ స్పందన పంపండి", "మీ స్పందన చేరింది", "ప్రేమ", "ఆనందం", "అద్భుతం", "ధన్యవాదాలు", "ఆశీస్సులు"],
  kn: ["ನಿಮ್ಮ ಕಾರ್ಡ್ ಮಾಡಿ", "ನಿಮ್ಮ ಪ್ರತಿಕ್ರಿಯೆ ಕಳುಹಿಸಿ", "ನಿಮ್ಮ ಪ್ರತಿಕ್ರಿಯೆ ತಲುಪಿದೆ", "ಪ್ರೀತಿ", "ಸಂತೋಷ", "ವಾಹ್", "ಧನ್ಯವಾದ", "ಆಶೀರ್ವಾದ"],
  ml: [
    "നിങ്ങളുടെ കാർഡ് ഉണ്ടാക്കൂ",
    "നിങ്ങളുടെ പ്രതികരണം അയയ്ക്കൂ",
    "നിങ്ങളുടെ പ്രതികരണം എത്തി",
    "സ്നേഹം",
    "സന്തോഷം",
    "ഗംഭീരം",
    "നന്ദി",
    "അനുഗ്രഹം",
  ],
};

export function isReaction(value: unknown): value is Reaction {
  return REACTIONS.some((reaction) => reaction === value);
}

/** Return the words of a language (BCP 47), in English where it is not known. */
export function wordsIn(language: string): Words {
  const known = language.split("-")[0].toLowerCase();
  const found = Object.hasOwn(TEXTS, known) ? known : "en";
  const [make, ask, sent, ...names] = TEXTS[found];
  const named = Object.fromEntries(REACTIONS.map((reaction, index) => [reaction, names[index]]));
  return { language: found, make, ask, sent, names: named as Record<Reaction, string> };
}
