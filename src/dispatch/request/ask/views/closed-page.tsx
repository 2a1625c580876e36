import { PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'

export const ClosedPage = ({ title, why }: { title: string; why: string }) => (
  <PageHeading title={title} lead={why} back={{ href: urls.hosting.home() }} />
)
