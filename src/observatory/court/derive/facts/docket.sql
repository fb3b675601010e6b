-- What the court noted of each case: juvenile, tags, and the case with which it is heard.
CREATE OR REPLACE VIEW juvenile_facts AS
SELECT
  idnCase AS IDNCASE,
  arg_max(strCode, row(coalesce(j.DATCREATEDON, TIMESTAMP '0001-01-01'), idnJuvenileHistory)) AS juvenile,
  bool_or(strCode <> 'NA') AS juvenile_ever
FROM tbl_JuvenileHistory j LEFT JOIN juvenile_code USING (idnJuvenile)
GROUP BY idnCase;

CREATE OR REPLACE VIEW tag_facts AS
SELECT IDNCASE, list(DISTINCT CASE_ID ORDER BY CASE_ID) AS tags FROM A_TblCaseIdentifier WHERE CASE_ID IS NOT NULL GROUP BY IDNCASE;

CREATE OR REPLACE VIEW rider_facts AS
SELECT idnRiderCase AS IDNCASE, arg_max(idnLeadCase, idnLeadRider) FILTER (datSeveredOn IS NULL) AS lead_case_id
FROM tbl_Lead_Rider GROUP BY idnRiderCase;

CREATE OR REPLACE VIEW lead_facts AS
SELECT idnLeadCase AS IDNCASE, count(DISTINCT idnRiderCase) FILTER (datSeveredOn IS NULL) AS riders
FROM leads GROUP BY idnLeadCase;
