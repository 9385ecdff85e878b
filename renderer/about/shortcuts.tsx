import { Kbd } from '../ui/kbd.tsx'

const shortcuts: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Strg', 'K'], does: 'Suche öffnen' },
  { keys: ['Alt', 'K'], does: 'Kurzkontakt zählen' },
  { keys: ['Strg', 'L'], does: 'Sperren' },
  { keys: ['↑', '↓'], does: 'Zeile wählen' },
  { keys: ['Pos 1', 'Ende'], does: 'Erste oder letzte Zeile' },
  { keys: ['Enter'], does: 'Aktion der Zeile ausführen' },
  { keys: ['O'], does: 'Akte der Zeile öffnen (Heute)' },
  { keys: ['V'], does: 'Zeile verschieben (Heute)' },
  { keys: ['E'], does: 'Schritt erledigen (Heute)' },
  { keys: ['Leertaste'], does: 'Zeile der Liste auswählen' },
  { keys: ['←', '→'], does: 'Zwischen Reitern wechseln' },
  { keys: ['Tab'], does: 'Weiter zum nächsten Feld' },
  { keys: ['Esc'], does: 'Schließen ohne Änderung' },
]

export function Shortcuts() {
  return (
    <dl className="about__pairs">
      {shortcuts.map(({ keys, does }) => (
        <div key={does}>
          <dt className="row">
            {keys.map(key => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
