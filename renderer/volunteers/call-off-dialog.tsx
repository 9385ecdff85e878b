import type { KeptRequest } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useToast } from '../ui/toast-context.ts'
import { inList } from './helper-words.ts'

/** Final, and somebody may be waiting for it. */
export function CallOffDialog({ request, onClose }: { request: KeptRequest; onClose: () => void }) {
  const toast = useToast()
  const { id, version, answers } = request
  const waiting = answers.filter(({ state }) => state !== 'abgelehnt')
  return (
    <ConfirmDialog
      open
      question="Diese Anfrage absagen?"
      confirm="Anfrage absagen"
      cancel="Zurück"
      onConfirm={async () => {
        await api.volunteers.closeRequest({ id, version, state: 'abgesagt' })
        toast.say('Anfrage abgesagt.')
      }}
      onClose={onClose}
    >
      <p>
        Sie bleibt unter den erledigten stehen, lässt sich aber nicht wieder öffnen.
        {waiting.length > 0 &&
          ` Bitte sagen Sie ${inList(waiting.map(({ helperName }) => helperName))} Bescheid.`}
      </p>
    </ConfirmDialog>
  )
}
