import mongoose from 'mongoose';

/** Whether the user in a MongoDB address may read and write a database: tries both. */
export const databaseAccess = async (url: string, database: string): Promise<'allowed' | 'refused'> => {
  const connection = await mongoose.createConnection(url, { serverSelectionTimeoutMS: 5000 }).asPromise();
  const refused = (error: unknown): boolean => error instanceof mongoose.mongo.MongoServerError && error.codeName === 'Unauthorized';
  const probe = connection.useDb(database).collection('access_probe');
  const attempts = await Promise.allSettled([probe.findOne({}), probe.deleteOne({ _id: new mongoose.Types.ObjectId() })]);
  await connection.close();
  const outcomes = new Set(attempts.map((attempt) => {
    if (attempt.status === 'fulfilled') return 'allowed' as const;
    if (refused(attempt.reason)) return 'refused' as const;
    throw attempt.reason;
  }));
  if (outcomes.size !== 1) throw new Error(`${database} can be read or written, but not both`);
  return outcomes.has('allowed') ? 'allowed' : 'refused';
};
