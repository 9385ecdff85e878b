import { useMemo } from 'react'
import { ComboboxField } from '../../ui/combobox-field.tsx'
import { useStates } from '../use-states.ts'
import { PickedListField } from './picked-list-field.tsx'

/** Which states somebody belongs to, and where somebody comes from. */
export function OriginFields({ path }: { path: string }) {
  const states = useStates()
  const options = useMemo(() => [...states].map(([value, label]) => ({ value, label })), [states])
  return (
    <>
      <PickedListField
        name={`${path}.citizenships`}
        label="Staatsangehörigkeit"
        options={options}
        nameOf={key => states.get(key) ?? key}
        placeholder="Suchen, mehrere möglich"
        optional
      />
      <ComboboxField
        name={`${path}.countryOfOrigin`}
        label="Herkunftsland"
        options={options}
        placeholder="Suchen"
        optional
      />
    </>
  )
}
