import { Route, Routes } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Provider } from 'urql';
import { ProductPage } from './catalogue/product-page.tsx';
import { SearchPage } from './catalogue/search-page.tsx';
import { CheckPage } from './certificate/check-page.tsx';
import { clients } from './client.ts';
import { FiguresPage } from './figures/figures-page.tsx';
import { currentLanguage } from './language/i18n.ts';
import { Bar } from './parts/bar.tsx';
import { Foot } from './parts/foot.tsx';
import { MissingPage } from './parts/missing-page.tsx';
import { useArrival } from './parts/use-arrival.ts';

export const App = () => {
  useTranslation();
  const main = useArrival();
  return (
    <Provider value={clients[currentLanguage()]}>
      <Bar />
      <main id="main" ref={main} tabIndex={-1}>
        <Routes>
          <Route path="/" element={<SearchPage />} />
          <Route path="/san-pham/:id" element={<ProductPage />} />
          <Route path="/kiem-tra" element={<CheckPage />} />
          <Route path="/kiem-tra/:number" element={<CheckPage />} />
          <Route path="/so-lieu" element={<FiguresPage />} />
          <Route path="*" element={<MissingPage />} />
        </Routes>
      </main>
      <Foot />
    </Provider>
  );
};
