import type { WaitingLine } from '../../shared/matching/board.ts'
import { ownScriptOf } from '../clients/case/own-script.ts'

/** The name in its own letters, marked as what it is. */
export function OwnName({ line }: { line: Pick<WaitingLine, 'ownScript' | 'languages'> }) {
  const spoken = line.languages.map(code => ({ code, level: 'erstsprache' as const }))
  const native = ownScriptOf(line.ownScript, spoken)
  if (!native) return null
  return (
    <bdi className="native" lang={native.lang} dir={native.dir}>
      {native.text}
    </bdi>
  )
}
