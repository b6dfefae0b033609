import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Texts } from './texts';

interface Props {
  readonly texts: Texts['crash'];
  readonly children: ReactNode;
}

/** The last net: a fault of ours shows what still holds and a way on, never a white pane. */
export class CrashBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    const { texts } = this.props;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <h1 style={{ fontSize: 20, margin: '0 0 8px' }}>{texts.heading}</h1>
        <p>{texts.message}</p>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {texts.reload}
        </Button>
      </div>
    );
  }
}
