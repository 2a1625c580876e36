import type { RuleWords } from './say.ts'

export const en: RuleWords = {
  against: {
    'day-gone': () => 'This day has passed',
    'not-enrolled': () => 'Not registered on this day',
    resting: ({ untilOn }, say) => (untilOn ? `Resting until before ${say.day(untilOn)}` : 'Resting'),
    'resting-now': ({ untilOn }, say) =>
      untilOn ? `Resting now: no new offers before ${say.day(untilOn)}` : 'Resting now: no new offers',
    'training-level': ({ needed }, say) => `“${say.course(needed)}” has to be completed`,
    'not-available': ({ onDay, times }, say) =>
      times.length > 0
        ? `On ${say.day(onDay)} the times that suit are ${say.list(times.map((t) => say.span(t.fromMinute, t.toMinute)))}`
        : `No time on the weekday of ${say.day(onDay)} was said to suit`,
    'exception-day': ({ onDay, fromMinute, toMinute }, say) =>
      fromMinute === 0 && toMinute === 1440
        ? `${say.day(onDay)} does not suit`
        : `${say.span(fromMinute, toMinute)} on ${say.day(onDay)} does not suit`,
    overlap: ({ onDay, fromMinute, toMinute, travelMinutes }, say) =>
      `Overlaps with ${say.day(onDay)} ${say.span(fromMinute, toMinute)}${travelMinutes ? ` (with ${travelMinutes} minutes on the way)` : ''}`,
    'per-day': ({ nth, limit }) => `${ordinal(nth)} visit this day, own limit ${count(limit)}`,
    'per-week': ({ nth, limit }) => `${ordinal(nth)} visit this week, own limit ${count(limit)}`,
    'per-month': ({ nth, limit }) => `${ordinal(nth)} visit this month, own limit ${count(limit)}`,
    'rest-days': ({ otherOn, restDays }, say) =>
      `Keeps ${count(restDays)} ${restDays === 1 ? 'day' : 'days'} of rest between this and the visit on ${say.day(otherOn)}`,
    'refused-topic': ({ topics }, say) => `Does not take the topic: ${say.list(topics.map(say.topic))}`,
    'refused-activity': ({ activity }, say) => `Does not take the activity: ${say.activity(activity)}`,
    'refused-audience': ({ audience }, say) => `Does not take the audience: ${say.audience(audience)}`,
    'refused-organisation': () => 'Does not go to this host',
    'refused-person': ({ names }, say) =>
      names.length > 0
        ? `Not to go together with: ${say.list(names)}`
        : 'With those who already go, this date cannot be taken. Please ask the coordinator',
    'refused-area': () => 'Does not go to this area',
    'form-not-wished': ({ form, wished }, say) =>
      `“${say.form(form)}” is not among the wished forms (${say.list(wished.map(say.form))})`,
    'mode-not-wished': ({ mode, wished }, say) =>
      `“${say.mode(mode)}” is not among the wished ways (${say.list(wished.map(say.mode))})`,
    'travel-too-long': ({ minutes, limit }) => `${minutes} minutes on the way, own limit ${limit}`,
    'offer-waiting': () => 'An offer for this date waits for an answer',
    'already-going': () => 'Has already accepted this date',
  },
  fit: {
    'wished-activity': ({ activity }, say) => `Wished activity: ${say.activity(activity)}`,
    'wished-topic': ({ topics }, say) => `Wished topic: ${say.list(topics.map(say.topic))}`,
    'wished-area': () => 'Wished area',
    'wished-form': ({ form }, say) => `Wished form: ${say.form(form)}`,
    'been-there-before': () => 'Has been there before',
    'first-chance': () => 'Would be a first chance',
    'is-deputy': () => 'Has agreed to be the deputy',
    'available-as-said': () => 'Said to be available',
    'within-wished-amount': ({ nth, wished }) => `${ordinal(nth)} this month (wishes about ${count(wished)} a month)`,
    'short-way': ({ minutes }) => `${minutes} minutes on the way`,
  },
  ask: {
    'times-not-said': () => 'Times not said: please ask',
    'travel-unknown': () => 'The way is not known: please ask',
    'form-unknown': () => 'The form of engagement is open: please ask whether it suits',
    'beyond-wished-amount': ({ nth, wished }) =>
      `${ordinal(nth)} this month (wishes about ${count(wished)}): please ask whether it is too much`,
    'declined-before': () => 'Passed on this date before (asking again is fine)',
    'place-given-back': () =>
      'Gave back their place on this date (please leave it at that unless they say themselves that they can go)',
    'offer-ended-before': () => 'Was asked about this date before (asking again is fine)',
  },
  staff: {
    'staff-not-available': ({ onDay, times, away }, say) => {
      const spans = (list: typeof times) => say.list(list.map((t) => say.span(t.fromMinute, t.toMinute)))
      if (away.some((t) => t.fromMinute === 0 && t.toMinute === 1440)) return `Cannot go along on ${say.day(onDay)}`
      if (away.length > 0) return `Cannot go along ${spans(away)} on ${say.day(onDay)}`
      return times.length > 0
        ? `On ${say.day(onDay)} can go along ${spans(times)}`
        : `Said no time on the weekday of ${say.day(onDay)}`
    },
    'staff-elsewhere': ({ onDay, fromMinute, toMinute, travelMinutes }, say) =>
      `Goes along elsewhere ${say.day(onDay)} ${say.span(fromMinute, toMinute)}${travelMinutes ? ` (with ${travelMinutes} minutes on the way)` : ''}`,
    'staff-not-wished': ({ names }, say) =>
      names.length > 0 ? `Not wished as company by: ${say.list(names)}` : 'Not wished as company by somebody who goes',
    'staff-per-day': ({ nth, limit }) => `${ordinal(nth)} visit this day, own limit ${count(limit)}`,
    'staff-per-week': ({ nth, limit }) => `${ordinal(nth)} visit this week, own limit ${count(limit)}`,
  },
}

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const counts = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const count = (n: number) => counts[n] ?? String(n)
const ordinal = (n: number) => {
  const word = ordinals[n] ?? `number ${n}`
  return word.charAt(0).toUpperCase() + word.slice(1)
}
