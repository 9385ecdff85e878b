import { useNavigate } from '@tanstack/react-router'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useToast } from '../ui/toast-context.ts'

export function NothingAsked() {
  return (
    <EmptyState title="Worum geht es?">
      Mit Ort, Thema und Aufenthalt steht hier, was passt, was noch zu klären ist und was nicht
      geht, jeweils mit Quelle. Weitere Angaben machen die Antwort genauer.
    </EmptyState>
  )
}

/** Without offers there is nothing to be found: how it begins. */
export function EmptyDirectory() {
  const navigate = useNavigate()
  const toast = useToast()
  async function take() {
    try {
      const { offers, rules } = await api.offers.takeStarter({})
      toast.say(
        `${countOf(offers, 'Angebot', 'Angebote')} und ${countOf(rules, 'Regel', 'Regeln')} übernommen.`,
      )
    } catch (error) {
      toast.fail(sentence(error))
    }
  }
  return (
    <EmptyState
      title="Das Verzeichnis ist noch leer"
      action={
        <>
          <Button variant="primary" icon="download" onClick={() => void take()}>
            Grundverzeichnis übernehmen
          </Button>
          <Button icon="plus" onClick={() => void navigate({ to: '/offers/new' })}>
            Angebot aufnehmen
          </Button>
        </>
      }
    >
      Das Grundverzeichnis bringt die Stellen mit, die es in jedem Kreis gibt, und die Regeln, wer
      wohin darf. Namen, Anschriften und Telefonnummern ergänzen Sie danach.
    </EmptyState>
  )
}
