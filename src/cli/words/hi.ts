import type { en } from './en.ts';

/** कमांड लाइन के हिन्दी शब्द। Same keys and placeholders as `en.ts`. */
export const hi: Readonly<Record<keyof typeof en, string>> = {
  'program.about':
    'हिन्दी और अंग्रेज़ी की ख़बरों से तारीख़ वाली घटनाएँ निकालता है; हर घटना के साथ वे शब्द, जो उसका प्रमाण हैं।',
  'program.version': 'संस्करण दिखाएँ',
  'program.help': 'किसी आदेश के बारे में बताएँ',
  'program.more': `
उदाहरण:
  kalrekha extract khabar.txt --dateline 2025-12-04     एक ख़बर की घटनाएँ, प्रमाण के साथ
  kalrekha serve                                        डैशबोर्ड, http://127.0.0.1:3000 पर
  kalrekha render india-russia-defence -o fig1.png      समयरेखा का चित्र
  kalrekha export india-russia-defence -o events.csv    उसकी घटनाएँ तालिका में

हर आदेश अपने बारे में बताता है: kalrekha render --help। LANG=en_IN.UTF-8 से यह अंग्रेज़ी बोलता है।`,
  'help.usage': 'प्रयोग:',
  'help.arguments': 'क्या दें:',
  'help.options': 'विकल्प:',
  'help.commands': 'आदेश:',
  'usage.option': '{value} नाम का कोई विकल्प नहीं है; सभी विकल्प देखने के लिए आदेश के साथ --help लिखें',
  'usage.command': '{value} नाम का कोई आदेश नहीं है; सभी आदेश: kalrekha --help',
  'usage.argument': 'विकल्प {value} के साथ एक मान चाहिए।',
  'usage.choice': '{option}: “{value}” इनमें से नहीं है: {allowed}।',
  'usage.missing': 'आदेश के साथ {value} चाहिए; तरीक़ा देखने के लिए --help लिखें।',
  'usage.excess': 'इस आदेश के लिए ज़रूरत से ज़्यादा शब्द दिए गए हैं।',
  'usage.similar': 'कहीं यह तो नहीं: {similar}?',
  'extract.about': 'ख़बरें पढ़ें और उनमें बताई गई घटनाएँ दिखाएँ',
  'extract.files': 'टेक्स्ट, Markdown या HTML फ़ाइलें, उनके फ़ोल्डर, या मानक इनपुट के लिए -',
  'extract.dateline': 'ख़बर का दिन, जिससे “कल” और “सोमवार को” गिने जाते हैं; न दें तो फ़ाइल या पाठ से',
  'extract.lang': 'ख़बर की भाषा (hi, en); न दें तो हर वाक्य की लिपि से',
  'extract.format': 'किस रूप में: jsonl (हर घटना एक पंक्ति), table (तालिका), html (निशान लगा पाठ)',
  'extract.out': 'मानक आउटपुट की जगह इस फ़ाइल में लिखें',
  'extract.explain': 'हर घटना को उसके वाक्य के साथ दिखाएँ, और यह भी कि तारीख़ कैसे निकली',
  'extract.batch':
    'इस फ़ाइल (या -) से {id, lang?, dateline, text} की पंक्तियाँ पढ़ें, हर एक के लिए उसी क्रम में एक पंक्ति दें',
  'extract.examples': `
उदाहरण:
  kalrekha extract khabar.txt --dateline 2025-12-04
      एक ख़बर की घटनाएँ, हर पंक्ति में एक JSON ऑब्जेक्ट
  kalrekha extract khabren/ --format table
      पूरे फ़ोल्डर की ख़बरें, एक तालिका में
  kalrekha extract page.html --explain
      हर घटना अपने वाक्य के साथ, और उसकी तारीख़ का कारण
  cat khabar.md | kalrekha extract - --format html --out khabar.html
      निशान लगा पाठ एक पेज में; दिन --- के बीच की पंक्तियों से
  kalrekha extract --batch rows.jsonl > events.jsonl
      हर पंक्ति में {"id": 1, "dateline": "2025-12-04", "text": "…"}, हर एक का उत्तर एक पंक्ति में

“कल” कौन-सा दिन है, यह ख़बर के दिन से तय होता है। वह --dateline से लिया जाता है, नहीं तो फ़ाइल से (--- के बीच published
या date, पेज का समय), नहीं तो पाठ की पहली पंक्तियों से; न मिले तो ऐसे शब्द बिना तारीख़ के रहते हैं।
start और end पाठ की UTF-16 इकाइयाँ गिनते हैं, जैसे JavaScript और Java में। --batch की जो पंक्ति पढ़ी न जा सके,
उसके उत्तर में "error" होता है। प्रगति और गड़बड़ियाँ मानक त्रुटि में जाती हैं; LANG=hi_IN से वे हिन्दी में मिलती हैं।
अंतिम कोड: 0 सब पढ़ा गया, 1 कुछ नहीं पढ़ा जा सका, 2 ग़लत प्रयोग, 130 रोका गया।`,
  'serve.about': 'डैशबोर्ड चलाएँ: सब समयरेखाएँ, उनके चित्र, फ़ाइलें और एम्बेड, ब्राउज़रों के लिए',
  'serve.port': 'किस पोर्ट पर; नहीं तो PORT, नहीं तो 3000; 0 कोई ख़ाली पोर्ट लेता है',
  'serve.host': 'किस पते पर; नहीं तो HOST, नहीं तो 127.0.0.1, जो सिर्फ़ इस मशीन से खुलता है',
  'serve.origin': 'प्रॉक्सी के पीछे सार्वजनिक पता; नहीं तो ORIGIN; तब दूसरे पते नहीं माने जाते',
  'serve.examples': `
उदाहरण:
  kalrekha serve
      नमूने की और आपकी समयरेखाएँ, http://127.0.0.1:3000 पर
  kalrekha serve --port 8080 --data ~/timelines
      दूसरा पोर्ट; आपकी समयरेखाएँ ~/timelines/timelines के फ़ोल्डर हैं
  kalrekha serve --host 0.0.0.0 --origin https://timelines.example.org
      औरों के लिए, इस पते वाले प्रॉक्सी के पीछे

आपकी समयरेखा .kalrekha/timelines/ में एक फ़ोल्डर है, जिसमें timeline.json, reports/ और events.jsonl हैं; वह शुरू होते
समय ली जाती है। Ctrl-C से बंद होगा। बाक़ी सेटिंग KALREKHA_FRAME_ANCESTORS जैसे चर हैं; README देखें।
अंतिम कोड: 0 कहने पर बंद हुआ, 1 शुरू नहीं हो सका, 2 ग़लत प्रयोग।`,
  'view.timeline': 'समयरेखा का नाम, जैसा उसके पते में है, या उसका फ़ोल्डर (जिसमें timeline.json है); चलते सर्वर के साथ भी',
  'view.spec': 'कौन-सा दृश्य, जैसा उसके पते में है: "from=2018&country=RU&lang=hi"; नहीं तो समयरेखा का अपना',
  'view.format': 'क्या बनाना है; न दें तो फ़ाइल के नाम के अंत से',
  'view.out': 'किस फ़ाइल में लिखें, जो पूरी बनने पर ही बदलती है; - या कुछ नहीं: मानक आउटपुट',
  'view.origin': 'आपके सर्वर का सार्वजनिक पता, जो फ़ाइल में आता है; नहीं तो ORIGIN, नहीं तो यहाँ के सर्वर का',
  'view.data': 'डेटा फ़ोल्डर; नहीं तो KALREKHA_DATA, नहीं तो यहाँ .kalrekha',
  'render.about': 'समयरेखा का दृश्य SVG, PNG या PDF में बनाएँ; सर्वर की ज़रूरत नहीं',
  'render.story': 'समयरेखा की कहानी PDF में, हर चरण का एक पन्ना; --spec में lang, digits और theme चलते हैं',
  'render.size':
    'slide (1200×675), column, a4-portrait, a4-landscape, square, social, या अपना px, जैसे 1600x900',
  'render.scale': 'PNG के लिए: px का 1 से 3 गुना',
  'render.mm': 'PNG और PDF के लिए: काग़ज़ पर चौड़ाई, मिमी',
  'render.text': 'SVG के लिए: शब्द आकार बनकर (outline, वैसे यही) या फ़ॉन्ट के साथ पाठ बनकर (live)',
  'render.paths': 'SVG के लिए: हर आकार एक बार (shared, वैसे यही) या पुराने प्रोग्रामों के लिए दोहराकर (plain)',
  'render.examples': `
उदाहरण:
  kalrekha render india-russia-defence -o fig1.png
      जिस दृश्य से समयरेखा खुलती है, स्लाइड के लिए
  kalrekha render india-russia-defence --spec 'kind=procurement&from=2018' --format pdf --size column -o fig2.pdf
      2018 से अब तक की ख़रीद, छपाई के एक स्तंभ के लिए
  kalrekha render india-russia-defence --spec 'lang=hi&digits=deva' --size 1600x900 --scale 2 -o fig3.png
      हिन्दी में, हिन्दी अंकों के साथ, दुगुने px, पर्दे के लिए
  kalrekha render ./timelines/my-story --format svg --origin none | gzip > fig4.svgz
      फ़ाइलों के फ़ोल्डर से, चौखट में पते के बिना
  kalrekha render india-russia-defence --story --spec lang=hi -o story.pdf
      उसकी कहानी हिन्दी में, हर चरण का एक पन्ना

Makefile में:
  fig%.pdf: my-story/events.jsonl
  \tnpx kalrekha render ./my-story --size column -o $@

--spec की कुंजियाँ: from to country system kind actor factuality source q lanes sel asof lang digits theme।
फ़ाइल वही है, जो सर्वर /t/{timeline}.png?{spec} पर देता है। डेटा की तारीख़: भंडार का सबसे नया बदलाव; जो फ़ाइलें
भंडार में नहीं हैं, उनमें सबसे नई फ़ाइल का समय, या SOURCE_DATE_EPOCH, जिससे एक-से डेटा के एक-से बाइट बनते हैं।
अंतिम कोड: 0 बन गया, 1 कुछ नहीं है या पढ़ा-लिखा नहीं जा सका, 2 ग़लत प्रयोग।`,
  'export.about': 'दृश्य की घटनाएँ डेटा फ़ाइल, कैलेंडर, उद्धरण या डिस्क पर कहानी के रूप में लिखें; सर्वर की ज़रूरत नहीं',
  'export.examples': `
उदाहरण:
  kalrekha export india-russia-defence --spec 'country=RU' -o events.csv
      स्प्रेडशीट के लिए तालिका; रूप फ़ाइल के नाम के अंत से
  kalrekha export india-russia-defence --format jsonl | jq -r .title.hi
      हर पंक्ति में एक घटना, प्रोग्रामों के लिए
  kalrekha export india-russia-defence --format bib --origin https://timelines.example.org >> report.bib
      समयरेखा का उद्धरण; --spec में sel=… हो तो उसकी एक घटना का
  kalrekha export ./timelines/my-story -o story.zip
      सहेजने लायक़ फ़ोल्डर: बिना नेट के खुलने वाला पेज, चित्र, डेटा, स्रोत

रूप: csv (तालिका), json और jsonl (जो भी पता है), ics (कैलेंडर), timelinejs (TimelineJS), jsonld
(schema.org), bib और csl (उद्धरण), atom (फ़ीड), zip (डिस्क पर कहानी)।
--spec की कुंजियाँ: from to country system kind actor factuality source q lanes sel asof lang digits theme।
फ़ाइल वही है, जो सर्वर /t/{timeline}.csv?{spec} पर देता है, उन्हीं घटनाओं के साथ।
अंतिम कोड: 0 बन गया, 1 कुछ नहीं है या पढ़ा-लिखा नहीं जा सका, 2 ग़लत प्रयोग।`,
  'figure.about': 'समयरेखा के दृश्य स्थिर करें, और स्थिर चित्रों की ग़लती बताएँ; पहले सर्वर बंद करें',
  'figure.pin': 'दृश्य और उसके चित्र स्थिर करें और पहचान दिखाएँ; वही दृश्य दोबारा वही पहचान देता है',
  'figure.list': 'समयरेखा के स्थिर चित्र दिखाएँ: पहचान, स्थिति, दृश्य',
  'figure.correct': 'चित्र के साथ लिखें कि उसमें क्या ग़लत है',
  'figure.withdraw': 'चित्र हमेशा के लिए वापस लें और कारण बताएँ',
  'figure.timeline': 'समयरेखा का नाम, जैसा उसके पते में है',
  'figure.id': 'चित्र की पहचान, जैसे 2025-12-05-3f9a1c22',
  'figure.spec': 'दृश्य, जैसा उसके पते में है: "country=RU&lang=hi"; नहीं तो समयरेखा का अपना',
  'figure.origin': 'सर्वर का सार्वजनिक पता, जो चित्रों और पतों में छपता है; नहीं तो ORIGIN',
  'figure.purge': 'सर्वर के आगे का कैश इन्हें भूल जाए:',
  'figure.en': 'क्या बताना है, अंग्रेज़ी में',
  'figure.hi': 'क्या बताना है, हिन्दी में',
  'figure.examples': `
उदाहरण:
  kalrekha figure pin india-russia-defence --spec "country=RU&lang=hi"
  kalrekha figure withdraw 2025-12-05-3f9a1c22 --en "Wrong dates." --hi "तारीख़ें ग़लत थीं।"`,
  'figure.unknown': '{id} नाम का कोई चित्र नहीं है; kalrekha figure list किसी समयरेखा के चित्र बताता है।',
  'figure.noTimeline': '{slug} नाम की कोई समयरेखा नहीं है।',
  'completion.about': 'वह लिखें, जिससे आपका शेल आदेश और विकल्प पूरे करता है',
  'completion.shell': 'आपका शेल',
  'completion.examples': `
उदाहरण:
  source <(kalrekha completion bash)
      इस शेल के लिए; हर शेल के लिए यह पंक्ति ~/.bashrc में रखें
  kalrekha completion zsh > "\${fpath[1]}/_kalrekha"
      zsh के लिए, अगली शुरुआत से
  kalrekha completion fish > ~/.config/fish/completions/kalrekha.fish
      fish के लिए

यह kalrekha को पूरा करता है, जिसे npm install -g आपके पथ में रखता है; नया संस्करण लगाकर इसे फिर चलाएँ।`,
  'table.report': 'रिपोर्ट',
  'table.date': 'तारीख़',
  'table.kind': 'प्रकार',
  'table.factuality': 'स्थिति',
  'table.countries': 'देश',
  'table.systems': 'प्रणालियाँ',
  'table.event': 'घटना',
  'table.none': 'कोई घटना नहीं मिली।',
  'html.title': 'ख़बरों की घटनाएँ',
  'html.report': '{date} की रिपोर्ट',
  'html.undated': 'बिना तारीख़ की रिपोर्ट',
  'html.none': 'इस रिपोर्ट में कोई घटना नहीं मिली।',
  'done.some.one': '{count} रिपोर्ट नहीं पढ़ी जा सकी:',
  'done.some.other': '{count} रिपोर्टें नहीं पढ़ी जा सकीं:',
  'done.more.one': 'और {count}',
  'done.more.other': 'और {count}',
  'notes.heading': 'ध्यान दें:',
  stdout: 'मानक आउटपुट',
  'stopped.kept': 'रोका गया। जो पूरा हुआ, वह {file} में है।',
  'stopped.out': 'रोका गया। छपी हुई पंक्तियाँ पूरी हैं।',
  'problem.input-nothing':
    'पढ़ने को कुछ नहीं। फ़ाइलें, फ़ोल्डर या मानक इनपुट के लिए - लिखें; मदद: kalrekha extract --help',
  'problem.input-missing': '{value} नाम की कोई फ़ाइल या फ़ोल्डर नहीं है',
  'problem.input-unreadable': '{field} को पढ़ा नहीं जा सका ({value})',
  'problem.input-folder': '{field} में कोई रिपोर्ट नहीं: कोई .txt, .md या .html फ़ाइल नहीं है',
  'problem.input-large': '{field} {most} एमबी से बड़ी है; उसे अलग-अलग रिपोर्टों में बाँटें',
  'problem.input-binary': '{field} टेक्स्ट नहीं है; उसे टेक्स्ट, Markdown या HTML में सहेजें',
  'problem.input-encoding':
    '{field} न UTF-8 में है, न UTF-16 में; UTF-8 में सहेजें, जैसे: iconv -f WINDOWS-1252 -t UTF-8',
  'problem.input-empty': '{field} में कोई पाठ नहीं है',
  'problem.input-markup': '{field} को पेज की तरह नहीं पढ़ा जा सका; उसका पाठ सहेजकर पढ़ें',
  'problem.input-front-matter': '{field}: --- के बीच की पंक्तियाँ “{value}” के पास सही YAML नहीं हैं',
  'problem.input-front-long':
    '{field}: --- की पंक्तियों के बीच {most} केबी से ज़्यादा है; वहाँ केवल विवरण रखें और पाठ उनके नीचे',
  'problem.input-day': '{field}: “{value}” एक दिन होना चाहिए, जैसे 2025-12-04',
  'problem.input-choice': '{field}: “{value}” इनमें से नहीं है: {allowed}',
  'problem.input-row': 'यह JSON ऑब्जेक्ट नहीं है: “{value}”',
  'problem.input-field': '{field} नहीं है या टेक्स्ट नहीं है',
  'problem.input-both': '--batch ख़ुद पंक्तियाँ पढ़ता है: फ़ाइलें, --format और --explain हटा दें',
  'problem.input-same': '--out {value} को मिटा देगा, जिसे पढ़ा जा रहा है',
  'problem.input-fault': '{field} इस प्रोग्राम की ग़लती से नहीं पढ़ी जा सकी ({reason}); कृपया हमें बताएँ',
  'problem.lexicon': 'शब्द-सूचियाँ पढ़ी नहीं जा सकीं: {reason}। npm run lexicon उन्हें जाँचता है',
  'problem.lexicon-row':
    'शब्द-सूची की एक पंक्ति ग़लत है: {file} {field}: {reason}। उसे ठीक करें; npm run lexicon सभी ग़लतियाँ दिखाता है',
  'problem.output-source': '{field} {value} उसी को मिटा देगा, जिससे परिणाम बनता है; दूसरा नाम दें',
  'problem.output': '{value} में लिखा नहीं जा सका ({reason})',
  'problem.timeline-unknown':
    '{value} नाम की कोई समयरेखा नहीं है। ये हैं: {known}। फ़ाइलों का फ़ोल्डर उसके पथ से बताएँ, जैसे ./{value}',
  'problem.spec-key': '{field}: “{value}” नाम की कोई कुंजी नहीं है; कुंजियाँ हैं {allowed}',
  'problem.output-terminal': 'टर्मिनल इसे नहीं दिखा सकता। फ़ाइल का नाम दें: {field} {value}',
  'problem.output-format': '{field} नहीं दिया गया और फ़ाइल के नाम से पता नहीं चलता: {allowed}',
  'problem.option-format': '{field} सिर्फ़ {allowed} के लिए है, {value} के लिए नहीं; इसे हटा दें',
  'problem.option-story': '{field} --story के साथ नहीं चलता, उसके पन्नों का अपना रूप है; उसे छोड़ दें',
  'problem.story-view': '{field}: कहानी “{value}” नहीं लेती, उसके हर चरण का अपना दृश्य है; कुंजियाँ हैं: {allowed}',
  'problem.story-none': 'समयरेखा {value} की कोई कहानी नहीं है; उसके timeline.json में “story” से बनती है',
  'problem.origin': '{field}: “{value}” बिना पथ का पता होना चाहिए, जैसे https://example.org',
  'problem.port': '{field}: “{value}” 0 से 65535 तक की संख्या होनी चाहिए',
  'problem.epoch': '{field}: “{value}” 1970 से अब तक के पूरे सेकंड होने चाहिए, जैसे 1764547200',
  'problem.unknown': '{field}: “{value}” समझ में नहीं आया',
};
