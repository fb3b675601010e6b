// A text field whose value counts when it is left, or Enter is pressed, and only if it changed.
import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  value: string;
  onCommit: (value: string) => void;
};

export function CommitInput({ value, onCommit, ...others }: Props) {
  const [text, setText] = useState(value);
  // Another case was opened, or the change was undone.
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text.trim() !== value) onCommit(text.trim());
  };
  return (
    <TextInput
      size="sm"
      autoComplete="off"
      {...others}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
