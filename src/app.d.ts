import type { Spec } from '#lib/event/spec.ts';
import type { LexiconFiles } from '#lib/extract/lexicon/lexicon.ts';
import type { Store } from '#lib/server/store.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Stable, for programs; by the status if left out. */
      code?: string;
      /** The parameter or field at fault. */
      field?: string;
    }
    interface Locals {
      store: Store;
      lexicon: LexiconFiles;
      /** How <html> is to be written, once a page knows: its timeline has defaults of its own. */
      document?: Pick<Spec, 'lang' | 'theme'>;
      /** Address of the page that `/oembed` tells of, for the answer's `Link` header. */
      oembed?: string;
      /** Status of a page that is answered though what it was about is gone. */
      status?: 410;
    }
    interface PageData {
      /** How the page is shown; error pages have none and read the address. */
      spec?: Spec;
    }
  }
}

declare module 'node:process' {
  interface ProcessEventMap {
    /** The store was written to: answers made before no longer hold. */
    'kalrekha:changed': [];
    /** The server is about to end; whoever holds something adds the promise of its closing. */
    'kalrekha:stopping': [closing: Promise<void>[]];
  }
}
