import type { Passage } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import { isFiniteForm } from './hindi-finite.ts';
import { isNear, NEAR } from './hindi-guards.ts';
import { endsBefore, nextWordAt, OF, textAt, textBefore, wordAt, yearNumberAt } from './hindi-words.ts';

/** What follows a month, not a procession of someone's. */
const MONTH_AFTER: ReadonlySet<string> = new Set(['में', 'से', 'तक', 'के', 'का', 'की', '-', 'माह', 'महीना']);

/** मार्च as a procession: a kind before it, what is done with one after it, or a crowd around. */
export function isProcession(passage: Passage, from: number, to: number): boolean {
  if (passage.tokens[from]?.text !== 'मार्च') return false;
  const after = textAt(passage, to);
  // वह मार्च में रिहा हुआ: of whom it is told, though वह मार्च is a procession.
  const isOfWhom = THESE.has(textBefore(passage, from)) && after === 'में';
  if (!isOfWhom && endsBefore(passage, from, 'march-kind', 'stop')) return true;
  if (textBefore(passage, from) === 'तक') return true;
  if (nextWordAt(passage, to, 'march-act', 'stop') !== null) return true;
  if (isAgain(passage, from)) return true;
  // यह मार्च, ये मार्च; इस मार्च में is a month.
  if (THESE.has(textBefore(passage, from)) && !isOfWhom) return true;
  if (isOfYear(passage, from, to) || MONTH.has(after) || isBesideMonth(passage, from, to)) return false;
  if (after === 'को' || after === 'ने' || after === 'पर') return true;
  if (WHICH.has(textBefore(passage, from)) && after === 'में' && isSoonAfter(passage, to, JOINED)) return true;
  if (textBefore(passage, from) === 'का' && !MONTH_AFTER.has(after)) return true;
  if (isSomeones(passage, from, to) || isOfClash(passage, from, to) || isDone(passage, to)) return true;
  if (isOfPeople(passage, from, to)) return true;
  if (after === 'तक' || (after === 'में' && isAmongMonths(passage, from))) return false;
  return isNear(passage, from, 'march-crowd', 'stop');
}

/** इस साल मार्च सूखा रहा, 2024 के मार्च में, इस बार मार्च गर्म रहेगा: a month of a year, unless told as a procession is (इस बार मार्च भव्य रहा). */
function isOfYear(passage: Passage, from: number, to: number): boolean {
  if (nextWordAt(passage, to, 'march-kind', 'stop') !== null) return false;
  const at = OF.has(textBefore(passage, from)) ? from - 1 : from;
  const before = textBefore(passage, at);
  if (before === 'बार') return TURNS.has(textBefore(passage, at - 1));
  return (
    PASSING.has(textBefore(passage, from)) ||
    YEARS.has(before) ||
    (at > 0 && yearNumberAt(passage, at - 1)?.to === at)
  );
}

const YEARS: ReadonlySet<string> = wordSet('साल वर्ष सन');
/** पिछले मार्च के दौरान. */
const PASSING: ReadonlySet<string> = wordSet('पिछले अगले बीते गत');
const TURNS: ReadonlySet<string> = wordSet('इस इसी अगली पिछली');
/** मार्च महीने के वेतन. */
const MONTH: ReadonlySet<string> = wordSet('माह महीने महीना');

/** फरवरी और मार्च के दौरान, मार्च-अप्रैल: joined with another month. */
function isBesideMonth(passage: Passage, from: number, to: number): boolean {
  const isMonth = (i: number) => passage.tokens[i]?.text !== 'मार्च' && wordAt(passage, i, 'month') !== null;
  if (JOINTS.has(textBefore(passage, from)) && isMonth(from - 2)) return true;
  return JOINTS.has(textAt(passage, to)) && isMonth(to + 1);
}

const JOINTS: ReadonlySet<string> = wordSet('और व या एवं तथा से - – ,');

/** फ्लैग मार्च किया, मार्च के रास्ते में: the procession just told. */
function isAgain(passage: Passage, from: number): boolean {
  for (let i = from - 1; i > Math.max(0, from - NEAR) && textAt(passage, i + 1) !== ''; i--) {
    const text = passage.tokens[i]?.text;
    if (text === '।') return false;
    if (text === 'मार्च' && endsBefore(passage, i, 'march-kind', 'stop')) return true;
  }
  return false;
}

/** नेपोलियन का मास्को मार्च उसकी भूल थी: where someone's led to, and no case of a month behind it. */
function isSomeones(passage: Passage, from: number, to: number): boolean {
  const place = passage.tokens[from - 1];
  if (place?.kind !== 'deva' || textBefore(passage, from - 1) !== 'का') return false;
  const next = passage.tokens[to];
  if (next?.kind !== 'deva' || MONTH_AFTER.has(next.text)) return false;
  return !isCalendar(passage, from - 1) && !isCalendar(passage, to);
}

/** मार्च जारी रखा, मार्च टाल दिया: what no month is behind, whose case or part stands there; मार्च सूखा रहा is what a month was like. */
function isDone(passage: Passage, to: number): boolean {
  const next = passage.tokens[to];
  if (next?.kind !== 'deva' || next.line || MONTH_AFTER.has(next.text) || BEHIND_MONTH.has(next.text))
    return false;
  if (isCalendar(passage, to)) return false;
  if (STAYED.has(textAt(passage, to + 1)) && !WENT_WELL.has(next.text))
    return nextWordAt(passage, to, 'march-kind', 'stop') !== null;
  return isFiniteForm(passage, to) || (isFiniteForm(passage, to + 1) && !OF.has(textAt(passage, to + 1)));
}

