package io.saleswright.contract.content;

import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wishes to agree on; catalogue and templates complete it.
 *
 * @param kind which kind of contract it is
 * @param title what it is about, in a few words
 * @param lines the wished lines
 * @param terms on which terms
 * @param limits how long and how far it reaches
 * @param clauses the wished texts
 */
public record ContentWish(
    ContractKind kind,
    @Nullable String title,
    List<Line> lines,
    ContractTerms terms,
    Limits limits,
    List<Text> clauses) {

  public ContentWish {
    lines = List.copyOf(lines);
    clauses = List.copyOf(clauses);
  }

  /**
   * A wished line: of a product, or free with a name, a unit and a price of its own.
   *
   * @param productId the product of the catalogue; null for a free line
   * @param name what a free line is called
   * @param specification which one of its kind
   * @param unit what one of a free line is
   * @param quantity how many units; null where a framework only sets the price
   * @param unitPrice price of one unit; null takes the catalogue's
   * @param discountPercent discount, 0 to 100
   * @param deliveryOn the day on which it leaves at the latest
   */
  public record Line(
      @Nullable String productId,
      @Nullable String name,
      @Nullable String specification,
      @Nullable String unit,
      @Nullable BigDecimal quantity,
      @Nullable Money unitPrice,
      BigDecimal discountPercent,
      @Nullable LocalDate deliveryOn) {}

  /**
   * A wished text: of a template in its newest version, or written for this contract.
   *
   * @param templateId the template; null for a text of its own
   * @param topic what a text of its own is about
   * @param text what it says
   */
  public record Text(@Nullable String templateId, @Nullable String topic, @Nullable String text) {}
}
