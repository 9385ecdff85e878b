import { bech32Length } from './bech32.ts'

/** Why a text is not the public key that a bundle can be sealed for. */
const sayings = {
  empty: 'Die Datei ist leer. Bitte lassen Sie sich den öffentlichen Schlüssel noch einmal geben.',
  secret:
    'Das ist ein geheimer Schlüssel. Er darf das Ministerium nicht verlassen: Bitte löschen Sie die Datei, sagen Sie dem Ministerium Bescheid und verlangen Sie den öffentlichen Schlüssel (beginnt mit age1).',
  ssh: 'Das ist ein SSH-Schlüssel. Lieferungen brauchen einen age-Schlüssel; er beginnt mit age1.',
  pgp: 'Das ist ein PGP-Schlüssel. Lieferungen brauchen einen age-Schlüssel; er beginnt mit age1.',
  signing:
    'Das ist ein Schlüssel oder Zertifikat für Unterschriften (PEM). Zum Versiegeln braucht es einen age-Schlüssel; er beginnt mit age1.',
  sender:
    'Das ist die Datei eines Absenders. Mit ihr werden Unterschriften geprüft; zum Versiegeln braucht es den age-Schlüssel des Ministeriums (beginnt mit age1).',
  plugin:
    'Dieser age-Schlüssel gehört zu einem Gerät oder einer Erweiterung. Bitte verlangen Sie einen gewöhnlichen (age1… oder age1pq…).',
  several:
    'Die Datei enthält mehr als einen Schlüssel. Bitte verlangen Sie eine Datei mit genau einem.',
  damaged:
    'Der age-Schlüssel ist unvollständig oder hat einen Tippfehler. Bitte lassen Sie ihn sich als Datei geben, nicht abgetippt.',
  unknown:
    'In der Datei steht kein age-Schlüssel. Bitte verlangen Sie vom Ministerium den öffentlichen Schlüssel; er beginnt mit age1.',
} as const

export type RecipientKeyProblem = keyof typeof sayings
export const recipientKeyProblems = Object.keys(sayings) as RecipientKeyProblem[]

export const sayRecipientKeyProblem = (problem: RecipientKeyProblem) => sayings[problem]

export type RecipientKey =
  | { ok: true; kind: 'x25519' | 'hybrid'; key: string }
  | { ok: false; problem: RecipientKeyProblem }

const signs: readonly [RegExp, RecipientKeyProblem][] = [
  [/AGE-SECRET-KEY-|AGE-PLUGIN-/i, 'secret'],
  [/-----BEGIN (OPENSSH|SSH2)|^(ssh-|ecdsa-|sk-)/m, 'ssh'],
  [/-----BEGIN PGP/, 'pgp'],
  [/-----BEGIN /, 'signing'],
  [/"wir-absender"/, 'sender'],
]

const kinds = [
  { kind: 'hybrid', prefix: 'age1pq', bytes: 1216 },
  { kind: 'x25519', prefix: 'age', bytes: 32 },
] as const

/** Comment lines (#) and blank ones do not count, as in the files of `age-keygen`. */
function keyLines(text: string): string[] {
  const lines = text.replace(/^\u{feff}/u, '').split('\n')
  return lines.map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#'))
}

export function readRecipientKey(text: string): RecipientKey {
  const found = signs.find(([sign]) => sign.test(text))
  if (found) return { ok: false, problem: found[1] }
  const [key, ...more] = keyLines(text)
  if (key === undefined) return { ok: false, problem: 'empty' }
  if (!key.startsWith('age1')) return { ok: false, problem: 'unknown' }
  if (more.length > 0) return { ok: false, problem: 'several' }
  for (const { kind, prefix, bytes } of kinds) {
    if (bech32Length(key, prefix) === bytes) return { ok: true, kind, key }
  }
  // "age1yubikey1…": the last 1 separates, and no letter of Bech32 is one
  const isPlugin = key.lastIndexOf('1') > 4 && !key.startsWith('age1pq1')
  return { ok: false, problem: isPlugin ? 'plugin' : 'damaged' }
}
