import path from 'node:path'
import { parseArgs } from 'node:util'
import { quarter as quarterText } from '../../shared/lib/quarters.ts'
import { keygenCommand } from './keygen-command.ts'
import { mergeCommand } from './merge-command.ts'
import { openCommand } from './open-command.ts'
import { Stop, sayStop } from './stop.ts'

const usage = {
  open: 'npm run bundle -- open DATEI --identity SCHLÜSSELDATEI --out ORDNER [--senders DATEI-oder-ORDNER]',
  merge:
    'npm run bundle -- merge ORDNER… --out ORDNER [--identity SCHLÜSSELDATEI] [--senders DATEI-oder-ORDNER] [--quarter 2026-Q4] [--programme 2026.1]',
  keygen: 'npm run bundle -- keygen --out ORDNER',
} as const
type Command = keyof typeof usage

const isCommand = (word: string): word is Command => Object.hasOwn(usage, word)

const options = {
  out: { type: 'string' },
  identity: { type: 'string' },
  senders: { type: 'string' },
  quarter: { type: 'string' },
  programme: { type: 'string' },
} as const

const optionsOf: Record<Command, readonly string[]> = {
  open: ['out', 'identity', 'senders'],
  merge: ['out', 'identity', 'senders', 'quarter', 'programme'],
  keygen: ['out'],
}

function parse(args: readonly string[]) {
  const [command, ...rest] = args
  if (command === undefined || !isCommand(command)) {
    throw new Stop('Bitte open, merge oder keygen angeben; Näheres steht in docs/bundle-format.md.')
  }
  try {
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true })
    const isKnown = Object.keys(values).every(name => optionsOf[command].includes(name))
    if (isKnown && !Object.values(values).includes('')) return { command, values, positionals }
  } catch {
    // said below, in German
  }
  throw new Stop(`Bitte so aufrufen: ${usage[command]}`)
}

const absolute = (place: string | undefined) =>
  place === undefined ? undefined : path.resolve(place)

function run(args: readonly string[]): Promise<string[]> {
  const { command, values, positionals } = parse(args)
  const out = absolute(values.out)
  const identity = absolute(values.identity)
  const senders = absolute(values.senders)
  const [file, ...more] = positionals
  const { quarter, programme } = values
  if (quarter !== undefined && !quarterText.safeParse(quarter).success) {
    throw new Stop('Das Quartal bitte so angeben: --quarter 2026-Q4')
  }
  const isComplete = {
    open: file !== undefined && more.length === 0 && identity !== undefined,
    merge: file !== undefined,
    keygen: file === undefined,
  }
  if (out === undefined || !isComplete[command]) {
    throw new Stop(`Bitte so aufrufen: ${usage[command]}`)
  }
  if (command === 'keygen') return keygenCommand(out)
  if (command === 'open') {
    return openCommand({ file: path.resolve(file!), identity: identity!, out, senders })
  }
  return mergeCommand({ places: positionals, out, identity, senders, quarter, programme })
}

/** The exit code; what is said for people goes to stdout, why it did not work to stderr. */
export async function runBundle(args: readonly string[]): Promise<number> {
  try {
    const lines = await run(args)
    process.stdout.write(`${lines.join('\n')}\n`)
    return 0
  } catch (error) {
    const says = sayStop(error)
    if (says === undefined) throw error
    process.stderr.write(`${says}\n`)
    return 1
  }
}
