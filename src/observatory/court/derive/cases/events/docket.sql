-- What the court noted of a case: juvenile, priority, heard together with another case.
SELECT
  idnCase AS case_id, 'tbl_JuvenileHistory' AS "table", j."row", j.orphan, idnJuvenileHistory AS key, idnProceeding AS proceeding_id,
  'juvenile-recorded' AS type, l.strCode AS code,
  j.DATCREATEDON::DATE AS "on", 'DATCREATEDON' AS date_field, flag_of(j.quality, 'DATCREATEDON') AS date_flag
FROM tbl_JuvenileHistory j LEFT JOIN juvenile_code l USING (idnJuvenile)
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  idnCase AS case_id, 'tbl_CasePriorityHistory' AS "table", "row", orphan, idnCasePriHistory AS key,
  'priority-recorded' AS type, casePriority_code AS code,
  DATCREATEDON::DATE AS "on", 'DATCREATEDON' AS date_field, flag_of(quality, 'DATCREATEDON') AS date_flag
FROM tbl_CasePriorityHistory
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  idnRiderCase AS case_id, 'tbl_Lead_Rider' AS "table", "row", orphan, idnLeadRider AS key, 'rider-joined' AS type,
  datCreatedOn::DATE AS "on", 'datCreatedOn' AS date_field, flag_of(quality, 'datCreatedOn') AS date_flag
FROM tbl_Lead_Rider
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  idnRiderCase AS case_id, 'tbl_Lead_Rider' AS "table", "row", orphan, idnLeadRider AS key, 'rider-severed' AS type,
  datSeveredOn::DATE AS "on", 'datSeveredOn' AS date_field, flag_of(quality, 'datSeveredOn') AS date_flag
FROM tbl_Lead_Rider
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL;
