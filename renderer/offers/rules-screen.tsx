import { useEffect, useRef, useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { KeptRule } from '../../shared/offers/eligibility.ts'
import { api } from '../api.ts'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { RuleEditor } from './rule-editor.tsx'
import { RuleList } from './rule-list.tsx'
import './rules.css'

type Open = { known: KeptRule | null }

function useTakeStarter(): () => Promise<void> {
  const toast = useToast()
  return async () => {
    try {
      const { rules, offers } = await api.offers.takeStarter({})
      toast.say(
        `${countOf(rules, 'Regel', 'Regeln')} und ${countOf(offers, 'Angebot', 'Angebote')} übernommen.`,
      )
    } catch (error) {
      toast.fail(sentence(error))
    }
  }
}

function NoRules({ onAdd }: { onAdd: () => void }) {
  const take = useTakeStarter()
  return (
    <EmptyState
      title="Noch keine Regeln"
      action={
        <>
          <Button variant="primary" icon="download" onClick={() => void take()}>
            Mitgelieferte Regeln übernehmen
          </Button>
          <Button icon="plus" onClick={onAdd}>
            Regel anlegen
          </Button>
        </>
      }
    >
      Hier steht, wer zu welchem Angebot zugelassen ist, seit wann und nach welcher Quelle. Der
      Finder antwortet danach. Mit den mitgelieferten Regeln kommen auch die Stellen, die es in
      jedem Kreis gibt; beides lässt sich ändern.
    </EmptyState>
  )
}

/** Eligibility as dated data: to be read without knowing the law, and changed by whoever does. */
export function RulesScreen() {
  const today = useToday()
  const { data: rules, error } = useRead('offers', 'listRules', {})
  const [open, setOpen] = useState<Open | null>(null)
  /** What takes the focus when the list is back. */
  const cameFrom = useRef<string | null>(null)

  useEffect(() => {
    if (open) cameFrom.current = open.known ? `[data-rule="${open.known.id}"]` : '#rule-add'
    else if (cameFrom.current) {
      document.querySelector<HTMLElement>(cameFrom.current)?.focus()
      cameFrom.current = null
    }
  }, [open])

  if (open && rules)
    return (
      <RuleEditor
        key={open.known?.id ?? 'new'}
        {...{ known: open.known, rules, today }}
        onLeave={() => setOpen(null)}
      />
    )
  return (
    <div className="page rules">
      <PageHead
        title="Regeln: Wer darf wohin?"
        lead="Wer zugelassen ist und wer nicht, mit Quelle und Datum. Danach antwortet der Finder."
        actions={
          rules &&
          rules.length > 0 && (
            <Button id="rule-add" icon="plus" onClick={() => setOpen({ known: null })}>
              Regel anlegen
            </Button>
          )
        }
      />
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {rules?.length === 0 && <NoRules onAdd={() => setOpen({ known: null })} />}
      {rules && rules.length > 0 && (
        <RuleList {...{ rules, today }} onOpen={known => setOpen({ known })} />
      )}
    </div>
  )
}
