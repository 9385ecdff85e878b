import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { runBundle } from '../../scripts/bundle/run-bundle.ts'
import {
  aContent,
  aTable,
  corrected,
  identities,
  recipients,
  sealed,
  uuidOf,
  vogelsberg,
  wetterau,
  writeSenders,
} from '../support/bundle-builders.ts'
import { hasTools, runTool } from '../support/shell-tools.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** A receiving office: its key, the senders it knows, and what has arrived. */
function aDesk() {
  const folder = tempFolder()
  const at = (...names: string[]) => path.join(folder, ...names)
  mkdirSync(at('eingang'))
  writeFileSync(at('schluessel.txt'), `# ministerium\n${identities.ministry}\n`)
  writeSenders(at('absender.json'), [wetterau, vogelsberg])
  return {
    at,
    receive: async (name: string, content = aContent()) => {
      const file = at('eingang', `${name}.wirbundle`)
      writeFileSync(file, (await sealed(content)).bytes)
      return file
    },
    keys: ['--identity', at('schluessel.txt'), '--senders', at('absender.json')],
    files: () => readdirSync(folder).toSorted(),
  }
}

async function say(...args: string[]) {
  const written = { out: '', err: '' }
  const into = (name: 'out' | 'err') => (text: string | Uint8Array) => {
    written[name] += String(text)
    return true
  }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('err')),
  ]
  try {
    return { code: await runBundle(args), ...written }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const text = (file: string) => readFileSync(file, 'utf8')
const summaryIn = (folder: string) => JSON.parse(text(path.join(folder, 'zusammenfassung.json')))

describe('opening one delivery', () => {
  test('lays out tables, manifest, signature and an explanation', async () => {
    const desk = aDesk()
    const file = await desk.receive('a')
    const { code, out } = await say('open', file, ...desk.keys, '--out', desk.at('offen'))
    expect(code).toBe(0)
    expect(out).toContain('Absender: Wetteraukreis (06440)')
    expect(out).toContain('geprüft mit dem hinterlegten Schlüssel')
    expect(readdirSync(desk.at('offen')).toSorted()).toEqual([
      ...['LIES-MICH.txt', 'data', 'datapackage.json', 'datapackage.json.sig', 'sender.pem'],
    ])
    expect(text(desk.at('offen', 'data', 'bestand-status.csv'))).toBe(
      'status;frauen;insgesamt\r\n"Duldung; ""§ 60a""";5;15\r\nÜbrige;0;20\r\nalle;5;35\r\n',
    )
    const explained = text(desk.at('offen', 'LIES-MICH.txt'))
    expect(explained).toContain('Jede Zahl ist ein Vielfaches von 5')
    expect(explained).toContain('frauen = Frauen')
  })

  test('without known senders asks to compare the fingerprint', async () => {
    const desk = aDesk()
    const file = await desk.receive('a')
    const keys = desk.keys.slice(0, 2)
    const { out } = await say('open', file, ...keys, '--out', desk.at('offen'))
    expect(out).toContain('Wem er gehört, ist damit NICHT geprüft.')
    expect(out).toMatch(/[0-9A-F]{4}( [0-9A-F]{4}){7}/)
  })

  test('leaves nothing behind when it refuses', async () => {
    const desk = aDesk()
    const file = await desk.receive('a')
    const before = desk.files()
    writeFileSync(file, readFileSync(file).subarray(0, -1))
    const { code, err } = await say('open', file, ...desk.keys, '--out', desk.at('offen'))
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^Die Lieferung ist.*\n$/),
    })
    expect(desk.files()).toEqual(before)
  })

  test('overwrites nothing', async () => {
    const desk = aDesk()
    const file = await desk.receive('a')
    mkdirSync(desk.at('offen'))
    writeFileSync(desk.at('offen', 'notiz.txt'), 'meine')
    const refused = await say('open', file, ...desk.keys, '--out', desk.at('offen'))
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('nicht leer') })
    expect(readdirSync(desk.at('offen'))).toEqual(['notiz.txt'])
    rmSync(desk.at('offen', 'notiz.txt'))
    expect((await say('open', file, ...desk.keys, '--out', desk.at('offen'))).code).toBe(0)
  })
})