const STAYED: ReadonlySet<string> = wordSet('रहा रहेगा');
const WENT_WELL: ReadonlySet<string> = wordSet('जारी सफल असफल विफल नाकाम कामयाब');
const BEHIND_MONTH: ReadonlySet<string> = wordSet(
  'और या व एवं तथा ही भी तो सबसे अब आया आई आए बीत बीता बीते गुजर खत्म खुश रहा होगा था है',
);

/** मार्च के दौरान पुलिस से झड़प हुई, मजदूरों के मार्च से जाम लगा: what marchers come to blows with or bring about. */
function isOfClash(passage: Passage, from: number, to: number): boolean {
  const isTime = textAt(passage, to) === 'के' && WITH.has(textAt(passage, to + 1));
  if (textAt(passage, to) === 'से' && textAt(passage, to + 1) === 'पहले')
    return isSoonAfter(passage, to + 1, DETAINED);
  const isCause = textAt(passage, to) === 'से' && textBefore(passage, from) === 'के';
  if (!isTime && !isCause) return false;
  return isSoonAfter(passage, to, DEMONSTRATED) || isWithPolice(passage, to);
}

/** पुलिस से झड़प हुई, पुलिस और किसानों में झड़पें: of those who march with the police, not of armies or militants. */
function isWithPolice(passage: Passage, to: number): boolean {
  if (!isSoonAfter(passage, to, CLASHES) || !isSoonAfter(passage, to, POLICE)) return false;
  return !isSoonAfter(passage, to, ARMED);
}

function isSoonAfter(passage: Passage, to: number, words: ReadonlySet<string>): boolean {
  for (let i = to + 1; i <= to + NEAR; i++) {
    const text = textAt(passage, i);
    if (text === '' || text === '।') return false;
    if (words.has(text)) return true;
  }
  return false;
}

/** Who is held before one: मार्च से पहले नेता नजरबंद. */
const DETAINED: ReadonlySet<string> = wordSet('हिरासत नजरबंद');
const WITH: ReadonlySet<string> = wordSet('दौरान बाद साथ');
const DEMONSTRATED: ReadonlySet<string> = wordSet(
  'सलामी ज्ञापन जनसभा धरना पुतला सभा लाठीचार्ज बैरिकेड बैरिकेडिंग बैरिकेड्स समर्थक समर्थकों नारे नारेबाजी यातायात जाम',
);
const CLASHES: ReadonlySet<string> = wordSet('झड़प झड़पें झड़पों धक्कामुक्की हाथापाई पथराव');
const POLICE: ReadonlySet<string> = wordSet('पुलिस पुलिसकर्मियों पुलिसवालों सुरक्षाकर्मियों');
const ARMED: ReadonlySet<string> = wordSet(
  'सेना सैनिक सैनिकों आतंकी आतंकियों आतंकवादियों नक्सली नक्सलियों माओवादियों उग्रवादियों विद्रोहियों बदमाशों अपराधियों तस्करों गिरोह',
);

/** किसानों के मार्च के कारण: of many who march. */
function isOfPeople(passage: Passage, from: number, to: number): boolean {
  if (textBefore(passage, from) !== 'के') return false;
  if (SOLDIERS.has(textBefore(passage, from - 1))) return !isOfWhatWas(passage, to);
  if (!textBefore(passage, from - 1).endsWith('ों')) return false;
  return textAt(passage, to) === 'के' && BECAUSE.has(textAt(passage, to + 1));
}

/** सैनिकों के मार्च में हुए हमले, जवानों के मार्च का वेतन: what was or is due in the month. */
function isOfWhatWas(passage: Passage, to: number): boolean {
  const next = textAt(passage, to + 1);
  return textAt(passage, to) === 'में' ? HAPPENED.has(next) : OF.has(textAt(passage, to)) && PAY.has(next);
}

const HAPPENED: ReadonlySet<string> = wordSet('हुआ हुई हुए');
const PAY: ReadonlySet<string> = wordSet('वेतन मानदेय पेंशन भत्ता भत्ते राशन');

/** Whose march, and no month, is told of. */
const SOLDIERS: ReadonlySet<string> = wordSet(
  'सैनिकों जवानों कैडेटों सिपाहियों टुकड़ियों टुकड़ी दस्ते दस्तों बटालियन रेजिमेंट कमांडो प्रदर्शनकारियों आंदोलनकारियों पर्वतारोहियों',
);
const BECAUSE: ReadonlySet<string> = wordSet('कारण चलते मद्देनजर खिलाफ विरोध समर्थन आगे पीछे');

/** मार्च में भड़के प्रदर्शन जुलाई में थमे: other months of the sentence tell that it is one, too. */
function isAmongMonths(passage: Passage, at: number): boolean {
  for (let i = at - NEAR; i <= at + NEAR; i++) {
    const text = passage.tokens[i]?.text;
    if (text !== undefined && text !== 'मार्च' && wordAt(passage, i, 'month') !== null) return true;
  }
  return false;
}

const THESE: ReadonlySet<string> = new Set(['यह', 'ये', 'वह', 'वे']);
const WHICH: ReadonlySet<string> = new Set(['इस', 'इसी', 'उस']);
/** इस मार्च में सभी दलों के नेता भी शामिल हुए: one takes part in a procession, not in a month. */
const JOINED: ReadonlySet<string> = wordSet('शामिल हिस्सा भाग शिरकत');
