import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, inRoot, insideEnv, outsideEnv, projectNode } from './paths.mjs';
import { answers, run, runQuietly, SetupError } from './run.mjs';

/** Where the path of the browser that was found is kept; the test configurations read it. */
const foundFile = join(cache, 'chromium');

const debianChromium = '/usr/bin/chromium';

// Not in package.json: 67 MB that nobody needs where a browser is installed or can be.
const packedChromium = '@sparticuz/chromium@153.0.0';

/** Makes sure that there is a Chromium for the tests: one that is here, else one from elsewhere. */
export async function ensureBrowser() {
  const path = installed() ?? fromDebian() ?? (await fromPlaywright()) ?? (await fromNpm());
  if (!path) {
    throw new SetupError(
      'The tests need Chromium or Chrome, and none could be installed here. ' +
        'Install one (Debian, Ubuntu: `sudo apt-get install chromium`) or set CHROMIUM_PATH to its program, then run again.',
    );
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(foundFile, path);
}

function installed() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    existsSync(foundFile) ? readFileSync(foundFile, 'utf8').trim() : undefined,
    debianChromium,
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return candidates.find((path) => path && isBrowser(path));
}

/** @param {string} path */
function isBrowser(path) {
  if (!existsSync(path)) return false;
  // chrome.exe opens a window instead of answering.
  return process.platform === 'win32' || answers(path, ['--version']);
}

function fromDebian() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID=debian$/m.test(release)) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !answers('sudo', ['-n', 'true'])) return undefined;

  console.log('Installing Chromium with apt-get (once) …');
  const apt = (/** @type {string[]} */ ...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const [first = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return run(first, rest, process.env);
  };
  const done = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
  return done && isBrowser(debianChromium) ? debianChromium : undefined;
}

async function fromPlaywright() {
  console.log('Installing Chromium with Playwright (once, about 200 MB) …');
  const cli = inRoot('node_modules', 'playwright', 'cli.js');
  const node = projectNode() ?? process.execPath;
  const args = [cli, 'install', 'chromium'];
  // Where its server cannot be reached, the next way is tried: its complaint would only confuse.
  if (!runQuietly(node, args, insideEnv(process.env), { onFailure: 'drop' })) return undefined;
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return isBrowser(path) ? path : undefined;
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log('Installing Chromium from the package registry (once) …');
  const folder = join(cache, 'packed-chromium');
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
  if (!run('npm', [...args, packedChromium], outsideEnv(process.env))) return undefined;
  // It unpacks into the folder for temporary files, which a restart may empty: keep it beside the package.
  process.env.TMPDIR = folder;
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  const module = await import(pathToFileURL(entry).href).catch(() => null);
  const path = await module?.default.executablePath();
  if (path) console.log(`Chromium unpacked in ${dirname(path)}`);
  return path && isBrowser(path) ? path : undefined;
}
