import { type ReactNode, type RefObject, useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { useHouse } from '../../frame/house-context.ts'
import { RadioField } from '../../ui/radio-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PassphraseStep } from '../passphrase-step.tsx'
import { type PassphraseChoice, usePassphraseChoice } from '../use-passphrase-choice.ts'
import { roleOptions } from './user-texts.ts'

export function UserFields({ children }: { children?: ReactNode }) {
  return (
    <>
      <TextField name="name" label="Vor- und Nachname" ask="den Vor- und Nachnamen" autoFocus />
      <RadioField name="role" label="Funktion" ask="die Funktion" options={roleOptions} />
      {children}
    </>
  )
}

/** The passphrase must not hold the name that is being typed above it. */
export function NewPassphrase({ claim }: { claim: RefObject<PassphraseChoice['claim'] | null> }) {
  const { office } = useHouse().settings
  const name: unknown = useWatch({ name: 'name' })
  const choice = usePassphraseChoice({
    context: [typeof name === 'string' ? name : '', office.bodyName, office.unit, office.town],
  })
  useEffect(() => {
    claim.current = choice.claim
  })
  return <PassphraseStep choice={choice} label="Passphrase der neuen Person" />
}
