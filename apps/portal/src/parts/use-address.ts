import { useSearchParams } from 'react-router';

/** What the address says after `?`, and a way to change one word of it; it starts from the address as it is now, not as it was when the page was drawn. */
export const useAddress = () => {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string): void => {
    const now = new URLSearchParams(location.search);
    if (value === '') now.delete(name);
    else now.set(name, value);
    setParams(now, { replace: true });
  };
  return { params, set, clear: () => { setParams({}, { replace: true }); } };
};
