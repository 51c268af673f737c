-- Words that say little about the card that is searched for. As people write them; kept as keys, so each line also
-- stands for its other spellings.

set lock_timeout = '1s';

-- Particles, pronouns, auxiliaries.
insert into private.search_lexicon (word, kind)
select distinct private.word_key(word), 'stop'
from unnest(array[
  -- English
  'a an the and or but nor of for to from in on at by with without as is are am was were be been being it its this that these those there here',
  'i me my mine we us our ours you your yours u ur he him his she her hers they them their who whom what which how when where why can could may might will would shall should do does did have has had not no so than then very too also just get got soon al ul uz us el',
  -- Hindi, also in Latin letters
  'का की के को में से पर और या है हैं हो हों था थी थे कर करें करने ने तो भी ही यह वह ये वे इस उस इन उन मैं हम आप तुम मेरा मेरी मेरे हमारा हमारी हमारे आपका आपकी आपके आपको तुम्हें तुमको सब सभी सबको लिए लिये साथ तक बहुत एक अपने अपनी अपना कोई जो',
  'ka ki ke ko mein me se par aur ya hai hain ho hon tha thi the ne to bhi hi yeh ye woh wo is us hum aap tum tu mera meri mere hamara hamari hamare aapka aapki aapke aapko apko tumhe sab sabhi sabko liye saath sath tak bahut ek apne apni apna koi jo',
  -- Bengali
  'ও এবং এর এই সেই আমার আমাদের আপনার আপনাকে তোমার তোমাকে সবাই সবাইকে সকলকে জন্য থেকে সঙ্গে সাথে কে র এক আমি তুমি আপনি',
  'er amar amader apnar apnake tomar tomake sobai sobaike shobai shobaike jonno theke sathe ebong',
  -- Gujarati
  'ના ની નો નું ને માં થી અને છે આ તે તમને તમારા મારા મારી અમારા સૌને સૌ માટે સાથે એક હું તમે',
  'na ni no nu ne ma thi ane chhe tamne tamara mara mari amara saune maate mate',
  -- Kannada
  'ಮತ್ತು ನಿಮಗೆ ನಿಮ್ಮ ನನ್ನ ನಮ್ಮ ಎಲ್ಲರಿಗೂ ಗೆ ದ ಈ ಆ ಒಂದು',
  'mattu nimage nimma nanna namma ellarigu ellarigoo',
  -- Malayalam
  'ഒരു എന്റെ നിങ്ങളുടെ നിങ്ങൾക്ക് എല്ലാവർക്കും എല്ലാ ഈ ആ ഉം ഞങ്ങളുടെ',
  'ente ningalude ningalkku ellavarkkum ellavarkum ella oru',
  -- Marathi
  'चा ची चे च्या ला ना आणि व आहे तुम्हाला तुमच्या माझ्या माझा माझी आमच्या सर्वांना सगळ्यांना साठी हा ही हे',
  'cha chi che chya la ani aahe ahe tumhala tumchya majhya mazya majha aamchya sarvanna sarvana saglyanna sathi',
  -- Punjabi
  'ਦਾ ਦੀ ਦੇ ਦੀਆਂ ਨੂੰ ਤੇ ਅਤੇ ਹੈ ਹੋਵੇ ਹੋਣ ਤੁਹਾਨੂੰ ਤੁਹਾਡੇ ਮੇਰੇ ਸਾਡੇ ਸਾਰਿਆਂ ਸਭ ਨੂੰ ਵਿੱਚ',
  'da di de diyan dian nu te ate hove tuhanu tuhade mere sade sareyan sariyan vich',
  -- Tamil
  'ஒரு என் எனது உங்கள் உங்களுக்கு அனைவருக்கும் எல்லோருக்கும் மற்றும் இந்த அந்த எங்கள்',
  'en enathu ungal ungalukku anaivarukkum ellorukkum matrum intha',
  -- Telugu
  'మరియు మీకు మీ నా మా అందరికీ ఈ ఆ ఒక కి కు లో',
  'mariyu meeku mee maa andariki andarikee oka',
  -- Urdu
  'کا کی کے کو میں سے پر اور ہے ہیں ہو یہ وہ آپ آپ‌کو میرا میری میرے ہم ہمارے سب کے لیے ایک'
]) as line
cross join lateral unnest(private.spell_words(line)) as word
where length(word) > 1
on conflict do nothing;

