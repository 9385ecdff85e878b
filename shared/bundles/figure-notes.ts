import type { Release } from '../statistics/release.ts'

const numberWords: Readonly<Record<number, string>> = {
  ...{ 2: 'zwei', 4: 'vier', 5: 'fünf', 9: 'neun' },
}

/** What whoever reads the numbers must know, without the program. */
export function figureNotes({
  base,
  tolerance,
  exact,
  leftOut,
}: Pick<Release, 'base' | 'tolerance' | 'exact' | 'leftOut'>): string[] {
  const notes = [
    `Jede Zahl ist ein Vielfaches von ${base} und weicht höchstens um ${tolerance} von der echten Zahl ab. Alle Summen gehen auf.`,
    `Eine 0 heißt: keine bis ${numberWords[tolerance] ?? tolerance}. Ob auf- oder abgerundet wird, entscheidet der Zufall; niemand ist aus den Zahlen zu erkennen.`,
  ]
  if (exact.length > 0) {
    const totals = exact.map(({ name, value }) => `${name} ${value}`).join(', ')
    notes.push(
      `Nicht gerundet, weil ab 10 und trotzdem sicher: ${totals}. In den Tabellen stehen auch diese Summen gerundet, damit sie aufgehen.`,
    )
  }
  if (leftOut.length > 0) {
    notes.push(`Nicht dabei, weil ihre Summen gerundet nicht aufgehen: ${leftOut.join(', ')}.`)
  }
  return notes
}
