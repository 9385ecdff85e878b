import { useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { ageOn } from '../../shared/clients/options.ts'
import { AGE_OF_OWN_CONSENT } from '../../shared/privacy/consent-rules.ts'
import { type DataGroup, dataGroup } from '../../shared/referrals/release.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { useHouse } from '../frame/house-context.ts'
import { Button } from '../ui/button.tsx'
import { ChecksField } from '../ui/checks-field.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { State } from '../ui/state.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { useRead } from '../use-read.ts'
import { ConsentOnScreen } from './consent-on-screen.tsx'
import { groupOptions } from './group-options.ts'
import { outputText } from './output-words.ts'
import { RecordReleaseDialog } from './record-release-dialog.tsx'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { groupsText } from './referral-words.ts'
import {
  askedGroups,
  formLanguage,
  likelyLanguage,
  type ReleaseTalk,
  releaseTalkOn,
  talkLanguages,
} from './release-talk.ts'

type Suggestion = { groups: DataGroup[]; validUntil: string; textVersion: string }
type Intent = 'drucken' | 'speichern' | 'screen' | 'paper'

/** Nobody native has read these words yet: she should know before she relies on them. */
function Unread() {
  const language: unknown = useWatch({ name: 'language' })
  const states = useRead('reference', 'listClientTexts', {})
  if (typeof language !== 'string') return null
  const state = states.data?.find(one => one.language === formLanguage(language))
  if (!state || state.reviewedOn !== null) return null
  return (
    <p className="s muted">
      Diese Übersetzung hat noch niemand gegengelesen, der die Sprache als Muttersprache spricht.
    </p>
  )
}

/** Who explained it in which language, then one of the ways to sign. */
export function ReleaseTalkForm({ suggestion }: { suggestion: Suggestion }) {
  const { file, today, referral } = useReferral()
  const { place } = useReferralPlace()
  const { session, settings } = useHouse()
  const toast = useToast()
  const job = useJob()
  const intent = useRef<Intent>('drucken')
  const [printed, setPrinted] = useState(false)
  const [adding, setAdding] = useState(false)
  const [signing, setSigning] = useState<{ how: 'screen' | 'paper'; talk: ReleaseTalk } | null>(
    null,
  )
  const spoken = likelyLanguage(file.languages.languages.map(({ code }) => code))
  const age = ageOn(file.person.birthDate, today)
  const isChild = age !== null && age < AGE_OF_OWN_CONSENT
  const others = dataGroup.options.filter(group => !suggestion.groups.includes(group))
  const mean = (what: Intent) => () => {
    intent.current = what
  }

  async function print(talk: ReleaseTalk, way: 'drucken' | 'speichern') {
    const { interpreter, validUntil } = talk
    const made = await job.run('Bogen wird gesetzt', options =>
      api.referrals.printConsent(
        {
          ...{ ...place, way, interpreter, validUntil },
          language: formLanguage(talk.language),
          groups: askedGroups(suggestion.groups, talk.more),
        },
        options,
      ),
    )
    if (!made) return
    setPrinted(true)
    toast.say(outputText('Einwilligungsbogen', made.fileName))
  }

  async function goOn(talk: ReleaseTalk) {
    const how = intent.current
    if (how === 'drucken' || how === 'speichern') await print(talk, how)
    else setSigning({ how, talk })
  }

  const close = () => setSigning(null)
  return (
    <>
      <Form
        aria-label="Einwilligung"
        schema={releaseTalkOn(today)}
        draft={formDraft(`referral-${referral.id}-release`)}
        defaultValues={{
          ...(spoken ? { language: spoken } : {}),
          ...{ explainedBy: session.userName, interpreter: '', more: [] },
          validUntil: suggestion.validUntil,
        }}
        onSubmit={goOn}
      >
        <p>
          <span className="med">Was diese Stelle braucht:</span> {groupsText(suggestion.groups)}.{' '}
          {others.length > 0 && !adding && (
            <button type="button" className="link" onClick={() => setAdding(true)}>
              Nach mehr fragen
            </button>
          )}
        </p>
        {adding && (
          <ChecksField
            name="more"
            label="Auch danach fragen"
            hint="Nur was diese Stelle wirklich braucht. Angekreuzt wird erst im Gespräch."
            options={groupOptions(others)}
            columns
          />
        )}
        <div className="fields talk-fields">
          <ComboboxField
            name="language"
            label="Erklärt auf"
            missing="Bitte wählen Sie aus, in welcher Sprache erklärt wird."
            options={talkLanguages}
            placeholder="Sprache suchen"
          />
          <TextField name="explainedBy" label="Erklärt von" />
          <TextField name="interpreter" label="Gedolmetscht von" optional maxLength={80} />
          <DateField
            name="validUntil"
            label="Gilt bis"
            missing="Bitte geben Sie an, bis wann sie gilt."
            bias="future"
            today={today}
          />
        </div>
        <Unread />
        {settings.office.phone === '' && (
          <State tone="warn" icon="alert">
            Auf dem Bogen fehlt, wo man widerrufen kann: In den Einstellungen der Dienststelle steht
            keine Telefonnummer.
          </State>
        )}
        {isChild && (
          <p className="s muted">
            Unter {AGE_OF_OWN_CONSENT} Jahren unterschreibt eine sorgeberechtigte Person.
          </p>
        )}
        <FormActions>
          <Button
            type="submit"
            tall
            icon="print"
            variant={printed ? 'secondary' : 'primary'}
            onClick={mean('drucken')}
          >
            Bogen drucken
          </Button>
          <Button type="submit" tall icon="edit" onClick={mean('screen')}>
            Am Bildschirm unterschreiben
          </Button>
          <Button
            type="submit"
            tall
            icon="check"
            variant={printed ? 'primary' : 'secondary'}
            onClick={mean('paper')}
          >
            Unterschrift liegt vor
          </Button>
          <Button
            type="submit"
            tall
            variant="tertiary"
            icon="download"
            aria-label="Bogen als PDF"
            onClick={mean('speichern')}
          >
            Als PDF
          </Button>
        </FormActions>
        <JobNote job={job} />
      </Form>
      {signing?.how === 'paper' && (
        <RecordReleaseDialog {...{ suggestion, isChild }} talk={signing.talk} onClose={close} />
      )}
      {signing?.how === 'screen' && (
        <ConsentOnScreen {...{ suggestion, isChild }} talk={signing.talk} onClose={close} />
      )}
    </>
  )
}
