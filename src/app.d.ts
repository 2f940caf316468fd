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
