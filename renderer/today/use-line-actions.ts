import { useNavigate } from '@tanstack/react-router'
import type { DeskLine, DeskLineKind } from '../../shared/today/desk.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { draftId } from '../clients/intake-drafts.ts'
import { useBackupJob } from '../frame/backup-job.tsx'
import { rememberNetworkTab } from '../volunteers/network-tab.ts'
import { openRequest } from '../volunteers/requests-state.ts'

type LineActions = {
  /** The one act of the line: done on the spot where that is possible, else at its place. */
  act: () => void
  /** To the file; undefined where there is none. */
  open: (() => void) | undefined
  /** Undefined where only the act itself makes an end of it. */
  finish: (() => void) | undefined
}

/** Where in the file the act is done. */
const places = {
  deadline: 'residence',
  'handed-over': undefined,
  silent: undefined,
  'need-idle': 'plan',
  consent: 'privacy',
  'tandem-silent': 'helpers',
  'check-in': 'helpers',
} as const

/** Where on a helper's page the act is done. */
const placesOfHelper = { papers: 'papers', 'helper-silent': 'log' } as const
function isOfHelper(kind: DeskLineKind): kind is keyof typeof placesOfHelper {
  return Object.hasOwn(placesOfHelper, kind)
}

const ofReferral = ['referral', 'waiting-over', 'arrival', 'withdrawal'] as const
function isOfReferral(kind: DeskLineKind): kind is (typeof ofReferral)[number] {
  return (ofReferral as readonly DeskLineKind[]).includes(kind)
}

/** Lines whose act is done at another place. */
const elsewhere = ['rechecks', 'help-request', 'reservation', 'wish-waiting'] as const
function isElsewhere(kind: DeskLineKind): kind is (typeof elsewhere)[number] {
  return (elsewhere as readonly DeskLineKind[]).includes(kind)
}

export function useLineActions(): (line: DeskLine) => LineActions {
  const navigate = useNavigate()
  const act = useAct()
  const backup = useBackupJob()

  const openFile = (clientId: string, tab?: string) =>
    void navigate({ to: '/clients/$clientId/{-$tab}', params: { clientId, tab } })

  /** What was removed since has no page of its own: its consent stands in the file. */
  function openReferral(clientId: string, referralId: string | null) {
    if (referralId === null) openFile(clientId, 'privacy')
    else void navigate({ to: '/referrals/$clientId/$referralId', params: { clientId, referralId } })
  }

  function openHelper(helperId: string | null, tab?: string) {
    if (helperId === null) return
    const params = { helperId, tab }
    void navigate({ to: '/volunteers/person/$helperId/{-$tab}', params })
  }

  function goElsewhere(line: DeskLine) {
    const { kind, target } = line
    if (kind === 'rechecks') return void navigate({ to: '/offers' })
    if (kind !== 'help-request') return openMatching(line)
    openRequest(target)
    void navigate({ to: '/volunteers/requests' })
  }

  function openMatching({ kind, code, detail, target }: DeskLine) {
    const of = (kind === 'reservation' ? code : detail) ?? undefined
    const params = { kind: of, caseId: target ?? undefined }
    void navigate({ to: '/matching/{-$kind}/{-$caseId}', params })
  }

  function finishStep({ client, target, text }: DeskLine) {
    if (!client || !target) return
    const mark = (done: boolean) => api.tasks.markStep({ clientId: client.id, id: target, done })
    void act(() => mark(true), { done: `Erledigt: ${text}`, undo: () => mark(false) })
  }

  function finishSharedTask({ target: id, code, text }: DeskLine) {
    if (!id) return
    const version = Number(code)
    void act(() => api.volunteers.markTask({ id, version, done: true }), {
      done: `Erledigt: ${text}`,
      undo: () => api.volunteers.markTask({ id, version: version + 1, done: false }),
    })
  }

  return line => {
    const { kind, client, target } = line
    if (kind === 'backup') return { act: backup.start, open: undefined, finish: undefined }
    if (kind === 'draft') {
      const draft = draftId(target ?? '')
      const goOn = () => void navigate({ to: '/clients/new/{-$draft}', params: { draft } })
      return { act: goOn, open: goOn, finish: undefined }
    }
    if (kind === 'shared-task') {
      const finish = () => finishSharedTask(line)
      const open = () => {
        rememberNetworkTab('aufgaben')
        void navigate({ to: '/volunteers/network' })
      }
      return { act: finish, open, finish }
    }
    const open = client ? () => openFile(client.id) : undefined
    if (isOfHelper(kind)) {
      const open = () => openHelper(target)
      return { act: () => openHelper(target, placesOfHelper[kind]), open, finish: undefined }
    }
    if (isElsewhere(kind)) {
      const look = () => goElsewhere(line)
      return { act: look, open: open ?? look, finish: undefined }
    }
    if (kind === 'step') {
      const finish = () => finishStep(line)
      return { act: finish, open, finish }
    }
    if (isOfReferral(kind)) {
      const look = () => client && openReferral(client.id, target)
      return { act: look, open, finish: undefined }
    }
    return { act: () => client && openFile(client.id, places[kind]), open, finish: undefined }
  }
}
