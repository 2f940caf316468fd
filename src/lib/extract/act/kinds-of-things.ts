import { wordMap } from './light-verbs.ts';

/**
 * Words beside a verb that tell what kind of act it is, whatever the verb: nouns (the new tax, a treaty, एक अर्जी, आर्थिक दंड), and what becomes
 * of someone or something (निलंबित, भंग).
 */
export const THINGS = wordMap({
  sanction:
    'levy tariff tariffs duties levies quota quotas surtax sanctions embargo blacklist freeze जुर्माना अर्थदंड दंड नाकेबंदी प्रतिबंध पाबंदी पाबंदियां टैरिफ',
  decision:
    'bill bills budget mini-budget legislation law laws ordinance amendment amendments decree motion tax taxes curfew lockdown ' +
    'constitution बजट विधेयक अध्यादेश कानून कर्फ्यू इजाजत अनुमति मान्यता छूट मोहलत मुहर अधिसूचना निविदा निविदाएं टेंडर नीति साख ' +
    'रेटिंग समिति पैनल दर्जा निलंबित बर्खास्त भंग बहाल ' +
    'मंजूरी स्वीकृति हुक्म फरमान बागडोर प्रभार कार्यकाल तबादला तबादले परिचालन आदेश निर्देश',
  request: 'गुहार अर्जी दरख्वास्त फरियाद सिफारिश',
  offer: 'पेशकश न्योता निमंत्रण बोली बोलियां',
  accusation: 'प्राथमिकी एफआईआर आरोपपत्र चार्जशीट फटकार आलोचना निंदा ठीकरा',
  warning: 'चेतावनी धमकी घुड़की',
  aid: 'मुआवजा अनुदान राशन',
  test: 'trials परीक्षण परीक्षणों ट्रायल',
  agreement: 'merger takeover buyout treaty pact accord समझौता करार संधि एमओयू सुलह गठजोड़',
  attack: 'हिंसा दंगा दंगे कब्जा नियंत्रण घात धावा गोलीबारी बमबारी फायरिंग गोलियां',
  statement: 'सूचना एकजुटता मुद्दा बयान भाषण संबोधन',
  deployment: 'drill drills exercise exercises manoeuvres maneuvers अभ्यास युद्धाभ्यास गश्त चौकसी तैनाती',
  meeting: 'talks meeting summit negotiations बैठक वार्ता सम्मेलन सत्र मंत्रणा मुलाकात बातचीत',
  visit: 'visit trip tour दौरा दौरे',
  protest:
    'protest protests rally demonstration sit-in boycott धरना हड़ताल जुलूस रैली आंदोलन चक्काजाम ' +
    'घेराव नारेबाजी बहिष्कार अनशन नारे पुतला सत्याग्रह',
});
