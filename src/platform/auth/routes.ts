import { Hono } from 'hono'
import type { HouseEnv } from '../web/house.ts'
import { accountPasskeyRoutes } from './account/passkey-routes.tsx'
import { accountPasswordRoutes } from './account/password-routes.tsx'
import { accountRoutes } from './account/routes.tsx'
import { accountSecondStepRoutes } from './account/second-step-routes.tsx'
import { demonstrationRoutes } from './demonstration/routes.tsx'
import { setupRoutes } from './setup/routes.tsx'
import { linkRoutes } from './sign-in/link-routes.tsx'
import { passkeyRoutes } from './sign-in/passkey-routes.tsx'
import { passwordRoutes } from './sign-in/password-routes.tsx'
import { signInRoutes } from './sign-in/routes.tsx'
import { secondStepRoutes } from './sign-in/second-step-routes.tsx'
import { signOutRoutes } from './sign-in/sign-out-routes.ts'

export const authRoutes = new Hono<HouseEnv>()

for (const routes of [
  signInRoutes,
  linkRoutes,
  passwordRoutes,
  passkeyRoutes,
  secondStepRoutes,
  signOutRoutes,
  accountRoutes,
  accountPasswordRoutes,
  accountSecondStepRoutes,
  accountPasskeyRoutes,
  demonstrationRoutes,
  setupRoutes,
])
  authRoutes.route('/', routes)
