/**
 * The coefficients that minimise the weighted squared errors of `samples` ({ vector, value, weight }) plus, for each
 * coefficient, its penalty times its square, without a constant.
 */
export function solveRidge(samples, penalties) {
  const size = penalties.length;
  const rows = penalties.map((penalty, i) => {
    const row = new Float64Array(size + 1);
    row[i] = penalty;
    return row;
  });
  for (const { vector, value, weight } of samples)
    for (let i = 0; i < size; i += 1) {
      const factor = weight * vector[i];
      for (let j = 0; j < size; j += 1) rows[i][j] += factor * vector[j];
      rows[i][size] += factor * value;
    }
  for (let i = 0; i < size; i += 1)
    for (let other = 0; other < size; other += 1) {
      if (other === i) continue;
      const factor = rows[other][i] / rows[i][i];
      for (let j = i; j <= size; j += 1) rows[other][j] -= factor * rows[i][j];
    }
  return rows.map((row, i) => row[size] / row[i]);
}
