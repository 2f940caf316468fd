import type { en } from './en.ts';

/** कमांड लाइन के हिन्दी शब्द। Same keys and placeholders as `en.ts`. */
export const hi: Readonly<Record<keyof typeof en, string>> = {
  'program.about':
    'हिन्दी और अंग्रेज़ी की ख़बरों से तारीख़ वाली घटनाएँ निकालता है; हर घटना के साथ वे शब्द, जो उसका प्रमाण हैं।',
  'program.version': 'संस्करण दिखाएँ',
  'program.help': 'किसी आदेश के बारे में बताएँ',
  'program.more': `
शुरुआत यहाँ से: kalrekha extract --help`,
  'help.usage': 'प्रयोग:',
  'help.arguments': 'क्या दें:',
  'help.options': 'विकल्प:',
  'help.commands': 'आदेश:',
  'usage.option': '{value} नाम का कोई विकल्प नहीं है; सभी विकल्प: kalrekha extract --help',
  'usage.command': '{value} नाम का कोई आदेश नहीं है; सभी आदेश: kalrekha --help',
  'usage.argument': 'विकल्प {value} के साथ एक मान चाहिए।',
  'usage.choice': '{option}: “{value}” इनमें से नहीं है: {allowed}।',
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
  'figure.about': 'समयरेखा के दृश्य स्थिर करें, और स्थिर चित्रों की ग़लती बताएँ; पहले सर्वर बंद करें',
  'figure.pin': 'दृश्य और उसके चित्र स्थिर करें और पहचान दिखाएँ; वही दृश्य दोबारा वही पहचान देता है',
  'figure.list': 'समयरेखा के स्थिर चित्र दिखाएँ: पहचान, स्थिति, दृश्य',
  'figure.correct': 'चित्र के साथ लिखें कि उसमें क्या ग़लत है',
  'figure.withdraw': 'चित्र हमेशा के लिए वापस लें और कारण बताएँ',
  'figure.timeline': 'समयरेखा का नाम, जैसा उसके पते में है',
  'figure.id': 'चित्र की पहचान, जैसे 2025-12-05-3f9a1c22',
  'figure.spec': 'दृश्य, जैसा उसके पते में है: "country=RU&lang=hi"; नहीं तो समयरेखा का अपना',
  'figure.origin': 'सर्वर का सार्वजनिक पता, जो चित्रों में छपता है; नहीं तो ORIGIN',
  'figure.en': 'क्या बताना है, अंग्रेज़ी में',
  'figure.hi': 'क्या बताना है, हिन्दी में',
  'figure.examples': `
उदाहरण:
  kalrekha figure pin india-russia-defence --spec "country=RU&lang=hi"
  kalrekha figure withdraw 2025-12-05-3f9a1c22 --en "Wrong dates." --hi "तारीख़ें ग़लत थीं।"`,
  'figure.unknown': '{id} नाम का कोई चित्र नहीं है; kalrekha figure list किसी समयरेखा के चित्र बताता है।',
  'figure.noTimeline': '{slug} नाम की कोई समयरेखा नहीं है।',
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
  'problem.input-day': '{field}: “{value}” एक दिन होना चाहिए, जैसे 2025-12-04',
  'problem.input-choice': '{field}: “{value}” इनमें से नहीं है: {allowed}',
  'problem.input-row': 'यह JSON ऑब्जेक्ट नहीं है: “{value}”',
  'problem.input-field': '{field} नहीं है या टेक्स्ट नहीं है',
  'problem.input-both': '--batch ख़ुद पंक्तियाँ पढ़ता है: फ़ाइलें, --format और --explain हटा दें',
  'problem.input-same': '--out {value} को मिटा देगा, जिसे पढ़ा जा रहा है',
  'problem.input-fault': '{field} इस प्रोग्राम की ग़लती से नहीं पढ़ी जा सकी ({reason}); कृपया हमें बताएँ',
  'problem.output': '{value} में लिखा नहीं जा सका ({reason})',
  'problem.unknown': '{field}: “{value}” समझ में नहीं आया',
};
