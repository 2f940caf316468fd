import { PARAMETERS } from './parameters.ts';
import { PATHS } from './paths.ts';
import { SCHEMAS } from './schemas.ts';

/** The public interface of an instance: OpenAPI 3.1, https://spec.openapis.org/oas/v3.1.1 */
export function openApi(origin: string, version: string): Readonly<Record<string, unknown>> {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Kalrekha',
      version,
      summary: 'Timelines made from Hindi and English news reports, with the proof beside every event.',
      description:
        'All answers are public, carry an ETag and may be read from any site. A view is a set of query keys (from, to, filters, …) that page, embed, pictures and files share; the API answers without a timeline’s own defaults, pages and files with them. Unknown keys are ignored. An address longer than 8 KiB is refused with 414.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: origin }],
    tags: [
      { name: 'questions', description: 'What charts ask.' },
      { name: 'files', description: 'A view in another form; each has one canonical address.' },
      {
        name: 'pictures',
        description: 'A view to look at; refusals are text, or a picture where one was wanted.',
      },
      { name: 'figures', description: 'Pinned views, which never change.' },
      { name: 'schemas', description: 'What documents look like.' },
      { name: 'embedding', description: 'For other sites.' },
      { name: 'tools', description: 'For programs that embed.' },
      { name: 'pages', description: 'For people.' },
    ],
    paths: PATHS,
    components: { parameters: PARAMETERS, schemas: SCHEMAS },
  };
}
