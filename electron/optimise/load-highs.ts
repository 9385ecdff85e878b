import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import highsLoader, { type Highs } from 'highs'

/** Beside the bundle it is called by its own name; in the sources the package knows where it is. */
function wasmBeside(): string | undefined {
  const file = fileURLToPath(new URL('highs.wasm', import.meta.url))
  return existsSync(file) ? file : undefined
}

/** The solver of linear and whole-number programs: WebAssembly, read from the program's own files. */
export async function loadHighs(): Promise<Highs> {
  const wasm = wasmBeside()
  return highsLoader(wasm === undefined ? {} : { locateFile: () => wasm })
}
