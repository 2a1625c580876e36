/** What other parts of the house may ask of the sign-in. */
export { changePassword } from './account/change-password.ts'
export { listDemonstrationAccounts } from './demonstration/find-demonstration.queries.ts'
export { type Invited, invite } from './invite.ts'
export { hashPassword, type PasswordWeakness, weaknessOf } from './password.ts'
export { resetSecondStep } from './second-step.ts'
export { sendSignInLink } from './send-link.ts'
export { endSessionsOf } from './session.ts'
export { openSetup } from './setup/setup-key.ts'
