import { useState } from 'react'
import { type Claim, claimNames } from '../../shared/offers/eligibility.ts'
import { caseworkers } from '../../shared/roles.ts'
import { genders, germanLevels, residenceStatuses } from '../clients/sections/option-lists.ts'
import { PickedListField } from '../clients/sections/picked-list-field.tsx'
import { PlaceField } from '../clients/sections/place-field.tsx'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { useStates } from '../clients/use-states.ts'
import { useHouse } from '../frame/house-context.ts'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Form } from '../ui/form.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Panel } from '../ui/panel.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { ChildrenField } from './finder-children-field.tsx'
import { yesNoOptions } from './finder-options.ts'
import {
  type FinderValues,
  finderValues,
  nothingAsked,
  readValues,
  valuesOf,
} from './finder-values.ts'
import { FormWatch } from './form-watch.tsx'
import { BenchAnswer } from './rule-bench-answer.tsx'
import { type BenchField, benchFields } from './rule-bench-words.ts'
import { CaseCounts } from './rule-case-counts.tsx'
import { type DraftRule, isJudged, toTry } from './rule-form.ts'

const open = { optional: true, placeholder: 'nicht bekannt' } as const
const knownGenders = genders.filter(({ value }) => value !== 'x')

function StatesField() {
  const states = useStates()
  return (
    <PickedListField
      name="citizenships"
      label="Staatsangehörigkeit"
      options={[...states].map(([value, label]) => ({ value, label }))}
      nameOf={key => states.get(key) ?? key}
      optional
    />
  )
}

function HomeField() {
  const hessen = useHessen()
  return <PlaceField name="municipality" label="Wohnort" hessen={hessen} optional />
}

const fields: Readonly<Record<BenchField, () => React.ReactNode>> = {
  status: () => (
    <ComboboxField name="status" label="Aufenthalt" options={residenceStatuses} {...open} />
  ),
  age: () => <NumberField name="age" label="Alter" unit="Jahre" min={0} max={120} optional />,
  germanLevel: () => (
    <SelectField name="germanLevel" label="Deutsch" options={germanLevels} {...open} />
  ),
  gender: () => <SelectField name="gender" label="Geschlecht" options={knownGenders} {...open} />,
  citizenships: StatesField,
  municipality: HomeField,
  children: () => <ChildrenField name="children" label="Alter der Kinder, oder „keine“" optional />,
}

const wide: ReadonlySet<BenchField> = new Set(['status', 'citizenships', 'municipality'])

function BenchFields({ draft, today }: { draft: DraftRule; today: string }) {
  const { conditions, unfinished } = draft
  const asked = benchFields([...conditions.map(({ fact }) => fact), ...unfinished])
  const claims = new Set<Claim>(
    conditions.flatMap(condition => (condition.fact === 'claim' ? condition.in : [])),
  )
  return (
    <div className="fields fields-free rule-bench__fields">
      {asked.map(field => {
        const Field = fields[field]
        return (
          <div key={field} className={wide.has(field) ? 'wide' : undefined}>
            <Field />
          </div>
        )
      })}
      {[...claims].map(one => (
        <div key={one} className="wide">
          <SelectField
            name={`claims.${one}`}
            label={claimNames[one]}
            options={yesNoOptions}
            {...open}
          />
        </div>
      ))}
      <DateField name="from" label="Am" bias="near" today={today} optional hint="leer: heute" />
    </div>
  )
}

/** Facts of nobody; nothing of it is kept. */
export function TestBench({ draft, today }: { draft: DraftRule; today: string }) {
  const { role } = useHouse().session
  const [defaults] = useState(() => valuesOf(nothingAsked(today), today))
  const [values, setValues] = useState<FinderValues>(defaults)
  const { question, facts } = readValues(values, today)
  return (
    <Panel title="Für wen würde das gelten?">
      {draft.conditions.length + draft.unfinished.length === 0 ? (
        <p className="muted">
          Sobald die Regel eine Bedingung hat, können Sie sie hier ausprobieren.
        </p>
      ) : (
        <Form
          aria-label="Ausprobieren"
          schema={finderValues}
          defaultValues={defaults}
          summary={false}
          onSubmit={() => undefined}
        >
          <FormWatch<FinderValues> onChange={typed => setValues(finderValues.parse(typed))} />
          <BenchFields draft={draft} today={today} />
        </Form>
      )}
      <BenchAnswer draft={draft} facts={facts} day={question.from} />
      {caseworkers.includes(role) && isJudged(draft) && <CaseCounts rule={toTry(draft, today)} />}
    </Panel>
  )
}
