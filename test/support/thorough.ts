/**
 * In CI, and when a part or file is named, a run looks twice: axe-core and a picture of each screen,
 * and many kills. The run of every day walks the same ways without them (scripts/test.mjs).
 */
export const isThorough = process.env.WIR_THOROUGH !== 'no'

export const timesIf = (thorough: number, everyday: number) => (isThorough ? thorough : everyday)
