/** The works that methods of this room stand on, as they are cited. */
export const references = {
  huttoGilbert2014:
    'Hutto, C. J., & Gilbert, E. (2014). VADER: A parsimonious rule-based model for sentiment analysis of social media text. Proceedings of the International AAAI Conference on Web and Social Media 8(1), 216-225.',
  nielsen2011:
    'Nielsen, F. Å. (2011). A new ANEW: Evaluation of a word list for sentiment analysis in microblogs. Proceedings of the ESWC2011 Workshop on Making Sense of Microposts, CEUR Workshop Proceedings 718, 93-98.',
  pennington2014:
    'Pennington, J., Socher, R., & Manning, C. D. (2014). GloVe: Global vectors for word representation. Proceedings of the 2014 Conference on Empirical Methods in Natural Language Processing (EMNLP), 1532-1543.',
  taboada2011:
    'Taboada, M., Brooke, J., Tofiloski, M., Voll, K., & Stede, M. (2011). Lexicon-based methods for sentiment analysis. Computational Linguistics 37(2), 267-307.',
  polanyiZaenen2006:
    'Polanyi, L., & Zaenen, A. (2006). Contextual valence shifters. In J. G. Shanahan, Y. Qu & J. Wiebe (eds.), Computing Attitude and Affect in Text (pp. 1-10). Springer.',
  vanAtteveldt2021:
    'van Atteveldt, W., van der Velden, M. A. C. G., & Boukes, M. (2021). The validity of sentiment analysis: Comparing manual annotation, crowd-coding, dictionary approaches, and machine learning algorithms. Communication Methods and Measures 15(2), 121-140.',
  balahur2010:
    'Balahur, A., Steinberger, R., Kabadjov, M., Zavarella, V., van der Goot, E., Halkia, M., Pouliquen, B., & Belyaeva, J. (2010). Sentiment analysis in the news. Proceedings of the Seventh International Conference on Language Resources and Evaluation (LREC 2010), 2216-2220.',
  bestvaterMonroe2023:
    'Bestvater, S. E., & Monroe, B. L. (2023). Sentiment is not stance: Target-aware opinion classification for political text analysis. Political Analysis 31(2), 235-256.',
  hamborgDonnay2021:
    'Hamborg, F., & Donnay, K. (2021). NewsMTSC: A dataset for (multi-)target-dependent sentiment classification in political news articles. Proceedings of the 16th Conference of the European Chapter of the Association for Computational Linguistics (EACL), 1663-1675.',
  cer2018:
    'Cer, D., Yang, Y., Kong, S., Hua, N., Limtiaco, N., St. John, R., Constant, N., Guajardo-Cespedes, M., Yuan, S., Tar, C., Strope, B., & Kurzweil, R. (2018). Universal Sentence Encoder for English. Proceedings of the 2018 Conference on Empirical Methods in Natural Language Processing: System Demonstrations, 169-174.',
  davisonHinkley1997:
    'Davison, A. C., & Hinkley, D. V. (1997). Bootstrap methods and their application. Cambridge University Press.',
} as const;
