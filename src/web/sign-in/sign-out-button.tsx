// Ends the session of this browser, also one that is only half signed in.
import { Button } from '@mantine/core';
import type { ACCESS } from '#contract/api/access.ts';
import { ask } from './ask.ts';
import { useSession } from './session.tsx';

export function SignOutButton({ words }: { words: string }) {
  const { read } = useSession();
  const signOut = async () => {
    await ask<typeof ACCESS.signOut>('DELETE', '/v1/session');
    await read();
  };
  return (
    <Button variant="subtle" size="compact-sm" color="gray" onClick={() => void signOut()}>
      {words}
    </Button>
  );
}
