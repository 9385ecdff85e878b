import { useState } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { ListProblem } from './list-problem.tsx'
import { courseStates } from './option-lists.ts'
import { ResidenceEntryPanel } from './residence-entry-panel.tsx'
import { ResidenceRow } from './residence-row.tsx'
import { blankEntryForm, type EntryForm } from './section-forms.ts'
import './sections.css'

type Props = {
  path?: string
  /** Off for children and whoever needs no course. */
  course?: boolean
}

/** A history: past entries as lines, the one being edited as a panel. */
export function ResidenceFields({ path = 'residence', course = true }: Props) {
  const name = `${path}.entries`
  const { fields, append, remove } = useFieldArray({ name })
  const entries = (useWatch({ name }) ?? []) as EntryForm[]
  const [open, setOpen] = useState<number | null>(fields.length === 1 ? 0 : null)

  function add() {
    append(blankEntryForm)
    setOpen(fields.length)
  }
  function take(index: number) {
    remove(index)
    setOpen(null)
  }

  return (
    <div className="stack-2">
      {fields.length > 0 && (
        <ol className="stay" aria-label="Aufenthalt, ältester Eintrag zuerst">
          {fields.map((field, index) => (
            <li key={field.id}>
              {index === open ? (
                <ResidenceEntryPanel
                  name={`${name}.${index}`}
                  index={index}
                  entries={entries}
                  onClose={() => setOpen(null)}
                  onRemove={() => take(index)}
                />
              ) : (
                <ResidenceRow
                  name={`${name}.${index}`}
                  index={index}
                  entries={entries}
                  onOpen={() => setOpen(index)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <ListProblem name={name} label="Aufenthalt" />
      <div>
        <Button icon="plus" onClick={add}>
          {fields.length === 0 ? 'Aufenthaltsstatus eintragen' : 'Eintrag'}
        </Button>
      </div>
      {course && (
        <div className="fields fields--half">
          <SelectField
            name={`${path}.course`}
            label="Integrationskurs"
            options={courseStates}
            placeholder={null}
          />
        </div>
      )}
    </div>
  )
}
