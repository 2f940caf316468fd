import type { enFigure } from './en-figure.ts';

/** स्थिर चित्रों के हिन्दी शब्द। Same keys and placeholders as `en-figure.ts`. */
export const hiFigure: Readonly<Record<keyof typeof enFigure, string>> = {
  'share.mode': 'आगे क्या दिखे',
  'share.mode.pinned': 'स्थिर: हमेशा वही जो अभी दिख रहा है',
  'share.mode.live': 'सजीव: डेटा के साथ बदलता है',
  'share.pin': 'यह दृश्य स्थिर करें',
  'share.pinning': 'स्थिर किया जा रहा है…',
  'share.pinFirst':
    'रिपोर्टों और छपाई के लिए। स्थिर करने पर इस दृश्य की घटनाएँ, स्रोत और चित्र अपने अलग पते पर सहेजे जाते हैं; उन्हें कुछ भी नहीं बदल सकता।',
  'share.pinned': '{id} नाम से स्थिर किया गया।',
  'share.pinAgain': 'स्थिर किए जाने के बाद दृश्य बदल गया है।',
  'share.pinFailed': 'स्थिर नहीं हो सका: {reason}',
  'share.pinOff': 'इस सर्वर पर दृश्य स्थिर करना बंद है। सजीव दृश्य साझा करें, या सर्वर चलाने वाले से पूछें।',
  'share.isFigure': 'यह स्थिर चित्र है: जो आप साझा करेंगे, वह नहीं बदलेगा।',
  'figure.snapshot': '{date} की स्थिति',
  'figure.newer': 'नया डेटा उपलब्ध है',
  'figure.same': 'कोई नया डेटा नहीं',
  'figure.live': 'सजीव समयरेखा देखें',
  'figure.corrected': 'सुधार: {note}',
  'figure.withdrawn': 'यह चित्र वापस लिया गया: {note}',
  'figure.withdrawn.heading': 'चित्र वापस लिया गया',
  'figure.withdrawn.other':
    'इसके चित्र और डेटा अब नहीं दिए जाते। पहले उतारी या छापी गई प्रतियाँ जैसी हैं वैसी ही रहेंगी; दूसरे चित्रों पर इसका कोई असर नहीं।',
  'figure.label': 'चित्र {id}',
  'figure.off': 'इस सर्वर पर दृश्य स्थिर करना बंद है।',
  'figure.foreign': 'दृश्य केवल इसी साइट के पन्नों से स्थिर किए जाते हैं।',
  'figure.often': 'इस घंटे में बहुत से दृश्य स्थिर किए जा चुके हैं। बाद में फिर कोशिश करें।',
  'figure.full': 'इस सर्वर पर और चित्रों के लिए जगह नहीं है।',
  'figure.tooMany': 'इस दृश्य में {count} घटनाएँ हैं; एक चित्र में अधिक से अधिक {most} आती हैं। दृश्य छोटा करें।',
  'figure.glyph': 'फ़ॉन्ट में “{letter}” अक्षर नहीं है, जो “{label}” में है।',
  'figure.busy': 'सर्वर अभी चित्र बनाने में व्यस्त है। थोड़ी देर में फिर कोशिश करें।',
};
