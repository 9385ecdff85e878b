// What Playwright adds is for the runtime, not for the app.
const ofPlaywright = new Set(['--inspect=0', '--remote-debugging-port=0', '--no-sandbox'])

export function readArguments(argv: readonly string[]): {
  underPlaywright: boolean
  args: string[]
} {
  return {
    underPlaywright: argv.includes('--remote-debugging-port=0'),
    args: argv.filter(arg => !ofPlaywright.has(arg)),
  }
}
