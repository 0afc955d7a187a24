import { createTheme, type MantineColorsTuple } from '@mantine/core';

const leaf: MantineColorsTuple = ['#e7f8f1', '#d3ece1', '#a7d8c3', '#77c4a3', '#50b388', '#37a877', '#28a36e', '#178e5c', '#0b7350', '#00593a'];

export const theme = createTheme({
  primaryColor: 'leaf',
  primaryShade: 8,
  colors: { leaf },
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '700' },
  defaultRadius: 'md',
  cursorType: 'pointer',
});
