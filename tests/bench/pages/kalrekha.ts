window.__bench = { load: () => undefined, filter: () => undefined };
