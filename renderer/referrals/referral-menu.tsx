import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { canTakeBack } from '../../shared/referrals/referral-rules.ts'
import { api } from '../api.ts'
import { MenuButton, type MenuEntry } from '../ui/menu-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { eventTitle } from './referral-words.ts'
import { useReferralAct } from './use-referral-act.ts'

const ways = {
  abgebrochen: {
    label: 'Abbrechen …',
    icon: 'x',
    title: 'Vermittlung abbrechen',
    lead: 'Sie hat begonnen und geht nicht weiter. Der Bedarf bleibt offen.',
    confirm: 'Vermittlung abbrechen',
    done: 'Vermittlung abgebrochen. Der Bedarf ist noch offen.',
  },
  zurueckgezogen: {
    label: 'Zurückziehen …',
    icon: 'undo',
    title: 'Vermittlung zurückziehen',
    lead: 'Die Person oder Sie möchten sie nicht mehr. Der Bedarf bleibt offen.',
    confirm: 'Vermittlung zurückziehen',
    done: 'Vermittlung zurückgezogen. Der Bedarf ist noch offen.',
  },
  'wieder-offen': {
    label: 'Wieder öffnen …',
    icon: 'refresh',
    title: 'Vermittlung wieder öffnen',
    lead: 'Was bisher eingetragen wurde, bleibt im Verlauf stehen.',
    confirm: 'Wieder öffnen',
    done: 'Die Vermittlung ist wieder offen.',
  },
} as const
type Way = keyof typeof ways
const wayIds: readonly Way[] = ['abgebrochen', 'zurueckgezogen', 'wieder-offen']

function MoveDialog({ way, onClose }: { way: Way; onClose: () => void }) {
  const { referral, today } = useReferral()
  const { changing } = useReferralPlace()
  const toast = useToast()
  const { title, lead, confirm, done } = ways[way]
  return (
    <ReasonDialog
      {...{ title, lead, confirm, onClose }}
      draft={`referral-${referral.id}-${way}`}
      run={async note => {
        await api.referrals.move({
          ...changing,
          move: { to: way, on: today, note },
          wholeGroup: false,
        })
        toast.say(done)
      }}
    />
  )
}

function RemoveDialog({ onClose }: { onClose: () => void }) {
  const { referral } = useReferral()
  const { changing } = useReferralPlace()
  const toast = useToast()
  const navigate = useNavigate()
  const { clientId } = referral
  return (
    <ReasonDialog
      title="Irrtümlich angelegt"
      lead="Die Vermittlung verschwindet aus allen Listen und zählt in keiner Statistik. Im Protokoll bleibt stehen, dass und warum."
      confirm="Als irrtümlich entfernen"
      draft={`referral-${referral.id}-remove`}
      most={300}
      run={async reason => {
        await api.referrals.remove({ ...changing, reason })
        toast.say('Als irrtümlich angelegt entfernt.')
        void navigate({
          to: '/clients/$clientId/{-$tab}',
          params: { clientId, tab: 'referrals' },
          replace: true,
        })
      }}
      onClose={onClose}
    />
  )
}

/** What is seldom needed: the ways out, and the way back. */
export function ReferralMenu() {
  const { referral, open } = useReferral()
  const { changing } = useReferralPlace()
  const act = useReferralAct()
  const [asked, setAsked] = useState<Way | 'remove' | null>(null)
  const close = () => setAsked(null)
  const items: MenuEntry[] = wayIds
    .filter(way => referral.moves.includes(way))
    .map(way => ({
      id: way,
      label: ways[way].label,
      icon: ways[way].icon,
      onAction: () => setAsked(way),
    }))
  const last = referral.events[0]
  if (last && canTakeBack(last.kind))
    items.unshift({
      id: 'back',
      label: `Zurücknehmen: ${eventTitle(last)}`,
      icon: 'undo',
      onAction: () =>
        void act(() => api.referrals.takeBack(changing), {
          done: `Zurückgenommen: ${eventTitle(last)}.`,
        }),
    })
  items.push({
    id: 'remove',
    label: 'Irrtümlich angelegt …',
    icon: 'trash',
    onAction: () => setAsked('remove'),
  })
  if (!open) return null
  return (
    <>
      <MenuButton label="Mehr zu dieser Vermittlung" items={items} />
      {asked === 'remove' && <RemoveDialog onClose={close} />}
      {asked && asked !== 'remove' && <MoveDialog way={asked} onClose={close} />}
    </>
  )
}
