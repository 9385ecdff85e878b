import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { HelperState } from '../../shared/volunteers/helper.ts'
import { nextStates } from '../../shared/volunteers/helper-rules.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import type { IconName } from '../ui/icon-paths.ts'
import { JobNote } from '../ui/job-note.tsx'
import { MenuButton, type MenuEntry } from '../ui/menu-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { HelperContactDialog } from './helper-contact-dialog.tsx'
import { useHelper } from './helper-context.ts'
import { HelperStateDialog } from './helper-state-dialog.tsx'
import { stateWords } from './helper-state-words.ts'
import { helperName } from './helper-words.ts'
import { usePapers } from './use-papers.ts'

const icons: Readonly<Record<HelperState, IconName>> = {
  bewerbung: 'undo',
  gespraech: 'note',
  aktiv: 'check',
  pause: 'clock',
  verabschiedet: 'volunteers',
}

function RemoveDialog({ onClose }: { onClose: () => void }) {
  const { helper } = useHelper()
  const navigate = useNavigate()
  const toast = useToast()
  const name = helperName(helper)
  return (
    <ConfirmDialog
      open
      question={`${name} löschen?`}
      confirm="Löschen"
      onClose={onClose}
      onConfirm={async () => {
        await api.volunteers.remove({ id: helper.id, version: helper.version })
        toast.say('Gelöscht.')
        await navigate({ to: '/volunteers', replace: true })
      }}
    >
      <p>
        Das ist für Bewerbungen gedacht, aus denen nichts wurde. Nachweise und Kontakte gehen mit.
        Wer schon im Einsatz war, wird verabschiedet und bleibt bis zum Ende der Aufbewahrung
        stehen.
      </p>
    </ConfirmDialog>
  )
}

type Asked = HelperState | 'contact' | 'remove'

/** Everything that can be done with the person, apart from the next step. */
export function HelperMenu() {
  const { helper, today } = useHelper()
  const navigate = useNavigate()
  const papers = usePapers(helper)
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  const states: HelperState[] =
    helper.state === 'pause' ? ['pause', ...nextStates('pause')] : [...nextStates(helper.state)]
  const items: MenuEntry[] = [
    ...states
      // back from a farewell there is one way in words; the others are for what was entered wrongly
      .filter(to => helper.state !== 'verabschiedet' || to === 'aktiv' || to === 'bewerbung')
      .map(to => ({
        ...{ id: to, label: stateWords(to, helper.state).act, icon: icons[to] },
        onAction: () => setAsked(to),
      })),
    {
      ...{ id: 'declaration', label: 'Verschwiegenheitserklärung drucken', icon: 'print' },
      onAction: () => void papers.print('verschwiegenheit', 'drucken'),
    },
    {
      ...{ id: 'declaration-pdf', label: 'Verschwiegenheitserklärung als PDF', icon: 'download' },
      onAction: () => void papers.print('verschwiegenheit', 'speichern'),
    },
    {
      ...{ id: 'certificate', label: 'Zeugnis drucken', icon: 'print' },
      onAction: () => void papers.print('zeugnis', 'drucken'),
    },
    {
      ...{ id: 'certificate-pdf', label: 'Zeugnis als PDF', icon: 'download' },
      onAction: () => void papers.print('zeugnis', 'speichern'),
    },
    {
      ...{ id: 'remove', label: 'Löschen …', icon: 'trash' },
      onAction: () => setAsked('remove'),
    },
  ]
  return (
    <>
      <Button
        variant="tertiary"
        icon="edit"
        onClick={() =>
          void navigate({ to: '/volunteers/edit/$helperId', params: { helperId: helper.id } })
        }
      >
        Ändern
      </Button>
      <Button icon="phone" aria-haspopup="dialog" onClick={() => setAsked('contact')}>
        Kontakt eintragen
      </Button>
      <MenuButton label="Mehr zu dieser Person" items={items} />
      {papers.job.running || papers.job.failure ? (
        <div className="helper-print-note">
          <JobNote job={papers.job} />
        </div>
      ) : null}
      {asked === 'contact' && (
        <HelperContactDialog
          helperId={helper.id}
          name={helperName(helper)}
          lastContactOn={helper.lastContactOn}
          today={today}
          onClose={close}
        />
      )}
      {asked === 'remove' && <RemoveDialog onClose={close} />}
      {asked !== null && asked !== 'contact' && asked !== 'remove' && (
        <HelperStateDialog {...{ helper, today }} to={asked} onClose={close} />
      )}
    </>
  )
}
