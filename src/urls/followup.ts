import { path } from '#platform/web/path.ts'

export const followupUrls = {
  attention: path('/attention'),
  digest: path('/attention/digest'),
  notes: { withdraw: path('/notes/:id/withdraw') },
  going: {
    home: path('/going'),
    visit: path('/going/visits/:id'),
    feeling: path('/going/visits/:id/feeling'),
    lookBack: path('/going/visits/:id/look-back'),
    talk: path('/going/visits/:id/talk'),
    toldLookBack: path('/going/visits/:id/look-back/told'),
    debrief: path('/going/visits/:id/debrief'),
    notes: path('/going/visits/:id/notes'),
    note: path('/going/visits/:id/notes/:notebook'),
    supervision: path('/going/supervision'),
    supervise: path('/going/supervision/:personId'),
    times: path('/going/times'),
    days: path('/going/times/days'),
    dayRemove: path('/going/times/days/:id/remove'),
  },
} as const
