import { useEffect, useMemo } from 'react'
import { useFormContext } from 'react-hook-form'
import { z } from 'zod'
import type { LockedUser } from '../../shared/store/store.ts'
import { api } from '../api.ts'
import { Form } from '../ui/form.tsx'
import { PassphraseField } from '../ui/passphrase-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { describeFailure, type UnlockFailure } from './unlock-words.ts'
import { useCountdown } from './use-countdown.ts'
import { useGate } from './use-gate.ts'
import { announcedSeconds, waitingText } from './waiting.ts'

const WAIT_OVER = 'Stimmt nicht. Der nächste Versuch ist jetzt möglich.'

const unlockForm = z.strictObject({
  userId: z.string().min(1),
  passphrase: z.string().min(1),
})

type PartsProps = {
  users: readonly LockedUser[]
  user: LockedUser | undefined
  onUser: (id: string) => void
  failure: UnlockFailure | null
  busy: boolean
}

/** The failure at the field, the passphrase selected: the next keystroke replaces it. */
function useFailureAtField(failure: UnlockFailure | null, waiting: boolean) {
  const { setError, setFocus, clearErrors, getFieldState } = useFormContext()
  useEffect(() => {
    if (!failure) return clearErrors('passphrase')
    if (failure.atField) setError('passphrase', { type: 'server', message: failure.text })
    setFocus('passphrase', { shouldSelect: true })
  }, [failure, setError, setFocus, clearErrors])
  useEffect(() => {
    if (!waiting) return
    return () => {
      if (getFieldState('passphrase').error?.type !== 'server') return
      setError('passphrase', { type: 'server', message: WAIT_OVER })
    }
  }, [waiting, setError, getFieldState])
}

function useWait({ users, user, failure }: PartsProps) {
  const { seconds, start } = useCountdown()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment at which `users` were read
  const readAt = useMemo(() => performance.now(), [users])
  useEffect(() => {
    const known = (user?.waitSeconds ?? 0) - (performance.now() - readAt) / 1000
    start(Math.max(known, failure?.seconds ?? 0))
  }, [start, user, readAt, failure])
  return seconds
}

function WaitSpoken({ seconds, waited }: { seconds: number; waited: boolean }) {
  const text =
    seconds > 0
      ? `Nächster Versuch in etwa ${waitingText(announcedSeconds(seconds))}.`
      : waited && 'Sie können es jetzt wieder versuchen.'
  return (
    <p className="sr-only" role="status">
      {text}
    </p>
  )
}

function Parts(props: PartsProps) {
  const { users, user, onUser, failure, busy } = props
  const { watch } = useFormContext()
  const chosen: unknown = watch('userId')
  const seconds = useWait(props)
  useFailureAtField(failure, seconds > 0)
  useEffect(() => {
    if (typeof chosen === 'string' && chosen !== user?.id) onUser(chosen)
  }, [chosen, user?.id, onUser])

  return (
    <>
      {users.length > 1 ? (
        <SelectField
          name="userId"
          label="Wer arbeitet?"
          placeholder={null}
          disabled={busy}
          options={users.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        user && <p className="unlock__name">{user.name}</p>
      )}
      <PassphraseField
        name="passphrase"
        label="Passphrase"
        missing="Bitte geben Sie die Passphrase ein."
        autoFocus
      />
      <p className="sr-only" role="alert">
        {failure?.atField && failure.text}
      </p>
      <WaitSpoken seconds={seconds} waited={(failure?.seconds ?? 0) > 0} />
      <SubmitButton block disabled={seconds > 0}>
        {seconds > 0
          ? `Noch ${waitingText(seconds)} warten`
          : busy
            ? 'Wird entsperrt …'
            : 'Entsperren'}
      </SubmitButton>
    </>
  )
}

type Props = Omit<PartsProps, 'busy'> & { onFailure: (failure: UnlockFailure | null) => void }

export function UnlockForm({ onFailure, ...parts }: Props) {
  const gate = useGate()
  return (
    <Form
      schema={unlockForm}
      defaultValues={{ userId: parts.user?.id ?? '', passphrase: '' }}
      summary={false}
      aria-label="Entsperren"
      onSubmit={values =>
        gate.pass(
          () => api.store.unlock(values),
          error => onFailure(describeFailure(error)),
        )
      }
    >
      <Parts {...parts} busy={gate.busy} />
    </Form>
  )
}
