import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import type { Keys } from '../auth/keys.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Db } from '../database/db.ts'
import type { Desk, Display, Tell, Tenant } from '../desk.ts'
import type { Log } from '../log.ts'
import type { RateLimit } from '../rate-limit.ts'
import type { KeptPages } from './kept-pages.ts'

/** What the composition root hands to every request. */
export interface Site {
  config: Config
  db: Db
  clock: Clock
  keys: Keys
  tell: Tell
  limits: RateLimit
  keptPages: KeptPages
  /** For what goes on after a page was answered. */
  log: Log
  /** The address of a script that only some pages load. */
  asset(name: 'passkey'): string
  /** Draws a whole page around `body`; wired in `app.ts`, which knows the navigation. */
  frame(desk: Desk, page: Frame): VNode
}

export interface Frame {
  title: string
  body: VNode
  path: string
  formToken: string
  wide?: boolean
  /** The title of the page is led by a word when the form has errors. */
  hasProblems?: boolean
  /** The page is drawn as a letter or poster: no navigation around it. */
  bare?: boolean
  /** A page that a municipality shows to everybody: drawn in its own look. */
  place?: Tenant
  /** What stands behind the address. */
  search?: string
}

export interface HouseEnv {
  Variables: {
    site: Site
    desk: Desk
    /** The municipality in the address of a public page. */
    place?: Tenant
    /** The municipality's own domain, where the page was asked for under it. */
    ownHost?: string
    /** The desk of somebody signed in here who chose to be on public pages without their account. */
    leftDesk?: Desk
    display: Display
    formToken: string
    formSecret: string
    /** The owner of drafts and once-keys: the account, or the visitor's cookie. */
    owner: string
    typed: FormData | null
    requestId: string
    /** Names the state of the database in which the session was found. */
    snapshot: string | null
    /** The finished page, where one was drawn. */
    drawn: Buffer | undefined
  }
}

export type HouseContext = Context<HouseEnv>
export type House = Hono<HouseEnv>
