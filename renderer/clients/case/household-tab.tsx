import { useState } from 'react'
import { fullName } from '../../../shared/clients/client.ts'
import type { ClientBrief, Relative } from '../../../shared/clients/client-file.ts'
import { statusFacts } from '../../../shared/clients/residence-status.ts'
import { api } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { AddRelativeDialog } from './add-relative-dialog.tsx'
import { AdmitMemberDialog } from './admit-member-dialog.tsx'
import { useCase } from './case-context.ts'
import { birthText } from './case-words.ts'
import { RelativeLink } from './relative-link.tsx'
import { relationWord, relativeWords } from './relative-words.ts'
import { useAct } from './use-act.ts'
import './household.css'

function Member({ relative }: { relative: Relative }) {
  const { file, today, open } = useCase()
  const act = useAct()
  const { id: otherId, relation, sameHousehold } = relative
  const remove = () =>
    act(() => api.clients.removeRelative({ id: file.id, otherId }), {
      done: 'Verbindung entfernt. Die andere Akte bleibt.',
      undo: () =>
        api.clients.addRelative({
          id: file.id,
          otherId,
          relation: relation ?? 'mitbewohnend',
          sameHousehold,
        }),
    })
  return (
    <li className="household__member">
      <div>
        <RelativeLink relative={relative} />{' '}
        {relative.ownScript && (
          <span className="native" dir="auto">
            {relative.ownScript}
          </span>
        )}
        <p className="s muted">{[relative.number, birthText(relative.birthDate)].join(', ')}</p>
      </div>
      <div>
        <p>{relativeWords(relative, today)}</p>
        {relative.status && <p className="s muted">{statusFacts[relative.status].shortName}</p>}
      </div>
      <span className="muted">
        {sameHousehold && relation !== null
          ? 'im selben Haushalt'
          : relation === null
            ? ''
            : 'wohnt anderswo'}
      </span>
      {open && (
        <IconButton
          quiet
          icon="x"
          label={`Verbindung zu ${fullName(relative)} (${relationWord(relative)}) entfernen`}
          onClick={() => void remove()}
        />
      )}
    </li>
  )
}

export function HouseholdTab() {
  const { file, open } = useCase()
  const [asked, setAsked] = useState<'known' | 'new' | null>(null)
  const [found, setFound] = useState<ClientBrief | null>(null)
  function close() {
    setAsked(null)
    setFound(null)
  }
  const buttons = open && (
    <>
      <Button icon="search" onClick={() => setAsked('known')}>
        Bekannte Person verbinden
      </Button>
      <Button icon="plus" onClick={() => setAsked('new')}>
        Neue Person aufnehmen
      </Button>
    </>
  )
  return (
    <section className="section" aria-labelledby="household-tab-title">
      <h2 className="h2" id="household-tab-title">
        Haushalt und Familie
      </h2>
      {file.relatives.length === 0 ? (
        <EmptyState title="Noch niemand eingetragen" action={buttons || undefined}>
          Ehefrau oder Ehemann, Kinder und andere, die dazugehören. Was für alle gleich ist, wird
          nur einmal eingetragen, und jede Akte führt zu den anderen.
        </EmptyState>
      ) : (
        <>
          <ul className="household">
            {file.relatives.map(relative => (
              <Member key={relative.id} relative={relative} />
            ))}
          </ul>
          <div className="row wrap">{buttons}</div>
        </>
      )}
      {asked === 'known' && <AddRelativeDialog found={found} onClose={close} />}
      {asked === 'new' && (
        <AdmitMemberDialog
          onClose={close}
          onKnown={client => {
            setFound(client)
            setAsked('known')
          }}
        />
      )}
    </section>
  )
}
