import { DatePrecisionField } from '../../ui/date-precision-field.tsx'
import { RadioField } from '../../ui/radio-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { familyStates, genders } from './option-lists.ts'
import { OriginFields } from './origin-fields.tsx'
import { SpellingsField } from './spellings-field.tsx'

export function PersonFields({ path = 'person' }: { path?: string }) {
  const at = (name: string) => `${path}.${name}`
  return (
    <div className="fields">
      <TextField name={at('familyName')} label="Familienname" dir="auto" spellCheck={false} />
      <TextField name={at('givenNames')} label="Vornamen" dir="auto" spellCheck={false} />
      <DatePrecisionField name={at('birthDate')} label="Geburtsdatum" optional />
      <RadioField name={at('gender')} label="Geschlecht" options={genders} inline optional />
      <OriginFields path={path} />
      <TextField
        name={at('ownScript')}
        label="Name in eigener Schrift"
        dir="auto"
        spellCheck={false}
        optional
      />
      <SpellingsField
        name={at('otherSpellings')}
        label="Andere Schreibweisen"
        hint="Mit Komma getrennt, zum Beispiel aus anderen Papieren."
        optional
      />
      <TextField
        name={at('birthName')}
        label="Geburtsname"
        dir="auto"
        spellCheck={false}
        optional
      />
      <TextField name={at('placeOfBirth')} label="Geburtsort" spellCheck={false} optional />
      <SelectField
        name={at('familyStatus')}
        label="Familienstand"
        options={familyStates}
        placeholder="keine Angabe"
        optional
      />
    </div>
  )
}
