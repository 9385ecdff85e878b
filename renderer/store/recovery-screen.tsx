import { useEffect, useRef, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { splitTypedCode } from '../../shared/store/recovery-code.ts'
import type { StoreStatus } from '../../shared/store/store.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { FoldSteps } from '../ui/fold-steps.tsx'
import { GatePage } from '../ui/gate-page.tsx'
import { CodeGroupField, judgeGroup, tidyGroup } from './code-group-field.tsx'
import { GateBar } from './gate-bar.tsx'
import { useGate } from './use-gate.ts'

const GROUPS = 8
const positions = Array.from({ length: GROUPS }, (_, index) => index + 1)

function useTypedCode() {
  const [groups, setGroups] = useState<string[]>(() => positions.map(() => ''))
  const [refused, setRefused] = useState<number[]>([])
  const [demanded, setDemanded] = useState(false)
  const fields = useRef<(HTMLInputElement | null)[]>([])

  const open = positions.filter(position => {
    const value = groups[position - 1] ?? ''
    return judgeGroup({ position, value, refused: refused.includes(position) }).tone !== 'ok'
  })
  const focus = (position: number | undefined) => {
    if (position !== undefined) fields.current[position - 1]?.focus()
  }
  function type(position: number, text: string) {
    setGroups(all => all.map((group, index) => (index === position - 1 ? text : group)))
    setRefused(all => all.filter(one => one !== position))
  }
  /** A whole code fills all groups, anything shorter goes where it was put. */
  function paste(position: number, text: string) {
    const pieces = splitTypedCode(text).map(tidyGroup)
    if (pieces.every(piece => piece === '')) return
    const isWhole = pieces.filter(piece => piece !== '').length > 1
    if (isWhole) setGroups(pieces)
    else type(position, pieces.join(''))
    setRefused([])
    focus(isWhole ? GROUPS : position)
  }
  function refuse(error: unknown): boolean {
    if (!(error instanceof AppError) || error.code !== 'sheet-mistyped') return false
    const wrong = Array.isArray(error.details?.groups) ? error.details.groups.map(Number) : []
    setRefused(wrong)
    focus(wrong[0])
    return wrong.length > 0
  }
  function demand(): boolean {
    setDemanded(true)
    focus(open[0])
    return open.length === 0
  }
  return { groups, refused, demanded, fields, open, type, paste, focus, refuse, demand }
}
type TypedCode = ReturnType<typeof useTypedCode>

function missingText({ groups, open, refused }: TypedCode): string | null {
  const first = open[0]
  if (first === undefined) return null
  const value = groups[first - 1] ?? ''
  const said = judgeGroup({ position: first, value, refused: refused.includes(first) })
  if (said.tone === 'bad') return `${said.text}. Bitte vergleichen Sie sie mit dem Blatt.`
  const left = open.length
  return left === 1 ? `Es fehlt noch Gruppe ${first}.` : `Es fehlen noch ${left} Gruppen.`
}

function Groups({ code }: { code: TypedCode }) {
  return (
    <div className="code-groups recovery__groups">
      {positions.map(position => (
        <CodeGroupField
          key={position}
          position={position}
          value={code.groups[position - 1] ?? ''}
          refused={code.refused.includes(position)}
          demanded={code.demanded}
          ref={element => {
            code.fields.current[position - 1] = element
          }}
          onChange={text => code.type(position, text)}
          onLeave={step => code.focus(position + step)}
          onPaste={event => {
            event.preventDefault()
            code.paste(position, event.clipboardData.getData('text'))
          }}
        />
      ))}
    </div>
  )
}

type Props = { status: StoreStatus; onBack: () => void }

/** First half of the way back: the code from the paper. The store then goes to 'recovering'. */
export function RecoveryScreen({ status, onBack }: Props) {
  const code = useTypedCode()
  const gate = useGate()
  const [failure, setFailure] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen appears
  useEffect(() => code.focus(1), [])

  async function submit() {
    if (!code.demand()) return
    setFailure(null)
    await gate.pass(
      () => api.store.recover({ groups: code.groups }),
      error => {
        if (!code.refuse(error)) setFailure(sentence(error))
      },
    )
  }
  const content = (
    <form
      className="stack-2"
      id="recovery-code"
      autoComplete="off"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void submit()
      }}
    >
      <p>
        Bitte tippen Sie die acht Gruppen vom Blatt ab, von links nach rechts. Groß oder klein ist
        gleich, O gilt als 0, I und L gelten als 1.
      </p>
      {failure && <Alert kind="danger" title={failure} live />}
      <Groups code={code} />
    </form>
  )
  return (
    <GatePage
      title="Zugang wiederherstellen"
      lead="Mit dem Blatt setzen Sie eine neue Passphrase. Die Daten bleiben, wie sie sind."
      aside="Schritt 1 von 3"
      titlePlace="above"
      width="wide"
      version={status.appVersion}
      bar={
        <GateBar
          missing={missingText(code)}
          working={gate.busy ? 'Das Blatt wird geprüft …' : null}
        >
          <Button variant="tertiary" onClick={onBack}>
            Zurück zum Entsperren
          </Button>
          <Button tall variant="primary" type="submit" form="recovery-code" busy={gate.busy}>
            Weiter
          </Button>
        </GateBar>
      }
    >
      <FoldSteps
        steps={[
          { id: 'code', title: 'Zeichen vom Blatt', state: 'now', content },
          { id: 'person', title: 'Person und neue Passphrase', state: 'later' },
          { id: 'sheet', title: 'Neues Wiederherstellungsblatt', state: 'later' },
        ]}
      />
    </GatePage>
  )
}
