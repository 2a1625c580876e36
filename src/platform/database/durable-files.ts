import { closeSync, fsyncSync, openSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Init = NodeFS['init']

interface EmscriptenNodeFiles {
  realPath(node: unknown): string
  stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number }
  node_ops: { mknod: (parent: unknown, name: string, mode: number, device: number) => unknown }
}

const ownerOnly = ~0o077

/**
 * The engine's own file system has no fsync, so that a power cut destroys the database, and makes files that everybody
 * may read. This one syncs files and directories, and makes files for their owner alone.
 */
export class DurableFiles extends NodeFS {
  override async init(pg: Parameters<Init>[0], options: Parameters<Init>[1]): ReturnType<Init> {
    return super.init(pg, { ...options, preRun: [harden, ...(options.preRun ?? [])] })
  }
}

function harden(module: unknown): void {
  const files = (module as { NODEFS: EmscriptenNodeFiles }).NODEFS
  files.stream_ops.fsync = (stream) => {
    if (stream.nfd === undefined) syncDirectory(files.realPath(stream.node))
    else fsyncSync(stream.nfd)
    return 0
  }
  const make = files.node_ops.mknod
  files.node_ops.mknod = (parent, name, mode, device) =>
    make.call(files.node_ops, parent, name, mode & ownerOnly, device)
}

function syncDirectory(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
