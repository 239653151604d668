package io.saleswright.platform.paper;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A view as a service would have one, with a template of the tests. */
record Offer(
    String customer,
    @Nullable String project,
    LocalDate validUntil,
    String payment,
    List<Line> lines,
    Money total,
    String inWords,
    String remarks) {

  static final PaperHead HEAD =
      new PaperHead(
          "报价单",
          "Quotation",
          "QU-20261123-0007",
          3,
          LocalDate.of(2026, 11, 23),
          "/app/#/quotes/4711",
          false);

  record Line(
      int no, String name, BigDecimal quantity, @Nullable String unit, Money price, Money amount) {}

  static Offer to(String customer) {
    return of(customer, lines(3, "球墨铸铁管 DN200 Ductile iron pipe"));
  }

  static Offer of(String customer, List<Line> lines) {
    Money total = lines.stream().map(Line::amount).reduce(Money.zero("CNY"), Money::plus);
    return new Offer(
        customer,
        null,
        LocalDate.of(2026, 12, 31),
        "预付30%，发货前付清 30 % in advance, the rest before shipping",
        lines,
        total,
        CapitalAmount.of(total),
        "含运费。\n保修两年。");
  }

  static List<Line> lines(int count, String name) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(no -> line(no, name, "12.5", "件", "1234.5"))
        .toList();
  }

  static Line line(int no, String name, String quantity, @Nullable String unit, String price) {
    BigDecimal many = new BigDecimal(quantity);
    Money each = Money.of(price, "CNY");
    return new Line(no, name, many, unit, each, each.times(many));
  }
}
