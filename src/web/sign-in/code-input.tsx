// The six digits of an authenticator app.
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';

export function CodeInput({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useLingui();
  return (
    <TextInput
      label={t`Six digits of the authenticator app`}
      required
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9]{6}"
      maxLength={6}
      dir="ltr"
      value={value}
      // Apps show a space in the middle, and people copy it.
      onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\D/g, ''))}
      onPaste={(event) => {
        event.preventDefault();
        onChange(event.clipboardData.getData('text').replaceAll(/\D/g, '').slice(0, 6));
      }}
    />
  );
}
