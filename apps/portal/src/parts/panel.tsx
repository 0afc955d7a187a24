import { Card, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export const Panel = ({ title, note, children }: { title: string; note?: string; children: ReactNode }) => (
  <Card withBorder padding="lg" component="section" className="panel">
    <Title order={2} fz="lg" mb={note === undefined ? 'sm' : 2}>{title}</Title>
    {note !== undefined && <Text size="sm" c="ink.6" mb="sm">{note}</Text>}
    {children}
  </Card>
);
