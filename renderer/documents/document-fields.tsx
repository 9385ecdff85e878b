import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { kindOptions } from './document-words.ts'

/** Name and kind; `path` where the form holds several documents. */
export function DocumentFields({ path = '', autoFocus }: { path?: string; autoFocus?: boolean }) {
  return (
    <div className="fields">
      <TextField
        name={`${path}title`}
        label="Name des Dokuments"
        missing="Bitte geben Sie dem Dokument einen Namen."
        maxLength={120}
        autoFocus={autoFocus ?? false}
      />
      <SelectField
        name={`${path}kind`}
        label="Art"
        ask="die Art"
        options={kindOptions}
        placeholder={null}
      />
    </div>
  )
}
