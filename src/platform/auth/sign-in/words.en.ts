import type { Widen } from '../../i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  show: {
    title: 'Sign in',
    lead: 'Choose whichever way suits you.',
    again: 'You are about to change something important, so we make sure once more that it is you.',
  },
  link: {
    heading: 'With a link by mail',
    lead: 'No password needed. We send a link that works once to your registered e-mail address.',
    email: 'E-mail address',
    send: 'Send the link',
  },
  password: {
    heading: 'With a password',
    email: 'E-mail address',
    password: 'Password',
    enter: 'Sign in',
    wrong:
      'This e-mail address and password do not belong together. If you never set a password or forgot it, use a link by mail.',
  },
  passkey: {
    heading: 'With a passkey',
    lead: 'Sign in from this device with your fingerprint, your face or the screen lock. Add the passkey under “My settings” first.',
    enter: 'Sign in with a passkey',
    without: 'Passkeys cannot be used here (they need JavaScript and a browser that knows them). The other ways work.',
    failed: 'The passkey could not be verified. Please try again or use another way.',
  },
  trouble: {
    heading: 'When it does not work',
    noMail:
      'If you do not use e-mail, or your address has changed, please telephone your coordinator or your municipality.',
    help: 'How to use this',
  },
  asked: {
    title: 'Please look at your mail',
    lead: 'If the address you entered is registered, a message with a link is on its way.',
    until: (minutes) => `The link works once, for ${minutes} minutes.`,
    missing:
      'If nothing has come after some minutes, look in the spam folder. The address may also have been mistyped, or another one may be registered.',
    back: 'Back to signing in',
    demonstration: 'Open the outbox of the demonstration',
  },
  useLink: {
    title: 'Sign in',
    lead: 'Press the button to sign in.',
    choose: 'Which municipality’s ともに do you want to use?',
    enter: 'Sign in',
    enterAt: (tenant) => `Sign in to ${tenant}`,
    goneTitle: 'This link no longer works',
    goneLead: 'A link works once and for a limited time. Enter your e-mail address and we send a new one.',
  },
  choose: { title: 'Choose a municipality', lead: 'This e-mail address is registered with several municipalities.' },
  secondStep: {
    title: 'Second step',
    lead: 'Enter the six digits that your authenticator app shows.',
    code: 'Six digits',
    hint: 'They change every 30 seconds.',
    confirm: 'Confirm',
    wrong: 'These digits are not right, or they have been used. Wait for new ones and enter those.',
    lost: 'If you cannot use your authenticator app',
    lostLead: 'Enter one of your recovery codes. Each works once.',
    recovery: 'Recovery code',
    recoveryWrong: 'This recovery code is not right, or it has been used.',
    lostBoth: 'If you have no recovery codes either, please ask your administrator.',
    leave: 'Do not sign in',
  },
  setUp: {
    title: 'Set up the second step',
    lead: 'You work with other people’s records, so signing in takes two steps. You set this up once, in about three minutes.',
    leadOwn: 'From now on signing in will also ask for the digits of an authenticator app.',
    app: 'Put an authenticator app on your telephone. If you have one already, use that.',
    scan: 'Scan this square with the app.',
    pictureLabel: 'Square to scan with the authenticator app (QR code)',
    byHand: 'If you cannot scan it, type these letters into the app (kind: “time-based” or “TOTP”).',
    open: 'Open in the authenticator app of this telephone',
    type: 'Enter the six digits that the app shows.',
    code: 'Six digits',
    confirm: 'Finish',
    wrong: 'The digits did not fit. Make sure that the clock of the telephone is right, and enter the new digits.',
    stale: 'Some time has passed, so there is a new square. Please scan it again.',
  },
  codes: {
    title: 'Recovery codes',
    lead: 'Use these instead of the authenticator app if your telephone is lost or broken.',
    once: 'You see them only now. Write them down or print them, and keep them in a safe place.',
    eachOnce: 'Each code works once.',
    onward: 'I have written them down, go on',
  },
}
