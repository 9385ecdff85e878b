import { useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { type Weights, weights } from '../../shared/settings/settings.ts'
import { formDraft } from '../frame/form-draft.ts'
import { useHouse } from '../frame/house-context.ts'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { State } from '../ui/state.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useSaveSection } from './use-save-section.ts'

const WHOLE = 1000

const criteria: readonly { name: keyof Weights; label: string; meaning: string }[] = [
  { name: 'language', label: 'Sprache', meaning: 'Beide können sich ohne Dritte verständigen.' },
  {
    name: 'topics',
    label: 'Themen',
    meaning: 'Hilft bei dem, worum es geht: Schule, Amt, Arbeit.',
  },
  { name: 'distance', label: 'Entfernung', meaning: 'Der Weg zueinander ist kurz.' },
  { name: 'time', label: 'Zeit', meaning: 'Freie Stunden liegen in derselben Woche gleich.' },
  { name: 'family', label: 'Familie', meaning: 'Die Lebenslage passt, zum Beispiel mit Kindern.' },
  { name: 'age', label: 'Alter', meaning: 'Der Altersabstand entspricht dem Wunsch.' },
  { name: 'interests', label: 'Interessen', meaning: 'Es gibt etwas, das beide gern tun.' },
  {
    name: 'experience',
    label: 'Erfahrung',
    meaning: 'Hat schon Menschen in einer ähnlichen Lage begleitet.',
  },
]

/** The sum is nobody's field: its problem stands in the summary and at the sum itself. */
const weightsForm = z
  .strictObject(weights.shape)
  .refine(values => Object.values(values).reduce((sum, part) => sum + part, 0) === WHOLE, {
    message: 'Die Gewichte müssen zusammen 1.000 ergeben.',
    path: ['sum'],
  })

function sumText(sum: number): string {
  if (sum === WHOLE) return 'Die Summe stimmt'
  const gap = formatGermanNumber(Math.abs(WHOLE - sum))
  return sum < WHOLE ? `Es fehlen noch ${gap}` : `Es sind ${gap} zu viel`
}

function Sum() {
  const values: unknown[] = useWatch({ name: criteria.map(criterion => criterion.name) })
  const sum = values.reduce<number>(
    (total, value) => total + (typeof value === 'number' ? value : 0),
    0,
  )
  return (
    <div className="weights__sum" role="status">
      <span className="h3">
        Summe {formatGermanNumber(sum)} von {formatGermanNumber(WHOLE)}
      </span>
      <State tone={sum === WHOLE ? 'ok' : 'warn'} icon={sum === WHOLE ? 'ok' : 'alert'}>
        {sumText(sum)}
      </State>
    </div>
  )
}

export function WeightsTab() {
  const { settings } = useHouse()
  const save = useSaveSection()
  const draft = useMemo(() => formDraft('settings-weights'), [])
  return (
    <div className="settings">
      <p className="settings__lead">
        Wenn das Programm Ehrenamtliche vorschlägt, zählen diese Merkmale zusammen. Was unbedingt
        gelten muss, etwa die Verschwiegenheitserklärung, steht außerhalb und lässt sich nicht
        abwägen. Sie entscheiden immer selbst.
      </p>
      <Form
        aria-label="Gewichte"
        schema={weightsForm}
        defaultValues={settings.weights}
        draft={draft}
        onSubmit={values => save({ section: 'weights', values })}
      >
        <div className="weights">
          {criteria.map(({ name, label, meaning }) => (
            <div className="weights__row" key={name}>
              <div>
                <p className="med">{label}</p>
                <p className="s muted">{meaning}</p>
              </div>
              <NumberField name={name} label={label} ask={`das Gewicht für ${label}`} />
            </div>
          ))}
          <Sum />
        </div>
        <FormActions>
          <SubmitButton>Speichern</SubmitButton>
        </FormActions>
      </Form>
    </div>
  )
}
