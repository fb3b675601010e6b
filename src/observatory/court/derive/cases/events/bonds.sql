-- Bond: asked for, and decided by the judge. A bond of 0 means something only where bond was granted.
WITH one AS NOT MATERIALIZED (
  SELECT
    IDNCASE AS case_id, 'D_TblAssociatedBond' AS "table", "row", orphan, IDNASSOCBOND AS key, IDNPROCEEDING AS proceeding_id,
    BASE_CITY_CODE AS court, * EXCLUDE ("row", orphan)
  FROM D_TblAssociatedBond
)
SELECT
  case_id, "table", "row", orphan, key, proceeding_id, court, 'bond-requested' AS type,
  BOND_HEAR_REQ_DATE AS "on", 'BOND_HEAR_REQ_DATE' AS date_field, flag_of(quality, 'BOND_HEAR_REQ_DATE') AS date_flag
FROM one
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  case_id, "table", "row", orphan, key, proceeding_id, court, 'bond-decided' AS type, 'immigration-judge' AS "by",
  bond_decision("DEC") AS decision, bond_amount("DEC", NEW_BOND) AS amount, "DEC" AS code,
  COMP_DATE AS "on", 'COMP_DATE' AS date_field, flag_of(quality, 'COMP_DATE') AS date_flag
FROM one
WHERE "DEC" IS NOT NULL OR "on" IS NOT NULL OR date_flag IS NOT NULL;
