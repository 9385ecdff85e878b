import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { channels } from './option-lists.ts'
import { PhoneField } from './phone-field.tsx'
import { PlaceField } from './place-field.tsx'
import { useHessen } from './use-hessen.ts'
import { usePostcodeSync } from './use-postcode-sync.ts'

export function ReachFields({ path = 'reach' }: { path?: string }) {
  const at = (name: string) => `${path}.${name}`
  const hessen = useHessen()
  usePostcodeSync(path, hessen)
  return (
    <div className="fields">
      <PlaceField
        name={at('municipality')}
        label="Gemeinde"
        hint="Name oder Postleitzahl, ganz Hessen."
        hessen={hessen}
        optional
      />
      <TextField name={at('postcode')} label="Postleitzahl" maxLength={10} optional />
      <TextField name={at('street')} label="Straße und Hausnummer" optional />
      <TextField
        name={at('accommodation')}
        label="Unterkunft"
        hint="Nur wenn es eine ist: ihr Name."
        optional
      />
      <PhoneField name={at('phone')} label="Telefon" optional />
      <TextField
        name={at('email')}
        label="E-Mail"
        type="email"
        dir="ltr"
        spellCheck={false}
        optional
      />
      <SelectField
        name={at('channel')}
        label="Am besten erreichbar"
        options={channels}
        placeholder="keine Angabe"
        optional
      />
    </div>
  )
}
