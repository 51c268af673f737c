-- Festivals, template categories and starter templates.
-- Made by `python -m tools.build_seed` from supabase/seeds/; do not edit by hand.
-- Running it again changes only the rows that differ.

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
  (slug, name, description, category, country, date_start, date_end, default_message, is_active, created_by)
values
  ('diwali', 'Diwali', 'The festival of lights, kept on the new-moon night of Kartik: homes are lit with rows of diyas, Lakshmi is worshipped and sweets are shared. It celebrates the victory of light over darkness, and for many the return of Rama to Ayodhya; Jains remember Mahavira’s nirvana on the same day and Sikhs keep Bandi Chhor Divas.', 'hindu', 'IN', '2027-10-29', '2027-10-29', 'May every lamp you light this Diwali bring warmth to your home and brightness to the year ahead.', true, null),
  ('holi', 'Holi', 'The spring festival of colours, kept at the full moon of Phalgun with coloured powder, water, music and gujiya. The bonfire of Holika Dahan on the evening before recalls how Prahlada was saved by his devotion.', 'hindu', 'IN', '2027-03-22', '2027-03-22', 'May your Holi be full of colour, laughter and the people who make your life bright.', true, null),
  ('eid-al-fitr', 'Eid al-Fitr', 'The feast that ends Ramadan, the month of fasting, with a congregational prayer, charity to those in need, and sweets such as sheer khurma shared with family and neighbours. It falls on the first of Shawwal, so its date depends on the sighting of the new moon.', 'islamic', 'IN', '2027-03-10', '2027-03-10', 'Eid Mubarak! May your prayers be accepted and your home be filled with peace, gratitude and good food.', true, null),
  ('eid-al-adha', 'Eid al-Adha', 'The feast of sacrifice, also called Bakrid, recalls Ibrahim’s readiness to obey God and comes at the close of the Hajj. Families pray together and share meat with relatives, neighbours and the poor; the date, the tenth of Dhu al-Hijjah, depends on the sighting of the moon.', 'islamic', 'IN', '2027-05-17', '2027-05-17', 'Eid al-Adha Mubarak! May your sacrifices be accepted and your table always have room for one more.', true, null),
  ('christmas', 'Christmas', 'Christians celebrate the birth of Jesus Christ with midnight services, carols, cribs and family meals. In India stars and lanterns are hung outside homes, and plum cake and kuswar sweets are exchanged.', 'christian', 'IN', '2026-12-25', '2026-12-25', 'Merry Christmas! May the joy and peace of this season stay with you all year long.', true, null),
  ('pongal', 'Pongal', 'The Tamil harvest festival, when new rice is boiled with milk and jaggery until it overflows and is offered in thanks to the Sun. It is kept over four days: Bhogi, Thai Pongal, Mattu Pongal for the cattle, and Kaanum Pongal.', 'regional', 'IN', '2027-01-15', '2027-01-15', 'Happy Pongal! May your pot overflow with sweetness and your year with plenty.', true, null),
  ('makar-sankranti', 'Makar Sankranti', 'The day the Sun enters Capricorn (Makara), kept across India as a harvest festival and as the turn towards longer days. People fly kites, bathe in rivers and share sweets of sesame and jaggery.', 'hindu', 'IN', '2027-01-15', '2027-01-15', 'Happy Makar Sankranti! May your kite fly high and your words be as sweet as til and gur.', true, null),
  ('onam', 'Onam', 'Kerala’s harvest festival in the month of Chingam welcomes the yearly homecoming of King Mahabali. Homes lay flower carpets called pookalam, families share the onasadya on banana leaves, and snake boats race; Thiruvonam is its main day.', 'regional', 'IN', '2027-09-11', '2027-09-14', 'Happy Onam! May your home bloom like a pookalam and your table be as full as a sadya.', true, null),
  ('durga-puja', 'Durga Puja', 'Bengal’s great autumn festival worships the goddess Durga and her victory over the buffalo demon Mahishasura. Pandals, dhak drums, pushpanjali and sindoor khela lead up to her farewell on Vijaya Dashami.', 'hindu', 'IN', '2027-10-06', '2027-10-09', 'Shubho Sharadiya! May Maa Durga bless you with strength, joy and a home full of laughter.', true, null),
  ('guru-nanak-jayanti', 'Guru Nanak Jayanti', 'The Prakash Purab of Guru Nanak Dev Ji, the first Sikh Guru, kept at the full moon of Kartik. Early-morning prabhat pheris, the continuous reading of the Guru Granth Sahib, kirtan and langar open to all mark the day.', 'sikh', 'IN', '2026-11-24', '2026-11-24', 'Warm wishes on the Prakash Purab of Guru Nanak Dev Ji. May his light guide you to truth, service and peace.', true, null),
  ('raksha-bandhan', 'Raksha Bandhan', 'A sister ties a rakhi, a decorated thread, round her brother’s wrist and prays for his well-being, and he promises to stand by her. It is kept at the full moon of Shravan, with sweets and gifts.', 'hindu', 'IN', '2027-08-17', '2027-08-17', 'Across any distance, this thread ties my love and prayers to you. Happy Raksha Bandhan!', true, null),
  ('ganesh-chaturthi', 'Ganesh Chaturthi', 'Homes and neighbourhoods welcome a clay image of Ganesha, the remover of obstacles, with modak, durva grass and aarti. The image is worshipped for one to ten or eleven days and then immersed in water.', 'hindu', 'IN', '2027-09-04', '2027-09-04', 'Ganpati Bappa Morya! May Bappa clear every obstacle from your path and bless your home with joy.', true, null),
  ('navratri', 'Navratri', 'Nine nights in autumn devoted to the nine forms of the goddess Durga, with fasting, prayer and, in Gujarat, garba and dandiya round a lamp in a pierced pot. They end on the eve of Dussehra.', 'hindu', 'IN', '2027-09-30', '2027-10-08', 'Happy Navratri! May the nine nights bring you strength, rhythm and the blessings of the Mother.', true, null),
  ('dussehra', 'Dussehra', 'Also Vijayadashami, the tenth day after Navratri begins: it celebrates Rama’s victory over Ravana and Durga’s over Mahishasura. Ramlila performances end with the burning of effigies of Ravana, and tools and books are honoured.', 'hindu', 'IN', '2027-10-09', '2027-10-09', 'Happy Dussehra! May goodness win in every battle you face, great or small.', true, null),
  ('janmashtami', 'Janmashtami', 'The birth of Krishna, kept on the eighth day of the dark half of the month with fasting, song and a midnight celebration round a cradle. In Maharashtra teams build human pyramids to break a pot of curd, the dahi handi.', 'hindu', 'IN', '2027-08-25', '2027-08-25', 'Happy Janmashtami! May Krishna’s flute fill your days with music and your heart with love.', true, null),
  ('lohri', 'Lohri', 'A Punjabi midwinter bonfire on the eve of Makar Sankranti, with songs of Dulla Bhatti, bhangra and gidda. Sesame, jaggery, popcorn and peanuts are offered to the fire and shared, with special joy for newlyweds and newborns.', 'regional', 'IN', null, null, 'Happy Lohri! May the bonfire warm your heart and carry every worry away with its sparks.', true, null),
  ('baisakhi', 'Baisakhi', 'Punjab’s spring harvest festival and, for Sikhs, the day Guru Gobind Singh founded the Khalsa at Anandpur Sahib in 1699. Gurdwaras hold kirtan and nagar kirtan processions, and fields and fairs ring with bhangra.', 'sikh', 'IN', '2027-04-14', '2027-04-14', 'Happy Baisakhi! May your harvest be golden and your spirit be strong.', true, null),
  ('new-year', 'New Year', 'The first day of the Gregorian calendar, welcomed at midnight with fireworks, music and good wishes all over the world. It is a day for resolutions and for greeting everybody one knows.', 'secular', 'IN', '2027-01-01', '2027-01-01', 'Happy New Year! May it bring you good health, good company and many reasons to smile.', true, null),
  ('mahavir-jayanti', 'Mahavir Jayanti', 'The birth of Mahavira, the twenty-fourth Tirthankara, kept by Jains on the thirteenth day of the bright half of Chaitra. Processions, temple prayers and acts of charity honour his teaching of non-violence, truth and restraint.', 'jain', 'IN', '2027-04-18', '2027-04-18', 'Wishing you a peaceful Mahavir Jayanti. May compassion for every living being light your way.', true, null),
  ('buddha-purnima', 'Buddha Purnima', 'The full moon of Vaishakha, on which Buddhists remember the birth of Gautama Buddha and, in many traditions, his enlightenment and his passing. It is kept with prayer, meditation, lamps and gifts to those in need.', 'buddhist', 'IN', '2027-05-20', '2027-05-20', 'May this Buddha Purnima bring stillness to your mind and kindness to every step you take.', true, null),
  ('karwa-chauth', 'Karwa Chauth', 'On the fourth day after the full moon before Diwali, married women in much of north India fast from sunrise to moonrise for their husbands’ long life. The fast is broken after seeing the moon, often through a sieve, with water from a karwa, a clay pot.', 'hindu', 'IN', '2027-10-18', '2027-10-18', 'Happy Karwa Chauth! May the moon rise early and your love shine for many years.', true, null),
  ('ugadi', 'Ugadi', 'The new year of the Telugu and Kannada calendars, on the first day of Chaitra; Maharashtra keeps it as Gudi Padwa. Doorways are hung with mango leaves, and a mixture of neem, jaggery and other tastes stands for the sweet and bitter of the year to come.', 'regional', 'IN', '2027-04-07', '2027-04-07', 'Happy Ugadi! May the new year give you more jaggery than neem, and the grace to enjoy both.', true, null)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, category = excluded.category,
  country = excluded.country, date_start = excluded.date_start, date_end = excluded.date_end,
  default_message = excluded.default_message, is_active = excluded.is_active
where (festivals.name, festivals.description, festivals.category, festivals.country,
       festivals.date_start, festivals.date_end, festivals.default_message, festivals.is_active)
  is distinct from
      (excluded.name, excluded.description, excluded.category, excluded.country,
       excluded.date_start, excluded.date_end, excluded.default_message, excluded.is_active);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'buddha-purnima-full-moon', 'Full Moon, Open Lotus', 'A still evening: your words inside the full moon, a lotus opening on the water below.',
  (select id from public.festivals where slug = 'buddha-purnima'),
  (select id from public.template_categories where slug = 'minimal'),
  false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.5;position:absolute;left:236px;right:236px;top:246px;height:580px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:500 40px "Cormorant Garamond","Tiro Devanagari Hindi","Card Serif",serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(hi) .letter{--script:.86;--leading:1.6}:lang(ur) .letter{--script:.74;--leading:2;font-family:"Noto Nastaliq Urdu","Card Serif",serif}
h1{font:600 92px/1.14 "Cormorant Garamond","Tiro Devanagari Hindi","Card Serif",serif;text-wrap:balance;margin-bottom:22px}
:lang(hi) h1{font-weight:400;font-size:80px;line-height:1.4}:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;font-size:70px;line-height:1.8}
h1.long{font-size:82px}.l h1{font-size:70px;margin-bottom:8px}.x h1{font-size:56px;margin-bottom:4px}:lang(hi) :is(.l,.x) h1,:lang(ur) :is(.l,.x) h1{font-size:46px}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:54px}.m{--size:43px}.l{--size:34px}.x{--size:28px}.x .letter{--leading:1.3}:lang(hi) .x .letter{--leading:1.5}:lang(ur) .x .letter{--leading:1.95}
.to,.from{font-size:35px;line-height:var(--leading);font-weight:600;font-style:italic;color:color-mix(in oklab,var(--lotus),var(--dusk) 62%)}:lang(hi) :is(.to,.from),:lang(ur) :is(.to,.from){font-style:normal;font-weight:400;font-size:29px}
.from{margin-top:12px}.x .to,.x .from{font-size:27px;margin-top:0}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
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
    <g id="pad"><path d="M0 0L150-14A150 34 0 1 1 138 16Z" fill="color-mix(in oklab,var(--dusk),#3e8f74 62%)"/><path d="M0 0L-120-12M0 0L-96 18M0 0L-20 32M0 0L60 28M0 0L20-32M0 0L-60-30" stroke="color-mix(in oklab,var(--dusk),#8fd0ae 60%)" stroke-width="2" opacity=".6"/></g>
    <path id="bodhi" d="M0 0C40 6 66-26 60-62C54-96 22-104 0-170C-22-104-54-96-60-62C-66-26-40 6 0 0Z"/>
  </defs>
  <circle cx="540" cy="536" r="600" fill="url(#halo)"/>
  <circle cx="540" cy="536" r="418" fill="url(#moon)"/>
  <g fill="#fff">{% for i in (0..30) %}<circle cx="{{ i | times: 389 | modulo: 1080 }}" cy="{{ i | times: 173 | modulo: 900 | plus: 20 }}" r="{{ i | modulo: 3 | times: 0.6 | plus: 1 }}" opacity=".55"/>{% endfor %}</g>
  <circle cx="540" cy="536" r="418" fill="url(#moon)"/>
  <g fill="color-mix(in oklab,var(--moon),#b08a58 26%)" opacity=".3"><circle cx="300" cy="330" r="46"/><circle cx="790" cy="720" r="62"/><circle cx="740" cy="270" r="30"/><circle cx="252" cy="660" r="34"/><circle cx="420" cy="880" r="26"/><circle cx="864" cy="470" r="22"/></g>
  <g fill="color-mix(in oklab,var(--dusk),black 52%)"><g transform="translate(0 -20)"><path d="M-20 30Q180 30 330 120" fill="none" stroke="color-mix(in oklab,var(--dusk),black 52%)" stroke-width="9"/><use href="#bodhi" transform="translate(40 34) rotate(170) scale(0.9)"/><use href="#bodhi" transform="translate(110 44) rotate(196) scale(0.8)"/><use href="#bodhi" transform="translate(170 54) rotate(160) scale(0.95)"/><use href="#bodhi" transform="translate(230 74) rotate(190) scale(0.8)"/><use href="#bodhi" transform="translate(290 98) rotate(165) scale(0.85)"/><use href="#bodhi" transform="translate(330 120) rotate(140) scale(0.8)"/><use href="#bodhi" transform="translate(80 32) rotate(20) scale(0.4)"/><use href="#bodhi" transform="translate(10 20) rotate(200) scale(0.7)"/></g></g>
  <g fill="none" stroke="var(--moon)" stroke-linecap="round">{% for i in (0..22) %}{% assign y = i | times: 12 | plus: 1066 %}{% assign w = i | times: 71 | modulo: 190 | plus: 60 %}<path d="M{{ i | times: 97 | modulo: 130 | plus: 475 | minus: w }} {{ y }}h{{ w | times: 2 }}" stroke-width="{{ i | modulo: 3 | plus: 2 }}" opacity=".26"/>{% endfor %}</g>
  <use href="#pad" transform="translate(250 1216) scale(1.100)"/><use href="#pad" transform="translate(830 1204) scale(-1 1)"/><use href="#pad" transform="translate(940 1300) scale(.9)"/><use href="#pad" transform="translate(120 1310) scale(-.8 .8)"/><use href="#pad" transform="translate(540 1250) scale(1.5 1.300)"/>
  <g opacity=".2" transform="translate(540 1250) scale(1.350 -.45)"><use href="#lotus"/></g>
  <use href="#lotus" transform="translate(540 1246) scale(1.350)"/>
  <g transform="translate(246 1214) scale(.62)"><use href="#lotus"/></g>
  <g transform="translate(842 1202)"><path d="M0 0C34-20 40-70 0-112C-40-70-34-20 0 0Z" fill="url(#pm)"/><path d="M-4 0C-40-10-42-56-22-86C-16-50-8-20-4 0ZM4 0C40-10 42-56 22-86C16-50 8-20 4 0Z" fill="url(#pf)"/></g>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'christmas-evergreen-wreath', 'Evergreen Wreath', 'Fir, holly, pine cones and a silk bow round a letter on ivory paper.',
  (select id from public.festivals where slug = 'christmas'),
  (select id from public.template_categories where slug = 'elegant'),
  true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.f0{stroke:color-mix(in oklab,var(--fir),black 26%)}.f1{stroke:var(--fir)}.f2{stroke:color-mix(in oklab,var(--fir),#a9c98a 34%)}
.letter{--script:1;--leading:1.45;position:absolute;left:236px;right:236px;top:290px;height:770px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:500 40px "Cormorant Garamond","Tiro Devanagari Hindi","Card Serif",serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(hi) .letter{--script:.86;--leading:1.55}:lang(ur) .letter{--script:.74;--leading:2.05;font-family:"Noto Nastaliq Urdu","Card Serif",serif}
h1{font:400 132px/1.2 "Great Vibes","Amita","Card Serif",serif;color:var(--ribbon);text-wrap:balance;padding:0 .1em}
:lang(hi) h1{font-size:92px;line-height:1.5}:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;font-size:92px;line-height:1.9}
h1.long{font-size:100px}.x h1{font-size:88px}.x h1.long{font-size:74px}:lang(hi) .x h1,:lang(ur) .x h1{font-size:56px}
.rule{width:150px;height:20px;margin:18px 0 22px;flex:none}.x .rule{margin:8px 0}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:56px}.m{--size:44px}.l{--size:36px}.x{--size:31px}.x .letter{--leading:1.32}:lang(hi) .x .letter{--leading:1.5}:lang(ur) .x .letter{--leading:2}
.to,.from{font-size:38px;line-height:var(--leading);font-weight:600;font-style:italic;color:color-mix(in oklab,var(--fir),black 18%)}:lang(hi) :is(.to,.from),:lang(ur) :is(.to,.from){font-style:normal;font-size:31px}
.from{margin-top:16px}.x .to,.x .from{font-size:30px;margin-top:4px}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
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
  <g><use href="#fir0" class="f0" transform="translate(121 468) rotate(-27) scale(0.87)"/><use href="#fir1" class="f2" transform="translate(748 1192) rotate(204) scale(0.76)"/><use href="#fir0" class="f0" transform="translate(969 709) rotate(227) scale(0.76)"/><use href="#fir1" class="f0" transform="translate(486 95) rotate(55) scale(0.91)"/><use href="#fir0" class="f2" transform="translate(462 118) rotate(116) scale(0.84)"/><use href="#fir1" class="f1" transform="translate(540 1259) rotate(-120) scale(0.73)"/><use href="#fir0" class="f2" transform="translate(143 404) rotate(-16) scale(0.85)"/><use href="#fir1" class="f1" transform="translate(148 443) rotate(46) scale(0.76)"/><use href="#fir0" class="f2" transform="translate(111 709) rotate(38) scale(0.84)"/><use href="#fir1" class="f2" transform="translate(963 573) rotate(213) scale(0.73)"/><use href="#fir0" class="f0" transform="translate(332 1192) rotate(-86) scale(0.81)"/><use href="#fir1" class="f1" transform="translate(286 194) rotate(10) scale(0.80)"/><use href="#fir0" class="f1" transform="translate(566 110) rotate(128) scale(0.76)"/><use href="#fir1" class="f2" transform="translate(364 1191) rotate(-16) scale(0.83)"/><use href="#fir0" class="f2" transform="translate(318 191) rotate(94) scale(0.90)"/><use href="#fir1" class="f2" transform="translate(908 382) rotate(191) scale(0.79)"/><use href="#fir0" class="f0" transform="translate(699 129) rotate(87) scale(0.74)"/><use href="#fir1" class="f0" transform="translate(205 288) rotate(-8) scale(0.75)"/><use href="#fir0" class="f0" transform="translate(412 1215) rotate(-39) scale(0.84)"/><use href="#fir1" class="f2" transform="translate(668 135) rotate(148) scale(0.78)"/><use href="#fir0" class="f2" transform="translate(381 129) rotate(27) scale(0.83)"/><use href="#fir1" class="f0" transform="translate(172 382) rotate(64) scale(0.93)"/><use href="#fir0" class="f0" transform="translate(794 1156) rotate(195) scale(0.94)"/><use href="#fir1" class="f2" transform="translate(594 95) rotate(72) scale(0.81)"/><use href="#fir0" class="f1" transform="translate(844 275) rotate(180) scale(0.87)"/><use href="#fir1" class="f1" transform="translate(236 275) rotate(78) scale(0.90)"/><use href="#fir0" class="f1" transform="translate(794 194) rotate(100) scale(0.86)"/><use href="#fir1" class="f0" transform="translate(205 1062) rotate(-64) scale(0.92)"/><use href="#fir0" class="f0" transform="translate(117 777) rotate(24) scale(0.87)"/><use href="#fir1" class="f1" transform="translate(878 1024) rotate(238) scale(0.88)"/><use href="#fir0" class="f0" transform="translate(985 605) rotate(148) scale(0.86)"/><use href="#fir1" class="f1" transform="translate(909 343) rotate(109) scale(0.92)"/><use href="#fir0" class="f0" transform="translate(275 229) rotate(86) scale(0.77)"/><use href="#fir1" class="f2" transform="translate(129 507) rotate(56) scale(0.75)"/><use href="#fir0" class="f2" transform="translate(908 968) rotate(235) scale(0.80)"/><use href="#fir1" class="f1" transform="translate(985 745) rotate(152) scale(0.77)"/><use href="#fir0" class="f2" transform="translate(959 882) rotate(154) scale(0.74)"/><use href="#fir1" class="f0" transform="translate(121 882) rotate(-51) scale(0.74)"/><use href="#fir0" class="f0" transform="translate(909 1007) rotate(179) scale(0.83)"/><use href="#fir1" class="f1" transform="translate(364 159) rotate(86) scale(0.73)"/><use href="#fir0" class="f0" transform="translate(332 158) rotate(21) scale(0.84)"/><use href="#fir1" class="f2" transform="translate(105 815) rotate(-53) scale(0.93)"/><use href="#fir0" class="f1" transform="translate(243 1112) rotate(-67) scale(0.78)"/><use href="#fir1" class="f0" transform="translate(618 118) rotate(146) scale(0.90)"/><use href="#fir0" class="f1" transform="translate(514 110) rotate(126) scale(0.74)"/><use href="#fir1" class="f2" transform="translate(202 326) rotate(73) scale(0.72)"/><use href="#fir0" class="f1" transform="translate(837 1112) rotate(195) scale(0.79)"/><use href="#fir1" class="f2" transform="translate(805 229) rotate(175) scale(0.92)"/><use href="#fir0" class="f2" transform="translate(243 238) rotate(-1) scale(0.85)"/><use href="#fir1" class="f1" transform="translate(129 843) rotate(16) scale(0.92)"/><use href="#fir0" class="f0" transform="translate(937 404) rotate(116) scale(0.85)"/><use href="#fir1" class="f1" transform="translate(433 108) rotate(44) scale(0.80)"/><use href="#fir0" class="f1" transform="translate(143 946) rotate(-64) scale(0.87)"/><use href="#fir1" class="f1" transform="translate(171 343) rotate(-2) scale(0.72)"/><use href="#fir0" class="f1" transform="translate(647 108) rotate(68) scale(0.77)"/><use href="#fir1" class="f2" transform="translate(171 1007) rotate(-71) scale(0.85)"/><use href="#fir0" class="f0" transform="translate(975 815) rotate(158) scale(0.89)"/><use href="#fir1" class="f1" transform="translate(105 535) rotate(-27) scale(0.73)"/><use href="#fir0" class="f0" transform="translate(716 1191) rotate(273) scale(0.75)"/><use href="#fir1" class="f2" transform="translate(594 1255) rotate(230) scale(0.74)"/><use href="#fir0" class="f1" transform="translate(951 843) rotate(225) scale(0.85)"/><use href="#fir1" class="f1" transform="translate(716 159) rotate(151) scale(0.93)"/><use href="#fir0" class="f1" transform="translate(937 946) rotate(162) scale(0.86)"/><use href="#fir1" class="f0" transform="translate(92 675) rotate(-38) scale(0.88)"/><use href="#fir0" class="f0" transform="translate(412 135) rotate(109) scale(0.86)"/><use href="#fir1" class="f1" transform="translate(202 1024) rotate(-2) scale(0.73)"/><use href="#fir0" class="f1" transform="translate(95 745) rotate(-46) scale(0.87)"/><use href="#fir1" class="f0" transform="translate(540 91) rotate(60) scale(0.74)"/><use href="#fir0" class="f0" transform="translate(932 907) rotate(226) scale(0.77)"/><use href="#fir1" class="f1" transform="translate(762 1159) rotate(269) scale(0.91)"/><use href="#fir0" class="f0" transform="translate(275 1121) rotate(-3) scale(0.83)"/><use href="#fir1" class="f2" transform="translate(805 1121) rotate(268) scale(0.90)"/><use href="#fir0" class="f1" transform="translate(932 443) rotate(203) scale(0.92)"/><use href="#fir1" class="f1" transform="translate(975 535) rotate(140) scale(0.79)"/><use href="#fir0" class="f2" transform="translate(959 468) rotate(129) scale(0.82)"/><use href="#fir1" class="f2" transform="translate(668 1215) rotate(280) scale(0.72)"/><use href="#fir0" class="f0" transform="translate(951 507) rotate(203) scale(0.82)"/><use href="#fir1" class="f2" transform="translate(148 907) rotate(21) scale(0.89)"/><use href="#fir0" class="f0" transform="translate(878 326) rotate(184) scale(0.74)"/><use href="#fir1" class="f0" transform="translate(486 1255) rotate(-119) scale(0.75)"/><use href="#fir0" class="f1" transform="translate(318 1159) rotate(-25) scale(0.82)"/><use href="#fir1" class="f2" transform="translate(875 1062) rotate(172) scale(0.94)"/><use href="#fir0" class="f0" transform="translate(117 573) rotate(51) scale(0.94)"/><use href="#fir1" class="f1" transform="translate(969 641) rotate(208) scale(0.84)"/><use href="#fir0" class="f2" transform="translate(95 605) rotate(-38) scale(0.74)"/><use href="#fir1" class="f2" transform="translate(748 158) rotate(83) scale(0.91)"/><use href="#fir0" class="f2" transform="translate(433 1242) rotate(-103) scale(0.95)"/><use href="#fir1" class="f2" transform="translate(514 1240) rotate(-58) scale(0.76)"/><use href="#fir0" class="f1" transform="translate(462 1232) rotate(-50) scale(0.83)"/><use href="#fir1" class="f2" transform="translate(236 1075) rotate(-7) scale(0.77)"/><use href="#fir0" class="f1" transform="translate(699 1221) rotate(211) scale(0.94)"/><use href="#fir1" class="f1" transform="translate(111 641) rotate(33) scale(0.93)"/><use href="#fir0" class="f2" transform="translate(875 288) rotate(111) scale(0.76)"/><use href="#fir1" class="f0" transform="translate(762 191) rotate(169) scale(0.76)"/><use href="#fir0" class="f0" transform="translate(837 238) rotate(97) scale(0.74)"/><use href="#fir1" class="f0" transform="translate(566 1240) rotate(309) scale(0.82)"/><use href="#fir0" class="f2" transform="translate(286 1156) rotate(-78) scale(0.92)"/><use href="#fir1" class="f2" transform="translate(963 777) rotate(225) scale(0.78)"/><use href="#fir0" class="f1" transform="translate(618 1232) rotate(297) scale(0.80)"/><use href="#fir1" class="f0" transform="translate(844 1075) rotate(256) scale(0.94)"/><use href="#fir0" class="f2" transform="translate(988 675) rotate(146) scale(0.80)"/><use href="#fir1" class="f0" transform="translate(647 1242) rotate(225) scale(0.76)"/><use href="#fir0" class="f1" transform="translate(381 1221) rotate(-104) scale(0.81)"/><use href="#fir1" class="f0" transform="translate(172 968) rotate(19) scale(0.81)"/></g>
  <g><use href="#holly" transform="translate(678 121) rotate(21)"/><use href="#holly" transform="translate(934 402) rotate(92)"/><use href="#holly" transform="translate(973 816) rotate(122)"/><use href="#holly" transform="translate(815 1134) rotate(165)"/><use href="#holly" transform="translate(265 1134) rotate(193)"/><use href="#holly" transform="translate(107 816) rotate(277)"/><use href="#holly" transform="translate(146 402) rotate(290)"/><use href="#holly" transform="translate(402 121) rotate(363)"/><use href="#cone" transform="translate(827 229) rotate(12) scale(.95)"/><use href="#cone" transform="translate(984 614) rotate(64) scale(.95)"/><use href="#cone" transform="translate(901 1017) rotate(109) scale(.95)"/><use href="#cone" transform="translate(179 1017) rotate(268) scale(.95)"/><use href="#cone" transform="translate(96 614) rotate(299) scale(.95)"/><use href="#cone" transform="translate(253 229) rotate(353) scale(.95)"/><circle cx="750" cy="190" r="10" fill="url(#bead)"/><circle cx="880" cy="301" r="10" fill="url(#bead)"/><circle cx="959" cy="504" r="10" fill="url(#bead)"/><circle cx="1000" cy="715" r="10" fill="url(#bead)"/><circle cx="968" cy="918" r="10" fill="url(#bead)"/><circle cx="874" cy="1072" r="10" fill="url(#bead)"/><circle cx="214" cy="1068" r="10" fill="url(#bead)"/><circle cx="107" cy="934" r="10" fill="url(#bead)"/><circle cx="74" cy="717" r="10" fill="url(#bead)"/><circle cx="87" cy="500" r="10" fill="url(#bead)"/><circle cx="185" cy="317" r="10" fill="url(#bead)"/><circle cx="307" cy="157" r="10" fill="url(#bead)"/><circle cx="583" cy="100" r="10" fill="url(#bead)"/><circle cx="495" cy="63" r="10" fill="url(#bead)"/></g>
  <g transform="translate(540 1240)">
    <path d="M-14 6C-40 60-100 70-130 104l-22-30l-24 2C-140 40-70 40-20-8ZM14 6C40 60 100 70 130 104l22-30l24 2C140 40 70 40 20-8Z" fill="url(#silk)"/>
    <path d="M0-4C-50-90-150-104-176-62C-196-20-150 40-96 36C-56 32-22 14 0-4Z" fill="url(#silk)"/><path d="M0-4C50-90 150-104 176-62C196-20 150 40 96 36C56 32 22 14 0-4Z" fill="url(#silk)"/>
    <path d="M-24-8C-70-56-126-66-138-40C-146-14-110 10-78 6C-54 4-38-2-24-8ZM24-8C70-56 126-66 138-40C146-14 110 10 78 6C54 4 38-2 24-8Z" fill="color-mix(in oklab,var(--ribbon),black 42%)"/>
    <path d="M-26-30Q0-40 26-30Q36-4 24 24Q0 34-24 24Q-36-4-26-30Z" fill="url(#silk)"/><path d="M-10-32Q-16-4-8 26M9-32Q14-4 10 26" stroke="color-mix(in oklab,var(--ribbon),black 35%)" stroke-width="2" fill="none"/>
  </g>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  <svg class="rule" viewBox="0 0 150 20" aria-hidden="true" fill="var(--ribbon)"><path d="M0 10H54M96 10H150" stroke="var(--ribbon)" stroke-width="1.5"/><path d="M75 0l2.600 7.400L85 10l-7.400 2.600L75 20l-2.600-7.400L65 10l7.400-2.600Z"/></svg>
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'diwali-night-of-lamps', 'Night of Lamps', 'A terracotta diya burning in the dark, rows of lamps behind it, and gold lettering in the sky above.',
  (select id from public.festivals where slug = 'diwali'),
  (select id from public.template_categories where slug = 'traditional'),
  true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.55;position:absolute;left:120px;right:120px;top:80px;height:720px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font-family:"Tiro Devanagari Hindi","Card Serif",serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.8;--leading:2.1;font-family:"Noto Nastaliq Urdu","Card Serif",serif}
