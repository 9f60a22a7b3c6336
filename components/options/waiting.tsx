export const Waiting = ({ text }: { text: string }) => (
  <main class="surface options">
    <p class="empty" role="status">
      {text}
    </p>
  </main>
);
