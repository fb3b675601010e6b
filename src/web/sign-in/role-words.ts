// The roles of members in words.
import { useLingui } from '@lingui/react/macro';
import type { Role } from '#core/policy/policy.ts';
import { useLanguage } from '../state/language.tsx';

export function useRoleWords(): (roles: readonly Role[]) => string {
  const { t } = useLingui();
  const { language } = useLanguage();
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
  const list = new Intl.ListFormat(language);
  return (roles) => list.format(roles.map((role) => words[role]));
}