describe('adding up', () => {
  test('takes opened folders and sealed files, and lists who is missing', async () => {
    const desk = aDesk()
    const file = await desk.receive('a')
    await say('open', file, ...desk.keys, '--out', desk.at('offen', 'wetterau'))
    rmSync(file)
    await desk.receive('b', aContent({ bundleId: uuidOf(2), sender: vogelsberg }))
    const places = [desk.at('offen'), desk.at('eingang')]
    const { code, out } = await say('merge', ...places, ...desk.keys, '--out', desk.at('summe'))
    expect(code).toBe(0)
    expect(out).toContain('Gezählt: 2 von 33')
    expect(out).toContain('Landkreis Fulda (06631)')
    expect(text(desk.at('summe', 'data', 'bestand-status.csv'))).toBe(
      '\u{feff}Status;Frauen;Frauen ± (95 %);Insgesamt;Insgesamt ± (95 %);Zahl der Lieferungen\r\n' +
        '"Duldung; ""§ 60a""";10;7;30;7;2\r\nÜbrige;0;7;40;7;2\r\nalle;10;7;70;7;2\r\n',
    )
    expect(summaryIn(desk.at('summe')).tables).toEqual([
      expect.objectContaining({ name: 'bestand-status', bodies: 2, without: [] }),
    ])
  })

  test('explains a table by an example that says something', async () => {
    const desk = aDesk()
    const ages = aTable({
      population: 'Wer am letzten Tag offen ist.',
      columns: [
        { name: 'schluessel', title: 'Schlüssel', type: 'string' },
        { name: 'alter', title: 'Alter', type: 'string' },
        { name: 'alter_0_17', title: 'bis 17', type: 'integer' },
        { name: 'alter_18', title: 'ab 18', type: 'integer' },
      ],
      rows: [
        ['a0', 'Alpha', 0, 0],
        ['b0', 'Beta', 0, 25],
      ],
    })
    await desk.receive('a', aContent({ tables: [ages] }))
    await say('merge', desk.at('eingang'), ...desk.keys, '--out', desk.at('summe'))
    const merged = text(desk.at('summe', 'LIES-MICH.txt'))
    expect(merged).toContain('gezählt: Wer am letzten Tag offen ist; aus 1 Lieferung\r\n')
    expect(merged).toContain('    zum Beispiel Beta, ab 18: 25 ± 4 (95 %)\r\n')
    const file = desk.at('eingang', 'a.wirbundle')
    await say('open', file, ...desk.keys, '--out', desk.at('offen'))
    const opened = text(desk.at('offen', 'LIES-MICH.txt'))
    expect(opened).toContain('gezählt: Wer am letzten Tag offen ist; 2 Zeilen\r\n')
  })

  test('gives no example of a table that is zero throughout', async () => {
    const desk = aDesk()
    await desk.receive('a', aContent({ tables: [aTable({ rows: [['alle', 0, 0]] })] }))
    await say('merge', desk.at('eingang'), ...desk.keys, '--out', desk.at('summe'))
    expect(text(desk.at('summe', 'LIES-MICH.txt'))).not.toContain('zum Beispiel')
  })

  test('verifies opened folders again', async () => {
    const desk = aDesk()
    const file = await desk.receive('a')
    const opened = (name: string) => desk.at('offen', name)
    for (const name of ['heil', 'zahl', 'mehr', 'ohne', 'leer']) {
      await say('open', file, ...desk.keys, '--out', opened(name))
    }
    const table = path.join(opened('zahl'), 'data', 'bestand-status.csv')
    writeFileSync(table, text(table).replace('35', '40'))
    writeFileSync(path.join(opened('mehr'), 'data', 'geheim.csv'), 'a')
    rmSync(path.join(opened('ohne'), 'data', 'bestand-status.csv'))
    rmSync(path.join(opened('leer'), 'datapackage.json'))
    const { out } = await say('merge', desk.at('offen'), ...desk.keys, '--out', desk.at('summe'))
    expect(out).toContain('Gezählt: 1 von 33')
    const reasons = summaryIn(desk.at('summe')).refused.map(
      (one: { source: string; code: string }) => [path.basename(one.source), one.code],
    )
    expect(Object.fromEntries(reasons)).toEqual({
      ...{ zahl: 'file-altered', mehr: 'file-extra', ohne: 'file-missing' },
      leer: 'manifest-missing',
    })
  })

  test('counts the newest version, and keeps other quarters apart', async () => {
    const desk = aDesk()
    await desk.receive('alt')
    await desk.receive('neu', {
      ...corrected(aContent(), 5),
      tables: [aTable({ rows: [['alle', 5, 5]] })],
    })
    const other = aContent({ bundleId: uuidOf(8), sender: vogelsberg })
    await desk.receive('vorquartal', { ...other, period: { year: 2026, quarter: 3 } })
    await desk.receive('vogelsberg', { ...other, bundleId: uuidOf(9) })
    const { out } = await say('merge', desk.at('eingang'), ...desk.keys, '--out', desk.at('summe'))
    expect(out).toContain('alt.wirbundle: Eine neuere Fassung')
    expect(out).toContain('vorquartal.wirbundle: Vogelsbergkreis, 3. Quartal 2026')
    const { bodies } = summaryIn(desk.at('summe'))
    expect(bodies.counted.map((one: { version: number }) => one.version).toSorted()).toEqual([1, 2])
  })

  test('of nothing that counts writes nothing', async () => {
    const desk = aDesk()
    await desk.receive('a')
    const { code, err } = await say('merge', desk.at('eingang'), '--out', desk.at('summe'))
    expect(code).toBe(1)
    expect(err).toContain('--identity')
    expect(existsSync(desk.at('summe'))).toBe(false)
  })
})

