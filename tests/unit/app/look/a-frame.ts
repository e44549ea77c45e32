/** What is chosen is shown when the frame after it has been drawn. */
export async function shown(): Promise<void> {
  await new Promise((resolve) =>
    requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))),
  );
}
