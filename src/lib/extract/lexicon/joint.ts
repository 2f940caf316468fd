import type { Token } from '../read/passage.ts';

/** A mark that joins the parts of a name and is none itself. */
export function isJoint({ kind, text }: Token): boolean {
  return kind === 'mark' && (text === '-' || text === '.' || text === "'" || text === '॰');
}