h1{font:400 128px/1.3 "Rozha One","Card Serif",serif;text-wrap:balance;color:var(--gold);background:linear-gradient(180deg,color-mix(in oklab,var(--gold),white 55%) 15%,var(--gold) 50%,color-mix(in oklab,var(--gold),var(--glow) 60%) 85%);-webkit-background-clip:text;background-clip:text;-webkit-text-fill-color:transparent}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;line-height:2}
h1.long{font-size:88px}
.rule{width:330px;height:26px;margin:22px 0 34px;flex:none}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:54px}.m{--size:44px}.l{--size:34px}.x{--size:29px}
.to{font-size:38px;line-height:var(--leading);color:var(--gold);margin-bottom:10px}
.from{font-size:36px;line-height:var(--leading);color:var(--gold);margin-top:24px}
.l .rule,.x .rule{margin:6px 0 16px}.x h1{font-size:92px}.x h1.long{font-size:66px}.x .to,.x .from{font-size:30px;margin-block:8px}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
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
      <g transform="translate(52 1000) scale(.3)"><circle cy="-90" r="330" fill="url(#halo)"/><use href="#diya"/></g>
      <g transform="translate(186 1036) scale(.42)"><circle cy="-90" r="330" fill="url(#halo)"/><use href="#diya"/></g>
      <g transform="translate(330 1012) scale(.3)"><circle cy="-90" r="300" fill="url(#halo)" opacity=".8"/><use href="#diya"/></g>
      <g transform="translate(28 1150) scale(.7)"><circle cy="-90" r="330" fill="url(#halo)"/><use href="#diya"/></g>
      <g transform="translate(272 1130) scale(.58)"><circle cy="-90" r="330" fill="url(#halo)"/><use href="#diya"/></g>
    </g>{% endfor %}
  </g>
  <g transform="translate(540 1112) scale(1.16)"><ellipse cy="158" rx="330" ry="46" fill="#000" opacity=".35"/><circle cy="-100" r="390" fill="url(#halo)"/><use href="#diya"/></g>
  <g fill="var(--glow)">{% for i in (0..30) %}{% assign x = i | times: 331 | modulo: 1080 %}{% assign y = i | times: 37 | modulo: 60 | plus: 1282 %}<ellipse cx="{{ x }}" cy="{{ y }}" rx="12" ry="5" opacity="{{ i | modulo: 4 | times: 0.2 | plus: 0.3 }}" transform="rotate({{ i | times: 47 }} {{ x }} {{ y }})"/>{% endfor %}</g>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  <svg class="rule" viewBox="0 0 330 26" fill="var(--gold)" aria-hidden="true"><path d="M0 13h128M202 13h128" stroke="var(--gold)" stroke-width="2"/><path d="M165 0q9 13 0 26q-9-13 0-26ZM146 13q-8-8 0-8q6 3 6 8q0 5-6 8q-8 0 0-8ZM184 13q8-8 0-8q-6 3-6 8q0 5 6 8q8 0 0-8Z"/></svg>
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'diwali-rangoli', 'Courtyard Rangoli', 'A bright powder rangoli ringed with small lamps, opening over a cream letter.',
  (select id from public.festivals where slug = 'diwali'),
  (select id from public.template_categories where slug = 'traditional'),
  false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.5;position:absolute;left:130px;right:130px;top:585px;height:640px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:500 40px "Mukta","Card Sans",sans-serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.78;--leading:2;font-family:"Noto Nastaliq Urdu","Card Sans",sans-serif}
h1{font:400 124px/1.25 "Yatra One","Card Serif",serif;color:var(--magenta);text-wrap:balance;margin-bottom:20px}
h1.long{font-size:78px}.x h1{font-size:84px;margin-bottom:4px}.x h1.long{font-size:58px}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;line-height:1.9}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:52px}.m{--size:42px}.l{--size:33px}.x{--size:28px}
.to,.from{font-size:34px;line-height:var(--leading);font-weight:700;color:color-mix(in oklab,var(--leaf),black 22%)}
.from{margin-top:18px}.x .to,.x .from{font-size:28px;margin-top:4px}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <pattern id="sand" width="36" height="36" patternUnits="userSpaceOnUse"><g fill="#fff" opacity=".45"><circle cx="4" cy="6" r="1.3"/><circle cx="17" cy="3" r=".9"/><circle cx="29" cy="10" r="1.2"/><circle cx="10" cy="19" r="1"/><circle cx="23" cy="22" r="1.4"/><circle cx="33" cy="29" r=".9"/><circle cx="5" cy="31" r="1.1"/><circle cx="16" cy="33" r=".8"/></g><g fill="#000" opacity=".14"><circle cx="11" cy="10" r="1.1"/><circle cx="25" cy="15" r=".9"/><circle cx="3" cy="24" r="1"/><circle cx="30" cy="3" r=".9"/><circle cx="20" cy="30" r="1.1"/></g></pattern>
    <g id="lamp"><path d="M-24 0Q-20 22 0 22T24 0Q0 8-24 0Z" fill="#8d2f12"/><path d="M-24 0Q0 10 24 0Q0-9-24 0Z" fill="#e98a2e"/><path d="M0-44C14-26 16-18 16-12C16-3 9 1 0 1S-16-3-16-12C-16-18-10-24 0-44Z" fill="#fff" opacity=".95"/><path d="M0-36C10-22 12-17 12-11C12-4 7-1 0-1S-12-4-12-11C-12-17-8-20 0-36Z" fill="#ff9d1c"/><path d="M0-22C6-14 7-12 7-9C7-5 4-3 0-3S-7-5-7-9C-7-12-4-14 0-22Z" fill="#ffe98a"/></g>
  </defs>
  <g transform="translate(540 0)">
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
  <g id="corners">{% for s in (0..1) %}<g transform="translate({{ s | times: 1080 }} 1350) rotate({{ s | times: -90 }})">
    <circle r="190" fill="var(--marigold)" opacity=".28"/>
    <g fill="var(--magenta)" stroke="var(--paper)" stroke-width="4">{% for i in (0..15) %}<path d="M0-70C32-94 32-130 0-166C-32-130 -32-94 0-70Z" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="92" fill="var(--marigold)" stroke="var(--paper)" stroke-width="5"/><circle r="92" fill="url(#sand)"/>
    <g fill="var(--leaf)" stroke="var(--paper)" stroke-width="3">{% for i in (0..7) %}<path d="M0-10C26-28 26-55 0-82C-26-55 -26-28 0-10Z" transform="rotate({{ i | times: 45 | plus: 22.5 }})"/>{% endfor %}</g>
    <g fill="var(--leaf)">{% for i in (0..15) %}<circle cy="-196" r="7" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
  </g>{% endfor %}</g>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'durga-puja-kash-and-dhak', 'Kash and Dhak', 'An early autumn sky, kash grass in bloom and the dhak that calls everyone home.',
  (select id from public.festivals where slug = 'durga-puja'),
  (select id from public.template_categories where slug = 'traditional'),
  true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.55;position:absolute;left:150px;right:150px;top:150px;height:640px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:400 40px "Tiro Bangla","Tiro Devanagari Hindi","Card Serif",serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.78;--leading:2;font-family:"Noto Nastaliq Urdu","Card Serif",serif}
