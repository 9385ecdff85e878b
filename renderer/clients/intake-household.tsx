import { useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { Button } from '../ui/button.tsx'
import { IntakeMemberPanel } from './intake-member-panel.tsx'
import { IntakeMemberRow } from './intake-member-row.tsx'
import { IntakeRelatives } from './intake-relatives.tsx'
import { blankMember, type IntakeValues } from './intake-values.ts'

/** Who comes along: taken in together, or with a record already. */
export function IntakeHousehold() {
  const { control, getValues } = useFormContext<IntakeValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'household.members' })
  const members = useWatch({ control, name: 'household.members' })
  const [open, setOpen] = useState<number | null>(null)

  function add() {
    append(blankMember(getValues('person.familyName')))
    setOpen(fields.length)
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
                    onRemove={() => {
                      remove(index)
                      setOpen(null)
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
