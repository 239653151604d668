import { theme as antd, type ThemeConfig } from 'antd';
import { useEffect, useState } from 'react';

export interface Theme {
  name: 'light' | 'dark';
  toggle: () => void;
  config: ThemeConfig;
}

const KEPT = 'theme';
const TOKEN = {
  colorPrimary: '#1d5fbf',
  borderRadius: 6,
  fontFamily: "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif",
};
/** The pale blue that a link under the pointer gets otherwise can't be read on white. */
const LIGHT = { ...TOKEN, colorLinkHover: '#174ea6' };

const dark = () => globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;

/** Light or dark: what the person chose, or what their system has. */
export function useTheme(): Theme {
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEPT));
  const name = chosen === 'dark' || (chosen !== 'light' && dark()) ? 'dark' : 'light';
  useEffect(() => {
    document.documentElement.dataset.theme = name;
  }, [name]);
  return {
    name,
    toggle: () => {
      const next = name === 'dark' ? 'light' : 'dark';
      localStorage.setItem(KEPT, next);
      setChosen(next);
    },
    config:
      name === 'dark' ? { algorithm: antd.darkAlgorithm, token: TOKEN } : { algorithm: antd.defaultAlgorithm, token: LIGHT },
  };
}