h1{font:400 142px/1.3 "Galada","Yatra One","Card Serif",serif;color:var(--sindoor);text-wrap:balance;margin-bottom:20px;text-shadow:0 3px 0 #fff8}
h1.long{font-size:92px}.x h1{font-size:88px;margin-bottom:4px}.x h1.long{font-size:60px}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;line-height:1.9}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:54px}.m{--size:44px}.l{--size:34px}.x{--size:28px}
.to,.from{font-size:36px;line-height:var(--leading);color:color-mix(in oklab,var(--sindoor),black 18%)}
.from{margin-top:16px}.x .to,.x .from{font-size:28px;margin-top:4px}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
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
  <g fill="none" stroke="#5a3a44" stroke-width="4" stroke-linecap="round" opacity=".55"><path d="M150 118q14-16 28 0q14-16 28 0M236 84q10-12 20 0q10-12 20 0M214 150q9-10 18 0q9-10 18 0"/></g>
  <g transform="translate(1094 1370) rotate(29)"><path d="M0 0Q-14 -205 0 -410" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash0" transform="translate(0 -390)"/></g><g transform="translate(926 1370) rotate(19)"><path d="M0 0Q-14 -201 0 -402" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash0" transform="translate(0 -382)"/></g><g transform="translate(1023 1370) rotate(23)"><path d="M0 0Q-14 -198 0 -397" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash1" transform="translate(0 -377)"/></g><g transform="translate(40 1370) rotate(-21)"><path d="M0 0Q-14 -198 0 -396" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash2" transform="translate(0 -376)"/></g><g transform="translate(95 1370) rotate(-27)"><path d="M0 0Q-14 -194 0 -388" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash0" transform="translate(0 -368)"/></g><g transform="translate(965 1370) rotate(24)"><path d="M0 0Q-14 -189 0 -377" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash2" transform="translate(0 -357)"/></g><g transform="translate(145 1370) rotate(-15)"><path d="M0 0Q-14 -179 0 -359" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash1" transform="translate(0 -339)"/></g><g transform="translate(881 1370) rotate(17)"><path d="M0 0Q-14 -169 0 -338" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash1" transform="translate(0 -318)"/></g><g transform="translate(217 1370) rotate(-19)"><path d="M0 0Q-14 -161 0 -321" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash2" transform="translate(0 -301)"/></g><g transform="translate(835 1370) rotate(11)"><path d="M0 0Q-14 -141 0 -282" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash2" transform="translate(0 -262)"/></g><g transform="translate(769 1370) rotate(2)"><path d="M0 0Q-14 -140 0 -280" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash0" transform="translate(0 -260)"/></g><g transform="translate(254 1370) rotate(-11)"><path d="M0 0Q-14 -140 0 -279" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash0" transform="translate(0 -259)"/></g><g transform="translate(298 1370) rotate(-6)"><path d="M0 0Q-14 -125 0 -251" fill="none" stroke="#7d9a4a" stroke-width="6"/><use href="#kash1" transform="translate(0 -231)"/></g>
  <g><path d="M521 1360Q518 1304 507 1267Q531 1313 539 1360Z" fill="#6f9443"/><path d="M1050 1360Q1059 1306 1097 1269Q1078 1315 1068 1360Z" fill="#6f9443"/><path d="M973 1360Q955 1289 884 1242Q960 1301 991 1360Z" fill="#6f9443"/><path d="M119 1360Q119 1229 119 1142Q133 1251 137 1360Z" fill="#8aa955"/><path d="M526 1360Q523 1229 512 1141Q536 1251 544 1360Z" fill="#557a35"/><path d="M185 1360Q192 1242 221 1163Q210 1261 203 1360Z" fill="#6f9443"/><path d="M163 1360Q180 1255 246 1185Q202 1272 181 1360Z" fill="#6f9443"/><path d="M272 1360Q285 1249 336 1174Q305 1267 290 1360Z" fill="#8aa955"/><path d="M271 1360Q288 1222 360 1131Q311 1245 289 1360Z" fill="#6f9443"/><path d="M943 1360Q958 1272 1016 1214Q979 1287 961 1360Z" fill="#6f9443"/><path d="M654 1360Q650 1302 630 1264Q661 1312 672 1360Z" fill="#8aa955"/><path d="M555 1360Q561 1259 588 1191Q579 1275 573 1360Z" fill="#557a35"/><path d="M93 1360Q88 1232 69 1147Q100 1253 111 1360Z" fill="#6f9443"/><path d="M420 1360Q423 1223 434 1132Q438 1246 438 1360Z" fill="#6f9443"/><path d="M394 1360Q376 1255 305 1185Q381 1272 412 1360Z" fill="#6f9443"/><path d="M209 1360Q203 1269 177 1208Q214 1284 227 1360Z" fill="#6f9443"/><path d="M314 1360Q315 1282 317 1230Q329 1295 332 1360Z" fill="#6f9443"/><path d="M-2 1360Q10 1240 54 1161Q29 1260 16 1360Z" fill="#557a35"/><path d="M358 1360Q360 1241 369 1161Q375 1261 376 1360Z" fill="#6f9443"/><path d="M446 1360Q463 1287 530 1238Q485 1299 464 1360Z" fill="#557a35"/><path d="M541 1360Q543 1226 552 1136Q558 1248 559 1360Z" fill="#6f9443"/><path d="M718 1360Q730 1292 779 1246Q750 1303 736 1360Z" fill="#557a35"/><path d="M3 1360Q14 1227 59 1138Q34 1249 21 1360Z" fill="#557a35"/><path d="M1030 1360Q1034 1223 1049 1132Q1050 1246 1048 1360Z" fill="#6f9443"/><path d="M25 1360Q35 1268 76 1207Q54 1283 43 1360Z" fill="#557a35"/><path d="M655 1360Q650 1225 629 1135Q661 1247 673 1360Z" fill="#6f9443"/><path d="M509 1360Q525 1283 592 1231Q548 1296 527 1360Z" fill="#8aa955"/><path d="M593 1360Q577 1248 514 1173Q583 1266 611 1360Z" fill="#557a35"/><path d="M130 1360Q140 1259 183 1191Q160 1276 148 1360Z" fill="#8aa955"/><path d="M964 1360Q971 1292 1002 1246Q989 1303 982 1360Z" fill="#8aa955"/><path d="M956 1360Q941 1264 884 1201Q948 1280 974 1360Z" fill="#6f9443"/><path d="M280 1360Q291 1295 334 1252Q310 1306 298 1360Z" fill="#6f9443"/><path d="M152 1360Q165 1240 216 1159Q185 1260 170 1360Z" fill="#6f9443"/><path d="M167 1360Q169 1268 178 1206Q184 1283 185 1360Z" fill="#557a35"/><path d="M63 1360Q67 1260 80 1193Q82 1277 81 1360Z" fill="#557a35"/><path d="M570 1360Q553 1227 485 1138Q558 1249 588 1360Z" fill="#8aa955"/><path d="M966 1360Q967 1260 970 1194Q981 1277 984 1360Z" fill="#8aa955"/><path d="M689 1360Q702 1239 757 1159Q723 1259 707 1360Z" fill="#8aa955"/><path d="M577 1360Q585 1281 618 1228Q603 1294 595 1360Z" fill="#8aa955"/><path d="M124 1360Q124 1298 122 1256Q137 1308 142 1360Z" fill="#6f9443"/><path d="M519 1360Q503 1253 439 1181Q509 1270 537 1360Z" fill="#8aa955"/><path d="M3 1360Q1 1286 -5 1236Q14 1298 21 1360Z" fill="#557a35"/><path d="M892 1360Q896 1245 914 1168Q913 1264 910 1360Z" fill="#6f9443"/><path d="M10 1360Q14 1256 31 1186Q30 1273 28 1360Z" fill="#8aa955"/><path d="M429 1360Q414 1257 353 1188Q420 1274 447 1360Z" fill="#6f9443"/><path d="M651 1360Q635 1291 573 1245Q642 1302 669 1360Z" fill="#557a35"/><path d="M670 1360Q669 1260 665 1193Q682 1277 688 1360Z" fill="#8aa955"/><path d="M839 1360Q849 1278 890 1223Q868 1292 857 1360Z" fill="#6f9443"/><path d="M490 1360Q477 1268 426 1207Q485 1284 508 1360Z" fill="#557a35"/><path d="M1075 1360Q1060 1236 1004 1153Q1067 1257 1093 1360Z" fill="#557a35"/><path d="M722 1360Q708 1268 655 1207Q716 1283 740 1360Z" fill="#6f9443"/><path d="M92 1360Q77 1302 15 1263Q83 1311 110 1360Z" fill="#8aa955"/><path d="M1063 1360Q1072 1275 1107 1218Q1090 1289 1081 1360Z" fill="#557a35"/><path d="M672 1360Q685 1289 739 1242Q706 1301 690 1360Z" fill="#6f9443"/><path d="M234 1360Q235 1284 238 1234Q249 1297 252 1360Z" fill="#6f9443"/><path d="M-13 1360Q-9 1285 7 1235Q7 1297 5 1360Z" fill="#6f9443"/><path d="M552 1360Q566 1271 624 1212Q587 1286 570 1360Z" fill="#557a35"/><path d="M924 1360Q914 1255 874 1185Q923 1273 942 1360Z" fill="#6f9443"/><path d="M733 1360Q716 1295 650 1251Q722 1306 751 1360Z" fill="#6f9443"/><path d="M1063 1360Q1077 1240 1135 1160Q1098 1260 1081 1360Z" fill="#6f9443"/><path d="M952 1360Q969 1229 1036 1141Q991 1251 970 1360Z" fill="#6f9443"/><path d="M3 1360Q0 1269 -12 1208Q12 1284 21 1360Z" fill="#557a35"/><path d="M521 1360Q533 1277 581 1221Q553 1291 539 1360Z" fill="#557a35"/><path d="M452 1360Q445 1299 416 1259Q455 1310 470 1360Z" fill="#557a35"/><path d="M654 1360Q652 1258 643 1190Q664 1275 672 1360Z" fill="#6f9443"/><path d="M339 1360Q324 1301 266 1262Q331 1311 357 1360Z" fill="#557a35"/><path d="M579 1360Q587 1290 617 1244Q605 1302 597 1360Z" fill="#8aa955"/><path d="M974 1360Q959 1227 900 1138Q966 1249 992 1360Z" fill="#557a35"/><path d="M1048 1360Q1064 1256 1127 1186Q1086 1273 1066 1360Z" fill="#8aa955"/><path d="M792 1360Q793 1288 799 1240Q808 1300 810 1360Z" fill="#557a35"/></g>
  <g transform="translate(540 1120) rotate(-8)">
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
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'eid-lantern-night', 'Lantern Night', 'A crescent over minarets, seen through a gilded arch between hanging lanterns and girih tiles.',
  (select id from public.festivals where slug = 'eid-al-fitr'),
  (select id from public.template_categories where slug = 'elegant'),
  true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.6;position:absolute;left:190px;right:190px;top:480px;height:530px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:400 40px "Amiri","Card Serif",serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.95;--leading:2.05;font-family:"Noto Nastaliq Urdu","Card Serif",serif}
h1{font:600 124px/1.3 "Reem Kufi","Rozha One","Card Serif",serif;text-wrap:balance;color:var(--gold);margin-bottom:14px}
h1.long{font-size:76px}.x h1{font-size:84px;margin-bottom:0}.x h1.long{font-size:56px}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:52px}.m{--size:41px}.l{--size:33px;--leading:1.5}.x{--size:27px}.x .letter{--leading:1.45}:lang(ur) .x .letter,:lang(ur) .l .letter{--leading:2}
.to,.from{font-size:35px;line-height:var(--leading);color:var(--gold)}:lang(ur) :is(.to,.from){font-size:32px}
.from{margin-top:16px}.x .to,.x .from{font-size:27px;margin-top:4px}:lang(ur) .x :is(.to,.from){font-size:22px;margin:0}:lang(ur) .x h1{font-size:72px}:lang(ur) .x .letter{--script:.86}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
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
    <path d="M574 236A122 122 0 1 0 648 408A98 98 0 1 1 574 236Z" fill="url(#gilt)"/>
    <g fill="#fff3cf">{% for i in (0..40) %}{% assign x = i | times: 211 | modulo: 780 | plus: 150 %}{% assign y = i | times: 97 | modulo: 440 | plus: 120 %}<circle cx="{{ x }}" cy="{{ y }}" r="{{ i | modulo: 3 | times: 0.7 | plus: 1 }}" opacity="{{ i | modulo: 4 | times: 0.2 | plus: 0.3 }}"/>{% endfor %}</g>
    <path d="M645.0 280.0L649.2 295.8L665.0 300.0L649.2 304.2L645.0 320.0L640.8 304.2L625.0 300.0L640.8 295.8Z" fill="#fff3cf"/><path d="M420.0 236.0L422.8 247.2L434.0 250.0L422.8 252.8L420.0 264.0L417.2 252.8L406.0 250.0L417.2 247.2Z" fill="#fff3cf"/>
    {% for s in (0..1) %}<use href="#mosque" transform="translate({{ s | times: 640 | minus: 8 }} 750) scale(.42)" fill="color-mix(in oklab,var(--night),#3fb6a0 14%)" stroke="color-mix(in oklab,var(--night),#3fb6a0 14%)"/>{% endfor %}
    <use href="#mosque" transform="translate(205 475) scale(.62)" fill="color-mix(in oklab,var(--night),black 40%)" stroke="color-mix(in oklab,var(--night),black 40%)"/>
    <rect x="150" y="1196" width="780" height="40" fill="color-mix(in oklab,var(--night),black 40%)"/>
    <g fill="var(--lamp)" transform="translate(205 475) scale(.62)"><path d="M232 1164v-30q0-14 20-26q20 12 20 26v30ZM808 1164v-30q0-14 20-26q20 12 20 26v30Z" opacity=".6"/><path d="M500 1230v-60q0-24 40-44q40 20 40 44v60Z"/><path d="M430 1180v-20q0-12 16-22q16 10 16 22v20ZM618 1180v-20q0-12 16-22q16 10 16 22v20Z" opacity=".7"/></g>
  </g>
  <path d="M150 1230V560C150 330 330 250 540 90C750 250 930 330 930 560V1230Z" fill="none" stroke="url(#gilt)" stroke-width="12"/>
  <path d="M178 1204V566C178 352 348 276 540 128C732 276 902 352 902 566V1204Z" fill="none" stroke="var(--gold)" stroke-width="2.5" opacity=".7"/>
  <path d="M26 26H1054V1324H26Z" fill="none" stroke="url(#gilt)" stroke-width="6"/><path d="M40 40H1040V1310H40Z" fill="none" stroke="var(--gold)" stroke-width="2"/>
  <g transform="translate(128 330) scale(1.12)"><circle cy="80" r="190" fill="url(#aura)"/><use href="#lantern"/></g>
  <g transform="translate(952 330) scale(1.12)"><circle cy="80" r="190" fill="url(#aura)"/><use href="#lantern"/></g>
  <g transform="translate(262 190) scale(.72)"><circle cy="80" r="190" fill="url(#aura)"/><use href="#lantern"/></g>
  <g transform="translate(818 190) scale(.72)"><circle cy="80" r="190" fill="url(#aura)"/><use href="#lantern"/></g>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'ganesh-chaturthi-bappa', 'Bappa Is Home', 'A bold block-print Ganesha with modak, hibiscus and durva before a marigold halo.',
  (select id from public.festivals where slug = 'ganesh-chaturthi'),
  (select id from public.template_categories where slug = 'devotional'),
  true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.5;position:absolute;left:120px;right:120px;top:72px;height:560px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:500 40px "Mukta","Card Sans",sans-serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.78;--leading:2;font-family:"Noto Nastaliq Urdu","Card Sans",sans-serif}
