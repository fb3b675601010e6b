-- What went to the Board, seen from the decision of the judge that stands.
CREATE OR REPLACE VIEW appeal_facts AS
SELECT
  a.idncase AS IDNCASE,
  count(*) FILTER (kind = 'case') AS appeals,
  arg_max(
    struct_pack(filed_on := datAppealFiled, "by" := appellant(strFiledBy), code := strBIADecision, class := class, decided_on := datBIADecision),
    row(coalesce(datAppealFiled, DATE '0001-01-01'), idnAppeal)
  ) FILTER (kind = 'case') AS last_appeal,
  bool_or(datAttorneyE27 IS NOT NULL) AS attorney_on_appeal,
  bool_or(class = 'remanded') FILTER (kind IN ('case', 'motion-denial', 'motion', 'remand')) AS board_remanded,
  bool_or(class = 'remanded' AND datBIADecision >= completed_on)
    FILTER (kind IN ('case', 'motion-denial', 'motion', 'remand')) AS remanded_since,
  -- Undecided, and against the standing decision: by its proceeding or because it was filed after it.
  bool_or(undecided AND (a.idnProceeding = standing_proceeding OR datAppealFiled >= completed_on)) FILTER (kind = 'case') AS appeal_undecided,
  bool_or(undecided AND datAppealFiled >= completed_on) FILTER (kind = 'remand') AS back_at_board,
  arg_max(struct_pack("on" := datBIADecision, class := coalesce(class, 'other')), row(datBIADecision, idnAppeal))
    FILTER (kind IN ('case', 'remand') AND datBIADecision >= completed_on) AS board_afterwards
FROM (
  SELECT
    *, appeal_kind(lower(strAppealType)) AS kind, board_decision(strBIADecision) AS class,
    strBIADecision IS NULL AND datBIADecision IS NULL AND flag_of(quality, 'datBIADecision') IS NULL AS undecided
  FROM tblAppeal
) a
LEFT JOIN (SELECT IDNCASE AS life, completed_on, standing_proceeding FROM course) ON life = a.idncase
WHERE a.idncase IS NOT NULL
GROUP BY a.idncase;
