import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../texts';

/** Prints the page as it stands; what is only there to be clicked is left out by the style for paper. */
export function PrintButton() {
  const t = useTexts();
  return (
    <Button
      className="unprinted"
      icon={<PrinterOutlined />}
      aria-label={t('shared.print')}
      title={t('shared.print')}
      onClick={() => globalThis.print()}
    />
  );
}
