// A page of React's, in the mode that does everything twice.
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [said, say] = useState({ there: true });
  const [heard, hear] = useState(0);
  useEffect(() => {
    window.say = (change) => say((before) => ({ ...before, ...change }));
  }, []);
  const events = { 'onwengang:ready': () => hear((count) => count + 1) };
  return (
    <main>
      <h1>React</h1>
      <p id="heard">{heard}</p>
      {said.there && (
        <wengang-calculator
          view={said.view} lang={said.lang} theme={said.theme} region={said.region} prefill={said.prefill}
          textSize={said.textSize} shareAnswers={said.shareAnswers} localParameters={said.localParameters} {...events}
        />
      )}
    </main>
  );
}

createRoot(document.getElementById('root')).render(<StrictMode><App /></StrictMode>);
