/**
 * In CI, and when a part or file is named, a run looks twice: axe-core on each screen, and many
 * kills. The run of every day walks the same ways without them (scripts/test.mjs).
 */
export const isThorough = process.env.WIR_THOROUGH !== 'no'

export const timesIf = (thorough: number, everyday: number) => (isThorough ? thorough : everyday)

/** Pictures are for whoever looks at them: a named run leaves them, CI only when it is asked to. */
export const takesPictures =
  isThorough && (process.env.WIR_PICTURES ?? (process.env.CI ? 'no' : 'yes')) === 'yes'
