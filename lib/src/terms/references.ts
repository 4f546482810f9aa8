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
  saltonBuckley1988:
    'Salton, G., & Buckley, C. (1988). Term-weighting approaches in automatic text retrieval. Information Processing & Management 24(5), 513-523.',
  phipson2010:
    'Phipson, B., & Smyth, G. K. (2010). Permutation p-values should never be zero: calculating exact p-values when permutations are randomly drawn. Statistical Applications in Genetics and Molecular Biology 9(1), 39.',
  lijffijt2016:
    'Lijffijt, J., Nevalainen, T., Säily, T., Papapetrou, P., Puolamäki, K., & Mannila, H. (2016). Significance testing of word frequencies in corpora. Digital Scholarship in the Humanities 31(2), 374-397.',
  evert2008:
    'Evert, S. (2008). Corpora and collocations. In A. Lüdeling & M. Kytö (Eds.), Corpus linguistics: an international handbook (Vol. 2, pp. 1212-1248). Mouton de Gruyter.',
  rychly2008:
    'Rychlý, P. (2008). A lexicographer-friendly association score. Proceedings of Recent Advances in Slavonic Natural Language Processing, 6-9.',
  mikolov2013:
    'Mikolov, T., Sutskever, I., Chen, K., Corrado, G., & Dean, J. (2013). Distributed representations of words and phrases and their compositionality. Advances in Neural Information Processing Systems 26.',
  bouma2009:
    'Bouma, G. (2009). Normalized (pointwise) mutual information in collocation extraction. Proceedings of the Biennial GSCL Conference 2009, 31-40.',
  blaheta2001:
    'Blaheta, D., & Johnson, M. (2001). Unsupervised learning of multi-word verbs. Proceedings of the ACL Workshop on Collocations, 54-60.',
  gries2008:
    'Gries, S. Th. (2008). Dispersions and adjusted frequencies in corpora. International Journal of Corpus Linguistics 13(4), 403-437.',
  lijffijtGries2012:
    'Lijffijt, J., & Gries, S. Th. (2012). Correction to "Dispersions and adjusted frequencies in corpora". International Journal of Corpus Linguistics 17(1), 147-149.',
  savicky2002:
    'Savický, P., & Hlaváčová, J. (2002). Measures of word commonness. Journal of Quantitative Linguistics 9(3), 215-231.',
  covington2010:
    'Covington, M. A., & McFall, J. D. (2010). Cutting the Gordian knot: the moving-average type-token ratio (MATTR). Journal of Quantitative Linguistics 17(2), 94-100.',
  mccarthy2010:
    'McCarthy, P. M., & Jarvis, S. (2010). MTLD, vocd-D, and HD-D: a validation study of sophisticated approaches to lexical diversity assessment. Behavior Research Methods 42(2), 381-392.',
  malvern2004:
    'Malvern, D., Richards, B., Chipere, N., & Durán, P. (2004). Lexical diversity and language development. Palgrave.',
  flesch1948: 'Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221-233.',
  daleChall1948:
    'Dale, E., & Chall, J. S. (1948). A formula for predicting readability. Educational Research Bulletin 27(1), 11-28.',
  bjornsson1983:
    'Björnsson, C. H. (1983). Readability of newspapers in 11 languages. Reading Research Quarterly 18(4), 480-497.',
  davison1997:
    'Davison, A. C., & Hinkley, D. V. (1997). Bootstrap methods and their application. Cambridge University Press.',
  guthrie2006:
    'Guthrie, D., Allison, B., Liu, W., Guthrie, L., & Wilks, Y. (2006). A closer look at skip-gram modelling. Proceedings of LREC 2006, 1222-1225.',
} as const;
