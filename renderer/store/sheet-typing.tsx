import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { IconName } from '../ui/icon-paths.ts'
import { CodeGroupField } from './code-group-field.tsx'
import type { SheetChoice } from './use-sheet.ts'

type DutyProps = {
  icon: IconName
  tone: 'ok' | 'muted'
  title: string
  children: ReactNode
  action?: ReactNode
}

function Duty({ icon, tone, title, children, action }: DutyProps) {
  return (
    <li className="sheet-duty">
      <Icon name={icon} tone={tone} />
      <div>
        <h3 className="h3">{title}</h3>
        {children}
      </div>
      {action}
    </li>
  )
}

function Groups({ sheet }: { sheet: SheetChoice }) {
  const [pasted, setPasted] = useState(false)
  const positions = sheet.sheet?.askFor ?? []
  return (
    <>
      <div className="sheet-typing__groups">
        {positions.map(position => (
          <CodeGroupField
            key={position}
            position={position}
            value={sheet.typed[position] ?? ''}
            refused={sheet.refused.includes(position)}
            demanded={sheet.demanded}
            ref={element => {
              if (element) sheet.fields.current.set(position, element)
              else sheet.fields.current.delete(position)
            }}
            onChange={text => {
              setPasted(false)
              sheet.type(position, text)
            }}
            onPaste={event => {
              event.preventDefault()
              setPasted(true)
            }}
          />
        ))}
      </div>
      <p className="s muted" role="status">
        {pasted && 'Bitte vom Papier abtippen statt einfügen. So zeigt sich, ob es lesbar ist.'}
      </p>
    </>
  )
}

/** The code is out of sight; two groups come back from the paper. */
export function SheetTyping({ sheet }: { sheet: SheetChoice }) {
  return (
    <ol className="sheet-duties">
      <Duty
        icon="ok"
        tone="ok"
        title="Das Blatt liegt vor Ihnen"
        action={
          <Button variant="tertiary" flush icon="eye" onClick={() => sheet.show('shown')}>
            Blatt noch einmal zeigen
          </Button>
        }
      >
        <p className="s muted">{sheet.note?.text ?? `Blatt Nr. ${sheet.sheet?.number ?? 1}`}</p>
      </Duty>
      <Duty icon="edit" tone="muted" title="Zwei Gruppen vom Papier abtippen">
        <p className="s muted">
          So ist sicher, dass das Blatt lesbar ist. Groß oder klein ist gleich, O gilt als 0, I und
          L gelten als 1.
        </p>
        <Groups sheet={sheet} />
      </Duty>
      <Duty icon="shield" tone="muted" title="Verschlossen aufbewahren, nicht am Laptop">
        <p className="s muted">
          Am besten in einem verschlossenen Umschlag im Tresor oder Schrank. Empfohlen: ein zweites
          Blatt bei der Leitung, an einem anderen Ort.
        </p>
      </Duty>
    </ol>
  )
}
