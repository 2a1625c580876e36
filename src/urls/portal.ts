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
    forget: path('/portal/:id/kept-back/forget'),
  },
  /** Pictures and leaflets of an entry, under a name of their own because they take larger forms. */
  entryFiles: {
    all: path('/portal-files'),
    list: path('/portal-files/:id'),
    new: path('/portal-files/:id/new/:kind'),
    show: path('/portal-files/:id/file/:file'),
    content: path('/portal-files/:id/content/:file'),
    remove: path('/portal-files/:id/remove/:file'),
    erase: path('/portal-files/:id/erase/:file'),
  },
  publicAdvisers: path('/m/:code/advisers'),
} as const
