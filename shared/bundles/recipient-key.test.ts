import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { readRecipientKey, sayRecipientKeyProblem } from './recipient-key.ts'

const problemOf = (text: string) => {
  const read = readRecipientKey(text)
  return read.ok ? 'none' : read.problem
}
const key = await identityToRecipient(await generateX25519Identity())
const hybrid = await identityToRecipient(await generateHybridIdentity())

describe('a public age key', () => {
  test('is taken as it is, with comments, a mark of its encoding and Windows line ends', () => {
    expect(readRecipientKey(key)).toEqual({ ok: true, kind: 'x25519', key })
    const file = `\u{feff}# Ministerium\r\n\r\n${key}\r\n`
    expect(readRecipientKey(file)).toEqual({ ok: true, kind: 'x25519', key })
    expect(readRecipientKey(`${hybrid}\n`)).toEqual({ ok: true, kind: 'hybrid', key: hybrid })
  })

  test('is refused with any one letter wrong', () => {
    for (const whole of [key, hybrid]) {
      for (let at = 5; at < Math.min(whole.length, 70); at += 1) {
        const other = whole[at] === 'q' ? 'p' : 'q'
        expect(problemOf(whole.slice(0, at) + other + whole.slice(at + 1))).not.toBe('none')
      }
      expect(problemOf(whole.slice(0, -1))).toBe('damaged')
    }
  })
})

describe('another kind of key is refused with its own reason', () => {
  test.each([
    ['secret', () => generateX25519Identity()],
    ['secret', async () => `# public key: ${key}\n${await generateX25519Identity()}`],
    ['ssh', () => 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ ministerium'],
    ['ssh', () => '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n'],
    ['pgp', () => '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ\n'],
    ['signing', () => '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----'],
    ['sender', () => '{ "kind": "wir-absender" }'],
    ['plugin', () => 'age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t'],
    ['several', () => `${key}\n${key}`],
    ['empty', () => ' \n# nur eine Bemerkung\n'],
    ['unknown', () => 'Sehr geehrte Damen und Herren'],
    ['unknown', () => key.toUpperCase()],
  ])('%s', async (problem, text) => {
    const file = await text()
    expect(problemOf(file)).toBe(problem)
    expect(sayRecipientKeyProblem(problem as 'secret')).toMatch(/\.$/)
  })
})
