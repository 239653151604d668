import { Link } from 'react-router';
import { type TextKey, useTexts } from '../texts';

/** There is nothing here, and where to go instead. */
export function Nothing({ text }: { text: TextKey }) {
  const t = useTexts();
  return (
    <div className="nothing">
      <h1>{t(text)}</h1>
      <Link to="/">{t('shared.home')}</Link>
    </div>
  );
}
