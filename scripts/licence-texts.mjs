import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/
const packages = path.join(import.meta.dirname, '../node_modules')
const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)/i

/** Licence texts of a package: its own, and those of what lies in its folders (fonts, decoders). */
function textsOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => !path.relative(folder, file).includes('node_modules'))
    .toSorted()
    .map(file => `--- ${path.relative(folder, file)}\n\n${readFileSync(file, 'utf8').trim()}\n`)
}

function section(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  const texts = textsOf(folder)
  const head = `${'='.repeat(72)}\n${name} ${version} (${license})\n`
  return [head, ...(texts.length > 0 ? texts : ['(the package brings no licence text)\n'])].join(
    '\n',
  )
}

/**
 * Writes `licences.txt` beside the bundle: the licences of all packages that are in it. What style
 * sheets import is no module and has to be named.
 */
export function licenceTexts(fromStyleSheets = []) {
  return {
    name: 'licence-texts',
    generateBundle() {
      const folders = new Set(fromStyleSheets.map(name => path.join(packages, name)))
      for (const id of this.getModuleIds()) {
        const folder = PACKAGE.exec(id.replace(/^\0/, ''))?.[1]
        if (folder) folders.add(folder)
      }
      const source = [...folders].toSorted().map(section).join('\n')
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
    },
  }
}
