import { createTheme, type MantineColorsTuple } from '@mantine/core';

const leaf: MantineColorsTuple = ['#e7f8f1', '#d3ece1', '#a7d8c3', '#77c4a3', '#50b388', '#37a877', '#28a36e', '#178e5c', '#0b6b4f', '#00593a'];
/** Text: 6 for what is beside the matter (7:1 on the page), 9 for the matter itself. */
const ink: MantineColorsTuple = ['#f6f8f5', '#eceff0', '#dfe5e1', '#ccd3ce', '#9aa69f', '#66756c', '#4a5a51', '#3d4c44', '#26352d', '#16241d'];

export const theme = createTheme({
  primaryColor: 'leaf',
  primaryShade: 8,
  colors: { leaf, ink },
  black: ink[9],
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '700' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
});
