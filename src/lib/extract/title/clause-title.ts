/** What a timeline's row can hold in one line. */
export const MAX_LENGTH = 90;

/** Words that leave a headline hanging when it is cut after them. */
const HANGING: ReadonlySet<string> = new Set(
  (
    'का के की को से में पर ने और तथा एवं व या कि जो जिस जिसमें जिसके लिए साथ बीच एक इस उस यह वह दो तीन अपने अपनी अपना भी ही तो ' +
    'the a an of to in on at for with by from and or that which who as its his her their is are was were will has have had be been'
  ).split(' '),
);

/** February 18, 1951: …, 28 मई 2008: …: the day of an entry in a running text, which the row tells beside its headline. */
const ENTRY =
  /^(?:(?:(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2},)?|(?:\d{1,2} )?(?:जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर)) )?\d{4}: (?=.{12})/u;

/** Conjunctions that a clause of its own no longer needs in front. */
const LEADING =
  /^(?:और|तथा|एवं|लेकिन|मगर|पर|परंतु|किंतु|वहीं|जबकि|क्योंकि|हालांकि|कि|जिसमें|and|but|while|although|though|because|that)\s+/iu;

/** Where and when a report was filed: `NEW DELHI, May 5:`, `नई दिल्ली, 18 मार्च 2025:`. */
const FILED =
  /^(?:\p{Lu}[\p{Lu}.' ]{2,30}(?:, ?[\p{L}.]{3,9} \d{1,2}(?:, \d{4})?)?|[\p{sc=Deva}]{2,12}(?: [\p{sc=Deva}]{2,12})?, ?\d{1,2} [\p{sc=Deva}]{2,8}(?:,? ?\d{4})?) ?(?:\([^)]{1,20}\) ?)?[:—–-]+\s+/u;

/** The same in Hindi without a mark that ends it, or with a place alone: `कोलकाता, 19 जनवरी (भाषा) `, `रुद्रपुर, जनवरी 9 -- `, `नई दिल्ली: `. */
const FILED_HI =
  /^[\p{sc=Deva}]{2,14}(?: [\p{sc=Deva}]{2,14})?(?:, ?(?:\d{1,2} ?[\p{sc=Deva}]{2,8}|[\p{sc=Deva}]{2,8} \d{1,2})(?:,? ?\d{4})? ?(?:\([^)]{1,20}\)|--|[:।|—–-])+| ?\([\p{sc=Deva} ]{2,20}\) ?:| ?:)\s*(?=.{24})/u;

/** The same with the day in words, which an agency's name must follow: `भोपाल, चार दिसंबर (भाषा) `. */
const FILED_WORDS =
  /^[\p{sc=Deva}]{2,14}(?: [\p{sc=Deva}]{2,14})?, ?[\p{sc=Deva}]{2,10} [\p{sc=Deva}]{2,10}(?:,? ?\d{4})? ?\([\p{sc=Deva} ./]{2,20}\)[\s:।|—–-]*(?=.{24})/u;

/** The same behind who sent it: `जागरण संवाददाता, कानपुर : `, `नवभारत टाइम्स, माले: `. */
const FILED_BY =
  /^(?:[\p{sc=Deva}]{2,14} ){0,2}(?:संवाददाता|सहयोगी|संवादसूत्र|सूत्र|प्रतिनिधि|ब्यूरो|टाइम्स|न्यूज|भास्कर|समाचार|डेस्क|जासं|संसू), ?[\p{sc=Deva}]{2,14}(?: [\p{sc=Deva}]{2,14})? ?:\s*(?=.{24})/u;

/** The weekday, which the row tells beside a headline that is too long with it: where nothing hangs on it, as Wednesday evening, Monday or Tuesday, Saturday, December 6. */
const DAY =
  /(?:(?: (?:late|early))? on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[ ,]|$)(?! (?:early |late )?(?:(?:morning|noon|afternoon|evening|night|and|or|to|through|until|till|the|of|last|next|this)\b|[-–—&\d]))(?!,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d))| (?:(?:पिछले|बीते|गत|अगले|आगामी|इसी|इस) )?(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार को(?= )(?! (?:ही|भी|देर|सुबह|सवेरे|तड़के|तड़के|दिन|दोपहर|शाम|रात|आधी|और|या|तथा|एवं|व|\d{1,2} (?:जन|फर|मार्च|अप्रैल|मई|जून|जुल|अग|सित|अक्ट|नव|दिस))))/u;

/**
 * A clause as a headline: white space in single spaces, without what joined it to its neighbours, cut at a
 * word's end where it is too long.
 */
export function clauseTitle(clause: string, length = MAX_LENGTH): string {
  return balanced(cutTo(clause, length));
}

/** Called the deal "provocative: a mark of a quotation whose other one was cut off is left out. */
function balanced(words: string): string {
  const isOdd = words.split('"').length % 2 === 0;
  return isOdd ? words.replace('"', '') : words;
}

function cutTo(clause: string, length: number): string {
  const text = clause
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”‘’(),;:.।|\-–—•*]+/u, '')
    .replace(/[\s"'“”‘’(,;:.।|\-–—]+$/u, '')
    .replace(FILED, '')
    .replace(FILED_HI, '')
    .replace(FILED_WORDS, '')
    .replace(FILED_BY, '')
    .replace(ENTRY, '')
    .replace(LEADING, '')
    // After which Tehran scrapped the deal.
    .replace(/^[Ww]hich\s+(?=\p{Lu}\p{Ll}+ \p{Ll})/u, '');
  if (text.length <= length) return text;
  const undated = text.replace(DAY, '');
  if (undated.length <= length) return undated;
  const words = undated.slice(0, length).split(' ');
  words.pop();
  while (words.length > 1 && HANGING.has(bare(words.at(-1) ?? ''))) words.pop();
  const cut = words.join(' ').replace(/[\s,;:.।\-–—]+$/u, '');
  return `${cut === '' ? undated.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '') : cut}…`;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
