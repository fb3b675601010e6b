// The roles of members in words.
import { useLingui } from '@lingui/react/macro';
import type { Role } from '#core/policy/policy.ts';

export function useRoleWords(): (role: Role) => string {
  const { t } = useLingui();
  const words: Record<Role, string> = {
    admin: t`admin`,
    supervisor: t`supervisor`,
    representative: t`representative`,
    paralegal: t`paralegal`,
    intake: t`intake`,
    interpreter: t`interpreter`,
    volunteer: t`volunteer`,
    auditor: t`auditor`,
  };
  return (role) => words[role];
}
