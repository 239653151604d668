package io.saleswright.order.returns.web;

import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.order.returnable.Why;
import io.saleswright.order.returnable.Wish;
import io.saleswright.order.returning.Arrival;
import io.saleswright.order.returning.Quarantined;
import io.saleswright.order.returning.Return;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints the labels of goods that come back (ORD-36). */
final class ReturnLabels {

  private final Papers papers;
  private final WorkCalendar calendar;

  ReturnLabels(Papers papers, WorkCalendar calendar) {
    this.papers = papers;
    this.calendar = calendar;
  }

  /** What stands on a label. */
  record Label(String order, String wish, String why, @Nullable String remark, List<Line> lines) {}

  /** A line of a label. */
  record Line(int no, String code, String name, BigDecimal quantity) {

    static Line of(ReturnedGoods goods) {
      return new Line(goods.line(), goods.productCode(), goods.productName(), goods.quantity());
    }

    static Line of(Quarantined apart) {
      String code = apart.productCode();
      return new Line(apart.line(), code == null ? "" : code, "隔离 Lies apart", apart.quantity());
    }
  }

  /** The label; on each page stands the code by which the return is found. */
  Paper print(Stored<Return> stored) {
    Return now = stored.state();
    PaperHead head =
        new PaperHead(
            "退货标签",
            "Return label",
            now.number(),
            1,
            calendar.businessDate(now.request().at()),
            path(now),
            false);
    return papers.render("return-label", head, label(now));
  }

  /** Where the code leads: to the order, in whose time line each step of the return stands. */
  static String path(Return now) {
    return "/app/#/orders/" + now.deal().orderId();
  }

  static Label label(Return now) {
    return new Label(
        now.deal().orderNumber(),
        wish(now.request().wish()),
        why(now.request().why()),
        remark(now),
        Stream.concat(now.goods().stream().map(Line::of), apart(now.arrival())).toList());
  }

  /** What the store said, what was noted when the goods came, and what was said at their end. */
  private static @Nullable String remark(Return now) {
    Arrival arrival = now.arrival();
    String said =
        Stream.of(
                now.request().description(),
                arrival == null ? null : arrival.note(),
                now.treatmentOrNone().remark())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return said.isEmpty() ? null : said;
  }

  private static Stream<Line> apart(@Nullable Arrival arrival) {
    return arrival == null
        ? Stream.of()
        : arrival.quarantine().stream()
            .filter(apart -> apart.answer() == null || apart.is(Quarantined.Fate.SENT_BACK))
            .map(Line::of);
  }

  private static String wish(Wish wish) {
    return switch (wish) {
      case RETURN -> "退货 Return";
      case EXCHANGE -> "换货 Exchange";
      case REPAIR -> "返修 Repair";
    };
  }

  private static String why(Why why) {
    return switch (why) {
      case DAMAGED -> "破损 Damaged";
      case DEFECTIVE -> "质量问题 Defective";
      case WRONG_ITEM -> "发错货 Wrong item";
      case NOT_NEEDED -> "不需要 Not needed";
      case UNKNOWN -> "不明 Unknown";
      case OTHER -> "其他 Other";
    };
  }
}
