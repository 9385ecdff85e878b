/** Whose value: typed here, or saved meanwhile by somebody else. */
export type Side = 'mine' | 'theirs'
export type FieldConflict = {
  field: string
  /** What one would choose at a glance: whoever alone has changed it. */
  first: Side
}

type Values = Readonly<Record<string, unknown>>

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The fields in which both versions differ; `base` is what both of them began with. */
export function conflictsOf(base: Values, mine: Values, theirs: Values): FieldConflict[] {
  return Object.keys(theirs)
    .filter(field => !same(mine[field], theirs[field]))
    .map(field => ({ field, first: same(mine[field], base[field]) ? 'theirs' : 'mine' }))
}

/** Nobody else has touched what is being edited: another part of the record has changed. */
export function isUntouched(base: Values, theirs: Values): boolean {
  return Object.keys(theirs).every(field => same(base[field], theirs[field]))
}

export function resolved<V extends Values>(
  mine: V,
  theirs: V,
  choices: Readonly<Record<string, Side>>,
): V {
  const fields = Object.keys(theirs).map(field => [
    field,
    choices[field] === 'theirs' ? theirs[field] : mine[field],
  ])
  return Object.fromEntries(fields) as V
}
