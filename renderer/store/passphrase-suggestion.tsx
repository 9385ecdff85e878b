import { useCallback, useEffect, useState } from 'react'
import { GENERATED_WORDS } from '../../shared/store/passphrase-rules.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { standsFor } from './passphrase-words.ts'
import type { DrawnPassphrase, PassphraseChoice } from './use-passphrase-choice.ts'
import '../ui/panel.css'

/** Words drawn by chance: the only passphrase whose strength is known and not estimated. */
export function PassphraseSuggestion({ choice }: { choice: PassphraseChoice }) {
  const [drawn, setDrawn] = useState<DrawnPassphrase | null>(null)
  const draw = useCallback(async () => {
    // A suggestion that doesn't come is no reason to stop anyone from typing their own.
    setDrawn(await api.store.suggestPassphrase({}).catch(() => null))
  }, [])
  useEffect(() => void draw(), [draw])

  if (!drawn) return null
  return (
    <div className="panel passphrase__suggestion">
      <div className="grow" role="status">
        <p className="s muted">
          Vorschlag, {GENERATED_WORDS} gewürfelte Wörter: {standsFor(drawn.guessesLog10)}
        </p>
        <p className="h2 passphrase__words" translate="no">
          {drawn.passphrase}
        </p>
      </div>
      <div className="row">
        <Button variant="tertiary" onClick={() => void draw()}>
          Andere
        </Button>
        <Button icon="check" onClick={() => choice.take(drawn)}>
          Übernehmen
        </Button>
      </div>
    </div>
  )
}
