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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
    };
    responses: {
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
        /** @description `second-factor-needed`: A fresh second factor is needed. `wrong-origin`: The request comes from another site. */
        "second-factor-needed.wrong-origin": {
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
                    passkey: {
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
                        session: {
                            isSetUp: boolean;
                            /** @constant */
                            stage: "nobody";
                        } | {
                            organisations: {
                                id: string;
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
                            actions: ("own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify")[];
                            /** Format: date-time */
                            endsAt: string;
                            member: {
                                id: string;
                                name: string;
                                roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                            };
                            organisation: {
                                id: string;
                                isRecoveryArmed: boolean;
                                name: string;
                            };
                            /** Format: date-time */
                            secondFactorAt?: string;
                            /** @constant */
                            stage: "signed-in";
                        };
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
                        factorId: string;
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
                factorId: string;
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
                        session: {
                            isSetUp: boolean;
                            /** @constant */
                            stage: "nobody";
                        } | {
                            organisations: {
                                id: string;
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
                            actions: ("own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify")[];
                            /** Format: date-time */
                            endsAt: string;
                            member: {
                                id: string;
                                name: string;
                                roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                            };
                            organisation: {
                                id: string;
                                isRecoveryArmed: boolean;
                                name: string;
                            };
                            /** Format: date-time */
                            secondFactorAt?: string;
                            /** @constant */
                            stage: "signed-in";
                        };
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
                    "application/json": {
                        isSetUp: boolean;
                        /** @constant */
                        stage: "nobody";
                    } | {
                        organisations: {
                            id: string;
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
                        actions: ("own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify")[];
                        /** Format: date-time */
                        endsAt: string;
                        member: {
                            id: string;
                            name: string;
                            roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                        };
                        organisation: {
                            id: string;
                            isRecoveryArmed: boolean;
                            name: string;
                        };
                        /** Format: date-time */
                        secondFactorAt?: string;
                        /** @constant */
                        stage: "signed-in";
                    };
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
                        /** Format: date-time */
                        expiresAt: string;
                        minimumPassword: number;
                        name: string;
                        organisation: string;
                        /** @enum {string} */
                        purpose: "invitation" | "password-recovery" | "full-recovery";
                        roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
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
                        memberId: string;
                        organisationId: string;
                        roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                        /** Format: date-time */
                        secondFactorAt?: string;
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
                    "application/json": {
                        isSetUp: boolean;
                        /** @constant */
                        stage: "nobody";
                    } | {
                        organisations: {
                            id: string;
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
                        actions: ("own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify")[];
                        /** Format: date-time */
                        endsAt: string;
                        member: {
                            id: string;
                            name: string;
                            roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                        };
                        organisation: {
                            id: string;
                            isRecoveryArmed: boolean;
                            name: string;
                        };
                        /** Format: date-time */
                        secondFactorAt?: string;
                        /** @constant */
                        stage: "signed-in";
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
                "application/json": {
                    totp: string;
                } | {
                    passkey: {
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
                } | {
                    recoveryCode: string;
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
                        isSetUp: boolean;
                        /** @constant */
                        stage: "nobody";
                    } | {
                        organisations: {
                            id: string;
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
                        actions: ("own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify")[];
                        /** Format: date-time */
                        endsAt: string;
                        member: {
                            id: string;
                            name: string;
                            roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                        };
                        organisation: {
                            id: string;
                            isRecoveryArmed: boolean;
                            name: string;
                        };
                        /** Format: date-time */
                        secondFactorAt?: string;
                        /** @constant */
                        stage: "signed-in";
                    };
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
                    "application/json": {
                        isSetUp: boolean;
                        /** @constant */
                        stage: "nobody";
                    } | {
                        organisations: {
                            id: string;
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
                        actions: ("own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify")[];
                        /** Format: date-time */
                        endsAt: string;
                        member: {
                            id: string;
                            name: string;
                            roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                        };
                        organisation: {
                            id: string;
                            isRecoveryArmed: boolean;
                            name: string;
                        };
                        /** Format: date-time */
                        secondFactorAt?: string;
                        /** @constant */
                        stage: "signed-in";
                    };
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
                        /** Format: date-time */
                        expiresAt: string;
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
                    organisationId?: string;
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
                        isSetUp: boolean;
                        /** @constant */
                        stage: "nobody";
                    } | {
                        organisations: {
                            id: string;
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
                        actions: ("own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify")[];
                        /** Format: date-time */
                        endsAt: string;
                        member: {
                            id: string;
                            name: string;
                            roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                        };
                        organisation: {
                            id: string;
                            isRecoveryArmed: boolean;
                            name: string;
                        };
                        /** Format: date-time */
                        secondFactorAt?: string;
                        /** @constant */
                        stage: "signed-in";
                    };
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
                    passkey: {
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
                        isSetUp: boolean;
                        /** @constant */
                        stage: "nobody";
                    } | {
                        organisations: {
                            id: string;
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
                        actions: ("own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify")[];
                        /** Format: date-time */
                        endsAt: string;
                        member: {
                            id: string;
                            name: string;
                            roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                        };
                        organisation: {
                            id: string;
                            isRecoveryArmed: boolean;
                            name: string;
                        };
                        /** Format: date-time */
                        secondFactorAt?: string;
                        /** @constant */
                        stage: "signed-in";
                    };
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
                "application/json": {
                    totp: string;
                } | {
                    passkey: {
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
                } | {
                    recoveryCode: string;
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
                        isSetUp: boolean;
                        /** @constant */
                        stage: "nobody";
                    } | {
                        organisations: {
                            id: string;
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
                        actions: ("own-account" | "organisation.read" | "organisation.change" | "member.list" | "member.manage" | "recovery.approve" | "team.list" | "team.manage" | "wall.list" | "wall.manage" | "assignment.list" | "assignment.manage" | "break-glass" | "token.manage" | "client.search" | "client.create" | "client.read" | "client.change" | "conflict.check" | "case.open" | "case.list" | "case.read" | "case.append" | "case.close" | "check.record" | "entry.read" | "entry.write" | "note.write" | "document.read" | "document.write" | "audit.read" | "audit.verify")[];
                        /** Format: date-time */
                        endsAt: string;
                        member: {
                            id: string;
                            name: string;
                            roles: ("admin" | "supervisor" | "representative" | "paralegal" | "intake" | "interpreter" | "volunteer" | "auditor")[];
                        };
                        organisation: {
                            id: string;
                            isRecoveryArmed: boolean;
                            name: string;
                        };
                        /** Format: date-time */
                        secondFactorAt?: string;
                        /** @constant */
                        stage: "signed-in";
                    };
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
}
