import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { DateField } from '../ui/date-field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { nextPhrase, OWN_WORDS, stepOptions, type WegweiserFields } from './wegweiser-order.ts'
import { useWegweiserSheet } from './wegweiser-sheet.ts'

const MOST = 6

function OwnWords({ index }: { index: number }) {
  if (useWatch({ name: `steps.${index}.phrase` }) !== OWN_WORDS) return null
  return (
    <div className="wegweiser__own">
      <TextField
        name={`steps.${index}.text`}
        label="Auf Deutsch"
        missing="Bitte schreiben Sie den Schritt auf Deutsch."
        maxLength={160}
      />
      <TextField
        name={`steps.${index}.ownText`}
        label="In der anderen Sprache"
        maxLength={160}
        dir="auto"
        spellCheck={false}
        optional
      />
    </div>
  )
}

type Props = { today: string; clientId: string | null }

/** What to do next: phrases that are there in every language, or own words. */
export function WegweiserSteps({ today, clientId }: Props) {
  const { getValues } = useFormContext<WegweiserFields>()
  const { data: sheet } = useWegweiserSheet(clientId)
  const { fields, append, remove } = useFieldArray<WegweiserFields, 'steps'>({ name: 'steps' })
  function addStep() {
    const canCall = sheet?.places.some(({ phone }) => phone !== '') ?? false
    append({ day: null, phrase: nextPhrase(getValues(), canCall), text: '', ownText: '' })
  }
  return (
    <fieldset>
      <legend className="h3">Nächste Schritte</legend>
      <ol className="wegweiser__rows">
        {fields.map((field, index) => (
          <li key={field.id} className="wegweiser__step">
            <SelectField
              name={`steps.${index}.phrase`}
              label={`Schritt ${index + 1}`}
              options={stepOptions}
              placeholder={null}
            />
            <DateField
              name={`steps.${index}.day`}
              label="Bis wann"
              bias="future"
              today={today}
              optional
            />
            <IconButton
              quiet
              icon="x"
              label={`Schritt ${index + 1} entfernen`}
              onClick={() => remove(index)}
            />
            <OwnWords index={index} />
          </li>
        ))}
      </ol>
      {fields.length < MOST && (
        <LinkButton small onClick={addStep}>
          Schritt hinzufügen
        </LinkButton>
      )}
    </fieldset>
  )
}
