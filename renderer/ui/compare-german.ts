const collator = new Intl.Collator('de', { numeric: true, sensitivity: 'variant' })

/** As in a German phone book of one kind: ä beside a, "Haus 9" before "Haus 10". */
export function compareGerman(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}
