-- Applications for relief. Their decision bears no date of its own: it is the day on which their proceeding ended.
SELECT
  IDNCASE AS case_id, 'tbl_Court_Appln' AS "table", "row", orphan, IDNPROCEEDINGAPPLN AS key, IDNPROCEEDING AS proceeding_id,
  'application-filed' AS type, APPL_CODE AS kind, application_form(APPL_CODE) AS form, APPL_CODE AS code,
  APPL_RECD_DATE AS "on", 'APPL_RECD_DATE' AS date_field, flag_of(quality, 'APPL_RECD_DATE') AS date_flag
FROM tbl_Court_Appln
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  a.IDNCASE AS case_id, 'tbl_Court_Appln' AS "table", a."row", a.orphan, IDNPROCEEDINGAPPLN AS key, IDNPROCEEDING AS proceeding_id,
  BASE_CITY_CODE AS court, 'application-decided' AS type, 'immigration-judge' AS "by",
  APPL_CODE AS kind, application_form(APPL_CODE) AS form, application_decision(APPL_DEC) AS decision, APPL_DEC AS code,
  COMP_DATE AS "on", 'B_TblProceeding.COMP_DATE' AS date_field, flag_of(p.quality, 'COMP_DATE') AS date_flag
FROM tbl_Court_Appln a LEFT JOIN proceeding p USING (IDNPROCEEDING)
WHERE APPL_DEC IS NOT NULL;
