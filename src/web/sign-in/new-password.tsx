// A new password: long rather than intricate, and how long it is so far.
import { useLingui } from '@lingui/react/macro';
import { PasswordInput } from '@mantine/core';

/** Lengths are counted in characters as people see them, as the server does. */
export function NewPassword({
  value,
  onChange,
  minimum,
}: {
  value: string;
  onChange: (value: string) => void;
  minimum: number;
}) {
  const { t } = useLingui();
  const missing = minimum - [...value.normalize('NFKC')].length;
  return (
    <PasswordInput
      label={t`New password`}
      description={
        value !== '' && missing > 0
          ? t`${missing} more characters needed.`
          : t`At least ${minimum} characters. Several words that do not belong together are good; spaces are allowed.`
      }
      required
      minLength={minimum}
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