h1{font:400 116px/1.25 "Yatra One","Card Serif",serif;color:var(--marigold);text-wrap:balance;margin-bottom:14px}
h1.long{font-size:84px}.x h1{font-size:76px;margin-bottom:0}.x h1.long{font-size:56px}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;line-height:1.9}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:50px}.m{--size:40px}.l{--size:32px}.x{--size:27px}.x .letter{--leading:1.42}:lang(ur) .x .letter{--leading:2}
.to,.from{font-size:34px;line-height:var(--leading);font-weight:600;color:var(--marigold)}
.from{margin-top:12px}.x .to,.x .from{font-size:27px;margin-top:0}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs><g id="hib"><path d="M0 0C-40-26-44-78-10-92Q0-84 8-94C44-78 38-26 0 0Z" transform="rotate(0)" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><path d="M0 0C-40-26-44-78-10-92Q0-84 8-94C44-78 38-26 0 0Z" transform="rotate(72)" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><path d="M0 0C-40-26-44-78-10-92Q0-84 8-94C44-78 38-26 0 0Z" transform="rotate(144)" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><path d="M0 0C-40-26-44-78-10-92Q0-84 8-94C44-78 38-26 0 0Z" transform="rotate(216)" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><path d="M0 0C-40-26-44-78-10-92Q0-84 8-94C44-78 38-26 0 0Z" transform="rotate(288)" fill="#e8352e" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><circle r="16" fill="#8f0d1c"/><path d="M0 0Q18-30 40-58" stroke="#ffd35a" stroke-width="7" fill="none" stroke-linecap="round"/><circle cx="42" cy="-62" r="6" fill="#ffd35a"/><circle cx="34" cy="-58" r="5" fill="#ffd35a"/><circle cx="46" cy="-52" r="5" fill="#ffd35a"/></g>
    <path id="modak" d="M0-58C14-30 52-22 52 10C52 38 26 46 0 46S-52 38-52 10C-52-22-14-30 0-58Z" fill="#fff3dc" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>
    <g id="ear"><path d="M92-70C150-150 286-160 306-40C318 50 262 128 190 138C134 142 100 100 92 40Z" fill="var(--rose)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/><path d="M118-46C168-108 262-110 274-30C280 34 242 92 190 100C146 104 122 70 118 30Z" fill="color-mix(in oklab,var(--rose),#ffe3c9 55%)"/><g fill="color-mix(in oklab,var(--rose),var(--maroon) 30%)"><circle cx="240" cy="-24" r="8"/><circle cx="238" cy="10" r="8"/><circle cx="220" cy="40" r="8"/><circle cx="222" cy="-52" r="8"/><circle cx="194" cy="62" r="8"/></g><circle cx="206" cy="132" r="20" fill="var(--marigold)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/><path d="M206 152l-14 40h28Z" fill="var(--marigold)" stroke="color-mix(in oklab,var(--maroon),black 30%)" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/></g>
  </defs>
  <g transform="translate(540 1010)">
    <g fill="var(--marigold)" opacity=".9">{% for i in (0..27) %}<path d="M0-330C42-352 42-386 0-420C-42-386 -42-352 0-330Z" transform="rotate({{ i | times: 12.8571 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="346" fill="var(--marigold)"/><g fill="var(--maroon)">{% for i in (0..27) %}<circle cy="-318" r="9" transform="rotate({{ i | times: 12.8571 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="294" fill="color-mix(in oklab,var(--marigold),white 62%)"/><g fill="var(--marigold)">{% for i in (0..47) %}<path d="M-3-288L0-218L3-288Z" transform="rotate({{ i | times: 7.5 | plus: 0 }})"/>{% endfor %}</g>
  </g>
  <g transform="translate(540 1000)">
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
  <g><use href="#hib" transform="translate(70 1270) scale(1.25) rotate(-20)"/><use href="#hib" transform="translate(1010 1270) scale(1.25) rotate(20)"/><use href="#hib" transform="translate(190 1330) rotate(30)"/><use href="#hib" transform="translate(890 1330) rotate(-10)"/></g>
  <g fill="none" stroke="#7fb04a" stroke-width="9" stroke-linecap="round">{% for s in (0..1) %}<g transform="translate({{ s | times: 1080 }}) scale({{ s | times: -2 | plus: 1 }} 1)"><path d="M30 1190Q36 1120 12 1070M34 1190Q60 1130 66 1062M40 1194Q88 1150 122 1110M120 1250Q160 1210 170 1168"/></g>{% endfor %}</g>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'gurpurab-amrit-vela', 'Amrit Vela', 'The gilded Harmandir Sahib and its reflection in the sarovar at daybreak, with lamps on the water.',
  (select id from public.festivals where slug = 'guru-nanak-jayanti'),
  (select id from public.template_categories where slug = 'devotional'),
  true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.55;position:absolute;left:130px;right:130px;top:64px;height:596px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:400 40px "Tiro Gurmukhi","Tiro Devanagari Hindi","Card Serif",serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.78;--leading:2;font-family:"Noto Nastaliq Urdu","Card Serif",serif}
h1{font:400 100px/1.3 "Tiro Gurmukhi","Tiro Devanagari Hindi","Marcellus","Card Serif",serif;color:var(--ink);text-wrap:balance}
h1.long{font-size:76px}.x h1{font-size:64px}.x h1.long{font-size:52px}
:lang(en) h1{font-family:"Marcellus","Card Serif",serif}:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;line-height:1.9}
.rule{width:420px;height:22px;margin:14px 0 22px;flex:none}.x .rule{margin:4px 0 6px}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:50px}.m{--size:40px}.l{--size:32px}.x{--size:27px}.x .letter{--leading:1.45}:lang(ur) .x .letter{--leading:2}
.to,.from{font-size:34px;line-height:var(--leading);color:color-mix(in oklab,var(--saffron),#5a1a00 66%)}
.from{margin-top:12px}.x .to,.x .from{font-size:27px;margin-top:0}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
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
  <g transform="translate(540 1128) scale(.92)"><use href="#temple"/></g>
  <g transform="translate(540 1130) scale(.92)"><g mask="url(#dim)"><use href="#temple" transform="scale(1 -.78)"/></g></g>
  <path d="M180 1124H900V1134H180Z" fill="#fff6e4"/>
  <g fill="none" stroke="#fff" stroke-linecap="round" opacity=".4">{% for i in (0..34) %}{% assign x = i | times: 313 | modulo: 1080 %}{% assign y = i | times: 41 | modulo: 190 | plus: 1148 %}<path d="M{{ x }} {{ y }}h{{ i | times: 37 | modulo: 90 | plus: 30 }}" stroke-width="{{ i | modulo: 3 | plus: 1 }}"/>{% endfor %}</g>
  <use href="#lamp" transform="translate(150 1226)"/><use href="#lamp" transform="translate(286 1288) scale(1.15)"/><use href="#lamp" transform="translate(924 1220)"/><use href="#lamp" transform="translate(800 1292) scale(1.15)"/><use href="#lamp" transform="translate(540 1312) scale(1.2)"/><use href="#lamp" transform="translate(46 1300) scale(1.1)"/><use href="#lamp" transform="translate(1034 1296) scale(1.1)"/>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  <svg class="rule" viewBox="0 0 420 22" aria-hidden="true"><path d="M0 11H180M240 11H420" stroke="color-mix(in oklab,var(--saffron),#8a4a00 30%)" stroke-width="2"/><path d="M210 0C219 5 223 14 210 22C197 14 201 5 210 0ZM193 11m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0M227 11m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0" fill="color-mix(in oklab,var(--saffron),#8a4a00 30%)"/></svg>
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'holi-gulal-burst', 'Gulal Burst', 'Clouds of coloured powder around one enormous shout.',
  (select id from public.festivals where slug = 'holi'),
  (select id from public.template_categories where slug = 'playful'),
  true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1080,
  "variables": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "pink": {
        "title": "Pink",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#f0277f"
      },
      "yellow": {
        "title": "Yellow",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#ffc629"
      },
      "blue": {
        "title": "Blue",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#12a5dc"
      },
      "violet": {
        "title": "Violet",
        "type": "string",
        "format": "color",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": "#7a2fc4"
      }
    }
  },
  "sample": {
    "title": "होली है!",
    "message": "बुरा न मानो, होली है! रंगों की यह बौछार आपके जीवन में हँसी, प्यार और मिठास भर दे।",
    "recipient_name": "प्यारे दोस्तों",
    "sender_name": "टीना और मोंटू",
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
.card{--pink:{{ v.pink }};--orange:#ff8a1f;--yellow:{{ v.yellow }};--green:#3fbf5f;--cyan:{{ v.blue }};--violet:{{ v.violet }};position:relative;width:1080px;height:1080px;overflow:hidden;background:#fffdf7;color:#3b1746}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{--script:1;--leading:1.45;position:absolute;left:185px;right:185px;top:185px;height:710px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:500 40px "Baloo 2","Card Sans",sans-serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.82;--leading:2;font-family:"Noto Nastaliq Urdu","Card Sans",sans-serif}
h1{font:800 172px/1.2 "Baloo 2","Card Sans",sans-serif;letter-spacing:-.01em;text-wrap:balance;padding:.1em .06em 0;background:linear-gradient(100deg,var(--violet),var(--pink) 38%,var(--orange) 70%,color-mix(in oklab,var(--yellow),var(--orange) 40%));-webkit-background-clip:text;background-clip:text;color:transparent;margin-bottom:6px}
h1.long{font-size:96px}.l h1{font-size:110px}.x h1{font-size:92px;margin:0}.l h1.long,.x h1.long{font-size:62px}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Sans",sans-serif;line-height:1.9;font-size:110px}:lang(ur) .x h1{font-size:64px}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:58px}.m{--size:47px}.l{--size:36px}.x{--size:29px}
.to,.from{font-size:40px;line-height:var(--leading);font-weight:700;color:var(--violet)}
.from{margin-top:12px;color:color-mix(in oklab,var(--pink),black 14%)}.x .to,.x .from{font-size:27px;margin-top:2px}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
<main class="card">
<svg class="art" viewBox="0 0 1080 1080" aria-hidden="true">
  <defs><radialGradient id="p0"><stop offset="0" stop-color="var(--pink)"/><stop offset=".55" stop-color="var(--pink)" stop-opacity=".72"/><stop offset="1" stop-color="var(--pink)" stop-opacity="0"/></radialGradient><radialGradient id="p1"><stop offset="0" stop-color="var(--orange)"/><stop offset=".55" stop-color="var(--orange)" stop-opacity=".72"/><stop offset="1" stop-color="var(--orange)" stop-opacity="0"/></radialGradient><radialGradient id="p2"><stop offset="0" stop-color="var(--yellow)"/><stop offset=".55" stop-color="var(--yellow)" stop-opacity=".72"/><stop offset="1" stop-color="var(--yellow)" stop-opacity="0"/></radialGradient><radialGradient id="p3"><stop offset="0" stop-color="var(--green)"/><stop offset=".55" stop-color="var(--green)" stop-opacity=".72"/><stop offset="1" stop-color="var(--green)" stop-opacity="0"/></radialGradient><radialGradient id="p4"><stop offset="0" stop-color="var(--cyan)"/><stop offset=".55" stop-color="var(--cyan)" stop-opacity=".72"/><stop offset="1" stop-color="var(--cyan)" stop-opacity="0"/></radialGradient><radialGradient id="p5"><stop offset="0" stop-color="var(--violet)"/><stop offset=".55" stop-color="var(--violet)" stop-opacity=".72"/><stop offset="1" stop-color="var(--violet)" stop-opacity="0"/></radialGradient>
    <radialGradient id="clear"><stop offset="0" stop-color="#fffdf7"/><stop offset=".78" stop-color="#fffdf7" stop-opacity=".96"/><stop offset="1" stop-color="#fffdf7" stop-opacity="0"/></radialGradient></defs>
  <g><circle cx="718" cy="1116" r="181" fill="url(#p2)"/><circle cx="258" cy="1001" r="182" fill="url(#p3)"/><circle cx="127" cy="928" r="123" fill="url(#p3)"/><circle cx="-67" cy="301" r="116" fill="url(#p4)"/><circle cx="469" cy="-91" r="132" fill="url(#p0)"/><circle cx="598" cy="-74" r="118" fill="url(#p0)"/><circle cx="1100" cy="319" r="172" fill="url(#p1)"/><circle cx="26" cy="203" r="200" fill="url(#p5)"/><circle cx="541" cy="1101" r="250" fill="url(#p2)"/><circle cx="521" cy="-145" r="209" fill="url(#p5)"/><circle cx="1013" cy="746" r="217" fill="url(#p1)"/><circle cx="942" cy="1096" r="164" fill="url(#p2)"/><circle cx="398" cy="13" r="237" fill="url(#p5)"/><circle cx="674" cy="1243" r="166" fill="url(#p2)"/><circle cx="788" cy="39" r="122" fill="url(#p0)"/><circle cx="1158" cy="893" r="216" fill="url(#p1)"/><circle cx="887" cy="162" r="222" fill="url(#p0)"/><circle cx="1100" cy="267" r="173" fill="url(#p1)"/><circle cx="1138" cy="306" r="126" fill="url(#p1)"/><circle cx="801" cy="1020" r="148" fill="url(#p2)"/><circle cx="414" cy="-143" r="139" fill="url(#p5)"/><circle cx="964" cy="1082" r="200" fill="url(#p2)"/><circle cx="868" cy="90" r="218" fill="url(#p0)"/><circle cx="1037" cy="809" r="120" fill="url(#p1)"/><circle cx="879" cy="6" r="162" fill="url(#p0)"/><circle cx="746" cy="1221" r="178" fill="url(#p2)"/><circle cx="299" cy="1016" r="237" fill="url(#p3)"/><circle cx="35" cy="311" r="137" fill="url(#p4)"/><circle cx="-167" cy="587" r="234" fill="url(#p4)"/><circle cx="181" cy="1012" r="125" fill="url(#p3)"/><circle cx="698" cy="-96" r="146" fill="url(#p0)"/><circle cx="-25" cy="258" r="151" fill="url(#p4)"/><circle cx="1031" cy="292" r="188" fill="url(#p1)"/><circle cx="32" cy="159" r="149" fill="url(#p5)"/><circle cx="263" cy="54" r="172" fill="url(#p5)"/><circle cx="740" cy="40" r="162" fill="url(#p0)"/><circle cx="235" cy="1166" r="247" fill="url(#p3)"/><circle cx="-4" cy="900" r="192" fill="url(#p4)"/><circle cx="1081" cy="95" r="208" fill="url(#p0)"/><circle cx="423" cy="49" r="199" fill="url(#p5)"/><circle cx="620" cy="1255" r="121" fill="url(#p2)"/><circle cx="351" cy="1175" r="236" fill="url(#p3)"/><circle cx="-159" cy="597" r="159" fill="url(#p4)"/><circle cx="-101" cy="817" r="232" fill="url(#p3)"/><circle cx="851" cy="1083" r="197" fill="url(#p2)"/><circle cx="963" cy="1004" r="195" fill="url(#p1)"/><circle cx="875" cy="-67" r="212" fill="url(#p5)"/><circle cx="967" cy="1046" r="191" fill="url(#p1)"/><circle cx="783" cy="1159" r="114" fill="url(#p2)"/><circle cx="180" cy="1027" r="142" fill="url(#p3)"/><circle cx="-126" cy="764" r="146" fill="url(#p3)"/><circle cx="580" cy="-25" r="205" fill="url(#p0)"/><circle cx="1157" cy="351" r="172" fill="url(#p1)"/><circle cx="180" cy="95" r="203" fill="url(#p5)"/><circle cx="1205" cy="317" r="233" fill="url(#p0)"/><circle cx="957" cy="1010" r="154" fill="url(#p2)"/><circle cx="1058" cy="90" r="210" fill="url(#p0)"/><circle cx="367" cy="7" r="134" fill="url(#p5)"/><circle cx="720" cy="1103" r="198" fill="url(#p2)"/><circle cx="562" cy="1109" r="227" fill="url(#p3)"/><circle cx="483" cy="36" r="232" fill="url(#p5)"/><circle cx="709" cy="-94" r="190" fill="url(#p0)"/><circle cx="1034" cy="732" r="174" fill="url(#p1)"/><circle cx="646" cy="-134" r="143" fill="url(#p0)"/><circle cx="1003" cy="161" r="198" fill="url(#p1)"/><circle cx="-21" cy="921" r="244" fill="url(#p4)"/><circle cx="46" cy="756" r="112" fill="url(#p4)"/><circle cx="654" cy="1187" r="135" fill="url(#p3)"/><circle cx="1148" cy="626" r="196" fill="url(#p1)"/><circle cx="-46" cy="517" r="221" fill="url(#p4)"/><circle cx="174" cy="-8" r="128" fill="url(#p5)"/><circle cx="724" cy="1151" r="237" fill="url(#p3)"/><circle cx="1012" cy="1023" r="242" fill="url(#p1)"/><circle cx="685" cy="1167" r="139" fill="url(#p2)"/><circle cx="-108" cy="655" r="140" fill="url(#p4)"/><circle cx="119" cy="-39" r="247" fill="url(#p5)"/><circle cx="379" cy="1221" r="230" fill="url(#p3)"/><circle cx="962" cy="841" r="172" fill="url(#p1)"/><circle cx="383" cy="1021" r="223" fill="url(#p3)"/><circle cx="805" cy="-82" r="134" fill="url(#p0)"/><circle cx="999" cy="811" r="182" fill="url(#p2)"/><circle cx="-135" cy="653" r="207" fill="url(#p4)"/><circle cx="367" cy="51" r="141" fill="url(#p5)"/><circle cx="446" cy="1096" r="212" fill="url(#p3)"/></g>
  <circle cx="540" cy="540" r="505" fill="url(#clear)"/>
  <g stroke-linecap="round" fill="none"><path d="M900 97h0M932 169h0M1071 65h0M957 407h0M1033 166h0M740 51h0M990 216h0M816 116h0M518 98h0M1016 169h0M824 101h0M791 104h0M984 221h0M636 53h0M695 50h0M559 122h0M926 37h0M926 57h0M786 36h0M882 71h0M1021 281h0M934 57h0M854 131h0M1066 97h0M862 274h0M999 36h0M825 135h0M778 76h0M630 63h0M1021 115h0M343 53h0M761 36h0M649 20h0M475 56h0M969 94h0M687 50h0M704 74h0M990 170h0M1006 191h0M860 77h0M537 98h0M707 97h0M1039 173h0M705 41h0M920 225h0M874 239h0M911 174h0M860 52h0M985 234h0M423 104h0M510 49h0M884 65h0M1044 174h0M516 118h0M694 25h0M808 168h0M897 182h0M900 217h0M956 97h0M1022 270h0M851 115h0M976 247h0M688 37h0M1046 322h0M503 126h0M1030 180h0M943 267h0M622 72h0M857 127h0M951 309h0M1013 222h0M846 19h0M975 74h0M774 12h0M789 167h0M939 159h0M920 95h0M757 56h0M796 142h0M683 119h0M729 164h0M800 50h0M373 26h0M862 48h0M847 217h0M658 5h0M884 141h0M709 4h0M760 71h0M979 331h0M794 27h0M382 16h0" stroke="color-mix(in oklab,var(--pink),black 6%)" stroke-width="4" opacity="0.75"/><path d="M633 10h0M814 73h0M804 92h0M1009 147h0M881 325h0M926 128h0M1050 200h0M819 248h0M782 41h0M882 158h0M979 147h0M817 74h0M849 143h0M790 114h0M759 47h0M943 234h0M1066 284h0M878 205h0M941 103h0M887 142h0M907 1h0M547 75h0M917 236h0M842 125h0M1022 220h0M878 19h0M1055 193h0M1033 263h0M479 25h0M650 72h0M741 51h0M813 80h0M890 30h0M828 121h0M513 119h0M961 128h0M621 82h0" stroke="color-mix(in oklab,var(--pink),black 6%)" stroke-width="9" opacity="0.8"/><path d="M939 86h0M1001 143h0M958 356h0M838 122h0M664 64h0M711 68h0M711 40h0M630 86h0M464 42h0M869 57h0M736 88h0M746 3h0M1014 416h0M906 147h0M931 26h0M918 64h0M829 88h0M709 122h0M706 127h0M545 16h0M855 85h0M759 161h0M895 85h0M805 56h0M855 224h0M814 79h0M507 54h0" stroke="color-mix(in oklab,var(--pink),black 6%)" stroke-width="15" opacity="0.9"/><path d="M961 1035h0M1077 323h0M990 829h0M795 1078h0M997 612h0M1018 836h0M1060 445h0M907 254h0M1057 499h0M1024 491h0M1019 512h0M1030 310h0M1063 585h0M1005 698h0M991 399h0M1022 386h0M954 847h0M1049 284h0M1044 634h0M1066 738h0M1061 491h0M951 654h0M860 1010h0M1071 381h0M893 750h0M1067 417h0M956 244h0M1058 661h0M939 213h0M1057 556h0M1076 307h0M1043 542h0M1065 561h0M1024 766h0M964 727h0M1067 456h0M1008 437h0M1030 344h0M1070 601h0M1078 530h0M959 572h0M1012 545h0M1057 512h0M1056 402h0M1073 536h0M1006 902h0M1030 383h0M967 412h0M1002 923h0M870 1056h0M792 212h0M1062 756h0M977 209h0M991 239h0M939 198h0M970 468h0M920 837h0M962 531h0M1076 754h0M1044 679h0M1005 595h0M1001 837h0M1060 951h0M1029 280h0M953 310h0M927 344h0M1075 674h0M1012 37h0M1068 495h0M869 856h0M952 730h0M978 451h0M1035 779h0M952 718h0M934 180h0M1061 559h0M1078 389h0M1045 398h0M997 760h0M1017 849h0M958 679h0M1069 415h0M1062 755h0M1044 317h0M1056 722h0M1059 622h0M1047 560h0M974 364h0M967 578h0" stroke="color-mix(in oklab,var(--orange),black 6%)" stroke-width="4" opacity="0.75"/><path d="M1009 224h0M1057 811h0M1070 524h0M839 196h0M1061 846h0M936 690h0M1016 16h0M1024 647h0M1017 545h0M1064 607h0M998 398h0M1004 762h0M984 3h0M988 949h0M1055 764h0M1000 599h0M943 832h0M1048 665h0M1022 326h0M1007 454h0M1055 571h0M1075 341h0M1013 352h0M1000 845h0M1003 191h0M995 563h0M1025 255h0M1042 533h0M980 645h0M976 725h0M1073 356h0M1051 707h0M1067 853h0M947 233h0M1010 510h0M1043 343h0" stroke="color-mix(in oklab,var(--orange),black 6%)" stroke-width="9" opacity="0.8"/><path d="M1065 740h0M996 377h0M1011 766h0M1037 573h0M978 223h0M1070 601h0M1033 465h0M1031 740h0M1025 579h0M1067 612h0M998 415h0M990 548h0" stroke="color-mix(in oklab,var(--orange),black 6%)" stroke-width="15" opacity="0.9"/><path d="M799 970h0M946 801h0M883 937h0M837 898h0M533 1049h0M579 1064h0M772 908h0M626 1012h0M657 980h0M719 1008h0M685 1009h0M890 944h0M737 1042h0M832 1058h0M1005 823h0M823 1049h0M855 800h0M848 1031h0M990 933h0M708 1053h0M545 1028h0M778 968h0M702 966h0M981 933h0M823 941h0M930 932h0M687 1036h0M835 847h0M1036 989h0M782 904h0M832 1022h0M938 1019h0M1042 1004h0M698 980h0M687 1022h0M1074 722h0M635 1010h0M812 933h0M949 767h0M740 1003h0M932 1064h0M577 1077h0M782 965h0M1024 920h0M847 1069h0M1044 969h0M813 1005h0M979 959h0M440 945h0M654 1060h0M712 1009h0M1041 860h0M951 965h0M1076 758h0M588 964h0M658 1028h0M444 970h0M951 1005h0M799 970h0M819 1021h0M776 1025h0M858 933h0M1009 773h0M731 995h0M612 975h0M842 1047h0M1023 819h0M660 986h0M962 926h0M655 1006h0M1001 1010h0M840 830h0M783 1039h0M999 743h0M987 1027h0M1035 857h0M957 1003h0M1061 925h0M591 995h0M590 1031h0M756 950h0M1037 761h0M859 842h0M742 1041h0M977 927h0M810 925h0M843 807h0" stroke="color-mix(in oklab,var(--yellow),black 6%)" stroke-width="4" opacity="0.75"/><path d="M840 1020h0M787 906h0M876 1012h0M925 1006h0M724 987h0M415 981h0M974 977h0M900 1032h0M995 788h0M734 1041h0M876 903h0M885 894h0M955 943h0M771 1033h0M309 1049h0M895 1027h0M473 1070h0M849 1004h0M743 1023h0M824 1016h0M1047 808h0M939 657h0M794 904h0M1032 699h0M699 956h0M625 1039h0M551 1029h0M809 945h0M654 1057h0M791 989h0M934 899h0M916 954h0M563 1002h0M730 939h0M678 1020h0M998 1031h0M546 1014h0M633 1056h0M862 1055h0M827 851h0M755 940h0M1012 597h0M941 916h0M965 817h0" stroke="color-mix(in oklab,var(--yellow),black 6%)" stroke-width="9" opacity="0.8"/><path d="M549 992h0M974 713h0M755 960h0M559 1012h0M1064 930h0M820 1029h0M622 1079h0M652 975h0M912 879h0M448 1006h0M789 1051h0M1026 1057h0M968 909h0M966 911h0M666 922h0M851 874h0M851 893h0M684 948h0M700 1069h0M974 946h0M999 930h0" stroke="color-mix(in oklab,var(--yellow),black 6%)" stroke-width="15" opacity="0.9"/><path d="M131 883h0M388 1076h0M316 934h0M456 987h0M223 795h0M140 880h0M183 1045h0M305 956h0M170 874h0M132 930h0M98 991h0M72 973h0M85 659h0M278 962h0M102 817h0M392 1071h0M0 852h0M84 1015h0M212 1038h0M112 957h0M252 866h0M69 884h0M13 949h0M55 753h0M415 979h0M253 893h0M324 1007h0M352 956h0M332 1002h0M182 875h0M483 978h0M253 834h0M60 716h0M400 967h0M415 1066h0M18 847h0M18 879h0M548 1000h0M177 807h0M52 1024h0M57 897h0M423 1045h0M510 1059h0M211 940h0M29 762h0M323 971h0M170 821h0M229 914h0M247 1026h0M619 1038h0M314 1024h0M107 912h0M226 972h0M340 1023h0M150 1050h0M230 813h0M198 873h0M765 931h0M283 940h0M522 1041h0M394 990h0M208 1001h0M463 1022h0M355 898h0M231 862h0M239 1046h0M357 1048h0M55 886h0M286 1020h0M279 948h0M566 1028h0M236 1049h0M388 1014h0M414 1048h0M553 1028h0M205 862h0M77 924h0M494 1022h0M106 837h0M559 1040h0M62 892h0M110 962h0M211 853h0M595 1061h0M289 1041h0M427 1059h0M222 908h0M91 618h0M384 1077h0M331 1031h0M290 1034h0M494 1040h0M46 916h0M314 1002h0M417 1028h0M365 1045h0M311 903h0M134 923h0M359 1072h0M396 978h0M613 1075h0M534 1067h0M185 966h0M376 1062h0M223 1028h0M47 737h0M161 838h0M289 950h0M206 1052h0" stroke="color-mix(in oklab,var(--green),black 6%)" stroke-width="4" opacity="0.75"/><path d="M139 1057h0M35 826h0M264 902h0M331 894h0M477 1001h0M165 1017h0M594 1034h0M274 919h0M200 1008h0M250 1027h0M254 967h0M125 964h0M69 1002h0M167 932h0M58 927h0M187 883h0M399 993h0M148 950h0M80 1012h0M66 829h0M268 1036h0M107 847h0M172 973h0M549 1047h0M136 979h0M154 788h0M406 1073h0M387 1074h0M17 738h0M69 928h0M209 804h0M186 1062h0M476 1073h0M228 963h0M359 1052h0M171 1062h0M168 916h0M232 944h0M394 1000h0M306 902h0M158 872h0M469 1061h0M252 1053h0M229 924h0M413 1044h0M247 959h0M541 1016h0M117 908h0M463 1005h0M153 941h0M316 960h0M159 891h0M135 993h0M107 947h0M224 979h0M209 1040h0M431 987h0M559 1074h0M123 835h0M287 1004h0M483 1035h0" stroke="color-mix(in oklab,var(--green),black 6%)" stroke-width="9" opacity="0.8"/><path d="M311 1030h0M60 855h0M664 1048h0M101 728h0M324 1005h0M433 1050h0M365 1074h0M177 1003h0M420 951h0M157 840h0M123 918h0M523 1010h0M435 1034h0M330 1057h0M269 905h0M421 955h0M204 976h0M45 916h0M196 847h0M42 775h0M380 1073h0M265 845h0M441 1011h0" stroke="color-mix(in oklab,var(--green),black 6%)" stroke-width="15" opacity="0.9"/><path d="M111 321h0M79 490h0M10 521h0M48 390h0M170 902h0M118 903h0M121 730h0M109 434h0M63 111h0M101 794h0M3 350h0M30 407h0M105 383h0M23 804h0M62 775h0M164 243h0M21 718h0M26 831h0M44 412h0M78 820h0M36 589h0M85 651h0M17 605h0M234 899h0M117 841h0M144 744h0M278 146h0M20 500h0M61 872h0M121 915h0M128 429h0M132 192h0M111 559h0M26 575h0M205 874h0M95 715h0M123 552h0M61 210h0M71 890h0M115 831h0M47 368h0M48 569h0M71 459h0M49 782h0M73 191h0M94 383h0M35 889h0M86 616h0M16 800h0M100 189h0M31 639h0M52 283h0M116 296h0M161 352h0M125 278h0M83 230h0M13 613h0M140 662h0M101 642h0M89 776h0M116 184h0M6 768h0M57 589h0M178 927h0M45 381h0M32 701h0M14 350h0M100 461h0M54 745h0M36 851h0M4 428h0M66 622h0M159 171h0M57 564h0M138 987h0M96 689h0M102 447h0M87 616h0" stroke="color-mix(in oklab,var(--cyan),black 6%)" stroke-width="4" opacity="0.75"/><path d="M20 704h0M125 215h0M2 879h0M225 943h0M83 497h0M69 543h0M95 422h0M15 551h0M20 335h0M115 703h0M164 288h0M4 270h0M42 383h0M1 288h0M41 597h0M18 386h0M41 559h0M62 803h0M32 391h0M31 469h0M89 618h0M104 462h0M25 312h0M29 866h0M68 828h0M148 625h0" stroke="color-mix(in oklab,var(--cyan),black 6%)" stroke-width="9" opacity="0.8"/><path d="M116 508h0M81 623h0M60 428h0M189 745h0M71 356h0M94 1002h0M30 624h0M153 418h0M9 396h0M2 1030h0M87 777h0M77 721h0M72 468h0M42 268h0" stroke="color-mix(in oklab,var(--cyan),black 6%)" stroke-width="15" opacity="0.9"/><path d="M433 9h0M175 20h0M150 300h0M740 69h0M417 86h0M480 142h0M3 279h0M206 138h0M531 11h0M198 271h0M286 190h0M29 5h0M585 93h0M35 114h0M193 149h0M160 48h0M103 115h0M94 187h0M465 123h0M207 128h0M7 121h0M94 285h0M143 114h0M517 55h0M101 455h0M86 133h0M127 344h0M178 236h0M609 1h0M622 104h0M134 163h0M196 301h0M411 32h0M351 6h0M130 163h0M319 98h0M152 94h0M245 99h0M139 75h0M73 89h0M387 11h0M280 55h0M397 15h0M195 153h0M170 102h0M206 134h0M148 178h0M419 40h0M145 313h0M206 189h0M29 328h0M498 85h0M133 12h0M224 138h0M147 187h0M159 1h0M668 31h0M172 221h0M42 176h0M380 70h0M107 39h0M89 39h0M169 119h0M168 216h0M22 295h0M92 9h0M454 60h0M380 47h0M84 185h0M524 52h0M340 174h0M121 253h0M135 106h0M268 158h0M370 135h0M426 76h0M151 280h0M507 103h0M122 227h0M362 72h0M381 51h0M242 72h0M425 156h0M564 19h0M69 263h0M112 217h0M234 32h0M651 23h0M133 230h0M366 83h0M135 242h0M20 110h0M144 67h0M292 40h0M256 15h0M263 10h0M73 292h0M98 160h0M112 251h0M341 8h0M216 210h0M385 145h0" stroke="color-mix(in oklab,var(--violet),black 6%)" stroke-width="4" opacity="0.75"/><path d="M262 153h0M279 212h0M214 58h0M313 24h0M129 286h0M156 133h0M467 51h0M562 42h0M165 109h0M183 204h0M21 238h0M192 185h0M21 230h0M5 383h0M467 70h0M405 88h0M713 101h0M99 381h0M484 101h0M314 16h0M235 60h0M49 239h0M189 32h0M242 94h0M330 57h0M34 150h0M125 144h0M27 308h0M564 53h0M449 73h0M135 121h0M220 100h0M69 18h0M284 216h0M705 145h0M147 288h0M125 151h0M212 24h0M436 78h0M306 108h0M199 140h0" stroke="color-mix(in oklab,var(--violet),black 6%)" stroke-width="9" opacity="0.8"/><path d="M131 130h0M197 162h0M644 78h0M226 205h0M111 192h0M199 158h0M246 134h0M296 60h0M281 210h0M94 218h0M552 19h0M212 34h0M74 104h0M126 94h0M139 122h0M61 248h0M62 221h0M335 4h0M563 0h0" stroke="color-mix(in oklab,var(--violet),black 6%)" stroke-width="15" opacity="0.9"/></g>
  <path d="M0 -63C11 -62 8 -44 15 -42C22 -39 34 -59 44 -53C53 -44 34 -29 39 -22C42 -15 75 -27 78 -14C80 -0 41 -0 41 7C39 14 50 18 46 27C41 34 36 30 30 36C23 40 32 55 22 60C11 63 7 42 0 42C-7 42 -17 94 -33 90C-48 83 -22 38 -28 34C-34 28 -68 57 -77 44C-83 30 -41 15 -43 8C-44 0 -80 0 -79 -14C-75 -27 -39 -14 -36 -21C-32 -27 -61 -51 -51 -61C-40 -69 -23 -40 -16 -44C-8 -46 -11 -62 0 -63Z" fill="var(--pink)" transform="translate(884 176)"/><path d="M0 -53C10 -52 6 -30 12 -28C17 -25 32 -48 41 -41C48 -32 26 -17 29 -12C31 -6 55 -11 56 -0C55 11 31 6 29 12C26 17 30 20 25 25C20 30 16 24 11 27C6 29 12 61 0 62C-12 61 -6 30 -12 28C-17 25 -34 51 -43 43C-51 34 -23 15 -26 11C-27 5 -48 9 -49 0C-48 -9 -28 -6 -26 -11C-24 -16 -42 -28 -36 -36C-28 -42 -17 -25 -11 -28C-6 -29 -10 -52 0 -53Z" fill="var(--cyan)" transform="translate(178 884)"/><path d="M0 -49C9 -49 6 -37 13 -35C19 -32 23 -40 29 -35C35 -29 28 -23 31 -18C34 -12 42 -15 44 -8C44 -0 34 -0 33 6C32 11 71 26 65 38C58 48 26 21 21 26C17 29 32 55 22 59C11 62 6 34 0 35C-6 34 -10 56 -19 53C-28 49 -17 30 -22 27C-27 22 -37 31 -42 24C-45 16 -34 13 -36 6C-37 0 -45 0 -44 -8C-42 -15 -31 -11 -29 -17C-26 -22 -32 -27 -27 -32C-21 -37 -17 -29 -12 -32C-6 -33 -9 -49 0 -49Z" fill="var(--violet)" transform="translate(152 214)"/><path d="M0 -48C9 -47 7 -34 13 -32C19 -29 35 -52 44 -44C52 -35 29 -20 33 -13C35 -7 45 -9 46 -0C45 9 32 6 30 12C27 18 37 25 32 32C25 37 18 27 12 30C6 32 12 63 0 64C-12 63 -6 31 -12 29C-18 26 -32 48 -40 40C-48 32 -27 18 -30 12C-31 6 -49 10 -50 0C-49 -10 -33 -6 -31 -13C-28 -18 -56 -37 -48 -48C-37 -56 -19 -28 -13 -31C-7 -33 -9 -47 0 -48Z" fill="var(--yellow)" transform="translate(916 868)"/>
  <path d="M0 -24C5 -23 4 -17 8 -16C11 -14 20 -25 25 -20C28 -14 16 -8 17 -4C17 -0 24 -0 24 5C22 11 16 8 14 11C11 14 21 27 15 31C8 34 4 17 0 17C-4 17 -7 29 -13 26C-18 23 -10 13 -13 10C-15 7 -19 9 -20 5C-21 0 -17 0 -17 -4C-15 -7 -28 -13 -24 -19C-19 -24 -10 -13 -7 -15C-4 -16 -5 -23 0 -24Z" fill="var(--orange)" transform="translate(980 330)"/><path d="M0 -34C7 -33 4 -17 7 -15C11 -13 21 -26 26 -21C30 -14 14 -7 15 -3C15 -0 28 -0 28 6C26 12 14 7 12 10C10 12 17 21 12 25C6 27 3 15 0 15C-3 15 -5 22 -10 20C-14 17 -10 12 -12 10C-14 7 -20 10 -22 5C-23 0 -16 0 -16 -4C-14 -7 -18 -8 -15 -12C-12 -15 -9 -12 -7 -14C-3 -15 -7 -33 0 -34Z" fill="var(--green)" transform="translate(744 952)"/><path d="M0 -25C6 -25 3 -14 6 -13C9 -11 19 -23 23 -19C27 -13 13 -6 14 -3C14 -0 25 -0 24 6C22 11 13 6 11 9C9 11 15 18 10 21C5 23 4 15 0 16C-4 15 -4 19 -8 17C-12 15 -9 11 -11 9C-13 6 -19 9 -20 5C-21 0 -14 0 -14 -3C-13 -6 -29 -14 -25 -20C-20 -25 -9 -11 -6 -13C-3 -14 -6 -25 0 -25Z" fill="var(--pink)" transform="translate(300 130)"/>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'janmashtami-peacock-feather', 'Feather and Flute', 'One peacock feather and a bamboo flute on ivory; the words stand beside them.',
  (select id from public.festivals where slug = 'janmashtami'),
  (select id from public.template_categories where slug = 'minimal'),
  false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.55;position:absolute;left:452px;right:96px;top:130px;height:920px;display:flex;flex-direction:column;justify-content:center;text-align:start;font:400 40px "Tiro Devanagari Hindi","Cormorant Garamond","Card Serif",serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(en) .letter{font-family:"Cormorant Garamond","Card Serif",serif;font-weight:500;--script:1.12}:lang(ur) .letter{--script:.8;--leading:2.05;font-family:"Noto Nastaliq Urdu","Card Serif",serif}
h1{font:400 104px/1.28 "Rozha One","Card Serif",serif;color:var(--peacock);text-wrap:balance;margin-bottom:34px}
h1.long{font-size:84px}.l h1{font-size:76px;margin-bottom:16px}.x h1{font-size:64px;margin-bottom:10px}.x h1.long{font-size:56px}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;line-height:1.9}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:52px}.m{--size:42px}.l{--size:33px}.x{--size:28px}.x .letter{--leading:1.5}:lang(ur) .x .letter{--leading:2}
.to,.from{font-size:36px;line-height:var(--leading);color:color-mix(in oklab,var(--leaf),black 34%)}
.from{margin-top:24px}.x .to,.x .from{font-size:29px;margin-top:6px}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs><linearGradient id="bamboo" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e8bd72"/><stop offset=".35" stop-color="#f6dca0"/><stop offset="1" stop-color="#96642a"/></linearGradient>
  <linearGradient id="iris" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#18b3c4"/><stop offset="1" stop-color="color-mix(in oklab,var(--peacock),#18b3c4 40%)"/></linearGradient></defs>
  <rect x="36" y="36" width="1008" height="1278" fill="none" stroke="#c9a24a" stroke-width="3"/><rect x="48" y="48" width="984" height="1254" fill="none" stroke="#c9a24a" stroke-width="1.500"/>
  <g fill="none" stroke-linecap="round">
    <path d="M244 1218Q220 1228 192 1213M240 1212Q217 1222 190 1207M236 1206Q217 1214 195 1201M236 1206Q251 1192 249 1166M232 1200Q211 1208 186 1194M229 1194Q247 1177 244 1147M225 1188Q205 1195 182 1181M221 1182Q239 1166 237 1137M218 1176Q192 1184 164 1166M218 1176Q238 1157 236 1124M214 1170Q234 1151 232 1119M211 1163Q188 1170 164 1154M211 1163Q228 1148 227 1119M207 1157Q180 1165 151 1146M207 1157Q229 1138 227 1104M204 1151Q179 1158 154 1140M201 1145Q223 1125 222 1089M197 1139Q216 1122 216 1092M191 1127Q210 1111 210 1081M188 1121Q213 1100 213 1061M171 1084Q138 1088 108 1062M168 1078Q133 1082 100 1053M166 1072Q190 1052 192 1015M161 1059Q129 1062 101 1035M159 1053Q129 1055 104 1031M156 1047Q118 1049 85 1017M156 1047Q187 1023 190 978M150 1028Q111 1029 80 996M146 1016Q114 1016 88 988M146 1016Q171 997 175 960M140 997Q174 973 181 923M136 985Q101 982 74 950M133 973Q88 968 55 926M130 960Q84 955 52 912M130 960Q168 935 177 882M127 948Q161 925 170 877M126 941Q157 921 165 878M124 935Q163 910 174 857M119 904Q154 882 165 836M115 879Q64 864 34 810M114 873Q160 846 176 788M111 842Q62 823 36 769M110 810Q65 790 43 738M109 773Q61 746 40 687M110 760Q163 734 188 672M110 748Q62 718 43 657M111 742Q168 714 196 648M112 716Q58 678 39 605M112 716Q173 688 204 620M114 704Q60 664 42 591M114 698Q168 673 197 613M115 691Q56 646 39 564M115 691Q183 661 219 586M116 685Q70 649 57 585M116 685Q169 662 198 603M117 679Q67 639 53 569M117 673Q70 633 57 565M119 660Q184 632 221 562M120 654Q179 629 213 565M124 635Q74 588 64 511M125 629Q72 577 62 495M127 616Q191 591 230 524M130 604Q200 576 242 504M133 591Q83 535 77 452M133 591Q203 564 246 492M136 579Q93 528 89 454M141 560Q213 533 258 462M145 548Q97 486 96 400M148 535Q225 507 275 432M152 523Q99 446 101 344M156 510Q103 431 107 326M158 504Q117 442 121 360M163 491Q239 465 291 392M165 485Q242 459 294 386M174 460Q125 373 136 264M174 460Q269 429 334 341M187 429Q150 356 162 267M189 423Q277 395 339 315M192 417Q287 386 355 300M203 392Q286 366 345 293M206 386Q300 356 368 274M209 380Q178 302 195 213M227 343Q199 261 221 170M227 343Q310 317 371 247M230 337Q317 310 381 236M233 331Q321 304 386 230M237 325Q313 301 371 236M243 312Q223 242 244 167M243 312Q313 291 365 233M247 306Q224 224 249 136" stroke="var(--leaf)" stroke-width="2.600"/><path d="M252 1230Q269 1214 266 1185M244 1218Q263 1200 260 1169M232 1200Q249 1184 247 1156M225 1188Q241 1173 239 1147M221 1182Q199 1189 174 1174M214 1170Q188 1178 161 1160M194 1133Q163 1140 132 1117M194 1133Q218 1112 218 1074M191 1127Q167 1132 143 1114M188 1121Q156 1127 125 1104M179 1102Q151 1107 124 1085M179 1102Q201 1084 202 1049M176 1096Q144 1101 113 1076M174 1090Q145 1094 118 1071M174 1090Q197 1071 198 1036M171 1084Q197 1063 199 1023M166 1072Q135 1075 107 1050M163 1065Q130 1068 101 1042M163 1065Q189 1045 192 1005M161 1059Q186 1039 189 1001M154 1041Q117 1042 86 1011M154 1041Q183 1018 187 974M152 1034Q180 1013 184 972M148 1022Q109 1022 78 989M148 1022Q178 999 183 954M144 1010Q172 989 177 947M142 1004Q100 1002 67 965M142 1004Q175 979 182 930M138 991Q102 989 74 956M138 991Q168 970 174 928M135 979Q164 958 170 917M128 954Q85 948 54 906M128 954Q165 929 174 878M127 948Q86 942 58 902M124 935Q78 927 48 882M122 923Q164 896 176 840M121 917Q82 908 57 869M121 917Q154 895 164 850M120 910Q80 901 55 861M120 910Q154 889 165 843M118 898Q67 885 36 833M118 898Q162 871 177 812M117 892Q69 879 40 830M117 892Q159 866 173 811M116 885Q73 873 48 829M116 885Q154 863 167 813M115 879Q161 852 176 793M114 867Q66 851 38 799M114 867Q157 841 173 785M113 860Q70 846 46 800M113 860Q152 838 166 788M112 848Q66 831 41 781M111 842Q157 816 175 758M111 829Q65 811 42 759M111 829Q154 805 171 752M110 817Q64 796 41 743M110 810Q153 787 172 734M110 804Q60 781 36 722M110 804Q158 778 179 719M109 798Q57 773 33 711M109 798Q160 771 183 709M109 785Q55 757 31 692M109 785Q163 758 188 692M109 779Q162 752 186 689M110 767Q60 738 39 677M110 767Q161 741 185 680M110 754Q63 726 44 667M110 754Q159 730 182 673M111 742Q57 708 36 639M111 729Q58 693 38 623M111 729Q170 701 199 635M112 723Q170 695 200 629M113 710Q66 677 50 613M117 679Q175 653 206 590M117 673Q174 648 205 586M118 666Q67 623 54 548M120 654Q72 611 61 540M121 648Q72 602 61 528M121 648Q183 622 219 555M125 629Q193 601 234 528M126 623Q74 571 65 489M127 616Q79 567 71 490M130 604Q79 549 71 465M131 598Q86 547 80 472M134 585Q83 526 77 438M136 579Q198 555 237 492M141 560Q93 500 91 416M143 554Q94 491 92 403M146 541Q224 513 275 436M148 535Q100 469 100 379M150 529Q104 465 106 378M150 529Q224 502 272 430M152 523Q240 491 297 406M156 510Q246 478 306 392M158 504Q229 479 275 412M163 491Q119 423 125 333M165 485Q122 416 128 327M167 479Q119 399 127 297M167 479Q255 449 315 366M169 473Q125 396 133 299M179 448Q138 371 149 276M181 442Q139 359 151 259M181 442Q269 413 331 332M187 429Q265 404 320 333M195 411Q162 339 175 255M200 398Q163 313 180 213M200 398Q289 370 353 291M206 386Q168 295 188 190M212 374Q302 345 368 266M215 368Q182 282 203 185M215 368Q302 340 365 265M218 361Q191 288 209 204M221 355Q191 272 212 180M221 355Q305 329 367 257M224 349Q195 267 217 175M230 337Q202 251 226 155M237 325Q213 248 235 164M240 318Q331 291 399 214" stroke="color-mix(in oklab,var(--leaf),black 34%)" stroke-width="2.400"/><path d="M229 1194Q205 1202 179 1187M204 1151Q223 1134 222 1104M185 1115Q157 1120 131 1099M185 1115Q206 1096 207 1063M159 1053Q182 1035 184 1000M152 1034Q117 1036 88 1006M150 1028Q180 1005 185 960M144 1010Q108 1009 80 978M140 997Q97 995 65 957M131 966Q96 962 71 930M131 966Q161 946 167 905M123 929Q156 908 165 863M119 904Q79 894 54 854M114 873Q64 857 35 804M112 854Q65 837 39 786M112 854Q156 829 172 774M110 760Q59 731 38 667M111 735Q58 701 38 632M111 735Q168 708 196 642M113 710Q165 686 193 627M119 660Q66 614 53 535M122 641Q194 612 236 535M124 635Q187 609 224 541M126 623Q194 595 234 524M129 610Q79 558 71 478M131 598Q195 573 233 507M138 573Q87 512 83 424M138 573Q212 544 258 470M139 566Q205 541 247 475M145 548Q218 521 264 448M154 516Q223 492 268 425M160 498Q120 435 124 353M160 498Q231 473 278 406M169 473Q253 444 310 366M172 467Q126 386 135 284M176 454Q135 379 145 285M184 436Q268 408 327 332M192 417Q149 326 166 218M195 411Q269 387 322 320M212 374Q177 285 198 185M224 349Q307 323 369 252" stroke="#b58a2e" stroke-width="2.200"/><path d="M252 1230Q231 1240 206 1227M248 1224Q225 1234 199 1220M248 1224Q266 1207 263 1177M240 1212Q258 1195 256 1164M201 1145Q171 1153 142 1132M197 1139Q173 1145 148 1127M182 1108Q157 1113 133 1094M182 1108Q202 1092 202 1061M176 1096Q202 1075 203 1035M168 1078Q197 1055 199 1012M136 985Q165 965 171 923M135 979Q99 976 73 943M133 973Q170 947 179 894M126 941Q89 935 64 900M123 929Q85 922 59 884M122 923Q73 913 42 865M112 848Q154 824 170 770M111 835Q65 817 40 765M111 835Q154 811 172 757M110 823Q58 801 32 741M110 823Q160 796 181 734M110 817Q154 793 173 738M109 792Q55 765 30 700M109 792Q163 764 187 699M109 779Q57 751 34 688M109 773Q159 748 181 689M110 748Q161 723 186 664M112 723Q59 686 40 616M114 704Q174 676 207 608M114 698Q67 662 52 597M118 666Q180 640 215 572M122 641Q66 588 54 502M129 610Q196 583 236 514M134 585Q208 557 253 482M139 566Q94 512 92 433M143 554Q217 526 265 452M146 541Q96 475 96 383M154 516Q113 456 115 376M172 467Q260 437 320 355M176 454Q258 427 314 352M179 448Q262 420 320 344M184 436Q144 357 157 261M189 423Q149 340 164 240M197 405Q160 321 176 222M197 405Q285 377 348 299M203 392Q169 312 186 220M209 380Q289 355 347 285M218 361Q293 338 348 273M233 331Q206 243 230 148M240 318Q213 227 240 128M247 306Q328 281 389 213" stroke="color-mix(in oklab,var(--leaf),var(--peacock) 60%)" stroke-width="2.400"/>
    <path d="M250 300Q144 281 55 276M250 300Q143 276 53 267M250 300Q148 272 62 260M250 300Q153 269 71 254M250 300Q158 267 80 248M250 300Q159 263 82 240M250 300Q152 255 67 226M250 300Q164 256 90 227M250 300Q164 251 89 218M250 300Q161 244 84 206M250 300Q162 239 85 196M250 300Q163 235 87 188M250 300Q171 236 103 189M250 300Q171 229 101 176M250 300Q179 231 116 179M250 300Q178 224 115 167M250 300Q179 218 117 156M250 300Q189 223 135 164M250 300Q191 219 139 157M250 300Q189 209 135 137M250 300Q194 209 145 136M250 300Q199 208 154 135M250 300Q201 201 157 123M250 300Q203 195 161 111M250 300Q212 205 179 129M250 300Q215 201 184 121M250 300Q218 195 190 110M250 300Q222 192 197 104M250 300Q228 197 208 113M250 300Q230 185 213 91M250 300Q236 190 224 101M250 300Q241 195 233 110M250 300Q246 197 242 114M250 300Q250 194 250 108M250 300Q255 184 259 89M250 300Q259 193 267 106M250 300Q265 182 279 85M250 300Q270 185 287 91M250 300Q275 185 297 91M250 300Q278 192 303 105M250 300Q282 195 311 109M250 300Q285 200 316 119M250 300Q289 203 323 125M250 300Q295 200 335 119M250 300Q301 198 347 116M250 300Q301 208 346 135M250 300Q312 198 367 118M250 300Q313 206 368 133M250 300Q316 210 374 140M250 300Q319 214 380 147M250 300Q323 216 387 152M250 300Q332 213 405 147M250 300Q325 227 391 172M250 300Q333 226 406 170M250 300Q336 229 412 178M250 300Q337 235 413 188M250 300Q346 234 429 188M250 300Q350 238 436 194M250 300Q344 246 426 210M250 300Q352 248 440 213M250 300Q353 252 441 223M250 300Q344 261 425 238M250 300Q359 261 451 238M250 300Q353 267 441 251M250 300Q350 273 434 261M250 300Q359 276 450 267M250 300Q354 281 441 277M250 300Q362 285 455 284M250 300Q353 290 439 294M250 300Q364 294 458 302M250 300Q360 299 450 311M250 300Q361 304 452 320M250 300Q354 308 438 327M250 300Q359 313 446 337M250 300Q352 316 433 343M250 300Q350 320 429 350M250 300Q354 326 436 361M250 300Q358 332 441 373M250 300Q347 333 421 374M250 300Q340 335 409 377M250 300Q353 345 430 397M250 300Q339 344 405 393M250 300Q337 347 400 399M250 300Q333 349 392 403M250 300Q330 353 387 408M250 300Q330 357 385 417M250 300Q327 360 379 422M250 300Q328 366 379 434M250 300Q330 374 382 449M250 300Q323 374 370 448" stroke="color-mix(in oklab,var(--leaf),#d8b23e 40%)" stroke-width="3"/><path d="M250 300Q144 281 55 276M250 300Q143 276 53 267M250 300Q148 272 62 260M250 300Q153 269 71 254M250 300Q158 267 80 248M250 300Q159 263 82 240M250 300Q152 255 67 226M250 300Q164 256 90 227M250 300Q164 251 89 218M250 300Q161 244 84 206M250 300Q162 239 85 196M250 300Q163 235 87 188M250 300Q171 236 103 189M250 300Q171 229 101 176M250 300Q179 231 116 179M250 300Q178 224 115 167M250 300Q179 218 117 156M250 300Q189 223 135 164M250 300Q191 219 139 157M250 300Q189 209 135 137M250 300Q194 209 145 136M250 300Q199 208 154 135M250 300Q201 201 157 123M250 300Q203 195 161 111M250 300Q212 205 179 129M250 300Q215 201 184 121M250 300Q218 195 190 110M250 300Q222 192 197 104M250 300Q228 197 208 113M250 300Q230 185 213 91M250 300Q236 190 224 101M250 300Q241 195 233 110M250 300Q246 197 242 114M250 300Q250 194 250 108M250 300Q255 184 259 89M250 300Q259 193 267 106M250 300Q265 182 279 85M250 300Q270 185 287 91M250 300Q275 185 297 91M250 300Q278 192 303 105M250 300Q282 195 311 109M250 300Q285 200 316 119M250 300Q289 203 323 125M250 300Q295 200 335 119M250 300Q301 198 347 116M250 300Q301 208 346 135M250 300Q312 198 367 118M250 300Q313 206 368 133M250 300Q316 210 374 140M250 300Q319 214 380 147M250 300Q323 216 387 152M250 300Q332 213 405 147M250 300Q325 227 391 172M250 300Q333 226 406 170M250 300Q336 229 412 178M250 300Q337 235 413 188M250 300Q346 234 429 188M250 300Q350 238 436 194M250 300Q344 246 426 210M250 300Q352 248 440 213M250 300Q353 252 441 223M250 300Q344 261 425 238M250 300Q359 261 451 238M250 300Q353 267 441 251M250 300Q350 273 434 261M250 300Q359 276 450 267M250 300Q354 281 441 277M250 300Q362 285 455 284M250 300Q353 290 439 294M250 300Q364 294 458 302M250 300Q360 299 450 311M250 300Q361 304 452 320M250 300Q354 308 438 327M250 300Q359 313 446 337M250 300Q352 316 433 343M250 300Q350 320 429 350M250 300Q354 326 436 361M250 300Q358 332 441 373M250 300Q347 333 421 374M250 300Q340 335 409 377M250 300Q353 345 430 397M250 300Q339 344 405 393M250 300Q337 347 400 399M250 300Q333 349 392 403M250 300Q330 353 387 408M250 300Q330 357 385 417M250 300Q327 360 379 422M250 300Q328 366 379 434M250 300Q330 374 382 449M250 300Q323 374 370 448" stroke="var(--leaf)" stroke-width="1.500" transform="rotate(2 250 300)"/>
    <path d="M330 1330C40 1000 60 640 250 300" stroke="#8a6a2c" stroke-width="11" opacity=".25" transform="translate(5 4)"/><path d="M330 1330C40 1000 60 640 250 300" stroke="#f0e2b8" stroke-width="6"/>
  </g>
  <g transform="translate(250 290) rotate(29)"><path d="M0 122C-110 85 -127 -61 0 -156C127 -61 110 85 0 122Z" fill="color-mix(in oklab,var(--leaf),#e2c14b 44%)"/><path d="M0 108C-97 76 -112 -54 0 -138C112 -54 97 76 0 108Z" fill="var(--leaf)"/><path d="M0 98C-85 70 -98 -43 0 -116C98 -43 85 70 0 98Z" fill="#b9772a"/><path d="M0 90C-74 65 -85 -33 0 -97C85 -33 74 65 0 90Z" fill="#dca23e"/><path d="M0 80C-56 61 -64 -13 0 -61C64 -13 56 61 0 80Z" fill="url(#iris)"/><path d="M0 76C-46 66-56 14-34-14C-22-28-8-20 0-4C8-20 22-28 34-14C56 14 46 66 0 76Z" fill="color-mix(in oklab,var(--peacock),black 38%)"/></g>
  <g transform="translate(560 1190) rotate(-6)">
    <path d="M-470 34H500" stroke="#000" stroke-width="16" opacity=".1" stroke-linecap="round"/>
    <rect x="-480" y="-24" width="980" height="48" rx="12" fill="url(#bamboo)"/><g fill="#7d4c1c"><rect x="-360" y="-25" width="9" height="50"/><rect x="60" y="-25" width="9" height="50"/><rect x="440" y="-25" width="9" height="50"/></g>
    <g fill="#4a2a10"><ellipse cx="-290" cy="-3" rx="17" ry="10"/><ellipse cx="-70" cy="-3" rx="13" ry="9"/><ellipse cx="-10" cy="-3" rx="13" ry="9"/><ellipse cx="120" cy="-3" rx="13" ry="9"/><ellipse cx="190" cy="-3" rx="13" ry="9"/><ellipse cx="260" cy="-3" rx="13" ry="9"/><ellipse cx="330" cy="-3" rx="13" ry="9"/></g>
    <g fill="none" stroke="var(--peacock)" stroke-width="8"><path d="M-430-25v50M-418-25v50M-406-25v50M470-25v50M482-25v50"/></g>
    <path d="M-418 24C-440 70-400 90-420 130M-410 24C-384 64-404 96-380 124" fill="none" stroke="var(--peacock)" stroke-width="5" stroke-linecap="round"/><path d="M-434 126q14-12 28 0l-4 40h-20ZM-394 120q14-12 28 0l-4 40h-20Z" fill="var(--peacock)"/>
  </g>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'makar-sankranti-kites', 'Patang Sky', 'A January sky crowded with paper kites above the rooftops.',
  (select id from public.festivals where slug = 'makar-sankranti'),
  (select id from public.template_categories where slug = 'playful'),
  false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1080,
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
.card{--sky:{{ v.sky }};--pink:{{ v.pink }};--sun:{{ v.sun }};position:relative;width:1080px;height:1080px;overflow:hidden;background:linear-gradient(180deg,color-mix(in oklab,var(--sky),black 16%),var(--sky) 55%,color-mix(in oklab,var(--sky),white 34%));color:#fff}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{--script:1;--leading:1.45;position:absolute;left:200px;right:200px;top:250px;height:580px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:600 40px "Baloo 2","Card Sans",sans-serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.76;--leading:1.95;font-family:"Noto Nastaliq Urdu","Card Sans",sans-serif}
h1{font:800 110px/1.16 "Baloo 2","Card Sans",sans-serif;color:#fff;text-wrap:balance;margin-bottom:12px}
h1.long{font-size:84px}.l h1{font-size:78px}.x h1{font-size:60px;margin-bottom:0}.l h1.long,.x h1.long{font-size:52px}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Sans",sans-serif;line-height:1.8}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:48px}.m{--size:38px}.l{--size:31px}.x{--size:26px}.x .letter{--leading:1.36}:lang(hi) .x .letter{--leading:1.42}:lang(ur) .x .letter{--leading:1.9}
.to,.from{font-size:34px;line-height:var(--leading);font-weight:700;color:color-mix(in oklab,var(--sun),white 30%)}
.from{margin-top:8px}.x .to,.x .from{font-size:26px;margin-top:0}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
<main class="card">
<svg class="art" viewBox="0 0 1080 1080" aria-hidden="true">
  <defs><g id="kite0"><path d="M0 112Q70 170 21 232T42 330" fill="none" stroke="#fff" stroke-width="3" opacity=".85"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(43 172) rotate(30)"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(20 232) rotate(-20)"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(14 290) rotate(20)"/><path d="M0-120L104 0L0 112L-104 0Z" fill="var(--pink)"/><path d="M0-120L52-60L0 0L-52-60Z" fill="var(--sun)"/><path d="M0 112L-30 146H30Z" fill="var(--sun)"/><circle cy="42" r="22" fill="#fff"/><path d="M0-120V112M-104 0Q0-66 104 0" fill="none" stroke="#fff" stroke-width="3" opacity=".8"/></g><g id="kite1"><path d="M0 112Q-70 170 -21 232T-42 330" fill="none" stroke="#fff" stroke-width="3" opacity=".85"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(-43 172) rotate(30)"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(-20 232) rotate(-20)"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(-14 290) rotate(20)"/><path d="M0-120L104 0L0 112L-104 0Z" fill="var(--sun)"/><path d="M0-120L104 0H0Z" fill="#f2641c"/><path d="M0 112L-104 0H0Z" fill="#f2641c"/><path d="M0 112L-30 146H30Z" fill="var(--pink)"/><path d="M0-120V112M-104 0Q0-66 104 0" fill="none" stroke="#fff" stroke-width="3" opacity=".8"/></g><g id="kite2"><path d="M0 112Q60 170 18 232T36 330" fill="none" stroke="#fff" stroke-width="3" opacity=".85"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(37 172) rotate(30)"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(17 232) rotate(-20)"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(12 290) rotate(20)"/><path d="M0-120L104 0L0 112L-104 0Z" fill="#fff6e2"/><path d="M0-120L104 0L0 112Z" fill="#5b2a86"/><path d="M0-56L44-6L0 44L-44-6Z" fill="var(--pink)"/><path d="M0 112L-30 146H30Z" fill="#5b2a86"/><path d="M0-120V112M-104 0Q0-66 104 0" fill="none" stroke="#fff" stroke-width="3" opacity=".8"/></g><g id="kite3"><path d="M0 112Q-60 170 -18 232T-36 330" fill="none" stroke="#fff" stroke-width="3" opacity=".85"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(-37 172) rotate(30)"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(-17 232) rotate(-20)"/><path d="M0 0L-16-11V11ZM0 0L16-11V11Z" fill="#fff" transform="translate(-12 290) rotate(20)"/><path d="M0-120L104 0L0 112L-104 0Z" fill="#f2641c"/><path d="M-104 0L0 112L104 0L0 44Z" fill="#5b2a86"/><path d="M0-92L26-60L0-28L-26-60Z" fill="#fff6e2"/><path d="M0 112L-30 146H30Z" fill="var(--sun)"/><path d="M0-120V112M-104 0Q0-66 104 0" fill="none" stroke="#fff" stroke-width="3" opacity=".8"/></g><radialGradient id="disc"><stop offset="0" stop-color="#fff" stop-opacity=".5"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>
  <g fill="#fff" opacity=".14"><path d="M-20 420q40-60 100-30q30-50 96-24q70-6 72 54ZM800 720q30-54 92-30q30-44 90-20q80 0 98 50ZM380 40q30-44 84-24q30-34 80-14q56 0 60 38Z"/></g>
  <use href="#kite0" transform="translate(172 176) rotate(-24) scale(1.05)"/><use href="#kite1" transform="translate(900 170) rotate(26) scale(1.15)"/><use href="#kite2" transform="translate(106 560) rotate(-34) scale(0.72)"/><use href="#kite3" transform="translate(980 580) rotate(30) scale(0.74)"/><use href="#kite1" transform="translate(350 122) rotate(-14) scale(0.5)"/><use href="#kite2" transform="translate(690 120) rotate(18) scale(0.56)"/><use href="#kite3" transform="translate(200 820) rotate(-20) scale(0.5)"/><use href="#kite0" transform="translate(890 846) rotate(24) scale(0.52)"/>
  <path d="M-10 1080V1010h163V1080ZM55 1010q0-40 24-52q24 12 24 52ZM149 1080V1016h123V1080ZM186 1016v-34h44v34ZM268 1080V960h108V1080ZM280 960v-22h8v14h68v-14h8v22ZM372 1080V1018h130V1080ZM384 1018v-22h8v14h90v-14h8v22ZM498 1080V995h152V1080ZM559 995q0-40 24-52q24 12 24 52ZM646 1080V951h158V1080ZM693 951v-34h44v34ZM800 1080V950h114V1080ZM812 950v-22h8v14h74v-14h8v22ZM910 1080V1009h168V1080ZM977 1009q0-40 24-52q24 12 24 52ZM1074 1080V1009h132V1080ZM1086 1009v-22h8v14h92v-14h8v22Z" fill="color-mix(in oklab,var(--sky),#10243f 78%)"/>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'navratri-garbo', 'Garbo Light', 'An embroidered toran above, dandiya below, and the pierced garbo pot throwing its light across bandhani silk.',
  (select id from public.festivals where slug = 'navratri'),
  (select id from public.template_categories where slug = 'playful'),
  false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.card{--rani:{{ v.rani }};--yellow:{{ v.yellow }};--green:{{ v.green }};position:relative;width:1080px;height:1350px;overflow:hidden;background:radial-gradient(circle at 50% 84%,color-mix(in oklab,var(--rani),var(--yellow) 46%) 0,var(--rani) 44%,color-mix(in oklab,var(--rani),black 38%));color:#fff5e0}
.art{position:absolute;inset:0;width:100%;height:100%}
.letter{--script:1;--leading:1.5;position:absolute;left:120px;right:120px;top:300px;height:570px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:500 40px "Rasa","Mukta","Card Serif",serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.78;--leading:2;font-family:"Noto Nastaliq Urdu","Card Serif",serif}
h1{font:700 120px/1.25 "Rasa","Yatra One","Card Serif",serif;color:var(--yellow);text-wrap:balance;margin-bottom:10px}
:lang(hi) h1,:lang(mr) h1{font:400 104px/1.25 "Yatra One","Card Serif",serif}
h1.long{font-size:84px}.x h1{font-size:76px;margin-bottom:0}.x h1.long{font-size:58px}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;line-height:1.9}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:54px}.m{--size:44px}.l{--size:35px}.x{--size:29px}.x .letter{--leading:1.4}:lang(hi) .letter,:lang(ml) .x .letter{--script:.92}:lang(ml) .x .letter{--script:.8}:lang(ur) .x .letter{--leading:2}
.to,.from{font-size:37px;line-height:var(--leading);font-weight:600;color:var(--yellow)}:lang(hi) :is(.to,.from){font-size:34px}
.from{margin-top:10px}.x .to,.x .from{font-size:28px;margin-top:0}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <pattern id="bandhani" width="64" height="64" patternUnits="userSpaceOnUse"><g fill="none" stroke="#fff" stroke-width="2.500"><circle cx="16" cy="16" r="4.500"/><circle cx="48" cy="48" r="4.500"/></g><g fill="#fff"><circle cx="48" cy="16" r="2"/><circle cx="16" cy="48" r="2"/><circle cx="32" cy="32" r="1.500"/><circle cx="0" cy="0" r="1.500"/><circle cx="64" cy="64" r="1.500"/></g></pattern>
    <linearGradient id="mirror" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff"/><stop offset=".45" stop-color="#b9d3e6"/><stop offset=".55" stop-color="#f5fbff"/><stop offset="1" stop-color="#8aa9c0"/></linearGradient>
    <linearGradient id="pot" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#5d1a10"/><stop offset=".4" stop-color="#d2602d"/><stop offset=".55" stop-color="#e98146"/><stop offset="1" stop-color="#58170e"/></linearGradient>
    <radialGradient id="glow"><stop offset="0" stop-color="#fff0b0" stop-opacity=".9"/><stop offset=".4" stop-color="var(--yellow)" stop-opacity=".34"/><stop offset="1" stop-color="var(--yellow)" stop-opacity="0"/></radialGradient>
    <linearGradient id="stick" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff3dc"/><stop offset="1" stop-color="#e0a850"/></linearGradient>
    <g id="dandiya"><rect x="-230" y="-13" width="460" height="26" rx="13" fill="var(--yellow)"/><path d="M-214 -13h18l16 26h-18Z" fill="var(--rani)"/><path d="M-180 -13h18l16 26h-18Z" fill="var(--green)"/><path d="M-146 -13h18l16 26h-18Z" fill="#f26a1b"/><path d="M-112 -13h18l16 26h-18Z" fill="var(--rani)"/><path d="M-78 -13h18l16 26h-18Z" fill="var(--green)"/><path d="M-44 -13h18l16 26h-18Z" fill="#f26a1b"/><path d="M-10 -13h18l16 26h-18Z" fill="var(--rani)"/><path d="M24 -13h18l16 26h-18Z" fill="var(--green)"/><path d="M58 -13h18l16 26h-18Z" fill="#f26a1b"/><path d="M92 -13h18l16 26h-18Z" fill="var(--rani)"/><path d="M126 -13h18l16 26h-18Z" fill="var(--green)"/><path d="M160 -13h18l16 26h-18Z" fill="#f26a1b"/><circle cx="-230" r="18" fill="#fff3dc"/><circle cx="230" r="18" fill="#fff3dc"/><path d="M230 0l44-16M230 0l48 4M230 0l40 22" stroke="var(--green)" stroke-width="6" stroke-linecap="round"/></g>
  </defs>
  <rect width="1080" height="1350" fill="url(#bandhani)" opacity=".16"/>
  <g opacity=".3" fill="#ffe9a8" transform="translate(540 1150)"><path d="M0 0L-1198 -71L-1187 -179Z" opacity=".35"/><path d="M0 0L-1157 -319L-1123 -422Z" opacity=".35"/><path d="M0 0L-1065 -552L-1011 -647Z" opacity=".35"/><path d="M0 0L-927 -762L-854 -843Z" opacity=".35"/><path d="M0 0L-749 -938L-661 -1002Z" opacity=".35"/><path d="M0 0L-537 -1073L-438 -1117Z" opacity=".35"/><path d="M0 0L-302 -1161L-196 -1184Z" opacity=".35"/><path d="M0 0L-54 -1199L54 -1199Z" opacity=".35"/><path d="M0 0L196 -1184L302 -1161Z" opacity=".35"/><path d="M0 0L438 -1117L537 -1073Z" opacity=".35"/><path d="M0 0L661 -1002L749 -938Z" opacity=".35"/><path d="M0 0L854 -843L927 -762Z" opacity=".35"/><path d="M0 0L1011 -647L1065 -552Z" opacity=".35"/><path d="M0 0L1123 -422L1157 -319Z" opacity=".35"/><path d="M0 0L1187 -179L1198 -71Z" opacity=".35"/></g>
  <circle cx="540" cy="1130" r="470" fill="url(#glow)"/>
  <g><g transform="translate(0 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="var(--green)"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--yellow)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#fff3dc" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#fff3dc"/><circle cx="34" cy="36" r="7" fill="#fff3dc"/><circle cx="-34" cy="84" r="7" fill="#fff3dc"/><circle cx="34" cy="84" r="7" fill="#fff3dc"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--yellow)"/><circle cy="184" r="9" fill="#fff3dc"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--yellow)" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(135 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="var(--yellow)"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#7a0b3c" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--rani)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#7a0b3c" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#7a0b3c"/><circle cx="34" cy="36" r="7" fill="#7a0b3c"/><circle cx="-34" cy="84" r="7" fill="#7a0b3c"/><circle cx="34" cy="84" r="7" fill="#7a0b3c"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--rani)"/><circle cy="184" r="9" fill="#7a0b3c"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--rani)" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(270 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="#f26a1b"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--green)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#fff3dc" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#fff3dc"/><circle cx="34" cy="36" r="7" fill="#fff3dc"/><circle cx="-34" cy="84" r="7" fill="#fff3dc"/><circle cx="34" cy="84" r="7" fill="#fff3dc"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--green)"/><circle cy="184" r="9" fill="#fff3dc"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--green)" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(405 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="#fff3dc"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#f26a1b" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--rani)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#f26a1b" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#f26a1b"/><circle cx="34" cy="36" r="7" fill="#f26a1b"/><circle cx="-34" cy="84" r="7" fill="#f26a1b"/><circle cx="34" cy="84" r="7" fill="#f26a1b"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--rani)"/><circle cy="184" r="9" fill="#f26a1b"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--rani)" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(540 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="var(--green)"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--yellow)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#fff3dc" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#fff3dc"/><circle cx="34" cy="36" r="7" fill="#fff3dc"/><circle cx="-34" cy="84" r="7" fill="#fff3dc"/><circle cx="34" cy="84" r="7" fill="#fff3dc"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--yellow)"/><circle cy="184" r="9" fill="#fff3dc"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--yellow)" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(675 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="#fff3dc"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#f26a1b" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--rani)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#f26a1b" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#f26a1b"/><circle cx="34" cy="36" r="7" fill="#f26a1b"/><circle cx="-34" cy="84" r="7" fill="#f26a1b"/><circle cx="34" cy="84" r="7" fill="#f26a1b"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--rani)"/><circle cy="184" r="9" fill="#f26a1b"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--rani)" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(810 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="#f26a1b"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--green)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#fff3dc" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#fff3dc"/><circle cx="34" cy="36" r="7" fill="#fff3dc"/><circle cx="-34" cy="84" r="7" fill="#fff3dc"/><circle cx="34" cy="84" r="7" fill="#fff3dc"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--green)"/><circle cy="184" r="9" fill="#fff3dc"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--green)" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(945 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="var(--yellow)"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#7a0b3c" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--rani)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#7a0b3c" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#7a0b3c"/><circle cx="34" cy="36" r="7" fill="#7a0b3c"/><circle cx="-34" cy="84" r="7" fill="#7a0b3c"/><circle cx="34" cy="84" r="7" fill="#7a0b3c"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--rani)"/><circle cy="184" r="9" fill="#7a0b3c"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--rani)" stroke-width="4" stroke-linecap="round"/></g><g transform="translate(1080 74)"><path d="M-64 0H64V104L0 176L-64 104Z" fill="var(--green)"/><path d="M-52 12H52V98L0 158L-52 98Z" fill="none" stroke="#fff3dc" stroke-width="4" stroke-dasharray="9 6"/><path d="M0 24C26 44 26 70 0 92C-26 70-26 44 0 24Z" fill="var(--yellow)"/><circle cy="58" r="15" fill="url(#mirror)" stroke="#fff3dc" stroke-width="5"/><circle cx="-34" cy="36" r="7" fill="#fff3dc"/><circle cx="34" cy="36" r="7" fill="#fff3dc"/><circle cx="-34" cy="84" r="7" fill="#fff3dc"/><circle cx="34" cy="84" r="7" fill="#fff3dc"/><path d="M0 104L14 120L0 136L-14 120Z" fill="var(--yellow)"/><circle cy="184" r="9" fill="#fff3dc"/><path d="M-8 190L-12 226M-3 192L-4 230M3 192L4 230M8 190L12 226" stroke="var(--yellow)" stroke-width="4" stroke-linecap="round"/></g></g>
  <path d="M0 0H1080V78H0Z" fill="color-mix(in oklab,var(--rani),black 52%)"/><path d="M0 78H1080" stroke="var(--yellow)" stroke-width="7"/><path d="M0 12H1080" stroke="var(--yellow)" stroke-width="3"/>
  <g>{% for i in (0..20) %}<g transform="translate({{ i | times: 54 }} 45)"><circle r="19" fill="none" stroke="#f26a1b" stroke-width="5" stroke-dasharray="4 4"/><circle r="13" fill="url(#mirror)"/><path d="M27-12L36 0L27 12L18 0Z" fill="var(--yellow)"/></g>{% endfor %}</g>
  <g transform="translate(236 1226) rotate(-30)"><use href="#dandiya"/></g><g transform="translate(236 1226) rotate(24)"><use href="#dandiya"/></g>
  <g transform="translate(844 1226) rotate(30) scale(-1 1)"><use href="#dandiya"/></g><g transform="translate(844 1226) rotate(-24) scale(-1 1)"><use href="#dandiya"/></g>
  <g transform="translate(540 1150)">
    <ellipse cy="142" rx="170" ry="24" fill="#000" opacity=".3"/><path d="M-90 128Q0 160 90 128L104 150Q0 182-104 150Z" fill="var(--green)"/>
    <path d="M-104-120C-216-84-236 24-160 96C-116 138-52 146 0 146S116 138 160 96C236 24 216-84 104-120Z" fill="url(#pot)"/>
    <g fill="#fff3b8" stroke="#ffcf4a" stroke-width="4"><ellipse cx="-118" cy="-63" rx="7.2" ry="14"/><ellipse cx="-59" cy="-60" rx="9.1" ry="14"/><ellipse cx="0" cy="-56" rx="11.0" ry="14"/><ellipse cx="59" cy="-60" rx="9.1" ry="14"/><ellipse cx="118" cy="-63" rx="7.2" ry="14"/><ellipse cx="-150" cy="-15" rx="6.1" ry="14"/><ellipse cx="-100" cy="-12" rx="7.8" ry="14"/><ellipse cx="-50" cy="-9" rx="9.4" ry="14"/><ellipse cx="0" cy="-6" rx="11.0" ry="14"/><ellipse cx="50" cy="-9" rx="9.4" ry="14"/><ellipse cx="100" cy="-12" rx="7.8" ry="14"/><ellipse cx="150" cy="-15" rx="6.1" ry="14"/><ellipse cx="-150" cy="39" rx="6.1" ry="14"/><ellipse cx="-100" cy="42" rx="7.8" ry="14"/><ellipse cx="-50" cy="45" rx="9.4" ry="14"/><ellipse cx="0" cy="48" rx="11.0" ry="14"/><ellipse cx="50" cy="45" rx="9.4" ry="14"/><ellipse cx="100" cy="42" rx="7.8" ry="14"/><ellipse cx="150" cy="39" rx="6.1" ry="14"/><ellipse cx="-112" cy="91" rx="7.4" ry="14"/><ellipse cx="-56" cy="95" rx="9.2" ry="14"/><ellipse cx="0" cy="98" rx="11.0" ry="14"/><ellipse cx="56" cy="95" rx="9.2" ry="14"/><ellipse cx="112" cy="91" rx="7.4" ry="14"/></g>
    <path d="M-196-44Q0 6 196-44" fill="none" stroke="#fff3dc" stroke-width="5" stroke-dasharray="2 12" stroke-linecap="round"/><path d="M-190 58Q0 112 190 58" fill="none" stroke="#fff3dc" stroke-width="5" stroke-dasharray="2 12" stroke-linecap="round"/>
    <path d="M-120-152Q0-122 120-152L106-114Q0-88-106-114Z" fill="#a63d1a"/><ellipse cy="-154" rx="124" ry="24" fill="url(#pot)"/><ellipse cy="-154" rx="104" ry="16" fill="#ffd75e"/>
    <circle cy="-200" r="110" fill="url(#glow)"/><path d="M0-262C30-222 40-204 40-186C40-162 24-150 0-150S-40-162-40-186C-40-204-22-218 0-262Z" fill="#ff8f1c"/><path d="M0-222C16-200 22-190 22-178C22-164 14-156 0-156S-22-164-22-178C-22-190-12-198 0-222Z" fill="#fff0a8"/>
  </g>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'new-year-gilded-skyline', 'Gilded Skyline', 'An art-deco midnight: fans, fireworks and towers drawn in champagne gold.',
  (select id from public.festivals where slug = 'new-year'),
  (select id from public.template_categories where slug = 'elegant'),
  true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.55;position:absolute;left:170px;right:170px;top:330px;height:600px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:400 40px "Marcellus","Tiro Devanagari Hindi","Card Serif",serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.78;--leading:2;font-family:"Noto Nastaliq Urdu","Card Serif",serif}
h1{font:500 104px/1.2 "Cinzel","Rozha One","Card Serif",serif;text-wrap:balance;background:linear-gradient(180deg,color-mix(in oklab,var(--gold),white 62%) 10%,var(--gold) 52%,color-mix(in oklab,var(--gold),black 26%) 90%);-webkit-background-clip:text;background-clip:text;color:transparent;padding:.06em .04em}
h1.long{font-size:76px}.x h1{font-size:70px}.x h1.long{font-size:46px}
:lang(hi) h1{line-height:1.4}:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;line-height:1.9}
.rule{width:400px;height:24px;margin:18px 0 26px;flex:none}.x .rule{margin:4px 0 8px}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:50px}.m{--size:39px}.l{--size:32px}.x{--size:26px}.x .letter{--leading:1.45}:lang(ur) .x .letter{--leading:1.95}
.to,.from{font-size:33px;line-height:var(--leading);letter-spacing:.02em;color:var(--gold)}:lang(hi) :is(.to,.from),:lang(ur) :is(.to,.from){letter-spacing:0}
.from{margin-top:18px}.x .to,.x .from{font-size:26px;margin-top:2px}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs><linearGradient id="tower" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="color-mix(in oklab,var(--night),var(--gold) 22%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--night),black 40%)"/></linearGradient>
    <radialGradient id="veil"><stop offset=".5" stop-color="var(--night)"/><stop offset="1" stop-color="var(--night)" stop-opacity="0"/></radialGradient></defs>
  <g stroke="var(--gold)" stroke-width="1.600" opacity=".5"><path d="M540 1350L-959 1298"/><path d="M540 1350L-952 1193"/><path d="M540 1350L-937 1090"/><path d="M540 1350L-915 987"/><path d="M540 1350L-887 886"/><path d="M540 1350L-851 788"/><path d="M540 1350L-808 692"/><path d="M540 1350L-759 600"/><path d="M540 1350L-704 511"/><path d="M540 1350L-642 427"/><path d="M540 1350L-575 346"/><path d="M540 1350L-502 271"/><path d="M540 1350L-424 201"/><path d="M540 1350L-342 136"/><path d="M540 1350L-255 78"/><path d="M540 1350L-164 26"/><path d="M540 1350L-70 -20"/><path d="M540 1350L27 -60"/><path d="M540 1350L127 -92"/><path d="M540 1350L228 -117"/><path d="M540 1350L331 -135"/><path d="M540 1350L435 -146"/><path d="M540 1350L540 -150"/><path d="M540 1350L645 -146"/><path d="M540 1350L749 -135"/><path d="M540 1350L852 -117"/><path d="M540 1350L953 -92"/><path d="M540 1350L1053 -60"/><path d="M540 1350L1150 -20"/><path d="M540 1350L1244 26"/><path d="M540 1350L1335 78"/><path d="M540 1350L1422 136"/><path d="M540 1350L1504 201"/><path d="M540 1350L1582 271"/><path d="M540 1350L1655 346"/><path d="M540 1350L1722 427"/><path d="M540 1350L1784 511"/><path d="M540 1350L1839 600"/><path d="M540 1350L1888 692"/><path d="M540 1350L1931 788"/><path d="M540 1350L1967 886"/><path d="M540 1350L1995 987"/><path d="M540 1350L2017 1090"/><path d="M540 1350L2032 1193"/><path d="M540 1350L2039 1298"/></g>
  <ellipse cx="540" cy="640" rx="500" ry="430" fill="url(#veil)"/>
  <g fill="none" stroke="var(--gold)" stroke-linecap="round">
    <g transform="translate(540 214)"><g stroke-width="3">{% for i in (0..23) %}<path d="M0-26V-72" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..23) %}<circle cy="-81" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g><g stroke-width="2">{% for i in (0..23) %}<path d="M0-96V-128" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..23) %}<circle cy="-137" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g><g stroke-width="1.500">{% for i in (0..23) %}<path d="M0-84V-150" transform="rotate({{ i | times: 15 | plus: 7.5 }})"/>{% endfor %}</g></g>
    <g transform="translate(262 300) scale(.62)" opacity=".85"><g stroke-width="3">{% for i in (0..17) %}<path d="M0-24V-76" transform="rotate({{ i | times: 20 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..17) %}<circle cy="-85" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 20 | plus: 0 }})"/>{% endfor %}</g><g stroke-width="2">{% for i in (0..17) %}<path d="M0-60V-120" transform="rotate({{ i | times: 20 | plus: 10 }})"/>{% endfor %}</g></g>
    <g transform="translate(818 300) scale(.62)" opacity=".85"><g stroke-width="3">{% for i in (0..17) %}<path d="M0-24V-76" transform="rotate({{ i | times: 20 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..17) %}<circle cy="-85" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 20 | plus: 0 }})"/>{% endfor %}</g><g stroke-width="2">{% for i in (0..17) %}<path d="M0-60V-120" transform="rotate({{ i | times: 20 | plus: 10 }})"/>{% endfor %}</g></g>
    <g transform="translate(392 130) scale(.34)" opacity=".7"><g stroke-width="4">{% for i in (0..15) %}<path d="M0-24V-76" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..15) %}<circle cy="-85" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g></g><g transform="translate(688 130) scale(.34)" opacity=".7"><g stroke-width="4">{% for i in (0..15) %}<path d="M0-24V-76" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g><g>{% for i in (0..15) %}<circle cy="-85" r="4" stroke="none" fill="var(--gold)" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g></g>
  </g>
  <g stroke="var(--gold)" stroke-width="2.500"><path d="M15 1350L15 1145L33 1145L33 1099L51 1099L51 1060L69 1060L69 1020L111 1020L111 1060L129 1060L129 1099L147 1099L147 1145L165 1145L165 1350Z" fill="url(#tower)"/><path d="M45 1350V1145M68 1350V1145M90 1350V1145M112 1350V1145M135 1350V1145M90 1020v-53" fill="none"/><path d="M915 1350L915 1145L933 1145L933 1099L951 1099L951 1060L969 1060L969 1020L1011 1020L1011 1060L1029 1060L1029 1099L1047 1099L1047 1145L1065 1145L1065 1350Z" fill="url(#tower)"/><path d="M945 1350V1145M968 1350V1145M990 1350V1145M1012 1350V1145M1035 1350V1145M990 1020v-53" fill="none"/><path d="M166 1350L166 1150L194 1150L194 1100L278 1100L278 1150L306 1150L306 1350Z" fill="url(#tower)"/><path d="M194 1350V1195M215 1350V1195M236 1350V1195M257 1350V1195M278 1350V1195M236 1100v-40" fill="none"/><path d="M774 1350L774 1150L802 1150L802 1100L886 1100L886 1150L914 1150L914 1350Z" fill="url(#tower)"/><path d="M802 1350V1195M823 1350V1195M844 1350V1195M865 1350V1195M886 1350V1195M844 1100v-40" fill="none"/><path d="M327 1350L327 1210L346 1210L346 1150L438 1150L438 1210L457 1210L457 1350Z" fill="url(#tower)"/><path d="M353 1350V1226M372 1350V1226M392 1350V1226M412 1350V1226M431 1350V1226M392 1150v-32" fill="none"/><path d="M623 1350L623 1210L642 1210L642 1150L734 1150L734 1210L753 1210L753 1350Z" fill="url(#tower)"/><path d="M649 1350V1226M668 1350V1226M688 1350V1226M708 1350V1226M727 1350V1226M688 1150v-32" fill="none"/><path d="M445 1350L445 1164L468 1164L468 1122L491 1122L491 1086L513 1086L513 1050L567 1050L567 1086L589 1086L589 1122L612 1122L612 1164L635 1164L635 1350Z" fill="url(#tower)"/><path d="M483 1350V1164M512 1350V1164M540 1350V1164M568 1350V1164M597 1350V1164M540 1050v-48" fill="none"/></g>
  <g fill="none" stroke="var(--gold)">
    <g stroke-width="2.500"><g transform="translate(34 34)"><path d="M0 0L190 0"/><path d="M0 0L187 33"/><path d="M0 0L179 65"/><path d="M0 0L165 95"/><path d="M0 0L146 122"/><path d="M0 0L122 146"/><path d="M0 0L95 165"/><path d="M0 0L65 179"/><path d="M0 0L33 187"/><path d="M0 0L0 190"/><path d="M190 0A190 190 0 0 1 0 190M150 0A150 150 0 0 1 0 150M60 0A60 60 0 0 1 0 60"/></g><g transform="translate(1046 34) scale(-1 1)"><path d="M0 0L190 0"/><path d="M0 0L187 33"/><path d="M0 0L179 65"/><path d="M0 0L165 95"/><path d="M0 0L146 122"/><path d="M0 0L122 146"/><path d="M0 0L95 165"/><path d="M0 0L65 179"/><path d="M0 0L33 187"/><path d="M0 0L0 190"/><path d="M190 0A190 190 0 0 1 0 190M150 0A150 150 0 0 1 0 150M60 0A60 60 0 0 1 0 60"/></g></g>
    <path d="M34 34H1046V1316H34Z" stroke-width="6"/><path d="M48 48H1032V1302H48Z" stroke-width="2"/>
  </g>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  <svg class="rule" viewBox="0 0 400 24" aria-hidden="true" fill="none" stroke="var(--gold)" stroke-width="2"><path d="M0 12H150M250 12H400M30 18H140M260 18H370M60 6H146M254 6H340"/><path d="M200 0L216 12L200 24L184 12ZM176 4L166 12L176 20M224 4L234 12L224 20" fill="none"/><path d="M200 6L208 12L200 18L192 12Z" fill="var(--gold)"/></svg>
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'onam-pookalam', 'Pookalam', 'A flower carpet fills the whole card and opens on a kasavu-cream letter with a zari edge.',
  (select id from public.festivals where slug = 'onam'),
  (select id from public.template_categories where slug = 'floral'),
  false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.5;position:absolute;left:228px;right:228px;top:410px;height:530px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:400 40px "Arima","Tiro Devanagari Hindi","Card Serif",serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.76;--leading:2;font-family:"Noto Nastaliq Urdu","Card Serif",serif}
