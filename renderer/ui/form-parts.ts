import { createContext, useContext } from 'react'

export type FieldInfo = {
  /** The id of the element that takes the focus. */
  id: string
  label: string
  /** What to say when nothing was given. */
  missing: string
  /** Never written to a draft. */
  sensitive: boolean
  /** What the field knows about a value that the schema can't say well: a day that does not exist. */
  judge: ((value: unknown) => string | undefined) | undefined
}

/** The fields on screen, by name. */
export type Fields = Map<string, FieldInfo>

export const FieldsContext = createContext<Fields | null>(null)

export function useFields(): Fields {
  const fields = useContext(FieldsContext)
  if (!fields) throw new Error('a field needs a <Form> around it')
  return fields
}

/** The field that shows the problem at `path`: the longest name that begins the path. */
export function fieldAt(
  fields: ReadonlyMap<string, FieldInfo>,
  path: readonly PropertyKey[],
): FieldInfo | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const info = fields.get(path.slice(0, length).map(String).join('.'))
    if (info) return info
  }
  return undefined
}
