import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { claim, claimNames } from '../../shared/offers/eligibility.ts'
import { daypart, daypartNames } from '../../shared/offers/finder.ts'
import { languageName } from '../clients/language-name.ts'
import {
  genders,
  germanLevels,
  languageOptions,
  residenceStatuses,
} from '../clients/sections/option-lists.ts'
import { PickedListField } from '../clients/sections/picked-list-field.tsx'
import { PlaceField } from '../clients/sections/place-field.tsx'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { useStates } from '../clients/use-states.ts'
import { CheckField } from '../ui/check-field.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Form } from '../ui/form.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { ChildrenField } from './finder-children-field.tsx'
import { focusBest } from './finder-groups.tsx'
import { radiusOptions, yesNoOptions } from './finder-options.ts'
import { type FinderValues, finderValues } from './finder-values.ts'
import { topicOptions } from './topic-options.ts'

const UNKNOWN = 'nicht bekannt'
const knownGenders = genders.filter(({ value }) => value !== 'x')

/** Hands over every change, so that the answer is there while one types. */
function Listen({ onChange }: { onChange: (values: FinderValues) => void }) {
  const form = useFormContext<FinderValues>()
  const listener = useRef(onChange)
  listener.current = onChange
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => listener.current(finderValues.parse(values)),
      }),
    [form],
  )
  return null
}

/** Place, matter, status: enough for an answer at the counter. */
function FirstFields({ asksAbout, asksWho }: { asksAbout: boolean; asksWho: boolean }) {
  const hessen = useHessen()
  return (
    <>
      {asksWho && <PlaceField name="municipality" label="Ort" optional hessen={hessen} />}
      {asksAbout && (
        <ComboboxField
          name="about"
          label="Worum geht es?"
          options={topicOptions}
          placeholder="Thema oder Bereich"
          optional
        />
      )}
      {asksWho && (
        <ComboboxField
          name="status"
          label="Aufenthalt"
          options={residenceStatuses}
          placeholder={UNKNOWN}
          optional
        />
      )}
    </>
  )
}

function MoreFields({ today }: { today: string }) {
  const states = useStates()
  const stateName = (key: string) => states.get(key) ?? key
  const stateOptions = [...states].map(([value, label]) => ({ value, label }))
  const open = { optional: true, placeholder: UNKNOWN } as const
  return (
    <>
      <SelectField name="germanLevel" label="Deutsch" options={germanLevels} {...open} />
      <NumberField name="age" label="Alter" unit="Jahre" min={0} max={120} optional />
      <SelectField name="gender" label="Geschlecht" options={knownGenders} {...open} />
      <ChildrenField name="children" label="Alter der Kinder, oder „keine“" optional />
      <SelectField
        name="needsChildcare"
        label="Betreuung während des Termins nötig?"
        options={yesNoOptions}
        {...open}
      />
      <PickedListField
        name="languages"
        label="Sprache"
        options={languageOptions}
        nameOf={languageName}
        optional
      />
      <PickedListField
        name="citizenships"
        label="Staatsangehörigkeit"
        options={stateOptions}
        nameOf={stateName}
        optional
      />
      <SelectField
        name="withinKm"
        label="Umkreis (Luftlinie)"
        options={radiusOptions}
        placeholder="beliebig weit"
        optional
      />
      <DateField name="from" label="Ab wann" bias="future" today={today} optional />
      <fieldset>
        <legend className="field__legend">Wann geht es?</legend>
        <div className="field__row">
          {daypart.options.map(part => (
            <CheckField key={part} name={`dayparts.${part}`} label={daypartNames[part]} />
          ))}
        </div>
      </fieldset>
      <fieldset className="finder-fields__claims">
        <legend className="field__legend">Ansprüche, soweit bekannt</legend>
        <div>
          {claim.options.map(one => (
            <SelectField
              key={one}
              name={`claims.${one}`}
              label={claimNames[one]}
              options={yesNoOptions}
              {...open}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}

type Props = {
  defaults: FinderValues
  today: string
  /** Left out where the need says it. */
  asksAbout: boolean
  /** Left out while the file says it. */
  asksWho: boolean
  full: boolean
  onChange: (values: FinderValues) => void
  children?: React.ReactNode
}

/** The question itself. Nothing typed here is kept. */
export function FinderFields(props: Props) {
  const { defaults, today, asksAbout, asksWho, full, onChange, children } = props
  return (
    <Form
      aria-label="Frage"
      schema={finderValues}
      defaultValues={defaults}
      summary={false}
      onSubmit={focusBest}
    >
      <Listen onChange={onChange} />
      <div className="finder-fields fields-free">
        <FirstFields asksAbout={asksAbout} asksWho={asksWho} />
        {full && <MoreFields today={today} />}
      </div>
      {children}
      {/* Enter in a field needs one. */}
      <button type="submit" hidden>
        Zum besten Treffer
      </button>
    </Form>
  )
}
