-- Words as the search compares them: in plain Latin letters whatever the script, and a key that is the same for
-- the usual spellings of one word (deepawali and dipavali, rakhi and राखी). The table of letters is that of
-- AnyASCII (ISC licence), each taken to its first Latin letter.

set lock_timeout = '1s';

create function private.latin_letters(words text) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select translate(lower(words),
    U&'w\00DF\00E0\00E1\00E2\00E3\00E4\00E5\00E6\00E7\00E8\00E9\00EA\00EB\00EC\00ED\00EE\00EF'
    '\00F0\00F1\00F2\00F3\00F4\00F5\00F6\00F8\00F9\00FA\00FB\00FC\00FD\00FE\00FF\0101\0103\0105'
    '\0107\0109\010B\010D\010F\0111\0113\0115\0117\0119\011B\011D\011F\0121\0123\0125\0127\0129'
    '\012B\012D\012F\0131\0133\0135\0137\0138\013A\013C\013E\0140\0142\0144\0146\0148\0149\014B'
    '\014D\014F\0151\0153\0155\0157\0159\015B\015D\015F\0161\0163\0165\0167\0169\016B\016D\016F'
    '\0171\0173\0175\0177\017A\017C\017E\017F\0180\0183\0185\0188\018C\018D\0192\0195\0199\019A'
    '\019B\019E\01A1\01A3\01A5\01A8\01AA\01AB\01AD\01B0\01B4\01B6\01BA\01BB\01BD\01BE\01BF\01C0'
    '\01C1\01C2\01C3\01C6\01C9\01CC\01CE\01D0\01D2\01D4\01D6\01D8\01DA\01DC\01DD\01DF\01E1\01E3'
    '\01E5\01E7\01E9\01EB\01ED\01EF\01F0\01F3\01F5\01F9\01FB\01FD\01FF\0201\0203\0205\0207\0209'
    '\020B\020D\020F\0211\0213\0215\0217\0219\021B\021D\021F\0221\0223\0225\0227\0229\022B\022D'
    '\022F\0231\0233\0234\0235\0236\0237\0238\0239\023C\023F\0240\0247\0249\024B\024D\024F\0371'
    '\0373\0377\037A\037B\037C\037D\0390\03AC\03AD\03AE\03AF\03B0\03B1\03B2\03B3\03B4\03B5\03B6'
    '\03B7\03B8\03B9\03BA\03BB\03BC\03BD\03BE\03BF\03C0\03C1\03C2\03C3\03C4\03C5\03C6\03C7\03C8'
    '\03C9\03CA\03CB\03CC\03CD\03CE\03D0\03D1\03D2\03D3\03D4\03D5\03D6\03D9\03DB\03DD\03DF\03E1'
    '\03E3\03E5\03E7\03E9\03EB\03ED\03EF\03F0\03F1\03F2\03F3\03F5\03F6\03F8\03FB\03FC\0430\0431'
    '\0432\0433\0434\0435\0436\0437\0438\0439\043A\043B\043C\043D\043E\043F\0440\0441\0442\0443'
    '\0444\0445\0446\0447\0448\0449\044B\044D\044E\044F\0450\0451\0452\0453\0454\0455\0456\0457'
    '\0458\0459\045A\045B\045C\045D\045E\045F\0461\0463\0465\0467\0469\046B\046D\046F\0471\0473'
    '\0475\0477\0479\047B\047D\047F\0481\0482\0488\0489\048B\048F\0491\0493\0495\0497\0499\049B'
    '\049D\049F\04A1\04A3\04A5\04A7\04A9\04AB\04AD\04AF\04B1\04B3\04B5\04B7\04B9\04BB\04BD\04BF'
    '\04C2\04C4\04C6\04C8\04CA\04CC\04CE\04CF\04D1\04D3\04D5\04D7\04D9\04DB\04DD\04DF\04E1\04E3'
    '\04E5\04E7\04E9\04EB\04ED\04EF\04F1\04F3\04F5\04F7\04F9\04FB\04FD\04FF\0501\0503\0505\0507'
    '\0509\050B\050D\050F\0511\0513\0515\0517\0519\051B\051D\051F\0521\0523\0525\0529\052B\052D'
    '\052F\0601\0604\0606\0607\0608\0609\060A\060B\0616\0620\0622\0624\0626\0628\0629\062A\062B'
    '\062C\062D\062E\062F\0630\0631\0632\0633\0634\0635\0636\0637\0638\063A\063B\063C\063D\063E'
    '\063F\0641\0642\0643\0644\0645\0646\0647\0648\0649\064A\064E\064F\0650\0653\0656\0658\0659'
    '\065A\065B\065C\065D\065E\065F\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669\066E\066F'
    '\0670\0672\0673\0674\0675\0676\0677\0678\0679\067A\067B\067C\067D\067E\067F\0680\0681\0682'
    '\0683\0684\0685\0686\0687\0688\0689\068A\068B\068C\068D\068E\068F\0690\0691\0692\0693\0694'
    '\0695\0696\0697\0698\0699\069A\069B\069C\069D\069E\069F\06A0\06A1\06A2\06A3\06A4\06A5\06A6'
    '\06A7\06A8\06A9\06AA\06AB\06AC\06AD\06AE\06AF\06B0\06B1\06B2\06B3\06B4\06B5\06B6\06B7\06B8'
    '\06B9\06BA\06BB\06BC\06BD\06BE\06BF\06C0\06C1\06C2\06C3\06C4\06C5\06C6\06C7\06C8\06C9\06CA'
    '\06CB\06CC\06CD\06CE\06CF\06D0\06D1\06D2\06D3\06D5\06EE\06EF\06F0\06F1\06F2\06F3\06F4\06F5'
    '\06F6\06F7\06F8\06F9\06FA\06FB\06FC\06FE\06FF\0900\0901\0902\0903\0904\0905\0906\0907\0908'
    '\0909\090A\090B\090C\090D\090E\090F\0910\0911\0912\0913\0914\0915\0916\0917\0918\0919\091A'
    '\091B\091C\091D\091E\091F\0920\0921\0922\0923\0924\0925\0926\0927\0928\0929\092A\092B\092C'
    '\092D\092E\092F\0930\0931\0932\0933\0934\0935\0936\0937\0938\0939\093A\093B\093E\093F\0940'
    '\0941\0942\0943\0944\0945\0946\0947\0948\0949\094A\094B\094C\094E\094F\0950\0955\0956\0957'
    '\0958\0959\095A\095B\095C\095D\095E\095F\0960\0961\0962\0963\0966\0967\0968\0969\096A\096B'
    '\096C\096D\096E\096F\0972\0973\0974\0975\0976\0977\0978\0979\097A\097B\097C\097E\097F\0981'
    '\0982\0983\0985\0986\0987\0988\0989\098A\098B\098C\098F\0990\0993\0994\0995\0996\0997\0998'
    '\0999\099A\099B\099C\099D\099E\099F\09A0\09A1\09A2\09A3\09A4\09A5\09A6\09A7\09A8\09AA\09AB'
    '\09AC\09AD\09AE\09AF\09B0\09B2\09B6\09B7\09B8\09B9\09BE\09BF\09C0\09C1\09C2\09C3\09C4\09C7'
    '\09C8\09CB\09CC\09CE\09D7\09DC\09DD\09DF\09E0\09E1\09E2\09E3\09E6\09E7\09E8\09E9\09EA\09EB'
    '\09EC\09ED\09EE\09EF\09F0\09F1\09F2\09F3\09F4\09F5\09F6\09F7\09F8\09FB\09FC\0A01\0A02\0A03'
    '\0A05\0A06\0A07\0A08\0A09\0A0A\0A0F\0A10\0A13\0A14\0A15\0A16\0A17\0A18\0A19\0A1A\0A1B\0A1C'
    '\0A1D\0A1E\0A1F\0A20\0A21\0A22\0A23\0A24\0A25\0A26\0A27\0A28\0A2A\0A2B\0A2C\0A2D\0A2E\0A2F'
    '\0A30\0A32\0A33\0A35\0A36\0A38\0A39\0A3E\0A3F\0A40\0A41\0A42\0A47\0A48\0A4B\0A4C\0A59\0A5A'
    '\0A5B\0A5C\0A5E\0A66\0A67\0A68\0A69\0A6A\0A6B\0A6C\0A6D\0A6E\0A6F\0A70\0A75\0A81\0A82\0A83'
    '\0A85\0A86\0A87\0A88\0A89\0A8A\0A8B\0A8C\0A8D\0A8F\0A90\0A91\0A93\0A94\0A95\0A96\0A97\0A98'
    '\0A99\0A9A\0A9B\0A9C\0A9D\0A9E\0A9F\0AA0\0AA1\0AA2\0AA3\0AA4\0AA5\0AA6\0AA7\0AA8\0AAA\0AAB'
    '\0AAC\0AAD\0AAE\0AAF\0AB0\0AB2\0AB3\0AB5\0AB6\0AB7\0AB8\0AB9\0ABE\0ABF\0AC0\0AC1\0AC2\0AC3'
    '\0AC4\0AC5\0AC7\0AC8\0AC9\0ACB\0ACC\0AD0\0AE0\0AE1\0AE2\0AE3\0AE6\0AE7\0AE8\0AE9\0AEA\0AEB'
    '\0AEC\0AED\0AEE\0AEF\0AF1\0AF9\0B01\0B02\0B03\0B05\0B06\0B07\0B08\0B09\0B0A\0B0B\0B0C\0B0F'
    '\0B10\0B13\0B14\0B15\0B16\0B17\0B18\0B19\0B1A\0B1B\0B1C\0B1D\0B1E\0B1F\0B20\0B21\0B22\0B23'
    '\0B24\0B25\0B26\0B27\0B28\0B2A\0B2B\0B2C\0B2D\0B2E\0B2F\0B30\0B32\0B33\0B35\0B36\0B37\0B38'
    '\0B39\0B3E\0B3F\0B40\0B41\0B42\0B43\0B44\0B47\0B48\0B4B\0B4C\0B56\0B57\0B5C\0B5D\0B5F\0B60'
    '\0B61\0B62\0B63\0B66\0B67\0B68\0B69\0B6A\0B6B\0B6C\0B6D\0B6E\0B6F\0B71\0B72\0B73\0B74\0B75'
    '\0B76\0B77\0B82\0B83\0B85\0B86\0B87\0B88\0B89\0B8A\0B8E\0B8F\0B90\0B92\0B93\0B94\0B95\0B99'
    '\0B9A\0B9C\0B9E\0B9F\0BA3\0BA4\0BA8\0BA9\0BAA\0BAE\0BAF\0BB0\0BB1\0BB2\0BB3\0BB4\0BB5\0BB6'
    '\0BB7\0BB8\0BB9\0BBE\0BBF\0BC0\0BC1\0BC2\0BC6\0BC7\0BC8\0BCA\0BCB\0BCC\0BD0\0BD7\0BE6\0BE7'
    '\0BE8\0BE9\0BEA\0BEB\0BEC\0BED\0BEE\0BEF\0BF0\0BF1\0BF2\0BF3\0BF4\0BF5\0BF9\0C00\0C01\0C02'
    '\0C03\0C04\0C05\0C06\0C07\0C08\0C09\0C0A\0C0B\0C0C\0C0E\0C0F\0C10\0C12\0C13\0C14\0C15\0C16'
    '\0C17\0C18\0C19\0C1A\0C1B\0C1C\0C1D\0C1E\0C1F\0C20\0C21\0C22\0C23\0C24\0C25\0C26\0C27\0C28'
    '\0C2A\0C2B\0C2C\0C2D\0C2E\0C2F\0C30\0C31\0C32\0C33\0C34\0C35\0C36\0C37\0C38\0C39\0C3E\0C3F'
    '\0C40\0C41\0C42\0C43\0C44\0C46\0C47\0C48\0C4A\0C4B\0C4C\0C56\0C58\0C59\0C5A\0C5D\0C60\0C61'
    '\0C62\0C63\0C66\0C67\0C68\0C69\0C6A\0C6B\0C6C\0C6D\0C6E\0C6F\0C78\0C79\0C7A\0C7B\0C7C\0C7D'
    '\0C7E\0C7F\0C80\0C81\0C82\0C83\0C85\0C86\0C87\0C88\0C89\0C8A\0C8B\0C8C\0C8E\0C8F\0C90\0C92'
    '\0C93\0C94\0C95\0C96\0C97\0C98\0C99\0C9A\0C9B\0C9C\0C9D\0C9E\0C9F\0CA0\0CA1\0CA2\0CA3\0CA4'
    '\0CA5\0CA6\0CA7\0CA8\0CAA\0CAB\0CAC\0CAD\0CAE\0CAF\0CB0\0CB1\0CB2\0CB3\0CB5\0CB6\0CB7\0CB8'
    '\0CB9\0CBE\0CBF\0CC0\0CC1\0CC2\0CC3\0CC4\0CC6\0CC7\0CC8\0CCA\0CCB\0CCC\0CD6\0CDD\0CDE\0CE0'
    '\0CE1\0CE2\0CE3\0CE6\0CE7\0CE8\0CE9\0CEA\0CEB\0CEC\0CED\0CEE\0CEF\0CF1\0CF2\0D00\0D01\0D02'
    '\0D03\0D04\0D05\0D06\0D07\0D08\0D09\0D0A\0D0B\0D0C\0D0E\0D0F\0D10\0D12\0D13\0D14\0D15\0D16'
    '\0D17\0D18\0D19\0D1A\0D1B\0D1C\0D1D\0D1E\0D1F\0D20\0D21\0D22\0D23\0D24\0D25\0D26\0D27\0D28'
    '\0D29\0D2A\0D2B\0D2C\0D2D\0D2E\0D2F\0D30\0D31\0D32\0D33\0D34\0D35\0D36\0D37\0D38\0D39\0D3A'
    '\0D3E\0D3F\0D40\0D41\0D42\0D43\0D44\0D46\0D47\0D48\0D4A\0D4B\0D4C\0D4E\0D4F\0D54\0D55\0D56'
    '\0D57\0D58\0D59\0D5A\0D5B\0D5C\0D5D\0D5E\0D5F\0D60\0D61\0D62\0D63\0D66\0D67\0D68\0D69\0D6A'
    '\0D6B\0D6C\0D6D\0D6E\0D6F\0D70\0D71\0D72\0D73\0D74\0D75\0D76\0D77\0D78\0D79\0D7A\0D7B\0D7C'
    '\0D7D\0D7E\0D7F\0D81\0D82\0D83\0D85\0D86\0D87\0D88\0D89\0D8A\0D8B\0D8C\0D8D\0D8E\0D8F\0D90'
    '\0D91\0D92\0D93\0D94\0D95\0D96\0D9A\0D9B\0D9C\0D9D\0D9E\0D9F\0DA0\0DA1\0DA2\0DA3\0DA4\0DA5'
    '\0DA6\0DA7\0DA8\0DA9\0DAA\0DAB\0DAC\0DAD\0DAE\0DAF\0DB0\0DB1\0DB3\0DB4\0DB5\0DB6\0DB7\0DB8'
    '\0DB9\0DBA\0DBB\0DBD\0DC0\0DC1\0DC2\0DC3\0DC4\0DC5\0DC6\0DCF\0DD0\0DD1\0DD2\0DD3\0DD4\0DD6'
    '\0DD8\0DD9\0DDA\0DDB\0DDC\0DDD\0DDE\0DDF\0DE6\0DE7\0DE8\0DE9\0DEA\0DEB\0DEC\0DED\0DEE\0DEF'
    '\0DF2\0DF3\1E01\1E03\1E05\1E07\1E09\1E0B\1E0D\1E0F\1E11\1E13\1E15\1E17\1E19\1E1B\1E1D\1E1F'
    '\1E21\1E23\1E25\1E27\1E29\1E2B\1E2D\1E2F\1E31\1E33\1E35\1E37\1E39\1E3B\1E3D\1E3F\1E41\1E43'
    '\1E45\1E47\1E49\1E4B\1E4D\1E4F\1E51\1E53\1E55\1E57\1E59\1E5B\1E5D\1E5F\1E61\1E63\1E65\1E67'
    '\1E69\1E6B\1E6D\1E6F\1E71\1E73\1E75\1E77\1E79\1E7B\1E7D\1E7F\1E81\1E83\1E85\1E87\1E89\1E8B'
    '\1E8D\1E8F\1E91\1E93\1E95\1E96\1E97\1E98\1E99\1E9A\1E9B\1E9C\1E9D\1E9F\1EA1\1EA3\1EA5\1EA7'
    '\1EA9\1EAB\1EAD\1EAF\1EB1\1EB3\1EB5\1EB7\1EB9\1EBB\1EBD\1EBF\1EC1\1EC3\1EC5\1EC7\1EC9\1ECB'
    '\1ECD\1ECF\1ED1\1ED3\1ED5\1ED7\1ED9\1EDB\1EDD\1EDF\1EE1\1EE3\1EE5\1EE7\1EE9\1EEB\1EED\1EEF'
    '\1EF1\1EF3\1EF5\1EF7\1EF9\1EFB\1EFD\1EFF\00D7\00F7\01B9\0242\0374\0375\037E\0384\0385\0387'
    '\03D7\044A\044C\0483\0484\0485\0486\0487\048D\0527\0600\0602\0603\0605\060C\060D\060E\060F'
    '\0610\0611\0612\0613\0614\0615\0617\0618\0619\061A\061B\061C\061D\061E\061F\0621\0623\0625'
    '\0627\0639\0640\064B\064C\064D\0651\0652\0654\0655\0657\066A\066B\066C\066D\0671\06D4\06D6'
    '\06D7\06D8\06D9\06DA\06DB\06DC\06DD\06DE\06DF\06E0\06E1\06E2\06E3\06E4\06E5\06E6\06E7\06E8'
    '\06E9\06EA\06EB\06EC\06ED\06FD\093C\093D\094D\0951\0952\0953\0954\0964\0965\0970\0971\097D'
    '\0980\09BC\09BD\09CD\09F9\09FA\09FD\09FE\0A3C\0A4D\0A51\0A71\0A72\0A73\0A74\0A76\0ABC\0ABD'
    '\0ACD\0AF0\0AFA\0AFB\0AFC\0AFD\0AFE\0AFF\0B3C\0B3D\0B4D\0B55\0B70\0BCD\0BF6\0BF7\0BF8\0BFA'
    '\0C3C\0C3D\0C4D\0C55\0C77\0C84\0CBC\0CBD\0CCD\0CD5\0D3B\0D3C\0D3D\0D4D\0DCA\0DF4',
    'vsaaaaaaaceeeeiiiidnoooooouuuuytyaaaccccddeeeeegggghhiiiiiijkqlllllnnnnnoooorrrsssstttuuuu'
    'uuwyzzzsbb6cdzfhkllnogp2sttuyzzd5twcxqqdlnaiouuuuueaaaggkoozjdgnaaoaaeeiioorruustyhdozaeoo'
    'ooylntjdqcszejqryhswisssiaeiiyavgdezitiklmnxoprsstyfcpoiyoyobtyyyppqswqssfxhjctkrsjeessrab'
    'vgdezziyklmnoprstufktcssyeyyeedgidiijlnckiudoeieioikpfyyuoooq111jrgggjzqgqqnnpwstuuhtjchcc'
    'gqlnndmhaaaeaedjdiiooyauuutgyxxhddzdlnstallraqwqlnpnddlssc4r00aiyauibhttjhkddrzsssdtdgggyi'
    'ifqklmnhwayauiaieeoeeoau0123456789bqaaueaouittbttptbddnjtccdddddddddrrrrrzdzrssctctnffpvvp'
    'qgkkggnkggngggllllnnnnnhnehhhooouuuuvyeeveneeedr0123456789slnmhmmmhaaaiiuurleeeaoooakkggnc'
    'cjjnttddnttddnnppbbmyrrlllvssshooaiiuurreeeaoooaeaoeuuqkgzrrfyrlll0123456789aooauudzygjdbm'
    'mhaaiiuurleaoakkggnccjjnttddnttddnppbbmyrlssshaiiuurreaoaturryrlll0123456789rvrr12313gmmmh'
    'aaiiuueaoakkggnccjjnttddnttddnppbbmyrllvsshaiiuueaoakgzrp0123456789mymmhaaiiuurleeaooakkgg'
    'nccjjnttddnttddnppbbmyrllvssshaiiuurreeaooaorlll0123456789rzmmhaaiiuurleaoakkggnccjjnttddn'
    'ttddnppbbmyrllvssshaiiuurreaoaiurryrlll0123456789w123123mkaaiiuueeaooakncjntntnnpmyrrlllvs'
    'sshaiiuueeaooaou0123456789111nmvrmnmhmaaiiuurleeaooakkggnccjjnttddnttddnppbbmyrrlllvssshai'
    'iuurreeaooaiczrnrlll01234567890123123tmmmhaaiiuurleeaooakkggnccjjnttddnttddnppbbmyrrllvsss'
    'haiiuurreeaooainlrlll0123456789hhmmmhmaaiiuurleeaooakkggnccjjnttddnttddnnppbbmyrrlllvsssht'
    'aiiuurreeaooarpmylu2411346irlll0123456789111812246dnnrllkmmhaaaaiiuurrlleeaooakkggnnccjjnj'
    'nttddnnttddnnppbbmmyrlvssshlfaaaiiuureeaooau0123456789rlabbbcdddddeeeeefghhhhhiikkkllllmmm'
    'nnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwyasssdaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuu'
    'uyyyylvy'
  )
