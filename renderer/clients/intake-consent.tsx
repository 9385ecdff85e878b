import { useNavigate } from '@tanstack/react-router'
import { useFormContext, useWatch } from 'react-hook-form'
import { ageGroupOf } from '../../shared/clients/options.ts'
import { statusGroupOn } from '../../shared/clients/residence-history.ts'
import { knownAgeGroup } from '../../shared/clients/short-contact.ts'
import { partialDate } from '../../shared/lib/dates.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import type { ConsentForm, IntakeValues } from './intake-values.ts'
import { ConsentFields } from './sections/consent-fields.tsx'
import { readableEntry } from './sections/residence-words.ts'
import { useCountContact } from './short-contact-context.ts'
import type { KnownAnswers } from './short-contact-draft.ts'
import { useToday } from './use-today.ts'

const answers = [
  { value: 'ja', label: 'Ja, die Person willigt ein' },
  { value: 'nein', label: 'Nein', note: 'dann wird nur anonym gezählt' },
]

/** What may stay of somebody who did not agree: nothing that says who it was. */
function anonymous(values: IntakeValues, today: string): KnownAnswers {
  const { person, reach, languages, residence, needs } = values
  const entries = residence.entries.map(readableEntry).filter(entry => entry !== null)
  const birth = partialDate.safeParse(person.birthDate).data ?? null
  return {
    municipality: reach.municipality,
    gender: person.gender === 'x' ? null : person.gender,
    ageGroup: knownAgeGroup.safeParse(ageGroupOf(birth, today)).data ?? null,
    language: languages.languages[0]?.code ?? null,
    origin: person.countryOfOrigin ?? person.citizenships[0] ?? null,
    residence: entries.length > 0 ? statusGroupOn(entries, today) : null,
    german: languages.germanLevel,
    fields: [...new Set(needs.flatMap(({ field }) => field ?? []))],
  }
}

/** Without it only a Kurzkontakt may be kept. */
export function IntakeConsent({ onKeptElsewhere }: { onKeptElsewhere: () => Promise<void> }) {
  const { control, getValues } = useFormContext<IntakeValues>()
  const { answer } = useWatch({ control, name: 'consent' }) as ConsentForm
  const count = useCountContact()
  const today = useToday()
  const navigate = useNavigate()

  async function leave() {
    await onKeptElsewhere()
    void navigate({ to: '/' })
  }
  return (
    <div className="stack-2">
      <p>
        Es geht um die Einwilligung, dass wir diese Angaben speichern. Sie ist freiwillig und kann
        jederzeit widerrufen werden.
      </p>
      <RadioField name="consent.answer" label="Willigt die Person ein?" options={answers} />
      {answer === 'ja' && <ConsentFields />}
      {answer === 'nein' && (
        <Alert kind="info" title="Ohne Einwilligung gibt es keine Akte.">
          <p>
            Zählen Sie das Gespräch als Kurzkontakt: ohne Namen und Geburtsdatum, nur mit Gruppen
            wie Sprache, Alter und Gemeinde. Der Entwurf wird danach gelöscht.
          </p>
          {count && (
            <p className="intake__alert-action">
              <Button
                icon="bolt"
                onClick={() =>
                  count({
                    known: anonymous(getValues(), today),
                    onCounted: () => void leave(),
                  })
                }
              >
                Als Kurzkontakt zählen
              </Button>
            </p>
          )}
        </Alert>
      )}
    </div>
  )
}
