import { fsyncSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Init = NodeFS['init']

interface Attributes {
  mode?: number
}

/** The part of Emscripten's file system over Node's that is changed here. */
interface NodeFiles {
  tryFSOperation(operation: () => void): void
  stream_ops: {
    fsync?: (stream: { nfd: number }) => number
    setattr: (stream: unknown, attributes: Attributes) => void
  }
  node_ops: {
    mknod: (parent: unknown, name: string, mode: number, device: number) => unknown
    setattr: (node: unknown, attributes: Attributes) => void
  }
}

const ownerOnly = ~0o077

/**
 * The engine's own file system never syncs, so that a power cut destroys the database, and makes files that everybody
 * may read. This one syncs, and makes files for their owner alone.
 */
export class DurableFiles extends NodeFS {
  override async init(pg: Parameters<Init>[0], options: Parameters<Init>[1]): ReturnType<Init> {
    return super.init(pg, { ...options, preRun: [harden, ...(options.preRun ?? [])] })
  }
}

function harden(module: unknown): void {
  const files = (module as { NODEFS: NodeFiles }).NODEFS
  const { stream_ops: streams, node_ops: nodes } = files
  streams.fsync = (stream) => {
    files.tryFSOperation(() => fsyncSync(stream.nfd))
    return 0
  }
  const { mknod, setattr } = nodes
  const setStreamAttributes = streams.setattr
  nodes.mknod = (parent, name, mode, device) => mknod(parent, name, mode & ownerOnly, device)
  nodes.setattr = (node, attributes) => setattr(node, forOwner(attributes))
  streams.setattr = (stream, attributes) => setStreamAttributes(stream, forOwner(attributes))
}

function forOwner(attributes: Attributes): Attributes {
  return attributes.mode === undefined ? attributes : { ...attributes, mode: attributes.mode & ownerOnly }
}
