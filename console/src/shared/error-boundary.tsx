import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useTexts } from '../texts';

interface State {
  failed: boolean;
}

/** Keeps the failure of a page from the rest. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useTexts();
  return (
    <div className="nothing" role="alert">
      <h1>{t('shared.broken')}</h1>
      <p>{t('shared.brokenHint')}</p>
      <Button onClick={() => location.reload()}>{t('shared.again')}</Button>
    </div>
  );
}
