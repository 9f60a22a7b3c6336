export const Empty = ({ title, text }: { title: string; text: string }) => (
  <div class="empty">
    <p>
      <strong>{title}</strong>
    </p>
    <p>{text}</p>
  </div>
);
