import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { numberWord } from './release-words.ts'
import './proof-text.css'

type Terms = { base: number; tolerance: number }

/** What one reads, and what may be true behind it. */
function Ranges({ base, tolerance }: Terms) {
  return (
    <table className="proof-text__ranges">
      <thead>
        <tr className="proof-text__ranges-head">
          <th scope="col">Ausgegeben</th>
          <th scope="col">Echt sind es</th>
        </tr>
      </thead>
      <tbody>
        {[0, base, 2 * base].map(value => (
          <tr key={value}>
            <th scope="row">{value}</th>
            <td>
              {Math.max(0, value - tolerance)} bis {value + tolerance}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The theorem of docs/statistics-proof.md. */
function Theorem({ base, tolerance }: Terms) {
  return (
    <>
      <h3 className="h3">Der Satz</h3>
      <p>Wenn die ausgegebenen Zahlen</p>
      <ol className="proof-text__conditions">
        <li>alle Summen einhalten, die auch für die echten Zahlen gelten,</li>
        <li>nie kleiner als null sind und</li>
        <li>um höchstens {tolerance} von den echten Zahlen abweichen,</li>
      </ol>
      <p>
        dann kann niemand aus ihnen ausrechnen, dass in einem Feld weniger als „ausgegebene Zahl
        plus {base - 1}“ Personen sind. Für jedes Feld bleiben mindestens {numberWord(base)} Zahlen
        möglich: die ausgegebene und die {numberWord(base - 1)} darüber.
      </p>
      <p>
        Das gilt auch für jemanden, der das Verfahren, alle je ausgegebenen Quartale und diesen Text
        kennt und beliebig gut rechnet.
      </p>
    </>
  )
}

function Why({ base }: Terms) {
  const extra = numberWord(base - 1)
  return (
    <details>
      <summary className="h3">Warum das so ist</summary>
      <p>
        Es könnte alles genau so sein, wie es dasteht: Die ausgegebenen Zahlen halten alle Summen
        ein, und von sich selbst weichen sie nicht ab.
      </p>
      <p>
        Denken wir uns eine Person dazu, die in das Feld gehört. In jedem Feld aller Tabellen aller
        Quartale wird sie einmal gezählt oder gar nicht. Jede Summe, die immer gilt, gilt auch mit
        ihr: Wer am Quartalsende da ist, war vorher da oder ist gekommen. Dasselbe geht mit zwei und
        mehr, bis zu {extra} solchen Personen. Kein Feld liegt dann mehr als {base - 1} über der
        ausgegebenen Zahl.
      </p>
      <p>
        So passen {numberWord(base)} Wirklichkeiten gleich gut zu allem, was ausgegeben wurde.
        Ausschließen lässt sich keine davon.
      </p>
    </details>
  )
}

function Limits({ base }: Terms) {
  return (
    <details open>
      <summary className="h3">Was der Satz nicht sagt</summary>
      <ul className="proof-text__limits">
        <li>
          <strong>Eine {base} sagt „mindestens eine Person“.</strong> Nicht alle Möglichkeiten sind
          gleich wahrscheinlich: Ausschließen lässt sich keine, vermuten schon. Es ist kein
          „differenzieller Datenschutz“.
        </li>
        <li>
          <strong>Vorwissen zählt.</strong> Wer drei mitgezählte Personen kennt, kann eine
          Obergrenze um bis zu drei senken, mehr nicht.
        </li>
        <li>
          <strong>Für genaue Gesamtzahlen gibt es keinen Beweis, nur den Versuch.</strong> Sie gehen
          nur ab 10 hinaus und nur, wenn der Angreifer trotzdem nichts findet; sonst werden sie
          gerundet wie alles andere. Neben einer Summe, die genau hinausgeht, bleiben für ein Feld
          mindestens {numberWord(base - 1)} Zahlen möglich statt {numberWord(base)}.
        </li>
        <li>
          <strong>Weitere Toleranz.</strong> Geht eine Rundung nicht auf, darf sie bis{' '}
          {2 * base - 1} abweichen, und die Ausgabe sagt das. Die {numberWord(base)} Möglichkeiten
          bleiben.
        </li>
        <li>
          <strong>Im Mittel genau, mit einem Rest.</strong> Felder mit denselben Personen behalten
          von Quartal zu Quartal ihre Zahl. Felder daneben weichen dadurch auch im Mittel etwas ab,
          gemessen höchstens um etwa eine halbe Person.
        </li>
        <li>
          <strong>Der Satz rechnet mit Summen, nicht mit Personenlisten.</strong> Darum gibt es nur
          Tabellen mit einem oder zwei Merkmalen.
        </li>
        <li>
          <strong>Bei Korrekturen sind beide Fassungen bekannt.</strong> Wer außerdem weiß, wie
          viele Personen sich geändert haben, weiß mehr, als der Satz annimmt.
        </li>
        <li>
          <strong>Nie zweimal würfeln.</strong> Dasselbe Quartal ergibt immer dieselbe Datei, und
          unveränderte Felder behalten ihre Zahl.
        </li>
        <li>
          <strong>Andere Quellen kennt das Programm nicht.</strong> Was in der Zeitung oder in einer
          anderen Statistik steht, bleibt außen vor.
        </li>
      </ul>
    </details>
  )
}

function Checks() {
  return (
    <details>
      <summary className="h3">Was vor jeder Ausgabe geprüft wird</summary>
      <p>
        Der Prüfer liest nur die fertigen Zahlen und die eingefrorenen echten; mit der Rundung hat
        er nichts gemeinsam. Der Angreifer kennt nur, was je hinausging, und fragt für jedes Feld
        unter 10: Wie wenige, wie viele können es sein? Erst wenn beide nichts finden, wird eine
        Datei geschrieben.
      </p>
    </details>
  )
}

type Props = Terms & { open: boolean; onClose: () => void }

/** The theorem in plain words, with everything it does not promise. */
export function ProofDialog({ open, onClose, ...terms }: Props) {
  return (
    <Dialog
      dismissable
      width="wide"
      open={open}
      onClose={onClose}
      title="Warum niemand erkennbar ist"
      footer={<Button onClick={onClose}>Schließen</Button>}
    >
      <div className="proof-text">
        <Theorem {...terms} />
        <Ranges {...terms} />
        <Why {...terms} />
        <Limits {...terms} />
        <Checks />
      </div>
    </Dialog>
  )
}
