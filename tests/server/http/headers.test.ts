import { expect, test, vi } from 'vitest';
import { securityHeaders } from '#lib/server/http/headers.ts';

const headersOf = (...args: Parameters<typeof securityHeaders>) =>
  Object.fromEntries(securityHeaders(...args));

test.each([
  '/',
  '/t/defence',
  '/t/defence.svg',
  '/f/abc',
  '/desk',
  '/api/v1/timelines',
  '/e',
  '/embed/v1.js',
  '/_app/x.js',
])('lets nobody frame %s', (path) => {
  const headers = headersOf(path);
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test.each(['/e/defence', '/e/f/abc'])(
  'lets everyone frame %s, in sandboxes and isolated sites too',
  (path) => {
    const headers = headersOf(
      path,
      'text/html',
      "default-src 'self'; script-src 'self' 'sha256-x'; worker-src blob:; style-src 'self'; form-action 'self'",
    );
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'content-security-policy':
        "default-src 'none'; script-src 'self' 'sha256-x'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
    });
  },
);

test.each([
  '/t/defence.svg',
  '/f/abc.png',
  '/_app/immutable/x.js',
  '/oembed',
  '/embed/v1.js',
  '/api/v1/timelines',
])('lets other sites read %s', (path) => {
  expect(headersOf(path)).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
});

test.each(['/', '/t/defence', '/desk/reports', '/status'])('keeps %s from other sites', (path) => {
  const headers = headersOf(path);
  expect(headers).not.toHaveProperty('access-control-allow-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
});

test('lets a picture that is opened by itself run nothing', () => {
  const policy = headersOf('/t/defence.svg', 'image/svg+xml')['content-security-policy'];
  expect(policy).toMatch(/^default-src 'none'; .*sandbox/);
});

test.each(['/', '/e/defence', '/t/defence.svg', '/nowhere'])(
  'says the same everywhere about sniffing and referrers: %s',
  (path) => {
    expect(headersOf(path)).toMatchObject({
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(headersOf(path)['permissions-policy']).toContain('camera=()');
  },
);

test('lets only the sites of the setting frame the embeds', () => {
  vi.stubEnv('KALREKHA_FRAME_ANCESTORS', 'https://khabar.example *.akhbar.example');
  expect(headersOf('/e/defence')['content-security-policy']).toContain(
    'frame-ancestors https://khabar.example *.akhbar.example',
  );
  vi.stubEnv('KALREKHA_FRAME_ANCESTORS', 'none');
  expect(headersOf('/e/defence')['content-security-policy']).toContain("frame-ancestors 'none'");
  vi.unstubAllEnvs();
  expect(headersOf('/e/defence')['content-security-policy']).toContain('frame-ancestors *');
});
