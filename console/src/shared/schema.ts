import { useQuery } from '@tanstack/react-query';

/** The body of a command, as the services' documents describe it. */
export interface Schema {
  type?: string | string[];
  format?: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  maxLength?: number;
  minLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  default?: unknown;
}

export interface FormOf {
  body?: Schema;
  query?: Record<string, Schema>;
  /** Whether the command has to say which revision was seen. */
  seen?: boolean;
  /** Whether the list is also given as a spreadsheet. */
  sheet?: boolean;
}

export type Service = 'customer' | 'contract' | 'order' | 'finance' | 'complaint' | 'performance';

const loaders: Record<Service, () => Promise<{ default: unknown }>> = {
  customer: () => import('../generated/customer.forms.json'),
  contract: () => import('../generated/contract.forms.json'),
  order: () => import('../generated/order.forms.json'),
  finance: () => import('../generated/finance.forms.json'),
  complaint: () => import('../generated/complaint.forms.json'),
  performance: () => import('../generated/performance.forms.json'),
};

/** The forms of a service, by method and address. */
export const formsOf = async (service: Service): Promise<Record<string, FormOf>> =>
  (await loaders[service]()).default as Record<string, FormOf>;

/** What the service's document says of one address, as soon as it is known. */
export function useForm(service: Service, operation: string): FormOf | undefined {
  const forms = useQuery({
    queryKey: ['forms', service],
    queryFn: () => formsOf(service),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return forms.data?.[operation];
}

export type Sort = 'money' | 'choice' | 'flag' | 'day' | 'moment' | 'number' | 'text' | 'lines' | 'texts' | 'group';

const typeOf = (schema: Schema) => (Array.isArray(schema.type) ? schema.type.find(type => type !== 'null') : schema.type);

const isMoney = (schema: Schema) => {
  const names = Object.keys(schema.properties ?? {});
  return names.length === 2 && names.includes('amount') && names.includes('currency');
};

/** What kind of field a person needs to fill this in. */
export function sortOf(schema: Schema): Sort {
  const type = typeOf(schema);
  if (isMoney(schema)) {
    return 'money';
  }
  if (schema.enum) {
    return 'choice';
  }
  if (type === 'array') {
    return schema.items?.properties && !isMoney(schema.items) ? 'lines' : 'texts';
  }
  if (type === 'object' || schema.properties) {
    return 'group';
  }
  if (type === 'boolean') {
    return 'flag';
  }
  if (type === 'integer' || type === 'number') {
    return 'number';
  }
  return schema.format === 'date' ? 'day' : schema.format === 'date-time' ? 'moment' : 'text';
}

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/**
 * What was typed as the command wants it: blanks are left out, a group of blanks is left out with them, and moments get
 * their zone.
 */
export function bodyOf(schema: Schema, typed: unknown): unknown {
  if (isNothing(typed)) {
    return undefined;
  }
  switch (sortOf(schema)) {
    case 'group': {
      const parts = Object.entries(schema.properties ?? {})
        .map(([name, part]) => [name, bodyOf(part, (typed as Record<string, unknown>)[name])] as const)
        .filter(([, value]) => value !== undefined);
      return parts.length ? Object.fromEntries(parts) : undefined;
    }
    case 'money': {
      const { amount, currency } = typed as Record<string, unknown>;
      return isNothing(amount) ? undefined : { amount: String(amount), currency: currency || 'CNY' };
    }
    case 'lines':
    case 'texts': {
      const items = (typed as unknown[]).map(item => bodyOf(schema.items ?? {}, item)).filter(item => item !== undefined);
      return items.length ? items : undefined;
    }
    case 'number':
      return Number(typed);
    case 'moment':
      return new Date(String(typed)).toISOString();
    default:
      return typed;
  }
}

/** What of a document a form can begin with: what the two call by the same name. */
export function knownOf(schema: Schema, document: unknown): unknown {
  if (isNothing(document)) {
    return undefined;
  }
  const sort = sortOf(schema);
  if (sort === 'group' && typeof document === 'object') {
    const parts = Object.entries(schema.properties ?? {})
      .map(([name, part]) => [name, knownOf(part, (document as Record<string, unknown>)[name])] as const)
      .filter(([, value]) => value !== undefined);
    return parts.length ? Object.fromEntries(parts) : undefined;
  }
  if (sort === 'lines' || sort === 'texts') {
    return Array.isArray(document) ? document.map(item => knownOf(schema.items ?? {}, item)) : undefined;
  }
  if (sort === 'money') {
    return typeof document === 'object' ? document : undefined;
  }
  return typeof document === 'object' ? undefined : document;
}
