import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { loadKeyFile } from '#platform/auth/key-file.ts'
import { keysFrom } from '#platform/auth/keys.ts'
import { openSetup } from '#platform/auth/setup/setup-key.ts'
import { clockWithOffset } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openBackupDoor } from '#platform/database/backup-door.ts'
import { openLog } from '#platform/log.ts'
import { startPostman } from '#platform/mail/start-postman.ts'
import { siteAddress } from '#platform/site-address.ts'
import { stopGracefully } from '#platform/web/stop.ts'
import { createApp } from './app.ts'
import { openDatabase } from './open-database.ts'
import { startTimers } from './timers.ts'
import { urls } from './urls.ts'
import { accountsToTry, welcome } from './welcome.ts'

const empty = process.argv.includes('--empty')
const config = readConfig(process.env, false)
const demonstration = !empty && (!config.databaseUrl || process.env.DEMONSTRATION === '1')
const log = openLog(config.logLevel)
const readKeys = () => loadKeyFile(config.secretKeyFile)
const keys = keysFrom(readKeys(), readKeys)
const clock = clockWithOffset(config.clockOffsetDays)
const db = await openDatabase(config)
const app = createApp({ config, db, clock, keys, log })
await welcome(app.site, demonstration)
const toTry = await accountsToTry(app.site)
const setupKey = await openSetup(app.site)
const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, ({ port }) => {
  console.log([`ともに  http://${config.host}:${port}/`, ...toTry].join('\n'))
  if (setupKey) console.log(`最初の設定 / First-run setup: ${siteAddress(config)}${urls.setup({ key: setupKey })}`)
})
const postman = startPostman(app.site, log)
const timers = startTimers(app.site, log)
const closeDoor = db.kind === 'embedded' ? await openBackupDoor(db, join(config.dataDir, 'database')) : async () => {}
stopGracefully(server, [async () => timers.stop(), closeDoor, () => postman.stop().then(() => db.close())])
