// Ends the session of this browser, also one that is only half signed in.
import { Button } from '@mantine/core';
import { api, ask } from './ask.ts';
import { useSession } from './session.tsx';

export function SignOutButton({ words }: { words: string }) {
  const { read } = useSession();
  const signOut = async () => {
    await ask(api.DELETE('/v1/session'));
    await read();
  };
  return (
    <Button variant="subtle" size="compact-sm" color="gray" onClick={() => void signOut()}>
      {words}
    </Button>
  );
}
