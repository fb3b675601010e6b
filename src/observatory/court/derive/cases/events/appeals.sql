-- The Board and the federal courts: appeals, motions to the Board, cases that come back to it, and its decisions.
WITH one AS NOT MATERIALIZED (
  SELECT
    idncase AS case_id, 'tblAppeal' AS "table", "row", orphan, idnAppeal AS key, idnProceeding AS proceeding_id,
    appeal_kind(lower(strAppealType)) AS kind, board_decision(strBIADecision) AS decision, * EXCLUDE ("row", orphan)
  FROM tblAppeal
)
SELECT
  case_id, "table", "row", orphan, key, proceeding_id, kind,
  CASE kind WHEN 'motion' THEN 'motion-filed' WHEN 'remand' THEN 'remand-received' ELSE 'appeal-filed' END AS type,
  appellant(strFiledBy) AS "by", strAppealType AS code,
  datAppealFiled AS "on", 'datAppealFiled' AS date_field, flag_of(quality, 'datAppealFiled') AS date_flag
FROM one
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  case_id, "table", "row", orphan, key, proceeding_id, kind,
  CASE kind WHEN 'motion' THEN 'motion-decided' WHEN 'bond' THEN 'bond-decided' ELSE 'decision-issued' END AS type,
  'board' AS "by", decision, strBIADecision AS code,
  datBIADecision AS "on", 'datBIADecision' AS date_field, flag_of(quality, 'datBIADecision') AS date_flag
FROM one
WHERE strBIADecision IS NOT NULL OR "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  case_id, "table", "row", orphan, key, proceeding_id,
  'voluntary-departure-granted' AS type, 'board' AS "by", strBIADecision AS code,
  datBIADecision AS "on", 'datBIADecision' AS date_field, flag_of(quality, 'datBIADecision') AS date_flag
FROM one
WHERE decision = 'voluntary-departure'

UNION ALL BY NAME
-- The day on which the government's lawyers asked for the record is the only one that the release gives of a petition.
SELECT
  case_id, 'tblAppealFedCourts' AS "table", "row", orphan, idnAppealFedCourts AS key,
  'petition-for-review-filed' AS type, court_of_appeals_decision(strFedCourtDecision) AS decision, strFedCourtDecision AS code,
  datRequestedByOIL AS "on", 'datRequestedByOIL' AS date_field, flag_of(quality, 'datRequestedByOIL') AS date_flag
FROM tblAppealFedCourts
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  case_id, 'tblThreeMbrReferrals' AS "table", "row", orphan, idn3MemberReferral AS key, 'referred-to-panel' AS type,
  datReferredTo3Member AS "on", 'datReferredTo3Member' AS date_field, flag_of(quality, 'datReferredTo3Member') AS date_flag
FROM tblThreeMbrReferrals
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL;
