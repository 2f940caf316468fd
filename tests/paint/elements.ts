/** One element of an XML document, as `parseXml` reads it. */
export interface XmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const NAME = '[A-Za-z_][\\w.-]*';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+[\\w:-]+="[^"<]*")*)\\s*(/?)>`, 'y');
const TEXT = /[^<&]+|&(?:amp|lt|gt|quot|#39);/y;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Reads the XML that we write, and nothing else: throws at any character that does not belong. */
export function parseXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error('a character that XML forbids');
  const root: XmlElement = { tag: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  while (at < xml.length) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error('closed too often');
    TEXT.lastIndex = at;
    TAG.lastIndex = at;
    const text = TEXT.exec(xml);
    const tag = text === null ? TAG.exec(xml) : null;
    if (text !== null) {
      parent.text += unescape(text[0]);
      at = TEXT.lastIndex;
    } else if (tag !== null) {
      const [, closing, name = '', attributes = '', empty] = tag;
      if (closing === '/') {
        if (open.pop()?.tag !== name) throw new Error(`</${name}> closes another element`);
      } else {
        const element: XmlElement = {
          tag: name,
          attributes: attributesOf(attributes),
          children: [],
          text: '',
        };
        parent.children.push(element);
        if (empty !== '/') open.push(element);
      }
      at = TAG.lastIndex;
    } else {
      throw new Error(`no XML: ${xml.slice(at, at + 40)}`);
    }
  }
  const [first, ...rest] = root.children;
  if (first === undefined || rest.length > 0 || open.length !== 1) throw new Error('not one root element');
  return first;
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescape(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error('an attribute twice');
  return Object.fromEntries(pairs);
}

function unescape(text: string): string {
  return text.replace(/&[^;]*;/g, (entity) => ENTITIES[entity] ?? '\u0000');
}

/** The tree without what texts and places say: tags and attribute names. */
export function shapeOf({ tag, attributes, children }: XmlElement): unknown {
  return [tag, Object.keys(attributes), children.map(shapeOf)];
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}
