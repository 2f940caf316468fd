import { loadDashboard } from '../../view.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadDashboard(event);
