import { useMemo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { fullName } from '../../shared/clients/client.ts'
import type { ClientBrief } from '../../shared/clients/client-file.ts'
import { type Gender, gender } from '../../shared/clients/options.ts'
import { relation, relationName } from '../../shared/clients/options-household.ts'
import { Button } from '../ui/button.tsx'
import { CheckField } from '../ui/check-field.tsx'
import { DatePrecisionField } from '../ui/date-precision-field.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { IntakeMemberKnown } from './intake-member-known.tsx'
import { IntakeMemberOwn } from './intake-member-own.tsx'
import type { IntakeValues, MemberForm } from './intake-values.ts'
import { genders } from './sections/option-lists.ts'

type Props = {
  name: string
  index: number
  onClose: () => void
  onRemove: () => void
  /** Has a record already: it is linked instead of typed a second time. */
  onLink: (known: ClientBrief) => void
}

function relationsFor(of: Gender) {
  return relation.options.map(value => ({ value, label: relationName(value, of) }))
}

const shared = [
  ['origin', 'Gleiche Staatsangehörigkeit und Herkunft'],
  ['residence', 'Gleicher Aufenthalt'],
  ['languages', 'Gleiche Sprachen'],
  ['arrival', 'Gleiche Ankunft'],
] as const

export function IntakeMemberPanel({ name, index, onClose, onRemove, onLink }: Props) {
  const { control } = useFormContext<IntakeValues>()
  const first = useWatch({ control, name: 'person' })
  const member = useWatch({ control, name: `household.members.${index}` }) as MemberForm | undefined
  const own = gender.safeParse(member?.person.gender).data ?? 'x'
  const options = useMemo(() => relationsFor(own), [own])
  if (!member) return null
  const who = fullName(first) || 'die erste Person'
  const title = member.person.givenNames ? fullName(member.person) : 'Weitere Person'
  return (
    <section className="panel stack-2" aria-label="Weitere Person">
      <h3 className="h3">{title}</h3>
      <div className="fields">
        <TextField name={`${name}.person.givenNames`} label="Vornamen" dir="auto" autoFocus />
        <TextField name={`${name}.person.familyName`} label="Familienname" dir="auto" />
        <DatePrecisionField name={`${name}.person.birthDate`} label="Geburtsdatum" optional />
        <SelectField
          name={`${name}.relation`}
          label={`Ist für ${who}`}
          missing="Bitte wählen Sie aus, wie die beiden verwandt sind."
          options={options}
        />
        <RadioField
          name={`${name}.person.gender`}
          label="Geschlecht"
          options={genders}
          inline
          optional
        />
        <TextField
          name={`${name}.person.ownScript`}
          label="Name in eigener Schrift"
          dir="auto"
          optional
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a legend can't stand in this column */}
      <div role="group" aria-label={`Wie ${who}`} className="intake__same">
        {shared.map(([key, label]) => (
          <CheckField key={key} name={`${name}.same.${key}`} label={`${label} wie ${who}`} />
        ))}
      </div>
      <IntakeMemberKnown person={member.person} onLink={onLink} />
      <IntakeMemberOwn name={name} member={member} />
      <CheckField
        name={`${name}.agreed`}
        label="Die Einwilligung gilt auch für diese Person"
        hint="Für Kinder willigen die Eltern ein. Sonst erinnert Heute daran."
      />
      <div className="row between wrap">
        <Button onClick={onClose}>Eintrag schließen</Button>
        <Button variant="tertiary" icon="trash" onClick={onRemove}>
          Doch nicht aufnehmen
        </Button>
      </div>
    </section>
  )
}
