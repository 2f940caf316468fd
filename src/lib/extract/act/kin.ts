import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Zia's eldest son Tarique, पुतिन के वकील, Trump's supporters: whether a person is told only to say whose someone is, who does
 * what is told. Asked of the token behind the person.
 */
export function isKin({ tokens }: Pick<Passage, 'tokens'>, to: number): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const isOwned = (text(to) === "'" || text(to) === '’') && tokens[to]?.spaced === false;
  const owned = GENITIVE.has(text(to)) ? to + 1 : isOwned ? (text(to + 1) === 's' ? to + 2 : to + 1) : null;
  if (owned === null) return false;
  for (let i = owned; i < owned + WHICH; i++) {
    // Long-time ally.
    if (text(i) === 'long' && text(i + 1) === '-') return KIN.has(text(i + 3));
    if (KIN.has(text(i))) return true;
    if (!QUALITIES.has(text(i))) return false;
  }
  return false;
}

/** Tokens from the genitive to such a word: दो बड़े बेटों. */
const WHICH = 4;
const QUALITIES = wordSet(
  'two three four former then late eldest elder younger older only own close longtime chief special senior top personal trusted national security home defence defense foreign interior finance दो तीन चार बड़े बड़ी छोटे छोटी पूर्व दिवंगत करीबी एक विशेष वरिष्ठ निजी भरोसेमंद राष्ट्रीय सुरक्षा गृह रक्षा विदेश वित्त',
);
const KIN = wordSet(
  'son sons daughter daughters wife husband widow brother brothers sister sisters father mother parents nephew niece cousin uncle aunt grandson granddaughter family ' +
    'supporters followers backers loyalists allies ally aide aides opponents critics rivals lawyer lawyers attorney attorneys ' +
    'spokesman spokeswoman spokesperson adviser advisor advisers envoy envoys representative representatives emissary deputy deputies office minister ministers negotiator negotiators administration government ' +
    'मंत्री मंत्रियों वार्ताकार प्रशासन सरकार प्रवक्ता सलाहकार सलाहकारों दूत दूतों प्रतिनिधि प्रतिनिधियों कार्यालय ' +
    'बेटा बेटे बेटी बेटों बेटियों पुत्र पुत्री पत्नी पति भाई भाइयों बहन बहनों पिता मां माता भतीजा भतीजे भतीजी भांजा भांजे चाचा मामा दामाद ससुर पोता पोते परिवार परिजनों ' +
    'समर्थक समर्थकों अनुयायियों सहयोगी सहयोगियों विरोधियों आलोचकों वकील वकीलों अधिवक्ता',
);
