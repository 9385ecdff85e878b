import { runQuietly, tools } from './run-tool.mjs'

const results = await Promise.all([runQuietly(tools.types), runQuietly(tools.lint)])
for (const { output } of results) process.stdout.write(output)
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
