import type { Cited } from './citation.ts';
import { PUBLISHER } from './citation.ts';

/** An item of CSL-JSON, as citation managers read it: https://docs.citationstyles.org/ */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'entry' | 'figure';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language: string;
  readonly note: string;
}

/** A reference as CSL-JSON. */
export function toCsl(cited: Cited): CslItem {
  return {
    id: cited.key,
    type: cited.kind,
    title: cited.title,
    ...(cited.container === null ? {} : { 'container-title': cited.container }),
    author: [{ literal: PUBLISHER }],
    publisher: PUBLISHER,
    issued: { 'date-parts': [cited.issued.split('-').map(Number)] },
    URL: cited.url,
    language: cited.lang,
    note: cited.note,
  };
}
