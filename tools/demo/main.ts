import { graphqlUrl, wholeNumber } from '@ocop/service-kit/edge';
import { createActors, RefusedError } from './actors.ts';
import { certificateIsGiven } from './acts/certificate.ts';
import { councilRates } from './acts/council.ts';
import { dossierIsSubmitted } from './acts/dossier.ts';
import { figuresFollow, figuresNow, showFigures } from './acts/figures.ts';
import { ideaBecomesProduct } from './acts/idea.ts';
import { productIsSold } from './acts/market.ts';
import { certificateIsRevoked } from './acts/revocation.ts';
import { sampleFails } from './acts/sample.ts';
import { GatewayError } from './gateway.ts';
import { createPage } from './page.ts';
import { setStage } from './stage.ts';
import { both } from './text.ts';
import { NotSeenError } from './waiting.ts';

// npm run demo: the whole programme, from an idea to a revoked certificate, against the running system. Each run makes new things.
const page = createPage(process.stdout, process.env);

const play = async (): Promise<void> => {
  const url = process.env['OCOP_GATEWAY_URL'] ?? graphqlUrl('gateway', wholeNumber(process.env, 'PORT_OFFSET', 0));
  const issuer = process.env['OIDC_ISSUER'];
  if (issuer === undefined) throw new GatewayError('NO_ANSWER', 'Hãy chạy `npm start`, rồi `npm run demo`. / Run `npm start`, then `npm run demo`.', false);
  const actors = createActors({ url, issuer });
  page.title(both('Chương trình OCOP Hà Tĩnh: một câu chuyện minh họa', 'The OCOP programme of Hà Tĩnh: an illustrative story. People, product and findings are invented.'));
  const before = await figuresNow(actors.as());
  showFigures(page, before);
  const stage = setStage(actors, page, { mark: Date.now().toString(36).slice(-6).toUpperCase(), today: before.programmeStatistics.asOf });

  const product = await ideaBecomesProduct(stage);
  const dossier = await dossierIsSubmitted(stage, product);
  const stars = await councilRates(stage, dossier);
  const number = await certificateIsGiven(stage, dossier, stars);
  await stage.settled();
  const serial = await productIsSold(stage, product);
  const sample = await sampleFails(stage, product);
  await certificateIsRevoked(stage, { product, sample, number, serial });
  await figuresFollow(stage, product, before);
};

try {
  await play();
} catch (error) {
  if (!(error instanceof RefusedError || error instanceof GatewayError || error instanceof NotSeenError)) throw error;
  page.stop(error instanceof RefusedError ? `${error.code}: ${error.message}` : error.message);
  process.exitCode = 1;
}
