// Starts the pages of first run and sign-in.
import '../styles/mantine.ts';
import '../styles/mantine-forms.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { createRoot } from 'react-dom/client';
import { paintScheme } from '../shell/paint-scheme.ts';
import { SignInApp } from './sign-in-app.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('sign-in.html has no element with the id "root"');

paintScheme();
createRoot(element).render(<SignInApp />);
