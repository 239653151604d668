import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { number } from './format';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** Figures as a picture; the table below has them as numbers. */
export interface Drawing {
  kind: 'bar' | 'line';
  labels: string[];
  series: { name: string; values: (number | null)[]; stack?: string }[];
}

const PALETTE = ['#1d5fbf', '#d9822b', '#3b8f5a', '#a3485f', '#6b5ca5', '#7a7a7a'];

function optionOf({ kind, labels, series }: Drawing, ink: string) {
  return {
    color: PALETTE,
    textStyle: { color: ink, fontFamily: 'inherit' },
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: { color: ink } },
    // the policy of the page forbids styles within markup, of which the other kind of hint is made
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value: number) => number(value) },
    xAxis: { type: 'category', data: labels, axisLabel: { color: ink } },
    yAxis: { type: 'value', axisLabel: { color: ink, formatter: (value: number) => number(value) } },
    series: series.map(one => ({ type: kind, name: one.name, data: one.values, ...(one.stack ? { stack: one.stack } : {}) })),
  };
}

export function Chart({ of, title }: { of: Drawing; title: string }) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = JSON.stringify(of);
  useEffect(() => {
    const element = place.current;
    if (!element) {
      return;
    }
    const chart = init(element);
    const draw = () => chart.setOption(optionOf(JSON.parse(drawn) as Drawing, getComputedStyle(element).color), true);
    draw();
    const sized = new ResizeObserver(() => chart.resize());
    sized.observe(element);
    // the ink follows when light and dark are switched
    const lit = new MutationObserver(draw);
    lit.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      sized.disconnect();
      lit.disconnect();
      chart.dispose();
    };
  }, [drawn]);
  return <div ref={place} className="chart" role="img" aria-label={title} />;
}
