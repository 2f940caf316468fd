import type { enStore } from './en-store.ts';

/** Hindi words of a store that cannot be opened or read, each with what to do about it. */
export const hiStore: Readonly<Record<keyof typeof enStore, string>> = {
  'store.held': 'डेटा फ़ोल्डर {folder} दूसरे कालरेखा के काम में है (प्रक्रिया {holder})।',
  'store.held.remedy': 'पहले उसे बंद करें, या KALREKHA_DATA में दूसरा फ़ोल्डर दें।',
  'store.older': '{file} पुराने कालरेखा ने लिखी थी।',
  'store.older.remedy': 'इस वाले को उस फ़ोल्डर पर एक बार चलाएँ (kalrekha serve); वह उसे नया कर देता है।',
  'store.newer': '{file} इससे नए कालरेखा ने लिखी है (भंडार का संस्करण {version}; यह {newest} तक जानता है)।',
  'store.newer.remedy': 'नया प्रोग्राम चलाएँ, या पहले का बैकअप लें। कुछ बदला नहीं गया।',
  'store.log': '{file} नहीं है, पर उसका लॉग {file}-wal है।',
  'store.log.remedy': 'डेटाबेस जहाँ गया, वहाँ से या बैकअप से वापस रखें, या नए सिरे से शुरू करने को लॉग कहीं और हटा दें।',
  'store.damaged': '{file} ख़राब है ({damage})।',
  'store.damaged.remedy': 'उसे बैकअप से वापस लाएँ, या नए सिरे से शुरू करने को कहीं और हटा दें। कुछ बदला नहीं गया।',
  'store.foreign': '{file} कालरेखा का भंडार नहीं है।',
  'store.foreign.remedy': 'उसे कहीं और हटा दें, या KALREKHA_DATA में दूसरा फ़ोल्डर दें। कुछ बदला नहीं गया।',
  'store.sqlite': 'SQLite {version} इतना पुराना है कि डेटा सुरक्षित नहीं; {least} या उससे नया चाहिए।',
  'store.sqlite.remedy': '`npm start` से शुरू करें, जो अपना Node साथ लाता है।',
  'store.rows': 'चित्र {id} की पंक्तियाँ ख़राब हैं: उनका जाँच-योग मेल नहीं खाता।',
  'store.rows.remedy': 'kalrekha.db को बैकअप से वापस लाएँ।',
  'store.file': 'चित्र {id} की फ़ाइल {name} ख़राब है: उसका जाँच-योग मेल नहीं खाता।',
  'store.file.remedy': 'kalrekha.db को बैकअप से वापस लाएँ।',
  'store.event': 'समयरेखा {timeline} की सहेजी घटना {id} ख़राब है: उसका जाँच-योग मेल नहीं खाता।',
  'store.event.remedy': 'kalrekha.db को बैकअप से वापस लाएँ।',
  'store.unusable': 'डेटा फ़ोल्डर {folder} में लिखा नहीं जा सकता ({reason})।',
  'store.unusable.remedy':
    'देखें कि डिस्क में जगह है और यह उपयोगकर्ता उसकी हर फ़ाइल लिख सकता है, या KALREKHA_DATA में दूसरा फ़ोल्डर दें।',
};
