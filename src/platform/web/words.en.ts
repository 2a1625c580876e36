import type { Widen } from '../i18n/catalogue.ts'
import type { ja } from './words.ja.ts'

export const en: Widen<typeof ja> = {
  problem: {
    required: (label) => `Enter “${label}”.`,
    'too-long': (label) => `“${label}” is too long. Please shorten it.`,
    'not-a-day': (label) => `“${label}” must be a day in the calendar, for example 2026/4/1 or 令和8年4月1日.`,
    'not-a-time': (label) => `“${label}” must be a time, for example 13:30.`,
    'not-a-number': (label) => `“${label}” must be a whole number.`,
    'too-small': (label) => `The number in “${label}” is too small.`,
    'too-large': (label) => `The number in “${label}” is too large.`,
    'not-a-choice': (label) => `Choose “${label}” from the list.`,
    'choose-one': (label) => `Choose “${label}”.`,
    'not-an-email': (label) => `“${label}” must look like an e-mail address, for example name@example.jp.`,
    'not-a-phone': (label) => `“${label}” must look like a telephone number, for example 03-1234-5678.`,
    'end-before-start': (label) => `“${label}” must be after the start.`,
    'in-the-future': (label) => `“${label}” must be today or a day before.`,
    'in-the-past': (label) => `“${label}” must be a day after today.`,
    'too-long-ago': (label) => `“${label}” lies too far back. Please check the year.`,
    'too-far-ahead': (label) => `“${label}” lies too far ahead. Please check the year.`,
    'not-a-code': (label) => `“${label}” is not correct. Check the check digit too.`,
    'already-there': (label) => `“${label}” is already registered.`,
  },
  stale:
    'The page was open for so long that we could not verify it. Open it afresh and send it again. Your draft is kept.',
}
