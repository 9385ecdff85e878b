import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Copies what a package reads at run time beside the bundle, under its own name. */
export function wasmFiles(modules) {
  return {
    name: 'wasm-files',
    generateBundle() {
      for (const name of modules) {
        const file = fileURLToPath(import.meta.resolve(name))
        const source = readFileSync(file)
        this.emitFile({ type: 'asset', fileName: path.basename(file), source })
      }
    },
  }
}
