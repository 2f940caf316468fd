import { loadFigureEmbed } from '../../../figure.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadFigureEmbed(event);
