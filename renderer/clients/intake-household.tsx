import { useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import type { ClientBrief } from '../../shared/clients/client-file.ts'
import type { Relation } from '../../shared/clients/options-household.ts'
import { Button } from '../ui/button.tsx'
import { IntakeMemberPanel } from './intake-member-panel.tsx'
import { IntakeMemberRow } from './intake-member-row.tsx'
import { IntakeRelatives } from './intake-relatives.tsx'
import { asRelative, blankMember, type IntakeValues } from './intake-values.ts'

/** Who comes along: taken in together, or with a record already. */
export function IntakeHousehold() {
  const { control, getValues, setValue } = useFormContext<IntakeValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'household.members' })
  const members = useWatch({ control, name: 'household.members' })
  const [open, setOpen] = useState<number | null>(null)

  function add() {
    append(blankMember(getValues('person.familyName')))
    setOpen(fields.length)
  }
  function take(index: number) {
    remove(index)
    setOpen(null)
  }
  function link(known: ClientBrief, relation: Relation | null) {
    const relatives = getValues('household.relatives')
    if (relatives.some(({ id }) => id === known.id)) return
    setValue('household.relatives', [...relatives, asRelative(known, relation)], {
      shouldDirty: true,
    })
  }
  return (
    <div className="stack-2">
      <p>
        Wer lebt mit im Haushalt und soll eine Akte haben? Was gleich ist, wird nicht noch einmal
        getippt.
      </p>
      {fields.length > 0 && (
        <ol className="stay" aria-label="Werden mit aufgenommen">
          {fields.map((field, index) => {
            const member = members[index]
            const name = `household.members.${index}`
            return (
              <li key={field.id}>
                {index === open ? (
                  <IntakeMemberPanel
                    name={name}
                    index={index}
                    onClose={() => setOpen(null)}
                    onRemove={() => take(index)}
                    onLink={known => {
                      link(known, members[index]?.relation ?? null)
                      take(index)
                    }}
                  />
                ) : (
                  member && (
                    <IntakeMemberRow name={name} member={member} onOpen={() => setOpen(index)} />
                  )
                )}
              </li>
            )
          })}
        </ol>
      )}
      <div>
        <Button icon="plus" onClick={add}>
          Person mit aufnehmen
        </Button>
      </div>
      <IntakeRelatives />
    </div>
  )
}
