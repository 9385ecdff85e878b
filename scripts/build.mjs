import path from 'node:path'
import { build } from 'vite'

const root = path.join(import.meta.dirname, '..')

/** Three builds side by side into out/. */
export async function buildAll() {
  process.env.NODE_ENV = 'production'
  const configFile = path.join(root, 'vite.config.ts')
  await Promise.all(['machine', 'preload', 'renderer'].map(mode => build({ configFile, mode })))
}

if (import.meta.main) {
  await buildAll().catch(error => {
    console.error(error.message)
    process.exitCode = 1
  })
}
