import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const denied = 2

// The browser's own services off, every permission denied, German first.
const preferences = {
  alternate_error_pages: { enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { has_seen_welcome_page: true },
  credentials_enable_service: false,
  dns_prefetching: { enabled: false },
  intl: { accept_languages: 'de-DE,de', selected_languages: 'de-DE,de' },
  net: { network_prediction_options: 2 },
  profile: {
    password_manager_enabled: false,
    default_content_setting_values: {
      ar: denied,
      automatic_downloads: denied,
      bluetooth_guard: denied,
      clipboard: denied,
      file_system_write_guard: denied,
      geolocation: denied,
      hid_guard: denied,
      idle_detection: denied,
      local_fonts: denied,
      media_stream_camera: denied,
      media_stream_mic: denied,
      midi_sysex: denied,
      notifications: denied,
      sensors: denied,
      serial_guard: denied,
      usb_guard: denied,
      vr: denied,
      window_placement: denied,
    },
  },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  spellcheck: { use_spelling_service: false, dictionaries: [] },
  translate: { enabled: false },
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
}

/** Removes what killed processes have left behind. The name carries the owner's process id. */
export function sweepFolders(prefix: string): void {
  for (const name of readdirSync(os.tmpdir())) {
    const owner = new RegExp(`^${prefix}-(\\d+)-`).exec(name)?.[1]
    if (!owner || isAlive(Number(owner))) continue
    try {
      removeFolder(path.join(os.tmpdir(), name))
    } catch {
      // somebody else's, or still in use: the next start tries again
    }
  }
}

export function makeOwnFolder(prefix: string): string {
  return mkdtempSync(path.join(os.tmpdir(), `${prefix}-${process.pid}-`))
}

export function makeProfile(): string {
  sweepFolders('standin')
  const profile = makeOwnFolder('standin')
  for (const folder of ['Default', 'cache', 'config', 'crash', 'tmp']) {
    mkdirSync(path.join(profile, folder))
  }
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences))
  return profile
}

/** Sends everything that Chromium writes by itself into the profile. */
export function profileEnvironment(profile: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LANGUAGE: 'de',
    XDG_CACHE_HOME: path.join(profile, 'cache'),
    XDG_CONFIG_HOME: path.join(profile, 'config'),
    TMPDIR: path.join(profile, 'tmp'),
    BREAKPAD_DUMP_LOCATION: path.join(profile, 'crash'),
    DBUS_SESSION_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS ?? 'disabled:',
  }
}
