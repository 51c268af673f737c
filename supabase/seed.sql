-- Festivals, template categories and starter templates.
-- Made by `python -m tools.build_seed` from supabase/seeds/; do not edit by hand.
-- Running it again changes only the rows that differ. The worker fills in when festivals fall.

insert into public.template_categories (slug, name, description, icon, sort_order, is_active)
values
  ('traditional', 'Traditional', 'Lamps, drums, kolams and harvest pots: the festival as it is kept at home.', 'lamp', 10, true),
  ('elegant', 'Elegant', 'Gilded borders, fine lettering and quiet colour, for cards that stand on a mantelpiece.', 'gem', 20, true),
  ('devotional', 'Devotional', 'Shrines, sacred light and prayer.', 'flame', 30, true),
  ('playful', 'Playful', 'Loud colour, big type and a grin.', 'party-popper', 40, true),
  ('floral', 'Floral', 'Petals, garlands and flower carpets.', 'flower', 50, true),
  ('minimal', 'Minimal', 'One image, much air, few words.', 'circle', 60, true),
  ('modern', 'Modern', 'Flat shapes and geometric pattern.', 'shapes', 70, true)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, icon = excluded.icon,
  sort_order = excluded.sort_order, is_active = excluded.is_active
where (template_categories.name, template_categories.description, template_categories.icon,
       template_categories.sort_order, template_categories.is_active)
  is distinct from
      (excluded.name, excluded.description, excluded.icon, excluded.sort_order, excluded.is_active);

insert into public.festivals
  (slug, name, description, category, country, regions, is_moon_sighted, default_message,
   is_active, created_by)
values
  ('diwali', 'Diwali', 'The festival of lights, kept on the new-moon night of Kartik: homes are lit with rows of diyas, Lakshmi is worshipped and sweets are shared. It celebrates the victory of light over darkness, and for many the return of Rama to Ayodhya; Jains remember Mahavira’s nirvana on the same day and Sikhs keep Bandi Chhor Divas.', 'hindu', 'IN', '{}', false, 'May every lamp you light this Diwali bring warmth to your home and brightness to the year ahead.', true, null),
  ('holi', 'Holi', 'The spring festival of colours, kept at the full moon of Phalgun with coloured powder, water, music and gujiya. The bonfire of Holika Dahan on the evening before recalls how Prahlada was saved by his devotion.', 'hindu', 'IN', '{}', false, 'May your Holi be full of colour, laughter and the people who make your life bright.', true, null),
  ('eid-al-fitr', 'Eid al-Fitr', 'The feast that ends Ramadan, the month of fasting, with a congregational prayer, charity to those in need, and sweets such as sheer khurma shared with family and neighbours. It falls on the first of Shawwal, so its date depends on the sighting of the new moon.', 'islamic', 'IN', '{}', true, 'Eid Mubarak! May your prayers be accepted and your home be filled with peace, gratitude and good food.', true, null),
  ('eid-al-adha', 'Eid al-Adha', 'The feast of sacrifice, also called Bakrid, recalls Ibrahim’s readiness to obey God and comes at the close of the Hajj. Families pray together and share meat with relatives, neighbours and the poor; the date, the tenth of Dhu al-Hijjah, depends on the sighting of the moon.', 'islamic', 'IN', '{}', true, 'Eid al-Adha Mubarak! May your sacrifices be accepted and your table always have room for one more.', true, null),
  ('christmas', 'Christmas', 'Christians celebrate the birth of Jesus Christ with midnight services, carols, cribs and family meals. In India stars and lanterns are hung outside homes, and plum cake and kuswar sweets are exchanged.', 'christian', 'IN', '{}', false, 'Merry Christmas! May the joy and peace of this season stay with you all year long.', true, null),
  ('pongal', 'Pongal', 'The Tamil harvest festival, when new rice is boiled with milk and jaggery until it overflows and is offered in thanks to the Sun. It is kept over four days: Bhogi, Thai Pongal, Mattu Pongal for the cattle, and Kaanum Pongal.', 'regional', 'IN', '{IN-TN,IN-PY}', false, 'Happy Pongal! May your pot overflow with sweetness and your year with plenty.', true, null),
  ('makar-sankranti', 'Makar Sankranti', 'The day the Sun enters Capricorn (Makara), kept across India as a harvest festival and as the turn towards longer days. People fly kites, bathe in rivers and share sweets of sesame and jaggery.', 'hindu', 'IN', '{}', false, 'Happy Makar Sankranti! May your kite fly high and your words be as sweet as til and gur.', true, null),
  ('onam', 'Onam', 'Kerala’s harvest festival in the month of Chingam welcomes the yearly homecoming of King Mahabali. Homes lay flower carpets called pookalam, families share the onasadya on banana leaves, and snake boats race; Thiruvonam is its main day.', 'regional', 'IN', '{IN-KL}', false, 'Happy Onam! May your home bloom like a pookalam and your table be as full as a sadya.', true, null),
  ('durga-puja', 'Durga Puja', 'Bengal’s great autumn festival worships the goddess Durga and her victory over the buffalo demon Mahishasura. Pandals, dhak drums, pushpanjali and sindoor khela lead up to her farewell on Vijaya Dashami.', 'hindu', 'IN', '{IN-WB,IN-AS,IN-TR,IN-OD,IN-JH,IN-BR}', false, 'Shubho Sharadiya! May Maa Durga bless you with strength, joy and a home full of laughter.', true, null),
  ('guru-nanak-jayanti', 'Guru Nanak Jayanti', 'The Prakash Purab of Guru Nanak Dev Ji, the first Sikh Guru, kept at the full moon of Kartik. Early-morning prabhat pheris, the continuous reading of the Guru Granth Sahib, kirtan and langar open to all mark the day.', 'sikh', 'IN', '{}', false, 'Warm wishes on the Prakash Purab of Guru Nanak Dev Ji. May his light guide you to truth, service and peace.', true, null),
  ('raksha-bandhan', 'Raksha Bandhan', 'A sister ties a rakhi, a decorated thread, round her brother’s wrist and prays for his well-being, and he promises to stand by her. It is kept at the full moon of Shravan, with sweets and gifts.', 'hindu', 'IN', '{}', false, 'Across any distance, this thread ties my love and prayers to you. Happy Raksha Bandhan!', true, null),
  ('ganesh-chaturthi', 'Ganesh Chaturthi', 'Homes and neighbourhoods welcome a clay image of Ganesha, the remover of obstacles, with modak, durva grass and aarti. The image is worshipped for one to ten or eleven days and then immersed in water.', 'hindu', 'IN', '{}', false, 'Ganpati Bappa Morya! May Bappa clear every obstacle from your path and bless your home with joy.', true, null),
  ('navratri', 'Navratri', 'Nine nights in autumn devoted to the nine forms of the goddess Durga, with fasting, prayer and, in Gujarat, garba and dandiya round a lamp in a pierced pot. They end on the eve of Dussehra.', 'hindu', 'IN', '{}', false, 'Happy Navratri! May the nine nights bring you strength, rhythm and the blessings of the Mother.', true, null),
  ('dussehra', 'Dussehra', 'Also Vijayadashami, the tenth day after Navratri begins: it celebrates Rama’s victory over Ravana and Durga’s over Mahishasura. Ramlila performances end with the burning of effigies of Ravana, and tools and books are honoured.', 'hindu', 'IN', '{}', false, 'Happy Dussehra! May goodness win in every battle you face, great or small.', true, null),
  ('janmashtami', 'Janmashtami', 'The birth of Krishna, kept on the eighth day of the dark half of the month with fasting, song and a midnight celebration round a cradle. In Maharashtra teams build human pyramids to break a pot of curd, the dahi handi.', 'hindu', 'IN', '{}', false, 'Happy Janmashtami! May Krishna’s flute fill your days with music and your heart with love.', true, null),
  ('lohri', 'Lohri', 'A Punjabi midwinter bonfire on the eve of Makar Sankranti, with songs of Dulla Bhatti, bhangra and gidda. Sesame, jaggery, popcorn and peanuts are offered to the fire and shared, with special joy for newlyweds and newborns.', 'regional', 'IN', '{IN-PB,IN-HR,IN-HP,IN-JK,IN-DL,IN-CH}', false, 'Happy Lohri! May the bonfire warm your heart and carry every worry away with its sparks.', true, null),
  ('baisakhi', 'Baisakhi', 'Punjab’s spring harvest festival and, for Sikhs, the day Guru Gobind Singh founded the Khalsa at Anandpur Sahib in 1699. Gurdwaras hold kirtan and nagar kirtan processions, and fields and fairs ring with bhangra.', 'sikh', 'IN', '{IN-PB,IN-HR,IN-CH,IN-DL}', false, 'Happy Baisakhi! May your harvest be golden and your spirit be strong.', true, null),
  ('new-year', 'New Year', 'The first day of the Gregorian calendar, welcomed at midnight with fireworks, music and good wishes all over the world. It is a day for resolutions and for greeting everybody one knows.', 'secular', 'IN', '{}', false, 'Happy New Year! May it bring you good health, good company and many reasons to smile.', true, null),
  ('mahavir-jayanti', 'Mahavir Jayanti', 'The birth of Mahavira, the twenty-fourth Tirthankara, kept by Jains on the thirteenth day of the bright half of Chaitra. Processions, temple prayers and acts of charity honour his teaching of non-violence, truth and restraint.', 'jain', 'IN', '{}', false, 'Wishing you a peaceful Mahavir Jayanti. May compassion for every living being light your way.', true, null),
  ('buddha-purnima', 'Buddha Purnima', 'The full moon of Vaishakha, on which Buddhists remember the birth of Gautama Buddha and, in many traditions, his enlightenment and his passing. It is kept with prayer, meditation, lamps and gifts to those in need.', 'buddhist', 'IN', '{}', false, 'May this Buddha Purnima bring stillness to your mind and kindness to every step you take.', true, null),
  ('karwa-chauth', 'Karwa Chauth', 'On the fourth day after the full moon before Diwali, married women in much of north India fast from sunrise to moonrise for their husbands’ long life. The fast is broken after seeing the moon, often through a sieve, with water from a karwa, a clay pot.', 'hindu', 'IN', '{IN-PB,IN-HR,IN-UP,IN-RJ,IN-DL,IN-HP,IN-MP}', false, 'Happy Karwa Chauth! May the moon rise early and your love shine for many years.', true, null),
  ('ugadi', 'Ugadi', 'The new year of the Telugu and Kannada calendars, on the first day of Chaitra; Maharashtra keeps it as Gudi Padwa. Doorways are hung with mango leaves, and a mixture of neem, jaggery and other tastes stands for the sweet and bitter of the year to come.', 'regional', 'IN', '{IN-AP,IN-KA,IN-TS}', false, 'Happy Ugadi! May the new year give you more jaggery than neem, and the grace to enjoy both.', true, null),
  ('easter', 'Easter', 'Christians celebrate the resurrection of Jesus Christ on the third day after Good Friday, with vigils, lit candles and a festive meal after the forty days of Lent. Eggs, real and of chocolate, stand for new life; Orthodox churches mostly keep it on a later Sunday.', 'christian', 'IN', '{}', false, 'Happy Easter! May new hope rise in your heart and joy fill your home.', true, null),
  ('vishu', 'Vishu', 'The new year of Kerala, when the Sun enters Medam. At dawn the first thing one sees is the Vishukkani: golden konna flowers, rice, fruit, a mirror and a lamp before Krishna; elders give the young coins, the Vishukkaineettam.', 'regional', 'IN', '{IN-KL}', false, 'Happy Vishu! May your first sight of the year be golden and the whole year follow it.', true, null),
  ('chhath', 'Chhath Puja', 'Four days of fasting and thanks to the Sun and Chhathi Maiya, six days after Diwali. On the main evening people stand in rivers and ponds and offer arghya to the setting Sun, and on the next morning to the rising one, with thekua, fruit and sugar cane.', 'hindu', 'IN', '{IN-BR,IN-JH,IN-UP,IN-DL}', false, 'Happy Chhath! May the Sun bless your family with health, light and strength.', true, null),
  ('ram-navami', 'Ram Navami', 'The birth of Rama at Ayodhya, on the ninth day of the bright half of Chaitra, at noon. Temples read the Ramayana, rock his cradle and send out processions, and many people fast; it ends the spring Navratri.', 'hindu', 'IN', '{}', false, 'Happy Ram Navami! May Rama’s courage and kindness guide you every day.', true, null),
  ('maha-shivaratri', 'Maha Shivaratri', 'The great night of Shiva, on the eve of the new moon of Phalgun. Devotees fast, keep vigil through the night and bathe the lingam with water and milk, offering bel leaves.', 'hindu', 'IN', '{}', false, 'Om Namah Shivaya! May Maha Shivaratri bring stillness to your mind and strength to your heart.', true, null),
  ('thanksgiving', 'Thanksgiving', 'A day of thanks for the harvest and the year, with a family meal of turkey, cranberries and pumpkin pie. The United States keep it on the fourth Thursday of November, Canada on the second Monday of October.', 'secular', 'US', '{}', false, 'Happy Thanksgiving! I am grateful for many things, and you are near the top of the list.', true, null),
  ('mothers-day', 'Mother’s Day', 'A day to thank mothers with flowers, cards and time together. Most countries keep it on the second Sunday of May; in the United Kingdom it is Mothering Sunday, the fourth of Lent.', 'secular', 'IN', '{}', false, 'Happy Mother’s Day! Thank you for every meal, every worry and every word of courage.', true, null),
  ('fathers-day', 'Father’s Day', 'A day to thank fathers, and those who were like fathers, with a card, a call or a meal. Most countries keep it on the third Sunday of June, Australia on the first of September.', 'secular', 'IN', '{}', false, 'Happy Father’s Day! Thank you for your steady hand and your quiet faith in me.', true, null),
  ('bihu', 'Bohag Bihu', 'Also Rongali Bihu: Assam’s new year and spring festival, when the Sun enters the month of Bohag. Cattle are bathed on the first day, Goru Bihu; on the second, Manuh Bihu, people wear new clothes, give gamosas and dance the Bihu to dhol and pepa.', 'regional', 'IN', '{IN-AS}', false, 'Happy Bihu! May the dhol call you to dance and the new year bring you plenty.', true, null),
  ('gudi-padwa', 'Gudi Padwa', 'The new year of Maharashtra, on the first day of Chaitra. Homes raise a gudi, a pole with bright silk, neem and mango leaves, garlands and an upturned pot, and eat shrikhand and puran poli.', 'regional', 'IN', '{IN-MH,IN-GA}', false, 'Happy Gudi Padwa! May your gudi stand high and your year be sweet as shrikhand.', true, null),
  ('puthandu', 'Puthandu', 'The Tamil new year, on the first day of Chithirai. Families look at a tray of gold, fruit and flowers at dawn, draw kolams and share mango pachadi, which has every taste of the year to come.', 'regional', 'IN', '{IN-TN,IN-PY}', false, 'Happy Puthandu! May the new Tamil year bring you health, joy and good company.', true, null),
  ('pohela-boishakh', 'Pohela Boishakh', 'The Bengali new year, on the first of Boishakh: the fourteenth of April in Bangladesh, mostly the fifteenth in West Bengal. Shops open new ledgers, the haal khata, and people dress in red and white, sing, and share sweets and panta ilish.', 'regional', 'IN', '{IN-WB,IN-TR}', false, 'Shubho Noboborsho! May the new Bengali year bring song, sweets and happy days.', true, null),
  ('thaipusam', 'Thaipusam', 'The Tamil festival of Murugan at the full moon of Thai, when Parvati gave him his spear, the vel. Devotees fast and carry milk pots and kavadis to his temples, above all at Palani, at Batu Caves and in Singapore and Mauritius.', 'hindu', 'IN', '{IN-TN}', false, 'Vetrivel Muruganukku Arohara! May Thaipusam bring you courage, peace and his blessing.', true, null)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, category = excluded.category,
  country = excluded.country, regions = excluded.regions,
  is_moon_sighted = excluded.is_moon_sighted, default_message = excluded.default_message,
  is_active = excluded.is_active
where (festivals.name, festivals.description, festivals.category, festivals.country,
       festivals.regions, festivals.is_moon_sighted, festivals.default_message, festivals.is_active)
  is distinct from
      (excluded.name, excluded.description, excluded.category, excluded.country,
       excluded.regions, excluded.is_moon_sighted, excluded.default_message, excluded.is_active);

insert into public.festival_translations (festival_id, language, name, default_message)
select f.id, seed.language, seed.name, seed.default_message
from (values
  ('diwali', 'bn', 'দীপাবলি', null),
  ('diwali', 'gu', 'દિવાળી', 'દિવાળીની હાર્દિક શુભેચ્છાઓ!'),
  ('diwali', 'hi', 'दीपावली', 'दीपों का यह पर्व आपके घर को उजाले से और आपके जीवन को ख़ुशियों से भर दे। शुभ दीपावली!'),
  ('diwali', 'kn', 'ದೀಪಾವಳಿ', null),
  ('diwali', 'ml', 'ദീപാവലി', null),
  ('diwali', 'mr', 'दिवाळी', null),
  ('diwali', 'pa', 'ਦੀਵਾਲੀ', null),
  ('diwali', 'ta', 'தீபாவளி', 'இனிய தீபாவளி நல்வாழ்த்துகள்!'),
  ('diwali', 'te', 'దీపావళి', null),
  ('diwali', 'ur', 'دیوالی', null),
  ('holi', 'bn', 'হোলি', null),
  ('holi', 'gu', 'હોળી', null),
  ('holi', 'hi', 'होली', 'रंगों का यह त्योहार आपके जीवन को प्रेम, हँसी और अपनों के साथ से रंग दे। होली की शुभकामनाएँ!'),
  ('holi', 'kn', 'ಹೋಳಿ', null),
  ('holi', 'ml', 'ഹോളി', null),
  ('holi', 'mr', 'होळी', null),
  ('holi', 'pa', 'ਹੋਲੀ', null),
  ('holi', 'ta', 'ஹோலி', null),
  ('holi', 'te', 'హోలీ', null),
  ('holi', 'ur', 'ہولی', null),
  ('eid-al-fitr', 'bn', 'ঈদুল ফিতর', null),
  ('eid-al-fitr', 'gu', 'ઈદ-ઉલ-ફિત્ર', null),
  ('eid-al-fitr', 'hi', 'ईद-उल-फ़ित्र', 'ईद मुबारक! आपकी दुआएँ क़ुबूल हों और आपका घर सुकून और ख़ुशियों से भरा रहे।'),
  ('eid-al-fitr', 'kn', 'ಈದ್ ಉಲ್ ಫಿತ್ರ್', null),
  ('eid-al-fitr', 'ml', 'ഈദുൽ ഫിത്ർ', null),
  ('eid-al-fitr', 'mr', 'ईद-उल-फित्र', null),
  ('eid-al-fitr', 'pa', 'ਈਦ-ਉਲ-ਫ਼ਿਤਰ', null),
  ('eid-al-fitr', 'ta', 'ரமலான்', null),
  ('eid-al-fitr', 'te', 'రంజాన్', null),
  ('eid-al-fitr', 'ur', 'عید الفطر', 'عید مبارک! آپ کی دعائیں قبول ہوں اور آپ کا گھر خوشیوں سے بھرا رہے۔'),
  ('eid-al-adha', 'bn', 'ঈদুল আজহা', null),
  ('eid-al-adha', 'gu', 'ઈદ-ઉલ-અઝહા', null),
  ('eid-al-adha', 'hi', 'ईद-उल-अज़हा', 'ईद-उल-अज़हा मुबारक! आपकी क़ुर्बानी क़ुबूल हो और आपके घर में बरकत बनी रहे।'),
  ('eid-al-adha', 'kn', 'ಬಕ್ರೀದ್', null),
  ('eid-al-adha', 'ml', 'ബക്രീദ്', null),
  ('eid-al-adha', 'mr', 'ईद-उल-अजहा', null),
  ('eid-al-adha', 'pa', 'ਈਦ-ਉਲ-ਅਜ਼ਹਾ', null),
  ('eid-al-adha', 'ta', 'பக்ரீத்', null),
  ('eid-al-adha', 'te', 'బక్రీద్', null),
  ('eid-al-adha', 'ur', 'عید الاضحیٰ', 'عید الاضحیٰ مبارک! آپ کی قربانی قبول ہو اور آپ کے گھر میں برکت رہے۔'),
  ('christmas', 'bn', 'বড়দিন', null),
  ('christmas', 'gu', 'નાતાલ', null),
  ('christmas', 'hi', 'क्रिसमस', 'क्रिसमस की शुभकामनाएँ! इस पर्व की शांति और आनंद पूरे वर्ष आपके साथ रहें।'),
  ('christmas', 'kn', 'ಕ್ರಿಸ್‌ಮಸ್', null),
  ('christmas', 'ml', 'ക്രിസ്തുമസ്', null),
  ('christmas', 'mr', 'नाताळ', null),
  ('christmas', 'pa', 'ਕ੍ਰਿਸਮਸ', null),
  ('christmas', 'ta', 'கிறிஸ்துமஸ்', null),
  ('christmas', 'te', 'క్రిస్మస్', null),
  ('christmas', 'ur', 'کرسمس', null),
  ('pongal', 'bn', 'পোঙ্গল', null),
  ('pongal', 'gu', 'પોંગલ', null),
  ('pongal', 'hi', 'पोंगल', 'पोंगल की शुभकामनाएँ! आपके घर में मिठास और वर्ष भर समृद्धि बनी रहे।'),
  ('pongal', 'kn', 'ಪೊಂಗಲ್', null),
  ('pongal', 'ml', 'പൊങ്കൽ', null),
  ('pongal', 'mr', 'पोंगल', null),
  ('pongal', 'pa', 'ਪੋਂਗਲ', null),
  ('pongal', 'ta', 'பொங்கல்', 'இனிய பொங்கல் நல்வாழ்த்துகள்! உங்கள் இல்லத்தில் மகிழ்ச்சி பொங்கட்டும்.'),
  ('pongal', 'te', 'పొంగల్', null),
  ('pongal', 'ur', 'پونگل', null),
  ('makar-sankranti', 'bn', 'মকর সংক্রান্তি', null),
  ('makar-sankranti', 'gu', 'ઉત્તરાયણ', null),
  ('makar-sankranti', 'hi', 'मकर संक्रांति', 'मकर संक्रांति की शुभकामनाएँ! आपकी पतंग ऊँची उड़े और बोली तिल-गुड़ सी मीठी रहे।'),
  ('makar-sankranti', 'kn', 'ಮಕರ ಸಂಕ್ರಾಂತಿ', null),
  ('makar-sankranti', 'ml', 'മകര സംക്രാന്തി', null),
  ('makar-sankranti', 'mr', 'मकर संक्रांत', 'मकर संक्रांतीच्या हार्दिक शुभेच्छा! तिळगूळ घ्या, गोड गोड बोला.'),
  ('makar-sankranti', 'pa', 'ਮਕਰ ਸੰਕ੍ਰਾਂਤੀ', null),
  ('makar-sankranti', 'ta', 'மகர சங்கராந்தி', null),
  ('makar-sankranti', 'te', 'సంక్రాంతి', null),
  ('makar-sankranti', 'ur', 'مکر سنکرانتی', null),
  ('onam', 'bn', 'ওনাম', null),
  ('onam', 'gu', 'ઓણમ', null),
  ('onam', 'hi', 'ओणम', 'ओणम की शुभकामनाएँ! आपका घर पूकलम सा खिले और थाली साद्या सी भरी रहे।'),
  ('onam', 'kn', 'ಓಣಂ', null),
  ('onam', 'ml', 'ഓണം', 'ഏവർക്കും ഹൃദയം നിറഞ്ഞ ഓണാശംസകൾ!'),
  ('onam', 'mr', 'ओणम', null),
  ('onam', 'pa', 'ਓਣਮ', null),
  ('onam', 'ta', 'ஓணம்', null),
  ('onam', 'te', 'ఓనం', null),
  ('onam', 'ur', 'اونم', null),
  ('durga-puja', 'bn', 'দুর্গাপূজা', 'শারদীয়ার শুভেচ্ছা! মা দুর্গা আপনার ঘর আনন্দে ভরিয়ে দিন।'),
  ('durga-puja', 'gu', 'દુર્ગાપૂજા', null),
  ('durga-puja', 'hi', 'दुर्गा पूजा', 'दुर्गा पूजा की शुभकामनाएँ! माँ दुर्गा आपको शक्ति, आनंद और हँसी से भरा घर दें।'),
  ('durga-puja', 'kn', 'ದುರ್ಗಾ ಪೂಜೆ', null),
  ('durga-puja', 'ml', 'ദുർഗ്ഗാ പൂജ', null),
  ('durga-puja', 'mr', 'दुर्गापूजा', null),
  ('durga-puja', 'pa', 'ਦੁਰਗਾ ਪੂਜਾ', null),
  ('durga-puja', 'ta', 'துர்கா பூஜை', null),
  ('durga-puja', 'te', 'దుర్గా పూజ', null),
  ('durga-puja', 'ur', 'درگا پوجا', null),
  ('guru-nanak-jayanti', 'bn', 'গুরু নানক জয়ন্তী', null),
  ('guru-nanak-jayanti', 'gu', 'ગુરુ નાનક જયંતી', null),
  ('guru-nanak-jayanti', 'hi', 'गुरु नानक जयंती', 'गुरु नानक देव जी के प्रकाश पर्व की शुभकामनाएँ। उनकी ज्योति आपको सत्य, सेवा और शांति की राह दिखाए।'),
  ('guru-nanak-jayanti', 'kn', 'ಗುರು ನಾನಕ್ ಜಯಂತಿ', null),
  ('guru-nanak-jayanti', 'ml', 'ഗുരു നാനക് ജയന്തി', null),
  ('guru-nanak-jayanti', 'mr', 'गुरू नानक जयंती', null),
  ('guru-nanak-jayanti', 'pa', 'ਗੁਰਪੁਰਬ', 'ਗੁਰੂ ਨਾਨਕ ਦੇਵ ਜੀ ਦੇ ਪ੍ਰਕਾਸ਼ ਪੁਰਬ ਦੀਆਂ ਲੱਖ-ਲੱਖ ਵਧਾਈਆਂ!'),
  ('guru-nanak-jayanti', 'ta', 'குரு நானக் ஜெயந்தி', null),
  ('guru-nanak-jayanti', 'te', 'గురు నానక్ జయంతి', null),
  ('guru-nanak-jayanti', 'ur', 'گرو نانک جینتی', null),
  ('raksha-bandhan', 'bn', 'রাখিবন্ধন', null),
  ('raksha-bandhan', 'gu', 'રક્ષાબંધન', null),
  ('raksha-bandhan', 'hi', 'रक्षाबंधन', 'दूरी कितनी भी हो, यह धागा मेरा प्रेम और मेरी दुआएँ आप तक पहुँचाता है। रक्षाबंधन की शुभकामनाएँ!'),
  ('raksha-bandhan', 'kn', 'ರಕ್ಷಾ ಬಂಧನ', null),
  ('raksha-bandhan', 'ml', 'രക്ഷാ ബന്ധൻ', null),
  ('raksha-bandhan', 'mr', 'रक्षाबंधन', null),
  ('raksha-bandhan', 'pa', 'ਰੱਖੜੀ', null),
  ('raksha-bandhan', 'ta', 'ரக்ஷா பந்தன்', null),
  ('raksha-bandhan', 'te', 'రాఖీ', null),
  ('raksha-bandhan', 'ur', 'رکشا بندھن', null),
  ('ganesh-chaturthi', 'bn', 'গণেশ চতুর্থী', null),
  ('ganesh-chaturthi', 'gu', 'ગણેશ ચતુર્થી', null),
  ('ganesh-chaturthi', 'hi', 'गणेश चतुर्थी', 'गणपति बप्पा मोरया! बप्पा आपकी राह के हर विघ्न को हरें और घर में आनंद भरें।'),
  ('ganesh-chaturthi', 'kn', 'ಗಣೇಶ ಚತುರ್ಥಿ', null),
  ('ganesh-chaturthi', 'ml', 'വിനായക ചതുർത്ഥി', null),
  ('ganesh-chaturthi', 'mr', 'गणेश चतुर्थी', 'गणपती बाप्पा मोरया! गणेश चतुर्थीच्या हार्दिक शुभेच्छा.'),
  ('ganesh-chaturthi', 'pa', 'ਗਣੇਸ਼ ਚਤੁਰਥੀ', null),
  ('ganesh-chaturthi', 'ta', 'விநாயகர் சதுர்த்தி', null),
  ('ganesh-chaturthi', 'te', 'వినాయక చవితి', null),
  ('ganesh-chaturthi', 'ur', 'گنیش چترتھی', null),
  ('navratri', 'bn', 'নবরাত্রি', null),
  ('navratri', 'gu', 'નવરાત્રિ', 'નવરાત્રિની હાર્દિક શુભેચ્છાઓ! માતાજી સૌનું કલ્યાણ કરે.'),
  ('navratri', 'hi', 'नवरात्रि', 'नवरात्रि की शुभकामनाएँ! नौ रातें आपको शक्ति, उत्साह और माँ का आशीर्वाद दें।'),
  ('navratri', 'kn', 'ನವರಾತ್ರಿ', null),
  ('navratri', 'ml', 'നവരാത്രി', null),
  ('navratri', 'mr', 'नवरात्र', null),
  ('navratri', 'pa', 'ਨਵਰਾਤਰੀ', null),
  ('navratri', 'ta', 'நவராத்திரி', null),
  ('navratri', 'te', 'నవరాత్రి', null),
  ('navratri', 'ur', 'نوراتری', null),
  ('dussehra', 'bn', 'বিজয়া দশমী', null),
  ('dussehra', 'gu', 'વિજયાદશમી', null),
  ('dussehra', 'hi', 'विजयादशमी', 'विजयादशमी की शुभकामनाएँ! आपके जीवन के हर युद्ध में अच्छाई की जीत हो।'),
  ('dussehra', 'kn', 'ವಿಜಯದಶಮಿ', null),
  ('dussehra', 'ml', 'വിജയദശമി', null),
  ('dussehra', 'mr', 'विजयादशमी', null),
  ('dussehra', 'pa', 'ਵਿਜੈਦਸ਼ਮੀ', null),
  ('dussehra', 'ta', 'விஜயதசமி', null),
  ('dussehra', 'te', 'విజయదశమి', null),
  ('dussehra', 'ur', 'وجے دشمی', null),
  ('janmashtami', 'bn', 'জন্মাষ্টমী', null),
  ('janmashtami', 'gu', 'જન્માષ્ટમી', null),
  ('janmashtami', 'hi', 'जन्माष्टमी', 'जन्माष्टमी की शुभकामनाएँ! कान्हा की बाँसुरी आपके दिनों को संगीत और मन को प्रेम से भर दे।'),
  ('janmashtami', 'kn', 'ಕೃಷ್ಣ ಜನ್ಮಾಷ್ಟಮಿ', null),
  ('janmashtami', 'ml', 'ജന്മാഷ്ടമി', null),
  ('janmashtami', 'mr', 'जन्माष्टमी', null),
  ('janmashtami', 'pa', 'ਜਨਮ ਅਸ਼ਟਮੀ', null),
  ('janmashtami', 'ta', 'கிருஷ்ண ஜெயந்தி', null),
  ('janmashtami', 'te', 'కృష్ణాష్టమి', null),
  ('janmashtami', 'ur', 'جنم اشٹمی', null),
  ('lohri', 'bn', 'লোহরি', null),
  ('lohri', 'gu', 'લોહરી', null),
  ('lohri', 'hi', 'लोहड़ी', 'लोहड़ी की शुभकामनाएँ! इसकी आग आपके मन को गर्माहट दे और हर चिंता चिंगारियों के साथ उड़ जाए।'),
  ('lohri', 'kn', 'ಲೋಹ್ರಿ', null),
  ('lohri', 'ml', 'ലോഹ്രി', null),
  ('lohri', 'mr', 'लोहडी', null),
  ('lohri', 'pa', 'ਲੋਹੜੀ', 'ਲੋਹੜੀ ਦੀਆਂ ਲੱਖ-ਲੱਖ ਵਧਾਈਆਂ!'),
  ('lohri', 'ta', 'லோஹ்ரி', null),
  ('lohri', 'te', 'లోహ్రి', null),
  ('lohri', 'ur', 'لوہڑی', null),
  ('baisakhi', 'bn', 'বৈশাখী', null),
  ('baisakhi', 'gu', 'વૈશાખી', null),
  ('baisakhi', 'hi', 'बैसाखी', 'बैसाखी की शुभकामनाएँ! आपकी फ़सल सुनहरी हो और हौसला बुलंद रहे।'),
  ('baisakhi', 'kn', 'ವೈಶಾಖಿ', null),
  ('baisakhi', 'ml', 'വൈശാഖി', null),
  ('baisakhi', 'mr', 'बैसाखी', null),
  ('baisakhi', 'pa', 'ਵਿਸਾਖੀ', 'ਵਿਸਾਖੀ ਦੀਆਂ ਲੱਖ-ਲੱਖ ਵਧਾਈਆਂ!'),
  ('baisakhi', 'ta', 'பைசாகி', null),
  ('baisakhi', 'te', 'వైశాఖి', null),
  ('baisakhi', 'ur', 'بیساکھی', null),
  ('new-year', 'bn', 'নববর্ষ', null),
  ('new-year', 'gu', 'નૂતન વર્ષ', null),
  ('new-year', 'hi', 'नववर्ष', 'नववर्ष की शुभकामनाएँ! यह वर्ष आपको अच्छा स्वास्थ्य, अच्छा साथ और मुस्कुराने के अनेक कारण दे।'),
  ('new-year', 'kn', 'ಹೊಸ ವರ್ಷ', null),
  ('new-year', 'ml', 'പുതുവത്സരം', null),
  ('new-year', 'mr', 'नववर्ष', null),
  ('new-year', 'pa', 'ਨਵਾਂ ਸਾਲ', null),
  ('new-year', 'ta', 'புத்தாண்டு', null),
  ('new-year', 'te', 'నూతన సంవత్సరం', null),
  ('new-year', 'ur', 'سالِ نو', null),
  ('mahavir-jayanti', 'bn', 'মহাবীর জয়ন্তী', null),
  ('mahavir-jayanti', 'gu', 'મહાવીર જયંતી', 'મહાવીર જયંતીની હાર્દિક શુભેચ્છાઓ.'),
  ('mahavir-jayanti', 'hi', 'महावीर जयंती', 'महावीर जयंती की शुभकामनाएँ। हर जीव के प्रति करुणा आपकी राह को प्रकाशित करे।'),
  ('mahavir-jayanti', 'kn', 'ಮಹಾವೀರ ಜಯಂತಿ', null),
  ('mahavir-jayanti', 'ml', 'മഹാവീർ ജയന്തി', null),
  ('mahavir-jayanti', 'mr', 'महावीर जयंती', null),
  ('mahavir-jayanti', 'pa', 'ਮਹਾਂਵੀਰ ਜਯੰਤੀ', null),
  ('mahavir-jayanti', 'ta', 'மகாவீர் ஜெயந்தி', null),
  ('mahavir-jayanti', 'te', 'మహావీర్ జయంతి', null),
  ('mahavir-jayanti', 'ur', 'مہاویر جینتی', null),
  ('buddha-purnima', 'bn', 'বুদ্ধ পূর্ণিমা', null),
  ('buddha-purnima', 'gu', 'બુદ્ધ પૂર્ણિમા', null),
  ('buddha-purnima', 'hi', 'बुद्ध पूर्णिमा', 'बुद्ध पूर्णिमा की शुभकामनाएँ। यह दिन आपके मन में शांति और हर क़दम में करुणा लाए।'),
  ('buddha-purnima', 'kn', 'ಬುದ್ಧ ಪೂರ್ಣಿಮೆ', null),
  ('buddha-purnima', 'ml', 'ബുദ്ധ പൂർണ്ണിമ', null),
  ('buddha-purnima', 'mr', 'बुद्ध पौर्णिमा', null),
  ('buddha-purnima', 'pa', 'ਬੁੱਧ ਪੂਰਨਿਮਾ', null),
  ('buddha-purnima', 'ta', 'புத்த பூர்ணிமா', null),
  ('buddha-purnima', 'te', 'బుద్ధ పూర్ణిమ', null),
  ('buddha-purnima', 'ur', 'بدھ پورنیما', null),
  ('karwa-chauth', 'bn', 'করবা চৌথ', null),
  ('karwa-chauth', 'gu', 'કરવા ચોથ', null),
  ('karwa-chauth', 'hi', 'करवा चौथ', 'करवा चौथ की शुभकामनाएँ! चाँद जल्दी निकले और आपका प्रेम बरसों चमकता रहे।'),
  ('karwa-chauth', 'kn', 'ಕರ್ವಾ ಚೌತ್', null),
  ('karwa-chauth', 'ml', 'കർവാ ചൗത്ത്', null),
  ('karwa-chauth', 'mr', 'करवा चौथ', null),
  ('karwa-chauth', 'pa', 'ਕਰਵਾ ਚੌਥ', null),
  ('karwa-chauth', 'ta', 'கர்வா சவுத்', null),
  ('karwa-chauth', 'te', 'కర్వా చౌత్', null),
  ('karwa-chauth', 'ur', 'کروا چوتھ', null),
  ('ugadi', 'bn', 'উগাদি', null),
  ('ugadi', 'gu', 'ઉગાદિ', null),
  ('ugadi', 'hi', 'उगादि', 'उगादि की शुभकामनाएँ! नया वर्ष आपको नीम से अधिक गुड़ दे, और दोनों का स्वाद लेने की समझ भी।'),
  ('ugadi', 'kn', 'ಯುಗಾದಿ', 'ಯುಗಾದಿ ಹಬ್ಬದ ಹಾರ್ದಿಕ ಶುಭಾಶಯಗಳು!'),
  ('ugadi', 'ml', 'ഉഗാദി', null),
  ('ugadi', 'mr', 'उगादी', null),
  ('ugadi', 'pa', 'ਉਗਾਦੀ', null),
  ('ugadi', 'ta', 'உகாதி', null),
  ('ugadi', 'te', 'ఉగాది', 'మీకు, మీ కుటుంబ సభ్యులకు ఉగాది శుభాకాంక్షలు!'),
  ('ugadi', 'ur', 'اگادی', null),
  ('easter', 'bn', 'ইস্টার', null),
  ('easter', 'gu', 'ઈસ્ટર', null),
  ('easter', 'hi', 'ईस्टर', 'ईस्टर की हार्दिक शुभकामनाएँ! आपके जीवन में नई आशा और आनंद का उदय हो।'),
  ('easter', 'kn', 'ಈಸ್ಟರ್', null),
  ('easter', 'ml', 'ഈസ്റ്റർ', null),
  ('easter', 'mr', 'ईस्टर', null),
  ('easter', 'pa', 'ਈਸਟਰ', null),
  ('easter', 'ta', 'ஈஸ்டர்', null),
  ('easter', 'te', 'ఈస్టర్', null),
  ('easter', 'ur', 'ایسٹر', null),
  ('vishu', 'bn', 'বিষু', null),
  ('vishu', 'gu', 'વિષુ', null),
  ('vishu', 'hi', 'विषु', 'विषु की हार्दिक शुभकामनाएँ! नया साल आपके घर में सुख और समृद्धि लाए।'),
  ('vishu', 'kn', 'ವಿಷು', null),
  ('vishu', 'ml', 'വിഷു', 'ഹൃദയം നിറഞ്ഞ വിഷു ആശംസകൾ!'),
  ('vishu', 'mr', 'विषु', null),
  ('vishu', 'pa', 'ਵਿਸ਼ੂ', null),
  ('vishu', 'ta', 'விஷு', null),
  ('vishu', 'te', 'విషు', null),
  ('vishu', 'ur', 'وشو', null),
  ('chhath', 'bn', 'ছট পূজা', null),
  ('chhath', 'gu', 'છઠ પૂજા', null),
  ('chhath', 'hi', 'छठ पूजा', 'छठ पूजा की हार्दिक शुभकामनाएँ! सूर्य देव और छठी मइया आपके परिवार को सुख और आरोग्य दें।'),
  ('chhath', 'kn', 'ಛಠ್ ಪೂಜೆ', null),
  ('chhath', 'ml', 'ഛഠ് പൂജ', null),
  ('chhath', 'mr', 'छठ पूजा', null),
  ('chhath', 'pa', 'ਛਠ ਪੂਜਾ', null),
  ('chhath', 'ta', 'சத் பூஜை', null),
  ('chhath', 'te', 'ఛఠ్ పూజ', null),
  ('chhath', 'ur', 'چھٹھ پوجا', null),
  ('ram-navami', 'bn', 'রাম নবমী', null),
  ('ram-navami', 'gu', 'રામ નવમી', null),
  ('ram-navami', 'hi', 'राम नवमी', 'राम नवमी की हार्दिक शुभकामनाएँ! प्रभु श्रीराम का आशीर्वाद आप पर सदा बना रहे।'),
  ('ram-navami', 'kn', 'ಶ್ರೀರಾಮ ನವಮಿ', null),
  ('ram-navami', 'ml', 'ശ്രീരാമ നവമി', null),
  ('ram-navami', 'mr', 'राम नवमी', null),
  ('ram-navami', 'pa', 'ਰਾਮ ਨੌਮੀ', null),
  ('ram-navami', 'ta', 'ராம நவமி', null),
  ('ram-navami', 'te', 'శ్రీరామ నవమి', null),
  ('ram-navami', 'ur', 'رام نومی', null),
  ('maha-shivaratri', 'bn', 'মহা শিবরাত্রি', null),
  ('maha-shivaratri', 'gu', 'મહા શિવરાત્રિ', null),
  ('maha-shivaratri', 'hi', 'महाशिवरात्रि', 'महाशिवरात्रि की हार्दिक शुभकामनाएँ! भोलेनाथ की कृपा आप पर सदा बनी रहे।'),
  ('maha-shivaratri', 'kn', 'ಮಹಾ ಶಿವರಾತ್ರಿ', null),
  ('maha-shivaratri', 'ml', 'മഹാശിവരാത്രി', null),
  ('maha-shivaratri', 'mr', 'महाशिवरात्री', null),
  ('maha-shivaratri', 'pa', 'ਮਹਾਂ ਸ਼ਿਵਰਾਤਰੀ', null),
  ('maha-shivaratri', 'ta', 'மகா சிவராத்திரி', null),
  ('maha-shivaratri', 'te', 'మహా శివరాత్రి', null),
  ('maha-shivaratri', 'ur', 'مہا شیوراتری', null),
  ('thanksgiving', 'bn', 'থ্যাঙ্কসগিভিং', null),
  ('thanksgiving', 'gu', 'થેંક્સગિવિંગ', null),
  ('thanksgiving', 'hi', 'थैंक्सगिविंग', 'थैंक्सगिविंग की शुभकामनाएँ! आपके साथ के लिए दिल से धन्यवाद।'),
  ('thanksgiving', 'kn', 'ಥ್ಯಾಂಕ್ಸ್‌ಗಿವಿಂಗ್', null),
  ('thanksgiving', 'ml', 'താങ്ക്സ്ഗിവിംഗ്', null),
  ('thanksgiving', 'mr', 'थँक्सगिव्हिंग', null),
  ('thanksgiving', 'pa', 'ਥੈਂਕਸਗਿਵਿੰਗ', null),
  ('thanksgiving', 'ta', 'நன்றி தெரிவிக்கும் நாள்', null),
  ('thanksgiving', 'te', 'థాంక్స్ గివింగ్', null),
  ('thanksgiving', 'ur', 'یومِ تشکر', null),
  ('mothers-day', 'bn', 'মা দিবস', null),
  ('mothers-day', 'gu', 'માતૃ દિવસ', null),
  ('mothers-day', 'hi', 'मातृ दिवस', 'मातृ दिवस की शुभकामनाएँ, माँ! आपके स्नेह और धैर्य के लिए दिल से धन्यवाद।'),
  ('mothers-day', 'kn', 'ತಾಯಂದಿರ ದಿನ', null),
  ('mothers-day', 'ml', 'മാതൃദിനം', null),
  ('mothers-day', 'mr', 'मातृदिन', null),
  ('mothers-day', 'pa', 'ਮਾਂ ਦਿਵਸ', null),
  ('mothers-day', 'ta', 'அன்னையர் தினம்', null),
  ('mothers-day', 'te', 'మాతృ దినోత్సవం', null),
  ('mothers-day', 'ur', 'ماؤں کا دن', null),
  ('fathers-day', 'bn', 'বাবা দিবস', null),
  ('fathers-day', 'gu', 'પિતૃ દિવસ', null),
  ('fathers-day', 'hi', 'पितृ दिवस', 'पितृ दिवस की शुभकामनाएँ, पापा! आपके साथ और भरोसे के लिए दिल से धन्यवाद।'),
  ('fathers-day', 'kn', 'ಅಪ್ಪಂದಿರ ದಿನ', null),
  ('fathers-day', 'ml', 'പിതൃദിനം', null),
  ('fathers-day', 'mr', 'पितृदिन', null),
  ('fathers-day', 'pa', 'ਪਿਤਾ ਦਿਵਸ', null),
  ('fathers-day', 'ta', 'தந்தையர் தினம்', null),
  ('fathers-day', 'te', 'పితృ దినోత్సవం', null),
  ('fathers-day', 'ur', 'والد کا دن', null),
  ('bihu', 'bn', 'বহাগ বিহু', null),
  ('bihu', 'gu', 'બોહાગ બિહુ', null),
  ('bihu', 'hi', 'बोहाग बिहू', 'बोहाग बिहू की हार्दिक शुभकामनाएँ! नया साल आपके जीवन में उमंग और समृद्धि लाए।'),
  ('bihu', 'kn', 'ಬೊಹಾಗ್ ಬಿಹು', null),
  ('bihu', 'ml', 'ബൊഹാഗ് ബിഹു', null),
  ('bihu', 'mr', 'बोहाग बिहू', null),
  ('bihu', 'pa', 'ਬੋਹਾਗ ਬਿਹੂ', null),
  ('bihu', 'ta', 'போஹாக் பிஹு', null),
  ('bihu', 'te', 'బొహాగ్ బిహు', null),
  ('bihu', 'ur', 'بوہاگ بیہو', null),
  ('gudi-padwa', 'bn', 'গুড়ি পড়ওয়া', null),
  ('gudi-padwa', 'gu', 'ગુડી પડવો', null),
  ('gudi-padwa', 'hi', 'गुड़ी पड़वा', 'गुड़ी पड़वा की हार्दिक शुभकामनाएँ! नया वर्ष आपके घर में सुख और समृद्धि लाए।'),
  ('gudi-padwa', 'kn', 'ಗುಡಿ ಪಾಡ್ವ', null),
  ('gudi-padwa', 'ml', 'ഗുഡി പാഡ്വ', null),
  ('gudi-padwa', 'mr', 'गुढीपाडवा', 'गुढीपाडव्याच्या हार्दिक शुभेच्छा! नवे वर्ष सुखाचे आणि समृद्धीचे जावो.'),
  ('gudi-padwa', 'pa', 'ਗੁੜੀ ਪੜਵਾ', null),
  ('gudi-padwa', 'ta', 'குடி பாட்வா', null),
  ('gudi-padwa', 'te', 'గుడి పడ్వా', null),
  ('gudi-padwa', 'ur', 'گڑی پڑوا', null),
  ('puthandu', 'bn', 'তামিল নববর্ষ', null),
  ('puthandu', 'gu', 'તમિલ નવું વર્ષ', null),
  ('puthandu', 'hi', 'तमिल नववर्ष', 'तमिल नववर्ष की हार्दिक शुभकामनाएँ! नया साल आपके लिए मंगलमय हो।'),
  ('puthandu', 'kn', 'ತಮಿಳು ಹೊಸ ವರ್ಷ', null),
  ('puthandu', 'ml', 'തമിഴ് പുതുവർഷം', null),
  ('puthandu', 'mr', 'तमिळ नववर्ष', null),
  ('puthandu', 'pa', 'ਤਮਿਲ ਨਵਾਂ ਸਾਲ', null),
  ('puthandu', 'ta', 'தமிழ்ப் புத்தாண்டு', 'இனிய தமிழ்ப் புத்தாண்டு நல்வாழ்த்துகள்!'),
  ('puthandu', 'te', 'తమిళ ఉగాది', null),
  ('puthandu', 'ur', 'تمل سالِ نو', null),
  ('pohela-boishakh', 'bn', 'পহেলা বৈশাখ', 'শুভ নববর্ষ! নতুন বছর আপনার জীবনে আনন্দ ও সুখ নিয়ে আসুক।'),
  ('pohela-boishakh', 'gu', 'પોહેલા બોઈશાખ', null),
  ('pohela-boishakh', 'hi', 'पोहेला बोइशाख', 'बांग्ला नववर्ष की हार्दिक शुभकामनाएँ! नया साल आपके जीवन में आनंद लाए।'),
  ('pohela-boishakh', 'kn', 'ಪೊಹೆಲಾ ಬೊಯಿಶಾಖ್', null),
  ('pohela-boishakh', 'ml', 'പൊഹേല ബൊയ്ശാഖ്', null),
  ('pohela-boishakh', 'mr', 'पोहेला बोइशाख', null),
  ('pohela-boishakh', 'pa', 'ਪੋਹੇਲਾ ਬੋਇਸ਼ਾਖ', null),
  ('pohela-boishakh', 'ta', 'பொய்லா பொய்ஷாக்', null),
  ('pohela-boishakh', 'te', 'పొహెలా బొయిశాఖ్', null),
  ('pohela-boishakh', 'ur', 'پہلا بیساکھ', null),
  ('thaipusam', 'bn', 'থাইপুসম', null),
  ('thaipusam', 'gu', 'થાઈપૂસમ', null),
  ('thaipusam', 'hi', 'थाईपूसम', 'थाईपूसम की हार्दिक शुभकामनाएँ! भगवान मुरुगन की कृपा आप पर बनी रहे।'),
  ('thaipusam', 'kn', 'ತೈಪೂಸಂ', null),
  ('thaipusam', 'ml', 'തൈപ്പൂയം', null),
  ('thaipusam', 'mr', 'थाईपूसम', null),
  ('thaipusam', 'pa', 'ਥਾਈਪੂਸਮ', null),
  ('thaipusam', 'ta', 'தைப்பூசம்', 'இனிய தைப்பூச நல்வாழ்த்துகள்! முருகனருள் முன்னிற்க.'),
  ('thaipusam', 'te', 'తైపూసం', null),
  ('thaipusam', 'ur', 'تھائی پوسم', null)
) as seed (slug, language, name, default_message)
join public.festivals f on f.slug = seed.slug
on conflict (festival_id, language) do update set
  name = excluded.name, default_message = excluded.default_message
where (festival_translations.name, festival_translations.default_message)
  is distinct from (excluded.name, excluded.default_message);

insert into public.festival_aliases (festival_id, alias)
select f.id, seed.alias
from (values
  ('diwali', 'deepavali'),
  ('diwali', 'deepawali'),
  ('diwali', 'dipavali'),
  ('diwali', 'dipawali'),
  ('diwali', 'diwalee'),
  ('diwali', 'divali'),
  ('diwali', 'festival of lights'),
  ('diwali', 'laxmi puja'),
  ('diwali', 'lakshmi puja'),
  ('diwali', 'tihar'),
  ('diwali', 'bandi chhor divas'),
  ('diwali', 'दिवाली'),
  ('diwali', 'दीवाली'),
  ('diwali', 'दीपावली'),
  ('diwali', 'दिवाळी'),
  ('diwali', 'तिहार'),
  ('diwali', 'लक्ष्मी पूजा'),
  ('diwali', 'দীপাবলি'),
  ('diwali', 'দেওয়ালি'),
  ('diwali', 'দিপাবলি'),
  ('diwali', 'દિવાળી'),
  ('diwali', 'ਦੀਵਾਲੀ'),
  ('diwali', 'தீபாவளி'),
  ('diwali', 'దీపావళి'),
  ('diwali', 'ದೀಪಾವಳಿ'),
  ('diwali', 'ദീപാവലി'),
  ('diwali', 'ଦୀପାବଳି'),
  ('diwali', 'دیوالی'),
  ('diwali', 'دیپاولی'),
  ('holi', 'holee'),
  ('holi', 'festival of colours'),
  ('holi', 'festival of colors'),
  ('holi', 'dhulandi'),
  ('holi', 'dhuleti'),
  ('holi', 'rang panchami'),
  ('holi', 'dol jatra'),
  ('holi', 'dol purnima'),
  ('holi', 'phagwa'),
  ('holi', 'fagu purnima'),
  ('holi', 'shigmo'),
  ('holi', 'होली'),
  ('holi', 'होळी'),
  ('holi', 'धुलंडी'),
  ('holi', 'फाग'),
  ('holi', 'হোলি'),
  ('holi', 'দোলযাত্রা'),
  ('holi', 'দোল পূর্ণিমা'),
  ('holi', 'હોળી'),
  ('holi', 'ધુળેટી'),
  ('holi', 'ਹੋਲੀ'),
  ('holi', 'ஹோலி'),
  ('holi', 'హోలీ'),
  ('holi', 'ಹೋಳಿ'),
  ('holi', 'ഹോളി'),
  ('holi', 'ہولی'),
  ('eid-al-fitr', 'eid'),
  ('eid-al-fitr', 'id'),
  ('eid-al-fitr', 'eid ul fitr'),
  ('eid-al-fitr', 'eid-ul-fitr'),
  ('eid-al-fitr', 'id ul fitr'),
  ('eid-al-fitr', 'eid mubarak'),
  ('eid-al-fitr', 'ramzan eid'),
  ('eid-al-fitr', 'ramadan eid'),
  ('eid-al-fitr', 'meethi eid'),
  ('eid-al-fitr', 'choti eid'),
  ('eid-al-fitr', 'ईद'),
  ('eid-al-fitr', 'ईद-उल-फ़ित्र'),
  ('eid-al-fitr', 'ईद उल फितर'),
  ('eid-al-fitr', 'रमज़ान ईद'),
  ('eid-al-fitr', 'मीठी ईद'),
  ('eid-al-fitr', 'ঈদ'),
  ('eid-al-fitr', 'ঈদুল ফিতর'),
  ('eid-al-fitr', 'ઈદ'),
  ('eid-al-fitr', 'ਈਦ'),
  ('eid-al-fitr', 'ரமலான்'),
  ('eid-al-fitr', 'ரம்ஜான்'),
  ('eid-al-fitr', 'రంజాన్'),
  ('eid-al-fitr', 'ರಂಜಾನ್'),
  ('eid-al-fitr', 'ഈദ്'),
  ('eid-al-fitr', 'ചെറിയ പെരുന്നാൾ'),
  ('eid-al-fitr', 'عید'),
  ('eid-al-fitr', 'عيد'),
  ('eid-al-fitr', 'عید الفطر'),
  ('eid-al-fitr', 'عيد الفطر'),
  ('eid-al-fitr', 'رمضان عید'),
  ('eid-al-adha', 'eid'),
  ('eid-al-adha', 'eid mubarak'),
  ('eid-al-adha', 'eid ul adha'),
  ('eid-al-adha', 'eid-ul-adha'),
  ('eid-al-adha', 'eid ul azha'),
  ('eid-al-adha', 'eid uz zuha'),
  ('eid-al-adha', 'id ul zuha'),
  ('eid-al-adha', 'bakrid'),
  ('eid-al-adha', 'bakra eid'),
  ('eid-al-adha', 'bakri eid'),
  ('eid-al-adha', 'qurbani eid'),
  ('eid-al-adha', 'kurbani eid'),
  ('eid-al-adha', 'feast of sacrifice'),
  ('eid-al-adha', 'ईद'),
  ('eid-al-adha', 'ईद-उल-अज़हा'),
  ('eid-al-adha', 'ईद उल जुहा'),
  ('eid-al-adha', 'बकरीद'),
  ('eid-al-adha', 'बकरा ईद'),
  ('eid-al-adha', 'ঈদ'),
  ('eid-al-adha', 'ঈদুল আজহা'),
  ('eid-al-adha', 'কোরবানির ঈদ'),
  ('eid-al-adha', 'બકરી ઈદ'),
  ('eid-al-adha', 'ਬਕਰੀਦ'),
  ('eid-al-adha', 'பக்ரீத்'),
  ('eid-al-adha', 'బక్రీద్'),
  ('eid-al-adha', 'ಬಕ್ರೀದ್'),
  ('eid-al-adha', 'ബക്രീദ്'),
  ('eid-al-adha', 'ബലി പെരുന്നാൾ'),
  ('eid-al-adha', 'عید'),
  ('eid-al-adha', 'عيد'),
  ('eid-al-adha', 'عید الاضحیٰ'),
  ('eid-al-adha', 'عيد الأضحى'),
  ('eid-al-adha', 'بقرعید'),
  ('christmas', 'xmas'),
  ('christmas', 'x-mas'),
  ('christmas', 'christmas day'),
  ('christmas', 'merry christmas'),
  ('christmas', 'bada din'),
  ('christmas', 'nativity'),
  ('christmas', 'noel'),
  ('christmas', 'boro din'),
  ('christmas', 'natal'),
  ('christmas', 'क्रिसमस'),
  ('christmas', 'बड़ा दिन'),
  ('christmas', 'नाताळ'),
  ('christmas', 'বড়দিন'),
  ('christmas', 'ક્રિસમસ'),
  ('christmas', 'નાતાલ'),
  ('christmas', 'ਕ੍ਰਿਸਮਸ'),
  ('christmas', 'ਵੱਡਾ ਦਿਨ'),
  ('christmas', 'கிறிஸ்துமஸ்'),
  ('christmas', 'క్రిస్మస్'),
  ('christmas', 'ಕ್ರಿಸ್‌ಮಸ್'),
  ('christmas', 'ക്രിസ്തുമസ്'),
  ('christmas', 'ക്രിസ്മസ്'),
  ('christmas', 'کرسمس'),
  ('pongal', 'thai pongal'),
  ('pongal', 'pongal pandigai'),
  ('pongal', 'mattu pongal'),
  ('pongal', 'kaanum pongal'),
  ('pongal', 'bhogi'),
  ('pongal', 'पोंगल'),
  ('pongal', 'পোঙ্গল'),
  ('pongal', 'પોંગલ'),
  ('pongal', 'பொங்கல்'),
  ('pongal', 'தைப்பொங்கல்'),
  ('pongal', 'పొంగల్'),
  ('pongal', 'ಪೊಂಗಲ್'),
  ('pongal', 'പൊങ്കൽ'),
  ('pongal', 'پونگل'),
  ('makar-sankranti', 'makara sankranti'),
  ('makar-sankranti', 'makar sankranthi'),
  ('makar-sankranti', 'sankranti'),
  ('makar-sankranti', 'sankranthi'),
  ('makar-sankranti', 'uttarayan'),
  ('makar-sankranti', 'uttarayana'),
  ('makar-sankranti', 'kite festival'),
  ('makar-sankranti', 'maghi'),
  ('makar-sankranti', 'magh bihu'),
  ('makar-sankranti', 'bhogali bihu'),
  ('makar-sankranti', 'khichdi'),
  ('makar-sankranti', 'maghe sankranti'),
  ('makar-sankranti', 'til sankrant'),
  ('makar-sankranti', 'मकर संक्रांति'),
  ('makar-sankranti', 'मकर संक्रान्ति'),
  ('makar-sankranti', 'मकर संक्रांत'),
  ('makar-sankranti', 'उत्तरायण'),
  ('makar-sankranti', 'खिचड़ी'),
  ('makar-sankranti', 'माघी'),
  ('makar-sankranti', 'মকর সংক্রান্তি'),
  ('makar-sankranti', 'পৌষ সংক্রান্তি'),
  ('makar-sankranti', 'ઉત્તરાયણ'),
  ('makar-sankranti', 'મકરસંક્રાંતિ'),
  ('makar-sankranti', 'ਮਕਰ ਸੰਕ੍ਰਾਂਤੀ'),
  ('makar-sankranti', 'ਮਾਘੀ'),
  ('makar-sankranti', 'மகர சங்கராந்தி'),
  ('makar-sankranti', 'సంక్రాంతి'),
  ('makar-sankranti', 'మకర సంక్రాంతి'),
  ('makar-sankranti', 'ಸಂಕ್ರಾಂತಿ'),
  ('makar-sankranti', 'ಮಕರ ಸಂಕ್ರಾಂತಿ'),
  ('makar-sankranti', 'മകര സംക്രാന്തി'),
  ('makar-sankranti', 'مکر سنکرانتی'),
  ('onam', 'thiruvonam'),
  ('onam', 'thiru onam'),
  ('onam', 'atham'),
  ('onam', 'ओणम'),
  ('onam', 'ওনাম'),
  ('onam', 'ઓણમ'),
  ('onam', 'ਓਣਮ'),
  ('onam', 'ஓணம்'),
  ('onam', 'ఓనం'),
  ('onam', 'ಓಣಂ'),
  ('onam', 'ഓണം'),
  ('onam', 'തിരുവോണം'),
  ('onam', 'اونم'),
  ('durga-puja', 'durga pooja'),
  ('durga-puja', 'durgotsav'),
  ('durga-puja', 'durgapuja'),
  ('durga-puja', 'sharadotsav'),
  ('durga-puja', 'pujo'),
  ('durga-puja', 'dashain'),
  ('durga-puja', 'dasain'),
  ('durga-puja', 'दुर्गा पूजा'),
  ('durga-puja', 'दुर्गोत्सव'),
  ('durga-puja', 'दशैं'),
  ('durga-puja', 'দুর্গাপূজা'),
  ('durga-puja', 'দুর্গা পূজা'),
  ('durga-puja', 'দুর্গোৎসব'),
  ('durga-puja', 'শারদোৎসব'),
  ('durga-puja', 'દુર્ગાપૂજા'),
  ('durga-puja', 'ਦੁਰਗਾ ਪੂਜਾ'),
  ('durga-puja', 'துர்கா பூஜை'),
  ('durga-puja', 'దుర్గా పూజ'),
  ('durga-puja', 'ದುರ್ಗಾ ಪೂಜೆ'),
  ('durga-puja', 'ദുർഗ്ഗാ പൂജ'),
  ('durga-puja', 'درگا پوجا'),
  ('guru-nanak-jayanti', 'gurpurab'),
  ('guru-nanak-jayanti', 'gurupurab'),
  ('guru-nanak-jayanti', 'guru purab'),
  ('guru-nanak-jayanti', 'prakash purab'),
  ('guru-nanak-jayanti', 'prakash utsav'),
  ('guru-nanak-jayanti', 'guru nanak birthday'),
  ('guru-nanak-jayanti', 'guru nanak dev ji'),
  ('guru-nanak-jayanti', 'गुरु नानक जयंती'),
  ('guru-nanak-jayanti', 'गुरुपर्व'),
  ('guru-nanak-jayanti', 'प्रकाश पर्व'),
  ('guru-nanak-jayanti', 'গুরু নানক জয়ন্তী'),
  ('guru-nanak-jayanti', 'ગુરુ નાનક જયંતી'),
  ('guru-nanak-jayanti', 'ਗੁਰਪੁਰਬ'),
  ('guru-nanak-jayanti', 'ਪ੍ਰਕਾਸ਼ ਪੁਰਬ'),
  ('guru-nanak-jayanti', 'ਗੁਰੂ ਨਾਨਕ'),
  ('guru-nanak-jayanti', 'குரு நானக் ஜெயந்தி'),
  ('guru-nanak-jayanti', 'గురు నానక్ జయంతి'),
  ('guru-nanak-jayanti', 'ಗುರು ನಾನಕ್ ಜಯಂತಿ'),
  ('guru-nanak-jayanti', 'ഗുരു നാനക് ജയന്തി'),
  ('guru-nanak-jayanti', 'گرو نانک جینتی'),
  ('raksha-bandhan', 'rakhi'),
  ('raksha-bandhan', 'rakshabandhan'),
  ('raksha-bandhan', 'raksha bandan'),
  ('raksha-bandhan', 'rakhi purnima'),
  ('raksha-bandhan', 'rakhi bandhan'),
  ('raksha-bandhan', 'rakhri'),
  ('raksha-bandhan', 'janai purnima'),
  ('raksha-bandhan', 'राखी'),
  ('raksha-bandhan', 'रक्षाबंधन'),
  ('raksha-bandhan', 'रक्षा बंधन'),
  ('raksha-bandhan', 'राखी पूर्णिमा'),
  ('raksha-bandhan', 'রাখি'),
  ('raksha-bandhan', 'রাখিবন্ধন'),
  ('raksha-bandhan', 'রাখী'),
  ('raksha-bandhan', 'રાખડી'),
  ('raksha-bandhan', 'રક્ષાબંધન'),
  ('raksha-bandhan', 'ਰੱਖੜੀ'),
  ('raksha-bandhan', 'ராக்கி'),
  ('raksha-bandhan', 'ரக்ஷா பந்தன்'),
  ('raksha-bandhan', 'రాఖీ'),
  ('raksha-bandhan', 'రక్షా బంధన్'),
  ('raksha-bandhan', 'ರಾಖಿ'),
  ('raksha-bandhan', 'ರಕ್ಷಾ ಬಂಧನ'),
  ('raksha-bandhan', 'രാഖി'),
  ('raksha-bandhan', 'രക്ഷാ ബന്ധൻ'),
  ('raksha-bandhan', 'راکھی'),
  ('raksha-bandhan', 'رکشا بندھن'),
  ('ganesh-chaturthi', 'ganesha chaturthi'),
  ('ganesh-chaturthi', 'vinayaka chaturthi'),
  ('ganesh-chaturthi', 'vinayak chaturthi'),
  ('ganesh-chaturthi', 'vinayaka chavithi'),
  ('ganesh-chaturthi', 'ganeshotsav'),
  ('ganesh-chaturthi', 'ganesh utsav'),
  ('ganesh-chaturthi', 'ganpati'),
  ('ganesh-chaturthi', 'ganapati'),
  ('ganesh-chaturthi', 'गणेश चतुर्थी'),
  ('ganesh-chaturthi', 'गणेशोत्सव'),
  ('ganesh-chaturthi', 'गणपति'),
  ('ganesh-chaturthi', 'विनायक चतुर्थी'),
  ('ganesh-chaturthi', 'गणपती'),
  ('ganesh-chaturthi', 'গণেশ চতুর্থী'),
  ('ganesh-chaturthi', 'ગણેશ ચતુર્થી'),
  ('ganesh-chaturthi', 'ਗਣੇਸ਼ ਚਤੁਰਥੀ'),
  ('ganesh-chaturthi', 'விநாயகர் சதுர்த்தி'),
  ('ganesh-chaturthi', 'వినాయక చవితి'),
  ('ganesh-chaturthi', 'ಗಣೇಶ ಚತುರ್ಥಿ'),
  ('ganesh-chaturthi', 'ഗണേശ ചതുർത്ഥി'),
  ('ganesh-chaturthi', 'വിനായക ചതുർത്ഥി'),
  ('ganesh-chaturthi', 'گنیش چترتھی'),
  ('navratri', 'navaratri'),
  ('navratri', 'navarathri'),
  ('navratri', 'navratra'),
  ('navratri', 'nauratri'),
  ('navratri', 'sharad navratri'),
  ('navratri', 'nine nights'),
  ('navratri', 'garba'),
  ('navratri', 'dandiya'),
  ('navratri', 'golu'),
  ('navratri', 'bathukamma'),
  ('navratri', 'ghatasthapana'),
  ('navratri', 'नवरात्रि'),
  ('navratri', 'नवरात्र'),
  ('navratri', 'नवरात्री'),
  ('navratri', 'शारदीय नवरात्र'),
  ('navratri', 'নবরাত্রি'),
  ('navratri', 'નવરાત્રિ'),
  ('navratri', 'નવરાત્રી'),
  ('navratri', 'ગરબા'),
  ('navratri', 'ਨਵਰਾਤਰੀ'),
  ('navratri', 'நவராத்திரி'),
  ('navratri', 'నవరాత్రి'),
  ('navratri', 'బతుకమ్మ'),
  ('navratri', 'ನವರಾತ್ರಿ'),
  ('navratri', 'നവരാത്രി'),
  ('navratri', 'نوراتری'),
  ('dussehra', 'dasara'),
  ('dussehra', 'dasra'),
  ('dussehra', 'dashahara'),
  ('dussehra', 'dushera'),
  ('dussehra', 'dussera'),
  ('dussehra', 'vijayadashami'),
  ('dussehra', 'vijaya dashami'),
  ('dussehra', 'vijayadasami'),
  ('dussehra', 'vijay dashami'),
  ('dussehra', 'dashain'),
  ('dussehra', 'bijoya dashami'),
  ('dussehra', 'ayudha puja'),
  ('dussehra', 'दशहरा'),
  ('dussehra', 'विजयादशमी'),
  ('dussehra', 'विजयदशमी'),
  ('dussehra', 'दसरा'),
  ('dussehra', 'বিজয়া দশমী'),
  ('dussehra', 'দশহরা'),
  ('dussehra', 'દશેરા'),
  ('dussehra', 'વિજયાદશમી'),
  ('dussehra', 'ਦੁਸਹਿਰਾ'),
  ('dussehra', 'ਵਿਜੈਦਸ਼ਮੀ'),
  ('dussehra', 'தசரா'),
  ('dussehra', 'விஜயதசமி'),
  ('dussehra', 'దసరా'),
  ('dussehra', 'విజయదశమి'),
  ('dussehra', 'ದಸರಾ'),
  ('dussehra', 'ವಿಜಯದಶಮಿ'),
  ('dussehra', 'ദസറ'),
  ('dussehra', 'വിജയദശമി'),
  ('dussehra', 'دسہرہ'),
  ('dussehra', 'وجے دشمی'),
  ('janmashtami', 'krishna janmashtami'),
  ('janmashtami', 'janmastami'),
  ('janmashtami', 'krishnashtami'),
  ('janmashtami', 'gokulashtami'),
  ('janmashtami', 'sri krishna jayanthi'),
  ('janmashtami', 'krishna jayanti'),
  ('janmashtami', 'ashtami rohini'),
  ('janmashtami', 'dahi handi'),
  ('janmashtami', 'जन्माष्टमी'),
  ('janmashtami', 'कृष्ण जन्माष्टमी'),
  ('janmashtami', 'गोकुळाष्टमी'),
  ('janmashtami', 'दही हंडी'),
  ('janmashtami', 'জন্মাষ্টমী'),
  ('janmashtami', 'જન્માષ્ટમી'),
  ('janmashtami', 'ਜਨਮ ਅਸ਼ਟਮੀ'),
  ('janmashtami', 'கிருஷ்ண ஜெயந்தி'),
  ('janmashtami', 'கோகுலாஷ்டமி'),
  ('janmashtami', 'కృష్ణాష్టమి'),
  ('janmashtami', 'ಕೃಷ್ಣ ಜನ್ಮಾಷ್ಟಮಿ'),
  ('janmashtami', 'ജന്മാഷ്ടമി'),
  ('janmashtami', 'അഷ്ടമിരോഹിണി'),
  ('janmashtami', 'جنم اشٹمی'),
  ('lohri', 'lohdi'),
  ('lohri', 'lohadi'),
  ('lohri', 'lal loi'),
  ('lohri', 'लोहड़ी'),
  ('lohri', 'लोहरी'),
  ('lohri', 'লোহরি'),
  ('lohri', 'લોહરી'),
  ('lohri', 'ਲੋਹੜੀ'),
  ('lohri', 'லோஹ்ரி'),
  ('lohri', 'లోహ్రి'),
  ('lohri', 'ಲೋಹ್ರಿ'),
  ('lohri', 'لوہڑی'),
  ('baisakhi', 'vaisakhi'),
  ('baisakhi', 'vaisakh'),
  ('baisakhi', 'vasakhi'),
  ('baisakhi', 'khalsa sajna divas'),
  ('baisakhi', 'khalsa day'),
  ('baisakhi', 'बैसाखी'),
  ('baisakhi', 'वैसाखी'),
  ('baisakhi', 'বৈশাখী'),
  ('baisakhi', 'વૈશાખી'),
  ('baisakhi', 'ਵਿਸਾਖੀ'),
  ('baisakhi', 'ਵੈਸਾਖੀ'),
  ('baisakhi', 'பைசாகி'),
  ('baisakhi', 'వైశాఖి'),
  ('baisakhi', 'ವೈಶಾಖಿ'),
  ('baisakhi', 'വൈശാഖി'),
  ('baisakhi', 'بیساکھی'),
  ('new-year', 'new years'),
  ('new-year', 'new year''s day'),
  ('new-year', 'new years eve'),
  ('new-year', 'happy new year'),
  ('new-year', 'naya saal'),
  ('new-year', 'nav varsh'),
  ('new-year', 'नववर्ष'),
  ('new-year', 'नया साल'),
  ('new-year', 'नए साल'),
  ('new-year', 'नवीन वर्ष'),
  ('new-year', 'নববর্ষ'),
  ('new-year', 'নতুন বছর'),
  ('new-year', 'નૂતન વર્ષ'),
  ('new-year', 'નવું વર્ષ'),
  ('new-year', 'ਨਵਾਂ ਸਾਲ'),
  ('new-year', 'புத்தாண்டு'),
  ('new-year', 'నూతన సంవత్సరం'),
  ('new-year', 'కొత్త సంవత్సరం'),
  ('new-year', 'ಹೊಸ ವರ್ಷ'),
  ('new-year', 'പുതുവത്സരം'),
  ('new-year', 'سال نو'),
  ('new-year', 'نیا سال'),
  ('mahavir-jayanti', 'mahaveer jayanti'),
  ('mahavir-jayanti', 'mahavira jayanti'),
  ('mahavir-jayanti', 'mahavir janma kalyanak'),
  ('mahavir-jayanti', 'vardhamana jayanti'),
  ('mahavir-jayanti', 'महावीर जयंती'),
  ('mahavir-jayanti', 'महावीर जन्म कल्याणक'),
  ('mahavir-jayanti', 'মহাবীর জয়ন্তী'),
  ('mahavir-jayanti', 'મહાવીર જયંતી'),
  ('mahavir-jayanti', 'મહાવીર જન્મ કલ્યાણક'),
  ('mahavir-jayanti', 'ਮਹਾਂਵੀਰ ਜਯੰਤੀ'),
  ('mahavir-jayanti', 'மகாவீர் ஜெயந்தி'),
  ('mahavir-jayanti', 'మహావీర్ జయంతి'),
  ('mahavir-jayanti', 'ಮಹಾವೀರ ಜಯಂತಿ'),
  ('mahavir-jayanti', 'മഹാവീർ ജയന്തി'),
  ('mahavir-jayanti', 'مہاویر جینتی'),
  ('buddha-purnima', 'buddha jayanti'),
  ('buddha-purnima', 'vesak'),
  ('buddha-purnima', 'wesak'),
  ('buddha-purnima', 'vesakha'),
  ('buddha-purnima', 'buddha poornima'),
  ('buddha-purnima', 'buddha day'),
  ('buddha-purnima', 'vaishakh purnima'),
  ('buddha-purnima', 'बुद्ध पूर्णिमा'),
  ('buddha-purnima', 'बुद्ध जयंती'),
  ('buddha-purnima', 'बुद्ध पौर्णिमा'),
  ('buddha-purnima', 'বুদ্ধ পূর্ণিমা'),
  ('buddha-purnima', 'બુદ્ધ પૂર્ણિમા'),
  ('buddha-purnima', 'ਬੁੱਧ ਪੂਰਨਿਮਾ'),
  ('buddha-purnima', 'புத்த பூர்ணிமா'),
  ('buddha-purnima', 'வெசாக்'),
  ('buddha-purnima', 'బుద్ధ పూర్ణిమ'),
  ('buddha-purnima', 'ಬುದ್ಧ ಪೂರ್ಣಿಮೆ'),
  ('buddha-purnima', 'ബുദ്ധ പൂർണ്ണിമ'),
  ('buddha-purnima', 'වෙසක්'),
  ('buddha-purnima', 'بدھ پورنیما'),
  ('karwa-chauth', 'karva chauth'),
  ('karwa-chauth', 'karwa chouth'),
  ('karwa-chauth', 'karva chouth'),
  ('karwa-chauth', 'karak chaturthi'),
  ('karwa-chauth', 'करवा चौथ'),
  ('karwa-chauth', 'करक चतुर्थी'),
  ('karwa-chauth', 'করবা চৌথ'),
  ('karwa-chauth', 'કરવા ચોથ'),
  ('karwa-chauth', 'ਕਰਵਾ ਚੌਥ'),
  ('karwa-chauth', 'கர்வா சவுத்'),
  ('karwa-chauth', 'కర్వా చౌత్'),
  ('karwa-chauth', 'ಕರ್ವಾ ಚೌತ್'),
  ('karwa-chauth', 'کروا چوتھ'),
  ('ugadi', 'yugadi'),
  ('ugadi', 'gudi padwa'),
  ('ugadi', 'gudhi padwa'),
  ('ugadi', 'telugu new year'),
  ('ugadi', 'kannada new year'),
  ('ugadi', 'samvatsaradi'),
  ('ugadi', 'chaitra sukladi'),
  ('ugadi', 'उगादि'),
  ('ugadi', 'युगादि'),
  ('ugadi', 'गुढीपाडवा'),
  ('ugadi', 'गुड़ी पड़वा'),
  ('ugadi', 'উগাদি'),
  ('ugadi', 'ગુડી પડવો'),
  ('ugadi', 'ਉਗਾਦੀ'),
  ('ugadi', 'உகாதி'),
  ('ugadi', 'యుగాది'),
  ('ugadi', 'ఉగాది'),
  ('ugadi', 'ಯುಗಾದಿ'),
  ('ugadi', 'ಉಗಾದಿ'),
  ('ugadi', 'ഉഗാദി'),
  ('ugadi', 'اگادی'),
  ('easter', 'easter sunday'),
  ('easter', 'happy easter'),
  ('easter', 'resurrection sunday'),
  ('easter', 'pascha'),
  ('easter', 'pasqua'),
  ('easter', 'ईस्टर संडे'),
  ('easter', 'যিশুর পুনরুত্থান'),
  ('easter', 'உயிர்ப்பு ஞாயிறு'),
  ('easter', 'ഉയിർപ്പ് തിരുനാൾ'),
  ('easter', 'ಈಸ್ಟರ್ ಭಾನುವಾರ'),
  ('vishu', 'vishukkani'),
  ('vishu', 'vishu kani'),
  ('vishu', 'kerala new year'),
  ('vishu', 'malayali new year'),
  ('vishu', 'vishukkaineettam'),
  ('vishu', 'വിഷുക്കണി'),
  ('vishu', 'വിഷുക്കൈനീട്ടം'),
  ('vishu', 'विशु'),
  ('chhath', 'chhath'),
  ('chhath', 'chhat'),
  ('chhath', 'chhat puja'),
  ('chhath', 'chath puja'),
  ('chhath', 'chhath parva'),
  ('chhath', 'chhath mahaparv'),
  ('chhath', 'surya shashthi'),
  ('chhath', 'dala chhath'),
  ('chhath', 'chhathi maiya'),
  ('chhath', 'छठ'),
  ('chhath', 'छठ महापर्व'),
  ('chhath', 'छठ पर्व'),
  ('chhath', 'सूर्य षष्ठी'),
  ('chhath', 'छठी मइया'),
  ('chhath', 'ছট'),
  ('chhath', 'ছঠ পূজা'),
  ('chhath', 'છઠ'),
  ('chhath', 'چھٹھ'),
  ('ram-navami', 'rama navami'),
  ('ram-navami', 'ramnavami'),
  ('ram-navami', 'sri rama navami'),
  ('ram-navami', 'sriramanavami'),
  ('ram-navami', 'rama navmi'),
  ('ram-navami', 'ram navmi'),
  ('ram-navami', 'chaitra navami'),
  ('ram-navami', 'रामनवमी'),
  ('ram-navami', 'श्री राम नवमी'),
  ('ram-navami', 'রামনবমী'),
  ('ram-navami', 'રામનવમી'),
  ('ram-navami', 'ராமநவமி'),
  ('ram-navami', 'శ్రీ రామ నవమి'),
  ('ram-navami', 'ರಾಮ ನವಮಿ'),
  ('ram-navami', 'രാമനവമി'),
  ('maha-shivaratri', 'mahashivratri'),
  ('maha-shivaratri', 'maha shivratri'),
  ('maha-shivaratri', 'mahashivaratri'),
  ('maha-shivaratri', 'shivratri'),
  ('maha-shivaratri', 'shivaratri'),
  ('maha-shivaratri', 'sivaratri'),
  ('maha-shivaratri', 'maha sivarathri'),
  ('maha-shivaratri', 'shiv ratri'),
  ('maha-shivaratri', 'night of shiva'),
  ('maha-shivaratri', 'शिवरात्रि'),
  ('maha-shivaratri', 'महा शिवरात्रि'),
  ('maha-shivaratri', 'शिवरात्री'),
  ('maha-shivaratri', 'শিবরাত্রি'),
  ('maha-shivaratri', 'શિવરાત્રિ'),
  ('maha-shivaratri', 'ਸ਼ਿਵਰਾਤਰੀ'),
  ('maha-shivaratri', 'சிவராத்திரி'),
  ('maha-shivaratri', 'మహాశివరాత్రి'),
  ('maha-shivaratri', 'ಶಿವರಾತ್ರಿ'),
  ('maha-shivaratri', 'ശിവരാത്രി'),
  ('maha-shivaratri', 'شیوراتری'),
  ('thanksgiving', 'thanksgiving day'),
  ('thanksgiving', 'turkey day'),
  ('thanksgiving', 'happy thanksgiving'),
  ('thanksgiving', 'थैंक्सगिविंग डे'),
  ('thanksgiving', 'धन्यवाद दिवस'),
  ('mothers-day', 'mother''s day'),
  ('mothers-day', 'mothers day'),
  ('mothers-day', 'mother day'),
  ('mothers-day', 'mothering sunday'),
  ('mothers-day', 'mum''s day'),
  ('mothers-day', 'mom''s day'),
  ('mothers-day', 'मदर्स डे'),
  ('mothers-day', 'माँ का दिन'),
  ('mothers-day', 'मातृ दिन'),
  ('mothers-day', 'মাতৃ দিবস'),
  ('mothers-day', 'મધર્સ ડે'),
  ('mothers-day', 'ਮਦਰਜ਼ ਡੇ'),
  ('mothers-day', 'மதர்ஸ் டே'),
  ('mothers-day', 'మదర్స్ డే'),
  ('mothers-day', 'ಮದರ್ಸ್ ಡೇ'),
  ('mothers-day', 'മദേഴ്സ് ഡേ'),
  ('mothers-day', 'مدرز ڈے'),
  ('fathers-day', 'father''s day'),
  ('fathers-day', 'fathers day'),
  ('fathers-day', 'father day'),
  ('fathers-day', 'dad''s day'),
  ('fathers-day', 'फादर्स डे'),
  ('fathers-day', 'पापा का दिन'),
  ('fathers-day', 'পিতৃ দিবস'),
  ('fathers-day', 'ફાધર્સ ડે'),
  ('fathers-day', 'ਫਾਦਰਜ਼ ਡੇ'),
  ('fathers-day', 'ஃபாதர்ஸ் டே'),
  ('fathers-day', 'ఫాదర్స్ డే'),
  ('fathers-day', 'ಫಾದರ್ಸ್ ಡೇ'),
  ('fathers-day', 'ഫാദേഴ്സ് ഡേ'),
  ('fathers-day', 'فادرز ڈے'),
  ('bihu', 'bihu'),
  ('bihu', 'rongali bihu'),
  ('bihu', 'bahag bihu'),
  ('bihu', 'bohag bihu'),
  ('bihu', 'assamese new year'),
  ('bihu', 'goru bihu'),
  ('bihu', 'manuh bihu'),
  ('bihu', 'बिहू'),
  ('bihu', 'रोंगाली बिहू'),
  ('bihu', 'বিহু'),
  ('bihu', 'ৰঙালী বিহু'),
  ('bihu', 'ব’হাগ বিহু'),
  ('bihu', 'রঙ্গালি বিহু'),
  ('bihu', 'બિહુ'),
  ('bihu', 'ਬਿਹੂ'),
  ('bihu', 'பிஹு'),
  ('bihu', 'బిహు'),
  ('bihu', 'ಬಿಹು'),
  ('bihu', 'ബിഹു'),
  ('gudi-padwa', 'gudi padva'),
  ('gudi-padwa', 'gudhi padwa'),
  ('gudi-padwa', 'gudhi padva'),
  ('gudi-padwa', 'gudipadwa'),
  ('gudi-padwa', 'marathi new year'),
  ('gudi-padwa', 'samvatsar padvo'),
  ('gudi-padwa', 'गुढी पाडवा'),
  ('gudi-padwa', 'गुडी पाडवा'),
  ('gudi-padwa', 'मराठी नववर्ष'),
  ('gudi-padwa', 'ગુડી પડવા'),
  ('gudi-padwa', 'ಗುಡಿ ಪಾಡ್ವಾ'),
  ('puthandu', 'tamil new year'),
  ('puthandu', 'puthuvarudam'),
  ('puthandu', 'varusha pirappu'),
  ('puthandu', 'puthandu vazhthukal'),
  ('puthandu', 'chithirai'),
  ('puthandu', 'chithirai thirunal'),
  ('puthandu', 'sinhala and tamil new year'),
  ('puthandu', 'aluth avurudu'),
  ('puthandu', 'அலுத் அவுருது'),
  ('puthandu', 'புத்தாண்டு வாழ்த்து'),
  ('puthandu', 'சித்திரைத் திருநாள்'),
  ('puthandu', 'අලුත් අවුරුද්ද'),
  ('pohela-boishakh', 'poila boishakh'),
  ('pohela-boishakh', 'poila baisakh'),
  ('pohela-boishakh', 'pahela baishakh'),
  ('pohela-boishakh', 'pohela baishakh'),
  ('pohela-boishakh', 'nabobarsho'),
  ('pohela-boishakh', 'noboborsho'),
  ('pohela-boishakh', 'bengali new year'),
  ('pohela-boishakh', 'bangla new year'),
  ('pohela-boishakh', 'পয়লা বৈশাখ'),
  ('pohela-boishakh', 'পহেলা বৈশাখ'),
  ('pohela-boishakh', 'শুভ নববর্ষ'),
  ('pohela-boishakh', 'বাংলা নববর্ষ'),
  ('pohela-boishakh', 'पोइला बैसाख'),
  ('pohela-boishakh', 'बंगाली नववर्ष'),
  ('thaipusam', 'thai poosam'),
  ('thaipusam', 'thaipoosam'),
  ('thaipusam', 'thai pusam'),
  ('thaipusam', 'thaipoosam cavadee'),
  ('thaipusam', 'cavadee'),
  ('thaipusam', 'kavadi'),
  ('thaipusam', 'murugan'),
  ('thaipusam', 'தைப்பூச திருவிழா'),
  ('thaipusam', 'முருகன்'),
  ('thaipusam', 'തൈപ്പൂസം')
) as seed (slug, alias)
join public.festivals f on f.slug = seed.slug
on conflict do nothing;

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'baisakhi-golden-harvest', 'Golden Harvest', 'Ripe wheat on both sides, a dhol in the field, the sun behind it and kites in a wide morning sky.',
  (select id from public.festivals where slug = 'baisakhi'),
  (select id from public.template_categories where slug = 'playful'),
  '{wheat,dhol,kites,harvest,punjab}', 'pa', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1080,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "sky": {
        "title": "Sky",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#7cc6e8"
      },
      "wheat": {
        "title": "Ripe wheat",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#e0a32a"
      },
      "dhol": {
        "title": "Dhol",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#b8262c"
      },
      "ink": {
        "title": "Lettering",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#8a1f3c"
      }
    }
  },
  "sample": {
    "title": "ਵਿਸਾਖੀ ਮੁਬਾਰਕ",
    "message": "ਸੁਨਹਿਰੀ ਕਣਕ ਅਤੇ ਢੋਲ ਦੀ ਥਾਪ ਨਾਲ ਤੁਹਾਡਾ ਵਿਹੜਾ ਖੁਸ਼ੀਆਂ ਨਾਲ ਭਰ ਜਾਵੇ। ਵਿਸਾਖੀ ਦੀਆਂ ਲੱਖ-ਲੱਖ ਵਧਾਈਆਂ!",
    "recipient_name": "ਪਿਆਰੇ ਚਾਚਾ ਜੀ",
    "sender_name": "ਜਸਲੀਨ ਤੇ ਪਰਿਵਾਰ",
    "language": "pa"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--sky:{{ v.sky }};--wheat:{{ v.wheat }};--dhol:{{ v.dhol }};--ink:{{ v.ink }};position:relative;width:1080px;height:1080px;overflow:hidden;color:color-mix(in oklab,var(--ink),black 34%);background:linear-gradient(180deg,color-mix(in oklab,var(--sky),white 22%) 0,color-mix(in oklab,var(--sky),white 52%) 26%,#fff3d2 52%,#ffdf9a 70%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:172px;right:172px;top:64px;height:560px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-family:"Tiro Gurmukhi","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Rozha One","Tiro Gurmukhi","Card Serif",serif;color:var(--ink);margin-bottom:.16em}
.to,.from{color:var(--ink)}
.to{margin-bottom:.3em}
.from{margin-top:.5em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1080" aria-hidden="true">
<defs>
<radialGradient id="sun"><stop offset="0" stop-color="#fffdf0"/><stop offset="0.5" stop-color="#fff0b4"/><stop offset="1" stop-color="#ffd766"/></radialGradient>
<radialGradient id="shine"><stop offset="0" stop-color="#fff3b8" stop-opacity="0.95"/><stop offset="0.25" stop-color="#ffe08a" stop-opacity="0.6"/><stop offset="0.6" stop-color="#ffd36b" stop-opacity="0.2"/><stop offset="1" stop-color="#ffd36b" stop-opacity="0"/></radialGradient>
<radialGradient id="beam" gradientUnits="userSpaceOnUse" cx="540" cy="700" r="620"><stop offset="0" stop-color="#fff6cf" stop-opacity="0.62"/><stop offset="0.6" stop-color="#fff3c4" stop-opacity="0.2"/><stop offset="1" stop-color="#fff3c4" stop-opacity="0"/></radialGradient>
<linearGradient id="kern" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="color-mix(in oklab,var(--wheat),white 48%)"/><stop offset="0.5" stop-color="var(--wheat)"/><stop offset="1" stop-color="color-mix(in oklab,var(--wheat),#8a4708 55%)"/></linearGradient>
<linearGradient id="field1" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffe39a"/><stop offset="1" stop-color="color-mix(in oklab,var(--wheat),#ffd36a 40%)"/></linearGradient>
<linearGradient id="field2" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--wheat),#ffe08a 42%)"/><stop offset="1" stop-color="var(--wheat)"/></linearGradient>
<linearGradient id="field3" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--wheat)"/><stop offset="1" stop-color="color-mix(in oklab,var(--wheat),#9a5208 55%)"/></linearGradient>
<linearGradient id="wood" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--dhol),black 42%)"/><stop offset="0.22" stop-color="var(--dhol)"/><stop offset="0.42" stop-color="color-mix(in oklab,var(--dhol),#ff9d6b 46%)"/><stop offset="0.7" stop-color="var(--dhol)"/><stop offset="1" stop-color="color-mix(in oklab,var(--dhol),black 58%)"/></linearGradient>
<linearGradient id="brass" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7d4a12"/><stop offset="0.3" stop-color="#f0bf58"/><stop offset="0.45" stop-color="#fff0bd"/><stop offset="0.65" stop-color="#d4922f"/><stop offset="1" stop-color="#6b3c0e"/></linearGradient>
<radialGradient id="skin" cx=".42" cy=".36" r=".75"><stop offset="0" stop-color="#fffaf0"/><stop offset="0.65" stop-color="#f7e6c4"/><stop offset="1" stop-color="#d8b47c"/></radialGradient>
<linearGradient id="cane" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f0c27e"/><stop offset="0.5" stop-color="#c98a3c"/><stop offset="1" stop-color="#7d4a18"/></linearGradient>
<linearGradient id="cloud" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0.95"/><stop offset="1" stop-color="#fff" stop-opacity="0.15"/></linearGradient>
<g id="ear"><g fill="none" stroke="color-mix(in oklab,var(--wheat),#fff0b0 30%)" stroke-width="1.600" stroke-linecap="round"><path d="M-13.0 -44Q-26 -96 -44 -142"/><path d="M13.0 -44Q26 -96 44 -142"/><path d="M-12.4 -62Q-25 -114 -41 -160"/><path d="M12.4 -62Q25 -114 41 -160"/><path d="M-11.8 -80Q-24 -132 -38 -178"/><path d="M11.8 -80Q24 -132 38 -178"/><path d="M-11.2 -98Q-23 -150 -35 -196"/><path d="M11.2 -98Q23 -150 35 -196"/><path d="M-10.6 -116Q-22 -168 -32 -214"/><path d="M10.6 -116Q22 -168 32 -214"/><path d="M-10.0 -134Q-21 -186 -29 -232"/><path d="M10.0 -134Q21 -186 29 -232"/><path d="M-9.4 -152Q-20 -204 -26 -250"/><path d="M9.4 -152Q20 -204 26 -250"/><path d="M-8.8 -170Q-19 -222 -23 -268"/><path d="M8.8 -170Q19 -222 23 -268"/><path d="M-8.2 -188Q-18 -240 -20 -286"/><path d="M8.2 -188Q18 -240 20 -286"/><path d="M0-200Q2-260-3-300"/></g><g fill="url(#kern)" stroke="color-mix(in oklab,var(--wheat),#7a3a05 62%)" stroke-width="1.300"><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(-5 0) rotate(-24) scale(1.00)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(5 -9) rotate(24) scale(1.00)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(0 -3) scale(0.86)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(-5 -18) rotate(-24) scale(0.96)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(5 -27) rotate(24) scale(0.96)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(-5 -36) rotate(-24) scale(0.93)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(5 -45) rotate(24) scale(0.93)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(0 -39) scale(0.80)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(-5 -54) rotate(-24) scale(0.90)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(5 -63) rotate(24) scale(0.90)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(-5 -72) rotate(-24) scale(0.86)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(5 -81) rotate(24) scale(0.86)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(0 -75) scale(0.74)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(-5 -90) rotate(-24) scale(0.82)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(5 -99) rotate(24) scale(0.82)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(-5 -108) rotate(-24) scale(0.79)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(5 -117) rotate(24) scale(0.79)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(0 -111) scale(0.68)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(-5 -126) rotate(-24) scale(0.76)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(5 -135) rotate(24) scale(0.76)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(-5 -144) rotate(-24) scale(0.72)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(5 -153) rotate(24) scale(0.72)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(0 -147) scale(0.62)"/><path d="M0 0C-13-9-13-30-2-44C9-30 11-10 0 0Z" transform="translate(0 -160) scale(.8)"/></g></g>
<g id="mini"><path d="M0 0V60" stroke="color-mix(in oklab,var(--wheat),#8a4708 45%)" stroke-width="3"/><path d="M0-70C-9-58-12-30-9-6Q0 4 9-6C12-30 9-58 0-70Z" fill="url(#kern)"/><path d="M-9-50L0-40L9-50M-10-34L0-24L10-34M-10-18L0-8L10-18" fill="none" stroke="color-mix(in oklab,var(--wheat),#7a3a05 55%)" stroke-width="2"/><path d="M0-70V-112M-6-60Q-14-84-18-100M6-60Q14-84 18-100" fill="none" stroke="color-mix(in oklab,var(--wheat),#fff0b0 25%)" stroke-width="1.500"/></g>
<g id="pom"><circle r="17" fill="color-mix(in oklab,currentColor,black 24%)"/><g stroke="currentColor" stroke-width="5" stroke-linecap="round"><path d="M0 0L14 0"/><path d="M0 0L11.8 7.6"/><path d="M0 0L5.8 12.7"/><path d="M0 0L-2 13.9"/><path d="M0 0L-9.2 10.6"/><path d="M0 0L-13.4 4"/><path d="M0 0L-13.4 -3.9"/><path d="M0 0L-9.2 -10.6"/><path d="M0 0L-2 -13.9"/><path d="M0 0L5.8 -12.7"/><path d="M0 0L11.8 -7.6"/></g><g stroke="#fff" stroke-width="1.600" opacity=".4"><path d="M4 0L15 0"/><path d="M2.8 2.9L10.5 10.8"/><path d="M-0.1 4L-0.4 15"/><path d="M-2.9 2.7L-11.1 10.1"/><path d="M-4 -0.2L-15 -0.9"/><path d="M-2.6 -3L-9.8 -11.4"/><path d="M0.3 -4L1.3 -14.9"/><path d="M3.1 -2.5L11.6 -9.5"/></g></g>
<g id="k1"><path d="M0-82L66-6L0 76L-66-6Z" fill="#e8452f"/><path d="M0-82L66-6H-66Z" fill="#f7a325"/><path d="M0-82L22-6L0 76L-22-6Z" fill="#1f8a74"/><path d="M0-82V76M-66-6Q0-58 66-6" fill="none" stroke="#5b2a10" stroke-width="2.500"/><circle cy="-30" r="9" fill="#fff6dc"/><path d="M-15 92L0 76L15 92L8 112L0 92L-8 112Z" fill="#f7a325"/><path d="M0-82L-66-6L0 76Z" fill="#fff" opacity=".14"/></g>
<g id="k2"><path d="M0-82L66-6L0 76L-66-6Z" fill="#2b6fb3"/><path d="M0-82L66-6H-66Z" fill="#ee3f7a"/><path d="M0-82L22-6L0 76L-22-6Z" fill="#ffd24a"/><path d="M0-82V76M-66-6Q0-58 66-6" fill="none" stroke="#5b2a10" stroke-width="2.500"/><circle cy="-30" r="9" fill="#fff6dc"/><path d="M-15 92L0 76L15 92L8 112L0 92L-8 112Z" fill="#ee3f7a"/><path d="M0-82L-66-6L0 76Z" fill="#fff" opacity=".14"/></g>
<g id="k3"><path d="M0-82L66-6L0 76L-66-6Z" fill="#7b3fa0"/><path d="M0-82L66-6H-66Z" fill="#2fa58a"/><path d="M0-82L22-6L0 76L-22-6Z" fill="#fff0c4"/><path d="M0-82V76M-66-6Q0-58 66-6" fill="none" stroke="#5b2a10" stroke-width="2.500"/><circle cy="-30" r="9" fill="#fff6dc"/><path d="M-15 92L0 76L15 92L8 112L0 92L-8 112Z" fill="#2fa58a"/><path d="M0-82L-66-6L0 76Z" fill="#fff" opacity=".14"/></g>
</defs>
<circle cx="540" cy="700" r="520" fill="url(#shine)"/><path d="M540 700L1157.7 753.2L1150.4 808.5ZM540 700L1122.9 911.3L1101.6 962.8ZM540 700L1048.4 1054.9L1014.4 1099.2ZM540 700L939.2 1174.4L894.9 1208.4ZM540 700L802.8 1261.6L751.3 1282.9ZM540 700L648.5 1310.4L593.2 1317.7ZM540 700L486.8 1317.7L431.5 1310.4ZM540 700L328.7 1282.9L277.2 1261.6ZM540 700L185.1 1208.4L140.8 1174.4ZM540 700L65.6 1099.2L31.6 1054.9ZM540 700L-21.6 962.8L-42.9 911.3ZM540 700L-70.4 808.5L-77.7 753.2ZM540 700L-77.7 646.8L-70.4 591.5ZM540 700L-42.9 488.7L-21.6 437.2ZM540 700L31.6 345.1L65.6 300.8ZM540 700L140.8 225.6L185.1 191.6ZM540 700L277.2 138.4L328.7 117.1ZM540 700L431.5 89.6L486.8 82.3ZM540 700L593.2 82.3L648.5 89.6ZM540 700L751.3 117.1L802.8 138.4ZM540 700L894.9 191.6L939.2 225.6ZM540 700L1014.4 300.8L1048.4 345.1ZM540 700L1101.6 437.2L1122.9 488.7ZM540 700L1150.4 591.5L1157.7 646.8Z" fill="url(#beam)"/><circle cx="540" cy="704" r="128" fill="url(#sun)"/>
<g fill="url(#cloud)"><path d="M20 330q10-40 54-34q20-44 72-26q46-12 58 28q36 0 36 32Z" opacity=".6"/><path d="M850 300q6-32 44-28q18-34 58-20q38-8 48 24q28 2 30 24Z" opacity=".65"/><path d="M330 40q6-24 34-22q16-26 46-14q28-4 36 18q20 2 22 18Z" opacity=".5"/></g>
<g fill="none" stroke="color-mix(in oklab,var(--ink),#3b5a75 60%)" stroke-width="3" stroke-linecap="round" opacity=".55"><path d="M250 560q9-11 18 0q9-11 18 0M296 590q7-9 14 0q7-9 14 0M790 580q9-11 18 0q9-11 18 0M838 552q6-8 12 0q6-8 12 0"/></g>
<g fill="color-mix(in oklab,#6f9a5a,#ffdf9a 34%)"><ellipse cx="-15.4" cy="714.2" rx="26.9" ry="32.6"/><ellipse cx="22.7" cy="717.6" rx="29.1" ry="21.2"/><ellipse cx="60.9" cy="715.5" rx="25.1" ry="28.3"/><ellipse cx="84.8" cy="719.2" rx="23.2" ry="16.1"/><ellipse cx="123.4" cy="718.7" rx="29.1" ry="17.7"/><ellipse cx="150.7" cy="717.5" rx="18.6" ry="21.6"/><ellipse cx="196" cy="713.9" rx="30.3" ry="33.7"/><ellipse cx="222.9" cy="719" rx="22.6" ry="16.8"/><ellipse cx="254" cy="718.4" rx="31.3" ry="18.8"/><ellipse cx="284.9" cy="718.1" rx="29.4" ry="19.7"/><ellipse cx="314" cy="712.5" rx="24.3" ry="38.3"/><ellipse cx="353.8" cy="716.7" rx="24.8" ry="24.2"/><ellipse cx="381" cy="718.9" rx="30.1" ry="16.9"/><ellipse cx="414.8" cy="713.6" rx="20.9" ry="34.7"/><ellipse cx="459.5" cy="712.8" rx="28.6" ry="37.5"/><ellipse cx="489.2" cy="715" rx="28.2" ry="29.9"/><ellipse cx="512" cy="715.8" rx="29.6" ry="27.4"/><ellipse cx="546.2" cy="712.6" rx="30.4" ry="38.2"/><ellipse cx="582.6" cy="716.6" rx="24.3" ry="24.8"/><ellipse cx="615.2" cy="712" rx="23.4" ry="39.9"/><ellipse cx="642.4" cy="718.5" rx="28.1" ry="18.2"/><ellipse cx="690.9" cy="715.6" rx="24.9" ry="27.9"/><ellipse cx="716.8" cy="713.8" rx="21.1" ry="34"/><ellipse cx="750.7" cy="715.2" rx="26.7" ry="29.4"/><ellipse cx="776.9" cy="718" rx="22.9" ry="20.1"/><ellipse cx="821.8" cy="716.7" rx="26.4" ry="24.3"/><ellipse cx="844.9" cy="718.5" rx="18.9" ry="18.5"/><ellipse cx="886" cy="713.6" rx="23.2" ry="34.6"/><ellipse cx="916.9" cy="714.3" rx="30.6" ry="32.2"/><ellipse cx="954.3" cy="716.3" rx="31.8" ry="25.8"/><ellipse cx="987.4" cy="714.9" rx="30.4" ry="30.2"/><ellipse cx="1012.9" cy="716.5" rx="21.5" ry="25"/><ellipse cx="1052" cy="718" rx="19" ry="19.9"/><ellipse cx="1083.9" cy="713.6" rx="24.8" ry="34.6"/></g>
<path d="M0 722Q270 704 540 720T1080 712V1080H0Z" fill="url(#field1)"/>
<g opacity="0.75"><use href="#mini" transform="translate(-17.7 761.5) rotate(7) scale(0.36)"/><use href="#mini" transform="translate(4.1 758) rotate(-1) scale(0.36)"/><use href="#mini" transform="translate(31.3 760.9) rotate(-11) scale(0.36)"/><use href="#mini" transform="translate(38.2 761.4) rotate(-1) scale(0.36)"/><use href="#mini" transform="translate(72.1 753) rotate(-1) scale(0.36)"/><use href="#mini" transform="translate(90.6 755.3) rotate(12) scale(0.36)"/><use href="#mini" transform="translate(113.5 753.3) rotate(-13) scale(0.36)"/><use href="#mini" transform="translate(125.7 762.4) rotate(-3) scale(0.36)"/><use href="#mini" transform="translate(138.5 757.2) rotate(-13) scale(0.36)"/><use href="#mini" transform="translate(157.9 757.4) rotate(0) scale(0.36)"/><use href="#mini" transform="translate(177.4 755.3) rotate(-7) scale(0.36)"/><use href="#mini" transform="translate(201.3 755.9) rotate(-13) scale(0.36)"/><use href="#mini" transform="translate(228.1 758.6) rotate(3) scale(0.36)"/><use href="#mini" transform="translate(234.4 762.9) rotate(10) scale(0.36)"/><use href="#mini" transform="translate(252.4 756.3) rotate(6) scale(0.36)"/><use href="#mini" transform="translate(283.5 762.4) rotate(-2) scale(0.36)"/><use href="#mini" transform="translate(305.2 759.7) rotate(-5) scale(0.36)"/><use href="#mini" transform="translate(319.7 761.8) rotate(9) scale(0.36)"/><use href="#mini" transform="translate(337.3 758.9) rotate(-13) scale(0.36)"/><use href="#mini" transform="translate(351.4 761) rotate(-2) scale(0.36)"/><use href="#mini" transform="translate(369.3 758.5) rotate(5) scale(0.36)"/><use href="#mini" transform="translate(398.7 756.7) rotate(-1) scale(0.36)"/><use href="#mini" transform="translate(414.7 760.8) rotate(0) scale(0.36)"/><use href="#mini" transform="translate(431.7 757.9) rotate(-13) scale(0.36)"/><use href="#mini" transform="translate(444 760) rotate(13) scale(0.36)"/><use href="#mini" transform="translate(474.3 756.9) rotate(-9) scale(0.36)"/><use href="#mini" transform="translate(491.8 762.8) rotate(7) scale(0.36)"/><use href="#mini" transform="translate(511.8 761.6) rotate(-7) scale(0.36)"/><use href="#mini" transform="translate(530.6 762.5) rotate(2) scale(0.36)"/><use href="#mini" transform="translate(548.8 755.7) rotate(1) scale(0.36)"/><use href="#mini" transform="translate(578.1 753.1) rotate(7) scale(0.36)"/><use href="#mini" transform="translate(594.7 761.9) rotate(6) scale(0.36)"/><use href="#mini" transform="translate(613.8 758.2) rotate(1) scale(0.36)"/><use href="#mini" transform="translate(625.4 753.6) rotate(10) scale(0.36)"/><use href="#mini" transform="translate(647.6 755) rotate(0) scale(0.36)"/><use href="#mini" transform="translate(665.2 756.6) rotate(-4) scale(0.36)"/><use href="#mini" transform="translate(685.6 759.2) rotate(3) scale(0.36)"/><use href="#mini" transform="translate(703.3 753.3) rotate(-7) scale(0.36)"/><use href="#mini" transform="translate(717 758.8) rotate(10) scale(0.36)"/><use href="#mini" transform="translate(748.7 761) rotate(8) scale(0.36)"/><use href="#mini" transform="translate(757.2 761.4) rotate(4) scale(0.36)"/><use href="#mini" transform="translate(773 753.2) rotate(-13) scale(0.36)"/><use href="#mini" transform="translate(805.8 755.5) rotate(-10) scale(0.36)"/><use href="#mini" transform="translate(822.5 756.4) rotate(-12) scale(0.36)"/><use href="#mini" transform="translate(832.5 758.3) rotate(-9) scale(0.36)"/><use href="#mini" transform="translate(854.1 760.1) rotate(-1) scale(0.36)"/><use href="#mini" transform="translate(874.4 757.7) rotate(-13) scale(0.36)"/><use href="#mini" transform="translate(895 757.2) rotate(-8) scale(0.36)"/><use href="#mini" transform="translate(908.7 762) rotate(0) scale(0.36)"/><use href="#mini" transform="translate(930 759.1) rotate(8) scale(0.36)"/><use href="#mini" transform="translate(945.6 753.2) rotate(-9) scale(0.36)"/><use href="#mini" transform="translate(978.9 754.6) rotate(5) scale(0.36)"/><use href="#mini" transform="translate(997.4 758.4) rotate(-7) scale(0.36)"/><use href="#mini" transform="translate(1022.6 761) rotate(0) scale(0.36)"/><use href="#mini" transform="translate(1026.9 759.5) rotate(-2) scale(0.36)"/><use href="#mini" transform="translate(1053.2 756.2) rotate(3) scale(0.36)"/><use href="#mini" transform="translate(1062.2 756) rotate(13) scale(0.36)"/><use href="#mini" transform="translate(1097.9 756.1) rotate(10) scale(0.36)"/></g>
<path d="M0 772Q300 752 560 768T1080 760V1080H0Z" fill="url(#field2)"/>
<g opacity="0.9"><use href="#mini" transform="translate(1.3 813.2) rotate(-12) scale(0.6)"/><use href="#mini" transform="translate(8.2 811.4) rotate(6) scale(0.6)"/><use href="#mini" transform="translate(44.3 802.9) rotate(2) scale(0.6)"/><use href="#mini" transform="translate(67.4 807.3) rotate(-9) scale(0.6)"/><use href="#mini" transform="translate(88.2 804.3) rotate(6) scale(0.6)"/><use href="#mini" transform="translate(123.8 813.2) rotate(1) scale(0.6)"/><use href="#mini" transform="translate(137.2 802.3) rotate(-12) scale(0.6)"/><use href="#mini" transform="translate(153.2 805.4) rotate(-5) scale(0.6)"/><use href="#mini" transform="translate(184.6 812.3) rotate(0) scale(0.6)"/><use href="#mini" transform="translate(212.5 801.8) rotate(-13) scale(0.6)"/><use href="#mini" transform="translate(232.2 800.2) rotate(0) scale(0.6)"/><use href="#mini" transform="translate(270 808.8) rotate(-8) scale(0.6)"/><use href="#mini" transform="translate(292.2 810.7) rotate(6) scale(0.6)"/><use href="#mini" transform="translate(316.8 810.2) rotate(8) scale(0.6)"/><use href="#mini" transform="translate(330.1 813.7) rotate(12) scale(0.6)"/><use href="#mini" transform="translate(350.6 810.1) rotate(6) scale(0.6)"/><use href="#mini" transform="translate(381 806.5) rotate(0) scale(0.6)"/><use href="#mini" transform="translate(414.6 806) rotate(9) scale(0.6)"/><use href="#mini" transform="translate(427.5 812.1) rotate(11) scale(0.6)"/><use href="#mini" transform="translate(454 807.1) rotate(11) scale(0.6)"/><use href="#mini" transform="translate(483.6 805.8) rotate(-7) scale(0.6)"/><use href="#mini" transform="translate(500 809.2) rotate(-9) scale(0.6)"/><use href="#mini" transform="translate(536 802.3) rotate(11) scale(0.6)"/><use href="#mini" transform="translate(548.4 813.3) rotate(5) scale(0.6)"/><use href="#mini" transform="translate(576.6 806.3) rotate(4) scale(0.6)"/><use href="#mini" transform="translate(602.6 803) rotate(-8) scale(0.6)"/><use href="#mini" transform="translate(625.5 812.9) rotate(3) scale(0.6)"/><use href="#mini" transform="translate(641.1 811.1) rotate(6) scale(0.6)"/><use href="#mini" transform="translate(682.1 801.1) rotate(6) scale(0.6)"/><use href="#mini" transform="translate(689.4 808.4) rotate(-6) scale(0.6)"/><use href="#mini" transform="translate(717.1 812) rotate(-11) scale(0.6)"/><use href="#mini" transform="translate(747.4 811.7) rotate(-7) scale(0.6)"/><use href="#mini" transform="translate(765.5 812.1) rotate(-2) scale(0.6)"/><use href="#mini" transform="translate(800 798.5) rotate(-3) scale(0.6)"/><use href="#mini" transform="translate(813.4 808.8) rotate(-11) scale(0.6)"/><use href="#mini" transform="translate(853.4 798.4) rotate(6) scale(0.6)"/><use href="#mini" transform="translate(859.1 802.1) rotate(8) scale(0.6)"/><use href="#mini" transform="translate(886.2 800.9) rotate(5) scale(0.6)"/><use href="#mini" transform="translate(915.1 798.7) rotate(13) scale(0.6)"/><use href="#mini" transform="translate(934.8 798.6) rotate(-4) scale(0.6)"/><use href="#mini" transform="translate(968.4 809.9) rotate(-10) scale(0.6)"/><use href="#mini" transform="translate(987.2 798.5) rotate(-1) scale(0.6)"/><use href="#mini" transform="translate(1020.1 809.8) rotate(11) scale(0.6)"/><use href="#mini" transform="translate(1044.2 811.8) rotate(5) scale(0.6)"/><use href="#mini" transform="translate(1062.9 801.6) rotate(4) scale(0.6)"/><use href="#mini" transform="translate(1084.2 799.6) rotate(-1) scale(0.6)"/></g>
<path d="M0 840Q300 810 560 832T1080 820V1080H0Z" fill="url(#field3)"/>
<g opacity="1"><use href="#mini" transform="translate(-9.7 867.1) rotate(-3) scale(0.95)"/><use href="#mini" transform="translate(28.7 869) rotate(-12) scale(0.95)"/><use href="#mini" transform="translate(48 874.1) rotate(-6) scale(0.95)"/><use href="#mini" transform="translate(83.6 877.9) rotate(0) scale(0.95)"/><use href="#mini" transform="translate(126.7 865.4) rotate(3) scale(0.95)"/><use href="#mini" transform="translate(144.1 869.2) rotate(10) scale(0.95)"/><use href="#mini" transform="translate(182.7 871.8) rotate(4) scale(0.95)"/><use href="#mini" transform="translate(204.6 872.2) rotate(2) scale(0.95)"/><use href="#mini" transform="translate(240.5 854.7) rotate(10) scale(0.95)"/><use href="#mini" transform="translate(275 871.3) rotate(10) scale(0.95)"/><use href="#mini" transform="translate(310.9 876.1) rotate(-2) scale(0.95)"/><use href="#mini" transform="translate(343.8 864.7) rotate(12) scale(0.95)"/><use href="#mini" transform="translate(376.5 856.3) rotate(-10) scale(0.95)"/><use href="#mini" transform="translate(394.3 877.2) rotate(-1) scale(0.95)"/><use href="#mini" transform="translate(433.6 861.2) rotate(0) scale(0.95)"/><use href="#mini" transform="translate(459.9 862.4) rotate(2) scale(0.95)"/><use href="#mini" transform="translate(495 875.7) rotate(5) scale(0.95)"/><use href="#mini" transform="translate(533 874.6) rotate(13) scale(0.95)"/><use href="#mini" transform="translate(559 857.9) rotate(10) scale(0.95)"/><use href="#mini" transform="translate(596 875.7) rotate(1) scale(0.95)"/><use href="#mini" transform="translate(622.1 859.1) rotate(9) scale(0.95)"/><use href="#mini" transform="translate(650.4 860.8) rotate(-12) scale(0.95)"/><use href="#mini" transform="translate(687.1 877.8) rotate(-11) scale(0.95)"/><use href="#mini" transform="translate(717.1 863.9) rotate(-9) scale(0.95)"/><use href="#mini" transform="translate(738.1 872.5) rotate(10) scale(0.95)"/><use href="#mini" transform="translate(764.2 868.7) rotate(-12) scale(0.95)"/><use href="#mini" transform="translate(808.8 861.9) rotate(10) scale(0.95)"/><use href="#mini" transform="translate(845.2 866.1) rotate(13) scale(0.95)"/><use href="#mini" transform="translate(862.9 855.8) rotate(2) scale(0.95)"/><use href="#mini" transform="translate(888.4 858.7) rotate(-2) scale(0.95)"/><use href="#mini" transform="translate(931.1 857.7) rotate(-12) scale(0.95)"/><use href="#mini" transform="translate(967.4 861.5) rotate(12) scale(0.95)"/><use href="#mini" transform="translate(999 863.1) rotate(-1) scale(0.95)"/><use href="#mini" transform="translate(1022.6 869.5) rotate(2) scale(0.95)"/><use href="#mini" transform="translate(1054.5 868.9) rotate(12) scale(0.95)"/><use href="#mini" transform="translate(1084.6 864.3) rotate(6) scale(0.95)"/></g>
<path d="M0 930Q300 906 560 926T1080 912V1080H0Z" fill="color-mix(in oklab,var(--wheat),#8a4708 62%)"/>
<g opacity="1"><use href="#mini" transform="translate(-3.7 938.9) rotate(-2) scale(1.25)"/><use href="#mini" transform="translate(37.7 937.9) rotate(-2) scale(1.25)"/><use href="#mini" transform="translate(96.1 958.4) rotate(7) scale(1.25)"/><use href="#mini" transform="translate(125.2 951) rotate(-6) scale(1.25)"/><use href="#mini" transform="translate(167.3 939) rotate(-7) scale(1.25)"/><use href="#mini" transform="translate(225.5 959.2) rotate(8) scale(1.25)"/><use href="#mini" transform="translate(266 941.4) rotate(-5) scale(1.25)"/><use href="#mini" transform="translate(305.6 956.5) rotate(9) scale(1.25)"/><use href="#mini" transform="translate(353.8 938.4) rotate(2) scale(1.25)"/><use href="#mini" transform="translate(392.7 950.2) rotate(-9) scale(1.25)"/><use href="#mini" transform="translate(431.8 938.5) rotate(12) scale(1.25)"/><use href="#mini" transform="translate(482.7 951.3) rotate(-5) scale(1.25)"/><use href="#mini" transform="translate(526.6 952) rotate(10) scale(1.25)"/><use href="#mini" transform="translate(568.5 950.2) rotate(-2) scale(1.25)"/><use href="#mini" transform="translate(606.6 948.1) rotate(-9) scale(1.25)"/><use href="#mini" transform="translate(643.8 958.8) rotate(-12) scale(1.25)"/><use href="#mini" transform="translate(681.7 953.5) rotate(-6) scale(1.25)"/><use href="#mini" transform="translate(734.5 949.2) rotate(-4) scale(1.25)"/><use href="#mini" transform="translate(786.9 941.5) rotate(-2) scale(1.25)"/><use href="#mini" transform="translate(814.1 953.7) rotate(-6) scale(1.25)"/><use href="#mini" transform="translate(860.2 956.9) rotate(-5) scale(1.25)"/><use href="#mini" transform="translate(907.3 961.3) rotate(-11) scale(1.25)"/><use href="#mini" transform="translate(940.5 942.4) rotate(7) scale(1.25)"/><use href="#mini" transform="translate(994.6 942.6) rotate(-4) scale(1.25)"/><use href="#mini" transform="translate(1028.9 948.9) rotate(-12) scale(1.25)"/><use href="#mini" transform="translate(1082.4 961.1) rotate(12) scale(1.25)"/></g>
<g fill="none" stroke="#6b4a2c" stroke-width="1.600" opacity=".7"><path d="M92 190Q60 420 150 760M988 160Q1040 430 930 780M1000 372Q1050 520 960 800"/></g>
<g id="kites" data-busy><use href="#k1" transform="translate(88 140) rotate(-16)"/></g><g data-busy><use href="#k2" transform="translate(990 110) rotate(18) scale(.92)"/></g><g data-busy><use href="#k3" transform="translate(1004 340) rotate(10) scale(.56)"/></g><g data-busy><use href="#k2" transform="translate(66 372) rotate(-12) scale(.5)"/></g>
<g transform="matrix(1 0 0 1 0 0)"><path d="M90 1090Q76 882 20 830Q58.5 947 104 1090Z" fill="color-mix(in oklab,var(--wheat),#6d8a2a 52%)"/><path d="M180 1090Q202 906 290 860Q229.5 963.5 194 1090Z" fill="color-mix(in oklab,var(--wheat),#6d8a2a 52%)"/><path d="M30 1090Q42 850 90 790Q57 925 44 1090Z" fill="color-mix(in oklab,var(--wheat),#6d8a2a 52%)"/><path d="M260 1090Q276 970 340 940Q296 1007.5 274 1090Z" fill="color-mix(in oklab,var(--wheat),#6d8a2a 52%)"/><path d="M20 1100Q12.2 905 -6 800" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="5.4"/><use href="#ear" data-busy transform="translate(-6 800) rotate(-12) scale(0.9)"/><path d="M120 1100Q115.2 866 104 740" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="5.7"/><use href="#ear" data-busy transform="translate(104 740) rotate(-4) scale(0.95)"/><path d="M60 1100Q54 801 40 640" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="6"/><use href="#ear" data-busy transform="translate(40 640) rotate(-8) scale(1.0)"/><path d="M210 1100Q214.8 937.5 226 850" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="5.7"/><use href="#ear" data-busy transform="translate(226 850) rotate(14) scale(0.95)"/><path d="M160 1100Q163 905 170 800" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="6"/><use href="#ear" data-busy transform="translate(170 800) rotate(8) scale(1.0)"/><path d="M300 1100Q303 996 310 940" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="5.4"/><use href="#ear" data-busy transform="translate(310 940) rotate(10) scale(0.9)"/><path d="M10 1100Q16 970 30 900" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="6.6"/><use href="#ear" data-busy transform="translate(30 900) rotate(-6) scale(1.1)"/><path d="M110 1100Q113 983 120 920" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="6.6"/><use href="#ear" data-busy transform="translate(120 920) rotate(4) scale(1.1)"/><path d="M230 1100Q228.8 1025.2 226 985" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="6.3"/><use href="#ear" data-busy transform="translate(226 985) rotate(8) scale(1.05)"/></g>
<g transform="matrix(-1 0 0 1 1080 0)"><path d="M90 1090Q76 882 20 830Q58.5 947 104 1090Z" fill="color-mix(in oklab,var(--wheat),#6d8a2a 52%)"/><path d="M180 1090Q202 906 290 860Q229.5 963.5 194 1090Z" fill="color-mix(in oklab,var(--wheat),#6d8a2a 52%)"/><path d="M30 1090Q42 850 90 790Q57 925 44 1090Z" fill="color-mix(in oklab,var(--wheat),#6d8a2a 52%)"/><path d="M260 1090Q276 970 340 940Q296 1007.5 274 1090Z" fill="color-mix(in oklab,var(--wheat),#6d8a2a 52%)"/><path d="M20 1100Q15.2 905 4 800" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="5.4"/><use href="#ear" data-busy transform="translate(4 800) rotate(-12) scale(0.9)"/><path d="M120 1100Q118.2 877.7 114 758" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="5.7"/><use href="#ear" data-busy transform="translate(114 758) rotate(-4) scale(0.95)"/><path d="M60 1100Q57 812.7 50 658" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="6"/><use href="#ear" data-busy transform="translate(50 658) rotate(-8) scale(1.0)"/><path d="M210 1100Q217.8 937.5 236 850" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="5.7"/><use href="#ear" data-busy transform="translate(236 850) rotate(14) scale(0.95)"/><path d="M160 1100Q166 905 180 800" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="6"/><use href="#ear" data-busy transform="translate(180 800) rotate(8) scale(1.0)"/><path d="M300 1100Q306 996 320 940" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="5.4"/><use href="#ear" data-busy transform="translate(320 940) rotate(10) scale(0.9)"/><path d="M10 1100Q19 970 40 900" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="6.6"/><use href="#ear" data-busy transform="translate(40 900) rotate(-6) scale(1.1)"/><path d="M110 1100Q116 983 130 920" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="6.6"/><use href="#ear" data-busy transform="translate(130 920) rotate(4) scale(1.1)"/><path d="M230 1100Q231.8 1025.2 236 985" fill="none" stroke="color-mix(in oklab,var(--wheat),#6f7a1e 38%)" stroke-width="6.3"/><use href="#ear" data-busy transform="translate(236 985) rotate(8) scale(1.05)"/></g>
<ellipse cx="540" cy="1030" rx="250" ry="26" fill="#5a2c04" opacity=".5"/>
<g id="dhol" data-busy transform="translate(540 888) rotate(-9)">
<path d="M-176-88C-90-138 90-138 176-88V88C90 138-90 138-176 88Z" fill="url(#wood)"/><path d="M-44-124Q0-127 44-124V124Q0 127-44 124Z" fill="#1f7a68"/><path d="M-44-124Q0-127 44-124V124Q0 127-44 124Z" fill="url(#wood)" opacity=".35"/><path d="M0 -108L24 -84L0 -60L-24 -84Z" fill="#ffd24a"/><path d="M0 -97L13 -84L0 -71L-13 -84Z" fill="#e0306e"/><path d="M0 -52L24 -28L0 -4L-24 -28Z" fill="#ffd24a"/><path d="M0 -41L13 -28L0 -15L-13 -28Z" fill="#e0306e"/><path d="M0 4L24 28L0 52L-24 28Z" fill="#ffd24a"/><path d="M0 15L13 28L0 41L-13 28Z" fill="#e0306e"/><path d="M0 60L24 84L0 108L-24 84Z" fill="#ffd24a"/><path d="M0 71L13 84L0 97L-13 84Z" fill="#e0306e"/><path d="M-44-124V124M44-124V124" stroke="url(#brass)" stroke-width="8"/><path d="M-168 -91.3Q-60 -124.2 168 -88.7M168 -88.7Q60 -118.3 -168 -82.7M-168 -82.7Q-60 -107.8 168 -73.5M168 -73.5Q60 -93.2 -168 -61.5M-168 -61.5Q-60 -75 168 -47.1M168 -47.1Q60 -53.9 -168 -31M-168 -31Q-60 -30.7 168 -13.6M168 -13.6Q60 -6.4 -168 4.3M-168 4.3Q-60 18.2 168 22M168 22Q60 42.1 -168 38.9M-168 38.9Q-60 64.3 168 54.3M168 54.3Q60 84.1 -168 67.6M-168 67.6Q-60 100.7 168 78.3M168 78.3Q60 113.4 -168 86M-168 86Q-60 121.7 168 90.4" fill="none" stroke="#4a1508" stroke-width="7" opacity=".45" transform="translate(0 4)"/><path d="M-168 -91.3Q-60 -124.2 168 -88.7M168 -88.7Q60 -118.3 -168 -82.7M-168 -82.7Q-60 -107.8 168 -73.5M168 -73.5Q60 -93.2 -168 -61.5M-168 -61.5Q-60 -75 168 -47.1M168 -47.1Q60 -53.9 -168 -31M-168 -31Q-60 -30.7 168 -13.6M168 -13.6Q60 -6.4 -168 4.3M-168 4.3Q-60 18.2 168 22M168 22Q60 42.1 -168 38.9M-168 38.9Q-60 64.3 168 54.3M168 54.3Q60 84.1 -168 67.6M-168 67.6Q-60 100.7 168 78.3M168 78.3Q60 113.4 -168 86M-168 86Q-60 121.7 168 90.4" fill="none" stroke="#fff0d2" stroke-width="5"/><path d="M176-92Q204 0 176 92L160 98Q186 0 160-98Z" fill="url(#brass)"/><ellipse cx="-176" rx="40" ry="94" fill="url(#brass)"/><ellipse cx="-180" rx="34" ry="84" fill="url(#skin)" stroke="#8a5a1c" stroke-width="2"/><ellipse cx="-183" rx="15" ry="36" fill="#5b3216" opacity=".82"/><ellipse cx="-186" cy="-6" rx="8" ry="20" fill="#8a5a2e" opacity=".6"/></g>
<g data-busy><path d="M398 908Q378 948 372 982" stroke="#7d1a2a" stroke-width="4" fill="none"/><g color="#e0306e"><use href="#pom" x="372" y="996"/></g><path d="M398 908Q398 948 398 994" stroke="#7d1a2a" stroke-width="4" fill="none"/><g color="#f7a325"><use href="#pom" x="398" y="1008"/></g><path d="M398 908Q418 948 424 982" stroke="#7d1a2a" stroke-width="4" fill="none"/><g color="#1f8a74"><use href="#pom" x="424" y="996"/></g><path d="M706 866Q686 906 680 940" stroke="#7d1a2a" stroke-width="4" fill="none"/><g color="#e0306e"><use href="#pom" x="680" y="954"/></g><path d="M706 866Q706 906 706 952" stroke="#7d1a2a" stroke-width="4" fill="none"/><g color="#f7a325"><use href="#pom" x="706" y="966"/></g><path d="M706 866Q726 906 732 940" stroke="#7d1a2a" stroke-width="4" fill="none"/><g color="#1f8a74"><use href="#pom" x="732" y="954"/></g></g>
<g data-busy><path d="M398 1044L640 990C672 982 688 962 676 944C668 932 650 938 654 950" fill="none" stroke="#5a2c04" stroke-width="18" stroke-linecap="round" opacity=".35" transform="translate(3 6)"/><path d="M398 1044L640 990C672 982 688 962 676 944C668 932 650 938 654 950" fill="none" stroke="url(#cane)" stroke-width="16" stroke-linecap="round"/><path d="M430 1000L700 1050" stroke="#fff0d2" stroke-width="7" stroke-linecap="round"/><path d="M430 1000L700 1050" stroke="#c98a3c" stroke-width="2" stroke-linecap="round"/></g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="104" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="34" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="50">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="34" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'buddha-purnima-full-moon', 'Full Moon, Open Lotus', 'A still evening: your words inside the full moon, a lotus opening on the water below.',
  (select id from public.festivals where slug = 'buddha-purnima'),
  (select id from public.template_categories where slug = 'minimal'),
  '{full,moon,minimal}', 'en', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "dusk": {
        "title": "Dusk",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#4d568f"
      },
      "moon": {
        "title": "Moon",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#fbf1d9"
      },
      "lotus": {
        "title": "Lotus",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#e88fae"
      }
    }
  },
  "sample": {
    "title": "Happy Buddha Purnima",
    "message": "May your days be gentle, your mind be clear, and your heart be as open as a lotus in the morning.",
    "recipient_name": "Dear Meera",
    "sender_name": "Tenzin & family",
    "language": "en"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--dusk:{{ v.dusk }};--moon:{{ v.moon }};--lotus:{{ v.lotus }};position:relative;width:1080px;height:1350px;overflow:hidden;background:linear-gradient(180deg,color-mix(in oklab,var(--dusk),black 26%),var(--dusk) 45%,color-mix(in oklab,var(--dusk),var(--lotus) 46%) 78%,color-mix(in oklab,var(--dusk),black 8%) 78.2%,color-mix(in oklab,var(--dusk),black 46%));color:color-mix(in oklab,var(--dusk),black 45%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:152px;top:148px;width:776px;height:776px;padding:0 76px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Cormorant Garamond","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:600;font-family:"Cormorant Garamond","Tiro Devanagari Hindi","Card Serif",serif;margin-bottom:.24em}
:is(:lang(hi),:lang(mr),:lang(ne),:lang(bn),:lang(as),:lang(pa),:lang(gu),:lang(or),:lang(ta),:lang(te),:lang(kn),:lang(ml)) h1{font-weight:400}
.to,.from{font-weight:600;font-style:italic;color:color-mix(in oklab,var(--lotus),var(--dusk) 82%)}
.to{margin-bottom:.28em}
.from{margin-top:.34em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <radialGradient id="moon" cx=".46" cy=".42" r=".6"><stop offset="0" stop-color="color-mix(in oklab,var(--moon),white 60%)"/><stop offset=".8" stop-color="var(--moon)"/><stop offset="1" stop-color="color-mix(in oklab,var(--moon),#c79a58 30%)"/></radialGradient>
    <radialGradient id="halo"><stop offset=".6" stop-color="var(--moon)" stop-opacity=".42"/><stop offset="1" stop-color="var(--moon)" stop-opacity="0"/></radialGradient>
    <linearGradient id="pb" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="color-mix(in oklab,var(--lotus),var(--dusk) 40%)"/><stop offset="1" stop-color="var(--lotus)"/></linearGradient>
    <linearGradient id="pm" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="color-mix(in oklab,var(--lotus),white 22%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--lotus),#b0226a 22%)"/></linearGradient>
    <linearGradient id="pf" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="color-mix(in oklab,var(--lotus),white 70%)"/><stop offset="1" stop-color="var(--lotus)"/></linearGradient>
    <linearGradient id="pl" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="#fff8ee"/><stop offset="1" stop-color="color-mix(in oklab,var(--lotus),white 48%)"/></linearGradient>
    <g id="lotus"><path d="M0 0C44-45 35-120 0-150C-35-120-44-45 0 0Z" transform="rotate(-86)" fill="url(#pb)"/><path d="M0 0C44-45 35-120 0-150C-35-120-44-45 0 0Z" transform="rotate(86)" fill="url(#pb)"/><path d="M0 0C44-51 35-136 0-170C-35-136-44-51 0 0Z" transform="rotate(-66)" fill="url(#pb)"/><path d="M0 0C44-51 35-136 0-170C-35-136-44-51 0 0Z" transform="rotate(66)" fill="url(#pb)"/><path d="M0 0C54-56 43-149 0-186C-43-149-54-56 0 0Z" transform="rotate(-48)" fill="url(#pm)"/><path d="M0 0C54-56 43-149 0-186C-43-149-54-56 0 0Z" transform="rotate(48)" fill="url(#pm)"/><path d="M0 0C54-61 43-163 0-204C-43-163-54-61 0 0Z" transform="rotate(-26)" fill="url(#pm)"/><path d="M0 0C54-61 43-163 0-204C-43-163-54-61 0 0Z" transform="rotate(26)" fill="url(#pm)"/><path d="M0 0C60-64 48-171 0-214C-48-171-60-64 0 0Z" transform="rotate(0)" fill="url(#pm)"/><path d="M0 0C52-36 42-96 0-120C-42-96-52-36 0 0Z" transform="rotate(-70)" fill="url(#pf)"/><path d="M0 0C52-36 42-96 0-120C-42-96-52-36 0 0Z" transform="rotate(70)" fill="url(#pf)"/><path d="M0 0C52-45 42-120 0-150C-42-120-52-45 0 0Z" transform="rotate(-38)" fill="url(#pf)"/><path d="M0 0C52-45 42-120 0-150C-42-120-52-45 0 0Z" transform="rotate(38)" fill="url(#pf)"/><path d="M0 0C50-48 40-128 0-160C-40-128-50-48 0 0Z" transform="rotate(-14)" fill="url(#pf)"/><path d="M0 0C50-48 40-128 0-160C-40-128-50-48 0 0Z" transform="rotate(14)" fill="url(#pf)"/><path d="M0 0C46-42 37-112 0-140C-37-112-46-42 0 0Z" transform="rotate(0)" fill="url(#pl)"/></g>
    <g id="pad"><ellipse rx="150" ry="36" fill="color-mix(in oklab,var(--dusk),#3e8f74 58%)"/><path d="M0 2L66-38L128-30Z" fill="color-mix(in oklab,var(--dusk),black 26%)"/><path d="M0 0L-136-14M0 0L-110 22M0 0L-30 34M0 0L60 32M0 0L134 12M0 0L-60-32M0 0L14-35" stroke="color-mix(in oklab,var(--dusk),#8fd0ae 60%)" stroke-width="2" opacity=".55"/></g>
    <path id="bodhi" d="M0 0C40 6 66-26 60-62C54-96 22-104 0-170C-22-104-54-96-60-62C-66-26-40 6 0 0Z"/>
  </defs>
  <circle cx="540" cy="536" r="600" fill="url(#halo)"/>
  <circle cx="540" cy="536" r="418" fill="url(#moon)"/>
  <g fill="#fff">{% for i in (0..30) %}<circle cx="{{ i | times: 389 | modulo: 1080 }}" cy="{{ i | times: 173 | modulo: 900 | plus: 20 }}" r="{{ i | modulo: 3 | times: 0.6 | plus: 1 }}" opacity=".55"/>{% endfor %}</g>
  <circle cx="540" cy="536" r="418" fill="url(#moon)"/>
  <g fill="color-mix(in oklab,var(--moon),#b08a58 26%)" opacity=".3"><circle cx="300" cy="330" r="46"/><circle cx="790" cy="720" r="62"/><circle cx="740" cy="270" r="30"/><circle cx="252" cy="660" r="34"/><circle cx="420" cy="880" r="26"/><circle cx="864" cy="470" r="22"/></g>
  <g fill="color-mix(in oklab,var(--dusk),black 46%)" stroke="color-mix(in oklab,var(--dusk),black 46%)"><path data-busy d="M-20 12Q190 16 300 128" fill="none" stroke-width="8" stroke-linecap="round"/><g data-busy transform="translate(58 22) rotate(8)"><path d="M0 0Q6 20 0 40" fill="none" stroke-width="3.500"/><use href="#bodhi" stroke="none" transform="translate(0 38) rotate(180) scale(0.5)"/></g><g data-busy transform="translate(120 36) rotate(-6)"><path d="M0 0Q6 20 0 40" fill="none" stroke-width="3.500"/><use href="#bodhi" stroke="none" transform="translate(0 38) rotate(180) scale(0.56)"/></g><g data-busy transform="translate(186 56) rotate(10)"><path d="M0 0Q6 20 0 40" fill="none" stroke-width="3.500"/><use href="#bodhi" stroke="none" transform="translate(0 38) rotate(180) scale(0.5)"/></g><g data-busy transform="translate(248 84) rotate(-4)"><path d="M0 0Q6 20 0 40" fill="none" stroke-width="3.500"/><use href="#bodhi" stroke="none" transform="translate(0 38) rotate(180) scale(0.58)"/></g><g data-busy transform="translate(304 122) rotate(12)"><path d="M0 0Q6 20 0 40" fill="none" stroke-width="3.500"/><use href="#bodhi" stroke="none" transform="translate(0 38) rotate(180) scale(0.5)"/></g><g data-busy transform="translate(344 170) rotate(4)"><path d="M0 0Q6 20 0 40" fill="none" stroke-width="3.500"/><use href="#bodhi" stroke="none" transform="translate(0 38) rotate(180) scale(0.46)"/></g><g data-busy transform="translate(90 26) rotate(-30)"><path d="M0 0Q6 20 0 40" fill="none" stroke-width="3.500"/><use href="#bodhi" stroke="none" transform="translate(0 38) rotate(180) scale(0.42)"/></g><g data-busy transform="translate(216 68) rotate(34)"><path d="M0 0Q6 20 0 40" fill="none" stroke-width="3.500"/><use href="#bodhi" stroke="none" transform="translate(0 38) rotate(180) scale(0.4)"/></g></g>
  <g fill="none" stroke="var(--moon)" stroke-linecap="round">{% for i in (0..22) %}{% assign y = i | times: 12 | plus: 1066 %}{% assign w = i | times: 71 | modulo: 190 | plus: 60 %}<path d="M{{ i | times: 97 | modulo: 130 | plus: 475 | minus: w }} {{ y }}h{{ w | times: 2 }}" stroke-width="{{ i | modulo: 3 | plus: 2 }}" opacity=".26"/>{% endfor %}</g>
  <use href="#pad" transform="translate(250 1216) scale(1.100)"/><use href="#pad" transform="translate(830 1204) scale(-1 1)"/><use href="#pad" transform="translate(940 1300) scale(.9)"/><use href="#pad" transform="translate(120 1310) scale(-.8 .8)"/><use href="#pad" transform="translate(540 1250) scale(1.5 1.300)"/>
  <g opacity=".2" transform="translate(540 1250) scale(1.350 -.45)"><use href="#lotus"/></g>
  <use data-busy href="#lotus" transform="translate(540 1246) scale(1.350)"/>
  <g transform="translate(246 1214) scale(.62)"><use href="#lotus"/></g>
  <g transform="translate(842 1202)"><path d="M0 0C34-20 40-70 0-112C-40-70-34-20 0 0Z" fill="url(#pm)"/><path d="M-4 0C-40-10-42-56-22-86C-16-50-8-20-4 0ZM4 0C40-10 42-56 22-86C16-50 8-20 4 0Z" fill="url(#pf)"/></g>
</svg>
<section class="letter" data-text-area="ellipse">
  {% if title != "" %}<h1 class="title" data-max-size="80" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="35" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="58">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="35" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'christmas-evergreen-wreath', 'Evergreen Wreath', 'Fir, holly, pine cones and a silk bow round a letter on ivory paper.',
  (select id from public.festivals where slug = 'christmas'),
  (select id from public.template_categories where slug = 'elegant'),
  '{evergreen,wreath,elegant}', 'en', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "fir": {
        "title": "Fir green",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#2c5a3c"
      },
      "ribbon": {
        "title": "Ribbon and berries",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#b3192b"
      },
      "paper": {
        "title": "Paper",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f6efe0"
      }
    }
  },
  "sample": {
    "title": "Merry Christmas",
    "message": "May the wonder of this season fill your home with peace, carols and far too much plum cake.",
    "recipient_name": "Dear Uncle Joe & Aunt Maria",
    "sender_name": "The D’Souza family",
    "language": "en"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--fir:{{ v.fir }};--ribbon:{{ v.ribbon }};--paper:{{ v.paper }};position:relative;width:1080px;height:1350px;overflow:hidden;background:radial-gradient(ellipse at 50% 45%,color-mix(in oklab,var(--paper),white 60%),var(--paper) 75%);color:#2e2a24}
.art{position:absolute;inset:0;width:100%;height:100%}
.f0{stroke:color-mix(in oklab,var(--fir),black 26%)}
.f1{stroke:var(--fir)}
.f2{stroke:color-mix(in oklab,var(--fir),#a9c98a 34%)}
.letter{position:absolute;left:204px;top:204px;width:672px;height:936px;padding:0 44px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Cormorant Garamond","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Great Vibes","Amita","Card Serif",serif;color:var(--ribbon);padding:0 .1em}
.rule{width:150px;height:20px;margin:calc(8px + 10px*var(--fit,1)) 0 calc(8px + 14px*var(--fit,1)) 0;flex:none}
.to,.from{font-weight:600;font-style:italic;color:color-mix(in oklab,var(--fir),black 18%)}
.to{margin-bottom:.28em}
.from{margin-top:.42em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <path id="fir0" d="M0 -0q-15 -8 -26 -23M0 -0q15 -8 26 -23M0 -7q-18 -9 -31 -28M0 -7q18 -9 31 -28M0 -14q-18 -9 -30 -28M0 -14q18 -9 30 -28M0 -20q-16 -8 -27 -24M0 -20q16 -8 27 -24M0 -27q-17 -8 -28 -26M0 -27q17 -8 28 -26M0 -34q-16 -8 -28 -26M0 -34q16 -8 28 -26M0 -40q-17 -9 -30 -27M0 -40q17 -9 30 -27M0 -47q-18 -9 -31 -28M0 -47q18 -9 31 -28M0 -54q-15 -7 -26 -23M0 -54q15 -7 26 -23M0 -61q-15 -7 -25 -23M0 -61q15 -7 25 -23M0 -68q-18 -9 -31 -28M0 -68q18 -9 31 -28M0 -74q-16 -8 -28 -25M0 -74q16 -8 28 -25M0 -81q-18 -9 -30 -28M0 -81q18 -9 30 -28M0 -88q-13 -6 -22 -20M0 -88q13 -6 22 -20M0 -94q-12 -6 -21 -19M0 -94q12 -6 21 -19M0 -101q-11 -5 -19 -17M0 -101q11 -5 19 -17M0 -108q-8 -4 -13 -12M0 -108q8 -4 13 -12M0 -108v-22M0 0V-108" fill="none" stroke-width="4.2" stroke-linecap="round"/><path id="fir1" d="M0 -0q-19 -9 -32 -29M0 -0q19 -9 32 -29M0 -7q-18 -9 -32 -29M0 -7q18 -9 32 -29M0 -14q-15 -7 -25 -23M0 -14q15 -7 25 -23M0 -21q-15 -7 -25 -23M0 -21q15 -7 25 -23M0 -28q-18 -9 -31 -28M0 -28q18 -9 31 -28M0 -35q-18 -9 -30 -27M0 -35q18 -9 30 -27M0 -42q-17 -9 -30 -27M0 -42q17 -9 30 -27M0 -48q-16 -8 -27 -25M0 -48q16 -8 27 -25M0 -55q-17 -9 -29 -27M0 -55q17 -9 29 -27M0 -62q-17 -9 -29 -27M0 -62q17 -9 29 -27M0 -69q-16 -8 -28 -25M0 -69q16 -8 28 -25M0 -76q-12 -6 -21 -19M0 -76q12 -6 21 -19M0 -83q-11 -5 -18 -17M0 -83q11 -5 18 -17M0 -90q-8 -4 -14 -13M0 -90q8 -4 14 -13M0 -90v-22M0 0V-90" fill="none" stroke-width="4.2" stroke-linecap="round"/>
    <radialGradient id="bead" cx=".35" cy=".3" r=".8"><stop offset="0" stop-color="color-mix(in oklab,var(--ribbon),white 55%)"/><stop offset=".35" stop-color="var(--ribbon)"/><stop offset="1" stop-color="color-mix(in oklab,var(--ribbon),black 45%)"/></radialGradient>
    <linearGradient id="scale" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#c08a55"/><stop offset="1" stop-color="#6b3d1d"/></linearGradient>
    <linearGradient id="leafy" x1="0" y1="0" x2="1" y2="0"><stop offset=".5" stop-color="color-mix(in oklab,var(--fir),#6fae5a 30%)"/><stop offset=".5" stop-color="color-mix(in oklab,var(--fir),black 12%)"/></linearGradient>
    <linearGradient id="silk" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--ribbon),white 24%)"/><stop offset=".5" stop-color="var(--ribbon)"/><stop offset="1" stop-color="color-mix(in oklab,var(--ribbon),black 34%)"/></linearGradient>
    <path id="hl" d="M0 6C-14-4-16-12-28-16C-18-24-22-36-30-46C-18-44-14-54-16-66C-6-60-4-72 0-88C4-72 6-60 16-66C14-54 18-44 30-46C22-36 18-24 28-16C16-12 14-4 0 6Z" fill="url(#leafy)" stroke="color-mix(in oklab,var(--fir),black 40%)" stroke-width="1.5"/>
    <g id="holly"><use href="#hl" transform="rotate(-62)"/><use href="#hl" transform="rotate(58)"/><use href="#hl" transform="rotate(-4) scale(.8)"/><circle cx="-11" cy="-2" r="14" fill="url(#bead)"/><circle cx="13" cy="-6" r="14" fill="url(#bead)"/><circle cx="2" cy="15" r="14" fill="url(#bead)"/></g>
    <g id="cone"><path d="M-13 -44q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M-27 -32q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M1 -32q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M-36 -16q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M-13 -16q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M10 -16q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M-36 2q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M-13 2q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M10 2q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M-27 18q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M1 18q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/><path d="M-13 32q13-20 26 0q-4 20-13 22q-9-2-13-22Z" fill="url(#scale)" stroke="#4b2a14" stroke-width="1.5"/></g>
  </defs>
  <ellipse cx="540" cy="675" rx="438" ry="574" fill="none" stroke="color-mix(in oklab,var(--fir),black 45%)" stroke-width="46" opacity=".9"/>
  <g><use data-busy href="#fir0" class="f0" transform="translate(121 468) rotate(-27) scale(0.87)"/><use data-busy href="#fir1" class="f2" transform="translate(748 1192) rotate(204) scale(0.76)"/><use data-busy href="#fir0" class="f0" transform="translate(969 709) rotate(227) scale(0.76)"/><use data-busy href="#fir1" class="f0" transform="translate(486 95) rotate(55) scale(0.91)"/><use data-busy href="#fir0" class="f2" transform="translate(462 118) rotate(116) scale(0.84)"/><use data-busy href="#fir1" class="f1" transform="translate(540 1259) rotate(-120) scale(0.73)"/><use data-busy href="#fir0" class="f2" transform="translate(143 404) rotate(-16) scale(0.85)"/><use data-busy href="#fir1" class="f1" transform="translate(148 443) rotate(46) scale(0.76)"/><use data-busy href="#fir0" class="f2" transform="translate(111 709) rotate(38) scale(0.84)"/><use data-busy href="#fir1" class="f2" transform="translate(963 573) rotate(213) scale(0.73)"/><use data-busy href="#fir0" class="f0" transform="translate(332 1192) rotate(-86) scale(0.81)"/><use data-busy href="#fir1" class="f1" transform="translate(286 194) rotate(10) scale(0.80)"/><use data-busy href="#fir0" class="f1" transform="translate(566 110) rotate(128) scale(0.76)"/><use data-busy href="#fir1" class="f2" transform="translate(364 1191) rotate(-16) scale(0.83)"/><use data-busy href="#fir0" class="f2" transform="translate(318 191) rotate(94) scale(0.90)"/><use data-busy href="#fir1" class="f2" transform="translate(908 382) rotate(191) scale(0.79)"/><use data-busy href="#fir0" class="f0" transform="translate(699 129) rotate(87) scale(0.74)"/><use data-busy href="#fir1" class="f0" transform="translate(205 288) rotate(-8) scale(0.75)"/><use data-busy href="#fir0" class="f0" transform="translate(412 1215) rotate(-39) scale(0.84)"/><use data-busy href="#fir1" class="f2" transform="translate(668 135) rotate(148) scale(0.78)"/><use data-busy href="#fir0" class="f2" transform="translate(381 129) rotate(27) scale(0.83)"/><use data-busy href="#fir1" class="f0" transform="translate(172 382) rotate(64) scale(0.93)"/><use data-busy href="#fir0" class="f0" transform="translate(794 1156) rotate(195) scale(0.94)"/><use data-busy href="#fir1" class="f2" transform="translate(594 95) rotate(72) scale(0.81)"/><use data-busy href="#fir0" class="f1" transform="translate(844 275) rotate(180) scale(0.87)"/><use data-busy href="#fir1" class="f1" transform="translate(236 275) rotate(78) scale(0.90)"/><use data-busy href="#fir0" class="f1" transform="translate(794 194) rotate(100) scale(0.86)"/><use data-busy href="#fir1" class="f0" transform="translate(205 1062) rotate(-64) scale(0.92)"/><use data-busy href="#fir0" class="f0" transform="translate(117 777) rotate(24) scale(0.87)"/><use data-busy href="#fir1" class="f1" transform="translate(878 1024) rotate(238) scale(0.88)"/><use data-busy href="#fir0" class="f0" transform="translate(985 605) rotate(148) scale(0.86)"/><use data-busy href="#fir1" class="f1" transform="translate(909 343) rotate(109) scale(0.92)"/><use data-busy href="#fir0" class="f0" transform="translate(275 229) rotate(86) scale(0.77)"/><use data-busy href="#fir1" class="f2" transform="translate(129 507) rotate(56) scale(0.75)"/><use data-busy href="#fir0" class="f2" transform="translate(908 968) rotate(235) scale(0.80)"/><use data-busy href="#fir1" class="f1" transform="translate(985 745) rotate(152) scale(0.77)"/><use data-busy href="#fir0" class="f2" transform="translate(959 882) rotate(154) scale(0.74)"/><use data-busy href="#fir1" class="f0" transform="translate(121 882) rotate(-51) scale(0.74)"/><use data-busy href="#fir0" class="f0" transform="translate(909 1007) rotate(179) scale(0.83)"/><use data-busy href="#fir1" class="f1" transform="translate(364 159) rotate(86) scale(0.73)"/><use data-busy href="#fir0" class="f0" transform="translate(332 158) rotate(21) scale(0.84)"/><use data-busy href="#fir1" class="f2" transform="translate(105 815) rotate(-53) scale(0.93)"/><use data-busy href="#fir0" class="f1" transform="translate(243 1112) rotate(-67) scale(0.78)"/><use data-busy href="#fir1" class="f0" transform="translate(618 118) rotate(146) scale(0.90)"/><use data-busy href="#fir0" class="f1" transform="translate(514 110) rotate(126) scale(0.74)"/><use data-busy href="#fir1" class="f2" transform="translate(202 326) rotate(73) scale(0.72)"/><use data-busy href="#fir0" class="f1" transform="translate(837 1112) rotate(195) scale(0.79)"/><use data-busy href="#fir1" class="f2" transform="translate(805 229) rotate(175) scale(0.92)"/><use data-busy href="#fir0" class="f2" transform="translate(243 238) rotate(-1) scale(0.85)"/><use data-busy href="#fir1" class="f1" transform="translate(129 843) rotate(16) scale(0.92)"/><use data-busy href="#fir0" class="f0" transform="translate(937 404) rotate(116) scale(0.85)"/><use data-busy href="#fir1" class="f1" transform="translate(433 108) rotate(44) scale(0.80)"/><use data-busy href="#fir0" class="f1" transform="translate(143 946) rotate(-64) scale(0.87)"/><use data-busy href="#fir1" class="f1" transform="translate(171 343) rotate(-2) scale(0.72)"/><use data-busy href="#fir0" class="f1" transform="translate(647 108) rotate(68) scale(0.77)"/><use data-busy href="#fir1" class="f2" transform="translate(171 1007) rotate(-71) scale(0.85)"/><use data-busy href="#fir0" class="f0" transform="translate(975 815) rotate(158) scale(0.89)"/><use data-busy href="#fir1" class="f1" transform="translate(105 535) rotate(-27) scale(0.73)"/><use data-busy href="#fir0" class="f0" transform="translate(716 1191) rotate(273) scale(0.75)"/><use data-busy href="#fir1" class="f2" transform="translate(594 1255) rotate(230) scale(0.74)"/><use data-busy href="#fir0" class="f1" transform="translate(951 843) rotate(225) scale(0.85)"/><use data-busy href="#fir1" class="f1" transform="translate(716 159) rotate(151) scale(0.93)"/><use data-busy href="#fir0" class="f1" transform="translate(937 946) rotate(162) scale(0.86)"/><use data-busy href="#fir1" class="f0" transform="translate(92 675) rotate(-38) scale(0.88)"/><use data-busy href="#fir0" class="f0" transform="translate(412 135) rotate(109) scale(0.86)"/><use data-busy href="#fir1" class="f1" transform="translate(202 1024) rotate(-2) scale(0.73)"/><use data-busy href="#fir0" class="f1" transform="translate(95 745) rotate(-46) scale(0.87)"/><use data-busy href="#fir1" class="f0" transform="translate(540 91) rotate(60) scale(0.74)"/><use data-busy href="#fir0" class="f0" transform="translate(932 907) rotate(226) scale(0.77)"/><use data-busy href="#fir1" class="f1" transform="translate(762 1159) rotate(269) scale(0.91)"/><use data-busy href="#fir0" class="f0" transform="translate(275 1121) rotate(-3) scale(0.83)"/><use data-busy href="#fir1" class="f2" transform="translate(805 1121) rotate(268) scale(0.90)"/><use data-busy href="#fir0" class="f1" transform="translate(932 443) rotate(203) scale(0.92)"/><use data-busy href="#fir1" class="f1" transform="translate(975 535) rotate(140) scale(0.79)"/><use data-busy href="#fir0" class="f2" transform="translate(959 468) rotate(129) scale(0.82)"/><use data-busy href="#fir1" class="f2" transform="translate(668 1215) rotate(280) scale(0.72)"/><use data-busy href="#fir0" class="f0" transform="translate(951 507) rotate(203) scale(0.82)"/><use data-busy href="#fir1" class="f2" transform="translate(148 907) rotate(21) scale(0.89)"/><use data-busy href="#fir0" class="f0" transform="translate(878 326) rotate(184) scale(0.74)"/><use data-busy href="#fir1" class="f0" transform="translate(486 1255) rotate(-119) scale(0.75)"/><use data-busy href="#fir0" class="f1" transform="translate(318 1159) rotate(-25) scale(0.82)"/><use data-busy href="#fir1" class="f2" transform="translate(875 1062) rotate(172) scale(0.94)"/><use data-busy href="#fir0" class="f0" transform="translate(117 573) rotate(51) scale(0.94)"/><use data-busy href="#fir1" class="f1" transform="translate(969 641) rotate(208) scale(0.84)"/><use data-busy href="#fir0" class="f2" transform="translate(95 605) rotate(-38) scale(0.74)"/><use data-busy href="#fir1" class="f2" transform="translate(748 158) rotate(83) scale(0.91)"/><use data-busy href="#fir0" class="f2" transform="translate(433 1242) rotate(-103) scale(0.95)"/><use data-busy href="#fir1" class="f2" transform="translate(514 1240) rotate(-58) scale(0.76)"/><use data-busy href="#fir0" class="f1" transform="translate(462 1232) rotate(-50) scale(0.83)"/><use data-busy href="#fir1" class="f2" transform="translate(236 1075) rotate(-7) scale(0.77)"/><use data-busy href="#fir0" class="f1" transform="translate(699 1221) rotate(211) scale(0.94)"/><use data-busy href="#fir1" class="f1" transform="translate(111 641) rotate(33) scale(0.93)"/><use data-busy href="#fir0" class="f2" transform="translate(875 288) rotate(111) scale(0.76)"/><use data-busy href="#fir1" class="f0" transform="translate(762 191) rotate(169) scale(0.76)"/><use data-busy href="#fir0" class="f0" transform="translate(837 238) rotate(97) scale(0.74)"/><use data-busy href="#fir1" class="f0" transform="translate(566 1240) rotate(309) scale(0.82)"/><use data-busy href="#fir0" class="f2" transform="translate(286 1156) rotate(-78) scale(0.92)"/><use data-busy href="#fir1" class="f2" transform="translate(963 777) rotate(225) scale(0.78)"/><use data-busy href="#fir0" class="f1" transform="translate(618 1232) rotate(297) scale(0.80)"/><use data-busy href="#fir1" class="f0" transform="translate(844 1075) rotate(256) scale(0.94)"/><use data-busy href="#fir0" class="f2" transform="translate(988 675) rotate(146) scale(0.80)"/><use data-busy href="#fir1" class="f0" transform="translate(647 1242) rotate(225) scale(0.76)"/><use data-busy href="#fir0" class="f1" transform="translate(381 1221) rotate(-104) scale(0.81)"/><use data-busy href="#fir1" class="f0" transform="translate(172 968) rotate(19) scale(0.81)"/></g>
  <g><use data-busy href="#holly" transform="translate(678 121) rotate(21)"/><use data-busy href="#holly" transform="translate(934 402) rotate(92)"/><use data-busy href="#holly" transform="translate(973 816) rotate(122)"/><use data-busy href="#holly" transform="translate(815 1134) rotate(165)"/><use data-busy href="#holly" transform="translate(265 1134) rotate(193)"/><use data-busy href="#holly" transform="translate(107 816) rotate(277)"/><use data-busy href="#holly" transform="translate(146 402) rotate(290)"/><use data-busy href="#holly" transform="translate(402 121) rotate(363)"/><use data-busy href="#cone" transform="translate(827 229) rotate(12) scale(.95)"/><use data-busy href="#cone" transform="translate(984 614) rotate(64) scale(.95)"/><use data-busy href="#cone" transform="translate(901 1017) rotate(109) scale(.95)"/><use data-busy href="#cone" transform="translate(179 1017) rotate(268) scale(.95)"/><use data-busy href="#cone" transform="translate(96 614) rotate(299) scale(.95)"/><use data-busy href="#cone" transform="translate(253 229) rotate(353) scale(.95)"/><circle cx="750" cy="190" r="10" fill="url(#bead)"/><circle cx="880" cy="301" r="10" fill="url(#bead)"/><circle cx="959" cy="504" r="10" fill="url(#bead)"/><circle cx="1000" cy="715" r="10" fill="url(#bead)"/><circle cx="968" cy="918" r="10" fill="url(#bead)"/><circle cx="874" cy="1072" r="10" fill="url(#bead)"/><circle cx="214" cy="1068" r="10" fill="url(#bead)"/><circle cx="107" cy="934" r="10" fill="url(#bead)"/><circle cx="74" cy="717" r="10" fill="url(#bead)"/><circle cx="87" cy="500" r="10" fill="url(#bead)"/><circle cx="185" cy="317" r="10" fill="url(#bead)"/><circle cx="307" cy="157" r="10" fill="url(#bead)"/><circle cx="583" cy="100" r="10" fill="url(#bead)"/><circle cx="495" cy="63" r="10" fill="url(#bead)"/></g>
  <g data-busy transform="translate(540 1240)">
    <path d="M-14 6C-40 60-100 70-130 104l-22-30l-24 2C-140 40-70 40-20-8ZM14 6C40 60 100 70 130 104l22-30l24 2C140 40 70 40 20-8Z" fill="url(#silk)"/>
    <path d="M0-4C-50-90-150-104-176-62C-196-20-150 40-96 36C-56 32-22 14 0-4Z" fill="url(#silk)"/><path d="M0-4C50-90 150-104 176-62C196-20 150 40 96 36C56 32 22 14 0-4Z" fill="url(#silk)"/>
    <path d="M-24-8C-70-56-126-66-138-40C-146-14-110 10-78 6C-54 4-38-2-24-8ZM24-8C70-56 126-66 138-40C146-14 110 10 78 6C54 4 38-2 24-8Z" fill="color-mix(in oklab,var(--ribbon),black 42%)"/>
    <path d="M-26-30Q0-40 26-30Q36-4 24 24Q0 34-24 24Q-36-4-26-30Z" fill="url(#silk)"/><path d="M-10-32Q-16-4-8 26M9-32Q14-4 10 26" stroke="color-mix(in oklab,var(--ribbon),black 35%)" stroke-width="2" fill="none"/>
  </g>
</svg>
<section class="letter" data-text-area="ellipse">
  {% if title != "" %}<h1 class="title" data-max-size="132" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if title != "" and message != "" %}<svg class="rule" viewBox="0 0 150 20" aria-hidden="true" fill="var(--ribbon)"><path d="M0 10H54M96 10H150" stroke="var(--ribbon)" stroke-width="1.5"/><path d="M75 0l2.600 7.400L85 10l-7.400 2.600L75 20l-2.600-7.400L65 10l7.400-2.600Z"/></svg>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="38" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="60">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="38" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'christmas-starlit-village', 'Starlit Village', 'The star over a snowbound village and its church, under boughs of fir hung with holly.',
  (select id from public.festivals where slug = 'christmas'),
  (select id from public.template_categories where slug = 'elegant'),
  '{starlit,village,elegant}', 'en', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "night": {
        "title": "Night sky",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#12284f"
      },
      "gold": {
        "title": "Star gold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#eec56b"
      },
      "fir": {
        "title": "Fir green",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#2c6b45"
      },
      "berry": {
        "title": "Berries",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#c41e35"
      }
    }
  },
  "sample": {
    "title": "Merry Christmas",
    "message": "May the peace of that silent, starlit night rest on your home, and may the new year find us all around one table again.",
    "recipient_name": "Dear Grandma and Grandpa",
    "sender_name": "Anna, Joel and the little ones",
    "language": "en"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--night:{{ v.night }};--gold:{{ v.gold }};--fir:{{ v.fir }};--berry:{{ v.berry }};--wall:color-mix(in oklab,var(--night),#3a2233 55%);position:relative;width:1080px;height:1350px;overflow:hidden;color:#f6f1e2;background:linear-gradient(180deg,color-mix(in oklab,var(--night),black 38%),var(--night) 46%,color-mix(in oklab,var(--night),#7fa3e0 40%) 82%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:150px;right:150px;top:340px;height:530px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Cormorant Garamond","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Great Vibes","Rozha One","Card Serif",serif;color:var(--gold);background:linear-gradient(180deg,color-mix(in oklab,var(--gold),white 60%) 20%,var(--gold) 62%,color-mix(in oklab,var(--gold),#8a4b12 40%));-webkit-background-clip:text;background-clip:text;-webkit-text-fill-color:transparent;padding:0 .2em;margin-bottom:.1em}
.to,.from{color:color-mix(in oklab,var(--gold),white 30%)}
.to{margin-bottom:.17em}
.from{margin-top:.39em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs>
<linearGradient id="gilt" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--gold),white 50%)"/><stop offset=".5" stop-color="var(--gold)"/><stop offset="1" stop-color="color-mix(in oklab,var(--gold),black 34%)"/></linearGradient>
<radialGradient id="aura"><stop offset="0" stop-color="#fffbe9" stop-opacity=".8"/><stop offset=".22" stop-color="color-mix(in oklab,var(--night),#ffe9b8 60%)" stop-opacity=".42"/><stop offset=".6" stop-color="color-mix(in oklab,var(--night),#a9c2ff 55%)" stop-opacity=".14"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),#a9c2ff 55%)" stop-opacity="0"/></radialGradient>
<radialGradient id="red" cx=".36" cy=".3"><stop offset="0" stop-color="color-mix(in oklab,var(--berry),white 55%)"/><stop offset=".4" stop-color="var(--berry)"/><stop offset="1" stop-color="color-mix(in oklab,var(--berry),black 55%)"/></radialGradient>
<radialGradient id="goldball" cx=".36" cy=".3"><stop offset="0" stop-color="color-mix(in oklab,var(--gold),white 70%)"/><stop offset=".45" stop-color="var(--gold)"/><stop offset="1" stop-color="color-mix(in oklab,var(--gold),#4a2500 60%)"/></radialGradient>
<linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--wall)"/><stop offset="1" stop-color="color-mix(in oklab,var(--wall),#000 32%)"/></linearGradient>
<linearGradient id="snow" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),#dbe9ff 82%)"/></linearGradient>
<linearGradient id="hill1" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--night),#b9cdf0 42%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),#b9cdf0 16%)"/></linearGradient>
<linearGradient id="hill2" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--night),#d5e3fb 72%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),#b9cdf0 40%)"/></linearGradient>
<linearGradient id="hill3" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f7fbff"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),#cfe0fb 68%)"/></linearGradient>
<radialGradient id="spill"><stop offset="0" stop-color="#ffc861" stop-opacity=".55"/><stop offset="1" stop-color="#ffc861" stop-opacity="0"/></radialGradient>
<clipPath id="inside"><path d="M36 36H1044V1314H36Z"/></clipPath>
<g id="pane"><rect width="20" height="27" rx="2" fill="#ffd56b"/><rect width="20" height="13" rx="2" fill="#fff0b3"/><path d="M10 0v27M0 13h20" stroke="var(--wall)" stroke-width="2.5"/></g>
<g id="fir"><rect x="-7" y="-14" width="14" height="16" fill="#3b2417"/><path d="M-62-10Q0 10 62-10L30-70H-30Z" fill="color-mix(in oklab,var(--fir),black 32%)"/><path d="M-50-54Q0-36 50-54L24-108H-24Z" fill="color-mix(in oklab,var(--fir),black 14%)"/><path d="M-38-94Q0-78 38-94L0-168Z" fill="var(--fir)"/><path d="M0-168L17-134Q8-142 2-134Q-6-142-15-136ZM-50-54L-30-90Q-22-76-12-86Q-4-72 6-84Q14-74 30-92L38-76Q20-64 6-72Q-10-60-22-68ZM-62-10L-36-58Q-24-38-8-46Q6-32 18-44Q26-36 37-56L44-42Q24-22 8-30Q-12-16-28-26Q-44-10-62-10Z" fill="#f4f9ff" opacity=".92"/></g>
<g id="sprig" fill="none" stroke-linecap="round"><path d="M0 0H236" stroke="#4a3018" stroke-width="5"/><path d="M0 0l26.9 29.7M5 0l22.2 -28.9M15 0l29.7 -33.9M25 0l23.5 31.6M30 0l23.9 26.3M55 0l23.5 25.7M65 0l21.2 -22.9M100 0l22.4 -20.1M105 0l19 -23.4M110 0l17.4 -22M115 0l19.9 -17.3M120 0l19.1 18.4M125 0l17.8 -18.2M130 0l19.7 17.5M135 0l16.2 -20.3M140 0l15.4 -21.5M150 0l19.2 -19.5M150 0l20.5 18.1M155 0l15 -16.1M155 0l13.6 17.3M165 0l20.7 -16M180 0l15.1 -19.5M190 0l14.7 -11M195 0l12.7 -12.8M200 0l15.4 -13.8M200 0l15.6 13.6" stroke="color-mix(in oklab,var(--fir),black 36%)" stroke-width="5.5"/><path d="M5 0l28.3 23M10 0l33.6 -33M10 0l31.5 34.9M15 0l28.6 34.9M30 0l27.7 -22.3M45 0l29.8 -31.4M45 0l26.5 34.3M50 0l19.7 -26M50 0l20.2 25.6M55 0l21.9 -27M60 0l27.6 27.7M70 0l25.9 -18.1M70 0l18.1 25.9M80 0l24.9 -23.6M80 0l26.1 22.4M100 0l22.3 20.2M105 0l20.7 21.9M125 0l15.8 20M135 0l19.4 17.2M160 0l16.6 22.6M165 0l17.3 19.6M170 0l18.2 -19.9M180 0l16.6 18.3M185 0l15.6 -13M185 0l14.5 14.2M205 0l12.9 -15.2M210 0l15 14.2M215 0l14.2 -13.4M225 0l14.4 -12" stroke="var(--fir)" stroke-width="4.6"/><path d="M0 0l27.9 -28.8M20 0l21.2 -28.1M20 0l21 28.3M25 0l24.5 -30.9M35 0l29.3 -26.8M35 0l27.1 28.9M40 0l26.7 -35.3M40 0l35.1 27M60 0l29.4 -25.8M65 0l24.5 19.4M75 0l24.2 -24.5M75 0l23.8 24.9M85 0l28.3 -19.3M85 0l28.2 19.3M90 0l19.1 -21.1M90 0l21.3 19M95 0l22.5 -16M95 0l21.3 17.6M110 0l22.1 17.3M115 0l16.1 20.9M120 0l19.9 -17.5M130 0l16.3 -20.7M140 0l21.9 14.8M145 0l22.3 -21.2M145 0l23.9 19.3M160 0l18.3 -21.2M170 0l16.2 21.5M175 0l17.3 -13.7M175 0l17.4 13.5M190 0l14.9 10.6M195 0l13.6 11.8M205 0l15.7 12.2M210 0l15.3 -13.9M215 0l15.1 12.4M220 0l11.2 -10.6M220 0l8.9 12.5M225 0l11.6 14.8" stroke="color-mix(in oklab,var(--fir),#b8d99a 34%)" stroke-width="3.4"/></g>
<g id="berries"><path d="M0 0Q-46-44-70-14Q-54-8-52 6Q-34 2-28 14Q-12 6 0 0Z" fill="color-mix(in oklab,var(--fir),#2f8f3f 45%)"/><path d="M0 0Q46-44 70-14Q54-8 52 6Q34 2 28 14Q12 6 0 0Z" fill="color-mix(in oklab,var(--fir),#3ba24c 55%)"/><path d="M-4-2Q-36-24-60-14M4-2Q36-24 60-14" fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="2"/><circle cx="-13" cy="-2" r="14" fill="url(#red)"/><circle cx="13" cy="-4" r="14" fill="url(#red)"/><circle cy="17" r="14" fill="url(#red)"/></g>
</defs>
<g clip-path="url(#inside)">
<g fill="#fff7dd"><circle cx="40" cy="70" r="1.0" opacity="0.25"/><circle cx="437" cy="281" r="1.6" opacity="0.38"/><circle cx="628" cy="94" r="1.0" opacity="0.77"/><circle cx="1025" cy="305" r="1.6" opacity="0.25"/><circle cx="216" cy="118" r="1.0" opacity="0.64"/><circle cx="613" cy="329" r="1.6" opacity="0.77"/><circle cx="1010" cy="540" r="2.1" opacity="0.25"/><circle cx="804" cy="142" r="1.0" opacity="0.51"/><circle cx="995" cy="775" r="2.7" opacity="0.25"/><circle cx="392" cy="166" r="1.0" opacity="0.38"/><circle cx="980" cy="190" r="1.0" opacity="0.25"/><circle cx="568" cy="214" r="1.0" opacity="0.77"/><circle cx="965" cy="425" r="1.6" opacity="0.25"/><circle cx="156" cy="238" r="1.0" opacity="0.64"/><circle cx="744" cy="262" r="1.0" opacity="0.51"/><circle cx="935" cy="75" r="2.7" opacity="0.25"/><circle cx="332" cy="286" r="1.0" opacity="0.38"/><circle cx="523" cy="99" r="2.7" opacity="0.77"/><circle cx="920" cy="310" r="1.0" opacity="0.25"/><circle cx="111" cy="123" r="2.7" opacity="0.64"/><circle cx="508" cy="334" r="1.0" opacity="0.77"/><circle cx="699" cy="147" r="2.7" opacity="0.51"/><circle cx="96" cy="358" r="1.0" opacity="0.64"/><circle cx="287" cy="171" r="2.7" opacity="0.38"/><circle cx="81" cy="593" r="1.6" opacity="0.64"/><circle cx="875" cy="195" r="2.7" opacity="0.25"/><circle cx="66" cy="828" r="2.1" opacity="0.64"/><circle cx="463" cy="219" r="2.7" opacity="0.77"/><circle cx="51" cy="243" r="2.7" opacity="0.64"/><circle cx="639" cy="267" r="2.7" opacity="0.51"/><circle cx="1036" cy="478" r="1.0" opacity="0.64"/><circle cx="830" cy="80" r="2.1" opacity="0.25"/><circle cx="227" cy="291" r="2.7" opacity="0.38"/><circle cx="1021" cy="713" r="1.6" opacity="0.64"/><circle cx="418" cy="104" r="2.1" opacity="0.77"/><circle cx="815" cy="315" r="2.7" opacity="0.25"/><circle cx="1006" cy="128" r="2.1" opacity="0.64"/><circle cx="594" cy="152" r="2.1" opacity="0.51"/><circle cx="991" cy="363" r="2.7" opacity="0.64"/><circle cx="182" cy="176" r="2.1" opacity="0.38"/><circle cx="976" cy="598" r="1.0" opacity="0.64"/><circle cx="770" cy="200" r="2.1" opacity="0.25"/><circle cx="961" cy="833" r="1.6" opacity="0.64"/><circle cx="358" cy="224" r="2.1" opacity="0.77"/><circle cx="946" cy="248" r="2.1" opacity="0.64"/><circle cx="137" cy="881" r="1.6" opacity="0.38"/><circle cx="534" cy="272" r="2.1" opacity="0.51"/><circle cx="725" cy="85" r="1.6" opacity="0.25"/><circle cx="122" cy="296" r="2.1" opacity="0.38"/><circle cx="313" cy="109" r="1.6" opacity="0.77"/><circle cx="710" cy="320" r="2.1" opacity="0.25"/><circle cx="107" cy="531" r="2.7" opacity="0.38"/><circle cx="901" cy="133" r="1.6" opacity="0.64"/><circle cx="92" cy="766" r="1.0" opacity="0.38"/><circle cx="489" cy="157" r="1.6" opacity="0.51"/><circle cx="77" cy="181" r="1.6" opacity="0.38"/><circle cx="665" cy="205" r="1.6" opacity="0.25"/><circle cx="62" cy="416" r="2.1" opacity="0.38"/><circle cx="253" cy="229" r="1.6" opacity="0.77"/><circle cx="47" cy="651" r="2.7" opacity="0.38"/><circle cx="841" cy="253" r="1.6" opacity="0.64"/><circle cx="1032" cy="886" r="1.0" opacity="0.38"/><circle cx="429" cy="277" r="1.6" opacity="0.51"/><circle cx="620" cy="90" r="1.0" opacity="0.25"/><circle cx="1017" cy="301" r="1.6" opacity="0.38"/><circle cx="208" cy="114" r="1.0" opacity="0.77"/><circle cx="605" cy="325" r="1.6" opacity="0.25"/><circle cx="1002" cy="536" r="2.1" opacity="0.38"/><circle cx="796" cy="138" r="1.0" opacity="0.64"/></g>
<circle cx="540" cy="172" r="330" fill="url(#aura)"/>
<g transform="translate(0 50)"><path d="M36 1090Q200 1010 380 1072T700 1040T1044 1076V1314H36Z" fill="url(#hill1)"/>
<use data-busy href="#fir" transform="translate(96 1072) scale(0.5)"/><use data-busy href="#fir" transform="translate(140 1062) scale(0.66)"/><use data-busy href="#fir" transform="translate(196 1058) scale(0.48)"/><use data-busy href="#fir" transform="translate(880 1066) scale(0.5)"/><use data-busy href="#fir" transform="translate(930 1066) scale(0.68)"/><use data-busy href="#fir" transform="translate(990 1074) scale(0.54)"/><use data-busy href="#fir" transform="translate(660 1052) scale(0.4)"/><use data-busy href="#fir" transform="translate(620 1056) scale(0.5)"/>
<g data-busy transform="translate(480 1092) scale(.86)"><path d="M0 0V-150H64V0Z" fill="url(#wall)"/><path d="M-7-146L32-262L71-146Z" fill="url(#snow)"/><path d="M32-262v-34M21-284h22" stroke="var(--gold)" stroke-width="5"/><path d="M20-96q12-30 24 0v26h-24Z" fill="#ffdc7d"/><path d="M64 0V-92H182V0Z" fill="url(#wall)"/><path d="M58-88L78-146H176L194-88Z" fill="url(#snow)"/><g fill="#ffd56b"><path d="M86-30v-28q9-18 18 0v28ZM116-30v-28q9-18 18 0v28ZM146-30v-28q9-18 18 0v28Z"/><path d="M18 0v-34q14-20 28 0v34Z" fill="#f5a742"/></g></g>
<path d="M36 1122Q220 1066 420 1098T760 1098T1044 1108V1314H36Z" fill="url(#hill2)"/>
<ellipse cx="300" cy="1140" rx="170" ry="40" fill="url(#spill)"/><ellipse cx="800" cy="1140" rx="190" ry="40" fill="url(#spill)"/>
<g transform="translate(206 1136)"><path d="M0 0V-66H104V0Z" fill="url(#wall)"/><path d="M71 -80v-44h16v52Z" fill="var(--wall)"/><path d="M68 -124q11-9 22 0v6h-22Z" fill="#fff"/><path d="M-12 -61L52.0 -124L116 -61Z" fill="url(#snow)"/><path d="M0 -61h104v7q-13 7-26 0t-26 0t-26 0t-26 0Z" fill="#fff" opacity=".85"/><use href="#pane" x="16" y="-52"/><use href="#pane" x="66" y="-52"/></g><g transform="translate(326 1142)"><path d="M0 0V-56H84V0Z" fill="url(#wall)"/><path d="M-12 -51L42.0 -104L96 -51Z" fill="url(#snow)"/><path d="M0 -51h84v7q-10 7-21 0t-21 0t-21 0t-21 0Z" fill="#fff" opacity=".85"/><use href="#pane" x="14" y="-44"/><use href="#pane" x="50" y="-44"/></g><g transform="translate(716 1140)"><path d="M0 0V-60H92V0Z" fill="url(#wall)"/><path d="M-12 -55L46.0 -112L104 -55Z" fill="url(#snow)"/><path d="M0 -55h92v7q-12 7-23 0t-23 0t-23 0t-23 0Z" fill="#fff" opacity=".85"/><use href="#pane" x="14" y="-48"/><use href="#pane" x="56" y="-48"/></g><g transform="translate(828 1138)"><path d="M0 0V-74H116V0Z" fill="url(#wall)"/><path d="M79 -89v-45h16v54Z" fill="var(--wall)"/><path d="M76 -134q11-9 22 0v6h-22Z" fill="#fff"/><path d="M-12 -69L58.0 -134L128 -69Z" fill="url(#snow)"/><path d="M0 -69h116v7q-14 7-29 0t-29 0t-29 0t-29 0Z" fill="#fff" opacity=".85"/><use href="#pane" x="18" y="-58"/><use href="#pane" x="48" y="-58"/><use href="#pane" x="78" y="-58"/></g>
<use data-busy href="#fir" transform="translate(150 1160) scale(0.8)"/><use data-busy href="#fir" transform="translate(440 1146) scale(0.5)"/><use data-busy href="#fir" transform="translate(690 1150) scale(0.56)"/><use data-busy href="#fir" transform="translate(980 1156) scale(0.84)"/><use data-busy href="#fir" transform="translate(90 1180) scale(0.62)"/>
<path d="M36 1180Q240 1126 500 1166T1044 1150V1314H36Z" fill="url(#hill3)"/>
<path d="M520 1314Q640 1254 560 1206T590 1164Q630 1196 620 1222T690 1314Z" fill="color-mix(in oklab,var(--night),#d5e3fb 62%)" opacity=".55"/>
<use data-busy href="#fir" transform="translate(110 1240) scale(1.15)"/><use data-busy href="#fir" transform="translate(206 1254) scale(0.8)"/><use data-busy href="#fir" transform="translate(972 1240) scale(1.15)"/><use data-busy href="#fir" transform="translate(880 1254) scale(0.82)"/>
</g><path d="M35 60h0M492 323h0M853 1112h0M300 145h0M661 934h0M108 1197h0M565 230h0M1022 493h0M926 1019h0M373 1282h0M830 315h0M181 1104h0M638 137h0M85 400h0M999 926h0M446 1189h0M903 222h0M254 1011h0M711 1274h0M158 307h0M62 833h0M519 1096h0M976 129h0M327 918h0M784 1181h0M231 214h0M592 1003h0M39 1266h0M496 299h0M857 1088h0M304 121h0M665 910h0M112 1173h0M569 206h0M1026 469h0M930 995h0M377 1258h0M834 291h0M185 1080h0M642 113h0M89 376h0M1003 902h0M450 1165h0M907 198h0M258 987h0M715 1250h0M162 283h0M66 809h0M523 1072h0M980 105h0M331 894h0M788 1157h0M235 190h0M596 979h0M43 1242h0M500 275h0M861 1064h0M308 97h0M669 886h0M116 1149h0M573 182h0M1030 445h0M934 971h0M381 1234h0M838 267h0M189 1056h0M646 89h0M93 352h0M1007 878h0M454 1141h0M911 174h0" stroke="#fff" stroke-width="4.5" stroke-linecap="round" opacity=".5"/>
{% for s in (0..1) %}<g transform="translate({{ s | times: 1080 }}) scale({{ s | times: -2 | plus: 1 }} 1)"><use data-busy href="#sprig" transform="translate(96 74) rotate(-12) scale(0.93)"/><use data-busy href="#sprig" transform="translate(209 86) rotate(-22) scale(0.83)"/><use data-busy href="#sprig" transform="translate(435 56) rotate(-27) scale(0.62)"/><use data-busy href="#sprig" transform="translate(379 68) rotate(-29) scale(0.67)"/><use data-busy href="#sprig" transform="translate(266 85) rotate(23) scale(0.77)"/><use data-busy href="#sprig" transform="translate(322 79) rotate(-29) scale(0.72)"/><use data-busy href="#sprig" transform="translate(49 224) rotate(81) scale(0.67)"/><use data-busy href="#sprig" transform="translate(40 64) rotate(-13) scale(0.98)"/><use data-busy href="#sprig" transform="translate(435 56) rotate(13) scale(0.62)"/><use data-busy href="#sprig" transform="translate(50 154) rotate(43) scale(0.60)"/><use data-busy href="#sprig" transform="translate(96 74) rotate(26) scale(0.93)"/><use data-busy href="#sprig" transform="translate(54 74) rotate(70) scale(0.90)"/><use data-busy href="#sprig" transform="translate(50 112) rotate(55) scale(0.67)"/><use data-busy href="#sprig" transform="translate(40 64) rotate(26) scale(0.98)"/><use data-busy href="#sprig" transform="translate(153 82) rotate(24) scale(0.88)"/><use data-busy href="#sprig" transform="translate(379 68) rotate(13) scale(0.67)"/><use data-busy href="#sprig" transform="translate(52 124) rotate(74) scale(0.82)"/><use data-busy href="#sprig" transform="translate(50 196) rotate(42) scale(0.54)"/><use data-busy href="#sprig" transform="translate(51 174) rotate(81) scale(0.75)"/><use data-busy href="#sprig" transform="translate(50 70) rotate(43) scale(0.74)"/><use data-busy href="#sprig" transform="translate(50 238) rotate(42) scale(0.47)"/><use data-busy href="#sprig" transform="translate(322 79) rotate(21) scale(0.72)"/><use data-busy href="#sprig" transform="translate(266 85) rotate(-21) scale(0.77)"/><use data-busy href="#sprig" transform="translate(46 324) rotate(70) scale(0.52)"/><use data-busy href="#sprig" transform="translate(153 82) rotate(-14) scale(0.88)"/><use data-busy href="#sprig" transform="translate(50 280) rotate(54) scale(0.40)"/><use data-busy href="#sprig" transform="translate(48 274) rotate(79) scale(0.60)"/><use data-busy href="#sprig" transform="translate(209 86) rotate(12) scale(0.83)"/><g data-busy transform="translate(190 232)"><path d="M0-35v-110" stroke="var(--gold)" stroke-width="2"/><rect x="-8" y="-44" width="16" height="12" rx="3" fill="url(#gilt)"/><circle r="35" fill="url(#red)"/><path d="M-32 -7Q0 10 32 -7M-32 7Q0 24 32 7" stroke="#fff" stroke-opacity=".4" stroke-width="2.5" fill="none"/></g><g data-busy transform="translate(318 180)"><path d="M0-26v-70" stroke="var(--gold)" stroke-width="2"/><rect x="-8" y="-35" width="16" height="12" rx="3" fill="url(#gilt)"/><circle r="26" fill="url(#goldball)"/><path d="M-24 -5Q0 7 24 -5M-24 5Q0 18 24 5" stroke="#fff" stroke-opacity=".4" stroke-width="2.5" fill="none"/></g><use data-busy href="#berries" transform="translate(118 112) rotate(0) scale(1.05)"/><use data-busy href="#berries" transform="translate(262 112) rotate(40) scale(0.85)"/><use data-busy href="#berries" transform="translate(92 250) rotate(100) scale(0.85)"/><use data-busy href="#berries" transform="translate(380 104) rotate(20) scale(0.66)"/></g>{% endfor %}
</g>
<path d="M28 28H1052V1322H28Z" fill="none" stroke="url(#gilt)" stroke-width="8"/><path d="M44 44H1036V1306H44Z" fill="none" stroke="var(--gold)" stroke-width="2"/>
<g data-busy transform="translate(540 168)"><path d="M0-118L13-20L0 150L-13-20Z" fill="url(#gilt)"/><path d="M-92 0L-16-11L92 0L-16 11ZM92 0L16-11L-92 0L16 11Z" fill="url(#gilt)"/><path d="M0-34L9-9L34 0L9 9L0 34L-9 9L-34 0L-9-9Z" fill="#fff6d6" transform="rotate(45) scale(1.5)"/><circle r="11" fill="#fff"/></g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="124" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="36" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="54">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="36" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'diwali-akash-kandil', 'Akash Kandil', 'Paper star lanterns and marigolds over a balcony at dusk, tall enough for a phone story.',
  (select id from public.festivals where slug = 'diwali'),
  (select id from public.template_categories where slug = 'playful'),
  '{akash,kandil,playful}', 'hi', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1920,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "dusk": {
        "title": "Evening sky",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#12355f"
      },
      "rose": {
        "title": "Rose paper",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#d4265f"
      },
      "amber": {
        "title": "Lantern light",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffb52e"
      }
    }
  },
  "sample": {
    "title": "शुभ दीपावली",
    "message": "आकाश कंदील की तरह आपके सपने भी ऊँचे रहें और घर में हमेशा उजाला रहे। दीपावली की हार्दिक शुभकामनाएँ!",
    "recipient_name": "प्रिय मित्र",
    "sender_name": "ओंकार और साक्षी",
    "language": "hi"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--dusk:{{ v.dusk }};--rose:{{ v.rose }};--amber:{{ v.amber }};position:relative;width:1080px;height:1920px;overflow:hidden;background:linear-gradient(180deg,color-mix(in oklab,var(--dusk),black 30%),var(--dusk) 34%,color-mix(in oklch,var(--dusk),var(--rose) 46%) 66%,color-mix(in oklab,var(--rose),var(--dusk) 38%) 80%,color-mix(in oklab,var(--rose),var(--amber) 55%) 95%);color:#fff6e4}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:120px;right:120px;top:926px;height:620px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Mukta","Card Sans",sans-serif}
h1{font-weight:700;font-family:"Playfair Display","Amita","Card Serif",serif;color:color-mix(in oklab,var(--amber),white 36%);margin-bottom:.15em}
:lang(en) h1{font-style:italic}
.to,.from{font-weight:600;color:color-mix(in oklab,var(--amber),white 36%)}
.to{margin-bottom:.28em}
.from{margin-top:.4em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1920" aria-hidden="true">
  <defs>
    <radialGradient id="lit"><stop offset="0" stop-color="#fffbe0" stop-opacity=".85"/><stop offset=".6" stop-color="#fff0b0" stop-opacity=".2"/><stop offset="1" stop-color="#fff0b0" stop-opacity="0"/></radialGradient>
    <radialGradient id="aura"><stop offset="0" stop-color="var(--amber)" stop-opacity=".7"/><stop offset=".4" stop-color="var(--amber)" stop-opacity=".22"/><stop offset="1" stop-color="var(--amber)" stop-opacity="0"/></radialGradient>
    <g id="m0"><circle r="17" fill="#f28a14"/><circle r="11" fill="#ffab2e"/><circle r="5" fill="#e0700a"/></g><g id="m1"><circle r="17" fill="#f7b51e"/><circle r="11" fill="#ffd75a"/><circle r="5" fill="#e59a0c"/></g>
    <pattern id="jali" width="90" height="90" patternUnits="userSpaceOnUse"><path d="M45.0 11.0L51.5 29.3L69.0 21.0L60.7 38.5L79.0 45.0L60.7 51.5L69.0 69.0L51.5 60.7L45.0 79.0L38.5 60.7L21.0 69.0L29.3 51.5L11.0 45.0L29.3 38.5L21.0 21.0L38.5 29.3Z" fill="none" stroke="color-mix(in oklab,var(--dusk),black 58%)" stroke-width="9"/><path d="M45 11V0M45 79v11M11 45H0M79 45h11M21 21L0 0M69 21L90 0M21 69L0 90M69 69l21 21" stroke="color-mix(in oklab,var(--dusk),black 58%)" stroke-width="9"/></pattern>
    <g id="lamp"><circle cy="-30" r="120" fill="url(#aura)"/><path d="M-50 0C-46 34-20 42 0 42S46 34 50 0Z" fill="#7d2c12"/><ellipse rx="50" ry="11" fill="#e58b3c"/><path d="M0-86C22-52 30-38 30-22C30-6 16 4 0 4S-30-6-30-22C-30-38-18-50 0-86Z" fill="#ff9a1f"/><path d="M0-52C12-34 16-26 16-18C16-8 9-2 0-2S-16-8-16-18C-16-26-10-32 0-52Z" fill="#fff5bf"/></g>
    <g id="kandil"><path d="M0-1400V-176" stroke="color-mix(in oklab,var(--dusk),black 50%)" stroke-width="4"/><g><path d="M-100 96q-6 70 0 147t-4 120l-8 18l-8-18l-8 18l-8-18q8-70 0-130t0-140Z" fill="var(--rose)"/><path d="M-71 96q6 70 0 161t4 120l-8 18l-8-18l-8 18l-8-18q-8-70 0-130t0-140Z" fill="var(--amber)"/><path d="M-42 132q-6 70 0 173t-4 120l-8 18l-8-18l-8 18l-8-18q8-70 0-130t0-140Z" fill="#fff3d6"/><path d="M-13 132q6 70 0 179t4 120l-8 18l-8-18l-8 18l-8-18q-8-70 0-130t0-140Z" fill="var(--rose)"/><path d="M16 132q-6 70 0 179t-4 120l-8 18l-8-18l-8 18l-8-18q8-70 0-130t0-140Z" fill="var(--amber)"/><path d="M45 132q6 70 0 172t4 120l-8 18l-8-18l-8 18l-8-18q-8-70 0-130t0-140Z" fill="#fff3d6"/><path d="M74 96q-6 70 0 160t-4 120l-8 18l-8-18l-8 18l-8-18q8-70 0-130t0-140Z" fill="var(--rose)"/><path d="M103 96q6 70 0 146t4 120l-8 18l-8-18l-8 18l-8-18q-8-70 0-130t0-140Z" fill="var(--amber)"/><path d="M132 96q-6 70 0 132t-4 120l-8 18l-8-18l-8 18l-8-18q8-70 0-130t0-140Z" fill="#fff3d6"/></g><path d="M-58-138H58L36-178H-36Z" fill="var(--rose)"/><path d="M-64-138H64v12H-64ZM-64 126H64v16H-64Z" fill="#fff3d6"/><path d="M-57 -139L57 -139L0 -96Z" fill="var(--amber)"/><path d="M57 -139L139 -57L96 -0L0 -96Z" fill="#ff6a3d"/><path d="M139 -57L139 57L96 -0Z" fill="var(--amber)"/><path d="M139 57L57 139L0 96L96 -0Z" fill="var(--rose)"/><path d="M57 139L-57 139L0 96Z" fill="var(--amber)"/><path d="M-57 139L-139 57L-96 0L0 96Z" fill="#ff6a3d"/><path d="M-139 57L-139 -57L-96 0Z" fill="var(--amber)"/><path d="M-139 -57L-57 -139L0 -96L-96 0Z" fill="var(--rose)"/><path d="M0 -96L96 -0L0 96L-96 0Z" fill="#ffe9a8"/><path d="M57 -139L139 -57M139 -57L139 57M139 57L57 139M57 139L-57 139M-57 139L-139 57M-139 57L-139 -57M-139 -57L-57 -139M-57 -139L57 -139M0 -96L96 -0M0 -96L-57 -139M0 -96L57 -139M96 -0L0 96M96 -0L139 -57M96 -0L139 57M0 96L-96 0M0 96L57 139M0 96L-57 139M-96 0L0 -96M-96 0L-139 57M-96 0L-139 -57" fill="none" stroke="#fff3d6" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/><g fill="var(--rose)"><path d="M0-6C18-18 18-35 0-52C-18-35 -18-18 0-6Z" transform="rotate(0)"/><path d="M0-6C18-18 18-35 0-52C-18-35 -18-18 0-6Z" transform="rotate(45)"/><path d="M0-6C18-18 18-35 0-52C-18-35 -18-18 0-6Z" transform="rotate(90)"/><path d="M0-6C18-18 18-35 0-52C-18-35 -18-18 0-6Z" transform="rotate(135)"/><path d="M0-6C18-18 18-35 0-52C-18-35 -18-18 0-6Z" transform="rotate(180)"/><path d="M0-6C18-18 18-35 0-52C-18-35 -18-18 0-6Z" transform="rotate(225)"/><path d="M0-6C18-18 18-35 0-52C-18-35 -18-18 0-6Z" transform="rotate(270)"/><path d="M0-6C18-18 18-35 0-52C-18-35 -18-18 0-6Z" transform="rotate(315)"/></g><circle r="12" fill="#fff3d6"/><circle r="152" fill="url(#lit)"/></g>
  </defs>
  <g fill="#fff">{% for i in (0..50) %}<circle cx="{{ i | times: 389 | modulo: 1080 }}" cy="{{ i | times: 233 | modulo: 900 }}" r="{{ i | modulo: 3 | times: 0.7 | plus: 1 }}" opacity="{{ i | modulo: 4 | times: 0.13 | plus: 0.2 }}"/>{% endfor %}</g>
  <g transform="translate(540 384)"><circle r="520" fill="url(#aura)"/><use data-busy href="#kandil" transform="scale(1.14)"/></g>
  <g transform="translate(164 500) scale(.56)"><circle r="360" fill="url(#aura)"/><use data-busy href="#kandil"/></g>
  <g transform="translate(916 500) scale(.56)"><circle r="360" fill="url(#aura)"/><use data-busy href="#kandil"/></g>
  <use href="#m0" x="-20" y="40"/><use href="#m1" x="2" y="74"/><use href="#m0" x="25" y="102"/><use href="#m1" x="47" y="125"/><use href="#m0" x="69" y="142"/><use href="#m1" x="92" y="154"/><use href="#m0" x="114" y="159"/><use href="#m1" x="136" y="159"/><use href="#m0" x="158" y="154"/><use href="#m1" x="181" y="142"/><use href="#m0" x="203" y="125"/><use href="#m1" x="225" y="102"/><use href="#m0" x="248" y="74"/><use href="#m1" x="270" y="40"/><use href="#m0" x="270" y="40"/><use href="#m1" x="292" y="77"/><use href="#m0" x="315" y="107"/><use href="#m1" x="338" y="130"/><use href="#m0" x="360" y="147"/><use href="#m1" x="382" y="157"/><use href="#m0" x="405" y="160"/><use href="#m1" x="428" y="157"/><use href="#m0" x="450" y="147"/><use href="#m1" x="472" y="130"/><use href="#m0" x="495" y="107"/><use href="#m1" x="518" y="77"/><use href="#m0" x="540" y="40"/><use href="#m0" x="540" y="40"/><use href="#m1" x="562" y="77"/><use href="#m0" x="585" y="107"/><use href="#m1" x="608" y="130"/><use href="#m0" x="630" y="147"/><use href="#m1" x="652" y="157"/><use href="#m0" x="675" y="160"/><use href="#m1" x="698" y="157"/><use href="#m0" x="720" y="147"/><use href="#m1" x="742" y="130"/><use href="#m0" x="765" y="107"/><use href="#m1" x="788" y="77"/><use href="#m0" x="810" y="40"/><use href="#m0" x="810" y="40"/><use href="#m1" x="832" y="74"/><use href="#m0" x="855" y="102"/><use href="#m1" x="877" y="125"/><use href="#m0" x="899" y="142"/><use href="#m1" x="922" y="154"/><use href="#m0" x="944" y="159"/><use href="#m1" x="966" y="159"/><use href="#m0" x="988" y="154"/><use href="#m1" x="1011" y="142"/><use href="#m0" x="1033" y="125"/><use href="#m1" x="1055" y="102"/><use href="#m0" x="1078" y="74"/><use href="#m1" x="1100" y="40"/><use href="#m0" x="20" y="40"/><use href="#m1" x="20" y="65"/><use href="#m0" x="20" y="90"/><use href="#m1" x="20" y="115"/><use href="#m0" x="20" y="140"/><use href="#m1" x="20" y="165"/><use href="#m0" x="20" y="190"/><use href="#m1" x="20" y="215"/><use href="#m0" x="20" y="240"/><path d="M0 0C18 16 18 44 0 66C-18 44-18 16 0 0Z" fill="#3c8c4a" transform="translate(20 257)"/><use href="#m0" x="1060" y="40"/><use href="#m1" x="1060" y="65"/><use href="#m0" x="1060" y="90"/><use href="#m1" x="1060" y="115"/><use href="#m0" x="1060" y="140"/><use href="#m1" x="1060" y="165"/><use href="#m0" x="1060" y="190"/><use href="#m1" x="1060" y="215"/><use href="#m0" x="1060" y="240"/><path d="M0 0C18 16 18 44 0 66C-18 44-18 16 0 0Z" fill="#3c8c4a" transform="translate(1060 257)"/><use href="#m0" x="270" y="40"/><use href="#m1" x="270" y="65"/><use href="#m0" x="270" y="90"/><use href="#m1" x="270" y="115"/><path d="M0 0C18 16 18 44 0 66C-18 44-18 16 0 0Z" fill="#3c8c4a" transform="translate(270 132)"/><use href="#m0" x="810" y="40"/><use href="#m1" x="810" y="65"/><use href="#m0" x="810" y="90"/><use href="#m1" x="810" y="115"/><path d="M0 0C18 16 18 44 0 66C-18 44-18 16 0 0Z" fill="#3c8c4a" transform="translate(810 132)"/>
  <g fill="color-mix(in oklab,var(--dusk),black 40%)" opacity=".5"><path data-busy d="M0 1740V1610h90v-50h60v50h70v-90q30-40 60 0v90h80v-40h120v60h70v-50q24-36 48 0v50h90v-80h110v60h70v-70q30-40 60 0v70h112v130Z"/></g>
  <g fill="var(--amber)" opacity=".7">{% for i in (0..26) %}<rect x="{{ i | times: 197 | modulo: 1060 | plus: 8 }}" y="{{ i | times: 31 | modulo: 70 | plus: 1650 }}" width="9" height="13"/>{% endfor %}</g>
  <path d="M0 1740H1080V1920H0Z" fill="color-mix(in oklab,var(--rose),var(--amber) 50%)"/><rect y="1740" width="1080" height="180" fill="url(#jali)"/>
  <path d="M0 1722H1080V1752H0ZM0 1896H1080V1920H0Z" fill="color-mix(in oklab,var(--dusk),black 58%)"/>
  <use data-busy href="#lamp" transform="translate(90 1686) scale(.92)"/><use data-busy href="#lamp" transform="translate(240 1686) scale(.92)"/><use data-busy href="#lamp" transform="translate(390 1686) scale(.92)"/><use data-busy href="#lamp" transform="translate(690 1686) scale(.92)"/><use data-busy href="#lamp" transform="translate(840 1686) scale(.92)"/><use data-busy href="#lamp" transform="translate(990 1686) scale(.92)"/><use data-busy href="#lamp" transform="translate(540 1680) scale(1.100)"/>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="134" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="40" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="62">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="40" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'diwali-jharokha-portrait', 'Jharokha Portrait', 'Your photo in a cusped palace window under a marigold toran, lamps on the sill; a starry night looks in when there is none.',
  (select id from public.festivals where slug = 'diwali'),
  (select id from public.template_categories where slug = 'elegant'),
  '{photo,family,jharokha,marigold,elegant}', 'hi', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1920,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "plum": {
        "title": "Wall",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#5a1238"
      },
      "gold": {
        "title": "Gilding",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#e9b44c"
      },
      "marigold": {
        "title": "Marigolds",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f28a14"
      }
    }
  },
  "sample": {
    "title": "शुभ दीपावली",
    "message": "हमारे घर के झरोखे से आपके आँगन तक दीपों की रोशनी पहुँचे। पूरे परिवार की ओर से दीपावली की हार्दिक शुभकामनाएँ!",
    "recipient_name": "प्रिय नानी",
    "sender_name": "मीरा, कबीर और बच्चे",
    "language": "hi"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--plum:{{ v.plum }};--gold:{{ v.gold }};--marigold:{{ v.marigold }};position:relative;width:1080px;height:1920px;overflow:hidden;background:radial-gradient(circle at 50% 30%,color-mix(in oklab,var(--plum),var(--gold) 14%),var(--plum) 46%,color-mix(in oklab,var(--plum),black 42%) 100%);color:#fff3df}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:120px;right:120px;top:966px;height:640px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Mukta","Card Sans",sans-serif}
h1{font-weight:700;font-family:"Playfair Display","Amita","Card Serif",serif;color:color-mix(in oklab,var(--gold),white 36%);margin-bottom:.15em}
:lang(en) h1{font-style:italic}
.to,.from{font-weight:600;color:color-mix(in oklab,var(--gold),white 36%)}
.to{margin-bottom:.28em}
.from{margin-top:.4em}
</style>
</head>
{% assign photo = custom_image | default: "" %}
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1920" aria-hidden="true">
  <defs>
    <clipPath id="window"><path d="M210 884V452A84 84 0 0 1 250 336A92 92 0 0 1 338 250A100 100 0 0 1 446 206C500 190 522 160 540 118C558 160 580 190 634 206A100 100 0 0 1 742 250A92 92 0 0 1 830 336A84 84 0 0 1 870 452V884Z"/></clipPath>
    <radialGradient id="aura"><stop offset="0" stop-color="#ffd98a" stop-opacity=".8"/><stop offset=".4" stop-color="#ffb545" stop-opacity=".25"/><stop offset="1" stop-color="#ffb545" stop-opacity="0"/></radialGradient>
    <radialGradient id="shade" cx=".5" cy=".42" r=".62"><stop offset=".6" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#1a0410" stop-opacity=".5"/></radialGradient>
    <linearGradient id="night" x2="0" y2="1"><stop offset="0" stop-color="#0d1640"/><stop offset=".6" stop-color="#34205f"/><stop offset="1" stop-color="#a4476a"/></linearGradient>
    <linearGradient id="gilt" x2="1" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--gold),white 45%)"/><stop offset=".45" stop-color="var(--gold)"/><stop offset="1" stop-color="color-mix(in oklab,var(--gold),black 38%)"/></linearGradient>
    <g id="m0"><circle r="19" fill="color-mix(in oklab,var(--marigold),black 14%)"/><circle r="14" fill="var(--marigold)" stroke="color-mix(in oklab,var(--marigold),black 20%)" stroke-width="2" stroke-dasharray="5 3"/><circle r="7" fill="color-mix(in oklab,var(--marigold),black 24%)"/></g>
    <g id="m1"><circle r="19" fill="color-mix(in oklab,var(--marigold),#ffe14a 48%)"/><circle r="14" fill="color-mix(in oklab,var(--marigold),#fff06a 66%)" stroke="color-mix(in oklab,var(--marigold),#ffd23a 30%)" stroke-width="2" stroke-dasharray="5 3"/><circle r="7" fill="color-mix(in oklab,var(--marigold),#ffd23a 30%)"/></g>
    <path id="leaf" d="M0 0C22 18 24 56 0 96C-24 56-22 18 0 0Z" fill="#3f8b4c"/>
    <g id="lamp"><circle cy="-34" r="130" fill="url(#aura)"/><path d="M-54-2C-50 34-22 44 0 44S50 34 54-2Z" fill="#8a3314"/><path d="M-46 8C-40 26-20 32 0 32S40 26 46 8" fill="none" stroke="var(--gold)" stroke-width="4" stroke-dasharray="2 7" stroke-linecap="round"/><ellipse cy="-2" rx="54" ry="11" fill="#d9823a"/><path d="M0-92C22-56 30-42 30-25C30-8 16 2 0 2S-30-8-30-25C-30-42-18-54 0-92Z" fill="#ff9a1f"/><path d="M0-56C12-38 16-29 16-20C16-9 9-3 0-3S-16-9-16-20C-16-29-10-36 0-56Z" fill="#fff5bf"/></g>
    <g id="petal"><path d="M0-30C34-70 34-126 0-170C-34-126-34-70 0-30Z"/></g>
    <pattern id="jali" width="60" height="60" patternUnits="userSpaceOnUse"><path d="M30 4C42 18 42 18 56 30C42 42 42 42 30 56C18 42 18 42 4 30C18 18 18 18 30 4Z" fill="none" stroke="color-mix(in oklab,var(--plum),var(--gold) 26%)" stroke-width="3"/><circle cx="30" cy="30" r="4" fill="color-mix(in oklab,var(--plum),var(--gold) 26%)"/></pattern>
  </defs>
  <rect width="1080" height="1920" fill="url(#jali)" opacity=".5"/>
  <circle cx="540" cy="560" r="640" fill="url(#aura)" opacity=".55"/>
  <path d="M120 930V300C120 180 260 60 540 20C820 60 960 180 960 300V930Z" fill="color-mix(in oklab,var(--plum),black 22%)"/>
  <path data-busy d="M120 930V300C120 180 260 60 540 20C820 60 960 180 960 300V930" fill="none" stroke="url(#gilt)" stroke-width="5"/>
  <g clip-path="url(#window)">
  {% if photo != "" %}
    <image href="{{ photo }}" x="200" y="110" width="680" height="780" preserveAspectRatio="xMidYMid slice"/>
    <rect x="200" y="110" width="680" height="780" fill="url(#shade)"/>
  {% else %}
    <rect x="200" y="110" width="680" height="780" fill="url(#night)"/>
    <g fill="#fff">{% for i in (0..70) %}<circle cx="{{ i | times: 389 | modulo: 660 | plus: 210 }}" cy="{{ i | times: 233 | modulo: 470 | plus: 150 }}" r="{{ i | modulo: 3 | times: 0.8 | plus: 1 }}" opacity="{{ i | modulo: 4 | times: 0.17 | plus: 0.25 }}"/>{% endfor %}</g>
    <path d="M200 890V744h52v-44h18q0-26 26-26t26 26h18v44h34V640h22v-14h84v14h22v120h76V640h22v-14h84v14h22v104h34v-44h18q0-26 26-26t26 26h18v44h52v146Z" fill="#1c0f3d"/>
    <g fill="#ffcf6b">{% for i in (0..15) %}<path d="M0 22V8A7 8 0 0 1 14 8V22Z" transform="translate({{ i | times: 41 | plus: 226 }} {{ i | modulo: 3 | times: 24 | plus: 766 }})" opacity="{{ i | modulo: 3 | times: 0.2 | plus: 0.5 }}"/>{% endfor %}</g>
    <use href="#lamp" transform="translate(540 800) scale(1.9)"/>
  {% endif %}
  </g>
  <path d="M210 884V452A84 84 0 0 1 250 336A92 92 0 0 1 338 250A100 100 0 0 1 446 206C500 190 522 160 540 118C558 160 580 190 634 206A100 100 0 0 1 742 250A92 92 0 0 1 830 336A84 84 0 0 1 870 452V884Z" fill="none" stroke="url(#gilt)" stroke-width="22" stroke-linejoin="round"/>
  <path d="M210 884V452A84 84 0 0 1 250 336A92 92 0 0 1 338 250A100 100 0 0 1 446 206C500 190 522 160 540 118C558 160 580 190 634 206A100 100 0 0 1 742 250A92 92 0 0 1 830 336A84 84 0 0 1 870 452V884Z" fill="none" stroke="color-mix(in oklab,var(--plum),black 30%)" stroke-width="5" stroke-linejoin="round"/>
  <g fill="none" stroke="url(#gilt)" stroke-width="4"><path d="M150 912V462M930 912V462"/></g>
  <g fill="var(--gold)">{% for i in (0..8) %}<circle cx="166" cy="{{ i | times: 52 | plus: 476 }}" r="6"/><circle cx="914" cy="{{ i | times: 52 | plus: 476 }}" r="6"/>{% endfor %}</g>
  <g fill="url(#gilt)"><path d="M540 26l13 34l34 13l-34 13l-13 34l-13-34l-34-13l34-13Z"/><path d="M288 214l8 22l22 8l-22 8l-8 22l-8-22l-22-8l22-8ZM792 214l8 22l22 8l-22 8l-8 22l-8-22l-22-8l22-8Z"/></g>
  <path data-busy d="M104 880H976V906H104Z" fill="url(#gilt)"/><path data-busy d="M132 906H948L916 930H164Z" fill="color-mix(in oklab,var(--gold),black 48%)"/>
  <use href="#lamp" transform="translate(176 846) scale(.78)"/><use href="#lamp" transform="translate(276 850) scale(.62)"/><use href="#lamp" transform="translate(904 846) scale(.78)"/><use href="#lamp" transform="translate(804 850) scale(.62)"/>
  <g>{% for i in (0..40) %}{% assign t = i | modulo: 10 | minus: 5 %}{% assign y = t | times: t | times: -2.9 | plus: 62 %}{% assign kind = i | modulo: 2 %}<use href="#m{{ kind }}" x="{{ i | times: 27 }}" y="{{ y }}"/>{% endfor %}</g>
  <g>{% for i in (0..4) %}{% assign x = i | times: 270 %}{% for n in (0..5) %}{% assign kind = n | modulo: 2 %}<use href="#m{{ kind }}" x="{{ x }}" y="{{ n | times: 28 | plus: 6 }}"/>{% endfor %}<use href="#leaf" x="{{ x }}" y="158"/>{% endfor %}</g>
  <g transform="translate(540 1920)"><circle r="330" fill="url(#aura)" opacity=".8"/><g fill="color-mix(in oklab,var(--marigold),var(--plum) 35%)">{% for i in (0..15) %}<use href="#petal" transform="rotate({{ i | times: 22.5 | plus: 11.25 }}) scale(1.42)"/>{% endfor %}</g><g fill="var(--gold)">{% for i in (0..15) %}<use href="#petal" transform="rotate({{ i | times: 22.5 }}) scale(1.08)"/>{% endfor %}</g><g fill="color-mix(in oklab,var(--plum),#e0245e 45%)">{% for i in (0..15) %}<use href="#petal" transform="rotate({{ i | times: 22.5 | plus: 11.25 }}) scale(.72)"/>{% endfor %}</g><circle r="56" fill="#fff3d6"/></g>
  <g data-busy transform="translate(540 1920)" fill="var(--gold)">{% for i in (0..24) %}<circle cy="-268" r="7" transform="rotate({{ i | times: 7.5 | minus: 90 }})"/>{% endfor %}</g>
  {% for i in (0..2) %}<use data-busy href="#lamp" transform="translate({{ i | times: 82 | plus: 64 }} {{ i | times: 46 | plus: 1760 }}) scale(.8)"/><use data-busy href="#lamp" transform="translate({{ i | times: -82 | plus: 1016 }} {{ i | times: 46 | plus: 1760 }}) scale(.8)"/>{% endfor %}
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="134" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="40" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="62">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="40" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'diwali-night-of-lamps', 'Night of Lamps', 'A terracotta diya burning in the dark, rows of lamps behind it, and gold lettering in the sky above.',
  (select id from public.festivals where slug = 'diwali'),
  (select id from public.template_categories where slug = 'traditional'),
  '{night,lamps,traditional}', 'hi', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "night": {
        "title": "Night sky",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#3a0f3f"
      },
      "glow": {
        "title": "Lamplight",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f59428"
      },
      "gold": {
        "title": "Gold lettering",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f7cf7e"
      }
    }
  },
  "sample": {
    "title": "शुभ दीपावली",
    "message": "दीपों की यह रोशनी आपके घर-आँगन में सुख, शांति और समृद्धि लेकर आए। आप सबको दीपावली की ढेरों शुभकामनाएँ!",
    "recipient_name": "प्रिय दादी जी",
    "sender_name": "अनन्या और कबीर",
    "language": "hi"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--night:{{ v.night }};--glow:{{ v.glow }};--gold:{{ v.gold }};position:relative;width:1080px;height:1350px;overflow:hidden;color:#fff4dc;
  background:linear-gradient(180deg,color-mix(in oklab,var(--night),black 35%) 0%,var(--night) 38%,color-mix(in oklch,var(--night),#b3371f 45%) 70%,color-mix(in oklab,var(--night),black 30%) 71%,color-mix(in oklab,var(--night),black 62%) 100%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:120px;right:120px;top:80px;height:720px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-family:"Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Rozha One","Card Serif",serif;color:var(--gold);background:linear-gradient(180deg,color-mix(in oklab,var(--gold),white 55%) 15%,var(--gold) 50%,color-mix(in oklab,var(--gold),var(--glow) 60%) 85%);-webkit-background-clip:text;background-clip:text;-webkit-text-fill-color:transparent}
.rule{width:330px;height:26px;margin:calc(6px + 16px*var(--fit,1)) 0 calc(16px + 18px*var(--fit,1)) 0;flex:none}
.to{color:var(--gold);margin-bottom:.28em}
.from{color:color-mix(in oklab,var(--gold),white 45%);margin-top:.67em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <radialGradient id="halo"><stop offset="0" stop-color="#fff1b8" stop-opacity=".95"/><stop offset=".16" stop-color="var(--glow)" stop-opacity=".62"/><stop offset=".5" stop-color="var(--glow)" stop-opacity=".17"/><stop offset="1" stop-color="var(--glow)" stop-opacity="0"/></radialGradient>
    <radialGradient id="bokeh"><stop offset="0" stop-color="var(--gold)" stop-opacity=".5"/><stop offset=".82" stop-color="var(--glow)" stop-opacity=".3"/><stop offset="1" stop-color="var(--glow)" stop-opacity="0"/></radialGradient>
    <linearGradient id="flame" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="#d6380f"/><stop offset=".35" stop-color="#f7931e"/><stop offset="1" stop-color="#ffd75e"/></linearGradient>
    <linearGradient id="core" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="#ffb52b"/><stop offset=".6" stop-color="#fff3b0"/><stop offset="1" stop-color="#fffbe6"/></linearGradient>
    <linearGradient id="clay" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#4b1509"/><stop offset=".3" stop-color="#a83c17"/><stop offset=".5" stop-color="#e0702c"/><stop offset=".72" stop-color="#9c3413"/><stop offset="1" stop-color="#3d1008"/></linearGradient>
    <linearGradient id="rim" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#7a2a10"/><stop offset=".5" stop-color="#ffb765"/><stop offset="1" stop-color="#6a220d"/></linearGradient>
    <radialGradient id="oil" cx=".5" cy=".65" r=".6"><stop offset="0" stop-color="#ffe18a"/><stop offset=".45" stop-color="#e8892a"/><stop offset="1" stop-color="#571a08"/></radialGradient>
    <linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="white" stop-opacity=".5"/><stop offset="1" stop-color="white" stop-opacity="0"/></linearGradient>
    <mask id="fading" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#fade)"/></mask>
    <g id="bowl">
      <path d="M-178 0C-176 70-112 138-46 146h92C112 138 176 70 178 0Z" fill="url(#clay)"/>
      <path d="M-60 146h120l10 16q-70 14-140 0Z" fill="#6b220c"/>
      <path d="M-168 38Q0 118 168 38" fill="none" stroke="var(--gold)" stroke-width="4" opacity=".9"/>
      <path d="M-146 74Q0 148 146 74" fill="none" stroke="var(--gold)" stroke-width="3" opacity=".7"/>
      {% for i in (0..12) %}{% assign x = i | times: 23 | minus: 138 %}{% assign q = x | times: x | divided_by: 430.0 %}<circle cx="{{ x }}" cy="{{ 94 | minus: q }}" r="5" fill="#fff0cf"/>{% endfor %}
      <ellipse rx="178" ry="44" fill="url(#rim)"/><ellipse cy="4" rx="160" ry="34" fill="#3a0f06"/><ellipse cy="7" rx="152" ry="28" fill="url(#oil)"/>
      <path d="M-4 10q2-22 4-38q4 18 5 38Z" fill="#2b0d05"/>
    </g>
    <g id="fire">
      <path d="M4-236C34-176 60-128 60-78C60-34 34-8 0-8S-60-34-60-78C-60-122-24-150 4-236Z" fill="url(#flame)"/>
      <path d="M2-176C22-134 40-104 40-70C40-36 22-14 0-14S-40-36-40-70C-40-100-16-122 2-176Z" fill="url(#core)"/>
    </g>
    <g id="diya"><use href="#bowl"/><use href="#fire" y="-8"/></g>
  </defs>
  <g opacity=".75">
    <circle cx="92" cy="905" r="54" fill="url(#bokeh)" opacity=".55"/><circle cx="206" cy="838" r="30" fill="url(#bokeh)" opacity=".5"/><circle cx="318" cy="900" r="42" fill="url(#bokeh)" opacity=".38"/><circle cx="770" cy="890" r="46" fill="url(#bokeh)" opacity=".4"/><circle cx="905" cy="830" r="34" fill="url(#bokeh)" opacity=".5"/><circle cx="1010" cy="900" r="60" fill="url(#bokeh)" opacity=".55"/><circle cx="20" cy="760" r="38" fill="url(#bokeh)" opacity=".3"/><circle cx="1056" cy="720" r="44" fill="url(#bokeh)" opacity=".3"/><circle cx="430" cy="868" r="22" fill="url(#bokeh)" opacity=".4"/><circle cx="664" cy="852" r="18" fill="url(#bokeh)" opacity=".45"/>
  </g>
  <g fill="var(--gold)" opacity=".6">
    {% for i in (0..46) %}{% assign x = i | times: 397 | modulo: 1080 %}{% assign y = i | times: 283 | modulo: 800 %}{% assign r = i | modulo: 4 | times: 0.55 | plus: 1 %}<circle cx="{{ x }}" cy="{{ y }}" r="{{ r }}" opacity="{{ i | modulo: 5 | times: 0.12 | plus: 0.22 }}"/>{% endfor %}
  </g>
  <circle cx="540" cy="960" r="620" fill="url(#halo)" opacity=".55"/>
  <g id="row">
    {% for s in (0..1) %}<g transform="translate({{ s | times: 1080 }}) scale({{ s | times: -2 | plus: 1 }} 1)">
      <g transform="translate(52 1000) scale(.3)"><circle cy="-90" r="330" fill="url(#halo)"/><use data-busy href="#diya"/></g>
      <g transform="translate(186 1036) scale(.42)"><circle cy="-90" r="330" fill="url(#halo)"/><use data-busy href="#diya"/></g>
      <g transform="translate(330 1012) scale(.3)"><circle cy="-90" r="300" fill="url(#halo)" opacity=".8"/><use data-busy href="#diya"/></g>
      <g transform="translate(28 1150) scale(.7)"><circle cy="-90" r="330" fill="url(#halo)"/><use data-busy href="#diya"/></g>
      <g transform="translate(272 1130) scale(.58)"><circle cy="-90" r="330" fill="url(#halo)"/><use data-busy href="#diya"/></g>
    </g>{% endfor %}
  </g>
  <g transform="translate(540 1112) scale(1.16)"><ellipse cy="158" rx="330" ry="46" fill="#000" opacity=".35"/><circle cy="-100" r="390" fill="url(#halo)"/><use data-busy href="#diya"/></g>
  <g fill="var(--glow)">{% for i in (0..30) %}{% assign x = i | times: 331 | modulo: 1080 %}{% assign y = i | times: 37 | modulo: 60 | plus: 1282 %}<ellipse cx="{{ x }}" cy="{{ y }}" rx="12" ry="5" opacity="{{ i | modulo: 4 | times: 0.2 | plus: 0.3 }}" transform="rotate({{ i | times: 47 }} {{ x }} {{ y }})"/>{% endfor %}</g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="128" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if title != "" and message != "" %}<svg class="rule" viewBox="0 0 330 26" fill="var(--gold)" aria-hidden="true"><path d="M0 13h128M202 13h128" stroke="var(--gold)" stroke-width="2"/><path d="M165 0q9 13 0 26q-9-13 0-26ZM146 13q-8-8 0-8q6 3 6 8q0 5-6 8q-8 0 0-8ZM184 13q8-8 0-8q-6 3-6 8q0 5 6 8q8 0 0-8Z"/></svg>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="36" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="58">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="36" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'diwali-rangoli', 'Courtyard Rangoli', 'A bright powder rangoli ringed with small lamps, opening over a cream letter.',
  (select id from public.festivals where slug = 'diwali'),
  (select id from public.template_categories where slug = 'traditional'),
  '{rangoli,traditional}', 'en', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "magenta": {
        "title": "Deep petal",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#c2185b"
      },
      "marigold": {
        "title": "Marigold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f9a825"
      },
      "leaf": {
        "title": "Leaf",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#0f8b7d"
      },
      "paper": {
        "title": "Paper",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#fff7e8"
      }
    }
  },
  "sample": {
    "title": "Happy Diwali",
    "message": "May your home glow with lamplight, your kitchen smell of cardamom and ghee, and your heart be full of the people you love.",
    "recipient_name": "Dear Nani and Nanu",
    "sender_name": "Rohan, Priya & little Vihaan",
    "language": "en"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--marigold:{{ v.marigold }};--magenta:{{ v.magenta }};--leaf:{{ v.leaf }};--paper:{{ v.paper }};position:relative;width:1080px;height:1350px;overflow:hidden;background:radial-gradient(circle at 50% 4%,color-mix(in oklab,var(--marigold),white 55%),var(--paper) 62%);color:color-mix(in oklab,var(--magenta),black 58%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:130px;right:130px;top:585px;height:640px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Mukta","Card Sans",sans-serif}
h1{font-weight:400;font-family:"Yatra One","Card Serif",serif;color:var(--magenta);margin-bottom:.18em}
.to,.from{font-weight:700;color:color-mix(in oklab,var(--leaf),black 22%)}
.to{margin-bottom:.28em}
.from{margin-top:.53em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <pattern id="sand" width="36" height="36" patternUnits="userSpaceOnUse"><g fill="#fff" opacity=".45"><circle cx="4" cy="6" r="1.3"/><circle cx="17" cy="3" r=".9"/><circle cx="29" cy="10" r="1.2"/><circle cx="10" cy="19" r="1"/><circle cx="23" cy="22" r="1.4"/><circle cx="33" cy="29" r=".9"/><circle cx="5" cy="31" r="1.1"/><circle cx="16" cy="33" r=".8"/></g><g fill="#000" opacity=".14"><circle cx="11" cy="10" r="1.1"/><circle cx="25" cy="15" r=".9"/><circle cx="3" cy="24" r="1"/><circle cx="30" cy="3" r=".9"/><circle cx="20" cy="30" r="1.1"/></g></pattern>
    <g id="lamp"><path d="M-24 0Q-20 22 0 22T24 0Q0 8-24 0Z" fill="#8d2f12"/><path d="M-24 0Q0 10 24 0Q0-9-24 0Z" fill="#e98a2e"/><path d="M0-44C14-26 16-18 16-12C16-3 9 1 0 1S-16-3-16-12C-16-18-10-24 0-44Z" fill="#fff" opacity=".95"/><path d="M0-36C10-22 12-17 12-11C12-4 7-1 0-1S-12-4-12-11C-12-17-8-20 0-36Z" fill="#ff9d1c"/><path d="M0-22C6-14 7-12 7-9C7-5 4-3 0-3S-7-5-7-9C-7-12-4-14 0-22Z" fill="#ffe98a"/></g>
  </defs>
  <g data-busy transform="translate(540 0)">
    <circle r="506" fill="#fff" opacity=".5"/>
    <g fill="var(--leaf)">{% for i in (0..31) %}<path d="M0-462l20 42h-40Z" transform="rotate({{ i | times: 11.25 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="var(--magenta)">{% for i in (0..31) %}<circle cy="-480" r="7" transform="rotate({{ i | times: 11.25 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="424" fill="var(--magenta)"/><circle r="424" fill="url(#sand)"/>
    <g fill="#fff">{% for i in (0..31) %}<circle cy="-404" r="8" transform="rotate({{ i | times: 11.25 | plus: 5.625 }})"/>{% endfor %}</g>
    <g fill="var(--marigold)" stroke="#fff" stroke-width="5">{% for i in (0..15) %}<path d="M0-230C58-270 58-330 0-392C-58-330 -58-270 0-230Z" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="color-mix(in oklab,var(--marigold),#d3330c 62%)">{% for i in (0..15) %}<path d="M0-268C26-289 26-320 0-352C-26-320 -26-289 0-268Z" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="var(--leaf)" stroke="#fff" stroke-width="4">{% for i in (0..15) %}<path d="M0-310C20-330 20-358 0-388C-20-358 -20-330 0-310Z" transform="rotate({{ i | times: 22.5 | plus: 11.25 }})"/>{% endfor %}</g>
    <circle r="262" fill="color-mix(in oklab,var(--leaf),black 18%)" stroke="#fff" stroke-width="6"/><circle r="262" fill="url(#sand)"/>
    <g fill="#fff">{% for i in (0..23) %}<circle cy="-240" r="7" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="#fff8e8" stroke="var(--magenta)" stroke-width="5">{% for i in (0..11) %}<path d="M0-110C52-138 52-179 0-222C-52-179 -52-138 0-110Z" transform="rotate({{ i | times: 30 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="var(--magenta)">{% for i in (0..11) %}<path d="M0-140C22-154 22-176 0-198C-22-176 -22-154 0-140Z" transform="rotate({{ i | times: 30 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="136" fill="var(--marigold)" stroke="#fff" stroke-width="6"/><circle r="136" fill="url(#sand)"/>
    <g fill="color-mix(in oklab,var(--magenta),#7a1fa0 45%)" stroke="#fff" stroke-width="4">{% for i in (0..7) %}<path d="M0-30C40-54 40-88 0-124C-40-88 -40-54 0-30Z" transform="rotate({{ i | times: 45 | plus: 22.5 }})"/>{% endfor %}</g>
    <g fill="var(--marigold)">{% for i in (0..7) %}<circle cy="-82" r="9" transform="rotate({{ i | times: 45 | plus: 22.5 }})"/>{% endfor %}</g>
    <circle r="40" fill="#fff8e8"/><circle r="26" fill="var(--magenta)"/>
    {% for i in (0..8) %}{% assign a = i | times: 20 | plus: 100 %}<g transform="rotate({{ a }}) translate(0 -528) rotate(-{{ a }}) scale(1.05)"><circle cy="-10" r="52" fill="var(--marigold)" opacity=".25"/><circle cy="-10" r="34" fill="#fff" opacity=".55"/><use href="#lamp"/></g>{% endfor %}
  </g>
  <g id="corners">{% for s in (0..1) %}<g data-busy transform="translate({{ s | times: 1080 }} 1350) rotate({{ s | times: -90 }})">
    <circle r="190" fill="var(--marigold)" opacity=".28"/>
    <g fill="var(--magenta)" stroke="var(--paper)" stroke-width="4">{% for i in (0..15) %}<path d="M0-70C32-94 32-130 0-166C-32-130 -32-94 0-70Z" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="92" fill="var(--marigold)" stroke="var(--paper)" stroke-width="5"/><circle r="92" fill="url(#sand)"/>
    <g fill="var(--leaf)" stroke="var(--paper)" stroke-width="3">{% for i in (0..7) %}<path d="M0-10C26-28 26-55 0-82C-26-55 -26-28 0-10Z" transform="rotate({{ i | times: 45 | plus: 22.5 }})"/>{% endfor %}</g>
    <g fill="var(--leaf)">{% for i in (0..15) %}<circle cy="-196" r="7" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
  </g>{% endfor %}</g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="110" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="34" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="34" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'durga-puja-kash-and-dhak', 'Kash and Dhak', 'An early autumn sky, kash grass in bloom and the dhak that calls everyone home.',
  (select id from public.festivals where slug = 'durga-puja'),
  (select id from public.template_categories where slug = 'traditional'),
  '{kash,dhak,traditional}', 'bn', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "sky": {
        "title": "Sky",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#8fcbe8"
      },
      "sindoor": {
        "title": "Sindoor red",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#c3172b"
      }
    }
  },
  "sample": {
    "title": "শারদ শুভেচ্ছা",
    "message": "কাশফুলের দোলা আর ঢাকের তালে ভরে উঠুক আপনার পুজোর দিনগুলি। মা দুর্গা সবার মঙ্গল করুন।",
    "recipient_name": "প্রিয় ঠাম্মা",
    "sender_name": "মিষ্টু ও বাবাই",
    "language": "bn"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--sky:{{ v.sky }};--sindoor:{{ v.sindoor }};--cloud:#fffdf8;position:relative;width:1080px;height:1350px;overflow:hidden;background:linear-gradient(180deg,var(--sky),color-mix(in oklab,var(--sky),white 40%) 44%,color-mix(in oklab,var(--sky),white 66%) 86%);color:#3a1420}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:150px;right:150px;top:150px;height:640px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Tiro Bangla","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Galada","Yatra One","Card Serif",serif;color:var(--sindoor);margin-bottom:.14em;text-shadow:0 3px 0 #fff8}
.to,.from{color:color-mix(in oklab,var(--sindoor),black 18%)}
.to{margin-bottom:.28em}
.from{margin-top:.44em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <linearGradient id="cl" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity=".28"/></linearGradient>
    <path id="cloud" d="M0 0C-30-4-34-40-2-46C-6-84 44-100 66-70C84-112 150-106 156-62C190-70 214-32 190-10C186-2 178 0 170 0Z" fill="url(#cl)"/>
    <path id="kash0" d="M0 -0q-9 -19 -14 -24M0 -0q9 -19 24 -24M0 -5q-13 -27 -20 -34M0 -5q13 -27 34 -34M0 -10q-14 -28 -21 -35M0 -10q14 -28 35 -35M0 -14q-12 -24 -18 -31M0 -14q12 -24 31 -31M0 -19q-14 -28 -21 -35M0 -19q14 -28 35 -35M0 -24q-14 -29 -21 -36M0 -24q14 -29 36 -36M1 -29q-16 -32 -24 -41M1 -29q16 -32 41 -41M1 -33q-17 -35 -26 -44M1 -33q17 -35 44 -44M1 -38q-14 -28 -21 -35M1 -38q14 -28 35 -35M1 -43q-14 -28 -21 -35M1 -43q14 -28 35 -35M1 -48q-19 -40 -29 -50M1 -48q19 -40 50 -50M2 -52q-17 -35 -26 -44M2 -52q17 -35 44 -44M2 -57q-20 -41 -30 -51M2 -57q20 -41 51 -51M2 -62q-15 -31 -23 -39M2 -62q15 -31 39 -39M3 -67q-18 -38 -28 -48M3 -67q18 -38 48 -48M3 -71q-21 -43 -32 -54M3 -71q21 -43 54 -54M4 -76q-17 -36 -27 -45M4 -76q17 -36 45 -45M4 -81q-23 -48 -35 -60M4 -81q23 -48 60 -60M4 -86q-23 -48 -35 -60M4 -86q23 -48 60 -60M5 -90q-17 -35 -26 -44M5 -90q17 -35 44 -44M5 -95q-17 -35 -26 -44M5 -95q17 -35 44 -44M6 -100q-21 -44 -32 -55M6 -100q21 -44 55 -55M6 -105q-25 -51 -38 -64M6 -105q25 -51 64 -64M7 -110q-20 -42 -31 -53M7 -110q20 -42 53 -53M7 -114q-19 -39 -29 -50M7 -114q19 -39 50 -50M8 -119q-21 -43 -32 -54M8 -119q21 -43 54 -54M8 -124q-18 -37 -27 -46M8 -124q18 -37 46 -46M9 -129q-19 -40 -30 -50M9 -129q19 -40 50 -50M10 -133q-21 -44 -32 -55M10 -133q21 -44 55 -55M10 -138q-22 -45 -33 -56M10 -138q22 -45 56 -56M11 -143q-19 -40 -30 -51M11 -143q19 -40 51 -51M11 -148q-19 -40 -30 -50M11 -148q19 -40 50 -50M12 -152q-19 -40 -29 -50M12 -152q19 -40 50 -50M12 -157q-21 -44 -32 -55M12 -157q21 -44 55 -55M13 -162q-20 -40 -30 -51M13 -162q20 -40 51 -51M14 -167q-17 -36 -27 -45M14 -167q17 -36 45 -45M14 -171q-24 -49 -36 -61M14 -171q24 -49 61 -61M15 -176q-21 -44 -32 -55M15 -176q21 -44 55 -55M15 -181q-22 -45 -33 -56M15 -181q22 -45 56 -56M16 -186q-18 -37 -27 -46M16 -186q18 -37 46 -46M16 -190q-24 -49 -36 -62M16 -190q24 -49 62 -62M17 -195q-22 -46 -34 -58M17 -195q22 -46 58 -58M17 -200q-17 -34 -25 -43M17 -200q17 -34 43 -43M18 -205q-18 -37 -27 -46M18 -205q18 -37 46 -46M18 -210q-20 -42 -31 -52M18 -210q20 -42 52 -52M19 -214q-20 -40 -30 -51M19 -214q20 -40 51 -51M19 -219q-21 -43 -32 -54M19 -219q21 -43 54 -54M19 -224q-17 -35 -26 -43M19 -224q17 -35 43 -43M20 -229q-19 -39 -29 -49M20 -229q19 -39 49 -49M20 -233q-17 -36 -26 -45M20 -233q17 -36 45 -45M20 -238q-15 -30 -22 -38M20 -238q15 -30 38 -38M21 -243q-16 -32 -24 -41M21 -243q16 -32 41 -41M21 -248q-17 -34 -26 -43M21 -248q17 -34 43 -43M21 -252q-16 -33 -24 -41M21 -252q16 -33 41 -41M21 -257q-13 -28 -20 -35M21 -257q13 -28 35 -35M21 -262q-13 -27 -20 -34M21 -262q13 -27 34 -34M21 -267q-10 -20 -15 -26M21 -267q10 -20 26 -26M21 -271q-10 -21 -16 -26M21 -271q10 -21 26 -26M22 -276q-12 -24 -18 -30M22 -276q12 -24 30 -30M21 -281q-9 -19 -14 -24M21 -281q9 -19 24 -24M21 -286q-8 -16 -12 -20M21 -286q8 -16 20 -20M21 -290q-8 -17 -12 -21M21 -290q8 -17 21 -21M21 -295q-7 -15 -11 -19M21 -295q7 -15 19 -19M21 -300q-6 -12 -9 -15M21 -300q6 -12 15 -15" fill="none" stroke="#ffffff" stroke-width="2.600" stroke-linecap="round"/><path id="kash1" d="M0 -0q-13 -26 -19 -33M0 -0q13 -26 33 -33M0 -4q-14 -28 -21 -35M0 -4q14 -28 35 -35M0 -9q-10 -21 -16 -27M0 -9q10 -21 27 -27M0 -13q-11 -23 -17 -28M0 -13q11 -23 28 -28M0 -17q-15 -32 -24 -40M0 -17q15 -32 40 -40M0 -21q-16 -32 -24 -40M0 -21q16 -32 40 -40M1 -26q-16 -33 -24 -41M1 -26q16 -33 41 -41M1 -30q-14 -30 -22 -37M1 -30q14 -30 37 -37M1 -34q-17 -34 -25 -43M1 -34q17 -34 43 -43M1 -39q-17 -35 -26 -45M1 -39q17 -35 45 -45M1 -43q-18 -36 -27 -46M1 -43q18 -36 46 -46M2 -47q-15 -31 -23 -40M2 -47q15 -31 40 -40M2 -51q-17 -36 -27 -45M2 -51q17 -36 45 -45M2 -56q-18 -36 -27 -46M2 -56q18 -36 46 -46M3 -60q-20 -42 -31 -53M3 -60q20 -42 53 -53M3 -64q-23 -47 -35 -59M3 -64q23 -47 59 -59M4 -69q-23 -47 -35 -59M4 -69q23 -47 59 -59M4 -73q-20 -42 -31 -52M4 -73q20 -42 52 -52M4 -77q-20 -41 -30 -51M4 -77q20 -41 51 -51M5 -81q-19 -38 -28 -48M5 -81q19 -38 48 -48M5 -86q-17 -35 -26 -44M5 -86q17 -35 44 -44M6 -90q-17 -35 -26 -44M6 -90q17 -35 44 -44M6 -94q-21 -43 -32 -54M6 -94q21 -43 54 -54M7 -99q-20 -41 -30 -51M7 -99q20 -41 51 -51M7 -103q-20 -42 -31 -53M7 -103q20 -42 53 -53M8 -107q-25 -51 -38 -64M8 -107q25 -51 64 -64M8 -111q-22 -45 -33 -57M8 -111q22 -45 57 -57M9 -116q-22 -46 -34 -57M9 -116q22 -46 57 -57M10 -120q-19 -40 -30 -51M10 -120q19 -40 51 -51M10 -124q-18 -37 -27 -46M10 -124q18 -37 46 -46M11 -129q-20 -42 -31 -53M11 -129q20 -42 53 -53M11 -133q-19 -38 -29 -48M11 -133q19 -38 48 -48M12 -137q-22 -45 -33 -56M12 -137q22 -45 56 -56M12 -141q-25 -53 -39 -66M12 -141q25 -53 66 -66M13 -146q-23 -47 -35 -59M13 -146q23 -47 59 -59M14 -150q-19 -38 -28 -48M14 -150q19 -38 48 -48M14 -154q-24 -50 -37 -63M14 -154q24 -50 63 -63M15 -159q-23 -48 -35 -60M15 -159q23 -48 60 -60M15 -163q-22 -46 -34 -58M15 -163q22 -46 58 -58M16 -167q-23 -48 -36 -61M16 -167q23 -48 61 -61M16 -171q-22 -45 -34 -57M16 -171q22 -45 57 -57M17 -176q-22 -45 -33 -57M17 -176q22 -45 57 -57M17 -180q-18 -38 -28 -47M17 -180q18 -38 47 -47M18 -184q-22 -46 -34 -58M18 -184q22 -46 58 -58M18 -189q-22 -45 -33 -57M18 -189q22 -45 57 -57M19 -193q-16 -33 -24 -41M19 -193q16 -33 41 -41M19 -197q-19 -40 -30 -50M19 -197q19 -40 50 -50M19 -201q-19 -39 -29 -48M19 -201q19 -39 48 -48M20 -206q-16 -34 -25 -43M20 -206q16 -34 43 -43M20 -210q-16 -34 -25 -43M20 -210q16 -34 43 -43M20 -214q-16 -32 -24 -41M20 -214q16 -32 41 -41M21 -219q-18 -36 -27 -46M21 -219q18 -36 46 -46M21 -223q-15 -30 -22 -38M21 -223q15 -30 38 -38M21 -227q-16 -32 -24 -41M21 -227q16 -32 41 -41M21 -231q-13 -26 -19 -33M21 -231q13 -26 33 -33M21 -236q-14 -30 -22 -38M21 -236q14 -30 38 -38M21 -240q-14 -28 -21 -36M21 -240q14 -28 36 -36M21 -244q-11 -23 -17 -29M21 -244q11 -23 29 -29M22 -249q-11 -22 -16 -28M22 -249q11 -22 28 -28M21 -253q-11 -23 -17 -29M21 -253q11 -23 29 -29M21 -257q-10 -20 -15 -25M21 -257q10 -20 25 -25M21 -261q-8 -16 -12 -21M21 -261q8 -16 21 -21M21 -266q-6 -13 -9 -16M21 -266q6 -13 16 -16M21 -270q-5 -11 -8 -13M21 -270q5 -11 13 -13" fill="none" stroke="#fffaf0" stroke-width="2.600" stroke-linecap="round"/><path id="kash2" d="M0 -0q-10 -20 -15 -25M0 -0q10 -20 25 -25M0 -4q-12 -24 -18 -31M0 -4q12 -24 31 -31M0 -8q-12 -24 -18 -30M0 -8q12 -24 30 -30M0 -11q-13 -28 -21 -35M0 -11q13 -28 35 -35M0 -15q-14 -29 -22 -37M0 -15q14 -29 37 -37M0 -19q-12 -25 -18 -31M0 -19q12 -25 31 -31M1 -23q-12 -25 -19 -31M1 -23q12 -25 31 -31M1 -27q-17 -36 -27 -45M1 -27q17 -36 45 -45M1 -30q-15 -30 -22 -38M1 -30q15 -30 38 -38M1 -34q-15 -31 -23 -39M1 -34q15 -31 39 -39M1 -38q-20 -42 -31 -52M1 -38q20 -42 52 -52M2 -42q-17 -36 -26 -45M2 -42q17 -36 45 -45M2 -46q-20 -42 -31 -52M2 -46q20 -42 52 -52M2 -50q-18 -38 -28 -47M2 -50q18 -38 47 -47M3 -53q-20 -41 -30 -51M3 -53q20 -41 51 -51M3 -57q-17 -34 -25 -43M3 -57q17 -34 43 -43M4 -61q-20 -42 -31 -53M4 -61q20 -42 53 -53M4 -65q-23 -47 -35 -59M4 -65q23 -47 59 -59M4 -69q-20 -42 -31 -53M4 -69q20 -42 53 -53M5 -72q-22 -46 -34 -58M5 -72q22 -46 58 -58M5 -76q-22 -45 -34 -57M5 -76q22 -45 57 -57M6 -80q-17 -36 -27 -45M6 -80q17 -36 45 -45M6 -84q-23 -48 -35 -60M6 -84q23 -48 60 -60M7 -88q-22 -45 -34 -57M7 -88q22 -45 57 -57M7 -91q-20 -41 -30 -51M7 -91q20 -41 51 -51M8 -95q-18 -36 -27 -46M8 -95q18 -36 46 -46M8 -99q-25 -51 -38 -64M8 -99q25 -51 64 -64M9 -103q-21 -44 -33 -56M9 -103q21 -44 56 -56M10 -107q-23 -48 -36 -61M10 -107q23 -48 61 -61M10 -110q-25 -51 -38 -64M10 -110q25 -51 64 -64M11 -114q-23 -48 -36 -61M11 -114q23 -48 61 -61M11 -118q-25 -52 -38 -65M11 -118q25 -52 65 -65M12 -122q-21 -43 -32 -54M12 -122q21 -43 54 -54M12 -126q-24 -49 -37 -62M12 -126q24 -49 62 -62M13 -130q-21 -43 -32 -54M13 -130q21 -43 54 -54M14 -133q-25 -51 -38 -64M14 -133q25 -51 64 -64M14 -137q-24 -49 -37 -62M14 -137q24 -49 62 -62M15 -141q-18 -36 -27 -46M15 -141q18 -36 46 -46M15 -145q-18 -37 -27 -46M15 -145q18 -37 46 -46M16 -149q-18 -37 -28 -47M16 -149q18 -37 47 -47M16 -152q-23 -48 -36 -61M16 -152q23 -48 61 -61M17 -156q-19 -40 -29 -50M17 -156q19 -40 50 -50M17 -160q-20 -42 -31 -53M17 -160q20 -42 53 -53M18 -164q-18 -36 -27 -46M18 -164q18 -36 46 -46M18 -168q-19 -38 -29 -48M18 -168q19 -38 48 -48M19 -171q-17 -36 -27 -45M19 -171q17 -36 45 -45M19 -175q-17 -35 -26 -43M19 -175q17 -35 43 -43M19 -179q-18 -37 -27 -46M19 -179q18 -37 46 -46M20 -183q-17 -36 -26 -45M20 -183q17 -36 45 -45M20 -187q-19 -39 -29 -49M20 -187q19 -39 49 -49M20 -190q-17 -35 -26 -44M20 -190q17 -35 44 -44M21 -194q-18 -36 -27 -46M21 -194q18 -36 46 -46M21 -198q-17 -34 -25 -43M21 -198q17 -34 43 -43M21 -202q-17 -34 -25 -43M21 -202q17 -34 43 -43M21 -206q-14 -29 -22 -37M21 -206q14 -29 37 -37M21 -210q-11 -23 -17 -29M21 -210q11 -23 29 -29M21 -213q-14 -28 -21 -35M21 -213q14 -28 35 -35M21 -217q-13 -27 -20 -34M21 -217q13 -27 34 -34M22 -221q-12 -25 -19 -31M22 -221q12 -25 31 -31M21 -225q-10 -21 -15 -26M21 -225q10 -21 26 -26M21 -229q-10 -20 -15 -25M21 -229q10 -20 25 -25M21 -232q-7 -15 -11 -18M21 -232q7 -15 18 -18M21 -236q-8 -16 -12 -20M21 -236q8 -16 20 -20M21 -240q-6 -12 -9 -15M21 -240q6 -12 15 -15" fill="none" stroke="#fbf0dd" stroke-width="2.600" stroke-linecap="round"/>
    <linearGradient id="wood" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#b5652d"/><stop offset=".35" stop-color="#d98d4b"/><stop offset="1" stop-color="#5f2a12"/></linearGradient>
    <radialGradient id="skin"><stop offset=".3" stop-color="#fff3d8"/><stop offset="1" stop-color="#d9b98a"/></radialGradient>
    <linearGradient id="cloth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--sindoor),white 14%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--sindoor),black 34%)"/></linearGradient>
  </defs>
  <use href="#cloud" transform="translate(-40 190) scale(1.7)" opacity=".85"/><use href="#cloud" transform="translate(800 120) scale(1.5)" opacity=".8"/><use href="#cloud" transform="translate(880 520) scale(1.3)" opacity=".6"/><use href="#cloud" transform="translate(-90 640) scale(1.5)" opacity=".65"/><use href="#cloud" transform="translate(420 96) scale(.8)" opacity=".55"/><use href="#cloud" transform="translate(300 880) scale(2.300)" opacity=".7"/>
  <g data-busy fill="none" stroke="#5a3a44" stroke-width="4" stroke-linecap="round" opacity=".55"><path d="M150 118q14-16 28 0q14-16 28 0M236 84q10-12 20 0q10-12 20 0M214 150q9-10 18 0q9-10 18 0"/></g>
  <g data-busy transform="translate(1094 1370) rotate(29)"><path d="M0 0Q-14 -205 0 -410" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash0" transform="translate(0 -390)"/></g><g data-busy transform="translate(926 1370) rotate(19)"><path d="M0 0Q-14 -201 0 -402" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash0" transform="translate(0 -382)"/></g><g data-busy transform="translate(1023 1370) rotate(23)"><path d="M0 0Q-14 -198 0 -397" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash1" transform="translate(0 -377)"/></g><g data-busy transform="translate(40 1370) rotate(-21)"><path d="M0 0Q-14 -198 0 -396" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash2" transform="translate(0 -376)"/></g><g data-busy transform="translate(95 1370) rotate(-27)"><path d="M0 0Q-14 -194 0 -388" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash0" transform="translate(0 -368)"/></g><g data-busy transform="translate(965 1370) rotate(24)"><path d="M0 0Q-14 -189 0 -377" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash2" transform="translate(0 -357)"/></g><g data-busy transform="translate(145 1370) rotate(-15)"><path d="M0 0Q-14 -179 0 -359" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash1" transform="translate(0 -339)"/></g><g data-busy transform="translate(881 1370) rotate(17)"><path d="M0 0Q-14 -169 0 -338" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash1" transform="translate(0 -318)"/></g><g data-busy transform="translate(217 1370) rotate(-19)"><path d="M0 0Q-14 -161 0 -321" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash2" transform="translate(0 -301)"/></g><g data-busy transform="translate(835 1370) rotate(11)"><path d="M0 0Q-14 -141 0 -282" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash2" transform="translate(0 -262)"/></g><g data-busy transform="translate(769 1370) rotate(2)"><path d="M0 0Q-14 -140 0 -280" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash0" transform="translate(0 -260)"/></g><g data-busy transform="translate(254 1370) rotate(-11)"><path d="M0 0Q-14 -140 0 -279" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash0" transform="translate(0 -259)"/></g><g data-busy transform="translate(298 1370) rotate(-6)"><path d="M0 0Q-14 -125 0 -251" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash1" transform="translate(0 -231)"/></g>
  <g><path d="M521 1360Q518 1304 507 1267Q531 1313 539 1360Z" fill="#6f9443"/><path d="M1050 1360Q1059 1306 1097 1269Q1078 1315 1068 1360Z" fill="#6f9443"/><path d="M973 1360Q955 1289 884 1242Q960 1301 991 1360Z" fill="#6f9443"/><path d="M119 1360Q119 1229 119 1142Q133 1251 137 1360Z" fill="#8aa955"/><path d="M526 1360Q523 1229 512 1141Q536 1251 544 1360Z" fill="#557a35"/><path d="M185 1360Q192 1242 221 1163Q210 1261 203 1360Z" fill="#6f9443"/><path d="M163 1360Q180 1255 246 1185Q202 1272 181 1360Z" fill="#6f9443"/><path d="M272 1360Q285 1249 336 1174Q305 1267 290 1360Z" fill="#8aa955"/><path d="M271 1360Q288 1222 360 1131Q311 1245 289 1360Z" fill="#6f9443"/><path d="M943 1360Q958 1272 1016 1214Q979 1287 961 1360Z" fill="#6f9443"/><path d="M654 1360Q650 1302 630 1264Q661 1312 672 1360Z" fill="#8aa955"/><path d="M555 1360Q561 1259 588 1191Q579 1275 573 1360Z" fill="#557a35"/><path d="M93 1360Q88 1232 69 1147Q100 1253 111 1360Z" fill="#6f9443"/><path d="M420 1360Q423 1223 434 1132Q438 1246 438 1360Z" fill="#6f9443"/><path d="M394 1360Q376 1255 305 1185Q381 1272 412 1360Z" fill="#6f9443"/><path d="M209 1360Q203 1269 177 1208Q214 1284 227 1360Z" fill="#6f9443"/><path d="M314 1360Q315 1282 317 1230Q329 1295 332 1360Z" fill="#6f9443"/><path d="M-2 1360Q10 1240 54 1161Q29 1260 16 1360Z" fill="#557a35"/><path d="M358 1360Q360 1241 369 1161Q375 1261 376 1360Z" fill="#6f9443"/><path d="M446 1360Q463 1287 530 1238Q485 1299 464 1360Z" fill="#557a35"/><path d="M541 1360Q543 1226 552 1136Q558 1248 559 1360Z" fill="#6f9443"/><path d="M718 1360Q730 1292 779 1246Q750 1303 736 1360Z" fill="#557a35"/><path d="M3 1360Q14 1227 59 1138Q34 1249 21 1360Z" fill="#557a35"/><path d="M1030 1360Q1034 1223 1049 1132Q1050 1246 1048 1360Z" fill="#6f9443"/><path d="M25 1360Q35 1268 76 1207Q54 1283 43 1360Z" fill="#557a35"/><path d="M655 1360Q650 1225 629 1135Q661 1247 673 1360Z" fill="#6f9443"/><path d="M509 1360Q525 1283 592 1231Q548 1296 527 1360Z" fill="#8aa955"/><path d="M593 1360Q577 1248 514 1173Q583 1266 611 1360Z" fill="#557a35"/><path d="M130 1360Q140 1259 183 1191Q160 1276 148 1360Z" fill="#8aa955"/><path d="M964 1360Q971 1292 1002 1246Q989 1303 982 1360Z" fill="#8aa955"/><path d="M956 1360Q941 1264 884 1201Q948 1280 974 1360Z" fill="#6f9443"/><path d="M280 1360Q291 1295 334 1252Q310 1306 298 1360Z" fill="#6f9443"/><path d="M152 1360Q165 1240 216 1159Q185 1260 170 1360Z" fill="#6f9443"/><path d="M167 1360Q169 1268 178 1206Q184 1283 185 1360Z" fill="#557a35"/><path d="M63 1360Q67 1260 80 1193Q82 1277 81 1360Z" fill="#557a35"/><path d="M570 1360Q553 1227 485 1138Q558 1249 588 1360Z" fill="#8aa955"/><path d="M966 1360Q967 1260 970 1194Q981 1277 984 1360Z" fill="#8aa955"/><path d="M689 1360Q702 1239 757 1159Q723 1259 707 1360Z" fill="#8aa955"/><path d="M577 1360Q585 1281 618 1228Q603 1294 595 1360Z" fill="#8aa955"/><path d="M124 1360Q124 1298 122 1256Q137 1308 142 1360Z" fill="#6f9443"/><path d="M519 1360Q503 1253 439 1181Q509 1270 537 1360Z" fill="#8aa955"/><path d="M3 1360Q1 1286 -5 1236Q14 1298 21 1360Z" fill="#557a35"/><path d="M892 1360Q896 1245 914 1168Q913 1264 910 1360Z" fill="#6f9443"/><path d="M10 1360Q14 1256 31 1186Q30 1273 28 1360Z" fill="#8aa955"/><path d="M429 1360Q414 1257 353 1188Q420 1274 447 1360Z" fill="#6f9443"/><path d="M651 1360Q635 1291 573 1245Q642 1302 669 1360Z" fill="#557a35"/><path d="M670 1360Q669 1260 665 1193Q682 1277 688 1360Z" fill="#8aa955"/><path d="M839 1360Q849 1278 890 1223Q868 1292 857 1360Z" fill="#6f9443"/><path d="M490 1360Q477 1268 426 1207Q485 1284 508 1360Z" fill="#557a35"/><path d="M1075 1360Q1060 1236 1004 1153Q1067 1257 1093 1360Z" fill="#557a35"/><path d="M722 1360Q708 1268 655 1207Q716 1283 740 1360Z" fill="#6f9443"/><path d="M92 1360Q77 1302 15 1263Q83 1311 110 1360Z" fill="#8aa955"/><path d="M1063 1360Q1072 1275 1107 1218Q1090 1289 1081 1360Z" fill="#557a35"/><path d="M672 1360Q685 1289 739 1242Q706 1301 690 1360Z" fill="#6f9443"/><path d="M234 1360Q235 1284 238 1234Q249 1297 252 1360Z" fill="#6f9443"/><path d="M-13 1360Q-9 1285 7 1235Q7 1297 5 1360Z" fill="#6f9443"/><path d="M552 1360Q566 1271 624 1212Q587 1286 570 1360Z" fill="#557a35"/><path d="M924 1360Q914 1255 874 1185Q923 1273 942 1360Z" fill="#6f9443"/><path d="M733 1360Q716 1295 650 1251Q722 1306 751 1360Z" fill="#6f9443"/><path d="M1063 1360Q1077 1240 1135 1160Q1098 1260 1081 1360Z" fill="#6f9443"/><path d="M952 1360Q969 1229 1036 1141Q991 1251 970 1360Z" fill="#6f9443"/><path d="M3 1360Q0 1269 -12 1208Q12 1284 21 1360Z" fill="#557a35"/><path d="M521 1360Q533 1277 581 1221Q553 1291 539 1360Z" fill="#557a35"/><path d="M452 1360Q445 1299 416 1259Q455 1310 470 1360Z" fill="#557a35"/><path d="M654 1360Q652 1258 643 1190Q664 1275 672 1360Z" fill="#6f9443"/><path d="M339 1360Q324 1301 266 1262Q331 1311 357 1360Z" fill="#557a35"/><path d="M579 1360Q587 1290 617 1244Q605 1302 597 1360Z" fill="#8aa955"/><path d="M974 1360Q959 1227 900 1138Q966 1249 992 1360Z" fill="#557a35"/><path d="M1048 1360Q1064 1256 1127 1186Q1086 1273 1066 1360Z" fill="#8aa955"/><path d="M792 1360Q793 1288 799 1240Q808 1300 810 1360Z" fill="#557a35"/></g>
  <g data-busy transform="translate(540 1120) rotate(-8)">
    <g stroke-width="5"><use href="#kash0" transform="translate(-120 -96) rotate(-40) scale(.66)"/><use href="#kash0" transform="translate(-104 -100) rotate(-20) scale(.74)"/><use href="#kash1" transform="translate(-90 -104) rotate(-2) scale(.8)"/><use href="#kash0" transform="translate(110 -100) rotate(10) scale(.74)"/><use href="#kash1" transform="translate(128 -96) rotate(32) scale(.7)"/></g>
    <path d="M-230-104C-110-176 110-176 230-104V104C110 176-110 176-230 104Z" fill="url(#wood)"/>
    <path d="M-206-116L-178 122L-142-138L-106 146L-66-152L-30 158L6-158L42 156L82-150L118 142L154-136L186 120L208-114" fill="none" stroke="#fff0cf" stroke-width="6" stroke-linejoin="round"/>
    <path d="M-92-146C-30-162 30-162 92-146L92 146C30 162-30 162-92 146Z" fill="url(#cloth)"/><path d="M-92-146C-30-162 30-162 92-146V-122C30-138-30-138-92-122ZM-92 146C-30 162 30 162 92 146V122C30 138-30 138-92 122Z" fill="#fffaf0"/>
    <g fill="#fffaf0">{% for i in (0..11) %}<path d="M0-12C14-36 14-58 0-74C-14-58-14-36 0-12Z" transform="rotate({{ i | times: 30 }})"/>{% endfor %}<circle r="11"/>{% for i in (0..11) %}<circle cy="-88" r="5" transform="rotate({{ i | times: 30 | plus: 15 }})"/>{% endfor %}</g>
    {% for s in (0..1) %}<g transform="scale({{ s | times: -2 | plus: 1 }} 1)"><ellipse cx="230" rx="38" ry="108" fill="url(#wood)"/><ellipse cx="234" rx="31" ry="94" fill="url(#skin)"/><ellipse cx="236" rx="15" ry="46" fill="#4a2a1a"/></g>{% endfor %}
  </g>
  <g stroke="#7a3f1c" stroke-width="13" stroke-linecap="round"><path d="M330 1248L560 1296M748 1236L520 1300"/></g>
  <path d="M0 1296Q270 1262 540 1300T1080 1290V1350H0Z" fill="#6f9443"/>
  <g fill="#fffdf8">{% for i in (0..15) %}{% assign x = i | times: 71 | plus: 10 %}<g transform="translate({{ x }} {{ i | times: 29 | modulo: 30 | plus: 1308 }})"><path d="M0-10C5-4 5 4 0 10C-5 4-5-4 0-10ZM-10-3C-3-4 4 0 8 6C0 8-8 4-10-3ZM10-3C3-4-4 0-8 6C0 8 8 4 10-3Z"/><circle r="3" fill="#f08a24"/></g>{% endfor %}</g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="142" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="36" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="58">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="36" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'durga-puja-trinayani', 'Trinayani', 'The three eyes and nath of Maa Durga on vermilion, above a half lotus in white rice-paste alpona.',
  (select id from public.festivals where slug = 'durga-puja'),
  (select id from public.template_categories where slug = 'devotional'),
  '{trinayani,devotional}', 'bn', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "red": {
        "title": "Vermilion",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#b8141c"
      },
      "alpona": {
        "title": "Alpona white",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#fff6e6"
      },
      "gold": {
        "title": "Gold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f2bf55"
      }
    }
  },
  "sample": {
    "title": "শুভ শারদীয়া",
    "message": "ঢাকের তালে, শিউলির গন্ধে, আপনজনের হাসিতে ভরে উঠুক পুজোর দিনগুলো। মা সবার মঙ্গল করুন।",
    "recipient_name": "প্রিয় ঠাম্মা ও দাদু",
    "sender_name": "অর্পিতা, সৌরভ ও ছোট্ট তিতলি",
    "language": "bn"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--red:{{ v.red }};--alpona:{{ v.alpona }};--gold:{{ v.gold }};position:relative;width:1080px;height:1350px;overflow:hidden;background:var(--red);color:#fff1de}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:130px;right:130px;top:552px;height:566px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Tiro Bangla","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Galada","Yatra One","Card Serif",serif;color:var(--alpona);margin-bottom:.06em}
.to,.from{color:color-mix(in oklab,var(--gold),white 42%)}
.to{margin-bottom:.28em}
.from{margin-top:.33em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs>
    <radialGradient id="ground" gradientUnits="userSpaceOnUse" cx="540" cy="330" r="1080"><stop offset="0" stop-color="color-mix(in oklab,var(--red),#ff5a1f 26%)"/><stop offset=".42" stop-color="var(--red)"/><stop offset="1" stop-color="color-mix(in oklab,var(--red),black 42%)"/></radialGradient>
    <radialGradient id="iris"><stop offset=".3" stop-color="#3a0d08"/><stop offset=".72" stop-color="#8a3a12"/><stop offset="1" stop-color="#3a0d08"/></radialGradient>
    <clipPath id="open"><path d="M-20 8C40-74 170-124 352-88C262 8 110 66-20 8Z"/></clipPath>
    <g id="eye"><path d="M-20 8C40-74 170-124 352-88C262 8 110 66-20 8Z" fill="#fffaf0"/><g clip-path="url(#open)"><circle cx="150" cy="-32" r="66" fill="#3a0d08"/><circle cx="150" cy="-32" r="52" fill="url(#iris)"/><circle cx="150" cy="-32" r="27" fill="#140404"/><circle cx="167" cy="-50" r="11" fill="#fff"/><circle cx="136" cy="-18" r="5" fill="#fff" opacity=".7"/><path d="M-20 8C8-4 22-4 34 8C22 20 0 20-20 8Z" fill="#d8524a" opacity=".75"/><path d="M-20 8C40-74 170-124 352-88L340-62C190-98 60-50-10 30Z" fill="#5a1208" opacity=".28"/></g><path d="M-33 8.9C-27.2 4.5 -12 -10.4 -0.4 -19.2 11.2 -28 23.5 -36.3 36.8 -43.9 50.1 -51.5 64.3 -58.4 79.5 -64.7 94.6 -71 110.7 -76.7 127.8 -81.6 144.9 -86.5 163 -90.9 182.1 -94.3 201.2 -97.7 221.4 -100.4 242.7 -102.2 263.9 -104 286.2 -104.8 309.7 -105 333.3 -105.2 371.6 -103.5 383.9 -103.5 396.3 -103.4 396.3 -101.7 384.1 -104.5 371.9 -107.3 334.5 -116.9 310.8 -120.3 287 -123.7 263.9 -124.8 241.7 -124.8 219.6 -124.8 198.2 -123.1 177.9 -120.2 157.7 -117.3 138.3 -112.9 120.2 -107.4 102.1 -101.9 85 -95 69.2 -87.2 53.5 -79.4 38.9 -70.3 25.8 -60.6 12.7 -50.9 0.8 -40.2 -9.4 -28.9 -19.5 -17.6 -31.1 0.8 -35 7.1 -38.9 13.4 -38.8 13.3 -33 8.9ZM383.6 -104.5C375.7 -98.1 353.3 -77.4 337.6 -65.3 321.8 -53.1 305.6 -41.7 289.1 -31.6 272.6 -21.4 255.6 -12.3 238.4 -4.4 221.2 3.4 203.6 10.2 185.9 15.5 168.2 20.8 150.2 25 132.1 27.5 114 30 95.8 31.2 77.4 30.6 59.1 30.1 40.7 28 22.1 24.1 3.6 20.3 -24.4 10 -33.8 7.4 -43.2 4.8 -43.3 4.7 -34.2 8.6 -25.2 12.5 1.9 25.6 20.4 31 38.9 36.4 58 39.5 76.9 40.9 95.8 42.4 114.9 41.8 133.7 39.6 152.4 37.5 171.3 33.4 189.6 28 207.9 22.5 226.1 15.3 243.7 6.9 261.2 -1.6 278.4 -11.6 294.8 -22.7 311.2 -33.8 327.2 -46.3 342.2 -59.8 357.1 -73.2 377.5 -96.1 384.4 -103.5 391.3 -111 391.4 -110.8 383.6 -104.5Z" fill="#1d0505"/><path d="M30.2 -77.7C35.3 -80.8 49.9 -91.2 60.3 -97.1 70.7 -102.9 81.6 -108.2 92.7 -112.9 103.9 -117.5 115.5 -121.6 127.4 -125 139.2 -128.4 151.4 -131.2 163.8 -133.3 176.3 -135.4 189 -137 201.9 -137.8 214.7 -138.7 227.8 -138.9 241.1 -138.4 254.3 -137.9 267.7 -136.8 281.2 -135 294.6 -133.2 315.1 -128.8 321.9 -127.7 328.7 -126.6 328.8 -126.5 322.1 -128.3 315.4 -130.2 295.3 -136.2 281.8 -138.9 268.3 -141.5 254.8 -143.2 241.4 -144.1 228 -145.1 214.6 -145.2 201.5 -144.6 188.3 -143.9 175.3 -142.4 162.7 -140.2 150 -138 137.5 -135 125.5 -131.2 113.5 -127.5 101.8 -123 90.6 -117.8 79.4 -112.6 68.6 -106.7 58.4 -100.2 48.3 -93.6 34.5 -82 29.8 -78.3 25.1 -74.5 25.1 -74.6 30.2 -77.7Z" fill="var(--gold)" opacity=".9"/><path d="M-23.3 -145.8C-15.6 -147.9 3.3 -161 17.5 -167.1 31.7 -173.3 46.4 -178.5 61.9 -182.9 77.5 -187.2 93.7 -190.6 110.5 -193.1 127.3 -195.7 144.9 -197.4 162.8 -198 180.7 -198.6 199.3 -198.3 218.1 -197 237 -195.6 256.3 -193.2 275.8 -189.9 295.3 -186.5 315.1 -181.9 335.1 -176.6 355.2 -171.2 385.7 -160.8 395.9 -157.8 406.1 -154.7 405.6 -153.3 396.1 -158.2 386.6 -163.2 358.3 -179.3 338.9 -187.5 319.5 -195.7 299.5 -202.2 279.7 -207.5 259.9 -212.7 239.9 -216.6 220.3 -219.1 200.8 -221.6 181.2 -222.7 162.2 -222.5 143.3 -222.3 124.5 -220.7 106.6 -217.7 88.8 -214.8 71.3 -210.3 55.1 -204.6 38.8 -198.8 23.1 -191.7 9.1 -183.3 -4.8 -174.9 -23.3 -160.5 -28.7 -154.2 -34.1 -148 -31 -143.6 -23.3 -145.8Z" fill="#1d0505"/></g>
    <g id="half"><path d="M0-58C44-92 44-146 0-196C-44-146-44-92 0-58Z" transform="rotate(-90)" fill="var(--red)" stroke="var(--alpona)" stroke-width="7" stroke-linejoin="round"/><path d="M0-92C17-112 17-138 0-164C-17-138-17-112 0-92Z" transform="rotate(-90)"/><path d="M0-58C44-92 44-146 0-196C-44-146-44-92 0-58Z" transform="rotate(90)" fill="var(--red)" stroke="var(--alpona)" stroke-width="7" stroke-linejoin="round"/><path d="M0-92C17-112 17-138 0-164C-17-138-17-112 0-92Z" transform="rotate(90)"/><path d="M0-58C44-92 44-146 0-196C-44-146-44-92 0-58Z" transform="rotate(-60)" fill="var(--red)" stroke="var(--alpona)" stroke-width="7" stroke-linejoin="round"/><path d="M0-92C17-112 17-138 0-164C-17-138-17-112 0-92Z" transform="rotate(-60)"/><path d="M0-58C44-92 44-146 0-196C-44-146-44-92 0-58Z" transform="rotate(60)" fill="var(--red)" stroke="var(--alpona)" stroke-width="7" stroke-linejoin="round"/><path d="M0-92C17-112 17-138 0-164C-17-138-17-112 0-92Z" transform="rotate(60)"/><path d="M0-58C44-92 44-146 0-196C-44-146-44-92 0-58Z" transform="rotate(-30)" fill="var(--red)" stroke="var(--alpona)" stroke-width="7" stroke-linejoin="round"/><path d="M0-92C17-112 17-138 0-164C-17-138-17-112 0-92Z" transform="rotate(-30)"/><path d="M0-58C44-92 44-146 0-196C-44-146-44-92 0-58Z" transform="rotate(30)" fill="var(--red)" stroke="var(--alpona)" stroke-width="7" stroke-linejoin="round"/><path d="M0-92C17-112 17-138 0-164C-17-138-17-112 0-92Z" transform="rotate(30)"/><path d="M0-58C44-92 44-146 0-196C-44-146-44-92 0-58Z" transform="rotate(0)" fill="var(--red)" stroke="var(--alpona)" stroke-width="7" stroke-linejoin="round"/><path d="M0-92C17-112 17-138 0-164C-17-138-17-112 0-92Z" transform="rotate(0)"/><path d="M-44 0A44 44 0 0 1 44 0Z" fill="var(--red)" stroke="var(--alpona)" stroke-width="7"/><circle cy="-4" r="18"/><circle cy="-222" r="7" transform="rotate(-50)"/><circle cy="-222" r="4.5" transform="rotate(-40)"/><circle cy="-222" r="7" transform="rotate(-30)"/><circle cy="-222" r="4.5" transform="rotate(-20)"/><circle cy="-222" r="7" transform="rotate(-10)"/><circle cy="-222" r="4.5" transform="rotate(0)"/><circle cy="-222" r="7" transform="rotate(10)"/><circle cy="-222" r="4.5" transform="rotate(20)"/><circle cy="-222" r="7" transform="rotate(30)"/><circle cy="-222" r="4.5" transform="rotate(40)"/><circle cy="-222" r="7" transform="rotate(50)"/></g><g id="vine"><path d="M197.2 -6.2C199.3 -6.6 204.1 -10.2 207.3 -12.6 210.5 -14.9 213.5 -17.5 216.5 -20.3 219.4 -23 222.2 -25.9 224.9 -28.9 227.6 -31.9 230.2 -35 232.7 -38.2 235.3 -41.3 237.7 -44.6 240.1 -47.9 242.5 -51.2 244.8 -54.5 247.1 -57.8 249.4 -61.1 251.6 -64.5 253.9 -67.7 256.1 -71 258.4 -74.3 260.6 -77.4 262.9 -80.6 265.1 -83.7 267.4 -86.6 269.7 -89.6 272 -92.4 274.3 -95.1 276.7 -97.8 279.1 -100.4 281.5 -102.7 284 -105.1 286.5 -107.3 289.1 -109.2 291.7 -111.2 294.4 -112.9 297.2 -114.4 299.9 -116 302.8 -117.2 305.8 -118.2 308.8 -119.2 312 -120 315.3 -120.5 318.6 -120.9 322.3 -121.1 325.8 -121 329.3 -120.8 333.1 -120.3 336.3 -119.6 339.5 -118.9 342.2 -117.8 344.8 -116.6 347.5 -115.4 349.8 -113.9 351.9 -112.2 354.1 -110.5 356.1 -108.6 357.9 -106.6 359.8 -104.5 361.5 -102.2 363.1 -99.9 364.7 -97.5 366.2 -94.9 367.6 -92.2 369 -89.5 370.3 -86.7 371.5 -83.9 372.8 -81 374 -78.1 375.2 -75.2 376.4 -72.2 377.6 -69.2 378.8 -66.3 380 -63.4 381.2 -60.4 382.6 -57.5 383.9 -54.7 385.2 -51.9 386.7 -49.2 388.2 -46.5 389.8 -43.9 391.6 -41.4 393.4 -39 395.4 -36.7 397.6 -34.7 399.8 -32.6 402.2 -30.7 404.9 -29.2 407.6 -27.7 410.5 -26.5 413.7 -25.7 417 -24.9 420.3 -24.2 424.5 -24.5 428.7 -24.9 434.4 -26.2 439 -27.9 443.5 -29.5 447.9 -31.9 451.8 -34.5 455.7 -37.2 459.3 -40.5 462.3 -44 465.3 -47.5 467.9 -51.5 469.9 -55.6 471.9 -59.6 473.4 -64 474.2 -68.3 475.1 -72.6 475.4 -77.1 475.2 -81.4 474.9 -85.7 474.1 -90 472.8 -94 471.6 -98 469.7 -101.8 467.5 -105.2 465.4 -108.7 462.7 -111.8 459.8 -114.5 456.9 -117.2 453.6 -119.5 450.2 -121.3 446.9 -123.1 443.2 -124.5 439.6 -125.4 436 -126.2 432.2 -126.6 428.6 -126.6 425 -126.5 421.4 -125.9 418.1 -125 414.7 -124 411.5 -122.6 408.6 -120.9 405.7 -119.2 403 -117 400.7 -114.7 398.4 -112.4 396.4 -109.8 394.9 -107 393.3 -104.3 392.1 -101.4 391.3 -98.5 390.6 -95.6 390.2 -92.5 390.2 -89.6 390.2 -86.7 390.6 -83.8 391.3 -81.1 392 -78.4 393.1 -75.8 394.4 -73.5 395.7 -71.1 397.3 -69 399.1 -67.2 400.9 -65.4 403 -63.8 405.1 -62.5 407.2 -61.3 409.5 -60.4 411.7 -59.7 414 -59.1 416.3 -58.8 418.5 -58.8 420.7 -58.8 422.9 -59.1 425 -59.7 427 -60.2 428.9 -61.1 430.7 -62.1 432.4 -63.1 433.9 -64.3 435.3 -65.7 436.6 -67 437.7 -68.6 438.5 -70.1 439.4 -71.6 440 -73.3 440.3 -74.9 440.7 -76.6 440.8 -78.2 440.7 -79.8 440.6 -81.3 440.3 -82.9 439.8 -84.2 439.3 -85.6 438.6 -86.9 437.8 -88 437 -89 436 -90 435.1 -90.7 434.1 -91.4 433.1 -92.8 432.2 -92.2 431.3 -91.6 429.7 -88.4 429.6 -87.4 429.5 -86.4 431 -86.7 431.6 -86.2 432.1 -85.7 432.6 -85.2 433 -84.6 433.4 -83.9 433.8 -83.1 434.1 -82.3 434.3 -81.5 434.5 -80.5 434.5 -79.5 434.5 -78.6 434.4 -77.5 434.1 -76.5 433.9 -75.4 433.4 -74.3 432.8 -73.3 432.2 -72.3 431.4 -71.3 430.5 -70.4 429.6 -69.5 428.5 -68.7 427.3 -68.1 426.1 -67.4 424.7 -66.8 423.2 -66.5 421.8 -66.2 420.2 -66 418.6 -66.1 417.1 -66.1 415.4 -66.4 413.8 -66.9 412.2 -67.4 410.5 -68.1 409 -69 407.5 -70 406 -71.2 404.7 -72.6 403.5 -73.9 402.3 -75.6 401.3 -77.3 400.4 -79.1 399.6 -81 399.2 -83.1 398.7 -85.1 398.4 -87.3 398.5 -89.5 398.6 -91.7 398.9 -94 399.6 -96.2 400.2 -98.4 401.2 -100.6 402.4 -102.6 403.6 -104.7 405.2 -106.7 407 -108.4 408.8 -110.1 410.9 -111.7 413.1 -113 415.4 -114.3 417.9 -115.3 420.5 -116 423.1 -116.7 425.9 -117.1 428.7 -117.1 431.5 -117.1 434.5 -116.8 437.3 -116 440.1 -115.3 442.9 -114.2 445.5 -112.7 448.2 -111.3 450.7 -109.4 453 -107.3 455.2 -105.1 457.3 -102.6 459 -99.9 460.6 -97.1 462.1 -94.1 463 -90.9 464 -87.7 464.6 -84.3 464.8 -80.9 464.9 -77.5 464.7 -73.9 463.9 -70.5 463.2 -67 462 -63.5 460.4 -60.3 458.8 -57.1 456.7 -53.9 454.2 -51.1 451.8 -48.3 448.8 -45.6 445.7 -43.5 442.5 -41.3 438.9 -39.4 435.2 -38.1 431.6 -36.8 426.7 -35.7 423.5 -35.5 420.4 -35.2 418.6 -35.8 416.4 -36.4 414.2 -37 412.1 -37.8 410.2 -38.8 408.3 -39.9 406.7 -41.2 405 -42.7 403.4 -44.2 401.9 -46 400.4 -48 399 -50 397.6 -52.2 396.3 -54.6 395 -56.9 393.8 -59.5 392.5 -62.2 391.3 -64.8 390.1 -67.6 388.9 -70.5 387.7 -73.4 386.5 -76.4 385.3 -79.3 384 -82.3 382.8 -85.4 381.4 -88.4 380 -91.4 378.6 -94.4 377 -97.3 375.5 -100.2 373.8 -103.1 371.9 -105.8 370 -108.6 368 -111.3 365.7 -113.7 363.5 -116.2 361 -118.5 358.2 -120.6 355.5 -122.6 352.5 -124.5 349.2 -126 345.9 -127.5 342.4 -128.7 338.5 -129.6 334.7 -130.4 330.3 -130.9 326.2 -131 322.1 -131.1 317.8 -130.8 313.9 -130.2 310 -129.6 306.2 -128.6 302.7 -127.4 299.1 -126.1 295.8 -124.5 292.6 -122.7 289.4 -120.9 286.4 -118.8 283.5 -116.6 280.6 -114.3 277.9 -111.8 275.2 -109.2 272.6 -106.6 270.1 -103.7 267.6 -100.8 265.2 -97.9 262.9 -94.8 260.6 -91.7 258.3 -88.6 256.1 -85.4 253.9 -82.1 251.7 -78.8 249.5 -75.5 247.4 -72.1 245.2 -68.8 243.1 -65.4 240.9 -62 238.7 -58.7 236.5 -55.3 234.3 -52 232 -48.7 229.8 -45.4 227.4 -42.3 225.1 -39.1 222.7 -36 220.2 -33 217.7 -30 215.2 -27.1 212.5 -24.4 209.8 -21.7 207 -19.1 204.1 -16.7 201.1 -14.2 195.9 -11.6 194.8 -9.8 193.6 -8.1 195.2 -5.7 197.2 -6.2Z"/><path d="M0 0C17.4 -17 46.4 -11.9 58 0C46.4 11.9 17.4 17 0 0Z" transform="translate(244 -59.9) rotate(-104.4)"/><path d="M0 0C13.2 -14 35.2 -9.8 44 0C35.2 9.8 13.2 14 0 0Z" transform="translate(244 -59.9) rotate(-8.4)"/><path d="M0 0C16.8 -17 44.8 -11.9 56 0C44.8 11.9 16.8 17 0 0Z" transform="translate(286.3 -112.9) rotate(-81.5)"/><path d="M0 0C12 -13 32 -9.1 40 0C32 9.1 12 13 0 0Z" transform="translate(326 -126) rotate(55)"/><path d="M0 0C15 -16 40 -11.2 50 0C40 11.2 15 16 0 0Z" transform="translate(361.8 -110.2) rotate(4.3)"/><path d="M0 0C12 -13 32 -9.1 40 0C32 9.1 12 13 0 0Z" transform="translate(376.5 -86.1) rotate(114.9)"/><path d="M0 0C13.2 -14 35.2 -9.8 44 0C35.2 9.8 13.2 14 0 0Z" transform="translate(391.5 -51.9) rotate(9.7)"/><path d="M0 0C10.2 -11 27.2 -7.7 34 0C27.2 7.7 10.2 11 0 0Z" transform="translate(424 -30) rotate(35.2)"/><path d="M0 0C10.2 -11 27.2 -7.7 34 0C27.2 7.7 10.2 11 0 0Z" transform="translate(465.1 -57.9) rotate(-23.1)"/><path d="M0 0C10.2 -11 27.2 -7.7 34 0C27.2 7.7 10.2 11 0 0Z" transform="translate(463.2 -102.5) rotate(-81.5)"/><path d="M0 0C10.2 -11 27.2 -7.7 34 0C27.2 7.7 10.2 11 0 0Z" transform="translate(419.3 -120.5) rotate(205.2)"/><circle cx="424" cy="-84" r="7"/></g>
  </defs>
  <rect width="1080" height="1350" fill="url(#ground)"/>
  <use data-busy href="#eye" transform="translate(604 308)"/><use data-busy href="#eye" transform="translate(476 308) scale(-1 1)"/>
  <g fill="var(--alpona)"><circle cx="462" cy="112" r="9"/><circle cx="428" cy="92" r="8"/><circle cx="394" cy="77" r="7"/><circle cx="360" cy="67" r="6"/><circle cx="326" cy="61" r="5"/><circle cx="618" cy="112" r="9"/><circle cx="652" cy="92" r="8"/><circle cx="686" cy="77" r="7"/><circle cx="720" cy="67" r="6"/><circle cx="754" cy="61" r="5"/></g>
  <g data-busy transform="translate(540 152)"><path d="M0-92C40-50 52-16 52 8C52 42 26 70 0 96C-26 70-52 42-52 8C-52-16-40-50 0-92Z" fill="var(--gold)"/><path d="M0-74C30-38 40-12 40 8C40 36 20 58 0 78C-20 58-40 36-40 8C-40-12-30-38 0-74Z" fill="#1d0505"/><path d="M0-62C24-32 32-10 32 8C32 31 16 50 0 66C-16 50-32 31-32 8C-32-10-24-32 0-62Z" fill="#fffaf0"/><circle cy="4" r="25" fill="#3a0d08"/><circle cy="4" r="20" fill="url(#iris)"/><circle cy="4" r="10" fill="#140404"/><circle cx="7" cy="-4" r="4.5" fill="#fff"/></g>
  <path data-busy d="M499.5 440.2C499.6 441.7 500.1 446.5 501.1 449 502 451.6 503.5 453.6 505.2 455.3 506.8 457 508.8 458.2 510.8 459.2 512.8 460.2 515 460.7 517 461.3 519 461.8 521.1 462.1 523.1 462.4 525 462.8 526.8 463.1 528.5 463.5 530.1 463.9 531 464.1 532.9 465 534.8 465.9 537.6 469 540 469 542.4 469 545.2 465.9 547.1 465 549 464.1 549.9 463.9 551.5 463.5 553.2 463.1 555 462.8 556.9 462.4 558.9 462.1 561 461.8 563 461.3 565 460.7 567.2 460.2 569.2 459.2 571.2 458.2 573.2 457 574.8 455.3 576.5 453.6 578 451.6 578.9 449 579.9 446.5 580.4 441.7 580.5 440.2 580.6 438.6 580.4 438.7 579.5 439.8 578.6 441 576.6 445.2 575.2 447 573.7 448.8 572.4 449.8 571 450.8 569.5 451.7 568.1 452.1 566.6 452.5 565 452.9 563.3 453.1 561.5 453.2 559.7 453.4 557.8 453.4 555.7 453.5 553.7 453.7 551.6 453.8 549.4 454.2 547.2 454.6 544.3 455.4 542.7 456.2 541.2 457 540.9 459 540 459 539.1 459 538.8 457 537.3 456.2 535.7 455.4 532.8 454.6 530.6 454.2 528.4 453.8 526.3 453.7 524.3 453.5 522.2 453.4 520.3 453.4 518.5 453.2 516.7 453.1 515 452.9 513.4 452.5 511.9 452.1 510.5 451.7 509 450.8 507.6 449.8 506.3 448.8 504.8 447 503.4 445.2 501.4 441 500.5 439.8 499.6 438.7 499.4 438.6 499.5 440.2ZM487.6 411.8C486.6 412.9 483.6 416.3 482.1 418.8 480.7 421.3 479.7 424.1 479 426.9 478.3 429.6 477.9 432.4 477.9 435.2 477.9 437.9 478.2 440.6 478.9 443.2 479.5 445.7 480.5 448.3 481.8 450.5 483.1 452.7 484.7 454.8 486.5 456.5 488.2 458.3 490.3 459.8 492.5 460.8 494.7 461.9 498.3 462.6 499.6 462.7 500.9 462.8 501.1 462.2 500.4 461.3 499.6 460.3 496.6 458.5 495.1 457.1 493.6 455.6 492.3 454.1 491.2 452.4 490.1 450.8 489.2 449 488.5 447.2 487.7 445.3 487.1 443.4 486.6 441.3 486.2 439.3 485.8 437.1 485.7 434.9 485.5 432.7 485.5 430.4 485.6 428 485.7 425.5 486.1 423.1 486.5 420.5 487 417.8 488.2 413.6 488.4 412.2 488.5 410.7 488.7 410.7 487.6 411.8ZM591.6 412.2C591.8 413.6 593 417.8 593.5 420.5 593.9 423.1 594.3 425.5 594.4 428 594.5 430.4 594.5 432.7 594.3 434.9 594.2 437.1 593.8 439.3 593.4 441.3 592.9 443.4 592.3 445.3 591.5 447.2 590.8 449 589.9 450.8 588.8 452.4 587.7 454.1 586.4 455.6 584.9 457.1 583.4 458.5 580.4 460.3 579.6 461.3 578.9 462.2 579.1 462.8 580.4 462.7 581.7 462.6 585.3 461.9 587.5 460.8 589.7 459.8 591.8 458.3 593.5 456.5 595.3 454.8 596.9 452.7 598.2 450.5 599.5 448.3 600.5 445.7 601.1 443.2 601.8 440.6 602.1 437.9 602.1 435.2 602.1 432.4 601.7 429.6 601 426.9 600.3 424.1 599.3 421.3 597.9 418.8 596.4 416.3 593.4 412.9 592.4 411.8 591.3 410.7 591.5 410.7 591.6 412.2Z" fill="#1d0505"/>
  <path data-busy d="M668 452C760 470 860 420 932 330" fill="none" stroke="var(--gold)" stroke-width="5" stroke-linecap="round" stroke-dasharray="0 11"/><path d="M932 318C942 334 942 348 932 354C922 348 922 334 932 318Z" fill="var(--gold)"/><circle data-busy cx="632" cy="478" r="46" fill="none" stroke="var(--gold)" stroke-width="7"/><circle data-busy cx="671.8" cy="501" r="7" fill="#fffaf0"/><circle data-busy cx="659" cy="515.2" r="8.5" fill="#fffaf0"/><circle data-busy cx="605" cy="515.2" r="8.5" fill="#fffaf0"/><circle data-busy cx="592.2" cy="501" r="7" fill="#fffaf0"/><circle data-busy cx="632" cy="524" r="14" fill="#0f7a4f" stroke="var(--gold)" stroke-width="5"/>
  <g transform="translate(540 1350)" fill="var(--alpona)"><use data-busy href="#half"/><use data-busy href="#vine"/><use data-busy href="#vine" transform="scale(-1 1)"/></g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="124" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="36" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="54">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="36" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'dussehra-arrow-of-light', 'Arrow of Light', 'A blazing arrow flies from a golden bow at the ten-headed effigy, and the fire lights up the night.',
  (select id from public.festivals where slug = 'dussehra'),
  (select id from public.template_categories where slug = 'traditional'),
  '{night,fire,ravan,vijayadashami}', 'hi', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "night": {
        "title": "Night sky",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#23123f"
      },
      "fire": {
        "title": "Fire",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f2641c"
      },
      "gold": {
        "title": "Gold lettering",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f8cf73"
      }
    }
  },
  "sample": {
    "title": "शुभ दशहरा",
    "message": "अधर्म पर धर्म की, अंधकार पर प्रकाश की विजय का यह पर्व आपके जीवन में साहस, सुख और नई शुरुआत लेकर आए। विजयादशमी की हार्दिक शुभकामनाएँ!",
    "recipient_name": "आदरणीय चाचा जी",
    "sender_name": "रोहन और नेहा",
    "language": "hi"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--night:{{ v.night }};--fire:{{ v.fire }};--gold:{{ v.gold }};position:relative;width:1080px;height:1350px;overflow:hidden;color:#fff3dc;background:linear-gradient(180deg,color-mix(in oklab,var(--night),black 45%) 0,var(--night) 34%,color-mix(in oklab,var(--night),#8e1f22 62%) 56%,color-mix(in oklab,var(--fire),#8e1f22 42%) 76%,color-mix(in oklab,var(--fire),#4a0f0d 50%) 100%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:104px;right:104px;top:70px;height:520px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-family:"Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Rozha One","Card Serif",serif;color:var(--gold);background:linear-gradient(180deg,color-mix(in oklab,var(--gold),white 62%) 10%,var(--gold) 52%,color-mix(in oklab,var(--gold),var(--fire) 62%) 92%);-webkit-background-clip:text;background-clip:text;-webkit-text-fill-color:transparent}
.rule{width:300px;height:26px;margin:calc(6px + 12px*var(--fit,1)) 0 calc(10px + 16px*var(--fit,1));flex:none}
.to{color:var(--gold);margin-bottom:.3em}
.from{color:var(--gold);margin-top:.6em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs>
<radialGradient id="halo"><stop offset="0" stop-color="#fff0b0" stop-opacity="0.95"/><stop offset="0.22" stop-color="color-mix(in oklab,var(--fire),#ffd34d 55%)" stop-opacity="0.75"/><stop offset="0.55" stop-color="var(--fire)" stop-opacity="0.34"/><stop offset="1" stop-color="var(--fire)" stop-opacity="0"/></radialGradient>
<radialGradient id="spark"><stop offset="0" stop-color="#fff6cf" stop-opacity="1"/><stop offset="0.3" stop-color="#ffc64a" stop-opacity="0.85"/><stop offset="1" stop-color="var(--fire)" stop-opacity="0"/></radialGradient>
<linearGradient id="f1" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--fire),#a3160d 62%)" stop-opacity="0.15"/><stop offset="0.3" stop-color="color-mix(in oklab,var(--fire),#a3160d 62%)" stop-opacity="0.8"/><stop offset="1" stop-color="#6d0e0a"/></linearGradient>
<linearGradient id="f2" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--fire)" stop-opacity="0.55"/><stop offset="0.25" stop-color="var(--fire)"/><stop offset="0.7" stop-color="color-mix(in oklab,var(--fire),#c4230f 55%)"/><stop offset="1" stop-color="#8d130b"/></linearGradient>
<linearGradient id="f3" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffdf6e" stop-opacity="0.7"/><stop offset="0.3" stop-color="color-mix(in oklab,var(--fire),#ffd23f 62%)"/><stop offset="0.75" stop-color="var(--fire)"/><stop offset="1" stop-color="#c2300f"/></linearGradient>
<linearGradient id="f4" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fffbe0" stop-opacity="0.9"/><stop offset="0.45" stop-color="#ffe88a"/><stop offset="1" stop-color="color-mix(in oklab,var(--fire),#ffb62e 70%)"/></linearGradient>
<linearGradient id="skin" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--night),#4d1220 72%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--fire),#4a0f18 74%)"/></linearGradient>
<linearGradient id="rim" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffcf6e" stop-opacity="0.5"/><stop offset="1" stop-color="#ffe9a8" stop-opacity="1"/></linearGradient>
<linearGradient id="metal" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#8a4b12"/><stop offset="0.3" stop-color="var(--gold)"/><stop offset="0.5" stop-color="#fff3c9"/><stop offset="0.72" stop-color="var(--gold)"/><stop offset="1" stop-color="#7a3d10"/></linearGradient>
<linearGradient id="crown" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#7c1420"/><stop offset="0.5" stop-color="#b32a26"/><stop offset="1" stop-color="#5a0d1a"/></linearGradient>
<linearGradient id="robe" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--night),#5a1020 70%)"/><stop offset="1" stop-color="#2b0710"/></linearGradient>
<linearGradient id="plate" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a5701e"/><stop offset="0.5" stop-color="color-mix(in oklab,var(--gold),#b87516 45%)"/><stop offset="1" stop-color="#5a2a0a"/></linearGradient>
<radialGradient id="ray" gradientUnits="userSpaceOnUse" cx="540" cy="930" r="600"><stop offset="0" stop-color="#ffd98a" stop-opacity="0.34"/><stop offset="0.5" stop-color="#ffd98a" stop-opacity="0.16"/><stop offset="0.97" stop-color="#ffd98a" stop-opacity="0"/></radialGradient>
<pattern id="buti" width="46" height="52" patternUnits="userSpaceOnUse"><g fill="#ffcf6e" opacity=".5"><path d="M11 5q6 8 0 15q-6-7 0-15Z"/><circle cx="11" cy="24" r="2"/><path d="M34 31q6 8 0 15q-6-7 0-15Z"/><circle cx="34" cy="50" r="2"/></g></pattern>
<linearGradient id="lit" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="var(--fire)" stop-opacity="0.85"/><stop offset="0.13" stop-color="var(--fire)" stop-opacity="0.12"/><stop offset="0.3" stop-color="var(--fire)" stop-opacity="0"/><stop offset="0.7" stop-color="var(--fire)" stop-opacity="0"/><stop offset="0.87" stop-color="var(--fire)" stop-opacity="0.12"/><stop offset="1" stop-color="var(--fire)" stop-opacity="0.85"/></linearGradient>
<linearGradient id="trail" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fff3b8" stop-opacity="0"/><stop offset="0.7" stop-color="#ffd76a" stop-opacity="0.55"/><stop offset="1" stop-color="#fffbe4" stop-opacity="1"/></linearGradient>
<linearGradient id="wood" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#5f2d0b"/><stop offset="0.45" stop-color="var(--gold)"/><stop offset="0.6" stop-color="#fff0bd"/><stop offset="1" stop-color="#7a3d10"/></linearGradient>
<g id="head">
<path d="M-41 0C-52-4-55 12-47 24C-44 30-40 30-38 26ZM41 0C52-4 55 12 47 24C44 30 40 30 38 26Z" fill="url(#skin)" stroke="url(#rim)" stroke-width="1.5"/>
<path d="M-41-16C-44 22-36 52-20 68C-10 78 10 78 20 68C36 52 44 22 41-16Z" fill="url(#skin)" stroke="url(#rim)" stroke-width="2.5"/>
<circle cx="-49" cy="33" r="7" fill="url(#metal)"/><circle cx="49" cy="33" r="7" fill="url(#metal)"/><path d="M-49 40l-4 12h8ZM49 40l-4 12h8Z" fill="url(#metal)"/>
<path d="M-34 4C-28-8-14-8-5 3C-15-1-26 0-34 4ZM34 4C28-8 14-8 5 3C15-1 26 0 34 4Z" fill="#12040a"/>
<path d="M-31 13C-24 4-12 5-7 14C-14 20-25 20-31 13ZM31 13C24 4 12 5 7 14C14 20 25 20 31 13Z" fill="#ffe9b8"/><circle cx="-18" cy="12.500" r="5" fill="#a8190f"/><circle cx="18" cy="12.500" r="5" fill="#a8190f"/><circle cx="-18" cy="12.500" r="2.200" fill="#12040a"/><circle cx="18" cy="12.500" r="2.200" fill="#12040a"/>
<path d="M0 10C-2 22-9 30-7 34C-4 38 4 38 7 34C9 30 2 22 0 10Z" fill="color-mix(in oklab,var(--fire),#3a0c12 52%)"/>
<path d="M0 40C-8 34-20 38-26 44C-34 50-42 46-42 37C-40 42-35 41-31 36C-24 30-8 32 0 38C8 32 24 30 31 36C35 41 40 42 42 37C42 46 34 50 26 44C20 38 8 34 0 40Z" fill="#12040a"/>
<path d="M-12 50Q0 46 12 50Q0 60-12 50Z" fill="#b32018"/><path d="M-7 50.500l3 7l3-7ZM1 50.500l3 7l3-7Z" fill="#ffeccb"/>
<path d="M-9-14q9-8 18 0M-8-9q8-6 16 0" fill="none" stroke="#f6d27a" stroke-width="2"/><path d="M0-14q3 7 0 14q-3-7 0-14Z" fill="#e0301e"/>
<path d="M-45-14C-46-40-30-54-22-74C-16-92-8-104 0-124C8-104 16-92 22-74C30-54 46-40 45-14Q0-32-45-14Z" fill="url(#crown)" stroke="url(#rim)" stroke-width="2"/>
<path d="M-45-14Q0-34 45-14L44-28Q0-48-44-28Z" fill="url(#metal)"/><path d="M-30-52Q0-70 30-52M-21-76Q0-90 21-76M-13-94Q0-103 13-94" fill="none" stroke="url(#metal)" stroke-width="4.500"/>
<path d="M0-62C9-54 9-46 0-38C-9-46-9-54 0-62Z" fill="#d8241c" stroke="#ffdf94" stroke-width="2"/><circle cx="-19" cy="-50" r="3.500" fill="#2f8f6b"/><circle cx="19" cy="-50" r="3.500" fill="#2f8f6b"/>
<g fill="#fff0c4"><circle cx="-34" cy="-25" r="2.600"/><circle cx="-18" cy="-31" r="2.600"/><circle cy="-33" r="3"/><circle cx="18" cy="-31" r="2.600"/><circle cx="34" cy="-25" r="2.600"/></g>
<circle cy="-128" r="7" fill="url(#metal)"/><path d="M0-150l4 16h-8Z" fill="url(#metal)"/>
</g>
</defs>
<g fill="#ffe9c0">{% for i in (0..54) %}<circle cx="{{ i | times: 389 | modulo: 1080 }}" cy="{{ i | times: 271 | modulo: 690 }}" r="{{ i | modulo: 4 | times: 0.5 | plus: 0.9 }}" opacity="{{ i | modulo: 5 | times: 0.11 | plus: 0.14 }}"/>{% endfor %}</g>
<circle cx="540" cy="1010" r="700" fill="url(#halo)" opacity=".72"/>
<path d="M540 930L-54.3 910.4L-52.7 887.9ZM540 930L-61.3 846.9L-56.5 824.3ZM540 930L-51.4 783.7L-43.4 761.5ZM540 930L-42.9 717.5L-31.5 695.7ZM540 930L12.2 669.1L26.1 649.4ZM540 930L35.1 605L52.2 586.2ZM540 930L161.8 618.7L178.1 604.7ZM540 930L175 547L194.9 533.5ZM540 930L200.6 470.3L224.4 457.9ZM540 930L282.7 465.9L306.7 456.6ZM540 930L340 417.9L366.4 410.9ZM540 930L432.3 480.6L455.4 476.9ZM540 930L492.6 436.1L517.9 434.8ZM540 930L561.1 457.7L585.2 459ZM540 930L632.8 433.1L658.1 437ZM540 930L702.8 443.3L727.5 449.9ZM540 930L743.5 517L764.5 525.1ZM540 930L812.1 522.9L832.7 533.6ZM540 930L871.7 548.9L890.9 561.8ZM540 930L975.5 538.6L995.1 555.4ZM540 930L1013.2 596.4L1029.9 614.7ZM540 930L995.1 681.5L1007.4 698.9ZM540 930L1095.7 702.1L1106.8 723.4ZM540 930L1048.7 783L1055.7 802.4ZM540 930L1121.9 826.9L1126.6 849ZM540 930L1073.4 892.1L1074.8 912.3Z" fill="url(#ray)"/>
<path d="M-60 1370C-68.6 1241 24.5 1103.4 -14.1 940C3.1 1069 47.1 1176.5 25.7 1223.6C17.1 1067.6 91.2 1047.6 52.6 850C69.8 1006 132.9 1136 111.4 1219.6C102.9 1099.6 172 1122 133.4 970C150.6 1090 218.6 1190 197.1 1258.7C188.6 1090.7 221.5 1022.8 260.1 810C260.1 978 304.3 1118 282.9 1163.3C274.3 971.3 284.7 973.2 323.3 730C323.3 922 390 1082 368.6 1175.2C360 1019.2 350.4 1047.6 389 850C389 1006 475.7 1136 454.3 1220.2C445.7 1040.2 511.5 998 473 770C490.1 950 561.4 1100 540 1193.5C531.4 1025.5 528.6 1022.8 567.2 810C567.2 978 647.1 1118 625.7 1158.3C617.1 960.3 715.5 960.8 676.9 710C694.1 908 732.9 1073 711.4 1164.3C702.9 1002.3 718.4 1035.2 756.9 830C756.9 992 818.6 1127 797.1 1158.6C788.6 984.6 864.7 1010.4 826.1 790C843.2 964 904.3 1109 882.9 1262.5C874.3 1136.5 867 1109.6 905.6 950C905.6 1076 990 1181 968.6 1193.9C960 1031.9 996.4 1035.2 1035 830C1035 992 1075.7 1127 1054.3 1244.1C1045.7 1115.1 1112.7 1103.4 1074.1 940C1091.3 1069 1161.4 1176.5 1140 1370Z" fill="url(#f1)"/>
<path d="M-40 1370C-48.3 1271 -13.6 1165.4 23.7 1040C23.7 1139 63.6 1221.5 42.9 1286.4C34.6 1160.4 115.6 1109.6 78.3 950C94.9 1076 146.4 1181 125.7 1289.9C117.4 1202.9 127.1 1190.2 164.4 1080C164.4 1167 229.3 1239.5 208.6 1261.5C200.3 1120.5 267.7 1078.6 230.4 900C247 1041 312.1 1158.5 291.4 1243C283.1 1129 381.8 1134.4 344.5 990C361.1 1104 395 1199 374.3 1216.4C366 1060.4 429.9 1047.6 392.6 850C409.2 1006 477.9 1136 457.1 1171.6C448.9 1003.6 559.3 1022.8 522 810C538.5 978 560.7 1118 540 1173.9C531.7 1011.9 642 1035.2 604.7 830C621.3 992 643.6 1127 622.9 1178.9C614.6 1028.9 681 1060 643.7 870C660.3 1020 726.4 1145 705.7 1261.5C697.4 1147.5 724.3 1134.4 761.6 990C761.6 1104 809.3 1199 788.6 1261.2C780.3 1117.2 783.9 1072.4 821.2 890C821.2 1034 892.1 1154 871.4 1260.1C863.1 1170.1 946.5 1184 909.2 1070C925.8 1160 975 1235 954.3 1238.6C946 1109.6 962.9 1103.4 1000.2 940C1000.2 1069 1057.9 1176.5 1037.1 1269.6C1028.9 1176.6 1106.2 1177.8 1068.9 1060C1085.4 1153 1140.7 1230.5 1120 1370Z" fill="url(#f2)" opacity=".85"/>
<circle cx="540" cy="930" r="430" fill="url(#halo)" opacity=".8"/>
<g id="effigy" data-busy transform="translate(0 22)">
<path d="M540 890C470 890 410 902 376 936C366 1010 388 1090 380 1150C372 1216 348 1280 340 1360H740C732 1280 708 1216 700 1150C692 1090 714 1010 704 936C670 902 610 890 540 890Z" fill="url(#robe)" stroke="url(#rim)" stroke-width="3"/><path d="M540 890C470 890 410 902 376 936C366 1010 388 1090 380 1150C372 1216 348 1280 340 1360H740C732 1280 708 1216 700 1150C692 1090 714 1010 704 936C670 902 610 890 540 890Z" fill="url(#buti)"/><path d="M540 890C470 890 410 902 376 936C366 1010 388 1090 380 1150C372 1216 348 1280 340 1360H740C732 1280 708 1216 700 1150C692 1090 714 1010 704 936C670 902 610 890 540 890Z" fill="url(#lit)"/><path d="M322 946C270 972 226 1050 206 1130C196 1180 214 1226 250 1240C268 1180 300 1130 330 1104C366 1070 392 1010 400 960C380 934 346 934 322 946Z" fill="url(#robe)" stroke="url(#rim)" stroke-width="3"/><path d="M322 946C270 972 226 1050 206 1130C196 1180 214 1226 250 1240C268 1180 300 1130 330 1104C366 1070 392 1010 400 960C380 934 346 934 322 946Z" fill="url(#buti)"/><path d="M322 946C270 972 226 1050 206 1130C196 1180 214 1226 250 1240C268 1180 300 1130 330 1104C366 1070 392 1010 400 960C380 934 346 934 322 946Z" fill="url(#lit)"/><path d="M322 946C270 972 226 1050 206 1130C196 1180 214 1226 250 1240C268 1180 300 1130 330 1104C366 1070 392 1010 400 960C380 934 346 934 322 946Z" fill="url(#robe)" stroke="url(#rim)" stroke-width="3" transform="matrix(-1 0 0 1 1080 0)"/><path d="M322 946C270 972 226 1050 206 1130C196 1180 214 1226 250 1240C268 1180 300 1130 330 1104C366 1070 392 1010 400 960C380 934 346 934 322 946Z" fill="url(#buti)" transform="matrix(-1 0 0 1 1080 0)"/><path d="M322 946C270 972 226 1050 206 1130C196 1180 214 1226 250 1240C268 1180 300 1130 330 1104C366 1070 392 1010 400 960C380 934 346 934 322 946Z" fill="url(#lit)" transform="matrix(-1 0 0 1 1080 0)"/><path d="M486 880h108v40q-54 40-108 0Z" fill="url(#skin)"/><g transform="translate(716 946) scale(1 1) rotate(24)"><path d="M-66 30C-62-22 40-36 76 40Q8 8-66 30Z" fill="url(#plate)" stroke="#ffdf94" stroke-width="2"/><path d="M-40 20C-22-8 24-10 46 20" fill="none" stroke="#fff0c4" stroke-width="2" opacity=".8"/><path d="M-58 25.4l5 20l-10 0Z" fill="#c3261c"/><path d="M-42 18.3l5 20l-10 0Z" fill="#c3261c"/><path d="M-26 12.7l5 20l-10 0Z" fill="#c3261c"/><path d="M-10 9.1l5 20l-10 0Z" fill="#c3261c"/><path d="M6 8l5 20l-10 0Z" fill="#c3261c"/><path d="M22 9.6l5 20l-10 0Z" fill="#c3261c"/><path d="M38 13.7l5 20l-10 0Z" fill="#c3261c"/><path d="M54 19.7l5 20l-10 0Z" fill="#c3261c"/><path d="M70 26.9l5 20l-10 0Z" fill="#c3261c"/></g><g transform="translate(802 1064) scale(1 1) rotate(-32)"><path d="M-40-14Q2 4 44-18L46 8Q2 30-38 12Z" fill="url(#metal)"/><circle cx="3" cy="2" r="7" fill="#d8241c"/></g><g transform="translate(364 946) scale(-1 1) rotate(24)"><path d="M-66 30C-62-22 40-36 76 40Q8 8-66 30Z" fill="url(#plate)" stroke="#ffdf94" stroke-width="2"/><path d="M-40 20C-22-8 24-10 46 20" fill="none" stroke="#fff0c4" stroke-width="2" opacity=".8"/><path d="M-58 25.4l5 20l-10 0Z" fill="#c3261c"/><path d="M-42 18.3l5 20l-10 0Z" fill="#c3261c"/><path d="M-26 12.7l5 20l-10 0Z" fill="#c3261c"/><path d="M-10 9.1l5 20l-10 0Z" fill="#c3261c"/><path d="M6 8l5 20l-10 0Z" fill="#c3261c"/><path d="M22 9.6l5 20l-10 0Z" fill="#c3261c"/><path d="M38 13.7l5 20l-10 0Z" fill="#c3261c"/><path d="M54 19.7l5 20l-10 0Z" fill="#c3261c"/><path d="M70 26.9l5 20l-10 0Z" fill="#c3261c"/></g><g transform="translate(278 1064) scale(-1 1) rotate(-32)"><path d="M-40-14Q2 4 44-18L46 8Q2 30-38 12Z" fill="url(#metal)"/><circle cx="3" cy="2" r="7" fill="#d8241c"/></g><path d="M430 930C430 1030 452 1100 540 1140C628 1100 650 1030 650 930Q540 980 430 930Z" fill="url(#plate)" stroke="#ffdf94" stroke-width="2.500"/><path d="M462 972q18 62 78 90q60-28 78-90M484 984q14 40 56 62q42-22 56-62" fill="none" stroke="#7a3d10" stroke-width="3"/><circle cx="625.9" cy="909.8" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="622.2" cy="928.9" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="614.8" cy="946.8" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="604.2" cy="962.6" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="590.8" cy="975.7" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="575.1" cy="985.5" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="558" cy="991.6" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="540" cy="993.6" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="522" cy="991.6" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="504.9" cy="985.5" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="489.2" cy="975.7" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="475.8" cy="962.6" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="465.2" cy="946.8" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="457.8" cy="928.9" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="454.1" cy="909.8" r="5" fill="#fff0c4" stroke="#7a3d10"/><circle cx="647.6" cy="909.7" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="644.7" cy="928.7" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="638.9" cy="947" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="630.4" cy="964" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="619.5" cy="979.2" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="606.3" cy="992.3" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="591.4" cy="1002.9" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="575.1" cy="1010.7" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="557.8" cy="1015.4" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="540" cy="1017" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="522.2" cy="1015.4" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="504.9" cy="1010.7" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="488.6" cy="1002.9" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="473.7" cy="992.3" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="460.5" cy="979.2" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="449.6" cy="964" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="441.1" cy="947" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="435.3" cy="928.7" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><circle cx="432.4" cy="909.7" r="6.5" fill="#ffd15c" stroke="#7a3d10"/><path d="M540 1014c16 10 16 28 0 42c-16-14-16-32 0-42Z" fill="#d8241c" stroke="#fff0c4" stroke-width="3"/><path d="M366 1206Q540 1262 714 1206L724 1250Q540 1306 356 1250Z" fill="url(#metal)"/><g fill="#b3201a"><circle cx="385" cy="1223.5" r="9"/><circle cx="416" cy="1235.2" r="9"/><circle cx="447" cy="1244.3" r="9"/><circle cx="478" cy="1250.8" r="9"/><circle cx="509" cy="1254.7" r="9"/><circle cx="540" cy="1256" r="9"/><circle cx="571" cy="1254.7" r="9"/><circle cx="602" cy="1250.8" r="9"/><circle cx="633" cy="1244.3" r="9"/><circle cx="664" cy="1235.2" r="9"/><circle cx="695" cy="1223.5" r="9"/></g><use href="#head" transform="translate(884 895) scale(0.7) rotate(10.3)"/><use href="#head" transform="translate(220 888.9) scale(0.8) rotate(-9.6)"/><use href="#head" transform="translate(832 882.4) scale(0.8) rotate(8.8)"/><use href="#head" transform="translate(288 874.1) scale(0.9) rotate(-7.6)"/><use href="#head" transform="translate(772 870.5) scale(0.9) rotate(7)"/><use href="#head" transform="translate(364 861.8) scale(1) rotate(-5.3)"/><use href="#head" transform="translate(704 860.2) scale(1) rotate(4.9)"/><use href="#head" transform="translate(448 853.2) scale(1.1) rotate(-2.8)"/><use href="#head" transform="translate(628 852.9) scale(1.1) rotate(2.6)"/><g transform="translate(540 846) scale(1.62)"><use href="#head"/></g>
</g>
<path d="M-40 1372C-48.5 1327 21 1279 -17.3 1222C-0.3 1267 66.2 1304.5 45 1330.3C36.5 1261.3 72.2 1229.4 110.5 1142C110.5 1211 151.2 1268.5 130 1305.3C121.5 1254.3 158.8 1266.6 197.1 1202C197.1 1253 236.2 1295.5 215 1307C206.5 1232 297.6 1217 259.3 1122C276.3 1197 321.2 1259.5 300 1304.5C291.5 1247.5 309 1254.2 347.2 1182C347.2 1239 406.2 1286.5 385 1336.4C376.5 1294.4 384.3 1285.2 422.6 1232C422.6 1274 491.2 1309 470 1372Z" fill="url(#f2)"/><path d="M600 1372C591.3 1327 583.1 1279 622.1 1222C622.1 1267 708.3 1304.5 686.7 1315.6C678 1249.6 692.5 1235.6 731.5 1152C731.5 1218 795 1273 773.3 1273.8C764.7 1192.8 871 1204.6 832 1102C849.4 1183 881.7 1250.5 860 1287.5C851.3 1230.5 845.8 1254.2 884.8 1182C884.8 1239 968.3 1286.5 946.7 1321C938 1243 1018 1210.8 979 1112C996.3 1190 1055 1255 1033.3 1296.1C1024.7 1236.1 1120.2 1248 1081.2 1172C1098.6 1232 1141.7 1282 1120 1372Z" fill="url(#f2)"/>
<path d="M-30 1372C-38.1 1339 -16.3 1303.8 20.3 1262C20.3 1295 71.8 1322.5 51.4 1323.4C43.3 1272.4 65.2 1266.6 101.8 1202C101.8 1253 153.2 1295.5 132.9 1331.1C124.7 1295.1 186.7 1297.6 150.1 1252C166.4 1288 234.6 1318 214.3 1328.2C206.1 1271.2 313.5 1254.2 276.8 1182C293.1 1239 316.1 1286.5 295.7 1326C287.6 1284 280.6 1285.2 317.2 1232C317.2 1274 397.5 1309 377.1 1336.2C369 1303.2 455.1 1303.8 418.5 1262C434.8 1295 478.9 1322.5 458.6 1347.2C450.4 1320.2 559.3 1316.2 522.6 1282C538.9 1309 560.4 1331.5 540 1342.8C531.9 1318.8 522 1322.4 558.7 1292C558.7 1316 641.8 1336 621.4 1349C613.3 1319 682.5 1310 645.8 1272C662.1 1302 723.2 1327 702.9 1329.2C694.7 1290.2 687.5 1291.4 724.2 1242C724.2 1281 804.6 1313.5 784.3 1337.1C776.1 1283.1 875.7 1260.4 839 1192C855.3 1246 886.1 1291 865.7 1334.1C857.6 1298.1 866.8 1297.6 903.4 1252C903.4 1288 967.5 1318 947.1 1321.6C939 1264.6 1002.5 1254.2 965.9 1182C982.2 1239 1048.9 1286.5 1028.6 1336.4C1020.4 1303.4 1037.7 1303.8 1074.4 1262C1074.4 1295 1130.4 1322.5 1110 1372Z" fill="url(#f3)"/>
<path d="M-20 1372C-28 1354 74.7 1334.8 38.7 1312C54.7 1330 80 1345 60 1351C52 1324 146.5 1316.2 110.5 1282C126.5 1309 160 1331.5 140 1344.2C132 1323.2 161.2 1328.6 197.2 1302C197.2 1323 240 1340.5 220 1341.7C212 1308.7 216.5 1303.8 252.5 1262C252.5 1295 320 1322.5 300 1347.8C292 1323.8 360.1 1322.4 324.1 1292C340.1 1316 400 1336 380 1354.3C372 1336.3 438.1 1334.8 402.1 1312C418.1 1330 480 1345 460 1354.4C452 1339.4 527.3 1341 491.3 1322C507.3 1337 560 1349.5 540 1354.1C532 1342.1 533.4 1347.2 569.4 1332C569.4 1344 640 1354 620 1355.7C612 1340.7 618.6 1341 654.6 1322C654.6 1337 720 1349.5 700 1352.9C692 1331.9 754.5 1328.6 718.5 1302C734.5 1323 800 1340.5 780 1351.3C772 1321.3 806 1310 842 1272C842 1302 880 1327 860 1342C852 1321 876.1 1328.6 912.1 1302C912.1 1323 960 1340.5 940 1343C932 1310 1015 1303.8 979 1262C995 1295 1040 1322.5 1020 1350.4C1012 1332.4 1074.7 1334.8 1038.7 1312C1054.7 1330 1120 1345 1100 1372Z" fill="url(#f4)" opacity=".95"/>
<g id="shot"><path d="M-40 1176L452 1136L452 1144Z" fill="url(#trail)"/><g transform="translate(446 1140) rotate(-4.600)"><circle r="120" cx="60" fill="url(#spark)" opacity=".9"/><path d="M-250-4H40V4H-250Z" fill="url(#plate)"/><path d="M-250-2.500H40V0H-250Z" fill="#fff3c9"/><path d="M30-4L22-20L92 0L22 20L30 4Z" fill="#fff6d8" stroke="#b87516" stroke-width="2"/><path d="M-250-3l-34-20h46l36 20ZM-250 3l-34 20h46l36-20Z" fill="#c3261c" stroke="#ffdf94" stroke-width="2"/><path d="M36-14C66-26 92-14 118 0C92 14 66 26 36 14C56 8 56-8 36-14Z" fill="#ffe88a" opacity=".75"/></g></g>
<g id="bow" data-busy transform="translate(64 1130) rotate(-4)"><path d="M-22-232L-22 232" stroke="#fff0cf" stroke-width="3"/><path d="M-22-236C-44-252-30-276-10-268C10-258-2-236-16-226C30-190 86-120 84-44C84-22 84 22 84 44C86 120 30 190-16 226C-2 236 10 258-10 268C-30 276-44 252-22 236C6 178 52 110 52 40V-40C52-110 6-178-22-236Z" fill="url(#wood)" stroke="#5f2d0b" stroke-width="2.500"/><path d="M50-42H86V42H50Z" fill="#a3201c"/><path d="M50-42H86M50-26H86M50-10H86M50 6H86M50 22H86M50 42H86" stroke="#ffdf94" stroke-width="4"/><g fill="none" stroke="#7a2b12" stroke-width="3"><path d="M24-152q22 6 34-12M44-110q22 6 34-10M24 152q22-6 34 12M44 110q22-6 34 10"/></g><circle cx="-12" cy="-250" r="6" fill="#d8241c"/><circle cx="-12" cy="250" r="6" fill="#d8241c"/></g>
<g fill="#ffd76a"><ellipse cx="21.8" cy="1073.3" rx="1.3" ry="2.7" opacity="0.5" transform="rotate(33 21.8 1073.3)"/><ellipse cx="927.3" cy="767.1" rx="2.9" ry="6.1" opacity="0.7" transform="rotate(12 927.3 767.1)"/><ellipse cx="233" cy="1146.4" rx="2.3" ry="4.9" opacity="0.9" transform="rotate(27 233 1146.4)"/><ellipse cx="330.7" cy="794.8" rx="1.2" ry="2.5" opacity="0.4" transform="rotate(-30 330.7 794.8)"/><ellipse cx="333.4" cy="901.8" rx="0.8" ry="1.8" opacity="0.8" transform="rotate(-11 333.4 901.8)"/><ellipse cx="342.4" cy="1030.7" rx="1.8" ry="4" opacity="0.5" transform="rotate(-1 342.4 1030.7)"/><ellipse cx="752.9" cy="651.8" rx="2.9" ry="6.2" opacity="0.4" transform="rotate(17 752.9 651.8)"/><ellipse cx="898.7" cy="611.7" rx="2.5" ry="5.3" opacity="0.6" transform="rotate(5 898.7 611.7)"/><ellipse cx="29.4" cy="643.2" rx="1.2" ry="2.6" opacity="0.9" transform="rotate(-21 29.4 643.2)"/><ellipse cx="806" cy="1132.3" rx="2.8" ry="6" opacity="0.6" transform="rotate(-10 806 1132.3)"/><ellipse cx="565.7" cy="1000.6" rx="1.1" ry="2.3" opacity="0.8" transform="rotate(20 565.7 1000.6)"/><ellipse cx="914.1" cy="633.6" rx="2.8" ry="6.1" opacity="0.4" transform="rotate(-11 914.1 633.6)"/><ellipse cx="655.3" cy="1119.1" rx="1.6" ry="3.3" opacity="0.9" transform="rotate(3 655.3 1119.1)"/><ellipse cx="344.9" cy="777.5" rx="1.2" ry="2.6" opacity="0.4" transform="rotate(-24 344.9 777.5)"/><ellipse cx="736.7" cy="1263.8" rx="1.2" ry="2.5" opacity="0.4" transform="rotate(34 736.7 1263.8)"/><ellipse cx="574.9" cy="812.8" rx="1.3" ry="2.9" opacity="0.7" transform="rotate(22 574.9 812.8)"/><ellipse cx="493.9" cy="819.3" rx="1" ry="2.1" opacity="0.9" transform="rotate(-32 493.9 819.3)"/><ellipse cx="533.3" cy="1045.9" rx="1.1" ry="2.4" opacity="0.8" transform="rotate(31 533.3 1045.9)"/><ellipse cx="675.6" cy="1008.9" rx="1.1" ry="2.3" opacity="0.6" transform="rotate(-24 675.6 1008.9)"/><ellipse cx="898.5" cy="769.2" rx="1.8" ry="3.8" opacity="0.9" transform="rotate(24 898.5 769.2)"/><ellipse cx="1035" cy="832.7" rx="1.9" ry="4" opacity="0.8" transform="rotate(-1 1035 832.7)"/><ellipse cx="322.7" cy="811.9" rx="1.1" ry="2.5" opacity="0.6" transform="rotate(34 322.7 811.9)"/><ellipse cx="1018.2" cy="913.9" rx="1.9" ry="4" opacity="0.6" transform="rotate(-28 1018.2 913.9)"/><ellipse cx="303.2" cy="1004.9" rx="2.7" ry="5.7" opacity="0.6" transform="rotate(20 303.2 1004.9)"/><ellipse cx="825.9" cy="950.7" rx="2.2" ry="4.8" opacity="0.8" transform="rotate(-9 825.9 950.7)"/><ellipse cx="752.6" cy="763.9" rx="1.9" ry="4" opacity="0.8" transform="rotate(13 752.6 763.9)"/><ellipse cx="325.6" cy="1152.5" rx="2.2" ry="4.7" opacity="0.7" transform="rotate(-34 325.6 1152.5)"/><ellipse cx="588.9" cy="752.6" rx="2.3" ry="4.8" opacity="0.6" transform="rotate(22 588.9 752.6)"/><ellipse cx="693.3" cy="1015.6" rx="1.6" ry="3.4" opacity="0.7" transform="rotate(16 693.3 1015.6)"/><ellipse cx="881.3" cy="790.4" rx="2.6" ry="5.6" opacity="0.9" transform="rotate(13 881.3 790.4)"/><ellipse cx="1035.2" cy="1168.2" rx="1.9" ry="4.1" opacity="0.7" transform="rotate(-23 1035.2 1168.2)"/><ellipse cx="890.1" cy="1141.8" rx="1.8" ry="3.9" opacity="0.8" transform="rotate(15 890.1 1141.8)"/><ellipse cx="779.6" cy="719.5" rx="2.5" ry="5.3" opacity="0.7" transform="rotate(11 779.6 719.5)"/><ellipse cx="457.6" cy="912.2" rx="2.5" ry="5.3" opacity="0.7" transform="rotate(15 457.6 912.2)"/><ellipse cx="48.7" cy="713.9" rx="1.8" ry="3.8" opacity="0.7" transform="rotate(-19 48.7 713.9)"/><ellipse cx="733.4" cy="915.9" rx="0.9" ry="2" opacity="0.6" transform="rotate(-19 733.4 915.9)"/><ellipse cx="76.3" cy="700.6" rx="1.5" ry="3.2" opacity="0.5" transform="rotate(-21 76.3 700.6)"/><ellipse cx="57.1" cy="837.8" rx="1.6" ry="3.5" opacity="0.7" transform="rotate(6 57.1 837.8)"/><ellipse cx="267.4" cy="1103.3" rx="0.8" ry="1.8" opacity="0.6" transform="rotate(-15 267.4 1103.3)"/><ellipse cx="446.4" cy="690.5" rx="2.6" ry="5.5" opacity="0.6" transform="rotate(-32 446.4 690.5)"/><ellipse cx="658.1" cy="678.5" rx="2" ry="4.3" opacity="0.6" transform="rotate(5 658.1 678.5)"/><ellipse cx="1016.6" cy="1030.7" rx="1.7" ry="3.7" opacity="0.8" transform="rotate(9 1016.6 1030.7)"/><ellipse cx="404.2" cy="705" rx="2.1" ry="4.5" opacity="0.7" transform="rotate(32 404.2 705)"/><ellipse cx="1026.7" cy="904.5" rx="1.6" ry="3.4" opacity="0.9" transform="rotate(-34 1026.7 904.5)"/><ellipse cx="132.2" cy="883.5" rx="2.1" ry="4.6" opacity="0.4" transform="rotate(9 132.2 883.5)"/><ellipse cx="946.9" cy="800.6" rx="1.7" ry="3.7" opacity="0.5" transform="rotate(-14 946.9 800.6)"/><ellipse cx="1031.4" cy="802.2" rx="2.9" ry="6.1" opacity="0.9" transform="rotate(6 1031.4 802.2)"/><ellipse cx="290.2" cy="1212.8" rx="1.9" ry="4" opacity="0.6" transform="rotate(-12 290.2 1212.8)"/><ellipse cx="1043.6" cy="849.3" rx="1.4" ry="3.1" opacity="0.6" transform="rotate(-26 1043.6 849.3)"/><ellipse cx="666.6" cy="828.4" rx="1.5" ry="3.1" opacity="0.8" transform="rotate(22 666.6 828.4)"/><ellipse cx="33.7" cy="867.8" rx="1.4" ry="3" opacity="0.9" transform="rotate(19 33.7 867.8)"/><ellipse cx="275.5" cy="759" rx="1.2" ry="2.5" opacity="0.9" transform="rotate(-14 275.5 759)"/><ellipse cx="652.4" cy="841.8" rx="2.2" ry="4.7" opacity="0.7" transform="rotate(17 652.4 841.8)"/><ellipse cx="142.9" cy="990.6" rx="1.5" ry="3.2" opacity="0.7" transform="rotate(-11 142.9 990.6)"/><ellipse cx="328.7" cy="866.6" rx="1.8" ry="3.9" opacity="0.6" transform="rotate(17 328.7 866.6)"/><ellipse cx="634.4" cy="633.4" rx="1.4" ry="2.9" opacity="0.6" transform="rotate(29 634.4 633.4)"/><ellipse cx="943.5" cy="873.9" rx="0.9" ry="1.9" opacity="0.8" transform="rotate(-5 943.5 873.9)"/><ellipse cx="618.7" cy="958.5" rx="2.2" ry="4.6" opacity="0.6" transform="rotate(28 618.7 958.5)"/><ellipse cx="420.9" cy="807" rx="2.6" ry="5.6" opacity="0.5" transform="rotate(-14 420.9 807)"/><ellipse cx="883.2" cy="658.9" rx="2.6" ry="5.6" opacity="0.8" transform="rotate(-4 883.2 658.9)"/><ellipse cx="317.8" cy="1004" rx="2.8" ry="5.9" opacity="0.4" transform="rotate(-1 317.8 1004)"/><ellipse cx="591.1" cy="852" rx="1.5" ry="3.3" opacity="0.4" transform="rotate(6 591.1 852)"/><ellipse cx="864.3" cy="660.6" rx="1.3" ry="2.8" opacity="0.8" transform="rotate(20 864.3 660.6)"/><ellipse cx="710.1" cy="621.5" rx="2.4" ry="5.1" opacity="0.9" transform="rotate(34 710.1 621.5)"/><ellipse cx="749.3" cy="645.1" rx="2.6" ry="5.6" opacity="0.5" transform="rotate(10 749.3 645.1)"/><ellipse cx="1010.3" cy="961" rx="1.1" ry="2.4" opacity="0.5" transform="rotate(29 1010.3 961)"/><ellipse cx="175.7" cy="905.5" rx="1.7" ry="3.7" opacity="0.4" transform="rotate(8 175.7 905.5)"/><ellipse cx="65.3" cy="686.6" rx="1.6" ry="3.5" opacity="0.4" transform="rotate(-30 65.3 686.6)"/><ellipse cx="618.3" cy="979.1" rx="2.7" ry="5.8" opacity="0.4" transform="rotate(-4 618.3 979.1)"/><ellipse cx="347.2" cy="900.3" rx="1.9" ry="4" opacity="0.9" transform="rotate(-8 347.2 900.3)"/></g>
<g><circle cx="150" cy="820" r="16" fill="url(#spark)" opacity=".8"/><circle cx="240" cy="720" r="11" fill="url(#spark)" opacity=".8"/><circle cx="900" cy="740" r="14" fill="url(#spark)" opacity=".8"/><circle cx="980" cy="850" r="18" fill="url(#spark)" opacity=".8"/><circle cx="810" cy="690" r="9" fill="url(#spark)" opacity=".8"/><circle cx="60" cy="700" r="9" fill="url(#spark)" opacity=".8"/><circle cx="1010" cy="690" r="8" fill="url(#spark)" opacity=".8"/></g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="124" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  <svg class="rule" viewBox="0 0 300 26" fill="var(--gold)" aria-hidden="true"><path d="M0 13h112M188 13h112" stroke="var(--gold)" stroke-width="2"/><path d="M126 13L140 4V9H160V4L174 13L160 22V17H140V22Z"/></svg>
  {% if recipient_name != "" %}<p class="to" data-max-size="36" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="54">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="36" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'eid-al-adha-zellige', 'Zellige Arch', 'Hand-cut tiles in emerald, cobalt and saffron round a bright keel-arched page.',
  (select id from public.festivals where slug = 'eid-al-adha'),
  (select id from public.template_categories where slug = 'modern'),
  '{zellige,modern}', 'en', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "emerald": {
        "title": "Emerald",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#0f6b52"
      },
      "cobalt": {
        "title": "Cobalt",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#173f86"
      },
      "saffron": {
        "title": "Saffron",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#d9912b"
      }
    }
  },
  "sample": {
    "title": "Eid al-Adha Mubarak",
    "message": "May your prayers and sacrifices be accepted, and may your home be filled with mercy, generosity and guests.",
    "recipient_name": "Dear Khala Jaan",
    "sender_name": "Sameer, Hina & the girls",
    "language": "en"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--emerald:{{ v.emerald }};--cobalt:{{ v.cobalt }};--saffron:{{ v.saffron }};position:relative;width:1080px;height:1350px;overflow:hidden;background:#fbf5e6;color:#1d2b3a}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:234px;right:234px;top:436px;height:716px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Amiri","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:700;font-family:"Reem Kufi","Rozha One","Card Serif",serif;color:var(--emerald)}
.rule{width:230px;height:30px;margin:calc(8px + 12px*var(--fit,1)) 0 calc(6px + 14px*var(--fit,1)) 0;flex:none}
.to,.from{color:var(--cobalt)}
.to{margin-bottom:.28em}
.from{margin-top:.39em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <pattern id="zellige" width="120" height="120" patternUnits="userSpaceOnUse"><rect width="120" height="120" fill="var(--cobalt)"/>
      <g stroke="#fbf5e6" stroke-width="5" stroke-linejoin="round"><g transform="translate(60 60)"><path d="M0.0 -60.0L17.6 -42.4L42.4 -42.4L42.4 -17.6L60.0 -0.0L42.4 17.6L42.4 42.4L17.6 42.4L0.0 60.0L-17.6 42.4L-42.4 42.4L-42.4 17.6L-60.0 0.0L-42.4 -17.6L-42.4 -42.4L-17.6 -42.4Z" fill="var(--emerald)"/><path d="M0.0 -34.0L10.0 -24.0L24.0 -24.0L24.0 -10.0L34.0 -0.0L24.0 10.0L24.0 24.0L10.0 24.0L0.0 34.0L-10.0 24.0L-24.0 24.0L-24.0 10.0L-34.0 0.0L-24.0 -10.0L-24.0 -24.0L-10.0 -24.0Z" fill="#fbf5e6" stroke="none"/><path d="M8.4 -20.3L11.9 -11.9L20.3 -8.4L16.8 -0.0L20.3 8.4L11.9 11.9L8.4 20.3L0.0 16.8L-8.4 20.3L-11.9 11.9L-20.3 8.4L-16.8 0.0L-20.3 -8.4L-11.9 -11.9L-8.4 -20.3L-0.0 -16.8Z" fill="var(--saffron)" stroke="none"/></g></g>
      <g fill="var(--saffron)" stroke="#fbf5e6" stroke-width="4"><path d="M0 -15L15 0L0 15L-15 0Z"/><path d="M120 -15L135 0L120 15L105 0Z"/><path d="M0 105L15 120L0 135L-15 120Z"/><path d="M120 105L135 120L120 135L105 120Z"/></g></pattern>
    <linearGradient id="paper" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fffdf6"/><stop offset="1" stop-color="#f7edd6"/></linearGradient>
    <linearGradient id="gilt" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f4dda0"/><stop offset=".5" stop-color="#c99c3e"/><stop offset="1" stop-color="#8d6a1f"/></linearGradient>
  </defs>
  <rect y="-45" width="1080" height="1395" fill="url(#zellige)"/>
  <path d="M180 1214V560C124 470 150 330 300 262C410 212 490 180 540 110C590 180 670 212 780 262C930 330 956 470 900 560V1214Z" fill="#06172a" opacity=".35" transform="translate(0 12)"/>
  <path d="M180 1214V560C124 470 150 330 300 262C410 212 490 180 540 110C590 180 670 212 780 262C930 330 956 470 900 560V1214Z" fill="url(#paper)" stroke="#fbf5e6" stroke-width="34" stroke-linejoin="round"/>
  <path d="M180 1214V560C124 470 150 330 300 262C410 212 490 180 540 110C590 180 670 212 780 262C930 330 956 470 900 560V1214Z" fill="none" stroke="var(--emerald)" stroke-width="16" stroke-linejoin="round"/>
  <path d="M180 1214V560C124 470 150 330 300 262C410 212 490 180 540 110C590 180 670 212 780 262C930 330 956 470 900 560V1214Z" fill="none" stroke="url(#gilt)" stroke-width="5" stroke-linejoin="round" transform="translate(35 44) scale(.935 .945)"/>
  <g data-busy transform="translate(540 352)"><path d="M20-64A66 66 0 1 0 62 40A53 53 0 1 1 20-64Z" fill="url(#gilt)"/><path d="M44.0 -39.0L47.9 -27.3L60.2 -27.3L50.3 -20.0L54.0 -8.2L44.0 -15.4L34.0 -8.2L37.7 -20.0L27.8 -27.3L40.1 -27.3Z" fill="url(#gilt)"/></g>
  <g fill="none" stroke="url(#gilt)"><path d="M24 24H1056V1326H24Z" stroke-width="10"/></g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="92" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if title != "" and message != "" %}<svg class="rule" viewBox="0 0 230 30" aria-hidden="true" fill="var(--saffron)"><path d="M0 15H86M144 15H230" stroke="var(--saffron)" stroke-width="2"/><path d="M115 1L119 11L129 15L119 19L115 29L111 19L101 15L111 11Z"/><path d="M92 11l4 4l-4 4l-4-4ZM138 11l4 4l-4 4l-4-4Z"/></svg>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="36" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="36" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'eid-lantern-night', 'Lantern Night', 'A crescent over minarets, seen through a gilded arch between hanging lanterns and girih tiles.',
  (select id from public.festivals where slug = 'eid-al-fitr'),
  (select id from public.template_categories where slug = 'elegant'),
  '{lantern,night,elegant}', 'ur', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "night": {
        "title": "Night",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#0b3d4a"
      },
      "gold": {
        "title": "Gold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#e9c46a"
      },
      "lamp": {
        "title": "Lantern light",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffb238"
      }
    }
  },
  "sample": {
    "title": "عید مبارک",
    "message": "آپ کو اور آپ کے اہلِ خانہ کو عید الفطر کی دلی مبارک باد۔ اللہ آپ کی عبادتیں قبول فرمائے۔",
    "recipient_name": "پیاری امی جان",
    "sender_name": "زینب اور فیضان",
    "language": "ur"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--night:{{ v.night }};--gold:{{ v.gold }};--lamp:{{ v.lamp }};position:relative;width:1080px;height:1350px;overflow:hidden;color:#fdf3d9;background:var(--night)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:214px;right:214px;top:482px;height:524px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Amiri","Card Serif",serif}
h1{font-weight:600;font-family:"Reem Kufi","Rozha One","Card Serif",serif;color:var(--gold);margin-bottom:.15em}
.to,.from{color:var(--gold)}
.to{margin-bottom:.28em}
.from{margin-top:.46em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <pattern id="girih" width="108" height="108" patternUnits="userSpaceOnUse"><g fill="none" stroke="var(--gold)" stroke-width="2.2" stroke-linejoin="round"><path d="M54.0 4.0L68.7 18.6L89.4 18.6L89.4 39.3L104.0 54.0L89.4 68.7L89.4 89.4L68.7 89.4L54.0 104.0L39.3 89.4L18.6 89.4L18.6 68.7L4.0 54.0L18.6 39.3L18.6 18.6L39.3 18.6Z"/><path d="M63.9 30.0L63.9 44.1L78.0 44.1L68.0 54.0L78.0 63.9L63.9 63.9L63.9 78.0L54.0 68.0L44.1 78.0L44.1 63.9L30.0 63.9L40.0 54.0L30.0 44.1L44.1 44.1L44.1 30.0L54.0 40.0Z"/><path d="M54 4V-4M54 104v8M4 54h-8M104 54h8M89.4 18.6L108 0M18.6 18.6L0 0M18.6 89.4L0 108M89.4 89.4L108 108"/></g><path d="M63.9 30.0L63.9 44.1L78.0 44.1L68.0 54.0L78.0 63.9L63.9 63.9L63.9 78.0L54.0 68.0L44.1 78.0L44.1 63.9L30.0 63.9L40.0 54.0L30.0 44.1L44.1 44.1L44.1 30.0L54.0 40.0Z" fill="var(--gold)" opacity=".22"/></pattern>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--night),black 42%)"/><stop offset=".6" stop-color="var(--night)"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),#3fb6a0 32%)"/></linearGradient>
    <linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--night),#0c7266 48%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),#0a5a55 30%)"/></linearGradient>
    <linearGradient id="gilt" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--gold),white 50%)"/><stop offset=".45" stop-color="var(--gold)"/><stop offset="1" stop-color="color-mix(in oklab,var(--gold),black 34%)"/></linearGradient>
    <radialGradient id="glass"><stop offset="0" stop-color="#fffbe2"/><stop offset=".4" stop-color="color-mix(in oklab,var(--lamp),white 25%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--lamp),#a33a00 55%)"/></radialGradient>
    <radialGradient id="aura"><stop offset="0" stop-color="var(--lamp)" stop-opacity=".6"/><stop offset=".45" stop-color="var(--lamp)" stop-opacity=".16"/><stop offset="1" stop-color="var(--lamp)" stop-opacity="0"/></radialGradient>
    <radialGradient id="moonlight"><stop offset="0" stop-color="#fff3c9" stop-opacity=".34"/><stop offset="1" stop-color="#fff3c9" stop-opacity="0"/></radialGradient>
    <clipPath id="window"><path d="M150 1230V560C150 330 330 250 540 90C750 250 930 330 930 560V1230Z"/></clipPath>
    <g id="lantern">
      <path d="M0-70v-900" stroke="var(--gold)" stroke-width="3"/><circle cy="-62" r="11" fill="none" stroke="var(--gold)" stroke-width="4"/>
      <path d="M-34-6Q-30-40 0-52Q30-40 34-6Z" fill="var(--gold)"/><path d="M-34-6Q-14-36 0-52Q-4-30-6-6Z" fill="#fff" opacity=".25"/>
      <rect x="-46" y="-8" width="92" height="12" rx="4" fill="color-mix(in oklab,var(--gold),black 22%)"/>
      <path d="M-42 4L-58 96L-30 160H30L58 96L42 4Z" fill="url(#glass)"/>
      <path d="M0 42C14 66 18 78 18 92C18 106 10 114 0 114S-18 106-18 92C-18 78-12 70 0 42Z" fill="#fff6cf"/>
      <g fill="none" stroke="color-mix(in oklab,var(--gold),black 14%)" stroke-width="5" stroke-linejoin="round"><path d="M-42 4L-58 96L-30 160H30L58 96L42 4ZM-14 4L-20 96L-10 160M14 4L20 96L10 160M-58 96H58"/><path d="M-58 96Q-39 66-20 96Q0 58 20 96Q39 66 58 96" stroke-width="4"/></g>
      <path d="M-36 160H36L28 178H-28Z" fill="var(--gold)"/><path d="M-10 178H10L0 206Z" fill="var(--gold)"/><circle cy="212" r="6" fill="var(--gold)"/>
    </g>
    <g id="mosque"><path stroke="none" d="M150 1240V1142h60v-26q0-34 42-54q42 20 42 54v26h44v-74l7-16v-120l-7-6v-16h7q2-30 14-42q12 12 14 42h7v16l-7 6v120l7 16v74h64v-22q0-58 96-100q96 42 96 100v22h64v-74l7-16v-120l-7-6v-16h7q2-30 14-42q12 12 14 42h7v16l-7 6v120l7 16v74h44v-26q0-34 42-54q42 20 42 54v26h60v98Z"/><path fill="none" stroke-width="5" d="M252 1064v-24M359 840v-22M721 840v-22M828 1064v-24M540 1000v-34"/></g>
  </defs>
  <rect width="1080" height="1350" fill="url(#wall)"/><rect width="1080" height="1350" fill="url(#girih)" opacity=".5"/>
  <path d="M150 1230V560C150 330 330 250 540 90C750 250 930 330 930 560V1230Z" fill="#000" opacity=".35" transform="translate(0 14)"/>
  <path d="M150 1230V560C150 330 330 250 540 90C750 250 930 330 930 560V1230Z" fill="url(#sky)"/>
  <g clip-path="url(#window)">
    <circle cx="540" cy="350" r="330" fill="url(#moonlight)"/>
    <path data-busy d="M574 236A122 122 0 1 0 648 408A98 98 0 1 1 574 236Z" fill="url(#gilt)"/>
    <g fill="#fff3cf">{% for i in (0..40) %}{% assign x = i | times: 211 | modulo: 780 | plus: 150 %}{% assign y = i | times: 97 | modulo: 440 | plus: 120 %}<circle cx="{{ x }}" cy="{{ y }}" r="{{ i | modulo: 3 | times: 0.7 | plus: 1 }}" opacity="{{ i | modulo: 4 | times: 0.2 | plus: 0.3 }}"/>{% endfor %}</g>
    <path d="M645.0 280.0L649.2 295.8L665.0 300.0L649.2 304.2L645.0 320.0L640.8 304.2L625.0 300.0L640.8 295.8Z" fill="#fff3cf"/><path d="M420.0 236.0L422.8 247.2L434.0 250.0L422.8 252.8L420.0 264.0L417.2 252.8L406.0 250.0L417.2 247.2Z" fill="#fff3cf"/>
    {% for s in (0..1) %}<use data-busy href="#mosque" transform="translate({{ s | times: 640 | minus: 8 }} 750) scale(.42)" fill="color-mix(in oklab,var(--night),#3fb6a0 14%)" stroke="color-mix(in oklab,var(--night),#3fb6a0 14%)"/>{% endfor %}
    <use data-busy href="#mosque" transform="translate(205 475) scale(.62)" fill="color-mix(in oklab,var(--night),black 40%)" stroke="color-mix(in oklab,var(--night),black 40%)"/>
    <rect x="150" y="1196" width="780" height="40" fill="color-mix(in oklab,var(--night),black 40%)"/>
    <g fill="var(--lamp)" transform="translate(205 475) scale(.62)"><path d="M232 1164v-30q0-14 20-26q20 12 20 26v30ZM808 1164v-30q0-14 20-26q20 12 20 26v30Z" opacity=".6"/><path d="M500 1230v-60q0-24 40-44q40 20 40 44v60Z"/><path d="M430 1180v-20q0-12 16-22q16 10 16 22v20ZM618 1180v-20q0-12 16-22q16 10 16 22v20Z" opacity=".7"/></g>
  </g>
  <path d="M150 1230V560C150 330 330 250 540 90C750 250 930 330 930 560V1230Z" fill="none" stroke="url(#gilt)" stroke-width="12"/>
  <path d="M178 1204V566C178 352 348 276 540 128C732 276 902 352 902 566V1204Z" fill="none" stroke="var(--gold)" stroke-width="2.5" opacity=".7"/>
  <path d="M26 26H1054V1324H26Z" fill="none" stroke="url(#gilt)" stroke-width="6"/><path d="M40 40H1040V1310H40Z" fill="none" stroke="var(--gold)" stroke-width="2"/>
  <g transform="translate(128 330) scale(1.12)"><circle cy="80" r="190" fill="url(#aura)"/><use data-busy href="#lantern"/></g>
  <g transform="translate(952 330) scale(1.12)"><circle cy="80" r="190" fill="url(#aura)"/><use data-busy href="#lantern"/></g>
  <g transform="translate(262 190) scale(.72)"><circle cy="80" r="190" fill="url(#aura)"/><use data-busy href="#lantern"/></g>
  <g transform="translate(818 190) scale(.72)"><circle cy="80" r="190" fill="url(#aura)"/><use data-busy href="#lantern"/></g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="92" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="35" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="35" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'ganesh-chaturthi-bappa', 'Bappa Is Home', 'A bold block-print Ganesha with modak, hibiscus and durva before a marigold halo.',
  (select id from public.festivals where slug = 'ganesh-chaturthi'),
  (select id from public.template_categories where slug = 'devotional'),
  '{bappa,devotional}', 'mr', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "maroon": {
        "title": "Maroon",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#6a1023"
      },
      "marigold": {
        "title": "Marigold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f8b133"
      },
      "rose": {
        "title": "Terracotta",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#e5774f"
      }
    }
  },
  "sample": {
    "title": "गणपती बाप्पा मोरया",
    "message": "बाप्पाच्या आगमनाने तुमच्या घरी सुख, समृद्धी आणि आनंद नांदो. गणेश चतुर्थीच्या हार्दिक शुभेच्छा!",
    "recipient_name": "प्रिय आजी-आजोबा",
    "sender_name": "जोशी कुटुंब",
    "language": "mr"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--maroon:{{ v.maroon }};--marigold:{{ v.marigold }};--rose:{{ v.rose }};position:relative;width:1080px;height:1350px;overflow:hidden;background:radial-gradient(circle at 50% 78%,color-mix(in oklab,var(--maroon),var(--rose) 40%),var(--maroon) 60%,color-mix(in oklab,var(--maroon),black 30%));color:#fff1d6}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:120px;right:120px;top:64px;height:566px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Mukta","Card Sans",sans-serif}
h1{font-weight:400;font-family:"Rozha One","Card Serif",serif;color:var(--marigold);margin-bottom:.12em}
.to,.from{font-weight:600;color:var(--marigold)}
.to{margin-bottom:.28em}
.from{margin-top:.35em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs><g id="hib"><path d="M0 0C-40-26-44-78-10-92Q0-84 8-94C44-78 38-26 0 0Z" transform="rotate(0)" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><path d="M0 0C-40-26-44-78-10-92Q0-84 8-94C44-78 38-26 0 0Z" transform="rotate(72)" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><path d="M0 0C-40-26-44-78-10-92Q0-84 8-94C44-78 38-26 0 0Z" transform="rotate(144)" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><path d="M0 0C-40-26-44-78-10-92Q0-84 8-94C44-78 38-26 0 0Z" transform="rotate(216)" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><path d="M0 0C-40-26-44-78-10-92Q0-84 8-94C44-78 38-26 0 0Z" transform="rotate(288)" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><circle r="16" fill="#8f0d1c"/><path d="M0 0Q18-30 40-58" stroke="#ffd35a" stroke-width="7" fill="none" stroke-linecap="round"/><circle cx="42" cy="-62" r="6" fill="#ffd35a"/><circle cx="34" cy="-58" r="5" fill="#ffd35a"/><circle cx="46" cy="-52" r="5" fill="#ffd35a"/></g>
    <path id="modak" d="M0-58C14-30 52-22 52 10C52 38 26 46 0 46S-52 38-52 10C-52-22-14-30 0-58Z" fill="#fff3dc" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>
    <g id="ear"><path d="M92-70C150-150 286-160 306-40C318 50 262 128 190 138C134 142 100 100 92 40Z" fill="var(--rose)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/><path d="M118-46C168-108 262-110 274-30C280 34 242 92 190 100C146 104 122 70 118 30Z" fill="color-mix(in oklab,var(--rose),#ffe3c9 55%)"/><g fill="color-mix(in oklab,var(--rose),var(--maroon) 30%)"><circle cx="240" cy="-24" r="8"/><circle cx="238" cy="10" r="8"/><circle cx="220" cy="40" r="8"/><circle cx="222" cy="-52" r="8"/><circle cx="194" cy="62" r="8"/></g><circle cx="206" cy="132" r="20" fill="var(--marigold)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/><path d="M206 152l-14 40h28Z" fill="var(--marigold)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/></g>
  </defs>
  <g transform="translate(540 1350) scale(.93) translate(-540 -1350)">
  <g data-busy transform="translate(540 1010)">
    <g fill="var(--marigold)" opacity=".9">{% for i in (0..27) %}<path d="M0-330C42-352 42-386 0-420C-42-386 -42-352 0-330Z" transform="rotate({{ i | times: 12.8571 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="346" fill="var(--marigold)"/><g fill="var(--maroon)">{% for i in (0..27) %}<circle cy="-318" r="9" transform="rotate({{ i | times: 12.8571 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="294" fill="color-mix(in oklab,var(--marigold),white 62%)"/><g fill="var(--marigold)">{% for i in (0..47) %}<path d="M-3-288L0-218L3-288Z" transform="rotate({{ i | times: 7.5 | plus: 0 }})"/>{% endfor %}</g>
  </g>
  <g data-busy transform="translate(540 1000)">
    <path d="M-330 380C-330 230-190 150 0 150S330 230 330 380Z" fill="var(--rose)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>
    <path d="M-330 380C-330 290-280 226-196 190L-140 380ZM330 380C330 290 280 226 196 190L140 380Z" fill="var(--marigold)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>
    <use href="#ear"/><use href="#ear" transform="scale(-1 1)"/>
    <g stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"><circle cx="-190" cy="190" r="19" fill="var(--marigold)"/><circle cx="-170" cy="257" r="19" fill="var(--marigold)"/><circle cx="-150" cy="282" r="19" fill="var(--marigold)"/><circle cx="-130" cy="299" r="19" fill="var(--marigold)"/><circle cx="-110" cy="312" r="19" fill="var(--marigold)"/><circle cx="-90" cy="322" r="19" fill="var(--marigold)"/><circle cx="-70" cy="329" r="19" fill="var(--marigold)"/><circle cx="-50" cy="335" r="19" fill="var(--marigold)"/><circle cx="-30" cy="338" r="19" fill="var(--marigold)"/><circle cx="-10" cy="340" r="19" fill="var(--marigold)"/><circle cx="10" cy="340" r="19" fill="var(--marigold)"/><circle cx="30" cy="338" r="19" fill="var(--marigold)"/><circle cx="50" cy="335" r="19" fill="var(--marigold)"/><circle cx="70" cy="329" r="19" fill="var(--marigold)"/><circle cx="90" cy="322" r="19" fill="var(--marigold)"/><circle cx="110" cy="312" r="19" fill="var(--marigold)"/><circle cx="130" cy="299" r="19" fill="var(--marigold)"/><circle cx="150" cy="282" r="19" fill="var(--marigold)"/><circle cx="170" cy="257" r="19" fill="var(--marigold)"/><circle cx="190" cy="190" r="19" fill="var(--marigold)"/></g>
    <path d="M-134-84C-134-176 134-176 134-84C146 0 122 70 84 112C50 142-50 142-84 112C-122 70-146 0-134-84Z" fill="color-mix(in oklab,var(--rose),white 14%)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>
    <path d="M-74 106C-96 150-136 158-152 146C-140 126-118 118-112 84ZM74 106C90 132 104 138 118 136C116 120 112 108 112 84Z" fill="#fff8e8" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>
    <path d="M-58 0C-78 90-80 186-40 250C2 312 104 318 138 252C158 206 126 160 84 172C58 182 54 212 74 226C88 216 102 224 98 240C88 266 44 256 34 214C28 150 66 80 58 0Q0-20-58 0Z" fill="color-mix(in oklab,var(--rose),white 14%)"/><path d="M-62 26C-78 110-78 190-40 250C2 312 104 318 138 252C158 206 126 160 84 172C58 182 54 212 74 226C88 216 102 224 98 240C88 266 44 256 34 214C28 150 62 96 60 26" fill="none" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>
    <path d="M-58 70Q-8 88 50 66M-64 112Q-14 130 40 108M-60 154Q-14 172 33 152M-50 194Q-12 210 32 194" fill="none" stroke="color-mix(in oklab,var(--rose),var(--maroon) 45%)" stroke-width="5" stroke-linecap="round"/>
    <path d="M-58 96Q-74 118-96 112M60 96Q76 118 98 112" fill="none" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/><use href="#modak" transform="translate(96 152) scale(.82)"/>
    <g id="eye"><path d="M-112-6Q-84-40-46-8Q-80 16-112-6Z" fill="#fff8ec" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/><circle cx="-78" cy="-9" r="13" fill="color-mix(in oklab,var(--maroon),black 55%)"/><path d="M-120-44Q-84-74-38-44" fill="none" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/></g><use href="#eye" transform="scale(-1 1)"/>
    <g fill="none" stroke="#fff8ec" stroke-width="8" stroke-linecap="round"><path d="M-46-92Q0-102 46-92M-50-72Q0-82 50-72M-46-52Q0-62 46-52"/></g><path d="M0-112C12-84 12-58 0-36C-12-58-12-84 0-112Z" fill="#e8352e"/>
    <path d="M-140-108Q0-172 140-108L132-152Q0-212-132-152Z" fill="var(--marigold)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>
    <path d="M-122-160C-128-232-70-250-56-300C-40-262-30-268 0-356C30-268 40-262 56-300C70-250 128-232 122-160Q0-214-122-160Z" fill="var(--marigold)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/><path d="M-84-186C-84-226-56-238-48-258C-30-238-20-244 0-304C20-244 30-238 48-258C56-238 84-226 84-186Q0-216-84-186Z" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/><path d="M0-282C18-248 22-236 0-214C-22-236-18-248 0-282Z" fill="#fff3dc"/><circle cy="-368" r="14" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>
    <g fill="#fff3dc">{% for i in (0..8) %}{% assign x = i | times: 28 | minus: 112 %}{% assign q = x | times: x | divided_by: 330.0 %}<circle cx="{{ x }}" cy="{{ q | minus: 168 }}" r="8"/>{% endfor %}</g>
  </g>
  </g>
  <g><use href="#hib" transform="translate(70 1270) scale(1.25) rotate(-20)"/><use href="#hib" transform="translate(1010 1270) scale(1.25) rotate(20)"/><use href="#hib" transform="translate(190 1330) rotate(30)"/><use href="#hib" transform="translate(890 1330) rotate(-10)"/></g>
  <g fill="none" stroke="#7fb04a" stroke-width="9" stroke-linecap="round">{% for s in (0..1) %}<g transform="translate({{ s | times: 1080 }}) scale({{ s | times: -2 | plus: 1 }} 1)"><path d="M30 1190Q36 1120 12 1070M34 1190Q60 1130 66 1062M40 1194Q88 1150 122 1110M120 1250Q160 1210 170 1168"/></g>{% endfor %}</g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="116" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="34" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="54">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="34" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'ganesh-chaturthi-few-strokes', 'In a Few Strokes', 'Ganesha in a few brush strokes on warm terracotta, with a modak, durva grass and a red hibiscus.',
  (select id from public.festivals where slug = 'ganesh-chaturthi'),
  (select id from public.template_categories where slug = 'minimal'),
  '{strokes,minimal}', 'mr', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "clay": {
        "title": "Terracotta",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#b4482b"
      },
      "line": {
        "title": "Brush line",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#fff1dc"
      },
      "gold": {
        "title": "Saffron",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffb83d"
      }
    }
  },
  "sample": {
    "title": "गणपती बाप्पा मोरया",
    "message": "बाप्पाच्या पावलांनी घरात सुख, शांती आणि समाधान नांदो. मोदकांचा गोडवा वर्षभर मनात राहो!",
    "recipient_name": "प्रिय आजी-आजोबा",
    "sender_name": "सई आणि अथर्व",
    "language": "mr"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--clay:{{ v.clay }};--line:{{ v.line }};--gold:{{ v.gold }};position:relative;width:1080px;height:1350px;overflow:hidden;background:radial-gradient(circle at 50% 25%,var(--clay),color-mix(in oklab,var(--clay),black 22%));color:var(--line)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:120px;right:120px;top:640px;height:480px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Mukta","Card Sans",sans-serif}
h1{font-weight:400;font-family:"Rozha One","Card Serif",serif;color:var(--line);margin-bottom:.1em}
.to,.from{color:color-mix(in oklab,var(--gold),white 48%)}
.to{margin-bottom:.28em}
.from{margin-top:.23em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs><radialGradient id="sun"><stop offset="0" stop-color="color-mix(in oklab,var(--clay),var(--gold) 30%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--clay),var(--gold) 13%)"/></radialGradient><g id="durva"><path d="M20 2.1C25.2 3 41.4 3.1 51.5 3.3 61.7 3.5 71.5 3.5 81 3.4 90.5 3.3 99.6 3.1 108.4 2.9 117.2 2.6 125.6 2.3 133.7 1.9 141.8 1.5 149.5 1.1 156.9 0.6 164.3 0.2 171.3 -0.3 178 -0.9 184.7 -1.4 191.1 -1.9 197.1 -2.5 203.1 -3 211.4 -3.3 214.1 -4.2 216.9 -5.1 216.7 -7.4 213.9 -7.8 211 -8.2 202.8 -7.1 196.8 -6.8 190.8 -6.4 184.4 -6 177.7 -5.7 171 -5.3 164 -4.9 156.6 -4.6 149.2 -4.3 141.5 -4 133.5 -3.7 125.4 -3.4 117 -3.2 108.3 -3 99.5 -2.8 90.4 -2.7 81 -2.6 71.5 -2.5 61.7 -2.4 51.6 -2.4 41.4 -2.3 25.3 -2.8 20 -2.1 14.8 -1.4 14.7 1.2 20 2.1ZM214.5 -4.8C215.9 -4.5 219.5 -5.1 221.9 -5.6 224.4 -6 226.9 -6.6 229.4 -7.3 231.9 -8 234.4 -8.9 236.9 -9.9 239.4 -10.8 242 -11.8 244.5 -12.9 247 -14 249.5 -15.1 251.9 -16.3 254.4 -17.6 256.8 -18.8 259.1 -20.2 261.4 -21.6 263.7 -23 265.7 -24.6 267.7 -26.2 270.4 -28.9 271.3 -29.7 272.2 -30.6 272.4 -30.2 271.2 -29.9 270 -29.5 266.5 -28.4 264.1 -27.6 261.7 -26.8 259.3 -26.1 256.8 -25.3 254.3 -24.5 251.8 -23.8 249.3 -23 246.7 -22.3 244.1 -21.5 241.6 -20.7 239 -19.9 236.4 -19.1 233.9 -18.3 231.4 -17.4 228.8 -16.6 226.4 -15.5 224 -14.5 221.6 -13.3 219.4 -11.9 217.3 -10.6 214.3 -8.4 213.5 -7.2 212.7 -6.1 213.1 -5 214.5 -4.8ZM214 -4.7C215.6 -3.9 220.4 -3.2 223.8 -2.6 227.1 -2.1 230.5 -1.7 234 -1.4 237.5 -1.1 241.1 -1 244.8 -0.8 248.4 -0.7 252.1 -0.7 255.8 -0.7 259.5 -0.7 263.2 -0.8 266.9 -1 270.6 -1.2 274.3 -1.5 277.8 -2 281.4 -2.4 285 -2.9 288.3 -3.7 291.7 -4.5 296.4 -6.2 298 -6.8 299.6 -7.3 299.7 -6.9 298 -6.9 296.3 -7 291.4 -7 288 -7.1 284.6 -7.2 281.1 -7.3 277.6 -7.5 274.1 -7.7 270.5 -8 266.9 -8.2 263.4 -8.5 259.7 -8.8 256.1 -9 252.4 -9.3 248.8 -9.6 245.1 -9.8 241.5 -9.9 237.9 -10.2 234.3 -10.1 230.8 -10.1 227.2 -9.9 223.8 -9.5 220.5 -9 215.6 -8.2 214 -7.3 212.4 -6.5 212.4 -5.4 214 -4.7ZM213.5 -4.7C214.3 -3.6 217.3 -1.6 219.4 -0.2 221.4 1.3 223.6 2.6 225.8 3.8 228 5.1 230.3 6.2 232.7 7.4 235 8.7 237.4 9.9 239.7 11.1 242.1 12.3 244.5 13.6 246.8 14.8 249.2 16 251.5 17.3 253.8 18.5 256.1 19.8 258.4 21 260.6 22.2 262.9 23.4 266.2 25.1 267.3 25.6 268.5 26.2 268.2 26.5 267.4 25.5 266.7 24.5 264.5 21.4 262.7 19.5 261 17.6 259 15.8 257 14 255 12.2 252.9 10.4 250.7 8.7 248.6 7 246.3 5.4 244 3.9 241.7 2.4 239.3 0.9 236.9 -0.4 234.5 -1.7 232.1 -3 229.6 -4.1 227.1 -5.1 224.6 -5.9 222.1 -6.4 219.6 -7 215.9 -7.5 214.5 -7.3 213.1 -7 212.7 -5.9 213.5 -4.7ZM20 2.1C24.5 2.9 38.1 2.7 46.7 2.4 55.4 2.1 63.8 1.2 71.9 0.1 80.1 -1.1 87.9 -2.6 95.5 -4.5 103 -6.3 110.3 -8.4 117.3 -10.8 124.3 -13.2 131 -15.9 137.5 -18.8 143.9 -21.8 150 -24.9 155.8 -28.3 161.7 -31.6 167.2 -35.2 172.4 -38.9 177.6 -42.6 185 -48.1 187.1 -50.6 189.2 -53 187.8 -54.8 184.9 -53.4 182.1 -52.1 175.2 -46 169.9 -42.5 164.7 -39.1 159.2 -35.7 153.4 -32.6 147.7 -29.5 141.6 -26.5 135.3 -23.8 129 -21 122.4 -18.5 115.5 -16.3 108.7 -14 101.5 -12 94.1 -10.2 86.7 -8.5 79 -7 71.1 -5.9 63.1 -4.7 54.9 -3.8 46.4 -3.2 37.9 -2.5 24.4 -3 20 -2.1 15.6 -1.2 15.6 1.3 20 2.1ZM186.9 -51C188.3 -51.1 191.5 -52.9 193.7 -54 195.9 -55.2 198.1 -56.5 200.2 -58 202.4 -59.4 204.5 -61.1 206.6 -62.8 208.7 -64.4 210.8 -66.2 212.8 -68 214.9 -69.8 216.9 -71.6 218.9 -73.5 220.8 -75.5 222.7 -77.4 224.5 -79.5 226.3 -81.5 228 -83.5 229.4 -85.7 230.9 -87.8 232.6 -91.2 233.2 -92.3 233.8 -93.4 234.1 -93.1 233 -92.4 232 -91.7 229 -89.5 227 -88 224.9 -86.6 222.9 -85.1 220.8 -83.6 218.6 -82.1 216.5 -80.6 214.3 -79.1 212.1 -77.6 209.9 -76.1 207.7 -74.5 205.5 -73 203.3 -71.4 201.1 -69.8 199 -68.2 196.8 -66.6 194.8 -64.9 192.9 -63.1 191 -61.3 189.3 -59.3 187.7 -57.4 185.5 -54.4 185.1 -53 184.7 -51.6 185.4 -50.8 186.9 -51ZM186.4 -50.7C188.2 -50.5 193 -51.3 196.3 -51.8 199.7 -52.3 203.1 -53 206.5 -53.8 209.9 -54.6 213.4 -55.6 216.9 -56.6 220.4 -57.6 223.9 -58.7 227.4 -59.9 230.9 -61 234.4 -62.3 237.9 -63.6 241.3 -64.9 244.7 -66.3 248 -67.9 251.2 -69.4 254.4 -71 257.4 -72.8 260.3 -74.6 264.3 -77.7 265.7 -78.7 267 -79.7 267.2 -79.3 265.6 -78.9 264 -78.4 259.3 -76.9 256 -75.9 252.7 -75 249.4 -74 246 -73.1 242.6 -72.2 239.2 -71.3 235.7 -70.5 232.2 -69.6 228.6 -68.8 225.1 -67.9 221.5 -67 218 -66.1 214.5 -65.2 211 -64.3 207.4 -63.4 204.1 -62.2 200.7 -61.1 197.4 -59.8 194.3 -58.3 191.2 -56.9 186.9 -54.6 185.6 -53.3 184.3 -52 184.6 -51 186.4 -50.7ZM185.9 -50.7C187 -49.8 190.5 -48.8 192.9 -48.1 195.3 -47.4 197.7 -46.8 200.2 -46.3 202.7 -45.8 205.3 -45.4 207.9 -45 210.5 -44.5 213.1 -44.1 215.7 -43.7 218.4 -43.3 221 -42.8 223.6 -42.4 226.3 -41.9 228.9 -41.5 231.4 -41 234 -40.5 236.6 -40 239.1 -39.6 241.6 -39.2 245.2 -38.6 246.5 -38.4 247.7 -38.2 247.6 -37.8 246.5 -38.6 245.5 -39.3 242.5 -41.5 240.2 -42.8 238 -44.1 235.6 -45.2 233.1 -46.3 230.6 -47.4 228.1 -48.4 225.5 -49.3 222.9 -50.3 220.2 -51.1 217.6 -51.8 214.9 -52.6 212.2 -53.2 209.5 -53.8 206.8 -54.3 204.1 -54.8 201.4 -55 198.8 -55.2 196.1 -55.2 193.5 -54.9 191 -54.6 187.4 -54.1 186.1 -53.3 184.8 -52.6 184.8 -51.5 185.9 -50.7ZM20.1 2.1C23.3 2.7 32.9 2.4 39.1 1.5 45.4 0.7 51.6 -0.9 57.6 -3 63.6 -5.1 69.4 -7.9 75 -11.1 80.6 -14.3 86.1 -18.1 91.3 -22.2 96.5 -26.4 101.6 -31.1 106.4 -36.1 111.2 -41.2 115.8 -46.7 120.2 -52.5 124.6 -58.3 128.7 -64.4 132.6 -70.9 136.5 -77.3 142.3 -87.4 143.6 -91.1 144.9 -94.8 142.9 -95.9 140.4 -92.9 138 -89.9 132.8 -79.5 128.7 -73.3 124.7 -67.1 120.5 -61.2 116.1 -55.6 111.7 -50.1 107.1 -44.9 102.3 -40.1 97.6 -35.3 92.7 -30.8 87.7 -26.9 82.6 -22.9 77.4 -19.3 72 -16.3 66.7 -13.2 61.2 -10.6 55.6 -8.5 50 -6.5 44.3 -4.8 38.3 -3.8 32.3 -2.7 22.9 -3.1 19.9 -2.1 16.8 -1.1 16.9 1.5 20.1 2.1ZM143.2 -91.3C144.5 -92 146.8 -94.7 148.5 -96.5 150.2 -98.4 151.8 -100.4 153.3 -102.5 154.8 -104.6 156.2 -106.9 157.6 -109.1 159.1 -111.4 160.4 -113.8 161.8 -116.2 163.1 -118.6 164.4 -121 165.5 -123.5 166.7 -126 167.8 -128.5 168.8 -131 169.7 -133.5 170.7 -136 171.3 -138.5 171.9 -141 172.4 -144.7 172.5 -146 172.7 -147.2 173.1 -147.1 172.4 -146 171.6 -145 169.6 -142 168.2 -139.9 166.8 -137.8 165.3 -135.7 163.9 -133.6 162.4 -131.4 160.8 -129.3 159.3 -127.1 157.8 -125 156.2 -122.8 154.7 -120.6 153.1 -118.4 151.6 -116.2 150.1 -113.9 148.6 -111.7 147.1 -109.5 145.9 -107.1 144.6 -104.8 143.5 -102.4 142.6 -100 141.8 -97.6 140.7 -94.1 140.8 -92.7 140.9 -91.2 141.9 -90.7 143.2 -91.3ZM142.8 -90.9C144.6 -91.3 148.8 -93.7 151.8 -95.4 154.7 -97 157.7 -98.8 160.6 -100.7 163.6 -102.6 166.5 -104.7 169.4 -106.9 172.4 -109 175.3 -111.3 178.2 -113.6 181.1 -115.8 184 -118.2 186.8 -120.6 189.5 -123.1 192.3 -125.6 194.8 -128.1 197.3 -130.7 199.8 -133.3 202 -136 204.1 -138.7 206.8 -142.9 207.7 -144.3 208.7 -145.7 209 -145.4 207.6 -144.4 206.2 -143.5 202.3 -140.4 199.6 -138.4 196.9 -136.4 194.1 -134.4 191.2 -132.4 188.3 -130.3 185.3 -128.4 182.4 -126.3 179.4 -124.3 176.3 -122.3 173.3 -120.3 170.3 -118.3 167.2 -116.2 164.2 -114.1 161.3 -112.1 158.3 -110 155.5 -107.8 152.7 -105.6 150 -103.3 147.6 -100.8 145.2 -98.3 142 -94.7 141.2 -93.1 140.4 -91.4 141.1 -90.6 142.8 -90.9ZM142.4 -90.7C143.7 -90.3 147.3 -90.6 149.8 -90.7 152.3 -90.8 154.8 -91.1 157.3 -91.5 159.9 -91.9 162.4 -92.4 165 -92.9 167.6 -93.4 170.2 -93.9 172.8 -94.4 175.4 -94.9 178.1 -95.3 180.7 -95.8 183.3 -96.3 185.9 -96.8 188.5 -97.2 191 -97.6 193.6 -98 196.1 -98.5 198.6 -98.9 202.2 -99.6 203.5 -99.9 204.7 -100.2 204.7 -99.8 203.5 -100.1 202.3 -100.4 198.6 -101.4 196.1 -101.9 193.6 -102.3 190.9 -102.6 188.2 -102.8 185.5 -102.9 182.8 -103 180 -103 177.3 -103 174.5 -102.9 171.7 -102.6 168.9 -102.4 166.2 -102.1 163.5 -101.7 160.8 -101.3 158 -100.8 155.5 -100.1 152.9 -99.3 150.4 -98.4 148.1 -97.3 145.8 -96.2 142.6 -94.4 141.6 -93.3 140.7 -92.2 141 -91.1 142.4 -90.7ZM20 2.1C27.8 2.9 51.9 3 66.9 2.9 82 2.9 96.4 2.5 110.3 2 124.1 1.4 137.4 0.6 150.1 -0.3 162.8 -1.2 174.9 -2.4 186.5 -3.6 198.1 -4.9 209.2 -6.3 219.7 -7.8 230.2 -9.3 240.2 -11 249.6 -12.7 259.1 -14.4 268.1 -16.3 276.5 -18.2 285 -20.1 296.6 -22.7 300.4 -24.2 304.3 -25.8 303.7 -28.1 299.6 -27.8 295.5 -27.4 284.1 -24.1 275.6 -22.4 267.2 -20.7 258.2 -19 248.8 -17.4 239.4 -15.9 229.4 -14.4 219 -13 208.5 -11.6 197.5 -10.3 186 -9.2 174.4 -8.1 162.3 -7 149.7 -6.2 137 -5.3 123.8 -4.6 110 -4 96.2 -3.5 81.9 -3.1 66.9 -2.7 51.9 -2.4 27.8 -2.9 20 -2.1 12.2 -1.3 12.2 1.3 20 2.1ZM300.6 -24.8C302.1 -24.7 305.5 -25.7 307.9 -26.4 310.4 -27.1 312.8 -27.9 315.2 -28.9 317.6 -29.9 320 -31.1 322.4 -32.2 324.8 -33.4 327.2 -34.7 329.6 -36 332 -37.4 334.4 -38.8 336.6 -40.2 338.9 -41.7 341.2 -43.2 343.4 -44.9 345.5 -46.5 347.6 -48.1 349.5 -49.9 351.3 -51.7 353.7 -54.6 354.5 -55.6 355.3 -56.6 355.5 -56.2 354.4 -55.7 353.2 -55.3 349.9 -53.7 347.6 -52.7 345.3 -51.7 342.9 -50.7 340.6 -49.7 338.2 -48.6 335.7 -47.6 333.3 -46.6 330.9 -45.6 328.4 -44.6 325.9 -43.5 323.4 -42.5 320.9 -41.4 318.5 -40.3 316.1 -39.2 313.6 -38.1 311.3 -36.8 309 -35.5 306.8 -34.1 304.8 -32.5 302.8 -30.9 300.1 -28.5 299.4 -27.2 298.7 -25.9 299.2 -24.9 300.6 -24.8ZM300.1 -24.7C301.8 -24 306.7 -23.9 310.1 -23.7 313.4 -23.5 316.9 -23.4 320.4 -23.5 323.9 -23.6 327.5 -23.8 331.2 -24.1 334.8 -24.4 338.5 -24.7 342.1 -25.1 345.8 -25.5 349.5 -26 353.1 -26.6 356.8 -27.2 360.4 -27.8 363.9 -28.7 367.4 -29.5 370.9 -30.4 374.2 -31.5 377.4 -32.7 381.9 -34.8 383.5 -35.5 385 -36.2 385.1 -35.8 383.4 -35.7 381.8 -35.6 376.8 -35.1 373.4 -34.8 370.1 -34.6 366.6 -34.3 363.1 -34.2 359.6 -34 356 -33.9 352.4 -33.7 348.8 -33.6 345.2 -33.5 341.5 -33.4 337.9 -33.3 334.2 -33.2 330.6 -33 327 -32.8 323.3 -32.7 319.8 -32.2 316.3 -31.8 312.8 -31.3 309.4 -30.5 306.1 -29.7 301.4 -28.3 299.9 -27.3 298.3 -26.4 298.4 -25.3 300.1 -24.7ZM299.6 -24.7C300.6 -23.6 303.8 -22 305.9 -20.8 308.1 -19.6 310.4 -18.5 312.7 -17.5 315.1 -16.4 317.5 -15.5 320 -14.6 322.4 -13.6 324.9 -12.7 327.4 -11.7 329.8 -10.7 332.3 -9.7 334.8 -8.7 337.3 -7.8 339.7 -6.8 342.2 -5.8 344.6 -4.8 347 -3.8 349.3 -2.8 351.7 -1.9 355.1 -0.6 356.3 -0.1 357.5 0.3 357.3 0.6 356.4 -0.3 355.6 -1.2 353 -4 351.1 -5.7 349.2 -7.4 347.1 -9.1 344.9 -10.6 342.7 -12.2 340.4 -13.8 338.1 -15.2 335.7 -16.6 333.3 -18 330.8 -19.3 328.4 -20.6 325.9 -21.8 323.3 -22.8 320.8 -23.9 318.3 -25 315.7 -25.7 313.2 -26.4 310.5 -27 308 -27.3 305.4 -27.6 301.8 -27.7 300.4 -27.3 299 -26.9 298.7 -25.8 299.6 -24.7ZM20 2.1C26.9 2.8 48.1 2.6 61.3 2 74.6 1.4 87.4 0.2 99.7 -1.5 112 -3.2 123.8 -5.4 135.1 -7.9 146.4 -10.5 157.2 -13.5 167.5 -16.9 177.9 -20.2 187.7 -24 197.1 -28.1 206.5 -32.1 215.4 -36.6 223.8 -41.3 232.3 -45.9 240.3 -51 247.9 -56.2 255.4 -61.4 265.9 -69.3 269.1 -72.6 272.3 -75.8 270.9 -77.6 266.9 -75.4 263 -73.3 253 -64.8 245.4 -59.8 237.8 -54.8 229.9 -50.1 221.5 -45.6 213.1 -41.1 204.3 -36.9 195 -33 185.7 -29.1 176 -25.5 165.8 -22.3 155.6 -19.1 144.9 -16.2 133.8 -13.7 122.6 -11.2 111 -9.1 98.9 -7.4 86.8 -5.8 74.2 -4.5 61 -3.6 47.9 -2.7 26.8 -3 20 -2.1 13.1 -1.2 13.1 1.4 20 2.1ZM268.9 -73C270.3 -73.2 273.4 -75.1 275.6 -76.3 277.8 -77.5 279.9 -78.9 282 -80.5 284.1 -82 286.1 -83.7 288.2 -85.5 290.2 -87.2 292.3 -89 294.3 -90.9 296.3 -92.8 298.2 -94.7 300.1 -96.7 302 -98.7 303.8 -100.7 305.5 -102.8 307.2 -104.9 308.9 -107 310.2 -109.2 311.6 -111.3 313.2 -114.8 313.7 -115.9 314.3 -117 314.6 -116.8 313.6 -116 312.6 -115.3 309.7 -113 307.7 -111.4 305.7 -109.9 303.7 -108.3 301.6 -106.8 299.6 -105.2 297.4 -103.7 295.3 -102.1 293.2 -100.5 291 -98.9 288.9 -97.3 286.7 -95.7 284.6 -94 282.5 -92.3 280.4 -90.7 278.3 -89 276.4 -87.2 274.5 -85.4 272.6 -83.5 271.1 -81.4 269.5 -79.4 267.5 -76.4 267.1 -75 266.7 -73.6 267.5 -72.8 268.9 -73ZM268.5 -72.7C270.3 -72.6 275 -73.5 278.3 -74.2 281.6 -74.8 285 -75.6 288.4 -76.5 291.8 -77.4 295.2 -78.5 298.7 -79.7 302.1 -80.8 305.7 -82 309.1 -83.3 312.6 -84.6 316 -85.9 319.4 -87.4 322.8 -88.9 326.2 -90.4 329.4 -92 332.6 -93.7 335.7 -95.4 338.6 -97.3 341.5 -99.2 345.4 -102.4 346.7 -103.5 348 -104.5 348.2 -104.1 346.6 -103.6 345 -103.1 340.3 -101.4 337.1 -100.4 333.9 -99.3 330.6 -98.2 327.3 -97.2 323.9 -96.2 320.5 -95.2 317 -94.2 313.5 -93.2 310 -92.2 306.5 -91.2 303 -90.2 299.5 -89.2 296 -88.2 292.5 -87.1 289 -86.1 285.7 -84.8 282.4 -83.6 279.1 -82.2 276.1 -80.6 273 -79 268.8 -76.6 267.5 -75.3 266.3 -73.9 266.7 -72.9 268.5 -72.7ZM268 -72.7C269.1 -71.8 272.6 -71 275 -70.4 277.4 -69.7 279.9 -69.2 282.4 -68.8 284.9 -68.4 287.5 -68.1 290.1 -67.7 292.7 -67.4 295.4 -67.1 298 -66.7 300.7 -66.4 303.3 -66 306 -65.7 308.6 -65.3 311.2 -65 313.8 -64.6 316.4 -64.2 318.9 -63.8 321.5 -63.4 324 -63.1 327.7 -62.7 328.9 -62.5 330.2 -62.4 330 -62 329 -62.7 327.9 -63.4 324.8 -65.5 322.5 -66.7 320.2 -67.9 317.8 -69 315.3 -70 312.8 -71 310.2 -71.9 307.6 -72.7 304.9 -73.6 302.2 -74.3 299.5 -74.9 296.8 -75.6 294.1 -76.2 291.4 -76.6 288.7 -77 286 -77.4 283.3 -77.5 280.7 -77.6 278 -77.5 275.4 -77.2 272.9 -76.8 269.3 -76.1 268 -75.3 266.8 -74.6 266.8 -73.5 268 -72.7Z"/></g></defs>
  <circle cx="540" cy="311" r="258" fill="url(#sun)"/><g data-busy transform="translate(54 20) scale(.9)">
  <path d="M443.5 255.7C442.1 258.3 441.2 266.7 440.5 272 439.7 277.3 439.3 282.6 439.1 287.7 438.9 292.8 438.9 297.7 439.1 302.6 439.2 307.4 439.6 312.1 440.2 316.7 440.7 321.2 441.4 325.7 442.2 330 443.1 334.3 444 338.5 445.1 342.6 446.1 346.7 447.3 350.7 448.5 354.5 449.7 358.4 451.1 362.3 452.3 365.8 453.6 369.2 454.8 368.2 456 375.3 457.2 382.4 459.2 401.9 459.7 408.4 460.2 415 459.1 412.4 458.8 414.8 458.5 417.2 458.1 420 457.7 422.8 457.3 425.6 456.8 428.5 456.4 431.5 455.9 434.5 455.4 437.6 455 440.9 454.5 444.1 454 447.4 453.6 450.8 453.1 454.3 452.7 457.8 452.3 461.5 451.9 465.2 451.6 468.9 451.3 472.8 451.1 476.7 450.8 480.6 450.8 484.7 450.7 488.8 450.7 492.9 450.8 497.2 450.9 501.4 451.2 505.8 451.6 510.1 452 514.5 452.5 518.9 453.2 523.5 453.9 528 454.7 532.7 455.8 537.5 457 542.3 458.3 547.5 459.9 552.5 461.6 557.5 463.5 562.7 465.7 567.5 467.9 572.3 470.3 576.9 473 581.4 475.6 585.8 478.5 590.1 481.6 594.1 484.6 598.1 487.9 601.9 491.2 605.4 494.6 609 498.1 612.3 501.8 615.4 505.4 618.6 509.2 621.4 513 624.1 516.8 626.8 520.8 629.2 524.8 631.4 528.8 633.7 532.8 635.7 536.9 637.5 541 639.4 545.2 641 549.3 642.4 553.5 643.9 557.7 645.1 561.9 646.2 566.1 647.2 570.4 648.1 574.6 648.8 578.8 649.6 583.1 650.1 587.3 650.5 591.5 650.9 595.8 651.1 600 651.2 604.2 651.2 608.5 651.2 612.6 650.9 616.8 650.7 621 650.3 625.2 649.7 629.3 649.2 633.4 648.5 637.5 647.6 641.7 646.7 645.8 645.7 650.1 644.5 654.3 643.2 658.9 641.7 663.2 640 667.4 638.3 671.5 636.5 675.5 634.5 679.4 632.5 683.3 630.4 687 628.1 690.7 625.8 694.2 623.4 697.6 620.8 701 618.3 704.2 615.6 707.3 612.8 710.4 610 713.3 607.1 716.1 604 718.8 601 721.4 597.9 723.8 594.7 726.2 591.4 728.4 588.1 730.4 584.7 732.4 581.3 734.2 577.8 735.8 574.2 737.4 570.6 738.8 567 740 563.3 741.1 559.6 742.1 555.8 742.7 552.1 743.4 548.3 743.9 544.4 744.1 540.6 744.2 536.8 744.2 532.9 743.8 529.1 743.5 525.3 742.8 521.5 742 517.8 741.1 514.1 739.9 510.4 738.5 506.8 737.1 503.2 735.4 499.7 733.5 496.3 731.6 492.9 729.4 489.5 727.1 486.5 724.8 483.5 721.8 478.9 719.8 478.2 717.8 477.4 714.9 479.8 715.2 481.8 715.4 483.9 719.3 487.5 721.2 490.5 723.1 493.6 724.9 496.8 726.4 500 728 503.2 729.3 506.5 730.3 509.8 731.4 513 732.2 516.4 732.8 519.7 733.4 523.1 733.7 526.4 733.8 529.8 734 533.2 733.9 536.5 733.5 539.9 733.2 543.2 732.6 546.6 731.9 549.8 731.1 553.1 730.2 556.4 729 559.6 727.8 562.8 726.4 566 724.9 569.1 723.4 572.1 721.6 575.2 719.7 578.1 717.8 581.1 715.7 584 713.5 586.7 711.2 589.5 708.8 592.2 706.3 594.8 703.7 597.5 701 600 698.2 602.4 695.3 604.8 692.3 607.1 689.2 609.3 686.1 611.5 682.8 613.6 679.5 615.5 676.1 617.5 672.6 619.3 668.9 621 665.3 622.7 661.6 624.3 657.7 625.7 653.9 627.1 649.7 628.4 645.8 629.4 641.9 630.5 638.2 631.3 634.4 632 630.6 632.7 626.9 633.3 623.2 633.7 619.4 634.1 615.6 634.4 611.8 634.6 608 634.8 604.2 634.8 600.4 634.7 596.6 634.6 592.7 634.3 588.9 633.9 585.1 633.5 581.3 633 577.5 632.3 573.7 631.6 569.9 630.8 566.1 629.8 562.4 628.8 558.6 627.7 554.9 626.4 551.2 625.1 547.5 623.6 543.9 622 540.2 620.4 536.6 618.6 533.1 616.6 529.6 614.6 526.1 612.5 522.7 610.1 519.3 607.8 516 605.3 512.8 602.6 509.6 599.8 506.4 596.9 503.4 593.8 500.5 590.7 497.6 587.4 494.9 583.9 492.2 580.4 489.6 576.7 487.2 572.8 484.9 568.9 482.7 564.8 480.7 560.6 478.7 556.3 476.9 551.8 475.4 547.3 473.8 542.9 472.6 538.2 471.5 533.8 470.4 529.4 469.6 525.1 468.8 520.9 468.1 516.7 467.5 512.6 467.1 508.6 466.6 504.5 466.3 500.5 466.1 496.5 465.9 492.6 465.9 488.7 465.8 484.9 465.8 481 466 477.3 466.1 473.6 466.3 469.9 466.5 466.3 466.8 462.8 467.1 459.3 467.4 455.8 467.7 452.5 468.1 449.1 468.5 445.9 468.8 442.7 469.2 439.5 469.6 436.4 470 433.4 470.3 430.3 470.7 427.4 471 424.6 471.3 421.7 471.7 419.1 471.9 416.2 472.2 413.4 473.3 414.5 472.6 407.3 471.8 400.1 469.1 380.6 467.5 373 465.9 365.4 464.3 365.4 462.9 361.8 461.4 358.1 460.1 354.8 458.7 351.1 457.4 347.5 456.2 343.7 455 339.9 453.8 336 452.7 332.1 451.8 328 450.8 323.9 449.9 319.7 449.2 315.4 448.5 311.1 447.9 306.6 447.5 302 447 297.4 446.8 292.7 446.7 287.8 446.6 282.9 446.7 277.9 447.1 272.7 447.4 267.4 449.1 259.2 448.5 256.3 447.9 253.5 444.8 253 443.5 255.7ZM631.8 256.3C631.2 259.2 632.6 267.4 632.9 272.7 633.1 278 633.3 283 633.2 287.9 633.2 292.8 633 297.5 632.6 302.1 632.3 306.7 631.8 311.2 631.2 315.5 630.6 319.8 629.8 323.9 628.9 328 628.1 332 627.1 335.9 626 339.7 625 343.5 623.8 347.2 622.6 350.8 621.3 354.4 620 357.8 618.6 361.3 617.2 364.8 618.6 358.7 614 371.9 609.4 385 595.3 427.5 590.8 440.4 586.3 453.2 588.4 446 587.2 448.7 586 451.5 584.8 454.3 583.6 456.9 582.4 459.5 581.2 462 580.1 464.4 579 466.9 577.9 469.2 576.8 471.5 575.8 473.7 574.8 475.9 573.8 478.1 572.9 480.2 572 482.3 571.1 484.3 570.2 486.3 569.4 488.3 568.6 490.2 567.9 492.2 567.2 494.1 566.5 496 565.8 497.9 565.2 499.8 564.6 501.8 564.1 503.7 563.6 505.6 563.1 507.6 562.7 509.6 562.3 511.7 562 513.7 561.7 515.7 561.5 517.8 561.3 519.7 561.2 521.6 561.1 523.5 561 525.2 561 526.9 560.9 528.3 561 529.9 561.1 531.4 561.2 533 561.5 534.5 561.7 536.1 562 537.7 562.5 539.2 562.9 540.8 563.4 542.3 564.1 543.9 564.7 545.4 565.5 547 566.3 548.5 567.2 550 568.2 551.6 569.3 553.1 570.4 554.6 571.6 556 572.9 557.5 574.2 558.9 575.7 560.3 577.2 561.7 578.7 563 580.4 564.3 582.1 565.6 583.8 566.8 585.7 568 587.6 569.1 589.5 570.2 591.5 571.3 593.6 572.3 595.7 573.3 597.9 574.2 600.1 575 602.3 575.8 604.6 576.6 606.9 577.2 609.2 577.9 611.6 578.5 614.1 578.9 616.5 579.4 618.9 579.8 621.4 580.1 623.9 580.4 626.4 580.6 628.9 580.7 631.4 580.8 633.7 580.9 636.3 580.8 638.9 580.7 641.8 580.3 644.5 579.9 647.3 579.5 649.9 579 652.5 578.4 655.1 577.7 657.7 577 660.2 576.1 662.7 575.3 665.1 574.4 667.5 573.4 669.9 572.3 672.1 571.2 674.3 570 676.5 568.8 678.7 567.5 680.7 566.2 682.7 564.8 684.6 563.4 686.4 561.9 688.3 560.4 690 558.9 691.6 557.3 693.2 555.6 694.7 554 696.1 552.3 697.5 550.5 698.7 548.8 699.9 547 701 545.2 702 543.3 702.9 541.4 703.8 539.5 704.6 537.6 705.2 535.6 705.8 533.6 706.3 531.5 706.6 529.5 707 527.4 707.2 525.2 707.2 523.1 707.2 520.9 707 518.7 706.6 516.4 706.3 514.1 705.7 511.8 704.9 509.4 704.1 507.1 703.2 504.7 701.9 502.3 700.5 499.8 698.4 495.5 696.8 494.6 695.2 493.8 692.3 495.6 692.3 497.3 692.2 499.1 695.3 502.7 696.3 505 697.4 507.4 698 509.3 698.5 511.4 699.1 513.4 699.4 515.4 699.6 517.3 699.8 519.3 699.8 521.1 699.7 522.9 699.6 524.7 699.3 526.4 699 528.1 698.6 529.7 698.1 531.4 697.5 533 696.9 534.6 696.2 536.1 695.4 537.7 694.6 539.2 693.7 540.7 692.6 542.2 691.6 543.6 690.4 545.1 689.2 546.5 688 547.9 686.6 549.2 685.2 550.6 683.7 551.9 682.2 553.2 680.5 554.4 678.9 555.6 677.2 556.8 675.4 557.9 673.5 559 671.6 560 669.7 561 667.7 562 665.6 562.9 663.5 563.7 661.4 564.5 659.2 565.3 657 565.9 654.8 566.6 652.5 567.2 650.1 567.6 647.8 568.1 645.4 568.5 643 568.7 640.7 569 638.1 569.2 635.9 569.3 633.6 569.3 631.8 569.1 629.7 569 627.5 568.8 625.2 568.5 623 568.2 620.8 567.9 618.7 567.5 616.6 567 614.5 566.5 612.4 565.9 610.4 565.3 608.4 564.7 606.5 564 604.6 563.2 602.8 562.5 600.9 561.7 599.2 560.8 597.5 559.9 595.8 559 594.3 558 592.7 557 591.2 556 589.9 555 588.5 554 587.2 552.9 586 551.8 584.9 550.7 583.8 549.6 582.8 548.5 581.9 547.4 581 546.3 580.2 545.2 579.5 544.1 578.8 543 578.2 541.9 577.7 540.9 577.2 539.8 576.8 538.7 576.4 537.7 576 536.7 575.8 535.6 575.5 534.6 575.3 533.6 575.2 532.5 575 531.5 575 530.4 574.9 529.3 574.9 528.2 574.9 527.1 575 525.8 575.1 524.4 575.2 522.7 575.4 521.1 575.5 519.4 575.8 517.6 576 515.9 576.3 514.2 576.7 512.5 577.1 510.8 577.5 509.1 577.9 507.5 578.4 505.9 578.9 504.2 579.5 502.5 580.1 500.8 580.7 499.1 581.4 497.4 582.1 495.6 582.9 493.8 583.7 492 584.5 490.1 585.3 488.2 586.2 486.2 587.2 484.1 588.1 482.1 589.2 479.9 590.2 477.7 591.3 475.5 592.4 473.1 593.5 470.7 594.7 468.3 595.9 465.7 597.1 463.1 598.4 460.4 599.6 457.7 600.9 454.7 602.2 451.7 600.5 458.3 605 445.2 609.4 432.2 622.9 389.6 627.3 376.4 631.7 363.3 630.1 369.8 631.4 366.2 632.7 362.6 634 358.7 635.1 354.8 636.2 350.9 637.3 346.9 638.2 342.8 639.1 338.6 639.9 334.4 640.6 330 641.2 325.7 641.7 321.2 642 316.6 642.3 312 642.5 307.3 642.5 302.5 642.4 297.6 642.2 292.7 641.8 287.6 641.4 282.5 640.8 277.3 639.8 271.9 638.9 266.6 637.6 258.3 636.2 255.7 634.9 253.1 632.3 253.5 631.8 256.3ZM717 477.6C715.8 476.9 712.7 477.6 710.5 477.9 708.2 478.2 705.8 478.8 703.7 479.4 701.5 480.1 699.3 480.9 697.3 481.8 695.4 482.6 693.5 483.7 692 484.7 690.4 485.7 689 486.7 688 488 686.9 489.4 685.6 491.1 685.7 492.7 685.9 494.3 687.3 496.6 688.7 497.5 690.1 498.5 692.8 498.9 693.9 498.3 694.9 497.7 695.5 494.7 695.1 493.7 694.8 492.6 692.2 492.2 691.8 492.1 691.3 492 692.2 493 692.5 493.2 692.7 493.3 692.5 493.4 693.1 493.1 693.7 492.8 694.8 492 696 491.3 697.3 490.6 698.9 489.8 700.6 489.1 702.3 488.3 704.2 487.5 706.2 486.7 708.1 485.9 710.1 485.2 712 484.4 714 483.7 717.1 483.5 717.9 482.4 718.8 481.2 718.3 478.4 717 477.6ZM492.7 489.2C493.5 489.8 495.8 491.5 497.5 492.4 499.3 493.4 501.1 494.2 503 494.9 505 495.6 507 496.3 509 496.7 511 497.2 513.1 497.6 515.1 497.9 517.2 498.1 519.3 498.2 521.4 498.2 523.5 498.2 525.6 498.1 527.6 497.8 529.6 497.6 531.6 497.2 533.5 496.7 535.3 496.2 538 495.1 538.8 494.6 539.7 494.2 539.7 494.2 538.8 494 537.8 493.9 535 493.7 533.1 493.6 531.3 493.4 529.4 493.3 527.5 493.1 525.5 493 523.6 492.8 521.7 492.6 519.7 492.4 517.8 492.1 515.9 491.9 513.9 491.7 512 491.4 510 491.2 508.1 490.9 506.2 490.7 504.2 490.4 502.3 490.1 500.4 489.8 498.6 489.5 496.7 489.2 493.9 488.6 492.9 488.6 491.9 488.5 491.9 488.5 492.7 489.2ZM495 531.3C495.8 531.8 498.3 533 500.1 533.5 501.8 534.1 503.7 534.4 505.6 534.7 507.5 534.9 509.4 535.1 511.3 535 513.3 535 515.2 534.9 517.1 534.6 519 534.3 520.9 533.9 522.8 533.4 524.6 532.8 526.4 532.2 528.1 531.4 529.8 530.6 531.5 529.7 533 528.7 534.5 527.7 536.4 525.9 537.1 525.2 537.7 524.5 537.7 524.6 536.8 524.7 535.9 524.8 533.4 525.4 531.7 525.8 530 526.2 528.3 526.6 526.6 526.9 524.9 527.3 523.2 527.6 521.5 527.9 519.7 528.2 518 528.4 516.3 528.7 514.5 528.9 512.7 529.2 511 529.4 509.2 529.6 507.5 529.8 505.7 529.9 504 530.1 502.2 530.2 500.4 530.4 498.7 530.5 496 530.6 495.1 530.8 494.2 530.9 494.2 530.9 495 531.3ZM519.4 582.4C520.2 582.4 522.7 582.3 524.3 582 525.9 581.6 527.5 581.1 529.1 580.5 530.7 579.8 532.2 579.1 533.7 578.2 535.2 577.4 536.6 576.4 538 575.3 539.3 574.2 540.6 573 541.7 571.8 542.9 570.6 543.9 569.2 544.9 567.8 545.8 566.5 546.7 565 547.3 563.5 548 562.1 548.6 559.8 548.8 559 548.9 558.1 548.9 558.2 548.2 558.6 547.6 559.1 545.9 560.7 544.8 561.7 543.6 562.7 542.5 563.7 541.4 564.7 540.2 565.7 539 566.7 537.8 567.7 536.6 568.7 535.4 569.6 534.2 570.6 533 571.6 531.8 572.5 530.5 573.5 529.3 574.4 528.1 575.4 526.8 576.3 525.6 577.2 524.3 578.1 523 579 521.7 580 519.8 581.3 519.2 581.8 518.5 582.4 518.5 582.4 519.4 582.4ZM552.9 608.1C553.7 607.9 555.8 607 557.1 606.3 558.4 605.5 559.6 604.6 560.8 603.5 561.9 602.5 563 601.4 564 600.1 565 598.9 565.9 597.6 566.6 596.3 567.4 594.9 568 593.5 568.6 592 569.1 590.6 569.5 589 569.8 587.5 570 586.1 570.2 584.5 570.2 583 570.1 581.6 569.7 579.4 569.5 578.7 569.3 577.9 569.4 578 568.9 578.6 568.5 579.2 567.7 581.2 567.1 582.4 566.5 583.7 565.9 584.9 565.3 586.1 564.7 587.3 564.1 588.5 563.4 589.7 562.7 590.9 562.1 592.1 561.4 593.3 560.7 594.5 560 595.7 559.3 596.9 558.6 598.1 557.9 599.3 557.2 600.4 556.4 601.6 555.7 602.8 554.9 604 554.1 605.2 552.9 606.9 552.6 607.6 552.2 608.3 552.2 608.3 552.9 608.1ZM633 244.9C637.7 241.2 650 227.4 659.6 220.5 669.1 213.6 679.6 207.9 690.1 203.7 700.7 199.4 712 196.4 722.9 194.8 733.8 193.2 745.1 193 755.6 194.2 766.1 195.4 776.5 198 785.8 202.1 795.2 206.2 804 211.7 811.6 218.8 819.2 225.9 826 234.3 831.3 244.8 836.6 255.3 841 270.2 843.2 281.7 845.4 293.2 845.1 303.5 844.5 313.6 843.9 323.6 842 333.1 839.4 341.9 836.8 350.6 833.1 358.8 828.8 366.2 824.5 373.6 819.3 380.4 813.5 386.4 807.8 392.4 801.3 397.7 794.4 402.2 787.6 406.7 780.1 410.5 772.3 413.4 764.6 416.3 756.4 418.5 748.1 419.6 739.8 420.8 729.4 420.7 722.4 420.4 715.4 420.1 711.3 419 706 418 700.8 416.9 695.7 415.5 690.9 413.9 686.2 412.4 681.7 410.5 677.4 408.4 673.1 406.3 669.1 404 665.3 401.5 661.5 398.9 658 396.1 654.6 393.1 651.3 390 648.2 386.8 645.3 383.3 642.5 379.8 639.8 376.1 637.4 372.2 634.9 368.3 631.7 361.8 630.4 359.8 629.1 357.8 628.9 357.9 629.6 360.2 630.3 362.5 632.6 369.4 634.7 373.7 636.7 378 639.1 382.1 641.7 386 644.4 389.9 647.3 393.7 650.6 397.2 653.8 400.7 657.4 404 661.2 407 665 410.1 669.2 412.9 673.6 415.5 678 418.1 682.7 420.4 687.7 422.5 692.8 424.6 698 426.4 703.7 427.9 709.3 429.4 714 430.9 721.6 431.6 729.3 432.4 740.3 433.1 749.5 432.3 758.8 431.5 768.1 429.6 777 426.7 785.8 423.8 794.5 419.9 802.5 415 810.5 410.2 818.2 404.3 825 397.6 831.8 390.9 838 383.2 843.2 374.8 848.4 366.4 852.9 357 856 347 859.2 337 861.5 326.2 862.3 314.8 863.1 303.3 863.4 291.3 860.8 278.3 858.3 265.3 853.4 248.7 847.1 236.7 840.8 224.7 832.3 214.4 823.1 206.2 813.9 198 803 191.8 792 187.4 780.9 183 768.8 180.6 756.9 179.8 745 178.9 732.6 180 720.7 182.4 708.9 184.8 696.9 188.9 685.9 194.3 675 199.7 664.2 206.7 655 214.8 645.9 222.9 634.7 238 631 243.1 627.4 248.1 628.2 248.7 633 244.9ZM449 243.1C445.3 238 434.1 222.9 425 214.8 415.8 206.7 405 199.7 394.1 194.3 383.1 188.9 371.1 184.8 359.3 182.4 347.4 180 335 178.9 323.1 179.8 311.2 180.6 299.1 183 288 187.4 277 191.8 266.1 198 256.9 206.2 247.7 214.4 239.2 224.7 232.9 236.7 226.6 248.7 221.7 265.3 219.2 278.3 216.6 291.3 216.9 303.3 217.7 314.8 218.5 326.2 220.8 337 224 347 227.1 357 231.6 366.4 236.8 374.8 242 383.2 248.2 390.9 255 397.6 261.8 404.3 269.5 410.2 277.5 415 285.5 419.9 294.2 423.8 303 426.7 311.9 429.6 321.2 431.5 330.5 432.3 339.7 433.1 350.7 432.4 358.4 431.6 366 430.9 370.7 429.4 376.3 427.9 382 426.4 387.2 424.6 392.3 422.5 397.3 420.4 402 418.1 406.4 415.5 410.8 412.9 415 410.1 418.8 407 422.6 404 426.2 400.7 429.4 397.2 432.7 393.7 435.6 389.9 438.3 386 440.9 382.1 443.3 378 445.3 373.7 447.4 369.4 449.7 362.5 450.4 360.2 451.1 357.9 450.9 357.8 449.6 359.8 448.3 361.8 445.1 368.3 442.6 372.2 440.2 376.1 437.5 379.8 434.7 383.3 431.8 386.8 428.7 390 425.4 393.1 422 396.1 418.5 398.9 414.7 401.5 410.9 404 406.9 406.3 402.6 408.4 398.3 410.5 393.8 412.4 389.1 413.9 384.3 415.5 379.2 416.9 374 418 368.7 419 364.6 420.1 357.6 420.4 350.6 420.7 340.2 420.8 331.9 419.6 323.6 418.5 315.4 416.3 307.7 413.4 299.9 410.5 292.4 406.7 285.6 402.2 278.7 397.7 272.2 392.4 266.5 386.4 260.7 380.4 255.5 373.6 251.2 366.2 246.9 358.8 243.2 350.6 240.6 341.9 238 333.1 236.1 323.6 235.5 313.6 234.9 303.5 234.6 293.2 236.8 281.7 239 270.2 243.4 255.3 248.7 244.8 254 234.3 260.8 225.9 268.4 218.8 276 211.7 284.8 206.2 294.2 202.1 303.5 198 313.9 195.4 324.4 194.2 334.9 193 346.2 193.2 357.1 194.8 368 196.4 379.3 199.4 389.9 203.7 400.4 207.9 410.9 213.6 420.4 220.5 430 227.4 442.3 241.2 447 244.9 451.8 248.7 452.6 248.1 449 243.1ZM672.3 262.3C675.6 259.9 685 251.2 691.5 247.2 698.1 243.2 704.8 240.2 711.5 238.1 718.1 236 725 235 731.4 234.8 737.9 234.6 744.4 235.4 750.3 237 756.3 238.6 762.1 241 767.3 244.3 772.5 247.6 777.3 251.7 781.4 256.7 785.5 261.6 789.1 267.3 791.8 274 794.5 280.7 796.6 290 797.6 296.6 798.6 303.2 798.4 308.2 797.9 313.7 797.3 319.1 796.1 324.4 794.4 329.4 792.8 334.3 790.5 339.1 787.8 343.4 785.1 347.7 781.9 351.8 778.3 355.4 774.7 359 770.7 362.3 766.4 365.1 762.1 367.8 757.4 370.1 752.4 371.9 747.5 373.6 742.3 374.9 736.9 375.5 731.5 376.2 722.8 375.7 720 375.8 717.2 375.9 717.1 375.8 720 376.2 722.8 376.6 731.4 378.3 737.1 378.3 742.7 378.2 748.3 377.3 753.7 375.9 759 374.5 764.3 372.4 769.1 369.7 774 367.1 778.6 363.8 782.7 360.1 786.8 356.4 790.7 352.1 793.9 347.4 797.1 342.7 799.9 337.5 801.9 332.1 804 326.6 805.6 320.7 806.3 314.6 807.1 308.5 807.4 302.7 806.4 295.4 805.4 288 803.2 278 800.2 270.6 797.1 263.2 792.9 256.6 788.1 251 783.4 245.4 777.7 240.8 771.7 237.2 765.7 233.6 758.9 231.1 752.2 229.5 745.4 228 738.1 227.5 731.1 228.1 724 228.7 716.6 230.3 709.7 233 702.8 235.6 695.7 239.3 689.4 244.1 683.1 248.9 674.6 258.6 671.7 261.7 668.9 264.7 669 264.7 672.3 262.3ZM408.3 261.7C405.4 258.6 396.9 248.9 390.6 244.1 384.3 239.3 377.2 235.6 370.3 233 363.4 230.3 356 228.7 348.9 228.1 341.9 227.5 334.6 228 327.8 229.5 321.1 231.1 314.3 233.6 308.3 237.2 302.3 240.8 296.6 245.4 291.9 251 287.1 256.6 282.9 263.2 279.8 270.6 276.8 278 274.6 288 273.6 295.4 272.6 302.7 272.9 308.5 273.7 314.6 274.4 320.7 276 326.6 278.1 332.1 280.1 337.5 282.9 342.7 286.1 347.4 289.3 352.1 293.2 356.4 297.3 360.1 301.4 363.8 306 367.1 310.9 369.7 315.7 372.4 321 374.5 326.3 375.9 331.7 377.3 337.3 378.2 342.9 378.3 348.6 378.3 357.2 376.6 360 376.2 362.9 375.8 362.8 375.9 360 375.8 357.2 375.7 348.5 376.2 343.1 375.5 337.7 374.9 332.5 373.6 327.6 371.9 322.6 370.1 317.9 367.8 313.6 365.1 309.3 362.3 305.3 359 301.7 355.4 298.1 351.8 294.9 347.7 292.2 343.4 289.5 339.1 287.2 334.3 285.6 329.4 283.9 324.4 282.7 319.1 282.1 313.7 281.6 308.2 281.4 303.2 282.4 296.6 283.4 290 285.5 280.7 288.2 274 290.9 267.3 294.5 261.6 298.6 256.7 302.7 251.7 307.5 247.6 312.7 244.3 317.9 241 323.7 238.6 329.7 237 335.6 235.4 342.1 234.6 348.6 234.8 355 235 361.9 236 368.5 238.1 375.2 240.2 381.9 243.2 388.5 247.2 395 251.2 404.4 259.9 407.7 262.3 411 264.7 411.1 264.7 408.3 261.7ZM567.6 326.2C567.8 327.6 568.6 331.8 569.8 334.2 571 336.6 572.8 338.9 574.7 340.7 576.6 342.5 579 344.1 581.4 345.2 583.8 346.3 586.5 347 589.1 347.2 591.8 347.5 594.6 347.2 597.2 346.6 599.8 345.9 602.5 344.7 604.8 343 607 341.4 609.2 339.3 610.8 336.9 612.4 334.4 613.9 329.8 614.4 328.3 614.8 326.7 614.9 326.9 613.6 327.7 612.4 328.6 609.1 331.8 607 333.2 604.9 334.7 602.9 335.7 601 336.5 599.1 337.3 597.2 337.8 595.3 338.1 593.5 338.4 591.7 338.4 589.9 338.3 588 338.1 586.2 337.8 584.4 337.3 582.6 336.7 580.8 336 579.1 335 577.3 334 575.6 332.8 573.8 331.2 572 329.7 569.4 326.6 568.4 325.8 567.4 324.9 567.4 324.8 567.6 326.2ZM511.6 325.8C510.6 326.6 508 329.7 506.2 331.2 504.4 332.8 502.7 334 500.9 335 499.2 336 497.4 336.7 495.6 337.3 493.8 337.8 492 338.1 490.1 338.3 488.3 338.4 486.5 338.4 484.7 338.1 482.8 337.8 480.9 337.3 479 336.5 477.1 335.7 475.1 334.7 473 333.2 470.9 331.8 467.6 328.6 466.4 327.7 465.1 326.9 465.2 326.7 465.6 328.3 466.1 329.8 467.6 334.4 469.2 336.9 470.8 339.3 473 341.4 475.2 343 477.5 344.7 480.2 345.9 482.8 346.6 485.4 347.2 488.2 347.5 490.9 347.2 493.5 347 496.2 346.3 498.6 345.2 501 344.1 503.4 342.5 505.3 340.7 507.2 338.9 509 336.6 510.2 334.2 511.4 331.8 512.2 327.6 512.4 326.2 512.6 324.8 512.6 324.9 511.6 325.8ZM564.1 296.2C565.4 295.7 568.8 293.6 571.1 292.6 573.5 291.5 575.8 290.7 578.2 290 580.6 289.3 583.1 288.8 585.6 288.5 588 288.2 590.5 288 593 288 595.5 288 598 288.2 600.4 288.5 602.9 288.8 605.4 289.3 607.8 290 610.2 290.7 612.5 291.5 614.9 292.6 617.2 293.6 620.6 295.7 621.9 296.2 623.1 296.7 623.1 296.8 622.1 295.8 621.2 294.8 618.4 291.8 616.2 290.2 614.1 288.6 611.6 287.3 609.1 286.3 606.6 285.2 603.9 284.4 601.2 283.8 598.5 283.3 595.7 283 593 283 590.3 283 587.5 283.3 584.8 283.8 582.1 284.4 579.4 285.2 576.9 286.3 574.4 287.3 571.9 288.6 569.8 290.2 567.6 291.8 564.8 294.8 563.9 295.8 562.9 296.8 562.9 296.7 564.1 296.2ZM516.1 295.8C515.2 294.8 512.4 291.8 510.2 290.2 508.1 288.6 505.6 287.3 503.1 286.3 500.6 285.2 497.9 284.4 495.2 283.8 492.5 283.3 489.7 283 487 283 484.3 283 481.5 283.3 478.8 283.8 476.1 284.4 473.4 285.2 470.9 286.3 468.4 287.3 465.9 288.6 463.8 290.2 461.6 291.8 458.8 294.8 457.9 295.8 456.9 296.8 456.9 296.7 458.1 296.2 459.4 295.7 462.8 293.6 465.1 292.6 467.5 291.5 469.8 290.7 472.2 290 474.6 289.3 477.1 288.8 479.6 288.5 482 288.2 484.5 288 487 288 489.5 288 492 288.2 494.4 288.5 496.9 288.8 499.4 289.3 501.8 290 504.2 290.7 506.5 291.5 508.9 292.6 511.2 293.6 514.6 295.7 515.9 296.2 517.1 296.7 517.1 296.8 516.1 295.8ZM461.1 407C458.5 409.3 455.3 417.6 453.1 422.4 451 427.2 449.8 431.8 447.9 435.9 446.1 440 444 443.7 441.8 447 439.6 450.4 437.2 453.3 434.7 455.9 432.1 458.5 429.5 460.7 426.6 462.6 423.7 464.5 420.6 466 417.3 467.1 414 468.2 410.5 469 406.6 469.4 402.7 469.8 396.2 469.4 394.1 469.6 392 469.8 391.9 469.5 393.9 470.4 396 471.3 402.1 474.1 406.3 475 410.5 475.8 414.8 475.9 419 475.5 423.2 475 427.5 473.9 431.5 472.3 435.5 470.6 439.4 468.4 443.1 465.6 446.7 462.8 450.2 459.5 453.3 455.7 456.4 451.9 459.3 447.5 461.8 442.8 464.3 438.1 467.2 432.9 468.4 427.3 469.5 421.7 470.1 412.4 468.9 409 467.7 405.6 463.7 404.8 461.1 407ZM605 403.8C603 406.1 606 410.9 606.9 414.2 607.7 417.5 609 420.7 610.2 423.7 611.4 426.7 612.8 429.6 614.3 432.2 615.7 434.8 617.3 437.3 619 439.6 620.7 441.9 622.5 444 624.4 445.9 626.3 447.8 628.3 449.5 630.4 451 632.5 452.6 634.7 453.9 636.9 455 639.1 456.1 641.5 458.8 643.5 457.4 645.4 456 648.5 448.9 648.5 446.6 648.5 444.3 645 444.6 643.5 443.6 641.9 442.5 640.5 441.4 639.2 440.1 637.8 438.9 636.5 437.5 635.2 436 633.9 434.4 632.7 432.8 631.5 430.9 630.3 429.1 629.2 427.1 628.1 424.9 627 422.7 626 420.4 625 417.8 624 415.3 623.2 412.6 622.2 409.7 621.2 406.7 621.8 401.2 619 400.2 616.1 399.2 607 401.4 605 403.8ZM438.6 251.4C442.6 250.6 453.5 246.2 461.5 244.1 469.4 242.1 477.8 240.3 486.3 239 494.9 237.6 503.8 236.6 512.8 236 521.7 235.3 530.9 235 540 235 549.1 235 558.3 235.3 567.2 236 576.2 236.6 585.1 237.6 593.7 239 602.2 240.3 610.6 242.1 618.5 244.1 626.5 246.2 637.4 250.6 641.4 251.4 645.4 252.1 645.9 251.2 642.6 248.6 639.3 246.1 629.1 239.7 621.4 236.2 613.6 232.6 605 229.7 596.2 227.3 587.4 224.9 578.1 223 568.7 221.8 559.3 220.6 549.6 220 540 220 530.4 220 520.7 220.6 511.3 221.8 501.9 223 492.6 224.9 483.8 227.3 475 229.7 466.4 232.6 458.6 236.2 450.9 239.7 440.7 246.1 437.4 248.6 434.1 251.2 434.6 252.1 438.6 251.4ZM448.4 212.8C452 211.8 462.3 207.4 469.6 205.2 476.9 203.1 484.5 201.2 492.2 199.8 499.9 198.3 507.8 197.3 515.8 196.6 523.8 195.8 531.9 195.5 540 195.5 548.1 195.5 556.2 195.8 564.2 196.6 572.2 197.3 580.1 198.3 587.8 199.8 595.5 201.2 603.1 203.1 610.4 205.2 617.7 207.4 628 211.8 631.6 212.8 635.3 213.8 635.6 213.3 632.4 211.2 629.1 209.1 619.3 203.5 612.2 200.4 605 197.3 597.3 194.8 589.4 192.7 581.6 190.7 573.3 189.1 565.1 188.1 556.9 187 548.4 186.5 540 186.5 531.6 186.5 523.1 187 514.9 188.1 506.7 189.1 498.4 190.7 490.6 192.7 482.7 194.8 475 197.3 467.8 200.4 460.7 203.5 450.9 209.1 447.6 211.2 444.4 213.3 444.7 213.8 448.4 212.8ZM633.3 212.4C635.1 209.5 639.6 200.1 641 194 642.3 188 642.2 181.8 641.4 176.1 640.5 170.3 638.5 164.7 636.1 159.3 633.6 154 630.3 149 626.8 144.1 623.3 139.3 619.1 134.7 615.1 130.2 611 125.7 606.6 121.4 602.4 117.1 598.2 112.8 593.9 108.8 590.1 104.6 586.2 100.4 581.9 95.4 579.1 92 576.3 88.6 575.2 86.9 573.4 84.4 571.5 81.9 569.7 79.3 567.9 76.8 566.2 74.2 564.5 71.7 562.9 69.2 561.2 66.7 559.7 64.2 558.1 61.6 556.6 59.1 555.1 56.5 553.7 54 552.2 51.4 550.9 48.8 549.5 46.1 548.1 43.4 546.8 40.7 545.3 38 543.9 35.3 542 30.9 541 29.7 539.9 28.4 539 28.7 539 30.3 539 32 540.1 36.6 540.9 39.7 541.6 42.7 542.5 45.7 543.4 48.6 544.3 51.5 545.3 54.4 546.4 57.3 547.5 60.2 548.6 63 549.9 65.9 551.1 68.7 552.4 71.5 553.8 74.3 555.2 77.2 556.6 80 558.2 82.8 559.8 85.6 561.4 88.4 563.2 91.3 565 94.1 566.1 96.2 568.9 100 571.7 103.8 575.9 109.3 579.8 113.8 583.7 118.3 588.2 122.6 592.4 126.9 596.6 131.2 601.1 135.3 605.1 139.5 609.2 143.6 613.2 147.7 616.7 151.9 620.2 156.1 623.5 160.2 626 164.5 628.6 168.9 630.8 173.2 632.1 177.9 633.4 182.7 634.2 187.5 633.9 193.1 633.7 198.7 630.8 208.4 630.7 211.6 630.6 214.8 631.6 215.3 633.3 212.4ZM449.3 211.6C449.2 208.4 446.3 198.7 446.1 193.1 445.8 187.5 446.6 182.7 447.9 177.9 449.2 173.2 451.4 168.9 454 164.5 456.5 160.2 459.8 156.1 463.3 151.9 466.8 147.7 470.8 143.6 474.9 139.5 478.9 135.3 483.4 131.2 487.6 126.9 491.8 122.6 496.3 118.3 500.2 113.8 504.1 109.3 508.3 103.8 511.1 100 513.9 96.2 515 94.1 516.8 91.3 518.6 88.4 520.2 85.6 521.8 82.8 523.4 80 524.8 77.2 526.2 74.3 527.6 71.5 528.9 68.7 530.1 65.9 531.4 63 532.5 60.2 533.6 57.3 534.7 54.4 535.7 51.5 536.6 48.6 537.5 45.7 538.4 42.7 539.1 39.7 539.9 36.6 541 32 541 30.3 541 28.7 540.1 28.4 539 29.7 538 30.9 536.1 35.3 534.7 38 533.2 40.7 531.9 43.4 530.5 46.1 529.1 48.8 527.8 51.4 526.3 54 524.9 56.5 523.4 59.1 521.9 61.6 520.3 64.2 518.8 66.7 517.1 69.2 515.5 71.7 513.8 74.2 512.1 76.8 510.3 79.3 508.5 81.9 506.6 84.4 504.8 86.9 503.7 88.6 500.9 92 498.1 95.4 493.8 100.4 489.9 104.6 486.1 108.8 481.8 112.8 477.6 117.1 473.4 121.4 469 125.7 464.9 130.2 460.9 134.7 456.7 139.3 453.2 144.1 449.7 149 446.4 154 443.9 159.3 441.5 164.7 439.5 170.3 438.6 176.1 437.8 181.8 437.7 188 439 194 440.4 200.1 444.9 209.5 446.7 212.4 448.4 215.3 449.4 214.8 449.3 211.6ZM539.7 96.2C540.7 98.3 544.5 104.6 546.5 108.4 548.5 112.1 550.2 115.6 551.5 118.9 552.8 122.3 553.8 125.4 554.5 128.4 555.2 131.4 555.5 134.2 555.5 137 555.5 139.8 555.3 142.5 554.7 145.2 554 148 553.1 150.7 551.8 153.5 550.5 156.3 548.8 159.1 546.8 162.2 544.8 165.2 540.8 170 539.7 171.7 538.6 173.4 538.5 173.4 540.3 172.3 542 171.2 547.4 167.7 550.2 165.1 553.1 162.5 555.5 159.6 557.4 156.6 559.4 153.6 560.9 150.4 561.9 147.2 562.9 143.9 563.5 140.4 563.5 137 563.5 133.6 563 130 562.1 126.5 561.1 123 559.7 119.4 557.7 116 555.8 112.5 553.5 109 550.6 105.6 547.7 102.2 542.1 97.3 540.3 95.8 538.5 94.2 538.7 94.1 539.7 96.2ZM539.7 95.8C537.9 97.3 532.3 102.2 529.4 105.6 526.5 109 524.2 112.5 522.3 116 520.3 119.4 518.9 123 517.9 126.5 517 130 516.5 133.6 516.5 137 516.5 140.4 517.1 143.9 518.1 147.2 519.1 150.4 520.6 153.6 522.6 156.6 524.5 159.6 526.9 162.5 529.8 165.1 532.6 167.7 538 171.2 539.7 172.3 541.5 173.4 541.4 173.4 540.3 171.7 539.2 170 535.2 165.2 533.2 162.2 531.2 159.1 529.5 156.3 528.2 153.5 526.9 150.7 526 148 525.3 145.2 524.7 142.5 524.5 139.8 524.5 137 524.5 134.2 524.8 131.4 525.5 128.4 526.2 125.4 527.2 122.3 528.5 118.9 529.8 115.6 531.5 112.1 533.5 108.4 535.5 104.6 539.3 98.3 540.3 96.2 541.3 94.1 541.5 94.2 539.7 95.8ZM602.3 188.2C603.4 187 606.9 183.3 608.5 180.8 610.2 178.4 611.3 175.8 612.1 173.2 612.9 170.7 613.3 168.1 613.3 165.7 613.3 163.2 612.9 160.8 612.1 158.5 611.3 156.3 610.1 154.1 608.7 152.1 607.2 150.2 605.4 148.4 603.4 146.8 601.4 145.2 599 143.7 596.5 142.6 594 141.4 589.6 140.1 588.1 139.7 586.7 139.4 586.8 139.3 587.9 140.3 588.9 141.2 592.6 143.8 594.6 145.5 596.7 147.2 598.5 148.8 600.1 150.5 601.6 152.1 602.9 153.7 604 155.4 605 157.1 605.8 158.7 606.4 160.5 607 162.2 607.4 163.9 607.5 165.9 607.6 167.8 607.6 169.8 607.2 172 606.8 174.2 606.2 176.6 605.3 179.2 604.3 181.9 602.2 186.4 601.7 187.8 601.2 189.3 601.1 189.3 602.3 188.2ZM478.3 187.8C477.8 186.4 475.7 181.9 474.7 179.2 473.8 176.6 473.2 174.2 472.8 172 472.4 169.8 472.4 167.8 472.5 165.9 472.6 163.9 473 162.2 473.6 160.5 474.2 158.7 475 157.1 476 155.4 477.1 153.7 478.4 152.1 479.9 150.5 481.5 148.8 483.3 147.2 485.4 145.5 487.4 143.8 491.1 141.2 492.1 140.3 493.2 139.3 493.3 139.4 491.9 139.7 490.4 140.1 486 141.4 483.5 142.6 481 143.7 478.6 145.2 476.6 146.8 474.6 148.4 472.8 150.2 471.3 152.1 469.9 154.1 468.7 156.3 467.9 158.5 467.1 160.8 466.7 163.2 466.7 165.7 466.7 168.1 467.1 170.7 467.9 173.2 468.7 175.8 469.8 178.4 471.5 180.8 473.1 183.3 476.6 187 477.7 188.2 478.9 189.3 478.8 189.3 478.3 187.8Z" fill="var(--line)"/>
  <g fill="var(--line)"><circle cx="464" cy="223.7" r="5"/><circle cx="483" cy="218.1" r="5"/><circle cx="502" cy="214.2" r="5"/><circle cx="521" cy="211.8" r="5"/><circle cx="540" cy="211" r="5"/><circle cx="559" cy="211.8" r="5"/><circle cx="578" cy="214.2" r="5"/><circle cx="597" cy="218.1" r="5"/><circle cx="616" cy="223.7" r="5"/></g><path d="M512 256Q540 264 568 256M515 272Q540 280 565 272M519 288Q540 295 561 288" fill="none" stroke="var(--line)" stroke-width="6" stroke-linecap="round"/><path d="M540 244C552 262 554 274 554 283C554 294 548 300 540 300S526 294 526 283C526 274 528 262 540 244Z" fill="var(--gold)"/>
  <circle cx="540" cy="24" r="9" fill="var(--gold)"/>
  <g transform="translate(634 524) scale(.8)"><path d="M0-40C6-22 40-12 40 14C40 32 22 38 0 38S-40 32-40 14C-40-12-6-22 0-40Z" fill="var(--gold)"/><path d="M0-34C-3-10-18 8-20 34M0-34C3-10 18 8 20 34M0-34V37" fill="none" stroke="var(--clay)" stroke-width="4" stroke-linecap="round"/></g></g>
  <g data-busy transform="translate(540 1262)"><g fill="var(--line)"><use href="#durva" y="18"/><use href="#durva" y="18" transform="scale(-1 1)"/></g><g transform="scale(.8)"><g fill="color-mix(in oklab,var(--clay),#7d0013 62%)" stroke="var(--line)" stroke-width="4.5" stroke-linejoin="round"><g transform="rotate(-144)"><path d="M0 0C-46-26-50-74-26-92C-14-100-6-90 0-96C6-90 14-100 26-92C50-74 46-26 0 0Z"/><path d="M0-16V-66M0-30L-14-56M0-30L14-56" fill="none" stroke-width="2.5" stroke-linecap="round" opacity=".75"/></g><g transform="rotate(144)"><path d="M0 0C-46-26-50-74-26-92C-14-100-6-90 0-96C6-90 14-100 26-92C50-74 46-26 0 0Z"/><path d="M0-16V-66M0-30L-14-56M0-30L14-56" fill="none" stroke-width="2.5" stroke-linecap="round" opacity=".75"/></g><g transform="rotate(-72)"><path d="M0 0C-46-26-50-74-26-92C-14-100-6-90 0-96C6-90 14-100 26-92C50-74 46-26 0 0Z"/><path d="M0-16V-66M0-30L-14-56M0-30L14-56" fill="none" stroke-width="2.5" stroke-linecap="round" opacity=".75"/></g><g transform="rotate(72)"><path d="M0 0C-46-26-50-74-26-92C-14-100-6-90 0-96C6-90 14-100 26-92C50-74 46-26 0 0Z"/><path d="M0-16V-66M0-30L-14-56M0-30L14-56" fill="none" stroke-width="2.5" stroke-linecap="round" opacity=".75"/></g><g transform="rotate(0)"><path d="M0 0C-46-26-50-74-26-92C-14-100-6-90 0-96C6-90 14-100 26-92C50-74 46-26 0 0Z"/><path d="M0-16V-66M0-30L-14-56M0-30L14-56" fill="none" stroke-width="2.5" stroke-linecap="round" opacity=".75"/></g></g><g transform="rotate(38)"><path d="M0 0Q-4-40 2-78" fill="none" stroke="var(--gold)" stroke-width="7" stroke-linecap="round"/><g fill="var(--gold)"><circle cx="-9" cy="-56" r="5"/><circle cx="9" cy="-58" r="5"/><circle cx="-9" cy="-72" r="5"/><circle cx="11" cy="-74" r="5"/><circle cx="2" cy="-86" r="5"/></g></g></g></g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="92" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="35" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="50">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="35" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'gurpurab-amrit-vela', 'Amrit Vela', 'The gilded Harmandir Sahib and its reflection in the sarovar at daybreak, with lamps on the water.',
  (select id from public.festivals where slug = 'guru-nanak-jayanti'),
  (select id from public.template_categories where slug = 'devotional'),
  '{gurpurab,amrit,vela,devotional}', 'pa', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "dawn": {
        "title": "Upper sky",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#b9d7e6"
      },
      "saffron": {
        "title": "Saffron light",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f39a2b"
      },
      "ink": {
        "title": "Ink and deep water",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#16315c"
      }
    }
  },
  "sample": {
    "title": "ਗੁਰਪੁਰਬ ਦੀਆਂ ਵਧਾਈਆਂ",
    "message": "ਸ੍ਰੀ ਗੁਰੂ ਨਾਨਕ ਦੇਵ ਜੀ ਦੇ ਪ੍ਰਕਾਸ਼ ਪੁਰਬ ਦੀਆਂ ਲੱਖ-ਲੱਖ ਵਧਾਈਆਂ। ਵਾਹਿਗੁਰੂ ਸਭ ਦਾ ਭਲਾ ਕਰੇ।",
    "recipient_name": "ਪਿਆਰੇ ਬੀਜੀ",
    "sender_name": "ਹਰਪ੍ਰੀਤ ਤੇ ਪਰਿਵਾਰ",
    "language": "pa"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--dawn:{{ v.dawn }};--saffron:{{ v.saffron }};--ink:{{ v.ink }};position:relative;width:1080px;height:1350px;overflow:hidden;background:linear-gradient(180deg,color-mix(in oklab,var(--dawn),white 55%),#fff6e0 34%,color-mix(in oklab,var(--saffron),white 52%) 62%,color-mix(in oklab,var(--saffron),white 18%) 80%);color:var(--ink)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:130px;right:130px;top:56px;height:580px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Tiro Gurmukhi","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Marcellus","Tiro Gurmukhi","Tiro Devanagari Hindi","Card Serif",serif;color:var(--ink)}
.rule{width:420px;height:22px;margin:calc(4px + 10px*var(--fit,1)) 0 calc(6px + 16px*var(--fit,1)) 0;flex:none}
.to,.from{color:color-mix(in oklab,var(--saffron),#5a1a00 66%)}
.to{margin-bottom:.28em}
.from{margin-top:.35em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <linearGradient id="gold" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f3c352"/><stop offset="1" stop-color="#c47d17"/></linearGradient><linearGradient id="goldlight" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff0b3"/><stop offset=".5" stop-color="#f6c64f"/><stop offset="1" stop-color="#bd7413"/></linearGradient>
    <linearGradient id="dome" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#b36f12"/><stop offset=".36" stop-color="#ffe596"/><stop offset=".6" stop-color="#efb43a"/><stop offset="1" stop-color="#94570a"/></linearGradient>
    <linearGradient id="marble" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fffaf0"/><stop offset="1" stop-color="#ecd6b4"/></linearGradient>
    <radialGradient id="sun"><stop offset="0" stop-color="#fffbe8"/><stop offset=".4" stop-color="#fff0c4" stop-opacity=".8"/><stop offset="1" stop-color="#fff0c4" stop-opacity="0"/></radialGradient>
    <linearGradient id="water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--saffron),white 40%)"/><stop offset=".35" stop-color="color-mix(in oklab,var(--saffron),var(--ink) 44%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--ink),black 10%)"/></linearGradient>
    <linearGradient id="deep" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".62"/><stop offset="1" stop-color="#fff" stop-opacity=".06"/></linearGradient><mask id="dim"><rect x="-400" y="0" width="800" height="480" fill="url(#deep)"/></mask>
    <g id="half"><path d="M0 0H300V-96H0Z" fill="url(#marble)"/><path d="M0-96H300V-108H0Z" fill="#fff"/>
      <g fill="#d8b98f"><path d="M96 0V-52Q96-74 116-84Q136-74 136-52V0ZM160 0V-52Q160-74 180-84Q200-74 200-52V0ZM224 0V-52Q224-74 244-84Q264-74 264-52V0Z" opacity=".75"/></g>
      <path d="M0-108H288V-214H0Z" fill="url(#gold)"/><path d="M0-214H300V-228H0ZM0-108H294V-116H0Z" fill="url(#goldlight)"/>
      <g fill="#7a3d08" opacity=".62"><path d="M84-122V-170Q84-190 102-198Q120-190 120-170V-122ZM140-122V-170Q140-190 158-198Q176-190 176-170V-122ZM196-122V-170Q196-190 214-198Q232-190 232-170V-122Z"/></g>
      <path d="M240-108H300V-228H240Z" fill="url(#gold)"/><path d="M254-122V-166Q254-186 270-194Q286-186 286-166V-122Z" fill="#7a3d08" opacity=".62"/>
      <g fill="url(#goldlight)">{% for i in (0..9) %}<path d="M-9 0Q-12-14 0-22Q12-14 9 0Z" transform="translate({{ i | times: 22 | plus: 18 }} -228)"/>{% endfor %}</g>
      <g transform="translate(266 -228)"><path d="M-30 0H30V-8H-30ZM-26-8V-58H-18V-8ZM26-8V-58H18V-8ZM-4-8V-58H4V-8ZM-34-58H34V-68H-34Z" fill="url(#gold)"/><path d="M-32-68C-44-100-22-116 0-138C22-116 44-100 32-68Z" fill="url(#goldlight)"/><path d="M0-134V-166M-14-70Q-20-100-2-132M14-70Q20-100 2-132" stroke="#a8690f" stroke-width="2.500" fill="none"/><circle cy="-148" r="5" fill="url(#gold)"/></g>
      <path d="M0-228H170V-292H0Z" fill="url(#gold)"/><path d="M0-292H180V-304H0Z" fill="url(#goldlight)"/><g fill="#7a3d08" opacity=".62"><path d="M64-236V-262Q64-276 78-282Q92-276 92-262V-236ZM106-236V-262Q106-276 120-282Q134-276 134-262V-236Z"/></g>
      <g transform="translate(152 -304) scale(.66)"><path d="M-26-0V-50H-18V0ZM26 0V-50H18V0ZM-34-50H34V-60H-34Z" fill="url(#gold)"/><path d="M-32-60C-44-92-22-108 0-130C22-108 44-92 32-60Z" fill="url(#goldlight)"/><path d="M0-126V-156" stroke="#a8690f" stroke-width="3"/></g></g>
    <g id="temple"><use href="#half"/><use href="#half" transform="scale(-1 1)"/>
      <path d="M-52 0V-64Q-52-96 0-112Q52-96 52-64V0Z" fill="#7a3d08" opacity=".8"/><path d="M-52 0V-64Q-52-96 0-112Q52-96 52-64V0" fill="none" stroke="url(#goldlight)" stroke-width="8"/>
      <path d="M-44-122V-176Q-44-196 0-206Q44-196 44-176V-122Z" fill="#7a3d08" opacity=".62"/><path d="M-36-236V-268Q-36-282 0-288Q36-282 36-268V-236Z" fill="#7a3d08" opacity=".62"/>
      <path d="M-96-304H96L88-330H-88Z" fill="url(#gold)"/>
      <path d="M-92-330C-132-388-92-436-40-458C-16-468-6-480 0-498C6-480 16-468 40-458C92-436 132-388 92-330Z" fill="url(#dome)"/>
      <path d="M-56-330C-82-390-50-440-6-470M56-330C82-390 50-440 6-470M-20-330C-30-390-22-440-2-474M20-330C30-390 22-440 2-474" fill="none" stroke="#9a5e0c" stroke-width="2.500" opacity=".6"/>
      <path d="M-100-330Q-84-348-66-332Q-50-350-33-333Q-17-350 0-333Q17-350 33-333Q50-350 66-332Q84-348 100-330Z" fill="url(#goldlight)"/>
      <path d="M-26-468Q0-446 26-468Q14-482 0-498Q-14-482-26-468Z" fill="url(#goldlight)"/><path d="M0-494V-548" stroke="#b06f10" stroke-width="5"/><circle cy="-510" r="9" fill="url(#gold)"/><circle cy="-528" r="6" fill="url(#gold)"/><path d="M-22-548Q0-560 22-548Q0-538-22-548Z" fill="url(#gold)"/>
    </g>
    <g id="lamp"><path d="M-60 0Q0 28 60 0Q40 26 0 26T-60 0Z" fill="#2f5a34"/><path d="M-26-2Q-20 18 0 18T26-2Z" fill="#8d3a14"/><path d="M0-46C14-26 16-18 16-12C16-3 9 2 0 2S-16-3-16-12C-16-18-10-24 0-46Z" fill="#ff9d1c"/><path d="M0-28C8-16 9-12 9-8C9-3 5 0 0 0S-9-3-9-8C-9-12-6-16 0-28Z" fill="#fff3b0"/></g>
  </defs>
  <g transform="translate(540 860)"><circle r="560" fill="url(#sun)"/><g opacity=".35"><g fill="#fff8dc">{% for i in (0..23) %}<path d="M-16-300L0-640L16-300Z" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g></g></g>
  <g fill="none" stroke="var(--ink)" stroke-width="4" stroke-linecap="round" opacity=".45"><path d="M176 716q13-15 26 0q13-15 26 0M246 688q9-11 18 0q9-11 18 0M858 702q12-14 24 0q12-14 24 0"/></g>
  <g fill="color-mix(in oklab,var(--saffron),#7a3b12 30%)" opacity=".38"><path d="M0 1128V1064h60v-22q20-22 40 0v22h70v-34q26-30 52 0v34h60v-18h90v82ZM1080 1128V1064h-60v-22q-20-22-40 0v22h-70v-34q-26-30-52 0v34h-60v-18h-90v82Z"/></g>
  <rect y="1126" width="1080" height="224" fill="url(#water)"/>
  <g transform="translate(540 1128) scale(.86)"><use data-busy href="#temple"/></g>
  <g transform="translate(540 1130) scale(.86)"><g mask="url(#dim)"><use href="#temple" transform="scale(1 -.78)"/></g></g>
  <path d="M180 1124H900V1134H180Z" fill="#fff6e4"/>
  <g fill="none" stroke="#fff" stroke-linecap="round" opacity=".4">{% for i in (0..34) %}{% assign x = i | times: 313 | modulo: 1080 %}{% assign y = i | times: 41 | modulo: 190 | plus: 1148 %}<path d="M{{ x }} {{ y }}h{{ i | times: 37 | modulo: 90 | plus: 30 }}" stroke-width="{{ i | modulo: 3 | plus: 1 }}"/>{% endfor %}</g>
  <use href="#lamp" transform="translate(150 1226)"/><use href="#lamp" transform="translate(286 1288) scale(1.15)"/><use href="#lamp" transform="translate(924 1220)"/><use href="#lamp" transform="translate(800 1292) scale(1.15)"/><use href="#lamp" transform="translate(540 1312) scale(1.2)"/><use href="#lamp" transform="translate(46 1300) scale(1.1)"/><use href="#lamp" transform="translate(1034 1296) scale(1.1)"/>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="100" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if title != "" and message != "" %}<svg class="rule" viewBox="0 0 420 22" aria-hidden="true"><path d="M0 11H180M240 11H420" stroke="color-mix(in oklab,var(--saffron),#8a4a00 30%)" stroke-width="2"/><path d="M210 0C219 5 223 14 210 22C197 14 201 5 210 0ZM193 11m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0M227 11m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0" fill="color-mix(in oklab,var(--saffron),#8a4a00 30%)"/></svg>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="34" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="54">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="34" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'guru-nanak-jayanti-lamps-on-the-sarovar', 'Lamps on the Sarovar', 'Ghee lamps in marigolds drifting on still water at night, seen from above, and rose petals between them.',
  (select id from public.festivals where slug = 'guru-nanak-jayanti'),
  (select id from public.template_categories where slug = 'floral'),
  '{lamps,sarovar,floral}', 'pa', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "water": {
        "title": "Water",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#0c3654"
      },
      "gold": {
        "title": "Lamplight",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffcb5c"
      },
      "petal": {
        "title": "Rose petals",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#e0486b"
      }
    }
  },
  "sample": {
    "title": "ਗੁਰਪੁਰਬ ਮੁਬਾਰਕ",
    "message": "ਸਰਬੱਤ ਦਾ ਭਲਾ ਹੋਵੇ। ਸ੍ਰੀ ਗੁਰੂ ਨਾਨਕ ਦੇਵ ਜੀ ਦਾ ਚਾਨਣ ਤੁਹਾਡੇ ਘਰ ਵਿੱਚ ਸੁੱਖ, ਸੇਵਾ ਤੇ ਚੜ੍ਹਦੀ ਕਲਾ ਲਿਆਵੇ।",
    "recipient_name": "ਪਿਆਰੇ ਨਾਨੀ ਜੀ ਤੇ ਨਾਨਾ ਜੀ",
    "sender_name": "ਹਰਲੀਨ, ਗੁਰਤੇਜ ਤੇ ਪਰਿਵਾਰ",
    "language": "pa"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--water:{{ v.water }};--gold:{{ v.gold }};--petal:{{ v.petal }};position:relative;width:1080px;height:1350px;overflow:hidden;background:var(--water);color:#fdf6e3}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:140px;right:140px;top:256px;height:754px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Tiro Gurmukhi","Tiro Devanagari Hindi","Card Serif",serif}
text{font-family:"Tiro Gurmukhi","Card Serif",serif}
h1{font-weight:400;font-family:"Tiro Gurmukhi","Tiro Devanagari Hindi","Card Serif",serif;color:var(--gold);margin-bottom:calc(0.2em + 10px*var(--fit,1))}
h1:lang(en){font-family:"Cormorant Garamond","Card Serif",serif;font-weight:600}
:is(h1,p):is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bho),:lang(mai),:lang(kok)){font-family:"Tiro Devanagari Hindi","Card Serif",serif}
.to,.from{color:var(--gold)}
.to{margin-bottom:0.3em}
.from{margin-top:0.7em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs>
    <radialGradient id="water" gradientUnits="userSpaceOnUse" cx="540" cy="640" r="900"><stop offset="0" stop-color="color-mix(in oklab,var(--water),#0d7f94 34%)"/><stop offset=".55" stop-color="var(--water)"/><stop offset="1" stop-color="color-mix(in oklab,var(--water),black 45%)"/></radialGradient>
    <radialGradient id="glow"><stop offset="0" stop-color="color-mix(in oklab,var(--water),#4fd0c8 52%)"/><stop offset=".4" stop-color="color-mix(in oklab,var(--water),#4fd0c8 46%)" stop-opacity=".5"/><stop offset="1" stop-color="color-mix(in oklab,var(--water),#4fd0c8 40%)" stop-opacity="0"/></radialGradient>
    <radialGradient id="warm"><stop offset=".5" stop-color="#ffdf94" stop-opacity=".62"/><stop offset="1" stop-color="#ffdf94" stop-opacity="0"/></radialGradient><radialGradient id="shade"><stop offset=".7" stop-color="#03202e" stop-opacity=".75"/><stop offset="1" stop-color="#03202e" stop-opacity="0"/></radialGradient>
    <radialGradient id="ghee"><stop offset="0" stop-color="#fff0a8"/><stop offset="1" stop-color="#d9761a"/></radialGradient>
    <g id="halo"><circle r="150" fill="url(#warm)"/><circle cx="3" cy="9" r="104" fill="url(#shade)"/></g><g id="lamp"><g><path d="M0-20C34-40 40-84 0-112C-40-84-34-40 0-20Z" transform="rotate(0)" fill="#1f6b4a"/><path d="M0-30V-104" transform="rotate(0)" stroke="#0b3b2c" stroke-width="2" opacity=".6"/><path d="M0-20C34-40 40-84 0-112C-40-84-34-40 0-20Z" transform="rotate(45)" fill="#2a8159"/><path d="M0-30V-104" transform="rotate(45)" stroke="#0b3b2c" stroke-width="2" opacity=".6"/><path d="M0-20C34-40 40-84 0-112C-40-84-34-40 0-20Z" transform="rotate(90)" fill="#1f6b4a"/><path d="M0-30V-104" transform="rotate(90)" stroke="#0b3b2c" stroke-width="2" opacity=".6"/><path d="M0-20C34-40 40-84 0-112C-40-84-34-40 0-20Z" transform="rotate(135)" fill="#2a8159"/><path d="M0-30V-104" transform="rotate(135)" stroke="#0b3b2c" stroke-width="2" opacity=".6"/><path d="M0-20C34-40 40-84 0-112C-40-84-34-40 0-20Z" transform="rotate(180)" fill="#1f6b4a"/><path d="M0-30V-104" transform="rotate(180)" stroke="#0b3b2c" stroke-width="2" opacity=".6"/><path d="M0-20C34-40 40-84 0-112C-40-84-34-40 0-20Z" transform="rotate(225)" fill="#2a8159"/><path d="M0-30V-104" transform="rotate(225)" stroke="#0b3b2c" stroke-width="2" opacity=".6"/><path d="M0-20C34-40 40-84 0-112C-40-84-34-40 0-20Z" transform="rotate(270)" fill="#1f6b4a"/><path d="M0-30V-104" transform="rotate(270)" stroke="#0b3b2c" stroke-width="2" opacity=".6"/><path d="M0-20C34-40 40-84 0-112C-40-84-34-40 0-20Z" transform="rotate(315)" fill="#2a8159"/><path d="M0-30V-104" transform="rotate(315)" stroke="#0b3b2c" stroke-width="2" opacity=".6"/></g>
  <circle r="66" fill="color-mix(in oklab,var(--gold),#8a2f00 52%)"/><g fill="color-mix(in oklab,var(--gold),#f26a00 58%)"><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(0)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(22.5)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(45)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(67.5)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(90)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(112.5)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(135)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(157.5)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(180)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(202.5)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(225)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(247.5)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(270)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(292.5)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(315)"/><path d="M0 -40C15 -51.2 12 -67.2 0 -72C-12 -67.2 -15 -51.2 0 -40Z" transform="rotate(337.5)"/></g><g fill="color-mix(in oklab,var(--gold),#ff9500 45%)"><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(12)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(37.7)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(63.4)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(89.1)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(114.9)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(140.6)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(166.3)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(192)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(217.7)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(243.4)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(269.1)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(294.9)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(320.6)"/><path d="M0 -30C13 -39.8 10.4 -53.8 0 -58C-10.4 -53.8 -13 -39.8 0 -30Z" transform="rotate(346.3)"/></g><g fill="var(--gold)"><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(5)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(35)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(65)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(95)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(125)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(155)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(185)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(215)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(245)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(275)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(305)"/><path d="M0 -20C11 -28.4 8.8 -40.4 0 -44C-8.8 -40.4 -11 -28.4 0 -20Z" transform="rotate(335)"/></g>
  <circle r="31" fill="#6b2408"/><circle r="27" fill="url(#ghee)"/>
  <path d="M-3 8C-20 0-18-18 0-44C18-18 22 0 6 8Z" fill="#ff9d1c"/><path d="M-1 5C-11 0-10-11 1-28C12-11 13 0 4 5Z" fill="#fff3b0"/></g><g id="rose"><path d="M0 20C-22 12-26-10-14-20C-8-25-3-22 0-16C3-22 8-25 14-20C26-10 22 12 0 20Z" fill="var(--petal)"/><path d="M0 20C-14 8-14-8 0-16C14-8 14 8 0 20Z" fill="#fff" opacity=".2"/></g>
  </defs>
  <rect width="1080" height="1350" fill="url(#water)"/>
  <g fill="none" stroke="color-mix(in oklab,var(--gold),white 60%)" stroke-width="2" opacity=".8"><circle cx="128" cy="132" r="114.8" opacity="0.5"/><circle cx="128" cy="132" r="152.5" opacity="0.32"/><circle cx="128" cy="132" r="196.8" opacity="0.2"/><circle cx="128" cy="132" r="249.3" opacity="0.11"/><circle cx="300" cy="66" r="70" opacity="0.5"/><circle cx="300" cy="66" r="93" opacity="0.32"/><circle cx="300" cy="66" r="120" opacity="0.2"/><circle cx="300" cy="66" r="152" opacity="0.11"/><circle cx="908" cy="108" r="92.4" opacity="0.5"/><circle cx="908" cy="108" r="122.8" opacity="0.32"/><circle cx="908" cy="108" r="158.4" opacity="0.2"/><circle cx="908" cy="108" r="200.6" opacity="0.11"/><circle cx="1012" cy="262" r="126" opacity="0.5"/><circle cx="1012" cy="262" r="167.4" opacity="0.32"/><circle cx="1012" cy="262" r="216" opacity="0.2"/><circle cx="1012" cy="262" r="273.6" opacity="0.11"/><circle cx="58" cy="330" r="75.6" opacity="0.5"/><circle cx="58" cy="330" r="100.4" opacity="0.32"/><circle cx="58" cy="330" r="129.6" opacity="0.2"/><circle cx="58" cy="330" r="164.2" opacity="0.11"/><circle cx="1040" cy="640" r="84" opacity="0.5"/><circle cx="1040" cy="640" r="111.6" opacity="0.32"/><circle cx="1040" cy="640" r="144" opacity="0.2"/><circle cx="1040" cy="640" r="182.4" opacity="0.11"/><circle cx="36" cy="760" r="92.4" opacity="0.5"/><circle cx="36" cy="760" r="122.8" opacity="0.32"/><circle cx="36" cy="760" r="158.4" opacity="0.2"/><circle cx="36" cy="760" r="200.6" opacity="0.11"/><circle cx="132" cy="1150" r="182" opacity="0.5"/><circle cx="132" cy="1150" r="241.8" opacity="0.32"/><circle cx="132" cy="1150" r="312" opacity="0.2"/><circle cx="132" cy="1150" r="395.2" opacity="0.11"/><circle cx="388" cy="1262" r="120.4" opacity="0.5"/><circle cx="388" cy="1262" r="160" opacity="0.32"/><circle cx="388" cy="1262" r="206.4" opacity="0.2"/><circle cx="388" cy="1262" r="261.4" opacity="0.11"/><circle cx="640" cy="1212" r="86.8" opacity="0.5"/><circle cx="640" cy="1212" r="115.3" opacity="0.32"/><circle cx="640" cy="1212" r="148.8" opacity="0.2"/><circle cx="640" cy="1212" r="188.5" opacity="0.11"/><circle cx="930" cy="1120" r="210" opacity="0.5"/><circle cx="930" cy="1120" r="279" opacity="0.32"/><circle cx="930" cy="1120" r="360" opacity="0.2"/><circle cx="930" cy="1120" r="456" opacity="0.11"/><circle cx="742" cy="1312" r="112" opacity="0.5"/><circle cx="742" cy="1312" r="148.8" opacity="0.32"/><circle cx="742" cy="1312" r="192" opacity="0.2"/><circle cx="742" cy="1312" r="243.2" opacity="0.11"/></g>
  <g fill="url(#glow)"><circle cx="128" cy="132" r="237.8"/><circle cx="300" cy="66" r="145"/><circle cx="908" cy="108" r="191.4"/><circle cx="1012" cy="262" r="261"/><circle cx="58" cy="330" r="156.6"/><circle cx="1040" cy="640" r="174"/><circle cx="36" cy="760" r="191.4"/><circle cx="132" cy="1150" r="377"/><circle cx="388" cy="1262" r="249.4"/><circle cx="640" cy="1212" r="179.8"/><circle cx="930" cy="1120" r="435"/><circle cx="742" cy="1312" r="232"/></g>
  <use data-busy href="#rose" transform="translate(226 222) rotate(20) scale(0.95)"/><use data-busy href="#rose" transform="translate(860 226) rotate(30) scale(0.85)"/><use data-busy href="#rose" transform="translate(1000 420) rotate(200) scale(0.95)"/><use data-busy href="#rose" transform="translate(70 470) rotate(70) scale(0.95)"/><use data-busy href="#rose" transform="translate(300 1120) rotate(10) scale(1.09)"/><use data-busy href="#rose" transform="translate(506 1180) rotate(120) scale(0.85)"/><use data-busy href="#rose" transform="translate(540 1312) rotate(300) scale(1.04)"/><use data-busy href="#rose" transform="translate(736 1206) rotate(60) scale(0.95)"/><use data-busy href="#rose" transform="translate(1030 900) rotate(15) scale(1.04)"/><use data-busy href="#rose" transform="translate(760 1090) rotate(220) scale(0.81)"/><use data-busy href="#rose" transform="translate(44 930) rotate(100) scale(0.95)"/><use data-busy href="#rose" transform="translate(1040 1300) rotate(180) scale(1.04)"/><use data-busy href="#rose" transform="translate(230 1300) rotate(250) scale(0.95)"/>
  <g><use href="#halo" transform="translate(128 132) rotate(10) scale(0.67)"/><use href="#halo" transform="translate(300 66) rotate(40) scale(0.41)"/><use href="#halo" transform="translate(908 108) rotate(0) scale(0.54)"/><use href="#halo" transform="translate(1012 262) rotate(90) scale(0.74)"/><use href="#halo" transform="translate(58 330) rotate(25) scale(0.44)"/><use href="#halo" transform="translate(1040 640) rotate(33) scale(0.49)"/><use href="#halo" transform="translate(36 760) rotate(60) scale(0.54)"/><use href="#halo" transform="translate(132 1150) scale(1.07)"/><use href="#halo" transform="translate(388 1262) rotate(48) scale(0.71)"/><use href="#halo" transform="translate(640 1212) rotate(5) scale(0.51)"/><use href="#halo" transform="translate(930 1120) scale(1.23)"/><use href="#halo" transform="translate(742 1312) rotate(0) scale(0.66)"/></g>
  <use data-busy href="#lamp" transform="translate(128 132) rotate(10) scale(0.67)"/><use data-busy href="#lamp" transform="translate(300 66) rotate(40) scale(0.41)"/><use data-busy href="#lamp" transform="translate(908 108) rotate(0) scale(0.54)"/><use data-busy href="#lamp" transform="translate(1012 262) rotate(90) scale(0.74)"/><use data-busy href="#lamp" transform="translate(58 330) rotate(25) scale(0.44)"/><use data-busy href="#lamp" transform="translate(1040 640) rotate(33) scale(0.49)"/><use data-busy href="#lamp" transform="translate(36 760) rotate(60) scale(0.54)"/><use data-busy href="#lamp" transform="translate(132 1150) scale(1.07)"/><use data-busy href="#lamp" transform="translate(388 1262) rotate(48) scale(0.71)"/><use data-busy href="#lamp" transform="translate(640 1212) rotate(5) scale(0.51)"/><use data-busy href="#lamp" transform="translate(930 1120) scale(1.23)"/><use data-busy href="#lamp" transform="translate(742 1312) rotate(0) scale(0.66)"/>
  <text data-busy x="530" y="212" text-anchor="middle" font-size="132" fill="var(--gold)">ੴ</text>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="124" data-min-size="52" data-max-lines="2">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="40" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="40" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'holi-gulal-clouds', 'Gulal Clouds', 'Clouds of pink, yellow, turquoise and violet gulal bursting outward from a bright white centre.',
  (select id from public.festivals where slug = 'holi'),
  (select id from public.template_categories where slug = 'playful'),
  '{gulal,clouds,playful}', 'hi', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1080,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "pink": {
        "title": "Pink gulal",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ec1b7b"
      },
      "sun": {
        "title": "Yellow gulal",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffb703"
      },
      "teal": {
        "title": "Turquoise gulal",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#06aeb4"
      },
      "violet": {
        "title": "Violet gulal",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#7426c2"
      }
    }
  },
  "sample": {
    "title": "होली मुबारक",
    "message": "रंगों का यह त्योहार आपके जीवन में खुशियों के नए रंग और गुझिया-सी मिठास घोल दे। बुरा न मानो, होली है!",
    "recipient_name": "प्यारे चाचू और चाची",
    "sender_name": "मीरा, ईशान और नन्ही परी",
    "language": "hi"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--pink:{{ v.pink }};--sun:{{ v.sun }};--teal:{{ v.teal }};--violet:{{ v.violet }};--ink:color-mix(in oklab,var(--violet),black 52%);position:relative;width:1080px;height:1080px;overflow:hidden;background:#fffdfa;color:var(--ink)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:148px;right:148px;top:168px;height:744px;padding:0 66px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Baloo 2","Card Sans",sans-serif}
h1{font-weight:800;font-family:"Baloo 2","Card Sans",sans-serif;padding:.06em .08em 0;background:linear-gradient(100deg,color-mix(in oklab,var(--pink),black 8%) 12%,color-mix(in oklab,var(--pink),var(--violet) 55%) 52%,var(--violet) 88%);-webkit-background-clip:text;background-clip:text;-webkit-text-fill-color:transparent;margin-bottom:calc(0.16em + 10px*var(--fit,1))}
.to,.from{font-weight:700;color:color-mix(in oklab,var(--pink),black 22%)}
.to{margin-bottom:0.3em}
.from{margin-top:0.6em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1080" aria-hidden="true">
<defs><radialGradient id="a-pink" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.44" stop-color="color-mix(in oklab,var(--pink),white 74%)" stop-opacity="0.25"/><stop offset="0.56" stop-color="color-mix(in oklab,var(--pink),white 48%)" stop-opacity="0.85"/><stop offset="0.72" stop-color="color-mix(in oklab,var(--pink),white 22%)" stop-opacity="0.95"/></radialGradient><radialGradient id="b-pink" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.5" stop-color="color-mix(in oklab,var(--pink),white 44%)" stop-opacity="0.5"/><stop offset="0.62" stop-color="color-mix(in oklab,var(--pink),white 12%)" stop-opacity="0.92"/><stop offset="0.85" stop-color="var(--pink)" stop-opacity="1"/></radialGradient><radialGradient id="c-pink" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.58" stop-color="color-mix(in oklab,var(--pink),white 8%)"/><stop offset="0.74" stop-color="var(--pink)"/><stop offset="0.96" stop-color="color-mix(in oklab,var(--pink),black 14%)"/></radialGradient><radialGradient id="a-sun" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.44" stop-color="color-mix(in oklab,var(--sun),white 74%)" stop-opacity="0.25"/><stop offset="0.56" stop-color="color-mix(in oklab,var(--sun),white 48%)" stop-opacity="0.85"/><stop offset="0.72" stop-color="color-mix(in oklab,var(--sun),white 22%)" stop-opacity="0.95"/></radialGradient><radialGradient id="b-sun" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.5" stop-color="color-mix(in oklab,var(--sun),white 44%)" stop-opacity="0.5"/><stop offset="0.62" stop-color="color-mix(in oklab,var(--sun),white 12%)" stop-opacity="0.92"/><stop offset="0.85" stop-color="var(--sun)" stop-opacity="1"/></radialGradient><radialGradient id="c-sun" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.58" stop-color="color-mix(in oklab,var(--sun),white 8%)"/><stop offset="0.74" stop-color="var(--sun)"/><stop offset="0.96" stop-color="color-mix(in oklab,var(--sun),black 14%)"/></radialGradient><radialGradient id="a-teal" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.44" stop-color="color-mix(in oklab,var(--teal),white 74%)" stop-opacity="0.25"/><stop offset="0.56" stop-color="color-mix(in oklab,var(--teal),white 48%)" stop-opacity="0.85"/><stop offset="0.72" stop-color="color-mix(in oklab,var(--teal),white 22%)" stop-opacity="0.95"/></radialGradient><radialGradient id="b-teal" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.5" stop-color="color-mix(in oklab,var(--teal),white 44%)" stop-opacity="0.5"/><stop offset="0.62" stop-color="color-mix(in oklab,var(--teal),white 12%)" stop-opacity="0.92"/><stop offset="0.85" stop-color="var(--teal)" stop-opacity="1"/></radialGradient><radialGradient id="c-teal" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.58" stop-color="color-mix(in oklab,var(--teal),white 8%)"/><stop offset="0.74" stop-color="var(--teal)"/><stop offset="0.96" stop-color="color-mix(in oklab,var(--teal),black 14%)"/></radialGradient><radialGradient id="a-violet" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.44" stop-color="color-mix(in oklab,var(--violet),white 74%)" stop-opacity="0.25"/><stop offset="0.56" stop-color="color-mix(in oklab,var(--violet),white 48%)" stop-opacity="0.85"/><stop offset="0.72" stop-color="color-mix(in oklab,var(--violet),white 22%)" stop-opacity="0.95"/></radialGradient><radialGradient id="b-violet" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.5" stop-color="color-mix(in oklab,var(--violet),white 44%)" stop-opacity="0.5"/><stop offset="0.62" stop-color="color-mix(in oklab,var(--violet),white 12%)" stop-opacity="0.92"/><stop offset="0.85" stop-color="var(--violet)" stop-opacity="1"/></radialGradient><radialGradient id="c-violet" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="800"><stop offset="0.58" stop-color="color-mix(in oklab,var(--violet),white 8%)"/><stop offset="0.74" stop-color="var(--violet)"/><stop offset="0.96" stop-color="color-mix(in oklab,var(--violet),black 14%)"/></radialGradient></defs>
<path d="M24 398a45 45 0 1 0 89 0a45 45 0 1 0 -89 0M51 370a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M63 349a43 43 0 1 0 87 0a43 43 0 1 0 -87 0M114 310a31 31 0 1 0 62 0a31 31 0 1 0 -62 0M76 289a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M78 255a57 57 0 1 0 114 0a57 57 0 1 0 -114 0M145 230a46 46 0 1 0 93 0a46 46 0 1 0 -93 0M159 225a44 44 0 1 0 88 0a44 44 0 1 0 -88 0M200 204a36 36 0 1 0 71 0a36 36 0 1 0 -71 0M209 157a41 41 0 1 0 83 0a41 41 0 1 0 -83 0M235 141a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M278 133a42 42 0 1 0 84 0a42 42 0 1 0 -84 0M291 88a57 57 0 1 0 115 0a57 57 0 1 0 -115 0M343 107a38 38 0 1 0 75 0a38 38 0 1 0 -75 0M364 87a31 31 0 1 0 61 0a31 31 0 1 0 -61 0M-87 378a82 82 0 1 0 164 0a82 82 0 1 0 -164 0M-55 324a82 82 0 1 0 165 0a82 82 0 1 0 -165 0M-62 312a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M17 264a62 62 0 1 0 124 0a62 62 0 1 0 -124 0M-2 233a79 79 0 1 0 158 0a79 79 0 1 0 -158 0M28 219a59 59 0 1 0 118 0a59 59 0 1 0 -118 0M97 186a50 50 0 1 0 99 0a50 50 0 1 0 -99 0M100 168a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M99 131a69 69 0 1 0 139 0a69 69 0 1 0 -139 0M122 107a77 77 0 1 0 154 0a77 77 0 1 0 -154 0M206 91a49 49 0 1 0 99 0a49 49 0 1 0 -99 0M205 60a56 56 0 1 0 113 0a56 56 0 1 0 -113 0M260 35a58 58 0 1 0 116 0a58 58 0 1 0 -116 0M267 21a62 62 0 1 0 124 0a62 62 0 1 0 -124 0M335 8a49 49 0 1 0 97 0a49 49 0 1 0 -97 0M-141 368a76 76 0 1 0 151 0a76 76 0 1 0 -151 0M-108 329a78 78 0 1 0 156 0a78 78 0 1 0 -156 0M-128 292a95 95 0 1 0 191 0a95 95 0 1 0 -191 0M-84 235a83 83 0 1 0 165 0a83 83 0 1 0 -165 0M-68 179a89 89 0 1 0 179 0a89 89 0 1 0 -179 0M-4 164a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M-41 106a110 110 0 1 0 219 0a110 110 0 1 0 -219 0M-38 87a105 105 0 1 0 210 0a105 105 0 1 0 -210 0M-25 47a118 118 0 1 0 235 0a118 118 0 1 0 -235 0M89 47a86 86 0 1 0 171 0a86 86 0 1 0 -171 0M51 7a118 118 0 1 0 237 0a118 118 0 1 0 -237 0M170 -9a76 76 0 1 0 151 0a76 76 0 1 0 -151 0M209 -13a78 78 0 1 0 155 0a78 78 0 1 0 -155 0M270 -23a64 64 0 1 0 128 0a64 64 0 1 0 -128 0M238 -91a112 112 0 1 0 224 0a112 112 0 1 0 -224 0M-312 336a146 146 0 1 0 292 0a146 146 0 1 0 -292 0M-209 315a96 96 0 1 0 193 0a96 96 0 1 0 -193 0M-173 272a89 89 0 1 0 178 0a89 89 0 1 0 -178 0M-138 208a86 86 0 1 0 171 0a86 86 0 1 0 -171 0M-226 116a151 151 0 1 0 302 0a151 151 0 1 0 -302 0M-138 108a120 120 0 1 0 241 0a120 120 0 1 0 -241 0M-69 107a77 77 0 1 0 154 0a77 77 0 1 0 -154 0M-117 18a150 150 0 1 0 299 0a150 150 0 1 0 -299 0M-36 -3a113 113 0 1 0 225 0a113 113 0 1 0 -225 0M-60 -39a152 152 0 1 0 305 0a152 152 0 1 0 -305 0M10 -78a132 132 0 1 0 264 0a132 132 0 1 0 -264 0M68 -103a130 130 0 1 0 259 0a130 130 0 1 0 -259 0M160 -103a103 103 0 1 0 205 0a103 103 0 1 0 -205 0M155 -150a142 142 0 1 0 285 0a142 142 0 1 0 -285 0M196 -173a142 142 0 1 0 284 0a142 142 0 1 0 -284 0M-338 303a127 127 0 1 0 253 0a127 127 0 1 0 -253 0M-265 263a99 99 0 1 0 197 0a99 99 0 1 0 -197 0M-371 164a173 173 0 1 0 346 0a173 173 0 1 0 -346 0M-329 154a159 159 0 1 0 319 0a159 159 0 1 0 -319 0M-304 106a169 169 0 1 0 338 0a169 169 0 1 0 -338 0M-146 77a94 94 0 1 0 188 0a94 94 0 1 0 -188 0M-155 35a113 113 0 1 0 225 0a113 113 0 1 0 -225 0M-180 -32a148 148 0 1 0 297 0a148 148 0 1 0 -297 0M-48 -11a92 92 0 1 0 185 0a92 92 0 1 0 -185 0M-15 -66a110 110 0 1 0 220 0a110 110 0 1 0 -220 0M-27 -139a152 152 0 1 0 305 0a152 152 0 1 0 -305 0M62 -147a122 122 0 1 0 243 0a122 122 0 1 0 -243 0M59 -170a131 131 0 1 0 262 0a131 131 0 1 0 -262 0M97 -229a173 173 0 1 0 346 0a173 173 0 1 0 -346 0M199 -196a121 121 0 1 0 241 0a121 121 0 1 0 -241 0" fill="url(#a-pink)"/><path d="M228 91a53 53 0 1 0 106 0a53 53 0 1 0 -106 0M277 99a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M316 116a42 42 0 1 0 83 0a42 42 0 1 0 -83 0M350 109a41 41 0 1 0 81 0a41 41 0 1 0 -81 0M394 107a38 38 0 1 0 75 0a38 38 0 1 0 -75 0M440 126a42 42 0 1 0 83 0a42 42 0 1 0 -83 0M428 118a54 54 0 1 0 108 0a54 54 0 1 0 -108 0M486 119a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M533 137a29 29 0 1 0 58 0a29 29 0 1 0 -58 0M554 116a29 29 0 1 0 58 0a29 29 0 1 0 -58 0M572 131a33 33 0 1 0 65 0a33 33 0 1 0 -65 0M611 104a41 41 0 1 0 83 0a41 41 0 1 0 -83 0M642 83a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M687 108a34 34 0 1 0 69 0a34 34 0 1 0 -69 0M711 106a29 29 0 1 0 58 0a29 29 0 1 0 -58 0M216 53a52 52 0 1 0 105 0a52 52 0 1 0 -105 0M209 30a76 76 0 1 0 151 0a76 76 0 1 0 -151 0M259 26a78 78 0 1 0 156 0a78 78 0 1 0 -156 0M300 27a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M353 34a77 77 0 1 0 153 0a77 77 0 1 0 -153 0M374 20a72 72 0 1 0 145 0a72 72 0 1 0 -145 0M411 23a70 70 0 1 0 140 0a70 70 0 1 0 -140 0M446 20a87 87 0 1 0 173 0a87 87 0 1 0 -173 0M509 42a53 53 0 1 0 107 0a53 53 0 1 0 -107 0M533 23a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M539 2a85 85 0 1 0 169 0a85 85 0 1 0 -169 0M619 22a68 68 0 1 0 137 0a68 68 0 1 0 -137 0M623 1a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M687 42a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M719 17a79 79 0 1 0 157 0a79 79 0 1 0 -157 0M80 -25a109 109 0 1 0 218 0a109 109 0 1 0 -218 0M211 -19a70 70 0 1 0 141 0a70 70 0 1 0 -141 0M260 -15a68 68 0 1 0 137 0a68 68 0 1 0 -137 0M241 -62a104 104 0 1 0 208 0a104 104 0 1 0 -208 0M280 -66a117 117 0 1 0 235 0a117 117 0 1 0 -235 0M395 -13a65 65 0 1 0 130 0a65 65 0 1 0 -130 0M403 -37a78 78 0 1 0 155 0a78 78 0 1 0 -155 0M433 -53a92 92 0 1 0 183 0a92 92 0 1 0 -183 0M483 -29a79 79 0 1 0 158 0a79 79 0 1 0 -158 0M503 -57a115 115 0 1 0 229 0a115 115 0 1 0 -229 0M544 -70a119 119 0 1 0 238 0a119 119 0 1 0 -238 0M614 -32a72 72 0 1 0 144 0a72 72 0 1 0 -144 0M632 -41a97 97 0 1 0 193 0a97 97 0 1 0 -193 0M706 -40a91 91 0 1 0 183 0a91 91 0 1 0 -183 0M746 -43a94 94 0 1 0 188 0a94 94 0 1 0 -188 0M115 -76a81 81 0 1 0 161 0a81 81 0 1 0 -161 0M52 -144a149 149 0 1 0 298 0a149 149 0 1 0 -298 0M158 -98a112 112 0 1 0 224 0a112 112 0 1 0 -224 0M175 -147a138 138 0 1 0 276 0a138 138 0 1 0 -276 0M280 -98a100 100 0 1 0 200 0a100 100 0 1 0 -200 0M279 -139a147 147 0 1 0 293 0a147 147 0 1 0 -293 0M410 -80a77 77 0 1 0 155 0a77 77 0 1 0 -155 0M376 -129a128 128 0 1 0 257 0a128 128 0 1 0 -257 0M433 -119a123 123 0 1 0 246 0a123 123 0 1 0 -246 0M532 -97a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M551 -105a91 91 0 1 0 182 0a91 91 0 1 0 -182 0M595 -114a104 104 0 1 0 209 0a104 104 0 1 0 -209 0M659 -93a88 88 0 1 0 176 0a88 88 0 1 0 -176 0M693 -128a125 125 0 1 0 249 0a125 125 0 1 0 -249 0M762 -125a123 123 0 1 0 245 0a123 123 0 1 0 -245 0M-56 -184a160 160 0 1 0 320 0a160 160 0 1 0 -320 0M100 -166a121 121 0 1 0 241 0a121 121 0 1 0 -241 0M161 -182a111 111 0 1 0 223 0a111 111 0 1 0 -223 0M230 -159a104 104 0 1 0 207 0a104 104 0 1 0 -207 0M260 -166a115 115 0 1 0 231 0a115 115 0 1 0 -231 0M297 -200a130 130 0 1 0 261 0a130 130 0 1 0 -261 0M315 -194a129 129 0 1 0 257 0a129 129 0 1 0 -257 0M381 -179a110 110 0 1 0 220 0a110 110 0 1 0 -220 0M408 -228a181 181 0 1 0 362 0a181 181 0 1 0 -362 0M459 -223a162 162 0 1 0 323 0a162 162 0 1 0 -323 0M565 -163a109 109 0 1 0 218 0a109 109 0 1 0 -218 0M601 -167a95 95 0 1 0 189 0a95 95 0 1 0 -189 0M635 -194a144 144 0 1 0 288 0a144 144 0 1 0 -288 0M704 -184a110 110 0 1 0 220 0a110 110 0 1 0 -220 0M755 -198a177 177 0 1 0 354 0a177 177 0 1 0 -354 0" fill="url(#a-sun)"/><path d="M612 70a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M679 104a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M699 111a41 41 0 1 0 82 0a41 41 0 1 0 -82 0M711 110a49 49 0 1 0 98 0a49 49 0 1 0 -98 0M748 136a42 42 0 1 0 83 0a42 42 0 1 0 -83 0M777 175a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M820 185a29 29 0 1 0 58 0a29 29 0 1 0 -58 0M843 202a49 49 0 1 0 98 0a49 49 0 1 0 -98 0M859 233a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M877 244a57 57 0 1 0 114 0a57 57 0 1 0 -114 0M891 266a55 55 0 1 0 110 0a55 55 0 1 0 -110 0M908 318a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M931 347a54 54 0 1 0 108 0a54 54 0 1 0 -108 0M938 377a51 51 0 1 0 101 0a51 51 0 1 0 -101 0M953 412a31 31 0 1 0 61 0a31 31 0 1 0 -61 0M650 29a45 45 0 1 0 89 0a45 45 0 1 0 -89 0M670 27a72 72 0 1 0 144 0a72 72 0 1 0 -144 0M716 44a74 74 0 1 0 148 0a74 74 0 1 0 -148 0M744 58a70 70 0 1 0 140 0a70 70 0 1 0 -140 0M760 57a89 89 0 1 0 178 0a89 89 0 1 0 -178 0M814 85a78 78 0 1 0 157 0a78 78 0 1 0 -157 0M822 104a72 72 0 1 0 144 0a72 72 0 1 0 -144 0M850 155a62 62 0 1 0 124 0a62 62 0 1 0 -124 0M876 180a61 61 0 1 0 122 0a61 61 0 1 0 -122 0M904 189a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M931 229a88 88 0 1 0 175 0a88 88 0 1 0 -175 0M967 285a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M973 286a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M974 321a86 86 0 1 0 172 0a86 86 0 1 0 -172 0M1008 380a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M664 -56a63 63 0 1 0 127 0a63 63 0 1 0 -127 0M673 -55a92 92 0 1 0 184 0a92 92 0 1 0 -184 0M720 -25a77 77 0 1 0 155 0a77 77 0 1 0 -155 0M767 -4a77 77 0 1 0 154 0a77 77 0 1 0 -154 0M796 37a61 61 0 1 0 121 0a61 61 0 1 0 -121 0M825 37a69 69 0 1 0 139 0a69 69 0 1 0 -139 0M854 40a115 115 0 1 0 229 0a115 115 0 1 0 -229 0M878 52a120 120 0 1 0 240 0a120 120 0 1 0 -240 0M903 98a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M938 149a119 119 0 1 0 238 0a119 119 0 1 0 -238 0M976 182a117 117 0 1 0 234 0a117 117 0 1 0 -234 0M1000 217a119 119 0 1 0 239 0a119 119 0 1 0 -239 0M1029 286a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M1031 322a72 72 0 1 0 145 0a72 72 0 1 0 -145 0M1060 362a67 67 0 1 0 135 0a67 67 0 1 0 -135 0M644 -133a111 111 0 1 0 221 0a111 111 0 1 0 -221 0M692 -125a108 108 0 1 0 216 0a108 108 0 1 0 -216 0M709 -144a152 152 0 1 0 304 0a152 152 0 1 0 -304 0M786 -49a94 94 0 1 0 188 0a94 94 0 1 0 -188 0M820 -63a136 136 0 1 0 272 0a136 136 0 1 0 -272 0M858 -21a96 96 0 1 0 193 0a96 96 0 1 0 -193 0M893 -0a121 121 0 1 0 242 0a121 121 0 1 0 -242 0M940 67a90 90 0 1 0 180 0a90 90 0 1 0 -180 0M974 69a146 146 0 1 0 292 0a146 146 0 1 0 -292 0M984 118a80 80 0 1 0 160 0a80 80 0 1 0 -160 0M1006 153a123 123 0 1 0 247 0a123 123 0 1 0 -247 0M1043 219a81 81 0 1 0 162 0a81 81 0 1 0 -162 0M1073 246a118 118 0 1 0 236 0a118 118 0 1 0 -236 0M1081 283a112 112 0 1 0 225 0a112 112 0 1 0 -225 0M1115 315a133 133 0 1 0 266 0a133 133 0 1 0 -266 0M640 -201a102 102 0 1 0 205 0a102 102 0 1 0 -205 0M672 -209a163 163 0 1 0 325 0a163 163 0 1 0 -325 0M749 -164a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M775 -174a152 152 0 1 0 304 0a152 152 0 1 0 -304 0M823 -133a142 142 0 1 0 284 0a142 142 0 1 0 -284 0M896 -68a131 131 0 1 0 262 0a131 131 0 1 0 -262 0M879 -83a172 172 0 1 0 345 0a172 172 0 1 0 -345 0M940 -37a144 144 0 1 0 287 0a144 144 0 1 0 -287 0M1015 37a119 119 0 1 0 238 0a119 119 0 1 0 -238 0M1029 59a111 111 0 1 0 222 0a111 111 0 1 0 -222 0M1061 97a119 119 0 1 0 239 0a119 119 0 1 0 -239 0M1090 182a118 118 0 1 0 235 0a118 118 0 1 0 -235 0M1106 193a159 159 0 1 0 317 0a159 159 0 1 0 -317 0M1132 229a157 157 0 1 0 314 0a157 157 0 1 0 -314 0M1171 318a178 178 0 1 0 357 0a178 178 0 1 0 -357 0" fill="url(#a-teal)"/><path d="M933 321a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M949 352a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M934 413a36 36 0 1 0 71 0a36 36 0 1 0 -71 0M929 429a39 39 0 1 0 78 0a39 39 0 1 0 -78 0M930 462a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M934 503a44 44 0 1 0 88 0a44 44 0 1 0 -88 0M931 527a34 34 0 1 0 67 0a34 34 0 1 0 -67 0M909 565a37 37 0 1 0 73 0a37 37 0 1 0 -73 0M924 585a44 44 0 1 0 89 0a44 44 0 1 0 -89 0M931 632a47 47 0 1 0 95 0a47 47 0 1 0 -95 0M934 635a44 44 0 1 0 89 0a44 44 0 1 0 -89 0M938 666a31 31 0 1 0 62 0a31 31 0 1 0 -62 0M933 725a31 31 0 1 0 62 0a31 31 0 1 0 -62 0M936 744a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M941 781a35 35 0 1 0 70 0a35 35 0 1 0 -70 0M983 287a79 79 0 1 0 157 0a79 79 0 1 0 -157 0M987 317a88 88 0 1 0 175 0a88 88 0 1 0 -175 0M992 371a68 68 0 1 0 137 0a68 68 0 1 0 -137 0M980 417a85 85 0 1 0 171 0a85 85 0 1 0 -171 0M991 460a74 74 0 1 0 148 0a74 74 0 1 0 -148 0M989 496a82 82 0 1 0 163 0a82 82 0 1 0 -163 0M978 538a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M973 565a80 80 0 1 0 160 0a80 80 0 1 0 -160 0M985 589a51 51 0 1 0 102 0a51 51 0 1 0 -102 0M968 644a61 61 0 1 0 122 0a61 61 0 1 0 -122 0M975 653a63 63 0 1 0 127 0a63 63 0 1 0 -127 0M975 714a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M988 735a73 73 0 1 0 147 0a73 73 0 1 0 -147 0M984 766a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M958 834a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M1026 249a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M1034 285a104 104 0 1 0 207 0a104 104 0 1 0 -207 0M1033 345a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M1028 377a106 106 0 1 0 212 0a106 106 0 1 0 -212 0M1033 436a110 110 0 1 0 219 0a110 110 0 1 0 -219 0M1042 465a114 114 0 1 0 228 0a114 114 0 1 0 -228 0M1045 513a93 93 0 1 0 186 0a93 93 0 1 0 -186 0M1021 559a73 73 0 1 0 147 0a73 73 0 1 0 -147 0M1026 621a109 109 0 1 0 217 0a109 109 0 1 0 -217 0M1025 643a91 91 0 1 0 183 0a91 91 0 1 0 -183 0M1020 706a100 100 0 1 0 200 0a100 100 0 1 0 -200 0M1031 707a89 89 0 1 0 177 0a89 89 0 1 0 -177 0M1026 792a103 103 0 1 0 207 0a103 103 0 1 0 -207 0M1029 796a69 69 0 1 0 139 0a69 69 0 1 0 -139 0M1019 868a113 113 0 1 0 226 0a113 113 0 1 0 -226 0M1071 215a152 152 0 1 0 304 0a152 152 0 1 0 -304 0M1098 281a87 87 0 1 0 174 0a87 87 0 1 0 -174 0M1089 290a139 139 0 1 0 277 0a139 139 0 1 0 -277 0M1090 398a82 82 0 1 0 164 0a82 82 0 1 0 -164 0M1093 438a83 83 0 1 0 166 0a83 83 0 1 0 -166 0M1087 465a149 149 0 1 0 298 0a149 149 0 1 0 -298 0M1097 533a99 99 0 1 0 198 0a99 99 0 1 0 -198 0M1072 560a146 146 0 1 0 292 0a146 146 0 1 0 -292 0M1089 622a92 92 0 1 0 183 0a92 92 0 1 0 -183 0M1097 655a88 88 0 1 0 175 0a88 88 0 1 0 -175 0M1076 690a99 99 0 1 0 199 0a99 99 0 1 0 -199 0M1090 745a111 111 0 1 0 223 0a111 111 0 1 0 -223 0M1067 798a128 128 0 1 0 257 0a128 128 0 1 0 -257 0M1086 855a111 111 0 1 0 222 0a111 111 0 1 0 -222 0M1042 922a126 126 0 1 0 252 0a126 126 0 1 0 -252 0M1116 174a157 157 0 1 0 314 0a157 157 0 1 0 -314 0M1125 253a134 134 0 1 0 267 0a134 134 0 1 0 -267 0M1134 322a165 165 0 1 0 331 0a165 165 0 1 0 -331 0M1143 366a118 118 0 1 0 236 0a118 118 0 1 0 -236 0M1141 415a119 119 0 1 0 238 0a119 119 0 1 0 -238 0M1135 456a153 153 0 1 0 306 0a153 153 0 1 0 -306 0M1136 498a159 159 0 1 0 318 0a159 159 0 1 0 -318 0M1147 590a143 143 0 1 0 287 0a143 143 0 1 0 -287 0M1127 610a168 168 0 1 0 336 0a168 168 0 1 0 -336 0M1150 647a100 100 0 1 0 200 0a100 100 0 1 0 -200 0M1137 727a108 108 0 1 0 216 0a108 108 0 1 0 -216 0M1117 794a146 146 0 1 0 292 0a146 146 0 1 0 -292 0M1127 805a106 106 0 1 0 212 0a106 106 0 1 0 -212 0M1139 874a98 98 0 1 0 196 0a98 98 0 1 0 -196 0M1113 946a139 139 0 1 0 277 0a139 139 0 1 0 -277 0" fill="url(#a-violet)"/><path d="M947 708a52 52 0 1 0 105 0a52 52 0 1 0 -105 0M926 715a40 40 0 1 0 81 0a40 40 0 1 0 -81 0M932 761a49 49 0 1 0 98 0a49 49 0 1 0 -98 0M901 797a48 48 0 1 0 95 0a48 48 0 1 0 -95 0M890 792a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M863 834a32 32 0 1 0 63 0a32 32 0 1 0 -63 0M847 874a51 51 0 1 0 103 0a51 51 0 1 0 -103 0M825 887a33 33 0 1 0 66 0a33 33 0 1 0 -66 0M779 911a44 44 0 1 0 89 0a44 44 0 1 0 -89 0M775 922a33 33 0 1 0 65 0a33 33 0 1 0 -65 0M726 952a43 43 0 1 0 87 0a43 43 0 1 0 -87 0M709 964a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M677 954a34 34 0 1 0 69 0a34 34 0 1 0 -69 0M659 991a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M615 1006a55 55 0 1 0 111 0a55 55 0 1 0 -111 0M1019 720a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M987 750a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M960 792a69 69 0 1 0 139 0a69 69 0 1 0 -139 0M943 855a89 89 0 1 0 178 0a89 89 0 1 0 -178 0M936 857a50 50 0 1 0 99 0a50 50 0 1 0 -99 0M896 886a84 84 0 1 0 169 0a84 84 0 1 0 -169 0M864 922a82 82 0 1 0 163 0a82 82 0 1 0 -163 0M847 922a48 48 0 1 0 95 0a48 48 0 1 0 -95 0M828 985a89 89 0 1 0 177 0a89 89 0 1 0 -177 0M789 990a58 58 0 1 0 116 0a58 58 0 1 0 -116 0M751 1010a61 61 0 1 0 123 0a61 61 0 1 0 -123 0M720 1005a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M698 1027a51 51 0 1 0 101 0a51 51 0 1 0 -101 0M660 1049a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M623 1073a70 70 0 1 0 139 0a70 70 0 1 0 -139 0M1062 748a62 62 0 1 0 124 0a62 62 0 1 0 -124 0M1036 783a118 118 0 1 0 237 0a118 118 0 1 0 -237 0M1018 825a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M990 884a106 106 0 1 0 212 0a106 106 0 1 0 -212 0M967 922a120 120 0 1 0 241 0a120 120 0 1 0 -241 0M931 945a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M901 988a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M888 1007a86 86 0 1 0 172 0a86 86 0 1 0 -172 0M867 1010a63 63 0 1 0 126 0a63 63 0 1 0 -126 0M788 1075a104 104 0 1 0 209 0a104 104 0 1 0 -209 0M770 1074a78 78 0 1 0 157 0a78 78 0 1 0 -157 0M764 1072a67 67 0 1 0 135 0a67 67 0 1 0 -135 0M694 1100a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M643 1131a92 92 0 1 0 184 0a92 92 0 1 0 -184 0M625 1138a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M1117 765a146 146 0 1 0 291 0a146 146 0 1 0 -291 0M1074 836a142 142 0 1 0 284 0a142 142 0 1 0 -284 0M1065 872a93 93 0 1 0 185 0a93 93 0 1 0 -185 0M1017 918a145 145 0 1 0 290 0a145 145 0 1 0 -290 0M1009 945a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M971 978a76 76 0 1 0 151 0a76 76 0 1 0 -151 0M947 1000a101 101 0 1 0 201 0a101 101 0 1 0 -201 0M883 1085a138 138 0 1 0 276 0a138 138 0 1 0 -276 0M866 1081a121 121 0 1 0 241 0a121 121 0 1 0 -241 0M834 1124a145 145 0 1 0 289 0a145 145 0 1 0 -289 0M778 1181a147 147 0 1 0 295 0a147 147 0 1 0 -295 0M758 1144a91 91 0 1 0 183 0a91 91 0 1 0 -183 0M658 1212a144 144 0 1 0 289 0a144 144 0 1 0 -289 0M648 1202a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M609 1264a143 143 0 1 0 286 0a143 143 0 1 0 -286 0M1150 784a150 150 0 1 0 300 0a150 150 0 1 0 -300 0M1124 850a96 96 0 1 0 192 0a96 96 0 1 0 -192 0M1115 908a120 120 0 1 0 241 0a120 120 0 1 0 -241 0M1057 969a157 157 0 1 0 315 0a157 157 0 1 0 -315 0M1031 1022a178 178 0 1 0 356 0a178 178 0 1 0 -356 0M1032 1000a112 112 0 1 0 224 0a112 112 0 1 0 -224 0M975 1063a109 109 0 1 0 219 0a109 109 0 1 0 -219 0M950 1122a153 153 0 1 0 306 0a153 153 0 1 0 -306 0M903 1166a153 153 0 1 0 305 0a153 153 0 1 0 -305 0M857 1162a113 113 0 1 0 225 0a113 113 0 1 0 -225 0M773 1228a153 153 0 1 0 306 0a153 153 0 1 0 -306 0M779 1222a100 100 0 1 0 199 0a100 100 0 1 0 -199 0M710 1264a140 140 0 1 0 281 0a140 140 0 1 0 -281 0M674 1280a147 147 0 1 0 294 0a147 147 0 1 0 -294 0M596 1315a166 166 0 1 0 332 0a166 166 0 1 0 -332 0" fill="url(#a-pink)"/><path d="M713 981a50 50 0 1 0 101 0a50 50 0 1 0 -101 0M678 973a44 44 0 1 0 89 0a44 44 0 1 0 -89 0M612 980a57 57 0 1 0 114 0a57 57 0 1 0 -114 0M600 978a50 50 0 1 0 101 0a50 50 0 1 0 -101 0M559 963a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M536 968a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M499 973a51 51 0 1 0 102 0a51 51 0 1 0 -102 0M471 979a53 53 0 1 0 106 0a53 53 0 1 0 -106 0M438 968a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M424 961a33 33 0 1 0 67 0a33 33 0 1 0 -67 0M399 975a41 41 0 1 0 83 0a41 41 0 1 0 -83 0M339 970a51 51 0 1 0 103 0a51 51 0 1 0 -103 0M332 968a35 35 0 1 0 70 0a35 35 0 1 0 -70 0M303 965a30 30 0 1 0 59 0a30 30 0 1 0 -59 0M232 980a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M740 1026a51 51 0 1 0 102 0a51 51 0 1 0 -102 0M683 1050a64 64 0 1 0 127 0a64 64 0 1 0 -127 0M636 1052a80 80 0 1 0 160 0a80 80 0 1 0 -160 0M583 1056a70 70 0 1 0 140 0a70 70 0 1 0 -140 0M561 1029a55 55 0 1 0 110 0a55 55 0 1 0 -110 0M551 1022a46 46 0 1 0 92 0a46 46 0 1 0 -92 0M485 1039a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M471 1036a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M445 1025a56 56 0 1 0 111 0a56 56 0 1 0 -111 0M359 1065a82 82 0 1 0 163 0a82 82 0 1 0 -163 0M369 1040a63 63 0 1 0 125 0a63 63 0 1 0 -125 0M296 1054a88 88 0 1 0 176 0a88 88 0 1 0 -176 0M249 1068a78 78 0 1 0 157 0a78 78 0 1 0 -157 0M241 1053a65 65 0 1 0 129 0a65 65 0 1 0 -129 0M213 1048a55 55 0 1 0 110 0a55 55 0 1 0 -110 0M752 1110a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M702 1093a65 65 0 1 0 129 0a65 65 0 1 0 -129 0M609 1152a106 106 0 1 0 213 0a106 106 0 1 0 -213 0M619 1114a75 75 0 1 0 151 0a75 75 0 1 0 -151 0M568 1135a88 88 0 1 0 176 0a88 88 0 1 0 -176 0M527 1128a80 80 0 1 0 161 0a80 80 0 1 0 -161 0M493 1095a62 62 0 1 0 125 0a62 62 0 1 0 -125 0M451 1094a63 63 0 1 0 127 0a63 63 0 1 0 -127 0M356 1144a112 112 0 1 0 225 0a112 112 0 1 0 -225 0M334 1116a88 88 0 1 0 176 0a88 88 0 1 0 -176 0M297 1121a83 83 0 1 0 166 0a83 83 0 1 0 -166 0M287 1107a81 81 0 1 0 162 0a81 81 0 1 0 -162 0M244 1094a70 70 0 1 0 140 0a70 70 0 1 0 -140 0M186 1113a88 88 0 1 0 177 0a88 88 0 1 0 -177 0M77 1138a120 120 0 1 0 241 0a120 120 0 1 0 -241 0M741 1180a91 91 0 1 0 183 0a91 91 0 1 0 -183 0M703 1203a129 129 0 1 0 257 0a129 129 0 1 0 -257 0M676 1161a77 77 0 1 0 154 0a77 77 0 1 0 -154 0M612 1206a106 106 0 1 0 212 0a106 106 0 1 0 -212 0M548 1185a96 96 0 1 0 192 0a96 96 0 1 0 -192 0M482 1228a148 148 0 1 0 295 0a148 148 0 1 0 -295 0M420 1229a131 131 0 1 0 262 0a131 131 0 1 0 -262 0M439 1186a100 100 0 1 0 201 0a100 100 0 1 0 -201 0M345 1223a143 143 0 1 0 287 0a143 143 0 1 0 -287 0M298 1188a115 115 0 1 0 231 0a115 115 0 1 0 -231 0M294 1169a94 94 0 1 0 188 0a94 94 0 1 0 -188 0M224 1193a121 121 0 1 0 243 0a121 121 0 1 0 -243 0M179 1191a108 108 0 1 0 216 0a108 108 0 1 0 -216 0M109 1199a130 130 0 1 0 260 0a130 130 0 1 0 -260 0M34 1174a127 127 0 1 0 253 0a127 127 0 1 0 -253 0M787 1250a117 117 0 1 0 235 0a117 117 0 1 0 -235 0M715 1273a127 127 0 1 0 254 0a127 127 0 1 0 -254 0M669 1254a118 118 0 1 0 237 0a118 118 0 1 0 -237 0M631 1228a95 95 0 1 0 190 0a95 95 0 1 0 -190 0M522 1296a144 144 0 1 0 287 0a144 144 0 1 0 -287 0M473 1270a119 119 0 1 0 238 0a119 119 0 1 0 -238 0M433 1262a111 111 0 1 0 223 0a111 111 0 1 0 -223 0M323 1328a180 180 0 1 0 360 0a180 180 0 1 0 -360 0M326 1279a150 150 0 1 0 300 0a150 150 0 1 0 -300 0M290 1257a128 128 0 1 0 255 0a128 128 0 1 0 -255 0M245 1262a122 122 0 1 0 243 0a122 122 0 1 0 -243 0M217 1243a106 106 0 1 0 212 0a106 106 0 1 0 -212 0M150 1244a107 107 0 1 0 213 0a107 107 0 1 0 -213 0M120 1227a100 100 0 1 0 200 0a100 100 0 1 0 -200 0M45 1224a105 105 0 1 0 210 0a105 105 0 1 0 -210 0" fill="url(#a-teal)"/><path d="M347 1004a45 45 0 1 0 89 0a45 45 0 1 0 -89 0M348 979a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M320 957a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M266 953a45 45 0 1 0 91 0a45 45 0 1 0 -91 0M263 921a36 36 0 1 0 72 0a36 36 0 1 0 -72 0M199 929a54 54 0 1 0 109 0a54 54 0 1 0 -109 0M191 898a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M149 886a46 46 0 1 0 93 0a46 46 0 1 0 -93 0M130 863a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M107 820a47 47 0 1 0 93 0a47 47 0 1 0 -93 0M112 795a41 41 0 1 0 81 0a41 41 0 1 0 -81 0M65 761a54 54 0 1 0 108 0a54 54 0 1 0 -108 0M100 717a30 30 0 1 0 59 0a30 30 0 1 0 -59 0M68 707a37 37 0 1 0 75 0a37 37 0 1 0 -75 0M64 659a33 33 0 1 0 66 0a33 33 0 1 0 -66 0M313 1075a75 75 0 1 0 150 0a75 75 0 1 0 -150 0M293 1059a69 69 0 1 0 137 0a69 69 0 1 0 -137 0M249 1045a66 66 0 1 0 133 0a66 66 0 1 0 -133 0M196 1026a72 72 0 1 0 145 0a72 72 0 1 0 -145 0M133 1008a88 88 0 1 0 175 0a88 88 0 1 0 -175 0M123 991a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M88 961a75 75 0 1 0 151 0a75 75 0 1 0 -151 0M54 920a81 81 0 1 0 162 0a81 81 0 1 0 -162 0M54 899a66 66 0 1 0 132 0a66 66 0 1 0 -132 0M47 875a57 57 0 1 0 114 0a57 57 0 1 0 -114 0M38 829a55 55 0 1 0 110 0a55 55 0 1 0 -110 0M20 807a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M24 774a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M-47 753a76 76 0 1 0 152 0a76 76 0 1 0 -152 0M-82 708a79 79 0 1 0 158 0a79 79 0 1 0 -158 0M248 1180a113 113 0 1 0 225 0a113 113 0 1 0 -225 0M262 1122a75 75 0 1 0 151 0a75 75 0 1 0 -151 0M178 1107a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M139 1100a103 103 0 1 0 207 0a103 103 0 1 0 -207 0M85 1091a106 106 0 1 0 212 0a106 106 0 1 0 -212 0M54 1036a94 94 0 1 0 189 0a94 94 0 1 0 -189 0M11 1022a98 98 0 1 0 196 0a98 98 0 1 0 -196 0M35 960a68 68 0 1 0 135 0a68 68 0 1 0 -135 0M4 932a74 74 0 1 0 148 0a74 74 0 1 0 -148 0M-60 947a96 96 0 1 0 191 0a96 96 0 1 0 -191 0M-51 856a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M-111 850a98 98 0 1 0 197 0a98 98 0 1 0 -197 0M-169 793a120 120 0 1 0 240 0a120 120 0 1 0 -240 0M-88 746a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M-196 744a104 104 0 1 0 209 0a104 104 0 1 0 -209 0M255 1203a101 101 0 1 0 202 0a101 101 0 1 0 -202 0M172 1199a113 113 0 1 0 225 0a113 113 0 1 0 -225 0M100 1212a137 137 0 1 0 274 0a137 137 0 1 0 -274 0M103 1159a106 106 0 1 0 211 0a106 106 0 1 0 -211 0M-25 1152a151 151 0 1 0 302 0a151 151 0 1 0 -302 0M-19 1109a118 118 0 1 0 235 0a118 118 0 1 0 -235 0M21 1060a89 89 0 1 0 178 0a89 89 0 1 0 -178 0M-58 1014a95 95 0 1 0 190 0a95 95 0 1 0 -190 0M-65 1002a100 100 0 1 0 201 0a100 100 0 1 0 -201 0M-97 951a87 87 0 1 0 173 0a87 87 0 1 0 -173 0M-125 925a93 93 0 1 0 186 0a93 93 0 1 0 -186 0M-147 875a96 96 0 1 0 191 0a96 96 0 1 0 -191 0M-259 870a144 144 0 1 0 288 0a144 144 0 1 0 -288 0M-187 807a90 90 0 1 0 179 0a90 90 0 1 0 -179 0M-229 722a91 91 0 1 0 182 0a91 91 0 1 0 -182 0M179 1301a130 130 0 1 0 259 0a130 130 0 1 0 -259 0M179 1245a97 97 0 1 0 193 0a97 97 0 1 0 -193 0M48 1254a149 149 0 1 0 298 0a149 149 0 1 0 -298 0M-57 1256a171 171 0 1 0 343 0a171 171 0 1 0 -343 0M-73 1230a169 169 0 1 0 337 0a169 169 0 1 0 -337 0M16 1138a94 94 0 1 0 187 0a94 94 0 1 0 -187 0M-33 1117a98 98 0 1 0 196 0a98 98 0 1 0 -196 0M-136 1076a120 120 0 1 0 240 0a120 120 0 1 0 -240 0M-139 1069a111 111 0 1 0 222 0a111 111 0 1 0 -222 0M-222 1043a140 140 0 1 0 280 0a140 140 0 1 0 -280 0M-301 963a159 159 0 1 0 319 0a159 159 0 1 0 -319 0M-353 922a168 168 0 1 0 336 0a168 168 0 1 0 -336 0M-263 839a101 101 0 1 0 201 0a101 101 0 1 0 -201 0M-362 832a157 157 0 1 0 313 0a157 157 0 1 0 -313 0M-281 740a93 93 0 1 0 187 0a93 93 0 1 0 -187 0" fill="url(#a-sun)"/><path d="M71 779a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M45 731a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M74 691a39 39 0 1 0 78 0a39 39 0 1 0 -78 0M83 647a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M62 636a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M62 593a44 44 0 1 0 89 0a44 44 0 1 0 -89 0M103 578a32 32 0 1 0 63 0a32 32 0 1 0 -63 0M90 544a41 41 0 1 0 82 0a41 41 0 1 0 -82 0M82 511a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M53 478a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M71 436a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M38 426a57 57 0 1 0 114 0a57 57 0 1 0 -114 0M81 370a35 35 0 1 0 70 0a35 35 0 1 0 -70 0M83 344a34 34 0 1 0 67 0a34 34 0 1 0 -67 0M42 298a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M-31 826a60 60 0 1 0 121 0a60 60 0 1 0 -121 0M-41 781a73 73 0 1 0 145 0a73 73 0 1 0 -145 0M-17 717a54 54 0 1 0 107 0a54 54 0 1 0 -107 0M-70 676a83 83 0 1 0 165 0a83 83 0 1 0 -165 0M-29 646a70 70 0 1 0 139 0a70 70 0 1 0 -139 0M-47 600a75 75 0 1 0 150 0a75 75 0 1 0 -150 0M-21 569a63 63 0 1 0 126 0a63 63 0 1 0 -126 0M-41 550a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M6 505a46 46 0 1 0 91 0a46 46 0 1 0 -91 0M-43 470a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M-2 420a51 51 0 1 0 102 0a51 51 0 1 0 -102 0M-48 374a77 77 0 1 0 155 0a77 77 0 1 0 -155 0M-73 339a89 89 0 1 0 177 0a89 89 0 1 0 -177 0M-15 300a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M-22 271a55 55 0 1 0 109 0a55 55 0 1 0 -109 0M-186 856a117 117 0 1 0 234 0a117 117 0 1 0 -234 0M-149 792a91 91 0 1 0 182 0a91 91 0 1 0 -182 0M-177 781a113 113 0 1 0 226 0a113 113 0 1 0 -226 0M-167 723a109 109 0 1 0 218 0a109 109 0 1 0 -218 0M-168 665a113 113 0 1 0 225 0a113 113 0 1 0 -225 0M-138 630a99 99 0 1 0 198 0a99 99 0 1 0 -198 0M-166 580a108 108 0 1 0 216 0a108 108 0 1 0 -216 0M-177 551a109 109 0 1 0 217 0a109 109 0 1 0 -217 0M-149 487a93 93 0 1 0 187 0a93 93 0 1 0 -187 0M-89 449a69 69 0 1 0 138 0a69 69 0 1 0 -138 0M-79 438a62 62 0 1 0 124 0a62 62 0 1 0 -124 0M-160 355a111 111 0 1 0 221 0a111 111 0 1 0 -221 0M-134 340a84 84 0 1 0 167 0a84 84 0 1 0 -167 0M-164 272a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M-91 218a72 72 0 1 0 145 0a72 72 0 1 0 -145 0M-252 869a131 131 0 1 0 263 0a131 131 0 1 0 -263 0M-208 816a109 109 0 1 0 217 0a109 109 0 1 0 -217 0M-207 784a100 100 0 1 0 200 0a100 100 0 1 0 -200 0M-252 743a122 122 0 1 0 244 0a122 122 0 1 0 -244 0M-185 691a85 85 0 1 0 171 0a85 85 0 1 0 -171 0M-171 629a85 85 0 1 0 171 0a85 85 0 1 0 -171 0M-248 566a122 122 0 1 0 245 0a122 122 0 1 0 -245 0M-312 555a152 152 0 1 0 304 0a152 152 0 1 0 -304 0M-209 484a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M-188 454a87 87 0 1 0 174 0a87 87 0 1 0 -174 0M-279 399a139 139 0 1 0 277 0a139 139 0 1 0 -277 0M-247 349a114 114 0 1 0 229 0a114 114 0 1 0 -229 0M-256 306a130 130 0 1 0 259 0a130 130 0 1 0 -259 0M-206 247a97 97 0 1 0 195 0a97 97 0 1 0 -195 0M-278 193a141 141 0 1 0 282 0a141 141 0 1 0 -282 0M-383 939a178 178 0 1 0 356 0a178 178 0 1 0 -356 0M-343 853a147 147 0 1 0 294 0a147 147 0 1 0 -294 0M-304 825a130 130 0 1 0 260 0a130 130 0 1 0 -260 0M-406 763a180 180 0 1 0 360 0a180 180 0 1 0 -360 0M-360 688a154 154 0 1 0 307 0a154 154 0 1 0 -307 0M-283 646a104 104 0 1 0 207 0a104 104 0 1 0 -207 0M-319 604a130 130 0 1 0 261 0a130 130 0 1 0 -261 0M-402 523a170 170 0 1 0 340 0a170 170 0 1 0 -340 0M-278 488a100 100 0 1 0 201 0a100 100 0 1 0 -201 0M-311 459a125 125 0 1 0 250 0a125 125 0 1 0 -250 0M-360 369a153 153 0 1 0 307 0a153 153 0 1 0 -307 0M-395 301a179 179 0 1 0 359 0a179 179 0 1 0 -359 0M-319 269a135 135 0 1 0 270 0a135 135 0 1 0 -270 0M-297 223a121 121 0 1 0 241 0a121 121 0 1 0 -241 0M-402 128a181 181 0 1 0 363 0a181 181 0 1 0 -363 0" fill="url(#a-violet)"/><path d="M17 316a35 35 0 1 0 70 0a35 35 0 1 0 -70 0M15 297a42 42 0 1 0 85 0a42 42 0 1 0 -85 0M50 300a36 36 0 1 0 73 0a36 36 0 1 0 -73 0M75 251a30 30 0 1 0 61 0a30 30 0 1 0 -61 0M96 250a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M103 217a43 43 0 1 0 87 0a43 43 0 1 0 -87 0M112 193a41 41 0 1 0 82 0a41 41 0 1 0 -82 0M162 159a31 31 0 1 0 62 0a31 31 0 1 0 -62 0M175 143a44 44 0 1 0 89 0a44 44 0 1 0 -89 0M210 128a25 25 0 1 0 50 0a25 25 0 1 0 -50 0M228 103a47 47 0 1 0 95 0a47 47 0 1 0 -95 0M240 89a38 38 0 1 0 77 0a38 38 0 1 0 -77 0M250 73a45 45 0 1 0 89 0a45 45 0 1 0 -89 0M311 59a28 28 0 1 0 56 0a28 28 0 1 0 -56 0M-43 330a42 42 0 1 0 84 0a42 42 0 1 0 -84 0M-65 286a69 69 0 1 0 138 0a69 69 0 1 0 -138 0M7 264a41 41 0 1 0 81 0a41 41 0 1 0 -81 0M-12 223a60 60 0 1 0 120 0a60 60 0 1 0 -120 0M40 185a43 43 0 1 0 85 0a43 43 0 1 0 -85 0M-5 168a76 76 0 1 0 153 0a76 76 0 1 0 -153 0M42 135a62 62 0 1 0 125 0a62 62 0 1 0 -125 0M110 115a55 55 0 1 0 109 0a55 55 0 1 0 -109 0M74 89a70 70 0 1 0 141 0a70 70 0 1 0 -141 0M163 76a45 45 0 1 0 89 0a45 45 0 1 0 -89 0M172 73a43 43 0 1 0 85 0a43 43 0 1 0 -85 0M198 11a64 64 0 1 0 127 0a64 64 0 1 0 -127 0M213 27a55 55 0 1 0 109 0a55 55 0 1 0 -109 0M258 -5a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M-157 290a78 78 0 1 0 156 0a78 78 0 1 0 -156 0M-169 222a102 102 0 1 0 204 0a102 102 0 1 0 -204 0M-145 208a100 100 0 1 0 200 0a100 100 0 1 0 -200 0M-108 189a91 91 0 1 0 182 0a91 91 0 1 0 -182 0M-59 160a75 75 0 1 0 150 0a75 75 0 1 0 -150 0M-35 131a75 75 0 1 0 150 0a75 75 0 1 0 -150 0M-47 106a96 96 0 1 0 193 0a96 96 0 1 0 -193 0M14 66a81 81 0 1 0 162 0a81 81 0 1 0 -162 0M70 65a57 57 0 1 0 115 0a57 57 0 1 0 -115 0M72 26a78 78 0 1 0 155 0a78 78 0 1 0 -155 0M123 -2a78 78 0 1 0 156 0a78 78 0 1 0 -156 0M104 -38a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M142 -70a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M220 -65a72 72 0 1 0 143 0a72 72 0 1 0 -143 0M-241 251a105 105 0 1 0 210 0a105 105 0 1 0 -210 0M-220 216a100 100 0 1 0 200 0a100 100 0 1 0 -200 0M-143 218a72 72 0 1 0 144 0a72 72 0 1 0 -144 0M-203 149a119 119 0 1 0 238 0a119 119 0 1 0 -238 0M-114 104a93 93 0 1 0 185 0a93 93 0 1 0 -185 0M-68 80a71 71 0 1 0 143 0a71 71 0 1 0 -143 0M-49 45a88 88 0 1 0 175 0a88 88 0 1 0 -175 0M-73 -10a118 118 0 1 0 237 0a118 118 0 1 0 -237 0M-59 -2a117 117 0 1 0 233 0a117 117 0 1 0 -233 0M7 -54a103 103 0 1 0 205 0a103 103 0 1 0 -205 0M96 -53a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M93 -89a104 104 0 1 0 209 0a104 104 0 1 0 -209 0M137 -117a94 94 0 1 0 187 0a94 94 0 1 0 -187 0M149 -157a127 127 0 1 0 254 0a127 127 0 1 0 -254 0M-312 214a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M-288 198a115 115 0 1 0 231 0a115 115 0 1 0 -231 0M-256 172a105 105 0 1 0 210 0a105 105 0 1 0 -210 0M-205 141a89 89 0 1 0 177 0a89 89 0 1 0 -177 0M-209 67a124 124 0 1 0 247 0a124 124 0 1 0 -247 0M-179 54a104 104 0 1 0 209 0a104 104 0 1 0 -209 0M-202 -19a154 154 0 1 0 307 0a154 154 0 1 0 -307 0M-134 -38a123 123 0 1 0 245 0a123 123 0 1 0 -245 0M-149 -72a150 150 0 1 0 300 0a150 150 0 1 0 -300 0M-59 -74a114 114 0 1 0 228 0a114 114 0 1 0 -228 0M-53 -153a154 154 0 1 0 308 0a154 154 0 1 0 -308 0M48 -152a111 111 0 1 0 221 0a111 111 0 1 0 -221 0M24 -176a139 139 0 1 0 278 0a139 139 0 1 0 -278 0M149 -178a96 96 0 1 0 191 0a96 96 0 1 0 -191 0" fill="url(#b-pink)"/><path d="M276 60a34 34 0 1 0 67 0a34 34 0 1 0 -67 0M323 60a35 35 0 1 0 69 0a35 35 0 1 0 -69 0M369 63a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M370 61a50 50 0 1 0 99 0a50 50 0 1 0 -99 0M430 82a31 31 0 1 0 61 0a31 31 0 1 0 -61 0M450 77a39 39 0 1 0 79 0a39 39 0 1 0 -79 0M450 70a46 46 0 1 0 91 0a46 46 0 1 0 -91 0M509 73a36 36 0 1 0 71 0a36 36 0 1 0 -71 0M519 52a49 49 0 1 0 99 0a49 49 0 1 0 -99 0M555 76a37 37 0 1 0 74 0a37 37 0 1 0 -74 0M602 79a27 27 0 1 0 55 0a27 27 0 1 0 -55 0M640 66a26 26 0 1 0 51 0a26 26 0 1 0 -51 0M650 57a39 39 0 1 0 77 0a39 39 0 1 0 -77 0M666 30a49 49 0 1 0 98 0a49 49 0 1 0 -98 0M267 -3a42 42 0 1 0 85 0a42 42 0 1 0 -85 0M279 7a46 46 0 1 0 92 0a46 46 0 1 0 -92 0M333 4a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M329 -23a74 74 0 1 0 147 0a74 74 0 1 0 -147 0M393 -3a53 53 0 1 0 105 0a53 53 0 1 0 -105 0M431 4a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M466 20a49 49 0 1 0 98 0a49 49 0 1 0 -98 0M460 10a59 59 0 1 0 119 0a59 59 0 1 0 -119 0M513 21a48 48 0 1 0 97 0a48 48 0 1 0 -97 0M551 14a49 49 0 1 0 98 0a49 49 0 1 0 -98 0M570 -12a58 58 0 1 0 117 0a58 58 0 1 0 -117 0M590 -29a72 72 0 1 0 144 0a72 72 0 1 0 -144 0M654 -18a60 60 0 1 0 119 0a60 60 0 1 0 -119 0M688 -31a64 64 0 1 0 128 0a64 64 0 1 0 -128 0M221 -52a66 66 0 1 0 132 0a66 66 0 1 0 -132 0M256 -73a71 71 0 1 0 143 0a71 71 0 1 0 -143 0M263 -60a76 76 0 1 0 152 0a76 76 0 1 0 -152 0M292 -88a102 102 0 1 0 204 0a102 102 0 1 0 -204 0M362 -51a71 71 0 1 0 141 0a71 71 0 1 0 -141 0M426 -56a58 58 0 1 0 116 0a58 58 0 1 0 -116 0M452 -52a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M438 -57a82 82 0 1 0 164 0a82 82 0 1 0 -164 0M525 -64a68 68 0 1 0 137 0a68 68 0 1 0 -137 0M504 -65a87 87 0 1 0 175 0a87 87 0 1 0 -175 0M547 -86a82 82 0 1 0 165 0a82 82 0 1 0 -165 0M603 -96a97 97 0 1 0 195 0a97 97 0 1 0 -195 0M666 -58a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M674 -81a80 80 0 1 0 160 0a80 80 0 1 0 -160 0M164 -119a79 79 0 1 0 158 0a79 79 0 1 0 -158 0M186 -121a98 98 0 1 0 196 0a98 98 0 1 0 -196 0M221 -147a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M307 -106a75 75 0 1 0 149 0a75 75 0 1 0 -149 0M290 -153a113 113 0 1 0 225 0a113 113 0 1 0 -225 0M346 -169a129 129 0 1 0 258 0a129 129 0 1 0 -258 0M385 -146a128 128 0 1 0 256 0a128 128 0 1 0 -256 0M431 -141a105 105 0 1 0 210 0a105 105 0 1 0 -210 0M477 -150a107 107 0 1 0 213 0a107 107 0 1 0 -213 0M499 -148a100 100 0 1 0 201 0a100 100 0 1 0 -201 0M562 -125a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M647 -99a67 67 0 1 0 135 0a67 67 0 1 0 -135 0M655 -151a112 112 0 1 0 223 0a112 112 0 1 0 -223 0M689 -165a116 116 0 1 0 233 0a116 116 0 1 0 -233 0M108 -163a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M131 -223a147 147 0 1 0 293 0a147 147 0 1 0 -293 0M199 -175a107 107 0 1 0 215 0a107 107 0 1 0 -215 0M273 -186a101 101 0 1 0 201 0a101 101 0 1 0 -201 0M299 -191a106 106 0 1 0 213 0a106 106 0 1 0 -213 0M348 -189a98 98 0 1 0 197 0a98 98 0 1 0 -197 0M387 -167a91 91 0 1 0 183 0a91 91 0 1 0 -183 0M393 -217a143 143 0 1 0 285 0a143 143 0 1 0 -285 0M435 -207a132 132 0 1 0 264 0a132 132 0 1 0 -264 0M526 -194a100 100 0 1 0 200 0a100 100 0 1 0 -200 0M553 -183a98 98 0 1 0 196 0a98 98 0 1 0 -196 0M576 -228a138 138 0 1 0 276 0a138 138 0 1 0 -276 0M657 -198a123 123 0 1 0 246 0a123 123 0 1 0 -246 0M723 -182a99 99 0 1 0 198 0a99 99 0 1 0 -198 0" fill="url(#b-sun)"/><path d="M694 45a50 50 0 1 0 99 0a50 50 0 1 0 -99 0M727 50a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M763 88a28 28 0 1 0 56 0a28 28 0 1 0 -56 0M799 109a33 33 0 1 0 67 0a33 33 0 1 0 -67 0M808 126a32 32 0 1 0 64 0a32 32 0 1 0 -64 0M844 145a37 37 0 1 0 74 0a37 37 0 1 0 -74 0M840 157a37 37 0 1 0 75 0a37 37 0 1 0 -75 0M856 176a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M896 189a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M934 244a33 33 0 1 0 67 0a33 33 0 1 0 -67 0M937 238a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M956 275a28 28 0 1 0 56 0a28 28 0 1 0 -56 0M984 317a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M982 339a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M688 -18a75 75 0 1 0 150 0a75 75 0 1 0 -150 0M729 20a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M767 44a46 46 0 1 0 91 0a46 46 0 1 0 -91 0M802 47a60 60 0 1 0 119 0a60 60 0 1 0 -119 0M844 67a59 59 0 1 0 118 0a59 59 0 1 0 -118 0M840 99a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M878 97a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M908 152a45 45 0 1 0 89 0a45 45 0 1 0 -89 0M939 169a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M963 210a56 56 0 1 0 113 0a56 56 0 1 0 -113 0M972 239a57 57 0 1 0 113 0a57 57 0 1 0 -113 0M985 265a77 77 0 1 0 153 0a77 77 0 1 0 -153 0M1007 296a54 54 0 1 0 108 0a54 54 0 1 0 -108 0M1037 298a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M720 -50a53 53 0 1 0 106 0a53 53 0 1 0 -106 0M767 -51a78 78 0 1 0 157 0a78 78 0 1 0 -157 0M787 -8a62 62 0 1 0 123 0a62 62 0 1 0 -123 0M819 11a54 54 0 1 0 109 0a54 54 0 1 0 -109 0M856 24a72 72 0 1 0 143 0a72 72 0 1 0 -143 0M885 53a69 69 0 1 0 138 0a69 69 0 1 0 -138 0M917 77a83 83 0 1 0 166 0a83 83 0 1 0 -166 0M934 99a76 76 0 1 0 153 0a76 76 0 1 0 -153 0M984 140a64 64 0 1 0 129 0a64 64 0 1 0 -129 0M982 161a99 99 0 1 0 198 0a99 99 0 1 0 -198 0M999 175a104 104 0 1 0 208 0a104 104 0 1 0 -208 0M1018 200a90 90 0 1 0 181 0a90 90 0 1 0 -181 0M1068 255a60 60 0 1 0 121 0a60 60 0 1 0 -121 0M1080 279a57 57 0 1 0 114 0a57 57 0 1 0 -114 0M714 -142a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M780 -105a100 100 0 1 0 200 0a100 100 0 1 0 -200 0M772 -94a99 99 0 1 0 198 0a99 99 0 1 0 -198 0M832 -70a108 108 0 1 0 216 0a108 108 0 1 0 -216 0M851 -50a99 99 0 1 0 198 0a99 99 0 1 0 -198 0M891 -26a131 131 0 1 0 261 0a131 131 0 1 0 -261 0M948 27a71 71 0 1 0 143 0a71 71 0 1 0 -143 0M953 18a121 121 0 1 0 242 0a121 121 0 1 0 -242 0M977 53a126 126 0 1 0 252 0a126 126 0 1 0 -252 0M1026 101a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M1042 150a98 98 0 1 0 196 0a98 98 0 1 0 -196 0M1074 200a99 99 0 1 0 199 0a99 99 0 1 0 -199 0M1100 209a80 80 0 1 0 160 0a80 80 0 1 0 -160 0M1126 258a131 131 0 1 0 262 0a131 131 0 1 0 -262 0M727 -222a144 144 0 1 0 287 0a144 144 0 1 0 -287 0M770 -182a144 144 0 1 0 288 0a144 144 0 1 0 -288 0M833 -125a104 104 0 1 0 208 0a104 104 0 1 0 -208 0M890 -84a81 81 0 1 0 162 0a81 81 0 1 0 -162 0M872 -119a143 143 0 1 0 286 0a143 143 0 1 0 -286 0M931 -77a155 155 0 1 0 309 0a155 155 0 1 0 -309 0M931 -51a133 133 0 1 0 266 0a133 133 0 1 0 -266 0M998 5a150 150 0 1 0 299 0a150 150 0 1 0 -299 0M1014 8a135 135 0 1 0 271 0a135 135 0 1 0 -271 0M1059 95a130 130 0 1 0 259 0a130 130 0 1 0 -259 0M1105 133a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M1119 148a143 143 0 1 0 285 0a143 143 0 1 0 -285 0M1133 177a155 155 0 1 0 311 0a155 155 0 1 0 -311 0M1159 234a110 110 0 1 0 221 0a110 110 0 1 0 -221 0" fill="url(#b-teal)"/><path d="M999 341a29 29 0 1 0 58 0a29 29 0 1 0 -58 0M993 380a41 41 0 1 0 83 0a41 41 0 1 0 -83 0M979 433a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M982 449a30 30 0 1 0 59 0a30 30 0 1 0 -59 0M968 491a49 49 0 1 0 97 0a49 49 0 1 0 -97 0M964 528a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M979 558a40 40 0 1 0 81 0a40 40 0 1 0 -81 0M963 578a33 33 0 1 0 66 0a33 33 0 1 0 -66 0M958 598a37 37 0 1 0 74 0a37 37 0 1 0 -74 0M970 640a38 38 0 1 0 77 0a38 38 0 1 0 -77 0M968 663a31 31 0 1 0 62 0a31 31 0 1 0 -62 0M976 689a31 31 0 1 0 62 0a31 31 0 1 0 -62 0M984 703a26 26 0 1 0 52 0a26 26 0 1 0 -52 0M987 765a49 49 0 1 0 97 0a49 49 0 1 0 -97 0M1032 334a54 54 0 1 0 109 0a54 54 0 1 0 -109 0M1022 370a76 76 0 1 0 152 0a76 76 0 1 0 -152 0M1034 404a65 65 0 1 0 130 0a65 65 0 1 0 -130 0M1035 444a63 63 0 1 0 127 0a63 63 0 1 0 -127 0M1023 494a48 48 0 1 0 97 0a48 48 0 1 0 -97 0M1011 529a59 59 0 1 0 118 0a59 59 0 1 0 -118 0M1010 552a41 41 0 1 0 81 0a41 41 0 1 0 -81 0M1022 576a49 49 0 1 0 98 0a49 49 0 1 0 -98 0M1024 616a51 51 0 1 0 102 0a51 51 0 1 0 -102 0M1016 647a66 66 0 1 0 132 0a66 66 0 1 0 -132 0M1023 668a43 43 0 1 0 85 0a43 43 0 1 0 -85 0M1008 729a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M1036 729a49 49 0 1 0 98 0a49 49 0 1 0 -98 0M1030 778a43 43 0 1 0 87 0a43 43 0 1 0 -87 0M1078 311a91 91 0 1 0 183 0a91 91 0 1 0 -183 0M1081 356a88 88 0 1 0 176 0a88 88 0 1 0 -176 0M1062 373a90 90 0 1 0 179 0a90 90 0 1 0 -179 0M1059 416a77 77 0 1 0 154 0a77 77 0 1 0 -154 0M1067 453a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M1071 488a103 103 0 1 0 205 0a103 103 0 1 0 -205 0M1059 542a83 83 0 1 0 166 0a83 83 0 1 0 -166 0M1061 597a58 58 0 1 0 117 0a58 58 0 1 0 -117 0M1063 606a98 98 0 1 0 196 0a98 98 0 1 0 -196 0M1076 650a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M1071 685a94 94 0 1 0 188 0a94 94 0 1 0 -188 0M1069 726a71 71 0 1 0 143 0a71 71 0 1 0 -143 0M1075 768a69 69 0 1 0 138 0a69 69 0 1 0 -138 0M1079 810a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M1134 282a97 97 0 1 0 195 0a97 97 0 1 0 -195 0M1134 330a91 91 0 1 0 182 0a91 91 0 1 0 -182 0M1119 398a118 118 0 1 0 236 0a118 118 0 1 0 -236 0M1113 427a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M1117 470a129 129 0 1 0 258 0a129 129 0 1 0 -258 0M1118 511a95 95 0 1 0 190 0a95 95 0 1 0 -190 0M1111 530a117 117 0 1 0 234 0a117 117 0 1 0 -234 0M1117 606a89 89 0 1 0 177 0a89 89 0 1 0 -177 0M1120 601a94 94 0 1 0 187 0a94 94 0 1 0 -187 0M1106 654a107 107 0 1 0 213 0a107 107 0 1 0 -213 0M1102 708a132 132 0 1 0 264 0a132 132 0 1 0 -264 0M1116 763a70 70 0 1 0 139 0a70 70 0 1 0 -139 0M1103 819a122 122 0 1 0 243 0a122 122 0 1 0 -243 0M1114 855a113 113 0 1 0 227 0a113 113 0 1 0 -227 0M1166 277a126 126 0 1 0 252 0a126 126 0 1 0 -252 0M1171 323a125 125 0 1 0 249 0a125 125 0 1 0 -249 0M1181 392a90 90 0 1 0 181 0a90 90 0 1 0 -181 0M1173 394a138 138 0 1 0 276 0a138 138 0 1 0 -276 0M1163 442a125 125 0 1 0 250 0a125 125 0 1 0 -250 0M1167 500a93 93 0 1 0 186 0a93 93 0 1 0 -186 0M1154 564a133 133 0 1 0 266 0a133 133 0 1 0 -266 0M1151 603a113 113 0 1 0 226 0a113 113 0 1 0 -226 0M1160 638a116 116 0 1 0 233 0a116 116 0 1 0 -233 0M1166 707a125 125 0 1 0 251 0a125 125 0 1 0 -251 0M1147 718a141 141 0 1 0 281 0a141 141 0 1 0 -281 0M1163 766a135 135 0 1 0 270 0a135 135 0 1 0 -270 0M1149 833a110 110 0 1 0 220 0a110 110 0 1 0 -220 0M1145 860a123 123 0 1 0 245 0a123 123 0 1 0 -245 0" fill="url(#b-violet)"/><path d="M978 756a41 41 0 1 0 83 0a41 41 0 1 0 -83 0M976 790a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M945 796a29 29 0 1 0 59 0a29 29 0 1 0 -59 0M937 831a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M916 857a37 37 0 1 0 74 0a37 37 0 1 0 -74 0M901 880a45 45 0 1 0 91 0a45 45 0 1 0 -91 0M873 904a43 43 0 1 0 85 0a43 43 0 1 0 -85 0M837 923a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M819 940a33 33 0 1 0 65 0a33 33 0 1 0 -65 0M783 971a39 39 0 1 0 78 0a39 39 0 1 0 -78 0M751 975a30 30 0 1 0 61 0a30 30 0 1 0 -61 0M747 1001a29 29 0 1 0 57 0a29 29 0 1 0 -57 0M721 1010a36 36 0 1 0 72 0a36 36 0 1 0 -72 0M670 1046a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M1036 777a52 52 0 1 0 105 0a52 52 0 1 0 -105 0M1015 819a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M985 833a53 53 0 1 0 105 0a53 53 0 1 0 -105 0M967 878a40 40 0 1 0 81 0a40 40 0 1 0 -81 0M947 896a71 71 0 1 0 143 0a71 71 0 1 0 -143 0M912 915a42 42 0 1 0 84 0a42 42 0 1 0 -84 0M891 963a77 77 0 1 0 154 0a77 77 0 1 0 -154 0M855 967a41 41 0 1 0 82 0a41 41 0 1 0 -82 0M846 987a66 66 0 1 0 131 0a66 66 0 1 0 -131 0M818 1024a64 64 0 1 0 129 0a64 64 0 1 0 -129 0M787 1031a57 57 0 1 0 113 0a57 57 0 1 0 -113 0M752 1051a52 52 0 1 0 105 0a52 52 0 1 0 -105 0M735 1062a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M718 1087a51 51 0 1 0 101 0a51 51 0 1 0 -101 0M1083 805a58 58 0 1 0 116 0a58 58 0 1 0 -116 0M1042 850a79 79 0 1 0 158 0a79 79 0 1 0 -158 0M1014 909a92 92 0 1 0 184 0a92 92 0 1 0 -184 0M992 928a89 89 0 1 0 177 0a89 89 0 1 0 -177 0M978 940a73 73 0 1 0 145 0a73 73 0 1 0 -145 0M948 976a80 80 0 1 0 160 0a80 80 0 1 0 -160 0M897 1020a99 99 0 1 0 199 0a99 99 0 1 0 -199 0M903 999a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M843 1060a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M836 1090a98 98 0 1 0 196 0a98 98 0 1 0 -196 0M786 1114a89 89 0 1 0 177 0a89 89 0 1 0 -177 0M769 1115a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M700 1175a105 105 0 1 0 209 0a105 105 0 1 0 -209 0M694 1138a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M1103 873a102 102 0 1 0 204 0a102 102 0 1 0 -204 0M1085 886a123 123 0 1 0 247 0a123 123 0 1 0 -247 0M1066 936a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M1050 921a76 76 0 1 0 151 0a76 76 0 1 0 -151 0M1012 981a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M969 1039a95 95 0 1 0 190 0a95 95 0 1 0 -190 0M936 1052a105 105 0 1 0 209 0a105 105 0 1 0 -209 0M908 1100a126 126 0 1 0 252 0a126 126 0 1 0 -252 0M895 1097a96 96 0 1 0 191 0a96 96 0 1 0 -191 0M853 1135a104 104 0 1 0 209 0a104 104 0 1 0 -209 0M845 1135a80 80 0 1 0 161 0a80 80 0 1 0 -161 0M807 1157a71 71 0 1 0 141 0a71 71 0 1 0 -141 0M727 1225a130 130 0 1 0 259 0a130 130 0 1 0 -259 0M711 1221a108 108 0 1 0 216 0a108 108 0 1 0 -216 0M1149 904a138 138 0 1 0 276 0a138 138 0 1 0 -276 0M1148 882a82 82 0 1 0 164 0a82 82 0 1 0 -164 0M1102 922a96 96 0 1 0 191 0a96 96 0 1 0 -191 0M1089 984a118 118 0 1 0 235 0a118 118 0 1 0 -235 0M1057 1017a100 100 0 1 0 201 0a100 100 0 1 0 -201 0M1018 1061a131 131 0 1 0 261 0a131 131 0 1 0 -261 0M972 1093a83 83 0 1 0 166 0a83 83 0 1 0 -166 0M930 1140a146 146 0 1 0 292 0a146 146 0 1 0 -292 0M905 1149a94 94 0 1 0 189 0a94 94 0 1 0 -189 0M850 1181a99 99 0 1 0 197 0a99 99 0 1 0 -197 0M792 1226a134 134 0 1 0 267 0a134 134 0 1 0 -267 0M812 1213a98 98 0 1 0 197 0a98 98 0 1 0 -197 0M720 1294a136 136 0 1 0 272 0a136 136 0 1 0 -272 0M686 1296a130 130 0 1 0 260 0a130 130 0 1 0 -260 0" fill="url(#b-pink)"/><path d="M673 1023a37 37 0 1 0 74 0a37 37 0 1 0 -74 0M653 1024a34 34 0 1 0 69 0a34 34 0 1 0 -69 0M645 1020a26 26 0 1 0 51 0a26 26 0 1 0 -51 0M593 1003a33 33 0 1 0 66 0a33 33 0 1 0 -66 0M544 1013a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M529 1014a37 37 0 1 0 75 0a37 37 0 1 0 -75 0M505 993a31 31 0 1 0 62 0a31 31 0 1 0 -62 0M476 1005a27 27 0 1 0 54 0a27 27 0 1 0 -54 0M468 1000a30 30 0 1 0 59 0a30 30 0 1 0 -59 0M399 1017a40 40 0 1 0 81 0a40 40 0 1 0 -81 0M372 1006a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M356 1000a29 29 0 1 0 57 0a29 29 0 1 0 -57 0M349 1022a26 26 0 1 0 51 0a26 26 0 1 0 -51 0M307 1007a27 27 0 1 0 54 0a27 27 0 1 0 -54 0M674 1112a62 62 0 1 0 124 0a62 62 0 1 0 -124 0M677 1071a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M635 1065a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M582 1064a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M546 1066a53 53 0 1 0 106 0a53 53 0 1 0 -106 0M508 1074a58 58 0 1 0 117 0a58 58 0 1 0 -117 0M498 1061a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M466 1057a52 52 0 1 0 103 0a52 52 0 1 0 -103 0M397 1075a61 61 0 1 0 123 0a61 61 0 1 0 -123 0M362 1083a75 75 0 1 0 150 0a75 75 0 1 0 -150 0M343 1084a66 66 0 1 0 132 0a66 66 0 1 0 -132 0M287 1084a74 74 0 1 0 148 0a74 74 0 1 0 -148 0M292 1085a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M209 1099a66 66 0 1 0 132 0a66 66 0 1 0 -132 0M712 1160a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M655 1152a58 58 0 1 0 116 0a58 58 0 1 0 -116 0M581 1169a98 98 0 1 0 196 0a98 98 0 1 0 -196 0M545 1181a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M511 1177a99 99 0 1 0 198 0a99 99 0 1 0 -198 0M473 1163a87 87 0 1 0 174 0a87 87 0 1 0 -174 0M478 1140a73 73 0 1 0 147 0a73 73 0 1 0 -147 0M423 1146a93 93 0 1 0 187 0a93 93 0 1 0 -187 0M394 1128a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M364 1128a62 62 0 1 0 124 0a62 62 0 1 0 -124 0M264 1160a104 104 0 1 0 209 0a104 104 0 1 0 -209 0M266 1150a89 89 0 1 0 178 0a89 89 0 1 0 -178 0M235 1133a63 63 0 1 0 125 0a63 63 0 1 0 -125 0M235 1118a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M724 1204a88 88 0 1 0 175 0a88 88 0 1 0 -175 0M614 1225a108 108 0 1 0 217 0a108 108 0 1 0 -217 0M607 1206a81 81 0 1 0 162 0a81 81 0 1 0 -162 0M531 1250a123 123 0 1 0 246 0a123 123 0 1 0 -246 0M533 1201a87 87 0 1 0 174 0a87 87 0 1 0 -174 0M471 1226a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M452 1197a76 76 0 1 0 152 0a76 76 0 1 0 -152 0M397 1195a79 79 0 1 0 159 0a79 79 0 1 0 -159 0M407 1182a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M313 1228a115 115 0 1 0 229 0a115 115 0 1 0 -229 0M229 1228a130 130 0 1 0 261 0a130 130 0 1 0 -261 0M288 1188a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M152 1220a111 111 0 1 0 223 0a111 111 0 1 0 -223 0M136 1190a91 91 0 1 0 181 0a91 91 0 1 0 -181 0M714 1252a81 81 0 1 0 163 0a81 81 0 1 0 -163 0M688 1250a92 92 0 1 0 185 0a92 92 0 1 0 -185 0M621 1263a90 90 0 1 0 179 0a90 90 0 1 0 -179 0M544 1266a107 107 0 1 0 214 0a107 107 0 1 0 -214 0M481 1309a138 138 0 1 0 276 0a138 138 0 1 0 -276 0M452 1296a126 126 0 1 0 253 0a126 126 0 1 0 -253 0M369 1309a158 158 0 1 0 316 0a158 158 0 1 0 -316 0M347 1287a130 130 0 1 0 261 0a130 130 0 1 0 -261 0M356 1273a118 118 0 1 0 236 0a118 118 0 1 0 -236 0M276 1279a120 120 0 1 0 241 0a120 120 0 1 0 -241 0M294 1258a90 90 0 1 0 180 0a90 90 0 1 0 -180 0M126 1316a159 159 0 1 0 318 0a159 159 0 1 0 -318 0M156 1276a116 116 0 1 0 232 0a116 116 0 1 0 -232 0M80 1271a111 111 0 1 0 222 0a111 111 0 1 0 -222 0" fill="url(#b-teal)"/><path d="M303 1025a35 35 0 1 0 70 0a35 35 0 1 0 -70 0M265 1011a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M263 988a27 27 0 1 0 54 0a27 27 0 1 0 -54 0M247 970a29 29 0 1 0 57 0a29 29 0 1 0 -57 0M184 956a44 44 0 1 0 88 0a44 44 0 1 0 -88 0M179 944a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M172 919a25 25 0 1 0 50 0a25 25 0 1 0 -50 0M151 881a28 28 0 1 0 56 0a28 28 0 1 0 -56 0M98 855a44 44 0 1 0 87 0a44 44 0 1 0 -87 0M99 836a30 30 0 1 0 60 0a30 30 0 1 0 -60 0M79 818a26 26 0 1 0 52 0a26 26 0 1 0 -52 0M64 801a28 28 0 1 0 57 0a28 28 0 1 0 -57 0M55 781a26 26 0 1 0 51 0a26 26 0 1 0 -51 0M-9 751a47 47 0 1 0 95 0a47 47 0 1 0 -95 0M286 1081a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M229 1074a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M200 1050a64 64 0 1 0 127 0a64 64 0 1 0 -127 0M120 1038a75 75 0 1 0 151 0a75 75 0 1 0 -151 0M123 1027a67 67 0 1 0 133 0a67 67 0 1 0 -133 0M128 968a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M84 983a60 60 0 1 0 120 0a60 60 0 1 0 -120 0M64 923a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M57 916a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M20 873a52 52 0 1 0 103 0a52 52 0 1 0 -103 0M-27 855a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M12 833a42 42 0 1 0 84 0a42 42 0 1 0 -84 0M-55 789a58 58 0 1 0 116 0a58 58 0 1 0 -116 0M-51 771a53 53 0 1 0 106 0a53 53 0 1 0 -106 0M179 1144a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M153 1136a84 84 0 1 0 167 0a84 84 0 1 0 -167 0M113 1118a84 84 0 1 0 169 0a84 84 0 1 0 -169 0M92 1077a74 74 0 1 0 147 0a74 74 0 1 0 -147 0M88 1061a74 74 0 1 0 148 0a74 74 0 1 0 -148 0M54 1028a71 71 0 1 0 141 0a71 71 0 1 0 -141 0M-25 1016a94 94 0 1 0 189 0a94 94 0 1 0 -189 0M-15 973a73 73 0 1 0 145 0a73 73 0 1 0 -145 0M-8 954a69 69 0 1 0 138 0a69 69 0 1 0 -138 0M-105 924a101 101 0 1 0 202 0a101 101 0 1 0 -202 0M-41 886a58 58 0 1 0 117 0a58 58 0 1 0 -117 0M-140 862a99 99 0 1 0 199 0a99 99 0 1 0 -199 0M-146 844a92 92 0 1 0 185 0a92 92 0 1 0 -185 0M-142 777a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M192 1208a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M114 1200a114 114 0 1 0 229 0a114 114 0 1 0 -229 0M50 1179a119 119 0 1 0 239 0a119 119 0 1 0 -239 0M105 1124a74 74 0 1 0 147 0a74 74 0 1 0 -147 0M-3 1107a106 106 0 1 0 212 0a106 106 0 1 0 -212 0M-26 1095a106 106 0 1 0 211 0a106 106 0 1 0 -211 0M-24 1073a94 94 0 1 0 188 0a94 94 0 1 0 -188 0M-90 1016a90 90 0 1 0 179 0a90 90 0 1 0 -179 0M-124 983a104 104 0 1 0 208 0a104 104 0 1 0 -208 0M-100 941a72 72 0 1 0 143 0a72 72 0 1 0 -143 0M-106 936a72 72 0 1 0 144 0a72 72 0 1 0 -144 0M-242 930a132 132 0 1 0 264 0a132 132 0 1 0 -264 0M-280 856a130 130 0 1 0 259 0a130 130 0 1 0 -259 0M-241 818a97 97 0 1 0 195 0a97 97 0 1 0 -195 0M138 1255a92 92 0 1 0 184 0a92 92 0 1 0 -184 0M70 1263a121 121 0 1 0 242 0a121 121 0 1 0 -242 0M8 1236a125 125 0 1 0 251 0a125 125 0 1 0 -251 0M28 1163a87 87 0 1 0 174 0a87 87 0 1 0 -174 0M8 1176a92 92 0 1 0 185 0a92 92 0 1 0 -185 0M-68 1147a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M-98 1104a102 102 0 1 0 204 0a102 102 0 1 0 -204 0M-198 1109a148 148 0 1 0 295 0a148 148 0 1 0 -295 0M-167 1062a124 124 0 1 0 247 0a124 124 0 1 0 -247 0M-160 969a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M-266 963a127 127 0 1 0 254 0a127 127 0 1 0 -254 0M-264 933a121 121 0 1 0 243 0a121 121 0 1 0 -243 0M-263 887a100 100 0 1 0 200 0a100 100 0 1 0 -200 0M-254 857a90 90 0 1 0 181 0a90 90 0 1 0 -181 0" fill="url(#b-sun)"/><path d="M21 735a39 39 0 1 0 79 0a39 39 0 1 0 -79 0M4 689a46 46 0 1 0 92 0a46 46 0 1 0 -92 0M-1 689a46 46 0 1 0 91 0a46 46 0 1 0 -91 0M10 655a44 44 0 1 0 88 0a44 44 0 1 0 -88 0M55 594a30 30 0 1 0 60 0a30 30 0 1 0 -60 0M39 593a31 31 0 1 0 61 0a31 31 0 1 0 -61 0M47 541a37 37 0 1 0 73 0a37 37 0 1 0 -73 0M46 531a31 31 0 1 0 62 0a31 31 0 1 0 -62 0M24 490a44 44 0 1 0 89 0a44 44 0 1 0 -89 0M37 471a37 37 0 1 0 73 0a37 37 0 1 0 -73 0M15 439a42 42 0 1 0 84 0a42 42 0 1 0 -84 0M28 416a39 39 0 1 0 78 0a39 39 0 1 0 -78 0M25 393a35 35 0 1 0 69 0a35 35 0 1 0 -69 0M32 361a27 27 0 1 0 54 0a27 27 0 1 0 -54 0M-87 748a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M-51 732a53 53 0 1 0 106 0a53 53 0 1 0 -106 0M-75 708a61 61 0 1 0 123 0a61 61 0 1 0 -123 0M-26 655a45 45 0 1 0 91 0a45 45 0 1 0 -91 0M-68 640a68 68 0 1 0 137 0a68 68 0 1 0 -137 0M-65 580a69 69 0 1 0 139 0a69 69 0 1 0 -139 0M-45 568a51 51 0 1 0 102 0a51 51 0 1 0 -102 0M-36 516a50 50 0 1 0 101 0a50 50 0 1 0 -101 0M-59 497a57 57 0 1 0 114 0a57 57 0 1 0 -114 0M-89 465a70 70 0 1 0 140 0a70 70 0 1 0 -140 0M-103 415a76 76 0 1 0 152 0a76 76 0 1 0 -152 0M-93 400a77 77 0 1 0 154 0a77 77 0 1 0 -154 0M-32 347a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M-98 310a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M-197 817a100 100 0 1 0 199 0a100 100 0 1 0 -199 0M-103 740a55 55 0 1 0 110 0a55 55 0 1 0 -110 0M-150 720a74 74 0 1 0 148 0a74 74 0 1 0 -148 0M-169 666a95 95 0 1 0 191 0a95 95 0 1 0 -191 0M-163 643a91 91 0 1 0 182 0a91 91 0 1 0 -182 0M-87 602a55 55 0 1 0 111 0a55 55 0 1 0 -111 0M-144 562a81 81 0 1 0 162 0a81 81 0 1 0 -162 0M-109 520a67 67 0 1 0 135 0a67 67 0 1 0 -135 0M-125 479a70 70 0 1 0 140 0a70 70 0 1 0 -140 0M-111 457a66 66 0 1 0 133 0a66 66 0 1 0 -133 0M-118 423a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M-139 395a78 78 0 1 0 155 0a78 78 0 1 0 -155 0M-133 316a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M-98 299a53 53 0 1 0 107 0a53 53 0 1 0 -107 0M-248 805a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M-267 784a116 116 0 1 0 232 0a116 116 0 1 0 -232 0M-289 720a122 122 0 1 0 243 0a122 122 0 1 0 -243 0M-256 674a111 111 0 1 0 221 0a111 111 0 1 0 -221 0M-243 641a104 104 0 1 0 209 0a104 104 0 1 0 -209 0M-266 586a123 123 0 1 0 246 0a123 123 0 1 0 -246 0M-248 548a107 107 0 1 0 214 0a107 107 0 1 0 -214 0M-172 502a69 69 0 1 0 138 0a69 69 0 1 0 -138 0M-280 484a129 129 0 1 0 258 0a129 129 0 1 0 -258 0M-193 438a75 75 0 1 0 151 0a75 75 0 1 0 -151 0M-259 395a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M-165 345a66 66 0 1 0 132 0a66 66 0 1 0 -132 0M-288 287a124 124 0 1 0 249 0a124 124 0 1 0 -249 0M-194 281a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M-270 824a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M-253 781a82 82 0 1 0 164 0a82 82 0 1 0 -164 0M-270 748a88 88 0 1 0 176 0a88 88 0 1 0 -176 0M-266 670a89 89 0 1 0 179 0a89 89 0 1 0 -179 0M-337 664a134 134 0 1 0 267 0a134 134 0 1 0 -267 0M-305 615a112 112 0 1 0 225 0a112 112 0 1 0 -225 0M-345 566a127 127 0 1 0 255 0a127 127 0 1 0 -255 0M-389 493a153 153 0 1 0 305 0a153 153 0 1 0 -305 0M-281 489a99 99 0 1 0 198 0a99 99 0 1 0 -198 0M-333 420a128 128 0 1 0 257 0a128 128 0 1 0 -257 0M-279 362a105 105 0 1 0 209 0a105 105 0 1 0 -209 0M-287 361a96 96 0 1 0 192 0a96 96 0 1 0 -192 0M-244 282a83 83 0 1 0 165 0a83 83 0 1 0 -165 0M-377 239a143 143 0 1 0 286 0a143 143 0 1 0 -286 0" fill="url(#b-violet)"/><path data-busy d="M-18 273a25 25 0 1 0 49 0a25 25 0 1 0 -49 0M-272 176a107 107 0 1 0 215 0a107 107 0 1 0 -215 0M-293 151a91 91 0 1 0 182 0a91 91 0 1 0 -182 0M-180 194a76 76 0 1 0 151 0a76 76 0 1 0 -151 0M-106 223a58 58 0 1 0 116 0a58 58 0 1 0 -116 0M-74 216a57 57 0 1 0 114 0a57 57 0 1 0 -114 0M-236 132a77 77 0 1 0 153 0a77 77 0 1 0 -153 0M-171 130a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M-167 142a86 86 0 1 0 171 0a86 86 0 1 0 -171 0M1 219a39 39 0 1 0 77 0a39 39 0 1 0 -77 0M-138 141a60 60 0 1 0 120 0a60 60 0 1 0 -120 0M-223 102a87 87 0 1 0 175 0a87 87 0 1 0 -175 0M-79 158a48 48 0 1 0 95 0a48 48 0 1 0 -95 0M17 203a40 40 0 1 0 79 0a40 40 0 1 0 -79 0M-57 157a60 60 0 1 0 120 0a60 60 0 1 0 -120 0M36 197a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M-5 162a42 42 0 1 0 84 0a42 42 0 1 0 -84 0M-203 42a95 95 0 1 0 189 0a95 95 0 1 0 -189 0M-118 100a88 88 0 1 0 176 0a88 88 0 1 0 -176 0M-125 69a77 77 0 1 0 153 0a77 77 0 1 0 -153 0M63 177a37 37 0 1 0 74 0a37 37 0 1 0 -74 0M-34 103a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M-106 55a75 75 0 1 0 150 0a75 75 0 1 0 -150 0M10 126a54 54 0 1 0 108 0a54 54 0 1 0 -108 0M22 125a49 49 0 1 0 97 0a49 49 0 1 0 -97 0M-97 44a80 80 0 1 0 160 0a80 80 0 1 0 -160 0M-246 -36a143 143 0 1 0 287 0a143 143 0 1 0 -287 0M-73 40a94 94 0 1 0 188 0a94 94 0 1 0 -188 0M-152 -37a114 114 0 1 0 227 0a114 114 0 1 0 -227 0M-123 -35a90 90 0 1 0 180 0a90 90 0 1 0 -180 0M117 140a27 27 0 1 0 54 0a27 27 0 1 0 -54 0M59 94a42 42 0 1 0 85 0a42 42 0 1 0 -85 0M-88 -37a105 105 0 1 0 211 0a105 105 0 1 0 -211 0M-25 5a84 84 0 1 0 167 0a84 84 0 1 0 -167 0M-164 -89a140 140 0 1 0 281 0a140 140 0 1 0 -281 0M103 97a44 44 0 1 0 88 0a44 44 0 1 0 -88 0M-12 -4a90 90 0 1 0 179 0a90 90 0 1 0 -179 0M-75 -63a111 111 0 1 0 222 0a111 111 0 1 0 -222 0M58 35a67 67 0 1 0 133 0a67 67 0 1 0 -133 0M41 2a62 62 0 1 0 125 0a62 62 0 1 0 -125 0M62 31a65 65 0 1 0 130 0a65 65 0 1 0 -130 0M2 -44a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M129 82a42 42 0 1 0 83 0a42 42 0 1 0 -83 0M172 80a24 24 0 1 0 48 0a24 24 0 1 0 -48 0M-51 -118a110 110 0 1 0 219 0a110 110 0 1 0 -219 0M28 -139a76 76 0 1 0 152 0a76 76 0 1 0 -152 0M-8 -133a119 119 0 1 0 237 0a119 119 0 1 0 -237 0M31 -122a93 93 0 1 0 186 0a93 93 0 1 0 -186 0" fill="url(#c-pink)"/><path data-busy d="M134 0a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M188 53a41 41 0 1 0 83 0a41 41 0 1 0 -83 0M181 38a39 39 0 1 0 78 0a39 39 0 1 0 -78 0M107 -49a66 66 0 1 0 131 0a66 66 0 1 0 -131 0M169 -7a37 37 0 1 0 74 0a37 37 0 1 0 -74 0M144 -57a52 52 0 1 0 103 0a52 52 0 1 0 -103 0M23 -184a107 107 0 1 0 215 0a107 107 0 1 0 -215 0M0 -199a122 122 0 1 0 244 0a122 122 0 1 0 -244 0M150 -48a59 59 0 1 0 117 0a59 59 0 1 0 -117 0M156 -83a53 53 0 1 0 106 0a53 53 0 1 0 -106 0M121 -146a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M231 -1a45 45 0 1 0 90 0a45 45 0 1 0 -90 0" fill="url(#c-pink)"/><path data-busy d="M149 -196a107 107 0 1 0 215 0a107 107 0 1 0 -215 0M248 -76a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M300 -22a43 43 0 1 0 87 0a43 43 0 1 0 -87 0M264 -107a50 50 0 1 0 99 0a50 50 0 1 0 -99 0M141 -269a138 138 0 1 0 277 0a138 138 0 1 0 -277 0M325 -9a39 39 0 1 0 77 0a39 39 0 1 0 -77 0M268 -163a66 66 0 1 0 132 0a66 66 0 1 0 -132 0M250 -217a76 76 0 1 0 152 0a76 76 0 1 0 -152 0M303 -120a59 59 0 1 0 119 0a59 59 0 1 0 -119 0M327 -57a53 53 0 1 0 107 0a53 53 0 1 0 -107 0M322 -65a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M292 -157a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M309 -117a66 66 0 1 0 131 0a66 66 0 1 0 -131 0M367 -3a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M329 -114a73 73 0 1 0 147 0a73 73 0 1 0 -147 0M358 -51a59 59 0 1 0 119 0a59 59 0 1 0 -119 0M278 -233a108 108 0 1 0 216 0a108 108 0 1 0 -216 0M410 13a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M337 -206a76 76 0 1 0 152 0a76 76 0 1 0 -152 0M311 -197a107 107 0 1 0 215 0a107 107 0 1 0 -215 0M324 -233a102 102 0 1 0 203 0a102 102 0 1 0 -203 0M363 -152a77 77 0 1 0 155 0a77 77 0 1 0 -155 0M426 8a42 42 0 1 0 85 0a42 42 0 1 0 -85 0M413 -65a64 64 0 1 0 128 0a64 64 0 1 0 -128 0M378 -134a92 92 0 1 0 184 0a92 92 0 1 0 -184 0M432 -96a56 56 0 1 0 113 0a56 56 0 1 0 -113 0M453 -47a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M435 -153a61 61 0 1 0 122 0a61 61 0 1 0 -122 0M370 -255a133 133 0 1 0 267 0a133 133 0 1 0 -267 0M487 23a31 31 0 1 0 61 0a31 31 0 1 0 -61 0M473 -1a44 44 0 1 0 88 0a44 44 0 1 0 -88 0M452 -103a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M456 -210a75 75 0 1 0 151 0a75 75 0 1 0 -151 0M436 -188a108 108 0 1 0 215 0a108 108 0 1 0 -215 0M502 -56a48 48 0 1 0 95 0a48 48 0 1 0 -95 0M486 -63a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M479 -222a101 101 0 1 0 202 0a101 101 0 1 0 -202 0M513 -99a67 67 0 1 0 133 0a67 67 0 1 0 -133 0M537 -39a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M487 -198a109 109 0 1 0 219 0a109 109 0 1 0 -219 0M501 -143a91 91 0 1 0 183 0a91 91 0 1 0 -183 0M559 13a23 23 0 1 0 47 0a23 23 0 1 0 -47 0M547 19a36 36 0 1 0 71 0a36 36 0 1 0 -71 0M539 -202a76 76 0 1 0 152 0a76 76 0 1 0 -152 0M555 -158a72 72 0 1 0 144 0a72 72 0 1 0 -144 0M530 -198a105 105 0 1 0 210 0a105 105 0 1 0 -210 0M538 -232a102 102 0 1 0 205 0a102 102 0 1 0 -205 0M588 -4a44 44 0 1 0 88 0a44 44 0 1 0 -88 0M599 -125a65 65 0 1 0 131 0a65 65 0 1 0 -131 0M603 -46a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M591 -148a81 81 0 1 0 163 0a81 81 0 1 0 -163 0M618 5a27 27 0 1 0 55 0a27 27 0 1 0 -55 0M622 -58a42 42 0 1 0 84 0a42 42 0 1 0 -84 0M640 -17a34 34 0 1 0 67 0a34 34 0 1 0 -67 0M617 -260a116 116 0 1 0 231 0a116 116 0 1 0 -231 0M644 -172a77 77 0 1 0 153 0a77 77 0 1 0 -153 0M658 -109a47 47 0 1 0 94 0a47 47 0 1 0 -94 0M672 -227a83 83 0 1 0 166 0a83 83 0 1 0 -166 0M656 -71a58 58 0 1 0 115 0a58 58 0 1 0 -115 0M653 -220a117 117 0 1 0 235 0a117 117 0 1 0 -235 0" fill="url(#c-sun)"/><path data-busy d="M802 -212a109 109 0 1 0 217 0a109 109 0 1 0 -217 0M777 -60a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M805 -99a72 72 0 1 0 143 0a72 72 0 1 0 -143 0M801 -175a118 118 0 1 0 235 0a118 118 0 1 0 -235 0M796 12a36 36 0 1 0 71 0a36 36 0 1 0 -71 0M822 -201a136 136 0 1 0 272 0a136 136 0 1 0 -272 0M805 -23a57 57 0 1 0 115 0a57 57 0 1 0 -115 0M838 -132a105 105 0 1 0 211 0a105 105 0 1 0 -211 0M832 -78a79 79 0 1 0 158 0a79 79 0 1 0 -158 0M814 50a23 23 0 1 0 47 0a23 23 0 1 0 -47 0M841 8a36 36 0 1 0 72 0a36 36 0 1 0 -72 0M878 -101a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M830 42a41 41 0 1 0 83 0a41 41 0 1 0 -83 0M867 -28a58 58 0 1 0 116 0a58 58 0 1 0 -116 0M917 -124a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M874 29a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M887 -42a89 89 0 1 0 178 0a89 89 0 1 0 -178 0M855 92a28 28 0 1 0 56 0a28 28 0 1 0 -56 0M935 -57a70 70 0 1 0 141 0a70 70 0 1 0 -141 0M931 -136a142 142 0 1 0 285 0a142 142 0 1 0 -285 0M880 42a61 61 0 1 0 122 0a61 61 0 1 0 -122 0M971 -87a78 78 0 1 0 156 0a78 78 0 1 0 -156 0M912 -2a74 74 0 1 0 148 0a74 74 0 1 0 -148 0M887 96a32 32 0 1 0 63 0a32 32 0 1 0 -63 0M969 -32a89 89 0 1 0 178 0a89 89 0 1 0 -178 0M888 127a27 27 0 1 0 54 0a27 27 0 1 0 -54 0M919 59a67 67 0 1 0 135 0a67 67 0 1 0 -135 0M957 37a55 55 0 1 0 111 0a55 55 0 1 0 -111 0M990 -64a118 118 0 1 0 235 0a118 118 0 1 0 -235 0M974 4a82 82 0 1 0 165 0a82 82 0 1 0 -165 0M986 -7a95 95 0 1 0 189 0a95 95 0 1 0 -189 0M914 121a41 41 0 1 0 81 0a41 41 0 1 0 -81 0M964 57a58 58 0 1 0 115 0a58 58 0 1 0 -115 0M1018 -31a97 97 0 1 0 194 0a97 97 0 1 0 -194 0M956 102a69 69 0 1 0 138 0a69 69 0 1 0 -138 0M942 163a23 23 0 1 0 45 0a23 23 0 1 0 -45 0M992 92a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M1029 45a106 106 0 1 0 212 0a106 106 0 1 0 -212 0M1082 41a80 80 0 1 0 159 0a80 80 0 1 0 -159 0M986 140a56 56 0 1 0 113 0a56 56 0 1 0 -113 0M968 176a36 36 0 1 0 73 0a36 36 0 1 0 -73 0M996 149a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M1093 35a112 112 0 1 0 223 0a112 112 0 1 0 -223 0M1036 125a55 55 0 1 0 110 0a55 55 0 1 0 -110 0M1067 86a95 95 0 1 0 191 0a95 95 0 1 0 -191 0M1022 163a57 57 0 1 0 114 0a57 57 0 1 0 -114 0M1087 108a99 99 0 1 0 198 0a99 99 0 1 0 -198 0M1134 83a95 95 0 1 0 190 0a95 95 0 1 0 -190 0M1055 148a77 77 0 1 0 153 0a77 77 0 1 0 -153 0M1107 117a100 100 0 1 0 199 0a100 100 0 1 0 -199 0M1157 125a91 91 0 1 0 182 0a91 91 0 1 0 -182 0" fill="url(#c-teal)"/><path data-busy d="M997 225a29 29 0 1 0 57 0a29 29 0 1 0 -57 0M1003 231a40 40 0 1 0 79 0a40 40 0 1 0 -79 0M1085 186a61 61 0 1 0 122 0a61 61 0 1 0 -122 0M1043 226a43 43 0 1 0 85 0a43 43 0 1 0 -85 0M1076 227a50 50 0 1 0 100 0a50 50 0 1 0 -100 0M1135 163a117 117 0 1 0 235 0a117 117 0 1 0 -235 0M1117 219a57 57 0 1 0 114 0a57 57 0 1 0 -114 0M1046 273a38 38 0 1 0 75 0a38 38 0 1 0 -75 0M1196 182a75 75 0 1 0 150 0a75 75 0 1 0 -150 0" fill="url(#c-teal)"/><path data-busy d="M1191 327a108 108 0 1 0 216 0a108 108 0 1 0 -216 0M1056 389a29 29 0 1 0 58 0a29 29 0 1 0 -58 0M1154 352a83 83 0 1 0 165 0a83 83 0 1 0 -165 0M1234 340a83 83 0 1 0 165 0a83 83 0 1 0 -165 0M1096 389a44 44 0 1 0 89 0a44 44 0 1 0 -89 0M1212 354a88 88 0 1 0 175 0a88 88 0 1 0 -175 0M1101 392a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M1051 411a32 32 0 1 0 64 0a32 32 0 1 0 -64 0M1132 383a94 94 0 1 0 189 0a94 94 0 1 0 -189 0M1176 376a105 105 0 1 0 211 0a105 105 0 1 0 -211 0M1078 428a40 40 0 1 0 81 0a40 40 0 1 0 -81 0M1219 382a137 137 0 1 0 275 0a137 137 0 1 0 -275 0M1178 422a67 67 0 1 0 133 0a67 67 0 1 0 -133 0M1124 438a55 55 0 1 0 111 0a55 55 0 1 0 -111 0M1049 458a28 28 0 1 0 57 0a28 28 0 1 0 -57 0M1082 461a46 46 0 1 0 91 0a46 46 0 1 0 -91 0M1219 455a72 72 0 1 0 145 0a72 72 0 1 0 -145 0M1046 482a40 40 0 1 0 81 0a40 40 0 1 0 -81 0M1118 481a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M1114 490a73 73 0 1 0 145 0a73 73 0 1 0 -145 0M1164 486a100 100 0 1 0 201 0a100 100 0 1 0 -201 0M1035 504a44 44 0 1 0 89 0a44 44 0 1 0 -89 0M1163 507a81 81 0 1 0 161 0a81 81 0 1 0 -161 0M1217 512a75 75 0 1 0 149 0a75 75 0 1 0 -149 0M1213 523a88 88 0 1 0 177 0a88 88 0 1 0 -177 0M1086 531a57 57 0 1 0 115 0a57 57 0 1 0 -115 0M1117 534a83 83 0 1 0 167 0a83 83 0 1 0 -167 0M1038 538a28 28 0 1 0 56 0a28 28 0 1 0 -56 0M1078 548a67 67 0 1 0 133 0a67 67 0 1 0 -133 0M1165 558a60 60 0 1 0 119 0a60 60 0 1 0 -119 0M1129 565a79 79 0 1 0 158 0a79 79 0 1 0 -158 0M1076 566a48 48 0 1 0 95 0a48 48 0 1 0 -95 0M1027 571a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M1169 584a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M1206 601a88 88 0 1 0 177 0a88 88 0 1 0 -177 0M1076 595a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M1158 611a83 83 0 1 0 167 0a83 83 0 1 0 -167 0M1121 622a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M1204 649a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M1042 616a28 28 0 1 0 57 0a28 28 0 1 0 -57 0M1205 653a76 76 0 1 0 153 0a76 76 0 1 0 -153 0M1087 632a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M1040 631a31 31 0 1 0 63 0a31 31 0 1 0 -63 0M1168 670a85 85 0 1 0 170 0a85 85 0 1 0 -170 0M1126 667a87 87 0 1 0 174 0a87 87 0 1 0 -174 0M1117 681a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M1076 668a55 55 0 1 0 111 0a55 55 0 1 0 -111 0M1167 706a106 106 0 1 0 212 0a106 106 0 1 0 -212 0M1044 666a35 35 0 1 0 69 0a35 35 0 1 0 -69 0M1207 723a115 115 0 1 0 229 0a115 115 0 1 0 -229 0M1169 728a89 89 0 1 0 177 0a89 89 0 1 0 -177 0M1126 713a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M1093 702a41 41 0 1 0 82 0a41 41 0 1 0 -82 0M1213 777a112 112 0 1 0 225 0a112 112 0 1 0 -225 0M1037 715a39 39 0 1 0 78 0a39 39 0 1 0 -78 0M1173 792a116 116 0 1 0 232 0a116 116 0 1 0 -232 0M1213 818a133 133 0 1 0 265 0a133 133 0 1 0 -265 0M1145 778a60 60 0 1 0 121 0a60 60 0 1 0 -121 0M1099 761a43 43 0 1 0 85 0a43 43 0 1 0 -85 0M1045 746a23 23 0 1 0 45 0a23 23 0 1 0 -45 0" fill="url(#c-violet)"/><path data-busy d="M1171 946a116 116 0 1 0 232 0a116 116 0 1 0 -232 0M1064 851a35 35 0 1 0 70 0a35 35 0 1 0 -70 0M1137 930a70 70 0 1 0 140 0a70 70 0 1 0 -140 0M1025 859a45 45 0 1 0 89 0a45 45 0 1 0 -89 0M1090 905a55 55 0 1 0 111 0a55 55 0 1 0 -111 0M1111 938a82 82 0 1 0 165 0a82 82 0 1 0 -165 0M1027 896a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M1076 936a75 75 0 1 0 151 0a75 75 0 1 0 -151 0M998 873a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M1121 1012a104 104 0 1 0 208 0a104 104 0 1 0 -208 0M990 871a25 25 0 1 0 49 0a25 25 0 1 0 -49 0M1100 1034a141 141 0 1 0 282 0a141 141 0 1 0 -282 0M1075 975a81 81 0 1 0 162 0a81 81 0 1 0 -162 0M1052 957a49 49 0 1 0 98 0a49 49 0 1 0 -98 0M1002 948a69 69 0 1 0 138 0a69 69 0 1 0 -138 0M1085 1053a110 110 0 1 0 221 0a110 110 0 1 0 -221 0M962 899a36 36 0 1 0 72 0a36 36 0 1 0 -72 0M1003 932a35 35 0 1 0 71 0a35 35 0 1 0 -71 0M1060 1008a65 65 0 1 0 130 0a65 65 0 1 0 -130 0M1025 978a57 57 0 1 0 113 0a57 57 0 1 0 -113 0M982 956a45 45 0 1 0 90 0a45 45 0 1 0 -90 0M1014 1053a102 102 0 1 0 204 0a102 102 0 1 0 -204 0M927 926a32 32 0 1 0 64 0a32 32 0 1 0 -64 0M978 1026a88 88 0 1 0 175 0a88 88 0 1 0 -175 0M1033 1091a77 77 0 1 0 154 0a77 77 0 1 0 -154 0M968 1027a69 69 0 1 0 139 0a69 69 0 1 0 -139 0M920 952a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M930 1011a64 64 0 1 0 127 0a64 64 0 1 0 -127 0M1002 1137a107 107 0 1 0 215 0a107 107 0 1 0 -215 0M960 1116a112 112 0 1 0 224 0a112 112 0 1 0 -224 0M913 1001a52 52 0 1 0 105 0a52 52 0 1 0 -105 0M892 962a29 29 0 1 0 59 0a29 29 0 1 0 -59 0M929 1055a75 75 0 1 0 149 0a75 75 0 1 0 -149 0M973 1134a78 78 0 1 0 156 0a78 78 0 1 0 -156 0M934 1144a114 114 0 1 0 228 0a114 114 0 1 0 -228 0M957 1159a93 93 0 1 0 187 0a93 93 0 1 0 -187 0M912 1060a53 53 0 1 0 105 0a53 53 0 1 0 -105 0M890 1042a52 52 0 1 0 104 0a52 52 0 1 0 -104 0M916 1130a95 95 0 1 0 190 0a95 95 0 1 0 -190 0M866 996a37 37 0 1 0 73 0a37 37 0 1 0 -73 0M923 1178a80 80 0 1 0 159 0a80 80 0 1 0 -159 0M855 1055a58 58 0 1 0 116 0a58 58 0 1 0 -116 0M901 1154a79 79 0 1 0 158 0a79 79 0 1 0 -158 0M864 1120a82 82 0 1 0 164 0a82 82 0 1 0 -164 0M827 1026a41 41 0 1 0 81 0a41 41 0 1 0 -81 0M866 1181a104 104 0 1 0 209 0a104 104 0 1 0 -209 0M846 1069a37 37 0 1 0 73 0a37 37 0 1 0 -73 0M854 1250a126 126 0 1 0 253 0a126 126 0 1 0 -253 0M822 1152a76 76 0 1 0 152 0a76 76 0 1 0 -152 0M840 1265a124 124 0 1 0 249 0a124 124 0 1 0 -249 0M829 1219a88 88 0 1 0 177 0a88 88 0 1 0 -177 0" fill="url(#c-pink)"/><path data-busy d="M795 1038a32 32 0 1 0 65 0a32 32 0 1 0 -65 0M808 1169a90 90 0 1 0 179 0a90 90 0 1 0 -179 0M790 1113a60 60 0 1 0 119 0a60 60 0 1 0 -119 0M788 1058a29 29 0 1 0 59 0a29 29 0 1 0 -59 0M813 1285a107 107 0 1 0 214 0a107 107 0 1 0 -214 0M765 1075a35 35 0 1 0 70 0a35 35 0 1 0 -70 0M794 1230a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M774 1190a58 58 0 1 0 117 0a58 58 0 1 0 -117 0M747 1144a60 60 0 1 0 120 0a60 60 0 1 0 -120 0" fill="url(#c-pink)"/><path data-busy d="M669 1174a68 68 0 1 0 137 0a68 68 0 1 0 -137 0M645 1292a104 104 0 1 0 208 0a104 104 0 1 0 -208 0M647 1313a91 91 0 1 0 182 0a91 91 0 1 0 -182 0M648 1098a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M639 1222a71 71 0 1 0 142 0a71 71 0 1 0 -142 0M631 1221a78 78 0 1 0 157 0a78 78 0 1 0 -157 0M641 1249a63 63 0 1 0 127 0a63 63 0 1 0 -127 0M640 1084a23 23 0 1 0 46 0a23 23 0 1 0 -46 0M605 1162a68 68 0 1 0 135 0a68 68 0 1 0 -135 0M557 1369a142 142 0 1 0 284 0a142 142 0 1 0 -284 0M589 1077a41 41 0 1 0 82 0a41 41 0 1 0 -82 0M581 1302a78 78 0 1 0 155 0a78 78 0 1 0 -155 0M570 1202a70 70 0 1 0 140 0a70 70 0 1 0 -140 0M588 1127a38 38 0 1 0 77 0a38 38 0 1 0 -77 0M547 1260a95 95 0 1 0 190 0a95 95 0 1 0 -190 0M563 1067a35 35 0 1 0 69 0a35 35 0 1 0 -69 0M554 1176a55 55 0 1 0 111 0a55 55 0 1 0 -111 0M548 1135a49 49 0 1 0 98 0a49 49 0 1 0 -98 0M483 1346a132 132 0 1 0 264 0a132 132 0 1 0 -264 0M531 1247a70 70 0 1 0 139 0a70 70 0 1 0 -139 0M539 1087a44 44 0 1 0 87 0a44 44 0 1 0 -87 0M517 1129a58 58 0 1 0 115 0a58 58 0 1 0 -115 0M436 1346a142 142 0 1 0 285 0a142 142 0 1 0 -285 0M471 1252a97 97 0 1 0 195 0a97 97 0 1 0 -195 0M486 1183a71 71 0 1 0 143 0a71 71 0 1 0 -143 0M438 1256a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M420 1328a118 118 0 1 0 235 0a118 118 0 1 0 -235 0M487 1127a50 50 0 1 0 99 0a50 50 0 1 0 -99 0M443 1207a86 86 0 1 0 173 0a86 86 0 1 0 -173 0M434 1254a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M478 1125a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M421 1202a92 92 0 1 0 184 0a92 92 0 1 0 -184 0M483 1072a35 35 0 1 0 69 0a35 35 0 1 0 -69 0M346 1336a140 140 0 1 0 279 0a140 140 0 1 0 -279 0M471 1059a33 33 0 1 0 66 0a33 33 0 1 0 -66 0M432 1140a51 51 0 1 0 103 0a51 51 0 1 0 -103 0M395 1182a69 69 0 1 0 138 0a69 69 0 1 0 -138 0M379 1228a73 73 0 1 0 146 0a73 73 0 1 0 -146 0M440 1070a32 32 0 1 0 65 0a32 32 0 1 0 -65 0M314 1326a115 115 0 1 0 230 0a115 115 0 1 0 -230 0M437 1060a29 29 0 1 0 58 0a29 29 0 1 0 -58 0M289 1333a135 135 0 1 0 270 0a135 135 0 1 0 -270 0M384 1173a56 56 0 1 0 111 0a56 56 0 1 0 -111 0M369 1145a60 60 0 1 0 121 0a60 60 0 1 0 -121 0M329 1209a78 78 0 1 0 155 0a78 78 0 1 0 -155 0M284 1274a110 110 0 1 0 220 0a110 110 0 1 0 -220 0M284 1261a104 104 0 1 0 209 0a104 104 0 1 0 -209 0M373 1070a33 33 0 1 0 66 0a33 33 0 1 0 -66 0M220 1321a112 112 0 1 0 224 0a112 112 0 1 0 -224 0M269 1263a78 78 0 1 0 157 0a78 78 0 1 0 -157 0M335 1128a48 48 0 1 0 96 0a48 48 0 1 0 -96 0M262 1220a92 92 0 1 0 184 0a92 92 0 1 0 -184 0M220 1299a84 84 0 1 0 167 0a84 84 0 1 0 -167 0M323 1125a35 35 0 1 0 71 0a35 35 0 1 0 -71 0M338 1077a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M244 1257a69 69 0 1 0 138 0a69 69 0 1 0 -138 0M280 1156a54 54 0 1 0 108 0a54 54 0 1 0 -108 0M335 1072a22 22 0 1 0 45 0a22 22 0 1 0 -45 0M188 1301a87 87 0 1 0 174 0a87 87 0 1 0 -174 0M209 1227a91 91 0 1 0 182 0a91 91 0 1 0 -182 0" fill="url(#c-teal)"/><path data-busy d="M119 1234a85 85 0 1 0 169 0a85 85 0 1 0 -169 0M189 1135a55 55 0 1 0 111 0a55 55 0 1 0 -111 0M136 1179a79 79 0 1 0 158 0a79 79 0 1 0 -158 0M228 1075a39 39 0 1 0 78 0a39 39 0 1 0 -78 0M68 1261a89 89 0 1 0 178 0a89 89 0 1 0 -178 0M150 1150a51 51 0 1 0 102 0a51 51 0 1 0 -102 0M224 1046a24 24 0 1 0 47 0a24 24 0 1 0 -47 0M-48 1279a134 134 0 1 0 269 0a134 134 0 1 0 -269 0M137 1101a53 53 0 1 0 107 0a53 53 0 1 0 -107 0M27 1194a96 96 0 1 0 193 0a96 96 0 1 0 -193 0M68 1156a60 60 0 1 0 120 0a60 60 0 1 0 -120 0M157 1029a41 41 0 1 0 83 0a41 41 0 1 0 -83 0M181 1006a29 29 0 1 0 57 0a29 29 0 1 0 -57 0M-14 1199a87 87 0 1 0 174 0a87 87 0 1 0 -174 0M43 1145a67 67 0 1 0 135 0a67 67 0 1 0 -135 0M43 1120a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M26 1130a90 90 0 1 0 181 0a90 90 0 1 0 -181 0M95 1069a62 62 0 1 0 125 0a62 62 0 1 0 -125 0M109 1053a57 57 0 1 0 113 0a57 57 0 1 0 -113 0M-85 1203a116 116 0 1 0 232 0a116 116 0 1 0 -232 0M108 1027a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M133 984a41 41 0 1 0 82 0a41 41 0 1 0 -82 0M-16 1109a72 72 0 1 0 144 0a72 72 0 1 0 -144 0M-67 1148a88 88 0 1 0 177 0a88 88 0 1 0 -177 0M-4 1070a77 77 0 1 0 154 0a77 77 0 1 0 -154 0M135 962a33 33 0 1 0 65 0a33 33 0 1 0 -65 0M-64 1132a76 76 0 1 0 151 0a76 76 0 1 0 -151 0M35 1039a54 54 0 1 0 107 0a54 54 0 1 0 -107 0M-77 1099a101 101 0 1 0 203 0a101 101 0 1 0 -203 0M26 1020a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M97 952a36 36 0 1 0 72 0a36 36 0 1 0 -72 0M-199 1146a135 135 0 1 0 270 0a135 135 0 1 0 -270 0M-26 1023a61 61 0 1 0 121 0a61 61 0 1 0 -121 0M37 970a47 47 0 1 0 93 0a47 47 0 1 0 -93 0M-102 1042a86 86 0 1 0 172 0a86 86 0 1 0 -172 0M31 965a38 38 0 1 0 77 0a38 38 0 1 0 -77 0M-65 1011a83 83 0 1 0 166 0a83 83 0 1 0 -166 0M-241 1109a142 142 0 1 0 283 0a142 142 0 1 0 -283 0M-129 1039a97 97 0 1 0 194 0a97 97 0 1 0 -194 0M81 906a24 24 0 1 0 48 0a24 24 0 1 0 -48 0M-193 1054a99 99 0 1 0 198 0a99 99 0 1 0 -198 0M-109 987a91 91 0 1 0 182 0a91 91 0 1 0 -182 0M4 930a35 35 0 1 0 70 0a35 35 0 1 0 -70 0M57 882a29 29 0 1 0 58 0a29 29 0 1 0 -58 0M-178 993a87 87 0 1 0 173 0a87 87 0 1 0 -173 0M-139 972a72 72 0 1 0 145 0a72 72 0 1 0 -145 0M-191 993a76 76 0 1 0 153 0a76 76 0 1 0 -153 0M-124 930a75 75 0 1 0 149 0a75 75 0 1 0 -149 0M-266 990a104 104 0 1 0 208 0a104 104 0 1 0 -208 0M-173 942a70 70 0 1 0 140 0a70 70 0 1 0 -140 0M-112 905a54 54 0 1 0 107 0a54 54 0 1 0 -107 0" fill="url(#c-sun)"/><path data-busy d="M33 876a33 33 0 1 0 67 0a33 33 0 1 0 -67 0M-60 908a62 62 0 1 0 124 0a62 62 0 1 0 -124 0M-3 837a38 38 0 1 0 75 0a38 38 0 1 0 -75 0M-52 846a37 37 0 1 0 75 0a37 37 0 1 0 -75 0M-371 962a139 139 0 1 0 277 0a139 139 0 1 0 -277 0M-181 884a75 75 0 1 0 151 0a75 75 0 1 0 -151 0M-18 812a28 28 0 1 0 56 0a28 28 0 1 0 -56 0M-200 883a68 68 0 1 0 135 0a68 68 0 1 0 -135 0M-75 835a35 35 0 1 0 71 0a35 35 0 1 0 -71 0" fill="url(#c-sun)"/><path data-busy d="M-315 512a116 116 0 1 0 233 0a116 116 0 1 0 -233 0M-35 518a39 39 0 1 0 78 0a39 39 0 1 0 -78 0M-201 513a86 86 0 1 0 171 0a86 86 0 1 0 -171 0M-314 496a96 96 0 1 0 192 0a96 96 0 1 0 -192 0M-65 505a37 37 0 1 0 74 0a37 37 0 1 0 -74 0M-373 491a125 125 0 1 0 250 0a125 125 0 1 0 -250 0M-133 501a63 63 0 1 0 127 0a63 63 0 1 0 -127 0M-223 484a94 94 0 1 0 187 0a94 94 0 1 0 -187 0M-221 462a67 67 0 1 0 134 0a67 67 0 1 0 -134 0M-29 480a36 36 0 1 0 72 0a36 36 0 1 0 -72 0M-302 450a85 85 0 1 0 171 0a85 85 0 1 0 -171 0M-114 468a52 52 0 1 0 103 0a52 52 0 1 0 -103 0M-307 445a110 110 0 1 0 220 0a110 110 0 1 0 -220 0M-203 447a85 85 0 1 0 171 0a85 85 0 1 0 -171 0M-37 463a34 34 0 1 0 69 0a34 34 0 1 0 -69 0M-19 443a27 27 0 1 0 53 0a27 27 0 1 0 -53 0M-325 387a114 114 0 1 0 228 0a114 114 0 1 0 -228 0M-124 411a55 55 0 1 0 110 0a55 55 0 1 0 -110 0M-344 368a103 103 0 1 0 206 0a103 103 0 1 0 -206 0M-217 390a84 84 0 1 0 168 0a84 84 0 1 0 -168 0M-260 378a85 85 0 1 0 171 0a85 85 0 1 0 -171 0M-52 407a39 39 0 1 0 77 0a39 39 0 1 0 -77 0M-205 377a70 70 0 1 0 141 0a70 70 0 1 0 -141 0M-358 342a114 114 0 1 0 227 0a114 114 0 1 0 -227 0M-40 387a27 27 0 1 0 54 0a27 27 0 1 0 -54 0M-171 355a51 51 0 1 0 102 0a51 51 0 1 0 -102 0M-97 369a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M-138 355a56 56 0 1 0 112 0a56 56 0 1 0 -112 0M-379 296a124 124 0 1 0 248 0a124 124 0 1 0 -248 0M-251 311a73 73 0 1 0 145 0a73 73 0 1 0 -145 0M-191 761a61 61 0 1 0 123 0a61 61 0 1 0 -123 0M-296 788a72 72 0 1 0 144 0a72 72 0 1 0 -144 0M-134 738a59 59 0 1 0 117 0a59 59 0 1 0 -117 0M-56 714a41 41 0 1 0 81 0a41 41 0 1 0 -81 0M-137 715a59 59 0 1 0 118 0a59 59 0 1 0 -118 0M-317 756a91 91 0 1 0 182 0a91 91 0 1 0 -182 0M-237 738a68 68 0 1 0 136 0a68 68 0 1 0 -136 0M-307 730a107 107 0 1 0 213 0a107 107 0 1 0 -213 0M-49 669a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M-231 698a93 93 0 1 0 187 0a93 93 0 1 0 -187 0M-386 722a127 127 0 1 0 255 0a127 127 0 1 0 -255 0M-119 676a56 56 0 1 0 113 0a56 56 0 1 0 -113 0M-222 667a82 82 0 1 0 164 0a82 82 0 1 0 -164 0M-213 667a62 62 0 1 0 125 0a62 62 0 1 0 -125 0M-19 634a30 30 0 1 0 61 0a30 30 0 1 0 -61 0M-351 669a116 116 0 1 0 233 0a116 116 0 1 0 -233 0M-14 617a25 25 0 1 0 50 0a25 25 0 1 0 -50 0M-282 636a103 103 0 1 0 205 0a103 103 0 1 0 -205 0M-107 618a52 52 0 1 0 105 0a52 52 0 1 0 -105 0M-158 618a60 60 0 1 0 120 0a60 60 0 1 0 -120 0M-238 618a78 78 0 1 0 156 0a78 78 0 1 0 -156 0M-161 608a59 59 0 1 0 118 0a59 59 0 1 0 -118 0M-29 594a34 34 0 1 0 67 0a34 34 0 1 0 -67 0M-282 600a78 78 0 1 0 156 0a78 78 0 1 0 -156 0M-126 569a65 65 0 1 0 131 0a65 65 0 1 0 -131 0M-140 565a54 54 0 1 0 108 0a54 54 0 1 0 -108 0M-214 567a69 69 0 1 0 139 0a69 69 0 1 0 -139 0M-350 564a111 111 0 1 0 222 0a111 111 0 1 0 -222 0M-43 551a43 43 0 1 0 86 0a43 43 0 1 0 -86 0M-118 543a58 58 0 1 0 116 0a58 58 0 1 0 -116 0" fill="url(#c-violet)"/>
<g stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".6"><path d="M164 27h0M-142 282h0M239 -192h0M56 266h0M294 -220h0M59 -78h0M429 70h0M-96 74h0M35 337h0M266 -13h0M22 222h0M-77 27h0M178 174h0M-23 467h0M535 -223h0M118 164h0M-25 586h0M255 2h0M137 111h0M-41 450h0M204 -95h0M223 -57h0M32 -118h0M-78 204h0M271 100h0M141 31h0M104 -41h0M41 -43h0M-33 349h0M301 15h0M54 414h0M-102 5h0M238 71h0M18 -89h0M-112 217h0M-31 -70h0M51 -1h0M247 -42h0M283 -116h0M113 224h0M148 190h0M115 44h0M427 -229h0M92 307h0M491 3h0M-42 336h0M73 237h0M162 136h0M37 -47h0M-180 167h0M23 242h0M114 274h0M666 9h0M381 74h0M287 -138h0M99 -107h0M-243 390h0M149 -9h0M521 -57h0M108 -0h0M-76 214h0M337 68h0M95 97h0M286 -182h0M377 15h0M227 -18h0M-88 60h0M-115 114h0M141 21h0M134 226h0M-33 107h0M286 -79h0M98 350h0M193 169h0M165 121h0M-13 252h0M-143 276h0M157 200h0M28 219h0M-104 79h0M-42 275h0M-97 190h0M54 272h0M246 103h0M201 -3h0M170 162h0M267 33h0M-108 144h0M59 -67h0M248 -156h0M-102 19h0M92 335h0M224 41h0M98 8h0M79 341h0M-54 349h0M245 94h0M-2 218h0M124 106h0M163 144h0M-97 279h0M288 -94h0M280 -44h0M7 9h0M2 146h0M129 2h0M53 153h0M338 -130h0M251 22h0M195 95h0M13 211h0M182 -174h0M92 182h0M-82 82h0M114 124h0M453 56h0M-126 257h0M156 146h0M46 335h0M57 177h0M413 67h0M-208 380h0M-4 0h0M258 -132h0M118 -111h0M-108 267h0M-114 336h0M265 32h0M338 -230h0M19 -7h0M-57 -27h0M-115 400h0M235 -27h0M-105 92h0M264 -1h0M-182 441h0M375 36h0M96 174h0M202 104h0M-162 183h0M118 75h0M137 90h0M153 -43h0M-111 61h0M106 -60h0M2 -65h0M-100 301h0M342 -111h0M240 -18h0M329 56h0M601 -75h0M597 52h0M637 -177h0M848 -153h0M376 39h0M323 -162h0M610 -93h0M357 80h0M706 -214h0M557 -28h0M828 40h0M297 -45h0M670 -102h0M343 17h0M675 -84h0M696 -147h0M552 27h0M725 -129h0M459 34h0M432 72h0M996 -48h0M527 -63h0M566 -242h0M454 22h0M367 -74h0M380 30h0M-13 33h0M373 -113h0M608 71h0M470 14h0M429 -195h0M769 -129h0M476 -92h0M314 45h0M440 29h0M476 -94h0M622 -110h0M669 9h0M655 80h0M443 50h0M635 -177h0M693 45h0M347 -186h0M876 -108h0M217 -123h0M167 114h0M140 114h0M558 -202h0M535 49h0M332 106h0M314 -65h0M318 41h0M678 21h0M357 -165h0M355 -32h0M342 3h0M324 -106h0M693 -29h0M587 -98h0M639 54h0M661 -23h0M822 -14h0M671 40h0M608 74h0M309 -92h0M489 -45h0M557 -201h0M807 84h0M772 -191h0M341 -75h0M582 -157h0M823 52h0M491 -41h0M643 -245h0M285 -176h0M594 -53h0M473 -27h0M691 3h0M512 26h0M515 67h0M480 24h0M665 90h0M201 123h0M235 -10h0M570 -87h0M766 -175h0M620 56h0M671 -107h0M494 -108h0M739 12h0M882 -174h0M454 -159h0M514 -85h0M713 -158h0M120 9h0M425 89h0M729 -227h0M308 -154h0M368 51h0M576 -67h0M610 -41h0M325 -221h0M546 51h0M590 -136h0M299 -95h0M149 -167h0M634 -164h0M531 -31h0M532 -4h0M463 34h0M523 -5h0M634 -115h0M890 -149h0M491 82h0M424 -167h0M763 -218h0M733 -62h0M647 -138h0M471 4h0M566 -242h0M743 -224h0M900 -8h0M733 -19h0M780 40h0M658 -186h0M654 -206h0M687 3h0M739 -162h0M548 32h0M837 63h0M669 -224h0M620 -143h0M359 -220h0M397 -49h0M593 -107h0M452 -39h0M515 64h0M409 -143h0M664 -161h0M561 -182h0M512 -246h0M407 -0h0M552 64h0M264 26h0M130 44h0M448 -11h0M883 139h0M396 -197h0M451 -58h0M339 -2h0M883 171h0M967 257h0M1010 63h0M983 214h0M835 85h0M1052 129h0M971 92h0M857 40h0M865 85h0M1015 136h0M861 7h0M1239 261h0M1023 156h0M1019 329h0M891 -8h0M1003 -44h0M1042 -96h0M1251 214h0M1186 275h0M1165 67h0M1129 -27h0M971 12h0M1051 373h0M727 75h0M1097 367h0M1034 250h0M1103 107h0M995 194h0M786 56h0M798 30h0M939 -18h0M1125 199h0M932 21h0M847 -30h0M1016 -39h0M972 112h0M1022 321h0M1087 -91h0M974 337h0M1049 -124h0M1101 181h0M970 -122h0M960 226h0M1087 19h0M1044 236h0M1076 446h0M1026 282h0M1017 -3h0M742 42h0M1049 122h0M970 179h0M1167 77h0M965 112h0M1036 150h0M944 -13h0M773 -70h0M804 52h0M861 147h0M827 120h0M1083 303h0M1032 275h0M1019 45h0M1088 144h0M1072 49h0M848 83h0M975 258h0M723 36h0M1136 95h0M1010 297h0M703 -237h0M1187 222h0M1047 133h0M905 166h0M1038 335h0M1037 112h0M939 -126h0M900 -174h0M1029 66h0M859 -48h0M939 168h0M973 187h0M1095 -19h0M809 -121h0M542 -196h0M832 -37h0M978 345h0M1053 -70h0M1241 160h0M1152 234h0M1092 -25h0M1000 115h0M1080 97h0M988 37h0M1078 129h0M1304 336h0M714 83h0M966 267h0M1072 182h0M765 -213h0M1268 222h0M950 23h0M1114 118h0M996 167h0M997 100h0M1033 1h0M1056 327h0M1143 200h0M1188 137h0M1038 17h0M979 275h0M1002 38h0M1244 242h0M815 91h0M1180 63h0M1170 1h0M998 28h0M846 94h0M1112 165h0M755 -20h0M878 138h0M1064 68h0M872 -125h0M804 -142h0M1263 333h0M809 69h0M1114 16h0M1202 147h0M855 -28h0M1179 34h0M1063 -7h0M1174 262h0M1193 148h0M1036 120h0M1095 118h0M710 -45h0M1101 331h0M1021 -71h0M1181 134h0M1035 170h0M1020 111h0M1069 157h0M1219 170h0M872 146h0M1105 -13h0M1191 251h0M878 58h0M1080 -68h0M1022 22h0M1282 229h0M1015 -99h0M1243 458h0M1041 604h0M1268 770h0M1246 710h0M1263 818h0M1007 296h0M1186 444h0M1130 648h0M994 450h0M1149 762h0M1027 586h0M1228 473h0M1296 462h0M1253 378h0M1137 689h0M1196 801h0M1299 727h0M1233 798h0M1006 640h0M1225 673h0M1003 648h0M1035 403h0M1134 654h0M1046 388h0M1319 434h0M1097 757h0M1000 771h0M1087 646h0M970 836h0M1204 440h0M1242 428h0M1040 677h0M1219 531h0M1091 605h0M1206 598h0M1128 575h0M1014 429h0M1177 473h0M1087 438h0M1025 571h0M1141 648h0M1132 262h0M1227 526h0M1269 756h0M958 966h0M1167 921h0M1268 478h0M1300 407h0M1284 335h0M1262 290h0M1038 586h0M1042 583h0M1115 754h0M1025 620h0M1321 665h0M1198 681h0M1321 468h0M1019 236h0M1223 762h0M1049 422h0M1230 400h0M1039 398h0M1290 774h0M1093 647h0M1185 692h0M1227 546h0M1107 557h0M1297 725h0M1281 577h0M1023 469h0M1024 595h0M1069 322h0M960 921h0M1250 549h0M1281 437h0M1044 702h0M1062 442h0M995 938h0M1252 684h0M974 303h0M1116 841h0M1132 736h0M1019 204h0M1176 608h0M1291 822h0M1033 422h0M1079 561h0M1186 571h0M1173 533h0M1116 1095h0M1194 538h0M1318 418h0M1323 598h0M1298 378h0M1105 623h0M1269 355h0M988 419h0M1040 565h0M1069 709h0M1089 761h0M1267 863h0M1278 648h0M1010 809h0M1093 458h0M1063 722h0M955 1086h0M1167 219h0M1319 672h0M1274 361h0M985 701h0M1150 526h0M1096 403h0M1074 81h0M994 667h0M1090 475h0M1137 780h0M1013 399h0M1094 615h0M1292 533h0M1278 322h0M1076 843h0M1060 933h0M1070 785h0M1255 306h0M1169 782h0M1002 744h0M1074 456h0M1208 135h0M1233 654h0M1124 777h0M1223 437h0M1232 157h0M1134 584h0M988 788h0M1109 563h0M1031 551h0M1097 209h0M1270 612h0M1047 354h0M1035 606h0M1247 427h0M1046 531h0M1119 417h0M1017 701h0M1313 485h0M1268 415h0M1035 585h0M1102 600h0M1146 310h0M1146 628h0M806 993h0M1136 690h0M1255 891h0M758 1159h0M1168 904h0M940 1226h0M1189 1026h0M969 1115h0M1050 1049h0M889 906h0M901 1224h0M1012 1185h0M802 1119h0M1051 883h0M897 1075h0M804 1106h0M873 1282h0M1219 890h0M1301 777h0M1018 916h0M906 1177h0M944 1144h0M857 968h0M1057 809h0M1076 1119h0M865 1008h0M1062 734h0M1269 732h0M1061 948h0M1035 910h0M1068 1083h0M1078 1144h0M1264 684h0M887 1027h0M973 1047h0M920 1175h0M1093 1038h0M1168 1071h0M955 1061h0M881 1004h0M1163 1045h0M972 921h0M565 1142h0M939 1127h0M907 1233h0M1132 643h0M1037 1008h0M1109 1030h0M1008 1029h0M1038 1015h0M886 915h0M1090 855h0M789 1035h0M1070 1034h0M881 1030h0M971 959h0M940 1011h0M1030 907h0M1170 963h0M1083 1120h0M798 1079h0M1021 982h0M915 934h0M977 1037h0M975 1087h0M915 1100h0M813 1068h0M1055 1045h0M743 1059h0M952 1130h0M1115 1064h0M976 813h0M1033 1213h0M1156 978h0M967 1242h0M937 1259h0M928 898h0M877 1031h0M844 973h0M807 1219h0M1190 667h0M1014 957h0M1131 1040h0M654 1175h0M845 932h0M887 1182h0M1077 1058h0M961 805h0M997 761h0M1222 973h0M1239 846h0M782 1243h0M1014 1032h0M1037 1195h0M1032 950h0M779 1022h0M904 1066h0M1179 873h0M933 1168h0M811 1045h0M1146 727h0M680 1266h0M927 993h0M1027 705h0M932 1101h0M1008 871h0M975 1071h0M1116 1151h0M1167 994h0M1034 963h0M1039 691h0M951 971h0M763 1051h0M895 1086h0M798 963h0M1288 755h0M1057 1065h0M1065 964h0M967 1171h0M1119 998h0M773 993h0M888 1109h0M813 1013h0M977 1044h0M882 960h0M987 761h0M638 1182h0M956 1091h0M1113 1129h0M626 1102h0M997 866h0M765 1004h0M958 875h0M1081 1148h0M997 1126h0M1104 985h0M984 1194h0M993 791h0M830 995h0M776 1046h0M930 961h0M1146 772h0M883 1248h0M1075 1127h0M749 1028h0M873 971h0M651 1006h0M1123 914h0M1005 1029h0M967 991h0M392 1077h0M394 1180h0M596 1305h0M499 1222h0M496 1022h0M344 1226h0M755 1087h0M257 1123h0M564 1109h0M430 1306h0M550 1035h0M214 1083h0M736 990h0M622 1123h0M483 1281h0M278 994h0M549 1045h0M640 1036h0M554 1084h0M543 1004h0M353 1199h0M527 1106h0M566 1276h0M587 1070h0M574 1226h0M220 1166h0M613 1077h0M546 1053h0M428 1110h0M423 1266h0M609 1076h0M568 1031h0M502 1291h0M766 1203h0M669 1039h0M531 993h0M649 1183h0M612 1086h0M459 1029h0M379 1189h0M897 1076h0M631 1139h0M755 1293h0M454 1218h0M525 1188h0M356 1098h0M320 1266h0M576 1222h0M426 1177h0M438 1219h0M613 1152h0M445 1039h0M686 1006h0M221 1083h0M580 1160h0M480 1226h0M863 1016h0M670 1257h0M395 988h0M311 1257h0M417 998h0M567 1052h0M1003 1199h0M540 1284h0M422 1100h0M320 991h0M623 1326h0M664 1123h0M588 1035h0M367 1133h0M62 1144h0M559 1047h0M570 1010h0M396 1055h0M359 1117h0M608 1043h0M563 1057h0M973 999h0M587 1002h0M837 1163h0M464 1259h0M479 1070h0M576 1190h0M447 1065h0M395 1239h0M538 1047h0M294 1177h0M636 1288h0M506 1048h0M545 1012h0M366 1215h0M301 1008h0M686 1156h0M246 1287h0M222 1103h0M749 1056h0M389 1115h0M387 1036h0M428 1276h0M548 1037h0M520 1303h0M490 1119h0M515 1134h0M494 1037h0M567 1088h0M449 1019h0M598 1209h0M559 1299h0M264 1064h0M279 1057h0M963 1144h0M438 1147h0M387 1119h0M380 1010h0M503 1220h0M784 1276h0M673 1203h0M598 1159h0M496 1232h0M507 999h0M589 1327h0M668 1247h0M456 1171h0M341 1179h0M412 1032h0M570 1142h0M495 1329h0M297 1148h0M294 1215h0M332 1154h0M463 1207h0M371 1235h0M460 1018h0M425 991h0M622 1285h0M592 1310h0M643 989h0M396 1057h0M584 1316h0M481 1004h0M697 1317h0M598 1328h0M129 916h0M551 1052h0M670 1276h0M463 1176h0M624 1308h0M669 1107h0M351 1175h0M413 1073h0M308 1243h0M28 767h0M-68 1022h0M3 948h0M110 818h0M23 1021h0M339 1133h0M97 1093h0M2 1129h0M-85 1053h0M-63 974h0M89 732h0M118 903h0M211 1131h0M-137 990h0M256 1016h0M-62 1090h0M69 1193h0M154 961h0M81 698h0M88 711h0M16 978h0M134 1092h0M107 950h0M17 963h0M70 1184h0M-15 1026h0M227 1000h0M124 849h0M105 1036h0M251 1087h0M173 889h0M120 968h0M252 1244h0M179 943h0M136 846h0M172 929h0M36 1107h0M116 994h0M28 1191h0M-66 918h0M108 1215h0M220 1196h0M72 942h0M-51 816h0M71 1068h0M229 986h0M-198 507h0M-108 998h0M-94 891h0M190 1059h0M171 977h0M345 989h0M93 893h0M4 644h0M134 1147h0M-7 895h0M385 1005h0M195 1075h0M147 1164h0M40 1173h0M-98 901h0M54 961h0M179 1072h0M50 828h0M78 1192h0M125 935h0M41 902h0M117 1161h0M-36 996h0M-144 946h0M80 697h0M48 912h0M181 1243h0M-86 1023h0M193 907h0M235 957h0M16 1020h0M27 941h0M49 954h0M38 1059h0M30 1151h0M62 850h0M154 1237h0M53 946h0M288 1019h0M124 837h0M401 994h0M72 1147h0M82 838h0M89 974h0M350 1192h0M-147 912h0M-132 795h0M-100 801h0M-148 953h0M167 890h0M415 1110h0M164 1025h0M42 797h0M404 1188h0M94 1195h0M91 1065h0M-32 1003h0M32 978h0M159 1227h0M134 934h0M4 932h0M106 901h0M402 1099h0M-66 1058h0M72 745h0M289 1017h0M253 1178h0M18 1015h0M214 951h0M144 941h0M262 968h0M-152 693h0M137 868h0M234 1059h0M21 1036h0M157 1234h0M-102 991h0M305 1054h0M-171 866h0M-46 1107h0M206 1162h0M110 779h0M-118 888h0M125 1033h0M310 1114h0M-73 838h0M355 979h0M182 1065h0M456 1147h0M-90 997h0M-5 983h0M297 1273h0M162 1232h0M9 1123h0M159 1163h0M229 940h0M362 1007h0M63 1103h0M178 979h0M80 621h0M30 807h0M332 1004h0M81 816h0M-232 474h0M-197 263h0M-117 449h0M76 539h0M23 642h0M-220 419h0M32 810h0M-248 532h0M-133 511h0M-156 566h0M56 773h0M-171 799h0M79 953h0M10 566h0M64 818h0M-75 723h0M-12 633h0M32 866h0M79 595h0M56 620h0M-161 839h0M-26 350h0M72 360h0M-226 287h0M36 525h0M44 644h0M-114 439h0M-171 660h0M-5 501h0M-51 398h0M-194 470h0M36 609h0M11 667h0M25 580h0M31 584h0M101 902h0M-127 618h0M-193 558h0M-201 338h0M-9 499h0M-85 363h0M-158 499h0M-127 600h0M-118 527h0M55 688h0M-52 549h0M-135 261h0M18 316h0M-129 601h0M-27 670h0M-13 556h0M-185 841h0M108 1034h0M106 275h0M-218 616h0M-6 589h0M-84 661h0M38 544h0M-167 434h0M-148 462h0M-41 465h0M29 363h0M73 450h0M5 373h0M-219 367h0M-1 680h0M-67 693h0M-43 813h0M-38 859h0M13 609h0M-55 745h0M-24 509h0M73 443h0M65 692h0M-187 300h0M109 985h0M-186 394h0M54 545h0M-70 474h0M81 208h0M-14 479h0M56 282h0M-130 774h0M-153 407h0M-117 564h0M-60 452h0M-189 599h0M-52 641h0M-220 406h0M-229 681h0M-179 350h0M72 648h0M23 588h0M-46 704h0M-200 774h0M-162 852h0M18 693h0M-151 478h0M66 528h0M63 320h0M-38 767h0M-208 419h0M108 283h0M-49 449h0M-45 702h0M-183 495h0M-19 673h0M-207 601h0M-64 542h0M68 467h0M-17 635h0M-113 702h0M76 600h0M-204 537h0M38 403h0M-77 569h0M-192 601h0M-210 281h0M84 244h0M-228 348h0M-206 344h0M-125 493h0M-157 875h0M-33 571h0M0 377h0M-175 799h0M-98 606h0M-101 370h0M-127 282h0M-96 853h0M-121 537h0M20 772h0M-220 784h0M-27 519h0M-228 691h0M-71 207h0M-116 530h0M66 607h0M-76 564h0M-89 894h0M-41 644h0M-176 463h0M-15 504h0M20 641h0M84 595h0M-43 526h0M-246 413h0M66 659h0M-226 453h0M150 182h0"/></g>
<g stroke-linecap="round"><g stroke="var(--pink)"><path d="M114 268h0M219 175h0M273 127h0M248 167h0M64 153h0M354 188h0M59 403h0M317 142h0M201 193h0M320 158h0M419 106h0M195 280h0M52 188h0M428 78h0M86 91h0M79 160h0M385 28h0M140 316h0M136 167h0M141 217h0M184 174h0M145 356h0M179 27h0M75 530h0M423 136h0M191 225h0M66 129h0M427 148h0M214 249h0M265 152h0M-16 77h0M113 172h0M399 50h0M379 151h0M471 130h0M58 188h0M32 321h0M192 137h0M182 272h0M68 101h0M89 288h0M177 327h0M236 163h0M382 151h0M279 125h0M140 5h0M205 199h0M141 145h0M116 425h0M53 99h0M46 339h0M147 -15h0M121 269h0M128 271h0" stroke-width="1.8"/><path d="M163 53h0M67 -13h0M115 124h0M47 214h0M205 120h0M237 169h0M422 136h0M220 194h0M74 35h0M98 149h0M37 65h0M389 96h0M128 218h0M-14 58h0M12 101h0M260 208h0M329 145h0M337 106h0M50 316h0M122 212h0M32 505h0M144 328h0M248 232h0M117 164h0M119 -18h0M283 49h0M164 38h0M286 150h0M103 182h0M4 280h0M298 7h0M154 265h0M30 323h0M167 144h0M236 42h0M112 180h0M152 75h0M149 267h0M95 127h0M236 229h0M119 120h0M152 315h0M138 295h0M-0 224h0M107 53h0M212 136h0M103 87h0M107 296h0M49 234h0M-6 237h0" stroke-width="3"/><path d="M398 106h0M50 60h0M265 64h0M-11 187h0M-12 205h0M170 180h0M-15 205h0M189 238h0M36 134h0M177 45h0M200 258h0M16 122h0M234 38h0M154 157h0M381 124h0M92 339h0M266 177h0M311 68h0M193 72h0M251 227h0M80 259h0M258 36h0M163 32h0M280 177h0M491 22h0M228 123h0M41 167h0M174 114h0M289 45h0M10 318h0M32 240h0M100 100h0M191 173h0M102 380h0M249 136h0M66 98h0M82 86h0M73 487h0M469 142h0M134 163h0M127 412h0M149 248h0M138 226h0M195 -7h0M195 297h0M48 302h0M-14 -5h0M17 285h0M-11 218h0M249 9h0M47 264h0M111 160h0" stroke-width="4.5"/><path d="M319 166h0M123 -5h0M413 47h0M332 78h0M130 188h0M245 196h0M20 104h0M73 241h0M6 214h0M51 63h0M146 28h0M10 179h0M163 13h0M56 143h0M92 193h0M180 298h0M-17 86h0M154 150h0M359 117h0M120 3h0M410 146h0M75 107h0M340 164h0M367 159h0M3 42h0M259 161h0M15 381h0M405 108h0M70 244h0M300 122h0M167 127h0M23 85h0M57 179h0M141 278h0M42 277h0M91 156h0M158 115h0M154 306h0M299 177h0M145 103h0M144 400h0M371 36h0M312 93h0M175 305h0M152 271h0M77 367h0M112 83h0M89 285h0M70 432h0M298 26h0M25 181h0M326 36h0M34 36h0" stroke-width="7.5"/></g><g stroke="var(--sun)"><path d="M8 91h0M241 38h0M443 51h0M77 29h0M113 146h0M122 383h0M311 37h0M103 62h0M261 1h0M162 46h0M96 336h0M380 108h0M254 103h0M226 238h0M102 296h0M225 79h0M357 90h0" stroke-width="2.2"/><path d="M106 414h0M7 91h0M198 44h0M79 160h0M288 137h0M20 35h0M50 383h0M25 46h0M-12 461h0M63 199h0M38 168h0M203 39h0M384 130h0M155 180h0M265 81h0M286 196h0M344 108h0M114 201h0M203 255h0" stroke-width="4"/><path d="M288 175h0M337 111h0M201 122h0M63 14h0M193 259h0M211 213h0M213 116h0M248 157h0M188 47h0M275 182h0M271 8h0M318 69h0M-7 151h0M36 40h0M126 276h0M93 402h0M289 181h0M258 136h0" stroke-width="6"/></g><g stroke="var(--sun)"><path d="M431 82h0M598 131h0M633 117h0M696 6h0M505 89h0M472 121h0M492 73h0M636 71h0M671 127h0M820 21h0M648 43h0M568 163h0M841 7h0M685 127h0M515 154h0M607 172h0M484 99h0M599 142h0M579 34h0M775 -16h0M535 14h0M77 171h0M610 120h0M820 -10h0M525 108h0M512 27h0M606 82h0M501 113h0M449 -13h0M416 89h0M767 14h0M435 27h0M577 141h0M780 64h0M608 -15h0M636 72h0M496 54h0M605 53h0M767 96h0M514 167h0M601 99h0M396 113h0M224 265h0M363 140h0M123 25h0M630 31h0M694 120h0M207 126h0M568 152h0M532 120h0M551 52h0M44 77h0" stroke-width="1.8"/><path d="M354 66h0M561 87h0M543 154h0M710 143h0M738 54h0M601 112h0M666 103h0M775 15h0M436 18h0M423 29h0M387 41h0M350 122h0M425 151h0M728 121h0M575 145h0M409 93h0M535 162h0M488 3h0M658 117h0M261 41h0M580 113h0M519 136h0M597 12h0M759 179h0M774 190h0M486 -5h0M618 145h0M394 71h0M421 88h0M506 -14h0M674 -3h0M459 -5h0M646 61h0M443 136h0M616 100h0M456 2h0M322 5h0M409 60h0M355 179h0M552 95h0M725 181h0M573 76h0M385 159h0M479 110h0M441 130h0M499 64h0M625 88h0M491 160h0M551 -9h0" stroke-width="3"/><path d="M820 177h0M383 178h0M523 126h0M525 145h0M680 61h0M452 30h0M559 53h0M435 74h0M354 60h0M402 108h0M582 134h0M505 22h0M87 -20h0M605 111h0M740 178h0M500 160h0M550 -6h0M460 146h0M378 7h0M581 12h0M607 100h0M349 156h0M455 -9h0M518 -0h0M425 92h0M611 104h0M777 184h0M542 131h0M621 119h0M319 128h0M449 -20h0M458 139h0M1081 31h0M577 92h0M662 159h0M616 132h0M574 95h0M714 50h0M559 110h0M560 -11h0M488 78h0M500 169h0M523 41h0M276 5h0M793 2h0M584 20h0M296 34h0M623 105h0" stroke-width="4.5"/><path d="M611 46h0M348 133h0M628 102h0M762 146h0M379 106h0M554 29h0M599 4h0M738 46h0M518 71h0M701 87h0M281 -12h0M289 133h0M559 135h0M310 63h0M577 75h0M665 151h0M382 110h0M453 142h0M491 123h0M298 17h0M529 17h0M598 87h0M269 195h0M809 70h0M155 7h0M429 -8h0M744 135h0M407 16h0M658 106h0M935 43h0M234 59h0M420 135h0M591 45h0M548 103h0M503 -10h0" stroke-width="7.5"/></g><g stroke="var(--teal)"><path d="M343 111h0M679 65h0M567 88h0M507 154h0M635 60h0M482 143h0M638 37h0M627 52h0M593 -3h0M518 16h0M280 -4h0M417 73h0" stroke-width="2.2"/><path d="M463 126h0M488 164h0M506 155h0M736 72h0M645 1h0M362 61h0M833 100h0M904 16h0M574 105h0M327 164h0M547 19h0M754 84h0M629 171h0" stroke-width="4"/><path d="M560 126h0M861 55h0M409 83h0M547 52h0M741 42h0M421 20h0M1019 176h0M737 141h0M532 138h0M634 30h0M660 40h0M291 124h0M546 18h0" stroke-width="6"/></g><g stroke="var(--teal)"><path d="M689 89h0M727 162h0M1097 348h0M619 66h0M712 121h0M898 50h0M991 162h0M928 105h0M902 125h0M875 238h0M942 258h0M814 77h0M950 131h0M953 195h0M1014 -20h0M994 307h0M996 134h0M1056 217h0M967 147h0M816 120h0M1052 272h0M641 132h0M954 243h0M779 146h0M923 184h0M758 68h0M670 78h0M737 37h0M662 161h0M758 169h0M828 214h0M920 210h0M727 12h0M1062 195h0M978 359h0M938 71h0M688 124h0M996 166h0M1090 227h0M978 334h0M838 162h0M979 10h0M848 112h0M934 229h0M851 81h0M767 159h0M998 -1h0M952 448h0M1042 8h0M865 80h0M732 171h0M927 186h0M851 182h0M515 139h0M926 272h0M786 195h0M882 161h0M1082 542h0M926 41h0" stroke-width="1.8"/><path d="M812 16h0M939 572h0M907 24h0M1006 365h0M820 33h0M981 129h0M682 89h0M944 251h0M697 132h0M1084 427h0M955 91h0M984 201h0M834 93h0M785 173h0M645 158h0M861 150h0M984 84h0M880 200h0M1011 436h0M790 85h0M626 166h0M829 67h0M804 147h0M1035 168h0M943 66h0M786 13h0M1024 68h0M892 177h0M725 146h0M1037 127h0M849 105h0M1076 47h0M1010 51h0M760 133h0M1058 327h0M874 196h0M996 220h0M972 200h0M945 237h0M947 125h0M948 -14h0M864 192h0M1088 35h0M686 30h0M885 167h0M909 349h0M717 144h0M909 281h0M1086 292h0M894 39h0M913 239h0M809 58h0M964 384h0M1079 317h0M1038 265h0" stroke-width="3"/><path d="M928 465h0M870 166h0M819 131h0M846 208h0M785 101h0M954 401h0M725 124h0M886 221h0M985 351h0M871 177h0M1020 294h0M935 32h0M961 221h0M820 -7h0M708 115h0M836 137h0M907 284h0M707 162h0M622 170h0M943 454h0M791 161h0M850 100h0M1051 141h0M1069 198h0M1010 102h0M847 223h0M865 93h0M1079 125h0M981 291h0M912 366h0M704 91h0M916 248h0M655 113h0M934 52h0M766 35h0M1084 375h0M825 157h0M923 255h0M851 156h0M1056 382h0M849 209h0M944 -0h0M876 17h0M749 18h0M897 200h0M1042 36h0M752 37h0M953 221h0M919 312h0M950 427h0M996 322h0M925 356h0M1053 229h0M753 159h0M923 308h0" stroke-width="4.5"/><path d="M1062 273h0M775 24h0M793 139h0M985 211h0M1012 329h0M952 128h0M1036 102h0M917 331h0M998 219h0M1092 68h0M789 120h0M751 124h0M744 1h0M1036 176h0M1008 469h0M1042 304h0M1016 254h0M601 -11h0M925 275h0M774 106h0M859 213h0M1001 285h0M697 38h0M994 161h0M924 126h0M714 95h0M1064 3h0M933 300h0M1049 279h0M868 66h0M1059 206h0M930 324h0M919 356h0M1081 357h0M884 50h0M939 144h0M917 61h0M988 212h0M950 319h0M768 137h0M904 27h0M948 177h0M925 141h0M1050 17h0M974 109h0M743 143h0M784 24h0M971 81h0M617 16h0M913 174h0M979 230h0M937 312h0M1079 482h0M944 162h0M1016 -18h0M1010 353h0" stroke-width="7.5"/></g><g stroke="var(--violet)"><path d="M1025 118h0M933 162h0M866 -7h0M710 47h0M806 137h0M669 166h0M1093 162h0M997 -10h0M768 137h0M1028 166h0M803 129h0M1046 61h0M629 46h0M977 428h0M944 139h0M1091 62h0M971 248h0M1031 356h0M990 121h0" stroke-width="2.2"/><path d="M947 99h0M896 244h0M926 116h0M856 66h0M775 160h0M670 116h0M1018 365h0M963 336h0M910 328h0M1056 488h0M986 93h0M743 155h0M677 104h0M867 181h0M1050 461h0M1006 -16h0M944 195h0M1054 439h0M892 311h0M880 25h0" stroke-width="4"/><path d="M1077 233h0M838 130h0M867 184h0M1031 20h0M1012 198h0M1039 138h0M910 252h0M913 59h0M1017 289h0M1040 356h0M1005 234h0M953 217h0M1074 65h0M936 297h0M685 150h0M1069 -3h0M865 221h0M780 160h0M1038 99h0M974 49h0M879 53h0M831 25h0M916 169h0M911 51h0" stroke-width="6"/></g><g stroke="var(--violet)"><path d="M1053 372h0M990 651h0M907 778h0M1074 589h0M1026 593h0M1068 612h0M1025 649h0M1088 827h0M966 681h0M924 414h0M982 360h0M1069 497h0M902 734h0M1052 478h0M928 821h0M1047 642h0M916 502h0M1036 373h0M958 647h0M979 466h0M892 322h0M1096 603h0M1083 599h0M1084 858h0M910 328h0M979 685h0M1033 702h0M1009 753h0M939 417h0M985 738h0M999 414h0M1042 646h0M1008 314h0M1090 618h0M979 521h0M999 287h0M1098 819h0M1071 206h0M958 512h0M1099 700h0M876 192h0M988 708h0M984 308h0M929 667h0M1077 281h0" stroke-width="1.8"/><path d="M942 785h0M949 547h0M1039 754h0M1078 617h0M1012 677h0M1073 750h0M1047 778h0M977 608h0M997 670h0M948 553h0M1008 412h0M1031 644h0M940 411h0M1095 934h0M919 305h0M1052 552h0M1001 758h0M1040 518h0M961 711h0M945 600h0M1012 605h0M1029 571h0M996 717h0M933 644h0M1046 174h0M1084 447h0M925 599h0M1087 574h0M935 385h0M1005 610h0M928 661h0M1006 641h0M1074 359h0M926 517h0M971 260h0M1085 421h0M1017 693h0M1022 583h0M1082 642h0M913 389h0M1023 684h0M927 562h0M1026 516h0" stroke-width="3"/><path d="M925 656h0M1083 354h0M1049 658h0M922 348h0M1062 354h0M953 602h0M1012 706h0M979 559h0M1022 344h0M957 537h0M942 430h0M987 625h0M926 652h0M1082 627h0M969 407h0M1057 32h0M1083 753h0M985 629h0M1063 316h0M1096 708h0M941 411h0M1031 609h0M1089 492h0M935 537h0M970 536h0M955 746h0M965 325h0M1040 455h0M1013 654h0M943 545h0M994 739h0M931 669h0M1087 542h0M966 752h0M980 482h0M1096 565h0M1000 428h0M947 424h0M1055 345h0M1039 267h0M1042 733h0M1057 743h0M1054 515h0M1038 612h0M943 662h0M1082 572h0M935 540h0M1035 612h0M1015 546h0M1082 564h0M1043 662h0M1053 336h0M942 742h0M1084 711h0M1070 568h0" stroke-width="4.5"/><path d="M932 856h0M944 622h0M1012 187h0M942 508h0M999 387h0M934 578h0M956 676h0M976 650h0M970 512h0M978 424h0M969 494h0M1013 551h0M986 661h0M1002 615h0M925 693h0M952 677h0M952 614h0M1036 442h0M1052 435h0M1074 803h0M971 608h0M1017 425h0M949 505h0M1015 374h0M944 423h0M1017 708h0M1014 585h0M936 624h0M1040 254h0M1089 676h0M1014 550h0M1001 807h0M932 561h0M916 748h0M936 577h0M998 700h0M932 358h0M1067 1006h0M934 593h0M933 505h0M978 702h0" stroke-width="7.5"/></g><g stroke="var(--pink)"><path d="M980 671h0M923 590h0M949 578h0M934 593h0M1071 659h0M1088 627h0M982 851h0M881 816h0M1071 754h0M976 788h0M979 579h0M909 525h0M1027 506h0M1049 645h0" stroke-width="2.2"/><path d="M1076 175h0M939 595h0M1061 619h0M947 390h0M969 953h0M1073 485h0M930 640h0M1060 692h0M1026 563h0M946 570h0M954 451h0M1078 551h0" stroke-width="4"/><path d="M997 516h0M940 598h0M939 538h0M944 618h0M957 625h0M1033 619h0M1060 615h0M1023 461h0M956 469h0M947 563h0M993 634h0M1059 625h0M1057 674h0M1078 410h0M945 697h0" stroke-width="6"/></g><g stroke="var(--pink)"><path d="M1045 878h0M732 934h0M945 855h0M945 850h0M877 784h0M829 892h0M772 1084h0M1017 1092h0M845 887h0M956 980h0M821 1029h0M1062 1036h0M988 675h0M1075 1095h0M945 809h0M863 938h0M906 1066h0M777 1034h0M782 941h0M804 941h0M842 922h0M849 1071h0M1010 945h0M1024 1056h0M846 965h0M887 792h0M952 826h0M849 1039h0M1047 965h0M735 939h0M602 977h0M742 985h0M764 1043h0M876 972h0M868 887h0M787 888h0M1085 1083h0M824 866h0M574 1057h0M969 897h0M880 888h0M950 826h0M912 820h0M917 819h0M1075 834h0M1064 1026h0M1031 885h0M1065 675h0M988 873h0M940 860h0M968 764h0" stroke-width="1.8"/><path d="M777 954h0M803 903h0M940 622h0M984 1038h0M937 769h0M845 943h0M976 849h0M787 914h0M937 775h0M954 982h0M874 815h0M802 1085h0M992 623h0M922 687h0M774 1017h0M835 934h0M911 870h0M987 839h0M955 764h0M790 922h0M891 950h0M858 943h0M921 645h0M702 957h0M810 862h0M910 936h0M999 888h0M592 944h0M1055 816h0M753 920h0M872 944h0M1003 1000h0M1052 1054h0M755 1043h0M731 905h0M742 939h0M865 1025h0M873 956h0M893 888h0M876 811h0M780 908h0M988 817h0M874 803h0M829 892h0M904 832h0M925 1029h0M914 867h0M1080 813h0M940 896h0M921 949h0M918 1002h0M990 1004h0M839 1020h0M1098 1038h0M1000 820h0M810 944h0M744 940h0" stroke-width="3"/><path d="M868 788h0M1080 976h0M701 912h0M880 909h0M935 818h0M899 994h0M867 840h0M941 1007h0M765 943h0M1003 721h0M935 825h0M784 985h0M992 957h0M923 931h0M751 1044h0M762 964h0M579 953h0M812 948h0M780 878h0M876 947h0M973 879h0M615 934h0M768 986h0M1000 902h0M898 1047h0M806 913h0M913 456h0M802 939h0M1079 888h0M892 934h0M1047 778h0M968 975h0M1009 1016h0M1047 638h0M835 875h0M925 980h0M963 830h0M724 902h0M700 968h0M695 1030h0M884 788h0M784 958h0M857 833h0M1081 749h0M635 973h0M839 904h0M1048 1081h0M1078 851h0M833 1099h0M954 868h0M979 943h0M970 1006h0M1061 696h0" stroke-width="4.5"/><path d="M985 634h0M1004 1043h0M1001 855h0M799 917h0M878 878h0M872 1013h0M977 1036h0M898 854h0M834 876h0M1051 916h0M976 880h0M792 970h0M842 886h0M960 871h0M758 919h0M800 906h0M1050 952h0M913 1008h0M932 949h0M891 957h0M796 896h0M999 950h0M734 978h0M971 1089h0M883 1008h0M1077 774h0M777 903h0M861 1063h0M864 838h0M783 988h0M676 952h0M944 1045h0M841 984h0M923 768h0M929 705h0M791 993h0M1031 1054h0M1059 1017h0M1084 818h0M952 1011h0M917 849h0M877 1000h0M961 715h0M862 932h0M1024 982h0M735 988h0M977 702h0M921 766h0M949 1025h0M942 1018h0" stroke-width="7.5"/></g><g stroke="var(--teal)"><path d="M793 1054h0M953 1073h0M761 924h0M940 969h0M878 788h0M985 671h0M1011 795h0M1016 746h0M770 1028h0M888 878h0M981 999h0M834 941h0M1069 1011h0M734 903h0M907 980h0M1024 879h0M847 976h0M806 938h0M1072 901h0M960 860h0M844 949h0M1046 895h0" stroke-width="2.2"/><path d="M1035 953h0M911 1044h0M870 800h0M1085 977h0M882 983h0M1095 1010h0M1007 634h0M1099 760h0M848 1000h0M961 813h0M805 888h0M1092 1054h0M754 1096h0M689 1044h0M801 1043h0M796 896h0M748 1011h0M796 923h0M877 812h0M1071 1020h0M936 928h0" stroke-width="4"/><path d="M888 1038h0M1022 1017h0M833 920h0M939 884h0M1081 929h0M862 1091h0M805 923h0M890 1052h0M1063 758h0M688 970h0M946 899h0M865 948h0M871 837h0M1087 915h0M974 695h0" stroke-width="6"/></g><g stroke="var(--teal)"><path d="M802 973h0M471 1014h0M516 972h0M497 981h0M283 955h0M649 925h0M425 933h0M594 919h0M359 915h0M501 953h0M782 1035h0M548 1052h0M478 987h0M635 907h0M480 1091h0M445 932h0M504 1057h0M421 986h0M536 981h0M737 1043h0M503 947h0M627 920h0M423 990h0M408 929h0M763 964h0M557 1017h0M621 979h0M538 939h0M539 1097h0M497 1060h0M342 947h0M593 1000h0M490 982h0M686 987h0M529 1060h0M424 1032h0M389 943h0M528 1027h0M553 950h0M511 1094h0M439 1048h0M531 1046h0M641 993h0M549 957h0M436 965h0M739 1089h0M475 921h0M175 994h0M707 1061h0M584 930h0M371 1064h0" stroke-width="1.8"/><path d="M505 994h0M643 968h0M625 985h0M390 954h0M601 958h0M581 925h0M509 969h0M610 954h0M754 959h0M483 1081h0M306 991h0M595 992h0M699 1035h0M703 1019h0M620 1040h0M460 919h0M568 1042h0M346 1098h0M454 1014h0M699 1045h0M666 961h0M671 920h0M456 1054h0M347 1072h0M208 1068h0M582 1060h0M391 996h0M788 896h0M374 1007h0M500 1020h0M714 1082h0M311 1069h0M320 895h0M441 953h0M471 928h0M738 1080h0M504 1077h0M944 1016h0M335 948h0M378 921h0M541 1039h0M561 914h0M718 946h0M444 918h0M426 1094h0M548 930h0M625 1020h0M810 918h0M409 922h0" stroke-width="3"/><path d="M780 1008h0M475 924h0M284 1050h0M589 917h0M620 1047h0M645 913h0M485 1079h0M444 1020h0M478 951h0M218 1085h0M663 1011h0M603 988h0M464 1003h0M584 1014h0M710 1092h0M486 949h0M459 978h0M592 932h0M598 1060h0M762 1017h0M717 994h0M561 1050h0M527 940h0M668 964h0M195 977h0M673 951h0M558 1006h0M545 939h0M406 1048h0M465 1087h0M553 987h0M738 1079h0M281 915h0M374 943h0M607 954h0M603 1077h0" stroke-width="4.5"/><path d="M370 948h0M463 977h0M381 938h0M231 887h0M372 923h0M601 967h0M162 1034h0M566 990h0M505 945h0M623 980h0M707 1047h0M270 1099h0M372 1041h0M436 946h0M341 949h0M590 1088h0M426 956h0M392 1012h0M582 1073h0M477 1039h0M440 936h0M415 1069h0M566 951h0M399 1048h0M364 997h0M881 1037h0M417 1074h0M328 1071h0M624 947h0M615 998h0M599 1001h0M420 996h0M30 1062h0M910 974h0M512 983h0M277 1100h0M392 939h0M682 1081h0M311 958h0" stroke-width="7.5"/></g><g stroke="var(--sun)"><path d="M582 940h0M526 915h0M702 976h0M618 1047h0M721 1048h0M73 1051h0M384 906h0M590 945h0M829 852h0M888 969h0M425 1000h0M452 911h0M570 1089h0M640 953h0M524 976h0M515 948h0" stroke-width="2.2"/><path d="M395 955h0M368 1030h0M593 1097h0M544 1094h0M674 1032h0M443 922h0M173 1070h0M602 1047h0M666 1051h0M935 1003h0M315 1040h0M497 971h0" stroke-width="4"/><path d="M287 1011h0M475 1085h0M213 1043h0M441 1058h0M575 961h0M342 958h0M380 1086h0M425 1066h0" stroke-width="6"/></g><g stroke="var(--sun)"><path d="M75 658h0M48 804h0M314 1058h0M180 796h0M29 1017h0M145 702h0M153 934h0M12 931h0M31 1007h0M209 925h0M210 848h0M325 895h0M82 725h0M70 768h0M55 845h0M327 1057h0M100 1044h0M153 792h0M21 879h0M69 1047h0M243 913h0M182 687h0M42 1076h0M164 684h0M94 727h0M218 854h0M183 971h0M178 930h0M333 1048h0M49 859h0M275 971h0M180 845h0M116 815h0M20 994h0M117 979h0M271 881h0M116 890h0M190 912h0M205 950h0M29 981h0M469 985h0M357 1008h0M22 931h0M-2 855h0M13 677h0M29 891h0M96 786h0M185 798h0M139 682h0M21 919h0M152 791h0M394 905h0M113 597h0M74 890h0M113 1076h0" stroke-width="1.8"/><path d="M401 990h0M568 1053h0M131 951h0M136 1033h0M158 794h0M127 812h0M73 880h0M361 1088h0M36 1096h0M155 1005h0M59 771h0M148 858h0M59 845h0M115 841h0M160 1055h0M40 891h0M175 753h0M317 995h0M213 976h0M186 897h0M199 783h0M177 1071h0M73 787h0M256 936h0M111 1045h0M369 959h0M93 1064h0M365 941h0M183 734h0M259 1094h0M356 979h0M29 863h0M32 965h0M138 731h0M17 974h0M16 1088h0M227 955h0M214 959h0M297 1000h0M235 848h0M328 1085h0M118 778h0M145 861h0M-12 847h0M74 837h0M45 1007h0M133 762h0M274 987h0M152 1033h0M125 878h0M367 1001h0M168 989h0M286 903h0M26 731h0M303 937h0M145 958h0M93 653h0M294 964h0" stroke-width="3"/><path d="M212 852h0M42 929h0M221 826h0M67 1058h0M283 868h0M164 737h0M185 863h0M126 983h0M313 1023h0M375 954h0M161 866h0M147 998h0M324 908h0M249 923h0M90 830h0M481 946h0M258 919h0M110 819h0M114 750h0M121 901h0M58 926h0M82 724h0M220 1005h0M128 1055h0M-10 925h0M342 946h0M92 738h0M201 959h0M44 1082h0M187 855h0M-9 848h0M-3 985h0M95 791h0M147 771h0M254 932h0M342 944h0M-1 959h0M434 938h0M-6 763h0M20 953h0M428 1024h0M220 1035h0M52 953h0M68 921h0M186 803h0M57 832h0M129 742h0" stroke-width="4.5"/><path d="M50 785h0M145 1052h0M7 677h0M69 808h0M195 960h0M4 1011h0M179 837h0M17 771h0M108 1029h0M215 937h0M390 927h0M57 881h0M369 965h0M223 872h0M72 902h0M386 986h0M80 957h0M139 897h0M157 936h0M401 1010h0M38 1057h0M262 885h0M156 882h0M157 920h0M163 883h0M190 857h0M164 1053h0M291 902h0M129 967h0M363 968h0M70 850h0M79 840h0M152 921h0M214 897h0M216 839h0M282 1000h0M13 899h0M95 1021h0M150 782h0M84 992h0M310 1048h0M262 929h0M144 856h0M226 1072h0M333 973h0M123 655h0M39 571h0M288 948h0M196 1028h0M2 953h0M313 1036h0M217 1024h0M47 915h0M455 1053h0M-14 730h0M125 947h0M126 842h0M155 950h0" stroke-width="7.5"/></g><g stroke="var(--violet)"><path d="M236 845h0M299 890h0M93 913h0M43 701h0M189 921h0M129 866h0M-6 1016h0M204 801h0M251 946h0M268 932h0M139 960h0M98 777h0M55 818h0M88 814h0M272 937h0M138 1013h0M258 920h0M133 872h0M25 765h0M135 819h0" stroke-width="2.2"/><path d="M4 992h0M178 710h0M170 711h0M195 932h0M106 1061h0M180 767h0M330 954h0M85 713h0M178 793h0M239 899h0M72 836h0M377 988h0M34 689h0M342 1095h0M153 715h0M130 693h0M91 663h0M190 964h0M373 1037h0M34 973h0M204 899h0" stroke-width="4"/><path d="M152 670h0M121 862h0M105 751h0M167 894h0M128 714h0M98 1038h0M-12 1047h0M328 924h0M10 790h0M71 830h0M307 997h0M278 1038h0M187 906h0M34 1026h0M346 1009h0M369 969h0M85 753h0M15 1002h0" stroke-width="6"/></g><g stroke="var(--violet)"><path d="M151 598h0M106 594h0M139 458h0M1 537h0M159 567h0M18 330h0M127 594h0M88 582h0M113 327h0M75 703h0M82 579h0M35 647h0M111 669h0M274 891h0M122 592h0M184 287h0M145 544h0M51 354h0M109 504h0M49 762h0M8 573h0M-16 487h0M-8 550h0M142 462h0M96 743h0M21 544h0M46 437h0M81 498h0M126 336h0M177 437h0M119 702h0M161 559h0M86 491h0M24 637h0M162 637h0M187 329h0M8 452h0M16 454h0" stroke-width="1.8"/><path d="M96 684h0M171 506h0M158 623h0M57 625h0M159 427h0M153 496h0M89 399h0M-8 472h0M99 362h0M172 692h0M161 234h0M166 443h0M21 454h0M99 683h0M82 565h0M92 365h0M147 759h0M129 804h0M27 559h0M132 443h0M83 596h0M158 528h0M55 574h0M167 603h0M-15 665h0M149 447h0M25 847h0M57 723h0M145 540h0M46 610h0M-0 684h0M121 592h0M163 538h0M38 656h0M161 647h0M150 531h0M153 516h0M-4 583h0M54 402h0M157 659h0M159 356h0M131 472h0M-19 743h0M73 519h0M90 420h0M123 567h0M113 340h0M152 547h0M35 349h0" stroke-width="3"/><path d="M-7 502h0M150 468h0M54 61h0M149 279h0M163 388h0M82 420h0M-2 367h0M158 450h0M76 644h0M102 753h0M146 516h0M-11 568h0M100 707h0M-18 504h0M97 483h0M-17 658h0M186 734h0M23 458h0M89 618h0M147 752h0M135 685h0M121 467h0M116 657h0M-9 241h0M71 539h0M118 540h0M159 427h0M61 578h0M94 543h0M20 492h0M50 523h0M-7 424h0M94 226h0M107 721h0M61 565h0M149 475h0M5 433h0M61 771h0M153 620h0M127 668h0" stroke-width="4.5"/><path d="M45 613h0M138 609h0M12 436h0M118 569h0M86 576h0M59 409h0M138 574h0M36 97h0M94 801h0M118 658h0M158 722h0M138 516h0M95 267h0M73 692h0M44 343h0M38 703h0M-14 830h0M36 383h0M-5 744h0M160 362h0M146 590h0M124 570h0M16 514h0M88 586h0M7 529h0M191 91h0M137 646h0M95 558h0M158 742h0M17 730h0M107 447h0M108 193h0M69 599h0M2 664h0M2 465h0M178 790h0M49 208h0M61 489h0M61 807h0M21 678h0M-2 687h0M43 588h0M41 537h0M60 606h0M45 338h0" stroke-width="7.5"/></g><g stroke="var(--pink)"><path d="M30 1013h0M161 462h0M184 298h0M153 462h0M140 509h0M30 260h0M-14 672h0M36 666h0M149 520h0M-7 437h0M62 456h0M147 480h0M54 574h0M71 589h0M82 470h0" stroke-width="2.2"/><path d="M134 736h0M61 639h0M69 631h0M125 480h0M127 591h0M133 457h0M54 611h0M151 462h0M20 476h0M103 342h0M36 402h0M116 391h0M130 400h0M59 511h0M133 513h0" stroke-width="4"/><path d="M39 603h0M-14 507h0M48 679h0M40 720h0M128 574h0M7 562h0M97 600h0M68 463h0M50 667h0M58 536h0M-10 243h0M11 787h0M5 212h0" stroke-width="6"/></g></g>
</svg>
<section class="letter" data-text-area="ellipse">
  {% if title != "" %}<h1 class="title" data-max-size="120" data-min-size="44" data-max-lines="2">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="40" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="40" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'janmashtami-peacock-feather', 'Feather and Flute', 'One peacock feather and a bamboo flute on ivory; the words stand beside them.',
  (select id from public.festivals where slug = 'janmashtami'),
  (select id from public.template_categories where slug = 'minimal'),
  '{peacock,feather,minimal}', 'hi', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "peacock": {
        "title": "Peacock blue",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#123f8c"
      },
      "leaf": {
        "title": "Feather green",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#1f8a5b"
      },
      "paper": {
        "title": "Paper",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f5ecd8"
      }
    }
  },
  "sample": {
    "title": "शुभ जन्माष्टमी",
    "message": "माखन की मिठास, बाँसुरी की तान और नटखट कान्हा की कृपा आपके घर में सदा बनी रहे। जय श्री कृष्ण!",
    "recipient_name": "आदरणीय बुआ जी",
    "sender_name": "स्नेहा और परिवार",
    "language": "hi"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--peacock:{{ v.peacock }};--leaf:{{ v.leaf }};--paper:{{ v.paper }};position:relative;width:1080px;height:1350px;overflow:hidden;background:linear-gradient(120deg,color-mix(in oklab,var(--paper),white 50%),var(--paper));color:#2a2a35}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:462px;right:62px;top:112px;height:970px;padding:0 18px;display:flex;flex-direction:column;justify-content:center;text-align:start;font-weight:400;font-family:"Tiro Devanagari Hindi","Cormorant Garamond","Card Serif",serif}
.letter:lang(en),.letter>p:lang(en){font-family:"Cormorant Garamond","Card Serif",serif;font-weight:500}
h1{font-weight:400;font-family:"Rozha One","Card Serif",serif;color:var(--peacock);margin-bottom:calc(0.3em + 10px*var(--fit,1))}
h1:is(:lang(ml),:lang(ta),:lang(te),:lang(kn),:lang(bn),:lang(as),:lang(gu),:lang(pa),:lang(or),:lang(si)){font-weight:700}
.to,.from{color:color-mix(in oklab,var(--leaf),black 34%)}
.to{margin-bottom:0.3em}
.from{margin-top:0.8em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs><linearGradient id="bamboo" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e8bd72"/><stop offset=".35" stop-color="#f6dca0"/><stop offset="1" stop-color="#96642a"/></linearGradient>
  <linearGradient id="iris" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#18b3c4"/><stop offset="1" stop-color="color-mix(in oklab,var(--peacock),#18b3c4 40%)"/></linearGradient></defs>
  <rect x="36" y="36" width="1008" height="1278" fill="none" stroke="#c9a24a" stroke-width="3"/><rect x="48" y="48" width="984" height="1254" fill="none" stroke="#c9a24a" stroke-width="1.500"/>
  <g fill="none" stroke-linecap="round">
    <g data-busy><path d="M244 1218Q220 1228 192 1213M240 1212Q217 1222 190 1207M236 1206Q217 1214 195 1201M236 1206Q251 1192 249 1166M232 1200Q211 1208 186 1194M229 1194Q247 1177 244 1147M225 1188Q205 1195 182 1181M221 1182Q239 1166 237 1137M218 1176Q192 1184 164 1166M218 1176Q238 1157 236 1124M214 1170Q234 1151 232 1119M211 1163Q188 1170 164 1154M211 1163Q228 1148 227 1119M207 1157Q180 1165 151 1146M207 1157Q229 1138 227 1104M204 1151Q179 1158 154 1140M201 1145Q223 1125 222 1089M197 1139Q216 1122 216 1092M191 1127Q210 1111 210 1081M188 1121Q213 1100 213 1061M171 1084Q138 1088 108 1062M168 1078Q133 1082 100 1053M166 1072Q190 1052 192 1015M161 1059Q129 1062 101 1035M159 1053Q129 1055 104 1031M156 1047Q118 1049 85 1017M156 1047Q187 1023 190 978M150 1028Q111 1029 80 996M146 1016Q114 1016 88 988M146 1016Q171 997 175 960M140 997Q174 973 181 923M136 985Q101 982 74 950M133 973Q88 968 55 926M130 960Q84 955 52 912M130 960Q168 935 177 882M127 948Q161 925 170 877M126 941Q157 921 165 878M124 935Q163 910 174 857M119 904Q154 882 165 836M115 879Q64 864 34 810M114 873Q160 846 176 788M111 842Q62 823 36 769M110 810Q65 790 43 738M109 773Q61 746 40 687M110 760Q163 734 188 672M110 748Q62 718 43 657M111 742Q168 714 196 648M112 716Q58 678 39 605M112 716Q173 688 204 620M114 704Q60 664 42 591M114 698Q168 673 197 613M115 691Q56 646 39 564M115 691Q183 661 219 586M116 685Q70 649 57 585M116 685Q169 662 198 603M117 679Q67 639 53 569M117 673Q70 633 57 565M119 660Q184 632 221 562M120 654Q179 629 213 565M124 635Q74 588 64 511M125 629Q72 577 62 495M127 616Q191 591 230 524M130 604Q200 576 242 504M133 591Q83 535 77 452M133 591Q203 564 246 492M136 579Q93 528 89 454M141 560Q213 533 258 462M145 548Q97 486 96 400M148 535Q225 507 275 432M152 523Q99 446 101 344M156 510Q103 431 107 326M158 504Q117 442 121 360M163 491Q239 465 291 392M165 485Q242 459 294 386M174 460Q125 373 136 264M174 460Q269 429 334 341M187 429Q150 356 162 267M189 423Q277 395 339 315M192 417Q287 386 355 300M203 392Q286 366 345 293M206 386Q300 356 368 274M209 380Q178 302 195 213M227 343Q199 261 221 170M227 343Q310 317 371 247M230 337Q317 310 381 236M233 331Q321 304 386 230M237 325Q313 301 371 236M243 312Q223 242 244 167M243 312Q313 291 365 233M247 306Q224 224 249 136" stroke="var(--leaf)" stroke-width="2.600"/><path d="M252 1230Q269 1214 266 1185M244 1218Q263 1200 260 1169M232 1200Q249 1184 247 1156M225 1188Q241 1173 239 1147M221 1182Q199 1189 174 1174M214 1170Q188 1178 161 1160M194 1133Q163 1140 132 1117M194 1133Q218 1112 218 1074M191 1127Q167 1132 143 1114M188 1121Q156 1127 125 1104M179 1102Q151 1107 124 1085M179 1102Q201 1084 202 1049M176 1096Q144 1101 113 1076M174 1090Q145 1094 118 1071M174 1090Q197 1071 198 1036M171 1084Q197 1063 199 1023M166 1072Q135 1075 107 1050M163 1065Q130 1068 101 1042M163 1065Q189 1045 192 1005M161 1059Q186 1039 189 1001M154 1041Q117 1042 86 1011M154 1041Q183 1018 187 974M152 1034Q180 1013 184 972M148 1022Q109 1022 78 989M148 1022Q178 999 183 954M144 1010Q172 989 177 947M142 1004Q100 1002 67 965M142 1004Q175 979 182 930M138 991Q102 989 74 956M138 991Q168 970 174 928M135 979Q164 958 170 917M128 954Q85 948 54 906M128 954Q165 929 174 878M127 948Q86 942 58 902M124 935Q78 927 48 882M122 923Q164 896 176 840M121 917Q82 908 57 869M121 917Q154 895 164 850M120 910Q80 901 55 861M120 910Q154 889 165 843M118 898Q67 885 36 833M118 898Q162 871 177 812M117 892Q69 879 40 830M117 892Q159 866 173 811M116 885Q73 873 48 829M116 885Q154 863 167 813M115 879Q161 852 176 793M114 867Q66 851 38 799M114 867Q157 841 173 785M113 860Q70 846 46 800M113 860Q152 838 166 788M112 848Q66 831 41 781M111 842Q157 816 175 758M111 829Q65 811 42 759M111 829Q154 805 171 752M110 817Q64 796 41 743M110 810Q153 787 172 734M110 804Q60 781 36 722M110 804Q158 778 179 719M109 798Q57 773 33 711M109 798Q160 771 183 709M109 785Q55 757 31 692M109 785Q163 758 188 692M109 779Q162 752 186 689M110 767Q60 738 39 677M110 767Q161 741 185 680M110 754Q63 726 44 667M110 754Q159 730 182 673M111 742Q57 708 36 639M111 729Q58 693 38 623M111 729Q170 701 199 635M112 723Q170 695 200 629M113 710Q66 677 50 613M117 679Q175 653 206 590M117 673Q174 648 205 586M118 666Q67 623 54 548M120 654Q72 611 61 540M121 648Q72 602 61 528M121 648Q183 622 219 555M125 629Q193 601 234 528M126 623Q74 571 65 489M127 616Q79 567 71 490M130 604Q79 549 71 465M131 598Q86 547 80 472M134 585Q83 526 77 438M136 579Q198 555 237 492M141 560Q93 500 91 416M143 554Q94 491 92 403M146 541Q224 513 275 436M148 535Q100 469 100 379M150 529Q104 465 106 378M150 529Q224 502 272 430M152 523Q240 491 297 406M156 510Q246 478 306 392M158 504Q229 479 275 412M163 491Q119 423 125 333M165 485Q122 416 128 327M167 479Q119 399 127 297M167 479Q255 449 315 366M169 473Q125 396 133 299M179 448Q138 371 149 276M181 442Q139 359 151 259M181 442Q269 413 331 332M187 429Q265 404 320 333M195 411Q162 339 175 255M200 398Q163 313 180 213M200 398Q289 370 353 291M206 386Q168 295 188 190M212 374Q302 345 368 266M215 368Q182 282 203 185M215 368Q302 340 365 265M218 361Q191 288 209 204M221 355Q191 272 212 180M221 355Q305 329 367 257M224 349Q195 267 217 175M230 337Q202 251 226 155M237 325Q213 248 235 164M240 318Q331 291 399 214" stroke="color-mix(in oklab,var(--leaf),black 34%)" stroke-width="2.400"/><path d="M229 1194Q205 1202 179 1187M204 1151Q223 1134 222 1104M185 1115Q157 1120 131 1099M185 1115Q206 1096 207 1063M159 1053Q182 1035 184 1000M152 1034Q117 1036 88 1006M150 1028Q180 1005 185 960M144 1010Q108 1009 80 978M140 997Q97 995 65 957M131 966Q96 962 71 930M131 966Q161 946 167 905M123 929Q156 908 165 863M119 904Q79 894 54 854M114 873Q64 857 35 804M112 854Q65 837 39 786M112 854Q156 829 172 774M110 760Q59 731 38 667M111 735Q58 701 38 632M111 735Q168 708 196 642M113 710Q165 686 193 627M119 660Q66 614 53 535M122 641Q194 612 236 535M124 635Q187 609 224 541M126 623Q194 595 234 524M129 610Q79 558 71 478M131 598Q195 573 233 507M138 573Q87 512 83 424M138 573Q212 544 258 470M139 566Q205 541 247 475M145 548Q218 521 264 448M154 516Q223 492 268 425M160 498Q120 435 124 353M160 498Q231 473 278 406M169 473Q253 444 310 366M172 467Q126 386 135 284M176 454Q135 379 145 285M184 436Q268 408 327 332M192 417Q149 326 166 218M195 411Q269 387 322 320M212 374Q177 285 198 185M224 349Q307 323 369 252" stroke="#b58a2e" stroke-width="2.200"/><path d="M252 1230Q231 1240 206 1227M248 1224Q225 1234 199 1220M248 1224Q266 1207 263 1177M240 1212Q258 1195 256 1164M201 1145Q171 1153 142 1132M197 1139Q173 1145 148 1127M182 1108Q157 1113 133 1094M182 1108Q202 1092 202 1061M176 1096Q202 1075 203 1035M168 1078Q197 1055 199 1012M136 985Q165 965 171 923M135 979Q99 976 73 943M133 973Q170 947 179 894M126 941Q89 935 64 900M123 929Q85 922 59 884M122 923Q73 913 42 865M112 848Q154 824 170 770M111 835Q65 817 40 765M111 835Q154 811 172 757M110 823Q58 801 32 741M110 823Q160 796 181 734M110 817Q154 793 173 738M109 792Q55 765 30 700M109 792Q163 764 187 699M109 779Q57 751 34 688M109 773Q159 748 181 689M110 748Q161 723 186 664M112 723Q59 686 40 616M114 704Q174 676 207 608M114 698Q67 662 52 597M118 666Q180 640 215 572M122 641Q66 588 54 502M129 610Q196 583 236 514M134 585Q208 557 253 482M139 566Q94 512 92 433M143 554Q217 526 265 452M146 541Q96 475 96 383M154 516Q113 456 115 376M172 467Q260 437 320 355M176 454Q258 427 314 352M179 448Q262 420 320 344M184 436Q144 357 157 261M189 423Q149 340 164 240M197 405Q160 321 176 222M197 405Q285 377 348 299M203 392Q169 312 186 220M209 380Q289 355 347 285M218 361Q293 338 348 273M233 331Q206 243 230 148M240 318Q213 227 240 128M247 306Q328 281 389 213" stroke="color-mix(in oklab,var(--leaf),var(--peacock) 60%)" stroke-width="2.400"/></g>
    <g data-busy><path d="M250 300Q144 281 55 276M250 300Q143 276 53 267M250 300Q148 272 62 260M250 300Q153 269 71 254M250 300Q158 267 80 248M250 300Q159 263 82 240M250 300Q152 255 67 226M250 300Q164 256 90 227M250 300Q164 251 89 218M250 300Q161 244 84 206M250 300Q162 239 85 196M250 300Q163 235 87 188M250 300Q171 236 103 189M250 300Q171 229 101 176M250 300Q179 231 116 179M250 300Q178 224 115 167M250 300Q179 218 117 156M250 300Q189 223 135 164M250 300Q191 219 139 157M250 300Q189 209 135 137M250 300Q194 209 145 136M250 300Q199 208 154 135M250 300Q201 201 157 123M250 300Q203 195 161 111M250 300Q212 205 179 129M250 300Q215 201 184 121M250 300Q218 195 190 110M250 300Q222 192 197 104M250 300Q228 197 208 113M250 300Q230 185 213 91M250 300Q236 190 224 101M250 300Q241 195 233 110M250 300Q246 197 242 114M250 300Q250 194 250 108M250 300Q255 184 259 89M250 300Q259 193 267 106M250 300Q265 182 279 85M250 300Q270 185 287 91M250 300Q275 185 297 91M250 300Q278 192 303 105M250 300Q282 195 311 109M250 300Q285 200 316 119M250 300Q289 203 323 125M250 300Q295 200 335 119M250 300Q301 198 347 116M250 300Q301 208 346 135M250 300Q312 198 367 118M250 300Q313 206 368 133M250 300Q316 210 374 140M250 300Q319 214 380 147M250 300Q323 216 387 152M250 300Q332 213 405 147M250 300Q325 227 391 172M250 300Q333 226 406 170M250 300Q336 229 412 178M250 300Q337 235 413 188M250 300Q346 234 429 188M250 300Q350 238 436 194M250 300Q344 246 426 210M250 300Q352 248 440 213M250 300Q353 252 441 223M250 300Q344 261 425 238M250 300Q359 261 451 238M250 300Q353 267 441 251M250 300Q350 273 434 261M250 300Q359 276 450 267M250 300Q354 281 441 277M250 300Q362 285 455 284M250 300Q353 290 439 294M250 300Q364 294 458 302M250 300Q360 299 450 311M250 300Q361 304 452 320M250 300Q354 308 438 327M250 300Q359 313 446 337M250 300Q352 316 433 343M250 300Q350 320 429 350M250 300Q354 326 436 361M250 300Q358 332 441 373M250 300Q347 333 421 374M250 300Q340 335 409 377M250 300Q353 345 430 397M250 300Q339 344 405 393M250 300Q337 347 400 399M250 300Q333 349 392 403M250 300Q330 353 387 408M250 300Q330 357 385 417M250 300Q327 360 379 422M250 300Q328 366 379 434M250 300Q330 374 382 449M250 300Q323 374 370 448" stroke="color-mix(in oklab,var(--leaf),#d8b23e 40%)" stroke-width="3"/><path d="M250 300Q144 281 55 276M250 300Q143 276 53 267M250 300Q148 272 62 260M250 300Q153 269 71 254M250 300Q158 267 80 248M250 300Q159 263 82 240M250 300Q152 255 67 226M250 300Q164 256 90 227M250 300Q164 251 89 218M250 300Q161 244 84 206M250 300Q162 239 85 196M250 300Q163 235 87 188M250 300Q171 236 103 189M250 300Q171 229 101 176M250 300Q179 231 116 179M250 300Q178 224 115 167M250 300Q179 218 117 156M250 300Q189 223 135 164M250 300Q191 219 139 157M250 300Q189 209 135 137M250 300Q194 209 145 136M250 300Q199 208 154 135M250 300Q201 201 157 123M250 300Q203 195 161 111M250 300Q212 205 179 129M250 300Q215 201 184 121M250 300Q218 195 190 110M250 300Q222 192 197 104M250 300Q228 197 208 113M250 300Q230 185 213 91M250 300Q236 190 224 101M250 300Q241 195 233 110M250 300Q246 197 242 114M250 300Q250 194 250 108M250 300Q255 184 259 89M250 300Q259 193 267 106M250 300Q265 182 279 85M250 300Q270 185 287 91M250 300Q275 185 297 91M250 300Q278 192 303 105M250 300Q282 195 311 109M250 300Q285 200 316 119M250 300Q289 203 323 125M250 300Q295 200 335 119M250 300Q301 198 347 116M250 300Q301 208 346 135M250 300Q312 198 367 118M250 300Q313 206 368 133M250 300Q316 210 374 140M250 300Q319 214 380 147M250 300Q323 216 387 152M250 300Q332 213 405 147M250 300Q325 227 391 172M250 300Q333 226 406 170M250 300Q336 229 412 178M250 300Q337 235 413 188M250 300Q346 234 429 188M250 300Q350 238 436 194M250 300Q344 246 426 210M250 300Q352 248 440 213M250 300Q353 252 441 223M250 300Q344 261 425 238M250 300Q359 261 451 238M250 300Q353 267 441 251M250 300Q350 273 434 261M250 300Q359 276 450 267M250 300Q354 281 441 277M250 300Q362 285 455 284M250 300Q353 290 439 294M250 300Q364 294 458 302M250 300Q360 299 450 311M250 300Q361 304 452 320M250 300Q354 308 438 327M250 300Q359 313 446 337M250 300Q352 316 433 343M250 300Q350 320 429 350M250 300Q354 326 436 361M250 300Q358 332 441 373M250 300Q347 333 421 374M250 300Q340 335 409 377M250 300Q353 345 430 397M250 300Q339 344 405 393M250 300Q337 347 400 399M250 300Q333 349 392 403M250 300Q330 353 387 408M250 300Q330 357 385 417M250 300Q327 360 379 422M250 300Q328 366 379 434M250 300Q330 374 382 449M250 300Q323 374 370 448" stroke="var(--leaf)" stroke-width="1.500" transform="rotate(2 250 300)"/></g>
    <path d="M330 1330C40 1000 60 640 250 300" stroke="#8a6a2c" stroke-width="11" opacity=".25" transform="translate(5 4)"/><path d="M330 1330C40 1000 60 640 250 300" stroke="#f0e2b8" stroke-width="6"/>
  </g>
  <g data-busy transform="translate(250 290) rotate(29)"><path d="M0 122C-110 85 -127 -61 0 -156C127 -61 110 85 0 122Z" fill="color-mix(in oklab,var(--leaf),#e2c14b 44%)"/><path d="M0 108C-97 76 -112 -54 0 -138C112 -54 97 76 0 108Z" fill="var(--leaf)"/><path d="M0 98C-85 70 -98 -43 0 -116C98 -43 85 70 0 98Z" fill="#b9772a"/><path d="M0 90C-74 65 -85 -33 0 -97C85 -33 74 65 0 90Z" fill="#dca23e"/><path d="M0 80C-56 61 -64 -13 0 -61C64 -13 56 61 0 80Z" fill="url(#iris)"/><path d="M0 76C-46 66-56 14-34-14C-22-28-8-20 0-4C8-20 22-28 34-14C56 14 46 66 0 76Z" fill="color-mix(in oklab,var(--peacock),black 38%)"/></g>
  <g transform="translate(560 1190) rotate(-6)">
    <path d="M-470 34H500" stroke="#000" stroke-width="16" opacity=".1" stroke-linecap="round"/>
    <rect data-busy x="-480" y="-24" width="980" height="48" rx="12" fill="url(#bamboo)"/><g fill="#7d4c1c"><rect x="-360" y="-25" width="9" height="50"/><rect x="60" y="-25" width="9" height="50"/><rect x="440" y="-25" width="9" height="50"/></g>
    <g fill="#4a2a10"><ellipse cx="-290" cy="-3" rx="17" ry="10"/><ellipse cx="-70" cy="-3" rx="13" ry="9"/><ellipse cx="-10" cy="-3" rx="13" ry="9"/><ellipse cx="120" cy="-3" rx="13" ry="9"/><ellipse cx="190" cy="-3" rx="13" ry="9"/><ellipse cx="260" cy="-3" rx="13" ry="9"/><ellipse cx="330" cy="-3" rx="13" ry="9"/></g>
    <g fill="none" stroke="var(--peacock)" stroke-width="8"><path d="M-430-25v50M-418-25v50M-406-25v50M470-25v50M482-25v50"/></g>
    <path d="M-418 24C-440 70-400 90-420 130M-410 24C-384 64-404 96-380 124" fill="none" stroke="var(--peacock)" stroke-width="5" stroke-linecap="round"/><path d="M-434 126q14-12 28 0l-4 40h-20ZM-394 120q14-12 28 0l-4 40h-20Z" fill="var(--peacock)"/>
  </g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="104" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="38" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="58">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="38" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'karwa-chauth-moon-in-the-sieve', 'Moon in the Sieve', 'The full moon seen through a sieve of red silk and mirrors; karva, diya and sweets wait on the thali below.',
  (select id from public.festivals where slug = 'karwa-chauth'),
  (select id from public.template_categories where slug = 'elegant'),
  '{moon,night,thali,story}', 'hi', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1920,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "night": {
        "title": "Night sky",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#1b1442"
      },
      "silk": {
        "title": "Red silk",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#b3122f"
      },
      "moon": {
        "title": "Moonlight",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffe9b8"
      },
      "gold": {
        "title": "Gold lettering",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f6c667"
      }
    }
  },
  "sample": {
    "title": "करवा चौथ की शुभकामनाएँ",
    "message": "चाँद की शीतल रोशनी, प्रेम का अटूट बंधन और साथ का हर पल यूँ ही जगमगाता रहे। आपका सुहाग सदा अमर रहे!",
    "recipient_name": "प्यारी भाभी",
    "sender_name": "पूजा और राहुल",
    "language": "hi"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--night:{{ v.night }};--silk:{{ v.silk }};--moon:{{ v.moon }};--gold:{{ v.gold }};position:relative;width:1080px;height:1920px;overflow:hidden;color:#fff1e0;background:linear-gradient(180deg,color-mix(in oklab,var(--night),black 30%) 0,var(--night) 32%,color-mix(in oklab,var(--night),var(--silk) 42%) 66%,color-mix(in oklab,var(--silk),#2a0512 52%) 84%,color-mix(in oklab,var(--silk),#1c030c 74%) 100%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:112px;right:112px;top:936px;height:508px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-family:"Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Rozha One","Card Serif",serif;color:var(--gold);background:linear-gradient(180deg,color-mix(in oklab,var(--gold),white 62%) 12%,var(--gold) 55%,color-mix(in oklab,var(--gold),#b5541c 55%) 92%);-webkit-background-clip:text;background-clip:text;-webkit-text-fill-color:transparent;margin-bottom:.14em}
.to,.from{color:var(--gold)}
.to{margin-bottom:.3em}
.from{margin-top:.55em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1920" aria-hidden="true">
<defs>
<radialGradient id="glow"><stop offset="0" stop-color="var(--moon)" stop-opacity="0.55"/><stop offset="0.45" stop-color="var(--moon)" stop-opacity="0.2"/><stop offset="1" stop-color="var(--moon)" stop-opacity="0"/></radialGradient>
<radialGradient id="aura"><stop offset="0.7" stop-color="#fff6d8" stop-opacity="0.75"/><stop offset="0.82" stop-color="#fff0c8" stop-opacity="0.28"/><stop offset="1" stop-color="#fff0c8" stop-opacity="0"/></radialGradient>
<radialGradient id="moonf" cx=".42" cy=".4" r=".68"><stop offset="0" stop-color="#fffdf2"/><stop offset="0.6" stop-color="var(--moon)"/><stop offset="1" stop-color="color-mix(in oklab,var(--moon),#c98a4a 42%)"/></radialGradient>
<radialGradient id="sky"><stop offset="0" stop-color="color-mix(in oklab,var(--night),#8fa0e0 44%)"/><stop offset="0.7" stop-color="color-mix(in oklab,var(--night),#5064b8 30%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),black 25%)"/></radialGradient>
<radialGradient id="mare"><stop offset="0" stop-color="#b58f5c" stop-opacity="0.42"/><stop offset="0.7" stop-color="#b58f5c" stop-opacity="0.26"/><stop offset="1" stop-color="#b58f5c" stop-opacity="0"/></radialGradient>
<radialGradient id="rimf"><stop offset="0" stop-color="color-mix(in oklab,var(--silk),black 40%)"/><stop offset="0.81" stop-color="color-mix(in oklab,var(--silk),black 42%)"/><stop offset="0.88" stop-color="color-mix(in oklab,var(--silk),#ff8a6a 22%)"/><stop offset="0.95" stop-color="var(--silk)"/><stop offset="1" stop-color="color-mix(in oklab,var(--silk),black 45%)"/></radialGradient>
<linearGradient id="gold" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff3c4"/><stop offset="0.4" stop-color="var(--gold)"/><stop offset="1" stop-color="color-mix(in oklab,var(--gold),#6b3208 62%)"/></linearGradient>
<linearGradient id="goldh" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#7a470f"/><stop offset="0.28" stop-color="var(--gold)"/><stop offset="0.5" stop-color="#fff3c9"/><stop offset="0.74" stop-color="var(--gold)"/><stop offset="1" stop-color="#6b3c0e"/></linearGradient>
<radialGradient id="mirror" cx=".35" cy=".3" r=".8"><stop offset="0" stop-color="#ffffff"/><stop offset="0.5" stop-color="#dfe9f5"/><stop offset="1" stop-color="#8fa6c4"/></radialGradient>
<radialGradient id="clay" cx=".38" cy=".34" r=".8"><stop offset="0" stop-color="#f09a5c"/><stop offset="0.45" stop-color="#c75a2a"/><stop offset="1" stop-color="#6b220e"/></radialGradient>
<linearGradient id="clayh" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#7a2a10"/><stop offset="0.35" stop-color="#e08148"/><stop offset="0.6" stop-color="#c75a2a"/><stop offset="1" stop-color="#5a1c0c"/></linearGradient>
<linearGradient id="plate" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#7d4a12"/><stop offset="0.25" stop-color="#e0a63e"/><stop offset="0.5" stop-color="#ffeab0"/><stop offset="0.75" stop-color="#cf8f2e"/><stop offset="1" stop-color="#6b3c0e"/></linearGradient>
<radialGradient id="well"><stop offset="0" stop-color="#d99b3c"/><stop offset="0.7" stop-color="#a8692a"/><stop offset="1" stop-color="#6e3d14"/></radialGradient>
<linearGradient id="fl" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffd75e"/><stop offset="0.6" stop-color="#ff9d2e"/><stop offset="1" stop-color="#d6380f"/></linearGradient>
<radialGradient id="lit"><stop offset="0" stop-color="#fff1b8" stop-opacity="0.95"/><stop offset="0.2" stop-color="#ffb84a" stop-opacity="0.6"/><stop offset="0.55" stop-color="#ff8a2a" stop-opacity="0.18"/><stop offset="1" stop-color="#ff8a2a" stop-opacity="0"/></radialGradient>
<radialGradient id="ladu" cx=".38" cy=".32" r=".8"><stop offset="0" stop-color="#ffd777"/><stop offset="0.6" stop-color="#f0a22e"/><stop offset="1" stop-color="#a8601a"/></radialGradient>
<pattern id="mesh" width="15" height="15" patternUnits="userSpaceOnUse"><path d="M0 .8H15M.8 0V15" stroke="#1c1030" stroke-width="1.600" opacity=".4"/><path d="M0 2.200H15M2.200 0V15" stroke="#fff3cf" stroke-width=".9" opacity=".6"/></pattern>
<pattern id="buta" width="108" height="124" patternUnits="userSpaceOnUse"><g fill="none" stroke="var(--gold)" stroke-width="1.800" opacity=".17"><path id="pz" d="M27 62C8 50 8 24 26 12C38 4 50 14 44 24C40 31 31 28 32 22C22 30 44 44 27 62Z"/><circle cx="27" cy="38" r="3"/><path d="M81 124C62 112 62 86 80 74C92 66 104 76 98 86C94 93 85 90 86 84C76 92 98 106 81 124Z"/><circle cx="81" cy="100" r="3"/><circle cx="81" cy="30" r="2.500"/><circle cx="27" cy="92" r="2.500"/></g></pattern>
<linearGradient id="fadeb" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--night)" stop-opacity="0"/><stop offset="0.45" stop-color="var(--night)" stop-opacity="0"/><stop offset="0.6" stop-color="color-mix(in oklab,var(--night),black 20%)" stop-opacity="0.0"/><stop offset="1" stop-color="black" stop-opacity="0.0"/></linearGradient>
<g id="unit"><circle cy="-355" r="17" fill="url(#gold)"/><circle cy="-355" r="12" fill="url(#mirror)"/><g fill="#fff6e0"><circle cx="22" cy="-355" r="2.600"/><circle cx="15.6" cy="-339.4" r="2.600"/><circle cx="0" cy="-333" r="2.600"/><circle cx="-15.6" cy="-339.4" r="2.600"/><circle cx="-22" cy="-355" r="2.600"/><circle cx="-15.6" cy="-370.6" r="2.600"/><circle cx="0" cy="-377" r="2.600"/><circle cx="15.6" cy="-370.6" r="2.600"/></g></g>
<g id="leafu"><path d="M0-384C13-370 13-344 0-328C-13-344-13-370 0-384Z" fill="url(#gold)"/><path d="M0-376C7-366 7-348 0-338C-7-348-7-366 0-376Z" fill="#1f7a5c"/><circle cy="-357" r="4" fill="#fff6e0"/></g>
<g id="tassel"><path d="M0-6V22" stroke="url(#gold)" stroke-width="4"/><circle cy="8" r="7" fill="#fff6e0"/><circle cy="24" r="9" fill="url(#gold)"/><path d="M-10 32H10L15 74Q0 82-15 74Z" fill="color-mix(in oklab,var(--silk),#ff6a5a 22%)"/><path d="M-6 34L-9 74M0 34V78M6 34L9 74" stroke="color-mix(in oklab,var(--silk),black 40%)" stroke-width="1.600" opacity=".7"/><path d="M-11 32H11V39H-11Z" fill="url(#gold)"/></g>
<g id="mari"><circle r="44" fill="#d9600a"/><path d="M26 -4.8Q43 -9.5 50 -3.3L46.5 0 50 3.3Q43 9.5 26 4.8ZM25.5 7Q42.9 10.1 46.5 18.7L41.9 20.2 43.6 24.7Q34.6 27.2 21.4 15.6ZM19.9 17.4Q34.2 27.7 33.8 37L29 36.4 28.6 41.2Q19.4 39.5 12.5 23.3ZM10.4 24.3Q18.8 39.8 14.4 48L10.3 45.3 7.9 49.5Q0.3 44 1.2 26.4ZM-1.2 26.4Q-0.3 44 -7.9 49.5L-10.3 45.3 -14.4 48Q-18.8 39.8 -10.4 24.3ZM-12.5 23.3Q-19.4 39.5 -28.6 41.2L-29 36.4 -33.8 37Q-34.2 27.7 -19.9 17.4ZM-21.4 15.6Q-34.6 27.2 -43.6 24.7L-41.9 20.2 -46.5 18.7Q-42.9 10.1 -25.5 7ZM-26 4.8Q-43 9.5 -50 3.3L-46.5 0 -50 -3.3Q-43 -9.5 -26 -4.7ZM-25.5 -7Q-42.9 -10.1 -46.5 -18.7L-41.9 -20.2 -43.6 -24.7Q-34.6 -27.2 -21.4 -15.6ZM-19.9 -17.4Q-34.2 -27.7 -33.8 -37L-29 -36.4 -28.6 -41.2Q-19.4 -39.5 -12.5 -23.3ZM-10.4 -24.3Q-18.8 -39.8 -14.4 -48L-10.3 -45.3 -7.9 -49.5Q-0.3 -44 -1.2 -26.4ZM1.2 -26.4Q0.3 -44 7.9 -49.5L10.3 -45.3 14.4 -48Q18.8 -39.8 10.4 -24.3ZM12.5 -23.3Q19.4 -39.5 28.6 -41.2L29 -36.4 33.8 -37Q34.2 -27.7 19.9 -17.4ZM21.4 -15.6Q34.6 -27.2 43.6 -24.7L41.9 -20.2 46.5 -18.7Q42.9 -10.1 25.5 -7Z" fill="#ff9d1e"/><path d="M18.4 0.8Q34.5 1 38.4 7.4L35 9.4 36.9 12.8Q30.3 16.4 16.4 8.5ZM15.6 9.9Q29.4 18.1 29.6 25.6L25.6 25.6 25.6 29.6Q18.1 29.4 9.9 15.6ZM8.5 16.4Q16.4 30.3 12.8 36.9L9.4 35 7.4 38.4Q1 34.5 0.8 18.4ZM-0.8 18.4Q-1 34.5 -7.4 38.4L-9.4 35 -12.8 36.9Q-16.4 30.3 -8.5 16.4ZM-9.9 15.6Q-18.1 29.4 -25.6 29.6L-25.6 25.6 -29.6 25.6Q-29.4 18.1 -15.6 9.9ZM-16.4 8.5Q-30.3 16.4 -36.9 12.8L-35 9.4 -38.4 7.4Q-34.5 1 -18.4 0.8ZM-18.4 -0.8Q-34.5 -1 -38.4 -7.4L-35 -9.4 -36.9 -12.8Q-30.3 -16.4 -16.4 -8.5ZM-15.6 -9.9Q-29.4 -18.1 -29.6 -25.6L-25.6 -25.6 -25.6 -29.6Q-18.1 -29.4 -9.9 -15.6ZM-8.5 -16.4Q-16.4 -30.3 -12.8 -36.9L-9.4 -35 -7.4 -38.4Q-1 -34.5 -0.8 -18.4ZM0.8 -18.4Q1 -34.5 7.4 -38.4L9.4 -35 12.8 -36.9Q16.4 -30.3 8.5 -16.4ZM9.9 -15.6Q18.1 -29.4 25.6 -29.6L25.6 -25.6 29.6 -25.6Q29.4 -18.1 15.6 -9.9ZM16.4 -8.5Q30.3 -16.4 36.9 -12.8L35 -9.4 38.4 -7.4Q34.5 -1 18.4 -0.8Z" fill="#ffb93a"/><path d="M9.4 -2.3Q24.8 -3.9 28.1 1.1L25.8 3.3 27.5 5.9Q23 10 8.5 4.6ZM9 3.6Q22.3 11.4 22.1 17.4L19 17.8 18.7 21Q12.8 21.6 4.2 8.7ZM5.1 8.2Q11.4 22.3 7.7 27L4.9 25.6 2.8 28Q-2.4 25 -1.8 9.5ZM-0.7 9.6Q-3.9 24.8 -9.7 26.4L-11.1 23.6 -14.1 24.3Q-16.6 18.8 -7 6.7ZM-6.2 7.4Q-17.7 17.7 -23.4 15.6L-22.8 12.5 -25.7 11.3Q-24.5 5.5 -9.6 1.3ZM-9.4 2.3Q-24.8 3.9 -28.1 -1.1L-25.8 -3.3 -27.5 -5.9Q-23 -10 -8.5 -4.6ZM-9 -3.6Q-22.3 -11.4 -22.1 -17.4L-19 -17.8 -18.7 -21Q-12.8 -21.6 -4.2 -8.7ZM-5.1 -8.2Q-11.4 -22.3 -7.7 -27L-4.9 -25.6 -2.8 -28Q2.4 -25 1.8 -9.5ZM0.7 -9.6Q3.9 -24.8 9.7 -26.4L11.1 -23.6 14.1 -24.3Q16.6 -18.8 7 -6.7ZM6.2 -7.4Q17.7 -17.7 23.4 -15.6L22.8 -12.5 25.7 -11.3Q24.5 -5.5 9.6 -1.3Z" fill="#ff8a12"/><path d="M2.8 -1.6Q13.8 -0.1 14.7 3.6L13.1 4.9 13.4 6.9Q10.3 9.2 1 3ZM3 1.1Q8.7 10.7 6.3 13.7L4.3 13.3 3 14.8Q-0.8 13.8 -1.8 2.7ZM1 3Q-2.9 13.5 -6.8 13.5L-7.7 11.6 -9.7 11.6Q-11.3 8 -3.2 0.3ZM-1.8 2.7Q-12.4 6.1 -14.8 3.1L-13.9 1.3 -15.1 -0.4Q-13.3 -3.8 -2.2 -2.3ZM-3.2 0.3Q-12.5 -5.9 -11.6 -9.6L-9.6 -10.1 -9.1 -12.1Q-5.3 -12.8 0.4 -3.2ZM-2.2 -2.3Q-3.2 -13.5 0.3 -15.1L1.9 -13.8 3.7 -14.6Q6.7 -12.1 2.7 -1.6ZM0.4 -3.2Q8.5 -10.9 12 -9.2L12 -7.2 13.8 -6.2Q13.6 -2.3 3 1.1Z" fill="#ffb93a"/><circle r="4" fill="#ff9d1e"/></g>
</defs>
<rect y="860" width="1080" height="1060" fill="url(#buta)"/>
<g fill="#fff3d6">{% for i in (0..70) %}<circle cx="{{ i | times: 419 | modulo: 1080 }}" cy="{{ i | times: 277 | modulo: 980 }}" r="{{ i | modulo: 4 | times: 0.6 | plus: 1 }}" opacity="{{ i | modulo: 5 | times: 0.13 | plus: 0.18 }}"/>{% endfor %}</g>
<g fill="#fff6e0"><path d="M86 124Q88.2 137.8 102 140Q88.2 142.2 86 156Q83.8 142.2 70 140Q83.8 137.8 86 124Z" opacity=".85"/><path d="M1002 76Q1004.8 93.2 1022 96Q1004.8 98.8 1002 116Q999.2 98.8 982 96Q999.2 93.2 1002 76Z" opacity=".85"/><path d="M130 747Q131.8 758.2 143 760Q131.8 761.8 130 773Q128.2 761.8 117 760Q128.2 758.2 130 747Z" opacity=".85"/><path d="M968 782Q970.5 797.5 986 800Q970.5 802.5 968 818Q965.5 802.5 950 800Q965.5 797.5 968 782Z" opacity=".85"/><path d="M48 460Q49.4 468.6 58 470Q49.4 471.4 48 480Q46.6 471.4 38 470Q46.6 468.6 48 460Z" opacity=".85"/><path d="M1036 459Q1037.5 468.5 1047 470Q1037.5 471.5 1036 481Q1034.5 471.5 1025 470Q1034.5 468.5 1036 459Z" opacity=".85"/></g>
<circle cx="540" cy="462" r="640" fill="url(#glow)" opacity=".8"/>
<g id="sieve" data-busy>
<circle cx="540" cy="462" r="392" fill="#000" opacity=".35" transform="translate(0 14)"/><circle cx="540" cy="462" r="330" fill="url(#sky)"/><circle cx="540" cy="462" r="320" fill="url(#glow)"/><circle cx="548" cy="468" r="318" fill="url(#aura)"/><circle cx="548" cy="468" r="236" fill="url(#moonf)"/><ellipse cx="470" cy="380" rx="70" ry="48" fill="url(#mare)" transform="rotate(-20 470 380)"/><ellipse cx="600" cy="370" rx="48" ry="34" fill="url(#mare)" transform="rotate(30 600 370)"/><ellipse cx="640" cy="470" rx="56" ry="70" fill="url(#mare)" transform="rotate(10 640 470)"/><ellipse cx="500" cy="520" rx="84" ry="46" fill="url(#mare)" transform="rotate(12 500 520)"/><ellipse cx="590" cy="590" rx="50" ry="30" fill="url(#mare)" transform="rotate(-20 590 590)"/><ellipse cx="430" cy="470" rx="36" ry="44" fill="url(#mare)" transform="rotate(0 430 470)"/><ellipse cx="548" cy="300" rx="44" ry="24" fill="url(#mare)" transform="rotate(10 548 300)"/><circle cx="560" cy="440" r="14" fill="#b58f5c" opacity=".22"/><circle cx="558" cy="438" r="11.5" fill="#fff8e0" opacity=".35"/><circle cx="480" cy="610" r="11" fill="#b58f5c" opacity=".22"/><circle cx="478" cy="608" r="8.5" fill="#fff8e0" opacity=".35"/><circle cx="660" cy="560" r="10" fill="#b58f5c" opacity=".22"/><circle cx="658" cy="558" r="7.5" fill="#fff8e0" opacity=".35"/><circle cx="420" cy="400" r="9" fill="#b58f5c" opacity=".22"/><circle cx="418" cy="398" r="6.5" fill="#fff8e0" opacity=".35"/><circle cx="610" cy="300" r="8" fill="#b58f5c" opacity=".22"/><circle cx="608" cy="298" r="5.5" fill="#fff8e0" opacity=".35"/><g fill="color-mix(in oklab,var(--night),#b9c0ee 52%)" opacity=".62"><path d="M226 566q60-28 120-10q40-34 96-16q44-8 62 18q-60 14-120 10q-80 22-158-2Z"/><path d="M856 606q-40-26-92-12q-34-30-86-12q-40-4-56 18q50 16 104 12q70 18 130-6Z"/><path d="M240 340q40-18 80-6q24-20 60-6q-40 22-140 12Z" opacity=".7"/></g><circle cx="540" cy="462" r="326" fill="url(#mesh)"/><path d="M148 462A392 392 0 1 1 932 462A392 392 0 1 1 148 462ZM222 462A318 318 0 1 0 858 462A318 318 0 1 0 222 462Z" fill="url(#rimf)"/><g transform="translate(540 462)"><g fill="url(#gold)">{% for i in (0..71) %}<path d="M-17-390Q0-418 17-390Z" transform="rotate({{ i | times: 5 }})"/>{% endfor %}</g><circle r="390" fill="none" stroke="url(#gold)" stroke-width="9"/><circle r="390" fill="none" stroke="#7a3d10" stroke-width="3" stroke-dasharray="5 9"/><circle r="319" fill="none" stroke="url(#gold)" stroke-width="11"/><circle r="319" fill="none" stroke="#7a3d10" stroke-width="3" stroke-dasharray="4 8"/><circle r="309" fill="none" stroke="#fff6e0" stroke-width="5" stroke-dasharray="0 11" stroke-linecap="round"/>{% for i in (0..17) %}<use href="#unit" transform="rotate({{ i | times: 20 }})"/><use href="#leafu" transform="rotate({{ i | times: 20 | plus: 10 }})"/>{% endfor %}</g>
</g>
<g id="tassels"><g data-busy><use href="#tassel" transform="translate(206.7 686.8) scale(.86)"/></g><g data-busy><use href="#tassel" transform="translate(271 760.7) scale(.86)"/></g><g data-busy><use href="#tassel" transform="translate(351.3 816.9) scale(.86)"/></g><g data-busy><use href="#tassel" transform="translate(442.7 852.1) scale(.86)"/></g><g data-busy><use href="#tassel" transform="translate(540 864) scale(.86)"/></g><g data-busy><use href="#tassel" transform="translate(637.3 852.1) scale(.86)"/></g><g data-busy><use href="#tassel" transform="translate(728.7 816.9) scale(.86)"/></g><g data-busy><use href="#tassel" transform="translate(809 760.7) scale(.86)"/></g><g data-busy><use href="#tassel" transform="translate(873.3 686.8) scale(.86)"/></g></g>
<circle cx="540" cy="1650" r="560" fill="url(#lit)" opacity=".5"/>
<g id="thali" data-busy>
<ellipse cx="540" cy="1806" rx="470" ry="96" fill="#000" opacity=".42"/><path d="M84 1730A456 140 0 0 0 996 1730L960 1790A430 110 0 0 1 120 1790Z" fill="#5e3210"/><ellipse cx="540" cy="1730" rx="460" ry="138" fill="url(#plate)"/><ellipse cx="540" cy="1734" rx="418" ry="116" fill="#5e3210"/><ellipse cx="540" cy="1740" rx="412" ry="110" fill="url(#well)"/><ellipse cx="979" cy="1732" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="976.9" cy="1744.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="970.6" cy="1756.8" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="960.1" cy="1768.9" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="945.6" cy="1780.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="927.2" cy="1791.9" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="905" cy="1802.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="879.4" cy="1812.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="850.4" cy="1821.8" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="818.5" cy="1830.2" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="783.9" cy="1837.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="746.9" cy="1844" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="708" cy="1849.3" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="667.4" cy="1853.5" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="625.6" cy="1856.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="583" cy="1858.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="540" cy="1859" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="497" cy="1858.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="454.4" cy="1856.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="412.6" cy="1853.5" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="372" cy="1849.3" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="333.1" cy="1844" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="296.1" cy="1837.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="261.5" cy="1830.2" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="229.6" cy="1821.8" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="200.6" cy="1812.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="175" cy="1802.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="152.8" cy="1791.9" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="134.4" cy="1780.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="119.9" cy="1768.9" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="109.4" cy="1756.8" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="103.1" cy="1744.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="101" cy="1732" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="103.1" cy="1719.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="109.4" cy="1707.2" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="119.9" cy="1695.1" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="134.4" cy="1683.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="152.8" cy="1672.1" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="175" cy="1661.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="200.6" cy="1651.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="229.6" cy="1642.2" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="261.5" cy="1633.8" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="296.1" cy="1626.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="333.1" cy="1620" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="372" cy="1614.7" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="412.6" cy="1610.5" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="454.4" cy="1607.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="497" cy="1605.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="540" cy="1605" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="583" cy="1605.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="625.6" cy="1607.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="667.4" cy="1610.5" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="708" cy="1614.7" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="746.9" cy="1620" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="783.9" cy="1626.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="818.5" cy="1633.8" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="850.4" cy="1642.2" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="879.4" cy="1651.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="905" cy="1661.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="927.2" cy="1672.1" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="945.6" cy="1683.4" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="960.1" cy="1695.1" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="970.6" cy="1707.2" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="976.9" cy="1719.6" rx="5" ry="4" fill="#8a4f14" opacity=".75"/><ellipse cx="520.1" cy="1831.1" rx="10" ry="5" fill="#ffc24a" transform="rotate(144 520.1 1831.1)" opacity=".9"/><ellipse cx="808.1" cy="1682.3" rx="10" ry="5" fill="#ffc24a" transform="rotate(26 808.1 1682.3)" opacity=".9"/><ellipse cx="595.3" cy="1831.3" rx="10" ry="5" fill="#e0263e" transform="rotate(12 595.3 1831.3)" opacity=".9"/><ellipse cx="741.9" cy="1663.6" rx="10" ry="5" fill="#e0263e" transform="rotate(77 741.9 1663.6)" opacity=".9"/><ellipse cx="720" cy="1663.8" rx="10" ry="5" fill="#e0263e" transform="rotate(178 720 1663.8)" opacity=".9"/><ellipse cx="689.6" cy="1673.6" rx="10" ry="5" fill="#ff9d1e" transform="rotate(148 689.6 1673.6)" opacity=".9"/><ellipse cx="527.6" cy="1642.5" rx="10" ry="5" fill="#ff9d1e" transform="rotate(64 527.6 1642.5)" opacity=".9"/><ellipse cx="577.1" cy="1835.9" rx="10" ry="5" fill="#ffc24a" transform="rotate(101 577.1 1835.9)" opacity=".9"/><ellipse cx="249.5" cy="1775.8" rx="10" ry="5" fill="#ff9d1e" transform="rotate(114 249.5 1775.8)" opacity=".9"/><ellipse cx="360.6" cy="1671.1" rx="10" ry="5" fill="#ffc24a" transform="rotate(143 360.6 1671.1)" opacity=".9"/><ellipse cx="890.1" cy="1731.8" rx="10" ry="5" fill="#ffc24a" transform="rotate(110 890.1 1731.8)" opacity=".9"/><ellipse cx="867.4" cy="1733.1" rx="10" ry="5" fill="#ffc24a" transform="rotate(79 867.4 1733.1)" opacity=".9"/><ellipse cx="676.4" cy="1811.4" rx="10" ry="5" fill="#ffc24a" transform="rotate(64 676.4 1811.4)" opacity=".9"/><ellipse cx="324.8" cy="1798.8" rx="10" ry="5" fill="#ff9d1e" transform="rotate(71 324.8 1798.8)" opacity=".9"/><ellipse cx="766.9" cy="1803.4" rx="10" ry="5" fill="#e0263e" transform="rotate(101 766.9 1803.4)" opacity=".9"/><ellipse cx="806.8" cy="1680.1" rx="10" ry="5" fill="#e0263e" transform="rotate(13 806.8 1680.1)" opacity=".9"/><ellipse cx="321.5" cy="1660.5" rx="10" ry="5" fill="#ff9d1e" transform="rotate(0 321.5 1660.5)" opacity=".9"/><ellipse cx="213" cy="1783.8" rx="10" ry="5" fill="#e0263e" transform="rotate(25 213 1783.8)" opacity=".9"/><ellipse cx="666" cy="1650.9" rx="10" ry="5" fill="#ffc24a" transform="rotate(45 666 1650.9)" opacity=".9"/><ellipse cx="502.4" cy="1648" rx="10" ry="5" fill="#ff9d1e" transform="rotate(159 502.4 1648)" opacity=".9"/><ellipse cx="640.6" cy="1664.7" rx="10" ry="5" fill="#ffc24a" transform="rotate(67 640.6 1664.7)" opacity=".9"/><ellipse cx="477.2" cy="1663.6" rx="10" ry="5" fill="#ffc24a" transform="rotate(108 477.2 1663.6)" opacity=".9"/><ellipse cx="487.5" cy="1661.2" rx="10" ry="5" fill="#ffc24a" transform="rotate(7 487.5 1661.2)" opacity=".9"/><ellipse cx="453" cy="1667.6" rx="10" ry="5" fill="#ffc24a" transform="rotate(130 453 1667.6)" opacity=".9"/><ellipse cx="368.9" cy="1808.8" rx="10" ry="5" fill="#e0263e" transform="rotate(141 368.9 1808.8)" opacity=".9"/><ellipse cx="191.3" cy="1707.2" rx="10" ry="5" fill="#e0263e" transform="rotate(12 191.3 1707.2)" opacity=".9"/><ellipse cx="329.7" cy="1670.8" rx="10" ry="5" fill="#ffc24a" transform="rotate(125 329.7 1670.8)" opacity=".9"/><ellipse cx="898" cy="1722.9" rx="10" ry="5" fill="#ffc24a" transform="rotate(16 898 1722.9)" opacity=".9"/><ellipse cx="919.7" cy="1741.8" rx="10" ry="5" fill="#e0263e" transform="rotate(73 919.7 1741.8)" opacity=".9"/><ellipse cx="823.3" cy="1691.1" rx="10" ry="5" fill="#ffc24a" transform="rotate(13 823.3 1691.1)" opacity=".9"/><ellipse cx="224" cy="1755.7" rx="10" ry="5" fill="#e0263e" transform="rotate(1 224 1755.7)" opacity=".9"/><ellipse cx="370.6" cy="1814.7" rx="10" ry="5" fill="#ffc24a" transform="rotate(93 370.6 1814.7)" opacity=".9"/><ellipse cx="195" cy="1754.7" rx="10" ry="5" fill="#ff9d1e" transform="rotate(143 195 1754.7)" opacity=".9"/><ellipse cx="288.1" cy="1804.5" rx="10" ry="5" fill="#e0263e" transform="rotate(132 288.1 1804.5)" opacity=".9"/><ellipse cx="521.7" cy="1831.1" rx="10" ry="5" fill="#e0263e" transform="rotate(46 521.7 1831.1)" opacity=".9"/><ellipse cx="267.1" cy="1696.2" rx="10" ry="5" fill="#e0263e" transform="rotate(106 267.1 1696.2)" opacity=".9"/><ellipse cx="228.1" cy="1779.5" rx="10" ry="5" fill="#ff9d1e" transform="rotate(6 228.1 1779.5)" opacity=".9"/><ellipse cx="303.2" cy="1786.2" rx="10" ry="5" fill="#e0263e" transform="rotate(107 303.2 1786.2)" opacity=".9"/><ellipse cx="899.1" cy="1742.4" rx="10" ry="5" fill="#e0263e" transform="rotate(80 899.1 1742.4)" opacity=".9"/><ellipse cx="863.4" cy="1735.5" rx="10" ry="5" fill="#e0263e" transform="rotate(52 863.4 1735.5)" opacity=".9"/><g transform="translate(250 1680) scale(1)"><ellipse cy="40" rx="60" ry="14" fill="#000" opacity=".35"/><path d="M-64 0Q-58 46-26 46H26Q58 46 64 0Z" fill="url(#goldh)"/><ellipse rx="64" ry="18" fill="url(#plate)"/><ellipse cy="2" rx="54" ry="13" fill="#5e3210"/><path d="M-52 2Q-30-38 0-40Q30-38 52 2Q0 18-52 2Z" fill="#d4152f"/><path d="M-30-10Q-12-32 6-34" stroke="#ff6a6a" stroke-width="5" fill="none" stroke-linecap="round" opacity=".7"/></g><g transform="translate(828 1676) scale(1)"><ellipse cy="40" rx="60" ry="14" fill="#000" opacity=".35"/><path d="M-64 0Q-58 46-26 46H26Q58 46 64 0Z" fill="url(#goldh)"/><ellipse rx="64" ry="18" fill="url(#plate)"/><ellipse cy="2" rx="54" ry="13" fill="#5e3210"/><path d="M-52 2Q-26-26 0-28Q26-26 52 2Q0 18-52 2Z" fill="#f2e6c8"/><ellipse cx="-5.7" cy="-16.4" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(-31)"/><ellipse cx="28.5" cy="-14.3" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(8)"/><ellipse cx="-18.4" cy="-11" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(-11)"/><ellipse cx="-5.1" cy="2.8" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(-36)"/><ellipse cx="3.1" cy="-16.6" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(-14)"/><ellipse cx="34.6" cy="-5.8" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(32)"/><ellipse cx="34.7" cy="3.7" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(-28)"/><ellipse cx="-1.9" cy="-10.3" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(-18)"/><ellipse cx="28.3" cy="-18.8" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(13)"/><ellipse cx="38.3" cy="-6.5" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(-24)"/><ellipse cx="-9.4" cy="-18.6" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(31)"/><ellipse cx="-33.8" cy="-16.4" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(20)"/><ellipse cx="-11.4" cy="-9.7" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(36)"/><ellipse cx="-17.8" cy="-17.7" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(34)"/><ellipse cx="-29.3" cy="-19.6" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(17)"/><ellipse cx="32.2" cy="6" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(-6)"/><ellipse cx="10.7" cy="1.7" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(16)"/><ellipse cx="36.8" cy="-18.9" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(-15)"/><ellipse cx="43.7" cy="-7.7" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(-27)"/><ellipse cx="-30.8" cy="-12.2" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(-37)"/><ellipse cx="-21.2" cy="-11.4" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(36)"/><ellipse cx="39.8" cy="-10.3" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(39)"/><ellipse cx="23" cy="-7.4" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(-27)"/><ellipse cx="6.9" cy="4.9" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(-24)"/><ellipse cx="-10.9" cy="-7.6" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(-37)"/><ellipse cx="35.7" cy="-7.5" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(-25)"/><ellipse cx="-34.9" cy="-4.7" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(-33)"/><ellipse cx="35.5" cy="-5.1" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(26)"/><ellipse cx="-25.1" cy="-0.6" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(15)"/><ellipse cx="-41.6" cy="-6.2" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(-28)"/><ellipse cx="29.9" cy="-16" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(18)"/><ellipse cx="-6.3" cy="-0.5" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(-1)"/><ellipse cx="9.5" cy="-13.7" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(0)"/><ellipse cx="6.3" cy="3.2" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(12)"/><ellipse cx="9.5" cy="-6.4" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(-21)"/><ellipse cx="0.9" cy="-19.7" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(33)"/><ellipse cx="38" cy="1.2" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(14)"/><ellipse cx="19.4" cy="-2.7" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(-32)"/><ellipse cx="18.7" cy="-16.7" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(7)"/><ellipse cx="-39" cy="-3.3" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(18)"/><ellipse cx="-41.7" cy="-8" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(-9)"/><ellipse cx="27.7" cy="-7" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(1)"/><ellipse cx="-38.1" cy="2.3" rx="6" ry="2.600" fill="#fff6dc" transform="rotate(36)"/><ellipse cx="-14.2" cy="-2.5" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(14)"/><ellipse cx="-11" cy="-18" rx="6" ry="2.600" fill="#f4ead0" transform="rotate(34)"/><ellipse cx="-17.6" cy="4.1" rx="6" ry="2.600" fill="#fffdf4" transform="rotate(38)"/></g><g transform="translate(540 1640)"><ellipse cy="122" rx="130" ry="26" fill="#000" opacity=".4"/><path d="M112-34C150-40 172-70 206-96L222-70C196-44 176 4 116 16Z" fill="url(#clayh)"/><ellipse cx="214" cy="-83" rx="11" ry="17" fill="#3a1206" transform="rotate(-32 214 -83)"/><ellipse cx="214" cy="-83" rx="13" ry="19" fill="none" stroke="var(--gold)" stroke-width="4" transform="rotate(-32 214 -83)"/><path d="M-58-118C-62-96-84-84-110-58C-156-10-140 76-84 112Q0 136 84 112C140 76 156-10 110-58C84-84 62-96 58-118Z" fill="url(#clay)"/><path d="M-132-18Q0 34 132-18L136 6Q0 60-136 6Z" fill="#fff3dc"/><g fill="var(--silk)"><path d="M0-12L9 0L0 12L-9 0Z" transform="translate(-116 -1.7)"/><path d="M0-12L9 0L0 12L-9 0Z" transform="translate(-87 7.8)"/><path d="M0-12L9 0L0 12L-9 0Z" transform="translate(-58 14.6)"/><path d="M0-12L9 0L0 12L-9 0Z" transform="translate(-29 18.6)"/><path d="M0-12L9 0L0 12L-9 0Z" transform="translate(0 20)"/><path d="M0-12L9 0L0 12L-9 0Z" transform="translate(29 18.6)"/><path d="M0-12L9 0L0 12L-9 0Z" transform="translate(58 14.6)"/><path d="M0-12L9 0L0 12L-9 0Z" transform="translate(87 7.8)"/><path d="M0-12L9 0L0 12L-9 0Z" transform="translate(116 -1.7)"/></g><g fill="#1f7a5c"><circle cx="-101.5" cy="3.4" r="4"/><circle cx="-72.5" cy="11.5" r="4"/><circle cx="-43.5" cy="16.9" r="4"/><circle cx="-14.5" cy="19.7" r="4"/><circle cx="14.5" cy="19.7" r="4"/><circle cx="43.5" cy="16.9" r="4"/><circle cx="72.5" cy="11.5" r="4"/><circle cx="101.5" cy="3.4" r="4"/></g><path d="M-136 12Q0 68 136 12" fill="none" stroke="var(--gold)" stroke-width="4"/><path d="M-128-26Q0 26 128-26" fill="none" stroke="var(--gold)" stroke-width="4"/><g transform="translate(-84 66.4) scale(.95)" fill="none" stroke="#fff3dc" stroke-width="3"><path d="M0 18C-16 8-16-14-2-22C8-28 18-20 13-12C10-6 3-8 4-13"/><circle cy="2" r="2.500" fill="#fff3dc"/></g><g transform="translate(-42 79.6) scale(.95)" fill="none" stroke="#fff3dc" stroke-width="3"><path d="M0 18C-16 8-16-14-2-22C8-28 18-20 13-12C10-6 3-8 4-13"/><circle cy="2" r="2.500" fill="#fff3dc"/></g><g transform="translate(0 84) scale(.95)" fill="none" stroke="#fff3dc" stroke-width="3"><path d="M0 18C-16 8-16-14-2-22C8-28 18-20 13-12C10-6 3-8 4-13"/><circle cy="2" r="2.500" fill="#fff3dc"/></g><g transform="translate(42 79.6) scale(.95)" fill="none" stroke="#fff3dc" stroke-width="3"><path d="M0 18C-16 8-16-14-2-22C8-28 18-20 13-12C10-6 3-8 4-13"/><circle cy="2" r="2.500" fill="#fff3dc"/></g><g transform="translate(84 66.4) scale(.95)" fill="none" stroke="#fff3dc" stroke-width="3"><path d="M0 18C-16 8-16-14-2-22C8-28 18-20 13-12C10-6 3-8 4-13"/><circle cy="2" r="2.500" fill="#fff3dc"/></g><path d="M-84-72Q0-44 84-72" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="0 12" stroke-linecap="round"/><path d="M-60-134H60L56-104Q0-88-56-104Z" fill="url(#clayh)"/><path d="M-58-120Q0-104 58-120M-57-112Q0-96 57-112" fill="none" stroke="#e0263e" stroke-width="6"/><path d="M-58-116Q0-100 58-116" fill="none" stroke="#ffc93a" stroke-width="3"/><path d="M-22-104q-14 30-8 58M-14-104q2 30-6 62" fill="none" stroke="#e0263e" stroke-width="5" stroke-linecap="round"/><ellipse cy="-136" rx="74" ry="20" fill="url(#clayh)"/><ellipse cy="-138" rx="62" ry="14" fill="#4a180a"/><path d="M-56-140Q0-122 56-140Q44-162 0-164Q-44-162-56-140Z" fill="url(#clay)"/><path d="M-44-150Q0-136 44-150" fill="none" stroke="#fff3dc" stroke-width="3"/><circle cy="-166" r="9" fill="url(#gold)"/></g><g transform="translate(330 1776) scale(0.92)"><circle cy="-60" r="130" fill="url(#lit)"/><path d="M-70-6C-66 30-34 46 0 46S66 30 70-6Z" fill="url(#clayh)"/><path d="M-62 8Q0 40 62 8" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="0 11" stroke-linecap="round"/><ellipse cy="-6" rx="70" ry="17" fill="#e08148"/><ellipse cy="-4" rx="58" ry="12" fill="#5a1c0c"/><path d="M2-104C26-66 30-40 22-22C14-4-14-4-22-22C-30-40-16-66 2-104Z" fill="url(#fl)"/><path d="M1-72C14-48 15-32 10-22C5-12-5-12-10-22C-15-32-8-48 1-72Z" fill="#fff6cf"/></g><g transform="translate(712 1766)"><ellipse cy="22" rx="28" ry="8" fill="#000" opacity=".3"/><circle r="29" fill="url(#ladu)"/><g fill="#c9781e" opacity=".7"><circle cx="13" cy="0" r="2.200"/><circle cx="-9" cy="8.2" r="2.200"/><circle cx="1.3" cy="-15.2" r="2.200"/><circle cx="11.6" cy="15.1" r="2.200"/><circle cx="-5.5" cy="-1" r="2.200"/><circle cx="7" cy="-4.5" r="2.200"/><circle cx="-1.8" cy="6.7" r="2.200"/><circle cx="-4.8" cy="-9.3" r="2.200"/><circle cx="9.4" cy="3.4" r="2.200"/><circle cx="-21.6" cy="8.9" r="2.200"/><circle cx="3.5" cy="-7.4" r="2.200"/><circle cx="6.8" cy="21.6" r="2.200"/></g><ellipse cx="3" cy="-16" rx="6" ry="3" fill="#8fbf5a"/></g><g transform="translate(764 1776)"><ellipse cy="22" rx="28" ry="8" fill="#000" opacity=".3"/><circle r="29" fill="url(#ladu)"/><g fill="#c9781e" opacity=".7"><circle cx="9.9" cy="0" r="2.200"/><circle cx="-6" cy="5.5" r="2.200"/><circle cx="2.1" cy="-23.4" r="2.200"/><circle cx="3.5" cy="4.6" r="2.200"/><circle cx="-6.2" cy="-1.1" r="2.200"/><circle cx="5.5" cy="-3.5" r="2.200"/><circle cx="-1.4" cy="5.2" r="2.200"/><circle cx="-5.4" cy="-10.4" r="2.200"/><circle cx="7.7" cy="2.8" r="2.200"/><circle cx="-6.6" cy="2.7" r="2.200"/><circle cx="1.8" cy="-3.9" r="2.200"/><circle cx="5.4" cy="17.1" r="2.200"/></g><ellipse cx="3" cy="-16" rx="6" ry="3" fill="#8fbf5a"/></g><g transform="translate(660 1786)"><ellipse cy="22" rx="28" ry="8" fill="#000" opacity=".3"/><circle r="29" fill="url(#ladu)"/><g fill="#c9781e" opacity=".7"><circle cx="5" cy="0" r="2.200"/><circle cx="-6.4" cy="5.8" r="2.200"/><circle cx="1.3" cy="-15.3" r="2.200"/><circle cx="13.2" cy="17.2" r="2.200"/><circle cx="-16.9" cy="-3" r="2.200"/><circle cx="15.3" cy="-9.8" r="2.200"/><circle cx="-4.7" cy="17.4" r="2.200"/><circle cx="-9.2" cy="-17.7" r="2.200"/><circle cx="19.8" cy="7.2" r="2.200"/><circle cx="-6.6" cy="2.7" r="2.200"/><circle cx="2.2" cy="-4.6" r="2.200"/><circle cx="4.9" cy="15.7" r="2.200"/></g><ellipse cx="3" cy="-16" rx="6" ry="3" fill="#8fbf5a"/></g><g transform="translate(816 1760)"><ellipse cy="22" rx="28" ry="8" fill="#000" opacity=".3"/><circle r="29" fill="url(#ladu)"/><g fill="#c9781e" opacity=".7"><circle cx="14.4" cy="0" r="2.200"/><circle cx="-10.6" cy="9.7" r="2.200"/><circle cx="1.7" cy="-19.6" r="2.200"/><circle cx="4.6" cy="5.9" r="2.200"/><circle cx="-17.8" cy="-3.2" r="2.200"/><circle cx="10.6" cy="-6.7" r="2.200"/><circle cx="-3.2" cy="12" r="2.200"/><circle cx="-4.1" cy="-7.9" r="2.200"/><circle cx="9" cy="3.3" r="2.200"/><circle cx="-14.4" cy="5.9" r="2.200"/><circle cx="6.4" cy="-13.7" r="2.200"/><circle cx="6.6" cy="21.1" r="2.200"/></g><ellipse cx="3" cy="-16" rx="6" ry="3" fill="#8fbf5a"/></g><g transform="translate(738 1738)"><ellipse cy="22" rx="28" ry="8" fill="#000" opacity=".3"/><circle r="29" fill="url(#ladu)"/><g fill="#c9781e" opacity=".7"><circle cx="9.6" cy="0" r="2.200"/><circle cx="-13.5" cy="12.4" r="2.200"/><circle cx="0.5" cy="-5.9" r="2.200"/><circle cx="10.4" cy="13.5" r="2.200"/><circle cx="-7.1" cy="-1.3" r="2.200"/><circle cx="17.8" cy="-11.3" r="2.200"/><circle cx="-6.1" cy="22.5" r="2.200"/><circle cx="-4.2" cy="-8.1" r="2.200"/><circle cx="18.9" cy="6.9" r="2.200"/><circle cx="-7.8" cy="3.2" r="2.200"/><circle cx="4.3" cy="-9.2" r="2.200"/><circle cx="1.8" cy="5.8" r="2.200"/></g><ellipse cx="3" cy="-16" rx="6" ry="3" fill="#8fbf5a"/></g><g transform="translate(712 1800)"><ellipse cy="22" rx="28" ry="8" fill="#000" opacity=".3"/><circle r="29" fill="url(#ladu)"/><g fill="#c9781e" opacity=".7"><circle cx="12.8" cy="0" r="2.200"/><circle cx="-4.5" cy="4.1" r="2.200"/><circle cx="1.6" cy="-18" r="2.200"/><circle cx="9.4" cy="12.3" r="2.200"/><circle cx="-12.2" cy="-2.2" r="2.200"/><circle cx="15.4" cy="-9.8" r="2.200"/><circle cx="-2.3" cy="8.4" r="2.200"/><circle cx="-4.9" cy="-9.4" r="2.200"/><circle cx="10.6" cy="3.9" r="2.200"/><circle cx="-3.7" cy="1.5" r="2.200"/><circle cx="9.2" cy="-19.7" r="2.200"/><circle cx="1.7" cy="5.5" r="2.200"/></g><ellipse cx="3" cy="-16" rx="6" ry="3" fill="#8fbf5a"/></g><g transform="translate(776 1806)"><ellipse cy="22" rx="28" ry="8" fill="#000" opacity=".3"/><circle r="29" fill="url(#ladu)"/><g fill="#c9781e" opacity=".7"><circle cx="6" cy="0" r="2.200"/><circle cx="-14.7" cy="13.5" r="2.200"/><circle cx="1.8" cy="-20.3" r="2.200"/><circle cx="7.9" cy="10.3" r="2.200"/><circle cx="-12.2" cy="-2.2" r="2.200"/><circle cx="5.7" cy="-3.6" r="2.200"/><circle cx="-1" cy="3.9" r="2.200"/><circle cx="-6.6" cy="-12.8" r="2.200"/><circle cx="8.3" cy="3" r="2.200"/><circle cx="-6.5" cy="2.7" r="2.200"/><circle cx="9.4" cy="-20" r="2.200"/><circle cx="1.3" cy="4.2" r="2.200"/></g><ellipse cx="3" cy="-16" rx="6" ry="3" fill="#8fbf5a"/></g><use href="#mari" transform="translate(470 1810) rotate(21) scale(0.74)"/><use href="#mari" transform="translate(536 1824) rotate(45) scale(0.8)"/><use href="#mari" transform="translate(604 1814) rotate(44) scale(0.7)"/><use href="#mari" transform="translate(196 1752) rotate(6) scale(0.62)"/><use href="#mari" transform="translate(890 1742) rotate(44) scale(0.6)"/><use href="#mari" transform="translate(430 1790) rotate(33) scale(0.5)"/><g fill="none" transform="rotate(-10 190 1800)"></g>
</g>
<path d="M0 1920V1906Q540 1868 1080 1906V1920Z" fill="color-mix(in oklab,var(--silk),black 34%)"/><path d="M0 1906Q540 1868 1080 1906" fill="none" stroke="url(#goldh)" stroke-width="12"/><g fill="var(--gold)">{% for i in (0..35) %}{% assign x = i | times: 30.9 %}{% assign q = x | minus: 540 %}<path d="M-13 0Q0 24 13 0Z" transform="translate({{ x }} {{ q | times: q | divided_by: 15300.0 | plus: 1892 }})"/>{% endfor %}</g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="120" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="38" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="38" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'lohri-bonfire-night', 'Bonfire Night', 'A tall Lohri fire under winter stars, popcorn, rewri and peanuts beside it, and a phulkari border above.',
  (select id from public.festivals where slug = 'lohri'),
  (select id from public.template_categories where slug = 'traditional'),
  '{night,bonfire,phulkari,punjab}', 'pa', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "night": {
        "title": "Winter sky",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#14224a"
      },
      "fire": {
        "title": "Fire",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f26a1b"
      },
      "thread": {
        "title": "Phulkari silk",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#d81e6a"
      },
      "gold": {
        "title": "Gold lettering",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f9cf6b"
      }
    }
  },
  "sample": {
    "title": "ਲੋਹੜੀ ਮੁਬਾਰਕ",
    "message": "ਲੋਹੜੀ ਦੀ ਅੱਗ ਦਾ ਨਿੱਘ ਤੁਹਾਡੇ ਵਿਹੜੇ ਵਿੱਚ ਖੁਸ਼ੀਆਂ, ਰੇਵੜੀਆਂ ਦੀ ਮਿਠਾਸ ਅਤੇ ਹਾਸੇ ਲੈ ਕੇ ਆਵੇ। ਸਾਰੇ ਪਰਿਵਾਰ ਨੂੰ ਲੋਹੜੀ ਦੀਆਂ ਲੱਖ-ਲੱਖ ਵਧਾਈਆਂ!",
    "recipient_name": "ਪਿਆਰੇ ਨਾਨਾ-ਨਾਨੀ ਜੀ",
    "sender_name": "ਗੁਰਲੀਨ ਅਤੇ ਹਰਮਨ",
    "language": "pa"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--night:{{ v.night }};--fire:{{ v.fire }};--thread:{{ v.thread }};--gold:{{ v.gold }};position:relative;width:1080px;height:1350px;overflow:hidden;color:#fff4df;background:linear-gradient(180deg,color-mix(in oklab,var(--night),black 34%) 0,var(--night) 44%,color-mix(in oklab,var(--night),#5d2c3a 62%) 76%,#2a1410 77%,#160a08 100%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:110px;right:110px;top:166px;height:520px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-family:"Tiro Gurmukhi","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Rozha One","Tiro Gurmukhi","Card Serif",serif;color:var(--gold);background:linear-gradient(180deg,color-mix(in oklab,var(--gold),white 60%) 10%,var(--gold) 50%,color-mix(in oklab,var(--gold),var(--fire) 65%) 92%);-webkit-background-clip:text;background-clip:text;-webkit-text-fill-color:transparent;margin-bottom:.14em}
.to{color:var(--gold);margin-bottom:.3em}
.from{color:var(--gold);margin-top:.55em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs>
<radialGradient id="halo"><stop offset="0" stop-color="#ffe9a0" stop-opacity="0.9"/><stop offset="0.2" stop-color="color-mix(in oklab,var(--fire),#ffc53d 45%)" stop-opacity="0.6"/><stop offset="0.5" stop-color="var(--fire)" stop-opacity="0.24"/><stop offset="1" stop-color="var(--fire)" stop-opacity="0"/></radialGradient>
<radialGradient id="spark"><stop offset="0" stop-color="#fff6cf"/><stop offset="0.3" stop-color="#ffc64a" stop-opacity="0.85"/><stop offset="1" stop-color="var(--fire)" stop-opacity="0"/></radialGradient>
<linearGradient id="g1" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a3160d" stop-opacity="0.35"/><stop offset="0.4" stop-color="color-mix(in oklab,var(--fire),#a3160d 60%)"/><stop offset="1" stop-color="#7d150b"/></linearGradient>
<linearGradient id="g2" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--fire),#e03a12 50%)" stop-opacity="0.85"/><stop offset="0.5" stop-color="var(--fire)"/><stop offset="1" stop-color="color-mix(in oklab,var(--fire),#b8230c 60%)"/></linearGradient>
<linearGradient id="g3" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffb638"/><stop offset="0.6" stop-color="color-mix(in oklab,var(--fire),#ffb02e 65%)"/><stop offset="1" stop-color="var(--fire)"/></linearGradient>
<linearGradient id="g4" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffe066"/><stop offset="0.55" stop-color="#ffd54a"/><stop offset="1" stop-color="#ff9d2e"/></linearGradient>
<linearGradient id="g5" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff6c4"/><stop offset="1" stop-color="#fffbe8"/></linearGradient>
<linearGradient id="log" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7a4322"/><stop offset="0.25" stop-color="#5a2d15"/><stop offset="0.7" stop-color="#3a1a0c"/><stop offset="1" stop-color="#1f0d06"/></linearGradient>
<linearGradient id="brass" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#7d4a12"/><stop offset="0.25" stop-color="#d99a35"/><stop offset="0.5" stop-color="#ffe6a0"/><stop offset="0.75" stop-color="#c9842a"/><stop offset="1" stop-color="#6b3c0e"/></linearGradient>
<linearGradient id="wicker" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#6b3a16"/><stop offset="0.35" stop-color="#c98a45"/><stop offset="0.6" stop-color="#e0a862"/><stop offset="1" stop-color="#6b3a16"/></linearGradient>
<radialGradient id="cornf" cx=".62" cy=".3" r=".8"><stop offset="0" stop-color="#fffef8"/><stop offset="0.7" stop-color="#fbefcf"/><stop offset="1" stop-color="#e3c48c"/></radialGradient>
<radialGradient id="revdif" cx=".6" cy=".3" r=".8"><stop offset="0" stop-color="#fff8e2"/><stop offset="0.65" stop-color="#f0d49a"/><stop offset="1" stop-color="#b98342"/></radialGradient>
<linearGradient id="nutf" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f0c98a"/><stop offset="0.5" stop-color="#d49a52"/><stop offset="1" stop-color="#94602a"/></linearGradient>
<radialGradient id="warm"><stop offset="0" stop-color="#ffb257" stop-opacity="0.75"/><stop offset="0.5" stop-color="#c4561f" stop-opacity="0.35"/><stop offset="1" stop-color="#c4561f" stop-opacity="0"/></radialGradient>
<pattern id="silk" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M0 1.500H7M0 5H7" stroke="#fff" stroke-width="1.300" opacity=".32"/><path d="M0 3.300H7M0 6.700H7" stroke="#3d0616" stroke-width=".9" opacity=".34"/></pattern><pattern id="silkv" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M1.500 0V7M5 0V7" stroke="#fff" stroke-width="1.300" opacity=".3"/><path d="M3.300 0V7M6.700 0V7" stroke="#3d0616" stroke-width=".9" opacity=".34"/></pattern>
<g id="tile"><path d="M54 2L79 27L54 52L29 27Z" fill="var(--gold)"/><path d="M54 2L79 27L54 52L29 27Z" fill="url(#silk)"/><path d="M81 29L106 54L81 79L56 54Z" fill="#f2742a"/><path d="M81 29L106 54L81 79L56 54Z" fill="url(#silkv)"/><path d="M54 56L79 81L54 106L29 81Z" fill="var(--gold)"/><path d="M54 56L79 81L54 106L29 81Z" fill="url(#silk)"/><path d="M27 29L52 54L27 79L2 54Z" fill="#f2742a"/><path d="M27 29L52 54L27 79L2 54Z" fill="url(#silkv)"/><path d="M54 16L65 27L54 38L43 27Z" fill="var(--thread)"/><path d="M54 16L65 27L54 38L43 27Z" fill="url(#silk)"/><path d="M81 43L92 54L81 65L70 54Z" fill="var(--thread)"/><path d="M81 43L92 54L81 65L70 54Z" fill="url(#silk)"/><path d="M54 70L65 81L54 92L43 81Z" fill="var(--thread)"/><path d="M54 70L65 81L54 92L43 81Z" fill="url(#silk)"/><path d="M27 43L38 54L27 65L16 54Z" fill="var(--thread)"/><path d="M27 43L38 54L27 65L16 54Z" fill="url(#silk)"/><path d="M54 46L62 54L54 62L46 54Z" fill="#fff2d8"/><path d="M54 46L62 54L54 62L46 54Z" fill="url(#silk)"/><path d="M0 0h42L0 42Z" fill="#2f8f6b"/><path d="M0 0h42L0 42Z" fill="url(#silk)"/><path d="M0 0h20L0 20Z" fill="#f6d27a"/><path d="M108 0h-42L108 42Z" fill="#2f8f6b"/><path d="M108 0h-42L108 42Z" fill="url(#silk)"/><path d="M108 0h-20L108 20Z" fill="#f6d27a"/><path d="M0 108h42L0 66Z" fill="#2f8f6b"/><path d="M0 108h42L0 66Z" fill="url(#silk)"/><path d="M0 108h20L0 88Z" fill="#f6d27a"/><path d="M108 108h-42L108 66Z" fill="#2f8f6b"/><path d="M108 108h-42L108 66Z" fill="url(#silk)"/><path d="M108 108h-20L108 88Z" fill="#f6d27a"/></g>
<g id="corn"><g fill="url(#cornf)"><circle cx="-13" cy="3" r="13"/><circle cx="12" cy="6" r="12"/><circle cx="-2" cy="-11" r="13"/><circle cx="15" cy="-9" r="9"/><circle cx="1" cy="13" r="10"/></g><path d="M-8-2q6 6 12 0M-1 4q2 6 8 6" fill="none" stroke="#d9a452" stroke-width="2.200" stroke-linecap="round"/></g>
<g id="nut"><path d="M-34 2C-36-16-14-22-3-12C8-20 36-18 35 2C34 20 10 20-2 12C-14 22-34 18-34 2Z" fill="url(#nutf)" stroke="#7a4a1c" stroke-width="1.500"/><path d="M-28-6Q-14-14-3-6Q12-14 28-6M-30 4Q-14 0-2 4Q14-1 32 4M-25 12Q-12 10-2 8Q12 12 26 11M-20-13V14M-9-12V13M12-13V14M23-12V12" fill="none" stroke="#8a5a26" stroke-width="1.300" opacity=".75"/></g>
<g id="revdi"><ellipse cy="5" rx="26" ry="17" fill="#96622c"/><ellipse rx="26" ry="17" fill="url(#revdif)"/><g fill="#fffaf0" stroke="#c99b58" stroke-width=".6"><ellipse cx="6.1" cy="-2" rx="2.700" ry="1.600" transform="rotate(0 6.1 -2)"/><ellipse cx="-14.2" cy="6.1" rx="2.700" ry="1.600" transform="rotate(120 -14.2 6.1)"/><ellipse cx="0.4" cy="-4.6" rx="2.700" ry="1.600" transform="rotate(60 0.4 -4.6)"/><ellipse cx="8.9" cy="5.2" rx="2.700" ry="1.600" transform="rotate(179 8.9 5.2)"/><ellipse cx="-3.5" cy="-2.4" rx="2.700" ry="1.600" transform="rotate(120 -3.5 -2.4)"/><ellipse cx="5.4" cy="-4.1" rx="2.700" ry="1.600" transform="rotate(60 5.4 -4.1)"/><ellipse cx="-5.2" cy="10" rx="2.700" ry="1.600" transform="rotate(179 -5.2 10)"/><ellipse cx="-2.7" cy="-5.2" rx="2.700" ry="1.600" transform="rotate(120 -2.7 -5.2)"/><ellipse cx="12.7" cy="0.9" rx="2.700" ry="1.600" transform="rotate(60 12.7 0.9)"/><ellipse cx="-9.5" cy="0.4" rx="2.700" ry="1.600" transform="rotate(0 -9.5 0.4)"/><ellipse cx="4.3" cy="-7.7" rx="2.700" ry="1.600" transform="rotate(120 4.3 -7.7)"/><ellipse cx="3.3" cy="4.5" rx="2.700" ry="1.600" transform="rotate(60 3.3 4.5)"/><ellipse cx="-4.7" cy="-3.7" rx="2.700" ry="1.600" transform="rotate(179 -4.7 -3.7)"/><ellipse cx="16.6" cy="-4.3" rx="2.700" ry="1.600" transform="rotate(120 16.6 -4.3)"/><ellipse cx="-2.1" cy="-0.2" rx="2.700" ry="1.600" transform="rotate(60 -2.1 -0.2)"/></g></g>
</defs>
<g fill="#dfe9ff">{% for i in (0..60) %}<circle cx="{{ i | times: 409 | modulo: 1080 }}" cy="{{ i | times: 287 | modulo: 700 | plus: 140 }}" r="{{ i | modulo: 4 | times: 0.5 | plus: 0.9 }}" opacity="{{ i | modulo: 5 | times: 0.1 | plus: 0.14 }}"/>{% endfor %}</g>
<path d="M-40 1000C-13.3 993.7 63.3 965.7 120 962C176.7 958.3 241.7 979 300 978C358.3 977 410 957 470 956C530 955 598.3 973 660 972C721.7 971 783.3 950 840 950C896.7 950 953.3 970.3 1000 972C1046.7 973.7 1100 962 1120 960V1100H-40Z" fill="color-mix(in oklab,var(--night),#120a18 55%)"/>
<g fill="color-mix(in oklab,var(--night),#0c0610 72%)"><path d="M40 990v-44h70v44Z"/><path d="M116 990v-60h52v60Z"/><path d="M170 990v-38h84v38Z"/><path d="M820 990v-42h76v42Z"/><path d="M900 990v-64h56v64Z"/><path d="M962 990v-40h92v40Z"/><path d="M16 990V918.0h8V990Z"/><circle cx="6" cy="906" r="28.8"/><circle cx="34" cy="908" r="28.8"/><circle cx="20" cy="888" r="28.8"/><path d="M248 990V934.8h8V990Z"/><circle cx="238" cy="927" r="22.1"/><circle cx="266" cy="929" r="22.1"/><circle cx="252" cy="909" r="22.1"/><path d="M796 990V932.4h8V990Z"/><circle cx="786" cy="924" r="23"/><circle cx="814" cy="926" r="23"/><circle cx="800" cy="906" r="23"/><path d="M1048 990V912.0h8V990Z"/><circle cx="1038" cy="898.5" r="31.2"/><circle cx="1066" cy="900.5" r="31.2"/><circle cx="1052" cy="880.5" r="31.2"/></g><g fill="#ffcf6a" opacity=".9"><rect x="60" y="962" width="9" height="12" rx="1"/><rect x="86" y="962" width="9" height="12" rx="1"/><rect x="134" y="946" width="9" height="12" rx="1"/><rect x="196" y="966" width="9" height="12" rx="1"/><rect x="222" y="966" width="9" height="12" rx="1"/><rect x="846" y="964" width="9" height="12" rx="1"/><rect x="872" y="964" width="9" height="12" rx="1"/><rect x="922" y="944" width="9" height="12" rx="1"/><rect x="986" y="966" width="9" height="12" rx="1"/><rect x="1018" y="966" width="9" height="12" rx="1"/></g>
<path d="M0 990Q270 966 540 980T1080 984V1350H0Z" fill="#241009"/>
<circle cx="540" cy="960" r="640" fill="url(#halo)" opacity=".62"/>
<ellipse cx="540" cy="1178" rx="600" ry="176" fill="url(#warm)"/>
<g stroke="#7a3d18" stroke-width="3" stroke-linecap="round" opacity=".55"><path d="M252.9 1036.3h13.9"/><path d="M440.3 1314.2h16.3"/><path d="M122.8 1111.4h29.8"/><path d="M68.1 1225.4h16.3"/><path d="M713.7 1136.6h23.2"/><path d="M537.4 1234.7h27.8"/><path d="M628.1 1074.8h9.4"/><path d="M1021.7 1183.9h12.3"/><path d="M1021.7 1212.4h24"/><path d="M951.4 1120h15.8"/><path d="M948.3 1072.5h24.8"/><path d="M105.4 1247.4h23.4"/><path d="M1026 1295.7h19.1"/><path d="M213.5 1077.3h19.6"/><path d="M550.6 1052.5h27.9"/><path d="M548 1250.9h12.8"/><path d="M263.4 1033.8h15.6"/><path d="M288.2 1163.4h16.3"/><path d="M901.1 1310.8h11.9"/><path d="M428 1082.3h22.6"/><path d="M1052.8 1093.6h24.9"/><path d="M324 1034.2h24.8"/><path d="M369.2 1083.6h17.6"/><path d="M250.3 1159.2h17.8"/><path d="M451.4 1215.4h14.4"/><path d="M102.7 1056.9h10.3"/><path d="M562.6 1143.5h25.8"/><path d="M545.3 1253.1h29.6"/><path d="M68 1035.3h11.1"/><path d="M417.2 1210.7h24.4"/><path d="M379.6 1334h8.1"/><path d="M902.5 1096.2h27.3"/><path d="M35.8 1334h24.7"/><path d="M1069.7 1212.7h11.9"/><path d="M1047.5 1169.1h9.8"/><path d="M653.8 1186.6h18.4"/><path d="M166.9 1068.4h20.8"/><path d="M488.9 1069.8h17.7"/><path d="M783.6 1255.4h18.4"/><path d="M425.3 1143.7h13"/><path d="M213.3 1170.6h10.4"/><path d="M783.2 1253.1h21.5"/><path d="M24.4 1144.7h17.5"/><path d="M100.8 1334.9h24.6"/><path d="M542.8 1252.1h12.4"/><path d="M247.8 1195.6h24.4"/><path d="M699.1 1032.1h21.5"/><path d="M981.6 1264.1h28.4"/><path d="M1060.3 1100.5h14.5"/><path d="M591.1 1337.7h16.1"/><path d="M1016.7 1297.9h19.4"/><path d="M675.1 1331.5h25.2"/><path d="M319.5 1296.4h12.3"/><path d="M399.6 1332h26.6"/><path d="M337 1121.5h21.5"/><path d="M910 1245.6h28.6"/><path d="M786.3 1288.6h21.3"/><path d="M391.2 1164.7h18.8"/><path d="M571.2 1294h13.9"/><path d="M74.1 1260.9h14"/><path d="M453.3 1066.9h26.2"/><path d="M295.9 1121.9h25.7"/><path d="M544.6 1117.4h27.5"/><path d="M444.7 1143.8h29.2"/><path d="M853.4 1265.4h13.5"/><path d="M878.3 1217.9h26.3"/><path d="M397.4 1275.9h25.5"/><path d="M419 1236.2h25.2"/><path d="M1072.5 1319.9h25.3"/><path d="M147.7 1222.2h23.1"/></g>
<g id="fire" data-busy>
<g fill="url(#g1)"><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(420 1140) rotate(-7) scale(1.983 1.807)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(660 1140) rotate(7) scale(-1.983 1.867)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(540 1140) rotate(0) scale(2.845 2.560)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(360 1140) rotate(-10) scale(-1.293 1.145)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(720 1140) rotate(10) scale(1.293 1.145)"/></g>
<g fill="url(#g2)"><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(450 1144) rotate(-5) scale(-1.724 1.506)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(632 1144) rotate(5) scale(1.724 1.578)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(546 1144) rotate(0) scale(-2.328 2.199)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(384 1144) rotate(-8) scale(1.034 0.904)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(700 1144) rotate(8) scale(-1.034 0.934)"/></g>
<g fill="url(#g3)"><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(470 1146) rotate(-3) scale(1.293 1.145)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(612 1146) rotate(3) scale(-1.293 1.181)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(540 1146) rotate(0) scale(1.724 1.747)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(406 1146) rotate(-6) scale(-0.776 0.663)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(678 1146) rotate(6) scale(0.776 0.675)"/></g>
<g fill="url(#g4)"><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(492 1148) rotate(-2) scale(-0.897 0.783)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(590 1148) rotate(2) scale(0.897 0.819)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(541 1148) rotate(0) scale(-1.207 1.295)"/></g>
<g fill="url(#g5)" opacity=".9"><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(520 1148) rotate(0) scale(0.517 0.482)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(566 1148) rotate(0) scale(-0.517 0.506)"/><path d="M0 0C-60-10-64-46-44-72C-30-92-26-108-38-132C-16-122-2-108 0-90C10-112 8-134-8-166C34-144 50-116 46-88C62-74 66-24 0 0Z" transform="translate(542 1148) rotate(0) scale(0.690 0.783)"/></g>
<ellipse cx="540" cy="1196" rx="270" ry="38" fill="#120604"/><g transform="translate(472 1150) rotate(196)"><rect x="-170.0" y="-23.0" width="340" height="46" rx="14" fill="url(#log)"/><path d="M-164.0 -20.0H162.0" stroke="#ff9b3d" stroke-width="4" stroke-linecap="round" opacity=".85"/><g stroke="#190a05" stroke-width="2.500" stroke-linecap="round" opacity=".8"><path d="M-147.9 -0.5h128"/><path d="M-15.3 16.6h40.5"/><path d="M-63.7 14.4h103.6"/><path d="M-110.2 -16.1h133.8"/><path d="M-22.8 6.6h71.3"/><path d="M-27.8 12.5h111.7"/><path d="M-64.8 -5.7h63.5"/></g><ellipse cx="166.0" rx="14" ry="23.0" fill="#c98d52"/><g fill="none" stroke="#7d4a20" stroke-width="2"><ellipse cx="166.0" rx="9" ry="16"/><ellipse cx="166.0" rx="4" ry="7"/></g></g><g transform="translate(612 1150) rotate(-16)"><rect x="-170.0" y="-23.0" width="340" height="46" rx="14" fill="url(#log)"/><path d="M-164.0 -20.0H162.0" stroke="#ff9b3d" stroke-width="4" stroke-linecap="round" opacity=".85"/><g stroke="#190a05" stroke-width="2.500" stroke-linecap="round" opacity=".8"><path d="M-104.1 -5.5h88.7"/><path d="M-143.5 9.1h69.3"/><path d="M-136.1 -8.1h73.9"/><path d="M-92.1 11.3h41.3"/><path d="M-125.9 -6.7h49.9"/><path d="M-40.6 -13.5h35.7"/><path d="M-72 9.6h123.1"/></g><ellipse cx="166.0" rx="14" ry="23.0" fill="#c98d52"/><g fill="none" stroke="#7d4a20" stroke-width="2"><ellipse cx="166.0" rx="9" ry="16"/><ellipse cx="166.0" rx="4" ry="7"/></g></g><g transform="translate(540 1166) rotate(184)"><rect x="-200.0" y="-25.0" width="400" height="50" rx="15" fill="url(#log)"/><path d="M-194.0 -22.0H192.0" stroke="#ff9b3d" stroke-width="4" stroke-linecap="round" opacity=".85"/><g stroke="#190a05" stroke-width="2.500" stroke-linecap="round" opacity=".8"><path d="M-84.6 -5.9h151.7"/><path d="M-50.7 0.2h107.7"/><path d="M-12.3 20.9h158.5"/><path d="M-166.5 -5.9h86.3"/><path d="M-159.6 11.5h38.4"/><path d="M-21.6 4.4h114.7"/><path d="M-112.4 18.5h109.8"/></g><ellipse cx="196.0" rx="15" ry="25.0" fill="#c98d52"/><g fill="none" stroke="#7d4a20" stroke-width="2"><ellipse cx="196.0" rx="10" ry="17"/><ellipse cx="196.0" rx="4" ry="8"/></g></g><g transform="translate(440 1184) rotate(168)"><rect x="-130.0" y="-24.0" width="260" height="48" rx="14" fill="url(#log)"/><path d="M-124.0 -21.0H122.0" stroke="#ff9b3d" stroke-width="4" stroke-linecap="round" opacity=".85"/><g stroke="#190a05" stroke-width="2.500" stroke-linecap="round" opacity=".8"><path d="M-12.6 17.2h84.8"/><path d="M-2 0.6h59"/><path d="M-19 2h54.5"/><path d="M-39 0h40.1"/><path d="M-19.8 1h106.9"/><path d="M-56.9 17.7h52.9"/><path d="M-95.5 2h90.7"/></g><ellipse cx="126.0" rx="14" ry="24.0" fill="#c98d52"/><g fill="none" stroke="#7d4a20" stroke-width="2"><ellipse cx="126.0" rx="10" ry="16"/><ellipse cx="126.0" rx="4" ry="8"/></g></g><g transform="translate(640 1184) rotate(12)"><rect x="-130.0" y="-24.0" width="260" height="48" rx="14" fill="url(#log)"/><path d="M-124.0 -21.0H122.0" stroke="#ff9b3d" stroke-width="4" stroke-linecap="round" opacity=".85"/><g stroke="#190a05" stroke-width="2.500" stroke-linecap="round" opacity=".8"><path d="M-21.4 6.6h39.8"/><path d="M-73.9 -16.9h59.4"/><path d="M-6.7 -4.9h85.4"/><path d="M-46.2 -12.7h84.5"/><path d="M-112.3 -11.1h75.9"/><path d="M-106.5 18.8h63.7"/><path d="M-45.1 18.8h38.6"/></g><ellipse cx="126.0" rx="14" ry="24.0" fill="#c98d52"/><g fill="none" stroke="#7d4a20" stroke-width="2"><ellipse cx="126.0" rx="10" ry="16"/><ellipse cx="126.0" rx="4" ry="8"/></g></g><g fill="#ff8a2a"><circle cx="699.7" cy="1196.8" r="6" opacity="0.8"/><circle cx="695.5" cy="1203.2" r="7.7" opacity="0.8"/><circle cx="532.5" cy="1199.4" r="4.2" opacity="0.7"/><circle cx="490.8" cy="1203.4" r="7" opacity="0.7"/><circle cx="581.2" cy="1196.8" r="3.7" opacity="0.9"/><circle cx="665" cy="1202.3" r="3.2" opacity="0.6"/><circle cx="495.4" cy="1203.3" r="5.8" opacity="0.7"/><circle cx="587.1" cy="1211.7" r="6.9" opacity="0.9"/><circle cx="566.9" cy="1201.2" r="7.2" opacity="0.6"/><circle cx="655.2" cy="1204.9" r="6.1" opacity="0.7"/><circle cx="589.2" cy="1202.8" r="5.9" opacity="0.9"/><circle cx="495.6" cy="1208" r="5.3" opacity="0.7"/><circle cx="502.8" cy="1206.9" r="6.5" opacity="0.6"/><circle cx="426.8" cy="1212.5" r="3.4" opacity="0.9"/><circle cx="622.9" cy="1200.4" r="6.2" opacity="0.6"/><circle cx="662.1" cy="1199.9" r="3.6" opacity="0.5"/><circle cx="609.9" cy="1200.2" r="4.6" opacity="1"/><circle cx="615.5" cy="1210.8" r="5.9" opacity="0.8"/><circle cx="383.5" cy="1212.3" r="4.6" opacity="0.9"/><circle cx="512.6" cy="1214.2" r="3" opacity="1"/><circle cx="410.7" cy="1206.2" r="5.4" opacity="1"/><circle cx="609.4" cy="1215.6" r="7.5" opacity="0.7"/><circle cx="427.3" cy="1198.9" r="6.5" opacity="1"/><circle cx="592.8" cy="1202.9" r="6" opacity="0.8"/><circle cx="461" cy="1209.9" r="4" opacity="0.5"/><circle cx="400.6" cy="1205.8" r="6.5" opacity="0.6"/></g>
</g>
<g id="basket" data-busy transform="translate(206 1192)"><ellipse cy="112" rx="170" ry="24" fill="#000" opacity=".5"/>
<use href="#corn" transform="translate(8 -98) rotate(249) scale(1.25)"/><use href="#corn" transform="translate(-14 -80) rotate(94) scale(1.25)"/><use href="#corn" transform="translate(30 -76) rotate(188) scale(1.25)"/><use href="#corn" transform="translate(-56 -62) rotate(217) scale(1.25)"/><use href="#corn" transform="translate(62 -58) rotate(146) scale(1.25)"/><use href="#corn" transform="translate(4 -54) rotate(75) scale(1.25)"/><use href="#corn" transform="translate(-36 -46) rotate(249) scale(1.25)"/><use href="#corn" transform="translate(44 -46) rotate(252) scale(1.25)"/><use href="#corn" transform="translate(-74 -34) rotate(68) scale(1.25)"/><use href="#corn" transform="translate(80 -34) rotate(290) scale(1.25)"/><use href="#corn" transform="translate(-110 -18) rotate(235) scale(1.25)"/><use href="#corn" transform="translate(112 -16) rotate(311) scale(1.25)"/><path d="M-150-4Q0 30 150-4L116 96Q0 130-116 96Z" fill="url(#wicker)"/><g fill="none" stroke-width="9" stroke-linecap="round"><path d="M-146.2 16.7q10.5 -5 21 0" stroke="#f0c27e"/><path d="M-123.6 17.3q10.5 7 21 0" stroke="#7a3f18"/><path d="M-101 25.2q10.5 -5 21 0" stroke="#f0c27e"/><path d="M-78.3 24.2q10.5 7 21 0" stroke="#7a3f18"/><path d="M-55.7 30.3q10.5 -5 21 0" stroke="#f0c27e"/><path d="M-33.1 27.6q10.5 7 21 0" stroke="#7a3f18"/><path d="M-10.5 32q10.5 -5 21 0" stroke="#f0c27e"/><path d="M12.1 27.6q10.5 7 21 0" stroke="#7a3f18"/><path d="M34.7 30.3q10.5 -5 21 0" stroke="#f0c27e"/><path d="M57.3 24.2q10.5 7 21 0" stroke="#7a3f18"/><path d="M80 25.2q10.5 -5 21 0" stroke="#f0c27e"/><path d="M102.6 17.3q10.5 7 21 0" stroke="#7a3f18"/><path d="M125.2 16.7q10.5 -5 21 0" stroke="#f0c27e"/><path d="M-138.2 31.7q9.9 7 19.9 0" stroke="var(--thread)"/><path d="M-116.9 40.3q9.9 -5 19.9 0" stroke="#f2742a"/><path d="M-95.5 40.2q9.9 7 19.9 0" stroke="var(--thread)"/><path d="M-74.1 47.2q9.9 -5 19.9 0" stroke="#f2742a"/><path d="M-52.7 45.3q9.9 7 19.9 0" stroke="var(--thread)"/><path d="M-31.3 50.6q9.9 -5 19.9 0" stroke="#f2742a"/><path d="M-9.9 47q9.9 7 19.9 0" stroke="var(--thread)"/><path d="M11.5 50.6q9.9 -5 19.9 0" stroke="#f2742a"/><path d="M32.8 45.3q9.9 7 19.9 0" stroke="var(--thread)"/><path d="M54.2 47.2q9.9 -5 19.9 0" stroke="#f2742a"/><path d="M75.6 40.2q9.9 7 19.9 0" stroke="var(--thread)"/><path d="M97 40.3q9.9 -5 19.9 0" stroke="#f2742a"/><path d="M118.4 31.7q9.9 7 19.9 0" stroke="var(--thread)"/><path d="M-130.3 54.7q9.4 -5 18.7 0" stroke="#f0c27e"/><path d="M-110.1 55.3q9.4 7 18.7 0" stroke="#7a3f18"/><path d="M-90 63.2q9.4 -5 18.7 0" stroke="#f0c27e"/><path d="M-69.8 62.2q9.4 7 18.7 0" stroke="#7a3f18"/><path d="M-49.7 68.3q9.4 -5 18.7 0" stroke="#f0c27e"/><path d="M-29.5 65.6q9.4 7 18.7 0" stroke="#7a3f18"/><path d="M-9.4 70q9.4 -5 18.7 0" stroke="#f0c27e"/><path d="M10.8 65.6q9.4 7 18.7 0" stroke="#7a3f18"/><path d="M31 68.3q9.4 -5 18.7 0" stroke="#f0c27e"/><path d="M51.1 62.2q9.4 7 18.7 0" stroke="#7a3f18"/><path d="M71.3 63.2q9.4 -5 18.7 0" stroke="#f0c27e"/><path d="M91.4 55.3q9.4 7 18.7 0" stroke="#7a3f18"/><path d="M111.6 54.7q9.4 -5 18.7 0" stroke="#f0c27e"/><path d="M-122.3 69.7q8.8 7 17.6 0" stroke="var(--thread)"/><path d="M-103.4 78.3q8.8 -5 17.6 0" stroke="#f2742a"/><path d="M-84.5 78.2q8.8 7 17.6 0" stroke="var(--thread)"/><path d="M-65.6 85.2q8.8 -5 17.6 0" stroke="#f2742a"/><path d="M-46.6 83.3q8.8 7 17.6 0" stroke="var(--thread)"/><path d="M-27.7 88.6q8.8 -5 17.6 0" stroke="#f2742a"/><path d="M-8.8 85q8.8 7 17.6 0" stroke="var(--thread)"/><path d="M10.1 88.6q8.8 -5 17.6 0" stroke="#f2742a"/><path d="M29.1 83.3q8.8 7 17.6 0" stroke="var(--thread)"/><path d="M48 85.2q8.8 -5 17.6 0" stroke="#f2742a"/><path d="M66.9 78.2q8.8 7 17.6 0" stroke="var(--thread)"/><path d="M85.8 78.3q8.8 -5 17.6 0" stroke="#f2742a"/><path d="M104.8 69.7q8.8 7 17.6 0" stroke="var(--thread)"/><path d="M-114.4 92.7q8.2 -5 16.4 0" stroke="#f0c27e"/><path d="M-96.7 93.3q8.2 7 16.4 0" stroke="#7a3f18"/><path d="M-79 101.2q8.2 -5 16.4 0" stroke="#f0c27e"/><path d="M-61.3 100.2q8.2 7 16.4 0" stroke="#7a3f18"/><path d="M-43.6 106.3q8.2 -5 16.4 0" stroke="#f0c27e"/><path d="M-25.9 103.6q8.2 7 16.4 0" stroke="#7a3f18"/><path d="M-8.2 108q8.2 -5 16.4 0" stroke="#f0c27e"/><path d="M9.5 103.6q8.2 7 16.4 0" stroke="#7a3f18"/><path d="M27.2 106.3q8.2 -5 16.4 0" stroke="#f0c27e"/><path d="M44.9 100.2q8.2 7 16.4 0" stroke="#7a3f18"/><path d="M62.6 101.2q8.2 -5 16.4 0" stroke="#f0c27e"/><path d="M80.2 93.3q8.2 7 16.4 0" stroke="#7a3f18"/><path d="M97.9 92.7q8.2 -5 16.4 0" stroke="#f0c27e"/></g><path d="M-156-8Q0 34 156-8L154 8Q0 48-154 8Z" fill="#d99a50" stroke="#7a3f18" stroke-width="2"/><path d="M-150-1Q0 38 150-1" fill="none" stroke="#ffe0a8" stroke-width="3" stroke-dasharray="10 8"/><use href="#corn" transform="translate(-96 -16) rotate(280) scale(1.2)"/><use href="#corn" transform="translate(-58 -10) rotate(177) scale(1.2)"/><use href="#corn" transform="translate(-18 -6) rotate(257) scale(1.2)"/><use href="#corn" transform="translate(24 -6) rotate(113) scale(1.2)"/><use href="#corn" transform="translate(64 -12) rotate(235) scale(1.2)"/><use href="#corn" transform="translate(98 -18) rotate(29) scale(1.2)"/></g>
<g id="thali" data-busy transform="translate(866 1226)"><ellipse cy="44" rx="196" ry="44" fill="#000" opacity=".5"/><ellipse cy="18" rx="186" ry="62" fill="#6b3c0e"/><ellipse rx="186" ry="62" fill="url(#brass)"/><ellipse cy="3" rx="166" ry="50" fill="#5e3210"/><ellipse cy="7" rx="162" ry="45" fill="#a8702a"/>
<use href="#revdi" x="-72" y="-42"/><use href="#revdi" x="-56" y="-32"/><use href="#revdi" x="-44" y="-30"/><use href="#revdi" x="-92" y="-28"/><use href="#revdi" x="-40" y="-20"/><use href="#revdi" x="-70" y="-16"/><use href="#revdi" x="-52" y="-10"/><use href="#revdi" x="-120" y="-8"/><use href="#revdi" x="-20" y="-8"/><use href="#revdi" x="-84" y="-4"/><use href="#revdi" x="-66" y="-2"/><use href="#revdi" x="-96" y="14"/><use href="#revdi" x="-36" y="14"/><use href="#nut" transform="translate(64 -42) rotate(80) scale(.95)"/><use href="#nut" transform="translate(40 -30) rotate(20) scale(.95)"/><use href="#nut" transform="translate(88 -28) rotate(-30) scale(.95)"/><use href="#nut" transform="translate(76 -22) rotate(24) scale(.95)"/><use href="#nut" transform="translate(54 -16) rotate(-40) scale(.95)"/><use href="#nut" transform="translate(92 -12) rotate(10) scale(.95)"/><use href="#nut" transform="translate(122 -6) rotate(40) scale(.95)"/><use href="#nut" transform="translate(60 -4) rotate(-10) scale(.95)"/><use href="#nut" transform="translate(100 12) rotate(15) scale(.95)"/><use href="#nut" transform="translate(30 16) rotate(60) scale(.95)"/><use href="#nut" transform="translate(72 20) rotate(-25) scale(.95)"/></g>
<g id="spill" data-busy><use href="#corn" transform="translate(420 1276) rotate(124) scale(1.05)"/><use href="#corn" transform="translate(470 1310) rotate(182) scale(1.05)"/><use href="#corn" transform="translate(352 1318) rotate(318) scale(1.05)"/><use href="#corn" transform="translate(520 1272) rotate(246) scale(1.05)"/><use href="#corn" transform="translate(300 1330) rotate(327) scale(1.05)"/><use href="#nut" transform="translate(590 1300) rotate(-18)"/><use href="#nut" transform="translate(660 1322) rotate(30)"/><use href="#nut" transform="translate(640 1276) rotate(5)"/><use href="#revdi" x="560" y="1328"/><use href="#revdi" x="712" y="1296"/></g>
<g fill="#ffd06a"><ellipse cx="656.4" cy="1015.1" rx="2.1" ry="4.2" opacity="0.7" transform="rotate(-1 656.4 1015.1)"/><ellipse cx="684.7" cy="854.8" rx="2.1" ry="4.2" opacity="0.5" transform="rotate(-15 684.7 854.8)"/><ellipse cx="648.7" cy="854.7" rx="2.1" ry="4.1" opacity="0.5" transform="rotate(11 648.7 854.7)"/><ellipse cx="457.2" cy="943.4" rx="1.8" ry="3.6" opacity="0.9" transform="rotate(-21 457.2 943.4)"/><ellipse cx="585" cy="859.9" rx="2.5" ry="5" opacity="0.9" transform="rotate(-6 585 859.9)"/><ellipse cx="429.6" cy="987.1" rx="1.7" ry="3.4" opacity="0.9" transform="rotate(9 429.6 987.1)"/><ellipse cx="578.8" cy="917.4" rx="1.9" ry="3.7" opacity="0.7" transform="rotate(23 578.8 917.4)"/><ellipse cx="487.6" cy="1063.3" rx="2.4" ry="4.7" opacity="0.9" transform="rotate(6 487.6 1063.3)"/><ellipse cx="492.2" cy="929.8" rx="1.9" ry="3.7" opacity="0.7" transform="rotate(6 492.2 929.8)"/><ellipse cx="814.7" cy="812.8" rx="1.5" ry="3" opacity="0.7" transform="rotate(-18 814.7 812.8)"/><ellipse cx="397.9" cy="957.4" rx="1.6" ry="3.2" opacity="0.6" transform="rotate(-11 397.9 957.4)"/><ellipse cx="410.2" cy="926.8" rx="1.9" ry="3.7" opacity="0.8" transform="rotate(7 410.2 926.8)"/><ellipse cx="621.4" cy="1059.4" rx="1.8" ry="3.7" opacity="0.7" transform="rotate(15 621.4 1059.4)"/><ellipse cx="549.9" cy="1018.6" rx="2.2" ry="4.4" opacity="0.8" transform="rotate(0 549.9 1018.6)"/><ellipse cx="503.1" cy="931.5" rx="1.8" ry="3.6" opacity="0.7" transform="rotate(18 503.1 931.5)"/><ellipse cx="340.7" cy="832.5" rx="2.7" ry="5.3" opacity="0.7" transform="rotate(11 340.7 832.5)"/><ellipse cx="592.5" cy="1031.8" rx="2" ry="4" opacity="0.9" transform="rotate(7 592.5 1031.8)"/><ellipse cx="415" cy="917.4" rx="1.3" ry="2.5" opacity="0.8" transform="rotate(23 415 917.4)"/><ellipse cx="552.4" cy="895" rx="2.2" ry="4.4" opacity="0.7" transform="rotate(-13 552.4 895)"/><ellipse cx="551.7" cy="1030.1" rx="2.3" ry="4.6" opacity="0.8" transform="rotate(-3 551.7 1030.1)"/><ellipse cx="443.1" cy="971.6" rx="2" ry="4" opacity="0.8" transform="rotate(7 443.1 971.6)"/><ellipse cx="395.2" cy="877" rx="1.2" ry="2.3" opacity="0.5" transform="rotate(-18 395.2 877)"/><ellipse cx="566.1" cy="926.4" rx="2.3" ry="4.5" opacity="0.6" transform="rotate(16 566.1 926.4)"/><ellipse cx="444.5" cy="760.4" rx="1.2" ry="2.4" opacity="0.7" transform="rotate(4 444.5 760.4)"/><ellipse cx="520.3" cy="947.6" rx="1.7" ry="3.3" opacity="0.6" transform="rotate(-23 520.3 947.6)"/><ellipse cx="533.2" cy="845.1" rx="2" ry="4" opacity="0.5" transform="rotate(20 533.2 845.1)"/><ellipse cx="303.7" cy="758.7" rx="1.8" ry="3.6" opacity="0.6" transform="rotate(1 303.7 758.7)"/><ellipse cx="569.9" cy="969.2" rx="2.4" ry="4.8" opacity="0.7" transform="rotate(10 569.9 969.2)"/><ellipse cx="388.9" cy="910.5" rx="1.1" ry="2.2" opacity="0.5" transform="rotate(-3 388.9 910.5)"/><ellipse cx="568" cy="872.2" rx="2.2" ry="4.4" opacity="0.9" transform="rotate(-21 568 872.2)"/><ellipse cx="444" cy="1051.7" rx="2.6" ry="5.2" opacity="0.9" transform="rotate(-8 444 1051.7)"/><ellipse cx="541.4" cy="994.6" rx="2" ry="4" opacity="0.9" transform="rotate(26 541.4 994.6)"/><ellipse cx="413.6" cy="879.3" rx="2.6" ry="5.3" opacity="0.7" transform="rotate(24 413.6 879.3)"/><ellipse cx="710.3" cy="854.8" rx="1.3" ry="2.5" opacity="0.5" transform="rotate(-12 710.3 854.8)"/><ellipse cx="515.8" cy="1036.8" rx="1.8" ry="3.6" opacity="0.6" transform="rotate(-25 515.8 1036.8)"/><ellipse cx="538.8" cy="916.3" rx="1.6" ry="3.2" opacity="0.8" transform="rotate(-11 538.8 916.3)"/><ellipse cx="609.7" cy="1066.4" rx="2" ry="4.1" opacity="0.5" transform="rotate(3 609.7 1066.4)"/><ellipse cx="590.6" cy="955.3" rx="1.8" ry="3.5" opacity="0.8" transform="rotate(29 590.6 955.3)"/><ellipse cx="396.7" cy="971.9" rx="2.1" ry="4.2" opacity="0.7" transform="rotate(2 396.7 971.9)"/><ellipse cx="447.1" cy="1041.6" rx="1" ry="2" opacity="0.8" transform="rotate(-23 447.1 1041.6)"/><ellipse cx="709.8" cy="823.2" rx="1.6" ry="3.3" opacity="0.9" transform="rotate(18 709.8 823.2)"/><ellipse cx="494.2" cy="963.6" rx="1.1" ry="2.3" opacity="0.9" transform="rotate(22 494.2 963.6)"/><ellipse cx="542" cy="1032.5" rx="1.5" ry="3" opacity="0.7" transform="rotate(-4 542 1032.5)"/><ellipse cx="345.2" cy="844.6" rx="1.7" ry="3.4" opacity="0.5" transform="rotate(-13 345.2 844.6)"/><ellipse cx="615.1" cy="1064.6" rx="2.6" ry="5.2" opacity="0.7" transform="rotate(15 615.1 1064.6)"/><ellipse cx="602.6" cy="834" rx="2.8" ry="5.5" opacity="0.8" transform="rotate(29 602.6 834)"/><ellipse cx="474.3" cy="956.7" rx="1" ry="2" opacity="0.5" transform="rotate(19 474.3 956.7)"/><ellipse cx="585.2" cy="935.8" rx="2.4" ry="4.9" opacity="0.6" transform="rotate(-21 585.2 935.8)"/><ellipse cx="564" cy="1021.1" rx="1" ry="2.1" opacity="0.8" transform="rotate(13 564 1021.1)"/><ellipse cx="432.3" cy="985.3" rx="1.5" ry="3" opacity="0.8" transform="rotate(10 432.3 985.3)"/><ellipse cx="742.4" cy="892.2" rx="1.5" ry="3.1" opacity="0.9" transform="rotate(-21 742.4 892.2)"/><ellipse cx="732.1" cy="919.9" rx="2.2" ry="4.5" opacity="0.8" transform="rotate(23 732.1 919.9)"/><ellipse cx="555.4" cy="956.5" rx="2.5" ry="5" opacity="0.7" transform="rotate(27 555.4 956.5)"/><ellipse cx="394.3" cy="985.2" rx="1.5" ry="3" opacity="0.9" transform="rotate(-22 394.3 985.2)"/><ellipse cx="593.3" cy="744.9" rx="2.2" ry="4.5" opacity="0.9" transform="rotate(27 593.3 744.9)"/><ellipse cx="607" cy="956.4" rx="1.9" ry="3.9" opacity="0.9" transform="rotate(11 607 956.4)"/><ellipse cx="608.2" cy="819.5" rx="1.1" ry="2.1" opacity="0.6" transform="rotate(-9 608.2 819.5)"/><ellipse cx="478.7" cy="1033.7" rx="1.7" ry="3.3" opacity="0.7" transform="rotate(-17 478.7 1033.7)"/><ellipse cx="460.4" cy="919" rx="2.3" ry="4.6" opacity="0.8" transform="rotate(4 460.4 919)"/><ellipse cx="537.8" cy="1014.6" rx="2.3" ry="4.7" opacity="0.5" transform="rotate(-6 537.8 1014.6)"/><ellipse cx="710.8" cy="885.7" rx="1.9" ry="3.8" opacity="0.6" transform="rotate(10 710.8 885.7)"/><ellipse cx="604.5" cy="1049.7" rx="2.4" ry="4.9" opacity="0.8" transform="rotate(18 604.5 1049.7)"/><ellipse cx="500.4" cy="943.1" rx="1.6" ry="3.1" opacity="0.5" transform="rotate(-9 500.4 943.1)"/><ellipse cx="675.7" cy="929.9" rx="1.4" ry="2.8" opacity="0.6" transform="rotate(-14 675.7 929.9)"/></g>
<g id="phulkari" data-busy><path d="M0 0H1080V118H0Z" fill="color-mix(in oklab,var(--thread),#4a0620 58%)"/>{% for i in (0..9) %}<use href="#tile" x="{{ i | times: 108 }}" y="0"/>{% endfor %}<path d="M0 108H1080V122H0Z" fill="color-mix(in oklab,var(--thread),#2c0312 70%)"/><path d="M0 115H1080" stroke="var(--gold)" stroke-width="5" stroke-dasharray="14 7"/>{% for i in (0..53) %}<path d="M{{ i | times: 20 }} 122l10 15l10-15Z" fill="{% cycle "var(--thread)", "var(--gold)" %}"/>{% endfor %}</g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="118" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="36" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="54">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="36" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'mahavir-jayanti-hand-of-ahimsa', 'Hand of Ahimsa', 'The hand of ahimsa with its wheel, the three jewels and the crescent in a carved marble arch, lotuses below.',
  (select id from public.festivals where slug = 'mahavir-jayanti'),
  (select id from public.template_categories where slug = 'devotional'),
  '{jain,ahimsa,lotus,marble,peace}', 'gu', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "saffron": {
        "title": "Dawn",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f08a24"
      },
      "marble": {
        "title": "Marble",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f5ecdc"
      },
      "lotus": {
        "title": "Lotus",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#e2588b"
      },
      "ink": {
        "title": "Lettering",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#7a1e33"
      }
    }
  },
  "sample": {
    "title": "મહાવીર જયંતી",
    "message": "અહિંસા, સત્ય અને કરુણાનો પ્રકાશ તમારા જીવનમાં સદા શાંતિ અને સુખ લાવે. મહાવીર જયંતીની હાર્દિક શુભકામનાઓ!",
    "recipient_name": "આદરણીય દાદાજી",
    "sender_name": "શાહ પરિવાર",
    "language": "gu"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--saffron:{{ v.saffron }};--marble:{{ v.marble }};--lotus:{{ v.lotus }};--ink:{{ v.ink }};--shade:color-mix(in oklab,var(--marble),#8a6a3c 42%);--deep:color-mix(in oklab,var(--marble),#6b4a24 66%);position:relative;width:1080px;height:1350px;overflow:hidden;color:color-mix(in oklab,var(--ink),black 30%);background:linear-gradient(180deg,color-mix(in oklab,var(--saffron),white 34%) 0,color-mix(in oklab,var(--saffron),white 62%) 24%,color-mix(in oklab,var(--saffron),white 88%) 46%,color-mix(in oklab,var(--saffron),white 90%) 66%,color-mix(in oklab,var(--lotus),#ffe9d2 66%) 82%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:166px;right:166px;top:552px;height:512px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-family:"Tiro Devanagari Hindi","Rasa","Card Serif",serif}
h1{font-weight:400;font-family:"Rozha One","Rasa","Card Serif",serif;color:var(--ink);margin-bottom:.14em}
:lang(gu) h1{font-weight:700}
.to,.from{color:color-mix(in oklab,var(--ink),var(--saffron) 30%)}
.to{margin-bottom:.28em}
.from{margin-top:.5em}
text{font-family:"Tiro Devanagari Hindi","Card Serif",serif}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs>
<radialGradient id="glow"><stop offset="0" stop-color="#fffbe6" stop-opacity="0.95"/><stop offset="0.4" stop-color="#fff0bf" stop-opacity="0.6"/><stop offset="1" stop-color="#fff0bf" stop-opacity="0"/></radialGradient>
<radialGradient id="disc"><stop offset="0" stop-color="#fff1bf"/><stop offset="0.62" stop-color="color-mix(in oklab,var(--saffron),#ffd25e 48%)"/><stop offset="1" stop-color="var(--saffron)"/></radialGradient>
<linearGradient id="gold" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff3c4"/><stop offset="0.35" stop-color="#f0c052"/><stop offset="0.7" stop-color="#c98722"/><stop offset="1" stop-color="#8a5312"/></linearGradient>
<linearGradient id="goldh" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#8a5312"/><stop offset="0.3" stop-color="#f0c052"/><stop offset="0.5" stop-color="#fff3c4"/><stop offset="0.72" stop-color="#d4982f"/><stop offset="1" stop-color="#7a470f"/></linearGradient>
<linearGradient id="shaft" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="var(--deep)"/><stop offset="0.14" stop-color="var(--shade)"/><stop offset="0.45" stop-color="color-mix(in oklab,var(--marble),white 55%)"/><stop offset="0.74" stop-color="var(--marble)"/><stop offset="1" stop-color="var(--shade)"/></linearGradient>
<linearGradient id="slab" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--marble),white 50%)"/><stop offset="1" stop-color="var(--shade)"/></linearGradient>
<linearGradient id="arch" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--marble)"/><stop offset="0.6" stop-color="color-mix(in oklab,var(--marble),white 40%)"/><stop offset="1" stop-color="var(--shade)"/></linearGradient>
<linearGradient id="pet" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--lotus),white 8%)"/><stop offset="0.45" stop-color="color-mix(in oklab,var(--lotus),white 52%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--lotus),white 90%)"/></linearGradient>
<linearGradient id="pet2" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--lotus),#7a0f4a 30%)"/><stop offset="0.5" stop-color="var(--lotus)"/><stop offset="1" stop-color="color-mix(in oklab,var(--lotus),white 62%)"/></linearGradient>
<linearGradient id="water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--lotus),#fbe6d0 60%)"/><stop offset="0.35" stop-color="color-mix(in oklab,#3f8f96,#f2cfc0 40%)"/><stop offset="1" stop-color="#246a74"/></linearGradient>
<radialGradient id="pad" cx=".45" cy=".35" r=".8"><stop offset="0" stop-color="#6fb27a"/><stop offset="0.7" stop-color="#3b8a5c"/><stop offset="1" stop-color="#226246"/></radialGradient>
<linearGradient id="fl" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff3b0"/><stop offset="0.6" stop-color="#ffc23d"/><stop offset="1" stop-color="#f26a1b"/></linearGradient>
<pattern id="jali" width="44" height="44" patternUnits="userSpaceOnUse"><path d="M22 3Q27 17 41 22Q27 27 22 41Q17 27 3 22Q17 17 22 3Z" fill="var(--shade)" opacity=".75"/><path d="M22 8Q25 19 36 22Q25 25 22 36Q19 25 8 22Q19 19 22 8Z" fill="color-mix(in oklab,var(--marble),white 60%)" transform="translate(-1 -1.500)"/><circle cx="22" cy="22" r="3" fill="var(--deep)" opacity=".6"/><circle r="5" fill="var(--shade)"/><circle cx="44" r="5" fill="var(--shade)"/><circle cy="44" r="5" fill="var(--shade)"/><circle cx="44" cy="44" r="5" fill="var(--shade)"/></pattern>
<g id="lotus"><g transform="translate(0 0) rotate(-78) scale(0.72 0.95)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet2)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 0) rotate(-62) scale(0.9 0.98)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet2)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 0) rotate(78) scale(0.72 0.95)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet2)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 0) rotate(62) scale(0.9 0.98)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet2)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 0) rotate(-44) scale(0.95 1.0)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 -6) rotate(-24) scale(0.92 1.06)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet2)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 0) rotate(44) scale(0.95 1.0)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 -6) rotate(24) scale(0.92 1.06)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet2)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 -6) rotate(0) scale(1 1.12)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 6) rotate(-54) scale(0.82 0.74)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 8) rotate(-30) scale(0.86 0.78)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 6) rotate(54) scale(0.82 0.74)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 8) rotate(30) scale(0.86 0.78)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="translate(0 10) rotate(0) scale(0.95 0.78)"><path d="M0 0C-62-40-66-118 0-190C66-118 62-40 0 0Z" fill="url(#pet)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".55"/><path d="M0-14V-160M-10-18Q-36-80-12-150M10-18Q36-80 12-150M-18-24Q-48-84-26-128M18-24Q48-84 26-128" fill="none" stroke="color-mix(in oklab,var(--lotus),#8a1450 25%)" stroke-width="1.300" opacity=".4"/></g><g transform="scale(-1 1)"><path d="M0 12C60 16 140-10 196-62C170 6 96 44 0 30Z" fill="url(#pet)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".5"/></g><g transform="scale(1 1)"><path d="M0 12C60 16 140-10 196-62C170 6 96 44 0 30Z" fill="url(#pet)" stroke="color-mix(in oklab,var(--lotus),#7a0f4a 45%)" stroke-width="1.600" stroke-opacity=".5"/></g></g>
<g id="band"><path d="M-62-15H62V15H-62Z" fill="url(#shaft)"/><path d="M-58 13Q-60-6 -48-12Q-36-6 -38 13Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M-34 13Q-36-6 -24-12Q-12-6 -14 13Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M-10 13Q-12-6 0-12Q12-6 10 13Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M14 13Q12-6 24-12Q36-6 34 13Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M38 13Q36-6 48-12Q60-6 58 13Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M-66-19H66V-13H-66ZM-66 13H66V20H-66Z" fill="url(#shaft)" stroke="var(--deep)" stroke-width=".8" stroke-opacity=".5"/></g>
<g id="kalash"><path d="M-8-52Q0-72 8-52L14-44H-14Z" fill="color-mix(in oklab,var(--marble),white 40%)"/><path d="M-12-44H12L16-36Q46-26 40 6Q34 30 12 38H-12Q-34 30-40 6Q-46-26-16-36Z" fill="url(#shaft)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".55"/><path d="M-38 0Q0 18 38 0M-30-22Q0-8 30-22" fill="none" stroke="var(--deep)" stroke-width="2" opacity=".5"/><path d="M-14-36Q-46-40-50-12Q-34-24-14-28M14-36Q46-40 50-12Q34-24 14-28" fill="none" stroke="var(--deep)" stroke-width="2" opacity=".45"/></g>
<g id="lamp"><path d="M0-230V-52" stroke="#9a6418" stroke-width="4" stroke-dasharray="3 5"/><path d="M0-66L-34-4M0-66L34-4" stroke="#9a6418" stroke-width="3"/><circle cy="-66" r="7" fill="url(#goldh)"/><circle cy="-16" r="64" fill="url(#glow)"/><path d="M0-58C13-40 13-22 0-12C-13-22-13-40 0-58Z" fill="url(#fl)"/><path d="M-46-8Q0 6 46-8Q38 30 8 34L4 48H-4L-8 34Q-38 30-46-8Z" fill="url(#goldh)" stroke="#7a470f" stroke-width="1.500"/><path d="M-38 8Q0 22 38 8" fill="none" stroke="#fff3c4" stroke-width="2"/><circle cy="54" r="6" fill="url(#goldh)"/></g>
<radialGradient id="beam" gradientUnits="userSpaceOnUse" cx="540" cy="352" r="450"><stop offset="0" stop-color="#fff" stop-opacity="0.7"/><stop offset="0.5" stop-color="#fff" stop-opacity="0.32"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
<linearGradient id="handf" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff6d6"/><stop offset="0.55" stop-color="#ffdf8f"/><stop offset="1" stop-color="#eeb040"/></linearGradient>
</defs>
<circle cx="540" cy="352" r="470" fill="url(#glow)"/>
<path d="M540 352L999.6 370.1L998.1 394ZM540 352L993.3 430L988.7 453.4ZM540 352L979.3 488.5L971.6 511.1ZM540 352L957.7 544.7L947.1 566.1ZM540 352L929 597.5L915.7 617.4ZM540 352L893.6 646.2L877.8 664.2ZM540 352L852.2 689.8L834.2 705.6ZM540 352L805.4 727.7L785.5 741ZM540 352L754.1 759.1L732.7 769.7ZM540 352L699.1 783.6L676.5 791.3ZM540 352L641.4 800.7L618 805.3ZM540 352L582 810.1L558.1 811.6ZM540 352L521.9 811.6L498 810.1ZM540 352L462 805.3L438.6 800.7ZM540 352L403.5 791.3L380.9 783.6ZM540 352L347.3 769.7L325.9 759.1ZM540 352L294.5 741L274.6 727.7ZM540 352L245.8 705.6L227.8 689.8ZM540 352L202.2 664.2L186.4 646.2ZM540 352L164.3 617.4L151 597.5ZM540 352L132.9 566.1L122.3 544.7ZM540 352L108.4 511.1L100.7 488.5ZM540 352L91.3 453.4L86.7 430ZM540 352L81.9 394L80.4 370.1ZM540 352L80.4 333.9L81.9 310ZM540 352L86.7 274L91.3 250.6ZM540 352L100.7 215.5L108.4 192.9ZM540 352L122.3 159.3L132.9 137.9ZM540 352L151 106.5L164.3 86.6ZM540 352L186.4 57.8L202.2 39.8ZM540 352L227.8 14.2L245.8 -1.6ZM540 352L274.6 -23.7L294.5 -37ZM540 352L325.9 -55.1L347.3 -65.7ZM540 352L380.9 -79.6L403.5 -87.3ZM540 352L438.6 -96.7L462 -101.3ZM540 352L498 -106.1L521.9 -107.6ZM540 352L558.1 -107.6L582 -106.1ZM540 352L618 -101.3L641.4 -96.7ZM540 352L676.5 -87.3L699.1 -79.6ZM540 352L732.7 -65.7L754.1 -55.1ZM540 352L785.5 -37L805.4 -23.7ZM540 352L834.2 -1.6L852.2 14.2ZM540 352L877.8 39.8L893.6 57.8ZM540 352L915.7 86.6L929 106.5ZM540 352L947.1 137.9L957.7 159.3ZM540 352L971.6 192.9L979.3 215.5ZM540 352L988.7 250.6L993.3 274ZM540 352L998.1 310L999.6 333.9Z" fill="url(#beam)"/>
<path d="M0 1130V1092Q150 1060 300 1088T560 1084T820 1090T1080 1076V1130Z" fill="color-mix(in oklab,var(--lotus),#f3c9b6 62%)"/><path d="M173.0 1130V1111C175 1092 187 1079 193 1074L196 1068L199 1074C205 1079 217 1092 219.0 1111V1130ZM223.0 1130V1118C224 1105 232 1097 236 1094L238 1090L240 1094C244 1097 252 1105 253.0 1118V1130ZM139.0 1130V1119C140 1106 148 1099 152 1096L154 1092L156 1096C160 1099 168 1106 169.0 1119V1130ZM313.0 1130V1116C314 1101 323 1092 328 1089L330 1084L332 1089C337 1092 346 1101 347.0 1116V1130ZM731.0 1130V1117C732 1103 741 1094 746 1090L748 1086L750 1090C755 1094 764 1103 765.0 1117V1130ZM814.0 1130V1111C816 1090 828 1078 835 1072L838 1066L841 1072C848 1078 860 1090 862.0 1111V1130ZM867.0 1130V1117C868 1104 876 1096 880 1092L882 1088L884 1092C888 1096 896 1104 897.0 1117V1130ZM783.0 1130V1119C784 1106 792 1099 796 1096L798 1092L800 1096C804 1099 812 1106 813.0 1119V1130Z" fill="color-mix(in oklab,var(--lotus),#e3a58f 40%)" opacity=".8"/><path d="M0 1132V1112Q200 1094 420 1112T800 1110T1080 1104V1132Z" fill="color-mix(in oklab,var(--lotus),#b98a8a 55%)" opacity=".8"/>
<path d="M0 1128H1080V1350H0Z" fill="url(#water)"/>
<g stroke="#fff" stroke-linecap="round" fill="none"><path d="M319.9 1140h76.2" stroke-width="1" opacity="0.2"/><path d="M627.3 1146.1h84.1" stroke-width="1.1" opacity="0.1"/><path d="M131.1 1152.2h104.4" stroke-width="1.1" opacity="0.2"/><path d="M316.8 1158.3h119.6" stroke-width="1.2" opacity="0.3"/><path d="M822.6 1164.4h69.7" stroke-width="1.3" opacity="0.3"/><path d="M246.5 1170.5h84.9" stroke-width="1.4" opacity="0.4"/><path d="M559.5 1176.6h95.2" stroke-width="1.4" opacity="0.3"/><path d="M173.8 1182.7h96.8" stroke-width="1.5" opacity="0.3"/><path d="M373.1 1188.8h27" stroke-width="1.6" opacity="0.4"/><path d="M517.1 1194.9h93" stroke-width="1.6" opacity="0.4"/><path d="M719.9 1201h112.4" stroke-width="1.7" opacity="0.2"/><path d="M792.8 1207.1h66.7" stroke-width="1.8" opacity="0.4"/><path d="M858.2 1213.2h33.4" stroke-width="1.8" opacity="0.2"/><path d="M302.3 1219.3h116.7" stroke-width="1.9" opacity="0.2"/><path d="M646.4 1225.4h52.9" stroke-width="2" opacity="0.3"/><path d="M444.1 1231.5h57.7" stroke-width="2" opacity="0.3"/><path d="M610.8 1237.6h110.8" stroke-width="2.1" opacity="0.3"/><path d="M900.3 1243.7h106.2" stroke-width="2.2" opacity="0.4"/><path d="M683.9 1249.8h39.7" stroke-width="2.3" opacity="0.4"/><path d="M930.3 1255.9h110.9" stroke-width="2.3" opacity="0.3"/><path d="M719.6 1262h44.3" stroke-width="2.4" opacity="0.4"/><path d="M601.8 1268.1h51.4" stroke-width="2.5" opacity="0.1"/><path d="M837.3 1274.2h119" stroke-width="2.5" opacity="0.1"/><path d="M792.5 1280.3h63.4" stroke-width="2.6" opacity="0.2"/><path d="M366.9 1286.4h97.8" stroke-width="2.7" opacity="0.4"/><path d="M157.1 1292.5h83" stroke-width="2.8" opacity="0.1"/><path d="M723.5 1298.6h55.8" stroke-width="2.8" opacity="0.4"/><path d="M943.7 1304.7h72.5" stroke-width="2.9" opacity="0.4"/><path d="M380.1 1310.8h31.4" stroke-width="3" opacity="0.3"/><path d="M146.4 1316.9h42.9" stroke-width="3" opacity="0.2"/><path d="M632.8 1323h39" stroke-width="3.1" opacity="0.1"/><path d="M848.9 1329.1h54.1" stroke-width="3.2" opacity="0.4"/><path d="M873.2 1335.2h60.3" stroke-width="3.2" opacity="0.2"/><path d="M556.9 1341.3h85.8" stroke-width="3.3" opacity="0.3"/></g>
<g><ellipse cx="262" cy="1262" rx="120" ry="30" fill="url(#pad)"/><path d="M262 1262L210 1238M262 1262L300 1236M262 1262L340 1262M262 1262L250 1290M262 1262L180 1270" stroke="#1f5a40" stroke-width="2" opacity=".6"/><ellipse cx="828" cy="1250" rx="110" ry="27" fill="url(#pad)"/><path d="M828 1250L780 1230M828 1250L870 1228M828 1250L910 1252M828 1250L806 1275" stroke="#1f5a40" stroke-width="2" opacity=".6"/><ellipse cx="400" cy="1322" rx="150" ry="34" fill="url(#pad)"/><ellipse cx="690" cy="1326" rx="150" ry="34" fill="url(#pad)"/></g>
<g data-busy><use href="#lotus" transform="translate(258 1250) scale(.42)"/></g><g data-busy><use href="#lotus" transform="translate(830 1240) scale(.38)"/></g>
<g id="padma" data-busy><use href="#lotus" transform="translate(540 1308) scale(1.02)"/></g>
<g id="temple">
<path d="M0 0H1080V330H0Z M136 330V312A31.7 31.7 0 0 1 149.8 254.9A36.5 36.5 0 0 1 190.1 200.7A43.5 43.5 0 0 1 254.3 152.2A50.3 50.3 0 0 1 338 111.4A55.3 55.3 0 0 1 435.4 79.8A57.7 57.7 0 0 1 540 58A57.7 57.7 0 0 1 644.6 79.8A55.3 55.3 0 0 1 742 111.4A50.3 50.3 0 0 1 825.7 152.2A43.5 43.5 0 0 1 889.9 200.7A36.5 36.5 0 0 1 930.2 254.9A31.7 31.7 0 0 1 944 312V330Z" fill="#7a4a18" fill-rule="evenodd" opacity=".22" transform="translate(0 14)"/><path d="M0 0H1080V330H0Z M136 330V312A31.7 31.7 0 0 1 149.8 254.9A36.5 36.5 0 0 1 190.1 200.7A43.5 43.5 0 0 1 254.3 152.2A50.3 50.3 0 0 1 338 111.4A55.3 55.3 0 0 1 435.4 79.8A57.7 57.7 0 0 1 540 58A57.7 57.7 0 0 1 644.6 79.8A55.3 55.3 0 0 1 742 111.4A50.3 50.3 0 0 1 825.7 152.2A43.5 43.5 0 0 1 889.9 200.7A36.5 36.5 0 0 1 930.2 254.9A31.7 31.7 0 0 1 944 312V330Z" fill="url(#arch)" fill-rule="evenodd"/><path d="M0 0H1080V330H0Z M136 330V312A31.7 31.7 0 0 1 149.8 254.9A36.5 36.5 0 0 1 190.1 200.7A43.5 43.5 0 0 1 254.3 152.2A50.3 50.3 0 0 1 338 111.4A55.3 55.3 0 0 1 435.4 79.8A57.7 57.7 0 0 1 540 58A57.7 57.7 0 0 1 644.6 79.8A55.3 55.3 0 0 1 742 111.4A50.3 50.3 0 0 1 825.7 152.2A43.5 43.5 0 0 1 889.9 200.7A36.5 36.5 0 0 1 930.2 254.9A31.7 31.7 0 0 1 944 312V330Z" fill="url(#jali)" fill-rule="evenodd" opacity=".9"/><path d="M136 312A31.7 31.7 0 0 1 149.8 254.9A36.5 36.5 0 0 1 190.1 200.7A43.5 43.5 0 0 1 254.3 152.2A50.3 50.3 0 0 1 338 111.4A55.3 55.3 0 0 1 435.4 79.8A57.7 57.7 0 0 1 540 58A57.7 57.7 0 0 1 644.6 79.8A55.3 55.3 0 0 1 742 111.4A50.3 50.3 0 0 1 825.7 152.2A43.5 43.5 0 0 1 889.9 200.7A36.5 36.5 0 0 1 930.2 254.9A31.7 31.7 0 0 1 944 312" fill="none" stroke="var(--deep)" stroke-width="30" opacity=".25"/><path d="M136 312A31.7 31.7 0 0 1 149.8 254.9A36.5 36.5 0 0 1 190.1 200.7A43.5 43.5 0 0 1 254.3 152.2A50.3 50.3 0 0 1 338 111.4A55.3 55.3 0 0 1 435.4 79.8A57.7 57.7 0 0 1 540 58A57.7 57.7 0 0 1 644.6 79.8A55.3 55.3 0 0 1 742 111.4A50.3 50.3 0 0 1 825.7 152.2A43.5 43.5 0 0 1 889.9 200.7A36.5 36.5 0 0 1 930.2 254.9A31.7 31.7 0 0 1 944 312" fill="none" stroke="color-mix(in oklab,var(--marble),white 55%)" stroke-width="24"/><path d="M136 312A31.7 31.7 0 0 1 149.8 254.9A36.5 36.5 0 0 1 190.1 200.7A43.5 43.5 0 0 1 254.3 152.2A50.3 50.3 0 0 1 338 111.4A55.3 55.3 0 0 1 435.4 79.8A57.7 57.7 0 0 1 540 58A57.7 57.7 0 0 1 644.6 79.8A55.3 55.3 0 0 1 742 111.4A50.3 50.3 0 0 1 825.7 152.2A43.5 43.5 0 0 1 889.9 200.7A36.5 36.5 0 0 1 930.2 254.9A31.7 31.7 0 0 1 944 312" fill="none" stroke="var(--shade)" stroke-width="8"/><path d="M136 312A31.7 31.7 0 0 1 149.8 254.9A36.5 36.5 0 0 1 190.1 200.7A43.5 43.5 0 0 1 254.3 152.2A50.3 50.3 0 0 1 338 111.4A55.3 55.3 0 0 1 435.4 79.8A57.7 57.7 0 0 1 540 58A57.7 57.7 0 0 1 644.6 79.8A55.3 55.3 0 0 1 742 111.4A50.3 50.3 0 0 1 825.7 152.2A43.5 43.5 0 0 1 889.9 200.7A36.5 36.5 0 0 1 930.2 254.9A31.7 31.7 0 0 1 944 312" fill="none" stroke="url(#gold)" stroke-width="4"/><path d="M0 0H1080V34H0Z" fill="url(#slab)"/><path d="M0 34H1080" stroke="var(--deep)" stroke-width="2" opacity=".6"/><g fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.200" stroke-opacity=".6">{% for i in (0..26) %}<path d="M{{ i | times: 40 }} 34Q{{ i | times: 40 | plus: 2 }} 12 {{ i | times: 40 | plus: 20 }} 8Q{{ i | times: 40 | plus: 38 }} 12 {{ i | times: 40 | plus: 40 }} 34Z"/>{% endfor %}</g><path d="M140.8 256.9Q149.8 246.9 158.8 256.9Q156.8 270.9 149.8 280.9Q142.8 270.9 140.8 256.9Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M181.1 202.7Q190.1 192.7 199.1 202.7Q197.1 216.7 190.1 226.7Q183.1 216.7 181.1 202.7Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M245.3 154.2Q254.3 144.2 263.3 154.2Q261.3 168.2 254.3 178.2Q247.3 168.2 245.3 154.2Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M329 113.4Q338 103.4 347 113.4Q345 127.4 338 137.4Q331 127.4 329 113.4Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M426.4 81.8Q435.4 71.8 444.4 81.8Q442.4 95.8 435.4 105.8Q428.4 95.8 426.4 81.8Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M635.6 81.8Q644.6 71.8 653.6 81.8Q651.6 95.8 644.6 105.8Q637.6 95.8 635.6 81.8Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M733 113.4Q742 103.4 751 113.4Q749 127.4 742 137.4Q735 127.4 733 113.4Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M816.7 154.2Q825.7 144.2 834.7 154.2Q832.7 168.2 825.7 178.2Q818.7 168.2 816.7 154.2Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M880.9 202.7Q889.9 192.7 898.9 202.7Q896.9 216.7 889.9 226.7Q882.9 216.7 880.9 202.7Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/><path d="M921.2 256.9Q930.2 246.9 939.2 256.9Q937.2 270.9 930.2 280.9Q923.2 270.9 921.2 256.9Z" fill="color-mix(in oklab,var(--marble),white 45%)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".6"/></g>
<g data-busy><path d="M0 300H118V1350H0Z" fill="url(#shaft)"/><g stroke="var(--deep)" stroke-width="2" opacity=".3"><path d="M20 420V720M20 800V1120"/><path d="M38 420V720M38 800V1120"/><path d="M58 420V720M58 800V1120"/><path d="M78 420V720M78 800V1120"/><path d="M98 420V720M98 800V1120"/></g><use href="#band" x="59" y="410"/><use href="#band" x="59" y="730"/><use href="#band" x="59" y="790"/><use href="#band" x="59" y="1130"/><use href="#band" x="59" y="1196"/><use href="#kalash" transform="translate(59 764) scale(.5)"/><g fill="none" stroke="var(--deep)" stroke-width="2.500" opacity=".65"><path d="M59 440V540" stroke-dasharray="7 5"/><path d="M41 596Q44 556 59 550Q74 556 77 596L84 606H34Z" fill="color-mix(in oklab,var(--marble),white 45%)"/><circle cx="59" cy="612" r="6" fill="var(--shade)"/><path d="M59 820V920" stroke-dasharray="7 5"/><path d="M41 976Q44 936 59 930Q74 936 77 976L84 986H34Z" fill="color-mix(in oklab,var(--marble),white 45%)"/><circle cx="59" cy="992" r="6" fill="var(--shade)"/></g><path d="M-4 1216H126V1252H-4Z" fill="url(#shaft)"/><path d="M-4 1252H138V1350H-4Z" fill="url(#shaft)"/><path d="M0 1216H126M0 1252H138M0 1300H138" stroke="var(--deep)" stroke-width="2" opacity=".5"/><use href="#kalash" transform="translate(62 1302) scale(.8)"/><path d="M-4 300H150Q148 344 118 360V392H-4Z" fill="url(#shaft)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".5"/><path d="M8 318H138M8 338H128M8 360H112" stroke="var(--deep)" stroke-width="2" opacity=".4"/></g><g data-busy transform="matrix(-1 0 0 1 1080 0)"><path d="M0 300H118V1350H0Z" fill="url(#shaft)"/><g stroke="var(--deep)" stroke-width="2" opacity=".3"><path d="M20 420V720M20 800V1120"/><path d="M38 420V720M38 800V1120"/><path d="M58 420V720M58 800V1120"/><path d="M78 420V720M78 800V1120"/><path d="M98 420V720M98 800V1120"/></g><use href="#band" x="59" y="410"/><use href="#band" x="59" y="730"/><use href="#band" x="59" y="790"/><use href="#band" x="59" y="1130"/><use href="#band" x="59" y="1196"/><use href="#kalash" transform="translate(59 764) scale(.5)"/><g fill="none" stroke="var(--deep)" stroke-width="2.500" opacity=".65"><path d="M59 440V540" stroke-dasharray="7 5"/><path d="M41 596Q44 556 59 550Q74 556 77 596L84 606H34Z" fill="color-mix(in oklab,var(--marble),white 45%)"/><circle cx="59" cy="612" r="6" fill="var(--shade)"/><path d="M59 820V920" stroke-dasharray="7 5"/><path d="M41 976Q44 936 59 930Q74 936 77 976L84 986H34Z" fill="color-mix(in oklab,var(--marble),white 45%)"/><circle cx="59" cy="992" r="6" fill="var(--shade)"/></g><path d="M-4 1216H126V1252H-4Z" fill="url(#shaft)"/><path d="M-4 1252H138V1350H-4Z" fill="url(#shaft)"/><path d="M0 1216H126M0 1252H138M0 1300H138" stroke="var(--deep)" stroke-width="2" opacity=".5"/><use href="#kalash" transform="translate(62 1302) scale(.8)"/><path d="M-4 300H150Q148 344 118 360V392H-4Z" fill="url(#shaft)" stroke="var(--deep)" stroke-width="1.500" stroke-opacity=".5"/><path d="M8 318H138M8 338H128M8 360H112" stroke="var(--deep)" stroke-width="2" opacity=".4"/></g>
<use href="#lamp" data-busy transform="translate(262 420)"/><use href="#lamp" data-busy transform="translate(818 420)"/>
<g id="emblem" data-busy>
<circle cx="540" cy="362" r="172" fill="url(#disc)"/><g fill="color-mix(in oklab,var(--saffron),#b5400c 42%)"><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(0 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(10 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(20 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(30 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(40 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(50 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(60 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(70 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(80 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(90 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(100 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(110 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(120 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(130 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(140 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(150 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(160 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(170 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(180 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(190 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(200 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(210 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(220 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(230 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(240 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(250 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(260 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(270 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(280 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(290 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(300 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(310 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(320 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(330 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(340 540 362)"/><path d="M540 176Q553 188 540 203Q527 188 540 176Z" transform="rotate(350 540 362)"/></g><circle cx="540" cy="362" r="172" fill="none" stroke="url(#gold)" stroke-width="7"/><circle cx="540" cy="362" r="152" fill="none" stroke="#fff3c4" stroke-width="2"/><g transform="translate(534 372)"><path d="M-56 118C-62 84-84 62-88 26C-90-2-86-40-86-92C-86-116-54-116-53-92L-50-34L-49-34L-49-122C-48-148-15-148-14-122L-12-36L-11-36L-8-128C-7-154 26-154 26-128L25-36L26-36L32-104C34-128 66-126 65-102C63-66 62-30 62-2C70-14 80-30 94-40C112-52 130-36 118-18C102 6 84 40 66 66C56 82 54 98 56 118Z" fill="#7a2a0a" opacity=".28" transform="translate(5 7)"/><path d="M-56 118C-62 84-84 62-88 26C-90-2-86-40-86-92C-86-116-54-116-53-92L-50-34L-49-34L-49-122C-48-148-15-148-14-122L-12-36L-11-36L-8-128C-7-154 26-154 26-128L25-36L26-36L32-104C34-128 66-126 65-102C63-66 62-30 62-2C70-14 80-30 94-40C112-52 130-36 118-18C102 6 84 40 66 66C56 82 54 98 56 118Z" fill="url(#handf)" stroke="#8a4a10" stroke-width="3.500" stroke-linejoin="round"/><path d="M-50-34L-50-20M-11-36L-11-20M26-36L26-20" stroke="#8a4a10" stroke-width="3" stroke-linecap="round"/><path d="M-78-92C-78-106-62-106-61-92M-40-122C-39-138-24-138-23-122M1-128C2-144 17-144 17-128M41-104C42-118 57-116 57-102" fill="none" stroke="#fff8dc" stroke-width="3" opacity=".9"/><circle cx="-10" cy="36" r="60" fill="#fff8e4" stroke="var(--ink)" stroke-width="5"/><g stroke="var(--ink)" stroke-width="3"><path d="M-10-24V-2" transform="rotate(0 -10 36)"/><path d="M-10-24V-2" transform="rotate(15 -10 36)"/><path d="M-10-24V-2" transform="rotate(30 -10 36)"/><path d="M-10-24V-2" transform="rotate(45 -10 36)"/><path d="M-10-24V-2" transform="rotate(60 -10 36)"/><path d="M-10-24V-2" transform="rotate(75 -10 36)"/><path d="M-10-24V-2" transform="rotate(90 -10 36)"/><path d="M-10-24V-2" transform="rotate(105 -10 36)"/><path d="M-10-24V-2" transform="rotate(120 -10 36)"/><path d="M-10-24V-2" transform="rotate(135 -10 36)"/><path d="M-10-24V-2" transform="rotate(150 -10 36)"/><path d="M-10-24V-2" transform="rotate(165 -10 36)"/><path d="M-10-24V-2" transform="rotate(180 -10 36)"/><path d="M-10-24V-2" transform="rotate(195 -10 36)"/><path d="M-10-24V-2" transform="rotate(210 -10 36)"/><path d="M-10-24V-2" transform="rotate(225 -10 36)"/><path d="M-10-24V-2" transform="rotate(240 -10 36)"/><path d="M-10-24V-2" transform="rotate(255 -10 36)"/><path d="M-10-24V-2" transform="rotate(270 -10 36)"/><path d="M-10-24V-2" transform="rotate(285 -10 36)"/><path d="M-10-24V-2" transform="rotate(300 -10 36)"/><path d="M-10-24V-2" transform="rotate(315 -10 36)"/><path d="M-10-24V-2" transform="rotate(330 -10 36)"/><path d="M-10-24V-2" transform="rotate(345 -10 36)"/></g><circle cx="-10" cy="36" r="38" fill="#fff8e4" stroke="var(--ink)" stroke-width="3"/><text x="-10" y="46" text-anchor="middle" font-size="27" fill="var(--ink)">अहिंसा</text><path d="M-66 112H66L72 132H-72Z" fill="url(#goldh)" stroke="#8a4a10" stroke-width="2"/><circle cx="-48" cy="122" r="4.500" fill="var(--lotus)"/><circle cx="-24" cy="122" r="4.500" fill="var(--lotus)"/><circle cx="0" cy="122" r="4.500" fill="var(--lotus)"/><circle cx="24" cy="122" r="4.500" fill="var(--lotus)"/><circle cx="48" cy="122" r="4.500" fill="var(--lotus)"/></g>
</g>
<g data-busy><g fill="var(--ink)"><circle cx="508" cy="164" r="9.500"/><circle cx="540" cy="164" r="9.500"/><circle cx="572" cy="164" r="9.500"/></g><path d="M500 116A42 42 0 0 0 580 116A48 40 0 0 1 500 116Z" fill="var(--ink)"/><circle cx="540" cy="112" r="9.500" fill="var(--ink)"/></g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="96" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="34" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="50">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="34" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'makar-sankranti-kites', 'Patang Sky', 'A January sky crowded with paper kites above the rooftops.',
  (select id from public.festivals where slug = 'makar-sankranti'),
  (select id from public.template_categories where slug = 'playful'),
  '{kites,playful}', 'hi', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1080,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "sky": {
        "title": "Sky",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#0d8fa3"
      },
      "pink": {
        "title": "Pink kite",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f0327a"
      },
      "sun": {
        "title": "Yellow kite",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffc928"
      }
    }
  },
  "sample": {
    "title": "शुभ मकर संक्रांति",
    "message": "तिल-गुड़ की मिठास रिश्तों में घुले और आपकी पतंग सबसे ऊँची उड़े। मीठा खाइए, मीठा बोलिए!",
    "recipient_name": "प्यारे चाचा-चाची",
    "sender_name": "चिंटू",
    "language": "hi"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--sky:{{ v.sky }};--pink:{{ v.pink }};--sun:{{ v.sun }};position:relative;width:1080px;height:1080px;overflow:hidden;background:linear-gradient(180deg,color-mix(in oklab,var(--sky),black 32%),color-mix(in oklab,var(--sky),black 24%) 58%,color-mix(in oklab,var(--sky),black 14%) 82%,color-mix(in oklab,var(--sky),white 16%));color:#fff}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:176px;right:176px;top:268px;height:620px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Baloo 2","Card Sans",sans-serif}
h1{font-weight:800;font-family:"Baloo 2","Card Sans",sans-serif;color:#fff;margin-bottom:calc(0.16em + 10px*var(--fit,1))}
.to,.from{font-weight:700;color:color-mix(in oklab,var(--sun),white 58%)}
.to{margin-bottom:0.25em}
.from{margin-top:0.55em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1080" aria-hidden="true">
  <defs><radialGradient id="disc"><stop offset="0" stop-color="#fff" stop-opacity=".5"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>
  <g fill="#fff" opacity=".14"><path d="M-130 420q40-60 100-30q30-50 96-24q70-6 72 54ZM914 720q30-54 92-30q30-44 90-20q80 0 98 50ZM380 40q30-44 84-24q30-34 80-14q56 0 60 38Z"/></g>
  <g data-busy><path d="M98.4 265.7Q137.8 352.7 63 388.6T37.7 490.8" fill="none" stroke="#fff" stroke-width="3.2" opacity=".85"/><path d="M111.4 342.1L111.6 321.7L92.4 334.6ZM111.4 342.1L130.4 349.6L111.2 362.5Z" fill="#fff"/><path d="M62.1 388.2L46.6 374.9L44.2 397.9ZM62.1 388.2L80 378.4L77.6 401.4Z" fill="#fff"/><path d="M29.7 440.1L26.4 420L9.7 436.1ZM29.7 440.1L49.7 444.2L33.1 460.2Z" fill="#fff"/></g><g data-busy><path d="M205.2 46.8L248.1 207.9L98.4 265.7L51.9 112.1Z" fill="var(--pink)"/><path d="M205.2 46.8L226.7 127.3L150 160L128.5 79.4Z" fill="var(--sun)"/><path d="M98.4 265.7L54.5 284L111.1 311.6Z" fill="var(--sun)"/><circle cx="130.7" cy="199.6" r="23.1" fill="#fff"/><path d="M205.2 46.8L98.4 265.7M51.9 112.1Q180.4 97.7 248.1 207.9" fill="none" stroke="#fff" stroke-width="3.2" opacity=".8"/></g><g data-busy><path d="M982.5 279.8Q939.3 375 1021.3 414.4T1049 526.3" fill="none" stroke="#fff" stroke-width="3.4" opacity=".85"/><path d="M968.3 363.5L950.8 349.6L949 374.8ZM968.3 363.5L987.5 352.1L985.7 377.4Z" fill="#fff"/><path d="M1022.3 413.9L1000.4 418.3L1018.6 435.9ZM1022.3 413.9L1026 391.9L1044.2 409.4Z" fill="#fff"/><path d="M1057.7 470.8L1038.1 460.1L1040.7 485.3ZM1057.7 470.8L1074.7 456.3L1077.3 481.5Z" fill="#fff"/></g><g data-busy><path d="M865.5 40L1033.5 111.6L982.5 279.8L818.5 216.4Z" fill="var(--sun)"/><path d="M865.5 40L1033.5 111.6L926 164Z" fill="#f2641c"/><path d="M982.5 279.8L818.5 216.4L926 164Z" fill="#f2641c"/><path d="M982.5 279.8L968.6 330L1030.6 299.8Z" fill="var(--pink)"/><path d="M865.5 40L982.5 279.8M818.5 216.4Q892.7 95.8 1033.5 111.6" fill="none" stroke="#fff" stroke-width="3.4" opacity=".8"/></g><g data-busy><path d="M57.4 639.7Q74.9 700.7 23.7 725.5T-1.7 796.9" fill="none" stroke="#fff" stroke-width="2.3" opacity=".85"/><path d="M59 693.3L60.2 678.6L45.7 686.9ZM59 693.3L72.3 699.6L57.8 708Z" fill="#fff"/><path d="M23 725.2L12.5 714.8L9.6 731.3ZM23 725.2L36.5 719L33.6 735.5Z" fill="#fff"/><path d="M-2.3 761.4L-3.7 746.7L-16.5 757.5ZM-2.3 761.4L11.9 765.4L-0.9 776.1Z" fill="#fff"/></g><g data-busy><path d="M145.6 487L168.5 605.5L57.4 639.7L31.5 526.5Z" fill="#fff6e2"/><path d="M145.6 487L168.5 605.5L57.4 639.7Z" fill="#5b2a86"/><path d="M121.3 529.1L131.2 578.8L83.3 595L73.3 545.3Z" fill="var(--pink)"/><path d="M57.4 639.7L24.8 650.7L64.3 673.5Z" fill="#5b2a86"/><path d="M145.6 487L57.4 639.7M31.5 526.5Q125.1 522.6 168.5 605.5" fill="none" stroke="#fff" stroke-width="2.3" opacity=".8"/></g><g data-busy><path d="M1025 667.1Q1004.9 729.1 1056.6 756.4T1080 830.5" fill="none" stroke="#fff" stroke-width="2.3" opacity=".85"/><path d="M1021.5 722L1009.3 713L1008.7 730.1ZM1021.5 722L1034.3 713.9L1033.7 731Z" fill="#fff"/><path d="M1057.2 756L1042.5 759.5L1055.3 771ZM1057.2 756L1059.2 741L1072 752.5Z" fill="#fff"/><path d="M1081.9 794.1L1068.4 787.4L1070.8 804.4ZM1081.9 794.1L1093.1 783.9L1095.5 800.9Z" fill="#fff"/></g><g data-busy><path d="M940.1 507.4L1055.6 551.9L1025 667.1L912.4 628.1Z" fill="#f2641c"/><path d="M912.4 628.1L1025 667.1L1055.6 551.9L1000.1 620.3Z" fill="#5b2a86"/><path d="M950.3 526.6L979.9 539.2L973.7 570.7L944.1 558.2Z" fill="#fff6e2"/><path d="M1025 667.1L1016.8 701.5L1058.1 679.6Z" fill="var(--sun)"/><path d="M940.1 507.4L1025 667.1M912.4 628.1Q959.8 544.5 1055.6 551.9" fill="none" stroke="#fff" stroke-width="2.3" opacity=".8"/></g><g data-busy><path d="M339.5 162Q301.8 180.1 316.8 213.2T296.5 254.6" fill="none" stroke="#fff" stroke-width="1.4" opacity=".85"/><path d="M313.7 184L311.9 175.2L304.9 182.5ZM313.7 184L322.5 185.5L315.4 192.7Z" fill="#fff"/><path d="M317.3 213.3L309.4 209.1L310.5 219.1ZM317.3 213.3L324 207.5L325.1 217.6Z" fill="#fff"/><path d="M313.5 239.9L310.2 231.6L304.5 240ZM313.5 239.9L322.4 239.8L316.8 248.2Z" fill="#fff"/></g><g data-busy><path d="M365.4 58.4L398.4 123.6L339.5 162L305.6 100.4Z" fill="var(--sun)"/><path d="M365.4 58.4L398.4 123.6L352 112Z" fill="#f2641c"/><path d="M339.5 162L305.6 100.4L352 112Z" fill="#f2641c"/><path d="M339.5 162L322.4 173.8L349.1 180.5Z" fill="var(--pink)"/><path d="M365.4 58.4L339.5 162M305.6 100.4Q359.3 82.5 398.4 123.6" fill="none" stroke="#fff" stroke-width="1.4" opacity=".8"/></g><g data-busy><path d="M731.4 157.8Q768.3 177.4 756.6 213T778.8 257.6" fill="none" stroke="#fff" stroke-width="1.5" opacity=".85"/><path d="M757.5 181.6L751.1 174.3L748.4 185ZM757.5 181.6L766.6 178.2L763.9 188.8Z" fill="#fff"/><path d="M756.1 213.2L746.4 213.4L752.9 222.3ZM756.1 213.2L759.4 204L765.8 212.9Z" fill="#fff"/><path d="M761.7 241.7L754.1 235.7L753.4 246.7ZM761.7 241.7L770.1 236.8L769.3 247.8Z" fill="#fff"/></g><g data-busy><path d="M699.5 46.3L766 89.7L731.4 157.8L666 118.3Z" fill="#fff6e2"/><path d="M699.5 46.3L766 89.7L731.4 157.8Z" fill="#5b2a86"/><path d="M708.3 77.1L736.3 95.1L722.1 125.1L694 107.2Z" fill="var(--pink)"/><path d="M731.4 157.8L721.7 178.3L750.5 170Z" fill="#5b2a86"/><path d="M699.5 46.3L731.4 157.8M666 118.3Q706.9 72.3 766 89.7" fill="none" stroke="#fff" stroke-width="1.5" opacity=".8"/></g><g data-busy><path d="M153.2 919.2Q114 933.4 120.6 970.3T92.4 1011.4" fill="none" stroke="#fff" stroke-width="1.5" opacity=".85"/><path d="M124.1 939L123.9 929.3L115 935.8ZM124.1 939L133.3 942.3L124.4 948.7Z" fill="#fff"/><path d="M121.1 970.5L113.5 964.5L112.7 975.4ZM121.1 970.5L129.4 965.6L128.7 976.6Z" fill="#fff"/><path d="M111.5 998L109.6 988.5L102 996.4ZM111.5 998L121.1 999.6L113.5 1007.5Z" fill="#fff"/></g><g data-busy><path d="M200.4 813.2L223.5 889.2L153.2 919.2L128.5 846.8Z" fill="#f2641c"/><path d="M128.5 846.8L153.2 919.2L223.5 889.2L167.1 888.1Z" fill="#5b2a86"/><path d="M194.7 826L200.1 845.9L181.7 855.2L176.3 835.3Z" fill="#fff6e2"/><path d="M153.2 919.2L132.6 928.6L160 940.8Z" fill="var(--sun)"/><path d="M200.4 813.2L153.2 919.2M128.5 846.8Q189.4 837.9 223.5 889.2" fill="none" stroke="#fff" stroke-width="1.5" opacity=".8"/></g><g data-busy><path d="M929 931.9Q972.3 945.7 961.2 983.6T989.3 1025.1" fill="none" stroke="#fff" stroke-width="1.5" opacity=".85"/><path d="M960.2 951.7L953 945.1L951.5 956ZM960.2 951.7L968.8 947.4L967.3 958.2Z" fill="#fff"/><path d="M960.7 983.8L951.1 985.1L958.5 993.2ZM960.7 983.8L963 974.4L970.4 982.5Z" fill="#fff"/><path d="M968.8 1011.8L960.6 1006.6L961 1017.6ZM968.8 1011.8L976.6 1006L977 1017Z" fill="#fff"/></g><g data-busy><path d="M885.5 824.4L956.2 860.5L929 931.9L859.8 899.5Z" fill="var(--pink)"/><path d="M885.5 824.4L920.9 842.4L908 880L872.7 861.9Z" fill="var(--sun)"/><path d="M929 931.9L921.4 953.3L949.3 942.1Z" fill="var(--sun)"/><circle cx="915.9" cy="899.5" r="11" fill="#fff"/><path d="M885.5 824.4L929 931.9M859.8 899.5Q895.6 849.4 956.2 860.5" fill="none" stroke="#fff" stroke-width="1.5" opacity=".8"/></g>
  <path data-busy d="M-10 1080V1010h163V1080ZM55 1010q0-40 24-52q24 12 24 52ZM149 1080V1016h123V1080ZM186 1016v-34h44v34ZM268 1080V960h108V1080ZM280 960v-22h8v14h68v-14h8v22ZM372 1080V1018h130V1080ZM384 1018v-22h8v14h90v-14h8v22ZM498 1080V995h152V1080ZM559 995q0-40 24-52q24 12 24 52ZM646 1080V951h158V1080ZM693 951v-34h44v34ZM800 1080V950h114V1080ZM812 950v-22h8v14h74v-14h8v22ZM910 1080V1009h168V1080ZM977 1009q0-40 24-52q24 12 24 52ZM1074 1080V1009h132V1080ZM1086 1009v-22h8v14h92v-14h8v22Z" fill="color-mix(in oklab,var(--sky),#10243f 78%)"/>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="104" data-min-size="50" data-max-lines="2">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="38" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="58">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="38" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'navratri-garba-ring', 'Garba Ring', 'Dancers with dandiya turning on a ring of mirror-work, under an embroidered border with abhla mirrors.',
  (select id from public.festivals where slug = 'navratri'),
  (select id from public.template_categories where slug = 'playful'),
  '{garba,ring,playful}', 'gu', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "cloth": {
        "title": "Cloth",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#231a56"
      },
      "rani": {
        "title": "Rani pink",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#d81b72"
      },
      "saffron": {
        "title": "Marigold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffb02e"
      },
      "leaf": {
        "title": "Parrot green",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#128a63"
      },
      "thread": {
        "title": "Thread",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#fff3d6"
      }
    }
  },
  "sample": {
    "title": "શુભ નવરાત્રી",
    "message": "ઢોલના તાલે, ગરબાની ઘૂમરે, નવ રાત ઝળહળે! મા અંબા આપના ઘરમાં સુખ, શાંતિ અને આનંદ ભરી દે.",
    "recipient_name": "વહાલાં બા અને દાદા",
    "sender_name": "કિંજલ, ધ્રુવ અને નાની પરી",
    "language": "gu"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--cloth:{{ v.cloth }};--rani:{{ v.rani }};--saffron:{{ v.saffron }};--leaf:{{ v.leaf }};--thread:{{ v.thread }};position:relative;width:1080px;height:1350px;overflow:hidden;background:var(--cloth);color:var(--thread)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:116px;right:116px;top:196px;height:690px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Rasa","Mukta","Card Serif",serif}
h1{font-weight:700;font-family:"Rasa","Rozha One","Card Serif",serif;color:var(--saffron);margin-bottom:calc(0.14em + 10px*var(--fit,1))}
h1:is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bho),:lang(mai),:lang(kok)){font-weight:400;font-family:"Rozha One","Card Serif",serif}
p:is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bho),:lang(mai),:lang(kok)){font-family:"Mukta","Card Serif",serif}
.to,.from{font-weight:600;color:var(--saffron)}
.to{margin-bottom:0.25em}
.from{margin-top:0.6em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs>
    <radialGradient id="glass"><stop offset="0" stop-color="#ffffff"/><stop offset=".6" stop-color="#cfe3ee"/><stop offset="1" stop-color="#8fb0c6"/></radialGradient>
    <radialGradient id="light" gradientUnits="userSpaceOnUse" cx="540" cy="1230" r="760"><stop offset="0" stop-color="color-mix(in oklab,var(--cloth),var(--rani) 46%)"/><stop offset="1" stop-color="var(--cloth)" stop-opacity="0"/></radialGradient>
    <radialGradient id="calm" gradientUnits="userSpaceOnUse" cx="540" cy="540" r="700" gradientTransform="translate(0 60) scale(1 .9)"><stop offset=".55" stop-color="#000"/><stop offset=".85" stop-color="#fff"/></radialGradient><mask id="hush"><rect width="1080" height="1350" fill="url(#calm)"/></mask>
    <pattern id="bandhani" width="54" height="54" patternUnits="userSpaceOnUse"><g fill="none" stroke="var(--saffron)" stroke-width="2" opacity=".5"><circle cx="13.5" cy="13.5" r="3"/><circle cx="40.5" cy="40.5" r="3"/></g></pattern><g id="abhla"><circle r="22" fill="var(--saffron)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(0)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(30)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(60)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(90)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(120)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(150)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(180)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(210)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(240)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(270)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(300)"/><path d="M0-18V-27" stroke="var(--thread)" stroke-width="3.4" stroke-linecap="round" transform="rotate(330)"/><circle r="16" fill="url(#glass)" stroke="var(--rani)" stroke-width="4"/><path d="M-9 2A9 9 0 0 1 2-9" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/></g><g id="d0">
 <path d="M-14.3 -5.4C-15.4 -5.6 -15.9 -4 -16.6 -3.4 -17.4 -2.7 -18 -2.3 -18.8 -1.8 -19.5 -1.2 -20.3 -0.8 -21.1 -0.3 -21.9 0.1 -22.7 0.5 -23.5 1 -24.3 1.4 -25.2 1.8 -26 2.3 -26.9 2.7 -27.7 3.2 -28.6 3.6 -29.5 4.1 -30.3 4.5 -31.3 5 -32.2 5.5 -33.6 5.9 -34.1 6.7 -34.5 7.4 -34.5 8.7 -33.9 9.3 -33.3 10 -31.8 10.4 -30.6 10.6 -29.4 10.9 -28.1 10.9 -26.9 10.9 -25.7 10.8 -24.4 10.7 -23.1 10.4 -21.9 10 -20.6 9.6 -19.5 9 -18.3 8.5 -17.2 7.7 -16.1 7 -15.1 6.2 -14.1 5.2 -13.2 4.3 -12.3 3.3 -11.5 2.1 -10.9 1 -10.3 -0.2 -9.2 -1.5 -9.7 -2.6 -10.3 -3.6 -13.1 -5.3 -14.3 -5.4ZM13.7 -2.6C13.2 -1.5 14.3 -0.2 14.9 1 15.5 2.1 16.3 3.3 17.2 4.3 18.1 5.2 19.1 6.2 20.1 7 21.2 7.7 22.3 8.5 23.5 9 24.6 9.6 25.9 10 27.1 10.4 28.4 10.7 29.7 10.8 30.9 10.9 32.1 10.9 33.4 10.9 34.6 10.6 35.8 10.4 37.3 10 37.9 9.3 38.5 8.7 38.5 7.4 38.1 6.7 37.6 5.9 36.2 5.5 35.3 5 34.3 4.5 33.5 4.1 32.6 3.6 31.7 3.2 30.9 2.7 30 2.3 29.2 1.8 28.3 1.4 27.5 1 26.7 0.5 25.9 0.1 25.1 -0.3 24.3 -0.8 23.5 -1.2 22.8 -1.8 22 -2.3 21.4 -2.7 20.6 -3.4 19.9 -4 19.4 -5.6 18.3 -5.4 17.1 -5.3 14.3 -3.6 13.7 -2.6Z" fill="#96502c"/>
 <path d="M-18-128C-34-100-66-50-104-24C-84-6-44 2 0 2S84-6 106-26C68-52 36-100 18-128Z" fill="var(--rani)"/>
 <path d="M-104-24C-84-6-44 2 0 2S84-6 106-26L96-35C72-20 38-13 0-13S-70-18-94-32Z" fill="var(--saffron)"/>
 <path d="M-84-40C-60-30-32-26 0-26S62-30 86-43" fill="none" stroke="var(--thread)" stroke-width="3" stroke-dasharray="1 9" stroke-linecap="round"/>
 <path d="M-12-128C-22-90-40-54-58-30M-4-128C-8-90-14-56-20-28M4-128C8-90 14-56 20-28M12-128C22-90 40-54 60-32" fill="none" stroke="#000" stroke-opacity=".18" stroke-width="3"/>
 <g fill="#fff"><circle cx="-66" cy="-17" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="-34" cy="-9" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="0" cy="-6" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="34" cy="-9" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="68" cy="-19" r="4.2" stroke="var(--thread)" stroke-width="2.4"/></g>
 <path d="M-19-126C-24-140-20-160-17-172C-8-178 8-178 17-172C20-160 24-140 19-126C8-120-8-120-19-126Z" fill="var(--leaf)"/>
 <path d="M-19-128C-8-120 8-120 19-128L20-120C8-112-8-112-20-120Z" fill="var(--saffron)"/>
 <path d="M15.4 -162.8C17.3 -161.4 21.1 -163.8 23.9 -164.7 26.7 -165.7 29.5 -167 32.1 -168.5 34.7 -170.1 37.2 -171.9 39.5 -173.9 41.8 -176 43.9 -178.3 45.9 -180.8 47.8 -183.3 49.6 -186.1 51.3 -189 52.9 -191.9 54.4 -195.1 55.7 -198.5 57 -201.8 58.2 -205.4 59.2 -209.2 60.1 -212.9 62.2 -218.7 61.5 -221 60.7 -223.3 56.4 -224.5 54.5 -223 52.7 -221.5 51.7 -215.5 50.3 -212.1 48.8 -208.8 47.5 -205.7 46 -202.8 44.5 -199.9 43 -197.2 41.5 -194.8 39.9 -192.4 38.3 -190.2 36.6 -188.2 35 -186.2 33.3 -184.5 31.5 -182.9 29.7 -181.3 27.9 -179.9 25.9 -178.7 24 -177.5 22.1 -176.5 19.9 -175.6 17.6 -174.7 13.3 -175.3 12.6 -173.2 11.8 -171.1 13.5 -164.2 15.4 -162.8ZM-14.5 -173.4C-16.3 -175.1 -21 -173.1 -24 -172.9 -27 -172.6 -29.9 -172.2 -32.6 -172 -35.3 -171.8 -37.8 -171.5 -40.1 -171.4 -42.4 -171.3 -44.5 -171.3 -46.4 -171.5 -48.3 -171.7 -50 -172 -51.7 -172.6 -53.4 -173.2 -54.9 -173.9 -56.5 -175.1 -58.1 -176.3 -59.6 -177.6 -61.4 -179.7 -63.1 -181.8 -64.9 -186.9 -66.8 -187.7 -68.8 -188.5 -72.8 -186.5 -73.2 -184.3 -73.5 -182.1 -70.7 -177.3 -69.1 -174.5 -67.4 -171.6 -65.4 -169.1 -63.2 -167.1 -61 -165.1 -58.6 -163.5 -56 -162.4 -53.5 -161.2 -50.8 -160.5 -48.1 -160 -45.4 -159.5 -42.6 -159.5 -39.9 -159.5 -37.1 -159.5 -34.3 -159.8 -31.4 -160.1 -28.6 -160.4 -25.7 -160.8 -22.7 -161.2 -19.7 -161.7 -14.8 -160.6 -13.5 -162.6 -12.1 -164.7 -12.8 -171.7 -14.5 -173.4Z" fill="#96502c"/>
 <path d="M15.5 -163.4C16.7 -161.3 18.2 -163.7 19.5 -164 20.8 -164.2 22.2 -164.6 23.5 -165 24.9 -165.4 26.2 -165.8 27.5 -166.4 28.8 -166.9 30 -167.5 31.3 -168.1 32.5 -168.8 33.7 -169.5 34.9 -170.3 36.1 -171.1 37.2 -172 38.3 -173 39.4 -173.9 40.5 -175 41.5 -176.1 42.4 -177.2 45 -177.6 44.1 -179.6 43.2 -181.7 37.8 -187.3 35.9 -188.4 34 -189.5 33.6 -186.9 32.5 -186.3 31.5 -185.6 30.6 -185 29.6 -184.5 28.7 -183.9 27.8 -183.4 26.9 -182.8 26 -182.3 25.1 -181.8 24.2 -181.4 23.3 -180.9 22.5 -180.5 21.6 -180 20.7 -179.6 19.7 -179.2 18.8 -178.8 17.8 -178.4 16.9 -178.1 15.8 -177.7 14.8 -177.3 12.5 -179 12.5 -176.6 12.4 -174.2 14.4 -165.5 15.5 -163.4ZM-15.1 -176.7C-16.3 -178.8 -18.2 -176.4 -19.6 -176.3 -21.1 -176.1 -22.6 -175.9 -24 -175.7 -25.4 -175.5 -26.8 -175.3 -28.2 -175 -29.5 -174.8 -30.8 -174.5 -32.1 -174.2 -33.4 -173.9 -34.7 -173.5 -36 -173.1 -37.2 -172.7 -38.4 -172.3 -39.6 -171.9 -40.7 -171.4 -41.9 -170.9 -43 -170.4 -44 -169.9 -46.1 -170.8 -46 -168.7 -45.8 -166.5 -43.2 -159.2 -42 -157.3 -40.8 -155.5 -39.9 -157.6 -38.8 -157.8 -37.8 -157.9 -36.8 -158.1 -35.7 -158.3 -34.6 -158.5 -33.5 -158.7 -32.4 -158.9 -31.2 -159.1 -30.1 -159.3 -28.9 -159.6 -27.7 -159.8 -26.4 -160.1 -25.2 -160.4 -23.9 -160.6 -22.6 -160.9 -21.3 -161.2 -19.9 -161.5 -18.6 -161.9 -17.2 -162.2 -15.8 -162.6 -13.2 -160.9 -12.9 -163.3 -12.5 -165.8 -14 -174.5 -15.1 -176.7Z" fill="var(--leaf)"/>
 <path d="M46-206L98-252M-58-168L-108-214" stroke="var(--thread)" stroke-width="6" stroke-linecap="round"/><path d="M46-206L98-252M-58-168L-108-214" stroke="var(--saffron)" stroke-width="6" stroke-dasharray="5 10"/>
 <path d="M-5-178h11v10h-11Z" fill="#96502c"/><ellipse cx="3" cy="-194" rx="15" ry="18" fill="#96502c"/><path d="M-14-190C-20-216 4-222 18-204C6-206-4-200-8-184Z" fill="#1a0d12"/><circle cx="-17" cy="-192" r="10" fill="#1a0d12"/><circle cx="-22" cy="-197" r="4.5" fill="var(--saffron)"/>
 <path d="M-14-200C-44-190-52-160-46-128C-58-112-74-98-92-92C-78-76-50-88-36-112C-34-140-36-166-12-182Z" fill="var(--saffron)" opacity=".96"/><path d="M-46-128C-58-112-74-98-92-92" fill="none" stroke="var(--thread)" stroke-width="3"/>
</g><g id="d1">
 <path d="M-14.3 -5.4C-15.4 -5.6 -15.9 -4 -16.6 -3.4 -17.4 -2.7 -18 -2.3 -18.8 -1.8 -19.5 -1.2 -20.3 -0.8 -21.1 -0.3 -21.9 0.1 -22.7 0.5 -23.5 1 -24.3 1.4 -25.2 1.8 -26 2.3 -26.9 2.7 -27.7 3.2 -28.6 3.6 -29.5 4.1 -30.3 4.5 -31.3 5 -32.2 5.5 -33.6 5.9 -34.1 6.7 -34.5 7.4 -34.5 8.7 -33.9 9.3 -33.3 10 -31.8 10.4 -30.6 10.6 -29.4 10.9 -28.1 10.9 -26.9 10.9 -25.7 10.8 -24.4 10.7 -23.1 10.4 -21.9 10 -20.6 9.6 -19.5 9 -18.3 8.5 -17.2 7.7 -16.1 7 -15.1 6.2 -14.1 5.2 -13.2 4.3 -12.3 3.3 -11.5 2.1 -10.9 1 -10.3 -0.2 -9.2 -1.5 -9.7 -2.6 -10.3 -3.6 -13.1 -5.3 -14.3 -5.4ZM13.7 -2.6C13.2 -1.5 14.3 -0.2 14.9 1 15.5 2.1 16.3 3.3 17.2 4.3 18.1 5.2 19.1 6.2 20.1 7 21.2 7.7 22.3 8.5 23.5 9 24.6 9.6 25.9 10 27.1 10.4 28.4 10.7 29.7 10.8 30.9 10.9 32.1 10.9 33.4 10.9 34.6 10.6 35.8 10.4 37.3 10 37.9 9.3 38.5 8.7 38.5 7.4 38.1 6.7 37.6 5.9 36.2 5.5 35.3 5 34.3 4.5 33.5 4.1 32.6 3.6 31.7 3.2 30.9 2.7 30 2.3 29.2 1.8 28.3 1.4 27.5 1 26.7 0.5 25.9 0.1 25.1 -0.3 24.3 -0.8 23.5 -1.2 22.8 -1.8 22 -2.3 21.4 -2.7 20.6 -3.4 19.9 -4 19.4 -5.6 18.3 -5.4 17.1 -5.3 14.3 -3.6 13.7 -2.6Z" fill="#96502c"/>
 <path d="M-18-128C-34-100-66-50-104-24C-84-6-44 2 0 2S84-6 106-26C68-52 36-100 18-128Z" fill="var(--saffron)"/>
 <path d="M-104-24C-84-6-44 2 0 2S84-6 106-26L96-35C72-20 38-13 0-13S-70-18-94-32Z" fill="var(--rani)"/>
 <path d="M-84-40C-60-30-32-26 0-26S62-30 86-43" fill="none" stroke="var(--thread)" stroke-width="3" stroke-dasharray="1 9" stroke-linecap="round"/>
 <path d="M-12-128C-22-90-40-54-58-30M-4-128C-8-90-14-56-20-28M4-128C8-90 14-56 20-28M12-128C22-90 40-54 60-32" fill="none" stroke="#000" stroke-opacity=".18" stroke-width="3"/>
 <g fill="#fff"><circle cx="-66" cy="-17" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="-34" cy="-9" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="0" cy="-6" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="34" cy="-9" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="68" cy="-19" r="4.2" stroke="var(--thread)" stroke-width="2.4"/></g>
 <path d="M-19-126C-24-140-20-160-17-172C-8-178 8-178 17-172C20-160 24-140 19-126C8-120-8-120-19-126Z" fill="var(--leaf)"/>
 <path d="M-19-128C-8-120 8-120 19-128L20-120C8-112-8-112-20-120Z" fill="var(--rani)"/>
 <path d="M15.4 -162.8C17.3 -161.4 21.1 -163.8 23.9 -164.7 26.7 -165.7 29.5 -167 32.1 -168.5 34.7 -170.1 37.2 -171.9 39.5 -173.9 41.8 -176 43.9 -178.3 45.9 -180.8 47.8 -183.3 49.6 -186.1 51.3 -189 52.9 -191.9 54.4 -195.1 55.7 -198.5 57 -201.8 58.2 -205.4 59.2 -209.2 60.1 -212.9 62.2 -218.7 61.5 -221 60.7 -223.3 56.4 -224.5 54.5 -223 52.7 -221.5 51.7 -215.5 50.3 -212.1 48.8 -208.8 47.5 -205.7 46 -202.8 44.5 -199.9 43 -197.2 41.5 -194.8 39.9 -192.4 38.3 -190.2 36.6 -188.2 35 -186.2 33.3 -184.5 31.5 -182.9 29.7 -181.3 27.9 -179.9 25.9 -178.7 24 -177.5 22.1 -176.5 19.9 -175.6 17.6 -174.7 13.3 -175.3 12.6 -173.2 11.8 -171.1 13.5 -164.2 15.4 -162.8ZM-14.5 -173.4C-16.3 -175.1 -21 -173.1 -24 -172.9 -27 -172.6 -29.9 -172.2 -32.6 -172 -35.3 -171.8 -37.8 -171.5 -40.1 -171.4 -42.4 -171.3 -44.5 -171.3 -46.4 -171.5 -48.3 -171.7 -50 -172 -51.7 -172.6 -53.4 -173.2 -54.9 -173.9 -56.5 -175.1 -58.1 -176.3 -59.6 -177.6 -61.4 -179.7 -63.1 -181.8 -64.9 -186.9 -66.8 -187.7 -68.8 -188.5 -72.8 -186.5 -73.2 -184.3 -73.5 -182.1 -70.7 -177.3 -69.1 -174.5 -67.4 -171.6 -65.4 -169.1 -63.2 -167.1 -61 -165.1 -58.6 -163.5 -56 -162.4 -53.5 -161.2 -50.8 -160.5 -48.1 -160 -45.4 -159.5 -42.6 -159.5 -39.9 -159.5 -37.1 -159.5 -34.3 -159.8 -31.4 -160.1 -28.6 -160.4 -25.7 -160.8 -22.7 -161.2 -19.7 -161.7 -14.8 -160.6 -13.5 -162.6 -12.1 -164.7 -12.8 -171.7 -14.5 -173.4Z" fill="#96502c"/>
 <path d="M15.5 -163.4C16.7 -161.3 18.2 -163.7 19.5 -164 20.8 -164.2 22.2 -164.6 23.5 -165 24.9 -165.4 26.2 -165.8 27.5 -166.4 28.8 -166.9 30 -167.5 31.3 -168.1 32.5 -168.8 33.7 -169.5 34.9 -170.3 36.1 -171.1 37.2 -172 38.3 -173 39.4 -173.9 40.5 -175 41.5 -176.1 42.4 -177.2 45 -177.6 44.1 -179.6 43.2 -181.7 37.8 -187.3 35.9 -188.4 34 -189.5 33.6 -186.9 32.5 -186.3 31.5 -185.6 30.6 -185 29.6 -184.5 28.7 -183.9 27.8 -183.4 26.9 -182.8 26 -182.3 25.1 -181.8 24.2 -181.4 23.3 -180.9 22.5 -180.5 21.6 -180 20.7 -179.6 19.7 -179.2 18.8 -178.8 17.8 -178.4 16.9 -178.1 15.8 -177.7 14.8 -177.3 12.5 -179 12.5 -176.6 12.4 -174.2 14.4 -165.5 15.5 -163.4ZM-15.1 -176.7C-16.3 -178.8 -18.2 -176.4 -19.6 -176.3 -21.1 -176.1 -22.6 -175.9 -24 -175.7 -25.4 -175.5 -26.8 -175.3 -28.2 -175 -29.5 -174.8 -30.8 -174.5 -32.1 -174.2 -33.4 -173.9 -34.7 -173.5 -36 -173.1 -37.2 -172.7 -38.4 -172.3 -39.6 -171.9 -40.7 -171.4 -41.9 -170.9 -43 -170.4 -44 -169.9 -46.1 -170.8 -46 -168.7 -45.8 -166.5 -43.2 -159.2 -42 -157.3 -40.8 -155.5 -39.9 -157.6 -38.8 -157.8 -37.8 -157.9 -36.8 -158.1 -35.7 -158.3 -34.6 -158.5 -33.5 -158.7 -32.4 -158.9 -31.2 -159.1 -30.1 -159.3 -28.9 -159.6 -27.7 -159.8 -26.4 -160.1 -25.2 -160.4 -23.9 -160.6 -22.6 -160.9 -21.3 -161.2 -19.9 -161.5 -18.6 -161.9 -17.2 -162.2 -15.8 -162.6 -13.2 -160.9 -12.9 -163.3 -12.5 -165.8 -14 -174.5 -15.1 -176.7Z" fill="var(--leaf)"/>
 <path d="M46-206L98-252M-58-168L-108-214" stroke="var(--thread)" stroke-width="6" stroke-linecap="round"/><path d="M46-206L98-252M-58-168L-108-214" stroke="var(--rani)" stroke-width="6" stroke-dasharray="5 10"/>
 <path d="M-5-178h11v10h-11Z" fill="#96502c"/><ellipse cx="3" cy="-194" rx="15" ry="18" fill="#96502c"/><path d="M-14-190C-20-216 4-222 18-204C6-206-4-200-8-184Z" fill="#1a0d12"/><circle cx="-17" cy="-192" r="10" fill="#1a0d12"/><circle cx="-22" cy="-197" r="4.5" fill="var(--rani)"/>
 <path d="M-14-200C-44-190-52-160-46-128C-58-112-74-98-92-92C-78-76-50-88-36-112C-34-140-36-166-12-182Z" fill="var(--rani)" opacity=".96"/><path d="M-46-128C-58-112-74-98-92-92" fill="none" stroke="var(--thread)" stroke-width="3"/>
</g><g id="d2">
 <path d="M-14.3 -5.4C-15.4 -5.6 -15.9 -4 -16.6 -3.4 -17.4 -2.7 -18 -2.3 -18.8 -1.8 -19.5 -1.2 -20.3 -0.8 -21.1 -0.3 -21.9 0.1 -22.7 0.5 -23.5 1 -24.3 1.4 -25.2 1.8 -26 2.3 -26.9 2.7 -27.7 3.2 -28.6 3.6 -29.5 4.1 -30.3 4.5 -31.3 5 -32.2 5.5 -33.6 5.9 -34.1 6.7 -34.5 7.4 -34.5 8.7 -33.9 9.3 -33.3 10 -31.8 10.4 -30.6 10.6 -29.4 10.9 -28.1 10.9 -26.9 10.9 -25.7 10.8 -24.4 10.7 -23.1 10.4 -21.9 10 -20.6 9.6 -19.5 9 -18.3 8.5 -17.2 7.7 -16.1 7 -15.1 6.2 -14.1 5.2 -13.2 4.3 -12.3 3.3 -11.5 2.1 -10.9 1 -10.3 -0.2 -9.2 -1.5 -9.7 -2.6 -10.3 -3.6 -13.1 -5.3 -14.3 -5.4ZM13.7 -2.6C13.2 -1.5 14.3 -0.2 14.9 1 15.5 2.1 16.3 3.3 17.2 4.3 18.1 5.2 19.1 6.2 20.1 7 21.2 7.7 22.3 8.5 23.5 9 24.6 9.6 25.9 10 27.1 10.4 28.4 10.7 29.7 10.8 30.9 10.9 32.1 10.9 33.4 10.9 34.6 10.6 35.8 10.4 37.3 10 37.9 9.3 38.5 8.7 38.5 7.4 38.1 6.7 37.6 5.9 36.2 5.5 35.3 5 34.3 4.5 33.5 4.1 32.6 3.6 31.7 3.2 30.9 2.7 30 2.3 29.2 1.8 28.3 1.4 27.5 1 26.7 0.5 25.9 0.1 25.1 -0.3 24.3 -0.8 23.5 -1.2 22.8 -1.8 22 -2.3 21.4 -2.7 20.6 -3.4 19.9 -4 19.4 -5.6 18.3 -5.4 17.1 -5.3 14.3 -3.6 13.7 -2.6Z" fill="#96502c"/>
 <path d="M-18-128C-34-100-66-50-104-24C-84-6-44 2 0 2S84-6 106-26C68-52 36-100 18-128Z" fill="var(--leaf)"/>
 <path d="M-104-24C-84-6-44 2 0 2S84-6 106-26L96-35C72-20 38-13 0-13S-70-18-94-32Z" fill="var(--saffron)"/>
 <path d="M-84-40C-60-30-32-26 0-26S62-30 86-43" fill="none" stroke="var(--thread)" stroke-width="3" stroke-dasharray="1 9" stroke-linecap="round"/>
 <path d="M-12-128C-22-90-40-54-58-30M-4-128C-8-90-14-56-20-28M4-128C8-90 14-56 20-28M12-128C22-90 40-54 60-32" fill="none" stroke="#000" stroke-opacity=".18" stroke-width="3"/>
 <g fill="#fff"><circle cx="-66" cy="-17" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="-34" cy="-9" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="0" cy="-6" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="34" cy="-9" r="4.2" stroke="var(--thread)" stroke-width="2.4"/><circle cx="68" cy="-19" r="4.2" stroke="var(--thread)" stroke-width="2.4"/></g>
 <path d="M-19-126C-24-140-20-160-17-172C-8-178 8-178 17-172C20-160 24-140 19-126C8-120-8-120-19-126Z" fill="var(--rani)"/>
 <path d="M-19-128C-8-120 8-120 19-128L20-120C8-112-8-112-20-120Z" fill="var(--saffron)"/>
 <path d="M15.4 -162.8C17.3 -161.4 21.1 -163.8 23.9 -164.7 26.7 -165.7 29.5 -167 32.1 -168.5 34.7 -170.1 37.2 -171.9 39.5 -173.9 41.8 -176 43.9 -178.3 45.9 -180.8 47.8 -183.3 49.6 -186.1 51.3 -189 52.9 -191.9 54.4 -195.1 55.7 -198.5 57 -201.8 58.2 -205.4 59.2 -209.2 60.1 -212.9 62.2 -218.7 61.5 -221 60.7 -223.3 56.4 -224.5 54.5 -223 52.7 -221.5 51.7 -215.5 50.3 -212.1 48.8 -208.8 47.5 -205.7 46 -202.8 44.5 -199.9 43 -197.2 41.5 -194.8 39.9 -192.4 38.3 -190.2 36.6 -188.2 35 -186.2 33.3 -184.5 31.5 -182.9 29.7 -181.3 27.9 -179.9 25.9 -178.7 24 -177.5 22.1 -176.5 19.9 -175.6 17.6 -174.7 13.3 -175.3 12.6 -173.2 11.8 -171.1 13.5 -164.2 15.4 -162.8ZM-14.5 -173.4C-16.3 -175.1 -21 -173.1 -24 -172.9 -27 -172.6 -29.9 -172.2 -32.6 -172 -35.3 -171.8 -37.8 -171.5 -40.1 -171.4 -42.4 -171.3 -44.5 -171.3 -46.4 -171.5 -48.3 -171.7 -50 -172 -51.7 -172.6 -53.4 -173.2 -54.9 -173.9 -56.5 -175.1 -58.1 -176.3 -59.6 -177.6 -61.4 -179.7 -63.1 -181.8 -64.9 -186.9 -66.8 -187.7 -68.8 -188.5 -72.8 -186.5 -73.2 -184.3 -73.5 -182.1 -70.7 -177.3 -69.1 -174.5 -67.4 -171.6 -65.4 -169.1 -63.2 -167.1 -61 -165.1 -58.6 -163.5 -56 -162.4 -53.5 -161.2 -50.8 -160.5 -48.1 -160 -45.4 -159.5 -42.6 -159.5 -39.9 -159.5 -37.1 -159.5 -34.3 -159.8 -31.4 -160.1 -28.6 -160.4 -25.7 -160.8 -22.7 -161.2 -19.7 -161.7 -14.8 -160.6 -13.5 -162.6 -12.1 -164.7 -12.8 -171.7 -14.5 -173.4Z" fill="#96502c"/>
 <path d="M15.5 -163.4C16.7 -161.3 18.2 -163.7 19.5 -164 20.8 -164.2 22.2 -164.6 23.5 -165 24.9 -165.4 26.2 -165.8 27.5 -166.4 28.8 -166.9 30 -167.5 31.3 -168.1 32.5 -168.8 33.7 -169.5 34.9 -170.3 36.1 -171.1 37.2 -172 38.3 -173 39.4 -173.9 40.5 -175 41.5 -176.1 42.4 -177.2 45 -177.6 44.1 -179.6 43.2 -181.7 37.8 -187.3 35.9 -188.4 34 -189.5 33.6 -186.9 32.5 -186.3 31.5 -185.6 30.6 -185 29.6 -184.5 28.7 -183.9 27.8 -183.4 26.9 -182.8 26 -182.3 25.1 -181.8 24.2 -181.4 23.3 -180.9 22.5 -180.5 21.6 -180 20.7 -179.6 19.7 -179.2 18.8 -178.8 17.8 -178.4 16.9 -178.1 15.8 -177.7 14.8 -177.3 12.5 -179 12.5 -176.6 12.4 -174.2 14.4 -165.5 15.5 -163.4ZM-15.1 -176.7C-16.3 -178.8 -18.2 -176.4 -19.6 -176.3 -21.1 -176.1 -22.6 -175.9 -24 -175.7 -25.4 -175.5 -26.8 -175.3 -28.2 -175 -29.5 -174.8 -30.8 -174.5 -32.1 -174.2 -33.4 -173.9 -34.7 -173.5 -36 -173.1 -37.2 -172.7 -38.4 -172.3 -39.6 -171.9 -40.7 -171.4 -41.9 -170.9 -43 -170.4 -44 -169.9 -46.1 -170.8 -46 -168.7 -45.8 -166.5 -43.2 -159.2 -42 -157.3 -40.8 -155.5 -39.9 -157.6 -38.8 -157.8 -37.8 -157.9 -36.8 -158.1 -35.7 -158.3 -34.6 -158.5 -33.5 -158.7 -32.4 -158.9 -31.2 -159.1 -30.1 -159.3 -28.9 -159.6 -27.7 -159.8 -26.4 -160.1 -25.2 -160.4 -23.9 -160.6 -22.6 -160.9 -21.3 -161.2 -19.9 -161.5 -18.6 -161.9 -17.2 -162.2 -15.8 -162.6 -13.2 -160.9 -12.9 -163.3 -12.5 -165.8 -14 -174.5 -15.1 -176.7Z" fill="var(--rani)"/>
 <path d="M46-206L98-252M-58-168L-108-214" stroke="var(--thread)" stroke-width="6" stroke-linecap="round"/><path d="M46-206L98-252M-58-168L-108-214" stroke="var(--saffron)" stroke-width="6" stroke-dasharray="5 10"/>
 <path d="M-5-178h11v10h-11Z" fill="#96502c"/><ellipse cx="3" cy="-194" rx="15" ry="18" fill="#96502c"/><path d="M-14-190C-20-216 4-222 18-204C6-206-4-200-8-184Z" fill="#1a0d12"/><circle cx="-17" cy="-192" r="10" fill="#1a0d12"/><circle cx="-22" cy="-197" r="4.5" fill="var(--saffron)"/>
 <path d="M-14-200C-44-190-52-160-46-128C-58-112-74-98-92-92C-78-76-50-88-36-112C-34-140-36-166-12-182Z" fill="var(--saffron)" opacity=".96"/><path d="M-46-128C-58-112-74-98-92-92" fill="none" stroke="var(--thread)" stroke-width="3"/>
</g>
  </defs>
  <rect width="1080" height="1350" fill="url(#bandhani)" mask="url(#hush)"/><rect width="1080" height="1350" fill="url(#light)"/>
  <g data-busy stroke-linecap="round"><path d="M-30 104L0 150L30 104Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="0" cy="160" r="6" fill="var(--thread)"/><path d="M30 104L60 150L90 104Z" fill="var(--saffron)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="60" cy="160" r="6" fill="var(--thread)"/><path d="M90 104L120 150L150 104Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="120" cy="160" r="6" fill="var(--thread)"/><path d="M150 104L180 150L210 104Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="180" cy="160" r="6" fill="var(--thread)"/><path d="M210 104L240 150L270 104Z" fill="var(--saffron)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="240" cy="160" r="6" fill="var(--thread)"/><path d="M270 104L300 150L330 104Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="300" cy="160" r="6" fill="var(--thread)"/><path d="M330 104L360 150L390 104Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="360" cy="160" r="6" fill="var(--thread)"/><path d="M390 104L420 150L450 104Z" fill="var(--saffron)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="420" cy="160" r="6" fill="var(--thread)"/><path d="M450 104L480 150L510 104Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="480" cy="160" r="6" fill="var(--thread)"/><path d="M510 104L540 150L570 104Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="540" cy="160" r="6" fill="var(--thread)"/><path d="M570 104L600 150L630 104Z" fill="var(--saffron)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="600" cy="160" r="6" fill="var(--thread)"/><path d="M630 104L660 150L690 104Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="660" cy="160" r="6" fill="var(--thread)"/><path d="M690 104L720 150L750 104Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="720" cy="160" r="6" fill="var(--thread)"/><path d="M750 104L780 150L810 104Z" fill="var(--saffron)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="780" cy="160" r="6" fill="var(--thread)"/><path d="M810 104L840 150L870 104Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="840" cy="160" r="6" fill="var(--thread)"/><path d="M870 104L900 150L930 104Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="900" cy="160" r="6" fill="var(--thread)"/><path d="M930 104L960 150L990 104Z" fill="var(--saffron)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="960" cy="160" r="6" fill="var(--thread)"/><path d="M990 104L1020 150L1050 104Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="1020" cy="160" r="6" fill="var(--thread)"/><path d="M1050 104L1080 150L1110 104Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3.5" stroke-linejoin="round"/><circle cx="1080" cy="160" r="6" fill="var(--thread)"/><rect width="1080" height="104" fill="color-mix(in oklab,var(--cloth),black 30%)"/><path d="M0 14H1080M0 90H1080" stroke="var(--saffron)" stroke-width="7"/><path d="M0 14H1080M0 90H1080" stroke="var(--rani)" stroke-width="7" stroke-dasharray="14 14"/><use href="#abhla" transform="translate(0 52) scale(1.05)"/><path d="M45 34l14 18l-14 18l-14-18Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(90 52) scale(1.05)"/><path d="M135 34l14 18l-14 18l-14-18Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(180 52) scale(1.05)"/><path d="M225 34l14 18l-14 18l-14-18Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(270 52) scale(1.05)"/><path d="M315 34l14 18l-14 18l-14-18Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(360 52) scale(1.05)"/><path d="M405 34l14 18l-14 18l-14-18Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(450 52) scale(1.05)"/><path d="M495 34l14 18l-14 18l-14-18Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(540 52) scale(1.05)"/><path d="M585 34l14 18l-14 18l-14-18Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(630 52) scale(1.05)"/><path d="M675 34l14 18l-14 18l-14-18Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(720 52) scale(1.05)"/><path d="M765 34l14 18l-14 18l-14-18Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(810 52) scale(1.05)"/><path d="M855 34l14 18l-14 18l-14-18Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(900 52) scale(1.05)"/><path d="M945 34l14 18l-14 18l-14-18Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(990 52) scale(1.05)"/><path d="M1035 34l14 18l-14 18l-14-18Z" fill="var(--leaf)" stroke="var(--thread)" stroke-width="3"/><use href="#abhla" transform="translate(1080 52) scale(1.05)"/><path d="M1125 34l14 18l-14 18l-14-18Z" fill="var(--rani)" stroke="var(--thread)" stroke-width="3"/></g>
  <g transform="translate(540 1876)"><circle r="712" fill="color-mix(in oklab,var(--cloth),black 40%)"/><circle r="706" fill="var(--rani)"/><polygon points="0,-700 29,-663.4 61,-697.3 86.7,-658.3 121.6,-689.4 143.7,-648.3 181.2,-676.1 199.7,-633.3 239.4,-657.8 254.1,-613.5 295.8,-634.4 306.6,-589 350,-606.2 356.8,-560 401.5,-573.4 404.2,-526.8 450,-536.2 448.6,-489.6 495,-495 489.6,-448.6 536.2,-450 526.8,-404.2 573.4,-401.5 560,-356.8 606.2,-350 589,-306.6 634.4,-295.8 613.5,-254.1 657.8,-239.4 633.3,-199.7 676.1,-181.2 648.3,-143.7 689.4,-121.6 658.3,-86.7 697.3,-61 663.4,-29 700,0 663.4,29 697.3,61 658.3,86.7 689.4,121.6 648.3,143.7 676.1,181.2 633.3,199.7 657.8,239.4 613.5,254.1 634.4,295.8 589,306.6 606.2,350 560,356.8 573.4,401.5 526.8,404.2 536.2,450 489.6,448.6 495,495 448.6,489.6 450,536.2 404.2,526.8 401.5,573.4 356.8,560 350,606.2 306.6,589 295.8,634.4 254.1,613.5 239.4,657.8 199.7,633.3 181.2,676.1 143.7,648.3 121.6,689.4 86.7,658.3 61,697.3 29,663.4 0,700 -29,663.4 -61,697.3 -86.7,658.3 -121.6,689.4 -143.7,648.3 -181.2,676.1 -199.7,633.3 -239.4,657.8 -254.1,613.5 -295.8,634.4 -306.6,589 -350,606.2 -356.8,560 -401.5,573.4 -404.2,526.8 -450,536.2 -448.6,489.6 -495,495 -489.6,448.6 -536.2,450 -526.8,404.2 -573.4,401.5 -560,356.8 -606.2,350 -589,306.6 -634.4,295.8 -613.5,254.1 -657.8,239.4 -633.3,199.7 -676.1,181.2 -648.3,143.7 -689.4,121.6 -658.3,86.7 -697.3,61 -663.4,29 -700,0 -663.4,-29 -697.3,-61 -658.3,-86.7 -689.4,-121.6 -648.3,-143.7 -676.1,-181.2 -633.3,-199.7 -657.8,-239.4 -613.5,-254.1 -634.4,-295.8 -589,-306.6 -606.2,-350 -560,-356.8 -573.4,-401.5 -526.8,-404.2 -536.2,-450 -489.6,-448.6 -495,-495 -448.6,-489.6 -450,-536.2 -404.2,-526.8 -401.5,-573.4 -356.8,-560 -350,-606.2 -306.6,-589 -295.8,-634.4 -254.1,-613.5 -239.4,-657.8 -199.7,-633.3 -181.2,-676.1 -143.7,-648.3 -121.6,-689.4 -86.7,-658.3 -61,-697.3 -29,-663.4" fill="var(--saffron)"/><circle r="660" fill="color-mix(in oklab,var(--cloth),black 25%)" stroke="var(--thread)" stroke-width="5"/><use href="#abhla" transform="rotate(0) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(6) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(12) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(18) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(24) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(30) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(36) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(42) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(48) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(54) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(60) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(66) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(72) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(78) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(84) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(90) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(96) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(102) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(108) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(114) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(120) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(126) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(132) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(138) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(144) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(150) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(156) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(162) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(168) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(174) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(180) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(186) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(192) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(198) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(204) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(210) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(216) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(222) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(228) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(234) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(240) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(246) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(252) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(258) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(264) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(270) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(276) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(282) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(288) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(294) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(300) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(306) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(312) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(318) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(324) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(330) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(336) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(342) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(348) translate(0 -630) scale(0.82)"/><use href="#abhla" transform="rotate(354) translate(0 -630) scale(0.82)"/><circle r="598" fill="var(--leaf)" stroke="var(--thread)" stroke-width="5"/><circle r="574" fill="none" stroke="var(--saffron)" stroke-width="9" stroke-linecap="round" stroke-dasharray="0 22"/></g><use data-busy href="#d1" transform="translate(540 1876) rotate(-32.4) translate(0 -720) scale(-1 1)"/><use data-busy href="#d2" transform="translate(540 1876) rotate(-16.2) translate(0 -720) scale(-1 1)"/><use data-busy href="#d0" transform="translate(540 1156) scale(1)"/><use data-busy href="#d1" transform="translate(540 1876) rotate(16.2) translate(0 -720) scale(1 1)"/><use data-busy href="#d2" transform="translate(540 1876) rotate(32.4) translate(0 -720) scale(1 1)"/>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="132" data-min-size="52" data-max-lines="2">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="42" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="58">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="42" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'navratri-garbo', 'Garbo Light', 'An embroidered toran above, dandiya below, and the pierced garbo pot throwing its light across bandhani silk.',
  (select id from public.festivals where slug = 'navratri'),
  (select id from public.template_categories where slug = 'playful'),
  '{garbo,playful}', 'gu', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "rani": {
        "title": "Rani pink",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#b80f5e"
      },
      "yellow": {
        "title": "Yellow",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffd23f"
      },
      "green": {
        "title": "Parrot green",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#12875a"
      }
    }
  },
  "sample": {
    "title": "શુભ નવરાત્રી",
    "message": "માં અંબા આપના જીવનમાં શક્તિ, આનંદ અને ઉલ્લાસ ભરી દે. ચાલો, આ નવ રાત ગરબે ઘૂમીએ!",
    "recipient_name": "વહાલા મિત્રો",
    "sender_name": "હેતલ અને જય",
    "language": "gu"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--rani:{{ v.rani }};--yellow:{{ v.yellow }};--green:{{ v.green }};position:relative;width:1080px;height:1350px;overflow:hidden;background:radial-gradient(circle at 50% 84%,color-mix(in oklab,var(--rani),var(--yellow) 46%) 0,color-mix(in oklab,var(--rani),black 6%) 23%,color-mix(in oklab,var(--rani),black 38%));color:#fff5e0}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:96px;right:96px;top:318px;height:546px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Rasa","Mukta","Card Serif",serif}
h1{font-weight:700;font-family:"Rasa","Yatra One","Card Serif",serif;color:var(--yellow);margin-bottom:calc(0.12em + 10px*var(--fit,1))}
h1:is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bho),:lang(mai),:lang(kok)){font-weight:400;font-family:"Yatra One","Card Serif",serif}
p:is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bho),:lang(mai),:lang(kok)){font-family:"Mukta","Card Serif",serif}
.to,.from{font-weight:600;color:color-mix(in oklab,var(--yellow),white 72%)}
.to{margin-bottom:0.22em}
.from{margin-top:0.5em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <pattern id="bandhani" width="64" height="64" patternUnits="userSpaceOnUse"><g fill="none" stroke="#fff" stroke-width="2.500"><circle cx="16" cy="16" r="4.500"/><circle cx="48" cy="48" r="4.500"/></g><g fill="#fff"><circle cx="48" cy="16" r="2"/><circle cx="16" cy="48" r="2"/><circle cx="32" cy="32" r="1.500"/><circle cx="0" cy="0" r="1.500"/><circle cx="64" cy="64" r="1.500"/></g></pattern>
    <linearGradient id="mirror" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff"/><stop offset=".45" stop-color="#b9d3e6"/><stop offset=".55" stop-color="#f5fbff"/><stop offset="1" stop-color="#8aa9c0"/></linearGradient>
    <linearGradient id="pot" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#5d1a10"/><stop offset=".4" stop-color="#d2602d"/><stop offset=".55" stop-color="#e98146"/><stop offset="1" stop-color="#58170e"/></linearGradient>
    <radialGradient id="glow"><stop offset="0" stop-color="#fff0b0" stop-opacity=".9"/><stop offset=".4" stop-color="var(--yellow)" stop-opacity=".34"/><stop offset="1" stop-color="var(--yellow)" stop-opacity="0"/></radialGradient>
    <linearGradient id="stick" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff3dc"/><stop offset="1" stop-color="#e0a850"/></linearGradient>
    <g id="dandiya"><rect x="-230" y="-13" width="460" height="26" rx="13" fill="var(--yellow)"/><path d="M-214 -13h18l16 26h-18Z" fill="var(--rani)"/><path d="M-180 -13h18l16 26h-18Z" fill="var(--green)"/><path d="M-146 -13h18l16 26h-18Z" fill="#f26a1b"/><path d="M-112 -13h18l16 26h-18Z" fill="var(--rani)"/><path d="M-78 -13h18l16 26h-18Z" fill="var(--green)"/><path d="M-44 -13h18l16 26h-18Z" fill="#f26a1b"/><path d="M-10 -13h18l16 26h-18Z" fill="var(--rani)"/><path d="M24 -13h18l16 26h-18Z" fill="var(--green)"/><path d="M58 -13h18l16 26h-18Z" fill="#f26a1b"/><path d="M92 -13h18l16 26h-18Z" fill="var(--rani)"/><path d="M126 -13h18l16 26h-18Z" fill="var(--green)"/><path d="M160 -13h18l16 26h-18Z" fill="#f26a1b"/><circle cx="-230" r="18" fill="#fff3dc"/><circle cx="230" r="18" fill="#fff3dc"/></g>
  </defs>
  <rect width="1080" height="1350" fill="url(#bandhani)" opacity=".16"/>
  <g opacity=".13" fill="#ffe9a8" transform="translate(540 1150)"><path d="M0 0L-1198 -71L-1187 -179Z" opacity=".35"/><path d="M0 0L-1157 -319L-1123 -422Z" opacity=".35"/><path d="M0 0L-1065 -552L-1011 -647Z" opacity=".35"/><path d="M0 0L-927 -762L-854 -843Z" opacity=".35"/><path d="M0 0L-749 -938L-661 -1002Z" opacity=".35"/><path d="M0 0L-537 -1073L-438 -1117Z" opacity=".35"/><path d="M0 0L-302 -1161L-196 -1184Z" opacity=".35"/><path d="M0 0L-54 -1199L54 -1199Z" opacity=".35"/><path d="M0 0L196 -1184L302 -1161Z" opacity=".35"/><path d="M0 0L438 -1117L537 -1073Z" opacity=".35"/><path d="M0 0L661 -1002L749 -938Z" opacity=".35"/><path d="M0 0L854 -843L927 -762Z" opacity=".35"/><path d="M0 0L1011 -647L1065 -552Z" opacity=".35"/><path d="M0 0L1123 -422L1157 -319Z" opacity=".35"/><path d="M0 0L1187 -179L1198 -71Z" opacity=".35"/></g>
  <circle cx="540" cy="1150" r="310" fill="url(#glow)"/>
  <g><g data-busy transform="translate(0 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="var(--green)"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--yellow)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#fff3dc" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#fff3dc"/><circle cx="34" cy="36" r="7" fill="#fff3dc"/><circle cx="-34" cy="84" r="7" fill="#fff3dc"/><circle cx="34" cy="84" r="7" fill="#fff3dc"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--yellow)"/><circle cy="184" r="9" fill="#fff3dc"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--yellow)" stroke-width="4" stroke-linecap="round"/></g><g data-busy transform="translate(135 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="var(--yellow)"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#7a0b3c" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--rani)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#7a0b3c" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#7a0b3c"/><circle cx="34" cy="36" r="7" fill="#7a0b3c"/><circle cx="-34" cy="84" r="7" fill="#7a0b3c"/><circle cx="34" cy="84" r="7" fill="#7a0b3c"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--rani)"/><circle cy="184" r="9" fill="#7a0b3c"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--rani)" stroke-width="4" stroke-linecap="round"/></g><g data-busy transform="translate(270 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="#f26a1b"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--green)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#fff3dc" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#fff3dc"/><circle cx="34" cy="36" r="7" fill="#fff3dc"/><circle cx="-34" cy="84" r="7" fill="#fff3dc"/><circle cx="34" cy="84" r="7" fill="#fff3dc"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--green)"/><circle cy="184" r="9" fill="#fff3dc"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--green)" stroke-width="4" stroke-linecap="round"/></g><g data-busy transform="translate(405 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="#fff3dc"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#f26a1b" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--rani)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#f26a1b" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#f26a1b"/><circle cx="34" cy="36" r="7" fill="#f26a1b"/><circle cx="-34" cy="84" r="7" fill="#f26a1b"/><circle cx="34" cy="84" r="7" fill="#f26a1b"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--rani)"/><circle cy="184" r="9" fill="#f26a1b"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--rani)" stroke-width="4" stroke-linecap="round"/></g><g data-busy transform="translate(540 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="var(--green)"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--yellow)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#fff3dc" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#fff3dc"/><circle cx="34" cy="36" r="7" fill="#fff3dc"/><circle cx="-34" cy="84" r="7" fill="#fff3dc"/><circle cx="34" cy="84" r="7" fill="#fff3dc"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--yellow)"/><circle cy="184" r="9" fill="#fff3dc"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--yellow)" stroke-width="4" stroke-linecap="round"/></g><g data-busy transform="translate(675 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="#fff3dc"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#f26a1b" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--rani)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#f26a1b" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#f26a1b"/><circle cx="34" cy="36" r="7" fill="#f26a1b"/><circle cx="-34" cy="84" r="7" fill="#f26a1b"/><circle cx="34" cy="84" r="7" fill="#f26a1b"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--rani)"/><circle cy="184" r="9" fill="#f26a1b"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--rani)" stroke-width="4" stroke-linecap="round"/></g><g data-busy transform="translate(810 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="#f26a1b"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--green)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#fff3dc" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#fff3dc"/><circle cx="34" cy="36" r="7" fill="#fff3dc"/><circle cx="-34" cy="84" r="7" fill="#fff3dc"/><circle cx="34" cy="84" r="7" fill="#fff3dc"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--green)"/><circle cy="184" r="9" fill="#fff3dc"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--green)" stroke-width="4" stroke-linecap="round"/></g><g data-busy transform="translate(945 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="var(--yellow)"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#7a0b3c" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--rani)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#7a0b3c" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#7a0b3c"/><circle cx="34" cy="36" r="7" fill="#7a0b3c"/><circle cx="-34" cy="84" r="7" fill="#7a0b3c"/><circle cx="34" cy="84" r="7" fill="#7a0b3c"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--rani)"/><circle cy="184" r="9" fill="#7a0b3c"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--rani)" stroke-width="4" stroke-linecap="round"/></g><g data-busy transform="translate(1080 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="var(--green)"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--yellow)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#fff3dc" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#fff3dc"/><circle cx="34" cy="36" r="7" fill="#fff3dc"/><circle cx="-34" cy="84" r="7" fill="#fff3dc"/><circle cx="34" cy="84" r="7" fill="#fff3dc"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--yellow)"/><circle cy="184" r="9" fill="#fff3dc"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--yellow)" stroke-width="4" stroke-linecap="round"/></g></g>
  <path d="M0 0H1080V78H0Z" fill="color-mix(in oklab,var(--rani),black 52%)"/><path d="M0 78H1080" stroke="var(--yellow)" stroke-width="7"/><path d="M0 12H1080" stroke="var(--yellow)" stroke-width="3"/>
  <g>{% for i in (0..20) %}<g transform="translate({{ i | times: 54 }} 45)"><circle r="19" fill="none" stroke="#f26a1b" stroke-width="5" stroke-dasharray="4 4"/><circle r="13" fill="url(#mirror)"/><path d="M27-12L36 0L27 12L18 0Z" fill="var(--yellow)"/></g>{% endfor %}</g>
  <g transform="translate(236 1226) rotate(-30)"><use data-busy href="#dandiya"/></g><g transform="translate(236 1226) rotate(24)"><use data-busy href="#dandiya"/></g>
  <g transform="translate(844 1226) rotate(30) scale(-1 1)"><use data-busy href="#dandiya"/></g><g transform="translate(844 1226) rotate(-24) scale(-1 1)"><use data-busy href="#dandiya"/></g>
  <g transform="translate(540 1150)">
    <ellipse cy="142" rx="170" ry="24" fill="#000" opacity=".3"/><path d="M-90 128Q0 160 90 128L104 150Q0 182-104 150Z" fill="var(--green)"/>
    <path d="M-104-120C-216-84-236 24-160 96C-116 138-52 146 0 146S116 138 160 96C236 24 216-84 104-120Z" fill="url(#pot)"/>
    <g fill="#fff3b8" stroke="#ffcf4a" stroke-width="4"><ellipse cx="-118" cy="-63" rx="7.2" ry="14"/><ellipse cx="-59" cy="-60" rx="9.1" ry="14"/><ellipse cx="0" cy="-56" rx="11.0" ry="14"/><ellipse cx="59" cy="-60" rx="9.1" ry="14"/><ellipse cx="118" cy="-63" rx="7.2" ry="14"/><ellipse cx="-150" cy="-15" rx="6.1" ry="14"/><ellipse cx="-100" cy="-12" rx="7.8" ry="14"/><ellipse cx="-50" cy="-9" rx="9.4" ry="14"/><ellipse cx="0" cy="-6" rx="11.0" ry="14"/><ellipse cx="50" cy="-9" rx="9.4" ry="14"/><ellipse cx="100" cy="-12" rx="7.8" ry="14"/><ellipse cx="150" cy="-15" rx="6.1" ry="14"/><ellipse cx="-150" cy="39" rx="6.1" ry="14"/><ellipse cx="-100" cy="42" rx="7.8" ry="14"/><ellipse cx="-50" cy="45" rx="9.4" ry="14"/><ellipse cx="0" cy="48" rx="11.0" ry="14"/><ellipse cx="50" cy="45" rx="9.4" ry="14"/><ellipse cx="100" cy="42" rx="7.8" ry="14"/><ellipse cx="150" cy="39" rx="6.1" ry="14"/><ellipse cx="-112" cy="91" rx="7.4" ry="14"/><ellipse cx="-56" cy="95" rx="9.2" ry="14"/><ellipse cx="0" cy="98" rx="11.0" ry="14"/><ellipse cx="56" cy="95" rx="9.2" ry="14"/><ellipse cx="112" cy="91" rx="7.4" ry="14"/></g>
    <path d="M-196-44Q0 6 196-44" fill="none" stroke="#fff3dc" stroke-width="5" stroke-dasharray="2 12" stroke-linecap="round"/><path d="M-190 58Q0 112 190 58" fill="none" stroke="#fff3dc" stroke-width="5" stroke-dasharray="2 12" stroke-linecap="round"/>
    <path d="M-120-152Q0-122 120-152L106-114Q0-88-106-114Z" fill="#a63d1a"/><ellipse data-busy cy="-154" rx="124" ry="24" fill="url(#pot)"/><ellipse cy="-154" rx="104" ry="16" fill="#ffd75e"/>
    <circle cy="-200" r="110" fill="url(#glow)"/><path data-busy d="M0-262C30-222 40-204 40-186C40-162 24-150 0-150S-40-162-40-186C-40-204-22-218 0-262Z" fill="#ff8f1c"/><path d="M0-222C16-200 22-190 22-178C22-164 14-156 0-156S-22-164-22-178C-22-190-12-198 0-222Z" fill="#fff0a8"/>
  </g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="124" data-min-size="52" data-max-lines="2">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="40" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="58">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="40" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'new-year-gilded-skyline', 'Gilded Skyline', 'An art-deco midnight: fans, fireworks and towers drawn in champagne gold.',
  (select id from public.festivals where slug = 'new-year'),
  (select id from public.template_categories where slug = 'elegant'),
  '{gilded,skyline,elegant}', 'en', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "night": {
        "title": "Midnight",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#10161f"
      },
      "gold": {
        "title": "Champagne gold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#dcb568"
      }
    }
  },
  "sample": {
    "title": "Happy New Year",
    "message": "Here’s to mornings worth waking for, friends worth staying up for, and a year that is kinder than we dared to ask.",
    "recipient_name": "To all of you",
    "sender_name": "Neel & Tara",
    "language": "en"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--night:{{ v.night }};--gold:{{ v.gold }};position:relative;width:1080px;height:1350px;overflow:hidden;background:radial-gradient(ellipse at 50% 100%,color-mix(in oklab,var(--night),var(--gold) 34%),var(--night) 62%);color:color-mix(in oklab,var(--gold),white 72%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:112px;right:112px;top:388px;height:566px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Marcellus","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:500;font-family:"Cinzel","Rozha One","Card Serif",serif;background:linear-gradient(180deg,color-mix(in oklab,var(--gold),white 62%) 10%,var(--gold) 52%,color-mix(in oklab,var(--gold),black 26%) 90%);-webkit-background-clip:text;background-clip:text;color:transparent;padding:.06em .04em}
.rule{width:400px;height:24px;margin:calc(6px + 16px*var(--fit,1)) 0 calc(8px + 22px*var(--fit,1)) 0;flex:none}
.to,.from{letter-spacing:.02em;color:var(--gold)}
.to{margin-bottom:0.3em}
.from{margin-top:0.6em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs><linearGradient id="tower" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--night),var(--gold) 22%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),black 40%)"/></linearGradient>
    <radialGradient id="veil"><stop offset=".5" stop-color="var(--night)"/><stop offset="1" stop-color="var(--night)" stop-opacity="0"/></radialGradient></defs>
  <g stroke="var(--gold)" stroke-width="1.600" opacity=".5"><path d="M540 1350L-959 1298"/><path d="M540 1350L-952 1193"/><path d="M540 1350L-937 1090"/><path d="M540 1350L-915 987"/><path d="M540 1350L-887 886"/><path d="M540 1350L-851 788"/><path d="M540 1350L-808 692"/><path d="M540 1350L-759 600"/><path d="M540 1350L-704 511"/><path d="M540 1350L-642 427"/><path d="M540 1350L-575 346"/><path d="M540 1350L-502 271"/><path d="M540 1350L-424 201"/><path d="M540 1350L-342 136"/><path d="M540 1350L-255 78"/><path d="M540 1350L-164 26"/><path d="M540 1350L-70 -20"/><path d="M540 1350L27 -60"/><path d="M540 1350L127 -92"/><path d="M540 1350L228 -117"/><path d="M540 1350L331 -135"/><path d="M540 1350L435 -146"/><path d="M540 1350L540 -150"/><path d="M540 1350L645 -146"/><path d="M540 1350L749 -135"/><path d="M540 1350L852 -117"/><path d="M540 1350L953 -92"/><path d="M540 1350L1053 -60"/><path d="M540 1350L1150 -20"/><path d="M540 1350L1244 26"/><path d="M540 1350L1335 78"/><path d="M540 1350L1422 136"/><path d="M540 1350L1504 201"/><path d="M540 1350L1582 271"/><path d="M540 1350L1655 346"/><path d="M540 1350L1722 427"/><path d="M540 1350L1784 511"/><path d="M540 1350L1839 600"/><path d="M540 1350L1888 692"/><path d="M540 1350L1931 788"/><path d="M540 1350L1967 886"/><path d="M540 1350L1995 987"/><path d="M540 1350L2017 1090"/><path d="M540 1350L2032 1193"/><path d="M540 1350L2039 1298"/></g>
  <ellipse cx="540" cy="640" rx="500" ry="430" fill="url(#veil)"/>
  <g fill="none" stroke="var(--gold)" stroke-linecap="round">
    <g data-busy transform="translate(540 214)"><g stroke-width="3">{% for i in (0..23) %}<path d="M0-26V-72" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..23) %}<circle cy="-81" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g><g stroke-width="2">{% for i in (0..23) %}<path d="M0-96V-128" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..23) %}<circle cy="-137" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g><g stroke-width="1.500">{% for i in (0..23) %}<path d="M0-84V-150" transform="rotate({{ i | times: 15 | plus: 7.5 }})"/>{% endfor %}</g></g>
    <g data-busy transform="translate(262 300) scale(.62)" opacity=".85"><g stroke-width="3">{% for i in (0..17) %}<path d="M0-24V-76" transform="rotate({{ i | times: 20 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..17) %}<circle cy="-85" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 20 | plus: 0 }})"/>{% endfor %}</g><g stroke-width="2">{% for i in (0..17) %}<path d="M0-60V-120" transform="rotate({{ i | times: 20 | plus: 10 }})"/>{% endfor %}</g></g>
    <g data-busy transform="translate(818 300) scale(.62)" opacity=".85"><g stroke-width="3">{% for i in (0..17) %}<path d="M0-24V-76" transform="rotate({{ i | times: 20 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..17) %}<circle cy="-85" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 20 | plus: 0 }})"/>{% endfor %}</g><g stroke-width="2">{% for i in (0..17) %}<path d="M0-60V-120" transform="rotate({{ i | times: 20 | plus: 10 }})"/>{% endfor %}</g></g>
    <g data-busy transform="translate(392 130) scale(.34)" opacity=".7"><g stroke-width="4">{% for i in (0..15) %}<path d="M0-24V-76" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..15) %}<circle cy="-85" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g></g><g data-busy transform="translate(688 130) scale(.34)" opacity=".7"><g stroke-width="4">{% for i in (0..15) %}<path d="M0-24V-76" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..15) %}<circle cy="-85" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g></g>
  </g>
  <g stroke="var(--gold)" stroke-width="2.500"><path data-busy d="M15 1350L15 1145L33 1145L33 1099L51 1099L51 1060L69 1060L69 1020L111 1020L111 1060L129 1060L129 1099L147 1099L147 1145L165 1145L165 1350Z" fill="url(#tower)"/><path data-busy d="M45 1350V1145M68 1350V1145M90 1350V1145M112 1350V1145M135 1350V1145M90 1020v-53" fill="none"/><path data-busy d="M915 1350L915 1145L933 1145L933 1099L951 1099L951 1060L969 1060L969 1020L1011 1020L1011 1060L1029 1060L1029 1099L1047 1099L1047 1145L1065 1145L1065 1350Z" fill="url(#tower)"/><path data-busy d="M945 1350V1145M968 1350V1145M990 1350V1145M1012 1350V1145M1035 1350V1145M990 1020v-53" fill="none"/><path data-busy d="M166 1350L166 1150L194 1150L194 1100L278 1100L278 1150L306 1150L306 1350Z" fill="url(#tower)"/><path data-busy d="M194 1350V1195M215 1350V1195M236 1350V1195M257 1350V1195M278 1350V1195M236 1100v-40" fill="none"/><path data-busy d="M774 1350L774 1150L802 1150L802 1100L886 1100L886 1150L914 1150L914 1350Z" fill="url(#tower)"/><path data-busy d="M802 1350V1195M823 1350V1195M844 1350V1195M865 1350V1195M886 1350V1195M844 1100v-40" fill="none"/><path data-busy d="M327 1350L327 1210L346 1210L346 1150L438 1150L438 1210L457 1210L457 1350Z" fill="url(#tower)"/><path data-busy d="M353 1350V1226M372 1350V1226M392 1350V1226M412 1350V1226M431 1350V1226M392 1150v-32" fill="none"/><path data-busy d="M623 1350L623 1210L642 1210L642 1150L734 1150L734 1210L753 1210L753 1350Z" fill="url(#tower)"/><path data-busy d="M649 1350V1226M668 1350V1226M688 1350V1226M708 1350V1226M727 1350V1226M688 1150v-32" fill="none"/><path data-busy d="M445 1350L445 1164L468 1164L468 1122L491 1122L491 1086L513 1086L513 1050L567 1050L567 1086L589 1086L589 1122L612 1122L612 1164L635 1164L635 1350Z" fill="url(#tower)"/><path data-busy d="M483 1350V1164M512 1350V1164M540 1350V1164M568 1350V1164M597 1350V1164M540 1050v-48" fill="none"/></g>
  <g fill="none" stroke="var(--gold)">
    <g stroke-width="2.500"><g transform="translate(34 34)"><path d="M0 0L190 0"/><path d="M0 0L187 33"/><path d="M0 0L179 65"/><path d="M0 0L165 95"/><path d="M0 0L146 122"/><path d="M0 0L122 146"/><path d="M0 0L95 165"/><path d="M0 0L65 179"/><path d="M0 0L33 187"/><path d="M0 0L0 190"/><path d="M190 0A190 190 0 0 1 0 190M150 0A150 150 0 0 1 0 150M60 0A60 60 0 0 1 0 60"/></g><g transform="translate(1046 34) scale(-1 1)"><path d="M0 0L190 0"/><path d="M0 0L187 33"/><path d="M0 0L179 65"/><path d="M0 0L165 95"/><path d="M0 0L146 122"/><path d="M0 0L122 146"/><path d="M0 0L95 165"/><path d="M0 0L65 179"/><path d="M0 0L33 187"/><path d="M0 0L0 190"/><path d="M190 0A190 190 0 0 1 0 190M150 0A150 150 0 0 1 0 150M60 0A60 60 0 0 1 0 60"/></g></g>
    <path d="M34 34H1046V1316H34Z" stroke-width="6"/><path d="M48 48H1032V1302H48Z" stroke-width="2"/>
  </g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="96" data-min-size="52" data-max-lines="2">{{ title }}</h1>{% endif %}
  <svg class="rule" viewBox="0 0 400 24" aria-hidden="true" fill="none" stroke="var(--gold)" stroke-width="2"><path d="M0 12H150M250 12H400M30 18H140M260 18H370M60 6H146M254 6H340"/><path d="M200 0L216 12L200 24L184 12ZM176 4L166 12L176 20M224 4L234 12L224 20" fill="none"/><path d="M200 6L208 12L200 18L192 12Z" fill="var(--gold)"/></svg>
  {% if recipient_name != "" %}<p class="to" data-max-size="36" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="54">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="36" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'new-year-midnight-burst', 'Midnight Burst', 'One great firework of thin bright lines bursting over a midnight sky, and the greeting set large beneath them.',
  (select id from public.festivals where slug = 'new-year'),
  (select id from public.template_categories where slug = 'modern'),
  '{midnight,burst,modern}', 'en', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1920,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "night": {
        "title": "Night",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#14123a"
      },
      "coral": {
        "title": "Coral",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ff5d5d"
      },
      "amber": {
        "title": "Amber",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffc14a"
      },
      "mint": {
        "title": "Mint",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#5fe3c0"
      }
    }
  },
  "sample": {
    "title": "Happy New Year",
    "message": "Twelve blank pages, and the best people to fill them with. Here’s to slow mornings, loud dinners and good news on the phone.",
    "recipient_name": "Dear Maya and Arjun,",
    "sender_name": "Ishaan & Tara",
    "language": "en"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--night:{{ v.night }};--coral:{{ v.coral }};--amber:{{ v.amber }};--mint:{{ v.mint }};position:relative;width:1080px;height:1920px;overflow:hidden;background:var(--night);color:#f4f1ff}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:66px;right:66px;top:1056px;height:824px;padding:0 24px 40px;display:flex;flex-direction:column;align-items:flex-start;justify-content:flex-end;text-align:start;font-weight:400;font-family:"Poppins","Card Sans",sans-serif}
h1{font-weight:800;font-family:"Poppins","Card Sans",sans-serif;letter-spacing:-.03em;color:#fff}
.bar,p:lang(en){margin-inline-start:8px}
.bar{flex:none;width:132px;height:10px;margin:calc(16px + 20px*var(--fit,1)) 0 calc(14px + 18px*var(--fit,1));border-radius:5px;background:linear-gradient(90deg,var(--coral),var(--amber))}
.to,.from{font-weight:500;color:var(--amber)}
.to{margin-bottom:0.25em}
.from{margin-top:0.6em;color:var(--mint)}
h1:is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bn),:lang(as),:lang(pa),:lang(gu),:lang(or),:lang(ta),:lang(ml),:lang(te),:lang(kn)){letter-spacing:0}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1920" aria-hidden="true">
<defs><radialGradient id="dusk" gradientUnits="userSpaceOnUse" cx="720" cy="402" r="1000"><stop offset="0" stop-color="color-mix(in oklab,var(--night),#5a3bd0 40%)"/><stop offset=".5" stop-color="var(--night)"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),black 35%)"/></radialGradient></defs>
  <rect width="1080" height="1920" fill="url(#dusk)"/>
  <g fill="#fff" opacity=".7"><circle cx="70" cy="96" r="3"/><circle cx="150" cy="210" r="2"/><circle cx="44" cy="330" r="2.4"/><circle cx="110" cy="700" r="2.4"/><circle cx="60" cy="860" r="3"/><circle cx="200" cy="946" r="2"/><circle cx="330" cy="1010" r="2.4"/><circle cx="1030" cy="1080" r="3"/><circle cx="960" cy="1120" r="2"/><circle cx="1030" cy="1240" r="2.4"/><circle cx="880" cy="1060" r="1.8"/><circle cx="30" cy="560" r="2"/><circle cx="190" cy="60" r="2"/></g>
  <g fill="none" stroke-linecap="round">
    <g data-busy transform="translate(720 402)"><path d="M13.7 2.7L45.2 8.8M11.7 7.7L38.4 25.4M7.8 11.6L25.7 38.1M2.8 13.7L9.2 45.1M-2.7 13.7L-8.8 45.2M-7.7 11.7L-25.4 38.4M-11.6 7.8L-38.1 25.7M-13.7 2.8L-45.1 9.2M-13.7 -2.7L-45.2 -8.8M-11.7 -7.7L-38.4 -25.4M-7.8 -11.6L-25.7 -38.1M-2.8 -13.7L-9.2 -45.1M2.7 -13.7L8.8 -45.2M7.7 -11.7L25.4 -38.4M11.6 -7.8L38.1 -25.7M13.7 -2.8L45.1 -9.2" stroke="#fff" stroke-width="5"/><g fill="#fff" stroke="none"></g><path d="M150 0L400 0M149.3 14.7L286.6 28.2M147.1 29.3L392.3 78M143.5 43.5L275.6 83.6M138.6 57.4L369.6 153.1M132.3 70.7L254 135.8M124.7 83.3L332.6 222.2M116 95.2L222.6 182.7M106.1 106.1L282.8 282.8M95.2 116L182.7 222.6M83.3 124.7L222.2 332.6M70.7 132.3L135.8 254M57.4 138.6L153.1 369.6M43.5 143.5L83.6 275.6M29.3 147.1L78 392.3M14.7 149.3L28.2 286.6M0 150L0 400M-14.7 149.3L-28.2 286.6M-29.3 147.1L-78 392.3M-43.5 143.5L-83.6 275.6M-57.4 138.6L-153.1 369.6M-70.7 132.3L-135.8 254M-83.3 124.7L-222.2 332.6M-95.2 116L-182.7 222.6M-106.1 106.1L-282.8 282.8M-116 95.2L-222.6 182.7M-124.7 83.3L-332.6 222.2M-132.3 70.7L-254 135.8M-138.6 57.4L-369.6 153.1M-143.5 43.5L-275.6 83.6M-147.1 29.3L-392.3 78M-149.3 14.7L-286.6 28.2M-150 0L-400 0M-149.3 -14.7L-286.6 -28.2M-147.1 -29.3L-392.3 -78M-143.5 -43.5L-275.6 -83.6M-138.6 -57.4L-369.6 -153.1M-132.3 -70.7L-254 -135.8M-124.7 -83.3L-332.6 -222.2M-116 -95.2L-222.6 -182.7M-106.1 -106.1L-282.8 -282.8M-95.2 -116L-182.7 -222.6M-83.3 -124.7L-222.2 -332.6M-70.7 -132.3L-135.8 -254M-57.4 -138.6L-153.1 -369.6M-43.5 -143.5L-83.6 -275.6M-29.3 -147.1L-78 -392.3M-14.7 -149.3L-28.2 -286.6M0 -150L0 -400M14.7 -149.3L28.2 -286.6M29.3 -147.1L78 -392.3M43.5 -143.5L83.6 -275.6M57.4 -138.6L153.1 -369.6M70.7 -132.3L135.8 -254M83.3 -124.7L222.2 -332.6M95.2 -116L182.7 -222.6M106.1 -106.1L282.8 -282.8M116 -95.2L222.6 -182.7M124.7 -83.3L332.6 -222.2M132.3 -70.7L254 -135.8M138.6 -57.4L369.6 -153.1M143.5 -43.5L275.6 -83.6M147.1 -29.3L392.3 -78M149.3 -14.7L286.6 -28.2" stroke="var(--coral)" stroke-width="4"/><g fill="var(--coral)" stroke="none"><circle cx="414.4" cy="0" r="6"/><circle cx="300.9" cy="29.6" r="6"/><circle cx="406.4" cy="80.8" r="6"/><circle cx="289.4" cy="87.8" r="6"/><circle cx="382.9" cy="158.6" r="6"/><circle cx="266.7" cy="142.6" r="6"/><circle cx="344.6" cy="230.2" r="6"/><circle cx="233.8" cy="191.8" r="6"/><circle cx="293" cy="293" r="6"/><circle cx="191.8" cy="233.8" r="6"/><circle cx="230.2" cy="344.6" r="6"/><circle cx="142.6" cy="266.7" r="6"/><circle cx="158.6" cy="382.9" r="6"/><circle cx="87.8" cy="289.4" r="6"/><circle cx="80.8" cy="406.4" r="6"/><circle cx="29.6" cy="300.9" r="6"/><circle cx="0" cy="414.4" r="6"/><circle cx="-29.6" cy="300.9" r="6"/><circle cx="-80.8" cy="406.4" r="6"/><circle cx="-87.8" cy="289.4" r="6"/><circle cx="-158.6" cy="382.9" r="6"/><circle cx="-142.6" cy="266.7" r="6"/><circle cx="-230.2" cy="344.6" r="6"/><circle cx="-191.8" cy="233.8" r="6"/><circle cx="-293" cy="293" r="6"/><circle cx="-233.8" cy="191.8" r="6"/><circle cx="-344.6" cy="230.2" r="6"/><circle cx="-266.7" cy="142.6" r="6"/><circle cx="-382.9" cy="158.6" r="6"/><circle cx="-289.4" cy="87.8" r="6"/><circle cx="-406.4" cy="80.8" r="6"/><circle cx="-300.9" cy="29.6" r="6"/><circle cx="-414.4" cy="0" r="6"/><circle cx="-300.9" cy="-29.6" r="6"/><circle cx="-406.4" cy="-80.8" r="6"/><circle cx="-289.4" cy="-87.8" r="6"/><circle cx="-382.9" cy="-158.6" r="6"/><circle cx="-266.7" cy="-142.6" r="6"/><circle cx="-344.6" cy="-230.2" r="6"/><circle cx="-233.8" cy="-191.8" r="6"/><circle cx="-293" cy="-293" r="6"/><circle cx="-191.8" cy="-233.8" r="6"/><circle cx="-230.2" cy="-344.6" r="6"/><circle cx="-142.6" cy="-266.7" r="6"/><circle cx="-158.6" cy="-382.9" r="6"/><circle cx="-87.8" cy="-289.4" r="6"/><circle cx="-80.8" cy="-406.4" r="6"/><circle cx="-29.6" cy="-300.9" r="6"/><circle cx="0" cy="-414.4" r="6"/><circle cx="29.6" cy="-300.9" r="6"/><circle cx="80.8" cy="-406.4" r="6"/><circle cx="87.8" cy="-289.4" r="6"/><circle cx="158.6" cy="-382.9" r="6"/><circle cx="142.6" cy="-266.7" r="6"/><circle cx="230.2" cy="-344.6" r="6"/><circle cx="191.8" cy="-233.8" r="6"/><circle cx="293" cy="-293" r="6"/><circle cx="233.8" cy="-191.8" r="6"/><circle cx="344.6" cy="-230.2" r="6"/><circle cx="266.7" cy="-142.6" r="6"/><circle cx="382.9" cy="-158.6" r="6"/><circle cx="289.4" cy="-87.8" r="6"/><circle cx="406.4" cy="-80.8" r="6"/><circle cx="300.9" cy="-29.6" r="6"/></g><path d="M63.7 6.3L234.9 23.1M61.2 18.6L225.8 68.5M56.4 30.2L208.1 111.2M49.5 40.6L182.4 149.7M40.6 49.5L149.7 182.4M30.2 56.4L111.2 208.1M18.6 61.2L68.5 225.8M6.3 63.7L23.1 234.9M-6.3 63.7L-23.1 234.9M-18.6 61.2L-68.5 225.8M-30.2 56.4L-111.2 208.1M-40.6 49.5L-149.7 182.4M-49.5 40.6L-182.4 149.7M-56.4 30.2L-208.1 111.2M-61.2 18.6L-225.8 68.5M-63.7 6.3L-234.9 23.1M-63.7 -6.3L-234.9 -23.1M-61.2 -18.6L-225.8 -68.5M-56.4 -30.2L-208.1 -111.2M-49.5 -40.6L-182.4 -149.7M-40.6 -49.5L-149.7 -182.4M-30.2 -56.4L-111.2 -208.1M-18.6 -61.2L-68.5 -225.8M-6.3 -63.7L-23.1 -234.9M6.3 -63.7L23.1 -234.9M18.6 -61.2L68.5 -225.8M30.2 -56.4L111.2 -208.1M40.6 -49.5L149.7 -182.4M49.5 -40.6L182.4 -149.7M56.4 -30.2L208.1 -111.2M61.2 -18.6L225.8 -68.5M63.7 -6.3L234.9 -23.1" stroke="var(--amber)" stroke-width="5"/><g fill="var(--amber)" stroke="none"><circle cx="249.2" cy="24.5" r="6"/><circle cx="239.6" cy="72.7" r="6"/><circle cx="220.8" cy="118" r="6"/><circle cx="193.6" cy="158.9" r="6"/><circle cx="158.9" cy="193.6" r="6"/><circle cx="118" cy="220.8" r="6"/><circle cx="72.7" cy="239.6" r="6"/><circle cx="24.5" cy="249.2" r="6"/><circle cx="-24.5" cy="249.2" r="6"/><circle cx="-72.7" cy="239.6" r="6"/><circle cx="-118" cy="220.8" r="6"/><circle cx="-158.9" cy="193.6" r="6"/><circle cx="-193.6" cy="158.9" r="6"/><circle cx="-220.8" cy="118" r="6"/><circle cx="-239.6" cy="72.7" r="6"/><circle cx="-249.2" cy="24.5" r="6"/><circle cx="-249.2" cy="-24.5" r="6"/><circle cx="-239.6" cy="-72.7" r="6"/><circle cx="-220.8" cy="-118" r="6"/><circle cx="-193.6" cy="-158.9" r="6"/><circle cx="-158.9" cy="-193.6" r="6"/><circle cx="-118" cy="-220.8" r="6"/><circle cx="-72.7" cy="-239.6" r="6"/><circle cx="-24.5" cy="-249.2" r="6"/><circle cx="24.5" cy="-249.2" r="6"/><circle cx="72.7" cy="-239.6" r="6"/><circle cx="118" cy="-220.8" r="6"/><circle cx="158.9" cy="-193.6" r="6"/><circle cx="193.6" cy="-158.9" r="6"/><circle cx="220.8" cy="-118" r="6"/><circle cx="239.6" cy="-72.7" r="6"/><circle cx="249.2" cy="-24.5" r="6"/></g><path d="M425.9 42L517.5 51M409.6 124.2L497.6 150.9M377.5 201.8L458.6 245.1M330.8 271.5L402 329.9M271.5 330.8L329.9 402M201.8 377.5L245.1 458.6M124.2 409.6L150.9 497.6M42 425.9L51 517.5M-42 425.9L-51 517.5M-124.2 409.6L-150.9 497.6M-201.8 377.5L-245.1 458.6M-271.5 330.8L-329.9 402M-330.8 271.5L-402 329.9M-377.5 201.8L-458.6 245.1M-409.6 124.2L-497.6 150.9M-425.9 42L-517.5 51M-425.9 -42L-517.5 -51M-409.6 -124.2L-497.6 -150.9M-377.5 -201.8L-458.6 -245.1M-330.8 -271.5L-402 -329.9M-271.5 -330.8L-329.9 -402M-201.8 -377.5L-245.1 -458.6M-124.2 -409.6L-150.9 -497.6M-42 -425.9L-51 -517.5M42 -425.9L51 -517.5M124.2 -409.6L150.9 -497.6M201.8 -377.5L245.1 -458.6M271.5 -330.8L329.9 -402M330.8 -271.5L402 -329.9M377.5 -201.8L458.6 -245.1M409.6 -124.2L497.6 -150.9M425.9 -42L517.5 -51" stroke="var(--mint)" stroke-width="4"/><g fill="var(--mint)" stroke="none"><circle cx="531.8" cy="52.4" r="6"/><circle cx="511.4" cy="155.1" r="6"/><circle cx="471.3" cy="251.9" r="6"/><circle cx="413.1" cy="339" r="6"/><circle cx="339" cy="413.1" r="6"/><circle cx="251.9" cy="471.3" r="6"/><circle cx="155.1" cy="511.4" r="6"/><circle cx="52.4" cy="531.8" r="6"/><circle cx="-52.4" cy="531.8" r="6"/><circle cx="-155.1" cy="511.4" r="6"/><circle cx="-251.9" cy="471.3" r="6"/><circle cx="-339" cy="413.1" r="6"/><circle cx="-413.1" cy="339" r="6"/><circle cx="-471.3" cy="251.9" r="6"/><circle cx="-511.4" cy="155.1" r="6"/><circle cx="-531.8" cy="52.4" r="6"/><circle cx="-531.8" cy="-52.4" r="6"/><circle cx="-511.4" cy="-155.1" r="6"/><circle cx="-471.3" cy="-251.9" r="6"/><circle cx="-413.1" cy="-339" r="6"/><circle cx="-339" cy="-413.1" r="6"/><circle cx="-251.9" cy="-471.3" r="6"/><circle cx="-155.1" cy="-511.4" r="6"/><circle cx="-52.4" cy="-531.8" r="6"/><circle cx="52.4" cy="-531.8" r="6"/><circle cx="155.1" cy="-511.4" r="6"/><circle cx="251.9" cy="-471.3" r="6"/><circle cx="339" cy="-413.1" r="6"/><circle cx="413.1" cy="-339" r="6"/><circle cx="471.3" cy="-251.9" r="6"/><circle cx="511.4" cy="-155.1" r="6"/><circle cx="531.8" cy="-52.4" r="6"/></g><path d="M560 0L600 0M549.2 109.3L588.5 117.1M517.4 214.3L554.3 229.6M465.6 311.1L498.9 333.3M396 396L424.3 424.3M311.1 465.6L333.3 498.9M214.3 517.4L229.6 554.3M109.3 549.2L117.1 588.5M0 560L0 600M-109.3 549.2L-117.1 588.5M-214.3 517.4L-229.6 554.3M-311.1 465.6L-333.3 498.9M-396 396L-424.3 424.3M-465.6 311.1L-498.9 333.3M-517.4 214.3L-554.3 229.6M-549.2 109.3L-588.5 117.1M-560 0L-600 0M-549.2 -109.3L-588.5 -117.1M-517.4 -214.3L-554.3 -229.6M-465.6 -311.1L-498.9 -333.3M-396 -396L-424.3 -424.3M-311.1 -465.6L-333.3 -498.9M-214.3 -517.4L-229.6 -554.3M-109.3 -549.2L-117.1 -588.5M0 -560L0 -600M109.3 -549.2L117.1 -588.5M214.3 -517.4L229.6 -554.3M311.1 -465.6L333.3 -498.9M396 -396L424.3 -424.3M465.6 -311.1L498.9 -333.3M517.4 -214.3L554.3 -229.6M549.2 -109.3L588.5 -117.1" stroke="var(--amber)" stroke-width="3"/><g fill="var(--amber)" stroke="none"></g><path d="M621 61.2L636.9 62.7M597.1 181.1L612.4 185.8M550.3 294.2L564.4 301.7M482.4 395.9L494.7 406M395.9 482.4L406 494.7M294.2 550.3L301.7 564.4M181.1 597.1L185.8 612.4M61.2 621L62.7 636.9M-61.2 621L-62.7 636.9M-181.1 597.1L-185.8 612.4M-294.2 550.3L-301.7 564.4M-395.9 482.4L-406 494.7M-482.4 395.9L-494.7 406M-550.3 294.2L-564.4 301.7M-597.1 181.1L-612.4 185.8M-621 61.2L-636.9 62.7M-621 -61.2L-636.9 -62.7M-597.1 -181.1L-612.4 -185.8M-550.3 -294.2L-564.4 -301.7M-482.4 -395.9L-494.7 -406M-395.9 -482.4L-406 -494.7M-294.2 -550.3L-301.7 -564.4M-181.1 -597.1L-185.8 -612.4M-61.2 -621L-62.7 -636.9M61.2 -621L62.7 -636.9M181.1 -597.1L185.8 -612.4M294.2 -550.3L301.7 -564.4M395.9 -482.4L406 -494.7M482.4 -395.9L494.7 -406M550.3 -294.2L564.4 -301.7M597.1 -181.1L612.4 -185.8M621 -61.2L636.9 -62.7" stroke="var(--coral)" stroke-width="5"/><g fill="var(--coral)" stroke="none"></g></g>
  </g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="138" data-min-size="56" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if title != "" %}<div class="bar"></div>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="42" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="42" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'onam-kasavu-letter', 'Kasavu Letter', 'A pookalam of fresh petals on the floor, and the letter on gold-bordered kasavu cloth laid beside it.',
  (select id from public.festivals where slug = 'onam'),
  (select id from public.template_categories where slug = 'floral'),
  '{kasavu,letter,floral}', 'ml', false, false, true, 'approved', null,
  $seed${
  "width": 1350,
  "height": 1080,
  "min_font_size": 32,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "gold": {
        "title": "Gold and marigold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f2b01e"
      },
      "flower": {
        "title": "Thetti red",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#c4123f"
      },
      "leaf": {
        "title": "Leaf green",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#2f7d32"
      },
      "cloth": {
        "title": "Cloth",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#fdf6e6"
      }
    }
  },
  "sample": {
    "title": "ഓണാശംസകൾ",
    "message": "മാവേലി നാടുവാണ കാലത്തിന്റെ നന്മയും സമൃദ്ധിയും നിങ്ങളുടെ വീട്ടിലും മനസ്സിലും നിറയട്ടെ.",
    "recipient_name": "പ്രിയപ്പെട്ട അച്ഛനും അമ്മയ്ക്കും",
    "sender_name": "മീരയും അർജുനും",
    "language": "ml"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--gold:{{ v.gold }};--flower:{{ v.flower }};--leaf:{{ v.leaf }};--cloth:{{ v.cloth }};--floor:color-mix(in oklab,var(--flower),#2b1408 80%);position:relative;width:1350px;height:1080px;overflow:hidden;color:color-mix(in oklab,var(--leaf),#1a1206 70%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:602px;width:678px;top:70px;height:940px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Rozha One","Card Serif",serif;color:var(--flower)}
h1:is(:lang(ml),:lang(ta),:lang(te),:lang(kn),:lang(bn),:lang(as),:lang(gu),:lang(pa),:lang(or),:lang(si)){font-weight:700}
.rule{width:210px;height:26px;margin:calc(6px + 10px*var(--fit,1)) 0 calc(10px + 16px*var(--fit,1)) 0;flex:none}
.to,.from{font-weight:700;color:color-mix(in oklab,var(--leaf),black 22%)}
.to{margin-bottom:0.3em}
.from{margin-top:0.7em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1350 1080" aria-hidden="true">
<defs>
<radialGradient id="floor" gradientUnits="userSpaceOnUse" cx="200" cy="540" r="860"><stop offset=".5" stop-color="var(--floor)"/><stop offset="1" stop-color="color-mix(in oklab,var(--floor),black 45%)"/></radialGradient>
<linearGradient id="zari" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--gold),#a8741a 48%)"/><stop offset=".28" stop-color="color-mix(in oklab,var(--gold),white 38%)"/><stop offset=".5" stop-color="color-mix(in oklab,var(--gold),#b07c1c 42%)"/><stop offset=".74" stop-color="color-mix(in oklab,var(--gold),white 30%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--gold),#9a6a14 52%)"/></linearGradient>
<linearGradient id="fold" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#5a3a10" stop-opacity=".12"/><stop offset=".12" stop-color="#5a3a10" stop-opacity="0"/><stop offset=".55" stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-color="#5a3a10" stop-opacity=".05"/></linearGradient>
<linearGradient id="cast" x1="1" y1="0" x2="0" y2="0"><stop offset="0" stop-color="#000" stop-opacity=".5"/><stop offset="1" stop-color="#000" stop-opacity="0"/></linearGradient>
<radialGradient id="around"><stop offset=".84" stop-color="#000" stop-opacity=".5"/><stop offset="1" stop-color="#000" stop-opacity="0"/></radialGradient>
<pattern id="thread" width="72" height="72" patternUnits="userSpaceOnUse"><path d="M0 3H72M0 9H72M0 15H72M0 21H72M0 27H72M0 33H72M0 39H72M0 45H72M0 51H72M0 57H72M0 63H72M0 69H72" stroke="#5e3c00" stroke-opacity=".17" stroke-width="1.6"/></pattern>
<g id="bud"><circle r="12.5"/><path d="M-8-4Q0-12 8-4M-8 4Q0-4 8 4" fill="none" stroke="#000" stroke-opacity=".2" stroke-width="2.4"/></g>
<g id="leaf"><path d="M0 30C20 12 20-18 0-42C-20-18-20 12 0 30Z"/><path d="M0 26V-36" stroke="#fff" stroke-opacity=".35" stroke-width="2"/></g>
</defs>
<rect width="1350" height="1080" fill="url(#floor)"/>
<g transform="translate(200 540)"><circle r="590" fill="url(#around)"/><circle r="506" fill="color-mix(in oklab,var(--leaf),black 30%)"/><g id="r1"><use href="#leaf" transform="rotate(0) translate(0 -470) scale(1.07)" fill="color-mix(in oklab,var(--leaf),#b5d94c 26%)"/><use href="#leaf" transform="rotate(6) translate(0 -470) scale(0.94)" fill="color-mix(in oklab,var(--leaf),#b5d94c 26%)"/><use href="#leaf" transform="rotate(12) translate(0 -470) scale(1.02)" fill="color-mix(in oklab,var(--leaf),black 18%)"/><use href="#leaf" transform="rotate(18) translate(0 -470) scale(1.01)" fill="color-mix(in oklab,var(--leaf),black 18%)"/><use href="#leaf" transform="rotate(24) translate(0 -470) scale(0.96)" fill="color-mix(in oklab,var(--leaf),black 18%)"/></g><g><use href="#r1" transform="rotate(30)"/><use href="#r1" transform="rotate(60)"/><use href="#r1" transform="rotate(90)"/><use href="#r1" transform="rotate(120)"/><use href="#r1" transform="rotate(150)"/><use href="#r1" transform="rotate(180)"/><use href="#r1" transform="rotate(210)"/><use href="#r1" transform="rotate(240)"/><use href="#r1" transform="rotate(270)"/><use href="#r1" transform="rotate(300)"/><use href="#r1" transform="rotate(330)"/></g><g id="r2"><use href="#leaf" transform="rotate(3) translate(0 -452) scale(0.90)" fill="color-mix(in oklab,var(--leaf),#b5d94c 26%)"/><use href="#leaf" transform="rotate(9) translate(0 -452) scale(0.87)" fill="var(--leaf)"/><use href="#leaf" transform="rotate(15) translate(0 -452) scale(0.95)" fill="var(--leaf)"/><use href="#leaf" transform="rotate(21) translate(0 -452) scale(0.93)" fill="color-mix(in oklab,var(--leaf),#b5d94c 26%)"/><use href="#leaf" transform="rotate(27) translate(0 -452) scale(0.86)" fill="color-mix(in oklab,var(--leaf),#b5d94c 26%)"/></g><g><use href="#r2" transform="rotate(30)"/><use href="#r2" transform="rotate(60)"/><use href="#r2" transform="rotate(90)"/><use href="#r2" transform="rotate(120)"/><use href="#r2" transform="rotate(150)"/><use href="#r2" transform="rotate(180)"/><use href="#r2" transform="rotate(210)"/><use href="#r2" transform="rotate(240)"/><use href="#r2" transform="rotate(270)"/><use href="#r2" transform="rotate(300)"/><use href="#r2" transform="rotate(330)"/></g><circle r="456" fill="color-mix(in oklab,var(--gold),#8a2d00 60%)"/><g id="r3"><use href="#bud" transform="rotate(-0.4) translate(0 -448.4) scale(0.90)" fill="var(--gold)"/><use href="#bud" transform="rotate(3) translate(0 -448.2) scale(0.89)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="rotate(7) translate(0 -447.1) scale(0.88)" fill="color-mix(in oklab,var(--gold),white 24%)"/><use href="#bud" transform="rotate(9.6) translate(0 -448) scale(0.84)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="rotate(13.1) translate(0 -447.2) scale(0.92)" fill="color-mix(in oklab,var(--gold),white 24%)"/><use href="#bud" transform="rotate(16.7) translate(0 -446.9) scale(0.85)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="rotate(19.8) translate(0 -447.8) scale(0.94)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="rotate(23.7) translate(0 -447.6) scale(0.88)" fill="var(--gold)"/><use href="#bud" transform="rotate(26.5) translate(0 -446.9) scale(0.83)" fill="color-mix(in oklab,var(--gold),white 24%)"/><use href="#bud" transform="rotate(1.5) translate(0 -427.2) scale(0.96)" fill="var(--gold)"/><use href="#bud" transform="rotate(5.2) translate(0 -425.7) scale(0.96)" fill="var(--gold)"/><use href="#bud" transform="rotate(8) translate(0 -427) scale(0.87)" fill="var(--gold)"/><use href="#bud" transform="rotate(12) translate(0 -426.3) scale(0.95)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="rotate(14.9) translate(0 -426) scale(0.89)" fill="color-mix(in oklab,var(--gold),white 24%)"/><use href="#bud" transform="rotate(18.2) translate(0 -425.7) scale(0.84)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="rotate(21.3) translate(0 -425.7) scale(0.84)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="rotate(25) translate(0 -425.8) scale(0.96)" fill="color-mix(in oklab,var(--gold),white 24%)"/><use href="#bud" transform="rotate(28.5) translate(0 -427.5) scale(0.84)" fill="var(--gold)"/><use href="#bud" transform="rotate(0.4) translate(0 -405.2) scale(0.92)" fill="var(--gold)"/><use href="#bud" transform="rotate(4) translate(0 -405.2) scale(0.97)" fill="var(--gold)"/><use href="#bud" transform="rotate(7.6) translate(0 -405.5) scale(0.84)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="rotate(10.8) translate(0 -406.4) scale(0.94)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="rotate(14.7) translate(0 -405.2) scale(0.89)" fill="var(--gold)"/><use href="#bud" transform="rotate(18.3) translate(0 -405.7) scale(0.90)" fill="color-mix(in oklab,var(--gold),white 24%)"/><use href="#bud" transform="rotate(22.8) translate(0 -405.3) scale(0.84)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="rotate(26.2) translate(0 -404.8) scale(0.89)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/></g><use href="#r3" transform="rotate(30)"/><use href="#r3" transform="rotate(60)"/><use href="#r3" transform="rotate(90)"/><use href="#r3" transform="rotate(120)"/><use href="#r3" transform="rotate(150)"/><use href="#r3" transform="rotate(180)"/><use href="#r3" transform="rotate(210)"/><use href="#r3" transform="rotate(240)"/><use href="#r3" transform="rotate(270)"/><use href="#r3" transform="rotate(300)"/><use href="#r3" transform="rotate(330)"/><circle r="388" fill="color-mix(in oklab,var(--flower),black 42%)"/><g id="r4"><use href="#bud" transform="rotate(-0.4) translate(0 -380.4) scale(0.73)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(3.3) translate(0 -378.6) scale(0.67)" fill="color-mix(in oklab,var(--flower),#6a1fae 62%)"/><use href="#bud" transform="rotate(6.3) translate(0 -380) scale(0.74)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/><use href="#bud" transform="rotate(10.4) translate(0 -379.8) scale(0.76)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/><use href="#bud" transform="rotate(12.9) translate(0 -380.4) scale(0.75)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/><use href="#bud" transform="rotate(17) translate(0 -379.6) scale(0.72)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(20) translate(0 -380) scale(0.74)" fill="color-mix(in oklab,var(--flower),#6a1fae 62%)"/><use href="#bud" transform="rotate(23.1) translate(0 -379.1) scale(0.67)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(27.1) translate(0 -380.5) scale(0.69)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(1.2) translate(0 -362.3) scale(0.75)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/><use href="#bud" transform="rotate(5.4) translate(0 -362.5) scale(0.73)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(8.6) translate(0 -362.1) scale(0.76)" fill="color-mix(in oklab,var(--flower),#6a1fae 62%)"/><use href="#bud" transform="rotate(11.7) translate(0 -362.3) scale(0.73)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(14.7) translate(0 -362.3) scale(0.71)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/><use href="#bud" transform="rotate(18.4) translate(0 -362.9) scale(0.70)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/><use href="#bud" transform="rotate(21.8) translate(0 -362.2) scale(0.71)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(25.3) translate(0 -362.5) scale(0.67)" fill="color-mix(in oklab,var(--flower),#6a1fae 62%)"/><use href="#bud" transform="rotate(27.9) translate(0 -363) scale(0.69)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/></g><use href="#r4" transform="rotate(30)"/><use href="#r4" transform="rotate(60)"/><use href="#r4" transform="rotate(90)"/><use href="#r4" transform="rotate(120)"/><use href="#r4" transform="rotate(150)"/><use href="#r4" transform="rotate(180)"/><use href="#r4" transform="rotate(210)"/><use href="#r4" transform="rotate(240)"/><use href="#r4" transform="rotate(270)"/><use href="#r4" transform="rotate(300)"/><use href="#r4" transform="rotate(330)"/><circle r="354" fill="#e9dccb"/><g id="r5"><use href="#bud" transform="rotate(0.3) translate(0 -341.2) scale(0.97)" fill="#fff7ec"/><use href="#bud" transform="rotate(4.8) translate(0 -341.7) scale(0.89)" fill="#f6ecdf"/><use href="#bud" transform="rotate(9.9) translate(0 -340.7) scale(0.99)" fill="#f6ecdf"/><use href="#bud" transform="rotate(15.2) translate(0 -340.5) scale(0.97)" fill="#f6ecdf"/><use href="#bud" transform="rotate(20) translate(0 -340.4) scale(0.92)" fill="#fff"/><use href="#bud" transform="rotate(25.3) translate(0 -340.8) scale(0.94)" fill="#f6ecdf"/><use href="#bud" transform="rotate(3) translate(0 -319.8) scale(0.96)" fill="#fff"/><use href="#bud" transform="rotate(7) translate(0 -318.4) scale(0.89)" fill="#fff"/><use href="#bud" transform="rotate(12.5) translate(0 -319.7) scale(0.98)" fill="#f6ecdf"/><use href="#bud" transform="rotate(17.1) translate(0 -319.2) scale(0.97)" fill="#f6ecdf"/><use href="#bud" transform="rotate(22.1) translate(0 -319.6) scale(0.97)" fill="#fff"/><use href="#bud" transform="rotate(27.9) translate(0 -319.3) scale(0.90)" fill="#fff"/><use href="#bud" transform="rotate(0.3) translate(0 -297.4) scale(0.93)" fill="#fff7ec"/><use href="#bud" transform="rotate(4.7) translate(0 -297.5) scale(0.99)" fill="#fff"/><use href="#bud" transform="rotate(10) translate(0 -296.2) scale(0.95)" fill="#fff7ec"/><use href="#bud" transform="rotate(14.9) translate(0 -296.3) scale(0.98)" fill="#fff"/><use href="#bud" transform="rotate(19.9) translate(0 -297.6) scale(0.86)" fill="#fff"/><use href="#bud" transform="rotate(24.6) translate(0 -297.9) scale(0.90)" fill="#fff"/><use href="#bud" transform="rotate(2.6) translate(0 -274.1) scale(0.93)" fill="#f6ecdf"/><use href="#bud" transform="rotate(8.7) translate(0 -274.3) scale(0.94)" fill="#fff7ec"/><use href="#bud" transform="rotate(15.4) translate(0 -275.5) scale(0.92)" fill="#f6ecdf"/><use href="#bud" transform="rotate(21.2) translate(0 -274.2) scale(0.87)" fill="#f6ecdf"/><use href="#bud" transform="rotate(26.6) translate(0 -274.7) scale(0.91)" fill="#fff"/><use href="#bud" transform="rotate(-0.4) translate(0 -252.9) scale(0.95)" fill="#fff7ec"/><use href="#bud" transform="rotate(6.1) translate(0 -253.2) scale(0.91)" fill="#fff7ec"/><use href="#bud" transform="rotate(12.1) translate(0 -253.8) scale(0.98)" fill="#f6ecdf"/><use href="#bud" transform="rotate(18.1) translate(0 -253.4) scale(0.97)" fill="#f6ecdf"/><use href="#bud" transform="rotate(24.3) translate(0 -253.1) scale(0.89)" fill="#f6ecdf"/><use href="#bud" transform="rotate(4.2) translate(0 -231.7) scale(0.97)" fill="#fff7ec"/><use href="#bud" transform="rotate(11.2) translate(0 -231.9) scale(0.92)" fill="#f6ecdf"/><use href="#bud" transform="rotate(18.5) translate(0 -230.4) scale(0.92)" fill="#fff"/><use href="#bud" transform="rotate(26.6) translate(0 -231.3) scale(0.86)" fill="#fff7ec"/></g><use href="#r5" transform="rotate(30)"/><use href="#r5" transform="rotate(60)"/><use href="#r5" transform="rotate(90)"/><use href="#r5" transform="rotate(120)"/><use href="#r5" transform="rotate(150)"/><use href="#r5" transform="rotate(180)"/><use href="#r5" transform="rotate(210)"/><use href="#r5" transform="rotate(240)"/><use href="#r5" transform="rotate(270)"/><use href="#r5" transform="rotate(300)"/><use href="#r5" transform="rotate(330)"/><g id="lobe12214" transform="rotate(0)"><path d="M0-214C52-254 52-301 0-346C-52-301 -52-254 0-214Z" fill="color-mix(in oklab,var(--flower),black 26%)"/><use href="#bud" transform="translate(-15.1 -230.2) rotate(-23) scale(0.76)" fill="var(--flower)"/><use href="#bud" transform="translate(15.1 -230.2) rotate(0) scale(0.70)" fill="color-mix(in oklab,var(--flower),black 16%)"/><use href="#bud" transform="translate(-25.6 -248.2) rotate(-6) scale(0.67)" fill="color-mix(in oklab,var(--flower),white 16%)"/><use href="#bud" transform="translate(0 -248.2) rotate(25) scale(0.76)" fill="var(--flower)"/><use href="#bud" transform="translate(25.6 -248.2) rotate(-24) scale(0.76)" fill="color-mix(in oklab,var(--flower),black 16%)"/><use href="#bud" transform="translate(-31.7 -266.2) rotate(-3) scale(0.77)" fill="color-mix(in oklab,var(--flower),white 16%)"/><use href="#bud" transform="translate(-10.6 -266.2) rotate(13) scale(0.76)" fill="var(--flower)"/><use href="#bud" transform="translate(10.6 -266.2) rotate(3) scale(0.73)" fill="color-mix(in oklab,var(--flower),black 16%)"/><use href="#bud" transform="translate(31.7 -266.2) rotate(19) scale(0.71)" fill="color-mix(in oklab,var(--flower),white 16%)"/><use href="#bud" transform="translate(-33 -284.2) rotate(0) scale(0.78)" fill="var(--flower)"/><use href="#bud" transform="translate(-11 -284.2) rotate(11) scale(0.70)" fill="color-mix(in oklab,var(--flower),black 16%)"/><use href="#bud" transform="translate(11 -284.2) rotate(24) scale(0.67)" fill="color-mix(in oklab,var(--flower),white 16%)"/><use href="#bud" transform="translate(33 -284.2) rotate(-9) scale(0.67)" fill="var(--flower)"/><use href="#bud" transform="translate(-29.4 -302.2) rotate(17) scale(0.74)" fill="color-mix(in oklab,var(--flower),black 16%)"/><use href="#bud" transform="translate(-9.8 -302.2) rotate(-1) scale(0.73)" fill="color-mix(in oklab,var(--flower),white 16%)"/><use href="#bud" transform="translate(9.8 -302.2) rotate(22) scale(0.75)" fill="var(--flower)"/><use href="#bud" transform="translate(29.4 -302.2) rotate(-4) scale(0.75)" fill="color-mix(in oklab,var(--flower),black 16%)"/><use href="#bud" transform="translate(-21.3 -320.2) rotate(9) scale(0.75)" fill="color-mix(in oklab,var(--flower),white 16%)"/><use href="#bud" transform="translate(0 -320.2) rotate(21) scale(0.74)" fill="var(--flower)"/><use href="#bud" transform="translate(21.3 -320.2) rotate(8) scale(0.67)" fill="color-mix(in oklab,var(--flower),black 16%)"/></g><use href="#lobe12214" transform="rotate(30)"/><use href="#lobe12214" transform="rotate(60)"/><use href="#lobe12214" transform="rotate(90)"/><use href="#lobe12214" transform="rotate(120)"/><use href="#lobe12214" transform="rotate(150)"/><use href="#lobe12214" transform="rotate(180)"/><use href="#lobe12214" transform="rotate(210)"/><use href="#lobe12214" transform="rotate(240)"/><use href="#lobe12214" transform="rotate(270)"/><use href="#lobe12214" transform="rotate(300)"/><use href="#lobe12214" transform="rotate(330)"/><g id="lobe12286" transform="rotate(15)"><path d="M0-286C22-305 22-328 0-350C-22-328 -22-305 0-286Z" fill="color-mix(in oklab,var(--leaf),black 18%)"/><use href="#bud" transform="translate(0 -297.7) rotate(23) scale(0.46)" fill="var(--leaf)"/><use href="#bud" transform="translate(-13.3 -310.7) rotate(-1) scale(0.46)" fill="color-mix(in oklab,var(--leaf),black 18%)"/><use href="#bud" transform="translate(13.3 -310.7) rotate(-16) scale(0.43)" fill="color-mix(in oklab,var(--leaf),#b5d94c 26%)"/><use href="#bud" transform="translate(-13.6 -323.7) rotate(-12) scale(0.42)" fill="var(--leaf)"/><use href="#bud" transform="translate(13.6 -323.7) rotate(-3) scale(0.44)" fill="color-mix(in oklab,var(--leaf),black 18%)"/><use href="#bud" transform="translate(-9.4 -336.7) rotate(9) scale(0.46)" fill="color-mix(in oklab,var(--leaf),#b5d94c 26%)"/><use href="#bud" transform="translate(9.4 -336.7) rotate(-10) scale(0.45)" fill="var(--leaf)"/></g><use href="#lobe12286" transform="rotate(30)"/><use href="#lobe12286" transform="rotate(60)"/><use href="#lobe12286" transform="rotate(90)"/><use href="#lobe12286" transform="rotate(120)"/><use href="#lobe12286" transform="rotate(150)"/><use href="#lobe12286" transform="rotate(180)"/><use href="#lobe12286" transform="rotate(210)"/><use href="#lobe12286" transform="rotate(240)"/><use href="#lobe12286" transform="rotate(270)"/><use href="#lobe12286" transform="rotate(300)"/><use href="#lobe12286" transform="rotate(330)"/><circle r="226" fill="color-mix(in oklab,var(--leaf),black 22%)"/><g id="r6"><use href="#leaf" transform="rotate(0) translate(0 -212) scale(0.56)" fill="color-mix(in oklab,var(--leaf),#b5d94c 26%)"/><use href="#leaf" transform="rotate(6) translate(0 -212) scale(0.52)" fill="var(--leaf)"/><use href="#leaf" transform="rotate(12) translate(0 -212) scale(0.56)" fill="color-mix(in oklab,var(--leaf),black 18%)"/><use href="#leaf" transform="rotate(18) translate(0 -212) scale(0.52)" fill="color-mix(in oklab,var(--leaf),#b5d94c 26%)"/><use href="#leaf" transform="rotate(24) translate(0 -212) scale(0.52)" fill="var(--leaf)"/></g><g><use href="#r6" transform="rotate(30)"/><use href="#r6" transform="rotate(60)"/><use href="#r6" transform="rotate(90)"/><use href="#r6" transform="rotate(120)"/><use href="#r6" transform="rotate(150)"/><use href="#r6" transform="rotate(180)"/><use href="#r6" transform="rotate(210)"/><use href="#r6" transform="rotate(240)"/><use href="#r6" transform="rotate(270)"/><use href="#r6" transform="rotate(300)"/><use href="#r6" transform="rotate(330)"/></g><circle r="204" fill="color-mix(in oklab,var(--gold),#7a2000 64%)"/><g id="r7"><use href="#bud" transform="rotate(0) translate(0 -194.3) scale(0.81)" fill="color-mix(in oklab,var(--gold),#ff5a00 58%)"/><use href="#bud" transform="rotate(7.6) translate(0 -193.5) scale(0.89)" fill="color-mix(in oklab,var(--gold),#ff5a00 58%)"/><use href="#bud" transform="rotate(15.5) translate(0 -193) scale(0.83)" fill="color-mix(in oklab,var(--gold),#ff5a00 58%)"/><use href="#bud" transform="rotate(22.3) translate(0 -193.1) scale(0.77)" fill="color-mix(in oklab,var(--gold),#ff5a00 58%)"/><use href="#bud" transform="rotate(4) translate(0 -174.2) scale(0.86)" fill="color-mix(in oklab,var(--gold),#ff5a00 58%)"/><use href="#bud" transform="rotate(10.8) translate(0 -173.4) scale(0.82)" fill="color-mix(in oklab,var(--gold),#ff5a00 58%)"/><use href="#bud" transform="rotate(18.7) translate(0 -174.8) scale(0.77)" fill="color-mix(in oklab,var(--gold),#ff7a1a 46%)"/><use href="#bud" transform="rotate(25.8) translate(0 -174) scale(0.84)" fill="color-mix(in oklab,var(--gold),#ff7a1a 46%)"/><use href="#bud" transform="rotate(0.3) translate(0 -153.8) scale(0.79)" fill="color-mix(in oklab,var(--gold),#ff7a1a 46%)"/><use href="#bud" transform="rotate(9.6) translate(0 -153.3) scale(0.87)" fill="color-mix(in oklab,var(--gold),#ff7a1a 46%)"/><use href="#bud" transform="rotate(20.2) translate(0 -154.9) scale(0.83)" fill="color-mix(in oklab,var(--gold),#ff5a00 58%)"/></g><use href="#r7" transform="rotate(30)"/><use href="#r7" transform="rotate(60)"/><use href="#r7" transform="rotate(90)"/><use href="#r7" transform="rotate(120)"/><use href="#r7" transform="rotate(150)"/><use href="#r7" transform="rotate(180)"/><use href="#r7" transform="rotate(210)"/><use href="#r7" transform="rotate(240)"/><use href="#r7" transform="rotate(270)"/><use href="#r7" transform="rotate(300)"/><use href="#r7" transform="rotate(330)"/><circle r="146" fill="#e9dccb"/><g id="r8"><use href="#bud" transform="rotate(-0.2) translate(0 -138.9) scale(0.59)" fill="#fff"/><use href="#bud" transform="rotate(7.3) translate(0 -139) scale(0.60)" fill="#fff"/><use href="#bud" transform="rotate(14.7) translate(0 -138.3) scale(0.64)" fill="#fff7ec"/><use href="#bud" transform="rotate(22.3) translate(0 -138.1) scale(0.57)" fill="#fff"/><use href="#bud" transform="rotate(5.2) translate(0 -123.9) scale(0.59)" fill="#fff"/><use href="#bud" transform="rotate(15.3) translate(0 -123.8) scale(0.66)" fill="#fff7ec"/><use href="#bud" transform="rotate(24.7) translate(0 -124.1) scale(0.59)" fill="#fff"/></g><use href="#r8" transform="rotate(30)"/><use href="#r8" transform="rotate(60)"/><use href="#r8" transform="rotate(90)"/><use href="#r8" transform="rotate(120)"/><use href="#r8" transform="rotate(150)"/><use href="#r8" transform="rotate(180)"/><use href="#r8" transform="rotate(210)"/><use href="#r8" transform="rotate(240)"/><use href="#r8" transform="rotate(270)"/><use href="#r8" transform="rotate(300)"/><use href="#r8" transform="rotate(330)"/><circle r="118" fill="color-mix(in oklab,var(--flower),black 40%)"/><g id="r9"><use href="#bud" transform="rotate(-0.1) translate(0 -111.3) scale(0.63)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/><use href="#bud" transform="rotate(10.2) translate(0 -111.3) scale(0.64)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(20.1) translate(0 -110.7) scale(0.60)" fill="color-mix(in oklab,var(--flower),#6a1fae 62%)"/><use href="#bud" transform="rotate(5) translate(0 -95.2) scale(0.64)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/><use href="#bud" transform="rotate(14.7) translate(0 -94.9) scale(0.62)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/><use href="#bud" transform="rotate(25.4) translate(0 -95.2) scale(0.56)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(-0.4) translate(0 -80.1) scale(0.61)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/><use href="#bud" transform="rotate(14.7) translate(0 -80.7) scale(0.63)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(7.4) translate(0 -66) scale(0.56)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(22.7) translate(0 -66.3) scale(0.63)" fill="color-mix(in oklab,var(--flower),#6a1fae 44%)"/><use href="#bud" transform="rotate(0.1) translate(0 -50.5) scale(0.60)" fill="color-mix(in oklab,var(--flower),#6a1fae 62%)"/><use href="#bud" transform="rotate(14.5) translate(0 -34.5) scale(0.62)" fill="color-mix(in oklab,var(--flower),#50179a 74%)"/></g><use href="#r9" transform="rotate(30)"/><use href="#r9" transform="rotate(60)"/><use href="#r9" transform="rotate(90)"/><use href="#r9" transform="rotate(120)"/><use href="#r9" transform="rotate(150)"/><use href="#r9" transform="rotate(180)"/><use href="#r9" transform="rotate(210)"/><use href="#r9" transform="rotate(240)"/><use href="#r9" transform="rotate(270)"/><use href="#r9" transform="rotate(300)"/><use href="#r9" transform="rotate(330)"/><g id="lobe834" transform="rotate(0)"><path d="M0-34C26-57 26-85 0-112C-26-85 -26-57 0-34Z" fill="color-mix(in oklab,var(--gold),#8a4a00 30%)"/><use href="#bud" transform="translate(0 -45.7) rotate(0) scale(0.49)" fill="var(--gold)"/><use href="#bud" transform="translate(-14.4 -58.7) rotate(-1) scale(0.51)" fill="color-mix(in oklab,var(--gold),white 24%)"/><use href="#bud" transform="translate(14.4 -58.7) rotate(6) scale(0.47)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="translate(-16.5 -71.7) rotate(25) scale(0.48)" fill="var(--gold)"/><use href="#bud" transform="translate(0 -71.7) rotate(2) scale(0.48)" fill="color-mix(in oklab,var(--gold),white 24%)"/><use href="#bud" transform="translate(16.5 -71.7) rotate(7) scale(0.47)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="translate(-15.1 -84.7) rotate(-8) scale(0.49)" fill="var(--gold)"/><use href="#bud" transform="translate(0 -84.7) rotate(-9) scale(0.50)" fill="color-mix(in oklab,var(--gold),white 24%)"/><use href="#bud" transform="translate(15.1 -84.7) rotate(-17) scale(0.50)" fill="color-mix(in oklab,var(--gold),#c25a00 18%)"/><use href="#bud" transform="translate(-10.2 -97.7) rotate(15) scale(0.51)" fill="var(--gold)"/><use href="#bud" transform="translate(10.2 -97.7) rotate(24) scale(0.54)" fill="color-mix(in oklab,var(--gold),white 24%)"/></g><use href="#lobe834" transform="rotate(45)"/><use href="#lobe834" transform="rotate(90)"/><use href="#lobe834" transform="rotate(135)"/><use href="#lobe834" transform="rotate(180)"/><use href="#lobe834" transform="rotate(225)"/><use href="#lobe834" transform="rotate(270)"/><use href="#lobe834" transform="rotate(315)"/><circle r="38" fill="color-mix(in oklab,var(--flower),black 20%)"/><g id="r10"><use href="#bud" transform="rotate(0) translate(0 -24) scale(0.54)" fill="color-mix(in oklab,var(--flower),white 16%)"/></g><g><use href="#r10" transform="rotate(30)"/><use href="#r10" transform="rotate(60)"/><use href="#r10" transform="rotate(90)"/><use href="#r10" transform="rotate(120)"/><use href="#r10" transform="rotate(150)"/><use href="#r10" transform="rotate(180)"/><use href="#r10" transform="rotate(210)"/><use href="#r10" transform="rotate(240)"/><use href="#r10" transform="rotate(270)"/><use href="#r10" transform="rotate(300)"/><use href="#r10" transform="rotate(330)"/></g><use href="#bud" transform="rotate(0) translate(0 -11) scale(0.52)" fill="color-mix(in oklab,var(--flower),white 16%)"/><use href="#bud" transform="rotate(60) translate(0 -11) scale(0.54)" fill="color-mix(in oklab,var(--flower),white 16%)"/><use href="#bud" transform="rotate(120) translate(0 -11) scale(0.47)" fill="color-mix(in oklab,var(--flower),white 16%)"/><use href="#bud" transform="rotate(180) translate(0 -11) scale(0.47)" fill="color-mix(in oklab,var(--flower),black 16%)"/><use href="#bud" transform="rotate(240) translate(0 -11) scale(0.54)" fill="color-mix(in oklab,var(--flower),black 16%)"/><use href="#bud" transform="rotate(300) translate(0 -11) scale(0.48)" fill="color-mix(in oklab,var(--flower),black 16%)"/><circle r="9" fill="var(--gold)"/></g>
<rect x="430" width="60" height="1080" fill="url(#cast)"/>
<g transform="translate(490 0)">
<rect width="860" height="1080" fill="var(--cloth)"/><rect width="860" height="1080" fill="url(#fold)"/>
<rect data-busy width="58" height="1080" fill="url(#zari)"/><rect width="58" height="1080" fill="url(#thread)"/>
<path d="M29 0V1080" stroke="var(--flower)" stroke-width="7"/><path d="M29 0V1080" stroke="color-mix(in oklab,var(--gold),white 50%)" stroke-width="9" stroke-dasharray="9 15"/>
<path d="M72 0V1080" stroke="var(--leaf)" stroke-width="5"/><rect data-busy x="79.5" width="7" height="1080" fill="url(#zari)"/>
<rect data-busy x="828" width="32" height="1080" fill="url(#zari)"/><rect x="828" width="32" height="1080" fill="url(#thread)"/><rect data-busy x="816" width="4" height="1080" fill="var(--leaf)"/>
</g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="112" data-min-size="55" data-max-lines="3">{{ title }}</h1>{% endif %}
  <svg class="rule" viewBox="0 0 210 26" aria-hidden="true"><path d="M0 13h72M138 13h72" stroke="var(--gold)" stroke-width="3"/><g fill="var(--flower)" transform="translate(105 13)"><g id="bloom"><path d="M0-3C7-7 7-11 0-13C-7-11-7-7 0-3Z"/></g><use href="#bloom" transform="rotate(60)"/><use href="#bloom" transform="rotate(120)"/><use href="#bloom" transform="rotate(180)"/><use href="#bloom" transform="rotate(240)"/><use href="#bloom" transform="rotate(300)"/><circle r="4" fill="var(--gold)"/></g><circle cx="82" cy="13" r="4" fill="var(--leaf)"/><circle cx="128" cy="13" r="4" fill="var(--leaf)"/></svg>
  {% if recipient_name != "" %}<p class="to" data-max-size="44" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="60">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="44" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'onam-pookalam', 'Pookalam', 'A flower carpet fills the whole card and opens on a kasavu-cream letter with a zari edge.',
  (select id from public.festivals where slug = 'onam'),
  (select id from public.template_categories where slug = 'floral'),
  '{pookalam,floral}', 'ml', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "saffron": {
        "title": "Marigold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f07f13"
      },
      "crimson": {
        "title": "Hibiscus",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#b01030"
      },
      "leaf": {
        "title": "Leaf",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#2f7d32"
      }
    }
  },
  "sample": {
    "title": "ഓണാശംസകൾ",
    "message": "പൂവിളികളുടെയും പൂക്കളത്തിന്റെയും ഈ പൊന്നോണം നിങ്ങൾക്കും കുടുംബത്തിനും സന്തോഷവും സമൃദ്ധിയും നൽകട്ടെ.",
    "recipient_name": "പ്രിയപ്പെട്ട അമ്മയ്ക്ക്",
    "sender_name": "അനുവും കുട്ടികളും",
    "language": "ml"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--saffron:{{ v.saffron }};--crimson:{{ v.crimson }};--leaf:{{ v.leaf }};position:relative;width:1080px;height:1350px;overflow:hidden;background:#fdf6e3;color:#3f2a14}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:122px;right:122px;top:257px;height:836px;padding:0 92px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Arima","Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:700;font-family:"Arima","Rozha One","Card Serif",serif;color:var(--crimson);margin-bottom:calc(0.16em + 10px*var(--fit,1))}
p:is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bho),:lang(mai),:lang(kok),:lang(bn),:lang(as),:lang(gu),:lang(pa),:lang(or)){font-family:"Tiro Devanagari Hindi","Card Serif",serif}
h1:is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bho),:lang(mai),:lang(kok),:lang(bn),:lang(as),:lang(gu),:lang(pa),:lang(or)){font-family:"Rozha One","Card Serif",serif}
h1:is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bho),:lang(mai),:lang(kok)){font-weight:400}
.to,.from{font-weight:700;color:color-mix(in oklab,var(--leaf),black 20%)}
.to{margin-bottom:0.28em}
.from{margin-top:0.6em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs><path id="floret" d="M0.0 -10.0L2.4 -5.9L7.1 -7.1L5.9 -2.4L10.0 -0.0L5.9 2.4L7.1 7.1L2.4 5.9L0.0 10.0L-2.4 5.9L-7.1 7.1L-5.9 2.4L-10.0 0.0L-5.9 -2.4L-7.1 -7.1L-2.4 -5.9Z"/>
    <pattern id="saffron" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,var(--saffron),black 26%)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(3 10) rotate(33) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(3 70) rotate(10) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(63 10) rotate(4) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(63 70) rotate(17) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(21 8) rotate(34) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(21 68) rotate(56) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(36 7) rotate(50) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(36 67) rotate(40) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(-4 4) rotate(41) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(-4 64) rotate(21) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(56 4) rotate(42) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(56 64) rotate(33) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(11 21) rotate(12) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(71 21) rotate(33) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(19 17) rotate(47) scale(0.76)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(40 19) rotate(53) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(-6 27) rotate(46) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(54 27) rotate(30) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(11 36) rotate(41) scale(0.75)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(71 36) rotate(60) scale(0.75)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(24 36) rotate(33) scale(0.92)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(35 38) rotate(58) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(-3 40) rotate(1) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(57 40) rotate(50) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(7 -10) rotate(49) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 18%)" transform="translate(7 50) rotate(22) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(67 -10) rotate(39) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(67 50) rotate(23) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(21 -9) rotate(0) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 18%)" transform="translate(21 51) rotate(2) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(32 -6) rotate(13) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(32 54) rotate(4) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(-10 -6) rotate(0) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(-10 54) rotate(22) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(50 -6) rotate(43) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(50 54) rotate(50) scale(0.81)"/></pattern><pattern id="yellow" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,#f8c51c,black 26%)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(3 9) rotate(59) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(3 69) rotate(39) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 10%)" transform="translate(63 9) rotate(31) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 10%)" transform="translate(63 69) rotate(36) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 0%)" transform="translate(23 7) rotate(15) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(23 67) rotate(35) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(35 8) rotate(1) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(35 68) rotate(18) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(-6 7) rotate(45) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(-6 67) rotate(42) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(54 7) rotate(51) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 10%)" transform="translate(54 67) rotate(46) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 18%)" transform="translate(2 21) rotate(36) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 18%)" transform="translate(62 21) rotate(7) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(26 25) rotate(56) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(39 19) rotate(51) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(-11 26) rotate(28) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 10%)" transform="translate(49 26) rotate(55) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(11 37) rotate(24) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 0%)" transform="translate(71 37) rotate(17) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 18%)" transform="translate(21 37) rotate(59) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(42 39) rotate(14) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 18%)" transform="translate(47 33) rotate(60) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 0%)" transform="translate(11 -7) rotate(17) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(11 53) rotate(53) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(71 -7) rotate(6) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(71 53) rotate(37) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(27 -10) rotate(45) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 10%)" transform="translate(27 50) rotate(34) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 0%)" transform="translate(39 -11) rotate(24) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(39 49) rotate(2) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 18%)" transform="translate(-8 -6) rotate(47) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 18%)" transform="translate(-8 54) rotate(24) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 18%)" transform="translate(52 -6) rotate(31) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 18%)" transform="translate(52 54) rotate(19) scale(0.81)"/></pattern><pattern id="crimson" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,var(--crimson),black 26%)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(8 10) rotate(47) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(8 70) rotate(22) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(68 10) rotate(16) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(68 70) rotate(6) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 18%)" transform="translate(18 7) rotate(20) scale(0.92)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 18%)" transform="translate(18 67) rotate(11) scale(0.92)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(41 8) rotate(24) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(41 68) rotate(1) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(-9 7) rotate(40) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(-9 67) rotate(52) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(51 7) rotate(10) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(51 67) rotate(7) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 18%)" transform="translate(11 27) rotate(2) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 18%)" transform="translate(71 27) rotate(12) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(19 24) rotate(12) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(34 24) rotate(39) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(-7 20) rotate(27) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(53 20) rotate(51) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(7 35) rotate(13) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(67 35) rotate(4) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(17 34) rotate(16) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(40 35) rotate(38) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(-5 40) rotate(24) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(55 40) rotate(17) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(6 -10) rotate(17) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(6 50) rotate(25) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(66 -10) rotate(17) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(66 50) rotate(1) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(20 -7) rotate(59) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(20 53) rotate(53) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 18%)" transform="translate(42 -9) rotate(8) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 18%)" transform="translate(42 51) rotate(40) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(-3 -11) rotate(43) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(-3 49) rotate(36) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(57 -11) rotate(22) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(57 49) rotate(45) scale(0.90)"/></pattern><pattern id="magenta" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,#a3195b,black 26%)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(7 4) rotate(42) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(7 64) rotate(55) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(67 4) rotate(9) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(67 64) rotate(41) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(25 5) rotate(37) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(25 65) rotate(8) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 18%)" transform="translate(40 3) rotate(38) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 18%)" transform="translate(40 63) rotate(40) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 18%)" transform="translate(-6 5) rotate(14) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 18%)" transform="translate(-6 65) rotate(7) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 18%)" transform="translate(54 5) rotate(25) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 18%)" transform="translate(54 65) rotate(4) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(2 18) rotate(49) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(62 18) rotate(5) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 0%)" transform="translate(24 18) rotate(51) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(34 21) rotate(4) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(-3 20) rotate(4) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(57 20) rotate(31) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 0%)" transform="translate(2 34) rotate(25) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 0%)" transform="translate(62 34) rotate(29) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(19 39) rotate(28) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(38 41) rotate(42) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(-4 42) rotate(31) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(56 42) rotate(59) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 0%)" transform="translate(4 -8) rotate(52) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 0%)" transform="translate(4 52) rotate(48) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(64 -8) rotate(60) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(64 52) rotate(1) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(27 -5) rotate(44) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(27 55) rotate(7) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(37 -7) rotate(16) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(37 53) rotate(45) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(-6 -5) rotate(7) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(-6 55) rotate(22) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(54 -5) rotate(40) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(54 55) rotate(5) scale(0.86)"/></pattern><pattern id="white" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,#fffaf0,black 26%)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(3 7) rotate(60) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(3 67) rotate(1) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 18%)" transform="translate(63 7) rotate(37) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(63 67) rotate(48) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(22 4) rotate(54) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 18%)" transform="translate(22 64) rotate(57) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(41 8) rotate(29) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 18%)" transform="translate(41 68) rotate(26) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 0%)" transform="translate(-11 4) rotate(16) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 0%)" transform="translate(-11 64) rotate(43) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 0%)" transform="translate(49 4) rotate(26) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 0%)" transform="translate(49 64) rotate(28) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 10%)" transform="translate(5 19) rotate(37) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 10%)" transform="translate(65 19) rotate(49) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(26 20) rotate(27) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 18%)" transform="translate(33 18) rotate(32) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(-5 24) rotate(4) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(55 24) rotate(20) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 0%)" transform="translate(6 32) rotate(1) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 0%)" transform="translate(66 32) rotate(49) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 0%)" transform="translate(21 36) rotate(0) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(33 41) rotate(37) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 0%)" transform="translate(47 32) rotate(31) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(2 48) rotate(10) scale(0.76)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 18%)" transform="translate(62 48) rotate(28) scale(0.76)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 10%)" transform="translate(26 -10) rotate(53) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 10%)" transform="translate(26 50) rotate(33) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(38 -8) rotate(26) scale(0.76)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(38 52) rotate(34) scale(0.76)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 10%)" transform="translate(-8 -11) rotate(4) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(-8 49) rotate(6) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(52 -11) rotate(59) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(52 49) rotate(49) scale(0.90)"/></pattern><pattern id="leaf" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,var(--leaf),black 26%)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(8 4) rotate(11) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(8 64) rotate(5) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(68 4) rotate(54) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(68 64) rotate(15) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 18%)" transform="translate(24 10) rotate(29) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 18%)" transform="translate(24 70) rotate(48) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(39 3) rotate(7) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(39 63) rotate(3) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 0%)" transform="translate(-7 8) rotate(44) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 0%)" transform="translate(-7 68) rotate(13) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(53 8) rotate(33) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(53 68) rotate(45) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(5 22) rotate(4) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(65 22) rotate(38) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(25 18) rotate(34) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(38 21) rotate(39) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 0%)" transform="translate(-7 18) rotate(19) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(53 18) rotate(38) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(6 41) rotate(36) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(66 41) rotate(24) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 0%)" transform="translate(22 33) rotate(33) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 18%)" transform="translate(40 35) rotate(4) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(-9 39) rotate(1) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(51 39) rotate(22) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(5 48) rotate(3) scale(0.89)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(65 48) rotate(46) scale(0.89)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(19 -10) rotate(52) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(19 50) rotate(6) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 18%)" transform="translate(39 -9) rotate(14) scale(0.89)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 18%)" transform="translate(39 51) rotate(16) scale(0.89)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(-11 -5) rotate(22) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(-11 55) rotate(4) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(49 -5) rotate(20) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(49 55) rotate(20) scale(0.81)"/></pattern>
    <radialGradient id="shade" cx=".5" cy=".5" r=".5"><stop offset=".86" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#3a1200" stop-opacity=".38"/></radialGradient>
    <linearGradient id="zari" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f3dc9a"/><stop offset=".5" stop-color="#c99a35"/><stop offset="1" stop-color="#8f651a"/></linearGradient>
  </defs>
  <rect width="1080" height="1350" fill="url(#leaf)"/>
  <g transform="translate(540 675) scale(1.13)">
    <g fill="url(#magenta)">{% for i in (0..15) %}<path d="M0-640C120-705 120-801 0-900C-120-801 -120-705 0-640Z" transform="rotate({{ i | times: 22.5 | plus: 11.25 }})"/>{% endfor %}</g>
    <g fill="url(#yellow)">{% for i in (0..15) %}<path d="M0-700C62-735 62-787 0-840C-62-787 -62-735 0-700Z" transform="rotate({{ i | times: 22.5 | plus: 11.25 }})"/>{% endfor %}</g>
    <circle r="706" fill="url(#yellow)"/><circle r="682" fill="url(#saffron)"/>
    <g fill="url(#white)">{% for i in (0..15) %}<path d="M0-500C104-543 104-607 0-672C-104-607 -104-543 0-500Z" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="url(#crimson)">{% for i in (0..15) %}<path d="M0-545C46-570 46-607 0-645C-46-607 -46-570 0-545Z" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="566" fill="url(#crimson)"/>
    <g fill="url(#yellow)">{% for i in (0..31) %}<path data-busy d="M-54-470L0-560L54-470Z" transform="rotate({{ i | times: 11.25 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="508" fill="url(#leaf)"/><circle r="492" fill="url(#magenta)"/>
    <g fill="url(#white)">{% for i in (0..47) %}<circle data-busy cy="-466" r="24" transform="rotate({{ i | times: 7.5 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="url(#saffron)">{% for i in (0..47) %}<circle cy="-466" r="10" transform="rotate({{ i | times: 7.5 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="448" fill="url(#saffron)"/><circle r="428" fill="url(#yellow)"/>
    <circle r="428" fill="url(#shade)"/>
    <circle r="408" fill="#fdf6e3" stroke="url(#zari)" stroke-width="10"/><circle r="392" fill="none" stroke="url(#zari)" stroke-width="2.500"/>
  </g>
</svg>
<section class="letter" data-text-area="ellipse">
  {% if title != "" %}<h1 class="title" data-max-size="104" data-min-size="44" data-max-lines="2">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="38" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="38" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'pongal-kolam-frame', 'Kolam Frame', 'A looped kolam drawn in rice flour around its dots frames the letter, under an overflowing pot and the rising sun.',
  (select id from public.festivals where slug = 'pongal'),
  (select id from public.template_categories where slug = 'modern'),
  '{kolam,frame,modern}', 'ta', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "earth": {
        "title": "Swept earth",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#8c2f1c"
      },
      "flour": {
        "title": "Rice flour",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#fff6e4"
      },
      "sun": {
        "title": "Sun",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffbe2e"
      },
      "cane": {
        "title": "Sugarcane",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#7fae3f"
      }
    }
  },
  "sample": {
    "title": "இனிய பொங்கல் நல்வாழ்த்துகள்",
    "message": "தை பிறந்தால் வழி பிறக்கும்! உங்கள் இல்லத்தில் அன்பும் ஆரோக்கியமும் வளமும் என்றும் பொங்கிப் பெருகட்டும்.",
    "recipient_name": "அன்புள்ள தாத்தா பாட்டிக்கு",
    "sender_name": "கவின், மீனா",
    "language": "ta"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--earth:{{ v.earth }};--flour:{{ v.flour }};--sun:{{ v.sun }};--cane:{{ v.cane }};position:relative;width:1080px;height:1350px;overflow:hidden;color:var(--flour);background:var(--earth)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:220px;right:220px;top:214px;height:922px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Mukta","Card Sans",sans-serif}
.emblem{width:calc(170px + 190px*var(--fit,1));height:calc(128px + 144px*var(--fit,1));flex:none;margin-bottom:calc(4px + 20px*var(--fit,1))}
h1{font-weight:400;font-family:"Yatra One","Card Sans",sans-serif;color:var(--sun);margin-bottom:calc(0.16em + 10px*var(--fit,1))}
h1:is(:lang(ml),:lang(ta),:lang(te),:lang(kn),:lang(bn),:lang(as),:lang(gu),:lang(pa),:lang(or),:lang(si)){font-weight:700}
.to,.from{font-weight:700;color:color-mix(in oklab,var(--sun),white 48%)}
.to{margin-bottom:0.28em}
.from{margin-top:0.6em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs>
<radialGradient id="earth" cx=".5" cy=".46" r=".8"><stop offset="0" stop-color="color-mix(in oklab,var(--earth),#ff9a52 16%)"/><stop offset=".55" stop-color="var(--earth)"/><stop offset="1" stop-color="color-mix(in oklab,var(--earth),black 44%)"/></radialGradient>
<pattern id="grain" width="90" height="90" patternUnits="userSpaceOnUse"><path d="M7 12h0M31 5h0M58 21h0M82 9h0M18 38h0M44 47h0M71 40h0M9 66h0M36 74h0M63 69h0M85 61h0M25 87h0M52 84h0" stroke="#000" stroke-opacity=".2" stroke-width="2.4" stroke-linecap="round"/><path d="M14 25h0M40 18h0M69 6h0M86 32h0M29 56h0M56 60h0M4 50h0M76 82h0M16 79h0" stroke="#fff" stroke-opacity=".12" stroke-width="2.2" stroke-linecap="round"/></pattern>
</defs>
<rect width="1080" height="1350" fill="url(#earth)"/><rect width="1080" height="1350" fill="url(#grain)"/>
<g fill="none" stroke="var(--flour)" stroke-width="5" stroke-linecap="round"><path data-busy d="M565 53.5C577.5 53.5 581.2 66.2 590 75M590 75C581.2 83.8 573.8 91.2 565 100M565 100C556.2 91.2 548.8 83.8 540 75M540 75C548.8 66.2 552.5 53.5 565 53.5M615 53.5C627.5 53.5 636.5 62.5 636.5 75M636.5 75C636.5 87.5 623.8 91.2 615 100M615 100C606.2 91.2 598.8 83.8 590 75M590 75C598.8 66.2 602.5 53.5 615 53.5M665 53.5C677.5 53.5 681.2 66.2 690 75M690 75C681.2 83.8 673.8 91.2 665 100M665 100C656.2 91.2 643.5 87.5 643.5 75M643.5 75C643.5 62.5 652.5 53.5 665 53.5M715 53.5C727.5 53.5 736.5 62.5 736.5 75M736.5 75C736.5 87.5 723.8 91.2 715 100M715 100C706.2 91.2 698.8 83.8 690 75M690 75C698.8 66.2 702.5 53.5 715 53.5M765 53.5C777.5 53.5 781.2 66.2 790 75M790 75C781.2 83.8 773.8 91.2 765 100M765 100C756.2 91.2 743.5 87.5 743.5 75M743.5 75C743.5 62.5 752.5 53.5 765 53.5M815 53.5C827.5 53.5 831.2 66.2 840 75M840 75C831.2 83.8 823.8 91.2 815 100M815 100C806.2 91.2 798.8 83.8 790 75M790 75C798.8 66.2 802.5 53.5 815 53.5M865 53.5C877.5 53.5 881.2 66.2 890 75M890 75C881.2 83.8 873.8 91.2 865 100M865 100C856.2 91.2 848.8 83.8 840 75M840 75C848.8 66.2 852.5 53.5 865 53.5M915 53.5C927.5 53.5 931.2 66.2 940 75M940 75C931.2 83.8 923.8 91.2 915 100M915 100C906.2 91.2 898.8 83.8 890 75M890 75C898.8 66.2 902.5 53.5 915 53.5M965 53.5C977.5 53.5 981.2 66.2 990 75M990 75C981.2 83.8 973.8 91.2 965 100M965 100C956.2 91.2 948.8 83.8 940 75M940 75C948.8 66.2 952.5 53.5 965 53.5M1015 53.5C1027.5 53.5 1036.5 62.5 1036.5 75M1036.5 75C1036.5 87.5 1023.8 91.2 1015 100M1015 100C1006.2 91.2 998.8 83.8 990 75M990 75C998.8 66.2 1002.5 53.5 1015 53.5"/>
<path data-busy d="M65 53.5C77.5 53.5 81.2 66.2 90 75M90 75C81.2 83.8 73.8 91.2 65 100M65 100C56.2 91.2 43.5 87.5 43.5 75M43.5 75C43.5 62.5 52.5 53.5 65 53.5M115 53.5C127.5 53.5 131.2 66.2 140 75M140 75C131.2 83.8 123.8 91.2 115 100M115 100C106.2 91.2 98.8 83.8 90 75M90 75C98.8 66.2 102.5 53.5 115 53.5M165 53.5C177.5 53.5 181.2 66.2 190 75M190 75C181.2 83.8 173.8 91.2 165 100M165 100C156.2 91.2 148.8 83.8 140 75M140 75C148.8 66.2 152.5 53.5 165 53.5M215 53.5C227.5 53.5 231.2 66.2 240 75M240 75C231.2 83.8 223.8 91.2 215 100M215 100C206.2 91.2 198.8 83.8 190 75M190 75C198.8 66.2 202.5 53.5 215 53.5M265 53.5C277.5 53.5 281.2 66.2 290 75M290 75C281.2 83.8 273.8 91.2 265 100M265 100C256.2 91.2 248.8 83.8 240 75M240 75C248.8 66.2 252.5 53.5 265 53.5M315 53.5C327.5 53.5 336.5 62.5 336.5 75M336.5 75C336.5 87.5 323.8 91.2 315 100M315 100C306.2 91.2 298.8 83.8 290 75M290 75C298.8 66.2 302.5 53.5 315 53.5M365 53.5C377.5 53.5 381.2 66.2 390 75M390 75C381.2 83.8 373.8 91.2 365 100M365 100C356.2 91.2 343.5 87.5 343.5 75M343.5 75C343.5 62.5 352.5 53.5 365 53.5M415 53.5C427.5 53.5 436.5 62.5 436.5 75M436.5 75C436.5 87.5 423.8 91.2 415 100M415 100C406.2 91.2 398.8 83.8 390 75M390 75C398.8 66.2 402.5 53.5 415 53.5M465 53.5C477.5 53.5 481.2 66.2 490 75M490 75C481.2 83.8 473.8 91.2 465 100M465 100C456.2 91.2 443.5 87.5 443.5 75M443.5 75C443.5 62.5 452.5 53.5 465 53.5M515 53.5C527.5 53.5 531.2 66.2 540 75M540 75C531.2 83.8 523.8 91.2 515 100M515 100C506.2 91.2 498.8 83.8 490 75M490 75C498.8 66.2 502.5 53.5 515 53.5"/>
<path data-busy d="M565 100C573.8 108.8 581.2 116.2 590 125M590 125C581.2 133.8 573.8 141.2 565 150M565 150C556.2 141.2 548.8 133.8 540 125M540 125C548.8 116.2 556.2 108.8 565 100M615 100C623.8 108.8 631.2 116.2 640 125M640 125C631.2 133.8 623.8 141.2 615 150M615 150C606.2 141.2 598.8 133.8 590 125M590 125C598.8 116.2 606.2 108.8 615 100M665 100C673.8 108.8 681.2 116.2 690 125M690 125C681.2 133.8 673.8 141.2 665 150M665 150C656.2 141.2 648.8 133.8 640 125M640 125C648.8 116.2 656.2 108.8 665 100M715 100C723.8 108.8 731.2 116.2 740 125M740 125C731.2 133.8 723.8 141.2 715 150M715 150C706.2 141.2 698.8 133.8 690 125M690 125C698.8 116.2 706.2 108.8 715 100M765 100C773.8 108.8 781.2 116.2 790 125M790 125C781.2 133.8 773.8 141.2 765 150M765 150C756.2 141.2 748.8 133.8 740 125M740 125C748.8 116.2 756.2 108.8 765 100M815 100C823.8 108.8 831.2 116.2 840 125M840 125C831.2 133.8 823.8 141.2 815 150M815 150C806.2 141.2 798.8 133.8 790 125M790 125C798.8 116.2 806.2 108.8 815 100M865 100C873.8 108.8 881.2 116.2 890 125M890 125C881.2 133.8 873.8 141.2 865 150M865 150C856.2 141.2 848.8 133.8 840 125M840 125C848.8 116.2 856.2 108.8 865 100M915 100C923.8 108.8 931.2 116.2 940 125M940 125C931.2 133.8 923.8 141.2 915 150M915 150C906.2 141.2 898.8 133.8 890 125M890 125C898.8 116.2 906.2 108.8 915 100M965 100C973.8 108.8 981.2 116.2 990 125M990 125C981.2 133.8 973.8 141.2 965 150M965 150C956.2 141.2 948.8 133.8 940 125M940 125C948.8 116.2 956.2 108.8 965 100M1015 100C1023.8 108.8 1036.5 112.5 1036.5 125M1036.5 125C1036.5 137.5 1023.8 141.2 1015 150M1015 150C1006.2 141.2 998.8 133.8 990 125M990 125C998.8 116.2 1006.2 108.8 1015 100"/>
<path data-busy d="M65 100C73.8 108.8 81.2 116.2 90 125M90 125C81.2 133.8 73.8 141.2 65 150M65 150C56.2 141.2 43.5 137.5 43.5 125M43.5 125C43.5 112.5 56.2 108.8 65 100M115 100C123.8 108.8 131.2 116.2 140 125M140 125C131.2 133.8 123.8 141.2 115 150M115 150C106.2 141.2 98.8 133.8 90 125M90 125C98.8 116.2 106.2 108.8 115 100M165 100C173.8 108.8 181.2 116.2 190 125M190 125C181.2 133.8 173.8 141.2 165 150M165 150C156.2 141.2 148.8 133.8 140 125M140 125C148.8 116.2 156.2 108.8 165 100M215 100C223.8 108.8 231.2 116.2 240 125M240 125C231.2 133.8 223.8 141.2 215 150M215 150C206.2 141.2 198.8 133.8 190 125M190 125C198.8 116.2 206.2 108.8 215 100M265 100C273.8 108.8 281.2 116.2 290 125M290 125C281.2 133.8 273.8 141.2 265 150M265 150C256.2 141.2 248.8 133.8 240 125M240 125C248.8 116.2 256.2 108.8 265 100M315 100C323.8 108.8 331.2 116.2 340 125M340 125C331.2 133.8 323.8 141.2 315 150M315 150C306.2 141.2 298.8 133.8 290 125M290 125C298.8 116.2 306.2 108.8 315 100M365 100C373.8 108.8 381.2 116.2 390 125M390 125C381.2 133.8 373.8 141.2 365 150M365 150C356.2 141.2 348.8 133.8 340 125M340 125C348.8 116.2 356.2 108.8 365 100M415 100C423.8 108.8 431.2 116.2 440 125M440 125C431.2 133.8 423.8 141.2 415 150M415 150C406.2 141.2 398.8 133.8 390 125M390 125C398.8 116.2 406.2 108.8 415 100M465 100C473.8 108.8 481.2 116.2 490 125M490 125C481.2 133.8 473.8 141.2 465 150M465 150C456.2 141.2 448.8 133.8 440 125M440 125C448.8 116.2 456.2 108.8 465 100M515 100C523.8 108.8 531.2 116.2 540 125M540 125C531.2 133.8 523.8 141.2 515 150M515 150C506.2 141.2 498.8 133.8 490 125M490 125C498.8 116.2 506.2 108.8 515 100"/>
<path data-busy d="M565 150C573.8 158.8 581.2 166.2 590 175M590 175C581.2 183.8 577.5 196.5 565 196.5M565 196.5C552.5 196.5 548.8 183.8 540 175M540 175C548.8 166.2 556.2 158.8 565 150M615 150C623.8 158.8 636.5 162.5 636.5 175M636.5 175C636.5 187.5 627.5 196.5 615 196.5M615 196.5C602.5 196.5 598.8 183.8 590 175M590 175C598.8 166.2 606.2 158.8 615 150M665 150C673.8 158.8 681.2 166.2 690 175M690 175C681.2 183.8 677.5 196.5 665 196.5M665 196.5C652.5 196.5 643.5 187.5 643.5 175M643.5 175C643.5 162.5 656.2 158.8 665 150M715 150C723.8 158.8 736.5 162.5 736.5 175M736.5 175C736.5 187.5 727.5 196.5 715 196.5M715 196.5C702.5 196.5 698.8 183.8 690 175M690 175C698.8 166.2 706.2 158.8 715 150M765 150C773.8 158.8 781.2 166.2 790 175M790 175C781.2 183.8 773.8 191.2 765 200M765 200C756.2 191.2 743.5 187.5 743.5 175M743.5 175C743.5 162.5 756.2 158.8 765 150M815 150C823.8 158.8 831.2 166.2 840 175M840 175C831.2 183.8 823.8 191.2 815 200M815 200C806.2 191.2 798.8 183.8 790 175M790 175C798.8 166.2 806.2 158.8 815 150M865 150C873.8 158.8 881.2 166.2 890 175M890 175C881.2 183.8 873.8 191.2 865 200M865 200C856.2 191.2 848.8 183.8 840 175M840 175C848.8 166.2 856.2 158.8 865 150M915 150C923.8 158.8 931.2 166.2 940 175M940 175C931.2 183.8 923.8 191.2 915 200M915 200C906.2 191.2 898.8 183.8 890 175M890 175C898.8 166.2 906.2 158.8 915 150M965 150C973.8 158.8 981.2 166.2 990 175M990 175C981.2 183.8 973.8 191.2 965 200M965 200C956.2 191.2 948.8 183.8 940 175M940 175C948.8 166.2 956.2 158.8 965 150M1015 150C1023.8 158.8 1036.5 162.5 1036.5 175M1036.5 175C1036.5 187.5 1023.8 191.2 1015 200M1015 200C1006.2 191.2 998.8 183.8 990 175M990 175C998.8 166.2 1006.2 158.8 1015 150"/>
<path data-busy d="M65 150C73.8 158.8 81.2 166.2 90 175M90 175C81.2 183.8 73.8 191.2 65 200M65 200C56.2 191.2 43.5 187.5 43.5 175M43.5 175C43.5 162.5 56.2 158.8 65 150M115 150C123.8 158.8 131.2 166.2 140 175M140 175C131.2 183.8 123.8 191.2 115 200M115 200C106.2 191.2 98.8 183.8 90 175M90 175C98.8 166.2 106.2 158.8 115 150M165 150C173.8 158.8 181.2 166.2 190 175M190 175C181.2 183.8 173.8 191.2 165 200M165 200C156.2 191.2 148.8 183.8 140 175M140 175C148.8 166.2 156.2 158.8 165 150M215 150C223.8 158.8 231.2 166.2 240 175M240 175C231.2 183.8 223.8 191.2 215 200M215 200C206.2 191.2 198.8 183.8 190 175M190 175C198.8 166.2 206.2 158.8 215 150M265 150C273.8 158.8 281.2 166.2 290 175M290 175C281.2 183.8 273.8 191.2 265 200M265 200C256.2 191.2 248.8 183.8 240 175M240 175C248.8 166.2 256.2 158.8 265 150M315 150C323.8 158.8 336.5 162.5 336.5 175M336.5 175C336.5 187.5 323.8 191.2 315 200M315 200C306.2 191.2 298.8 183.8 290 175M290 175C298.8 166.2 306.2 158.8 315 150M365 150C373.8 158.8 381.2 166.2 390 175M390 175C381.2 183.8 377.5 196.5 365 196.5M365 196.5C352.5 196.5 343.5 187.5 343.5 175M343.5 175C343.5 162.5 356.2 158.8 365 150M415 150C423.8 158.8 436.5 162.5 436.5 175M436.5 175C436.5 187.5 427.5 196.5 415 196.5M415 196.5C402.5 196.5 398.8 183.8 390 175M390 175C398.8 166.2 406.2 158.8 415 150M465 150C473.8 158.8 481.2 166.2 490 175M490 175C481.2 183.8 477.5 196.5 465 196.5M465 196.5C452.5 196.5 443.5 187.5 443.5 175M443.5 175C443.5 162.5 456.2 158.8 465 150M515 150C523.8 158.8 531.2 166.2 540 175M540 175C531.2 183.8 527.5 196.5 515 196.5M515 196.5C502.5 196.5 498.8 183.8 490 175M490 175C498.8 166.2 506.2 158.8 515 150"/>
<path data-busy d="M765 200C773.8 208.8 781.2 216.2 790 225M790 225C781.2 233.8 777.5 246.5 765 246.5M765 246.5C752.5 246.5 743.5 237.5 743.5 225M743.5 225C743.5 212.5 756.2 208.8 765 200M815 200C823.8 208.8 831.2 216.2 840 225M840 225C831.2 233.8 823.8 241.2 815 250M815 250C806.2 241.2 798.8 233.8 790 225M790 225C798.8 216.2 806.2 208.8 815 200M865 200C873.8 208.8 881.2 216.2 890 225M890 225C881.2 233.8 873.8 241.2 865 250M865 250C856.2 241.2 848.8 233.8 840 225M840 225C848.8 216.2 856.2 208.8 865 200M915 200C923.8 208.8 931.2 216.2 940 225M940 225C931.2 233.8 923.8 241.2 915 250M915 250C906.2 241.2 898.8 233.8 890 225M890 225C898.8 216.2 906.2 208.8 915 200M965 200C973.8 208.8 981.2 216.2 990 225M990 225C981.2 233.8 973.8 241.2 965 250M965 250C956.2 241.2 948.8 233.8 940 225M940 225C948.8 216.2 956.2 208.8 965 200M1015 200C1023.8 208.8 1036.5 212.5 1036.5 225M1036.5 225C1036.5 237.5 1023.8 241.2 1015 250M1015 250C1006.2 241.2 998.8 233.8 990 225M990 225C998.8 216.2 1006.2 208.8 1015 200"/>
<path data-busy d="M65 200C73.8 208.8 81.2 216.2 90 225M90 225C81.2 233.8 73.8 241.2 65 250M65 250C56.2 241.2 43.5 237.5 43.5 225M43.5 225C43.5 212.5 56.2 208.8 65 200M115 200C123.8 208.8 131.2 216.2 140 225M140 225C131.2 233.8 123.8 241.2 115 250M115 250C106.2 241.2 98.8 233.8 90 225M90 225C98.8 216.2 106.2 208.8 115 200M165 200C173.8 208.8 181.2 216.2 190 225M190 225C181.2 233.8 173.8 241.2 165 250M165 250C156.2 241.2 148.8 233.8 140 225M140 225C148.8 216.2 156.2 208.8 165 200M215 200C223.8 208.8 231.2 216.2 240 225M240 225C231.2 233.8 223.8 241.2 215 250M215 250C206.2 241.2 198.8 233.8 190 225M190 225C198.8 216.2 206.2 208.8 215 200M265 200C273.8 208.8 281.2 216.2 290 225M290 225C281.2 233.8 273.8 241.2 265 250M265 250C256.2 241.2 248.8 233.8 240 225M240 225C248.8 216.2 256.2 208.8 265 200M315 200C323.8 208.8 336.5 212.5 336.5 225M336.5 225C336.5 237.5 327.5 246.5 315 246.5M315 246.5C302.5 246.5 298.8 233.8 290 225M290 225C298.8 216.2 306.2 208.8 315 200"/>
<path data-busy d="M815 250C823.8 258.8 831.2 266.2 840 275M840 275C831.2 283.8 827.5 296.5 815 296.5M815 296.5C802.5 296.5 793.5 287.5 793.5 275M793.5 275C793.5 262.5 806.2 258.8 815 250M865 250C873.8 258.8 881.2 266.2 890 275M890 275C881.2 283.8 873.8 291.2 865 300M865 300C856.2 291.2 848.8 283.8 840 275M840 275C848.8 266.2 856.2 258.8 865 250M915 250C923.8 258.8 931.2 266.2 940 275M940 275C931.2 283.8 923.8 291.2 915 300M915 300C906.2 291.2 898.8 283.8 890 275M890 275C898.8 266.2 906.2 258.8 915 250M965 250C973.8 258.8 981.2 266.2 990 275M990 275C981.2 283.8 973.8 291.2 965 300M965 300C956.2 291.2 948.8 283.8 940 275M940 275C948.8 266.2 956.2 258.8 965 250M1015 250C1023.8 258.8 1036.5 262.5 1036.5 275M1036.5 275C1036.5 287.5 1023.8 291.2 1015 300M1015 300C1006.2 291.2 998.8 283.8 990 275M990 275C998.8 266.2 1006.2 258.8 1015 250"/>
<path data-busy d="M65 250C73.8 258.8 81.2 266.2 90 275M90 275C81.2 283.8 73.8 291.2 65 300M65 300C56.2 291.2 43.5 287.5 43.5 275M43.5 275C43.5 262.5 56.2 258.8 65 250M115 250C123.8 258.8 131.2 266.2 140 275M140 275C131.2 283.8 123.8 291.2 115 300M115 300C106.2 291.2 98.8 283.8 90 275M90 275C98.8 266.2 106.2 258.8 115 250M165 250C173.8 258.8 181.2 266.2 190 275M190 275C181.2 283.8 173.8 291.2 165 300M165 300C156.2 291.2 148.8 283.8 140 275M140 275C148.8 266.2 156.2 258.8 165 250M215 250C223.8 258.8 231.2 266.2 240 275M240 275C231.2 283.8 223.8 291.2 215 300M215 300C206.2 291.2 198.8 283.8 190 275M190 275C198.8 266.2 206.2 258.8 215 250M265 250C273.8 258.8 286.5 262.5 286.5 275M286.5 275C286.5 287.5 277.5 296.5 265 296.5M265 296.5C252.5 296.5 248.8 283.8 240 275M240 275C248.8 266.2 256.2 258.8 265 250"/>
<path data-busy d="M865 300C873.8 308.8 881.2 316.2 890 325M890 325C881.2 333.8 877.5 346.5 865 346.5M865 346.5C852.5 346.5 843.5 337.5 843.5 325M843.5 325C843.5 312.5 856.2 308.8 865 300M915 300C923.8 308.8 931.2 316.2 940 325M940 325C931.2 333.8 927.5 346.5 915 346.5M915 346.5C902.5 346.5 898.8 333.8 890 325M890 325C898.8 316.2 906.2 308.8 915 300M965 300C973.8 308.8 981.2 316.2 990 325M990 325C981.2 333.8 973.8 341.2 965 350M965 350C956.2 341.2 948.8 333.8 940 325M940 325C948.8 316.2 956.2 308.8 965 300M1015 300C1023.8 308.8 1036.5 312.5 1036.5 325M1036.5 325C1036.5 337.5 1027.5 346.5 1015 346.5M1015 346.5C1002.5 346.5 998.8 333.8 990 325M990 325C998.8 316.2 1006.2 308.8 1015 300"/>
<path data-busy d="M65 300C73.8 308.8 81.2 316.2 90 325M90 325C81.2 333.8 77.5 346.5 65 346.5M65 346.5C52.5 346.5 43.5 337.5 43.5 325M43.5 325C43.5 312.5 56.2 308.8 65 300M115 300C123.8 308.8 131.2 316.2 140 325M140 325C131.2 333.8 123.8 341.2 115 350M115 350C106.2 341.2 98.8 333.8 90 325M90 325C98.8 316.2 106.2 308.8 115 300M165 300C173.8 308.8 181.2 316.2 190 325M190 325C181.2 333.8 177.5 346.5 165 346.5M165 346.5C152.5 346.5 148.8 333.8 140 325M140 325C148.8 316.2 156.2 308.8 165 300M215 300C223.8 308.8 236.5 312.5 236.5 325M236.5 325C236.5 337.5 227.5 346.5 215 346.5M215 346.5C202.5 346.5 198.8 333.8 190 325M190 325C198.8 316.2 206.2 308.8 215 300"/>
<path data-busy d="M915 353.5C927.5 353.5 931.2 366.2 940 375M940 375C931.2 383.8 923.8 391.2 915 400M915 400C906.2 391.2 893.5 387.5 893.5 375M893.5 375C893.5 362.5 902.5 353.5 915 353.5M965 350C973.8 358.8 981.2 366.2 990 375M990 375C981.2 383.8 973.8 391.2 965 400M965 400C956.2 391.2 948.8 383.8 940 375M940 375C948.8 366.2 956.2 358.8 965 350M1015 353.5C1027.5 353.5 1036.5 362.5 1036.5 375M1036.5 375C1036.5 387.5 1023.8 391.2 1015 400M1015 400C1006.2 391.2 998.8 383.8 990 375M990 375C998.8 366.2 1002.5 353.5 1015 353.5"/>
<path data-busy d="M65 353.5C77.5 353.5 81.2 366.2 90 375M90 375C81.2 383.8 73.8 391.2 65 400M65 400C56.2 391.2 43.5 387.5 43.5 375M43.5 375C43.5 362.5 52.5 353.5 65 353.5M115 350C123.8 358.8 131.2 366.2 140 375M140 375C131.2 383.8 123.8 391.2 115 400M115 400C106.2 391.2 98.8 383.8 90 375M90 375C98.8 366.2 106.2 358.8 115 350M165 353.5C177.5 353.5 186.5 362.5 186.5 375M186.5 375C186.5 387.5 173.8 391.2 165 400M165 400C156.2 391.2 148.8 383.8 140 375M140 375C148.8 366.2 152.5 353.5 165 353.5"/>
<path data-busy d="M915 400C923.8 408.8 931.2 416.2 940 425M940 425C931.2 433.8 927.5 446.5 915 446.5M915 446.5C902.5 446.5 893.5 437.5 893.5 425M893.5 425C893.5 412.5 906.2 408.8 915 400M965 400C973.8 408.8 981.2 416.2 990 425M990 425C981.2 433.8 973.8 441.2 965 450M965 450C956.2 441.2 948.8 433.8 940 425M940 425C948.8 416.2 956.2 408.8 965 400M1015 400C1023.8 408.8 1036.5 412.5 1036.5 425M1036.5 425C1036.5 437.5 1027.5 446.5 1015 446.5M1015 446.5C1002.5 446.5 998.8 433.8 990 425M990 425C998.8 416.2 1006.2 408.8 1015 400"/>
<path data-busy d="M65 400C73.8 408.8 81.2 416.2 90 425M90 425C81.2 433.8 77.5 446.5 65 446.5M65 446.5C52.5 446.5 43.5 437.5 43.5 425M43.5 425C43.5 412.5 56.2 408.8 65 400M115 400C123.8 408.8 131.2 416.2 140 425M140 425C131.2 433.8 123.8 441.2 115 450M115 450C106.2 441.2 98.8 433.8 90 425M90 425C98.8 416.2 106.2 408.8 115 400M165 400C173.8 408.8 186.5 412.5 186.5 425M186.5 425C186.5 437.5 177.5 446.5 165 446.5M165 446.5C152.5 446.5 148.8 433.8 140 425M140 425C148.8 416.2 156.2 408.8 165 400"/>
<path data-busy d="M915 453.5C927.5 453.5 931.2 466.2 940 475M940 475C931.2 483.8 923.8 491.2 915 500M915 500C906.2 491.2 893.5 487.5 893.5 475M893.5 475C893.5 462.5 902.5 453.5 915 453.5M965 450C973.8 458.8 981.2 466.2 990 475M990 475C981.2 483.8 973.8 491.2 965 500M965 500C956.2 491.2 948.8 483.8 940 475M940 475C948.8 466.2 956.2 458.8 965 450M1015 453.5C1027.5 453.5 1036.5 462.5 1036.5 475M1036.5 475C1036.5 487.5 1023.8 491.2 1015 500M1015 500C1006.2 491.2 998.8 483.8 990 475M990 475C998.8 466.2 1002.5 453.5 1015 453.5"/>
<path data-busy d="M65 453.5C77.5 453.5 81.2 466.2 90 475M90 475C81.2 483.8 73.8 491.2 65 500M65 500C56.2 491.2 43.5 487.5 43.5 475M43.5 475C43.5 462.5 52.5 453.5 65 453.5M115 450C123.8 458.8 131.2 466.2 140 475M140 475C131.2 483.8 123.8 491.2 115 500M115 500C106.2 491.2 98.8 483.8 90 475M90 475C98.8 466.2 106.2 458.8 115 450M165 453.5C177.5 453.5 186.5 462.5 186.5 475M186.5 475C186.5 487.5 173.8 491.2 165 500M165 500C156.2 491.2 148.8 483.8 140 475M140 475C148.8 466.2 152.5 453.5 165 453.5"/>
<path data-busy d="M915 500C923.8 508.8 931.2 516.2 940 525M940 525C931.2 533.8 927.5 546.5 915 546.5M915 546.5C902.5 546.5 893.5 537.5 893.5 525M893.5 525C893.5 512.5 906.2 508.8 915 500M965 500C973.8 508.8 981.2 516.2 990 525M990 525C981.2 533.8 973.8 541.2 965 550M965 550C956.2 541.2 948.8 533.8 940 525M940 525C948.8 516.2 956.2 508.8 965 500M1015 500C1023.8 508.8 1036.5 512.5 1036.5 525M1036.5 525C1036.5 537.5 1027.5 546.5 1015 546.5M1015 546.5C1002.5 546.5 998.8 533.8 990 525M990 525C998.8 516.2 1006.2 508.8 1015 500"/>
<path data-busy d="M65 500C73.8 508.8 81.2 516.2 90 525M90 525C81.2 533.8 77.5 546.5 65 546.5M65 546.5C52.5 546.5 43.5 537.5 43.5 525M43.5 525C43.5 512.5 56.2 508.8 65 500M115 500C123.8 508.8 131.2 516.2 140 525M140 525C131.2 533.8 123.8 541.2 115 550M115 550C106.2 541.2 98.8 533.8 90 525M90 525C98.8 516.2 106.2 508.8 115 500M165 500C173.8 508.8 186.5 512.5 186.5 525M186.5 525C186.5 537.5 177.5 546.5 165 546.5M165 546.5C152.5 546.5 148.8 533.8 140 525M140 525C148.8 516.2 156.2 508.8 165 500"/>
<path data-busy d="M915 553.5C927.5 553.5 931.2 566.2 940 575M940 575C931.2 583.8 923.8 591.2 915 600M915 600C906.2 591.2 893.5 587.5 893.5 575M893.5 575C893.5 562.5 902.5 553.5 915 553.5M965 550C973.8 558.8 981.2 566.2 990 575M990 575C981.2 583.8 973.8 591.2 965 600M965 600C956.2 591.2 948.8 583.8 940 575M940 575C948.8 566.2 956.2 558.8 965 550M1015 553.5C1027.5 553.5 1036.5 562.5 1036.5 575M1036.5 575C1036.5 587.5 1023.8 591.2 1015 600M1015 600C1006.2 591.2 998.8 583.8 990 575M990 575C998.8 566.2 1002.5 553.5 1015 553.5"/>
<path data-busy d="M65 553.5C77.5 553.5 81.2 566.2 90 575M90 575C81.2 583.8 73.8 591.2 65 600M65 600C56.2 591.2 43.5 587.5 43.5 575M43.5 575C43.5 562.5 52.5 553.5 65 553.5M115 550C123.8 558.8 131.2 566.2 140 575M140 575C131.2 583.8 123.8 591.2 115 600M115 600C106.2 591.2 98.8 583.8 90 575M90 575C98.8 566.2 106.2 558.8 115 550M165 553.5C177.5 553.5 186.5 562.5 186.5 575M186.5 575C186.5 587.5 173.8 591.2 165 600M165 600C156.2 591.2 148.8 583.8 140 575M140 575C148.8 566.2 152.5 553.5 165 553.5"/>
<path data-busy d="M915 600C923.8 608.8 931.2 616.2 940 625M940 625C931.2 633.8 927.5 646.5 915 646.5M915 646.5C902.5 646.5 893.5 637.5 893.5 625M893.5 625C893.5 612.5 906.2 608.8 915 600M965 600C973.8 608.8 981.2 616.2 990 625M990 625C981.2 633.8 973.8 641.2 965 650M965 650C956.2 641.2 948.8 633.8 940 625M940 625C948.8 616.2 956.2 608.8 965 600M1015 600C1023.8 608.8 1036.5 612.5 1036.5 625M1036.5 625C1036.5 637.5 1027.5 646.5 1015 646.5M1015 646.5C1002.5 646.5 998.8 633.8 990 625M990 625C998.8 616.2 1006.2 608.8 1015 600"/>
<path data-busy d="M65 600C73.8 608.8 81.2 616.2 90 625M90 625C81.2 633.8 77.5 646.5 65 646.5M65 646.5C52.5 646.5 43.5 637.5 43.5 625M43.5 625C43.5 612.5 56.2 608.8 65 600M115 600C123.8 608.8 131.2 616.2 140 625M140 625C131.2 633.8 123.8 641.2 115 650M115 650C106.2 641.2 98.8 633.8 90 625M90 625C98.8 616.2 106.2 608.8 115 600M165 600C173.8 608.8 186.5 612.5 186.5 625M186.5 625C186.5 637.5 177.5 646.5 165 646.5M165 646.5C152.5 646.5 148.8 633.8 140 625M140 625C148.8 616.2 156.2 608.8 165 600"/>
<path data-busy d="M915 653.5C927.5 653.5 931.2 666.2 940 675M940 675C931.2 683.8 927.5 696.5 915 696.5M915 696.5C902.5 696.5 893.5 687.5 893.5 675M893.5 675C893.5 662.5 902.5 653.5 915 653.5M965 650C973.8 658.8 981.2 666.2 990 675M990 675C981.2 683.8 973.8 691.2 965 700M965 700C956.2 691.2 948.8 683.8 940 675M940 675C948.8 666.2 956.2 658.8 965 650M1015 653.5C1027.5 653.5 1036.5 662.5 1036.5 675M1036.5 675C1036.5 687.5 1027.5 696.5 1015 696.5M1015 696.5C1002.5 696.5 998.8 683.8 990 675M990 675C998.8 666.2 1002.5 653.5 1015 653.5"/>
<path data-busy d="M65 653.5C77.5 653.5 81.2 666.2 90 675M90 675C81.2 683.8 77.5 696.5 65 696.5M65 696.5C52.5 696.5 43.5 687.5 43.5 675M43.5 675C43.5 662.5 52.5 653.5 65 653.5M115 650C123.8 658.8 131.2 666.2 140 675M140 675C131.2 683.8 123.8 691.2 115 700M115 700C106.2 691.2 98.8 683.8 90 675M90 675C98.8 666.2 106.2 658.8 115 650M165 653.5C177.5 653.5 186.5 662.5 186.5 675M186.5 675C186.5 687.5 177.5 696.5 165 696.5M165 696.5C152.5 696.5 148.8 683.8 140 675M140 675C148.8 666.2 152.5 653.5 165 653.5"/>
<path data-busy d="M915 703.5C927.5 703.5 931.2 716.2 940 725M940 725C931.2 733.8 923.8 741.2 915 750M915 750C906.2 741.2 893.5 737.5 893.5 725M893.5 725C893.5 712.5 902.5 703.5 915 703.5M965 700C973.8 708.8 981.2 716.2 990 725M990 725C981.2 733.8 973.8 741.2 965 750M965 750C956.2 741.2 948.8 733.8 940 725M940 725C948.8 716.2 956.2 708.8 965 700M1015 703.5C1027.5 703.5 1036.5 712.5 1036.5 725M1036.5 725C1036.5 737.5 1023.8 741.2 1015 750M1015 750C1006.2 741.2 998.8 733.8 990 725M990 725C998.8 716.2 1002.5 703.5 1015 703.5"/>
<path data-busy d="M65 703.5C77.5 703.5 81.2 716.2 90 725M90 725C81.2 733.8 73.8 741.2 65 750M65 750C56.2 741.2 43.5 737.5 43.5 725M43.5 725C43.5 712.5 52.5 703.5 65 703.5M115 700C123.8 708.8 131.2 716.2 140 725M140 725C131.2 733.8 123.8 741.2 115 750M115 750C106.2 741.2 98.8 733.8 90 725M90 725C98.8 716.2 106.2 708.8 115 700M165 703.5C177.5 703.5 186.5 712.5 186.5 725M186.5 725C186.5 737.5 173.8 741.2 165 750M165 750C156.2 741.2 148.8 733.8 140 725M140 725C148.8 716.2 152.5 703.5 165 703.5"/>
<path data-busy d="M915 750C923.8 758.8 931.2 766.2 940 775M940 775C931.2 783.8 927.5 796.5 915 796.5M915 796.5C902.5 796.5 893.5 787.5 893.5 775M893.5 775C893.5 762.5 906.2 758.8 915 750M965 750C973.8 758.8 981.2 766.2 990 775M990 775C981.2 783.8 973.8 791.2 965 800M965 800C956.2 791.2 948.8 783.8 940 775M940 775C948.8 766.2 956.2 758.8 965 750M1015 750C1023.8 758.8 1036.5 762.5 1036.5 775M1036.5 775C1036.5 787.5 1027.5 796.5 1015 796.5M1015 796.5C1002.5 796.5 998.8 783.8 990 775M990 775C998.8 766.2 1006.2 758.8 1015 750"/>
<path data-busy d="M65 750C73.8 758.8 81.2 766.2 90 775M90 775C81.2 783.8 77.5 796.5 65 796.5M65 796.5C52.5 796.5 43.5 787.5 43.5 775M43.5 775C43.5 762.5 56.2 758.8 65 750M115 750C123.8 758.8 131.2 766.2 140 775M140 775C131.2 783.8 123.8 791.2 115 800M115 800C106.2 791.2 98.8 783.8 90 775M90 775C98.8 766.2 106.2 758.8 115 750M165 750C173.8 758.8 186.5 762.5 186.5 775M186.5 775C186.5 787.5 177.5 796.5 165 796.5M165 796.5C152.5 796.5 148.8 783.8 140 775M140 775C148.8 766.2 156.2 758.8 165 750"/>
<path data-busy d="M915 803.5C927.5 803.5 931.2 816.2 940 825M940 825C931.2 833.8 923.8 841.2 915 850M915 850C906.2 841.2 893.5 837.5 893.5 825M893.5 825C893.5 812.5 902.5 803.5 915 803.5M965 800C973.8 808.8 981.2 816.2 990 825M990 825C981.2 833.8 973.8 841.2 965 850M965 850C956.2 841.2 948.8 833.8 940 825M940 825C948.8 816.2 956.2 808.8 965 800M1015 803.5C1027.5 803.5 1036.5 812.5 1036.5 825M1036.5 825C1036.5 837.5 1023.8 841.2 1015 850M1015 850C1006.2 841.2 998.8 833.8 990 825M990 825C998.8 816.2 1002.5 803.5 1015 803.5"/>
<path data-busy d="M65 803.5C77.5 803.5 81.2 816.2 90 825M90 825C81.2 833.8 73.8 841.2 65 850M65 850C56.2 841.2 43.5 837.5 43.5 825M43.5 825C43.5 812.5 52.5 803.5 65 803.5M115 800C123.8 808.8 131.2 816.2 140 825M140 825C131.2 833.8 123.8 841.2 115 850M115 850C106.2 841.2 98.8 833.8 90 825M90 825C98.8 816.2 106.2 808.8 115 800M165 803.5C177.5 803.5 186.5 812.5 186.5 825M186.5 825C186.5 837.5 173.8 841.2 165 850M165 850C156.2 841.2 148.8 833.8 140 825M140 825C148.8 816.2 152.5 803.5 165 803.5"/>
<path data-busy d="M915 850C923.8 858.8 931.2 866.2 940 875M940 875C931.2 883.8 927.5 896.5 915 896.5M915 896.5C902.5 896.5 893.5 887.5 893.5 875M893.5 875C893.5 862.5 906.2 858.8 915 850M965 850C973.8 858.8 981.2 866.2 990 875M990 875C981.2 883.8 973.8 891.2 965 900M965 900C956.2 891.2 948.8 883.8 940 875M940 875C948.8 866.2 956.2 858.8 965 850M1015 850C1023.8 858.8 1036.5 862.5 1036.5 875M1036.5 875C1036.5 887.5 1027.5 896.5 1015 896.5M1015 896.5C1002.5 896.5 998.8 883.8 990 875M990 875C998.8 866.2 1006.2 858.8 1015 850"/>
<path data-busy d="M65 850C73.8 858.8 81.2 866.2 90 875M90 875C81.2 883.8 77.5 896.5 65 896.5M65 896.5C52.5 896.5 43.5 887.5 43.5 875M43.5 875C43.5 862.5 56.2 858.8 65 850M115 850C123.8 858.8 131.2 866.2 140 875M140 875C131.2 883.8 123.8 891.2 115 900M115 900C106.2 891.2 98.8 883.8 90 875M90 875C98.8 866.2 106.2 858.8 115 850M165 850C173.8 858.8 186.5 862.5 186.5 875M186.5 875C186.5 887.5 177.5 896.5 165 896.5M165 896.5C152.5 896.5 148.8 883.8 140 875M140 875C148.8 866.2 156.2 858.8 165 850"/>
<path data-busy d="M915 903.5C927.5 903.5 931.2 916.2 940 925M940 925C931.2 933.8 923.8 941.2 915 950M915 950C906.2 941.2 893.5 937.5 893.5 925M893.5 925C893.5 912.5 902.5 903.5 915 903.5M965 900C973.8 908.8 981.2 916.2 990 925M990 925C981.2 933.8 973.8 941.2 965 950M965 950C956.2 941.2 948.8 933.8 940 925M940 925C948.8 916.2 956.2 908.8 965 900M1015 903.5C1027.5 903.5 1036.5 912.5 1036.5 925M1036.5 925C1036.5 937.5 1023.8 941.2 1015 950M1015 950C1006.2 941.2 998.8 933.8 990 925M990 925C998.8 916.2 1002.5 903.5 1015 903.5"/>
<path data-busy d="M65 903.5C77.5 903.5 81.2 916.2 90 925M90 925C81.2 933.8 73.8 941.2 65 950M65 950C56.2 941.2 43.5 937.5 43.5 925M43.5 925C43.5 912.5 52.5 903.5 65 903.5M115 900C123.8 908.8 131.2 916.2 140 925M140 925C131.2 933.8 123.8 941.2 115 950M115 950C106.2 941.2 98.8 933.8 90 925M90 925C98.8 916.2 106.2 908.8 115 900M165 903.5C177.5 903.5 186.5 912.5 186.5 925M186.5 925C186.5 937.5 173.8 941.2 165 950M165 950C156.2 941.2 148.8 933.8 140 925M140 925C148.8 916.2 152.5 903.5 165 903.5"/>
<path data-busy d="M915 950C923.8 958.8 931.2 966.2 940 975M940 975C931.2 983.8 927.5 996.5 915 996.5M915 996.5C902.5 996.5 893.5 987.5 893.5 975M893.5 975C893.5 962.5 906.2 958.8 915 950M965 950C973.8 958.8 981.2 966.2 990 975M990 975C981.2 983.8 973.8 991.2 965 1000M965 1000C956.2 991.2 948.8 983.8 940 975M940 975C948.8 966.2 956.2 958.8 965 950M1015 950C1023.8 958.8 1036.5 962.5 1036.5 975M1036.5 975C1036.5 987.5 1027.5 996.5 1015 996.5M1015 996.5C1002.5 996.5 998.8 983.8 990 975M990 975C998.8 966.2 1006.2 958.8 1015 950"/>
<path data-busy d="M65 950C73.8 958.8 81.2 966.2 90 975M90 975C81.2 983.8 77.5 996.5 65 996.5M65 996.5C52.5 996.5 43.5 987.5 43.5 975M43.5 975C43.5 962.5 56.2 958.8 65 950M115 950C123.8 958.8 131.2 966.2 140 975M140 975C131.2 983.8 123.8 991.2 115 1000M115 1000C106.2 991.2 98.8 983.8 90 975M90 975C98.8 966.2 106.2 958.8 115 950M165 950C173.8 958.8 186.5 962.5 186.5 975M186.5 975C186.5 987.5 177.5 996.5 165 996.5M165 996.5C152.5 996.5 148.8 983.8 140 975M140 975C148.8 966.2 156.2 958.8 165 950"/>
<path data-busy d="M865 1003.5C877.5 1003.5 881.2 1016.2 890 1025M890 1025C881.2 1033.8 873.8 1041.2 865 1050M865 1050C856.2 1041.2 843.5 1037.5 843.5 1025M843.5 1025C843.5 1012.5 852.5 1003.5 865 1003.5M915 1003.5C927.5 1003.5 931.2 1016.2 940 1025M940 1025C931.2 1033.8 923.8 1041.2 915 1050M915 1050C906.2 1041.2 898.8 1033.8 890 1025M890 1025C898.8 1016.2 902.5 1003.5 915 1003.5M965 1000C973.8 1008.8 981.2 1016.2 990 1025M990 1025C981.2 1033.8 973.8 1041.2 965 1050M965 1050C956.2 1041.2 948.8 1033.8 940 1025M940 1025C948.8 1016.2 956.2 1008.8 965 1000M1015 1003.5C1027.5 1003.5 1036.5 1012.5 1036.5 1025M1036.5 1025C1036.5 1037.5 1023.8 1041.2 1015 1050M1015 1050C1006.2 1041.2 998.8 1033.8 990 1025M990 1025C998.8 1016.2 1002.5 1003.5 1015 1003.5"/>
<path data-busy d="M65 1003.5C77.5 1003.5 81.2 1016.2 90 1025M90 1025C81.2 1033.8 73.8 1041.2 65 1050M65 1050C56.2 1041.2 43.5 1037.5 43.5 1025M43.5 1025C43.5 1012.5 52.5 1003.5 65 1003.5M115 1000C123.8 1008.8 131.2 1016.2 140 1025M140 1025C131.2 1033.8 123.8 1041.2 115 1050M115 1050C106.2 1041.2 98.8 1033.8 90 1025M90 1025C98.8 1016.2 106.2 1008.8 115 1000M165 1003.5C177.5 1003.5 181.2 1016.2 190 1025M190 1025C181.2 1033.8 173.8 1041.2 165 1050M165 1050C156.2 1041.2 148.8 1033.8 140 1025M140 1025C148.8 1016.2 152.5 1003.5 165 1003.5M215 1003.5C227.5 1003.5 236.5 1012.5 236.5 1025M236.5 1025C236.5 1037.5 223.8 1041.2 215 1050M215 1050C206.2 1041.2 198.8 1033.8 190 1025M190 1025C198.8 1016.2 202.5 1003.5 215 1003.5"/>
<path data-busy d="M815 1053.5C827.5 1053.5 831.2 1066.2 840 1075M840 1075C831.2 1083.8 823.8 1091.2 815 1100M815 1100C806.2 1091.2 793.5 1087.5 793.5 1075M793.5 1075C793.5 1062.5 802.5 1053.5 815 1053.5M865 1050C873.8 1058.8 881.2 1066.2 890 1075M890 1075C881.2 1083.8 873.8 1091.2 865 1100M865 1100C856.2 1091.2 848.8 1083.8 840 1075M840 1075C848.8 1066.2 856.2 1058.8 865 1050M915 1050C923.8 1058.8 931.2 1066.2 940 1075M940 1075C931.2 1083.8 923.8 1091.2 915 1100M915 1100C906.2 1091.2 898.8 1083.8 890 1075M890 1075C898.8 1066.2 906.2 1058.8 915 1050M965 1050C973.8 1058.8 981.2 1066.2 990 1075M990 1075C981.2 1083.8 973.8 1091.2 965 1100M965 1100C956.2 1091.2 948.8 1083.8 940 1075M940 1075C948.8 1066.2 956.2 1058.8 965 1050M1015 1050C1023.8 1058.8 1036.5 1062.5 1036.5 1075M1036.5 1075C1036.5 1087.5 1023.8 1091.2 1015 1100M1015 1100C1006.2 1091.2 998.8 1083.8 990 1075M990 1075C998.8 1066.2 1006.2 1058.8 1015 1050"/>
<path data-busy d="M65 1050C73.8 1058.8 81.2 1066.2 90 1075M90 1075C81.2 1083.8 73.8 1091.2 65 1100M65 1100C56.2 1091.2 43.5 1087.5 43.5 1075M43.5 1075C43.5 1062.5 56.2 1058.8 65 1050M115 1050C123.8 1058.8 131.2 1066.2 140 1075M140 1075C131.2 1083.8 123.8 1091.2 115 1100M115 1100C106.2 1091.2 98.8 1083.8 90 1075M90 1075C98.8 1066.2 106.2 1058.8 115 1050M165 1050C173.8 1058.8 181.2 1066.2 190 1075M190 1075C181.2 1083.8 173.8 1091.2 165 1100M165 1100C156.2 1091.2 148.8 1083.8 140 1075M140 1075C148.8 1066.2 156.2 1058.8 165 1050M215 1050C223.8 1058.8 231.2 1066.2 240 1075M240 1075C231.2 1083.8 223.8 1091.2 215 1100M215 1100C206.2 1091.2 198.8 1083.8 190 1075M190 1075C198.8 1066.2 206.2 1058.8 215 1050M265 1053.5C277.5 1053.5 286.5 1062.5 286.5 1075M286.5 1075C286.5 1087.5 273.8 1091.2 265 1100M265 1100C256.2 1091.2 248.8 1083.8 240 1075M240 1075C248.8 1066.2 252.5 1053.5 265 1053.5"/>
<path data-busy d="M765 1103.5C777.5 1103.5 781.2 1116.2 790 1125M790 1125C781.2 1133.8 773.8 1141.2 765 1150M765 1150C756.2 1141.2 743.5 1137.5 743.5 1125M743.5 1125C743.5 1112.5 752.5 1103.5 765 1103.5M815 1100C823.8 1108.8 831.2 1116.2 840 1125M840 1125C831.2 1133.8 823.8 1141.2 815 1150M815 1150C806.2 1141.2 798.8 1133.8 790 1125M790 1125C798.8 1116.2 806.2 1108.8 815 1100M865 1100C873.8 1108.8 881.2 1116.2 890 1125M890 1125C881.2 1133.8 873.8 1141.2 865 1150M865 1150C856.2 1141.2 848.8 1133.8 840 1125M840 1125C848.8 1116.2 856.2 1108.8 865 1100M915 1100C923.8 1108.8 931.2 1116.2 940 1125M940 1125C931.2 1133.8 923.8 1141.2 915 1150M915 1150C906.2 1141.2 898.8 1133.8 890 1125M890 1125C898.8 1116.2 906.2 1108.8 915 1100M965 1100C973.8 1108.8 981.2 1116.2 990 1125M990 1125C981.2 1133.8 973.8 1141.2 965 1150M965 1150C956.2 1141.2 948.8 1133.8 940 1125M940 1125C948.8 1116.2 956.2 1108.8 965 1100M1015 1100C1023.8 1108.8 1036.5 1112.5 1036.5 1125M1036.5 1125C1036.5 1137.5 1023.8 1141.2 1015 1150M1015 1150C1006.2 1141.2 998.8 1133.8 990 1125M990 1125C998.8 1116.2 1006.2 1108.8 1015 1100"/>
<path data-busy d="M65 1100C73.8 1108.8 81.2 1116.2 90 1125M90 1125C81.2 1133.8 73.8 1141.2 65 1150M65 1150C56.2 1141.2 43.5 1137.5 43.5 1125M43.5 1125C43.5 1112.5 56.2 1108.8 65 1100M115 1100C123.8 1108.8 131.2 1116.2 140 1125M140 1125C131.2 1133.8 123.8 1141.2 115 1150M115 1150C106.2 1141.2 98.8 1133.8 90 1125M90 1125C98.8 1116.2 106.2 1108.8 115 1100M165 1100C173.8 1108.8 181.2 1116.2 190 1125M190 1125C181.2 1133.8 173.8 1141.2 165 1150M165 1150C156.2 1141.2 148.8 1133.8 140 1125M140 1125C148.8 1116.2 156.2 1108.8 165 1100M215 1100C223.8 1108.8 231.2 1116.2 240 1125M240 1125C231.2 1133.8 223.8 1141.2 215 1150M215 1150C206.2 1141.2 198.8 1133.8 190 1125M190 1125C198.8 1116.2 206.2 1108.8 215 1100M265 1100C273.8 1108.8 281.2 1116.2 290 1125M290 1125C281.2 1133.8 273.8 1141.2 265 1150M265 1150C256.2 1141.2 248.8 1133.8 240 1125M240 1125C248.8 1116.2 256.2 1108.8 265 1100M315 1103.5C327.5 1103.5 336.5 1112.5 336.5 1125M336.5 1125C336.5 1137.5 323.8 1141.2 315 1150M315 1150C306.2 1141.2 298.8 1133.8 290 1125M290 1125C298.8 1116.2 302.5 1103.5 315 1103.5"/>
<path data-busy d="M565 1153.5C577.5 1153.5 581.2 1166.2 590 1175M590 1175C581.2 1183.8 573.8 1191.2 565 1200M565 1200C556.2 1191.2 548.8 1183.8 540 1175M540 1175C548.8 1166.2 552.5 1153.5 565 1153.5M615 1153.5C627.5 1153.5 636.5 1162.5 636.5 1175M636.5 1175C636.5 1187.5 623.8 1191.2 615 1200M615 1200C606.2 1191.2 598.8 1183.8 590 1175M590 1175C598.8 1166.2 602.5 1153.5 615 1153.5M665 1153.5C677.5 1153.5 681.2 1166.2 690 1175M690 1175C681.2 1183.8 673.8 1191.2 665 1200M665 1200C656.2 1191.2 643.5 1187.5 643.5 1175M643.5 1175C643.5 1162.5 652.5 1153.5 665 1153.5M715 1153.5C727.5 1153.5 736.5 1162.5 736.5 1175M736.5 1175C736.5 1187.5 723.8 1191.2 715 1200M715 1200C706.2 1191.2 698.8 1183.8 690 1175M690 1175C698.8 1166.2 702.5 1153.5 715 1153.5M765 1150C773.8 1158.8 781.2 1166.2 790 1175M790 1175C781.2 1183.8 773.8 1191.2 765 1200M765 1200C756.2 1191.2 743.5 1187.5 743.5 1175M743.5 1175C743.5 1162.5 756.2 1158.8 765 1150M815 1150C823.8 1158.8 831.2 1166.2 840 1175M840 1175C831.2 1183.8 823.8 1191.2 815 1200M815 1200C806.2 1191.2 798.8 1183.8 790 1175M790 1175C798.8 1166.2 806.2 1158.8 815 1150M865 1150C873.8 1158.8 881.2 1166.2 890 1175M890 1175C881.2 1183.8 873.8 1191.2 865 1200M865 1200C856.2 1191.2 848.8 1183.8 840 1175M840 1175C848.8 1166.2 856.2 1158.8 865 1150M915 1150C923.8 1158.8 931.2 1166.2 940 1175M940 1175C931.2 1183.8 923.8 1191.2 915 1200M915 1200C906.2 1191.2 898.8 1183.8 890 1175M890 1175C898.8 1166.2 906.2 1158.8 915 1150M965 1150C973.8 1158.8 981.2 1166.2 990 1175M990 1175C981.2 1183.8 973.8 1191.2 965 1200M965 1200C956.2 1191.2 948.8 1183.8 940 1175M940 1175C948.8 1166.2 956.2 1158.8 965 1150M1015 1150C1023.8 1158.8 1036.5 1162.5 1036.5 1175M1036.5 1175C1036.5 1187.5 1023.8 1191.2 1015 1200M1015 1200C1006.2 1191.2 998.8 1183.8 990 1175M990 1175C998.8 1166.2 1006.2 1158.8 1015 1150"/>
<path data-busy d="M65 1150C73.8 1158.8 81.2 1166.2 90 1175M90 1175C81.2 1183.8 73.8 1191.2 65 1200M65 1200C56.2 1191.2 43.5 1187.5 43.5 1175M43.5 1175C43.5 1162.5 56.2 1158.8 65 1150M115 1150C123.8 1158.8 131.2 1166.2 140 1175M140 1175C131.2 1183.8 123.8 1191.2 115 1200M115 1200C106.2 1191.2 98.8 1183.8 90 1175M90 1175C98.8 1166.2 106.2 1158.8 115 1150M165 1150C173.8 1158.8 181.2 1166.2 190 1175M190 1175C181.2 1183.8 173.8 1191.2 165 1200M165 1200C156.2 1191.2 148.8 1183.8 140 1175M140 1175C148.8 1166.2 156.2 1158.8 165 1150M215 1150C223.8 1158.8 231.2 1166.2 240 1175M240 1175C231.2 1183.8 223.8 1191.2 215 1200M215 1200C206.2 1191.2 198.8 1183.8 190 1175M190 1175C198.8 1166.2 206.2 1158.8 215 1150M265 1150C273.8 1158.8 281.2 1166.2 290 1175M290 1175C281.2 1183.8 273.8 1191.2 265 1200M265 1200C256.2 1191.2 248.8 1183.8 240 1175M240 1175C248.8 1166.2 256.2 1158.8 265 1150M315 1150C323.8 1158.8 336.5 1162.5 336.5 1175M336.5 1175C336.5 1187.5 323.8 1191.2 315 1200M315 1200C306.2 1191.2 298.8 1183.8 290 1175M290 1175C298.8 1166.2 306.2 1158.8 315 1150M365 1153.5C377.5 1153.5 381.2 1166.2 390 1175M390 1175C381.2 1183.8 373.8 1191.2 365 1200M365 1200C356.2 1191.2 343.5 1187.5 343.5 1175M343.5 1175C343.5 1162.5 352.5 1153.5 365 1153.5M415 1153.5C427.5 1153.5 436.5 1162.5 436.5 1175M436.5 1175C436.5 1187.5 423.8 1191.2 415 1200M415 1200C406.2 1191.2 398.8 1183.8 390 1175M390 1175C398.8 1166.2 402.5 1153.5 415 1153.5M465 1153.5C477.5 1153.5 481.2 1166.2 490 1175M490 1175C481.2 1183.8 473.8 1191.2 465 1200M465 1200C456.2 1191.2 443.5 1187.5 443.5 1175M443.5 1175C443.5 1162.5 452.5 1153.5 465 1153.5M515 1153.5C527.5 1153.5 531.2 1166.2 540 1175M540 1175C531.2 1183.8 523.8 1191.2 515 1200M515 1200C506.2 1191.2 498.8 1183.8 490 1175M490 1175C498.8 1166.2 502.5 1153.5 515 1153.5"/>
<path data-busy d="M565 1200C573.8 1208.8 581.2 1216.2 590 1225M590 1225C581.2 1233.8 573.8 1241.2 565 1250M565 1250C556.2 1241.2 548.8 1233.8 540 1225M540 1225C548.8 1216.2 556.2 1208.8 565 1200M615 1200C623.8 1208.8 631.2 1216.2 640 1225M640 1225C631.2 1233.8 623.8 1241.2 615 1250M615 1250C606.2 1241.2 598.8 1233.8 590 1225M590 1225C598.8 1216.2 606.2 1208.8 615 1200M665 1200C673.8 1208.8 681.2 1216.2 690 1225M690 1225C681.2 1233.8 673.8 1241.2 665 1250M665 1250C656.2 1241.2 648.8 1233.8 640 1225M640 1225C648.8 1216.2 656.2 1208.8 665 1200M715 1200C723.8 1208.8 731.2 1216.2 740 1225M740 1225C731.2 1233.8 723.8 1241.2 715 1250M715 1250C706.2 1241.2 698.8 1233.8 690 1225M690 1225C698.8 1216.2 706.2 1208.8 715 1200M765 1200C773.8 1208.8 781.2 1216.2 790 1225M790 1225C781.2 1233.8 773.8 1241.2 765 1250M765 1250C756.2 1241.2 748.8 1233.8 740 1225M740 1225C748.8 1216.2 756.2 1208.8 765 1200M815 1200C823.8 1208.8 831.2 1216.2 840 1225M840 1225C831.2 1233.8 823.8 1241.2 815 1250M815 1250C806.2 1241.2 798.8 1233.8 790 1225M790 1225C798.8 1216.2 806.2 1208.8 815 1200M865 1200C873.8 1208.8 881.2 1216.2 890 1225M890 1225C881.2 1233.8 873.8 1241.2 865 1250M865 1250C856.2 1241.2 848.8 1233.8 840 1225M840 1225C848.8 1216.2 856.2 1208.8 865 1200M915 1200C923.8 1208.8 931.2 1216.2 940 1225M940 1225C931.2 1233.8 923.8 1241.2 915 1250M915 1250C906.2 1241.2 898.8 1233.8 890 1225M890 1225C898.8 1216.2 906.2 1208.8 915 1200M965 1200C973.8 1208.8 981.2 1216.2 990 1225M990 1225C981.2 1233.8 973.8 1241.2 965 1250M965 1250C956.2 1241.2 948.8 1233.8 940 1225M940 1225C948.8 1216.2 956.2 1208.8 965 1200M1015 1200C1023.8 1208.8 1036.5 1212.5 1036.5 1225M1036.5 1225C1036.5 1237.5 1023.8 1241.2 1015 1250M1015 1250C1006.2 1241.2 998.8 1233.8 990 1225M990 1225C998.8 1216.2 1006.2 1208.8 1015 1200"/>
<path data-busy d="M65 1200C73.8 1208.8 81.2 1216.2 90 1225M90 1225C81.2 1233.8 73.8 1241.2 65 1250M65 1250C56.2 1241.2 43.5 1237.5 43.5 1225M43.5 1225C43.5 1212.5 56.2 1208.8 65 1200M115 1200C123.8 1208.8 131.2 1216.2 140 1225M140 1225C131.2 1233.8 123.8 1241.2 115 1250M115 1250C106.2 1241.2 98.8 1233.8 90 1225M90 1225C98.8 1216.2 106.2 1208.8 115 1200M165 1200C173.8 1208.8 181.2 1216.2 190 1225M190 1225C181.2 1233.8 173.8 1241.2 165 1250M165 1250C156.2 1241.2 148.8 1233.8 140 1225M140 1225C148.8 1216.2 156.2 1208.8 165 1200M215 1200C223.8 1208.8 231.2 1216.2 240 1225M240 1225C231.2 1233.8 223.8 1241.2 215 1250M215 1250C206.2 1241.2 198.8 1233.8 190 1225M190 1225C198.8 1216.2 206.2 1208.8 215 1200M265 1200C273.8 1208.8 281.2 1216.2 290 1225M290 1225C281.2 1233.8 273.8 1241.2 265 1250M265 1250C256.2 1241.2 248.8 1233.8 240 1225M240 1225C248.8 1216.2 256.2 1208.8 265 1200M315 1200C323.8 1208.8 331.2 1216.2 340 1225M340 1225C331.2 1233.8 323.8 1241.2 315 1250M315 1250C306.2 1241.2 298.8 1233.8 290 1225M290 1225C298.8 1216.2 306.2 1208.8 315 1200M365 1200C373.8 1208.8 381.2 1216.2 390 1225M390 1225C381.2 1233.8 373.8 1241.2 365 1250M365 1250C356.2 1241.2 348.8 1233.8 340 1225M340 1225C348.8 1216.2 356.2 1208.8 365 1200M415 1200C423.8 1208.8 431.2 1216.2 440 1225M440 1225C431.2 1233.8 423.8 1241.2 415 1250M415 1250C406.2 1241.2 398.8 1233.8 390 1225M390 1225C398.8 1216.2 406.2 1208.8 415 1200M465 1200C473.8 1208.8 481.2 1216.2 490 1225M490 1225C481.2 1233.8 473.8 1241.2 465 1250M465 1250C456.2 1241.2 448.8 1233.8 440 1225M440 1225C448.8 1216.2 456.2 1208.8 465 1200M515 1200C523.8 1208.8 531.2 1216.2 540 1225M540 1225C531.2 1233.8 523.8 1241.2 515 1250M515 1250C506.2 1241.2 498.8 1233.8 490 1225M490 1225C498.8 1216.2 506.2 1208.8 515 1200"/>
<path data-busy d="M565 1250C573.8 1258.8 581.2 1266.2 590 1275M590 1275C581.2 1283.8 577.5 1296.5 565 1296.5M565 1296.5C552.5 1296.5 548.8 1283.8 540 1275M540 1275C548.8 1266.2 556.2 1258.8 565 1250M615 1250C623.8 1258.8 636.5 1262.5 636.5 1275M636.5 1275C636.5 1287.5 627.5 1296.5 615 1296.5M615 1296.5C602.5 1296.5 598.8 1283.8 590 1275M590 1275C598.8 1266.2 606.2 1258.8 615 1250M665 1250C673.8 1258.8 681.2 1266.2 690 1275M690 1275C681.2 1283.8 677.5 1296.5 665 1296.5M665 1296.5C652.5 1296.5 643.5 1287.5 643.5 1275M643.5 1275C643.5 1262.5 656.2 1258.8 665 1250M715 1250C723.8 1258.8 736.5 1262.5 736.5 1275M736.5 1275C736.5 1287.5 727.5 1296.5 715 1296.5M715 1296.5C702.5 1296.5 698.8 1283.8 690 1275M690 1275C698.8 1266.2 706.2 1258.8 715 1250M765 1250C773.8 1258.8 781.2 1266.2 790 1275M790 1275C781.2 1283.8 777.5 1296.5 765 1296.5M765 1296.5C752.5 1296.5 743.5 1287.5 743.5 1275M743.5 1275C743.5 1262.5 756.2 1258.8 765 1250M815 1250C823.8 1258.8 831.2 1266.2 840 1275M840 1275C831.2 1283.8 827.5 1296.5 815 1296.5M815 1296.5C802.5 1296.5 798.8 1283.8 790 1275M790 1275C798.8 1266.2 806.2 1258.8 815 1250M865 1250C873.8 1258.8 881.2 1266.2 890 1275M890 1275C881.2 1283.8 877.5 1296.5 865 1296.5M865 1296.5C852.5 1296.5 848.8 1283.8 840 1275M840 1275C848.8 1266.2 856.2 1258.8 865 1250M915 1250C923.8 1258.8 931.2 1266.2 940 1275M940 1275C931.2 1283.8 927.5 1296.5 915 1296.5M915 1296.5C902.5 1296.5 898.8 1283.8 890 1275M890 1275C898.8 1266.2 906.2 1258.8 915 1250M965 1250C973.8 1258.8 981.2 1266.2 990 1275M990 1275C981.2 1283.8 977.5 1296.5 965 1296.5M965 1296.5C952.5 1296.5 948.8 1283.8 940 1275M940 1275C948.8 1266.2 956.2 1258.8 965 1250M1015 1250C1023.8 1258.8 1036.5 1262.5 1036.5 1275M1036.5 1275C1036.5 1287.5 1027.5 1296.5 1015 1296.5M1015 1296.5C1002.5 1296.5 998.8 1283.8 990 1275M990 1275C998.8 1266.2 1006.2 1258.8 1015 1250"/>
<path data-busy d="M65 1250C73.8 1258.8 81.2 1266.2 90 1275M90 1275C81.2 1283.8 77.5 1296.5 65 1296.5M65 1296.5C52.5 1296.5 43.5 1287.5 43.5 1275M43.5 1275C43.5 1262.5 56.2 1258.8 65 1250M115 1250C123.8 1258.8 131.2 1266.2 140 1275M140 1275C131.2 1283.8 127.5 1296.5 115 1296.5M115 1296.5C102.5 1296.5 98.8 1283.8 90 1275M90 1275C98.8 1266.2 106.2 1258.8 115 1250M165 1250C173.8 1258.8 181.2 1266.2 190 1275M190 1275C181.2 1283.8 177.5 1296.5 165 1296.5M165 1296.5C152.5 1296.5 148.8 1283.8 140 1275M140 1275C148.8 1266.2 156.2 1258.8 165 1250M215 1250C223.8 1258.8 231.2 1266.2 240 1275M240 1275C231.2 1283.8 227.5 1296.5 215 1296.5M215 1296.5C202.5 1296.5 198.8 1283.8 190 1275M190 1275C198.8 1266.2 206.2 1258.8 215 1250M265 1250C273.8 1258.8 281.2 1266.2 290 1275M290 1275C281.2 1283.8 277.5 1296.5 265 1296.5M265 1296.5C252.5 1296.5 248.8 1283.8 240 1275M240 1275C248.8 1266.2 256.2 1258.8 265 1250M315 1250C323.8 1258.8 336.5 1262.5 336.5 1275M336.5 1275C336.5 1287.5 327.5 1296.5 315 1296.5M315 1296.5C302.5 1296.5 298.8 1283.8 290 1275M290 1275C298.8 1266.2 306.2 1258.8 315 1250M365 1250C373.8 1258.8 381.2 1266.2 390 1275M390 1275C381.2 1283.8 377.5 1296.5 365 1296.5M365 1296.5C352.5 1296.5 343.5 1287.5 343.5 1275M343.5 1275C343.5 1262.5 356.2 1258.8 365 1250M415 1250C423.8 1258.8 436.5 1262.5 436.5 1275M436.5 1275C436.5 1287.5 427.5 1296.5 415 1296.5M415 1296.5C402.5 1296.5 398.8 1283.8 390 1275M390 1275C398.8 1266.2 406.2 1258.8 415 1250M465 1250C473.8 1258.8 481.2 1266.2 490 1275M490 1275C481.2 1283.8 477.5 1296.5 465 1296.5M465 1296.5C452.5 1296.5 443.5 1287.5 443.5 1275M443.5 1275C443.5 1262.5 456.2 1258.8 465 1250M515 1250C523.8 1258.8 531.2 1266.2 540 1275M540 1275C531.2 1283.8 527.5 1296.5 515 1296.5M515 1296.5C502.5 1296.5 498.8 1283.8 490 1275M490 1275C498.8 1266.2 506.2 1258.8 515 1250"/></g>
<path d="M65 75h0M115 75h0M165 75h0M215 75h0M265 75h0M315 75h0M365 75h0M415 75h0M465 75h0M515 75h0M565 75h0M615 75h0M665 75h0M715 75h0M765 75h0M815 75h0M865 75h0M915 75h0M965 75h0M1015 75h0M65 125h0M115 125h0M165 125h0M215 125h0M265 125h0M315 125h0M365 125h0M415 125h0M465 125h0M515 125h0M565 125h0M615 125h0M665 125h0M715 125h0M765 125h0M815 125h0M865 125h0M915 125h0M965 125h0M1015 125h0M65 175h0M115 175h0M165 175h0M215 175h0M265 175h0M315 175h0M365 175h0M415 175h0M465 175h0M515 175h0M565 175h0M615 175h0M665 175h0M715 175h0M765 175h0M815 175h0M865 175h0M915 175h0M965 175h0M1015 175h0M65 225h0M115 225h0M165 225h0M215 225h0M265 225h0M315 225h0M765 225h0M815 225h0M865 225h0M915 225h0M965 225h0M1015 225h0M65 275h0M115 275h0M165 275h0M215 275h0M265 275h0M815 275h0M865 275h0M915 275h0M965 275h0M1015 275h0M65 325h0M115 325h0M165 325h0M215 325h0M865 325h0M915 325h0M965 325h0M1015 325h0M65 375h0M115 375h0M165 375h0M915 375h0M965 375h0M1015 375h0M65 425h0M115 425h0M165 425h0M915 425h0M965 425h0M1015 425h0M65 475h0M115 475h0M165 475h0M915 475h0M965 475h0M1015 475h0M65 525h0M115 525h0M165 525h0M915 525h0M965 525h0M1015 525h0M65 575h0M115 575h0M165 575h0M915 575h0M965 575h0M1015 575h0M65 625h0M115 625h0M165 625h0M915 625h0M965 625h0M1015 625h0M65 675h0M115 675h0M165 675h0M915 675h0M965 675h0M1015 675h0M65 725h0M115 725h0M165 725h0M915 725h0M965 725h0M1015 725h0M65 775h0M115 775h0M165 775h0M915 775h0M965 775h0M1015 775h0M65 825h0M115 825h0M165 825h0M915 825h0M965 825h0M1015 825h0M65 875h0M115 875h0M165 875h0M915 875h0M965 875h0M1015 875h0M65 925h0M115 925h0M165 925h0M915 925h0M965 925h0M1015 925h0M65 975h0M115 975h0M165 975h0M915 975h0M965 975h0M1015 975h0M65 1025h0M115 1025h0M165 1025h0M215 1025h0M865 1025h0M915 1025h0M965 1025h0M1015 1025h0M65 1075h0M115 1075h0M165 1075h0M215 1075h0M265 1075h0M815 1075h0M865 1075h0M915 1075h0M965 1075h0M1015 1075h0M65 1125h0M115 1125h0M165 1125h0M215 1125h0M265 1125h0M315 1125h0M765 1125h0M815 1125h0M865 1125h0M915 1125h0M965 1125h0M1015 1125h0M65 1175h0M115 1175h0M165 1175h0M215 1175h0M265 1175h0M315 1175h0M365 1175h0M415 1175h0M465 1175h0M515 1175h0M565 1175h0M615 1175h0M665 1175h0M715 1175h0M765 1175h0M815 1175h0M865 1175h0M915 1175h0M965 1175h0M1015 1175h0M65 1225h0M115 1225h0M165 1225h0M215 1225h0M265 1225h0M315 1225h0M365 1225h0M415 1225h0M465 1225h0M515 1225h0M565 1225h0M615 1225h0M665 1225h0M715 1225h0M765 1225h0M815 1225h0M865 1225h0M915 1225h0M965 1225h0M1015 1225h0M65 1275h0M115 1275h0M165 1275h0M215 1275h0M265 1275h0M315 1275h0M365 1275h0M415 1275h0M465 1275h0M515 1275h0M565 1275h0M615 1275h0M665 1275h0M715 1275h0M765 1275h0M815 1275h0M865 1275h0M915 1275h0M965 1275h0M1015 1275h0" stroke="var(--sun)" stroke-width="9" stroke-linecap="round"/>
<path d="M16 16H1064V1334H16Z" fill="none" stroke="color-mix(in oklab,var(--earth),#5a0d06 60%)" stroke-width="14"/><path d="M27 27H1053V1323H27Z" fill="none" stroke="var(--flour)" stroke-width="2.5" opacity=".8"/>
</svg>
<section class="letter" data-text-area>
  <svg class="emblem" viewBox="-180 -168 360 272" aria-hidden="true">
<defs><linearGradient id="clay" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#6d2410"/><stop offset=".42" stop-color="#d5713a"/><stop offset="1" stop-color="#5c1d0d"/></linearGradient></defs>
<g fill="var(--sun)"><path d="M-7-104L0-124L7-104Z" transform="rotate(-90)"/><path d="M-7-104L0-138L7-104Z" transform="rotate(-75)"/><path d="M-7-104L0-124L7-104Z" transform="rotate(-60)"/><path d="M-7-104L0-138L7-104Z" transform="rotate(-45)"/><path d="M-7-104L0-124L7-104Z" transform="rotate(-30)"/><path d="M-7-104L0-138L7-104Z" transform="rotate(-15)"/><path d="M-7-104L0-124L7-104Z" transform="rotate(0)"/><path d="M-7-104L0-138L7-104Z" transform="rotate(15)"/><path d="M-7-104L0-124L7-104Z" transform="rotate(30)"/><path d="M-7-104L0-138L7-104Z" transform="rotate(45)"/><path d="M-7-104L0-124L7-104Z" transform="rotate(60)"/><path d="M-7-104L0-138L7-104Z" transform="rotate(75)"/><path d="M-7-104L0-124L7-104Z" transform="rotate(90)"/></g><path d="M-94 0A94 94 0 0 1 94 0V40H-94Z" fill="var(--sun)"/>
<g transform="scale(1 1)"><path d="M-92 96Q-86-20-100-100" stroke="var(--cane)" stroke-width="11" fill="none"/><path d="M-92 96Q-86-20-100-100" stroke="#fff" stroke-opacity=".45" stroke-width="11" fill="none" stroke-dasharray="2.5 24"/><path d="M-100-96Q-122-128-160-112Q-128-118-100-92ZM-100-96Q-80-134-50-128Q-78-116-98-90ZM-101-98Q-118-150-148-156Q-110-158-97-98ZM-100-98Q-96-142-74-160Q-84-130-95-96Z" fill="color-mix(in oklab,var(--cane),#3a8f3a 55%)"/></g><g transform="scale(-1 1)"><path d="M-92 96Q-86-20-100-100" stroke="var(--cane)" stroke-width="11" fill="none"/><path d="M-92 96Q-86-20-100-100" stroke="#fff" stroke-opacity=".45" stroke-width="11" fill="none" stroke-dasharray="2.5 24"/><path d="M-100-96Q-122-128-160-112Q-128-118-100-92ZM-100-96Q-80-134-50-128Q-78-116-98-90ZM-101-98Q-118-150-148-156Q-110-158-97-98ZM-100-98Q-96-142-74-160Q-84-130-95-96Z" fill="color-mix(in oklab,var(--cane),#3a8f3a 55%)"/></g>
<path d="M-44-4C-74 14-78 62-50 84Q-30 98 0 98T50 84C78 62 74 14 44-4Z" fill="url(#clay)"/>
<path d="M-71 44Q0 74 71 44" fill="none" stroke="var(--flour)" stroke-width="4"/><path d="M-66 58Q0 88 66 58" fill="none" stroke="var(--flour)" stroke-width="4" stroke-dasharray="1 9" stroke-linecap="round"/>
<path d="M-56-12H56L46 2H-46Z" fill="url(#clay)"/>
<path d="M-54-12Q-62-34-40-38Q-34-58-12-54Q4-68 20-54Q42-56 44-36Q62-30 54-12Q58 8 50 16Q42 18 41 2Q38-4 34 2Q34 30 26 32Q17 32 18 8Q12-2 6 4Q4 16-3 16Q-9 14-9 2Q-18-6-24 6Q-22 40-32 44Q-42 44-42 10Q-54 6-54-12Z" fill="#fffaf0"/>
<path d="M-34-30Q-28-44-14-42M4-48Q18-50 26-40" fill="none" stroke="#e2cfae" stroke-width="3.5" stroke-linecap="round"/>
</svg>
  {% if title != "" %}<h1 class="title" data-max-size="100" data-min-size="44" data-max-lines="2">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="40" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="40" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'pongal-overflowing-pot', 'Overflowing Pot', 'Sugarcane, a rising sun and a pongal pot boiling over on a red-oxide floor with a pulli kolam.',
  (select id from public.festivals where slug = 'pongal'),
  (select id from public.template_categories where slug = 'traditional'),
  '{overflowing,pot,traditional}', 'ta', true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "turmeric": {
        "title": "Turmeric",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f7b52c"
      },
      "brick": {
        "title": "Red oxide",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#a5281b"
      },
      "cane": {
        "title": "Sugarcane",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#3f7d3a"
      }
    }
  },
  "sample": {
    "title": "இனிய பொங்கல் வாழ்த்துகள்",
    "message": "பொங்கட்டும் பொங்கல்! உங்கள் இல்லத்தில் மகிழ்ச்சியும் வளமும் என்றும் பொங்கிப் பெருகட்டும்.",
    "recipient_name": "அன்புள்ள பாட்டிக்கு",
    "sender_name": "கார்த்திக், மீனா",
    "language": "ta"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--turmeric:{{ v.turmeric }};--brick:{{ v.brick }};--cane:{{ v.cane }};position:relative;width:1080px;height:1350px;overflow:hidden;background:radial-gradient(circle at 50% 76%,color-mix(in oklab,var(--turmeric),white 72%) 0,color-mix(in oklab,var(--turmeric),white 34%) 32%,var(--turmeric) 74%);color:#4a1208}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:174px;right:174px;top:112px;height:560px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:500;font-family:"Arima","Mukta","Card Sans",sans-serif}
p:is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bho),:lang(mai),:lang(kok),:lang(bn),:lang(as),:lang(gu),:lang(pa),:lang(or)){font-family:"Mukta","Card Sans",sans-serif}
h1{font-weight:700;font-family:"Arima","Baloo 2","Card Sans",sans-serif;color:var(--brick);margin-bottom:calc(0.16em + 10px*var(--fit,1))}
h1:is(:lang(hi),:lang(mr),:lang(ne),:lang(sa),:lang(bho),:lang(mai),:lang(kok),:lang(bn),:lang(as),:lang(gu),:lang(pa),:lang(or)){font-family:"Baloo 2","Card Sans",sans-serif}
.to,.from{font-weight:700;color:color-mix(in oklab,var(--brick),black 14%)}
.to{margin-bottom:0.25em}
.from{margin-top:0.55em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <linearGradient id="cane" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="color-mix(in oklab,var(--cane),black 40%)"/><stop offset=".4" stop-color="color-mix(in oklab,var(--cane),#e6d27a 38%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--cane),black 30%)"/></linearGradient>
    <linearGradient id="brass" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#7a2b12"/><stop offset=".34" stop-color="#d9733a"/><stop offset=".52" stop-color="#f0a060"/><stop offset=".75" stop-color="#b8501f"/><stop offset="1" stop-color="#67210d"/></linearGradient>
    <radialGradient id="floor" cx=".5" cy=".2" r=".8"><stop offset="0" stop-color="color-mix(in oklab,var(--brick),#f08a3c 30%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--brick),black 26%)"/></radialGradient>
    <path id="blade" d="M0 0C60-70 150-110 262-70C170-86 90-50 14 8Z"/>
    <g id="stalk"><path d="M-15 0q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -86q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -92q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -178q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -184q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -270q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -276q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -362q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -368q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -454q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -460q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -546q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -552q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -638q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -644q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -730q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -736q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -822q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -828q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -914q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -920q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -1006q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -1012q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -1098q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -1104q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -1190q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -1196q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -1282q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/></g>
    <g id="sprout"><use href="#blade" transform="rotate(-64) scale(.62)"/><use href="#blade" transform="scale(-1 1) rotate(-64) scale(.62)"/><use href="#blade" transform="rotate(-34) scale(.56)"/><use href="#blade" transform="scale(-1 1) rotate(-34) scale(.56)"/><use href="#blade" transform="rotate(-8) scale(.42)"/><use href="#blade" transform="scale(-1 1) rotate(-8) scale(.42)"/></g>
  </defs>
  <g data-busy transform="translate(540 984) scale(.87)">
    <g fill="#f4511e" opacity=".55">{% for i in (0..35) %}<path d="M-9-292L0-344L9-292Z" transform="rotate({{ i | times: 10 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="276" fill="color-mix(in oklab,var(--turmeric),#f4511e 62%)"/><circle r="276" fill="none" stroke="#fff" stroke-width="5" opacity=".6"/><circle r="250" fill="none" stroke="#fff" stroke-width="3" stroke-dasharray="0 14" stroke-linecap="round" opacity=".8"/>
  </g>
  <use data-busy href="#stalk" transform="translate(56 1270) rotate(-1.500)"/><g fill="var(--cane)"><path data-busy d="M22.8 0.4C40.5 -90 99.1 -169.2 216.3 -189.5C128.4 -158.1 76.5 -87.4 38.9 0.5Z"/><path data-busy d="M22.8 0.4C-16.7 -93 -11.9 -201.2 82.4 -291.8C21.5 -209.1 17.7 -112.7 37.5 -9.4Z" fill="color-mix(in oklab,var(--cane),white 20%)"/><path data-busy d="M22.8 0.4C-8.9 -86.1 -79.2 -155.1 -198.1 -156.9C-106.4 -139.7 -44 -77.9 6.8 3Z"/><path data-busy d="M22.8 0.4C49.3 -92.7 32.1 -194.7 -67.8 -269.5C-0.5 -198.3 14.4 -107.3 7.6 -7.2Z" fill="color-mix(in oklab,var(--cane),black 22%)"/><path data-busy d="M22.8 0.4C85.5 -53.9 170.9 -77.5 265.3 -27C185.5 -53.5 109.5 -32.1 34.2 9.4Z" fill="color-mix(in oklab,var(--cane),black 22%)"/><path data-busy d="M22.8 0.4C-47.7 -43.4 -135.8 -53.4 -221.1 11.3C-146.4 -27.4 -68 -18.1 12.9 11.1Z" fill="color-mix(in oklab,var(--cane),white 20%)"/></g><use data-busy href="#stalk" transform="translate(120 1290) rotate(1.500) scale(.94)"/><g fill="var(--cane)"><path data-busy d="M151.3 96.6C172.4 12.6 231.3 -58.8 342.3 -72.2C258.2 -47 206 16.8 166.4 97.5Z"/><path data-busy d="M151.3 96.6C118.8 7 128.6 -94.4 221.7 -174.8C160.4 -100.2 152.1 -9.8 165.6 88.1Z" fill="color-mix(in oklab,var(--cane),white 20%)"/><path data-busy d="M151.3 96.6C125.8 13.8 63.2 -54.4 -48.4 -61.9C36.9 -41.2 92.4 19.8 136.2 98.3Z"/><path data-busy d="M151.3 96.6C180.7 10.5 169.7 -86.1 79.5 -161.3C139.2 -91 148.7 -5 137.4 88.7Z" fill="color-mix(in oklab,var(--cane),black 22%)"/><path data-busy d="M151.3 96.6C212.8 48.7 294.2 30.7 380.3 82.8C306.7 54 234.3 70.3 161.5 105.6Z" fill="color-mix(in oklab,var(--cane),black 22%)"/><path data-busy d="M151.3 96.6C87.3 52 5.1 38.3 -78.2 94.8C-6.2 62.2 66.9 74.7 141.5 106.1Z" fill="color-mix(in oklab,var(--cane),white 20%)"/></g>
  <g transform="translate(1080 0) scale(-1 1)"><use data-busy href="#stalk" transform="translate(56 1270) rotate(-1.500)"/><g fill="var(--cane)"><path data-busy d="M22.8 0.4C40.5 -90 99.1 -169.2 216.3 -189.5C128.4 -158.1 76.5 -87.4 38.9 0.5Z"/><path data-busy d="M22.8 0.4C-16.7 -93 -11.9 -201.2 82.4 -291.8C21.5 -209.1 17.7 -112.7 37.5 -9.4Z" fill="color-mix(in oklab,var(--cane),white 20%)"/><path data-busy d="M22.8 0.4C-8.9 -86.1 -79.2 -155.1 -198.1 -156.9C-106.4 -139.7 -44 -77.9 6.8 3Z"/><path data-busy d="M22.8 0.4C49.3 -92.7 32.1 -194.7 -67.8 -269.5C-0.5 -198.3 14.4 -107.3 7.6 -7.2Z" fill="color-mix(in oklab,var(--cane),black 22%)"/><path data-busy d="M22.8 0.4C85.5 -53.9 170.9 -77.5 265.3 -27C185.5 -53.5 109.5 -32.1 34.2 9.4Z" fill="color-mix(in oklab,var(--cane),black 22%)"/><path data-busy d="M22.8 0.4C-47.7 -43.4 -135.8 -53.4 -221.1 11.3C-146.4 -27.4 -68 -18.1 12.9 11.1Z" fill="color-mix(in oklab,var(--cane),white 20%)"/></g><use data-busy href="#stalk" transform="translate(120 1290) rotate(1.500) scale(.94)"/><g fill="var(--cane)"><path data-busy d="M151.3 96.6C172.4 12.6 231.3 -58.8 342.3 -72.2C258.2 -47 206 16.8 166.4 97.5Z"/><path data-busy d="M151.3 96.6C118.8 7 128.6 -94.4 221.7 -174.8C160.4 -100.2 152.1 -9.8 165.6 88.1Z" fill="color-mix(in oklab,var(--cane),white 20%)"/><path data-busy d="M151.3 96.6C125.8 13.8 63.2 -54.4 -48.4 -61.9C36.9 -41.2 92.4 19.8 136.2 98.3Z"/><path data-busy d="M151.3 96.6C180.7 10.5 169.7 -86.1 79.5 -161.3C139.2 -91 148.7 -5 137.4 88.7Z" fill="color-mix(in oklab,var(--cane),black 22%)"/><path data-busy d="M151.3 96.6C212.8 48.7 294.2 30.7 380.3 82.8C306.7 54 234.3 70.3 161.5 105.6Z" fill="color-mix(in oklab,var(--cane),black 22%)"/><path data-busy d="M151.3 96.6C87.3 52 5.1 38.3 -78.2 94.8C-6.2 62.2 66.9 74.7 141.5 106.1Z" fill="color-mix(in oklab,var(--cane),white 20%)"/></g></g>
  <path d="M0 1130Q540 1076 1080 1130V1350H0Z" fill="url(#floor)"/>
  <g transform="translate(540 1238) scale(1.3 .36)" fill="none" stroke="#fffaf0" stroke-linecap="round"><path d="M-296.0 -28.9C-279.7 -28.9 -270.5 -11.5 -259.0 0.0M-259.0 0.0C-270.5 11.5 -279.7 28.9 -296.0 28.9M-296.0 28.9C-312.3 28.9 -324.9 16.3 -324.9 0.0M-324.9 0.0C-324.9 -16.3 -312.3 -28.9 -296.0 -28.9M-222.0 -102.9C-205.7 -102.9 -196.5 -85.5 -185.0 -74.0M-185.0 -74.0C-196.5 -62.5 -210.5 -48.5 -222.0 -37.0M-222.0 -37.0C-233.5 -48.5 -250.9 -57.7 -250.9 -74.0M-250.9 -74.0C-250.9 -90.3 -238.3 -102.9 -222.0 -102.9M-222.0 -37.0C-210.5 -25.5 -196.5 -11.5 -185.0 0.0M-185.0 0.0C-196.5 11.5 -210.5 25.5 -222.0 37.0M-222.0 37.0C-233.5 25.5 -247.5 11.5 -259.0 0.0M-259.0 0.0C-247.5 -11.5 -233.5 -25.5 -222.0 -37.0M-222.0 37.0C-210.5 48.5 -196.5 62.5 -185.0 74.0M-185.0 74.0C-196.5 85.5 -205.7 102.9 -222.0 102.9M-222.0 102.9C-238.3 102.9 -250.9 90.3 -250.9 74.0M-250.9 74.0C-250.9 57.7 -233.5 48.5 -222.0 37.0M-148.0 -176.9C-131.7 -176.9 -122.5 -159.5 -111.0 -148.0M-111.0 -148.0C-122.5 -136.5 -136.5 -122.5 -148.0 -111.0M-148.0 -111.0C-159.5 -122.5 -176.9 -131.7 -176.9 -148.0M-176.9 -148.0C-176.9 -164.3 -164.3 -176.9 -148.0 -176.9M-148.0 -111.0C-136.5 -99.5 -122.5 -85.5 -111.0 -74.0M-111.0 -74.0C-122.5 -62.5 -136.5 -48.5 -148.0 -37.0M-148.0 -37.0C-159.5 -48.5 -173.5 -62.5 -185.0 -74.0M-185.0 -74.0C-173.5 -85.5 -159.5 -99.5 -148.0 -111.0M-148.0 -37.0C-136.5 -25.5 -122.5 -11.5 -111.0 0.0M-111.0 0.0C-122.5 11.5 -136.5 25.5 -148.0 37.0M-148.0 37.0C-159.5 25.5 -173.5 11.5 -185.0 0.0M-185.0 0.0C-173.5 -11.5 -159.5 -25.5 -148.0 -37.0M-148.0 37.0C-136.5 48.5 -122.5 62.5 -111.0 74.0M-111.0 74.0C-122.5 85.5 -136.5 99.5 -148.0 111.0M-148.0 111.0C-159.5 99.5 -173.5 85.5 -185.0 74.0M-185.0 74.0C-173.5 62.5 -159.5 48.5 -148.0 37.0M-148.0 111.0C-136.5 122.5 -122.5 136.5 -111.0 148.0M-111.0 148.0C-122.5 159.5 -131.7 176.9 -148.0 176.9M-148.0 176.9C-164.3 176.9 -176.9 164.3 -176.9 148.0M-176.9 148.0C-176.9 131.7 -159.5 122.5 -148.0 111.0M-74.0 -250.9C-57.7 -250.9 -48.5 -233.5 -37.0 -222.0M-37.0 -222.0C-48.5 -210.5 -62.5 -196.5 -74.0 -185.0M-74.0 -185.0C-85.5 -196.5 -102.9 -205.7 -102.9 -222.0M-102.9 -222.0C-102.9 -238.3 -90.3 -250.9 -74.0 -250.9M-74.0 -185.0C-62.5 -173.5 -48.5 -159.5 -37.0 -148.0M-37.0 -148.0C-48.5 -136.5 -62.5 -122.5 -74.0 -111.0M-74.0 -111.0C-85.5 -122.5 -99.5 -136.5 -111.0 -148.0M-111.0 -148.0C-99.5 -159.5 -85.5 -173.5 -74.0 -185.0M-74.0 -111.0C-62.5 -99.5 -48.5 -85.5 -37.0 -74.0M-37.0 -74.0C-48.5 -62.5 -62.5 -48.5 -74.0 -37.0M-74.0 -37.0C-85.5 -48.5 -99.5 -62.5 -111.0 -74.0M-111.0 -74.0C-99.5 -85.5 -85.5 -99.5 -74.0 -111.0M-74.0 -37.0C-62.5 -25.5 -48.5 -11.5 -37.0 0.0M-37.0 0.0C-48.5 11.5 -62.5 25.5 -74.0 37.0M-74.0 37.0C-85.5 25.5 -99.5 11.5 -111.0 0.0M-111.0 0.0C-99.5 -11.5 -85.5 -25.5 -74.0 -37.0M-74.0 37.0C-62.5 48.5 -48.5 62.5 -37.0 74.0M-37.0 74.0C-48.5 85.5 -62.5 99.5 -74.0 111.0M-74.0 111.0C-85.5 99.5 -99.5 85.5 -111.0 74.0M-111.0 74.0C-99.5 62.5 -85.5 48.5 -74.0 37.0M-74.0 111.0C-62.5 122.5 -48.5 136.5 -37.0 148.0M-37.0 148.0C-48.5 159.5 -62.5 173.5 -74.0 185.0M-74.0 185.0C-85.5 173.5 -99.5 159.5 -111.0 148.0M-111.0 148.0C-99.5 136.5 -85.5 122.5 -74.0 111.0M-74.0 185.0C-62.5 196.5 -48.5 210.5 -37.0 222.0M-37.0 222.0C-48.5 233.5 -57.7 250.9 -74.0 250.9M-74.0 250.9C-90.3 250.9 -102.9 238.3 -102.9 222.0M-102.9 222.0C-102.9 205.7 -85.5 196.5 -74.0 185.0M0.0 -324.9C16.3 -324.9 28.9 -312.3 28.9 -296.0M28.9 -296.0C28.9 -279.7 11.5 -270.5 0.0 -259.0M0.0 -259.0C-11.5 -270.5 -28.9 -279.7 -28.9 -296.0M-28.9 -296.0C-28.9 -312.3 -16.3 -324.9 0.0 -324.9M0.0 -259.0C11.5 -247.5 25.5 -233.5 37.0 -222.0M37.0 -222.0C25.5 -210.5 11.5 -196.5 0.0 -185.0M0.0 -185.0C-11.5 -196.5 -25.5 -210.5 -37.0 -222.0M-37.0 -222.0C-25.5 -233.5 -11.5 -247.5 0.0 -259.0M0.0 -185.0C11.5 -173.5 25.5 -159.5 37.0 -148.0M37.0 -148.0C25.5 -136.5 11.5 -122.5 0.0 -111.0M0.0 -111.0C-11.5 -122.5 -25.5 -136.5 -37.0 -148.0M-37.0 -148.0C-25.5 -159.5 -11.5 -173.5 0.0 -185.0M0.0 -111.0C11.5 -99.5 25.5 -85.5 37.0 -74.0M37.0 -74.0C25.5 -62.5 11.5 -48.5 0.0 -37.0M0.0 -37.0C-11.5 -48.5 -25.5 -62.5 -37.0 -74.0M-37.0 -74.0C-25.5 -85.5 -11.5 -99.5 0.0 -111.0M0.0 -37.0C11.5 -25.5 25.5 -11.5 37.0 0.0M37.0 0.0C25.5 11.5 11.5 25.5 0.0 37.0M0.0 37.0C-11.5 25.5 -25.5 11.5 -37.0 0.0M-37.0 0.0C-25.5 -11.5 -11.5 -25.5 0.0 -37.0M0.0 37.0C11.5 48.5 25.5 62.5 37.0 74.0M37.0 74.0C25.5 85.5 11.5 99.5 0.0 111.0M0.0 111.0C-11.5 99.5 -25.5 85.5 -37.0 74.0M-37.0 74.0C-25.5 62.5 -11.5 48.5 0.0 37.0M0.0 111.0C11.5 122.5 25.5 136.5 37.0 148.0M37.0 148.0C25.5 159.5 11.5 173.5 0.0 185.0M0.0 185.0C-11.5 173.5 -25.5 159.5 -37.0 148.0M-37.0 148.0C-25.5 136.5 -11.5 122.5 0.0 111.0M0.0 185.0C11.5 196.5 25.5 210.5 37.0 222.0M37.0 222.0C25.5 233.5 11.5 247.5 0.0 259.0M0.0 259.0C-11.5 247.5 -25.5 233.5 -37.0 222.0M-37.0 222.0C-25.5 210.5 -11.5 196.5 0.0 185.0M0.0 259.0C11.5 270.5 28.9 279.7 28.9 296.0M28.9 296.0C28.9 312.3 16.3 324.9 0.0 324.9M0.0 324.9C-16.3 324.9 -28.9 312.3 -28.9 296.0M-28.9 296.0C-28.9 279.7 -11.5 270.5 0.0 259.0M74.0 -250.9C90.3 -250.9 102.9 -238.3 102.9 -222.0M102.9 -222.0C102.9 -205.7 85.5 -196.5 74.0 -185.0M74.0 -185.0C62.5 -196.5 48.5 -210.5 37.0 -222.0M37.0 -222.0C48.5 -233.5 57.7 -250.9 74.0 -250.9M74.0 -185.0C85.5 -173.5 99.5 -159.5 111.0 -148.0M111.0 -148.0C99.5 -136.5 85.5 -122.5 74.0 -111.0M74.0 -111.0C62.5 -122.5 48.5 -136.5 37.0 -148.0M37.0 -148.0C48.5 -159.5 62.5 -173.5 74.0 -185.0M74.0 -111.0C85.5 -99.5 99.5 -85.5 111.0 -74.0M111.0 -74.0C99.5 -62.5 85.5 -48.5 74.0 -37.0M74.0 -37.0C62.5 -48.5 48.5 -62.5 37.0 -74.0M37.0 -74.0C48.5 -85.5 62.5 -99.5 74.0 -111.0M74.0 -37.0C85.5 -25.5 99.5 -11.5 111.0 0.0M111.0 0.0C99.5 11.5 85.5 25.5 74.0 37.0M74.0 37.0C62.5 25.5 48.5 11.5 37.0 0.0M37.0 0.0C48.5 -11.5 62.5 -25.5 74.0 -37.0M74.0 37.0C85.5 48.5 99.5 62.5 111.0 74.0M111.0 74.0C99.5 85.5 85.5 99.5 74.0 111.0M74.0 111.0C62.5 99.5 48.5 85.5 37.0 74.0M37.0 74.0C48.5 62.5 62.5 48.5 74.0 37.0M74.0 111.0C85.5 122.5 99.5 136.5 111.0 148.0M111.0 148.0C99.5 159.5 85.5 173.5 74.0 185.0M74.0 185.0C62.5 173.5 48.5 159.5 37.0 148.0M37.0 148.0C48.5 136.5 62.5 122.5 74.0 111.0M74.0 185.0C85.5 196.5 102.9 205.7 102.9 222.0M102.9 222.0C102.9 238.3 90.3 250.9 74.0 250.9M74.0 250.9C57.7 250.9 48.5 233.5 37.0 222.0M37.0 222.0C48.5 210.5 62.5 196.5 74.0 185.0M148.0 -176.9C164.3 -176.9 176.9 -164.3 176.9 -148.0M176.9 -148.0C176.9 -131.7 159.5 -122.5 148.0 -111.0M148.0 -111.0C136.5 -122.5 122.5 -136.5 111.0 -148.0M111.0 -148.0C122.5 -159.5 131.7 -176.9 148.0 -176.9M148.0 -111.0C159.5 -99.5 173.5 -85.5 185.0 -74.0M185.0 -74.0C173.5 -62.5 159.5 -48.5 148.0 -37.0M148.0 -37.0C136.5 -48.5 122.5 -62.5 111.0 -74.0M111.0 -74.0C122.5 -85.5 136.5 -99.5 148.0 -111.0M148.0 -37.0C159.5 -25.5 173.5 -11.5 185.0 0.0M185.0 0.0C173.5 11.5 159.5 25.5 148.0 37.0M148.0 37.0C136.5 25.5 122.5 11.5 111.0 0.0M111.0 0.0C122.5 -11.5 136.5 -25.5 148.0 -37.0M148.0 37.0C159.5 48.5 173.5 62.5 185.0 74.0M185.0 74.0C173.5 85.5 159.5 99.5 148.0 111.0M148.0 111.0C136.5 99.5 122.5 85.5 111.0 74.0M111.0 74.0C122.5 62.5 136.5 48.5 148.0 37.0M148.0 111.0C159.5 122.5 176.9 131.7 176.9 148.0M176.9 148.0C176.9 164.3 164.3 176.9 148.0 176.9M148.0 176.9C131.7 176.9 122.5 159.5 111.0 148.0M111.0 148.0C122.5 136.5 136.5 122.5 148.0 111.0M222.0 -102.9C238.3 -102.9 250.9 -90.3 250.9 -74.0M250.9 -74.0C250.9 -57.7 233.5 -48.5 222.0 -37.0M222.0 -37.0C210.5 -48.5 196.5 -62.5 185.0 -74.0M185.0 -74.0C196.5 -85.5 205.7 -102.9 222.0 -102.9M222.0 -37.0C233.5 -25.5 247.5 -11.5 259.0 0.0M259.0 0.0C247.5 11.5 233.5 25.5 222.0 37.0M222.0 37.0C210.5 25.5 196.5 11.5 185.0 0.0M185.0 0.0C196.5 -11.5 210.5 -25.5 222.0 -37.0M222.0 37.0C233.5 48.5 250.9 57.7 250.9 74.0M250.9 74.0C250.9 90.3 238.3 102.9 222.0 102.9M222.0 102.9C205.7 102.9 196.5 85.5 185.0 74.0M185.0 74.0C196.5 62.5 210.5 48.5 222.0 37.0M296.0 -28.9C312.3 -28.9 324.9 -16.3 324.9 0.0M324.9 0.0C324.9 16.3 312.3 28.9 296.0 28.9M296.0 28.9C279.7 28.9 270.5 11.5 259.0 0.0M259.0 0.0C270.5 -11.5 279.7 -28.9 296.0 -28.9" stroke-width="6.500"/><path d="M-296 0h0M-222 -74h0M-222 0h0M-222 74h0M-148 -148h0M-148 -74h0M-148 0h0M-148 74h0M-148 148h0M-74 -222h0M-74 -148h0M-74 -74h0M-74 0h0M-74 74h0M-74 148h0M-74 222h0M0 -296h0M0 -222h0M0 -148h0M0 -74h0M0 0h0M0 74h0M0 148h0M0 222h0M0 296h0M74 -222h0M74 -148h0M74 -74h0M74 0h0M74 74h0M74 148h0M74 222h0M148 -148h0M148 -74h0M148 0h0M148 74h0M148 148h0M222 -74h0M222 0h0M222 74h0M296 0h0" stroke-width="13"/></g>
  <ellipse cx="540" cy="1214" rx="190" ry="30" fill="#000" opacity=".28"/>
  <g transform="translate(540 1010)">
    <path d="M-120 200h70l-8-34h-54ZM120 200h-70l8-34h54ZM-36 208h72l-8-38h-56Z" fill="#5d1c0d"/>
    <path d="M-74 196q-14-26 8-44q4 18 16 10q-6-20 14-34q0 22 16 20q2-24 20-34q-2 24 14 30q14-6 10-24q22 22 14 46q14-2 14-14q16 24 2 44Z" fill="#ff9f1c"/><path d="M-50 196q-6-18 10-26q4 12 14 6q0-18 16-24q0 18 14 20q10-4 8-14q18 16 12 38Z" fill="#ffe27a"/>
    <path d="M-92-108C-190-72-206 30-150 104C-112 152-60 172 0 172S112 152 150 104C206 30 190-72 92-108Z" fill="url(#brass)"/>
    <path d="M-176-6Q0 46 176-6L178 20Q0 74-178 20Z" fill="#fff6e0" opacity=".95"/><g fill="var(--brick)">{% for i in (0..12) %}{% assign x = i | times: 26 | minus: 156 %}{% assign q = x | times: x | divided_by: 760.0 %}<path d="M0-12L9 0L0 12L-9 0Z" transform="translate({{ x }} {{ 33 | minus: q }})"/>{% endfor %}</g>
    <path d="M-112-132Q0-104 112-132L98-100Q0-78-98-100Z" fill="#a8461b"/><ellipse cy="-134" rx="118" ry="26" fill="url(#brass)"/>
    <path d="M-112-140C-128-176-92-196-70-186C-64-222-10-226 4-196C24-222 72-212 74-184C104-192 126-168 112-138C126-126 122-88 108-84C94-82 96-112 84-116C70-118 74-60 56-58C38-58 46-110 28-112C12-112 14-86 0-86C-14-86-8-114-26-114C-44-114-38-40-58-40C-78-42-68-112-84-116C-98-116-94-70-110-70C-126-74-124-124-112-140Z" fill="#fffdf4"/>
    <path d="M-70-186q-8 18 8 28M4-196q-12 14-4 30M74-184q-16 6-16 22" fill="none" stroke="#eadfbf" stroke-width="4" stroke-linecap="round"/>
    <g fill="#e2c76a">{% for i in (0..10) %}<ellipse cx="{{ i | times: 41 | modulo: 170 | minus: 84 }}" cy="{{ i | times: 23 | modulo: 44 | minus: 172 }}" rx="6" ry="3" transform="rotate({{ i | times: 9 | minus: 40 }})"/>{% endfor %}</g>
    <g transform="translate(-162 -86) rotate(-16)"><use href="#sprout" fill="var(--cane)"/><path d="M-14-4Q0-22 14-4Q22 14 8 22Q-4 30-14 20Q-24 10-14-4Z" fill="#d99b3c"/><path d="M12 12q20 2 22 16q-16 4-26-6ZM-12 16q-16 6-14 18q14 0 20-10Z" fill="#c98a2e"/></g>
    <g transform="translate(162 -86) rotate(16)"><use href="#sprout" fill="var(--cane)"/><path d="M-14-4Q0-22 14-4Q22 14 8 22Q-4 30-14 20Q-24 10-14-4Z" fill="#d99b3c"/><path d="M12 12q20 2 22 16q-16 4-26-6ZM-12 16q-16 6-14 18q14 0 20-10Z" fill="#c98a2e"/></g>
  </g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="104" data-min-size="50" data-max-lines="2">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="38" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="38" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'raksha-bandhan-puja-thali', 'Puja Thali', 'A rakhi laid across a brass thali with roli, rice, laddoos, marigolds and a lit diya, on peacock silk.',
  (select id from public.festivals where slug = 'raksha-bandhan'),
  (select id from public.template_categories where slug = 'traditional'),
  '{puja,thali,traditional}', 'hi', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "silk": {
        "title": "Silk",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#0b4f55"
      },
      "brass": {
        "title": "Brass",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#e0a83c"
      },
      "thread": {
        "title": "Rakhi thread",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#c8173f"
      },
      "marigold": {
        "title": "Marigold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f9a11b"
      }
    }
  },
  "sample": {
    "title": "शुभ रक्षाबंधन",
    "message": "थाली सजी है, राखी तैयार है, बस तुम्हारी कलाई का इंतज़ार है। तुम जहाँ भी रहो, हमेशा खुश रहो!",
    "recipient_name": "मेरे प्यारे भैया",
    "sender_name": "तुम्हारी दीदी",
    "language": "hi"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--silk:{{ v.silk }};--brass:{{ v.brass }};--thread:{{ v.thread }};--marigold:{{ v.marigold }};position:relative;width:1080px;height:1350px;overflow:hidden;color:#fff6e2;background:var(--silk)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:110px;right:110px;top:708px;height:560px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Yatra One","Card Serif",serif;color:color-mix(in oklab,var(--brass),white 34%);margin-bottom:calc(0.16em + 10px*var(--fit,1))}
h1:is(:lang(ml),:lang(ta),:lang(te),:lang(kn),:lang(bn),:lang(as),:lang(gu),:lang(pa),:lang(or),:lang(si)){font-weight:700}
.to,.from{color:color-mix(in oklab,var(--brass),white 45%)}
.to{margin-bottom:0.25em}
.from{margin-top:0.55em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs>
<radialGradient id="silkbg" cx=".5" cy=".26" r=".95"><stop offset="0" stop-color="color-mix(in oklab,var(--silk),#25b3a0 34%)"/><stop offset=".5" stop-color="var(--silk)"/><stop offset="1" stop-color="color-mix(in oklab,var(--silk),black 46%)"/></radialGradient>
<linearGradient id="brassrim" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--brass),white 64%)"/><stop offset=".3" stop-color="var(--brass)"/><stop offset=".52" stop-color="color-mix(in oklab,var(--brass),white 36%)"/><stop offset=".75" stop-color="color-mix(in oklab,var(--brass),#6a3a00 46%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--brass),white 20%)"/></linearGradient>
<radialGradient id="brass" cx=".4" cy=".34" r=".8"><stop offset="0" stop-color="color-mix(in oklab,var(--brass),white 56%)"/><stop offset=".5" stop-color="color-mix(in oklab,var(--brass),white 12%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--brass),#7a4300 44%)"/></radialGradient>
<linearGradient id="gold" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff0b8"/><stop offset=".5" stop-color="#e9b646"/><stop offset="1" stop-color="#a86c14"/></linearGradient>
<radialGradient id="ruby" cx=".38" cy=".32"><stop offset="0" stop-color="color-mix(in oklab,var(--thread),white 55%)"/><stop offset=".5" stop-color="var(--thread)"/><stop offset="1" stop-color="color-mix(in oklab,var(--thread),black 55%)"/></radialGradient>
<radialGradient id="nacre" cx=".36" cy=".32"><stop offset="0" stop-color="#fff"/><stop offset=".6" stop-color="#f4e8da"/><stop offset="1" stop-color="#b99f86"/></radialGradient>
<radialGradient id="roli" cx=".42" cy=".38"><stop offset="0" stop-color="#ef3b3b"/><stop offset=".7" stop-color="#c3121f"/><stop offset="1" stop-color="#7d0814"/></radialGradient>
<radialGradient id="laddu" cx=".38" cy=".32"><stop offset="0" stop-color="#ffd06a"/><stop offset="1" stop-color="#cf7410"/></radialGradient>
<radialGradient id="shade" cx=".38" cy=".32" r=".62"><stop offset="0" stop-color="#fff" stop-opacity=".3"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#6a2a00" stop-opacity=".55"/></radialGradient>
<radialGradient id="claydish" cx=".42" cy=".34" r=".7"><stop offset="0" stop-color="#e78a4c"/><stop offset=".6" stop-color="#b3491c"/><stop offset="1" stop-color="#6b210b"/></radialGradient>
<radialGradient id="ghee"><stop offset="0" stop-color="#ffe79a"/><stop offset="1" stop-color="#d98a1e"/></radialGradient>
<radialGradient id="glow"><stop offset="0" stop-color="#fff3b0" stop-opacity=".85"/><stop offset=".4" stop-color="#ffb638" stop-opacity=".32"/><stop offset="1" stop-color="#ffb638" stop-opacity="0"/></radialGradient>
<linearGradient id="flame" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="#e2520f"/><stop offset=".45" stop-color="#fb9a1e"/><stop offset="1" stop-color="#ffd95e"/></linearGradient>
<radialGradient id="calm"><stop offset=".62" stop-color="color-mix(in oklab,var(--silk),black 12%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--silk),black 12%)" stop-opacity="0"/></radialGradient>
<pattern id="buti" width="120" height="120" patternUnits="userSpaceOnUse"><g fill="var(--brass)" opacity=".17"><g id="bt"><path d="M30 14C40 24 40 36 30 46C20 36 20 24 30 14ZM12 40Q26 40 29 54Q14 54 12 40ZM48 40Q34 40 31 54Q46 54 48 40Z"/><circle cx="30" cy="61" r="3"/></g><use href="#bt" x="60" y="60"/></g></pattern>
<circle id="bead" r="5" fill="color-mix(in oklab,var(--brass),#5a2d00 48%)"/><circle id="pearl" r="7.6" fill="url(#nacre)"/>
<path id="petal" d="M0 0C19-12 19-30 0-44C-19-30-19-12 0 0Z"/><path id="ray" d="M-16 0Q-17-22 0-34Q17-22 16 0Z"/><circle id="gem" r="5.5"/>
<g id="boondi"><circle cx="0.0" cy="0.0" r="5.3" fill="#e58e17" opacity=".85"/><circle cx="-3.4" cy="3.1" r="4.3" fill="#e58e17" opacity=".85"/><circle cx="0.6" cy="-6.4" r="5.0" fill="#ffc95c" opacity=".85"/><circle cx="4.8" cy="6.3" r="4.6" fill="#e58e17" opacity=".85"/><circle cx="-9.0" cy="-1.6" r="5.1" fill="#e58e17" opacity=".85"/><circle cx="8.6" cy="-5.5" r="4.0" fill="#e58e17" opacity=".85"/><circle cx="-2.9" cy="10.8" r="4.3" fill="#ffc95c" opacity=".85"/><circle cx="-5.6" cy="-10.7" r="4.5" fill="#f8b83a" opacity=".85"/><circle cx="12.1" cy="4.4" r="5.4" fill="#e58e17" opacity=".85"/><circle cx="-12.7" cy="5.2" r="4.3" fill="#f8b83a" opacity=".85"/><circle cx="6.1" cy="-13.1" r="4.3" fill="#f2a023" opacity=".85"/><circle cx="4.5" cy="14.5" r="5.0" fill="#f8b83a" opacity=".85"/><circle cx="-13.7" cy="-7.9" r="5.2" fill="#f8b83a" opacity=".85"/><circle cx="16.1" cy="-3.5" r="4.6" fill="#f2a023" opacity=".85"/><circle cx="-9.8" cy="14.0" r="5.3" fill="#f2a023" opacity=".85"/><circle cx="-2.3" cy="-17.6" r="5.0" fill="#f2a023" opacity=".85"/><circle cx="14.0" cy="11.8" r="4.3" fill="#ffc95c" opacity=".85"/><circle cx="-18.8" cy="0.8" r="4.4" fill="#ffc95c" opacity=".85"/><circle cx="13.7" cy="-13.7" r="4.9" fill="#ffc95c" opacity=".85"/><circle cx="-0.9" cy="19.9" r="4.3" fill="#ffc95c" opacity=".85"/><circle cx="-13.1" cy="-15.7" r="5.5" fill="#ffc95c" opacity=".85"/><circle cx="20.8" cy="2.8" r="4.4" fill="#ffc95c" opacity=".85"/><circle cx="-17.6" cy="12.2" r="5.5" fill="#f8b83a" opacity=".85"/><circle cx="4.8" cy="-21.4" r="4.9" fill="#ffc95c" opacity=".85"/><circle cx="11.1" cy="19.4" r="4.9" fill="#f2a023" opacity=".85"/><circle cx="-21.8" cy="-6.9" r="4.8" fill="#f8b83a" opacity=".85"/><circle cx="21.2" cy="-9.8" r="4.1" fill="#f2a023" opacity=".85"/><circle cx="-9.2" cy="21.9" r="5.6" fill="#f2a023" opacity=".85"/><circle cx="-8.2" cy="-22.8" r="4.9" fill="#f2a023" opacity=".85"/><circle cx="21.8" cy="11.4" r="5.0" fill="#f8b83a" opacity=".85"/><circle cx="-24.2" cy="6.4" r="4.9" fill="#ffc95c" opacity=".85"/><circle cx="13.8" cy="-21.4" r="5.4" fill="#f8b83a" opacity=".85"/><circle cx="4.4" cy="25.5" r="5.1" fill="#f8b83a" opacity=".85"/><circle cx="-20.8" cy="-16.1" r="5.3" fill="#f2a023" opacity=".85"/><circle cx="26.6" cy="-2.2" r="4.9" fill="#ffc95c" opacity=".85"/><circle cx="-18.4" cy="19.9" r="5.0" fill="#ffc95c" opacity=".85"/><circle cx="0.1" cy="-27.4" r="4.8" fill="#ffc95c" opacity=".85"/><circle cx="18.7" cy="20.6" r="4.3" fill="#e58e17" opacity=".85"/><circle cx="-28.1" cy="-2.6" r="5.2" fill="#f8b83a" opacity=".85"/><circle cx="22.7" cy="-17.3" r="5.4" fill="#ffc95c" opacity=".85"/><circle cx="-5.2" cy="28.4" r="5.5" fill="#f8b83a" opacity=".85"/><circle cx="-15.6" cy="-24.8" r="4.0" fill="#ffc95c" opacity=".85"/><circle cx="28.6" cy="7.8" r="4.1" fill="#e58e17" opacity=".85"/><circle cx="-26.7" cy="13.7" r="5.1" fill="#e58e17" opacity=".85"/><circle cx="10.5" cy="-28.4" r="5.3" fill="#f8b83a" opacity=".85"/><circle cx="11.6" cy="28.4" r="4.5" fill="#f2a023" opacity=".85"/></g>
<g id="marigold"><g fill="color-mix(in oklab,var(--marigold),#b83a00 52%)"><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(0)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(22.5)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(45)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(67.5)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(90)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(112.5)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(135)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(157.5)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(180)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(202.5)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(225)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(247.5)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(270)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(292.5)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(315)"/><path d="M0 2C15 -14 15 -46 0 -46S-15 -14 0 2Z" transform="rotate(337.5)"/></g><g fill="color-mix(in oklab,var(--marigold),#e05a00 38%)"><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(11)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(36.7)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(62.4)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(88.1)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(113.9)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(139.6)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(165.3)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(191)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(216.7)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(242.4)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(268.1)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(293.9)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(319.6)"/><path d="M0 2C13 -11 13 -38 0 -38S-13 -11 0 2Z" transform="rotate(345.3)"/></g><g fill="var(--marigold)"><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(4)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(34)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(64)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(94)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(124)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(154)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(184)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(214)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(244)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(274)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(304)"/><path d="M0 2C11 -9 11 -29 0 -29S-11 -9 0 2Z" transform="rotate(334)"/></g><g fill="color-mix(in oklab,var(--marigold),white 26%)"><path d="M0 2C9 -6 9 -19 0 -19S-9 -6 0 2Z" transform="rotate(16)"/><path d="M0 2C9 -6 9 -19 0 -19S-9 -6 0 2Z" transform="rotate(56)"/><path d="M0 2C9 -6 9 -19 0 -19S-9 -6 0 2Z" transform="rotate(96)"/><path d="M0 2C9 -6 9 -19 0 -19S-9 -6 0 2Z" transform="rotate(136)"/><path d="M0 2C9 -6 9 -19 0 -19S-9 -6 0 2Z" transform="rotate(176)"/><path d="M0 2C9 -6 9 -19 0 -19S-9 -6 0 2Z" transform="rotate(216)"/><path d="M0 2C9 -6 9 -19 0 -19S-9 -6 0 2Z" transform="rotate(256)"/><path d="M0 2C9 -6 9 -19 0 -19S-9 -6 0 2Z" transform="rotate(296)"/><path d="M0 2C9 -6 9 -19 0 -19S-9 -6 0 2Z" transform="rotate(336)"/></g><circle r="6" fill="color-mix(in oklab,var(--marigold),#b83a00 40%)"/></g>
</defs>
<rect width="1080" height="1350" fill="url(#silkbg)"/><rect width="1080" height="1350" fill="url(#buti)"/><ellipse cx="540" cy="960" rx="560" ry="400" fill="url(#calm)"/>
<g fill="none"><path d="M22 22H1058V1328H22Z" stroke="var(--brass)" stroke-width="4"/><path d="M36 36H1044V1314H36Z" stroke="var(--brass)" stroke-width="1.6" stroke-dasharray="2 9" stroke-linecap="round"/></g>
<g transform="translate(540 352)"><circle cx="8" cy="26" r="318" fill="#000" opacity=".34"/>
<circle data-busy r="312" fill="url(#brassrim)"/><use href="#bead" transform="rotate(0) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(5) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(10) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(15) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(20) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(25) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(30) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(35) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(40) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(45) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(50) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(55) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(60) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(65) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(70) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(75) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(80) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(85) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(90) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(95) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(100) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(105) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(110) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(115) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(120) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(125) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(130) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(135) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(140) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(145) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(150) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(155) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(160) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(165) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(170) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(175) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(180) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(185) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(190) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(195) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(200) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(205) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(210) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(215) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(220) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(225) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(230) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(235) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(240) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(245) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(250) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(255) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(260) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(265) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(270) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(275) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(280) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(285) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(290) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(295) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(300) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(305) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(310) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(315) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(320) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(325) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(330) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(335) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(340) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(345) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(350) translate(0 -301) scale(1)"/><use href="#bead" transform="rotate(355) translate(0 -301) scale(1)"/>
<circle r="288" fill="color-mix(in oklab,var(--brass),#5a2d00 42%)"/><circle r="284" fill="url(#brass)"/>
<g fill="none" stroke="color-mix(in oklab,var(--brass),#5a2d00 55%)" stroke-width="2.5" opacity=".75"><circle r="272"/><circle r="232"/><g transform="rotate(0)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(10)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(20)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(30)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(40)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(50)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(60)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(70)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(80)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(90)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(100)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(110)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(120)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(130)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(140)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(150)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(160)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(170)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(180)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(190)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(200)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(210)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(220)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(230)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(240)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(250)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(260)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(270)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(280)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(290)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(300)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(310)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(320)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(330)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(340)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g><g transform="rotate(350)"><path d="M0-234Q17-240 0-270Q-17-240 0-234Z"/></g></g>
<g fill="none" stroke="#fff" stroke-opacity=".28" stroke-width="1.6"><circle r="225"/><circle r="276"/></g><g transform="translate(158 -120)"><ellipse cx="7" cy="11" rx="74" ry="72" fill="#3a1a00" opacity=".32"/><circle r="72" fill="url(#brassrim)"/><circle r="62" fill="color-mix(in oklab,var(--brass),#4a2300 62%)"/><circle r="58" fill="url(#roli)"/><path d="M-30 12Q-8-14 14 6T40-8" stroke="#fff" stroke-opacity=".16" stroke-width="9" fill="none" stroke-linecap="round"/><circle r="67" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="2"/></g><g transform="translate(-158 -120)"><ellipse cx="7" cy="11" rx="74" ry="72" fill="#3a1a00" opacity=".32"/><circle r="72" fill="url(#brassrim)"/><circle r="62" fill="color-mix(in oklab,var(--brass),#4a2300 62%)"/><circle r="57" fill="#e9d9b4"/><ellipse cx="1" cy="16" rx="8" ry="2.8" transform="rotate(101 1 16)" fill="#eadbb8"/><ellipse cx="7" cy="11" rx="8" ry="2.8" transform="rotate(102 7 11)" fill="#fff"/><ellipse cx="14" cy="-42" rx="8" ry="2.8" transform="rotate(56 14 -42)" fill="#fff"/><ellipse cx="-3" cy="20" rx="8" ry="2.8" transform="rotate(27 -3 20)" fill="#fff"/><ellipse cx="11" cy="47" rx="8" ry="2.8" transform="rotate(164 11 47)" fill="#fff"/><ellipse cx="7" cy="-21" rx="8" ry="2.8" transform="rotate(79 7 -21)" fill="#fff"/><ellipse cx="-30" cy="-31" rx="8" ry="2.8" transform="rotate(95 -30 -31)" fill="#fffdf4"/><ellipse cx="16" cy="-24" rx="8" ry="2.8" transform="rotate(99 16 -24)" fill="#f6ead0"/><ellipse cx="15" cy="31" rx="8" ry="2.8" transform="rotate(22 15 31)" fill="#fff"/><ellipse cx="27" cy="1" rx="8" ry="2.8" transform="rotate(79 27 1)" fill="#f6ead0"/><ellipse cx="-33" cy="20" rx="8" ry="2.8" transform="rotate(110 -33 20)" fill="#eadbb8"/><ellipse cx="15" cy="23" rx="8" ry="2.8" transform="rotate(11 15 23)" fill="#fffdf4"/><ellipse cx="38" cy="11" rx="8" ry="2.8" transform="rotate(71 38 11)" fill="#eadbb8"/><ellipse cx="-6" cy="-18" rx="8" ry="2.8" transform="rotate(172 -6 -18)" fill="#f6ead0"/><ellipse cx="44" cy="19" rx="8" ry="2.8" transform="rotate(162 44 19)" fill="#eadbb8"/><ellipse cx="-5" cy="29" rx="8" ry="2.8" transform="rotate(150 -5 29)" fill="#fff"/><ellipse cx="-15" cy="-17" rx="8" ry="2.8" transform="rotate(82 -15 -17)" fill="#fffdf4"/><ellipse cx="22" cy="-36" rx="8" ry="2.8" transform="rotate(71 22 -36)" fill="#f6ead0"/><ellipse cx="35" cy="34" rx="8" ry="2.8" transform="rotate(74 35 34)" fill="#eadbb8"/><ellipse cx="29" cy="5" rx="8" ry="2.8" transform="rotate(21 29 5)" fill="#fff"/><ellipse cx="-5" cy="-49" rx="8" ry="2.8" transform="rotate(4 -5 -49)" fill="#fff"/><ellipse cx="-12" cy="48" rx="8" ry="2.8" transform="rotate(166 -12 48)" fill="#eadbb8"/><ellipse cx="30" cy="-36" rx="8" ry="2.8" transform="rotate(174 30 -36)" fill="#fffdf4"/><ellipse cx="-6" cy="21" rx="8" ry="2.8" transform="rotate(113 -6 21)" fill="#fff"/><ellipse cx="20" cy="23" rx="8" ry="2.8" transform="rotate(40 20 23)" fill="#fff"/><ellipse cx="-27" cy="-13" rx="8" ry="2.8" transform="rotate(116 -27 -13)" fill="#f6ead0"/><ellipse cx="-30" cy="34" rx="8" ry="2.8" transform="rotate(74 -30 34)" fill="#fffdf4"/><ellipse cx="-21" cy="8" rx="8" ry="2.8" transform="rotate(53 -21 8)" fill="#fffdf4"/><ellipse cx="11" cy="4" rx="8" ry="2.8" transform="rotate(43 11 4)" fill="#f6ead0"/><ellipse cx="-29" cy="-23" rx="8" ry="2.8" transform="rotate(149 -29 -23)" fill="#f6ead0"/><ellipse cx="-4" cy="9" rx="8" ry="2.8" transform="rotate(135 -4 9)" fill="#fff"/><ellipse cx="5" cy="-32" rx="8" ry="2.8" transform="rotate(51 5 -32)" fill="#eadbb8"/><ellipse cx="10" cy="32" rx="8" ry="2.8" transform="rotate(125 10 32)" fill="#fffdf4"/><ellipse cx="6" cy="33" rx="8" ry="2.8" transform="rotate(165 6 33)" fill="#eadbb8"/><ellipse cx="17" cy="-31" rx="8" ry="2.8" transform="rotate(8 17 -31)" fill="#fffdf4"/><ellipse cx="-1" cy="25" rx="8" ry="2.8" transform="rotate(53 -1 25)" fill="#f6ead0"/><ellipse cx="-22" cy="13" rx="8" ry="2.8" transform="rotate(83 -22 13)" fill="#fffdf4"/><ellipse cx="22" cy="-18" rx="8" ry="2.8" transform="rotate(29 22 -18)" fill="#eadbb8"/><ellipse cx="39" cy="-9" rx="8" ry="2.8" transform="rotate(10 39 -9)" fill="#eadbb8"/><ellipse cx="-25" cy="21" rx="8" ry="2.8" transform="rotate(146 -25 21)" fill="#f6ead0"/><ellipse cx="-21" cy="35" rx="8" ry="2.8" transform="rotate(164 -21 35)" fill="#fff"/><ellipse cx="14" cy="-33" rx="8" ry="2.8" transform="rotate(167 14 -33)" fill="#fff"/><ellipse cx="-17" cy="27" rx="8" ry="2.8" transform="rotate(127 -17 27)" fill="#fffdf4"/><ellipse cx="17" cy="-21" rx="8" ry="2.8" transform="rotate(160 17 -21)" fill="#f6ead0"/><ellipse cx="46" cy="13" rx="8" ry="2.8" transform="rotate(32 46 13)" fill="#fff"/><ellipse cx="-6" cy="-11" rx="8" ry="2.8" transform="rotate(42 -6 -11)" fill="#eadbb8"/><ellipse cx="-39" cy="-18" rx="8" ry="2.8" transform="rotate(99 -39 -18)" fill="#f6ead0"/><ellipse cx="7" cy="-22" rx="8" ry="2.8" transform="rotate(40 7 -22)" fill="#fffdf4"/><ellipse cx="-20" cy="-16" rx="8" ry="2.8" transform="rotate(101 -20 -16)" fill="#eadbb8"/><ellipse cx="27" cy="-26" rx="8" ry="2.8" transform="rotate(51 27 -26)" fill="#f6ead0"/><ellipse cx="-14" cy="-25" rx="8" ry="2.8" transform="rotate(143 -14 -25)" fill="#eadbb8"/><ellipse cx="29" cy="-17" rx="8" ry="2.8" transform="rotate(20 29 -17)" fill="#fffdf4"/><ellipse cx="-6" cy="-16" rx="8" ry="2.8" transform="rotate(143 -6 -16)" fill="#fff"/><ellipse cx="-15" cy="-12" rx="8" ry="2.8" transform="rotate(92 -15 -12)" fill="#fffdf4"/><ellipse cx="4" cy="-36" rx="8" ry="2.8" transform="rotate(2 4 -36)" fill="#fff"/><ellipse cx="24" cy="-39" rx="8" ry="2.8" transform="rotate(21 24 -39)" fill="#eadbb8"/><ellipse cx="-33" cy="30" rx="8" ry="2.8" transform="rotate(79 -33 30)" fill="#eadbb8"/><ellipse cx="4" cy="35" rx="8" ry="2.8" transform="rotate(102 4 35)" fill="#fffdf4"/><ellipse cx="42" cy="22" rx="8" ry="2.8" transform="rotate(93 42 22)" fill="#eadbb8"/><ellipse cx="-36" cy="21" rx="8" ry="2.8" transform="rotate(113 -36 21)" fill="#fffdf4"/><ellipse cx="-34" cy="-35" rx="8" ry="2.8" transform="rotate(163 -34 -35)" fill="#fff"/><ellipse cx="31" cy="-15" rx="8" ry="2.8" transform="rotate(30 31 -15)" fill="#f6ead0"/><ellipse cx="-14" cy="15" rx="8" ry="2.8" transform="rotate(38 -14 15)" fill="#fff"/><ellipse cx="-29" cy="1" rx="8" ry="2.8" transform="rotate(138 -29 1)" fill="#fffdf4"/><ellipse cx="-1" cy="-4" rx="8" ry="2.8" transform="rotate(79 -1 -4)" fill="#fffdf4"/><ellipse cx="-34" cy="-10" rx="8" ry="2.8" transform="rotate(153 -34 -10)" fill="#eadbb8"/><ellipse cx="-36" cy="-6" rx="8" ry="2.8" transform="rotate(105 -36 -6)" fill="#fff"/><ellipse cx="-27" cy="34" rx="8" ry="2.8" transform="rotate(160 -27 34)" fill="#fffdf4"/><ellipse cx="-17" cy="-35" rx="8" ry="2.8" transform="rotate(80 -17 -35)" fill="#eadbb8"/><ellipse cx="8" cy="-37" rx="8" ry="2.8" transform="rotate(129 8 -37)" fill="#eadbb8"/><ellipse cx="-25" cy="-22" rx="8" ry="2.8" transform="rotate(36 -25 -22)" fill="#fff"/><ellipse cx="4" cy="-30" rx="8" ry="2.8" transform="rotate(169 4 -30)" fill="#fff"/><ellipse cx="10" cy="11" rx="8" ry="2.8" transform="rotate(36 10 11)" fill="#f6ead0"/><ellipse cx="-11" cy="47" rx="8" ry="2.8" transform="rotate(50 -11 47)" fill="#fff"/><ellipse cx="-21" cy="-42" rx="8" ry="2.8" transform="rotate(19 -21 -42)" fill="#eadbb8"/><ellipse cx="-29" cy="-38" rx="8" ry="2.8" transform="rotate(84 -29 -38)" fill="#fff"/><ellipse cx="-13" cy="24" rx="8" ry="2.8" transform="rotate(5 -13 24)" fill="#fffdf4"/><ellipse cx="-43" cy="-6" rx="8" ry="2.8" transform="rotate(22 -43 -6)" fill="#fff"/><ellipse cx="17" cy="-46" rx="8" ry="2.8" transform="rotate(40 17 -46)" fill="#f6ead0"/><ellipse cx="-30" cy="-18" rx="8" ry="2.8" transform="rotate(146 -30 -18)" fill="#fffdf4"/><ellipse cx="3" cy="-49" rx="8" ry="2.8" transform="rotate(29 3 -49)" fill="#f6ead0"/><ellipse cx="-24" cy="-33" rx="8" ry="2.8" transform="rotate(56 -24 -33)" fill="#fff"/><ellipse cx="25" cy="-33" rx="8" ry="2.8" transform="rotate(153 25 -33)" fill="#f6ead0"/><ellipse cx="33" cy="-25" rx="8" ry="2.8" transform="rotate(79 33 -25)" fill="#fff"/><ellipse cx="4" cy="28" rx="8" ry="2.8" transform="rotate(160 4 28)" fill="#eadbb8"/><ellipse cx="25" cy="-19" rx="8" ry="2.8" transform="rotate(102 25 -19)" fill="#fff"/><ellipse cx="-7" cy="31" rx="8" ry="2.8" transform="rotate(3 -7 31)" fill="#fff"/><ellipse cx="15" cy="34" rx="8" ry="2.8" transform="rotate(177 15 34)" fill="#fff"/><ellipse cx="-26" cy="18" rx="8" ry="2.8" transform="rotate(7 -26 18)" fill="#f6ead0"/><ellipse cx="-34" cy="-2" rx="8" ry="2.8" transform="rotate(161 -34 -2)" fill="#fff"/><ellipse cx="-22" cy="-17" rx="8" ry="2.8" transform="rotate(23 -22 -17)" fill="#fff"/><ellipse cx="-40" cy="4" rx="8" ry="2.8" transform="rotate(122 -40 4)" fill="#fffdf4"/><ellipse cx="15" cy="20" rx="8" ry="2.8" transform="rotate(76 15 20)" fill="#f6ead0"/><ellipse cx="19" cy="-7" rx="8" ry="2.8" transform="rotate(148 19 -7)" fill="#fff"/><ellipse cx="25" cy="3" rx="8" ry="2.8" transform="rotate(24 25 3)" fill="#f6ead0"/><ellipse cx="28" cy="6" rx="8" ry="2.8" transform="rotate(31 28 6)" fill="#fff"/><ellipse cx="46" cy="19" rx="8" ry="2.8" transform="rotate(73 46 19)" fill="#f6ead0"/><ellipse cx="-5" cy="-40" rx="8" ry="2.8" transform="rotate(33 -5 -40)" fill="#fffdf4"/><ellipse cx="-39" cy="-15" rx="8" ry="2.8" transform="rotate(141 -39 -15)" fill="#f6ead0"/><ellipse cx="-20" cy="-0" rx="8" ry="2.8" transform="rotate(76 -20 -0)" fill="#eadbb8"/><ellipse cx="-31" cy="-1" rx="8" ry="2.8" transform="rotate(41 -31 -1)" fill="#fff"/><ellipse cx="-36" cy="-3" rx="8" ry="2.8" transform="rotate(77 -36 -3)" fill="#eadbb8"/><ellipse cx="-15" cy="27" rx="8" ry="2.8" transform="rotate(108 -15 27)" fill="#fffdf4"/><ellipse cx="-7" cy="40" rx="8" ry="2.8" transform="rotate(77 -7 40)" fill="#f6ead0"/><ellipse cx="15" cy="9" rx="8" ry="2.8" transform="rotate(155 15 9)" fill="#fffdf4"/><ellipse cx="4" cy="37" rx="8" ry="2.8" transform="rotate(122 4 37)" fill="#f6ead0"/><ellipse cx="25" cy="-22" rx="8" ry="2.8" transform="rotate(174 25 -22)" fill="#eadbb8"/><ellipse cx="-11" cy="18" rx="8" ry="2.8" transform="rotate(135 -11 18)" fill="#f6ead0"/><ellipse cx="31" cy="25" rx="8" ry="2.8" transform="rotate(91 31 25)" fill="#fff"/><ellipse cx="41" cy="-19" rx="8" ry="2.8" transform="rotate(105 41 -19)" fill="#fffdf4"/><ellipse cx="10" cy="-21" rx="8" ry="2.8" transform="rotate(148 10 -21)" fill="#fff"/><ellipse cx="7" cy="-34" rx="8" ry="2.8" transform="rotate(86 7 -34)" fill="#fffdf4"/><ellipse cx="37" cy="-30" rx="8" ry="2.8" transform="rotate(26 37 -30)" fill="#fffdf4"/><ellipse cx="-29" cy="-22" rx="8" ry="2.8" transform="rotate(90 -29 -22)" fill="#fffdf4"/><ellipse cx="5" cy="9" rx="8" ry="2.8" transform="rotate(132 5 9)" fill="#f6ead0"/><ellipse cx="40" cy="10" rx="8" ry="2.8" transform="rotate(86 40 10)" fill="#f6ead0"/><ellipse cx="-6" cy="-16" rx="8" ry="2.8" transform="rotate(130 -6 -16)" fill="#fffdf4"/><ellipse cx="21" cy="10" rx="8" ry="2.8" transform="rotate(70 21 10)" fill="#fffdf4"/><ellipse cx="38" cy="-31" rx="8" ry="2.8" transform="rotate(2 38 -31)" fill="#eadbb8"/><ellipse cx="-8" cy="-22" rx="8" ry="2.8" transform="rotate(63 -8 -22)" fill="#fff"/><ellipse cx="11" cy="-25" rx="8" ry="2.8" transform="rotate(99 11 -25)" fill="#eadbb8"/><ellipse cx="31" cy="7" rx="8" ry="2.8" transform="rotate(16 31 7)" fill="#fff"/><ellipse cx="-25" cy="-10" rx="8" ry="2.8" transform="rotate(53 -25 -10)" fill="#eadbb8"/><ellipse cx="-10" cy="21" rx="8" ry="2.8" transform="rotate(122 -10 21)" fill="#eadbb8"/><ellipse cx="24" cy="-11" rx="8" ry="2.8" transform="rotate(104 24 -11)" fill="#eadbb8"/><ellipse cx="-17" cy="36" rx="8" ry="2.8" transform="rotate(65 -17 36)" fill="#fff"/><ellipse cx="-9" cy="-1" rx="8" ry="2.8" transform="rotate(67 -9 -1)" fill="#fff"/><ellipse cx="-18" cy="-36" rx="8" ry="2.8" transform="rotate(156 -18 -36)" fill="#fff"/><ellipse cx="42" cy="26" rx="8" ry="2.8" transform="rotate(42 42 26)" fill="#fffdf4"/><ellipse cx="-15" cy="-46" rx="8" ry="2.8" transform="rotate(64 -15 -46)" fill="#f6ead0"/><ellipse cx="27" cy="-23" rx="8" ry="2.8" transform="rotate(29 27 -23)" fill="#fff"/><ellipse cx="38" cy="2" rx="8" ry="2.8" transform="rotate(52 38 2)" fill="#f6ead0"/><ellipse cx="30" cy="20" rx="8" ry="2.8" transform="rotate(24 30 20)" fill="#fffdf4"/><ellipse cx="8" cy="-27" rx="8" ry="2.8" transform="rotate(145 8 -27)" fill="#f6ead0"/><ellipse cx="11" cy="-8" rx="8" ry="2.8" transform="rotate(45 11 -8)" fill="#fffdf4"/><ellipse cx="2" cy="-45" rx="8" ry="2.8" transform="rotate(173 2 -45)" fill="#f6ead0"/><ellipse cx="-3" cy="38" rx="8" ry="2.8" transform="rotate(161 -3 38)" fill="#fff"/><ellipse cx="-4" cy="-44" rx="8" ry="2.8" transform="rotate(93 -4 -44)" fill="#f6ead0"/><ellipse cx="11" cy="20" rx="8" ry="2.8" transform="rotate(13 11 20)" fill="#f6ead0"/><ellipse cx="-20" cy="-45" rx="8" ry="2.8" transform="rotate(14 -20 -45)" fill="#fff"/><ellipse cx="-12" cy="-39" rx="8" ry="2.8" transform="rotate(126 -12 -39)" fill="#fffdf4"/><ellipse cx="25" cy="-37" rx="8" ry="2.8" transform="rotate(100 25 -37)" fill="#eadbb8"/><ellipse cx="-28" cy="-21" rx="8" ry="2.8" transform="rotate(82 -28 -21)" fill="#fff"/><ellipse cx="-29" cy="14" rx="8" ry="2.8" transform="rotate(9 -29 14)" fill="#fffdf4"/><ellipse cx="13" cy="27" rx="8" ry="2.8" transform="rotate(75 13 27)" fill="#f6ead0"/><ellipse cx="-30" cy="35" rx="8" ry="2.8" transform="rotate(159 -30 35)" fill="#fff"/><ellipse cx="-27" cy="24" rx="8" ry="2.8" transform="rotate(28 -27 24)" fill="#f6ead0"/><ellipse cx="11" cy="27" rx="8" ry="2.8" transform="rotate(136 11 27)" fill="#f6ead0"/><ellipse cx="17" cy="2" rx="8" ry="2.8" transform="rotate(75 17 2)" fill="#fff"/><ellipse cx="33" cy="-13" rx="8" ry="2.8" transform="rotate(10 33 -13)" fill="#fff"/><circle r="67" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="2"/></g><g transform="translate(-35 -216) scale(.84)"><ellipse cx="5" cy="9" rx="40" ry="38" fill="#3a1a00" opacity=".35"/><circle r="38" fill="url(#laddu)"/><use href="#boondi"/><circle r="38" fill="url(#shade)"/></g><g transform="translate(37 -216) scale(.84)"><ellipse cx="5" cy="9" rx="40" ry="38" fill="#3a1a00" opacity=".35"/><circle r="38" fill="url(#laddu)"/><use href="#boondi"/><circle r="38" fill="url(#shade)"/></g><g transform="translate(1 -164) scale(.84)"><ellipse cx="5" cy="9" rx="40" ry="38" fill="#3a1a00" opacity=".35"/><circle r="38" fill="url(#laddu)"/><use href="#boondi"/><circle r="38" fill="url(#shade)"/></g><use href="#marigold" transform="translate(-178 128) rotate(10) scale(1.12)"/><use href="#marigold" transform="translate(-112 186) rotate(40) scale(0.92)"/><use href="#marigold" transform="translate(178 124) rotate(20) scale(1.12)"/><use href="#marigold" transform="translate(114 188) rotate(70) scale(0.92)"/><g transform="translate(0 190)"><ellipse cy="12" rx="70" ry="52" fill="#3a1a00" opacity=".3"/><path d="M0-62C44-62 66-30 66 4C66 40 36 58 0 58S-66 40-66 4C-66-30-44-62 0-62Z" fill="url(#claydish)" transform="scale(1 .9)"/><ellipse cy="2" rx="50" ry="38" fill="#4a1608"/><ellipse cy="5" rx="46" ry="33" fill="url(#ghee)"/><circle cy="-18" r="96" fill="url(#glow)"/><path d="M0 6V-26" stroke="#fff1d0" stroke-width="7" stroke-linecap="round"/><path d="M2-92C20-60 28-48 28-30C28-12 16-2 0-2S-28-12-28-30C-28-50-12-60 2-92Z" fill="url(#flame)"/><path d="M1-62C12-44 16-38 16-27C16-15 9-9 0-9S-16-15-16-27C-16-39-6-46 1-62Z" fill="#fff6c4"/></g>
<g transform="translate(0 -6)"><path d="M-392 66C-250 4 -170 44 0 0S250 -2 392 52" fill="none" stroke="color-mix(in oklab,var(--thread),black 45%)" stroke-width="17"/><path d="M-392 62C-250 0 -170 40 0 0S250 0 392 48" fill="none" stroke="var(--thread)" stroke-width="13"/><path d="M-392 62C-250 0 -170 40 0 0S250 0 392 48" fill="none" stroke="url(#gold)" stroke-width="13" stroke-dasharray="5 13"/><g transform="translate(-396 66) rotate(26)"><circle r="13" fill="url(#gold)"/><path d="M-9 11Q0 6 9 11L17 66Q0 74-17 66Z" fill="var(--thread)"/><path d="M-6 16L-10 66M0 14V69M6 16L10 66" stroke="color-mix(in oklab,var(--thread),black 40%)" stroke-width="2.4"/><rect x="-10" y="12" width="20" height="8" rx="3" fill="url(#gold)"/></g><g transform="translate(396 54) rotate(-26)"><circle r="13" fill="url(#gold)"/><path d="M-9 11Q0 6 9 11L17 66Q0 74-17 66Z" fill="var(--thread)"/><path d="M-6 16L-10 66M0 14V69M6 16L10 66" stroke="color-mix(in oklab,var(--thread),black 40%)" stroke-width="2.4"/><rect x="-10" y="12" width="20" height="8" rx="3" fill="url(#gold)"/></g><circle cx="4" cy="10" r="118" fill="#000" opacity=".3"/>
<g fill="var(--thread)"><use href="#ray" transform="rotate(0) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(18) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(36) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(54) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(72) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(90) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(108) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(126) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(144) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(162) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(180) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(198) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(216) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(234) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(252) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(270) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(288) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(306) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(324) translate(0 -92) scale(1)"/><use href="#ray" transform="rotate(342) translate(0 -92) scale(1)"/></g><circle r="98" fill="url(#gold)"/><circle r="92" fill="color-mix(in oklab,var(--thread),black 30%)"/><use href="#pearl" transform="rotate(0) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(12.9) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(25.7) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(38.6) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(51.4) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(64.3) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(77.1) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(90) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(102.9) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(115.7) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(128.6) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(141.4) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(154.3) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(167.1) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(180) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(192.9) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(205.7) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(218.6) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(231.4) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(244.3) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(257.1) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(270) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(282.9) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(295.7) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(308.6) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(321.4) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(334.3) translate(0 -83) scale(1)"/><use href="#pearl" transform="rotate(347.1) translate(0 -83) scale(1)"/>
<g fill="url(#gold)"><use href="#petal" transform="rotate(0) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(30) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(60) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(90) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(120) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(150) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(180) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(210) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(240) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(270) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(300) translate(0 -28) scale(1)"/><use href="#petal" transform="rotate(330) translate(0 -28) scale(1)"/></g><g fill="var(--thread)"><use href="#petal" transform="rotate(0) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(30) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(60) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(90) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(120) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(150) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(180) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(210) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(240) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(270) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(300) translate(0 -32) scale(0.66)"/><use href="#petal" transform="rotate(330) translate(0 -32) scale(0.66)"/></g>
<g fill="color-mix(in oklab,var(--silk),#19b59a 40%)"><use href="#gem" transform="rotate(15) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(45) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(75) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(105) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(135) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(165) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(195) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(225) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(255) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(285) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(315) translate(0 -71) scale(1)"/><use href="#gem" transform="rotate(345) translate(0 -71) scale(1)"/></g>
<circle r="37" fill="url(#gold)"/><circle r="31" fill="color-mix(in oklab,var(--silk),black 10%)"/><use href="#pearl" transform="rotate(0) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(25.7) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(51.4) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(77.1) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(102.9) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(128.6) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(154.3) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(180) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(205.7) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(231.4) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(257.1) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(282.9) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(308.6) translate(0 -25) scale(0.55)"/><use href="#pearl" transform="rotate(334.3) translate(0 -25) scale(0.55)"/><circle r="18" fill="url(#ruby)"/><ellipse cx="-5" cy="-7" rx="6" ry="4" fill="#fff" opacity=".7"/></g></g>
<use data-busy href="#marigold" transform="translate(28 1330) rotate(0) scale(1.35)"/><use data-busy href="#marigold" transform="translate(112 1336) rotate(30) scale(1.1)"/><use data-busy href="#marigold" transform="translate(30 1246) rotate(60) scale(1.1)"/><use data-busy href="#marigold" transform="translate(184 1352) rotate(10) scale(0.84)"/><use data-busy href="#marigold" transform="translate(18 1178) rotate(20) scale(0.8)"/><g transform="translate(1080 0) scale(-1 1)"><use data-busy href="#marigold" transform="translate(28 1330) rotate(0) scale(1.35)"/><use data-busy href="#marigold" transform="translate(112 1336) rotate(30) scale(1.1)"/><use data-busy href="#marigold" transform="translate(30 1246) rotate(60) scale(1.1)"/><use data-busy href="#marigold" transform="translate(184 1352) rotate(10) scale(0.84)"/><use data-busy href="#marigold" transform="translate(18 1178) rotate(20) scale(0.8)"/></g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="108" data-min-size="52" data-max-lines="2">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="40" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="40" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'raksha-bandhan-silk-thread', 'Silk Thread', 'A pearl and zari rakhi tied across blush block print, with room for a handwritten note.',
  (select id from public.festivals where slug = 'raksha-bandhan'),
  (select id from public.template_categories where slug = 'elegant'),
  '{silk,thread,elegant}', 'hi', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1080,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "silk": {
        "title": "Silk",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#a3123f"
      },
      "blush": {
        "title": "Paper",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#fbdcd2"
      },
      "gold": {
        "title": "Zari gold",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#d9a03a"
      }
    }
  },
  "sample": {
    "title": "शुभ रक्षाबंधन",
    "message": "यह धागा हमारे बचपन की शरारतों, झगड़ों और ढेर सारे प्यार का है। तुम हमेशा मुस्कुराते रहो, भैया!",
    "recipient_name": "मेरे प्यारे भैया",
    "sender_name": "तुम्हारी छुटकी",
    "language": "hi"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--silk:{{ v.silk }};--blush:{{ v.blush }};--gold:{{ v.gold }};position:relative;width:1080px;height:1080px;overflow:hidden;background:var(--blush);color:color-mix(in oklab,var(--silk),black 50%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:120px;right:120px;top:424px;height:580px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-weight:400;font-family:"Kalam","Card Sans",sans-serif}
h1{font-weight:700;font-family:"Amita","Card Serif",serif;color:var(--silk);margin-bottom:calc(0.14em + 10px*var(--fit,1))}
.to,.from{font-weight:700;color:color-mix(in oklab,var(--silk),black 12%)}
.to{margin-bottom:0.25em}
.from{margin-top:0.55em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1080" aria-hidden="true">
  <defs>
    <pattern id="booti" width="120" height="120" patternUnits="userSpaceOnUse"><g fill="color-mix(in oklab,var(--blush),var(--silk) 20%)"><g id="b"><path d="M60 34C72 44 74 58 60 72C46 58 48 44 60 34ZM58 72C48 62 38 62 34 70C42 80 52 80 58 72ZM62 72C72 62 82 62 86 70C78 80 68 80 62 72ZM59 72h2v18h-2Z"/><circle cx="60" cy="27" r="3"/></g><use href="#b" x="60" y="60"/><use href="#b" x="-60" y="60"/><use href="#b" x="60" y="-60"/><use href="#b" x="-60" y="-60"/></g></pattern>
    <radialGradient id="pearl" cx=".36" cy=".3" r=".8"><stop offset="0" stop-color="#fff"/><stop offset=".55" stop-color="#f6ead8"/><stop offset="1" stop-color="#b89f86"/></radialGradient>
    <radialGradient id="gem" cx=".4" cy=".34" r=".75"><stop offset="0" stop-color="color-mix(in oklab,var(--silk),white 60%)"/><stop offset=".4" stop-color="var(--silk)"/><stop offset="1" stop-color="color-mix(in oklab,var(--silk),black 55%)"/></radialGradient>
    <radialGradient id="zari"><stop offset="0" stop-color="color-mix(in oklab,var(--gold),white 55%)"/><stop offset=".7" stop-color="var(--gold)"/><stop offset="1" stop-color="color-mix(in oklab,var(--gold),black 36%)"/></radialGradient>
    <linearGradient id="pet" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="color-mix(in oklab,var(--silk),black 30%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--silk),white 16%)"/></linearGradient>
    <radialGradient id="veil"><stop offset=".4" stop-color="color-mix(in oklab,var(--blush),white 60%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--blush),white 60%)" stop-opacity="0"/></radialGradient>
  </defs>
  <rect width="1080" height="1080" fill="url(#booti)"/><ellipse cx="540" cy="715" rx="640" ry="430" fill="url(#veil)"/>
  <g fill="none" stroke-linecap="round"><g stroke="#000" stroke-width="12" opacity=".14" transform="translate(0 10)"><path d="M-20 238Q0 252.6 20 254.0Q40 252.6 60 238.0Q80 223.4 100 222.0Q120 223.4 140 238.0Q160 252.6 180 254.0Q200 252.6 220 238.0Q240 223.4 260 222.0Q280 223.4 300 238.0Q320 252.6 340 254.0Q360 252.6 380 238.0Q400 223.4 420 222.0Q440 223.4 460 238.0Q480 252.6 500 254.0Q520 252.6 540 238.0Q560 223.4 580 222.0Q600 223.4 620 238.0Q640 252.6 660 254.0Q680 252.6 700 238.0Q720 223.4 740 222.0Q760 223.4 780 238.0Q800 252.6 820 254.0Q840 252.6 860 238.0Q880 223.4 900 222.0Q920 223.4 940 238.0Q960 252.6 980 254.0Q1000 252.6 1020 238.0Q1040 223.4 1060 222.0Q1080 223.4 1100 238.0"/></g>
    <path d="M-20 230Q0 215.4 20 214.0Q40 215.4 60 230.0Q80 244.6 100 246.0Q120 244.6 140 230.0Q160 215.4 180 214.0Q200 215.4 220 230.0Q240 244.6 260 246.0Q280 244.6 300 230.0Q320 215.4 340 214.0Q360 215.4 380 230.0Q400 244.6 420 246.0Q440 244.6 460 230.0Q480 215.4 500 214.0Q520 215.4 540 230.0Q560 244.6 580 246.0Q600 244.6 620 230.0Q640 215.4 660 214.0Q680 215.4 700 230.0Q720 244.6 740 246.0Q760 244.6 780 230.0Q800 215.4 820 214.0Q840 215.4 860 230.0Q880 244.6 900 246.0Q920 244.6 940 230.0Q960 215.4 980 214.0Q1000 215.4 1020 230.0Q1040 244.6 1060 246.0Q1080 244.6 1100 230.0" stroke="color-mix(in oklab,var(--gold),black 18%)" stroke-width="11"/><path d="M-20 230Q0 244.6 20 246.0Q40 244.6 60 230.0Q80 215.4 100 214.0Q120 215.4 140 230.0Q160 244.6 180 246.0Q200 244.6 220 230.0Q240 215.4 260 214.0Q280 215.4 300 230.0Q320 244.6 340 246.0Q360 244.6 380 230.0Q400 215.4 420 214.0Q440 215.4 460 230.0Q480 244.6 500 246.0Q520 244.6 540 230.0Q560 215.4 580 214.0Q600 215.4 620 230.0Q640 244.6 660 246.0Q680 244.6 700 230.0Q720 215.4 740 214.0Q760 215.4 780 230.0Q800 244.6 820 246.0Q840 244.6 860 230.0Q880 215.4 900 214.0Q920 215.4 940 230.0Q960 244.6 980 246.0Q1000 244.6 1020 230.0Q1040 215.4 1060 214.0Q1080 215.4 1100 230.0" stroke="var(--silk)" stroke-width="13"/><path d="M-20 230Q0 244.6 20 246.0Q40 244.6 60 230.0Q80 215.4 100 214.0Q120 215.4 140 230.0Q160 244.6 180 246.0Q200 244.6 220 230.0Q240 215.4 260 214.0Q280 215.4 300 230.0Q320 244.6 340 246.0Q360 244.6 380 230.0Q400 215.4 420 214.0Q440 215.4 460 230.0Q480 244.6 500 246.0Q520 244.6 540 230.0Q560 215.4 580 214.0Q600 215.4 620 230.0Q640 244.6 660 246.0Q680 244.6 700 230.0Q720 215.4 740 214.0Q760 215.4 780 230.0Q800 244.6 820 246.0Q840 244.6 860 230.0Q880 215.4 900 214.0Q920 215.4 940 230.0Q960 244.6 980 246.0Q1000 244.6 1020 230.0Q1040 215.4 1060 214.0Q1080 215.4 1100 230.0" stroke="#fff" stroke-width="3" stroke-dasharray="3 13" opacity=".75"/></g>
  {% for s in (0..1) %}<g transform="translate({{ s | times: 1080 }}) scale({{ s | times: -2 | plus: 1 }} 1)"><g transform="translate(306 230)"><circle r="24" fill="url(#zari)"/><circle r="13" fill="url(#gem)"/></g><g transform="translate(258 230)"><circle r="13" fill="url(#pearl)"/></g><g transform="translate(352 230)"><circle r="14" fill="url(#pearl)"/></g></g>{% endfor %}
  <g transform="translate(540 230)">
    <circle cy="12" r="166" fill="#000" opacity=".14"/>
    <g data-busy fill="url(#zari)">{% for i in (0..23) %}<path d="M0-120C26-134 26-156 0-178C-26-156 -26-134 0-120Z" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="146" fill="color-mix(in oklab,var(--silk),black 22%)"/>
    <g>{% for i in (0..29) %}<circle cy="-135" r="10" fill="url(#pearl)" transform="rotate({{ i | times: 12 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="121" fill="url(#zari)"/>
    <g fill="url(#pet)" stroke="var(--gold)" stroke-width="2.500">{% for i in (0..15) %}<path d="M0-44C25-63 25-91 0-120C-25-91 -25-63 0-44Z" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="color-mix(in oklab,var(--gold),white 40%)">{% for i in (0..15) %}<circle cy="-88" r="5.500" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="60" fill="url(#zari)"/><g>{% for i in (0..17) %}<circle cy="-52" r="6" fill="url(#pearl)" transform="rotate({{ i | times: 20 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="42" fill="url(#gem)"/><path d="M-20-22Q0-38 20-22Q0-28-20-22Z" fill="#fff" opacity=".7"/>
  </g>
  <g id="tassels">{% for s in (0..1) %}<g transform="translate({{ s | times: 1080 }}) scale({{ s | times: -2 | plus: 1 }} 1)"><g data-busy transform="translate(112 240)"><path d="M0 0V76" stroke="var(--silk)" stroke-width="6"/><circle cy="78" r="15" fill="url(#zari)"/><path d="M-15 90Q0 82 15 90L32 220Q0 236-32 220Z" fill="url(#pet)"/><path d="M-8 96L-20 222M0 94V226M8 96L20 222" stroke="color-mix(in oklab,var(--gold),white 20%)" stroke-width="2" opacity=".7"/><path d="M-17 104Q0 96 17 104L19 118Q0 110-19 118Z" fill="url(#zari)"/></g></g>{% endfor %}</g>
  <rect x="28" y="28" width="1024" height="1024" fill="none" stroke="var(--silk)" stroke-width="3"/><rect x="40" y="40" width="1000" height="1000" fill="none" stroke="var(--gold)" stroke-width="6"/>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="108" data-min-size="52" data-max-lines="2">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="40" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="56">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="40" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, tags, language, is_featured, is_premium,
   is_public, moderation_status, created_by, template_config, template_code)
values (
  'ugadi-six-tastes', 'Six Tastes', 'A brass bowl of Ugadi pachadi on a banana leaf with its six tastes, a mango-leaf toran and the first sun of the year.',
  (select id from public.festivals where slug = 'ugadi'),
  (select id from public.template_categories where slug = 'floral'),
  '{toran,neem,mango,new year,sunrise}', 'te', false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
  "min_font_size": 26,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "dawn": {
        "title": "Dawn",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#fbc35a"
      },
      "leaf": {
        "title": "Mango leaves",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#2f8a3c"
      },
      "marigold": {
        "title": "Marigolds",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f58a1f"
      },
      "ink": {
        "title": "Lettering",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#a3271f"
      }
    }
  },
  "sample": {
    "title": "ఉగాది శుభాకాంక్షలు",
    "message": "ఆరు రుచుల కలయికలా కొత్త సంవత్సరం మీ జీవితంలో ఆనందం, ఆరోగ్యం, సమృద్ధి నింపాలని కోరుకుంటున్నాము.",
    "recipient_name": "ప్రియమైన అమ్మమ్మకు",
    "sender_name": "అనూష, కిరణ్",
    "language": "te"
  }
}$seed$::jsonb,
  $seed$<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
*{box-sizing:border-box;margin:0;padding:0}
.card{--dawn:{{ v.dawn }};--leaf:{{ v.leaf }};--marigold:{{ v.marigold }};--ink:{{ v.ink }};--pale:color-mix(in oklab,var(--leaf),black 22%);position:relative;width:1080px;height:1350px;overflow:hidden;color:color-mix(in oklab,var(--ink),black 38%);background:linear-gradient(180deg,color-mix(in oklab,var(--dawn),#fffbe8 74%) 0,color-mix(in oklab,var(--dawn),#fffdf0 78%) 36%,color-mix(in oklab,var(--dawn),#fff3c4 58%) 56%,color-mix(in oklab,var(--dawn),#ffd98a 30%) 72%,color-mix(in oklab,var(--dawn),#ffb45a 40%) 80%)}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{position:absolute;left:150px;right:150px;top:226px;height:556px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-family:"Tiro Devanagari Hindi","Card Serif",serif}
h1{font-weight:400;font-family:"Rozha One","Card Serif",serif;color:var(--ink);margin-bottom:.14em}
.to,.from{color:var(--pale)}
.to{margin-bottom:.3em}
.from{margin-top:.5em}
</style>
</head>
<body>
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
<defs>
<radialGradient id="sun"><stop offset="0" stop-color="#fffef0"/><stop offset="0.6" stop-color="#fff0a8"/><stop offset="1" stop-color="color-mix(in oklab,var(--dawn),#ffc83a 62%)"/></radialGradient>
<radialGradient id="shine"><stop offset="0" stop-color="#fffbe0" stop-opacity="0.95"/><stop offset="0.4" stop-color="#fff3b8" stop-opacity="0.5"/><stop offset="1" stop-color="#fff3b8" stop-opacity="0"/></radialGradient>
<radialGradient id="beam" gradientUnits="userSpaceOnUse" cx="540" cy="1010" r="820"><stop offset="0" stop-color="#fff" stop-opacity="0.8"/><stop offset="0.55" stop-color="#fff" stop-opacity="0.3"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
<linearGradient id="lf" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="color-mix(in oklab,var(--leaf),black 34%)"/><stop offset="0.49" stop-color="var(--leaf)"/><stop offset="0.51" stop-color="color-mix(in oklab,var(--leaf),#b6e04a 34%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--leaf),black 12%)"/></linearGradient>
<linearGradient id="lf2" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="color-mix(in oklab,var(--leaf),black 12%)"/><stop offset="0.49" stop-color="color-mix(in oklab,var(--leaf),#c6e85a 48%)"/><stop offset="0.51" stop-color="color-mix(in oklab,var(--leaf),#dff07a 58%)"/><stop offset="1" stop-color="var(--leaf)"/></linearGradient>
<linearGradient id="banana" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--leaf),#a8dc4a 34%)"/><stop offset="0.48" stop-color="var(--leaf)"/><stop offset="0.52" stop-color="color-mix(in oklab,var(--leaf),#8fd04a 30%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--leaf),black 42%)"/></linearGradient>
<linearGradient id="brass" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#6b3c0e"/><stop offset="0.16" stop-color="#b8792a"/><stop offset="0.34" stop-color="#ffe9a8"/><stop offset="0.46" stop-color="#e8b04a"/><stop offset="0.72" stop-color="#b8762a"/><stop offset="0.9" stop-color="#e8b860"/><stop offset="1" stop-color="#5e3210"/></linearGradient>
<linearGradient id="brassv" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff0bd"/><stop offset="0.4" stop-color="#dca03c"/><stop offset="1" stop-color="#7a4a14"/></linearGradient>
<radialGradient id="pach"><stop offset="0" stop-color="#c9862e"/><stop offset="0.7" stop-color="#9a5a1c"/><stop offset="1" stop-color="#6b3a10"/></radialGradient>
<radialGradient id="mango" cx=".36" cy=".3" r=".85"><stop offset="0" stop-color="#d8ec6a"/><stop offset="0.45" stop-color="#86bf3a"/><stop offset="1" stop-color="#2f7a2a"/></radialGradient>
<radialGradient id="flesh"><stop offset="0" stop-color="#fffbe0"/><stop offset="0.75" stop-color="#f3efb0"/><stop offset="1" stop-color="#cfe08a"/></radialGradient>
<linearGradient id="jag" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e8a54a"/><stop offset="0.5" stop-color="#b8702a"/><stop offset="1" stop-color="#7a4216"/></linearGradient>
<linearGradient id="tam" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#b5794a"/><stop offset="0.5" stop-color="#8a5228"/><stop offset="1" stop-color="#4f2a10"/></linearGradient>
<linearGradient id="chil" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a6e04a"/><stop offset="0.5" stop-color="#3f9a2a"/><stop offset="1" stop-color="#1f6a1c"/></linearGradient>
<linearGradient id="hill1" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--leaf),#ffe9a0 66%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--leaf),#ffe08a 50%)"/></linearGradient>
<linearGradient id="hill2" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--leaf),#ffe08a 44%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--leaf),#c8d860 30%)"/></linearGradient>
<linearGradient id="earth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#c25a2c"/><stop offset="1" stop-color="#7a2a14"/></linearGradient>
<g id="mari"><circle r="44" fill="color-mix(in oklab,var(--marigold),#a83c00 55%)"/><path d="M26 -4.8Q43 -9.5 50 -3.3L46.5 0 50 3.3Q43 9.5 26 4.8ZM25.5 7Q42.9 10.1 46.5 18.7L41.9 20.2 43.6 24.7Q34.6 27.2 21.4 15.6ZM19.9 17.4Q34.2 27.7 33.8 37L29 36.4 28.6 41.2Q19.4 39.5 12.5 23.3ZM10.4 24.3Q18.8 39.8 14.4 48L10.3 45.3 7.9 49.5Q0.3 44 1.2 26.4ZM-1.2 26.4Q-0.3 44 -7.9 49.5L-10.3 45.3 -14.4 48Q-18.8 39.8 -10.4 24.3ZM-12.5 23.3Q-19.4 39.5 -28.6 41.2L-29 36.4 -33.8 37Q-34.2 27.7 -19.9 17.4ZM-21.4 15.6Q-34.6 27.2 -43.6 24.7L-41.9 20.2 -46.5 18.7Q-42.9 10.1 -25.5 7ZM-26 4.8Q-43 9.5 -50 3.3L-46.5 0 -50 -3.3Q-43 -9.5 -26 -4.7ZM-25.5 -7Q-42.9 -10.1 -46.5 -18.7L-41.9 -20.2 -43.6 -24.7Q-34.6 -27.2 -21.4 -15.6ZM-19.9 -17.4Q-34.2 -27.7 -33.8 -37L-29 -36.4 -28.6 -41.2Q-19.4 -39.5 -12.5 -23.3ZM-10.4 -24.3Q-18.8 -39.8 -14.4 -48L-10.3 -45.3 -7.9 -49.5Q-0.3 -44 -1.2 -26.4ZM1.2 -26.4Q0.3 -44 7.9 -49.5L10.3 -45.3 14.4 -48Q18.8 -39.8 10.4 -24.3ZM12.5 -23.3Q19.4 -39.5 28.6 -41.2L29 -36.4 33.8 -37Q34.2 -27.7 19.9 -17.4ZM21.4 -15.6Q34.6 -27.2 43.6 -24.7L41.9 -20.2 46.5 -18.7Q42.9 -10.1 25.5 -7Z" fill="var(--marigold)"/><path d="M18.4 0.8Q34.5 1 38.4 7.4L35 9.4 36.9 12.8Q30.3 16.4 16.4 8.5ZM15.6 9.9Q29.4 18.1 29.6 25.6L25.6 25.6 25.6 29.6Q18.1 29.4 9.9 15.6ZM8.5 16.4Q16.4 30.3 12.8 36.9L9.4 35 7.4 38.4Q1 34.5 0.8 18.4ZM-0.8 18.4Q-1 34.5 -7.4 38.4L-9.4 35 -12.8 36.9Q-16.4 30.3 -8.5 16.4ZM-9.9 15.6Q-18.1 29.4 -25.6 29.6L-25.6 25.6 -29.6 25.6Q-29.4 18.1 -15.6 9.9ZM-16.4 8.5Q-30.3 16.4 -36.9 12.8L-35 9.4 -38.4 7.4Q-34.5 1 -18.4 0.8ZM-18.4 -0.8Q-34.5 -1 -38.4 -7.4L-35 -9.4 -36.9 -12.8Q-30.3 -16.4 -16.4 -8.5ZM-15.6 -9.9Q-29.4 -18.1 -29.6 -25.6L-25.6 -25.6 -25.6 -29.6Q-18.1 -29.4 -9.9 -15.6ZM-8.5 -16.4Q-16.4 -30.3 -12.8 -36.9L-9.4 -35 -7.4 -38.4Q-1 -34.5 -0.8 -18.4ZM0.8 -18.4Q1 -34.5 7.4 -38.4L9.4 -35 12.8 -36.9Q16.4 -30.3 8.5 -16.4ZM9.9 -15.6Q18.1 -29.4 25.6 -29.6L25.6 -25.6 29.6 -25.6Q29.4 -18.1 15.6 -9.9ZM16.4 -8.5Q30.3 -16.4 36.9 -12.8L35 -9.4 38.4 -7.4Q34.5 -1 18.4 -0.8Z" fill="color-mix(in oklab,var(--marigold),#ffd23f 40%)"/><path d="M9.4 -2.3Q24.8 -3.9 28.1 1.1L25.8 3.3 27.5 5.9Q23 10 8.5 4.6ZM9 3.6Q22.3 11.4 22.1 17.4L19 17.8 18.7 21Q12.8 21.6 4.2 8.7ZM5.1 8.2Q11.4 22.3 7.7 27L4.9 25.6 2.8 28Q-2.4 25 -1.8 9.5ZM-0.7 9.6Q-3.9 24.8 -9.7 26.4L-11.1 23.6 -14.1 24.3Q-16.6 18.8 -7 6.7ZM-6.2 7.4Q-17.7 17.7 -23.4 15.6L-22.8 12.5 -25.7 11.3Q-24.5 5.5 -9.6 1.3ZM-9.4 2.3Q-24.8 3.9 -28.1 -1.1L-25.8 -3.3 -27.5 -5.9Q-23 -10 -8.5 -4.6ZM-9 -3.6Q-22.3 -11.4 -22.1 -17.4L-19 -17.8 -18.7 -21Q-12.8 -21.6 -4.2 -8.7ZM-5.1 -8.2Q-11.4 -22.3 -7.7 -27L-4.9 -25.6 -2.8 -28Q2.4 -25 1.8 -9.5ZM0.7 -9.6Q3.9 -24.8 9.7 -26.4L11.1 -23.6 14.1 -24.3Q16.6 -18.8 7 -6.7ZM6.2 -7.4Q17.7 -17.7 23.4 -15.6L22.8 -12.5 25.7 -11.3Q24.5 -5.5 9.6 -1.3Z" fill="color-mix(in oklab,var(--marigold),#ff7a00 45%)"/><path d="M2.8 -1.6Q13.8 -0.1 14.7 3.6L13.1 4.9 13.4 6.9Q10.3 9.2 1 3ZM3 1.1Q8.7 10.7 6.3 13.7L4.3 13.3 3 14.8Q-0.8 13.8 -1.8 2.7ZM1 3Q-2.9 13.5 -6.8 13.5L-7.7 11.6 -9.7 11.6Q-11.3 8 -3.2 0.3ZM-1.8 2.7Q-12.4 6.1 -14.8 3.1L-13.9 1.3 -15.1 -0.4Q-13.3 -3.8 -2.2 -2.3ZM-3.2 0.3Q-12.5 -5.9 -11.6 -9.6L-9.6 -10.1 -9.1 -12.1Q-5.3 -12.8 0.4 -3.2ZM-2.2 -2.3Q-3.2 -13.5 0.3 -15.1L1.9 -13.8 3.7 -14.6Q6.7 -12.1 2.7 -1.6ZM0.4 -3.2Q8.5 -10.9 12 -9.2L12 -7.2 13.8 -6.2Q13.6 -2.3 3 1.1Z" fill="color-mix(in oklab,var(--marigold),#ffd23f 40%)"/><circle r="4" fill="var(--marigold)"/></g>
<g id="marl"><circle r="44" fill="#d98a00"/><path d="M26 -4.8Q43 -9.5 50 -3.3L46.5 0 50 3.3Q43 9.5 26 4.8ZM25.5 7Q42.9 10.1 46.5 18.7L41.9 20.2 43.6 24.7Q34.6 27.2 21.4 15.6ZM19.9 17.4Q34.2 27.7 33.8 37L29 36.4 28.6 41.2Q19.4 39.5 12.5 23.3ZM10.4 24.3Q18.8 39.8 14.4 48L10.3 45.3 7.9 49.5Q0.3 44 1.2 26.4ZM-1.2 26.4Q-0.3 44 -7.9 49.5L-10.3 45.3 -14.4 48Q-18.8 39.8 -10.4 24.3ZM-12.5 23.3Q-19.4 39.5 -28.6 41.2L-29 36.4 -33.8 37Q-34.2 27.7 -19.9 17.4ZM-21.4 15.6Q-34.6 27.2 -43.6 24.7L-41.9 20.2 -46.5 18.7Q-42.9 10.1 -25.5 7ZM-26 4.8Q-43 9.5 -50 3.3L-46.5 0 -50 -3.3Q-43 -9.5 -26 -4.7ZM-25.5 -7Q-42.9 -10.1 -46.5 -18.7L-41.9 -20.2 -43.6 -24.7Q-34.6 -27.2 -21.4 -15.6ZM-19.9 -17.4Q-34.2 -27.7 -33.8 -37L-29 -36.4 -28.6 -41.2Q-19.4 -39.5 -12.5 -23.3ZM-10.4 -24.3Q-18.8 -39.8 -14.4 -48L-10.3 -45.3 -7.9 -49.5Q-0.3 -44 -1.2 -26.4ZM1.2 -26.4Q0.3 -44 7.9 -49.5L10.3 -45.3 14.4 -48Q18.8 -39.8 10.4 -24.3ZM12.5 -23.3Q19.4 -39.5 28.6 -41.2L29 -36.4 33.8 -37Q34.2 -27.7 19.9 -17.4ZM21.4 -15.6Q34.6 -27.2 43.6 -24.7L41.9 -20.2 46.5 -18.7Q42.9 -10.1 25.5 -7Z" fill="#ffd33f"/><path d="M18.4 0.8Q34.5 1 38.4 7.4L35 9.4 36.9 12.8Q30.3 16.4 16.4 8.5ZM15.6 9.9Q29.4 18.1 29.6 25.6L25.6 25.6 25.6 29.6Q18.1 29.4 9.9 15.6ZM8.5 16.4Q16.4 30.3 12.8 36.9L9.4 35 7.4 38.4Q1 34.5 0.8 18.4ZM-0.8 18.4Q-1 34.5 -7.4 38.4L-9.4 35 -12.8 36.9Q-16.4 30.3 -8.5 16.4ZM-9.9 15.6Q-18.1 29.4 -25.6 29.6L-25.6 25.6 -29.6 25.6Q-29.4 18.1 -15.6 9.9ZM-16.4 8.5Q-30.3 16.4 -36.9 12.8L-35 9.4 -38.4 7.4Q-34.5 1 -18.4 0.8ZM-18.4 -0.8Q-34.5 -1 -38.4 -7.4L-35 -9.4 -36.9 -12.8Q-30.3 -16.4 -16.4 -8.5ZM-15.6 -9.9Q-29.4 -18.1 -29.6 -25.6L-25.6 -25.6 -25.6 -29.6Q-18.1 -29.4 -9.9 -15.6ZM-8.5 -16.4Q-16.4 -30.3 -12.8 -36.9L-9.4 -35 -7.4 -38.4Q-1 -34.5 -0.8 -18.4ZM0.8 -18.4Q1 -34.5 7.4 -38.4L9.4 -35 12.8 -36.9Q16.4 -30.3 8.5 -16.4ZM9.9 -15.6Q18.1 -29.4 25.6 -29.6L25.6 -25.6 29.6 -25.6Q29.4 -18.1 15.6 -9.9ZM16.4 -8.5Q30.3 -16.4 36.9 -12.8L35 -9.4 38.4 -7.4Q34.5 -1 18.4 -0.8Z" fill="#ffe27a"/><path d="M9.4 -2.3Q24.8 -3.9 28.1 1.1L25.8 3.3 27.5 5.9Q23 10 8.5 4.6ZM9 3.6Q22.3 11.4 22.1 17.4L19 17.8 18.7 21Q12.8 21.6 4.2 8.7ZM5.1 8.2Q11.4 22.3 7.7 27L4.9 25.6 2.8 28Q-2.4 25 -1.8 9.5ZM-0.7 9.6Q-3.9 24.8 -9.7 26.4L-11.1 23.6 -14.1 24.3Q-16.6 18.8 -7 6.7ZM-6.2 7.4Q-17.7 17.7 -23.4 15.6L-22.8 12.5 -25.7 11.3Q-24.5 5.5 -9.6 1.3ZM-9.4 2.3Q-24.8 3.9 -28.1 -1.1L-25.8 -3.3 -27.5 -5.9Q-23 -10 -8.5 -4.6ZM-9 -3.6Q-22.3 -11.4 -22.1 -17.4L-19 -17.8 -18.7 -21Q-12.8 -21.6 -4.2 -8.7ZM-5.1 -8.2Q-11.4 -22.3 -7.7 -27L-4.9 -25.6 -2.8 -28Q2.4 -25 1.8 -9.5ZM0.7 -9.6Q3.9 -24.8 9.7 -26.4L11.1 -23.6 14.1 -24.3Q16.6 -18.8 7 -6.7ZM6.2 -7.4Q17.7 -17.7 23.4 -15.6L22.8 -12.5 25.7 -11.3Q24.5 -5.5 9.6 -1.3Z" fill="#ffc01f"/><path d="M2.8 -1.6Q13.8 -0.1 14.7 3.6L13.1 4.9 13.4 6.9Q10.3 9.2 1 3ZM3 1.1Q8.7 10.7 6.3 13.7L4.3 13.3 3 14.8Q-0.8 13.8 -1.8 2.7ZM1 3Q-2.9 13.5 -6.8 13.5L-7.7 11.6 -9.7 11.6Q-11.3 8 -3.2 0.3ZM-1.8 2.7Q-12.4 6.1 -14.8 3.1L-13.9 1.3 -15.1 -0.4Q-13.3 -3.8 -2.2 -2.3ZM-3.2 0.3Q-12.5 -5.9 -11.6 -9.6L-9.6 -10.1 -9.1 -12.1Q-5.3 -12.8 0.4 -3.2ZM-2.2 -2.3Q-3.2 -13.5 0.3 -15.1L1.9 -13.8 3.7 -14.6Q6.7 -12.1 2.7 -1.6ZM0.4 -3.2Q8.5 -10.9 12 -9.2L12 -7.2 13.8 -6.2Q13.6 -2.3 3 1.1Z" fill="#ffe27a"/><circle r="4" fill="#ffd33f"/></g>
<g id="ml"><path d="M0 0C-9 12-25 34-23 70C-22 98-8 120 0 140C8 120 22 98 23 70C25 34 9 12 0 0Z" fill="url(#lf)"/><path d="M0 0V134" stroke="color-mix(in oklab,var(--leaf),#e8f5a0 62%)" stroke-width="2"/><path d="M0 28L-16 44M0 28L16 44M0 46L-19 63M0 46L19 63M0 64L-19 82M0 64L19 82M0 82L-16 98M0 82L16 98M0 100L-10 112M0 100L10 112" stroke="color-mix(in oklab,var(--leaf),#e8f5a0 45%)" stroke-width="1" opacity=".65"/></g>
<g id="ml2"><path d="M0 0C-8 10-21 30-20 60C-19 84-7 102 0 118C7 102 19 84 20 60C21 30 8 10 0 0Z" fill="url(#lf2)"/><path d="M0 0V112" stroke="#f0f8b0" stroke-width="1.600" opacity=".7"/><path d="M0 26L-14 40M0 26L14 40M0 46L-16 60M0 46L16 60M0 66L-15 80M0 66L15 80" stroke="#f0f8b0" stroke-width="1" opacity=".5"/></g>
<g id="nl"><path d="M0 0C8-12 26-22 46-22C58-22 70-14 80-2C72 2 66 0 62 6C54 2 50 8 44 8C38 4 32 10 26 8C18 8 8 6 0 0Z" fill="url(#lfn)"/><path d="M0 0Q40-10 78-3" fill="none" stroke="#e3f2a0" stroke-width="1.400" opacity=".8"/></g>
<linearGradient id="lfn" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--leaf),#a8dc4a 26%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--leaf),black 18%)"/></linearGradient>
<g id="nf"><g fill="#fffef6" stroke="#d8cfa0" stroke-width=".8"><path d="M0 0C-7-6-6-17 0-20C6-17 7-6 0 0Z" transform="rotate(0)"/><path d="M0 0C-7-6-6-17 0-20C6-17 7-6 0 0Z" transform="rotate(72)"/><path d="M0 0C-7-6-6-17 0-20C6-17 7-6 0 0Z" transform="rotate(144)"/><path d="M0 0C-7-6-6-17 0-20C6-17 7-6 0 0Z" transform="rotate(216)"/><path d="M0 0C-7-6-6-17 0-20C6-17 7-6 0 0Z" transform="rotate(288)"/></g><circle r="4.500" fill="#f2c53a"/><circle r="2" fill="#b8860f"/></g>
<g id="bud"><ellipse rx="5" ry="7" fill="#fbf8dc" stroke="#cfd08a" stroke-width="1"/></g>
</defs>
<circle cx="540" cy="1010" r="760" fill="url(#shine)" opacity=".9"/>
<path d="M540 1010L-279.8 993.4L-278.6 962.2ZM540 1010L-276 929.1L-272.3 898.2ZM540 1010L-267.1 865.3L-261.1 834.8ZM540 1010L-253.3 802.5L-244.8 772.5ZM540 1010L-234.6 740.9L-223.8 711.6ZM540 1010L-211.1 680.9L-198 652.6ZM540 1010L-182.9 623L-167.7 595.8ZM540 1010L-150.3 567.5L-133 541.6ZM540 1010L-113.5 514.7L-94.2 490.2ZM540 1010L-72.6 464.9L-51.5 442ZM540 1010L-28 418.5L-5.1 397.4ZM540 1010L20.2 375.8L44.7 356.5ZM540 1010L71.6 337L97.5 319.7ZM540 1010L125.8 302.3L153 287.1ZM540 1010L182.6 272L210.9 258.9ZM540 1010L241.6 246.2L270.9 235.4ZM540 1010L302.5 225.2L332.5 216.7ZM540 1010L364.8 208.9L395.3 202.9ZM540 1010L428.2 197.7L459.1 194ZM540 1010L492.2 191.4L523.4 190.2ZM540 1010L556.6 190.2L587.8 191.4ZM540 1010L620.9 194L651.8 197.7ZM540 1010L684.7 202.9L715.2 208.9ZM540 1010L747.5 216.7L777.5 225.2ZM540 1010L809.1 235.4L838.4 246.2ZM540 1010L869.1 258.9L897.4 272ZM540 1010L927 287.1L954.2 302.3ZM540 1010L982.5 319.7L1008.4 337ZM540 1010L1035.3 356.5L1059.8 375.8ZM540 1010L1085.1 397.4L1108 418.5ZM540 1010L1131.5 442L1152.6 464.9ZM540 1010L1174.2 490.2L1193.5 514.7ZM540 1010L1213 541.6L1230.3 567.5ZM540 1010L1247.7 595.8L1262.9 623ZM540 1010L1278 652.6L1291.1 680.9ZM540 1010L1303.8 711.6L1314.6 740.9ZM540 1010L1324.8 772.5L1333.3 802.5ZM540 1010L1341.1 834.8L1347.1 865.3ZM540 1010L1352.3 898.2L1356 929.1ZM540 1010L1358.6 962.2L1359.8 993.4Z" fill="url(#beam)" opacity=".8"/>
<circle cx="540" cy="1010" r="216" fill="url(#sun)"/>
<path d="M0 1000C120 930 250 940 360 990C470 950 560 960 640 1000C760 930 900 930 1080 980V1200H0Z" fill="url(#hill1)"/>
<g fill="color-mix(in oklab,var(--leaf),#d8d070 34%)" stroke="color-mix(in oklab,var(--leaf),#d8d070 34%)"><g transform="translate(92 1016) scale(1)"><path d="M0 40Q-8-30 4-96" fill="none" stroke-width="7"/><path d="M4-96Q-26-132 -52-89Q-26-114 4-96Z" stroke="none"/><path d="M4-96Q-20-152 -40-98Q-20-134 4-96Z" stroke="none"/><path d="M4-96Q-6-170 -12-108Q-6-152 4-96Z" stroke="none"/><path d="M4-96Q26-132 52-89Q26-114 4-96Z" stroke="none"/><path d="M4-96Q21-154 42-99Q21-136 4-96Z" stroke="none"/><path d="M4-96Q11-168 22-107Q11-150 4-96Z" stroke="none"/></g><g transform="translate(154 1012) scale(0.74)"><path d="M0 40Q-8-30 4-96" fill="none" stroke-width="7"/><path d="M4-96Q-26-132 -52-89Q-26-114 4-96Z" stroke="none"/><path d="M4-96Q-20-152 -40-98Q-20-134 4-96Z" stroke="none"/><path d="M4-96Q-6-170 -12-108Q-6-152 4-96Z" stroke="none"/><path d="M4-96Q26-132 52-89Q26-114 4-96Z" stroke="none"/><path d="M4-96Q21-154 42-99Q21-136 4-96Z" stroke="none"/><path d="M4-96Q11-168 22-107Q11-150 4-96Z" stroke="none"/></g><g transform="translate(36 1030) scale(0.7)"><path d="M0 40Q-8-30 4-96" fill="none" stroke-width="7"/><path d="M4-96Q-26-132 -52-89Q-26-114 4-96Z" stroke="none"/><path d="M4-96Q-20-152 -40-98Q-20-134 4-96Z" stroke="none"/><path d="M4-96Q-6-170 -12-108Q-6-152 4-96Z" stroke="none"/><path d="M4-96Q26-132 52-89Q26-114 4-96Z" stroke="none"/><path d="M4-96Q21-154 42-99Q21-136 4-96Z" stroke="none"/><path d="M4-96Q11-168 22-107Q11-150 4-96Z" stroke="none"/></g><g transform="translate(985 1000) scale(0.95)"><path d="M0 40Q-8-30 4-96" fill="none" stroke-width="7"/><path d="M4-96Q-26-132 -52-89Q-26-114 4-96Z" stroke="none"/><path d="M4-96Q-20-152 -40-98Q-20-134 4-96Z" stroke="none"/><path d="M4-96Q-6-170 -12-108Q-6-152 4-96Z" stroke="none"/><path d="M4-96Q26-132 52-89Q26-114 4-96Z" stroke="none"/><path d="M4-96Q21-154 42-99Q21-136 4-96Z" stroke="none"/><path d="M4-96Q11-168 22-107Q11-150 4-96Z" stroke="none"/></g><g transform="translate(926 1002) scale(0.7)"><path d="M0 40Q-8-30 4-96" fill="none" stroke-width="7"/><path d="M4-96Q-26-132 -52-89Q-26-114 4-96Z" stroke="none"/><path d="M4-96Q-20-152 -40-98Q-20-134 4-96Z" stroke="none"/><path d="M4-96Q-6-170 -12-108Q-6-152 4-96Z" stroke="none"/><path d="M4-96Q26-132 52-89Q26-114 4-96Z" stroke="none"/><path d="M4-96Q21-154 42-99Q21-136 4-96Z" stroke="none"/><path d="M4-96Q11-168 22-107Q11-150 4-96Z" stroke="none"/></g><g transform="translate(1046 1014) scale(0.8)"><path d="M0 40Q-8-30 4-96" fill="none" stroke-width="7"/><path d="M4-96Q-26-132 -52-89Q-26-114 4-96Z" stroke="none"/><path d="M4-96Q-20-152 -40-98Q-20-134 4-96Z" stroke="none"/><path d="M4-96Q-6-170 -12-108Q-6-152 4-96Z" stroke="none"/><path d="M4-96Q26-132 52-89Q26-114 4-96Z" stroke="none"/><path d="M4-96Q21-154 42-99Q21-136 4-96Z" stroke="none"/><path d="M4-96Q11-168 22-107Q11-150 4-96Z" stroke="none"/></g></g>
<path d="M0 1060C180 1010 380 1040 540 1052C720 1064 900 1010 1080 1046V1250H0Z" fill="url(#hill2)"/>
<path d="M0 1124Q540 1086 1080 1124V1350H0Z" fill="url(#earth)"/><path d="M0 1124Q540 1086 1080 1124" fill="none" stroke="#fff3dc" stroke-width="5" opacity=".9"/><path d="M0 1136Q540 1098 1080 1136" fill="none" stroke="#fff3dc" stroke-width="2" opacity=".8"/>
<g fill="none" stroke="#fff6e6" stroke-width="3" opacity=".85"><g transform="translate(70 1180) scale(1 .5)"><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(0)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(45)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(90)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(135)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(180)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(225)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(270)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(315)"/><circle r="96"/><circle r="106" stroke-dasharray="0 13" stroke-width="7" stroke-linecap="round"/></g><g transform="translate(1010 1180) scale(1 .5)"><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(0)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(45)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(90)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(135)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(180)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(225)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(270)"/><path d="M0 0C-26-30-22-66 0-84C22-66 26-30 0 0Z" transform="rotate(315)"/><circle r="96"/><circle r="106" stroke-dasharray="0 13" stroke-width="7" stroke-linecap="round"/></g></g>
<path d="M-30 1262C90 1150 330 1128 560 1140C800 1150 990 1190 1110 1262C990 1338 760 1376 540 1376C300 1376 90 1350-30 1262Z" fill="#3a0f06" opacity=".4" transform="translate(0 12)"/><path d="M-30 1262C90 1150 330 1128 560 1140C800 1150 990 1190 1110 1262C990 1338 760 1376 540 1376C300 1376 90 1350-30 1262Z" fill="url(#banana)"/><g fill="none" stroke="color-mix(in oklab,var(--leaf),#d8f08a 50%)" stroke-width="1.600" opacity=".55"><path d="M20 1262Q30 1240.1 46 1224.2M20 1262Q30 1282.4 46 1298.8"/><path d="M56 1262Q66 1232.3 82 1208.6M56 1262Q66 1289.7 82 1313.3"/><path d="M92 1262Q102 1226.6 118 1197.2M92 1262Q102 1295 118 1324"/><path d="M128 1262Q138 1222 154 1188.1M128 1262Q138 1299.3 154 1332.5"/><path d="M164 1262Q174 1218.3 190 1180.6M164 1262Q174 1302.8 190 1339.5"/><path d="M200 1262Q210 1215.1 226 1174.2M200 1262Q210 1305.7 226 1345.4"/><path d="M236 1262Q246 1212.5 262 1168.9M236 1262Q246 1308.2 262 1350.4"/><path d="M272 1262Q282 1210.2 298 1164.4M272 1262Q282 1310.3 298 1354.6"/><path d="M308 1262Q318 1208.3 334 1160.6M308 1262Q318 1312.1 334 1358.1"/><path d="M344 1262Q354 1206.7 370 1157.5M344 1262Q354 1313.5 370 1361"/><path d="M380 1262Q390 1205.5 406 1154.9M380 1262Q390 1314.7 406 1363.4"/><path d="M416 1262Q426 1204.5 442 1152.9M416 1262Q426 1315.6 442 1365.3"/><path d="M452 1262Q462 1203.7 478 1151.5M452 1262Q462 1316.3 478 1366.6"/><path d="M488 1262Q498 1203.3 514 1150.5M488 1262Q498 1316.8 514 1367.5"/><path d="M524 1262Q534 1203 550 1150M524 1262Q534 1317 550 1368"/><path d="M560 1262Q570 1203 586 1150.1M560 1262Q570 1317 586 1367.9"/><path d="M596 1262Q606 1203.3 622 1150.6M596 1262Q606 1316.7 622 1367.4"/><path d="M632 1262Q642 1203.8 658 1151.6M632 1262Q642 1316.3 658 1366.5"/><path d="M668 1262Q678 1204.6 694 1153.1M668 1262Q678 1315.5 694 1365.1"/><path d="M704 1262Q714 1205.6 730 1155.2M704 1262Q714 1314.6 730 1363.2"/><path d="M740 1262Q750 1206.9 766 1157.8M740 1262Q750 1313.4 766 1360.7"/><path d="M776 1262Q786 1208.5 802 1161M776 1262Q786 1311.9 802 1357.8"/><path d="M812 1262Q822 1210.4 838 1164.9M812 1262Q822 1310.1 838 1354.2"/><path d="M848 1262Q858 1212.7 874 1169.5M848 1262Q858 1307.9 874 1349.9"/><path d="M884 1262Q894 1215.4 910 1174.9M884 1262Q894 1305.4 910 1344.8"/><path d="M920 1262Q930 1218.7 946 1181.3M920 1262Q930 1302.4 946 1338.8"/><path d="M956 1262Q966 1222.5 982 1189M956 1262Q966 1298.8 982 1331.6"/><path d="M992 1262Q1002 1227.2 1018 1198.3M992 1262Q1002 1294.5 1018 1322.9"/><path d="M1028 1262Q1038 1233.1 1054 1210.1M1028 1262Q1038 1289 1054 1312"/><path d="M1064 1262Q1074 1241.2 1090 1226.4M1064 1262Q1074 1281.4 1090 1296.8"/></g><path d="M-30 1262C200 1252 800 1252 1110 1262" fill="none" stroke="#e3f2a0" stroke-width="7" opacity=".9"/><path d="M-30 1265C200 1256 800 1256 1110 1265" fill="none" stroke="color-mix(in oklab,var(--leaf),black 30%)" stroke-width="2" opacity=".8"/>
<g id="pachadi" data-busy transform="translate(540 1080)">
<ellipse cy="176" rx="200" ry="34" fill="#0c2a08" opacity=".5"/><path d="M-70 150H70L96 178Q0 200-96 178Z" fill="url(#brass)"/><path d="M-216 0C-212 84-140 154-62 162H62C140 154 212 84 216 0Z" fill="url(#brass)"/><path d="M-206 40Q0 100 206 40" fill="none" stroke="#7a4a14" stroke-width="3"/><path d="M-196 62Q0 124 196 62" fill="none" stroke="#fff0bd" stroke-width="2.500"/><g fill="#7a4a14" opacity=".85"><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(-162 54.8)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(-135 63.8)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(-108 71)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(-81 76.7)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(-54 80.8)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(-27 83.2)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(0 84)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(27 83.2)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(54 80.8)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(81 76.7)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(108 71)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(135 63.8)"/><path d="M0-13C9-5 9 5 0 13C-9 5-9-5 0-13Z" transform="translate(162 54.8)"/></g><path d="M-176 92Q0 152 176 92" fill="none" stroke="#7a4a14" stroke-width="3"/><path d="M-150 20C-150 74-120 116-84 136" fill="none" stroke="#fffbe4" stroke-width="9" stroke-linecap="round" opacity=".38"/><ellipse rx="222" ry="54" fill="url(#brassv)"/><ellipse cy="3" rx="202" ry="43" fill="#5e3210"/><ellipse cy="8" rx="198" ry="38" fill="url(#pach)"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(-156.7 4.3) rotate(27)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(67.4 30.2) rotate(2)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="22.3" cy="11.1" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(-113.7 25.1)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(-1.9 29) rotate(25)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(97.5 -15.7) rotate(-5)" fill="#f6f3c0" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(146.9 18.2) rotate(22)" fill="#e8efa0" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="95.3" cy="-6.5" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(46.7 -15.3)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(-30.2 17.1) rotate(57)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(102.3 16) rotate(0)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(-86.9 -9.7) rotate(10)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="65.5" cy="-18.2" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(106.8 10)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(144.8 16.2) rotate(28)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(104.4 3.4) rotate(16)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(9.1 30.1) rotate(27)" fill="#f6f3c0" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="41" cy="6.1" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(85 14.1)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(-2.5 -19) rotate(42)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(71.9 -0.6) rotate(-11)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(-42.6 23.5) rotate(24)" fill="#f6f3c0" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="20.6" cy="-8.8" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(166.6 17.2)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(150.9 11.1) rotate(37)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(74 12.4) rotate(-14)" fill="#f6f3c0" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(167.5 5.7) rotate(-28)" fill="#f6f3c0" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="-64.7" cy="6.3" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(-171.1 10.7)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(157.8 4.4) rotate(14)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(172.6 7.2) rotate(10)" fill="#e8efa0" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(165.2 17.1) rotate(-11)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="14.6" cy="1.9" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(48 3.9)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(21.2 -18.9) rotate(52)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(-39.7 12.6) rotate(-24)" fill="#f6f3c0" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(82.9 6.2) rotate(27)" fill="#f6f3c0" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="49.6" cy="21.8" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(-19.3 -12.4)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(-96 20.9) rotate(44)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(-117 6.1) rotate(28)" fill="#e8efa0" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(13 24.6) rotate(-18)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="-140.9" cy="-8.8" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(-112 -2.1)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(151.7 17) rotate(77)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(84.2 33.5) rotate(-16)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(-118.8 29.9) rotate(15)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="-108" cy="16" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(47.7 13.3)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(170.7 9.9) rotate(71)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(-70.3 3.9) rotate(-2)" fill="#f6f3c0" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(85 24.7) rotate(-2)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="-14.8" cy="37.4" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><path d="M-8 0q8-7 16 0" transform="translate(55.6 -10)" stroke="#fffdf4" stroke-width="4.500" fill="none" stroke-linecap="round"/><path d="M-6-4h12v8h-12Z" transform="translate(1 -5.6) rotate(21)" fill="#8a4a18"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(-146.4 5.3) rotate(-28)" fill="#d3e27a" stroke="#7f9a3a" stroke-width="1"/><path d="M-9-4L8-6L10 4L-7 6Z" transform="translate(-23.9 -7.8) rotate(-17)" fill="#e8efa0" stroke="#7f9a3a" stroke-width="1"/><ellipse cx="28" cy="-18.5" rx="8" ry="4.500" fill="none" stroke="#4f9a2a" stroke-width="3.500"/><use href="#nf" transform="translate(-60 -2) scale(0.9 0.65) rotate(68)"/><use href="#nf" transform="translate(20 8) scale(1 0.72) rotate(31)"/><use href="#nf" transform="translate(84 -6) scale(0.8 0.58) rotate(57)"/><use href="#nf" transform="translate(-110 12) scale(0.8 0.58) rotate(64)"/><use href="#nf" transform="translate(-16 22) scale(0.85 0.61) rotate(60)"/><use href="#nf" transform="translate(126 14) scale(0.75 0.54) rotate(2)"/><use href="#nf" transform="translate(50 28) scale(0.7 0.50) rotate(27)"/></g>
<g id="tastes" data-busy>
<g transform="translate(214 1218)"><ellipse cx="6" cy="66" rx="92" ry="16" fill="#0c2a08" opacity=".45"/><path d="M-30-62C30-84 96-40 98 14C98 52 58 74 16 70C-34 66-78 44-84 4C-90-32-66-50-30-62Z" fill="url(#mango)"/><path d="M-30-62q-4-16-18-22" stroke="#6b4a1c" stroke-width="7" fill="none" stroke-linecap="round"/><path d="M-44-40C-62-30-68-8-62 8" fill="none" stroke="#f6ffc0" stroke-width="9" stroke-linecap="round" opacity=".6"/></g><g transform="translate(330 1278) rotate(-14)"><ellipse cx="4" cy="46" rx="70" ry="12" fill="#0c2a08" opacity=".45"/><path d="M-22-48C26-62 74-32 74 8C74 38 42 54 8 52C-30 48-64 32-66 2C-68-26-46-40-22-48Z" fill="#3f8a2a"/><path d="M-20-41C22-54 66-28 66 8C66 32 40 46 8 44C-26 42-56 28-58 2C-60-20-42-34-20-41Z" fill="url(#flesh)"/><path d="M-10-20C14-28 38-12 38 8C38 22 22 28 6 26C-14 24-30 14-30 0C-30-12-22-16-10-20Z" fill="#fffdf0" stroke="#d8cf90" stroke-width="2"/></g><g transform="translate(842 1226)"><ellipse cy="58" rx="96" ry="16" fill="#0c2a08" opacity=".45"/><path d="M-78 46L-60-34Q0-62 62-34L80 46Q0 72-78 46Z" fill="url(#jag)"/><path d="M-60-34Q0-62 62-34Q0-12-60-34Z" fill="#f3bf6a"/><g fill="#ffe0a0" opacity=".6"><circle cx="-45.3" cy="42.7" r="2.8"/><circle cx="-52.8" cy="44.1" r="1.8"/><circle cx="-17.2" cy="41.4" r="2.5"/><circle cx="59.9" cy="1.7" r="3.2"/><circle cx="3.1" cy="45.6" r="1.4"/><circle cx="29.9" cy="30.3" r="2.6"/><circle cx="43.8" cy="-5.3" r="1.5"/><circle cx="-44.7" cy="33.6" r="3.2"/><circle cx="38.6" cy="3.6" r="1.8"/><circle cx="-51.2" cy="2" r="2.7"/><circle cx="-2.1" cy="-20.3" r="2.3"/><circle cx="57" cy="13.5" r="2.9"/><circle cx="-50" cy="3.3" r="3.2"/><circle cx="33.7" cy="15.9" r="3.2"/><circle cx="19.6" cy="-19.2" r="2.5"/><circle cx="52.3" cy="7.5" r="3.1"/><circle cx="-26.2" cy="40.9" r="1.3"/><circle cx="-31.7" cy="38.6" r="1.5"/><circle cx="-31.7" cy="11.6" r="2.4"/><circle cx="-6.8" cy="8.1" r="1.5"/><circle cx="52.6" cy="7.7" r="2.3"/><circle cx="-15.3" cy="18.3" r="1.9"/><circle cx="-50.8" cy="-23.4" r="2.3"/><circle cx="-30.7" cy="-24.6" r="1.9"/><circle cx="-25.4" cy="38.9" r="2.2"/><circle cx="-42.2" cy="-18.6" r="1.8"/></g><path d="M62 52l22-14l16 12l-10 14h-24ZM-96 58l16-16l18 10l-4 12Z" fill="#b8702a"/><path d="M62 52l22-14l16 12ZM-96 58l16-16l18 10Z" fill="#e8a54a"/></g><g transform="translate(716 1288) rotate(-10) scale(0.84)"><path d="M-78 6C-70-22-44-30-30-18C-18-34 6-34 14-18C28-32 52-26 58-10C72-18 86-6 82 8C76 26 54 22 46 18C36 30 10 30 0 20C-12 32-36 30-42 20C-56 30-76 24-78 6Z" fill="url(#tam)" stroke="#3f2008" stroke-width="1.500"/><path d="M-66 0C-58-12-46-16-38-10M-18-14C-8-22 2-18 6-12M28-12C36-18 46-14 50-8" fill="none" stroke="#e0a878" stroke-width="4" stroke-linecap="round" opacity=".8"/><path d="M82 6q12-2 18-10" stroke="#4f2a10" stroke-width="4" fill="none" stroke-linecap="round"/></g><g transform="translate(748 1318) rotate(8) scale(0.8)"><path d="M-78 6C-70-22-44-30-30-18C-18-34 6-34 14-18C28-32 52-26 58-10C72-18 86-6 82 8C76 26 54 22 46 18C36 30 10 30 0 20C-12 32-36 30-42 20C-56 30-76 24-78 6Z" fill="url(#tam)" stroke="#3f2008" stroke-width="1.500"/><path d="M-66 0C-58-12-46-16-38-10M-18-14C-8-22 2-18 6-12M28-12C36-18 46-14 50-8" fill="none" stroke="#e0a878" stroke-width="4" stroke-linecap="round" opacity=".8"/><path d="M82 6q12-2 18-10" stroke="#4f2a10" stroke-width="4" fill="none" stroke-linecap="round"/></g><g transform="translate(888 1306) rotate(-8) scale(0.9)"><path d="M-6-10C30-20 84-10 116 18C78 14 34 20-4 12C-14 6-14-6-6-10Z" fill="url(#chil)"/><path d="M4-6C34-12 66-6 90 6" stroke="#e3ffb0" stroke-width="3" fill="none" stroke-linecap="round" opacity=".8"/><path d="M-8-12q-10 10 0 24l-8-2q-8-10 0-20ZM-14 0q-14-2-22-12" fill="#2a6a1c" stroke="#2a6a1c" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(898 1332) rotate(4) scale(0.86)"><path d="M-6-10C30-20 84-10 116 18C78 14 34 20-4 12C-14 6-14-6-6-10Z" fill="url(#chil)"/><path d="M4-6C34-12 66-6 90 6" stroke="#e3ffb0" stroke-width="3" fill="none" stroke-linecap="round" opacity=".8"/><path d="M-8-12q-10 10 0 24l-8-2q-8-10 0-20ZM-14 0q-14-2-22-12" fill="#2a6a1c" stroke="#2a6a1c" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(484 1302)"><ellipse cy="34" rx="58" ry="10" fill="#0c2a08" opacity=".45"/><path d="M-56 0Q-50 36-22 38H22Q50 36 56 0Z" fill="url(#brass)"/><ellipse rx="56" ry="15" fill="url(#brassv)"/><path d="M-46 0Q-24-34 0-36Q24-34 46 0Q0 16-46 0Z" fill="#f4f7fb"/><rect x="-7.9" y="-14.8" width="4" height="4" fill="#c9d3df" transform="rotate(55 -7.9 -14.8)"/><rect x="1" y="-18.8" width="4" height="4" fill="#dfe6ee" transform="rotate(86 1 -18.8)"/><rect x="30.5" y="-5.4" width="4" height="4" fill="#c9d3df" transform="rotate(3 30.5 -5.4)"/><rect x="8.5" y="-2.2" width="4" height="4" fill="#ffffff" transform="rotate(35 8.5 -2.2)"/><rect x="-17.9" y="-17.3" width="4" height="4" fill="#ffffff" transform="rotate(9 -17.9 -17.3)"/><rect x="23.1" y="-12.4" width="4" height="4" fill="#ffffff" transform="rotate(66 23.1 -12.4)"/><rect x="30.3" y="-15.2" width="4" height="4" fill="#c9d3df" transform="rotate(12 30.3 -15.2)"/><rect x="-20.2" y="-15.1" width="4" height="4" fill="#dfe6ee" transform="rotate(17 -20.2 -15.1)"/><rect x="25.1" y="-9.2" width="4" height="4" fill="#ffffff" transform="rotate(72 25.1 -9.2)"/><rect x="11.9" y="-11.2" width="4" height="4" fill="#ffffff" transform="rotate(4 11.9 -11.2)"/><rect x="7.5" y="-6.8" width="4" height="4" fill="#ffffff" transform="rotate(79 7.5 -6.8)"/><rect x="26.7" y="-1.3" width="4" height="4" fill="#ffffff" transform="rotate(24 26.7 -1.3)"/><rect x="-19.5" y="-17.4" width="4" height="4" fill="#ffffff" transform="rotate(89 -19.5 -17.4)"/><rect x="16.1" y="-6.4" width="4" height="4" fill="#dfe6ee" transform="rotate(9 16.1 -6.4)"/><rect x="-18.4" y="-8.1" width="4" height="4" fill="#ffffff" transform="rotate(8 -18.4 -8.1)"/><rect x="-29.1" y="-7.5" width="4" height="4" fill="#ffffff" transform="rotate(42 -29.1 -7.5)"/><rect x="15.1" y="-4.8" width="4" height="4" fill="#c9d3df" transform="rotate(27 15.1 -4.8)"/><rect x="-1.1" y="-12.3" width="4" height="4" fill="#c9d3df" transform="rotate(57 -1.1 -12.3)"/><rect x="-28" y="-16.8" width="4" height="4" fill="#ffffff" transform="rotate(27 -28 -16.8)"/><rect x="18.2" y="-17" width="4" height="4" fill="#ffffff" transform="rotate(29 18.2 -17)"/><rect x="-8.3" y="-14.6" width="4" height="4" fill="#c9d3df" transform="rotate(1 -8.3 -14.6)"/><rect x="20" y="-14.8" width="4" height="4" fill="#ffffff" transform="rotate(7 20 -14.8)"/><rect x="29.2" y="-3.1" width="4" height="4" fill="#ffffff" transform="rotate(0 29.2 -3.1)"/><rect x="-33.2" y="-19.8" width="4" height="4" fill="#c9d3df" transform="rotate(41 -33.2 -19.8)"/><rect x="-1.3" y="-0.9" width="4" height="4" fill="#dfe6ee" transform="rotate(78 -1.3 -0.9)"/><rect x="-0.2" y="-16.2" width="4" height="4" fill="#dfe6ee" transform="rotate(48 -0.2 -16.2)"/><rect x="-20.5" y="-16.4" width="4" height="4" fill="#dfe6ee" transform="rotate(29 -20.5 -16.4)"/><rect x="24.3" y="-15.6" width="4" height="4" fill="#dfe6ee" transform="rotate(41 24.3 -15.6)"/><rect x="-28" y="-15.5" width="4" height="4" fill="#c9d3df" transform="rotate(68 -28 -15.5)"/><rect x="10" y="-10.3" width="4" height="4" fill="#c9d3df" transform="rotate(78 10 -10.3)"/><rect x="-8.3" y="-16.2" width="4" height="4" fill="#c9d3df" transform="rotate(8 -8.3 -16.2)"/><rect x="-31.7" y="-7.7" width="4" height="4" fill="#c9d3df" transform="rotate(58 -31.7 -7.7)"/><rect x="2.5" y="-10.2" width="4" height="4" fill="#dfe6ee" transform="rotate(26 2.5 -10.2)"/><rect x="13.9" y="-16" width="4" height="4" fill="#c9d3df" transform="rotate(83 13.9 -16)"/><rect x="-10.1" y="-11.4" width="4" height="4" fill="#dfe6ee" transform="rotate(65 -10.1 -11.4)"/><rect x="18.2" y="-19.6" width="4" height="4" fill="#ffffff" transform="rotate(53 18.2 -19.6)"/><rect x="-8.7" y="-12.2" width="4" height="4" fill="#ffffff" transform="rotate(59 -8.7 -12.2)"/><rect x="-9.1" y="-17.2" width="4" height="4" fill="#c9d3df" transform="rotate(68 -9.1 -17.2)"/><rect x="20.9" y="-19.5" width="4" height="4" fill="#c9d3df" transform="rotate(6 20.9 -19.5)"/><rect x="19.6" y="-3.3" width="4" height="4" fill="#dfe6ee" transform="rotate(28 19.6 -3.3)"/></g></g>
<g id="neem" data-busy><g transform="translate(560 1322) rotate(-8) scale(0.6)"><path d="M0 0Q110-16 216 6" fill="none" stroke="#6b7a2a" stroke-width="4"/><use href="#nl" transform="translate(26 -10) rotate(-46) scale(1.00)"/><use href="#nl" transform="translate(26 -10) rotate(46) scale(1.00 -1.00)"/><use href="#nl" transform="translate(70 -7.6) rotate(-43) scale(0.93)"/><use href="#nl" transform="translate(70 -7.6) rotate(43) scale(0.93 -0.93)"/><use href="#nl" transform="translate(114 -5.2) rotate(-40) scale(0.86)"/><use href="#nl" transform="translate(114 -5.2) rotate(40) scale(0.86 -0.86)"/><use href="#nl" transform="translate(158 -2.8) rotate(-37) scale(0.79)"/><use href="#nl" transform="translate(158 -2.8) rotate(37) scale(0.79 -0.79)"/><use href="#nl" transform="translate(210 4) rotate(4) scale(.7)"/></g><use href="#nf" transform="translate(598 1296) rotate(38)"/><use href="#nf" transform="translate(628 1326) rotate(68)"/><use href="#nf" transform="translate(560 1312) rotate(0)"/><use href="#nf" transform="translate(662 1310) rotate(32)"/><use href="#nf" transform="translate(586 1338) rotate(26)"/></g>
<g id="boughs"><g transform="matrix(1 0 0 1 0 0)"><g data-busy><g transform="translate(44 390) scale(1.0)"><g fill="none" stroke="#8a9a3a" stroke-width="2"><path d="M0 3.3Q4.3 13.3 10.8 25.3"/><path d="M0 15.6Q8.2 25.6 20.4 37.6"/><path d="M0 27.8Q9.6 37.8 24 49.8"/><path d="M0 40Q13.8 50 34.4 62"/><path d="M0 52.2Q7.1 62.2 17.8 74.2"/><path d="M0 64.4Q12 74.4 29.9 86.4"/><path d="M0 76.7Q-12.7 86.7 -31.8 98.7"/><path d="M0 88.9Q-0.9 98.9 -2.2 110.9"/><path d="M0 101.1Q10.8 111.1 26.9 123.1"/><path d="M0-10V120"/></g><use href="#nf" transform="translate(10.8 25.3) rotate(46) scale(.86)"/><use href="#nf" transform="translate(20.4 37.6) rotate(64) scale(.86)"/><use href="#bud" transform="translate(24 49.8) rotate(8) scale(.86)"/><use href="#nf" transform="translate(34.4 62) rotate(33) scale(.86)"/><use href="#nf" transform="translate(17.8 74.2) rotate(17) scale(.86)"/><use href="#bud" transform="translate(29.9 86.4) rotate(39) scale(.86)"/><use href="#nf" transform="translate(-31.8 98.7) rotate(41) scale(.86)"/><use href="#nf" transform="translate(-2.2 110.9) rotate(0) scale(.86)"/><use href="#bud" transform="translate(26.9 123.1) rotate(15) scale(.86)"/></g><g transform="translate(-10 200) rotate(74) scale(0.98)"><path d="M0 0Q110-16 260 6" fill="none" stroke="#6b7a2a" stroke-width="4"/><use href="#nl" transform="translate(26 -10) rotate(-46) scale(1.00)"/><use href="#nl" transform="translate(26 -10) rotate(46) scale(1.00 -1.00)"/><use href="#nl" transform="translate(70 -7.6) rotate(-43) scale(0.93)"/><use href="#nl" transform="translate(70 -7.6) rotate(43) scale(0.93 -0.93)"/><use href="#nl" transform="translate(114 -5.2) rotate(-40) scale(0.86)"/><use href="#nl" transform="translate(114 -5.2) rotate(40) scale(0.86 -0.86)"/><use href="#nl" transform="translate(158 -2.8) rotate(-37) scale(0.79)"/><use href="#nl" transform="translate(158 -2.8) rotate(37) scale(0.79 -0.79)"/><use href="#nl" transform="translate(202 -0.4) rotate(-34) scale(0.72)"/><use href="#nl" transform="translate(202 -0.4) rotate(34) scale(0.72 -0.72)"/><use href="#nl" transform="translate(254 4) rotate(4) scale(.7)"/></g></g><g data-busy><g transform="translate(-40 470) rotate(50) scale(0.7)"><path d="M0 0Q110-16 216 6" fill="none" stroke="#6b7a2a" stroke-width="4"/><use href="#nl" transform="translate(26 -10) rotate(-46) scale(1.00)"/><use href="#nl" transform="translate(26 -10) rotate(46) scale(1.00 -1.00)"/><use href="#nl" transform="translate(70 -7.6) rotate(-43) scale(0.93)"/><use href="#nl" transform="translate(70 -7.6) rotate(43) scale(0.93 -0.93)"/><use href="#nl" transform="translate(114 -5.2) rotate(-40) scale(0.86)"/><use href="#nl" transform="translate(114 -5.2) rotate(40) scale(0.86 -0.86)"/><use href="#nl" transform="translate(158 -2.8) rotate(-37) scale(0.79)"/><use href="#nl" transform="translate(158 -2.8) rotate(37) scale(0.79 -0.79)"/><use href="#nl" transform="translate(210 4) rotate(4) scale(.7)"/></g><g transform="translate(70 560) scale(0.7)"><g fill="none" stroke="#8a9a3a" stroke-width="2"><path d="M0 2.9Q-1.3 12.9 -3.3 24.9"/><path d="M0 14.3Q-4.2 24.3 -10.6 36.3"/><path d="M0 25.7Q-11.5 35.7 -28.6 47.7"/><path d="M0 37.1Q11 47.1 27.4 59.1"/><path d="M0 48.6Q-13.9 58.6 -34.7 70.6"/><path d="M0 60Q0.1 70 0.2 82"/><path d="M0 71.4Q9.8 81.4 24.5 93.4"/><path d="M0-10V90"/></g><use href="#nf" transform="translate(-3.3 24.9) rotate(5) scale(.86)"/><use href="#nf" transform="translate(-10.6 36.3) rotate(39) scale(.86)"/><use href="#bud" transform="translate(-28.6 47.7) rotate(44) scale(.86)"/><use href="#nf" transform="translate(27.4 59.1) rotate(2) scale(.86)"/><use href="#nf" transform="translate(-34.7 70.6) rotate(27) scale(.86)"/><use href="#bud" transform="translate(0.2 82) rotate(50) scale(.86)"/><use href="#nf" transform="translate(24.5 93.4) rotate(32) scale(.86)"/></g></g></g><g transform="matrix(-1 0 0 1 1080 0)"><g data-busy><g transform="translate(44 390) scale(1.0)"><g fill="none" stroke="#8a9a3a" stroke-width="2"><path d="M0 3.3Q10.3 13.3 25.8 25.3"/><path d="M0 15.6Q10.9 25.6 27.2 37.6"/><path d="M0 27.8Q-0.5 37.8 -1.2 49.8"/><path d="M0 40Q-7.4 50 -18.5 62"/><path d="M0 52.2Q-14.8 62.2 -37.1 74.2"/><path d="M0 64.4Q4.6 74.4 11.5 86.4"/><path d="M0 76.7Q-0.8 86.7 -2 98.7"/><path d="M0 88.9Q6.7 98.9 16.6 110.9"/><path d="M0 101.1Q-3.1 111.1 -7.7 123.1"/><path d="M0-10V120"/></g><use href="#nf" transform="translate(25.8 25.3) rotate(55) scale(.86)"/><use href="#nf" transform="translate(27.2 37.6) rotate(19) scale(.86)"/><use href="#bud" transform="translate(-1.2 49.8) rotate(57) scale(.86)"/><use href="#nf" transform="translate(-18.5 62) rotate(52) scale(.86)"/><use href="#nf" transform="translate(-37.1 74.2) rotate(29) scale(.86)"/><use href="#bud" transform="translate(11.5 86.4) rotate(38) scale(.86)"/><use href="#nf" transform="translate(-2 98.7) rotate(49) scale(.86)"/><use href="#nf" transform="translate(16.6 110.9) rotate(13) scale(.86)"/><use href="#bud" transform="translate(-7.7 123.1) rotate(39) scale(.86)"/></g><g transform="translate(-10 200) rotate(74) scale(0.98)"><path d="M0 0Q110-16 260 6" fill="none" stroke="#6b7a2a" stroke-width="4"/><use href="#nl" transform="translate(26 -10) rotate(-46) scale(1.00)"/><use href="#nl" transform="translate(26 -10) rotate(46) scale(1.00 -1.00)"/><use href="#nl" transform="translate(70 -7.6) rotate(-43) scale(0.93)"/><use href="#nl" transform="translate(70 -7.6) rotate(43) scale(0.93 -0.93)"/><use href="#nl" transform="translate(114 -5.2) rotate(-40) scale(0.86)"/><use href="#nl" transform="translate(114 -5.2) rotate(40) scale(0.86 -0.86)"/><use href="#nl" transform="translate(158 -2.8) rotate(-37) scale(0.79)"/><use href="#nl" transform="translate(158 -2.8) rotate(37) scale(0.79 -0.79)"/><use href="#nl" transform="translate(202 -0.4) rotate(-34) scale(0.72)"/><use href="#nl" transform="translate(202 -0.4) rotate(34) scale(0.72 -0.72)"/><use href="#nl" transform="translate(254 4) rotate(4) scale(.7)"/></g></g><g data-busy><g transform="translate(-40 470) rotate(50) scale(0.7)"><path d="M0 0Q110-16 216 6" fill="none" stroke="#6b7a2a" stroke-width="4"/><use href="#nl" transform="translate(26 -10) rotate(-46) scale(1.00)"/><use href="#nl" transform="translate(26 -10) rotate(46) scale(1.00 -1.00)"/><use href="#nl" transform="translate(70 -7.6) rotate(-43) scale(0.93)"/><use href="#nl" transform="translate(70 -7.6) rotate(43) scale(0.93 -0.93)"/><use href="#nl" transform="translate(114 -5.2) rotate(-40) scale(0.86)"/><use href="#nl" transform="translate(114 -5.2) rotate(40) scale(0.86 -0.86)"/><use href="#nl" transform="translate(158 -2.8) rotate(-37) scale(0.79)"/><use href="#nl" transform="translate(158 -2.8) rotate(37) scale(0.79 -0.79)"/><use href="#nl" transform="translate(210 4) rotate(4) scale(.7)"/></g><g transform="translate(70 560) scale(0.7)"><g fill="none" stroke="#8a9a3a" stroke-width="2"><path d="M0 2.9Q2.5 12.9 6.3 24.9"/><path d="M0 14.3Q-2.4 24.3 -5.9 36.3"/><path d="M0 25.7Q2.5 35.7 6.2 47.7"/><path d="M0 37.1Q-8.8 47.1 -22 59.1"/><path d="M0 48.6Q8.8 58.6 22.1 70.6"/><path d="M0 60Q8.5 70 21.4 82"/><path d="M0 71.4Q3.8 81.4 9.5 93.4"/><path d="M0-10V90"/></g><use href="#nf" transform="translate(6.3 24.9) rotate(11) scale(.86)"/><use href="#nf" transform="translate(-5.9 36.3) rotate(37) scale(.86)"/><use href="#bud" transform="translate(6.2 47.7) rotate(23) scale(.86)"/><use href="#nf" transform="translate(-22 59.1) rotate(17) scale(.86)"/><use href="#nf" transform="translate(22.1 70.6) rotate(68) scale(.86)"/><use href="#bud" transform="translate(21.4 82) rotate(71) scale(.86)"/><use href="#nf" transform="translate(9.5 93.4) rotate(3) scale(.86)"/></g></g></g></g>
<g id="toran" data-busy><path d="M0 0H1080V26H0Z" fill="#7a2a14"/><path d="M0 26H1080" stroke="#f0c052" stroke-width="5"/><g fill="#fff3dc">{% for i in (0..44) %}<circle cx="{{ i | times: 24 | plus: 12 }}" cy="12" r="4"/>{% endfor %}</g>
<use href="#ml2" transform="translate(30 48.8) rotate(-6.5) scale(.98)"/><use href="#ml2" transform="translate(90 64) rotate(-4.8) scale(.98)"/><use href="#ml2" transform="translate(150 72.8) rotate(6) scale(.98)"/><use href="#ml2" transform="translate(210 72.8) rotate(1) scale(.98)"/><use href="#ml2" transform="translate(270 64) rotate(-4.2) scale(.98)"/><use href="#ml2" transform="translate(330 48.8) rotate(-2.9) scale(.98)"/><use href="#ml2" transform="translate(390 48.8) rotate(-1.1) scale(.98)"/><use href="#ml2" transform="translate(450 64) rotate(-5.8) scale(.98)"/><use href="#ml2" transform="translate(510 72.8) rotate(4.4) scale(.98)"/><use href="#ml2" transform="translate(570 72.8) rotate(-1.7) scale(.98)"/><use href="#ml2" transform="translate(630 64) rotate(-6.2) scale(.98)"/><use href="#ml2" transform="translate(690 48.8) rotate(0.2) scale(.98)"/><use href="#ml2" transform="translate(750 48.8) rotate(-1.2) scale(.98)"/><use href="#ml2" transform="translate(810 64) rotate(3.7) scale(.98)"/><use href="#ml2" transform="translate(870 72.8) rotate(-3.3) scale(.98)"/><use href="#ml2" transform="translate(930 72.8) rotate(-3.7) scale(.98)"/><use href="#ml2" transform="translate(990 64) rotate(0) scale(.98)"/><use href="#ml2" transform="translate(1050 48.8) rotate(-1.3) scale(.98)"/><use href="#ml" transform="translate(0 40) rotate(-3.7) scale(1.0)"/><use href="#ml" transform="translate(60 57) rotate(2.4) scale(0.92)"/><use href="#ml" transform="translate(120 69.4) rotate(3.7) scale(0.92)"/><use href="#ml" transform="translate(180 74) rotate(3.3) scale(0.92)"/><use href="#ml" transform="translate(240 69.4) rotate(1.6) scale(0.92)"/><use href="#ml" transform="translate(300 57) rotate(-0.3) scale(0.92)"/><use href="#ml" transform="translate(360 40) rotate(2.9) scale(1.0)"/><use href="#ml" transform="translate(420 57) rotate(-2.9) scale(0.92)"/><use href="#ml" transform="translate(480 69.4) rotate(-4) scale(0.92)"/><use href="#ml" transform="translate(540 74) rotate(-3) scale(0.92)"/><use href="#ml" transform="translate(600 69.4) rotate(0.3) scale(0.92)"/><use href="#ml" transform="translate(660 57) rotate(-2.9) scale(0.92)"/><use href="#ml" transform="translate(720 40) rotate(-0.6) scale(1.0)"/><use href="#ml" transform="translate(780 57) rotate(3.1) scale(0.92)"/><use href="#ml" transform="translate(840 69.4) rotate(1.2) scale(0.92)"/><use href="#ml" transform="translate(900 74) rotate(-3) scale(0.92)"/><use href="#ml" transform="translate(960 69.4) rotate(-3.8) scale(0.92)"/><use href="#ml" transform="translate(1020 57) rotate(-4.9) scale(0.92)"/><use href="#ml" transform="translate(1080 40) rotate(-4.5) scale(1.0)"/><path d="M0 40Q180 108 360 40Q540 108 720 40Q900 108 1080 40" fill="none" stroke="#8a5a1c" stroke-width="8"/><path d="M0 40Q180 108 360 40Q540 108 720 40Q900 108 1080 40" fill="none" stroke="#f0d08a" stroke-width="3" stroke-dasharray="7 6"/><use href="#mari" transform="translate(0 40) rotate(0) scale(0.44)"/><use href="#marl" transform="translate(30 48.8) rotate(23) scale(0.38)"/><use href="#mari" transform="translate(60 57) rotate(46) scale(0.44)"/><use href="#marl" transform="translate(90 64) rotate(9) scale(0.38)"/><use href="#mari" transform="translate(120 69.4) rotate(32) scale(0.44)"/><use href="#marl" transform="translate(150 72.8) rotate(55) scale(0.38)"/><use href="#mari" transform="translate(180 74) rotate(18) scale(0.44)"/><use href="#marl" transform="translate(210 72.8) rotate(41) scale(0.38)"/><use href="#mari" transform="translate(240 69.4) rotate(4) scale(0.44)"/><use href="#marl" transform="translate(270 64) rotate(27) scale(0.38)"/><use href="#mari" transform="translate(300 57) rotate(50) scale(0.44)"/><use href="#marl" transform="translate(330 48.8) rotate(13) scale(0.38)"/><use href="#mari" transform="translate(360 40) rotate(36) scale(0.44)"/><use href="#marl" transform="translate(390 48.8) rotate(59) scale(0.38)"/><use href="#mari" transform="translate(420 57) rotate(22) scale(0.44)"/><use href="#marl" transform="translate(450 64) rotate(45) scale(0.38)"/><use href="#mari" transform="translate(480 69.4) rotate(8) scale(0.44)"/><use href="#marl" transform="translate(510 72.8) rotate(31) scale(0.38)"/><use href="#mari" transform="translate(540 74) rotate(54) scale(0.44)"/><use href="#marl" transform="translate(570 72.8) rotate(17) scale(0.38)"/><use href="#mari" transform="translate(600 69.4) rotate(40) scale(0.44)"/><use href="#marl" transform="translate(630 64) rotate(3) scale(0.38)"/><use href="#mari" transform="translate(660 57) rotate(26) scale(0.44)"/><use href="#marl" transform="translate(690 48.8) rotate(49) scale(0.38)"/><use href="#mari" transform="translate(720 40) rotate(12) scale(0.44)"/><use href="#marl" transform="translate(750 48.8) rotate(35) scale(0.38)"/><use href="#mari" transform="translate(780 57) rotate(58) scale(0.44)"/><use href="#marl" transform="translate(810 64) rotate(21) scale(0.38)"/><use href="#mari" transform="translate(840 69.4) rotate(44) scale(0.44)"/><use href="#marl" transform="translate(870 72.8) rotate(7) scale(0.38)"/><use href="#mari" transform="translate(900 74) rotate(30) scale(0.44)"/><use href="#marl" transform="translate(930 72.8) rotate(53) scale(0.38)"/><use href="#mari" transform="translate(960 69.4) rotate(16) scale(0.44)"/><use href="#marl" transform="translate(990 64) rotate(39) scale(0.38)"/><use href="#mari" transform="translate(1020 57) rotate(2) scale(0.44)"/><use href="#marl" transform="translate(1050 48.8) rotate(25) scale(0.38)"/><use href="#mari" transform="translate(1080 40) rotate(48) scale(0.44)"/><use href="#mari" transform="translate(0 42) scale(.86)"/><use href="#mari" transform="translate(360 42) scale(.86)"/><use href="#mari" transform="translate(720 42) scale(.86)"/><use href="#mari" transform="translate(1080 42) scale(.86)"/></g>
<g data-busy><path d="M360 60V196" stroke="#8a5a1c" stroke-width="3"/><use href="#marl" transform="translate(360 84) rotate(0) scale(0.42)"/><use href="#mari" transform="translate(360 113) rotate(17) scale(0.39)"/><use href="#marl" transform="translate(360 142) rotate(34) scale(0.36)"/><use href="#mari" transform="translate(360 171) rotate(51) scale(0.33)"/></g><g data-busy><path d="M720 60V196" stroke="#8a5a1c" stroke-width="3"/><use href="#marl" transform="translate(720 84) rotate(0) scale(0.42)"/><use href="#mari" transform="translate(720 113) rotate(17) scale(0.39)"/><use href="#marl" transform="translate(720 142) rotate(34) scale(0.36)"/><use href="#mari" transform="translate(720 171) rotate(51) scale(0.33)"/></g>
</svg>
<section class="letter" data-text-area>
  {% if title != "" %}<h1 class="title" data-max-size="112" data-min-size="44" data-max-lines="3">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to" data-max-size="36" data-max-lines="2">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message" data-max-size="54">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from" data-max-size="36" data-max-lines="2">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, tags = excluded.tags, language = excluded.language,
  is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.tags, templates.language, templates.is_featured, templates.is_premium,
       templates.is_public, templates.moderation_status, templates.template_config,
       templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.tags, excluded.language, excluded.is_featured, excluded.is_premium,
       excluded.is_public, excluded.moderation_status, excluded.template_config,
       excluded.template_code);
