/** The certificate number that a scanned text stands for: the address of a check page, or the bare number; undefined: neither. */
export const numberIn = (text: string): string | undefined => {
  if (!URL.canParse(text)) return text.length <= 130 && text.includes('/') ? text.trim() : undefined;
  const match = /^\/kiem-tra\/([^/]+)$/.exec(new URL(text).pathname);
  try {
    return match?.[1] === undefined ? undefined : decodeURIComponent(match[1]);
  } catch {
    return undefined;
  }
};
