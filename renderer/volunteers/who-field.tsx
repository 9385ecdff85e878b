import { useRef } from 'react'
import { useController } from 'react-hook-form'
import { IconButton } from '../ui/icon-button.tsx'
import { PersonPicker } from './person-picker.tsx'
import { type PersonRef, personRef } from './person-ref.ts'

const PICKED = ['user', 'helper', 'contact'] as const

/** One person at most, from the staff, the helpers or the network. */
export function WhoField({ name }: { name: string }) {
  const { field } = useController({ name })
  const place = useRef<HTMLDivElement>(null)
  const chosen = personRef.safeParse(field.value).data ?? null

  /** What one stood on is gone: the focus goes to what has come in its place. */
  function choose(person: PersonRef | null) {
    field.onChange(person)
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('input, button')?.focus())
  }

  return (
    <div ref={place}>
      {chosen ? (
        <div className="field">
          <p className="field__legend">Wer macht es</p>
          <p className="person-chip">
            <bdi className="med">{chosen.name}</bdi>
            <IconButton
              quiet
              icon="x"
              label={`${chosen.name} zurücknehmen`}
              onClick={() => choose(null)}
            />
          </p>
        </div>
      ) : (
        <PersonPicker
          label="Wer macht es"
          placeholder="Hauptamt, Ehrenamt oder Ansprechperson"
          kinds={PICKED}
          optional
          onPick={choose}
        />
      )}
    </div>
  )
}
