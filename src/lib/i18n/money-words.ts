import type { Amount, Lang } from '#lib/event/news-event.ts';

/** Names for counts of money, largest first. Rupees are told in crore, also in English. */
const SCALES: Readonly<Record<Lang, Readonly<Record<'rupees' | 'other', readonly Scale[]>>>> = {
  hi: {
    rupees: [
      [1e12, 'लाख करोड़'],
      [1e7, 'करोड़'],
      [1e5, 'लाख'],
    ],
    other: [
      [1e9, 'अरब'],
      [1e7, 'करोड़'],
      [1e5, 'लाख'],
    ],
  },
  en: {
    rupees: [
      [1e12, 'lakh crore'],
      [1e7, 'crore'],
      [1e5, 'lakh'],
    ],
    other: [
      [1e12, 'trillion'],
      [1e9, 'billion'],
      [1e6, 'million'],
    ],
  },
};
type Scale = readonly [size: number, name: string];

const HINDI_NAMES: Readonly<Record<string, string>> = {
  USD: 'डॉलर',
  INR: 'रुपये',
  RUB: 'रूबल',
  EUR: 'यूरो',
  GBP: 'पाउंड',
  JPY: 'येन',
  CNY: 'युआन',
  PKR: 'पाकिस्तानी रुपये',
  AED: 'दिरहम',
  KRW: 'वॉन',
  AUD: 'ऑस्ट्रेलियाई डॉलर',
  CAD: 'कनाडाई डॉलर',
  NZD: 'न्यूजीलैंड डॉलर',
  SGD: 'सिंगापुर डॉलर',
  HKD: 'हांगकांग डॉलर',
  CHF: 'स्विस फ्रैंक',
  SEK: 'स्वीडिश क्रोना',
  NOK: 'नॉर्वेजियन क्रोन',
  DKK: 'डेनिश क्रोन',
  PLN: 'ज्लोटी',
  CZK: 'चेक कोरुना',
  HUF: 'फोरिंट',
  UAH: 'रिव्निया',
  TRY: 'लीरा',
  ILS: 'शेकेल',
  SAR: 'सऊदी रियाल',
  QAR: 'कतरी रियाल',
  IRR: 'ईरानी रियाल',
  KWD: 'कुवैती दीनार',
  EGP: 'मिस्री पाउंड',
  BRL: 'ब्राजीली रियाल',
  MXN: 'मैक्सिकन पेसो',
  PHP: 'फिलीपीन पेसो',
  ZAR: 'रैंड',
  NGN: 'नाइरा',
  KES: 'केन्याई शिलिंग',
  BDT: 'टका',
  LKR: 'श्रीलंकाई रुपये',
  NPR: 'नेपाली रुपये',
  THB: 'बाट',
  IDR: 'इंडोनेशियाई रुपिया',
  MYR: 'रिंगिट',
  VND: 'डोंग',
};
const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', INR: '₹', EUR: '€', GBP: '£', JPY: '¥' };

/** A sum as the news tells it: `$5.43 billion`, `₹39,000 crore`, `5.43 अरब डॉलर`, `39,000 करोड़ रुपये`. */
export function moneyInWords({ value, currency }: Amount, lang: Lang, number: (n: number) => string): string {
  const scale = SCALES[lang][currency === 'INR' ? 'rupees' : 'other'].find(
    ([size]) => Math.abs(value) >= size,
  );
  const [size, name] = scale ?? [1, ''];
  const count = [number(value / size), name].filter((part) => part !== '').join(' ');
  if (lang === 'hi') return `${count} ${HINDI_NAMES[currency] ?? currency}`;
  return `${SYMBOLS[currency] ?? `${currency} `}${count}`;
}
