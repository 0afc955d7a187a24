/** Text of an operation; those of codegen (`graphql(...)`) bring their types. */
export type Operation<Data, Variables> = string | { readonly __apiType?: ((variables: Variables) => Data) | undefined; toString: () => string };

export type GraphQLAnswer<Data> = {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
};

export type SendOptions = {
  /** `after` of earlier payloads: the answer shows what they wrote. */
  readonly after?: string | readonly string[];
  readonly language?: 'vi' | 'en';
  readonly headers?: Readonly<Record<string, string>>;
};

export type GraphQLClient = {
  /** The whole answer, errors included. */
  send: <Data = Record<string, unknown>, Variables = object>(operation: Operation<Data, Variables>, variables?: Variables, options?: SendOptions) => Promise<GraphQLAnswer<Data>>;
  /** The data alone; an answer with errors fails the test with their messages. */
  ask: <Data = Record<string, unknown>, Variables = object>(operation: Operation<Data, Variables>, variables?: Variables, options?: SendOptions) => Promise<Data>;
};

/** A client of one GraphQL address; `authorization` is asked for each request. */
export const graphqlClient = (url: () => string, authorization: () => string | undefined | Promise<string | undefined>): GraphQLClient => {
  const send: GraphQLClient['send'] = async (operation, variables, { after, language, headers } = {}) => {
    const bearer = await authorization();
    const token = typeof after === 'string' ? after : after?.filter((one) => one !== '').join(',');
    const response = await fetch(url(), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(bearer !== undefined && { authorization: bearer }),
        ...(token !== undefined && token !== '' && { 'x-ocop-after': token }),
        ...(language !== undefined && { 'accept-language': language }),
        ...headers,
      },
      body: JSON.stringify({ query: operation.toString(), variables }),
    });
    return { ...((await response.json()) as object), status: response.status };
  };
  return {
    send,
    ask: async (operation, variables, options) => {
      const { data, errors, status } = await send(operation, variables, options);
      if (errors !== undefined || data === null || data === undefined) throw new Error(`status ${status}: ${JSON.stringify(errors ?? 'no data')}`);
      return data;
    },
  };
};
