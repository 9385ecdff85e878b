/** Every place in a value that can hold something, as a list of keys from the top. */
type Path = readonly string[]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A copy in which each text was exchanged. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(part => mapTexts(part, change))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, mapTexts(part, change)]),
  )
}

/** The paths of all objects in a value, itself first; lists are looked through. */
export function objectPaths(value: unknown, path: Path = []): Path[] {
  if (!isObject(value)) return []
  const inside = Object.entries(value).flatMap(([key, part]) => objectPaths(part, [...path, key]))
  return Array.isArray(value) ? inside : [path, ...inside]
}

/** The paths of all texts in a value. */
export function textPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path]
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => textPaths(part, [...path, key]))
}

/** A copy in which the value at one place was exchanged. */
export function changedAt(
  value: unknown,
  [first, ...rest]: Path,
  change: (at: unknown) => unknown,
): unknown {
  if (first === undefined) return change(value)
  if (!isObject(value)) return value
  const part = changedAt(value[first], rest, change)
  return Array.isArray(value) ? value.with(Number(first), part) : { ...value, [first]: part }
}
