/** The works that methods of this room stand on, as they are cited. */
export const references = {
  lin1991:
    'Lin, J. (1991). Divergence measures based on the Shannon entropy. IEEE Transactions on Information Theory 37(1), 145-151.',
  gallagher2021:
    'Gallagher, R. J., Frank, M. R., Mitchell, L., Schwartz, A. J., Reagan, A. J., Danforth, C. M., & Dodds, P. S. (2021). Generalized word shift graphs: a method for visualizing and explaining pairwise comparisons between texts. EPJ Data Science 10, 4.',
  salton1983: 'Salton, G., & McGill, M. J. (1983). Introduction to modern information retrieval. McGraw-Hill.',
  burrows2002:
    "Burrows, J. (2002). 'Delta': a measure of stylistic difference and a guide to likely authorship. Literary and Linguistic Computing 17(3), 267-287.",
  efron1982: 'Efron, B. (1982). The jackknife, the bootstrap and other resampling plans. SIAM.',
  caldasCoulthard1994:
    'Caldas-Coulthard, C. R. (1994). On reporting reporting: the representation of speech in factual and factional narratives. In M. Coulthard (Ed.), Advances in Written Text Analysis (pp. 295-308). Routledge.',
  broder1997:
    'Broder, A. Z. (1997). On the resemblance and containment of documents. Proceedings of Compression and Complexity of Sequences 1997, 21-29. IEEE.',
  ratcliffMetzener1988:
    "Ratcliff, J. W., & Metzener, D. E. (1988). Pattern matching: the Gestalt approach. Dr. Dobb's Journal 13(7), 46-51.",
} as const;
