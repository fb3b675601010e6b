// The types of the API's client, generated from OpenAPI by `npm run docs`. Long because it lists every operation.

export interface paths {
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What answers here, and where it is described */
        get: operations["readApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own account
         * @description Needs `own-account`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one’s name
         * @description Needs `own-account`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Takes no API token.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/v1/account/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the e-mail address that one signs in with
         * @description Of who is signed in, with the password and a fresh second factor.
         */
        put: operations["changeEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s authenticator apps and passkeys
         * @description Needs `own-account`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Takes no API token.
         */
        get: operations["listFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/factors/{factorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an authenticator app or a passkey
         * @description Needs `own-account`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        delete: operations["removeFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened that one should know of, newest first
         * @description Needs `own-account`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Takes no API token.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/notices/{noticeId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a notice as read
         * @description Needs `own-account`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Takes no API token.
         */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the passkey that the browser made */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/passkeys/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the browser is asked in order to make a passkey
         * @description From `enrolment`, or signed in with a fresh second factor.
         */
        post: operations["offerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one’s password
         * @description Of who is signed in, with the password so far. Ends every other session.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new recovery codes and a new lockdown code; the old ones end
         * @description Needs `own-account`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["makeRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is signed in
         * @description Needs `own-account`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Takes no API token.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out elsewhere
         * @description Needs `own-account`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Takes no API token.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s API tokens
         * @description Needs `token.manage`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Takes no API token.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Make an API token
         * @description It may do what its scopes name and the member may do at that moment, never more. Not everything can be done with one: accounts, members and recorded checks need a person.
         *
         *     Needs `token.manage`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End an API token
         * @description Needs `token.manage`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         *
         *     Takes no API token.
         */
        delete: operations["endToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add an authenticator app
         * @description From `enrolment`, or signed in with a fresh second factor.
         */
        post: operations["offerTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/totp/{factorId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the authenticator app with its first code */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{assignmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an assignment
         * @description Needs `assignment.manage`: supervisor, representative.
         *
         *     Takes no API token.
         */
        post: operations["endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who read and changed what, the newest first
         * @description What is about a case or client that is walled off from you is left out.
         *
         *     Needs `audit.read`: auditor, supervisor, admin.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last entry of the log, and the last signed head: print it, and keep it elsewhere
         * @description Needs `audit.read`: auditor, supervisor, admin.
         */
        get: operations["readAuditHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the log is whole: every entry, every signed head, every anchor
         * @description Needs `audit.verify`: auditor, admin.
         */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a case that one is not assigned to, for some hours and with a reason
         * @description Its owner and the supervisors are told at once. It never leads through a wall: then the answer is as if there were no such case.
         *
         *     Needs `break-glass`: supervisor, representative, paralegal.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["breakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases in sight, by number or by what comes next
         * @description Needs `case.list`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listCases"];
        put?: never;
        /**
         * Open a case of a client
         * @description Records `case-opened`, unless the events given have one. Whoever opens a case sees it, also without seeing the cases of the organisation.
         *
         *     Needs `case.open`: supervisor, representative, paralegal, intake.
         */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case as of a day: stage, custody, hearings, clocks, outcome
         * @description Needs `case.read`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the court, circuit, time zone or reference of a case
         * @description null takes a value away. What stood there before is kept.
         *
         *     Needs `case.append`: supervisor, representative, paralegal, intake.
         */
        patch: operations["changeCase"];
        trace?: never;
    };
    "/v1/cases/{caseId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what a government system answered when you looked up your own client
         * @description Only for who is signed in; no token can do it. The server compares the answer with what is recorded, and opens a task for each difference. A hearing that was moved is recorded only when a second member confirms it.
         *
         *     Needs `check.record`: supervisor, representative, paralegal, intake.
         *
         *     Takes no API token.
         */
        post: operations["recordCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every legal clock of a case, on request with the count step by step
         * @description Clocks that are computed only on request come with `advice=yes`, are kept nowhere, and say: ask counsel.
         *
         *     Needs `case.read`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["readClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the office's work on a case
         * @description Needs `case.close`: supervisor, representative.
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents of a case, the newest first
         * @description Needs `document.read`: supervisor, representative, paralegal, intake, interpreter.
         */
        get: operations["listCaseDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries of a case
         * @description Needs `entry.read`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listCaseEntries"];
        put?: never;
        /**
         * Record an entry of a case; what happened goes into its history too
         * @description Needs `entry.write`: supervisor, representative, paralegal, intake.
         */
        post: operations["recordCaseEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of a case as it was recorded, corrections beside what they replace
         * @description Needs `case.read`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Record what happened in a case
         * @description All events of a request or none. A correction replaces an event and keeps it. Checks of government systems are recorded by hand only, at POST /v1/cases/{caseId}/checks; a case is closed and opened again by its own operations.
         *
         *     Needs `case.append`: supervisor, representative, paralegal, intake.
         */
        post: operations["appendEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/exhibits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The exhibits of a case in the order of the bundle
         * @description Needs `document.read`: supervisor, representative, paralegal, intake, interpreter.
         */
        get: operations["readExhibits"];
        /**
         * Arrange the exhibits of a case: which documents, in which order, under which labels
         * @description Every arrangement is kept. The first one is sent with If-Match "0".
         *
         *     Needs `document.write`: supervisor, representative, paralegal, intake.
         */
        put: operations["arrangeExhibits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note something of a case
         * @description Needs `note.write`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        post: operations["recordCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a closed case on again
         * @description Needs `case.close`: supervisor, representative.
         */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Restrict a case to the members assigned to it
         * @description Needs `assignment.manage`: supervisor, representative.
         *
         *     Takes no API token.
         */
        put: operations["restrictCase"];
        post?: never;
        /**
         * Lift the restriction of a case
         * @description Needs `assignment.manage`: supervisor, representative.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        delete: operations["liftRestriction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/riders/{riderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a case is a rider of this lead case
         * @description Who does not see one of the two does not see the link.
         *
         *     Needs `case.append`: supervisor, representative, paralegal, intake.
         */
        put: operations["linkRider"];
        post?: never;
        /**
         * End the link between a lead case and a rider
         * @description Needs `case.append`: supervisor, representative, paralegal, intake.
         */
        delete: operations["unlinkRider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a client who is not yet there
         * @description The server searches first. Whoever has the same whole name or the same number is named in `facts` of a 409 `possible-duplicate`: `clients`, and in `ask` the members to ask about clients out of your sight. To create the client all the same, say so of each of them in `notTheSame` and `asked`.
         *
         *     Needs `client.create`: supervisor, representative, paralegal, intake.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A client with all that is kept of them
         * @description Needs `client.read`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["readClient"];
        /**
         * Put other facts in the place of those kept; the version before stays readable
         * @description Needs `client.change`: supervisor, representative, paralegal, intake.
         */
        put: operations["changeClient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is assigned to a client and to which of their cases
         * @description Needs `assignment.list`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listAssignments"];
        put?: never;
        /**
         * Assign a member or a team to a case, or to a client with every case
         * @description A new owner takes the place of the one before; an owner is of one case and has no end. Changes of a team follow to its cases.
         *
         *     Needs `assignment.manage`: supervisor, representative.
         *
         *     Takes no API token.
         */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents of a client, the newest first, those of cases in sight among them
         * @description Needs `document.read`: supervisor, representative, paralegal, intake, interpreter.
         */
        get: operations["listClientDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries of a client that hang on no case
         * @description Needs `entry.read`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listClientEntries"];
        put?: never;
        /**
         * Record an entry of a client, for all their cases
         * @description Needs `entry.write`: supervisor, representative, paralegal, intake.
         */
        post: operations["recordClientEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note something of a client
         * @description Needs `note.write`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        post: operations["recordClientNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of the facts of a client, the latest first, with who recorded it
         * @description Needs `client.read`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listClientVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/walls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The walls around a client and their cases
         * @description Whoever a wall is set against sees nothing here, as everywhere.
         *
         *     Needs `wall.list`: supervisor, representative.
         */
        get: operations["listWalls"];
        put?: never;
        /**
         * Set a wall: a member may not see a client, or one case
         * @description Holds at once and everywhere, over any role, assignment and break-glass.
         *
         *     Needs `wall.manage`: supervisor, representative.
         *
         *     Takes no API token.
         */
        post: operations["setWall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find clients in sight by name, A-number, telephone or e-mail
         * @description Names are found across scripts and spellings. The best match comes first; at most 50 are answered.
         *
         *     Needs `client.search`: supervisor, representative, paralegal, intake.
         */
        post: operations["searchClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/search-before-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether somebody is a client already, also where you may not see them
         * @description Needs `client.create`: supervisor, representative, paralegal, intake.
         */
        post: operations["searchBeforeCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to be done by when, over all cases in sight
         * @description Coming: from today, the next first. Overdue: what passed and is not settled, the last first.
         *
         *     Needs `case.list`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listClockQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflict-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look for the parties of a matter among clients, their families and other parties
         * @description With `clientId` the check is kept with the client, or with the case in `caseId`, and waits for a conclusion. Of what you may not see the answer says whom to ask and nothing else.
         *
         *     Needs `conflict.check`: supervisor, representative, paralegal, intake.
         */
        post: operations["checkConflicts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflict-checks/{entryId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what follows from a conflict check
         * @description Needs `conflict.check`: supervisor, representative, paralegal, intake.
         */
        put: operations["concludeConflictCheck"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverage/double-bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members who cover two hearings at one time, or on one day in two places
         * @description Needs `case.list`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listDoubleBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverage/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hearings between two days that lack a representative, an interpreter or company
         * @description Needs `case.list`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listCoverageGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a document; its content follows
         * @description Needs `document.write`: supervisor, representative, paralegal, intake.
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a document is and where it comes from
         * @description Needs `document.read`: supervisor, representative, paralegal, intake, interpreter.
         */
        get: operations["readDocument"];
        /**
         * Correct what a document is or where it comes from; what was said before is kept
         * @description Needs `document.write`: supervisor, representative, paralegal, intake.
         */
        put: operations["changeDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the content of a document, or a range of it
         * @description Needs `document.read`: supervisor, representative, paralegal, intake, interpreter.
         */
        get: operations["readDocumentContent"];
        /**
         * Upload the content of a document, or a new version of it
         * @description The body is the file itself, Content-Type its type. What the file holds must be of that type, and must be harmless: files with scripts, macros, attachments or encryption are refused. The same content again changes nothing.
         *
         *     Needs `document.write`: supervisor, representative, paralegal, intake.
         */
        put: operations["putDocumentContent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a document, the first one first
         * @description Needs `document.read`: supervisor, representative, paralegal, intake, interpreter.
         */
        get: operations["listDocumentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/versions/{version}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the content that a document had in one of its versions
         * @description Needs `document.read`: supervisor, representative, paralegal, intake, interpreter.
         */
        get: operations["readDocumentVersionContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a document that was recorded by mistake; it is kept, and no longer listed
         * @description Needs `document.write`: supervisor, representative, paralegal, intake.
         */
        post: operations["withdrawDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entry
         * @description Needs `entry.read`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["readEntry"];
        /**
         * Put other data in the place of those of an entry; the version before stays readable
         * @description Needs `entry.write`: supervisor, representative, paralegal, intake.
         */
        put: operations["changeEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{entryId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of an entry, the latest first, with who recorded it
         * @description Needs `entry.read`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["readEntryVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{entryId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an entry was recorded by mistake: it stays readable and counts no more
         * @description Needs `entry.write`: supervisor, representative, paralegal, intake.
         */
        post: operations["withdrawEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forgotten-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open cases without a next date, an owner, recent contact or a fresh check
         * @description Needs `case.list`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listForgotten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hearings between two days, over all cases in sight
         * @description Needs `case.list`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listHearings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation or recovery with a password of one’s own
         * @description Works once. Signs in as far as it can: to `enrolment` or `second-factor` where the organisation asks for one. A full recovery needs the two parts that two members were given.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation or recovery link is for */
        post: operations["readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lock-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock one’s own account at once
         * @description With a session, or from anywhere with the lockdown code. Ends every session and token; only a recovery opens the account again. With a code the answer is the same whether or not it was right.
         */
        post: operations["lockDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is asking, and what they may do
         * @description Needs `own-account`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The members of the organisation
         * @description Needs `member.list`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Invite a member
         * @description Needs `member.manage`: admin.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member
         * @description Needs `member.list`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         */
        get: operations["readMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change roles or the time within which a member is active
         * @description Holds from the member’s next request on.
         *
         *     Needs `member.manage`: admin.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        patch: operations["changeMember"];
        trace?: never;
    };
    "/v1/members/{memberId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a member: every session and token ends
         * @description Needs `member.manage`: admin.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["disableMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{memberId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a disabled member again
         * @description Needs `member.manage`: admin.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["enableMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{memberId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new invitation link; the one before ends
         * @description Needs `member.manage`: admin.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["renewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{memberId}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the recovery of an account
         * @description `password`: the link lets the member choose a new password; the second factor stays. `full`: the second factor ends too, which takes a second member (approveRecovery), and each of the two hands over one part. The member and the admins are told. Nobody but the member learns the password.
         *
         *     Needs `member.manage`: admin.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["startRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{memberId}/recovery/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a recovery that another member started
         * @description Needs `recovery.approve`: admin, supervisor.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["approveRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a note of one’s own; the version before stays readable
         * @description Needs `note.write`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        put: operations["changeNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation and its rules
         * @description Needs `organisation.read`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         */
        get: operations["readOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the organisation or its rules
         * @description Needs `organisation.change`: admin.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        patch: operations["changeOrganisation"];
        trace?: never;
    };
    "/v1/organisation/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name three recovery officers and give each a share
         * @description Any two shares make the installation key anew if it is lost; one alone is worth nothing. Shares are shown once and not kept. Where several organisations share an installation, its operator makes them.
         *
         *     Needs `organisation.change`: admin.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["armRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/passkeys/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the browser is asked in order to prove a passkey
         * @description For signInWithPasskey, giveSecondFactor and stepUp. Valid for five minutes, and for one use.
         */
        post: operations["askPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and how far */
        get: operations["readSession"];
        put?: never;
        post?: never;
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a second factor again
         * @description For operations that need a fresh one, and to go on after reading was paused. A recovery code is not taken.
         */
        post: operations["stepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the first organisation and its admin
         * @description Signs the admin in as far as `enrolment`: next come offerTotp and confirmTotp, or offerPasskey and addPasskey. Then armRecovery names three recovery officers; until it does, readSession says that recovery is not armed.
         */
        post: operations["setUpOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a set-up link is valid
         * @description Answers 404 without a valid token, and always once an organisation exists.
         */
        post: operations["checkSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail address and password
         * @description What is wrong is never said. Answers `second-factor` where one is needed; then follows giveSecondFactor.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey alone
         * @description A passkey that verified its user is password and second factor in one.
         */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a sign-in with a second factor */
        post: operations["giveSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open tasks in sight, the soonest due first; those without a day come last
         * @description Needs `entry.read`: supervisor, representative, paralegal, intake, interpreter, volunteer.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{entryId}/confirm-hearing-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm, as a second member who looked too, that a hearing was moved
         * @description Records the new date in the history, which keeps the one before, and closes the task.
         *
         *     Needs `check.record`: supervisor, representative, paralegal, intake.
         *
         *     Takes no API token.
         */
        post: operations["confirmHearingChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The teams of the organisation
         * @description Needs `team.list`: admin, supervisor, representative, paralegal, intake, interpreter, volunteer, auditor.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Make a team
         * @description Needs `team.manage`: admin, supervisor.
         */
        post: operations["makeTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{teamId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename a team
         * @description Needs `team.manage`: admin, supervisor.
         */
        patch: operations["renameTeam"];
        trace?: never;
    };
    "/v1/teams/{teamId}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a member to a team, and so to the cases that the team is assigned to
         * @description Needs `team.manage`: admin, supervisor.
         *
         *     Takes no API token.
         */
        put: operations["addToTeam"];
        post?: never;
        /**
         * Take a member out of a team, and so from its cases
         * @description Needs `team.manage`: admin, supervisor.
         *
         *     Takes no API token.
         */
        delete: operations["removeFromTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/walls/{wallId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a wall
         * @description For those who see what it stands around: never the member whom it is set against.
         *
         *     Needs `wall.manage`: supervisor, representative.
         *
         *     Needs a second factor given in the last minutes.
         *
         *     Takes no API token.
         */
        post: operations["endWall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccompanimentPlanData: {
            cap?: number;
            meetAt?: string;
            noticeId: components["schemas"]["Id"];
            wished: number;
        };
        /** @enum {string} */
        Action: "own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify";
        AddressData: {
            careOf?: string;
            country?: string;
            from?: components["schemas"]["Day"];
            lines: string[];
            place?: string;
            postalCode?: string;
            /** @default [] */
            proofs: {
                documentId?: components["schemas"]["Id"];
                filedOn: components["schemas"]["Day"];
                /** @enum {string} */
                form: "EOIR-33-IC" | "EOIR-33-BIA" | "AR-11";
                /** @enum {string} */
                via?: "paper" | "electronic";
            }[];
            region?: string;
            to?: components["schemas"]["Day"];
            /** @enum {string} */
            use: "lives" | "mail" | "lives-and-mail";
        };
        AssertionData: {
            /** @enum {string} */
            by: "dhs" | "respondent" | "witness" | "expert" | "court" | "other";
            documentId?: components["schemas"]["Id"];
            page?: number;
            place?: string;
            saidOn?: components["schemas"]["Day"];
            says: string;
            /** @enum {string} */
            standing: "not-answered" | "contested" | "admitted" | "found-true" | "found-untrue";
        };
        BondData: {
            amount: number;
            conditions?: string;
            /** @default [] */
            contributions: {
                amount: number;
                from: string;
                on?: components["schemas"]["Day"];
            }[];
            obligor?: components["schemas"]["Person"];
            postedOn?: components["schemas"]["Day"];
            setOn?: components["schemas"]["Day"];
            /** @enum {string} */
            state: "set" | "posted" | "cancelled" | "breached" | "returned";
        };
        Case: {
            asOf: components["schemas"]["Day"];
            checkDueOn?: components["schemas"]["Day"];
            checks: {
                on: components["schemas"]["Day"];
                result: string;
                system: string;
            }[];
            circuit?: number;
            clientId: components["schemas"]["Id"];
            clocks: {
                accruedDays?: number;
                alertOn: string | null;
                authority: string[];
                binds: string;
                /** @enum {string} */
                confidence: "verified" | "secondary" | "unverified" | "disputed";
                consequence?: string;
                cures?: string[];
                due: string | null;
                dueAt?: string;
                earliest: string | null;
                facts?: {
                    [key: string]: string | number | boolean | null;
                };
                id: string;
                /** @enum {string} */
                kind: "deadline" | "window" | "eligibility" | "accrual" | "government" | "advisory";
                latest: string | null;
                /** @constant */
                onRequest?: true;
                opens?: string;
                part?: string;
                /** @constant */
                protected?: true;
                readings?: {
                    at?: string;
                    authority: string;
                    date: string | null;
                    label: string;
                }[];
                rule: string;
                setBy?: {
                    /** @enum {string} */
                    by: "judge" | "notice";
                    computed: string | null;
                    differs: boolean;
                    dueOn: string;
                    event: string;
                };
                settledBy?: string;
                startedBy: string | null;
                /** @enum {string} */
                status: "pending" | "open" | "running" | "met" | "missed" | "stopped" | "ended" | "superseded" | "advice";
                title: string;
                trace: {
                    date: string | null;
                    facts: {
                        [key: string]: string | number | boolean | null;
                    };
                    /** @enum {string} */
                    step: "started" | "finality" | "version" | "version-uncertain" | "anchor" | "served-unknown" | "added" | "month-end" | "mail" | "extended" | "capped" | "fixed-date" | "ceiling" | "open-day" | "rolled" | "not-rolled" | "paper-only" | "safe-back" | "day-before" | "holiday-reading" | "late-start" | "from-decision" | "hour-reading" | "holiday-table-ends" | "stop" | "restart" | "may-have-stopped" | "suspended" | "met" | "met-late" | "cured" | "not-cured" | "tolled" | "later-reading" | "acceptance-not-recorded" | "ended" | "superseded" | "set-by" | "not-before" | "fact" | "note";
                    text: string;
                }[];
                version: string;
                warning?: string;
            }[];
            closedOn?: components["schemas"]["Day"];
            court?: string;
            custody: {
                episodes: {
                    asserted?: string;
                    authority?: string;
                    endedOn?: components["schemas"]["Day"];
                    places: {
                        facility?: string;
                        on: components["schemas"]["Day"];
                    }[];
                    reason?: string;
                    startedOn: components["schemas"]["Day"];
                }[];
                /** @enum {string} */
                state: "detained" | "not-detained" | "not-recorded";
            };
            /** @description Where no custody is recorded */
            detained?: boolean;
            hearings: {
                court?: string;
                hearingId: string;
                judge?: string;
                kind: string;
                medium?: string;
                /** @description How often a later notice moved it */
                moved: number;
                /** @description Of its first notice */
                noticeId: components["schemas"]["Id"];
                on: components["schemas"]["Day"];
                result?: string;
                /** @description RFC 9557; midnight where the hour is not known */
                startsAt: string;
                /** @enum {string} */
                state: "scheduled" | "unreported" | "held" | "adjourned";
            }[];
            id: components["schemas"]["Id"];
            /** @description Events that take effect after the as-of day */
            ignoredEvents: components["schemas"]["Id"][];
            /** @enum {string} */
            kind: "removal" | "application" | "custody" | "records-request" | "habeas" | "appeal";
            knownAt?: components["schemas"]["Instant"];
            lastContactOn?: components["schemas"]["Day"];
            /** @description The lead case of which this one is a rider */
            lead?: components["schemas"]["Id"];
            nextOn?: components["schemas"]["Day"];
            number: number;
            openedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            outcome?: "asylum-granted" | "withholding-granted" | "cat-granted" | "cancellation-granted" | "adjustment-granted" | "other-relief-granted" | "application-approved" | "application-denied" | "naturalised" | "terminated" | "dismissed" | "administratively-closed" | "voluntary-departure" | "removal-ordered" | "removal-in-absentia" | "removed" | "departed" | "released" | "bond-granted" | "bond-denied" | "appeal-sustained" | "appeal-dismissed" | "remanded" | "habeas-granted" | "habeas-denied" | "records-received" | "records-denied" | "advice-given" | "referred" | "transferred" | "withdrawn" | "contact-lost" | "died" | "other";
            ownerId?: components["schemas"]["Id"];
            /** @description The organisation's own name for the case */
            reference?: string;
            represented: boolean;
            riders: components["schemas"]["Id"][];
            /** @enum {string} */
            stage: "before-filing" | "charged" | "pending" | "evidence-requested" | "in-proceedings" | "decided" | "voluntary-departure" | "on-appeal" | "in-federal-court" | "order-final" | "departed";
            timeZone?: string;
            version: number;
        };
        CheckAnswer: {
            appeal?: {
                on?: components["schemas"]["Day"];
                says: string;
            };
            caseType?: string;
            /** @enum {string} */
            clockStatus?: "running" | "stopped" | "none";
            court?: string;
            decision?: {
                on?: components["schemas"]["Day"];
                says: string;
            };
            elapsedDays?: number;
            found: boolean;
            hearingLocation?: string;
            motion?: {
                on?: components["schemas"]["Day"];
                says: string;
            };
            nextHearing?: {
                judge?: string;
                /** @enum {string} */
                kind?: "master" | "individual" | "bond" | "fear-review" | "other";
                /** @enum {string} */
                medium?: "in-person" | "internet" | "video" | "telephone";
                on: components["schemas"]["Day"];
                time?: string;
            } | null;
            on: components["schemas"]["Day"];
            /** @constant */
            system: "eoir-portal";
        } | {
            found: boolean;
            on: components["schemas"]["Day"];
            receipt?: string;
            status?: {
                on?: components["schemas"]["Day"];
                says: string;
            };
            /** @constant */
            system: "uscis-status";
        } | {
            facility?: string;
            found: boolean;
            inCustody?: boolean;
            on: components["schemas"]["Day"];
            /** @constant */
            system: "ice-locator";
        } | {
            controlNumber?: string;
            found: boolean;
            on: components["schemas"]["Day"];
            placeInQueue?: number;
            status?: {
                on?: components["schemas"]["Day"];
                says: string;
            };
            /** @constant */
            system: "foia-portal";
        };
        CheckData: {
            answer: components["schemas"]["CheckAnswer"];
            differences: {
                answered?: string;
                /** @enum {string} */
                field: "hearing-date" | "hearing-time" | "hearing-kind" | "hearing-medium" | "judge" | "court" | "custody" | "facility";
                recorded?: string;
            }[];
            nextDueOn: components["schemas"]["Day"];
            /** @enum {string} */
            result: "matches" | "differs" | "not-found";
        };
        ConflictCheckData: {
            ask: {
                memberId: components["schemas"]["Id"];
                party: number;
            }[];
            checkedOn: components["schemas"]["Day"];
            conclusion?: {
                by: components["schemas"]["Id"];
                on: components["schemas"]["Day"];
                /** @enum {string} */
                outcome: "none" | "waived" | "refused";
                reason?: string;
            };
            found: {
                clientId: components["schemas"]["Id"];
                entryId?: components["schemas"]["Id"];
                /** @enum {string} */
                name?: "same" | "close" | "alike";
                numbers: ("a-number" | "phone" | "email")[];
                party: number;
            }[];
            parties: {
                person: components["schemas"]["Person"];
                /** @enum {string} */
                role: "client" | "family-member" | "adverse" | "co-respondent" | "petitioner" | "beneficiary" | "sponsor" | "obligor" | "witness" | "opposing-counsel" | "former-counsel" | "other";
            }[];
        };
        ConsentData: {
            documentId?: components["schemas"]["Id"];
            /**
             * @default client
             * @enum {string}
             */
            givenBy: "client" | "parent" | "guardian";
            givenOn: components["schemas"]["Day"];
            interpreter?: string;
            language: string;
            /** @enum {string} */
            manner: "signed" | "spoken" | "electronic";
            /** @enum {string} */
            scope: "representation" | "records-request" | "shared-counsel" | "family" | "referral" | "interpreter" | "statistics" | "media" | "other";
            text: string;
            until?: components["schemas"]["Day"];
            withdrawal?: {
                on: components["schemas"]["Day"];
                toldTo?: string;
            };
            witness?: string;
        };
        CoverageData: {
            /** @enum {string} */
            as: "representative" | "interpreter" | "accompaniment";
            language?: {
                dialect?: string;
                tag: string;
            };
            memberId?: components["schemas"]["Id"];
            name?: string;
            noticeId: components["schemas"]["Id"];
            reachedAt?: string;
            relay?: {
                dialect?: string;
                name?: string;
                tag: string;
            }[];
            /** @enum {string} */
            state: "asked" | "confirmed" | "declined";
        };
        CustodyReportData: {
            /** @enum {string} */
            asserted?: "241" | "235b" | "236a" | "236c" | "238b";
            /** @enum {string} */
            authority?: "ice" | "cbp" | "hhs" | "non-immigration";
            /** @enum {string} */
            confidence: "certain" | "likely" | "doubtful";
            /** @enum {string} */
            endedBy?: "released" | "transferred" | "removed" | "other";
            facility?: string;
            howToReach?: string;
            on: components["schemas"]["Day"];
            /** @enum {string} */
            reportedBy: "client" | "family" | "counsel" | "notice" | "check" | "other";
            /** @enum {string} */
            tells: "started" | "transferred" | "ended" | "goes-on";
        };
        /** Format: date */
        Day: string;
        Entry: {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["AddressData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "address";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["FamilyMemberData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "family-member";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["PartyData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "party";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["CoverageData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "coverage";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["AccompanimentPlanData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "accompaniment-plan";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["CustodyReportData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "custody-report";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["BondData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "bond";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["RecordsRequestData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "records-request";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["CheckData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "check";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["AssertionData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "assertion";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["NoteData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "note";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["TaskData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "task";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["ConsentData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "consent";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        } | {
            caseId?: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["Id"];
            data: components["schemas"]["ConflictCheckData"];
            events?: {
                caseId: components["schemas"]["Id"];
                eventId: string;
                type: string;
            }[];
            id: components["schemas"]["Id"];
            /** @constant */
            kind: "conflict-check";
            source?: components["schemas"]["Source"];
            version: number;
            withdrawnAt?: components["schemas"]["Instant"];
        };
        Event: {
            at?: string;
            /** @description The event that replaced it, as far as was known then */
            correctedBy?: components["schemas"]["Id"];
            corrects?: components["schemas"]["Id"];
            data: {
                [key: string]: string | number | boolean;
            };
            id: components["schemas"]["Id"];
            on: components["schemas"]["Day"];
            recordedAt: components["schemas"]["Instant"];
            recordedBy: components["schemas"]["Id"];
            seq: number;
            source?: {
                documentId?: string;
                /** @enum {string} */
                kind: "notice" | "order" | "receipt" | "portal" | "client" | "counsel" | "document" | "other";
                page?: number;
            };
            /** @enum {string} */
            type: "arrived" | "departed" | "returned" | "arrested" | "charging-decided" | "unaccompanied-determined" | "custody-started" | "custody-transferred" | "custody-ended" | "notice-to-appear-served" | "notice-to-appear-filed" | "hearing-scheduled" | "hearing-held" | "hearing-adjourned" | "address-changed" | "address-change-filed" | "representation-entered" | "representation-withdrawn" | "application-planned" | "application-filed" | "application-accepted" | "filing-rejected" | "filing-withdrawn" | "fee-waiver-denied" | "fee-paid" | "annual-fee-noticed" | "biometrics-taken" | "interview-held" | "application-decided" | "asylum-clock-stopped" | "asylum-clock-restarted" | "fear-referred" | "fear-interview-held" | "fear-decision-issued" | "fear-review-requested" | "fear-review-decided" | "bond-requested" | "bond-decided" | "bond-stay-noticed" | "referred-to-attorney-general" | "decision-issued" | "order-became-final" | "deadline-set" | "appeal-filed" | "motion-filed" | "motion-decided" | "papers-filed" | "briefing-schedule-set" | "record-filed" | "petition-for-review-filed" | "stay-entered" | "stay-ended" | "administrative-removal-noticed" | "voluntary-departure-granted" | "voluntary-departure-extended" | "voluntary-departure-bond-posted" | "departure-confirmed" | "supervision-ordered" | "removal-period-extended" | "custody-review-held" | "third-country-removal-noticed" | "habeas-filed" | "habeas-ordered" | "habeas-returned" | "judgment-entered" | "claim-accrued" | "claim-denied" | "claim-presented" | "suit-filed" | "fees-requested" | "evidence-requested" | "denial-intended" | "response-filed" | "denial-issued" | "status-granted" | "permit-issued" | "visa-became-available" | "qualifying-tie-ended" | "designation-ended" | "certification-signed" | "records-requested" | "records-extended" | "records-tolled" | "records-answered" | "check-made" | "consent-given" | "consent-withdrawn" | "case-opened" | "case-closed" | "outcome-recorded";
        };
        FamilyMemberData: {
            clientId?: components["schemas"]["Id"];
            person?: components["schemas"]["Person"];
            /** @enum {string} */
            relation: "spouse" | "partner" | "parent" | "child" | "step-child" | "sibling" | "grandparent" | "grandchild" | "guardian" | "other";
        };
        Id: string;
        /** Format: date-time */
        Instant: string;
        ListedCase: {
            caseId: components["schemas"]["Id"];
            checkDueOn?: components["schemas"]["Day"];
            clientId: components["schemas"]["Id"];
            closedOn?: components["schemas"]["Day"];
            court?: string;
            /** @enum {string} */
            custody: "detained" | "not-detained" | "not-recorded";
            /** @enum {string} */
            kind: "removal" | "application" | "custody" | "records-request" | "habeas" | "appeal";
            lastContactOn?: components["schemas"]["Day"];
            name?: string;
            nextOn?: components["schemas"]["Day"];
            number: number;
            openedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            outcome?: "asylum-granted" | "withholding-granted" | "cat-granted" | "cancellation-granted" | "adjustment-granted" | "other-relief-granted" | "application-approved" | "application-denied" | "naturalised" | "terminated" | "dismissed" | "administratively-closed" | "voluntary-departure" | "removal-ordered" | "removal-in-absentia" | "removed" | "departed" | "released" | "bond-granted" | "bond-denied" | "appeal-sustained" | "appeal-dismissed" | "remanded" | "habeas-granted" | "habeas-denied" | "records-received" | "records-denied" | "advice-given" | "referred" | "transferred" | "withdrawn" | "contact-lost" | "died" | "other";
            ownerId?: components["schemas"]["Id"];
            represented: boolean;
            /** @enum {string} */
            stage: "before-filing" | "charged" | "pending" | "evidence-requested" | "in-proceedings" | "decided" | "voluntary-departure" | "on-appeal" | "in-federal-court" | "order-final" | "departed";
        };
        ListedHearing: {
            caseId: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            court?: string;
            hearingKind: string;
            /** @enum {string} */
            kind: "removal" | "application" | "custody" | "records-request" | "habeas" | "appeal";
            name?: string;
            /** @description Of its first notice */
            noticeId: components["schemas"]["Id"];
            number: number;
            on: components["schemas"]["Day"];
            ownerId?: components["schemas"]["Id"];
            /** @description RFC 9557; midnight where the hour is not known */
            startsAt: string;
            /** @enum {string} */
            state: "scheduled" | "unreported" | "held" | "adjourned";
        };
        NewAddressData: {
            careOf?: string;
            country?: string;
            from?: components["schemas"]["Day"];
            lines: string[];
            place?: string;
            postalCode?: string;
            /** @default [] */
            proofs: {
                documentId?: components["schemas"]["Id"];
                filedOn: components["schemas"]["Day"];
                /** @enum {string} */
                form: "EOIR-33-IC" | "EOIR-33-BIA" | "AR-11";
                /** @enum {string} */
                via?: "paper" | "electronic";
            }[];
            region?: string;
            to?: components["schemas"]["Day"];
            /** @enum {string} */
            use: "lives" | "mail" | "lives-and-mail";
        };
        NewBondData: {
            amount: number;
            conditions?: string;
            /** @default [] */
            contributions: {
                amount: number;
                from: string;
                on?: components["schemas"]["Day"];
            }[];
            obligor?: components["schemas"]["Person"];
            postedOn?: components["schemas"]["Day"];
            setOn?: components["schemas"]["Day"];
            /** @enum {string} */
            state: "set" | "posted" | "cancelled" | "breached" | "returned";
        };
        NewConsentData: {
            documentId?: components["schemas"]["Id"];
            /**
             * @default client
             * @enum {string}
             */
            givenBy: "client" | "parent" | "guardian";
            givenOn: components["schemas"]["Day"];
            interpreter?: string;
            language: string;
            /** @enum {string} */
            manner: "signed" | "spoken" | "electronic";
            /** @enum {string} */
            scope: "representation" | "records-request" | "shared-counsel" | "family" | "referral" | "interpreter" | "statistics" | "media" | "other";
            text: string;
            until?: components["schemas"]["Day"];
            withdrawal?: {
                on: components["schemas"]["Day"];
                toldTo?: string;
            };
            witness?: string;
        };
        /** @description An event of recourse.case/1, with "on" or "at" */
        NewEvent: {
            at?: string;
            /** @description Id of the event that this one replaces */
            corrects?: string;
            /** @description The fields of the type, as in a case file */
            data?: {
                [key: string]: string | number | boolean;
            };
            /** @description A name by which events of this request refer to one another; the answer says the id that it got */
            id?: string;
            on?: components["schemas"]["Day"];
            source?: {
                documentId?: string;
                /** @enum {string} */
                kind: "notice" | "order" | "receipt" | "portal" | "client" | "counsel" | "document" | "other";
                page?: number;
            };
            /**
             * @description See docs/reference/events.md
             * @enum {string}
             */
            type: "arrived" | "departed" | "returned" | "arrested" | "charging-decided" | "unaccompanied-determined" | "custody-started" | "custody-transferred" | "custody-ended" | "notice-to-appear-served" | "notice-to-appear-filed" | "hearing-scheduled" | "hearing-held" | "hearing-adjourned" | "address-changed" | "address-change-filed" | "representation-entered" | "representation-withdrawn" | "application-planned" | "application-filed" | "application-accepted" | "filing-rejected" | "filing-withdrawn" | "fee-waiver-denied" | "fee-paid" | "annual-fee-noticed" | "biometrics-taken" | "interview-held" | "application-decided" | "asylum-clock-stopped" | "asylum-clock-restarted" | "fear-referred" | "fear-interview-held" | "fear-decision-issued" | "fear-review-requested" | "fear-review-decided" | "bond-requested" | "bond-decided" | "bond-stay-noticed" | "referred-to-attorney-general" | "decision-issued" | "order-became-final" | "deadline-set" | "appeal-filed" | "motion-filed" | "motion-decided" | "papers-filed" | "briefing-schedule-set" | "record-filed" | "petition-for-review-filed" | "stay-entered" | "stay-ended" | "administrative-removal-noticed" | "voluntary-departure-granted" | "voluntary-departure-extended" | "voluntary-departure-bond-posted" | "departure-confirmed" | "supervision-ordered" | "removal-period-extended" | "custody-review-held" | "third-country-removal-noticed" | "habeas-filed" | "habeas-ordered" | "habeas-returned" | "judgment-entered" | "claim-accrued" | "claim-denied" | "claim-presented" | "suit-filed" | "fees-requested" | "evidence-requested" | "denial-intended" | "response-filed" | "denial-issued" | "status-granted" | "permit-issued" | "visa-became-available" | "qualifying-tie-ended" | "designation-ended" | "certification-signed" | "records-requested" | "records-extended" | "records-tolled" | "records-answered" | "check-made" | "consent-given" | "consent-withdrawn" | "case-opened" | "case-closed" | "outcome-recorded";
        };
        NewPasskeyMade: {
            /** @enum {string} */
            authenticatorAttachment?: "cross-platform" | "platform";
            clientExtensionResults: Record<string, never>;
            id: string;
            rawId: string;
            response: {
                attestationObject: string;
                clientDataJSON: string;
                transports?: ("ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb")[];
            };
            /** @constant */
            type: "public-key";
        };
        NewPasskeyProof: {
            /** @enum {string} */
            authenticatorAttachment?: "cross-platform" | "platform";
            clientExtensionResults: Record<string, never>;
            id: string;
            rawId: string;
            response: {
                authenticatorData: string;
                clientDataJSON: string;
                signature: string;
                userHandle?: string;
            };
            /** @constant */
            type: "public-key";
        };
        NewSecondFactor: {
            totp: string;
        } | {
            passkey: components["schemas"]["NewPasskeyProof"];
        } | {
            recoveryCode: string;
        };
        NoteData: {
            contact?: {
                /** @enum {string} */
                by: "call" | "leave-message" | "text" | "messenger" | "email" | "mail" | "visit" | "in-person";
                on: components["schemas"]["Day"];
            };
            text: string;
        };
        PartyData: {
            organisation?: string;
            person: components["schemas"]["Person"];
            /** @enum {string} */
            role: "adverse" | "co-respondent" | "petitioner" | "beneficiary" | "sponsor" | "obligor" | "witness" | "opposing-counsel" | "former-counsel" | "other";
        };
        Person: {
            aNumbers?: string[];
            bornOn?: components["schemas"]["Day"];
            emails?: string[];
            names: components["schemas"]["PersonName"][];
            phones?: string[];
        };
        PersonName: {
            /** @enum {string} */
            kind: "legal" | "used" | "as-on-notice";
            /** @enum {string} */
            order?: "given-first" | "family-first" | "one-name";
            parts?: {
                family?: string;
                given?: string;
                middle?: string;
                secondFamily?: string;
            };
            script?: string;
            whole: string;
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            /**
             * @description Never renamed.
             * @enum {string}
             */
            code: "malformed-request" | "not-signed-in" | "sign-in-refused" | "second-factor-needed" | "wrong-origin" | "not-allowed" | "not-found" | "not-acceptable-here" | "too-slow" | "refused" | "already-exists" | "weak-password" | "possible-duplicate" | "idempotency-key-reused" | "stale" | "too-large" | "wrong-media-type" | "range-outside" | "dangerous-file" | "version-needed" | "too-many-requests" | "headers-too-large" | "reading-paused" | "failed" | "unavailable" | "no-space";
            /** @description What was found and what was expected; nothing of a person. */
            detail: string;
            /** @description What the code is about, for a program. */
            facts: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            requestId: string;
            status: number;
            title: string;
            /** Format: uri */
            type: string;
        };
        QueuedClock: {
            /** @description By when to act: the last day that is safe under every reading, or the opening of a window */
            actOn: components["schemas"]["Day"];
            caseId: components["schemas"]["Id"];
            clientId: components["schemas"]["Id"];
            due?: components["schemas"]["Day"];
            dueAt?: components["schemas"]["Instant"];
            earliest?: components["schemas"]["Day"];
            /** @enum {string} */
            kind: "removal" | "application" | "custody" | "records-request" | "habeas" | "appeal";
            latest?: components["schemas"]["Day"];
            name?: string;
            number: number;
            ownerId?: components["schemas"]["Id"];
            rule: string;
            startedBy: components["schemas"]["Id"];
            status: string;
        };
        RecordsRequestData: {
            answeredOn?: components["schemas"]["Day"];
            asksFor?: string;
            controlNumber?: string;
            /** @enum {string} */
            custodian: "uscis" | "ice" | "cbp" | "obim" | "eoir" | "other";
            expedite?: boolean;
            fee?: number;
            pages?: number;
            receivedOn?: components["schemas"]["Day"];
            requestedOn: components["schemas"]["Day"];
            /** @enum {string} */
            result?: "full" | "partial" | "denied" | "none-found" | "referred";
        };
        /** @enum {string} */
        Role: "admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor";
        SessionState: {
            isSetUp: boolean;
            /** @constant */
            stage: "nobody";
        } | {
            organisations: {
                id: components["schemas"]["Id"];
                name: string;
            }[];
            /** @constant */
            stage: "organisation";
        } | {
            /** @constant */
            stage: "second-factor";
            ways: ("totp" | "passkey" | "recovery-code")[];
        } | {
            /** @constant */
            stage: "enrolment";
        } | {
            actions: components["schemas"]["Action"][];
            endsAt: components["schemas"]["Instant"];
            member: {
                id: components["schemas"]["Id"];
                name: string;
                roles: components["schemas"]["Role"][];
            };
            organisation: {
                id: components["schemas"]["Id"];
                isRecoveryArmed: boolean;
                name: string;
            };
            secondFactorAt?: components["schemas"]["Instant"];
            /** @constant */
            stage: "signed-in";
        };
        Source: {
            documentId?: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
            page?: number;
        };
        TaskData: {
            about?: string;
            dueOn?: components["schemas"]["Day"];
            memberId?: components["schemas"]["Id"];
            opened?: {
                eventId: components["schemas"]["Id"];
                hearing?: {
                    court: string;
                    foundBy: components["schemas"]["Id"];
                    foundOn: components["schemas"]["Day"];
                    hearingId: string;
                    judge?: string;
                    kind: string;
                    medium?: string;
                    noticeId?: components["schemas"]["Id"];
                    recorded?: string;
                    startsAt: string;
                };
                /** @enum {string} */
                work: "review-venue" | "review-bond" | "review-habeas" | "review-coverage" | "confirm-hearing-date" | "tell-client-of-hearing" | "report-new-address" | "look-into-difference" | "hand-over" | "stop-sharing";
            };
            outcome?: string;
            /**
             * @default open
             * @enum {string}
             */
            state: "open" | "done" | "dropped";
            title: string;
        };
    };
    responses: {
        /** @description `already-exists`: This exists already. */
        "already-exists": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `dangerous-file`: This file is not taken because it may do harm. */
        "dangerous-file": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `failed`: Something went wrong here. */
        failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `headers-too-large`: The address or the header fields are too long. */
        "headers-too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency-key-reused`: This idempotency key was used for another request. */
        "idempotency-key-reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `malformed-request`: The request cannot be read. */
        "malformed-request": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `no-space`: The disk is full. */
        "no-space": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-allowed`: Your roles do not allow this. */
        "not-allowed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-found`: There is nothing here. */
        "not-found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-signed-in`: Nobody is signed in. */
        "not-signed-in": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-signed-in`: Nobody is signed in. `sign-in-refused`: Sign-in was refused. */
        "not-signed-in.sign-in-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `possible-duplicate`: Somebody with this name or number is there already. `idempotency-key-reused`: This idempotency key was used for another request. */
        "possible-duplicate.idempotency-key-reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `range-outside`: The content is shorter than the range that was asked for. */
        "range-outside": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `refused`: The rules refuse this. */
        refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `refused`: The rules refuse this. `idempotency-key-reused`: This idempotency key was used for another request. */
        "refused.idempotency-key-reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `second-factor-needed`: A fresh second factor is needed. `wrong-origin`: The request comes from another site. */
        "second-factor-needed.wrong-origin": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `second-factor-needed`: A fresh second factor is needed. `wrong-origin`: The request comes from another site. `not-allowed`: Your roles do not allow this. */
        "second-factor-needed.wrong-origin.not-allowed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `sign-in-refused`: Sign-in was refused. */
        "sign-in-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `stale`: It was changed meanwhile. */
        stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too-large`: The request is too large. */
        "too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too-many-requests`: Too many requests. */
        "too-many-requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too-many-requests`: Too many requests. `reading-paused`: You have opened the records of many persons in a short time. */
        "too-many-requests.reading-paused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too-slow`: The request did not arrive in time. */
        "too-slow": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unavailable`: The database does not answer. */
        unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `version-needed`: The version that you have read is needed. */
        "version-needed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `weak-password`: This password would be easy to guess. */
        "weak-password": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `wrong-media-type`: The content is of a kind that is not taken. */
        "wrong-media-type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `wrong-origin`: The request comes from another site. */
        "wrong-origin": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `wrong-origin`: The request comes from another site. `not-allowed`: Your roles do not allow this. */
        "wrong-origin.not-allowed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The version of what was answered, for If-Match. */
        ETag: string;
        /** @description Names this request in the log of the server. */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        name: "Recourse";
                        /** @description Address of the OpenAPI document */
                        reference: string;
                        version: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeFrom?: components["schemas"]["Instant"];
                        activeUntil?: components["schemas"]["Instant"];
                        email: string;
                        id: components["schemas"]["Id"];
                        name: string;
                        roles: components["schemas"]["Role"][];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "text"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeFrom?: components["schemas"]["Instant"];
                        activeUntil?: components["schemas"]["Instant"];
                        email: string;
                        id: components["schemas"]["Id"];
                        name: string;
                        roles: components["schemas"]["Role"][];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@seed.example",
                 *       "password": "text"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeFrom?: components["schemas"]["Instant"];
                        activeUntil?: components["schemas"]["Instant"];
                        email: string;
                        id: components["schemas"]["Id"];
                        name: string;
                        roles: components["schemas"]["Role"][];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in.sign-in-refused"];
            403: components["responses"]["second-factor-needed.wrong-origin"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["already-exists"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            /** @enum {string} */
                            kind: "totp" | "passkey";
                            label: string;
                            lastUsedAt?: components["schemas"]["Instant"];
                        }[];
                        recoveryCodesLeft: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    removeFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factorId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            409: components["responses"]["refused"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                after?: components["schemas"]["Id"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            caseId?: components["schemas"]["Id"];
                            createdAt: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            /** @enum {string} */
                            kind: "new-device" | "reading-paused" | "break-glass" | "recovery-started" | "recovered" | "locked-down" | "password-changed" | "factor-added" | "factor-removed" | "roles-changed";
                            memberId?: components["schemas"]["Id"];
                            readAt?: components["schemas"]["Instant"];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noticeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "text",
                 *       "passkey": {
                 *         "id": "0198c5a0-7c1e-7000-8000-000000000000",
                 *         "rawId": "0198c5a0-7c1e-7000-8000-000000000000",
                 *         "type": "public-key",
                 *         "clientExtensionResults": {},
                 *         "response": {
                 *           "clientDataJSON": "0198c5a0-7c1e-7000-8000-000000000000",
                 *           "attestationObject": "0198c5a0-7c1e-7000-8000-000000000000"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    label: string;
                    passkey: components["schemas"]["NewPasskeyMade"];
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codes?: {
                            lockdownCode: string;
                            recoveryCodes: string[];
                        };
                        session: components["schemas"]["SessionState"];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in.sign-in-refused"];
            403: components["responses"]["second-factor-needed.wrong-origin"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    offerPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        attestation: "none";
                        authenticatorSelection: {
                            /** @constant */
                            requireResidentKey: true;
                            /** @constant */
                            residentKey: "required";
                            /** @constant */
                            userVerification: "required";
                        };
                        challenge: string;
                        excludeCredentials: {
                            id: string;
                            transports?: ("ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb")[];
                            /** @constant */
                            type: "public-key";
                        }[];
                        pubKeyCredParams: {
                            alg: number;
                            /** @constant */
                            type: "public-key";
                        }[];
                        rp: {
                            id: string;
                            name: string;
                        };
                        timeout: number;
                        user: {
                            displayName: string;
                            id: string;
                            name: string;
                        };
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "text",
                 *       "next": "text"
                 *     }
                 */
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in.sign-in-refused"];
            403: components["responses"]["wrong-origin"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["weak-password"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    makeRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lockdownCode: string;
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: components["schemas"]["Instant"];
                            device: string;
                            endsAt: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            isThisOne: boolean;
                            lastSeenAt: components["schemas"]["Instant"];
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: components["schemas"]["Instant"];
                            expiresAt: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            label: string;
                            lastUsedAt?: components["schemas"]["Instant"];
                            scopes: components["schemas"]["Action"][];
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    makeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "text",
                 *       "scopes": [
                 *         "own-account"
                 *       ],
                 *       "expiresAt": "2026-03-02T14:30:00Z"
                 *     }
                 */
                "application/json": {
                    expiresAt: components["schemas"]["Instant"];
                    label: string;
                    scopes: components["schemas"]["Action"][];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: components["schemas"]["Instant"];
                        expiresAt: components["schemas"]["Instant"];
                        id: components["schemas"]["Id"];
                        label: string;
                        lastUsedAt?: components["schemas"]["Instant"];
                        scopes: components["schemas"]["Action"][];
                        secret: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    endToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tokenId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    offerTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        factorId: components["schemas"]["Id"];
                        secret: string;
                        uri: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factorId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "totp": "123456"
                 *     }
                 */
                "application/json": {
                    totp: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codes?: {
                            lockdownCode: string;
                            recoveryCodes: string[];
                        };
                        session: components["schemas"]["SessionState"];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in.sign-in-refused"];
            403: components["responses"]["wrong-origin"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    endAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                after?: string;
                caseId?: components["schemas"]["Id"];
                clientId?: components["schemas"]["Id"];
                /** @description First day, in UTC */
                from?: components["schemas"]["Day"];
                limit?: number;
                memberId?: components["schemas"]["Id"];
                /** @description Last day, in UTC */
                to?: components["schemas"]["Day"];
                what?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: components["schemas"]["Instant"];
                            caseId?: components["schemas"]["Id"];
                            /** @description Whose names or records it showed or changed; never their names */
                            clientIds: components["schemas"]["Id"][];
                            /** @description Only where you may see the client */
                            detail?: {
                                [key: string]: unknown;
                            };
                            memberId?: components["schemas"]["Id"];
                            memberName?: string;
                            /** @description Sensitive objects that it showed or changed */
                            objects: number;
                            /** @description Place in the log: 1, 2, 3 … */
                            seq: number;
                            /** @description The id of an operation, or what happened besides, such as `sign-in` or `denied` */
                            what: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readAuditHead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description SHA-256, in hexadecimal */
                        hash: string;
                        /** @description Place in the log: 1, 2, 3 … */
                        seq: number;
                        signed?: {
                            /** @description SHA-256, in hexadecimal */
                            hash: string;
                            /** @description Ed25519, in base64 */
                            publicKey: string;
                            /** @description Place in the log: 1, 2, 3 … */
                            seq: number;
                            /** @description Ed25519, in base64 */
                            signature: string;
                            signedAt: components["schemas"]["Instant"];
                        };
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: number;
                        /** @description Empty where nothing was altered, removed, inserted, cut or replaced */
                        findings: {
                            from: number;
                            /** @enum {string} */
                            kind: "altered" | "removed" | "inserted" | "swapped" | "broken-link" | "out-of-order" | "tail-missing" | "end-altered" | "rewritten" | "signature-wrong" | "signature-removed" | "anchor-wrong";
                            message: string;
                            to: number;
                        }[];
                        /** @description The last entry that a signature vouches for; 0 for none */
                        signedTo: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    breakGlass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caseNumber": 1,
                 *       "reason": "text",
                 *       "hours": 1
                 *     }
                 */
                "application/json": {
                    caseNumber: number;
                    hours: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: components["schemas"]["Id"];
                        until: components["schemas"]["Instant"];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                after?: string;
                client?: components["schemas"]["Id"];
                kind?: "removal" | "application" | "custody" | "records-request" | "habeas" | "appeal";
                limit?: number;
                /** @description yes: with the names of the clients, which counts as showing each of them */
                names?: "yes";
                nextBefore?: components["schemas"]["Day"];
                order?: "number" | "next";
                owner?: components["schemas"]["Id"] | "none";
                stage?: "before-filing" | "charged" | "pending" | "evidence-requested" | "in-proceedings" | "decided" | "voluntary-departure" | "on-appeal" | "in-federal-court" | "order-final" | "departed";
                state?: "open" | "closed" | "any";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedCase"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientId": "0198c5a0-7c1e-7000-8000-000000000000",
                 *       "kind": "removal"
                 *     }
                 */
                "application/json": {
                    circuit?: number;
                    clientId: components["schemas"]["Id"];
                    court?: string;
                    /** @description Where no custody is recorded */
                    detained?: boolean;
                    /** @description What had happened before */
                    events?: components["schemas"]["NewEvent"][];
                    /** @enum {string} */
                    kind: "removal" | "application" | "custody" | "records-request" | "habeas" | "appeal";
                    /** @description Today, if left out */
                    openedOn?: components["schemas"]["Day"];
                    /** @description The member who answers for it */
                    ownerId?: components["schemas"]["Id"];
                    /** @description The organisation's own name for the case */
                    reference?: string;
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In the order of the request */
                        events: {
                            id: components["schemas"]["Id"];
                            seq: number;
                        }[];
                        id: components["schemas"]["Id"];
                        number: number;
                        /** @description The version to send with the next change */
                        version: number;
                        /** @description What is allowed and may still be a slip */
                        warnings: {
                            code: string;
                            /** @description Place in the request */
                            path: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused.idempotency-key-reused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readCase: {
        parameters: {
            query?: {
                /** @description What had happened by then; today in the zone of the case, if left out */
                asOf?: components["schemas"]["Day"];
                /** @description As far as it was recorded by then; now, if left out */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    changeCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    circuit?: number | null;
                    court?: string | null;
                    detained?: boolean | null;
                    reference?: string | null;
                    timeZone?: string | null;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    recordCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "system": "eoir-portal",
                 *       "on": "2026-03-02",
                 *       "found": true
                 *     }
                 */
                "application/json": components["schemas"]["CheckAnswer"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        differences: {
                            answered?: string;
                            /** @enum {string} */
                            field: "hearing-date" | "hearing-time" | "hearing-kind" | "hearing-medium" | "judge" | "court" | "custody" | "facility";
                            recorded?: string;
                        }[];
                        id: components["schemas"]["Id"];
                        nextDueOn: components["schemas"]["Day"];
                        /** @enum {string} */
                        result: "matches" | "differs" | "not-found";
                        tasks: components["schemas"]["Id"][];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["idempotency-key-reused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readClocks: {
        parameters: {
            query?: {
                advice?: "yes";
                /** @description What had happened by then; today in the zone of the case, if left out */
                asOf?: components["schemas"]["Day"];
                /** @description As far as it was recorded by then; now, if left out */
                knownAt?: components["schemas"]["Instant"];
                language?: "en" | "es";
                trace?: "yes";
            };
            header?: never;
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        clocks: {
                            accruedDays?: number;
                            alertOn: string | null;
                            authority: string[];
                            binds: string;
                            /** @enum {string} */
                            confidence: "verified" | "secondary" | "unverified" | "disputed";
                            consequence?: string;
                            cures?: string[];
                            due: string | null;
                            dueAt?: string;
                            earliest: string | null;
                            facts?: {
                                [key: string]: string | number | boolean | null;
                            };
                            id: string;
                            /** @enum {string} */
                            kind: "deadline" | "window" | "eligibility" | "accrual" | "government" | "advisory";
                            latest: string | null;
                            /** @constant */
                            onRequest?: true;
                            opens?: string;
                            part?: string;
                            /** @constant */
                            protected?: true;
                            readings?: {
                                at?: string;
                                authority: string;
                                date: string | null;
                                label: string;
                            }[];
                            rule: string;
                            setBy?: {
                                /** @enum {string} */
                                by: "judge" | "notice";
                                computed: string | null;
                                differs: boolean;
                                dueOn: string;
                                event: string;
                            };
                            settledBy?: string;
                            startedBy: string | null;
                            /** @enum {string} */
                            status: "pending" | "open" | "running" | "met" | "missed" | "stopped" | "ended" | "superseded" | "advice";
                            title: string;
                            trace: {
                                date: string | null;
                                facts: {
                                    [key: string]: string | number | boolean | null;
                                };
                                /** @enum {string} */
                                step: "started" | "finality" | "version" | "version-uncertain" | "anchor" | "served-unknown" | "added" | "month-end" | "mail" | "extended" | "capped" | "fixed-date" | "ceiling" | "open-day" | "rolled" | "not-rolled" | "paper-only" | "safe-back" | "day-before" | "holiday-reading" | "late-start" | "from-decision" | "hour-reading" | "holiday-table-ends" | "stop" | "restart" | "may-have-stopped" | "suspended" | "met" | "met-late" | "cured" | "not-cured" | "tolled" | "later-reading" | "acceptance-not-recorded" | "ended" | "superseded" | "set-by" | "not-before" | "fact" | "note";
                                text: string;
                            }[];
                            version: string;
                            warning?: string;
                        }[];
                        ignoredEvents: string[];
                        law: {
                            hash: string;
                            pack: string;
                            version: string;
                        };
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "asylum-granted"
                 *     }
                 */
                "application/json": {
                    on?: components["schemas"]["Day"];
                    /** @enum {string} */
                    outcome: "asylum-granted" | "withholding-granted" | "cat-granted" | "cancellation-granted" | "adjustment-granted" | "other-relief-granted" | "application-approved" | "application-denied" | "naturalised" | "terminated" | "dismissed" | "administratively-closed" | "voluntary-departure" | "removal-ordered" | "removal-in-absentia" | "removed" | "departed" | "released" | "bond-granted" | "bond-denied" | "appeal-sustained" | "appeal-dismissed" | "remanded" | "habeas-granted" | "habeas-denied" | "records-received" | "records-denied" | "advice-given" | "referred" | "transferred" | "withdrawn" | "contact-lost" | "died" | "other";
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In the order of the request */
                        events: {
                            id: components["schemas"]["Id"];
                            seq: number;
                        }[];
                        /** @description The version to send with the next change */
                        version: number;
                        /** @description What is allowed and may still be a slip */
                        warnings: {
                            code: string;
                            /** @description Place in the request */
                            path: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused.idempotency-key-reused"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listCaseDocuments: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            caseId?: components["schemas"]["Id"];
                            clientId: components["schemas"]["Id"];
                            /** @description Absent until it is uploaded */
                            content?: {
                                /** @enum {string} */
                                mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/tiff" | "image/heic" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.oasis.opendocument.text" | "text/plain" | "audio/mpeg" | "audio/mp4" | "audio/wav" | "video/mp4";
                                /** @description Of the content, in hexadecimal */
                                sha256: string;
                                /** @description Bytes */
                                size: number;
                            };
                            createdAt: components["schemas"]["Instant"];
                            createdBy: components["schemas"]["Id"];
                            /** @description As it was called; folders and signs that mislead are taken out */
                            fileName?: string;
                            id: components["schemas"]["Id"];
                            provenance: {
                                /** @description Who gave or sent it */
                                from?: string;
                                /** @enum {string} */
                                kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
                                /** @description Of the envelope */
                                postmarkedOn?: components["schemas"]["Day"];
                                receivedOn?: components["schemas"]["Day"];
                                /** @enum {string} */
                                servedBy?: "hand" | "mail" | "courier" | "electronic" | "fax" | "other";
                            };
                            title: string;
                            version: number;
                            withdrawnAt?: components["schemas"]["Instant"];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listCaseEntries: {
        parameters: {
            query?: {
                after?: components["schemas"]["Id"];
                kind?: "address" | "family-member" | "party" | "coverage" | "accompaniment-plan" | "custody-report" | "bond" | "records-request" | "check" | "assertion" | "note" | "task" | "consent" | "conflict-check";
                limit?: number;
            };
            header?: never;
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Entry"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    recordCaseEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "address",
                 *       "data": {
                 *         "use": "lives",
                 *         "lines": [
                 *           "text"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["NewAddressData"];
                    /** @constant */
                    kind: "address";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["FamilyMemberData"];
                    /** @constant */
                    kind: "family-member";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["PartyData"];
                    /** @constant */
                    kind: "party";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["CoverageData"];
                    /** @constant */
                    kind: "coverage";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["AccompanimentPlanData"];
                    /** @constant */
                    kind: "accompaniment-plan";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["CustodyReportData"];
                    /** @constant */
                    kind: "custody-report";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["NewBondData"];
                    /** @constant */
                    kind: "bond";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["RecordsRequestData"];
                    /** @constant */
                    kind: "records-request";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["AssertionData"];
                    /** @constant */
                    kind: "assertion";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: {
                        about?: string;
                        dueOn?: components["schemas"]["Day"];
                        memberId?: components["schemas"]["Id"];
                        outcome?: string;
                        /**
                         * @default open
                         * @enum {string}
                         */
                        state?: "open" | "done" | "dropped";
                        title: string;
                    };
                    /** @constant */
                    kind: "task";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["NewConsentData"];
                    /** @constant */
                    kind: "consent";
                    source?: components["schemas"]["Source"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused.idempotency-key-reused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                after?: string;
                /** @description As far as it was recorded by then; now, if left out */
                knownAt?: components["schemas"]["Instant"];
                limit?: number;
            };
            header?: never;
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    appendEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         {
                 *           "type": "arrived"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    events: components["schemas"]["NewEvent"][];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In the order of the request */
                        events: {
                            id: components["schemas"]["Id"];
                            seq: number;
                        }[];
                        /** @description The version to send with the next change */
                        version: number;
                        /** @description What is allowed and may still be a slip */
                        warnings: {
                            code: string;
                            /** @description Place in the request */
                            path: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused.idempotency-key-reused"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readExhibits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exhibits: {
                            documentId: components["schemas"]["Id"];
                            /** @description As it is cited: `A`, `B-1`, `Tab 3` */
                            label: string;
                            /** @description In the index, where it is to differ from that of the document */
                            title?: string;
                        }[];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    arrangeExhibits: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "exhibits": []
                 *     }
                 */
                "application/json": {
                    exhibits: {
                        documentId: components["schemas"]["Id"];
                        /** @description As it is cited: `A`, `B-1`, `Tab 3` */
                        label: string;
                        /** @description In the index, where it is to differ from that of the document */
                        title?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exhibits: {
                            documentId: components["schemas"]["Id"];
                            /** @description As it is cited: `A`, `B-1`, `Tab 3` */
                            label: string;
                            /** @description In the index, where it is to differ from that of the document */
                            title?: string;
                        }[];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    recordCaseNote: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
            };
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "text": "text"
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["NoteData"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["idempotency-key-reused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    on?: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In the order of the request */
                        events: {
                            id: components["schemas"]["Id"];
                            seq: number;
                        }[];
                        /** @description The version to send with the next change */
                        version: number;
                        /** @description What is allowed and may still be a slip */
                        warnings: {
                            code: string;
                            /** @description Place in the request */
                            path: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused.idempotency-key-reused"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    restrictCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            409: components["responses"]["refused"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    liftRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    linkRider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["Id"];
                riderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            409: components["responses"]["refused"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    unlinkRider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["Id"];
                riderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "facts": {
                 *         "names": [
                 *           {
                 *             "kind": "legal",
                 *             "whole": "0198c5a0-7c1e-7000-8000-000000000000"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @default [] */
                    asked?: components["schemas"]["Id"][];
                    facts: {
                        /** @default [] */
                        aNumbers?: {
                            entered: string;
                        }[];
                        bornOn?: components["schemas"]["Day"];
                        /** @default [] */
                        emails?: {
                            /** Format: email */
                            entered: string;
                            whose?: string;
                        }[];
                        hearingNeeds?: string;
                        /** @default [] */
                        languages?: {
                            dialect?: string;
                            /** @enum {string} */
                            reads?: "well" | "some" | "no";
                            script?: string;
                            /** @enum {string} */
                            spoken: "best" | "well" | "some";
                            tag: string;
                        }[];
                        names: components["schemas"]["PersonName"][];
                        /** @default [] */
                        nationalities?: string[];
                        /** @default [] */
                        phones?: {
                            entered: string;
                            whose?: string;
                        }[];
                        pronouns?: string;
                        /** @default [] */
                        safeContact?: {
                            /** @enum {string} */
                            channel: "call" | "leave-message" | "text" | "messenger" | "email" | "mail" | "visit";
                            hours?: {
                                from: string;
                                to: string;
                            }[];
                            may: boolean;
                            words?: string;
                        }[];
                        stateless?: boolean;
                    };
                    /** @default [] */
                    notTheSame?: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                        warnings: {
                            ask: components["schemas"]["Id"][];
                            clients: components["schemas"]["Id"][];
                            /** @constant */
                            code: "number-elsewhere";
                            place: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["possible-duplicate.idempotency-key-reused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: components["schemas"]["Instant"];
                        facts: {
                            aNumbers: {
                                canonical: string;
                                entered: string;
                            }[];
                            bornOn?: components["schemas"]["Day"];
                            /** @default [] */
                            emails: {
                                /** Format: email */
                                entered: string;
                                whose?: string;
                            }[];
                            hearingNeeds?: string;
                            /** @default [] */
                            languages: {
                                dialect?: string;
                                /** @enum {string} */
                                reads?: "well" | "some" | "no";
                                script?: string;
                                /** @enum {string} */
                                spoken: "best" | "well" | "some";
                                tag: string;
                            }[];
                            names: components["schemas"]["PersonName"][];
                            /** @default [] */
                            nationalities: string[];
                            phones: {
                                canonical: string;
                                entered: string;
                                whose?: string;
                            }[];
                            pronouns?: string;
                            /** @default [] */
                            safeContact: {
                                /** @enum {string} */
                                channel: "call" | "leave-message" | "text" | "messenger" | "email" | "mail" | "visit";
                                hours?: {
                                    from: string;
                                    to: string;
                                }[];
                                may: boolean;
                                words?: string;
                            }[];
                            stateless?: boolean;
                        };
                        id: components["schemas"]["Id"];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    changeClient: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "names": [
                 *         {
                 *           "kind": "legal",
                 *           "whole": "0198c5a0-7c1e-7000-8000-000000000000"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @default [] */
                    aNumbers?: {
                        entered: string;
                    }[];
                    bornOn?: components["schemas"]["Day"];
                    /** @default [] */
                    emails?: {
                        /** Format: email */
                        entered: string;
                        whose?: string;
                    }[];
                    hearingNeeds?: string;
                    /** @default [] */
                    languages?: {
                        dialect?: string;
                        /** @enum {string} */
                        reads?: "well" | "some" | "no";
                        script?: string;
                        /** @enum {string} */
                        spoken: "best" | "well" | "some";
                        tag: string;
                    }[];
                    names: components["schemas"]["PersonName"][];
                    /** @default [] */
                    nationalities?: string[];
                    /** @default [] */
                    phones?: {
                        entered: string;
                        whose?: string;
                    }[];
                    pronouns?: string;
                    /** @default [] */
                    safeContact?: {
                        /** @enum {string} */
                        channel: "call" | "leave-message" | "text" | "messenger" | "email" | "mail" | "visit";
                        hours?: {
                            from: string;
                            to: string;
                        }[];
                        may: boolean;
                        words?: string;
                    }[];
                    stateless?: boolean;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                        warnings: {
                            ask: components["schemas"]["Id"][];
                            clients: components["schemas"]["Id"][];
                            /** @constant */
                            code: "number-elsewhere";
                            place: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            caseId?: components["schemas"]["Id"];
                            clientId: components["schemas"]["Id"];
                            createdAt: components["schemas"]["Instant"];
                            createdBy: components["schemas"]["Id"];
                            id: components["schemas"]["Id"];
                            /** @enum {string} */
                            kind: "owner" | "assigned" | "team" | "covering" | "break-glass";
                            memberId?: components["schemas"]["Id"];
                            teamId?: components["schemas"]["Id"];
                            until?: components["schemas"]["Instant"];
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": {
                 *         "memberId": "0198c5a0-7c1e-7000-8000-000000000000",
                 *         "as": "owner"
                 *       }
                 *     }
                 */
                "application/json": {
                    caseId?: components["schemas"]["Id"];
                    to: {
                        /** @enum {string} */
                        as: "owner" | "assigned" | "covering";
                        memberId: components["schemas"]["Id"];
                    } | {
                        teamId: components["schemas"]["Id"];
                    };
                    until?: components["schemas"]["Instant"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId?: components["schemas"]["Id"];
                        clientId: components["schemas"]["Id"];
                        createdAt: components["schemas"]["Instant"];
                        createdBy: components["schemas"]["Id"];
                        id: components["schemas"]["Id"];
                        /** @enum {string} */
                        kind: "owner" | "assigned" | "team" | "covering" | "break-glass";
                        memberId?: components["schemas"]["Id"];
                        teamId?: components["schemas"]["Id"];
                        until?: components["schemas"]["Instant"];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listClientDocuments: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            caseId?: components["schemas"]["Id"];
                            clientId: components["schemas"]["Id"];
                            /** @description Absent until it is uploaded */
                            content?: {
                                /** @enum {string} */
                                mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/tiff" | "image/heic" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.oasis.opendocument.text" | "text/plain" | "audio/mpeg" | "audio/mp4" | "audio/wav" | "video/mp4";
                                /** @description Of the content, in hexadecimal */
                                sha256: string;
                                /** @description Bytes */
                                size: number;
                            };
                            createdAt: components["schemas"]["Instant"];
                            createdBy: components["schemas"]["Id"];
                            /** @description As it was called; folders and signs that mislead are taken out */
                            fileName?: string;
                            id: components["schemas"]["Id"];
                            provenance: {
                                /** @description Who gave or sent it */
                                from?: string;
                                /** @enum {string} */
                                kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
                                /** @description Of the envelope */
                                postmarkedOn?: components["schemas"]["Day"];
                                receivedOn?: components["schemas"]["Day"];
                                /** @enum {string} */
                                servedBy?: "hand" | "mail" | "courier" | "electronic" | "fax" | "other";
                            };
                            title: string;
                            version: number;
                            withdrawnAt?: components["schemas"]["Instant"];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listClientEntries: {
        parameters: {
            query?: {
                after?: components["schemas"]["Id"];
                kind?: "address" | "family-member" | "party" | "coverage" | "accompaniment-plan" | "custody-report" | "bond" | "records-request" | "check" | "assertion" | "note" | "task" | "consent" | "conflict-check";
                limit?: number;
            };
            header?: never;
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Entry"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    recordClientEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
            };
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "address",
                 *       "data": {
                 *         "use": "lives",
                 *         "lines": [
                 *           "text"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["NewAddressData"];
                    /** @constant */
                    kind: "address";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["FamilyMemberData"];
                    /** @constant */
                    kind: "family-member";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["PartyData"];
                    /** @constant */
                    kind: "party";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["CoverageData"];
                    /** @constant */
                    kind: "coverage";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["AccompanimentPlanData"];
                    /** @constant */
                    kind: "accompaniment-plan";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["CustodyReportData"];
                    /** @constant */
                    kind: "custody-report";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["NewBondData"];
                    /** @constant */
                    kind: "bond";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["RecordsRequestData"];
                    /** @constant */
                    kind: "records-request";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["AssertionData"];
                    /** @constant */
                    kind: "assertion";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: {
                        about?: string;
                        dueOn?: components["schemas"]["Day"];
                        memberId?: components["schemas"]["Id"];
                        outcome?: string;
                        /**
                         * @default open
                         * @enum {string}
                         */
                        state?: "open" | "done" | "dropped";
                        title: string;
                    };
                    /** @constant */
                    kind: "task";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["NewConsentData"];
                    /** @constant */
                    kind: "consent";
                    source?: components["schemas"]["Source"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused.idempotency-key-reused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    recordClientNote: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
            };
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "text": "text"
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["NoteData"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["idempotency-key-reused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listClientVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            facts: {
                                aNumbers: {
                                    canonical: string;
                                    entered: string;
                                }[];
                                bornOn?: components["schemas"]["Day"];
                                /** @default [] */
                                emails: {
                                    /** Format: email */
                                    entered: string;
                                    whose?: string;
                                }[];
                                hearingNeeds?: string;
                                /** @default [] */
                                languages: {
                                    dialect?: string;
                                    /** @enum {string} */
                                    reads?: "well" | "some" | "no";
                                    script?: string;
                                    /** @enum {string} */
                                    spoken: "best" | "well" | "some";
                                    tag: string;
                                }[];
                                names: components["schemas"]["PersonName"][];
                                /** @default [] */
                                nationalities: string[];
                                phones: {
                                    canonical: string;
                                    entered: string;
                                    whose?: string;
                                }[];
                                pronouns?: string;
                                /** @default [] */
                                safeContact: {
                                    /** @enum {string} */
                                    channel: "call" | "leave-message" | "text" | "messenger" | "email" | "mail" | "visit";
                                    hours?: {
                                        from: string;
                                        to: string;
                                    }[];
                                    may: boolean;
                                    words?: string;
                                }[];
                                stateless?: boolean;
                            };
                            recordedAt: components["schemas"]["Instant"];
                            recordedBy: components["schemas"]["Id"];
                            version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listWalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            caseId?: components["schemas"]["Id"];
                            clientId: components["schemas"]["Id"];
                            createdAt: components["schemas"]["Instant"];
                            createdBy: components["schemas"]["Id"];
                            endedAt?: components["schemas"]["Instant"];
                            id: components["schemas"]["Id"];
                            memberId: components["schemas"]["Id"];
                            reason: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    setWall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memberId": "0198c5a0-7c1e-7000-8000-000000000000",
                 *       "reason": "text"
                 *     }
                 */
                "application/json": {
                    caseId?: components["schemas"]["Id"];
                    memberId: components["schemas"]["Id"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId?: components["schemas"]["Id"];
                        clientId: components["schemas"]["Id"];
                        createdAt: components["schemas"]["Instant"];
                        createdBy: components["schemas"]["Id"];
                        endedAt?: components["schemas"]["Instant"];
                        id: components["schemas"]["Id"];
                        memberId: components["schemas"]["Id"];
                        reason: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["already-exists"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    searchClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ana María López",
                 *       "aNumber": "A 012 345 678"
                 *     }
                 */
                "application/json": {
                    aNumber?: string;
                    /** Format: email */
                    email?: string;
                    name?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matches: {
                            /** @enum {string} */
                            as: "client" | "address" | "family-member" | "party" | "coverage" | "accompaniment-plan" | "custody-report" | "bond" | "records-request" | "check" | "assertion" | "note" | "task" | "consent" | "conflict-check";
                            bornOn?: components["schemas"]["Day"];
                            clientId: components["schemas"]["Id"];
                            entryId?: components["schemas"]["Id"];
                            name?: {
                                /** @enum {string} */
                                strength: "same" | "close" | "alike";
                                why: ("same-letters" | "same-without-marks" | "same-sound" | "other-order" | "other-spacing" | "part-missing")[];
                            };
                            names: components["schemas"]["PersonName"][];
                            numbers: ("a-number" | "phone" | "email")[];
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    searchBeforeCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ana María López",
                 *       "aNumber": "A 012 345 678"
                 *     }
                 */
                "application/json": {
                    aNumber?: string;
                    /** Format: email */
                    email?: string;
                    name?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ask: components["schemas"]["Id"][];
                        matches: {
                            /** @enum {string} */
                            as: "client" | "address" | "family-member" | "party" | "coverage" | "accompaniment-plan" | "custody-report" | "bond" | "records-request" | "check" | "assertion" | "note" | "task" | "consent" | "conflict-check";
                            bornOn?: components["schemas"]["Day"];
                            clientId: components["schemas"]["Id"];
                            entryId?: components["schemas"]["Id"];
                            name?: {
                                /** @enum {string} */
                                strength: "same" | "close" | "alike";
                                why: ("same-letters" | "same-without-marks" | "same-sound" | "other-order" | "other-spacing" | "part-missing")[];
                            };
                            names: components["schemas"]["PersonName"][];
                            numbers: ("a-number" | "phone" | "email")[];
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listClockQueue: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                list?: "coming" | "overdue";
                /** @description yes: with the names of the clients, which counts as showing each of them */
                names?: "yes";
                owner?: components["schemas"]["Id"];
                until?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description By when to act: passed, within 7 days, within 31, later; 1000 is 1000 or more */
                        counts: {
                            later: number;
                            month: number;
                            overdue: number;
                            week: number;
                        };
                        items: components["schemas"]["QueuedClock"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    checkConflicts: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parties": [
                 *         {
                 *           "role": "client",
                 *           "person": {
                 *             "names": [
                 *               {
                 *                 "kind": "legal",
                 *                 "whole": "0198c5a0-7c1e-7000-8000-000000000000"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    caseId?: components["schemas"]["Id"];
                    clientId?: components["schemas"]["Id"];
                    parties: {
                        person: components["schemas"]["Person"];
                        /** @enum {string} */
                        role: "client" | "family-member" | "adverse" | "co-respondent" | "petitioner" | "beneficiary" | "sponsor" | "obligor" | "witness" | "opposing-counsel" | "former-counsel" | "other";
                    }[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId?: components["schemas"]["Id"];
                        parties: {
                            ask: components["schemas"]["Id"][];
                            matches: {
                                /** @enum {string} */
                                as: "client" | "address" | "family-member" | "party" | "coverage" | "accompaniment-plan" | "custody-report" | "bond" | "records-request" | "check" | "assertion" | "note" | "task" | "consent" | "conflict-check";
                                bornOn?: components["schemas"]["Day"];
                                clientId: components["schemas"]["Id"];
                                entryId?: components["schemas"]["Id"];
                                name?: {
                                    /** @enum {string} */
                                    strength: "same" | "close" | "alike";
                                    why: ("same-letters" | "same-without-marks" | "same-sound" | "other-order" | "other-spacing" | "part-missing")[];
                                };
                                names: components["schemas"]["PersonName"][];
                                numbers: ("a-number" | "phone" | "email")[];
                            }[];
                        }[];
                        version?: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["idempotency-key-reused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    concludeConflictCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                entryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "none"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    outcome: "none" | "waived" | "refused";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listDoubleBookings: {
        parameters: {
            query: {
                from: components["schemas"]["Day"];
                to: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            clash: "same-time" | "two-places";
                            hearings: {
                                caseId: components["schemas"]["Id"];
                                caseNumber: number;
                                noticeId: string;
                                on: components["schemas"]["Day"];
                                startsAt: components["schemas"]["Instant"];
                            }[];
                            memberId: components["schemas"]["Id"];
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listCoverageGaps: {
        parameters: {
            query: {
                from: components["schemas"]["Day"];
                names?: "yes";
                to: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            attending?: number;
                            cap?: number;
                            caseId: components["schemas"]["Id"];
                            caseNumber: number;
                            dialect?: string;
                            gaps: ("no-representative" | "representative-not-confirmed" | "no-interpreter" | "interpreter-of-other-language" | "interpreter-not-confirmed" | "dialect-differs" | "dialect-not-stated" | "company-below-wish" | "company-above-cap")[];
                            language?: string;
                            names?: components["schemas"]["PersonName"][];
                            noticeId: string;
                            on: components["schemas"]["Day"];
                            startsAt: components["schemas"]["Instant"];
                            wished?: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientId": "0198c5a0-7c1e-7000-8000-000000000000",
                 *       "title": "text",
                 *       "provenance": {
                 *         "kind": "client"
                 *       }
                 *     }
                 */
                "application/json": {
                    caseId?: components["schemas"]["Id"];
                    clientId: components["schemas"]["Id"];
                    /** @description As it was called; folders and signs that mislead are taken out */
                    fileName?: string;
                    provenance: {
                        /** @description Who gave or sent it */
                        from?: string;
                        /** @enum {string} */
                        kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
                        /** @description Of the envelope */
                        postmarkedOn?: components["schemas"]["Day"];
                        receivedOn?: components["schemas"]["Day"];
                        /** @enum {string} */
                        servedBy?: "hand" | "mail" | "courier" | "electronic" | "fax" | "other";
                    };
                    title: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId?: components["schemas"]["Id"];
                        clientId: components["schemas"]["Id"];
                        /** @description Absent until it is uploaded */
                        content?: {
                            /** @enum {string} */
                            mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/tiff" | "image/heic" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.oasis.opendocument.text" | "text/plain" | "audio/mpeg" | "audio/mp4" | "audio/wav" | "video/mp4";
                            /** @description Of the content, in hexadecimal */
                            sha256: string;
                            /** @description Bytes */
                            size: number;
                        };
                        createdAt: components["schemas"]["Instant"];
                        createdBy: components["schemas"]["Id"];
                        /** @description As it was called; folders and signs that mislead are taken out */
                        fileName?: string;
                        id: components["schemas"]["Id"];
                        provenance: {
                            /** @description Who gave or sent it */
                            from?: string;
                            /** @enum {string} */
                            kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
                            /** @description Of the envelope */
                            postmarkedOn?: components["schemas"]["Day"];
                            receivedOn?: components["schemas"]["Day"];
                            /** @enum {string} */
                            servedBy?: "hand" | "mail" | "courier" | "electronic" | "fax" | "other";
                        };
                        title: string;
                        version: number;
                        withdrawnAt?: components["schemas"]["Instant"];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["idempotency-key-reused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId?: components["schemas"]["Id"];
                        clientId: components["schemas"]["Id"];
                        /** @description Absent until it is uploaded */
                        content?: {
                            /** @enum {string} */
                            mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/tiff" | "image/heic" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.oasis.opendocument.text" | "text/plain" | "audio/mpeg" | "audio/mp4" | "audio/wav" | "video/mp4";
                            /** @description Of the content, in hexadecimal */
                            sha256: string;
                            /** @description Bytes */
                            size: number;
                        };
                        createdAt: components["schemas"]["Instant"];
                        createdBy: components["schemas"]["Id"];
                        /** @description As it was called; folders and signs that mislead are taken out */
                        fileName?: string;
                        id: components["schemas"]["Id"];
                        provenance: {
                            /** @description Who gave or sent it */
                            from?: string;
                            /** @enum {string} */
                            kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
                            /** @description Of the envelope */
                            postmarkedOn?: components["schemas"]["Day"];
                            receivedOn?: components["schemas"]["Day"];
                            /** @enum {string} */
                            servedBy?: "hand" | "mail" | "courier" | "electronic" | "fax" | "other";
                        };
                        title: string;
                        version: number;
                        withdrawnAt?: components["schemas"]["Instant"];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    changeDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                documentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "text",
                 *       "provenance": {
                 *         "kind": "client"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description As it was called; folders and signs that mislead are taken out */
                    fileName?: string;
                    provenance: {
                        /** @description Who gave or sent it */
                        from?: string;
                        /** @enum {string} */
                        kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
                        /** @description Of the envelope */
                        postmarkedOn?: components["schemas"]["Day"];
                        receivedOn?: components["schemas"]["Day"];
                        /** @enum {string} */
                        servedBy?: "hand" | "mail" | "courier" | "electronic" | "fax" | "other";
                    };
                    title: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId?: components["schemas"]["Id"];
                        clientId: components["schemas"]["Id"];
                        /** @description Absent until it is uploaded */
                        content?: {
                            /** @enum {string} */
                            mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/tiff" | "image/heic" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.oasis.opendocument.text" | "text/plain" | "audio/mpeg" | "audio/mp4" | "audio/wav" | "video/mp4";
                            /** @description Of the content, in hexadecimal */
                            sha256: string;
                            /** @description Bytes */
                            size: number;
                        };
                        createdAt: components["schemas"]["Instant"];
                        createdBy: components["schemas"]["Id"];
                        /** @description As it was called; folders and signs that mislead are taken out */
                        fileName?: string;
                        id: components["schemas"]["Id"];
                        provenance: {
                            /** @description Who gave or sent it */
                            from?: string;
                            /** @enum {string} */
                            kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
                            /** @description Of the envelope */
                            postmarkedOn?: components["schemas"]["Day"];
                            receivedOn?: components["schemas"]["Day"];
                            /** @enum {string} */
                            servedBy?: "hand" | "mail" | "courier" | "electronic" | "fax" | "other";
                        };
                        title: string;
                        version: number;
                        withdrawnAt?: components["schemas"]["Instant"];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readDocumentContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes (RFC 9110, section 14). */
                Range?: string;
            };
            path: {
                documentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            416: components["responses"]["range-outside"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    putDocumentContent: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                documentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": unknown;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId?: components["schemas"]["Id"];
                        clientId: components["schemas"]["Id"];
                        /** @description Absent until it is uploaded */
                        content?: {
                            /** @enum {string} */
                            mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/tiff" | "image/heic" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.oasis.opendocument.text" | "text/plain" | "audio/mpeg" | "audio/mp4" | "audio/wav" | "video/mp4";
                            /** @description Of the content, in hexadecimal */
                            sha256: string;
                            /** @description Bytes */
                            size: number;
                        };
                        createdAt: components["schemas"]["Instant"];
                        createdBy: components["schemas"]["Id"];
                        /** @description As it was called; folders and signs that mislead are taken out */
                        fileName?: string;
                        id: components["schemas"]["Id"];
                        provenance: {
                            /** @description Who gave or sent it */
                            from?: string;
                            /** @enum {string} */
                            kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
                            /** @description Of the envelope */
                            postmarkedOn?: components["schemas"]["Day"];
                            receivedOn?: components["schemas"]["Day"];
                            /** @enum {string} */
                            servedBy?: "hand" | "mail" | "courier" | "electronic" | "fax" | "other";
                        };
                        title: string;
                        version: number;
                        withdrawnAt?: components["schemas"]["Instant"];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            422: components["responses"]["dangerous-file"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listDocumentVersions: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                documentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            content?: {
                                /** @enum {string} */
                                mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/tiff" | "image/heic" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.oasis.opendocument.text" | "text/plain" | "audio/mpeg" | "audio/mp4" | "audio/wav" | "video/mp4";
                                /** @description Of the content, in hexadecimal */
                                sha256: string;
                                /** @description Bytes */
                                size: number;
                            };
                            /** @description As it was called; folders and signs that mislead are taken out */
                            fileName?: string;
                            provenance: {
                                /** @description Who gave or sent it */
                                from?: string;
                                /** @enum {string} */
                                kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
                                /** @description Of the envelope */
                                postmarkedOn?: components["schemas"]["Day"];
                                receivedOn?: components["schemas"]["Day"];
                                /** @enum {string} */
                                servedBy?: "hand" | "mail" | "courier" | "electronic" | "fax" | "other";
                            };
                            recordedAt: components["schemas"]["Instant"];
                            recordedBy: components["schemas"]["Id"];
                            title: string;
                            version: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readDocumentVersionContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes (RFC 9110, section 14). */
                Range?: string;
            };
            path: {
                documentId: components["schemas"]["Id"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            416: components["responses"]["range-outside"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    withdrawDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                documentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId?: components["schemas"]["Id"];
                        clientId: components["schemas"]["Id"];
                        /** @description Absent until it is uploaded */
                        content?: {
                            /** @enum {string} */
                            mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/tiff" | "image/heic" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.oasis.opendocument.text" | "text/plain" | "audio/mpeg" | "audio/mp4" | "audio/wav" | "video/mp4";
                            /** @description Of the content, in hexadecimal */
                            sha256: string;
                            /** @description Bytes */
                            size: number;
                        };
                        createdAt: components["schemas"]["Instant"];
                        createdBy: components["schemas"]["Id"];
                        /** @description As it was called; folders and signs that mislead are taken out */
                        fileName?: string;
                        id: components["schemas"]["Id"];
                        provenance: {
                            /** @description Who gave or sent it */
                            from?: string;
                            /** @enum {string} */
                            kind: "client" | "family" | "witness" | "counsel" | "notice" | "order" | "receipt" | "portal" | "document" | "records-answer";
                            /** @description Of the envelope */
                            postmarkedOn?: components["schemas"]["Day"];
                            receivedOn?: components["schemas"]["Day"];
                            /** @enum {string} */
                            servedBy?: "hand" | "mail" | "courier" | "electronic" | "fax" | "other";
                        };
                        title: string;
                        version: number;
                        withdrawnAt?: components["schemas"]["Instant"];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            409: components["responses"]["refused"];
            412: components["responses"]["stale"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    changeEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                entryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "address",
                 *       "data": {
                 *         "use": "lives",
                 *         "lines": [
                 *           "text"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["NewAddressData"];
                    /** @constant */
                    kind: "address";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["FamilyMemberData"];
                    /** @constant */
                    kind: "family-member";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["PartyData"];
                    /** @constant */
                    kind: "party";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["CoverageData"];
                    /** @constant */
                    kind: "coverage";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["AccompanimentPlanData"];
                    /** @constant */
                    kind: "accompaniment-plan";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["CustodyReportData"];
                    /** @constant */
                    kind: "custody-report";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["NewBondData"];
                    /** @constant */
                    kind: "bond";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["RecordsRequestData"];
                    /** @constant */
                    kind: "records-request";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["AssertionData"];
                    /** @constant */
                    kind: "assertion";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: {
                        about?: string;
                        dueOn?: components["schemas"]["Day"];
                        memberId?: components["schemas"]["Id"];
                        outcome?: string;
                        /**
                         * @default open
                         * @enum {string}
                         */
                        state?: "open" | "done" | "dropped";
                        title: string;
                    };
                    /** @constant */
                    kind: "task";
                    source?: components["schemas"]["Source"];
                } | {
                    caseIds?: components["schemas"]["Id"][];
                    data: components["schemas"]["NewConsentData"];
                    /** @constant */
                    kind: "consent";
                    source?: components["schemas"]["Source"];
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readEntryVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            entry: components["schemas"]["Entry"];
                            recordedAt: components["schemas"]["Instant"];
                            recordedBy: components["schemas"]["Id"];
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    withdrawEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                entryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            409: components["responses"]["refused"];
            412: components["responses"]["stale"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listForgotten: {
        parameters: {
            query?: {
                after?: string;
                /** @description No contact for so long */
                days?: number;
                limit?: number;
                list?: "no-next-date" | "no-owner" | "no-contact" | "stale-check";
                /** @description yes: with the names of the clients, which counts as showing each of them */
                names?: "yes";
                owner?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            "no-contact": number;
                            "no-next-date": number;
                            "no-owner": number;
                            "stale-check": number;
                        };
                        items: components["schemas"]["ListedCase"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listHearings: {
        parameters: {
            query?: {
                after?: string;
                /** @description Today, if left out */
                from?: components["schemas"]["Day"];
                limit?: number;
                /** @description yes: with the names of the clients, which counts as showing each of them */
                names?: "yes";
                owner?: components["schemas"]["Id"];
                to?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedHearing"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "text text text text ",
                 *       "password": "text"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    password: string;
                    secondToken?: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            400: components["responses"]["malformed-request"];
            403: components["responses"]["wrong-origin"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["weak-password"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "text text text text "
                 *     }
                 */
                "application/json": {
                    secondToken?: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        expiresAt: components["schemas"]["Instant"];
                        minimumPassword: number;
                        name: string;
                        organisation: string;
                        /** @enum {string} */
                        purpose: "invitation" | "password-recovery" | "full-recovery";
                        roles: components["schemas"]["Role"][];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            403: components["responses"]["wrong-origin"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    lockDown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    byCode?: {
                        code: string;
                        /** Format: email */
                        email: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of the policy table; of a token, what its scopes leave of it */
                        actions: ("own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify")[];
                        /** @enum {string} */
                        by: "session" | "token";
                        memberId: components["schemas"]["Id"];
                        organisationId: components["schemas"]["Id"];
                        roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                        secondFactorAt?: components["schemas"]["Instant"];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            activeFrom?: components["schemas"]["Instant"];
                            activeUntil?: components["schemas"]["Instant"];
                            email: string;
                            hasSecondFactor: boolean;
                            id: components["schemas"]["Id"];
                            name: string;
                            roles: components["schemas"]["Role"][];
                            /** @enum {string} */
                            state: "invited" | "active" | "disabled" | "locked-down";
                            version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "text",
                 *       "email": "ana@seed.example",
                 *       "roles": [
                 *         "admin"
                 *       ]
                 *     }
                 */
                "application/json": {
                    activeFrom?: components["schemas"]["Instant"];
                    activeUntil?: components["schemas"]["Instant"];
                    /** Format: email */
                    email: string;
                    name: string;
                    roles: components["schemas"]["Role"][];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invitation: {
                            expiresAt: components["schemas"]["Instant"];
                            url: string;
                        };
                        member: {
                            activeFrom?: components["schemas"]["Instant"];
                            activeUntil?: components["schemas"]["Instant"];
                            email: string;
                            hasSecondFactor: boolean;
                            id: components["schemas"]["Id"];
                            name: string;
                            roles: components["schemas"]["Role"][];
                            /** @enum {string} */
                            state: "invited" | "active" | "disabled" | "locked-down";
                            version: number;
                        };
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["already-exists"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeFrom?: components["schemas"]["Instant"];
                        activeUntil?: components["schemas"]["Instant"];
                        email: string;
                        hasSecondFactor: boolean;
                        id: components["schemas"]["Id"];
                        name: string;
                        roles: components["schemas"]["Role"][];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled" | "locked-down";
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    activeFrom?: components["schemas"]["Instant"] | null;
                    activeUntil?: components["schemas"]["Instant"] | null;
                    roles?: components["schemas"]["Role"][];
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeFrom?: components["schemas"]["Instant"];
                        activeUntil?: components["schemas"]["Instant"];
                        email: string;
                        hasSecondFactor: boolean;
                        id: components["schemas"]["Id"];
                        name: string;
                        roles: components["schemas"]["Role"][];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled" | "locked-down";
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    disableMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeFrom?: components["schemas"]["Instant"];
                        activeUntil?: components["schemas"]["Instant"];
                        email: string;
                        hasSecondFactor: boolean;
                        id: components["schemas"]["Id"];
                        name: string;
                        roles: components["schemas"]["Role"][];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled" | "locked-down";
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            409: components["responses"]["refused"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    enableMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activeFrom?: components["schemas"]["Instant"];
                        activeUntil?: components["schemas"]["Instant"];
                        email: string;
                        hasSecondFactor: boolean;
                        id: components["schemas"]["Id"];
                        name: string;
                        roles: components["schemas"]["Role"][];
                        /** @enum {string} */
                        state: "invited" | "active" | "disabled" | "locked-down";
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            409: components["responses"]["refused"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    renewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: components["schemas"]["Instant"];
                        url: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            409: components["responses"]["refused"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    startRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scope": "password"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    scope: "password" | "full";
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: components["schemas"]["Instant"];
                        needsApproval: boolean;
                        url: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    approveRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: components["schemas"]["Instant"];
                        secondToken: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            409: components["responses"]["refused"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    changeNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                entryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "text": "text"
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["NoteData"];
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        isRecoveryArmed: boolean;
                        name: string;
                        readingLimit: number;
                        /** @enum {string} */
                        secondFactorFor: "everyone" | "managers";
                        tokenReadingLimit: number;
                        twoPersonRecovery: boolean;
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    name?: string;
                    readingLimit?: number;
                    /** @enum {string} */
                    secondFactorFor?: "everyone" | "managers";
                    tokenReadingLimit?: number;
                    twoPersonRecovery?: boolean;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        isRecoveryArmed: boolean;
                        name: string;
                        readingLimit: number;
                        /** @enum {string} */
                        secondFactorFor: "everyone" | "managers";
                        tokenReadingLimit: number;
                        twoPersonRecovery: boolean;
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    armRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officers": [
                 *         "text",
                 *         "text",
                 *         "text"
                 *       ]
                 *     }
                 */
                "application/json": {
                    officers: string[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shares: {
                            officer: string;
                            share: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["refused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    askPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowCredentials?: {
                            id: string;
                            transports?: ("ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb")[];
                            /** @constant */
                            type: "public-key";
                        }[];
                        challenge: string;
                        rpId: string;
                        timeout: number;
                        /** @constant */
                        userVerification: "required";
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            403: components["responses"]["wrong-origin"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            400: components["responses"]["malformed-request"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed-request"];
            403: components["responses"]["wrong-origin"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    stepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "totp": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["NewSecondFactor"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in.sign-in-refused"];
            403: components["responses"]["wrong-origin"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    setUpOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "text text text text ",
                 *       "organisation": {
                 *         "name": "text"
                 *       },
                 *       "admin": {
                 *         "name": "text",
                 *         "email": "ana@seed.example",
                 *         "password": "text"
                 *       }
                 *     }
                 */
                "application/json": {
                    admin: {
                        /** Format: email */
                        email: string;
                        name: string;
                        password: string;
                    };
                    organisation: {
                        name: string;
                    };
                    token: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            400: components["responses"]["malformed-request"];
            403: components["responses"]["wrong-origin"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["weak-password"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    checkSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "text text text text "
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: components["schemas"]["Instant"];
                        keyPlace: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            403: components["responses"]["wrong-origin"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@seed.example",
                 *       "password": "text"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    organisationId?: components["schemas"]["Id"];
                    password: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["sign-in-refused"];
            403: components["responses"]["wrong-origin"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "passkey": {
                 *         "id": "0198c5a0-7c1e-7000-8000-000000000000",
                 *         "rawId": "0198c5a0-7c1e-7000-8000-000000000000",
                 *         "type": "public-key",
                 *         "clientExtensionResults": {},
                 *         "response": {
                 *           "clientDataJSON": "0198c5a0-7c1e-7000-8000-000000000000",
                 *           "authenticatorData": "0198c5a0-7c1e-7000-8000-000000000000",
                 *           "signature": "0198c5a0-7c1e-7000-8000-000000000000"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    passkey: components["schemas"]["NewPasskeyProof"];
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["sign-in-refused"];
            403: components["responses"]["wrong-origin"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    giveSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "totp": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["NewSecondFactor"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["sign-in-refused"];
            403: components["responses"]["wrong-origin"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                after?: string;
                dueBy?: components["schemas"]["Day"];
                limit?: number;
                memberId?: components["schemas"]["Id"];
                titles?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            caseId?: components["schemas"]["Id"];
                            clientId: components["schemas"]["Id"];
                            dueOn?: components["schemas"]["Day"];
                            id: components["schemas"]["Id"];
                            memberId?: components["schemas"]["Id"];
                            title?: string;
                            version: number;
                            /** @enum {string} */
                            work?: "review-venue" | "review-bond" | "review-habeas" | "review-coverage" | "confirm-hearing-date" | "tell-client-of-hearing" | "report-new-address" | "look-into-difference" | "hand-over" | "stop-sharing";
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    confirmHearingChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                entryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            409: components["responses"]["refused"];
            412: components["responses"]["stale"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    listTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: components["schemas"]["Id"];
                            memberIds: components["schemas"]["Id"][];
                            name: string;
                            version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["not-allowed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    makeTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description New for each new request. A repeated request with the same key answers the same and does nothing. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "text"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        memberIds: components["schemas"]["Id"][];
                        name: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            408: components["responses"]["too-slow"];
            409: components["responses"]["idempotency-key-reused"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    renameTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. */
                "If-Match": string;
            };
            path: {
                teamId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "text"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        memberIds: components["schemas"]["Id"][];
                        name: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            412: components["responses"]["stale"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            428: components["responses"]["version-needed"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    addToTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["schemas"]["Id"];
                teamId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        memberIds: components["schemas"]["Id"][];
                        name: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    removeFromTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: components["schemas"]["Id"];
                teamId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        memberIds: components["schemas"]["Id"][];
                        name: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
    endWall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wallId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "text"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId?: components["schemas"]["Id"];
                        clientId: components["schemas"]["Id"];
                        createdAt: components["schemas"]["Instant"];
                        createdBy: components["schemas"]["Id"];
                        endedAt?: components["schemas"]["Instant"];
                        id: components["schemas"]["Id"];
                        memberId: components["schemas"]["Id"];
                        reason: string;
                    };
                };
            };
            400: components["responses"]["malformed-request"];
            401: components["responses"]["not-signed-in"];
            403: components["responses"]["second-factor-needed.wrong-origin.not-allowed"];
            404: components["responses"]["not-found"];
            408: components["responses"]["too-slow"];
            413: components["responses"]["too-large"];
            415: components["responses"]["wrong-media-type"];
            429: components["responses"]["too-many-requests.reading-paused"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["failed"];
            503: components["responses"]["unavailable"];
            507: components["responses"]["no-space"];
        };
    };
}
