import { readArguments } from './arguments.ts'

export type Started = {
  /** Folder of the app. */
  appPath: string
  isPackaged: boolean
  underPlaywright: boolean
  args: string[]
}

declare global {
  var standinStarted: Started | undefined
}

/** Set by electron-cli.mjs; without it the app was started as `node --import register.mjs`. */
export const started: Started = globalThis.standinStarted ?? {
  appPath: process.cwd(),
  isPackaged: false,
  ...readArguments(process.argv.slice(2)),
}

export class CommandLine {
  #switches = new Map<string, string>()

  constructor(args: readonly string[]) {
    for (const arg of args) {
      const parts = /^--([^=]+)(?:=(.*))?$/s.exec(arg)
      if (parts?.[1]) this.appendSwitch(parts[1], parts[2])
    }
  }

  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name.toLowerCase(), value)
  }

  removeSwitch(name: string): void {
    this.#switches.delete(name.toLowerCase())
  }

  hasSwitch(name: string): boolean {
    return this.#switches.has(name.toLowerCase())
  }

  getSwitchValue(name: string): string {
    return this.#switches.get(name.toLowerCase()) ?? ''
  }
}
