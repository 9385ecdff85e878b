import type { KdfPolicy } from '../../electron/store/kdf.ts'

/** A millisecond instead of half a second: for tests only, and handed in by hand. */
export const cheapKdf: KdfPolicy = {
  floor: { m: 64, t: 1, p: 1 },
  start: { m: 64, t: 1, p: 1 },
  ceilingKiB: 64,
  targetMs: 0,
}
