import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { DirectoryFilter } from '../../shared/offers/directory-contract.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { useToast } from '../ui/toast-context.ts'
import { askForAll } from './directory-state.ts'
import { askedTopic, topicOptions } from './topic-options.ts'

export function AddOfferLink({ primary = false }: { primary?: boolean }) {
  return (
    <Link className={`kern-btn kern-btn--${primary ? 'primary' : 'secondary'}`} to="/offers/new">
      <Icon name="plus" size="s" />
      <span className="kern-label">Angebot aufnehmen</span>
    </Link>
  )
}

/** Nothing has ever been entered. */
export function EmptyDirectory() {
  const toast = useToast()
  const [busy, setBusy] = useState(false)

  async function take() {
    setBusy(true)
    try {
      const { offers, rules } = await api.offers.takeStarter({})
      const taken = [countOf(offers, 'Angebot', 'Angebote'), countOf(rules, 'Regel', 'Regeln')]
      toast.say(`${taken.join(' und ')} übernommen.`)
    } catch (error) {
      toast.fail(sentence(error))
    }
    setBusy(false)
  }
  return (
    <EmptyState
      title="Das Verzeichnis ist noch leer."
      action={
        <>
          <Button variant="primary" icon="download" busy={busy} onClick={() => void take()}>
            Grundverzeichnis übernehmen
          </Button>
          <AddOfferLink />
          <Link className="kern-btn kern-btn--secondary" to="/offers/import">
            <Icon name="folder" size="s" />
            <span className="kern-label">Einlesen</span>
          </Link>
        </>
      }
    >
      <p>
        Das Grundverzeichnis bringt die Stellen mit, die es in jedem Landkreis gibt, und die Regeln,
        wer wohin darf. Anschrift und Sprechzeiten tragen Sie danach ein. Eine Liste, die Sie schon
        haben, lässt sich aus Excel oder CSV einlesen.
      </p>
    </EmptyState>
  )
}

function topicName(filter: DirectoryFilter): string {
  const asked = askedTopic(filter)
  return topicOptions.find(({ value }) => value === asked)?.label ?? ''
}

/** Nobody answers to this question. */
export function NothingAnswers({ filter, place }: { filter: DirectoryFilter; place: string }) {
  const topic = topicName(filter)
  const title =
    place && topic
      ? `Für ${place} steht zu „${topic}“ niemand im Verzeichnis.`
      : 'Zu dieser Suche steht nichts im Verzeichnis.'
  return (
    <EmptyState
      title={title}
      action={
        <>
          <Button variant="primary" onClick={askForAll}>
            Suche zurücksetzen
          </Button>
          <AddOfferLink />
        </>
      }
    >
      <p>
        Vielleicht engt noch ein Filter ein, oder das Angebot ruht. Sonst hilft die Kreisverwaltung
        weiter: Fragen Sie dort, wer zuständig ist, und nehmen Sie die Stelle auf.
      </p>
    </EmptyState>
  )
}

/** Somebody helps, or answers elsewhere, but by law nobody for this place. */
export function NobodyResponsible({ filter, place }: { filter: DirectoryFilter; place: string }) {
  return (
    <Alert
      kind="warning"
      title={`Für ${place} ist zu „${topicName(filter)}“ niemand als zuständig eingetragen.`}
    >
      <p>
        Fragen Sie bei einer der Stellen unten, wer {place} übernimmt, und tragen Sie die Gemeinde
        dort ein. Oder nehmen Sie die zuständige Stelle auf.
      </p>
    </Alert>
  )
}
