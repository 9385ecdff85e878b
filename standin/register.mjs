// `node --import ./standin/register.mjs out/main/main.js`: 'electron' is the stand-in.
import { registerHooks } from 'node:module'

const url = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron' && specifier !== 'electron/main') return next(specifier, context)
    return { url, format: 'module-typescript', shortCircuit: true }
  },
})
