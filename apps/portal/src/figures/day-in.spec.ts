import { asTyped, dayIn, todayInVietnam } from './day-in.ts';

describe('a written day', () => {
  it('is read day first, with any of the usual signs between', () => {
    for (const text of ['26/07/2024', '26/7/2024', '26-07-2024', '26.7.2024', ' 26 7 2024 ', '2024-07-26']) expect(dayIn(text)).toBe('2024-07-26');
    expect(dayIn('05/12/2023')).toBe('2023-12-05');
  });
  it('must be on the calendar', () => {
    for (const text of ['', '31/04/2024', '29/02/2023', '26/13/2024', '0/1/2024', '26/07/24', 'hôm nay', '2024-07-26T00:00']) expect(dayIn(text)).toBeUndefined();
    expect(dayIn('29/02/2024')).toBe('2024-02-29');
  });
  it('is shown as it is typed', () => { expect(asTyped('2024-07-26')).toBe('26/07/2024'); });
  it('begins in Việt Nam at 17:00 UTC of the day before', () => {
    expect(todayInVietnam(new Date('2024-07-25T16:59:59Z'))).toBe('2024-07-25');
    expect(todayInVietnam(new Date('2024-07-25T17:00:00Z'))).toBe('2024-07-26');
  });
});
