/** A contact as screens know it (contracts, contactSnapshot), as JSON of the row `k`. */
export const contactSnapshotSql = `json_build_object('id', k."id", 'version', k."version", 'name', k."name",
  'unnamed', k."unnamed", 'email', k."email", 'company', k."company",
  'phones', (select coalesce(json_agg(json_build_object('number', h."number", 'label', h."label")
    order by h."number"), '[]') from "ContactPhone" h where h."contactId" = k."id"))`
