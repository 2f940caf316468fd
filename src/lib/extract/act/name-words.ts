import { wordSet } from '../read/word-set.ts';

/** Hindi words that no name holds, so that a name ends before them. */
export const HINDI_NO_NAME = wordSet(
  'दरअसल बहरहाल अलबत्ता वैसे शायद यकीनन बेशक फिलहाल आखिरकार अंततः आखिर तभी इधर उधर दोबारा लगातार गौरतलब क्योंकि चूंकि बल्कि वरना अन्यथा यानी मसलन निस्संदेह वस्तुतः ' +
    'ने को से का के की में पर तक और तथा एवं व या कि जो भी ही तो न नहीं है हैं हो था थे थी होगा होंगे होने साथ बीच लिए बाद पहले दौरान ' +
    'यह वह ये वे इस उस इन उन इसे उसे इसके उसके उनके उनकी उनका इनके अपने अपनी अपना दोनों तीनों कई कुछ सभी हर एक दो तीन चार जब तब अब यहां वहां जहां ' +
    'जल्द आज कल परसों कहा बताया बोले बोलीं गए गई गया आए आई आया कर करते करने किया की दी दिया ले लेकर द्वारा समेत सहित व अन्य नए नई पूर्व तत्कालीन ' +
    'स्तर स्तरीय पद कार्यालय कार्यालयों दफ्तर परिषद आवास समूह समिति चुनाव सम्मेलन बैठक वार्ता बातचीत यात्रा दौरा दौरे मुलाकात पक्ष वाले वाली वाला ' +
    'क्या क्यों कैसे कहां अगर यदि लेकिन मगर जबकि इसलिए हालांकि फिर सीधे नाराज शाम सुबह रात दोपहर पहुंचे पहुंच पहुंचेंगे रवाना करेंगे जाएंगे आएंगे मिले मिलेंगे ' +
    'बनने बनाने बने बना बनी बनीं बनेंगे बनेंगी बनेगा बन रहीं थीं हुआ हुई हुए हुईं होंगी चुना चुनी चुने चुनीं गईं आईं पहुंची पहुंचीं पहुंचा लौटे लौटीं लौटा मिलीं मिली मिला रहे रहा रही रहेंगे चाहते सकते सकता प्रतिनिधिमंडल सरकार मंत्रालय विभाग स्वयं खुद अचानक अगले पिछले इसी उसी शामिल मौजूद स्थित वर्ग मेजबान आमंत्रित सम्मानित ' +
    'तुरंत जल्दी सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार महोदय जी साहब पत्नी बेटे बेटी पुत्र भाई लोग नामक नियुक्त निर्वाचित घोषित प्रत्याशी उम्मीदवार',
);

/** Capitalised English words that begin sentences or end names, and are none. */
export const ENGLISH_NO_NAME = wordSet(
  'soon perhaps maybe meantime instead besides nevertheless nonetheless therefore thus hence still yet again once twice now earlier yesterday tomorrow today tonight overnight indeed moreover furthermore however otherwise elsewhere ' +
    'enter exit inside beyond why how what where whether did does can could should would will is was has had only even just never often always ' +
    'the a an this that these those he she it they we i you his her its their our in on at by for from to of with without and or but if as when while after before during ' +
    'however meanwhile earlier later also both all some many most no not new former who which what where why how there here according despite under over between among against ' +
    'is are was were has have had will would may might can could should said says told ministry office government secretariat council department party meeting summit talks ' +
    'speaking addressing asked responding writing monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'army navy force forces air police university house street times news day today yesterday tomorrow agreement treaty act bill parliament minister president prime',
);

/** Small words within a name of the West or of Arabia. */
export const PARTICLES = wordSet(
  'bin ibn al el von van der de da di dos del la le bint abu बिन अल वॉन डेर दा डी इब्न',
);

/** What may stand between a country and an office: the new Russian defence minister, भारत के नए विदेश सचिव. */
export const BEFORE_OFFICE = wordSet(
  'के की का नए नई नये नवनियुक्त पूर्व तत्कालीन मौजूदा कार्यवाहक निवर्तमान वर्तमान s new former then current acting outgoing visiting late first the of',
);
