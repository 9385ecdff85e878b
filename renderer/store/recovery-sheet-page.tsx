import { formatInstant } from '../../shared/lib/dates.ts'
import type { RecoverySheet } from '../../shared/print.ts'
import './recovery-sheet-page.css'

const CHARACTERS = 40

function Head({ sheet }: { sheet: RecoverySheet }) {
  return (
    <>
      <header className="paper__head">
        <div>
          <b>{sheet.programName}</b>
          <span>{sheet.officeLabel}</span>
        </div>
        <div>
          <b>Vertraulich</b>
          <span>wie ein Generalschlüssel</span>
        </div>
      </header>
      <div className="paper__title">
        <div>
          <h1>Wiederherstellungsblatt</h1>
          <p>
            Mit diesen {CHARACTERS} Zeichen öffnen Sie die Daten, wenn die Passphrase vergessen ist
            oder die Person, die sie kennt, nicht da ist.
          </p>
        </div>
        <dl>
          <dt>Erstellt am</dt>
          <dd>{formatInstant(sheet.createdAt)}</dd>
          <dt>Gilt für den Speicher</dt>
          <dd>{sheet.storeName}</dd>
          <dt>Blatt</dt>
          <dd>Nr. {sheet.number}</dd>
        </dl>
      </div>
    </>
  )
}

function Code({ groups }: { groups: readonly string[] }) {
  return (
    <section className="paper__code" aria-label="Zeichen">
      <ol>
        {groups.map((group, index) => (
          <li key={group}>
            <span className="paper__number">{index + 1}</span>
            <span className="paper__cells">
              {Array.from(group, (character, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: characters never change places
                <b key={place}>{character}</b>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p>
        Nur diese Zeichen kommen vor: 0 bis 9 und A bis Z ohne I, L, O, U. Die Null hat einen
        Schrägstrich. Das letzte Zeichen jeder Gruppe ist ein Prüfzeichen.
      </p>
    </section>
  )
}

function Keeping() {
  return (
    <section>
      <h2>Wo dieses Blatt hingehört</h2>
      <ul>
        <li>
          <i className="paper__box" />
          <span>In einen verschlossenen Umschlag, Datum und Unterschrift über der Lasche.</span>
        </li>
        <li>
          <i className="paper__box" />
          <span>
            In den Tresor oder einen abschließbaren Schrank der Leitung. Ein zweiter Ausdruck an
            einem anderen Ort.
          </span>
        </li>
      </ul>
      <p>
        <b>Nie</b> in die Laptoptasche, an den Bildschirm oder in eine Akte. Nicht fotografieren,
        nicht scannen.
      </p>
    </section>
  )
}

const uses = [
  'Programm starten, unter dem Feld für die Passphrase „Passphrase vergessen“ wählen.',
  'Die acht Gruppen von links nach rechts eintippen. Groß oder klein ist gleich. Ein Tippfehler wird gemeldet.',
  'Eine neue Passphrase setzen. Alle Daten sind wie vorher da.',
  'Neues Blatt drucken. Dieses hier gilt dann nicht mehr, bitte schreddern.',
]

function Use() {
  return (
    <section>
      <h2>So benutzen Sie es</h2>
      <ol>
        {uses.map((use, index) => (
          <li key={use}>
            <b>{index + 1}</b>
            <span>{use}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Limits() {
  return (
    <>
      <section>
        <h2>Was dieses Blatt nicht ersetzt</h2>
        <p>
          Es ist keine Sicherung. Ist der Laptop weg oder kaputt, brauchen Sie dieses Blatt{' '}
          <b>und</b> eine Sicherung vom Netzlaufwerk oder Stick. Auf dem neuen Laptop wählen Sie
          beim ersten Start „Ich habe schon eine Sicherung“.
        </p>
        <p>
          Ohne Passphrase und ohne Blatt kann niemand die Daten öffnen, auch nicht der Hersteller
          oder die IT.
        </p>
      </section>
      <section>
        <h2>Wenn das Blatt verloren geht</h2>
        <p>
          Wer Blatt und Laptop hat, kann alles lesen. Drucken Sie noch am selben Tag ein neues:
          Einstellungen, Sicherheit, „Neues Blatt anlegen“. Das alte wird dadurch ungültig.
        </p>
        <p>Melden Sie den Verlust der oder dem Datenschutzbeauftragten.</p>
      </section>
    </>
  )
}

/** One A4 page, readable in grey: no name, no case, nothing for a camera. */
export function RecoverySheetPage({ sheet }: { sheet: RecoverySheet }) {
  return (
    <main className="paper">
      <div className="paper__fold" aria-hidden="true">
        <span>hier nach innen falten</span>
      </div>
      <Head sheet={sheet} />
      <Code groups={sheet.groups} />
      <div className="paper__texts">
        <Keeping />
        <Use />
        <Limits />
      </div>
      <div className="paper__hand">
        <span>aufbewahrt in, Raum und Schrank</span>
        <span>Datum</span>
        <span>Unterschrift</span>
      </div>
      <footer className="paper__foot">
        <span>Kein Name, keine Falldaten auf diesem Blatt.</span>
        <span>Seite 1 von 1</span>
      </footer>
    </main>
  )
}
