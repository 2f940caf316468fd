/** English words of a server that starts, or says why it does not; shown in a terminal. */
export const enStartup = {
  'startup.ready': 'Kalrekha {version}: {address}',
  'startup.listening': '{origin} (listening on {local})',
  'startup.folder': 'Data folder: {folder}. Ctrl-C stops.',
  'startup.port': 'PORT is "{value}". Set it to a number from 0 to 65535.',
  'startup.origin': 'ORIGIN is "{value}". Set it to an address without a path, such as https://example.org.',
  'startup.framing':
    'KALREKHA_FRAME_ANCESTORS is "{value}". Set it to sites such as https://news.example, or to none.',
  'startup.pin': 'KALREKHA_PIN is "{value}". Set it to on or off.',
  'startup.whole': '{name} is "{value}". Set it to a whole number.',
  'startup.write':
    'The data folder {folder} cannot be written to ({reason}). Set KALREKHA_DATA to a folder that can.',
  'startup.build': 'There is no build yet. Run `npm start`, which makes it.',
  'startup.used': 'Port {port} on {host} is in use. Stop the other program or set PORT to another number.',
  'startup.denied': 'Port {port} may not be used by this user. Set PORT to a number above 1023.',
  'startup.listen': 'Cannot listen on {host} ({reason}). Set HOST to an address of this machine.',
} as const;
