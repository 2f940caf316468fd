import { StartupError } from '../http/settings.ts';

/** What pinning over HTTP may cost. The command line and the desk are not bound by it. */
export interface PinSettings {
  readonly isOn: boolean;
  /** New figures an hour for one address. */
  readonly perHour: number;
  /** New figures an hour for all together. */
  readonly allPerHour: number;
  /** Bytes that all figures may take together. */
  readonly room: number;
}

const MEGABYTE = 1024 ** 2;

/**
 * Reads `KALREKHA_PIN` (`off` switches it off), `KALREKHA_PIN_PER_HOUR`, `KALREKHA_PIN_ALL_PER_HOUR` and
 * `KALREKHA_PIN_MEGABYTES`. Throws a `StartupError` for what is no such value.
 */
export function readPinSettings(env: NodeJS.ProcessEnv): PinSettings {
  const mode = env['KALREKHA_PIN'] || 'on';
  if (mode !== 'on' && mode !== 'off') {
    throw new StartupError('startup.pin', { value: mode });
  }
  return {
    isOn: mode === 'on',
    perHour: whole(env, 'KALREKHA_PIN_PER_HOUR', 20),
    allPerHour: whole(env, 'KALREKHA_PIN_ALL_PER_HOUR', 200),
    room: whole(env, 'KALREKHA_PIN_MEGABYTES', 2048) * MEGABYTE,
  };
}

function whole(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = env[name] || String(otherwise);
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new StartupError('startup.whole', { name, value: text });
}
