import { useNavigate } from 'react-router';
import { Picker } from '../../shared/pickers';
import { useTexts } from '../../texts';
import { fieldName } from '../../texts/words';

/** Credit is kept for each customer: whose is wanted? */
export function CreditPage() {
  const t = useTexts();
  const navigate = useNavigate();
  return (
    <section aria-labelledby="credit-title">
      <header className="page-head">
        <h1 id="credit-title">{t('money.creditAccounts')}</h1>
      </header>
      <search className="filters">
        <span className="filter">
          <Picker field="customerId" label={fieldName('customerId')} onChange={id => id && navigate(`/credit-accounts/${id}`)} />
        </span>
      </search>
      <p className="quiet empty">{t('money.chooseCustomer')}</p>
    </section>
  );
}
