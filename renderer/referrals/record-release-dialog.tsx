import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { formatDay } from '../../shared/lib/dates.ts'
import { type DataGroup, dataGroup, type ReleaseGiven } from '../../shared/referrals/release.ts'
import { api } from '../api.ts'
import { CheckField } from '../ui/check-field.tsx'
import { ChecksField } from '../ui/checks-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { State } from '../ui/state.tsx'
import { useToast } from '../ui/toast-context.ts'
import { asForm, pastDay } from './form-days.ts'
import { groupOptions } from './group-options.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { askedGroups, type ReleaseTalk } from './release-talk.ts'

type Props = {
  talk: ReleaseTalk
  suggestion: { groups: readonly DataGroup[]; textVersion: string }
  isChild: boolean
  onClose: () => void
}

const GUARDIAN_NEEDED = 'Unter 16 Jahren gilt nur die Unterschrift einer sorgeberechtigten Person.'

function paperSchema(isChild: boolean, validUntil: string, today: string) {
  return z
    .strictObject({
      groups: z.array(dataGroup).min(1, 'Bitte wählen Sie aus, was auf dem Bogen angekreuzt ist.'),
      givenOn: pastDay(today),
      signedByGuardian: z.boolean(),
    })
    .refine(({ givenOn }) => givenOn <= validUntil, {
      message: `Die Einwilligung gilt nur bis ${formatDay(validUntil)}.`,
      path: ['givenOn'],
    })
    .refine(({ signedByGuardian }) => signedByGuardian || !isChild, {
      message: GUARDIAN_NEEDED,
      path: ['signedByGuardian'],
    })
}

function NameHint() {
  const groups: unknown = useWatch({ name: 'groups' })
  if (!Array.isArray(groups) || groups.length === 0 || groups.includes('name')) return null
  return (
    <State tone="warn" icon="alert">
      Ohne den Namen gibt es keinen Brief, nur den Zettel ohne Angaben.
    </State>
  )
}

/** What the person ticked and signed on paper, word for word. */
export function RecordReleaseDialog({ talk, suggestion, isChild, onClose }: Props) {
  const { referral, today } = useReferral()
  const { place } = useReferralPlace()
  const toast = useToast()
  const { more: _more, ...said } = talk
  return (
    <FormDialog
      title="Was ist auf dem Bogen angekreuzt?"
      width="wide"
      submit="Einwilligung eintragen"
      onClose={onClose}
      schema={paperSchema(isChild, talk.validUntil, today)}
      defaultValues={{ groups: [], givenOn: today, signedByGuardian: false }}
      onSubmit={async values => {
        const { textVersion } = suggestion
        const release: ReleaseGiven = {
          ...{ ...said, ...values, medium: 'papier', textVersion, signature: null },
        }
        await asForm(() => api.referrals.giveRelease({ ...place, release }))
        toast.say('Einwilligung eingetragen.')
        onClose()
      }}
    >
      <ChecksField
        name="groups"
        label={`Weitergeben an ${referral.recipient.organisation}`}
        hint="Nur was angekreuzt ist. Den Bogen können Sie bei den Dokumenten ablegen."
        options={groupOptions(askedGroups(suggestion.groups, talk.more))}
        missing="Bitte wählen Sie aus, was auf dem Bogen angekreuzt ist."
        columns
      />
      <NameHint />
      <DateField
        name="givenOn"
        label="Unterschrieben am"
        missing="Bitte geben Sie den Tag an."
        today={today}
      />
      {isChild && (
        <CheckField
          name="signedByGuardian"
          label="Eine sorgeberechtigte Person hat unterschrieben"
        />
      )}
    </FormDialog>
  )
}
