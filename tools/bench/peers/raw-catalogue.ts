// The limit of `catalogue`: node:http and the bare driver, the same page of the same collection, the same fields.
import { createServer } from 'node:http';
import mongoose from 'mongoose';

const [url = '', database = '', collection = '', port = ''] = process.argv.slice(2);
const connection = await mongoose.createConnection(url, { dbName: database }).asPromise();
type Row = { _id: string; order: string; listed: { code: string; name: string; producerName: string; unit: string; illustrative: boolean } };
const rows = connection.db!.collection<Row>(collection);
const total = await rows.countDocuments({ order: { $gt: '' } });

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: { order: string } };
    void rows.find({ order: { $gt: variables.order } }, { projection: { listed: 1, order: 1 } }).sort({ order: 1 }).limit(21).toArray().then((page) => {
      const edges = page.slice(0, 20).map(({ _id: id, order, listed: { code, name, producerName, unit, illustrative } }) => ({ cursor: Buffer.from(order).toString('base64url'), node: { id, code, name, illustrative, producer: { name: producerName }, unit: { name: unit } } }));
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { products: { totalCount: total, pageInfo: { hasNextPage: page.length > 20, endCursor: edges.at(-1)?.cursor }, edges } } }));
    });
  });
}).listen(Number(port), '127.0.0.1', () => console.log('up'));
process.on('SIGTERM', () => process.exit(0));