$$;
comment on function private.latin_letters(text) is 'Return the text in lower case, each letter of a known script replaced by a Latin one.';
grant execute on function private.latin_letters(text) to anon, authenticated, service_role, tyohaarify_worker;

create or replace function private.fold_letters(words text) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select regexp_replace(regexp_replace(replace(replace(replace(
    private.latin_letters(words), 'ee', 'i'), 'oo', 'u'), 'aa', 'a'),
    '([bcdgjkpstz])h', '\1', 'g'), '([a-z])\1+', '\1', 'g')
$$;

create function private.spell_words(words text) returns text[]
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
  -- Lower-casing may leave what NFKC would compose.
  spelt text := normalize(lower(normalize(words, NFKC)), NFKC);
begin
  -- The one letter that a nukta makes another for search: ਸ਼ is sh.
  spelt := replace(spelt, U&'\0A38\0A3C', U&'\0A36');
  -- Nuktas, joiners and apostrophes go; फ is f in every script; signs that end a sentence are no letters.
  spelt := translate(spelt,
    U&'\092B\09AB\0A2B\0AAB\0B2B\0C2B\0CAB\0D2B\0964\0965\060C\061B\061F\06D4'
    '\093C\09BC\0A3C\0ABC\0B3C\0CBC\00AD\02BC\200B\200C\200D\2019\2060\FE0F\FEFF''',
    'ffffffff      ');
  spelt := regexp_replace(spelt, '[\u0943\u09C3\u0AC3\u0B43\u0C43\u0CC3\u0D43]', 'ri', 'g');
  -- A consonant of an Indian script carries an "a" unless a vowel sign or a virama follows: दीपावली is
  -- written d-i-p-aa-v-l-i and read dipavali. At the end of a word most languages leave it out.
  spelt := regexp_replace(spelt,
    '([\u0915-\u0939\u0995-\u09B9\u09F0\u09F1\u0A15-\u0A39\u0A95-\u0AB9\u0B15-\u0B39\u0B71\u0B95-\u0BB9'
    '\u0C15-\u0C39\u0C95-\u0CB9\u0D15-\u0D39\u0D9A-\u0DC6]|f(?=[\u0900-\u0DFF]))'
    '(?=[\u0900-\u0939\u0980-\u09B9\u09CE\u09F0\u09F1\u0A01-\u0A39\u0A70\u0A71\u0A81-\u0AB9\u0B01-\u0B39\u0B71'
    '\u0B82-\u0BB9\u0C00-\u0C39\u0C80-\u0CB9\u0D00-\u0D39\u0D7A-\u0D7F\u0D81-\u0DC6])', '\1a', 'g');
  -- Here is where most spellings differ, so ś and ṣ are not yet the s that the table makes of them.
  spelt := private.latin_letters(regexp_replace(spelt,
    '[\u0936\u0937\u09B6\u09B7\u0A36\u0AB6\u0AB7\u0B36\u0B37\u0BB6\u0BB7\u0C36\u0C37\u0CB6\u0CB7\u0D36\u0D37]', 'sh', 'g'));
  return coalesce((
    -- Word by word: a reference back into a long text takes more than linear time.
    -- Short words of English differ by such vowels: soon is not sun.
    select array_agg(case when length(word) < 5 then once else replace(replace(once, 'ee', 'i'), 'oo', 'u') end order by place)
    from regexp_split_to_table(spelt,
      '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\U0001F000-\U0001FAFF]+'
    ) with ordinality as split (word, place)
    cross join lateral replace(replace(replace(replace(replace(
      regexp_replace(left(word, 40), '(.)\1{2,}', '\1', 'g'),
      'aa', 'a'), 'ii', 'i'), 'uu', 'u'), 'ph', 'f'), 'q', 'k') as once
    where word <> ''
  ), '{}');
