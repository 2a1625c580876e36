import { Hono } from 'hono'
import type { Keys } from '#platform/auth/keys.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/database/db.ts'
import type { Tell } from '#platform/desk.ts'
import type { Log } from '#platform/log.ts'
import { displayFromAddress } from '#platform/place/display-from-address.ts'
import { nearPlace } from '#platform/place/in-place.ts'
import { keptPrivate } from '#platform/place/kept-private.ts'
import { ownDomain } from '#platform/place/own-domain.ts'
import { openRateLimit } from '#platform/rate-limit.ts'
import { crisisLinesFor } from '#platform/settings/crisis-lines.ts'
import { loadAssets } from '#platform/web/assets.ts'
import { compressed } from '#platform/web/compressed.ts'
import type { House, HouseEnv, Site } from '#platform/web/house.ts'
import { openKeptPages } from '#platform/web/kept-pages.ts'
import { openDesk } from '#platform/web/open-desk.ts'
import { plainAddress } from '#platform/web/plain-address.ts'
import { failed, missing, watched } from '#platform/web/requests.ts'
import { securityHeaders } from '#platform/web/security-headers.ts'
import { takeForm } from '#platform/web/take-form.ts'
import { knowFront, oddHsdsAddress } from '#portal/index.ts'
import { frame } from './frame.tsx'
import { listeners } from './listeners.ts'
import { slices } from './slices.ts'
import { privateAddresses, urls } from './urls.ts'

export interface Parts {
  config: Config
  db: Db
  clock: Clock
  keys: Keys
  log: Log
}

export interface App extends House {
  site: Site
}

/** Puts the building together: database, clock and keys, then what every request passes, then the slices. */
export function createApp({ config, db, clock, keys, log }: Parts): App {
  const assets = loadAssets()
  const tell: Tell = async (tx, moment, event) => {
    for (const listen of listeners) await listen(tx, moment, event)
  }
  const keptPages = openKeptPages()
  const crisisLines = crisisLinesFor(db, clock, keptPages.clear)
  const site: Site = {
    config,
    db,
    clock,
    keys,
    tell,
    limits: openRateLimit(clock),
    keptPages,
    log,
    asset: assets.href,
    frame: (desk, page) => frame(desk, assets, page, crisisLines(desk)),
  }
  const app = new Hono<HouseEnv>()
  app.onError(failed(log))
  app.notFound(missing)
  app.use(watched(site, log), securityHeaders, compressed)
  app.route('/', assets.routes)
  app.use(`${urls.place.api.root.pattern}/*`, oddHsdsAddress)
  app.use(openDesk, ownDomain)
  app.use(underPlaces, nearPlace, knowFront)
  for (const pattern of privateAddresses) app.use(pattern, keptPrivate)
  app.use(plainAddress, takeForm({ paths: uploadPaths, mostBytes: 6 * 1024 * 1024 }))
  app.use(underPlaces, displayFromAddress)
  for (const slice of slices) app.route('/', slice)
  return Object.assign(app, { site })
}

const underPlaces = `${urls.place.bare.pattern}/*`
const uploadPaths = [urls.imports.index(), urls.openData.take(), urls.portal.look()]
