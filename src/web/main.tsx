// Starts the clock desk in the page.
import './styles/mantine.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './keep-offline.ts';
import { paintScheme } from './shell/paint-scheme.ts';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root"');

paintScheme();

// Zones are read with Temporal, which not every browser has yet.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
const { App } = await import('./app.tsx');
createRoot(element).render(<App />);
keepForOffline();
