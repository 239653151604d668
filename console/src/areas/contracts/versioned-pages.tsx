import { call } from '../../api/client';
import type { Answer, Documented } from '../../api/types';
import { DocumentPage } from '../../shared/document-page';
import { Versions } from '../../shared/versions';
import { useTexts } from '../../texts';
import { contractKind, quoteKind, ruleKind } from './kinds';

type Quote = Answer<'/api/quotes/{id}'>;
type Contract = Answer<'/api/contracts/{id}'>;
type Rule = Answer<'/api/company-rules/{id}'>;

/** A quote knows its newest version; the ones before are asked for. */
async function offerOf({ id, newest }: Quote, version: number) {
  if (version === newest.version) {
    return newest.offer;
  }
  const { data } = await call('get', '/api/quotes/{id}/versions/{version}', { path: { id, version } });
  return (data as Answer<'/api/quotes/{id}/versions/{version}'>).offer;
}

function useNamed() {
  const t = useTexts();
  return (value: number) => ({ value, label: t('shared.versionOf', { number: value }) });
}

/** A quote, with what changed from one version to another (QUO-06). */
export function QuotePage() {
  const named = useNamed();
  const versions = (document: Documented) => {
    const quote = document as unknown as Quote;
    const all = Array.from({ length: quote.newest.version }, (_, at) => named(at + 1));
    return <Versions key={quote.newest.version} of={quote.id} versions={all} load={version => offerOf(quote, version)} />;
  };
  return <DocumentPage kind={quoteKind}>{versions}</DocumentPage>;
}

export function ContractPage() {
  const named = useNamed();
  const versions = (document: Documented) => {
    const contract = document as unknown as Contract;
    return (
      <Versions
        key={contract.versions.length}
        of={contract.id}
        versions={contract.versions.map((_, at) => named(at + 1))}
        load={version => contract.versions[version - 1]?.content}
      />
    );
  };
  return <DocumentPage kind={contractKind}>{versions}</DocumentPage>;
}

/** A rule of the company: which words changed from one version to another. */
export function RulePage() {
  const named = useNamed();
  const versions = (document: Documented) => {
    const rule = document as unknown as Rule;
    const contentOf = (number: number) => {
      const found = rule.versions.find(one => one.number === number);
      return (
        found && { title: found.title, text: found.text, effectiveFrom: found.effectiveFrom, interpretedBy: found.interpretedBy }
      );
    };
    return (
      <Versions
        key={rule.versions.length}
        of={rule.id}
        versions={rule.versions.map(one => named(one.number)).sort((one, other) => one.value - other.value)}
        load={contentOf}
      />
    );
  };
  return <DocumentPage kind={ruleKind}>{versions}</DocumentPage>;
}
