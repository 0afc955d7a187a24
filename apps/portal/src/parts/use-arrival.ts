import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** On another page the reader stands at its top, and so does the keyboard; going back leaves the place to the browser. */
export const useArrival = (): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null);
  const page = useLocation().pathname.split('/')[1];
  const last = useRef(page);
  const way = useNavigationType();
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    if (way === NavigationType.Pop) return;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [page, way]);
  return main;
};
