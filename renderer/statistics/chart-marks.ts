// How the parts of a bar look: one scale from dark to light, the rest by pattern, so that grey print
// and eyes that see few colours can tell them apart.

export type Mark = 'a' | 'b' | 'c' | 'd' | 'hatch' | 'hatch-grey' | 'grey' | 'outline'

const scales: readonly (readonly Mark[])[] = [
  ['a'],
  ['a'],
  ['a', 'b'],
  ['a', 'b', 'c'],
  ['a', 'b', 'c', 'd'],
]
const named: Readonly<Record<string, Mark>> = {
  ...{ 'kein-platz': 'hatch', 'nicht-zustaendig': 'grey', 'sonst-abgelehnt': 'hatch-grey' },
  ...{ 'ohne-antwort': 'outline', unbekannt: 'outline', andere: 'outline', dx: 'outline' },
}

/** One mark for each column, in their order. */
export function marksOf(columns: readonly { key: string }[]): Mark[] {
  const plain = columns.filter(({ key }) => !(key in named))
  const scale = scales[plain.length] ?? (['a', 'b', 'c', 'd'] as const)
  return columns.map(column => {
    const own = named[column.key]
    return own ?? scale[plain.indexOf(column) % scale.length] ?? 'a'
  })
}
