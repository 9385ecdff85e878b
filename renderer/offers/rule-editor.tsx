import { useEffect, useRef, useState } from 'react'
import type { KeptRule } from '../../shared/offers/eligibility.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useToast } from '../ui/toast-context.ts'
import { FormWatch } from './form-watch.tsx'
import { RemoveRule } from './remove-rule.tsx'
import { TestBench } from './rule-bench.tsx'
import { RuleConflictPanel } from './rule-conflict-panel.tsx'
import { RuleFields } from './rule-fields.tsx'
import { emptyRule, type RuleForm, readDraft, ruleForm, toRuleForm } from './rule-form.ts'
import { RulePreview } from './rule-preview.tsx'
import { useRuleEdit } from './use-rule-edit.ts'

const FORM = 'rule-form'

type Props = {
  /** Null: a new one. */
  known: KeptRule | null
  rules: readonly KeptRule[]
  today: string
  onLeave: () => void
}

/** The fields, and beside them what they mean while one types. */
export function RuleEditor({ known, rules, today, onLeave }: Props) {
  const { draft, conflict, isGone, save, settle, backToForm } = useRuleEdit(known)
  const [defaults] = useState(() => (known ? toRuleForm(known) : emptyRule(today)))
  const [typed, setTyped] = useState<RuleForm>(defaults)
  const [busy, setBusy] = useState(false)
  const toast = useToast()
  const top = useRef<HTMLDivElement>(null)
  const read = readDraft(typed)

  useEffect(() => {
    const heading = top.current?.querySelector<HTMLElement>('h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus()
  }, [])

  function leave(said: string) {
    onLeave()
    toast.say(said)
  }

  return (
    <div className="page rules rule-editor" ref={top}>
      <PageHead
        crumb={<LinkButton onClick={onLeave}>Regeln</LinkButton>}
        title={known?.title ?? 'Neue Regel'}
        lead={known?.shipped ? 'Mit dem Programm gekommen, Änderungen sind erlaubt.' : undefined}
        actions={known && <RemoveRule known={known} draft={draft} onRemoved={onLeave} />}
      />
      {conflict && (
        <RuleConflictPanel
          conflict={conflict}
          onSettle={async chosen => {
            if ((await settle(chosen)) === 'saved') leave('Regel gespeichert.')
          }}
          onBack={backToForm}
        />
      )}
      <div className="rule-edit" hidden={conflict !== null}>
        <div className="stack-2">
          {isGone && (
            <Alert kind="warning" title="Diese Regel wurde inzwischen gelöscht" live>
              <p>Ihre Eingabe ist noch da. Wenn Sie speichern, entsteht sie neu.</p>
            </Alert>
          )}
          <Form
            aria-label="Regel"
            schema={ruleForm}
            defaultValues={defaults}
            draft={draft}
            id={FORM}
            onSubmit={async rule => {
              setBusy(true)
              const saved = await save(rule).finally(() => setBusy(false))
              if (saved === 'saved') leave(known ? 'Regel gespeichert.' : 'Regel angelegt.')
              return saved === 'saved'
            }}
          >
            <FormWatch<RuleForm> onChange={setTyped} />
            <RuleFields today={today} />
          </Form>
        </div>
        <aside className="rule-edit__side" aria-label="Was die Regel bedeutet">
          <RulePreview
            draft={read}
            others={rules.filter(({ id }) => id !== known?.id)}
            today={today}
          />
          <TestBench draft={read} today={today} />
        </aside>
      </div>
      <div className="bottom-bar rule-edit__bar" hidden={conflict !== null}>
        <Button type="submit" form={FORM} variant="primary" tall busy={busy}>
          Speichern
        </Button>
        <Button
          variant="tertiary"
          tall
          onClick={async () => {
            await draft.clear()
            onLeave()
          }}
        >
          Abbrechen
        </Button>
        <span className="s muted only-medium">
          Was Sie eingeben, bleibt als Entwurf da, bis Sie speichern oder abbrechen.
        </span>
      </div>
    </div>
  )
}
