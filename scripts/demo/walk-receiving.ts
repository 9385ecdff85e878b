import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundleCommand, bundleDone } from './quarter-hands.ts'
import type { Stage } from './stage.ts'

const SENDER = 'absender-06440.json'
const deliveries = {
  '2026-q2': 'lieferung-06440-2026-q2.wirbundle',
  '2026-q2-fassung-2': 'lieferung-06440-2026-q2-fassung-2.wirbundle',
  '2026-q3-fassung-2': 'lieferung-06440-2026-q3-fassung-2.wirbundle',
} as const

/** One bit in the middle is another one. */
function tamper(from: string, to: string): void {
  const bytes = readFileSync(from)
  const middle = Math.floor(bytes.length / 2)
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
  writeFileSync(to, bytes)
}

const firstLine = (text: string) => text.trim().split('\n', 1)[0]?.trim() ?? ''

/** The other end, a program of its own: what was delivered is opened, added up, and a forgery refused. */
export function receive({ out, say }: Stage, ministry: string): void {
  const inbox = path.join(out, 'empfang')
  rmSync(inbox, { recursive: true, force: true })
  const identity = ['--identity', path.join(ministry, 'schluessel.txt')]
  const senders = ['--senders', path.join(out, SENDER)]
  const keys = [...identity, ...senders]
  for (const [folder, file] of Object.entries(deliveries))
    bundleDone('open', path.join(out, file), ...keys, '--out', path.join(inbox, folder))
  say(
    'Beim Ministerium geöffnet: drei Lieferungen mit geprüfter Unterschrift, Tabellen in empfang.',
  )

  const sums = bundleDone(
    ...['merge', path.join(inbox, '2026-q3-fassung-2'), ...senders],
    ...['--out', path.join(inbox, 'summe-2026-q3')],
  )
  const missing = sums.split('Es fehlen:')[1]?.split('Abgelehnt:')[0]?.trim().split('\n') ?? []
  say(`Zusammengezählt: ${/Gezählt: .+/.exec(sums)?.[0] ?? ''}; es fehlen ${missing.length}.`)

  const forged = path.join(inbox, 'veraendert.wirbundle')
  tamper(path.join(out, deliveries['2026-q2']), forged)
  const { isDone, complains } = bundleCommand(
    ...['open', forged, ...keys, '--out', path.join(inbox, 'veraendert')],
  )
  if (isDone) throw new Error('a delivery that was tampered with was opened')
  say(`Eine veränderte Lieferung wird abgelehnt: ${firstLine(complains)}`)
}
