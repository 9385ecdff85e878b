const MOST_MINUTES = 1440

const AFTER = String.raw`(?![\p{L}\p{N}])\.?[\s,;:–-]*`
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => number])[] = [
  [
    // Without "h" only what can't be a time of the day.
    new RegExp(String.raw`^([0-4]):([0-5]\d)(?!\s*uhr)(?!\s*(?:h|std))${AFTER}`, 'iu'),
    ([hours, minutes]) => Number(hours) * 60 + Number(minutes),
  ],
  [
    new RegExp(String.raw`^(\d{1,2}):([0-5]\d)\s*(?:h|std)${AFTER}`, 'iu'),
    ([hours, minutes]) => Number(hours) * 60 + Number(minutes),
  ],
  [
    new RegExp(String.raw`^(\d{1,4})\s*(?:minuten|minute|min)${AFTER}`, 'iu'),
    ([minutes]) => Number(minutes),
  ],
  [
    new RegExp(String.raw`^(\d{1,2})(?:[.,](\d{1,2}))?\s*(?:stunden|stunde|std|h)${AFTER}`, 'iu'),
    ([hours, part]) => Math.round(Number(`${hours}.${part ?? 0}`) * 60),
  ],
]

/** How long it took, where the line begins with it, and how many characters said so. */
export function readDuration(text: string): { minutes: number; length: number } | null {
  for (const [form, minutesOf] of FORMS) {
    const match = form.exec(text)
    if (!match) continue
    const minutes = minutesOf(match.slice(1))
    if (minutes <= MOST_MINUTES) return { minutes, length: match[0].length }
  }
  return null
}
