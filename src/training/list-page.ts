export { type ListPage, listPage, pageIn, peopleOnAPage } from '#platform/web/list-page.ts'
