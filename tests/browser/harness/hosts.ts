import type { HostPage } from './site.ts';

/** An article of a newspaper: words, what was pasted, words. */
export function article(pasted: string, head = ''): string {
  return (
    `<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>अख़बार</title>${head}</head>` +
    `<body><h1>भारत और रूस</h1><p>लेख का आरंभ।</p>${pasted}<p id="after">लेख का अंत।</p></body></html>`
  );
}

export function plain(pasted: string): HostPage {
  return { html: article(pasted) };
}

/** A site that lets in the instance's script, pictures and frames, and nothing inline. */
export function strict(pasted: string, instance: string): HostPage {
  const policy = `default-src 'none'; script-src ${instance}; img-src ${instance}; frame-src ${instance}; style-src 'self'`;
  return { html: article(pasted), headers: { 'content-security-policy': policy } };
}

/** A site that isolates itself, so that everything in it has to agree. */
export function isolated(pasted: string): HostPage {
  return {
    html: article(pasted),
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  };
}

/** A system that shows what was pasted in a sandbox without an origin. */
export function sandboxed(pasted: string): HostPage {
  const inner = article(pasted).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return {
    html: article(
      `<iframe name="box" sandbox="allow-scripts" width="900" height="900" srcdoc="${inner}"></iframe>`,
    ),
  };
}
