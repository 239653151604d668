import { type TextKey, useTexts } from '../../texts';
import { words } from '../../texts/words';
import { admin } from './texts';

/** How a policy is called, and who changed it: nobody did who has it as it was delivered. */
export function usePolicyWords() {
  const t = useTexts();
  return {
    nameOf: (policy: string) => (`policy-${policy}` in admin ? t(`admin.policy-${policy}` as TextKey) : words(policy)),
    byWhom: (person: string) => (person.toLowerCase() === 'release' ? t('admin.asDelivered') : person),
  };
}
