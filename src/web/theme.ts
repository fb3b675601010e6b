// Mantine's theme for the clock desk; colours are in styles/tokens.css, so that no style is injected into the page.
import { createTheme, Drawer, Menu, Modal, Popover } from '@mantine/core';

export const theme = createTheme({
  cursorType: 'pointer',
  defaultRadius: 'sm',
  respectReducedMotion: true,
  focusRing: 'never',
  components: {
    // The lock that these bring writes a style element, which the page's policy refuses.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, overlayProps: { backgroundOpacity: 0.4 }, transitionProps: { duration: 120 } } }),
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false, transitionProps: { duration: 140 } } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } }),
  },
});

