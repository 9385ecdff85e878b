/** An event whose default action a listener may prevent, as Electron's events. */
export type Preventable<T extends object = object> = T & {
  readonly defaultPrevented: boolean
  preventDefault: () => void
}

export function preventable<T extends object>(fields: T): Preventable<T> {
  let prevented = false
  return Object.defineProperties(
    {
      ...fields,
      preventDefault: () => {
        prevented = true
      },
      defaultPrevented: false,
    },
    { defaultPrevented: { get: () => prevented } },
  )
}