-- Greetings, kinds of files, recipients, languages, years.
insert into private.search_lexicon (word, kind)
select distinct private.word_key(word), 'filler'
from unnest(array[
  -- English
  'card cards ecard ecards e greeting greetings greet wish wishes wishing wished happy happiness merry joy joyful joyous blessed blessing blessings best good great beautiful lovely nice warm warmest special cute prosperous prosperity auspicious holidays holiday season seasons',
  'image images img pic pics picture pictures photo photos wallpaper wallpapers hd video videos gif gifs sticker stickers status story whatsapp facebook instagram insta download free online share send sending print printable editable custom personalised personalized make maker create creator new latest design designs template templates message messages msg sms quote quotes text texts poster posters banner banners post invite invitation invitations party celebration celebrations celebrate celebrating festival festivals fest day days year years eve date',
  'boss sir madam maam teacher teachers friend friends family families brother brothers sister sisters bro sis mom mum mother dad father papa mummy parents husband wife son daughter uncle aunt grandparents colleague colleagues client clients customer customers team office company business corporate employee employees staff everyone everybody all dear love loved ones one lord god goddess ji jee sri shri shree shubh',
  'hindi english tamil telugu bengali bangla marathi gujarati kannada malayalam urdu punjabi odia indian india desi',
  '2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035',
  -- Hindi, Marathi, Gujarati, Punjabi, Bengali and others in Latin letters
  'shubhkamnaye shubhkamnayen shubhkamnayein shubhkaamnaye shubhkamna shubhkaamna subhkamnaye shubhkamnaen shubhkamanaye shubhkamanayen shubhkamanayein shubh shubha subh subho shubho subha kamnaye hardik hardhik haardik dili badhai badhaai badhaiyan badhaiya vadhai vadhaiyan wadhai mubarak mubarakbad mubark mobarak lakh tyohar tyohaar tyohari parv utsav sandesh shayari bhai behen behan bahan didi bhaiya bhabhi maa papa dost doston parivar priya pyare sir mangalmay khush khushi khushiyan dhero dher anek anant',
  'shubhechha shubhechcha shubechha subhechha shubhecha shubheccha shubhechchha mangalmaya khup khoop abhinandan shubhkamnao saprem jai boht bohot bahut preeti priti',
  'vazhthukkal vazhthukal valthukkal vaazhthukkal nalvazhthukkal nalvazhthukal nalvalthukkal nal iniya magizhchi pandigai thirunaal subhakankshalu shubhakankshalu subhakanshalu shubakankshalu hardika pandaga shubhashayagalu shubhashaya shubhaashayagalu habba habbada hardik ashamsakal aashamsakal ashamsagal aashamsagal aasamsakal ashamsakal hridayam niranja',
  -- Hindi and Marathi
  'हार्दिक शुभ शुभकामना शुभकामनाएं शुभकामनाएँ शुभकामनायें शुभकामनाओं शुभेच्छा बधाई बधाइयां बधाइयाँ मुबारक मुबारकबाद कार्ड संदेश शायरी फोटो तस्वीर पर्व त्योहार त्यौहार उत्सव सण मंगलमय लख लाख ढेर ढेरों सारी प्रिय परिवार भाई बहन दीदी मां माँ पापा बॉस मित्र दोस्त दोस्तों खूप अनेक अनंत मनःपूर्वक अभिनंदन जय श्री जी दिन दिवस साल वर्ष वर्षा नया नए नई नव नवीन नवा नवे',
  -- Bengali
  'শুভ শুভেচ্ছা শুভকামনা অভিনন্দন প্রীতি হার্দিক আন্তরিক কার্ড ছবি মোবারক মুবারক মেরি হ্যাপি উৎসব উৎসবের প্রিয় পরিবার বন্ধু ভাই বোন মা বাবা অনেক দিন বছর নতুন',
  -- Gujarati
  'શુભ શુભકામના શુભકામનાઓ શુભેચ્છા શુભેચ્છાઓ હાર્દિક અભિનંદન મુબારક કાર્ડ ફોટો તહેવાર પર્વ પ્રિય પરિવાર ભાઈ બહેન ખૂબ વર્ષ નવું નૂતન',
  -- Punjabi
  'ਮੁਬਾਰਕ ਮੁਬਾਰਕਾਂ ਵਧਾਈ ਵਧਾਈਆਂ ਬਹੁਤ ਲੱਖ ਸ਼ੁਭ ਕਾਮਨਾਵਾਂ ਸ਼ੁਭਕਾਮਨਾਵਾਂ ਹਾਰਦਿਕ ਕਾਰਡ ਤਿਉਹਾਰ ਪਰਿਵਾਰ ਵੀਰ ਭੈਣ ਨਵਾਂ ਸਾਲ',
  -- Odia
  'ଶୁଭ ଶୁଭେଚ୍ଛା ହାର୍ଦ୍ଦିକ ହାର୍ଦିକ ଅନେକ ଅଭିନନ୍ଦନ',
  -- Tamil
  'வாழ்த்து வாழ்த்துக்கள் வாழ்த்துகள் நல்வாழ்த்துக்கள் நல்வாழ்த்துகள் நல்வாழ்த்து இனிய மகிழ்ச்சி மனமார்ந்த அட்டை அட்டைகள் படங்கள் பண்டிகை திருநாள் குடும்பம் நண்பர் நண்பர்களுக்கு',
  -- Telugu
  'శుభాకాంక్షలు శుభాకాంక్ష హార్దిక శుభ అభినందనలు కార్డు కార్డ్ ఫోటోలు పండుగ పండగ కుటుంబం స్నేహితులకు నాకు హృదయపూర్వక',
  -- Kannada
  'ಶುಭಾಶಯ ಶುಭಾಶಯಗಳು ಹಾರ್ದಿಕ ಶುಭ ಅಭಿನಂದನೆಗಳು ಹಬ್ಬ ಹಬ್ಬದ ಕಾರ್ಡ್ ಚಿತ್ರಗಳು ಕುಟುಂಬ ಸ್ನೇಹಿತರಿಗೆ ಹೊಸ ವರ್ಷ ವರ್ಷದ',
  -- Malayalam
  'ആശംസ ആശംസകൾ ആശംസകള് ശുഭ ഹൃദയം നിറഞ്ഞ ഹാർദ്ദമായ അഭിനന്ദനങ്ങൾ കാർഡ് ചിത്രങ്ങൾ ഉത്സവം കുടുംബം സുഹൃത്തുക്കൾക്ക് സന്തോഷം',
  -- Urdu and Arabic
  'مبارک مبارک‌باد مبارکباد مبارك خوش خوشیاں دلی نیک تمنائیں تہوار کارڈ تصویر پیارے بھائی بہن دوست شبھ شُبھ سعيد كل عام وأنتم بخير سال نیا نئے',
  'naya naye naye nayi nav nava nutan saal varsh varsha din divas diwas natun notun bochor bachar'
]) as line
cross join lateral unnest(private.spell_words(line)) as word
where length(word) > 1
on conflict do nothing;

-- Parts of names of many festivals; alone each could mean any of them, or a day that has no card.
insert into private.search_lexicon (word, kind)
select distinct private.word_key(word), 'occasion'
from unnest(array[
  'birthday birthdays anniversary jayanti jayanthi jayanthy janma janm janam puja pooja poja purnima poornima night nights feast kalyanak',
  'जयंती जन्म पूजा पूर्णिमा पौर्णिमा পূজা পুজা জয়ন্তী পূর্ণিমা જયંતી જન્મ પૂજા પૂર્ણિમા ਜਯੰਤੀ ਪੂਜਾ ਪੂਰਨਿਮਾ ਜਨਮ ஜெயந்தி பூஜை பூர்ணிமா జయంతి పూజ పూర్ణిమ ಜಯಂತಿ ಪೂಜೆ ಪೂರ್ಣಿಮೆ ജയന്തി പൂജ പൂർണ്ണിമ جینتی پوجا پورنیما'
]) as line
cross join lateral unnest(private.spell_words(line)) as word
where length(word) > 1
on conflict do nothing;

-- Statement triggers also run for no rows: this brings in the names that are there.
update public.festivals set name = name where false;
insert into private.search_word_changes (words, change)
select private.template_words(t), 1 from public.templates t where t.is_visible;
