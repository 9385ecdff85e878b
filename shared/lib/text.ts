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
