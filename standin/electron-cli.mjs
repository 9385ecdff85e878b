#!/usr/bin/env node
// Takes the place of Electron's executable: electron-cli.mjs [switches] <folder | file | app.asar>
import './register.mjs'
import { readFileSync, rmSync, statSync } from 'node:fs'
import inspector from 'node:inspector'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readArguments } from './arguments.ts'
import { makeOwnFolder, sweepFolders } from './profile.ts'

/** Node can't read inside an archive. Its unpacked neighbours are merged in on the way out. */
async function unpack(archive) {
  const { extractAll } = await import('@electron/asar')
  sweepFolders('standin-app')
  const folder = makeOwnFolder('standin-app')
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  extractAll(archive, folder)
  return folder
}

if (process.argv.includes('--inspect=0')) inspector.open(0)

const { underPlaywright, args } = readArguments(process.argv.slice(2))
const given = path.resolve(args.find(arg => !arg.startsWith('-')) ?? '.')
const isPackaged = given.endsWith('.asar')
const place = isPackaged ? await unpack(given) : given
const isFolder = statSync(place).isDirectory()
const appPath = isFolder ? place : process.cwd()
const main = isFolder
  ? path.join(place, JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')).main)
  : place

process.argv = [process.execPath, ...args]
if (isPackaged) process.resourcesPath = path.dirname(given)
globalThis.standinStarted = { appPath, isPackaged, underPlaywright, args }
await import(pathToFileURL(main).href)
