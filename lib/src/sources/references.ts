/** The works that methods of this room stand on, as they are cited. */
export const references = {
  caldasCoulthard1994:
    'Caldas-Coulthard, C. R. (1994). On reporting reporting: the representation of speech in factual and factional narratives. In M. Coulthard (Ed.), Advances in Written Text Analysis (pp. 295-308). Routledge.',
} as const;
