/** Hindi words of the frame about pictures, and of refusals to make one. */
export const hiPicture = {
  'picture.sources': 'स्रोत: {names}',
  'picture.sourcesMore.one': 'स्रोत: {names} और {count} अन्य',
  'picture.sourcesMore.other': 'स्रोत: {names} और {count} अन्य',
  'picture.snapshot': '{date} तक के आंकड़े',
  'picture.size':
    'तस्वीर का {key} {least} से {most} तक की पूर्ण संख्या होता है; “{value}” नहीं है। उसे ठीक करें या हटा दें।',
  'picture.choice': 'तस्वीर का {key} इनमें से एक होता है: {choices}; “{value}” नहीं। उसे ठीक करें या हटा दें।',
  'picture.aspect':
    'तस्वीर की चौड़ाई ऊंचाई की {least} से {most} गुना तक हो सकती है; {width} × {height} नहीं। दूसरा आकार चुनें।',
  'picture.area': 'इस तस्वीर में {area} मेगापिक्सेल होते; अधिक से अधिक {most} हो सकते हैं। छोटा आकार या कम scale चुनें।',
  'picture.glyph': 'फ़ॉन्ट में “{letter}” अक्षर नहीं है, जो शीर्षक “{label}” में आता है। शीर्षक बदलें या उस घटना को छान दें।',
  'picture.busy': 'इस समय बहुत-सी तस्वीरें बन रही हैं। कुछ सेकंड बाद फिर कोशिश करें।',
  'picture.slow': 'यह तस्वीर बनने में बहुत देर लगी। कम घटनाएँ या छोटा आकार चुनें।',
  'picture.often': 'इस पते से बहुत-सी नई तस्वीरें मांगी गईं। एक मिनट बाद फिर कोशिश करें।',
} as const;
