import { loadView } from '../../view.server.ts';
import type { PageServerLoad } from './$types';

// Light unless asked: a dark chart in an article that is only light looks broken.
export const load: PageServerLoad = (event) => loadView(event, { theme: 'light' });
