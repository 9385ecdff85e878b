import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Hessen } from './use-hessen.ts'

const only = (list: readonly string[]) => (list.length === 1 ? list[0] : undefined)

/** A place with one postcode brings it along, and the other way round. Only empty fields are filled. */
export function usePostcodeSync(path: string, hessen: Hessen): void {
  const form = useFormContext()
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const [place, postcode] = [`${path}.municipality`, `${path}.postcode`]
          const values = { place: form.getValues(place), postcode: form.getValues(postcode) }
          if (name === place && !values.postcode) {
            const found = only(hessen.postcodesOf(values.place))
            if (found) form.setValue(postcode, found, { shouldDirty: true })
          }
          if (name === postcode && values.postcode && !values.place) {
            const found = only(hessen.placesOf(values.postcode))
            if (found) form.setValue(place, found, { shouldDirty: true })
          }
        },
      }),
    [form, path, hessen],
  )
}
