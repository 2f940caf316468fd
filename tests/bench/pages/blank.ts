/** The floor: what the driver's own commands and an empty frame cost. */
import '../contract.ts';

window.__bench = { load: () => undefined, filter: () => undefined };
