import { setTimeout } from 'node:timers/promises';

/** A drawing process that does what the first line of its picture says. */
process.on('message', (task: { scene: { layers: { marks: { text: string }[] }[] } }) => {
  const word = task.scene.layers[0]?.marks[0]?.text ?? '';
  void act(word);
});
process.on('disconnect', () => process.exit());

async function act(word: string): Promise<void> {
  if (word === 'crash') process.exit(3);
  if (word === 'hang') return;
  if (word === 'fail') {
    process.send?.({ error: 'it failed' });
    return;
  }
  if (word.startsWith('wait')) await setTimeout(Number(word.slice(4)));
  process.send?.({ bytes: Buffer.from(String(process.pid)), rss: word === 'heavy' ? 1e12 : 0 });
}
