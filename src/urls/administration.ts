import { path } from '#platform/web/path.ts'

export const administrationUrls = {
  settings: { index: path('/settings'), edit: path('/settings/:key') },
  areas: { index: path('/areas'), save: path('/areas/save'), travel: path('/areas/travel') },
  accounts: {
    index: path('/accounts'),
    new: path('/accounts/new'),
    show: path('/accounts/:id'),
    roles: path('/accounts/:id/roles'),
    roleEnd: path('/accounts/:id/roles/:roleId/end'),
    close: path('/accounts/:id/close'),
    invite: path('/accounts/:id/invite'),
    resetSecondStep: path('/accounts/:id/second-step/reset'),
  },
  audit: path('/audit'),
  municipalities: {
    index: path('/municipalities'),
    new: path('/municipalities/new'),
    show: path('/municipalities/:id'),
  },
} as const
