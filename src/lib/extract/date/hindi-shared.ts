import type { Passage } from '../read/passage.ts';
import { listJointAt } from './hindi-lists.ts';
import type { Fields, Node } from './node.ts';
import { shapeOf, within } from './node.ts';
import type { Meaning } from './meaning.ts';

/** Dates in a list share what only one of them tells: मई और जून 2025, पिछले साल मई और जुलाई, पिछले सोमवार और मंगलवार. */
export function sharedInLists(passage: Passage, nodes: readonly Node[]): readonly Node[] {
  const ahead: Node[] = [];
  for (const node of nodes) {
    const before = ahead.at(-1);
    ahead.push(
      before !== undefined && isListed(passage, before, node) ? withShare(before, node, forward) : node,
    );
  }
  for (let k = ahead.length - 2; k >= 0; k--) {
    const [node, next] = [ahead[k], ahead[k + 1]];
    if (node === undefined || next === undefined || !isListed(passage, node, next)) continue;
    ahead[k] = withShare(next, node, backward);
  }
  return ahead;
}

function isListed(passage: Passage, before: Node, node: Node): boolean {
  return listJointAt(passage, before.to) === node.from;
}

function withShare(from: Node, node: Node, share: (from: Meaning, to: Fields) => Meaning): Node {
  return node.meaning.is === 'fields' ? { ...node, meaning: share(from.meaning, node.meaning) } : node;
}

/** The year, frame or which of the date before. */
function forward(from: Meaning, to: Fields): Meaning {
  if (to.year !== undefined) return to;
  if (from.is === 'fields' && shapeOf(from) === shapeOf(to)) {
    const which = to.which === 'tense' ? from.which : to.which;
    return from.year === undefined ? { ...to, which } : { ...to, year: from.year };
  }
  if (from.is === 'part' && from.unit === 'month' && from.of !== null && shapeOf(to) === 'month') {
    return within(from.of, to);
  }
  return to;
}

/** The year of the date after it. */
function backward(from: Meaning, to: Fields): Meaning {
  const isSame = from.is === 'fields' && shapeOf(from) === shapeOf(to);
  return isSame && from.year !== undefined && to.year === undefined && to.month !== undefined
    ? { ...to, year: from.year }
    : to;
}
