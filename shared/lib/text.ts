/** One form for text that looks the same: typed and pasted umlauts become equal. */
export function toNfkc(text: string): string {
  return text.normalize('NFKC')
}

/** Single spaces inside, none outside; line breaks count as spaces. */
export function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === ''
}

// What a paste brings along unseen: soft hyphens, marks of direction, byte order marks, controls.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g
/** Persian letters and composed emoji need their joiners; anywhere else nobody sees them. */
const LOOSE_JOINER =
  /(?<!\p{L}|\p{M}|\p{S}|\ufe0f)[\u200c\u200d]+|[\u200c\u200d]+(?!\p{L}|\p{M}|\p{S})/gu

/** Several lines as someone meant them: nothing invisible, no spaces at the ends of lines. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(LOOSE_JOINER, '')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .normalize('NFC')
    .trim()
}

/** One line: as above, and every break a single space. */
export function tidyLine(text: string): string {
  return collapseSpaces(tidyText(text))
}
