package io.saleswright.contract.contracts.web;

import io.saleswright.contract.clauses.Clause;
import io.saleswright.contract.clauses.Placeholder;
import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.content.ContractLine;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.paper.CapitalAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A version of a contract as its paper shows it, in both languages. */
record ContractPaper(
    String buyer,
    @Nullable String project,
    @Nullable String title,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable String payment,
    @Nullable LocalDate deliveryOn,
    String tax,
    @Nullable String afterSales,
    boolean priced,
    List<Line> lines,
    @Nullable Money total,
    @Nullable String totalInWords,
    @Nullable Money limit,
    @Nullable String limitInWords,
    List<Text> clauses) {

  /** What the topics of the shipped policy are called; others are shown as they are written. */
  private static final Map<String, String> HEADINGS =
      Map.of(
          "quality-standard", "质量标准 Quality standard",
          "delivery", "交货 Delivery",
          "ordering", "下单方式 Ordering",
          "liability", "违约责任 Liability for breach",
          "disputes", "争议解决 Disputes",
          "subject", "标的 Subject matter");

  /** A line of the table. */
  record Line(
      int no,
      String name,
      @Nullable String code,
      @Nullable String specification,
      @Nullable BigDecimal quantity,
      String unit,
      Money price,
      @Nullable BigDecimal discount,
      @Nullable LocalDate deliveryOn,
      @Nullable Money net) {

    static Line of(ContractLine line) {
      return new Line(
          line.line(),
          line.name(),
          line.product() == null ? null : line.product().code(),
          line.specification(),
          line.quantity(),
          line.unit(),
          line.unitPrice(),
          line.discountPercent().signum() == 0 ? null : line.discountPercent(),
          line.deliveryOn(),
          line.net());
    }
  }

  /** A clause with its heading. */
  record Text(int no, String heading, String text) {}

  static ContractPaper of(Contract contract, ContractContent content) {
    String buyer = contract.parties().buyer().calledName();
    Map<Placeholder, String> values =
        content.values(contract.number(), buyer, contract.origin().project());
    PaymentTerms payment = content.terms().payment();
    return new ContractPaper(
        Objects.requireNonNullElse(buyer, "____"),
        contract.origin().project(),
        content.title(),
        content.limits().from(),
        content.limits().until(),
        payment == null ? null : payment.wording(),
        content.terms().deliveryOn(),
        content.terms().taxIncluded() ? "含税 tax included" : "不含税 tax excluded",
        content.terms().afterSales(),
        !content.lines().isEmpty(),
        content.lines().stream().map(Line::of).toList(),
        content.total(),
        CapitalAmount.where(content.total()),
        content.limits().amount(),
        CapitalAmount.where(content.limits().amount()),
        texts(content.clauses(), values));
  }

  private static List<Text> texts(List<Clause> clauses, Map<Placeholder, String> values) {
    return IntStream.range(0, clauses.size())
        .mapToObj(index -> {
          Clause clause = clauses.get(index);
          String heading = HEADINGS.getOrDefault(clause.topic(), clause.topic().replace('-', ' '));
          return new Text(index + 1, heading, clause.filled(values));
        })
        .toList();
  }
}
