import { loadStory } from '../../../story.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadStory(event, true);
