import { familyTraitNames, interestNames } from '../../shared/matching/matching-profile.ts'
import { onlineOptions } from '../matching/online-words.ts'
import { ChecksField } from '../ui/checks-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { Section } from './helper-form-section.tsx'

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))
const interests = optionsOf(interestNames)
const traits = optionsOf(familyTraitNames)

/** What counts for proposals only; nothing of it is needed to begin. */
export function MatchingSection({ today }: { today: string }) {
  return (
    <Section title="Passung">
      <div className="fields">
        <DateField
          name="matching.agreedOn"
          label="Einverstanden mit Vorschlägen seit"
          hint="Ohne Einverständnis wird diese Person für niemanden vorgeschlagen."
          today={today}
          optional
        />
        <SelectField
          name="matching.online"
          label="Auch online"
          options={onlineOptions}
          placeholder="noch nicht gefragt"
          optional
        />
      </div>
      <ChecksField name="matching.interests" label="Interessen" options={interests} optional />
      <ChecksField
        name="matching.family"
        label="Eigene Erfahrung mit"
        hint="Was sie oder er aus dem eigenen Leben kennt."
        options={traits}
        optional
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a legend takes no part in the layout */}
      <div role="group" aria-labelledby="helper-ages">
        <p className="field__legend" id="helper-ages">
          Alter der Begleiteten
        </p>
        <div className="fields">
          <NumberField name="matching.clientAgeFrom" label="von" unit="Jahre" max={120} optional />
          <NumberField name="matching.clientAgeTo" label="bis" unit="Jahre" max={120} optional />
        </div>
      </div>
    </Section>
  )
}
