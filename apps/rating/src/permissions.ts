import { permissionsBy } from '@ocop/service-kit';
import { mayCall } from './access.ts';

/** What the caller may do now with a thing of this service, by its access table. */
export const permissions = permissionsBy(mayCall);
