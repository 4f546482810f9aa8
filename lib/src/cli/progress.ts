const interval = 100;

/**
 * Returns a function that shows how far a long work is, `reading article 200 of 1000`, on one line of a terminal that
 * goes when it is done; absent where standard error is no terminal, so that logs of pipelines hold nothing but messages.
 */
export function showProgress(
  doing: string,
): ((progress: { readonly done: number; readonly total: number }) => void) | undefined {
  const { stderr } = process;
  if (!stderr.isTTY) return undefined;
  return ({ done, total }) => {
    if (total <= interval) return;
    if (done < total && done % interval !== 0) return;
    stderr.write(done < total ? `\r${doing} ${done} of ${total}` : '\r\u001b[K');
  };
}
