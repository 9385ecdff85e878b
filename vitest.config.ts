import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { DemonstrationFirst } from './test/support/demonstration-first.ts'

// importing the module starts nothing; only tests of the shell meet it
const alias = { electron: path.join(import.meta.dirname, 'standin/electron.ts') }

/** Properties are in these. */
const setupFiles = ['test/support/property-seed.ts']

const shellTests = ['electron/shell/**/*.test.ts']

/** After this a test counts as hanging; how fast it is matters to the benchmarks only. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 }

export default defineConfig({
  test: {
    // waiting for processes and disks, not computing: one more than the cores of a small machine
    maxWorkers: 3,
    sequence: { sequencer: DemonstrationFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{shared,electron,renderer,standin}/**/*.test.{ts,tsx}'],
          exclude: shellTests,
          setupFiles,
          isolate: false,
          ...patience,
        },
      },
      {
        resolve: { alias },
        // these replace the module 'electron' and so keep a world of their own
        test: { name: 'shell', include: shellTests, ...patience },
      },
      {
        resolve: { alias },
        test: {
          name: 'feature',
          setupFiles,
          isolate: false,
          include: ['test/{features,security,faults,types}/**/*.test.{ts,tsx}'],
          ...patience,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          // each file starts programs of its own; the worker need not be a new one
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'ui',
          include: ['test/ui/**/*.test.ts'],
          globalSetup: ['test/ui/setup.ts'],
          ...patience,
          // one browser with one page for all files of a worker
          isolate: false,
        },
      },
      {
        test: {
          name: 'packed',
          include: ['test/packed/**/*.e2e.ts'],
          ...patience,
        },
      },
    ],
  },
})
