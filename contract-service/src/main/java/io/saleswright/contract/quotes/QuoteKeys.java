package io.saleswright.contract.quotes;

import io.saleswright.contract.offers.OfferLine;
import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.Version;
import io.saleswright.platform.search.SearchLines;
import java.util.List;

/**
 * By what a quote is found; written with every state of it. How a lead is reached is not among it.
 *
 * @param grams single signs and pairs of neighbours of the lines
 * @param lines the texts, each behind its kind
 * @param edition in which edition both are
 */
public record QuoteKeys(List<String> grams, String lines, int edition) {

  /** One more than that of the lines, since quotes are sorted by their validity, too. */
  public static final int EDITION = SearchLines.EDITION + 1;

  /** The kinds of lines that people may ask for by name. */
  public static final String PRODUCT = "product";

  public static final String PROJECT = "project";

  private static final String NUMBER = "number";
  private static final String CUSTOMER = "customer";

  public QuoteKeys {
    grams = List.copyOf(grams);
  }

  /** The keys of a quote, with what was offered in any of its versions. */
  public static QuoteKeys of(Quote quote) {
    SearchLines lines =
        SearchLines.NONE
            .and(NUMBER, quote.number())
            .and(PROJECT, quote.project())
            .andName(CUSTOMER, quote.parties().buyer().calledName());
    for (Version version : quote.versions()) {
      for (OfferLine line : version.offer().lines()) {
        ProductRef product = line.product();
        lines =
            lines.and(PRODUCT, product == null ? null : product.code()).and(PRODUCT, line.name());
      }
    }
    return new QuoteKeys(lines.grams(), lines.text(), EDITION);
  }
}
