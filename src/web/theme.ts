// Mantine's theme for the clock desk; colours are in styles/tokens.css, so that no style is injected into the page.
import { Button, createTheme, Menu, Popover } from '@mantine/core';

export const theme = createTheme({
  cursorType: 'pointer',
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    // Named, so that base.css can give its words the colour that reads on the accent in light and in dark.
    Button: Button.extend({ defaultProps: { variant: 'filled' } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } }),
  },
});