describe('a wrong call', () => {
  test.each([
    [[], /open, merge oder keygen/],
    [['öffne'], /open, merge oder keygen/],
    [['open', 'a.wirbundle'], /so aufrufen: npm run bundle -- open/],
    [['open', 'a', 'b', '--identity', 'k', '--out', 'o'], /so aufrufen/],
    [['open', 'a', '--identität', 'k', '--out', 'o'], /so aufrufen/],
    [['open', 'a', '--identity', 'k', '--out', ''], /so aufrufen/],
    [['merge', '--out', 'o'], /so aufrufen: npm run bundle -- merge/],
    [['merge', 'gibt-es-nicht', '--out', 'o'], /nicht da/],
    [['merge', '.', '--out', 'o', '--quarter', '4/2026'], /--quarter 2026-Q4/],
    [['keygen'], /so aufrufen: npm run bundle -- keygen/],
  ])('%j ends with one German line', async (args, line) => {
    const { code, out, err } = await say(...args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(line)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    ['öffentlicher', recipients.ministry],
    ['kein age-Schlüssel', '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----'],
    ['verschlüsselt', '-----BEGIN AGE ENCRYPTED FILE-----'],
    ['kein Schlüssel', '# leer\n'],
    ['Tippfehler', identities.ministry.replace('RQ', 'RP')],
  ])('with a key file that is none: %s', async (word, key) => {
    const desk = aDesk()
    const file = await desk.receive('a')
    writeFileSync(desk.at('schluessel.txt'), key)
    const { code, err } = await say('open', file, ...desk.keys, '--out', desk.at('offen'))
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(word) })
    expect(err).not.toContain(key.slice(0, 20))
  })

  test('with a list of senders that somebody changed', async () => {
    const desk = aDesk()
    const file = await desk.receive('a')
    const senders = desk.at('absender.json')
    writeFileSync(senders, text(senders).replace(/"fingerprint":"..../, '"fingerprint":"0000'))
    const { err } = await say('open', file, ...desk.keys, '--out', desk.at('offen'))
    expect(err).toContain('keine unversehrte Absenderdatei')
  })
})

describe('a key to try', () => {
  test('is made, and only its owner may read the secret half', async () => {
    const desk = aDesk()
    expect((await say('keygen', '--out', desk.at('neu'))).code).toBe(0)
    expect(text(desk.at('neu', 'oeffentlich.txt'))).toMatch(/^age1[a-z0-9]{58}\n$/)
    if (process.platform !== 'win32') {
      expect(statSync(desk.at('neu', 'schluessel.txt')).mode & 0o077).toBe(0)
    }
  })

  test.skipIf(!hasTools('age-keygen'))('is one that age takes, too', async () => {
    const desk = aDesk()
    await say('keygen', '--out', desk.at('neu'))
    const recipient = runTool('age-keygen', ['-y', 'schluessel.txt'], desk.at('neu'))
    expect(recipient).toBe(text(desk.at('neu', 'oeffentlich.txt')))
  })
})

test('the script ends with the code and line of the command', () => {
  const script = path.join(import.meta.dirname, '../../scripts/bundle.mjs')
  const { status, stderr } = spawnSync(process.execPath, [script, 'open'], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Bitte so aufrufen: [^\n]+\n$/)
})
