// The style sheets of the Mantine components that the pages of sign-in use beside those of the desk.
import '@mantine/core/styles/PasswordInput.css';
