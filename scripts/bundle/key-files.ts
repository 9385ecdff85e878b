import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { identityToRecipient } from 'age-encryption'
import { z } from 'zod'
import { senderFingerprint } from '../../electron/bundles/fingerprints.ts'
import type { KnownSender } from '../../shared/bundles/bundle.ts'
import { senderKey } from '../../shared/bundles/sender-key.ts'
import { Stop } from './stop.ts'

const MOST_BYTES = 2 ** 20

async function readSmallFile(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new Stop(`Die Datei ist nicht da: ${file}`)
  if (found.size > MOST_BYTES) throw new Stop(`Die Datei ist zu groß für einen Schlüssel: ${file}`)
  return readFile(file, 'utf8')
}

const wrongKinds: readonly [RegExp, string][] = [
  [
    /^age-encryption\.org\/v1|BEGIN AGE ENCRYPTED/,
    'Die Schlüsseldatei ist selbst verschlüsselt. Bitte entschlüsseln Sie sie zuerst mit: age -d',
  ],
  [
    /^(age1\S+\s*)+$/,
    'Das ist ein öffentlicher Schlüssel. Zum Öffnen braucht es den geheimen dazu.',
  ],
  [
    /-----BEGIN|^ssh-/m,
    'Das ist kein age-Schlüssel. Zum Öffnen braucht es eine Zeile, die mit AGE-SECRET-KEY- beginnt.',
  ],
]

/** The secret keys of a file as `age-keygen` writes it; what it holds is never repeated. */
export async function readIdentities(file: string): Promise<string[]> {
  const text = (await readSmallFile(file)).replace(/^\u{feff}/u, '')
  const lines = text.split('\n').map(line => line.trim())
  const keys = lines.filter(line => line !== '' && !line.startsWith('#'))
  const wrong = wrongKinds.find(([sign]) => sign.test(keys.join('\n')))
  if (wrong) throw new Stop(wrong[1])
  if (keys.length === 0) throw new Stop('In der Schlüsseldatei steht kein Schlüssel.')
  try {
    await Promise.all(keys.map(key => identityToRecipient(key)))
  } catch {
    throw new Stop('Der geheime Schlüssel ist unvollständig oder hat einen Tippfehler.')
  }
  return keys
}

async function senderFiles(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined)
  if (!found) throw new Stop(`Die Datei oder der Ordner mit Absendern ist nicht da: ${place}`)
  if (!found.isDirectory()) return [place]
  const names = (await readdir(place)).filter(name => name.endsWith('.json')).toSorted()
  if (names.length === 0) throw new Stop(`Im Ordner liegt keine Absenderdatei (.json): ${place}`)
  return names.map(name => path.join(place, name))
}

const senderFile = z.union([senderKey.transform(one => [one]), z.array(senderKey)])

async function readSenderFile(file: string) {
  const text = await readSmallFile(file)
  try {
    const senders = senderFile.parse(JSON.parse(text))
    const isSound = senders.every(one => one.fingerprint === senderFingerprint(one.publicKey))
    if (isSound) return senders
  } catch {
    // the sentence below says it
  }
  throw new Stop(`Das ist keine unversehrte Absenderdatei: ${file}`)
}

/** One file, or all `.json` of a folder; a body may have several keys, a key only one body. */
export async function readSenders(place: string): Promise<KnownSender[]> {
  const senders = (await Promise.all((await senderFiles(place)).map(readSenderFile))).flat()
  const bodyOfKey = new Map<string, string>()
  for (const { publicKey, bodyKey } of senders) {
    if ((bodyOfKey.get(publicKey) ?? bodyKey) !== bodyKey) {
      throw new Stop(
        'Ein Schlüssel ist für zwei Absender hinterlegt. Bitte klären Sie, wem er gehört.',
      )
    }
    bodyOfKey.set(publicKey, bodyKey)
  }
  return senders.map(({ bodyKey, bodyName, publicKey }) => ({ bodyKey, bodyName, publicKey }))
}
