import type { enStartup } from './en-startup.ts';

/** Hindi words of a server that starts, or says why it does not. */
export const hiStartup: Readonly<Record<keyof typeof enStartup, string>> = {
  'startup.ready': 'कालरेखा {version}: {address}',
  'startup.listening': '{origin} ({local} पर सुन रहा है)',
  'startup.folder': 'डेटा फ़ोल्डर: {folder}। Ctrl-C से बंद होगा।',
  'startup.port': 'PORT “{value}” है। उसे 0 से 65535 तक की संख्या दें।',
  'startup.origin': 'ORIGIN “{value}” है। उसे बिना पथ का पता दें, जैसे https://example.org।',
  'startup.framing': 'KALREKHA_FRAME_ANCESTORS “{value}” है। उसे साइटें दें, जैसे https://news.example, या none।',
  'startup.pin': 'KALREKHA_PIN “{value}” है। उसे on या off दें।',
  'startup.whole': '{name} “{value}” है। उसे पूर्ण संख्या दें।',
  'startup.write':
    'डेटा फ़ोल्डर {folder} में लिखा नहीं जा सकता ({reason})। KALREKHA_DATA में ऐसा फ़ोल्डर दें, जिसमें लिखा जा सके।',
  'startup.build': 'अभी कोई बिल्ड नहीं है। `npm start` चलाएँ, जो उसे बनाता है।',
  'startup.used': '{host} का पोर्ट {port} पहले से काम में है। दूसरा प्रोग्राम बंद करें या PORT में दूसरी संख्या दें।',
  'startup.denied': 'यह उपयोगकर्ता पोर्ट {port} नहीं ले सकता। PORT में 1023 से बड़ी संख्या दें।',
  'startup.listen': '{host} पर सुना नहीं जा सकता ({reason})। HOST में इस मशीन का पता दें।',
};
