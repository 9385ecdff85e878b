import { useController } from 'react-hook-form'
import { IconButton } from '../ui/icon-button.tsx'
import { PersonPicker } from './person-picker.tsx'
import { type PersonRef, personRef } from './person-ref.ts'

const PICKED = ['user', 'helper', 'contact'] as const

/** One person at most, from the staff, the helpers or the network. */
export function WhoField({ name }: { name: string }) {
  const { field } = useController({ name })
  const chosen = personRef.safeParse(field.value).data ?? null
  if (!chosen)
    return (
      <PersonPicker
        label="Wer macht es"
        placeholder="Hauptamt, Ehrenamt oder Ansprechperson"
        kinds={PICKED}
        optional
        onPick={(person: PersonRef) => field.onChange(person)}
      />
    )
  return (
    <div className="field">
      <p className="field__legend">Wer macht es</p>
      <p className="person-chip">
        <bdi className="med">{chosen.name}</bdi>
        <IconButton
          quiet
          icon="x"
          label={`${chosen.name} zurücknehmen`}
          onClick={() => field.onChange(null)}
        />
      </p>
    </div>
  )
}
