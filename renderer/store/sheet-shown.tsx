import { useState } from 'react'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { State } from '../ui/state.tsx'
import { CodeGroup } from './code-group.tsx'
import type { SheetChoice, SheetNote } from './use-sheet.ts'

type Errand = 'save' | 'print'

const noPrinter: SheetNote = {
  tone: 'warn',
  text: 'Es wurde nicht gedruckt. Ist kein Drucker erreichbar, speichern Sie das Blatt als PDF oder schreiben Sie die Zeichen ab.',
}

function savedNote(fileName: string): SheetNote {
  return {
    tone: 'ok',
    text: `Gespeichert als „${fileName}“. Bitte ausdrucken und die Datei danach löschen.`,
  }
}

function useErrands({ plate, setNote }: SheetChoice) {
  const [busy, setBusy] = useState<Errand | null>(null)
  async function run(errand: Errand, act: () => Promise<SheetNote | null>) {
    if (busy) return
    setBusy(errand)
    try {
      const said = await act()
      // Cancelling the dialog undoes nothing that was said before.
      if (said) setNote(said)
    } catch (error) {
      setNote({ tone: 'warn', text: sentence(error) })
    } finally {
      setBusy(null)
    }
  }
  const save = () =>
    run('save', async () => {
      const { fileName } = await api.store.saveSheet(plate)
      return fileName === null ? null : savedNote(fileName)
    })
  const print = () =>
    run('print', async () => {
      const { printed } = await api.store.printSheet(plate)
      return printed ? { tone: 'ok', text: 'Das Blatt ist an den Drucker gegangen.' } : noPrinter
    })
  return { busy, save, print }
}

/** The code itself, and the ways to get it on paper. */
export function SheetShown({ sheet }: { sheet: SheetChoice }) {
  const { busy, save, print } = useErrands(sheet)
  const { note } = sheet
  return (
    <div className="stack-2 sheet-shown">
      <section
        className="sheet-shown__code"
        aria-label="Zeichen des Blatts"
        tabIndex={-1}
        data-first
      >
        <ol className="code-groups">
          {sheet.sheet?.groups.map((group, index) => (
            <CodeGroup key={group} position={index + 1} text={group} />
          ))}
        </ol>
        <p className="s muted">
          0 bis 9 und A bis Z ohne I, L, O, U. Die Null hat einen Schrägstrich. Das letzte Zeichen
          jeder Gruppe ist ein Prüfzeichen.
        </p>
      </section>
      <div className="row wrap">
        <Button tall icon="print" busy={busy === 'print'} onClick={print}>
          Drucken
        </Button>
        <Button tall icon="download" busy={busy === 'save'} onClick={save}>
          Als PDF speichern
        </Button>
        <span className="s muted">oder Zeichen für Zeichen abschreiben</span>
      </div>
      <p role="status" className="sheet-shown__note">
        {note && (
          <State tone={note.tone} icon={note.tone === 'ok' ? 'ok' : 'alert'}>
            {note.text}
          </State>
        )}
      </p>
      <div className="row wrap">
        <Button tall variant="primary" ref={sheet.goOn} onClick={() => sheet.show('typing')}>
          Ich habe das Blatt
        </Button>
        <span className="s muted">Danach sind die Zeichen hier nicht mehr zu sehen.</span>
      </div>
    </div>
  )
}
