/** Where one cluster lives and who runs it. */
export interface DatabasePlace {
  /** Ours; holds everything below, and the password. */
  readonly folder: string
  /** The cluster itself; belongs to whoever runs it. */
  readonly data: string
  readonly initdb: string
  readonly postgres: string
  /** Postgres refuses to run as root: then it runs as this user instead. */
  readonly runAs: { readonly uid: number; readonly gid: number } | null
}
