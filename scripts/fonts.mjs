// Makes the web fonts in static/fonts/ from the TTF that the server measures with: same tables, same
// advances. Run it after an update of the font package and commit what it writes.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compress } from 'wawoff2';

const require = createRequire(import.meta.url);
const FACES = {
  400: '400Regular/NotoSansDevanagari_400Regular.ttf',
  700: '700Bold/NotoSansDevanagari_700Bold.ttf',
};
const PACKAGE = '@expo-google-fonts/noto-sans-devanagari';
const target = new URL('../static/fonts/', import.meta.url);

mkdirSync(target, { recursive: true });
for (const [weight, face] of Object.entries(FACES)) {
  const woff2 = await compress(readFileSync(require.resolve(`${PACKAGE}/${face}`)));
  writeFileSync(new URL(`noto-sans-devanagari-${weight}.woff2`, target), woff2);
}
copyFileSync(require.resolve(`${PACKAGE}/LICENSE_FONT`), new URL('OFL.txt', target));
