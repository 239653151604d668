import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import rights from '../generated/rights.json';
import { api, keepCsrf } from './client';

export interface Me {
  staffId: string;
  name: string;
  roles: string[];
}

const MeContext = createContext<Me>({ staffId: '', name: '', roles: [] });
export const MeProvider = MeContext.Provider;

export const useMe = () => useContext(MeContext);

/** Who is logged in; asked again when the window is looked at again, since the login may be another one by then. */
export function useLogin() {
  return useQuery({
    queryKey: ['me'],
    refetchOnWindowFocus: 'always',
    queryFn: async (): Promise<Me> => {
      const { data } = await api.GET('/api/me');
      if (!data) {
        throw new Error('no answer');
      }
      keepCsrf(data.csrfToken, data.staffId);
      return { staffId: data.staffId, name: data.name, roles: data.roles };
    },
  });
}

type Rights = typeof rights;
/** A step of a service's table of steps: the service, the module, the step. */
export type Right = {
  [S in keyof Rights]: { [M in keyof Rights[S]]: `${S & string}/${M & string}/${keyof Rights[S][M] & string}` }[keyof Rights[S]];
}[keyof Rights];

/** Whether one of the roles may take the step at all, by the table of the service. */
export function mayTake(roles: string[], right: Right): boolean {
  const [service, module, step] = right.split('/') as [string, string, string];
  const open = (rights as Record<string, Record<string, Record<string, string[]>>>)[service]?.[module]?.[step] ?? [];
  return open.some(role => roles.includes(role));
}

export function useMay(): (right: Right) => boolean {
  const { roles } = useMe();
  return right => mayTake(roles, right);
}
