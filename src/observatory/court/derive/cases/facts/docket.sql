-- What the court noted of each case: juvenile, and the case with which it is heard.
CREATE OR REPLACE VIEW juvenile_facts AS
SELECT
  idnCase AS IDNCASE,
  arg_max(strCode, row(coalesce(DATCREATEDON, TIMESTAMP '0001-01-01'), idnJuvenileHistory)) AS juvenile,
  bool_or(strCode <> 'NA') AS juvenile_ever
FROM tbl_JuvenileHistory LEFT JOIN juvenile_code USING (idnJuvenile)
GROUP BY idnCase;

CREATE OR REPLACE VIEW rider_facts AS
SELECT idnRiderCase AS IDNCASE, max(idnLeadCase) AS lead_case_id, bool_and(datSeveredOn IS NOT NULL) AS severed
FROM tbl_Lead_Rider
GROUP BY idnRiderCase;

CREATE OR REPLACE VIEW lead_facts AS
SELECT idnLeadCase AS IDNCASE, count(DISTINCT idnRiderCase) FILTER (datSeveredOn IS NULL) AS riders
FROM leads
GROUP BY idnLeadCase;
