import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import rights from '../generated/rights.json';
import { api, keepCsrf, loggedIn } from './client';
import { Problem } from './problem';

export interface Me {
  staffId: string;
  name: string;
  roles: string[];
  /** That nobody could be asked: who it was here last. */
  kept?: boolean;
}

const MeContext = createContext<Me>({ staffId: '', name: '', roles: [] });
export const MeProvider = MeContext.Provider;

export const useMe = () => useContext(MeContext);

/** What is needed without a network; whoever prepares for that loads it by this way, so that its file is kept, too. */
export const tunnel = () => import('../shared/tunnel');

/** Where the page works without a network, who had it open last; nobody elsewhere, and nobody in place of who is logged in here. */
async function lastHereAt(place: string): Promise<Me | undefined> {
  const last =
    /^\/app\/visits\/?$/.test(place) &&
    (await tunnel().then(
      known => known.lastHere(),
      () => undefined,
    ));
  const other = last && loggedIn() !== undefined && loggedIn() !== last.staffId;
  return last && !other ? { ...last, kept: true } : undefined;
}

async function asked(): Promise<Me> {
  const { data } = await api.GET('/api/me');
  if (!data) {
    throw new Error('no answer');
  }
  keepCsrf(data.csrfToken, data.staffId);
  tunnel()
    .then(known => known.isHere(data.staffId))
    .catch(() => undefined);
  return { staffId: data.staffId, name: data.name, roles: data.roles };
}

const ASKED_AGAIN = 15_000;

/** Who is logged in; asked again when the window is looked at again, since the login may be another one by then. */
export function useLogin() {
  const login = useQuery({
    queryKey: ['me'],
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
    networkMode: 'always',
    refetchInterval: query => (query.state.data?.kept ? ASKED_AGAIN : false),
    queryFn: async (): Promise<Me> => {
      try {
        return await asked();
      } catch (problem) {
        const last = problem instanceof Problem && problem.status === 0 ? await lastHereAt(location.pathname) : undefined;
        if (!last) {
          throw problem;
        }
        return last;
      }
    },
  });
  // also where the page was open all the time: who was here last is nobody any more, once that is said
  const over = login.isError && login.data?.kept === true;
  return { ...login, data: over ? undefined : login.data };
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

const ROLES = new Set(
  Object.values(rights as Record<string, Record<string, Record<string, string[]>>>).flatMap(modules =>
    Object.values(modules).flatMap(steps => Object.values(steps).flat()),
  ),
);

/** Whether it is the name of a role, as sales-manager or SALES_MANAGER. */
export const isRole = (name: string) => ROLES.has(name.toLowerCase().replaceAll('_', '-'));

export function useMay(): (right: Right) => boolean {
  const { roles } = useMe();
  return right => mayTake(roles, right);
}
