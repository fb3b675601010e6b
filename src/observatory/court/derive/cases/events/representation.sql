-- Appearances for the respondent. About half of all assignments are attorneys of the government: they are not read.
SELECT
  IDNCASE AS case_id, 'tbl_RepsAssigned' AS "table", "row", orphan, IDNREPSASSIGNED AS key, BASE_CITY_CODE AS court,
  'representation-entered' AS type, CASE STRATTYLEVEL WHEN 'BOARD' THEN 'EOIR-27' ELSE 'EOIR-28' END AS form,
  CASE STRATTYLEVEL WHEN 'BOARD' THEN E_27_DATE ELSE E_28_DATE END AS "on",
  CASE STRATTYLEVEL WHEN 'BOARD' THEN 'E_27_DATE' ELSE 'E_28_DATE' END AS date_field,
  flag_of(quality, CASE STRATTYLEVEL WHEN 'BOARD' THEN 'E_27_DATE' ELSE 'E_28_DATE' END) AS date_flag
FROM tbl_RepsAssigned
WHERE STRATTYTYPE = 'ALIEN' AND ("on" IS NOT NULL OR date_flag IS NOT NULL)

UNION ALL BY NAME
-- The case's own date and the appeal's, where no assignment bears the same.
SELECT
  IDNCASE AS case_id, 'A_TblCase' AS "table", "row", orphan, IDNCASE AS key,
  'representation-entered' AS type, 'EOIR-28' AS form,
  E_28_DATE AS "on", 'E_28_DATE' AS date_field, flag_of(quality, 'E_28_DATE') AS date_flag
FROM A_TblCase c
WHERE ("on" IS NOT NULL OR date_flag IS NOT NULL)
  AND NOT EXISTS (
    FROM tbl_RepsAssigned r
    WHERE r.IDNCASE = c.IDNCASE AND r.E_28_DATE = c.E_28_DATE AND r.STRATTYTYPE = 'ALIEN' AND r.STRATTYLEVEL = 'COURT'
  )

UNION ALL BY NAME
SELECT
  idncase AS case_id, 'tblAppeal' AS "table", "row", orphan, idnAppeal AS key, idnProceeding AS proceeding_id,
  'representation-entered' AS type, 'EOIR-27' AS form,
  datAttorneyE27 AS "on", 'datAttorneyE27' AS date_field, flag_of(quality, 'datAttorneyE27') AS date_flag
FROM tblAppeal a
WHERE ("on" IS NOT NULL OR date_flag IS NOT NULL)
  AND NOT EXISTS (
    FROM tbl_RepsAssigned r
    WHERE r.IDNCASE = a.idncase AND r.E_27_DATE = a.datAttorneyE27 AND r.STRATTYTYPE = 'ALIEN' AND r.STRATTYLEVEL = 'BOARD'
  );
