import { usePeople } from '../../api/people';
import { type TextKey, useTexts } from '../../texts';
import { words } from '../../texts/words';
import { admin } from './texts';

/** How a policy is called, and who changed it: nobody did who has it as it was delivered. */
export function usePolicyWords() {
  const t = useTexts();
  const named = usePeople();
  return {
    nameOf: (policy: string) => (`policy-${policy}` in admin ? t(`admin.policy-${policy}` as TextKey) : words(policy)),
    byWhom: (person: string) => (person.toLowerCase() === 'release' ? t('admin.asDelivered') : (named(person) ?? person)),
  };
}
