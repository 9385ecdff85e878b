import { builtinModules } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'
import { licenceTexts } from './scripts/licence-texts.mjs'
import { wasmFiles } from './scripts/wasm-files.mjs'

const here = import.meta.dirname
const native = ['better-sqlite3', '@node-rs/argon2']
const external = ['electron', ...native, ...builtinModules.flatMap(name => [name, `node:${name}`])]

/** main, vault and its worker: what Node and Electron bring stays outside, everything else goes in. */
const machine: UserConfig = {
  root: here,
  plugins: [licenceTexts(), wasmFiles(['highs/runtime'])],
  ssr: { noExternal: true, external: native },
  build: {
    ssr: true,
    outDir: 'out/main',
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: {
        main: 'electron/main.ts',
        vault: 'electron/vault.ts',
        worker: 'electron/worker.ts',
      },
      external,
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
}

/** A sandboxed preload can load no second file, and it must be CommonJS. */
const preload: UserConfig = {
  root: here,
  build: {
    outDir: 'out/preload',
    target: 'node24',
    minify: false,
    lib: { entry: 'electron/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    rolldownOptions: { external: ['electron'] },
  },
}

const renderer: UserConfig = {
  root: path.join(here, 'renderer'),
  base: './',
  plugins: [
    react(),
    licenceTexts([
      '@kern-ux/native',
      '@fontsource/noto-naskh-arabic',
      '@fontsource/noto-sans-arabic',
      '@fontsource/noto-sans-ethiopic',
    ]),
  ],
  build: {
    outDir: path.join(here, 'out/renderer'),
    emptyOutDir: true,
    target: 'chrome148',
    modulePreload: { polyfill: false },
    // the page's policy knows no data: addresses for scripts or fonts
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // the program's page and the hidden one that is drawn for the printer
    rolldownOptions: { input: { index: 'renderer/index.html', print: 'renderer/print.html' } },
  },
}

const parts: Record<string, UserConfig> = { machine, preload, renderer }

export default defineConfig(({ mode }) => {
  const part = parts[mode]
  if (!part) throw new Error(`--mode must be one of ${Object.keys(parts).join(', ')}`)
  return { ...part, logLevel: 'warn' }
})