h1{font:700 96px/1.25 "Arima","Rozha One","Card Serif",serif;color:var(--crimson);text-wrap:balance;margin-bottom:12px}
h1.long{font-size:62px}:lang(ml) h1{font-size:70px}.l h1{font-size:72px}.l h1.long{font-size:50px}:lang(ml) .l h1{font-size:60px}.x h1,:lang(ml) .x h1{font-size:50px;margin-bottom:0}.x h1.long{font-size:40px}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;line-height:1.8}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:50px}.m{--size:40px}.l{--size:31px}.x{--size:25px}.x .letter{--leading:1.4}:lang(ur) .x .letter{--leading:1.9}
.to,.from{font-size:32px;line-height:var(--leading);font-weight:700;color:color-mix(in oklab,var(--leaf),black 20%)}
.from{margin-top:10px}.x .to,.x .from{font-size:24px;margin-top:0}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs><path id="floret" d="M0.0 -10.0L2.4 -5.9L7.1 -7.1L5.9 -2.4L10.0 -0.0L5.9 2.4L7.1 7.1L2.4 5.9L0.0 10.0L-2.4 5.9L-7.1 7.1L-5.9 2.4L-10.0 0.0L-5.9 -2.4L-7.1 -7.1L-2.4 -5.9Z"/>
    <pattern id="saffron" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,var(--saffron),black 26%)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(3 10) rotate(33) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(3 70) rotate(10) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(63 10) rotate(4) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(63 70) rotate(17) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(21 8) rotate(34) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(21 68) rotate(56) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(36 7) rotate(50) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(36 67) rotate(40) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(-4 4) rotate(41) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(-4 64) rotate(21) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(56 4) rotate(42) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(56 64) rotate(33) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(11 21) rotate(12) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(71 21) rotate(33) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(19 17) rotate(47) scale(0.76)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(40 19) rotate(53) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(-6 27) rotate(46) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 10%)" transform="translate(54 27) rotate(30) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(11 36) rotate(41) scale(0.75)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(71 36) rotate(60) scale(0.75)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(24 36) rotate(33) scale(0.92)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(35 38) rotate(58) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(-3 40) rotate(1) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(57 40) rotate(50) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(7 -10) rotate(49) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 18%)" transform="translate(7 50) rotate(22) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(67 -10) rotate(39) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(67 50) rotate(23) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 18%)" transform="translate(21 -9) rotate(0) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 18%)" transform="translate(21 51) rotate(2) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(32 -6) rotate(13) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(32 54) rotate(4) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(-10 -6) rotate(0) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(-10 54) rotate(22) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),black 0%)" transform="translate(50 -6) rotate(43) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--saffron),white 0%)" transform="translate(50 54) rotate(50) scale(0.81)"/></pattern><pattern id="yellow" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,#f8c51c,black 26%)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(3 9) rotate(59) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(3 69) rotate(39) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 10%)" transform="translate(63 9) rotate(31) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 10%)" transform="translate(63 69) rotate(36) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 0%)" transform="translate(23 7) rotate(15) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(23 67) rotate(35) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(35 8) rotate(1) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(35 68) rotate(18) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(-6 7) rotate(45) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(-6 67) rotate(42) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(54 7) rotate(51) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 10%)" transform="translate(54 67) rotate(46) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 18%)" transform="translate(2 21) rotate(36) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 18%)" transform="translate(62 21) rotate(7) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(26 25) rotate(56) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(39 19) rotate(51) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(-11 26) rotate(28) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 10%)" transform="translate(49 26) rotate(55) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(11 37) rotate(24) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 0%)" transform="translate(71 37) rotate(17) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 18%)" transform="translate(21 37) rotate(59) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(42 39) rotate(14) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 18%)" transform="translate(47 33) rotate(60) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 0%)" transform="translate(11 -7) rotate(17) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(11 53) rotate(53) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(71 -7) rotate(6) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(71 53) rotate(37) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 10%)" transform="translate(27 -10) rotate(45) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 10%)" transform="translate(27 50) rotate(34) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 0%)" transform="translate(39 -11) rotate(24) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 0%)" transform="translate(39 49) rotate(2) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 18%)" transform="translate(-8 -6) rotate(47) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 18%)" transform="translate(-8 54) rotate(24) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,black 18%)" transform="translate(52 -6) rotate(31) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#f8c51c,white 18%)" transform="translate(52 54) rotate(19) scale(0.81)"/></pattern><pattern id="crimson" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,var(--crimson),black 26%)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(8 10) rotate(47) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(8 70) rotate(22) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(68 10) rotate(16) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(68 70) rotate(6) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 18%)" transform="translate(18 7) rotate(20) scale(0.92)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 18%)" transform="translate(18 67) rotate(11) scale(0.92)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(41 8) rotate(24) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(41 68) rotate(1) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(-9 7) rotate(40) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(-9 67) rotate(52) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(51 7) rotate(10) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(51 67) rotate(7) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 18%)" transform="translate(11 27) rotate(2) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 18%)" transform="translate(71 27) rotate(12) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(19 24) rotate(12) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(34 24) rotate(39) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(-7 20) rotate(27) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(53 20) rotate(51) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(7 35) rotate(13) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(67 35) rotate(4) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(17 34) rotate(16) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(40 35) rotate(38) scale(0.88)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(-5 40) rotate(24) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 0%)" transform="translate(55 40) rotate(17) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(6 -10) rotate(17) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(6 50) rotate(25) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(66 -10) rotate(17) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(66 50) rotate(1) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(20 -7) rotate(59) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 0%)" transform="translate(20 53) rotate(53) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 18%)" transform="translate(42 -9) rotate(8) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 18%)" transform="translate(42 51) rotate(40) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(-3 -11) rotate(43) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(-3 49) rotate(36) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),white 10%)" transform="translate(57 -11) rotate(22) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--crimson),black 10%)" transform="translate(57 49) rotate(45) scale(0.90)"/></pattern><pattern id="magenta" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,#a3195b,black 26%)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(7 4) rotate(42) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(7 64) rotate(55) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(67 4) rotate(9) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(67 64) rotate(41) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(25 5) rotate(37) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(25 65) rotate(8) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 18%)" transform="translate(40 3) rotate(38) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 18%)" transform="translate(40 63) rotate(40) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 18%)" transform="translate(-6 5) rotate(14) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 18%)" transform="translate(-6 65) rotate(7) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 18%)" transform="translate(54 5) rotate(25) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 18%)" transform="translate(54 65) rotate(4) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(2 18) rotate(49) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(62 18) rotate(5) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 0%)" transform="translate(24 18) rotate(51) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(34 21) rotate(4) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(-3 20) rotate(4) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(57 20) rotate(31) scale(0.94)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 0%)" transform="translate(2 34) rotate(25) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 0%)" transform="translate(62 34) rotate(29) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(19 39) rotate(28) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(38 41) rotate(42) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(-4 42) rotate(31) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(56 42) rotate(59) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 0%)" transform="translate(4 -8) rotate(52) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 0%)" transform="translate(4 52) rotate(48) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(64 -8) rotate(60) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 0%)" transform="translate(64 52) rotate(1) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(27 -5) rotate(44) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(27 55) rotate(7) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(37 -7) rotate(16) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(37 53) rotate(45) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,white 10%)" transform="translate(-6 -5) rotate(7) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(-6 55) rotate(22) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(54 -5) rotate(40) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#a3195b,black 10%)" transform="translate(54 55) rotate(5) scale(0.86)"/></pattern><pattern id="white" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,#fffaf0,black 26%)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(3 7) rotate(60) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(3 67) rotate(1) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 18%)" transform="translate(63 7) rotate(37) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(63 67) rotate(48) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(22 4) rotate(54) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 18%)" transform="translate(22 64) rotate(57) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(41 8) rotate(29) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 18%)" transform="translate(41 68) rotate(26) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 0%)" transform="translate(-11 4) rotate(16) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 0%)" transform="translate(-11 64) rotate(43) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 0%)" transform="translate(49 4) rotate(26) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 0%)" transform="translate(49 64) rotate(28) scale(0.87)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 10%)" transform="translate(5 19) rotate(37) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 10%)" transform="translate(65 19) rotate(49) scale(0.95)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(26 20) rotate(27) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 18%)" transform="translate(33 18) rotate(32) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(-5 24) rotate(4) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(55 24) rotate(20) scale(0.78)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 0%)" transform="translate(6 32) rotate(1) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 0%)" transform="translate(66 32) rotate(49) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 0%)" transform="translate(21 36) rotate(0) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(33 41) rotate(37) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 0%)" transform="translate(47 32) rotate(31) scale(0.91)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 18%)" transform="translate(2 48) rotate(10) scale(0.76)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 18%)" transform="translate(62 48) rotate(28) scale(0.76)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 10%)" transform="translate(26 -10) rotate(53) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 10%)" transform="translate(26 50) rotate(33) scale(0.93)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(38 -8) rotate(26) scale(0.76)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(38 52) rotate(34) scale(0.76)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,black 10%)" transform="translate(-8 -11) rotate(4) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(-8 49) rotate(6) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(52 -11) rotate(59) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,#fffaf0,white 10%)" transform="translate(52 49) rotate(49) scale(0.90)"/></pattern><pattern id="leaf" width="60" height="60" patternUnits="userSpaceOnUse"><rect width="60" height="60" fill="color-mix(in oklab,var(--leaf),black 26%)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(8 4) rotate(11) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(8 64) rotate(5) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(68 4) rotate(54) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(68 64) rotate(15) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 18%)" transform="translate(24 10) rotate(29) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 18%)" transform="translate(24 70) rotate(48) scale(0.83)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(39 3) rotate(7) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(39 63) rotate(3) scale(0.86)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 0%)" transform="translate(-7 8) rotate(44) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 0%)" transform="translate(-7 68) rotate(13) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(53 8) rotate(33) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(53 68) rotate(45) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(5 22) rotate(4) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(65 22) rotate(38) scale(0.82)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(25 18) rotate(34) scale(0.80)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(38 21) rotate(39) scale(0.84)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 0%)" transform="translate(-7 18) rotate(19) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 0%)" transform="translate(53 18) rotate(38) scale(0.90)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(6 41) rotate(36) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(66 41) rotate(24) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 0%)" transform="translate(22 33) rotate(33) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 18%)" transform="translate(40 35) rotate(4) scale(0.77)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(-9 39) rotate(1) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(51 39) rotate(22) scale(0.85)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(5 48) rotate(3) scale(0.89)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(65 48) rotate(46) scale(0.89)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(19 -10) rotate(52) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(19 50) rotate(6) scale(0.79)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 18%)" transform="translate(39 -9) rotate(14) scale(0.89)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 18%)" transform="translate(39 51) rotate(16) scale(0.89)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(-11 -5) rotate(22) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(-11 55) rotate(4) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),white 10%)" transform="translate(49 -5) rotate(20) scale(0.81)"/><use href="#floret" fill="color-mix(in oklab,var(--leaf),black 10%)" transform="translate(49 55) rotate(20) scale(0.81)"/></pattern>
    <radialGradient id="shade" cx=".5" cy=".5" r=".5"><stop offset=".86" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#3a1200" stop-opacity=".38"/></radialGradient>
    <linearGradient id="zari" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f3dc9a"/><stop offset=".5" stop-color="#c99a35"/><stop offset="1" stop-color="#8f651a"/></linearGradient>
  </defs>
  <g transform="translate(540 675)">
    <rect x="-540" y="-675" width="1080" height="1350" fill="url(#leaf)"/>
    <g fill="url(#magenta)">{% for i in (0..15) %}<path d="M0-640C120-705 120-801 0-900C-120-801 -120-705 0-640Z" transform="rotate({{ i | times: 22.5 | plus: 11.25 }})"/>{% endfor %}</g>
    <g fill="url(#yellow)">{% for i in (0..15) %}<path d="M0-700C62-735 62-787 0-840C-62-787 -62-735 0-700Z" transform="rotate({{ i | times: 22.5 | plus: 11.25 }})"/>{% endfor %}</g>
    <circle r="706" fill="url(#yellow)"/><circle r="682" fill="url(#saffron)"/>
    <g fill="url(#white)">{% for i in (0..15) %}<path d="M0-500C104-543 104-607 0-672C-104-607 -104-543 0-500Z" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="url(#crimson)">{% for i in (0..15) %}<path d="M0-545C46-570 46-607 0-645C-46-607 -46-570 0-545Z" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="566" fill="url(#crimson)"/>
    <g fill="url(#yellow)">{% for i in (0..31) %}<path d="M-54-470L0-560L54-470Z" transform="rotate({{ i | times: 11.25 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="508" fill="url(#leaf)"/><circle r="492" fill="url(#magenta)"/>
    <g fill="url(#white)">{% for i in (0..47) %}<circle cy="-466" r="24" transform="rotate({{ i | times: 7.5 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="url(#saffron)">{% for i in (0..47) %}<circle cy="-466" r="10" transform="rotate({{ i | times: 7.5 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="448" fill="url(#saffron)"/><circle r="428" fill="url(#yellow)"/>
    <circle r="428" fill="url(#shade)"/>
    <circle r="408" fill="#fdf6e3" stroke="url(#zari)" stroke-width="10"/><circle r="392" fill="none" stroke="url(#zari)" stroke-width="2.500"/>
  </g>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'pongal-overflowing-pot', 'Overflowing Pot', 'Sugarcane, a rising sun and a pongal pot boiling over on a red-oxide floor with a pulli kolam.',
  (select id from public.festivals where slug = 'pongal'),
  (select id from public.template_categories where slug = 'traditional'),
  true, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1350,
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
.letter{--script:1;--leading:1.5;position:absolute;left:186px;right:186px;top:130px;height:590px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:500 40px "Arima","Mukta","Card Sans",sans-serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.78;--leading:2;font-family:"Noto Nastaliq Urdu","Card Sans",sans-serif}
h1{font:700 96px/1.3 "Arima","Baloo 2","Card Sans",sans-serif;color:var(--brick);text-wrap:balance;margin-bottom:18px}
h1.long{font-size:70px}.x h1{font-size:60px;margin-bottom:4px}.x h1.long{font-size:48px}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Sans",sans-serif;line-height:1.9}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:50px}.m{--size:42px}.l{--size:33px}.x{--size:28px}:lang(ta) .letter{--script:.9}:lang(ta) .x .letter{--script:.84}
.to,.from{font-size:34px;line-height:var(--leading);font-weight:700;color:color-mix(in oklab,var(--brick),black 14%)}
.from{margin-top:14px}.x .to,.x .from{font-size:27px;margin-top:2px}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
<main class="card">
<svg class="art" viewBox="0 0 1080 1350" aria-hidden="true">
  <defs>
    <linearGradient id="cane" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="color-mix(in oklab,var(--cane),black 40%)"/><stop offset=".4" stop-color="color-mix(in oklab,var(--cane),#e6d27a 38%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--cane),black 30%)"/></linearGradient>
    <linearGradient id="brass" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#7a2b12"/><stop offset=".34" stop-color="#d9733a"/><stop offset=".52" stop-color="#f0a060"/><stop offset=".75" stop-color="#b8501f"/><stop offset="1" stop-color="#67210d"/></linearGradient>
    <radialGradient id="floor" cx=".5" cy=".2" r=".8"><stop offset="0" stop-color="color-mix(in oklab,var(--brick),#f08a3c 30%)"/><stop offset="1" stop-color="color-mix(in oklab,var(--brick),black 26%)"/></radialGradient>
    <path id="blade" d="M0 0C60-70 150-110 262-70C170-86 90-50 14 8Z"/>
    <g id="stalk"><path d="M-15 0q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -86q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -92q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -178q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -184q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -270q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -276q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -362q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -368q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -454q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -460q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -546q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -552q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -638q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -644q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -730q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -736q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -822q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -828q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -914q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -920q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -1006q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -1012q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -1098q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -1104q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -1190q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><path d="M-15 -1196q-5-44 0-88h30q5 44 0 88Z" fill="url(#cane)"/><path d="M-18 -1282q18 8 36 0v8q-18 8-36 0Z" fill="#e9dba0"/><g transform="translate(0 -1270)" fill="var(--cane)"><use href="#blade" transform="rotate(-28)"/><use href="#blade" transform="rotate(-62) scale(1.1)" fill="color-mix(in oklab,var(--cane),white 20%)"/><use href="#blade" transform="scale(-1 1) rotate(-22)"/><use href="#blade" transform="scale(-1 1) rotate(-58) scale(1.05)" fill="color-mix(in oklab,var(--cane),black 22%)"/><use href="#blade" transform="rotate(10) scale(.9)" fill="color-mix(in oklab,var(--cane),black 22%)"/><use href="#blade" transform="scale(-1 1) rotate(16) scale(.9)" fill="color-mix(in oklab,var(--cane),white 20%)"/></g></g>
    <g id="sprout"><use href="#blade" transform="rotate(-64) scale(.62)"/><use href="#blade" transform="scale(-1 1) rotate(-64) scale(.62)"/><use href="#blade" transform="rotate(-34) scale(.56)"/><use href="#blade" transform="scale(-1 1) rotate(-34) scale(.56)"/><use href="#blade" transform="rotate(-8) scale(.42)"/><use href="#blade" transform="scale(-1 1) rotate(-8) scale(.42)"/></g>
  </defs>
  <g transform="translate(540 960)">
    <g fill="#f4511e" opacity=".55">{% for i in (0..35) %}<path d="M-9-292L0-344L9-292Z" transform="rotate({{ i | times: 10 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="276" fill="color-mix(in oklab,var(--turmeric),#f4511e 62%)"/><circle r="276" fill="none" stroke="#fff" stroke-width="5" opacity=".6"/><circle r="250" fill="none" stroke="#fff" stroke-width="3" stroke-dasharray="0 14" stroke-linecap="round" opacity=".8"/>
  </g>
  <use href="#stalk" transform="translate(56 1270) rotate(-1.500)"/><use href="#stalk" transform="translate(120 1290) rotate(1.500) scale(.94)"/>
  <g transform="translate(1080 0) scale(-1 1)"><use href="#stalk" transform="translate(56 1270) rotate(-1.500)"/><use href="#stalk" transform="translate(120 1290) rotate(1.500) scale(.94)"/></g>
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
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);

insert into public.templates
  (slug, name, description, festival_id, category_id, is_featured, is_premium, is_public,
   moderation_status, created_by, template_config, template_code)
values (
  'raksha-bandhan-silk-thread', 'Silk Thread', 'A pearl and zari rakhi tied across blush block print, with room for a handwritten note.',
  (select id from public.festivals where slug = 'raksha-bandhan'),
  (select id from public.template_categories where slug = 'elegant'),
  false, false, true, 'approved', null,
  $seed${
  "width": 1080,
  "height": 1080,
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
.letter{--script:1;--leading:1.5;position:absolute;left:140px;right:140px;top:446px;height:540px;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;font:400 40px "Kalam","Card Sans",sans-serif}
:lang(ta) .letter,:lang(ml) .letter,:lang(te) .letter,:lang(kn) .letter{--script:.84}
:lang(ur) .letter{--script:.78;--leading:2;font-family:"Noto Nastaliq Urdu","Card Sans",sans-serif}
h1{font:700 96px/1.3 "Amita","Card Serif",serif;color:var(--silk);text-wrap:balance;margin-bottom:8px}
h1.long{font-size:68px}.l h1{font-size:72px}.x h1{font-size:56px;margin-bottom:0}.l h1.long,.x h1.long{font-size:46px}
:lang(ur) h1{font-family:"Noto Nastaliq Urdu","Card Serif",serif;line-height:1.8}
.message{font-size:calc(var(--size)*var(--script));line-height:var(--leading);text-wrap:pretty;white-space:pre-line}
.s{--size:48px}.m{--size:38px}.l{--size:31px}.x{--size:26px}.x .letter{--leading:1.38}:lang(hi) .x .letter{--leading:1.46}:lang(ur) .x .letter{--leading:1.9}
.to,.from{font-size:35px;line-height:var(--leading);font-weight:700;color:color-mix(in oklab,var(--silk),black 12%)}
.from{margin-top:10px}.x .to,.x .from{font-size:27px;margin-top:0}
</style>
</head>
{% assign flat = message | strip_newlines | size %}{% assign load = message | size | minus: flat | times: 25 | plus: flat %}{% assign span = title | size %}
<body class="{% if load <= 60 %}s{% elsif load <= 160 %}m{% elsif load <= 330 %}l{% else %}x{% endif %}">
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
    <g fill="url(#zari)">{% for i in (0..23) %}<path d="M0-120C26-134 26-156 0-178C-26-156 -26-134 0-120Z" transform="rotate({{ i | times: 15 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="146" fill="color-mix(in oklab,var(--silk),black 22%)"/>
    <g>{% for i in (0..29) %}<circle cy="-135" r="10" fill="url(#pearl)" transform="rotate({{ i | times: 12 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="121" fill="url(#zari)"/>
    <g fill="url(#pet)" stroke="var(--gold)" stroke-width="2.500">{% for i in (0..15) %}<path d="M0-44C25-63 25-91 0-120C-25-91 -25-63 0-44Z" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <g fill="color-mix(in oklab,var(--gold),white 40%)">{% for i in (0..15) %}<circle cy="-88" r="5.500" transform="rotate({{ i | times: 22.5 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="60" fill="url(#zari)"/><g>{% for i in (0..17) %}<circle cy="-52" r="6" fill="url(#pearl)" transform="rotate({{ i | times: 20 | plus: 0 }})"/>{% endfor %}</g>
    <circle r="42" fill="url(#gem)"/><path d="M-20-22Q0-38 20-22Q0-28-20-22Z" fill="#fff" opacity=".7"/>
  </g>
  <g id="tassels">{% for s in (0..1) %}<g transform="translate({{ s | times: 1080 }}) scale({{ s | times: -2 | plus: 1 }} 1)"><g transform="translate(112 240)"><path d="M0 0V76" stroke="var(--silk)" stroke-width="6"/><circle cy="78" r="15" fill="url(#zari)"/><path d="M-15 90Q0 82 15 90L32 220Q0 236-32 220Z" fill="url(#pet)"/><path d="M-8 96L-20 222M0 94V226M8 96L20 222" stroke="color-mix(in oklab,var(--gold),white 20%)" stroke-width="2" opacity=".7"/><path d="M-17 104Q0 96 17 104L19 118Q0 110-19 118Z" fill="url(#zari)"/></g></g>{% endfor %}</g>
  <rect x="28" y="28" width="1024" height="1024" fill="none" stroke="var(--silk)" stroke-width="3"/><rect x="40" y="40" width="1000" height="1000" fill="none" stroke="var(--gold)" stroke-width="6"/>
</svg>
<section class="letter">
  {% if title != "" %}<h1 class="title{% if span > 13 %} long{% endif %}">{{ title }}</h1>{% endif %}
  {% if recipient_name != "" %}<p class="to">{{ recipient_name }}</p>{% endif %}
  {% if message != "" %}<p class="message">{{ message }}</p>{% endif %}
  {% if sender_name != "" %}<p class="from">— {{ sender_name }}</p>{% endif %}
</section>
</main>
</body>
</html>
$seed$)
on conflict (slug) do update set
  name = excluded.name, description = excluded.description, festival_id = excluded.festival_id,
  category_id = excluded.category_id, is_featured = excluded.is_featured,
  is_premium = excluded.is_premium, is_public = excluded.is_public,
  moderation_status = excluded.moderation_status, template_config = excluded.template_config,
  template_code = excluded.template_code
where (templates.name, templates.description, templates.festival_id, templates.category_id,
       templates.is_featured, templates.is_premium, templates.is_public,
       templates.moderation_status, templates.template_config, templates.template_code)
  is distinct from
      (excluded.name, excluded.description, excluded.festival_id, excluded.category_id,
       excluded.is_featured, excluded.is_premium, excluded.is_public,
       excluded.moderation_status, excluded.template_config, excluded.template_code);
