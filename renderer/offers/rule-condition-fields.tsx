import {
  type ConditionFact,
  citizenshipGroup,
  citizenshipGroupNames,
  claim,
  claimNames,
} from '../../shared/offers/eligibility.ts'
import { germanLevels, residenceStatuses } from '../clients/sections/option-lists.ts'
import { PickedListField } from '../clients/sections/picked-list-field.tsx'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { useStates } from '../clients/use-states.ts'
import { ChecksField } from '../ui/checks-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'

type Props = { name: string }

const genderChoices = [
  { value: 'w', label: 'Frauen' },
  { value: 'm', label: 'Männer' },
  { value: 'd', label: 'diverse Personen' },
]
const groupChoices = citizenshipGroup.options.map(value => ({
  value,
  label: citizenshipGroupNames[value],
}))
const claimChoices = claim.options.map(value => ({ value, label: claimNames[value] }))
const statusNames = new Map<string, string>(
  residenceStatuses.map(({ value, label }) => [value, label]),
)

function StatusFields({ name }: Props) {
  return (
    <PickedListField
      name={`${name}.in`}
      label="Aufenthaltsstatus"
      options={residenceStatuses}
      nameOf={value => statusNames.get(value) ?? value}
      placeholder="Suchen, mehrere möglich"
    />
  )
}

function AgeFields({ name }: Props) {
  return (
    <div className="rule-span">
      <NumberField name={`${name}.from`} label="von" unit="Jahren" min={0} max={120} optional />
      <NumberField name={`${name}.to`} label="bis" unit="Jahre" min={0} max={120} optional />
    </div>
  )
}

function GermanFields({ name }: Props) {
  const options = { options: germanLevels, placeholder: 'beliebig', optional: true }
  return (
    <div className="rule-span">
      <SelectField name={`${name}.from`} label="von" {...options} />
      <SelectField name={`${name}.to`} label="bis" {...options} />
    </div>
  )
}

function CitizenshipFields({ name }: Props) {
  const states = useStates()
  return (
    <div className="stack">
      <ChecksField name={`${name}.groups`} label="Gruppen" options={groupChoices} />
      <PickedListField
        name={`${name}.keys`}
        label="Einzelne Staaten"
        options={[...states].map(([value, label]) => ({ value, label }))}
        nameOf={key => states.get(key) ?? key}
        placeholder="Suchen, mehrere möglich"
        optional
      />
    </div>
  )
}

function MunicipalityFields({ name }: Props) {
  const { options, nameOf } = useHessen()
  return (
    <PickedListField
      name={`${name}.in`}
      label="Gemeinden"
      options={options}
      nameOf={nameOf}
      placeholder="Suchen, mehrere möglich"
    />
  )
}

const fields: Readonly<Record<ConditionFact, (props: Props) => React.ReactNode>> = {
  status: StatusFields,
  age: AgeFields,
  german: GermanFields,
  gender: ({ name }) => (
    <ChecksField name={`${name}.in`} label="Geschlecht" options={genderChoices} />
  ),
  citizenship: CitizenshipFields,
  municipality: MunicipalityFields,
  children: AgeFields,
  claim: ({ name }) => (
    <ChecksField name={`${name}.in`} label="Welcher Anspruch" options={claimChoices} />
  ),
}

/** What one condition asks for. */
export function ConditionFields({ name, fact }: Props & { fact: ConditionFact }) {
  const Fields = fields[fact]
  return <Fields name={name} />
}
