// Where the texts of the clock desk are: English is the source, Spanish is complete, Arabic is unreviewed.
import { defineConfig } from '@lingui/cli';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'es', 'ar'],
  catalogs: [{ path: '<rootDir>/src/web/locales/{locale}/messages', include: ['<rootDir>/src/web'] }],
});
