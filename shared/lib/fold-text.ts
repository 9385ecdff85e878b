/** One letter, written by an Arabic and by a Persian keyboard with different signs. */
const KEYBOARDS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ہ: 'ه', ھ: 'ه' }

/** For finding, not for showing: "Büdingen" and "budingen" and "BÜDINGEN" are one. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[يىكہھ]/g, letter => KEYBOARDS[letter] ?? letter)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Every typed word begins or stands in the text, in any order. */
export function matches(text: string, typed: string): boolean {
  const folded = foldText(text)
  return foldText(typed)
    .split(' ')
    .every(word => folded.includes(word))
}
