/** The works that methods of this room stand on, as they are cited. */
export const references = {
  hardie2014:
    'Hardie, A. (2014). Log Ratio: an informal introduction. ESRC Centre for Corpus Approaches to Social Science (CASS).',
  dunning1993:
    'Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence. Computational Linguistics 19(1), 61-74.',
  clopperPearson1934:
    'Clopper, C. J., & Pearson, E. S. (1934). The use of confidence or fiducial limits illustrated in the case of the binomial. Biometrika 26(4), 404-413.',
  evert2022: 'Evert, S. (2022). Measuring keyness. https://osf.io/x8z9n',
  holm1979:
    'Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6(2), 65-70.',
  benjaminiHochberg1995:
    'Benjamini, Y., & Hochberg, Y. (1995). Controlling the false discovery rate: a practical and powerful approach to multiple testing. Journal of the Royal Statistical Society, Series B 57(1), 289-300.',
  porter1980: 'Porter, M. F. (1980). An algorithm for suffix stripping. Program 14(3), 130-137.',
  sparckJones1972:
    'Spärck Jones, K. (1972). A statistical interpretation of term specificity and its application in retrieval. Journal of Documentation 28(1), 11-21.',
  phipson2010:
    'Phipson, B., & Smyth, G. K. (2010). Permutation p-values should never be zero: calculating exact p-values when permutations are randomly drawn. Statistical Applications in Genetics and Molecular Biology 9(1), 39.',
  lijffijt2016:
    'Lijffijt, J., Nevalainen, T., Säily, T., Papapetrou, P., Puolamäki, K., & Mannila, H. (2016). Significance testing of word frequencies in corpora. Digital Scholarship in the Humanities 31(2), 374-397.',
} as const;