end
$$;
comment on function private.spell_words(text) is
  'Return the words of a text of any script in order, in lower-case Latin letters, each of at most 40. Linear in its length.';
grant execute on function private.spell_words(text) to anon, authenticated, service_role, tyohaarify_worker;

create function private.word_key(spelling text) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    spelling, '^(..+[^isu])s$', '\1'), '([bcdgjkpstz])h', '\1', 'g'), '(.)x', '\1ks', 'g'), 'm(?=[cdgjknst])', 'n', 'g')
$$;
comment on function private.word_key(text) is
  'Return the key of a word of spell_words(): without aspiration, anusvara as n, English plurals without their s.';
grant execute on function private.word_key(text) to anon, authenticated, service_role, tyohaarify_worker;

create function private.search_vector(name text, tags text, more text) returns tsvector
language sql immutable parallel safe set search_path = ''
as $$
  -- Built from its text form: the parser of to_tsvector() reads letters as the locale has them.
  select coalesce(string_agg(format('''%s'':1%s', private.word_key(word), field.label), ' '), '')::tsvector
  from (values (name, 'A'), (tags, 'B'), (more, 'D')) as field (words, label)
  cross join lateral unnest(private.spell_words(field.words)) as word
$$;
comment on function private.search_vector(text, text, text) is
  'Return the keys of the words of a row: of its name with weight A, of its tags B, of its other texts D.';
grant execute on function private.search_vector(text, text, text) to anon, authenticated, service_role, tyohaarify_worker;

create or replace function private.search_query(words text) returns tsquery
language sql immutable parallel safe set search_path = ''
as $$
  select coalesce(string_agg(format('''%s''', private.word_key(word)), ' & '), '')::tsquery
  from unnest((private.spell_words(left(words, 200)))[1:24]) as word
$$;
comment on function private.search_query(text) is 'Return the query of search_vector() for rows that have all of these words.';

create function private.edit_distance(a text, b text) returns integer
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
  before integer[];
  above integer[];
  line integer[] := array(select generate_series(0, length(b)));
begin
  for i in 1 .. length(a) loop
    before := above;
    above := line;
    line := array[i];
    for j in 1 .. length(b) loop
      line[j + 1] := least(above[j + 1] + 1, line[j] + 1, above[j] + (substr(a, i, 1) <> substr(b, j, 1))::integer);
      if i > 1 and j > 1 and substr(a, i, 1) = substr(b, j - 1, 1) and substr(a, i - 1, 1) = substr(b, j, 1) then
        line[j + 1] := least(line[j + 1], before[j - 1] + 1);
      end if;
    end loop;
  end loop;
  return line[length(b) + 1];
end
$$;
comment on function private.edit_distance(text, text) is
  'Return how many letters to insert, delete, replace or swap with their neighbour make one word the other. For words of spell_words().';

create function private.deletions(spelling text) returns integer[]
language sql immutable parallel safe set search_path = ''
as $$
  with once as (
    select overlay(spelling placing '' from i for 1) as rest
    from generate_series(1, length(spelling)) i where length(spelling) between 4 and 20
  ), rests as (
    select spelling as rest where length(spelling) between 4 and 20
    union select rest from once
    union select overlay(rest placing '' from i for 1) from once, generate_series(1, length(rest)) i
    where length(spelling) >= 8
  )
  -- A hash of our own: that of hashtext() may change with a release of Postgres.
  select coalesce(array_agg(distinct ('x' || left(md5(rest), 8))::bit(32)::integer), '{}') from rests
$$;
comment on function private.deletions(text) is
  'Return hashes of the word without one of its letters, from eight letters on without two: similar words share one. Empty for words shorter than 4 or longer than 20.';
