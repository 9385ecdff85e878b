import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../support/temp-folder.ts'

const root = join(import.meta.dirname, '../..')
const imports = (module: string) => `import { x } from '${module}'\nexport const y = x\n`
const restricted = 'lint/style/noRestrictedImports'

/** A file as it might be written one day, and the rule that has to stop it. */
const forbidden: Readonly<Record<string, readonly [source: string, rule: string]>> = {
  'shared/store/a.ts': [imports('node:fs'), restricted],
  'shared/store/b.ts': [imports('../../electron/store/kdf.ts'), restricted],
  'shared/store/c.ts': [imports('react'), restricted],
  'shared/store/d.ts': [imports('kysely'), restricted],
  'renderer/store/a.tsx': [imports('electron'), restricted],
  'renderer/store/b.ts': [imports('node:path'), restricted],
  'renderer/store/c.ts': [imports('../../electron/store/kdf.ts'), restricted],
  'renderer/store/d.ts': [imports('kysely'), restricted],
  'renderer/e.ts': [imports('better-sqlite3'), restricted],
  'electron/vault/a.ts': [imports('electron'), restricted],
  'electron/vault/b.ts': [imports('../shell/window.ts'), restricted],
  'electron/store/a.ts': [imports('../../renderer/api.ts'), restricted],
  'electron/store/b.ts': [imports('electron'), restricted],
  'electron/handlers.ts': [imports('./shell/window.ts'), restricted],
  'electron/shell/a.ts': [imports('../../renderer/api.ts'), restricted],
  'electron/shell/b.ts': [imports('react'), restricted],
  'migrations/002-x.ts': [imports('../electron/store/database.ts'), restricted],
  'migrations/003-x.ts': [imports('../shared/roles.ts'), restricted],
  'migrations/004-x.ts': [imports('node:fs'), restricted],
  'migrations/005-x.ts': [imports('zod'), restricted],
  'shared/lib/a.ts': ['export default function a() {}\n', 'lint/style/noDefaultExport'],
  'shared/lib/b.ts': ["export * from './c.ts'\n", 'lint/performance/noReExportAll'],
  'shared/lib/index.ts': [
    "export { x } from './c.ts'\nexport { z } from './d.ts'\n",
    'lint/performance/noBarrelFile',
  ],
  'shared/lib/e.ts': ['export const a = (b: any) => b\n', 'lint/suspicious/noExplicitAny'],
  'electron/store/c.ts': ['export const a = () => console.log(1)\n', 'lint/suspicious/noConsole'],
  'electron/store/CamelCase.ts': ['export const a = 1\n', 'lint/style/useFilenamingConvention'],
  'renderer/store/e.tsx': [
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />\n',
    'lint/security/noDangerouslySetInnerHtml',
  ],
}

const allowed: Readonly<Record<string, string>> = {
  'shared/store/fine.ts': imports('zod'),
  'renderer/store/fine.tsx': imports('../../shared/roles.ts'),
  'electron/shell/fine.ts': imports('electron'),
  'electron/main.ts': imports('electron'),
  'electron/preload.ts': imports('electron'),
  'electron/vault/fine.ts': imports('node:fs'),
  'electron/store/fine.ts': imports('better-sqlite3'),
  'migrations/006-x.ts': imports('kysely'),
}

type Diagnostic = { category: string; location: { path: string | { file: string } } }

function lint(folder: string): { rule: string; file: string }[] {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout } = spawnSync(process.execPath, [biome, ...options], {
    cwd: folder,
    encoding: 'utf8',
  })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  return diagnostics.map(({ category, location: { path } }) => ({
    rule: category,
    file: typeof path === 'string' ? path : path.file,
  }))
}

test('the linter holds the borders between the floors', () => {
  const folder = tempFolder()
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  const sources = { ...allowed }
  for (const [file, [source]] of Object.entries(forbidden)) sources[file] = source
  for (const [file, source] of Object.entries(sources)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), source)
  }
  const found = lint(folder)
  const rulesOf = (file: string) =>
    found.filter(each => each.file.endsWith(file)).map(({ rule }) => rule)
  for (const [file, [, rule]] of Object.entries(forbidden))
    expect([file, rulesOf(file)]).toEqual([file, expect.arrayContaining([rule])])
  for (const file of Object.keys(allowed)) expect([file, rulesOf(file)]).toEqual([file, []])
})
