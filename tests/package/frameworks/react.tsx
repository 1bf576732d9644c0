// What a page's own program does with the element in React, for the compiler to check.
import * as React from 'react';
import type {} from 'wengang/react';

export const set = (
  <wengang-calculator
    view="workshop" lang="zh" theme={null} textSize="large" region={undefined} prefill="year=2022" shareAnswers className="wide"
    localParameters={{ 鸡西: { monitoring_line: { amount: '7000', source: 'a document', year: 2022 } } }}
    onwengang:result={({ detail }) => console.log(detail.totals.granted)}
  />
);
export const bare: React.JSX.Element = <wengang-calculator text-size="normal" local-parameters="/local.json" share-answers="" />;
