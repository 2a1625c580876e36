import { path } from '#platform/web/path.ts'

export const portalUrls = {
  openData: {
    index: path('/open-data'),
    take: path('/open-data/take'),
    report: path('/open-data/lists/:id'),
  },
  portal: {
    index: path('/portal'),
    new: path('/portal/new'),
    pages: path('/portal/pages'),
    page: path('/portal/pages/:slug'),
    look: path('/portal/look'),
    show: path('/portal/:id'),
    edit: path('/portal/:id/edit'),
    publish: path('/portal/:id/publish'),
    giveBack: path('/portal/:id/return'),
    confirm: path('/portal/:id/confirm'),
    archive: path('/portal/:id/archive'),
    reports: path('/portal/:id/reports'),
  },
  publicAdvisers: path('/m/:code/advisers'),
} as const
